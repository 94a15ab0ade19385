import Reports
import SourceText

/// Makes up reports: any of them could have been written by an office.
package enum RandomReport {
    /// A report on `form`. Its places are those of no text: a `ReportWriter` gives it true ones.
    ///
    /// - Parameter blanks: how many cells of a hundred are blank; a few, or nearly all, when `nil`.
    package static func make(_ form: Form, blanks: Int? = nil, using random: inout SeededGenerator) -> Report {
        let agency = name(using: &random)
        let year = form == .form2019 ? 2019 + random.below(2) : 2021 + random.below(5)
        let kind = random.pick("政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开年度工作报告")
        let mark = random.pick("年度", "年")
        var report = Report(
            title: random.chance(70) ? "\(agency)\(year)\(mark)\(kind)" : "\(year)\(mark)\(agency)\(kind)")
        report.titleAgency = agency
        report.year = year
        report.form = form
        report.signature = random.chance(60) ? name(using: &random) : nil
        report.date =
            random.chance(60)
            ? CalendarDate(year: year + 1, month: 1 + random.below(12), day: 1 + random.below(28)) : nil
        report.preamble = paragraphs(random.below(3), using: &random)
        report.sections = SectionKey.allCases.map { key in
            // A name without a date directly below the last heading is section six, not a signature.
            let least = key == .overview || (key == .otherMatters && report.date == nil) ? 1 : 0
            return ReportSection(
                key: key, heading: "\(key.ordinal)、\(key.label)", place: nowhere,
                paragraphs: paragraphs(least + random.below(3), using: &random))
        }
        // Some offices fill in little, as that of seed 002.
        let usual = random.pick(8, 8, 8, 90)
        for key in form.cells { report.figures[key] = figure(key.kind, blanks: blanks ?? usual, using: &random) }
        for table in [2, 3, 4] where random.chance(15) {
            report.extraRows.append(ExtraRow(table: table, label: "本年度政府信息公开发布总数量：", text: "", place: nowhere))
        }
        for row in form.applications where random.chance(20) {
            guard let printed = row.variants.first else { continue }
            report.labelVariants.append(
                LabelVariant(row: row.key, official: row.label, printed: printed, place: nowhere))
        }
        return report
    }

    private static let nowhere = Place(line: 0, column: 0)

    private static func name(using random: inout SeededGenerator) -> String {
        let places = ["临江市", "平远县", "铁西区", "青山县", "永和区", "安宁市"]
        let towns = ["河口镇", "大洼乡", "新华街道", "双河镇", "石门乡"]
        let offices = ["财政局", "教育局", "卫生健康委员会", "政务服务中心", "人民政府"]
        let place = random.pick(places, else: "")
        if random.chance(50) {
            let town = random.pick(towns, else: "")
            return place + town + (town.hasSuffix("街道") ? "办事处" : "人民政府")
        }
        return place + random.pick(offices, else: "")
    }

    private static func paragraphs(_ count: Int, using random: inout SeededGenerator) -> [ReportParagraph] {
        let subjects = ["我单位", "本机关", "各科室", "全镇", "领导小组"]
        let deeds = ["按季度公布办理结果", "及时更新办事指南", "主动公开政府信息56条", "回应群众关切12次", "核对权责清单", "公布咨询电话024-87922000"]
        return (0..<count).map { _ in
            let clauses = (0..<(1 + random.below(4))).map { _ in
                random.pick(subjects, else: "") + random.pick(deeds, else: "")
            }
            let ordinal = random.chance(30) ? random.pick("（一）", "一是", "1.", "（2）") : ""
            return ReportParagraph(text: ordinal + clauses.joined(separator: "，") + "。", place: nowhere)
        }
    }

    // MARK: Figures

    /// A figure in one of the three states that can be written: reported, blank (in so many per cent), placeholder.
    private static func figure(_ kind: CellKind, blanks: Int, using random: inout SeededGenerator) -> Figure {
        if random.chance(blanks) { return Figure(.blank) }
        if random.chance(5) { return Figure(.placeholder, text: random.pick("-", "—", "——", "/", "无", "－")) }
        switch kind {
        case .count: return count(using: &random)
        case .signedDelta: return change(using: &random)
        case .money(let unit): return money(unit, using: &random)
        }
    }

    private static func count(using random: inout SeededGenerator) -> Figure {
        if random.chance(45) { return Figure(.reported(.count(0)), text: "0") }
        let value = Int64(random.chance(60) ? random.below(100) : random.below(2_000_000_000))
        let note = random.chance(10) ? random.pick("件", "项", "笔", "（其中修订 16 件）", "条（含转载）") : ""
        let gap = note.isEmpty || random.chance(70) ? "" : " "
        return Figure(
            .reported(.count(value)), text: digits(value, using: &random) + gap + note,
            note: note.isEmpty ? nil : note)
    }

    private static func change(using random: inout SeededGenerator) -> Figure {
        let value = Int64(random.below(2_000)) - 1_000
        let sign = value < 0 ? random.pick("-", "减", "减少", "↓", "－") : random.pick("", "+", "增", "增加", "↑", "＋")
        return Figure(.reported(.count(value)), text: sign + digits(abs(value), using: &random))
    }

    private static func money(_ defaultUnit: MoneyUnit?, using random: inout SeededGenerator) -> Figure {
        if random.chance(20) {
            return Figure(.reported(.money(Money(tenThousandths: 0, unit: defaultUnit))), text: "0")
        }
        // Where the head says the unit, the cell says the same or nothing.
        let unit = defaultUnit ?? random.pick(MoneyUnit.allCases, else: .yuan)
        let hundredths = Int64(1 + random.below(9_999_999))
        let isBare = unit == defaultUnit && random.chance(50)
        let money = Money(tenThousandths: hundredths * (Money.scale / 100) * unit.yuan, unit: unit)
        let amount = Money.decimal(hundredths, scale: 2)
        return Figure(.reported(.money(money)), text: isBare ? amount : amount + unit.label)
    }

    /// A number as offices type it: plain, with commas, or full-width.
    private static func digits(_ value: Int64, using random: inout SeededGenerator) -> String {
        let plain = String(value)
        switch random.below(10) {
        case 0:
            var grouped = ""
            for (index, digit) in plain.reversed().enumerated() {
                if index > 0, index % 3 == 0 { grouped.append(",") }
                grouped.append(digit)
            }
            return String(grouped.reversed())
        case 1:
            let wide = Array("０１２３４５６７８９")
            return String(plain.compactMap(\.wholeNumberValue).map { wide[$0] })
        default: return plain
        }
    }
}
