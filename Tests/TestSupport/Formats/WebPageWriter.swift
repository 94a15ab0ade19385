/// Writes a report as a web page, with the habits of those who publish such pages.
package struct WebPageWriter {
    private let layout: ReportLayout
    private let habits: Set<PageHabit>
    private var random: SeededGenerator
    private var out = ""

    package static func page(
        _ layout: ReportLayout, title: String, charset: String = "utf-8", habits: Set<PageHabit> = [],
        titleBlocks: Int = 1, using generator: inout SeededGenerator
    ) -> String {
        var writer = WebPageWriter(
            layout: layout, habits: habits, random: SeededGenerator(seed: generator.next()))
        writer.write(title: title, charset: charset, titleBlocks: titleBlocks)
        return writer.out
    }

    private init(layout: ReportLayout, habits: Set<PageHabit>, random: SeededGenerator) {
        self.layout = layout
        self.habits = habits
        self.random = random
    }

    private mutating func write(title: String, charset: String, titleBlocks: Int) {
        out += "<!DOCTYPE html>\n<html><head><meta charset=\"\(charset)\">\n"
        if habits.contains(.titleInHead) {
            out += "<meta name=\"ArticleTitle\" content=\"\(Self.escaped(title))\">\n<title>某某政府网</title>"
        } else {
            out += "<title>\(Self.escaped(title))_某某政府网</title>"
        }
        out += "<style>td { color: red }</style></head>\n<body>"
        if habits.contains(.site) { writeSiteHead(title) }
        if habits.contains(.layoutTable) { out += "<table width=100%><tr><td>" }
        out += "<div class=\"TRS_Editor\">\n"
        for (index, block) in layout.blocks.enumerated() {
            if index < titleBlocks, habits.contains(.titleInHead) { continue }
            remains()
            switch block {
            case .paragraph(let text): out += "<p>\(dressed(text))</p>\n"
            case .table(let rows): write(rows)
            }
        }
        out += "</div>\n"
        if habits.contains(.layoutTable) { out += "</td></tr></table>" }
        if habits.contains(.site) { writeSiteFoot() }
        out += "</body></html>\n"
    }

    private mutating func writeSiteHead(_ title: String) {
        out += """
            <div class="header"><ul><li><a href="/">首页</a></li><li><a href="/xxgk">政府信息公开</a></li></ul></div>
            <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/nb">年度报告</a></div>
            <ul><li><a href="#1">一、总体情况</a></li><li><a href="#2">二、主动公开政府信息情况</a></li></ul>
            <table class="xxgk"><tr><td>索引号：</td><td>000014349/2021-00008</td><td>发布日期：</td><td>2021-01-20</td></tr>
            <tr><td>发布机构：</td><td>某某人民政府</td><td>名　　称：</td><td>\(Self.escaped(title))</td></tr></table>
            <p>发布时间：2021-01-20 09:12 浏览次数：117 次</p>
            """
    }

    private mutating func writeSiteFoot() {
        out += """
            <div class="tools"><a href="javascript:print()">打印</a> <a href="#">关闭</a></div><p>上一篇：<a href="1">无</a></p>
            <div class="footer"><p>版权所有：某某人民政府 ICP备00000000号-1</p></div><script>var a = "<table><tr><td>9";</script>
            """
    }

    private mutating func write(_ rows: [[ReportLayout.LaidCell]]) {
        let cut = habits.contains(.splitTable) ? splitPoint(of: rows) : nil
        out += open("table border=1")
        for (index, row) in rows.enumerated() {
            if index == cut { out += close("table", always: true) + "\n" + open("table") }
            out += open("tr")
            for cell in row { write(cell) }
            out += close("tr") + "\n"
        }
        out += close("table", always: true) + "\n"
    }

    /// A row of a table of many rows that no cell from above reaches into.
    private func splitPoint(of rows: [[ReportLayout.LaidCell]]) -> Int? {
        guard rows.count > 15 else { return nil }
        var covered = 0
        var found: Int?
        for (index, row) in rows.enumerated() {
            if covered <= index, index > 3 { found = found ?? index }
            for cell in row { covered = max(covered, index + cell.rows) }
        }
        return found
    }

    private mutating func write(_ cell: ReportLayout.LaidCell) {
        var tag = "td"
        if cell.columns > 1 { tag += " colspan=\"\(cell.columns)\"" }
        if cell.rows > 1 { tag += " rowspan=\(cell.rows)" }
        out += open(tag)
        remains()
        let text = cell.lines.joined()
        if text.isEmpty {
            if habits.contains(.spaces) { out += random.pick("&nbsp;", " \n ", "<p>&nbsp;</p>", "　") }
        } else if cell.lines.count > 1, random.chance(50) {
            out += cell.lines.map { "<p>\(dressed($0))</p>" }.joined()
        } else if isLabel(text), habits.contains(.breaks), random.chance(40) {
            out += pieces(of: text).map { dressed($0) }.joined(separator: random.pick("<br>", "<br/>"))
        } else if habits.contains(.paragraphs) {
            let parts = isLabel(text) && random.chance(40) ? pieces(of: text) : [text]
            out += parts.map { "<p class=MsoNormal>\(dressed($0))</p>" }.joined()
        } else {
            out += dressed(text)
        }
        out += close("td")
    }

    /// A text that is no figure.
    private func isLabel(_ text: String) -> Bool {
        text.count > 2 && text.unicodeScalars.allSatisfy { $0.value > 0x2E7F && $0.value < 0xFF00 }
    }

    private mutating func pieces(of text: String) -> [String] {
        let cut = 1 + random.below(text.count - 1)
        return [String(text.prefix(cut)), String(text.dropFirst(cut))]
    }

    private mutating func dressed(_ text: String) -> String {
        var result = ""
        if habits.contains(.spans), random.chance(60), text.count > 1 {
            let cut = 1 + random.below(text.count - 1)
            result =
                "<span lang=\"EN-US\" style='font-size:12.0pt'>\(Self.escaped(String(text.prefix(cut))))</span><b><font face=宋体>"
                + "\(Self.escaped(String(text.dropFirst(cut))))</font></b>"
        } else {
            result = Self.escaped(text)
        }
        if habits.contains(.spaces), random.chance(30) { result = random.pick(" \n", "&nbsp;", "　") + result + " " }
        if habits.contains(.officeRemains), random.chance(20) { result += "<o:p></o:p>" }
        return result
    }

    private mutating func remains() {
        guard habits.contains(.officeRemains), random.chance(20) else { return }
        out += random.pick(
            "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->", "<!-- 7 -->",
            "<style>p { x: 1 }</style>",
            "<script>var cell = '<td>5</td>'</script>", "<![if !supportLists]><![endif]>",
            "<span style=\"display:none\">99</span>")
    }

    private func open(_ tag: String) -> String {
        guard habits.contains(.sloppyTags) else { return "<\(tag)>" }
        return "<\(tag.uppercased())>"
    }

    private func close(_ tag: String, always: Bool = false) -> String {
        if habits.contains(.sloppyTags), !always { return "" }
        return "</\(tag)>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
