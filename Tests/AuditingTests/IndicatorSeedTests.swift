import Auditing
import Foundation
import Reports
import TestSupport
import Testing

/// The derived indicators of the five seeds against `derived` of `shared/domain/seeds-expected.json`.
@Suite struct IndicatorSeedTests {
    @Test func everyIndicatorOfTheSeedsIsAsExpected() throws {
        guard let url = Shared.url("domain/seeds-expected.json") else { return }
        let expected = try JSONDecoder().decode(Expectations.self, from: Data(contentsOf: url)).seeds
        var compared = 0
        for seed in try Shared.seeds() {
            let wanted = try #require(expected[seed.name])
            let report = try ReadFile(seed.bytes, path: seed.name).report
            let level = AgencyLevel(rawValue: wanted.agency.level)
            let kind = AgencyKind(rawValue: wanted.agency.kind)
            let outcome = Audit.run(Evidence(report, level: level, kind: kind))
            let operands = IndicatorOperands(report, findings: outcome.findings, level: level, kind: kind)
            for (key, one) in wanted.derived {
                let indicator = try #require(Indicator(key: key), "\(key)")
                #expect(Expectations.Value(indicator.value(of: operands)) == one, "\(seed.name), \(key)")
                compared += 1
            }
        }
        #expect(compared == 75)
        Shared.say("indicators of the seeds: \(compared) values compared")
    }

    @Test func theFiguresOfAFailingRuleAreDoubtfulAndSaidAsAFraction() throws {
        guard let seed = try Shared.seeds().first(where: { $0.name.hasPrefix("001") }) else { return }
        let report = try ReadFile(seed.bytes, path: seed.name).report
        let findings = Audit.run(Evidence(report, level: .township, kind: .government)).findings
        let operands = IndicatorOperands(report, findings: findings, level: .township, kind: .government)
        let completion = try #require(Indicator(key: "completion_rate")).value(of: operands)
        #expect(completion.text == "0/2")
        #expect(
            completion.doubtfulCells
                == [FigureKey(.resultsTotal, .total), FigureKey(.new, .total), FigureKey(.carriedIn, .total)])
        #expect(try #require(Indicator(key: "applicant_share.research_institution")).value(of: operands).isDoubtful)
        #expect(try !#require(Indicator(key: "results.denied.total@total")).value(of: operands).isDoubtful)
    }
}

private struct Expectations: Decodable {
    let seeds: [String: Seed]

    struct Seed: Decodable {
        let agency: Agency
        let derived: [String: Value]
    }

    struct Agency: Decodable {
        let level: String
        let kind: String
    }

    struct Value: Decodable, Equatable {
        let status: String
        var num: Int64?
        var den: Int64?
        var value: Int64?
        var doubtful: Bool?

        init(_ indicator: IndicatorValue) {
            doubtful = indicator.isDoubtful ? true : nil
            switch indicator.result {
            case .ratio(let ratio): (status, num, den) = ("ok", ratio.numerator, ratio.denominator)
            case .count(let count), .signed(let count): (status, value) = ("ok", count)
            case .days(let days): (status, value) = ("ok", Int64(days))
            case .money: status = "ok"
            case .notApplicable: status = "not_applicable"
            case .notReported: status = "not_reported"
            case .notComparable: status = "not_comparable"
            case .deadlineUnknown: status = "deadline_unknown"
            }
        }
    }
}
