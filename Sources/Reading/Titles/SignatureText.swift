import SourceText

/// Tells whether a line is the name of an office that signs a report.
enum SignatureText {
    /// The endings of the names of governments and their offices, most common first.
    private static let endings = [
        "人民政府", "政府", "办事处", "局", "委员会", "办公室", "中心", "委", "厅", "院", "署", "馆", "支队", "大队", "管理处", "服务处",
        "公司", "镇", "乡", "街道",
    ]
    private static let longest = 40 * 3

    /// The name in a core text, or `nil` when the text is no bare name.
    static func name(_ core: ArraySlice<UInt8>) -> String? {
        guard core.count >= 6, core.count <= longest else { return nil }
        let text = String(decoding: core, as: UTF8.self)
        let isProse = text.unicodeScalars.contains {
            "。，；：、,;:!?《》".unicodeScalars.contains($0) || $0.properties.numericType != nil && $0.isASCII
        }
        guard !isProse, endings.contains(where: text.hasSuffix) else { return nil }
        return text
    }
}
