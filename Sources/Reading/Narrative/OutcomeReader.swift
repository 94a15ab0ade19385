import Reports

/// Reads what became of applications: 予以公开8件、部分公开2件, 8件予以公开, 办结12件, 公开率66.7%, 占66.7%.
///
/// The whole way from the head of the clause to the number must consist of known words. Anything else is passed over.
struct OutcomeReader {
    let context: ProseContext
    private let clause: Clause
    private var statements: [Statement] = []

    private init(_ context: ProseContext) {
        self.context = context
        clause = context.clause
    }

    /// The statements of the clause in which `context` stands.
    static func read(_ context: ProseContext) -> [Statement] {
        var reader = OutcomeReader(context)
        return reader.read()
    }

    private mutating func read() -> [Statement] {
        guard mayHaveOne, context.isAboutApplications else { return [] }
        let isPart: Bool
        switch context.wholeOfPart {
        case nil: isPart = false
        case .some(.some(.applications)), .some(.some(.resultTotal)): isPart = true
        // A part of one outcome, or of something unknown, is no outcome of the report.
        case .some: return []
        }
        if readShareOfPrevious() { return statements }
        var position = ProseLead.end(in: clause, from: 0, agency: context.agency)
        if let rate = rate(at: position) { return [rate] }
        while let end = readItem(at: position) {
            guard let next = clause.skip(NarrativeWords.listJoints, at: end) else {
                return hasKnownTail(end) ? kept(isPart: isPart) : []
            }
            position = ProseLead.end(in: clause, from: next, agency: context.agency)
        }
        // 予以公开8件、2件: what the second number counts is not said, so the first is in doubt too.
        return []
    }

    /// Of a part, the total would be one of something else.
    private func kept(isPart: Bool) -> [Statement] {
        isPart ? statements.filter { $0.key != .resultTotal } : statements
    }

    /// Whether any word stands there at all; asked first, since most clauses have none.
    private var mayHaveOne: Bool {
        clause.contains(["公开", "办结", "答复", "结转", "处理", "无法提供", "办理完毕", "占"])
    }

    // MARK: Counts

    /// Reads one outcome with its count at `position` and says where it ends.
    private mutating func readItem(at position: Int) -> Int? {
        if let count = CountedUnit.at(position, "件", in: clause) {
            let name = clause.skipAll(NarrativeWords.backLinks, at: count.end)
            guard let (key, end) = outcome(at: name, isSum: false), !startsNumber(at: end) else { return nil }
            statements.append(Statement(key: key, value: count.value, start: position))
            return clause.skip(["的"], at: end) ?? end
        }
        guard let (key, end) = outcome(at: position) else { return nil }
        let number = clause.skipAll(NarrativeWords.links, at: end)
        if key == .resultGrantedAndPartial, isListed(position, end) {
            // 予以公开、部分公开8件 may be 8 of the second: only a word of summing makes it both.
            guard NarrativeWords.sums.contains(where: { clause.find($0, from: end).map { $0 < number } ?? false })
            else {
                return nil
            }
        }
        guard let count = CountedUnit.at(number, "件", in: clause) else { return nil }
        statements.append(Statement(key: key, value: count.value, start: position))
        return readShare(of: key, at: count.end)
    }

    private func isListed(_ start: Int, _ end: Int) -> Bool {
        clause.find("、", from: start).map { $0 < end } ?? false
    }

    /// The outcome named at `position`. Behind a number a list goes on: 8件予以公开、部分公开2件 has no sum.
    private func outcome(at position: Int, isSum: Bool = true) -> (key: NarrativeKey, end: Int)? {
        for (key, words) in NarrativeWords.outcomeNames where isSum || key != .resultGrantedAndPartial {
            if let end = clause.skip(words, at: position) { return (key, end) }
        }
        return nil
    }

    private func startsNumber(at position: Int) -> Bool {
        let next = clause.skipAll(NarrativeWords.links, at: position)
        guard next < clause.core.count else { return false }
        let byte = clause.core[next]
        return (byte >= 0x30 && byte <= 0x39) || ChineseNumeral.end(ofRunAt: next, in: clause.core) > next
    }

    private func hasKnownTail(_ end: Int) -> Bool {
        if end == clause.core.count || clause.core[end] == UInt8(ascii: "(") { return true }
        return clause.skip(["政府信息公开申请", "信息公开申请", "申请"], at: end) == clause.core.count
    }

    // MARK: Percentages

    /// 公开率为66.7% and 办结率100%; 主动公开率 and 按时办结率 are other things and have other words before them.
    private func rate(at position: Int) -> Statement? {
        let rates: [(NarrativeKey, [Word])] = [
            (.disclosureRate, ["申请公开率", "公开率"]), (.completionRate, ["申请办结率", "办结率"]),
        ]
        for (key, words) in rates {
            guard let end = clause.skip(words, at: position) else { continue }
            let number = clause.skipAll(["达到", "达", "为", "是", "均"], at: end)
            guard let percent = Percentage.at(number, in: clause), percent.end == clause.core.count,
                context.hasCountedApplications || context.stated.last?.key.isOutcome == true
            else { return nil }
            return Statement(key: key, value: percent.value, decimals: percent.decimals, start: position)
        }
        return nil
    }

    /// （占66.7%） behind a count; says where it ends, which is `position` without one.
    private mutating func readShare(of key: NarrativeKey, at position: Int) -> Int {
        guard let share = key.share, let inside = clause.skip(["("], at: position),
            let percent = percent(behind: inside), let end = clause.skip([")"], at: percent.end)
        else { return position }
        statements.append(
            Statement(key: share, value: percent.value, decimals: percent.decimals, start: inside))
        return end
    }

    /// A clause of its own: 予以公开8件，占办结总数的66.7%.
    private mutating func readShareOfPrevious() -> Bool {
        guard let last = context.stated.last, last.clause == context.index - 1, let share = last.key.share,
            let percent = percent(behind: 0), percent.end == clause.core.count
        else { return false }
        statements.append(Statement(key: share, value: percent.value, decimals: percent.decimals, start: 0))
        return true
    }

    private func percent(behind start: Int) -> Percentage? {
        guard let behind = clause.skip(["占比", "占"], at: start) else { return nil }
        let number = clause.skipAll(
            [
                "办结总数", "答复总数", "处理总数", "办理总数", "申请总数", "申请总量", "受理总数", "总数", "总量", "办理结果", "全部申请", "比例", "的", "为", "达",
            ], at: behind)
        return Percentage.at(number, in: clause)
    }
}
