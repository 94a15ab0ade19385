import Documents
import Reports
import SourceText

/// Reads the few figures that prose states in words which leave no doubt.
///
/// A clause about another body or another time (全区, 下属, 上年 …) is passed over: what it counts is not what the tables
/// count. Silence is always safe here, a wrong figure never.
struct NarrativeReader {
    private let text: ReadingText
    private(set) var figures: [NarrativeFigure] = []
    /// Whether the paragraph's last figure counted published items, so that 其中 means a part of them.
    private var isAfterPublished = false
    /// Whether the paragraph before was the bare sub-heading of the applications.
    private var isUnderApplications = false

    init(text: ReadingText) { self.text = text }

    mutating func add(_ paragraph: Paragraph) {
        let clauses = Clause.clauses(of: paragraph.span, in: text)
        isAfterPublished = false
        let wasUnderApplications = isUnderApplications
        isUnderApplications =
            clauses.count == 1 && NarrativeWords.applicationHeadings.contains(LabelCore.of(clauses[0].core[...]))
        if wasUnderApplications, clauses.count == 1, clauses[0].core == NarrativeWords.none.bytes {
            record(.applications, 0, clauses[0], from: 0)
            return
        }
        for clause in clauses where clause.mayState { read(clause) }
    }

    private mutating func read(_ clause: Clause) {
        readPublished(clause)
        if readNone(clause) { return }
        readApplications(clause)
        readDispute(.review, NarrativeWords.review, clause)
        readDispute(.litigation, NarrativeWords.litigation, clause)
        readFee(clause)
    }

    // MARK: Numbers

    /// 主动公开政府信息（共）N条, and 其中…网站…N条 behind it.
    private mutating func readPublished(_ clause: Clause) {
        if let start = clause.find("主动公开"), !clause.contains(["申请", "其中"]), clause.contains(["信息"]),
            let count = CountedUnit.first("条", in: clause, from: start)
        {
            if !clause.contains(NarrativeWords.channels) {
                isAfterPublished = record(.proactivePublished, count.value, clause, from: start)
            }
        } else if isAfterPublished, let start = clause.find("其中"), clause.contains(["网站"]),
            !clause.contains(NarrativeWords.otherChannels), let count = CountedUnit.first("条", in: clause, from: start)
        {
            record(.proactivePublishedOnWebsite, count.value, clause, from: start)
        }
    }

    /// 收到（受理）…申请N件, 依申请公开N件; not the outcomes of applications, which are counted elsewhere.
    private mutating func readApplications(_ clause: Clause) {
        guard !clause.contains(NarrativeWords.outcomes), let start = clause.find("申请") else { return }
        guard clause.contains(NarrativeWords.receiving) || clause.find("依申请公开") != nil,
            let count = CountedUnit.first("件", in: clause, from: start)
        else { return }
        record(.applications, count.value, clause, from: 0)
    }

    /// 行政复议N件, 行政诉讼N件, with at most a word or two between.
    private mutating func readDispute(_ key: NarrativeKey, _ name: Word, _ clause: Clause) {
        guard let found = clause.find(name) else { return }
        var position = found + name.bytes.count
        while let next = clause.skip(["案件", "申请", "案", "共", "为", "数量"], at: position) { position = next }
        guard let unit = clause.find("件", from: position),
            let count = CountedUnit.first("件", in: clause, from: position), unit - position <= 12
        else { return }
        record(key, count.value, clause, from: found)
    }

    private mutating func readFee(_ clause: Clause) {
        guard let start = clause.find("信息处理费") else { return }
        if let count = CountedUnit.first("元", in: clause, from: start) {
            record(.processingFee, count.value, clause, from: start)
        }
    }

    // MARK: None at all

    /// 无依申请公开要求, 未受到任何举报、投诉、行政复议、行政诉讼: a negation, filling words, then what there was none of.
    private mutating func readNone(_ clause: Clause) -> Bool {
        var found = false
        for negation in NarrativeWords.negations {
            guard let start = clause.find(negation) else { continue }
            var position = start + negation.bytes.count
            while let next = clause.skip(NarrativeWords.fillers, at: position) { position = next }
            if clause.skip(["信息处理费"], at: position) != nil {
                record(.processingFee, 0, clause, from: start)
                return true
            }
            if !clause.contains([NarrativeWords.review, NarrativeWords.litigation]),
                clause.skip(NarrativeWords.applicationObjects, at: position) != nil
            {
                record(.applications, 0, clause, from: start)
                return true
            }
            for key in objects(in: clause, at: position) {
                record(key, 0, clause, from: start)
                found = true
            }
            if found { return true }
        }
        return false
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

    /// Keeps a figure, unless its clause is about another body or another time; asked last, since few clauses get here.
    @discardableResult
    private mutating func record(_ key: NarrativeKey, _ value: Int64, _ clause: Clause, from start: Int) -> Bool {
        if clause.contains(NarrativeWords.otherScopes) { return false }
        // The core has lost white space and widths, so the whole clause is quoted unless it is its own core.
        let isPlain = clause.span.range.count == clause.core.count
        let begin = Int(clause.span.start) + (isPlain ? start : 0)
        let span = ByteSpan(begin, Int(clause.span.end))
        figures.append(NarrativeFigure(key: key, value: value, text: text.string(span), place: text.place(at: begin)))
        return true
    }
}
