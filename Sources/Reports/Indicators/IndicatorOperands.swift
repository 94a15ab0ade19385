/// One report made ready for indicators: its counts by the index of their keys, what is in doubt, and its deadline.
///
/// Made once a report, so that hundreds of indicators cost a look at an array each. Nothing stands for 0.
package struct IndicatorOperands: Sendable {
    package let form: Form?
    package let date: CalendarDate?
    package let deadline: ReportDeadline?
    private let counts: [Int64]
    private let states: [State]
    private let amounts: [Int: Money]
    private let hasDoubts: Bool
    private let layout: FormLayout?

    /// What is known of one cell.
    private struct State: OptionSet {
        let rawValue: UInt8
        static let count = State(rawValue: 1)
        static let absent = State(rawValue: 2)
        /// Absent, and the report's form does not have the cell.
        static let notOnForm = State(rawValue: 4)
        /// A cell of a finding of severity error.
        static let doubtful = State(rawValue: 8)
    }

    /// - Parameters:
    ///   - level: the registry's word on the agency, `nil` when it does not decide.
    package init(_ report: Report, findings: [Finding] = [], level: AgencyLevel? = nil, kind: AgencyKind? = nil) {
        let form = report.formInForce
        self.form = form
        date = report.date
        deadline = report.year.flatMap { ReportDeadline(reportYear: $0, level: level, kind: kind) }
        var counts = [Int64](repeating: 0, count: report.figures.count)
        var states = [State](repeating: [], count: report.figures.count)
        var amounts: [Int: Money] = [:]
        layout = form?.layout
        let layout = layout
        report.figures.forEachStatus { index, status in
            switch status {
            case .reported(.count(let count)):
                counts[index] = count
                states[index] = .count
            case .reported(.money(let money)): amounts[index] = money
            case .absent:
                let isMissingOnForm = layout.map { !$0.has(index: index) } ?? false
                states[index] = isMissingOnForm ? [.absent, .notOnForm] : .absent
            case .blank, .placeholder, .unreadable: break
            }
        }
        var hasDoubts = false
        for finding in findings where finding.severity == .error {
            for key in finding.cells where key.index < states.count {
                states[key.index].insert(.doubtful)
                hasDoubts = true
            }
        }
        self.counts = counts
        self.states = states
        self.amounts = amounts
        self.hasDoubts = hasDoubts
    }

    package init(_ published: PublishedReport) {
        let agency = published.submission.match.agency
        self.init(published.report, findings: published.findings, level: agency?.level, kind: agency?.kind)
    }

    func count(_ key: FigureKey) -> Int64? { states[key.index].contains(.count) ? counts[key.index] : nil }

    func money(_ key: FigureKey) -> Money? { amounts[key.index] }

    /// What a sum comes to.
    enum Sum {
        case value(Int64)
        case missing
    }

    /// Adds up `terms`; a term without a figure, or a sum too large to be one, is missing.
    func sum(_ terms: [IndicatorTerm]) -> Sum {
        var sum = CheckedSum()
        for term in terms {
            if term.hasParts, usesParts(term) {
                for part in term.parts {
                    guard add(part, isSubtracted: term.isSubtracted, to: &sum) else { return .missing }
                }
            } else {
                guard add(term.key, isSubtracted: term.isSubtracted, to: &sum) else { return .missing }
            }
        }
        return sum.total.map { .value($0) } ?? .missing
    }

    private func add(_ key: FigureKey, isSubtracted: Bool, to sum: inout CheckedSum) -> Bool {
        guard states[key.index].contains(.count) else { return false }
        if isSubtracted { sum.subtract(counts[key.index]) } else { sum.add(counts[key.index]) }
        return true
    }

    /// Whether the parts of a term stand for it: those that the form prints, or the others when only they are there.
    private func usesParts(_ term: IndicatorTerm) -> Bool {
        let isKeyThere = !states[term.key.index].contains(.absent)
        let arePartsThere = term.parts.contains { !states[$0.index].contains(.absent) }
        let hasPartsOnForm = term.parts.contains { layout?.has($0) ?? false }
        return hasPartsOnForm ? arePartsThere || !isKeyThere : arePartsThere && !isKeyThere
    }

    /// The cells of this report that `terms` are made of.
    package func cells(of terms: [IndicatorTerm]) -> [FigureKey] {
        terms.flatMap { $0.hasParts && usesParts($0) ? $0.parts : [$0.key] }
    }

    /// Why a sum of `terms` or `others` is missing: cells that are not on the form come before cells that say nothing.
    func reason(_ terms: [IndicatorTerm], _ others: [IndicatorTerm] = []) -> IndicatorValue.Result {
        var silent: [FigureKey] = []
        var foreign: [FigureKey] = []
        func look(_ key: FigureKey) {
            let state = states[key.index]
            if state.contains(.count) { return }
            if state.contains(.notOnForm) {
                foreign.append(key)
            } else {
                if silent.isEmpty { silent.reserveCapacity(terms.count + others.count) }
                silent.append(key)
            }
        }
        for side in [terms, others] {
            for term in side {
                if term.hasParts, usesParts(term) { term.parts.forEach(look) } else { look(term.key) }
            }
        }
        return foreign.isEmpty ? .notReported(silent) : .notComparable(foreign)
    }

    func doubtfulCells(of terms: [IndicatorTerm]) -> [FigureKey] {
        guard hasDoubts else { return [] }
        return cells(of: terms).filter { states[$0.index].contains(.doubtful) }
    }
}
