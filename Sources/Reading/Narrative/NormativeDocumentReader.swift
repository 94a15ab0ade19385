import Reports

/// Reads how many normative documents were made, repealed and are in force: 制发行政规范性文件3件、废止1件，现行有效20件.
///
/// Only 规范性文件 is read, never 规章 or 政策文件, and only behind a verb of the form's own columns: a document that is
/// 公开, 备案 or 解读 need not be one that was made.
struct NormativeDocumentReader {
    private let context: ProseContext
    private let clause: Clause
    private var statements: [Statement] = []

    private init(_ context: ProseContext) {
        self.context = context
        clause = context.clause
    }

    /// The statements of the clause in which `context` stands.
    static func read(_ context: ProseContext) -> [Statement] {
        var reader = NormativeDocumentReader(context)
        return reader.read()
    }

    private mutating func read() -> [Statement] {
        guard clause.contains([NarrativeWords.document, "制发", "废止", "现行有效"]),
            context.soFarContains([NarrativeWords.document]), !isOfOtherDocuments
        else { return [] }
        // Of what was published or looked through, the made and the repealed are parts.
        if let whole = context.wholeOfPart, whole != .documentsInForce { return [] }
        var position = ProseLead.end(in: clause, from: 0, agency: context.agency)
        if let none = none(at: position) { return [none] }
        var isNamed = context.stated.last.map { $0.key.isOfDocuments && $0.clause >= context.index - 1 } ?? false
        while let end = readItem(at: position, isNamed: &isNamed) {
            if end == clause.core.count || clause.core[end] == UInt8(ascii: "(") { return statements }
            guard let next = clause.skip(NarrativeWords.listJoints, at: end) else { return [] }
            position = ProseLead.end(in: clause, from: next, agency: context.agency)
        }
        return []
    }

    /// Whether other documents are meant: a clause that names the documents itself is asked alone, 规章 before it is no matter;
    /// one that leaves them to be understood means those that the sentence named.
    private var isOfOtherDocuments: Bool {
        clause.contains([NarrativeWords.document])
            ? clause.contains(NarrativeWords.otherDocuments) : context.soFarContains(NarrativeWords.otherDocuments)
    }

    /// Reads verb, noun and count, the first two in any order; the noun may have been named before.
    private mutating func readItem(at start: Int, isNamed: inout Bool) -> Int? {
        var position = start
        if let end = clause.skip(NarrativeWords.documentNames, at: position) {
            isNamed = true
            position = ProseLead.end(in: clause, from: end, agency: [])
        }
        guard let (key, behind) = verb(at: position) else { return nil }
        position = clause.skipAll(NarrativeWords.documentLinks, at: behind)
        if let end = clause.skip(NarrativeWords.documentNames, at: position) {
            isNamed = true
            position = clause.skipAll(NarrativeWords.documentLinks, at: end)
        }
        guard isNamed, let count = CountedUnit.at(position, "件", in: clause) else { return nil }
        statements.append(Statement(key: key, value: count.value, start: start))
        return count.end
    }

    private func verb(at position: Int) -> (key: NarrativeKey, end: Int)? {
        for (key, words) in NarrativeWords.documentVerbs {
            if let end = clause.skip(words, at: position) { return (key, end) }
        }
        return nil
    }

    /// 未制定行政规范性文件, 无新制发规范性文件; nothing may follow.
    private func none(at start: Int) -> Statement? {
        guard let negation = clause.skip(NarrativeWords.documentNegations, at: start) else { return nil }
        let lead = clause.skipAll(["新", "发生", "任何"], at: negation)
        guard let (key, behind) = verb(at: lead), key != .documentsInForce else { return nil }
        let noun = clause.skipAll(["过", "任何", "新的"], at: behind)
        guard let end = clause.skip(NarrativeWords.documentNames, at: noun),
            clause.skipAll(NarrativeWords.documentZeroTails, at: end) == clause.core.count
        else { return nil }
        return Statement(key: key, value: 0, start: start)
    }
}
