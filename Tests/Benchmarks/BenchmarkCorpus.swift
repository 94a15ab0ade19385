import Foundation
import Reports
import SourceText
import TestSupport

/// A portal of made-up reports on the disk: the same arguments give the same bytes.
struct BenchmarkCorpus {
    /// The content folder.
    let folder: URL
    let agencyCount: Int
    static let years = 2019...2023

    var reportCount: Int { agencyCount * Self.years.count }

    /// Real reports have some nine kilobytes, two thirds of them prose.
    private static let paragraphsPerReport = 12

    /// Writes the portal, unless the folder holds it already.
    func write() throws {
        let marker = folder.appending(path: "complete")
        let files = FileManager.default
        if files.fileExists(atPath: marker.path) { return }
        try? files.removeItem(at: folder)
        var registry = "id,name,aliases,region,level,kind\n"
        for agency in 0..<agencyCount {
            let town = Self.name(agency) + "镇"
            let region = ["示例省", "第\(agency / 400 + 1)市", "第\(agency / 20 + 1)县"]
            registry +=
                "a\(agency),\(region.joined())\(town)人民政府,\(town),\(region.joined(separator: "/"))/\(town),township,government\n"
            for year in Self.years {
                let target = folder.appending(path: "reports/\(year)")
                if agency == 0 { try files.createDirectory(at: target, withIntermediateDirectories: true) }
                var random = SeededGenerator(seed: UInt64(agency) << 16 | UInt64(year))
                let text = Self.report(of: town, year: year, using: &random)
                try Data(text.utf8).write(to: target.appending(path: "a\(agency).txt"))
            }
        }
        try Data(registry.utf8).write(to: folder.appending(path: "agencies.csv"))
        try Data().write(to: marker)
    }

    /// Gives the first agency's newest report another figure, a different one each time.
    func change(_ number: Int) throws {
        let text = try String(contentsOf: changing, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "全年办理", with: "全年共\(number + 1)次办理")
        try Data(changed.utf8).write(to: changing)
    }

    /// Puts the report back as it was.
    func restore() throws {
        let year = Self.years.upperBound
        var random = SeededGenerator(seed: UInt64(year))
        try Data(Self.report(of: Self.name(0) + "镇", year: year, using: &random).utf8).write(to: changing)
    }

    private var changing: URL { folder.appending(path: "reports/\(Self.years.upperBound)/a0.txt") }

    private static func report(of town: String, year: Int, using random: inout SeededGenerator) -> String {
        var report = RandomReport.make(year <= 2020 ? .form2019 : .form2021, using: &random)
        report.title = "\(town)\(year)年政府信息公开工作年度报告"
        report.titleAgency = town
        report.year = year
        report.signature = "\(town)人民政府"
        report.date = CalendarDate(year: year + 1, month: 1, day: 20)
        let words = ["按季度公布办理结果", "核对权责清单", "更新办事指南", "回应群众关切", "公开财政预算", "整理会议纪要", "公布咨询电话", "检查网站栏目"]
        for _ in 0..<paragraphsPerReport {
            let sentences = (0..<6).map { _ in
                "\(town)\(words[random.below(words.count)])，\(words[random.below(words.count)])，全年办理\(random.below(900))件。"
            }
            let paragraph = ReportParagraph(text: sentences.joined(), place: Place(line: 0, column: 0))
            report.sections[0].paragraphs.append(paragraph)
        }
        return ReportWriter(report, using: &random).text
    }

    /// A name for each number: three characters of ten that occur in names of places.
    private static func name(_ number: Int) -> String {
        let characters = Array("安宝昌德丰广海和金龙")
        var rest = number
        var name = ""
        repeat {
            name.append(characters[rest % 10])
            rest /= 10
        } while rest > 0
        return "清" + name
    }
}
