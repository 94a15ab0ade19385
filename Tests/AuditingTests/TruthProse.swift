import Foundation
import Reports
import TestSupport

/// Prose about the figures of one line of a corpus' `truth.jsonl`, in wordings of reports, true or with one number changed.
struct TruthProse {
    /// The numbers that prose can state, by the rule that looks at them; `nil` where a cell is blank.
    private let values: [(rule: RuleID, name: String, value: Int?)]
    private let year: Int

    init(figures: [String: Decimal?], form: String, year: Int) {
        self.year = year
        func sum(_ keys: [String]) -> Int? {
            let values = keys.map { figures[$0].flatMap { $0 } }
            return values.contains { $0 == nil }
                ? nil : values.reduce(0) { $0 + NSDecimalNumber(decimal: $1 ?? 0).intValue }
        }
        func group(_ prefix: String) -> Int? {
            sum(figures.keys.filter { $0.hasPrefix(prefix) && $0.hasSuffix("@total") })
        }
        var values: [(RuleID, String, Int?)] = [
            (.proseApplications, "new", sum(["applications.new@total"])),
            (.proseResult, "granted", sum(["results.granted@total"])),
            (.proseResult, "partial", sum(["results.partial@total"])),
            (.proseResult, "denied", group("results.denied.")), (.proseResult, "unable", group("results.unable.")),
            (.proseResult, "notProcessed", group("results.not_processed.")),
            (.proseResult, "carriedOut", sum(["applications.carried_out@total"])),
            (.proseDispute, "review", sum(["review.total"])),
            (.proseDispute, "litigation", sum(["litigation.direct.total", "litigation.after_review.total"])),
        ]
        if form == "2021" {
            let row = "proactive.normative_documents."
            values += [("issued"), ("repealed"), ("in_force")].map { (.proseNormativeDocuments, $0, sum([row + $0])) }
        }
        self.values = values
        carriedIn = sum(["applications.carried_in@total"])
    }

    /// How many applications were carried in; `nil` when the cell is blank.
    let carriedIn: Int?

    /// The names of numbers that are known, with their rules.
    var known: [(rule: RuleID, name: String)] { values.filter { $0.value != nil }.map { ($0.rule, $0.name) } }

    /// Lines that state every known number; `changed` is given 5 more than `most`, which no other cell can explain.
    func lines(changed: String?, using random: inout SeededGenerator) -> [String] {
        let most = values.compactMap(\.value).reduce(carriedIn ?? 0, +)
        var numbers: [String: Int] = [:]
        for (_, name, value) in values {
            if let value { numbers[name] = name == changed ? most + 5 : value }
        }
        var lines: [String] = []
        if let new = numbers["new"] {
            lines.append(
                random.pick("共收到政府信息公开申请\(new)件。", "\(year)年，我镇受理依申请公开\(new)件。", "全年收到\(new)件政府信息公开申请。"))
        }
        let names = [
            ("granted", "予以公开"), ("partial", "部分公开"), ("denied", "不予公开"), ("unable", "无法提供"), ("notProcessed", "不予处理"),
            ("carriedOut", "结转下年度继续办理"),
        ]
        let items = names.compactMap { name, word in
            numbers[name].map { name != "carriedOut" && random.chance(30) ? "\($0)件\(word)" : "\(word)\($0)件" }
        }
        if !items.isEmpty {
            lines.append(
                random.pick("政府信息公开申请中，", "对依申请公开，") + items.joined(separator: random.pick("，", "、", "；")) + "。")
        }
        for (name, word) in [("review", "行政复议"), ("litigation", "行政诉讼")] {
            if let count = numbers[name] { lines.append("因政府信息公开发生\(word)\(random.pick("", "案件", "共"))\(count)件。") }
        }
        let documents = [("issued", "制发"), ("repealed", "废止"), ("in_force", "现行有效")].compactMap { name, verb in
            numbers[name].map { "\(verb)行政规范性文件\($0)件" }
        }
        if !documents.isEmpty { lines.append(documents.joined(separator: random.pick("，", "、")) + "。") }
        return lines
    }

    /// Lines with numbers of others and of other times: nothing may be said of them.
    static func traps(year: Int, using random: inout SeededGenerator) -> [String] {
        let number = 1_000 + random.below(9_000)
        return [
            "全区收到政府信息公开申请\(number)件，予以公开\(number)件。", "上半年收到政府信息公开申请\(number)件，部分公开\(number)件。",
            "\(year - 1)年收到政府信息公开申请\(number)件，不予公开\(number)件。", "收到政府信息公开申请较上年增加\(number)件。",
            "办理人大代表建议\(number)件，答复\(number)件。", "开展规范性文件清理，废止规范性文件\(number)件。", "以市政府名义印发规范性文件\(number)件。",
            "司法所审理行政复议案件\(number)件。", "各单位因政府信息公开发生行政诉讼\(number)件。", "收到政府信息公开申请\(number)件以上，予以公开\(number)件次。",
            "12345热线受理\(number)件，办结\(number)件。", "收到公开申请约\(number)件。", "全市公开率为\(random.below(100)).5%。",
        ]
    }
}
