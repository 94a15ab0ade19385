import Auditing
import Reports
import SourceText
import TestSupport
import Testing

/// One wrong cell makes exactly the equations fail that mention it.
@Suite struct SumPropertyTests {
    @Test(arguments: [Form.form2019, .form2021])
    func addingOneFailsExactlyTheEquationsThatMentionTheCell(_ form: Form) throws {
        let rules = Rule.withEquations.map { (id: $0.id, equations: $0.equations(on: form)) }
        var cells = 0
        for seed in SeededGenerator.seeds(20) {
            var random = SeededGenerator(seed: seed)
            let report = ConsistentReport.make(form, using: &random)
            let clean = failures(Audit.run(Evidence(report)))
            try #require(clean.isEmpty, "seed \(seed): \(clean)")
            // The inequalities of table 2 have room or not: they have cases of their own.
            for key in form.cells where key.table != 2 {
                let count = try #require(report.figures[key].count)
                var wrong = report
                wrong.set(key, count + 1)
                var wanted: Set<Failure> = []
                for rule in rules {
                    for equation in rule.equations where equation.keys.contains(key) {
                        wanted.insert(Failure(rule: rule.id, keys: Set(equation.keys)))
                    }
                }
                let met = failures(Audit.run(Evidence(wrong)))
                #expect(met == wanted, "seed \(seed), \(form.rawValue), \(key.name)")
                #expect(!wanted.isEmpty, "\(key.name)")
                cells += 1
            }
        }
        Shared.say("one added to each cell, form \(form.rawValue): \(cells) cells")
    }

    @Test(arguments: [Form.form2019, .form2021])
    func aBlankOperandSkipsItsEquationsAndNothingElse(_ form: Form) throws {
        var random = SeededGenerator(seed: 7)
        let report = ConsistentReport.make(form, using: &random)
        let empties = [
            Figure(.blank), Figure(.placeholder, text: "-"), Figure(.absent), Figure(.unreadable, text: "1 2"),
        ]
        for key in form.cells where key.table != 2 {
            for empty in empties {
                var cut = report
                cut.set(key, empty)
                let results = Audit.run(Evidence(cut)).results
                for rule in Rule.withEquations {
                    let equations = rule.equations(on: form)
                    let skipped = equations.count { $0.keys.contains(key) }
                    let result = try #require(results.first { $0.rule == rule.id })
                    if equations.isEmpty { continue }
                    #expect(
                        result.count == .evaluated(equations.count - skipped, of: equations.count),
                        "\(rule.id.rawValue), \(key.name)")
                    #expect(result.status != .fail, "\(rule.id.rawValue), \(key.name)")
                }
            }
        }
    }

    private struct Failure: Hashable {
        let rule: RuleID
        let keys: Set<FigureKey>
    }

    private func failures(_ outcome: Audit.Outcome) -> Set<Failure> {
        let sums = Set(Rule.withEquations.map(\.id))
        var failures: Set<Failure> = []
        for finding in outcome.findings where sums.contains(finding.rule) {
            for breach in finding.breaches {
                failures.insert(Failure(rule: finding.rule, keys: Set(breach.terms.map(\.key))))
            }
        }
        return failures
    }
}
