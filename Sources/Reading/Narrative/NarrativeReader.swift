import Documents
import Ink
import Reports
import SourceText

/// Reads the few figures that prose states in words which leave no doubt.
///
/// A clause about another body or another time (全区, 下属, 上年 …) is kept apart in `elsewhere`: what it counts is not what
/// the tables count, and so nothing can be said. Silence is always safe here, a wrong figure never.
struct NarrativeReader {
    private let text: ReadingText
    private(set) var figures: [NarrativeFigure] = []
    private(set) var elsewhere: [NarrativeFigure] = []
    private var year: Int?
    private var agency: [UInt8] = []
    /// The core of the last sub-heading of the section.
    private var heading: [UInt8] = []
    private var context = ProseContext(clauses: [], heading: [], year: nil, agency: [])
    /// Whether the paragraph's last figure counted published items, so that 其中 means a part of them.
    private var isAfterPublished = false
    /// Whether the paragraph before was the bare sub-heading of the applications.
    private var isUnderApplications = false

    init(text: ReadingText) { self.text = text }

    /// Whose report it is and of which year, as far as the title says it.
    mutating func isOf(agency: String?, year: Int?) {
        self.agency = ProseLead.core(ofAgency: agency)
        self.year = year
    }

    /// A new section has no sub-heading yet.
    mutating func endSection() { heading = [] }

    mutating func add(_ paragraph: Paragraph) {
        let clauses = Clause.clauses(of: paragraph.span, in: text)
        isAfterPublished = false
        let wasUnderApplications = isUnderApplications
        isUnderApplications =
            clauses.count == 1 && NarrativeWords.applicationHeadings.contains(LabelCore.of(clauses[0].core[...]))
        // （三） ends what stood under （二）.
        if clauses.first?.core.first == UInt8(ascii: "(") { heading = [] }
        if clauses.count == 1, ProseContext.isHeading(clauses[0]) { heading = clauses[0].core }
        context = ProseContext(clauses: clauses, heading: heading, year: year, agency: agency)
        if wasUnderApplications, clauses.count == 1, clauses[0].core == NarrativeWords.none.bytes {
            record(.applications, 0, clauses[0], from: 0)
            return
        }
        for index in clauses.indices where clauses[index].mayState {
            context.index = index
            read(clauses[index])
        }
    }

    private mutating func read(_ clause: Clause) {
        readPublished(clause)
        for statement in NormativeDocumentReader.read(context) {
            record(statement, clause, isOwn: !context.soFarContains(NarrativeWords.cleaning))
        }
        if readNone(clause) { return }
        readApplications(clause)
        readOutcomes(clause)
        readDispute(.review, NarrativeWords.review, clause)
        readDispute(.litigation, NarrativeWords.litigation, clause)
        readFee(clause)
    }

    // MARK: Numbers

    /// 主动公开政府信息（共）N条, and 其中…网站…N条 behind it.
    private mutating func readPublished(_ clause: Clause) {
        if let start = clause.find(NarrativeWords.proactively), !clause.contains(NarrativeWords.appliedOrAmong),
            clause.contains(NarrativeWords.information),
            let count = CountedUnit.first(NarrativeWords.items, in: clause, from: start)
        {
            if !clause.contains(NarrativeWords.channels) {
                isAfterPublished = record(.proactivePublished, count.value, clause, from: start)
            }
        } else if isAfterPublished, let start = clause.find(NarrativeWords.among),
            clause.contains(NarrativeWords.website),
            !clause.contains(NarrativeWords.otherChannels),
            let count = CountedUnit.first(NarrativeWords.items, in: clause, from: start)
        {
            record(.proactivePublishedOnWebsite, count.value, clause, from: start)
        }
    }

    /// 收到（受理）…公开申请N件, 收到N件…公开申请, 依申请公开N件; not the outcomes of applications and not who applied.
    private mutating func readApplications(_ clause: Clause) {
        guard !clause.contains(NarrativeWords.outcomes), !isPartOfApplications(clause), context.wholeOfPart == nil,
            let count = countOfApplications(clause)
        else { return }
        guard clause.contains(NarrativeWords.disclosure) || context.headingContains(NarrativeWords.applicationContext)
        else { return }
        record(
            Statement(key: .applications, value: count.value, start: 0), clause,
            isOwn: !context.namesAnotherBody(before: count.start))
    }

    /// Whether it counts who applied or by which way; 共 sums up the ways that the sentence has named.
    private func isPartOfApplications(_ clause: Clause) -> Bool {
        if clause.contains(NarrativeWords.partsOfApplications) { return true }
        return !clause.contains(NarrativeWords.altogether) && context.soFarContains(NarrativeWords.partsOfApplications)
    }

    private func countOfApplications(_ clause: Clause) -> CountedUnit? {
        if clause.contains(NarrativeWords.receiving) || clause.find(NarrativeWords.onApplication) != nil {
            var from = 0
            while let start = clause.find(NarrativeWords.application, from: from) {
                from = start + 6
                let number = clause.skipAll(NarrativeWords.applicationLinks, at: from)
                if let count = CountedUnit.at(number, NarrativeWords.pieces, in: clause) { return count }
            }
        }
        for word in NarrativeWords.receiving {
            guard let start = clause.find(word) else { continue }
            let number = clause.skipAll(NarrativeWords.receivingLinks, at: start + word.bytes.count)
            guard let count = CountedUnit.at(number, NarrativeWords.pieces, in: clause) else { continue }
            let noun = clause.skipAll(NarrativeWords.adjectives, at: count.end)
            if clause.skip(NarrativeWords.applicationNouns, at: noun) == clause.core.count { return count }
        }
        return nil
    }

    private mutating func readOutcomes(_ clause: Clause) {
        let statements = OutcomeReader.read(context)
        guard !statements.isEmpty else { return }
        let isPart = context.wholeOfPart != nil || context.hasCountedApplications
        let isOwn = context.isOfOwnApplications
        for statement in statements { record(statement, clause, isOwn: isOwn, isPart: isPart) }
    }

    /// 行政复议N件, 行政诉讼N件, with at most a word or two between.
    ///
    /// Not how they ended, not a sum of both, and not cases of others that the agency decided.
    private mutating func readDispute(_ key: NarrativeKey, _ name: Word, _ clause: Clause) {
        guard let found = clause.find(name), !clause.contains(NarrativeWords.partsOfDisputes),
            context.wholeOfPart == nil
        else { return }
        var position = found + name.bytes.count
        position = clause.skipAll(NarrativeWords.disputeLinks, at: position)
        guard let count = CountedUnit.at(position, NarrativeWords.pieces, in: clause) else { return }
        if key == .litigation, let other = clause.find(NarrativeWords.review), other < found,
            CountedUnit.first(NarrativeWords.pieces, in: clause, from: other).map({ $0.start > found }) ?? true
        {
            return
        }
        guard
            context.soFarContains(NarrativeWords.disputeContext)
                || context.stated.contains(where: { $0.key == .review })
        else { return }
        record(
            Statement(key: key, value: count.value, start: found), clause,
            isOwn: !context.namesAnotherBody(before: found))
    }

    private mutating func readFee(_ clause: Clause) {
        guard let start = clause.find(NarrativeWords.fee) else { return }
        if let count = CountedUnit.first(NarrativeWords.yuan, in: clause, from: start) {
            record(.processingFee, count.value, clause, from: start)
        }
    }

    // MARK: None at all

    /// 无依申请公开要求, 未受到任何举报、投诉、行政复议、行政诉讼: a negation, filling words, then what there was none of.
    private mutating func readNone(_ clause: Clause) -> Bool {
        var found = false
        for negation in NarrativeWords.negations {
            guard let start = clause.find(negation), !isConditional(clause, before: start) else { continue }
            var position = start + negation.bytes.count
            while let next = clause.skip(NarrativeWords.fillers, at: position) { position = next }
            if clause.skip(NarrativeWords.fees, at: position) != nil {
                record(.processingFee, 0, clause, from: start)
                return true
            }
            let isOwn = !context.namesAnotherBody(before: start)
            if !clause.contains([NarrativeWords.review, NarrativeWords.litigation]), !isPartOfApplications(clause),
                let object = clause.skip(NarrativeWords.applicationObjects, at: position), endsNone(clause, at: object)
            {
                record(Statement(key: .applications, value: 0, start: start), clause, isOwn: isOwn)
                return true
            }
            if NarrativeWords.notNone.contains(where: { clause.find($0, from: position) != nil }) { return false }
            for key in objects(in: clause, at: position) {
                record(Statement(key: key, value: 0, start: start), clause, isOwn: isOwn)
                found = true
            }
            if found { return true }
        }
        return false
    }

    private func isConditional(_ clause: Clause, before start: Int) -> Bool {
        NarrativeWords.conditions.contains { clause.core[..<start].suffix($0.bytes.count).elementsEqual($0.bytes) }
    }

    /// Whether nothing behind 无依申请公开 makes it a statement about something else: 无依申请公开收费.
    private func endsNone(_ clause: Clause, at position: Int) -> Bool {
        let end = clause.skipAll(NarrativeWords.noneTails, at: position)
        return end == clause.core.count || clause.skip(NarrativeWords.listMarks, at: end) != nil
    }

    /// What a list such as 举报、投诉、行政复议和行政诉讼 names, as far as it is one; each once.
    private func objects(in clause: Clause, at start: Int) -> [NarrativeKey] {
        var keys: [NarrativeKey] = []
        var position = start
        while let (key, next) = object(in: clause, at: position) {
            if !keys.contains(key) { keys.append(key) }
            position = next
            while let joined = clause.skip(NarrativeWords.joints, at: position) { position = joined }
        }
        return keys
    }

    private func object(in clause: Clause, at position: Int) -> (NarrativeKey, Int)? {
        for (key, words) in NarrativeWords.objects {
            if let end = clause.skip(words, at: position) { return (key, end) }
        }
        return nil
    }

    // MARK: Result

    /// Keeps a figure; apart when its clause is about another body or another time. Asked last: few clauses get here.
    @discardableResult
    private mutating func record(_ key: NarrativeKey, _ value: Int64, _ clause: Clause, from start: Int) -> Bool {
        record(Statement(key: key, value: value, start: start), clause, isOwn: true)
    }

    @discardableResult
    private mutating func record(
        _ statement: Statement, _ clause: Clause, isOwn: Bool, isPart: Bool = false
    ) -> Bool {
        let isCompared = statement.key != .proactivePublished && statement.key != .proactivePublishedOnWebsite
        let isOwn = isOwn && !(isCompared ? context.isOfAnotherScope : context.namesAnotherScope)
        // The core has lost white space and widths, so the whole clause is quoted unless it is its own core.
        let isPlain = clause.span.range.count == clause.core.count
        let begin = Int(clause.span.start) + (isPlain ? statement.start : 0)
        let span = ByteSpan(begin, Int(clause.span.end))
        let figure = NarrativeFigure(
            key: statement.key, value: statement.value, decimals: statement.decimals, isPart: isPart,
            text: text.string(span), place: text.place(at: begin))
        if isOwn { figures.append(figure) } else { elsewhere.append(figure) }
        context.stated.append((statement.key, context.index, isOwn))
        return isOwn
    }
}
