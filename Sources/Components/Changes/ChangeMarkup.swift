import Portals
import Reports
import SourceText
import Wording
import Writing

/// The changes of one build, and those of one report, in words.
package struct ChangeMarkup {
    /// The most builds on the page; the file has all that are kept.
    package static let buildsShown = 20

    private let context: PageContext
    private let history: SiteHistory
    private let portal: Portal

    package init(_ context: PageContext, _ history: SiteHistory, _ portal: Portal) {
        self.context = context
        self.history = history
        self.portal = portal
    }
    private var strings: Strings { context.strings }

    /// The most reports that are named of a kind, and the most cells of a report: the file has them all.
    private static let mostReports = 200
    private static let mostCells = 40

    /// `2026-11-21` or the stamp, when the operator gave no day.
    package func title(of build: BuildChange) -> String { build.date ?? strings(.changeBuild, ["build": build.build]) }

    /// In one line: so many new, withdrawn and changed.
    package func summary(of build: BuildChange) -> String {
        let counts: [(Phrase, Int)] = [
            (.changeNew, build.reports.count { $0.kind == .new }),
            (.changeWithdrawn, build.reports.count { $0.kind == .withdrawn }),
            (.changeReplaced, build.reports.count { $0.kind == .replaced }),
            (.changeReread, build.reports.count { $0.kind == .reread }),
            (.changeOpened, build.reports.reduce(0) { $0 + $1.opened.count }),
            (.changeClosed, build.reports.reduce(0) { $0 + $1.closed.count }),
            (.changeRules, build.rulesAdded.count + build.rulesRemoved.count + build.rulesChanged.count),
        ]
        let words = counts.filter { $0.1 > 0 }.map { strings($0.0) + " " + String($0.1) }
        return (words + program(of: build)).joined(separator: strings(.coverageSeparator))
    }

    private func program(of build: BuildChange) -> [String] {
        guard let versions = build.program, versions.count == 2 else { return [] }
        return [strings(.changeProgram, ["before": versions[0], "after": versions[1]])]
    }

    /// Everything that a build changed.
    package func markup(of build: BuildChange) -> [UInt8] {
        var out = ByteWriter(capacity: 4_000)
        let kinds: [(ReportChange.Kind, Phrase)] = [
            (.new, .changeNew), (.withdrawn, .changeWithdrawn), (.replaced, .changeReplaced), (.reread, .changeReread),
        ]
        for (kind, phrase) in kinds {
            let changes = build.reports.filter { $0.kind == kind }
            guard !changes.isEmpty else { continue }
            heading(strings(phrase), to: &out)
            out.markup("<ul class=\"plain\">")
            for change in changes.prefix(Self.mostReports) {
                out.markup("<li>")
                name(change, isLinked: kind != .withdrawn, to: &out)
                details(of: change, to: &out)
                out.markup("</li>")
            }
            out.markup("</ul>\n")
            more(changes.count - Self.mostReports, to: &out)
        }
        rules(strings(.changeRulesAdded), build.rulesAdded, to: &out)
        rules(strings(.changeRulesRemoved), build.rulesRemoved, to: &out)
        rules(strings(.changeRulesChanged), build.rulesChanged, to: &out)
        return out.bytes
    }

    /// What was changed in a report after it was first published; empty when nothing was.
    package func markup(ofReport report: String) -> [UInt8] {
        let changes = history.byReport[report] ?? []
        guard !changes.isEmpty else { return [] }
        var out = ByteWriter(capacity: 1_000)
        out.markup("<section class=\"changed\" aria-labelledby=\"changed\"><h2 id=\"changed\">")
        out.text(strings(.changedAfter))
        out.markup("</h2>\n")
        for (build, change) in changes {
            out.markup("<div class=\"change\"><p><a href=\"")
            // Old builds stand in the file only.
            let isShown = history.log.builds.prefix(Self.buildsShown).contains { $0.number == build.number }
            out.text(context.href(.changes) + (isShown ? "#" + Self.anchor(of: build) : ""))
            out.markup("\">")
            out.text(title(of: build))
            out.markup("</a> ")
            out.text(strings(change.kind == .replaced ? .changedSource : .changedReading))
            out.markup("</p>")
            details(of: change, to: &out)
            out.markup("</div>\n")
        }
        out.markup("</section>\n")
        return out.bytes
    }

    package static func anchor(of build: BuildChange) -> String { "build-\(build.number)" }

    // MARK: Parts

    private func heading(_ text: String, to out: inout ByteWriter) {
        out.markup("<h3>")
        out.text(text)
        out.markup("</h3>")
    }

    /// A report with its year; a link where the report is still there.
    private func name(_ change: ReportChange, isLinked: Bool, to out: inout ByteWriter) {
        guard let (slug, year) = change.place else { return out.text(change.report) }
        let words = strings(.titleReport, ["agency": change.agency, "year": String(year)])
        guard isLinked, portal.submission(ReportReference(slug: slug, agencyName: "", year: year)) != nil else {
            return out.text(words)
        }
        link(context.href(.report(slug: slug, year: year)), words, to: &out)
    }

    private func link(_ href: String, _ words: String, to out: inout ByteWriter) {
        out.markup("<a href=\"")
        out.text(href)
        out.markup("\">")
        out.text(words)
        out.markup("</a>")
    }

    private func details(of change: ReportChange, to out: inout ByteWriter) {
        if let before = change.sourceBefore, let after = change.sourceAfter, before != after {
            out.markup("<p class=\"small\">")
            out.text(strings(.changeSource))
            out.markup(" <code>")
            out.text(String(before.prefix(12)))
            out.markup("</code> → <code>")
            out.text(String(after.prefix(12)))
            out.markup("</code></p>")
        }
        if !change.cells.isEmpty {
            out.markup("<ul class=\"small\">")
            for cell in change.cells.prefix(Self.mostCells) {
                out.markup("<li>")
                out.text(FigureKey(name: cell.key).map { FigureName.of($0, strings) } ?? cell.key)
                out.markup(" <del>")
                out.text(words(cell.before))
                out.markup("</del> → <ins>")
                out.text(words(cell.after))
                out.markup("</ins></li>")
            }
            out.markup("</ul>")
            more(change.cells.count - Self.mostCells, to: &out)
        }
        rules(strings(.changeOpened), change.opened, to: &out)
        rules(strings(.changeClosed), change.closed, to: &out)
    }

    /// What stands in the cell, or the word for its state.
    private func words(_ state: CellChange.State) -> String {
        let printed = CoreText.printed(Array(state.text.utf8)[...])
        // A name that no state has is from a log that this version did not write: the text stands alone.
        guard let name = CellChange.StateName(rawValue: state.status) else { return printed }
        switch name {
        case .reported: return printed
        case .blank: return strings(.stateBlank)
        case .placeholder: return "\(printed) (\(strings(.statePlaceholderTold)))"
        case .absent: return strings(.stateAbsent)
        case .unreadable: return "\(printed) (\(strings(.stateUnreadable)))"
        }
    }

    private func rules(_ words: String, _ rules: [String], to out: inout ByteWriter) {
        guard !rules.isEmpty else { return }
        out.markup("<p class=\"small\">")
        out.text(words)
        for rule in rules {
            out.markup(" ")
            if portal.rules.contains(where: { $0.id.rawValue == rule }) {
                link(context.href(.rule(id: rule)), rule, to: &out)
            } else {
                out.text(rule)
            }
        }
        out.markup("</p>")
    }

    private func more(_ count: Int, to out: inout ByteWriter) {
        guard count > 0 else { return }
        out.markup("<p class=\"small\">")
        out.text(strings(.changeMoreItems, ["count": String(count)]))
        out.markup("</p>")
    }
}
