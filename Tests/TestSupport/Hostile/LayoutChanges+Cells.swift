import Reports

/// Remarks, signs, rows and tables as they occur in the world, and what a person reads of them.
extension LayoutChange {
    private static let granted = "results.granted@natural_person"
    private static let pending = "review.pending"

    private static func value(_ report: HostileReport, _ key: String) -> HostileVariant.Reading {
        .value(report.number(key))
    }

    /// The text of a cell that a person reads as its number.
    private static func read(_ name: String, _ text: @escaping @Sendable (String) -> String) -> LayoutChange {
        LayoutChange(name) { layout, report in
            layout.edit(report.number(granted)) { $0 = [text(report.number(granted))] }
        }
    }

    /// The text of a cell of which nothing is certain, in tables 3, 4 and 2.
    private static func unsureCell(_ name: String, _ text: @escaping @Sendable (String) -> String) -> [LayoutChange] {
        [
            .cell(name, granted, .unsure, text), .cell(name + ", table 4", pending, .unsure, text),
            .cell(name + ", table 2", "proactive.licensing.decisions", .unsure, text),
        ]
    }

    package static let notes: [LayoutChange] =
        unsureCell("（更正为5）") { $0 + "（更正为5）" } + unsureCell("（实为5件）") { $0 + "（实为5件）" }
        + unsureCell("（应为5）") { $0 + "（应为5）" } + unsureCell("（万件）") { $0 + "（万件）" }
        + unsureCell("万件") { $0 + "万件" } + unsureCell("①") { $0 + "①" } + unsureCell("②件") { $0 + "②件" }
        + unsureCell("0件 behind a blank") { $0 + " 0件" } + unsureCell("²") { $0 + "²" } + unsureCell("½") { $0 + "½" }
        + unsureCell("（其中更正为5件）") { $0 + "（其中更正为5件）" } + unsureCell("约") { "约" + $0 }
        + unsureCell("余件") { $0 + "余件" } + unsureCell("a second number") { $0 + "/5" }
        + unsureCell("a range") { $0 + "-" + $0 } + unsureCell("a sum") { $0 + "+5" } + unsureCell("？") { $0 + "？" }
        + unsureCell("（存疑）") { $0 + "（存疑）" } + unsureCell("a leading zero") { "0" + $0 }
        + unsureCell("（单位：百件）") { $0 + "（单位：百件）" } + unsureCell("→5") { $0 + "→5" } + unsureCell("(5)") { $0 + "(5)" }
        + unsureCell("改5") { $0 + "改5" } + unsureCell("（误）") { $0 + "（误）" }
        + unsureCell("a broken group") { $0.prefix(2) + "," + $0.dropFirst(2) }
        + unsureCell("a blank between digits") { $0.prefix(2) + " " + $0.dropFirst(2) }
        + unsureCell("a decimal comma") { $0 + "，5" } + unsureCell("（不含转送5件）") { $0 + "（不含转送5件）" }
        + [
            read("件") { $0 + "件" }, read("（件）") { $0 + "（件）" }, read("（其中网站5件）") { $0 + "（其中网站5件）" },
            read("full-width digits") {
                String($0.unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) })
            },
            read("件（含转办5件）") { $0 + "件（含转办5件）" }, read("blanks around") { "　" + $0 + " " },
            read("groups of three") { $0.prefix(1) + "," + $0.dropFirst(1) },
        ]

    // MARK: Rows and cells

    private static func row(_ key: String) -> [FigureKey: HostileVariant.Reading] { unsure(.form2021, key + "@") }

    private static let secret = "results.denied.state_secret"
    private static let law = "results.denied.other_law"
    private static let secretLabel = "1.属于国家秘密"
    private static let lawLabel = "2.其他法律行政法规禁止公开"

    package static let rows: [LayoutChange] = [
        LayoutChange("labels of two rows exchanged", reads: { _ in row(secret).merging(row(law)) { $1 } }) {
            layout, _ in
            layout.relabel(secretLabel, "※")
            layout.relabel(lawLabel, secretLabel)
            layout.relabel("※", lawLabel)
        },
        LayoutChange("a misprinted label with one place left") { layout, _ in layout.relabel(lawLabel, "2.其他法律行政止公开") },
        LayoutChange("a known other wording") { layout, _ in layout.relabel("3.危及“三安全一稳定”", "3.危机“三安全一稳定”") },
        LayoutChange("a label without its number") { layout, _ in layout.relabel(secretLabel, "属于国家秘密") },
        LayoutChange("a label of another row's group", reads: { _ in row(secret) }) { layout, _ in
            layout.relabel(secretLabel, "重复申请")
        },
        LayoutChange("a label that nobody knows", reads: { _ in row(secret) }) { layout, _ in
            layout.relabel(secretLabel, "属于其他不便公开的情形")
        },
        LayoutChange("a label that is lost", reads: { _ in row(secret) }) { layout, _ in layout.relabel(secretLabel, "")
        },
        LayoutChange("a row twice with other figures", reads: { _ in row(law) }) { layout, report in
            layout.editTable(with: lawLabel) { rows in
                guard let index = rows.row(with: lawLabel) else { return }
                var copy = rows[index]
                for cell in copy.indices where copy[cell].text.count == 4 { copy[cell].lines = ["77"] }
                rows.insert(copy, at: index + 1)
            }
        },
        LayoutChange("a row less", reads: { _ in row(law) }) { layout, _ in
            layout.editTable(with: lawLabel) { rows in
                if let index = rows.row(with: lawLabel) { rows.remove(at: index) }
            }
        },
        LayoutChange(
            "two rows exchanged", reads: { _ in row(law).merging(row("results.denied.safety_stability")) { $1 } }
        ) { layout, _ in
            layout.editTable(with: lawLabel) { rows in
                if let index = rows.row(with: lawLabel) { rows.swapAt(index, index + 1) }
            }
        },
        LayoutChange("a cell less in a row", isOnPaper: false, reads: { _ in row(law) }) { layout, _ in
            layout.editTable(with: lawLabel) { rows in
                if let index = rows.row(with: lawLabel) { rows[index].remove(at: rows[index].count - 3) }
            }
        },
        LayoutChange("a cell more in a row", isOnPaper: false, reads: { _ in row(law) }) { layout, _ in
            layout.editTable(with: lawLabel) { rows in
                if let index = rows.row(with: lawLabel) {
                    rows[index].insert(.init(lines: ["5"]), at: rows[index].count - 3)
                }
            }
        },
        LayoutChange(
            "a cell less in table 4", isOnPaper: false, reads: { _ in unsure(.form2021, "review.", "litigation.") }
        ) {
            layout, report in
            layout.editTable(with: report.number(pending)) { rows in
                if let index = rows.row(with: report.number(pending)) { rows[index].remove(at: 2) }
            }
        },
        LayoutChange(
            "a cell less in table 2", isOnPaper: false, reads: { _ in unsure(.form2021, "proactive.regulations.") }
        ) {
            layout, report in
            let number = report.number("proactive.regulations.repealed")
            layout.editTable(with: number) { rows in
                guard let index = rows.row(with: number) else { return }
                rows[index].removeAll { $0.text == number }
            }
        },
        LayoutChange("a row of the office's own") { layout, _ in
            layout.editTable(with: lawLabel) { rows in
                guard let index = rows.row(with: "8.属于行政查询事项") else { return }
                var own = rows[index]
                own[own.count - 8].lines = ["9.属于本市规定不予公开的情形"]
                for cell in (own.count - 7)..<own.count { own[cell].lines = ["88"] }
                rows.insert(own, at: index + 1)
            }
        },
        LayoutChange("a blank cell", reads: { _ in readings([granted: .blank]) }) { layout, report in
            layout.edit(report.number(granted)) { $0 = [] }
        },
        LayoutChange("a dash", reads: { _ in readings([granted: .blank]) }) { layout, report in
            layout.edit(report.number(granted)) { $0 = ["—"] }
        },
    ]

    // MARK: Whose table

    /// The table of applications once more, with other figures, behind some words.
    private static func second(_ words: [String], behind: Bool = true)
        -> @Sendable (inout ReportLayout, HostileReport) -> Void
    {
        { layout, _ in
            guard let index = layout.table(with: "申请人情况"), case .table(var rows) = layout.blocks[index] else { return }
            for row in rows.indices {
                for cell in rows[row].indices where Int(rows[row][cell].text) != nil { rows[row][cell].lines = ["6"] }
            }
            let added = words.map { ReportLayout.Block.paragraph($0) } + [.table(rows)]
            layout.blocks.insert(contentsOf: added, at: behind ? index + 1 : index)
        }
    }

    /// The table of applications behind words that say that it is another's.
    private static func others(_ name: String, _ words: String) -> LayoutChange {
        LayoutChange(name, reads: { _ in unsure(.form2021, "applications.", "results.") }) { layout, _ in
            layout.insert([words], before: "申请人情况")
        }
    }

    /// The whole report once more, with other words and other figures.
    private static func again(
        _ words: @escaping @Sendable (String) -> String
    ) -> @Sendable (inout ReportLayout, HostileReport) -> Void {
        { layout, _ in
            layout.blocks += layout.blocks.map { block -> ReportLayout.Block in
                switch block {
                case .paragraph(let text): return .paragraph(words(text))
                case .table(var rows):
                    for row in rows.indices {
                        for cell in rows[row].indices where Int(rows[row][cell].text) != nil {
                            rows[row][cell].lines = ["6"]
                        }
                    }
                    return .table(rows)
                }
            }
        }
    }

    package static let owners: [LayoutChange] = [
        LayoutChange("last year's table behind its own", second(["2021年收到和处理政府信息公开申请情况"])),
        LayoutChange("last year's table before its own", second(["上年度收到和处理政府信息公开申请情况（2021年）"], behind: false)),
        LayoutChange("a sample behind its own", second(["附：填表示例"])),
        LayoutChange("a sample before its own", second(["样表"], behind: false)),
        LayoutChange("another agency's table", second(["平远县教育局收到和处理政府信息公开申请情况"])),
        LayoutChange(
            "another table, and nobody says whose", reads: { _ in unsure(.form2021, "applications.", "results.") },
            second([])),
        others("a sample in its place", "填报示例"), others("last year's table in its place", "2021年度情况"),
        others("another agency's table in its place", "平远县教育局收到和处理政府信息公开申请情况"),
        LayoutChange("its own table by its year and name") { layout, _ in
            layout.insert(["河口镇人民政府2022年收到和处理政府信息公开申请情况"], before: "申请人情况")
        },
        LayoutChange("the day on which it was filled in") { layout, _ in
            layout.insert(["填报日期：2023年1月12日"], before: "申请人情况")
        },
        LayoutChange("another whole report behind it", again { $0.replacing("河口镇", with: "新华镇") }),
        LayoutChange("last year's whole report behind it", again { $0.replacing("2022年", with: "2021年") }),
    ]

    /// All changes that do not depend on a format.
    package static let all = units + heads + notes + rows + owners
}
