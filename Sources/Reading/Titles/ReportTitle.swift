import Reports
import SourceText

/// The grammar of a report's title: who reports, and for which year.
///
/// `YEAR年度?AGENCY政府信息公开(工作)?(年度)?(工作)?报告` or `AGENCY YEAR年度?政府信息公开…报告`, over the title's lines
/// joined without white space.
struct ReportTitle: Hashable {
    /// The lines joined, white space and bookmarks removed.
    let text: String
    let agency: String
    let year: Int

    static func parse(_ core: [UInt8]) -> ReportTitle? {
        // The grammar is in simplified characters; what is kept is what is printed, at the same offsets.
        let simple = SimplifiedText.of(core)
        guard core.count <= 300, let subject = subject(of: simple[...]) else { return nil }
        let text = String(decoding: core, as: UTF8.self)
        if let (year, after) = YearText.leading(subject) {
            let agency = subject[skipping("度", in: subject, at: after)...]
            if !agency.isEmpty { return ReportTitle(text: text, agency: string(core[agency.indices]), year: year) }
        }
        if let (year, start) = YearText.trailing(dropping("度", from: subject)), start > subject.startIndex {
            return ReportTitle(text: text, agency: string(core[subject.startIndex..<start]), year: year)
        }
        return nil
    }

    /// A title that names an agency and no year; an agency's name ends as the names of offices do.
    static func undated(_ core: [UInt8]) -> (text: String, agency: String)? {
        let simple = SimplifiedText.of(core)
        guard core.count <= 300, let subject = subject(of: simple[...]) else { return nil }
        let agency = core[subject.indices]
        guard let name = SignatureText.name(agency) else { return nil }
        return (String(decoding: core, as: UTF8.self), name)
    }

    /// Whether a line reads like a title.
    static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 600 && parse(CoreText.of(line)) != nil
    }

    /// What stands before 政府信息公开…报告, or `nil` when the text does not end like a title.
    private static func subject(of core: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard hasSuffix("报告", core) else { return nil }
        var rest = core.dropLast("报告".utf8.count)
        for word in ["工作", "年度", "工作"] { rest = dropping(word, from: rest) }
        guard hasSuffix("政府信息公开", rest) else { return nil }
        rest = rest.dropLast("政府信息公开".utf8.count)
        return rest.isEmpty ? nil : rest
    }

    private static func hasSuffix(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
    }

    private static func dropping(_ word: String, from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        hasSuffix(word, bytes) ? bytes.dropLast(word.utf8.count) : bytes
    }

    private static func skipping(_ word: String, in bytes: ArraySlice<UInt8>, at position: Int) -> Int {
        bytes[position...].starts(with: word.utf8) ? position + word.utf8.count : position
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
