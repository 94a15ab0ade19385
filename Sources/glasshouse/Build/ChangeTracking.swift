import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import Storage

/// Compares the coming site with the one that stands there, and carries its log of changes on.
///
/// The same input over the same old site gives the same log. What the old site says of itself is believed only where its
/// files are those that its own list names.
struct ChangeTracking: Sendable {
    let output: OutputFolder
    let old: OutputManifest?
    /// The day that the operator gave.
    let date: String?
    let threads: Int

    /// `site` with its log, and what was met on the way.
    func track(_ site: Site) async throws -> (site: Site, problems: [Problem]) {
        let reports = try await parallelMap(site.portal.agencies, width: threads) { SiteState.reports(of: $0) }
        let state = SiteState(
            portal: site.portal, program: GlasshouseVersion.current,
            reports: Dictionary(
                reports.joined().map { ($0.key, $0.report) }, uniquingKeysWith: { first, _ in first }))
        guard old?.files.contains(where: { $0.path == Route.changesState.outputPath }) == true else {
            return (site.knowing(history(ChangeLog(), state)), [])
        }
        guard let before: SiteState = read(.changesState), let log: ChangeLog = read(.changesData) else {
            let problem = Problem(
                .outputHistoryDamaged, path: "\(output.path)/\(Route.changesData.outputPath)",
                met: "a log or state of the last build that is not the one it wrote", expected: "")
            return (site.knowing(history(ChangeLog(), state)), [problem])
        }
        let change = try await change(from: before, to: state, number: (log.builds.first?.number ?? 0) + 1, of: site)
        return (site.knowing(history(log.adding(change), state)), [])
    }

    private func history(_ log: ChangeLog, _ state: SiteState) -> SiteHistory {
        SiteHistory(log, state: state, program: GlasshouseVersion.current)
    }

    private func change(from before: SiteState, to after: SiteState, number: Int, of site: Site) async throws
        -> BuildChange
    {
        var change = BuildChange(number: number, build: after.build, since: before.build, date: date)
        if before.program != after.program { change.program = [before.program, after.program] }
        change.rulesAdded = after.rules.keys.filter { before.rules[$0] == nil }.sorted()
        change.rulesRemoved = before.rules.keys.filter { after.rules[$0] == nil }.sorted()
        change.rulesChanged = after.rules.keys.filter { rule in
            guard let old = before.rules[rule] else { return false }
            return old != after.rules[rule]
        }.sorted()
        let names = Set(before.reports.keys).union(after.reports.keys).filter {
            before.reports[$0] != after.reports[$0]
        }
        let submissions = submissions(of: site, among: names)
        change.reports = try await parallelMap(names.sorted(), width: threads) { name in
            reportChange(name, before.reports[name], after.reports[name], submissions[name])
        }.compactMap { $0 }
        return change
    }

    private func submissions(of site: Site, among names: Set<String>) -> [String: PublishedReport] {
        guard !names.isEmpty else { return [:] }
        var found: [String: PublishedReport] = [:]
        for agency in site.portal.agencies {
            for submission in agency.reports {
                let name = "\(agency.slug)/\(submission.year)"
                if names.contains(name) { found[name] = submission }
            }
        }
        return found
    }

    private func reportChange(
        _ name: String, _ before: SiteState.Report?, _ after: SiteState.Report?, _ submission: PublishedReport?
    ) -> ReportChange? {
        guard let before else {
            guard let after else { return nil }
            var change = ReportChange(report: name, agency: after.agency, kind: .new)
            change.sourceAfter = after.source
            return change
        }
        guard let after, let submission else {
            var change = ReportChange(report: name, agency: before.agency, kind: .withdrawn)
            change.sourceBefore = before.source
            return change
        }
        var change = ReportChange(
            report: name, agency: after.agency, kind: before.source == after.source ? .reread : .replaced)
        change.sourceBefore = before.source
        change.sourceAfter = after.source
        if before.figures != after.figures, let cells = oldCells(of: name) {
            change.cells = CellChange.changes(of: submission.report, since: cells)
        }
        change.opened = after.findings.filter { !before.findings.contains($0) }
        change.closed = before.findings.filter { !after.findings.contains($0) }
        // The agency's name alone is no change of its report.
        let isSame = change.kind == .reread && change.cells.isEmpty && change.opened.isEmpty && change.closed.isEmpty
        return isSame ? nil : change
    }

    /// The cells of a report in the old site, by their keys.
    private func oldCells(of name: String) -> [String: CellChange.State]? {
        guard let bytes = bytes("agencies/\(name)/record.json"), let record = PublishedRecord(bytes) else { return nil }
        return record.figures.mapValues { CellChange.State(status: $0.status, text: $0.text) }
    }

    private func read<Value: Decodable>(_ route: Route) -> Value? {
        bytes(route.outputPath).flatMap { try? JSONDecoder().decode(Value.self, from: Data($0)) }
    }

    /// A file of the old site, if it is the one that its list names.
    private func bytes(_ path: String) -> [UInt8]? {
        guard let location = try? OutputLocation.find(output.path, makingParents: false),
            (try? OutputPathRule.check(path, below: location.output)) != nil,
            let entry = old?.files.first(where: { $0.path == path }),
            let bytes = try? Disk.read(location.output.appending(path.utf8)), bytes.count == entry.size,
            ContentHash.of(bytes) == entry.hash
        else { return nil }
        return bytes
    }
}
