import Reports
import TestSupport

/// One cell of a Word file written in a way that occurs, with what a person reads in it.
///
/// In `cell`, `styles` and `body`, `{n}` stands for the number that the plain report has in the cell, `{a}` and `{b}` for its
/// first two and last two digits.
struct HostileWordCase: Sendable {
    enum Reading: Sendable {
        /// The number of the plain report, without a doubt.
        case number
        case blank
        case unsure
    }

    let name: String
    let reading: Reading
    /// The content of the `w:tc`.
    let cell: String
    /// The content of `w:styles`.
    var styles = ""
    /// What is replaced in the rest of the document, and by what.
    var replaces = ""
    var with = ""

    /// Whether the whole document or table looks otherwise.
    var touchesOtherCells: Bool {
        !replaces.isEmpty || styles.contains("docDefaults") || styles.contains("w:default")
    }

    init(
        _ name: String, _ reading: Reading, _ cell: String, styles: String = "", replaces: String = "",
        with: String = ""
    ) {
        self.name = name
        self.reading = reading
        self.cell = cell
        self.styles = styles
        self.replaces = replaces
        self.with = with
    }

    // MARK: Pieces of XML

    static func run(_ properties: String, _ text: String = "{n}") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func p(_ content: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(content)</w:p>"
    }

    /// A paragraph of one run.
    static func plain(_ properties: String, _ text: String = "{n}") -> String { p(run(properties, text)) }

    static func style(_ id: String, _ kind: String, _ content: String, based: String? = nil) -> String {
        let base = based.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        return "<w:style w:type=\"\(kind)\" w:styleId=\"\(id)\">\(base)\(content)</w:style>"
    }

    static func field(_ code: String, _ result: String?) -> String {
        let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r>"
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        guard let result else { return begin + end }
        return begin + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(result)" + end
    }

    // MARK: The variant

    static let key = FigureKey(.granted, .naturalPerson)

    func variant(of base: HostileReport) -> HostileVariant {
        let number = base.number(Self.key)
        func filled(_ text: String) -> String {
            text.replacing("{n}", with: number).replacing("{a}", with: number.prefix(2))
                .replacing("{b}", with: number.suffix(2))
        }
        let old = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(number)</w:t></w:r></w:p>"
        let document = base.wordDocument
        var text = document.replacing(old, with: filled(cell))
        if !replaces.isEmpty { text = text.replacing(filled(replaces), with: filled(with)) }
        // A case that changes nothing would test nothing.
        let isChanged = text != document
        let parts = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">\(filled(styles))</w:styles>
            """
        let bytes = WordWriter.archive(text, parts: [("word/styles.xml", Array(parts.utf8))])
        let told: HostileVariant.Reading =
            switch reading {
            case .number: .value(number)
            case .blank: .blank
            case .unsure: .unsure
            }
        return HostileVariant(isChanged ? name : "\(name): UNCHANGED", isChanged ? bytes : [], [Self.key: told])
    }
}
