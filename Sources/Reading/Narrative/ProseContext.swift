import Reports

/// The clause that is being read, with what stands around it: what the sentence speaks of and what was stated before.
///
/// Asked only where a figure was found, since nine clauses in ten have none.
struct ProseContext {
    let clauses: [Clause]
    /// The core of the sub-heading that the paragraph stands under; empty without one.
    let heading: [UInt8]
    /// The year that the report is about.
    let year: Int?
    /// The agency as the title names it, without 人民政府 and its like; empty when it names none.
    let agency: [UInt8]
    var index = 0
    /// What the paragraph has stated so far.
    var stated: [(key: NarrativeKey, clause: Int, isOwn: Bool)] = []

    var clause: Clause { clauses[index] }

    /// The clauses of the sentence up to the one that is being read.
    var soFar: ArraySlice<Clause> { clauses[sentenceStart...index] }

    private var sentenceStart: Int {
        var start = index
        while start > 0, !clauses[start].beginsSentence { start -= 1 }
        return start
    }

    private var sentence: ArraySlice<Clause> {
        let next = clauses[(index + 1)...].firstIndex { $0.beginsSentence } ?? clauses.endIndex
        return clauses[sentenceStart..<next]
    }

    /// The heading that stands in the paragraph itself: （二）依申请公开情况。
    private var inlineHeading: Clause? {
        guard let first = clauses.first, clauses.count > 1, clauses[1].beginsSentence, Self.isHeading(first) else {
            return nil
        }
        return first
    }

    /// Whether a paragraph of this one clause, or a first sentence of it, is a sub-heading.
    static func isHeading(_ clause: Clause) -> Bool {
        guard clause.core.count <= 90, !clause.mayState else { return false }
        return Ordinal.leading(clause.core) != nil
            || clause.core.suffix(6).elementsEqual(NarrativeWords.situation.bytes)
    }

    func headingContains(_ words: [Word]) -> Bool {
        Clause(core: heading, span: clause.span).contains(words) || inlineHeading?.contains(words) == true
    }

    func soFarContains(_ words: [Word]) -> Bool { soFar.contains { $0.contains(words) } }

    // MARK: Scope

    /// Whether what the clause counts may be another body's or another time's than the report's.
    ///
    /// A word for other bodies counts for its whole sentence (收到申请9件，其中本级3件: the 9 are not the agency's own), one
    /// for another time for what follows it, one that compares (比上年) for its own clause alone.
    var isOfAnotherScope: Bool {
        if headingContains(NarrativeWords.otherBodies) || headingContains(NarrativeWords.otherTimes) { return true }
        if sentence.contains(where: { $0.contains(NarrativeWords.otherBodies) }) { return true }
        if clause.contains(NarrativeWords.comparisons) { return true }
        var isOtherYear = false
        for one in soFar where !one.contains(NarrativeWords.comparisons) {
            if one.contains(NarrativeWords.otherTimes), !one.contains(NarrativeWords.carriedIn) { return true }
            if hasOtherMonth(one) { return true }
            if let named = namedYear(in: one), let year { isOtherYear = named != year }
        }
        return isOtherYear
    }

    /// The same asked of the clause alone, and of the year that the sentence named last: enough for what no table counts.
    var namesAnotherScope: Bool {
        clause.contains(NarrativeWords.otherBodies) || clause.contains(NarrativeWords.otherTimes)
            || clause.contains(NarrativeWords.comparisons) || clause.contains(NarrativeWords.quarter) || isOfAnotherYear
    }

    /// Whether the last year that the sentence has named, other than to compare with it, is not the report's:
    /// 2020年主动公开政府信息300条 in a report for 2021.
    private var isOfAnotherYear: Bool {
        guard let year else { return false }
        return soFar.lazy.reversed().filter { !$0.contains(NarrativeWords.comparisons) }
            .compactMap { namedYear(in: $0) }.first.map { $0 != year } ?? false
    }

    /// Whether an organ other than the report's own is named in the clause before `end`: 县政府办公室收到申请5件.
    func namesAnotherBody(before end: Int) -> Bool {
        let start = ProseLead.end(in: clause, from: 0, agency: agency)
        for organ in NarrativeWords.organs {
            var position = start
            while let found = clause.find(organ, from: position), found < end {
                position = found + organ.bytes.count
                let isOwn =
                    clause.core[..<found].suffix(3).elementsEqual(NarrativeWords.we.bytes)
                    || clause.core[..<found].suffix(3).elementsEqual(NarrativeWords.this.bytes)
                // 政府信息公开 is a matter, not an organ.
                if !isOwn, clause.skip(NarrativeWords.information, at: position) == nil { return true }
            }
        }
        return false
    }

    /// The last year that the clause names, outside 《》 and not as the year to which something is carried over.
    private func namedYear(in clause: Clause) -> Int? {
        let core = clause.core
        var found: Int?
        var position = 0
        while let mark = clause.find(NarrativeWords.year, from: position) {
            position = mark + 3
            guard mark >= 4, core[(mark - 4)..<mark].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { continue }
            let value = core[(mark - 4)..<mark].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard (1990...2099).contains(value) else { continue }
            if let year, value > year, clause.contains(NarrativeWords.carrying) { continue }
            let isInTitle = clause.find(NarrativeWords.titleMark).map { $0 < mark } ?? false
            if !isInTitle { found = value }
        }
        return found
    }

    /// Whether it names a month other than the first and the last day of a year.
    private func hasOtherMonth(_ clause: Clause) -> Bool {
        var position = 0
        while let mark = clause.find(NarrativeWords.month, from: position) {
            position = mark + 3
            var first = mark
            while first > 0, clause.core[first - 1] >= 0x30, clause.core[first - 1] <= 0x39 { first -= 1 }
            switch clause.core[first..<mark] {
            case [0x31]: if clause.skip(["1日"], at: position) == nil { return true }
            case [0x31, 0x32]: if clause.skip(["31日", "底", "末"], at: position) == nil { return true }
            default: return true
            }
        }
        return false
    }

    // MARK: What it speaks of

    /// Whether the clause's outcomes can only be those of applications for information.
    var isAboutApplications: Bool {
        if soFarContains(NarrativeWords.otherAffairs) { return false }
        if let last = stated.last, last.key.isOfApplications { return true }
        if soFarContains(NarrativeWords.applicationContext) { return true }
        return headingContains(NarrativeWords.applicationContext)
    }

    /// What the last 其中 of the sentence is a part of; `nil` without 其中, `.some(nil)` where that is not known.
    var wholeOfPart: NarrativeKey?? {
        let start = sentenceStart
        guard let among = (start...index).last(where: { clauses[$0].find(NarrativeWords.among) != nil }) else {
            return nil
        }
        return .some(stated.last { $0.clause < among }?.key)
    }

    /// Whether the applications that the paragraph last counted are the report's own, as far as it counted any.
    var isOfOwnApplications: Bool { stated.last { $0.key == .applications }?.isOwn ?? true }

    /// Whether the sentence has counted the applications that were received.
    var hasCountedApplications: Bool {
        let start = sentenceStart
        return stated.contains { $0.key == .applications && $0.clause >= start }
    }
}

extension NarrativeKey {
    /// Whether it counts applications for information or what became of them.
    var isOfApplications: Bool { self == .applications || isOutcome }
}
