/// Collects the pieces of one page while its values are handed to the engine.
struct TemplatePieces: Sendable {
    /// Pieces that all pages have; their numbers come first. Kept apart, so that no page copies the list of them.
    private let shared: [[UInt8]]
    private var own: [[UInt8]] = []

    /// - Parameter shared: pieces that all pages have, whose marks were made beforehand.
    init(shared: [[UInt8]] = []) { self.shared = shared }

    private func piece(_ number: Int) -> [UInt8]? {
        if number < shared.count { return shared[number] }
        return own.indices.contains(number - shared.count) ? own[number - shared.count] : nil
    }

    mutating func node(_ object: [String: TemplateValue], adding others: [String: TemplateNode] = [:]) -> TemplateNode {
        var children: [String: any Sendable] = [:]
        for (name, value) in object { children[name] = convert(value) }
        for (name, node) in others { children[name] = node }
        return TemplateNode(children: children)
    }

    private mutating func convert(_ value: TemplateValue) -> any Sendable {
        switch value {
        case .text(let text): mark(ByteWriter.escaped(text))
        case .html(let bytes): mark(bytes)
        case .flag(let flag): flag
        case .list(let items): items.map { node($0) }
        case .object(let object): node(object)
        }
    }

    private mutating func mark(_ piece: [UInt8]) -> TemplateMark {
        own.append(piece)
        return TemplateMark(number: shared.count + own.count - 1, isNull: piece.isEmpty)
    }

    /// The engine's output with every mark replaced by its piece.
    func assemble(_ skeleton: String) -> [UInt8] {
        var skeleton = skeleton
        var output: [UInt8] = []
        output.reserveCapacity(skeleton.utf8.count + own.reduce(0) { $0 + $1.count } + 2_048)
        skeleton.withUTF8 { bytes in
            var position = 0
            var start = 0
            while position < bytes.count {
                guard bytes[position] == TemplateMark.fence else {
                    position += 1
                    continue
                }
                output.append(contentsOf: bytes[start..<position])
                var number = 0
                position += 1
                while position < bytes.count, bytes[position] != TemplateMark.fence {
                    number = number * 10 + Int(bytes[position]) - 0x30
                    position += 1
                }
                if let piece = piece(number) { output.append(contentsOf: piece) }
                position += 1
                start = position
            }
            output.append(contentsOf: bytes[start..<bytes.count])
        }
        return output
    }
}
