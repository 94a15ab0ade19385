import Auditing
import Reports
import SourceText
import TestSupport
import Testing

/// The likely wrong cell: the smallest changes after which every sum holds.
@Suite struct RepairTests {
    @Test(arguments: [Form.form2019, .form2021])
    func oneWrongCellIsNamedWheneverItIsTheOnlyRepair(_ form: Form) throws {
        var named = 0
        var several = 0
        for seed in SeededGenerator.seeds(4) {
            var random = SeededGenerator(seed: seed)
            let report = ConsistentReport.make(form, using: &random)
            #expect(RepairSearch.run(Evidence(report)).isEmpty)
            for key in form.cells where key.table != 2 {
                let count = try #require(report.figures[key].count)
                var wrong = report
                wrong.set(key, count + 1)
                let tables = RepairSearch.run(Evidence(wrong))
                let about = "seed \(seed), form \(form.rawValue), \(key.name)"
                try #require(tables.map(\.table) == [key.table], "\(about)")
                let truth = Repair.Change(key, reported: count + 1, fitting: count)
                let singles = singleCellRepairs(of: wrong, table: key.table)
                try #require(singles.contains(truth), "\(about)")
                #expect(tables[0].count == singles.count, "\(about)")
                let met = tables[0].repairs.map(\.changes)
                let areSingles = met.allSatisfy { $0.count == 1 && singles.contains($0[0]) }
                #expect(areSingles, "\(about)")
                #expect(met.count == min(3, singles.count), "\(about)")
                if singles.count == 1 {
                    #expect(tables[0].onlyCell == truth, "\(about)")
                    named += 1
                } else {
                    #expect(tables[0].onlyCell == nil, "\(about)")
                    several += 1
                }
            }
        }
        // Every cell of table 3 stands in two sums or more, those of table 4 in one.
        #expect(named > 0 && several > 0)
        Shared.say("repairs, form \(form.rawValue): \(named) cells named, \(several) with several single-cell repairs")
    }

    /// Every cell that alone can make all sums of its table hold, found by trying each with each difference.
    private func singleCellRepairs(of report: Report, table: Int) -> Set<Repair.Change> {
        let sums = Set(Rule.withEquations.map(\.id))
        let failing = Audit.run(Evidence(report)).findings.filter { sums.contains($0.rule) }.flatMap(\.breaches)
        let differences = Set(failing.flatMap { [$0.left.sum - $0.right.sum, $0.right.sum - $0.left.sum] })
        var repairs: Set<Repair.Change> = []
        for key in report.form?.cells ?? [] where key.table == table {
            guard let count = report.figures[key].count else { continue }
            for difference in differences where count + difference >= 0 {
                var mended = report
                mended.set(key, count + difference)
                if Audit.run(Evidence(mended)).findings.contains(where: { sums.contains($0.rule) }) { continue }
                repairs.insert(Repair.Change(key, reported: count, fitting: count + difference))
            }
        }
        return repairs
    }

    @Test func seed001HasTwoRepairsThatStayWithinOneRow() throws {
        guard let seed = try Shared.seeds().first(where: { $0.name.hasPrefix("001") }) else { return }
        let tables = RepairSearch.run(Evidence(try ReadFile(seed.bytes).report))
        try #require(tables.map(\.table) == [3])
        #expect(tables[0].onlyCell == nil)
        #expect(tables[0].count == 2)
        let met = tables[0].repairs.map { repair in
            repair.changes.map { "\($0.key.name) \($0.reported)→\($0.fitting)" }
        }
        #expect(
            met == [
                [
                    "applications.new@natural_person 1→0", "applications.new@legal_service 1→0",
                    "applications.new@total 2→0",
                ],
                [
                    "applications.carried_out@natural_person 0→1", "applications.carried_out@legal_service 0→1",
                    "applications.carried_out@total 0→2",
                ],
            ])
        let areInOneRow = tables[0].repairs.allSatisfy(\.staysInOneRow)
        #expect(areInOneRow)
    }

    @Test(arguments: [Form.form2019, .form2021])
    func everyRepairMakesEverySumHold(_ form: Form) throws {
        let sums = Set(Rule.withEquations.map(\.id))
        var sizes: [Int: Int] = [:]
        for seed in SeededGenerator.seeds(60) {
            var random = SeededGenerator(seed: seed)
            var report = ConsistentReport.make(form, using: &random)
            let cells = form.cells.filter { $0.table == 3 }
            let wrong = 1 + random.below(3)
            for _ in 0..<wrong {
                let key = random.pick(cells, else: cells[0])
                report.set(key, (report.figures[key].count ?? 0) + 1 + Int64(random.below(9)))
            }
            if random.chance(30) { report.set(random.pick(cells, else: cells[0]), Figure(.blank)) }
            for table in RepairSearch.run(Evidence(report)) {
                sizes[table.repairs.first?.changes.count ?? 0, default: 0] += 1
                #expect(table.repairs.first?.changes.count ?? 0 <= wrong, "seed \(seed)")
                #expect(table.count > 0, "seed \(seed)")
                for repair in table.repairs {
                    var mended = report
                    for change in repair.changes {
                        #expect(report.figures[change.key].count == change.reported, "seed \(seed)")
                        mended.set(change.key, change.fitting)
                    }
                    let failing = Audit.run(Evidence(mended)).findings.filter { sums.contains($0.rule) }
                    #expect(failing.isEmpty, "seed \(seed), \(repair)")
                }
            }
        }
        Shared.say("repairs, form \(form.rawValue), by number of cells: \(sizes.sorted { $0.key < $1.key })")
    }

    @Test func aTableInWhichNearlyEverythingIsWrongHasNoRepair() throws {
        var random = SeededGenerator(seed: 3)
        var report = ConsistentReport.make(.form2021, using: &random)
        for (number, key) in Form.form2021.cells.enumerated() where key.table == 3 {
            report.set(key, (report.figures[key].count ?? 0) + Int64(number * number % 97))
        }
        let tables = RepairSearch.run(Evidence(report))
        #expect(tables == [TableRepairs(table: 3, repairs: [], count: 0)])
    }
}
