import Documents
import Reports
import SourceText
import TestSupport
import Testing

/// Reports as Word files: what is read must be what was read from the text.
@Suite struct WordFileTests {
    @Test func everySeedIsTheSameAsAWordFile() throws {
        var cells = 0
        for seed in try Shared.seeds() {
            let text = try ReadFile(seed.bytes)
            for number in 0..<40 {
                var random = SeededGenerator(seed: UInt64(number))
                let habits = number == 0 ? [] : WordHabit.random(using: &random)
                let file = WordWriter.file(ReportLayout(text.document), habits: habits, using: &random)
                let read = try ReadFile(file, path: "a.docx")
                let difference = SameReport.difference(text, read)
                try #require(
                    difference == nil,
                    "\(seed.name), file \(number), \(habits)\n\(difference ?? "")\n\(read.problemText)")
                cells += SameReport.cells(read)
            }
        }
        Shared.say("Word files of seeds: \(cells) cells compared")
    }

    @Test(arguments: [Form.form2019, Form.form2021])
    func randomReportsAreTheSameAsWordFiles(_ form: Form) throws {
        var cells = 0
        for seed in SeededGenerator.seeds(200) {
            var random = SeededGenerator(seed: seed)
            let text = try ReadFile.random(form, using: &random)
            let habits = WordHabit.random(using: &random)
            let read = try ReadFile(
                WordWriter.file(ReportLayout(text.document), habits: habits, using: &random), path: "a.docx")
            let difference = SameReport.difference(text, read)
            try #require(
                difference == nil, "GLASSHOUSE_SEED=\(seed), \(habits)\n\(difference ?? "")\n\(read.problemText)")
            cells += SameReport.cells(read)
        }
        Shared.say("Word files of random reports, \(form.rawValue): \(cells) cells compared")
    }

    // MARK: Single traits

    private func lines(_ body: String, parts: [(name: String, bytes: [UInt8])] = []) throws -> String {
        let read = try ReadFile(WordWriter.archive(WordWriter.wrapped(body), parts: parts), path: "a.docx")
        return String(decoding: read.document.text.bytes, as: UTF8.self)
    }

    private static func numbered(_ list: Int, _ level: Int, _ text: String) -> String {
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test func automaticNumbersAreThoseThatWordPrints() throws {
        let body = [(3, 0), (3, 1), (3, 1), (3, 2), (3, 2), (3, 0), (3, 1), (3, 2), (4, 2), (4, 2), (0, 0)]
            .map { Self.numbered($0.0, $0.1, "x") }.joined()
        #expect(try lines(body) == "一、x\n（一）x\n（二）x\n1. x\n2. x\n二、x\n（一）x\n1. x\n5. x\n6. x\nx\n")
    }

    @Test(arguments: [
        (
            "<w:p><w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>0</w:t></w:r></w:ins></w:p>",
            "10\n"
        ),
        (
            "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>",
            "5²\n"
        ),
        ("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>6</w:t></w:r></w:p>", "~~5~~6\n"),
        ("<w:p><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>5</w:t></w:r></w:p>", "5\n"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a b\nc\n"),
        ("<w:p><w:r><w:sym w:char=\"F0FE\"/></w:r></w:p>", "\u{FFFD}\n"),
        ("<w:p><a:p><a:r><a:t>no</a:t></a:r></a:p><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></w:p>", "12\n"),
        (
            "<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>y</w:t></w:r></w:moveTo></w:p>",
            "y\n"
        ),
        (
            "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "\t\n\t1\n\n\n"
        ),
    ])
    func textsAreAsWordPrintsThem(_ body: String, _ expected: String) throws {
        #expect(try lines(body) == expected, "\(body)")
    }

    @Test func footnotesStandBehindTheirParagraph() throws {
        let notes = """
            <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0">
            <w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>含结转</w:t></w:r></w:p></w:footnote></w:footnotes>
            """
        let body =
            "<w:p><w:r><w:t>公开5</w:t><w:footnoteReference w:id=\"2\"/><w:t>件</w:t></w:r></w:p><w:p><w:r><w:t>z</w:t></w:r></w:p>"
        #expect(try lines(body, parts: [("word/footnotes.xml", Array(notes.utf8))]) == "公开5¹件\n¹含结转\nz\n")
    }

    // MARK: Hostile files

    private func problem(_ bytes: [UInt8], path: String = "a.docx") -> ProblemKind? {
        do {
            _ = try ReadFile(bytes, path: path)
            return nil
        } catch {
            return (error as? DocumentError)?.problem.kind
        }
    }

    @Test func bombsAreRefused() {
        let entities = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "0000000000"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
            """
        #expect(problem(WordWriter.archive(entities)) == .archiveBomb)
        let outside = """
            <?xml version="1.0"?><!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>
            """
        #expect(problem(WordWriter.archive(outside)) == .archiveBomb)
        let wide = String(repeating: " ", count: 50 << 20)
        #expect(problem(WordWriter.archive(wide)) == .archiveBomb)
    }

    @Test func damagedFilesAreRefusedWithTheReason() throws {
        let whole = WordWriter.archive(WordWriter.wrapped("<w:p><w:r><w:t>x</w:t></w:r></w:p>"))
        #expect(problem(Array(whole.prefix(whole.count / 2))) == .fileDamaged)
        #expect(problem(WordWriter.archive("<w:document")) == .fileDamaged)
        #expect(problem(StoredZip.archive([("a", [1])])) == .fileDamaged)
        #expect(problem([0xFF, 0x00, 0x01, 0x02, 0x00, 0x00]) == .fileDamaged)
        let deep = WordWriter.wrapped(String(repeating: "<w:tbl><w:tr><w:tc>", count: 50_000))
        #expect(problem(WordWriter.archive(deep)) == .fileDamaged)
    }

    @Test(arguments: SeededGenerator.seeds(4))
    func mutatedFilesNeverCrash(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let seeds = try Shared.seeds()
        guard !seeds.isEmpty else { return }
        let documents = try seeds.map { file in
            WordWriter.document(
                ReportLayout(try ReadFile(file.bytes).document), habits: WordHabit.random(using: &random),
                using: &random)
        }
        let tokens = [
            "<w:tc>", "</w:tc>", "<w:tbl>", "</w:tbl>", "<w:p/>", "</w:tr><w:tr>", "<w:vMerge/>", "<w:del>", "&a;",
        ]
        let clock = ContinuousClock()
        var readable = 0
        for number in 0..<MutationCount.perSeed {
            let start = clock.now
            let document = Array(random.pick(documents, else: "").utf8)
            var bytes = WordWriter.archive("")
            if random.chance(50) {
                bytes = ByteMutation.apply(
                    to: WordWriter.archive(String(decoding: document, as: UTF8.self)), tokens: tokens, using: &random)
            } else {
                // A tag exchanged, so that the archive is whole and the XML often well-formed.
                var text = String(decoding: document, as: UTF8.self)
                for _ in 0..<(1 + random.below(4)) {
                    let pair = random.pick(
                        ("<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>"), ("</w:tc><w:tc>", ""), ("</w:tr><w:tr>", ""),
                        ("w:gridSpan w:val=\"1\"", "w:gridSpan w:val=\"99999999\""),
                        ("<w:p>", "<w:p><w:r><w:tbl/></w:r>"),
                        ("<w:t ", "<w:delText "), ("<w:tc>", "<w:tc><w:tc>"))
                    if random.chance(50) {
                        text = text.replacing(pair.0, with: pair.1, maxReplacements: 1 + random.below(20))
                    }
                }
                bytes = WordWriter.archive(text)
            }
            if let read = try? ReadFile(bytes, path: "a.docx") {
                readable += 1
                for key in FigureKey.all where read.report.figures[key].status != .absent {
                    let figure = read.report.figures[key]
                    try #require(
                        read.textAtPlace(of: figure) == figure.text,
                        "GLASSHOUSE_SEED=\(seed), file \(number), \(key.name)")
                }
            }
            #expect(clock.now - start < .seconds(5), "GLASSHOUSE_SEED=\(seed), file \(number)")
        }
        #expect(readable * 10 > MutationCount.perSeed)
    }
}
