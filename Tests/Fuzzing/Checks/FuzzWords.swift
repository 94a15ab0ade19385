import Reports

/// The words that the formats and the forms are made of: what libFuzzer puts together, and small files around them.
package enum FuzzWords {
    /// The words of a target, each at most 64 bytes long: libFuzzer takes no longer ones.
    package static func dictionary(for target: FuzzTarget) -> [String] {
        let words: [String] =
            switch target {
            case .text: report + ["\t", "\n\t", "|", "｜", "│", "├", "\u{FEFF}", "\u{3000}", "\r\n"]
            case .html: report + html
            case .docx: report + word
            case .markdown: report + markdown
            case .commentary: markdown + article
            case .registry: AgencyLevel.allCases.map(\.rawValue) + AgencyKind.allCases.map(\.rawValue) + registry
            case .settings: yaml + settingKeys
            }
        return words.filter { !$0.isEmpty && $0.utf8.count <= 64 }
    }

    private static let report: [String] =
        SectionKey.allCases.map { "\($0.ordinal)、\($0.label)" } + ApplicationRow.statutory.map(\.label)
        + Applicant.allCases.map(\.label) + Form.withTables.flatMap(\.proactiveRows).map(\.label)
        + DisputeResult.allCases.map(\.label)
        + DisputeBlock.allCases.map(\.label) + ApplicationGroup.allCases.map(\.label)
        + [
            "2020年政府信息公开工作年度报告", "巨源镇", "城关镇人民政府", "2021年1月20日", "第二十条第（一）项", "信息内容",
            "本年制发件数", "万元", "（其中修订16件）", "无", "/", "-", "0", "1,234", "00", "９", "²", "手机13812345678",
            "110101199003070011", "收到政府信息公开申请3件", "同比增长66.7%", "未收到", "主动公开信息12条",
        ]

    private static let html = [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td rowspan=2>", "<td colspan=3>", "rowspan=65534",
        "colspan=1000", "<p>", "</p>", "<br>", "<div>", "</div>", "<span>", "<sup>", "<!--", "-->", "<script>",
        "</script>", "<style>", "&nbsp;", "&#x0;", "&#1114112;", "&lt;", "<meta charset=gb2312>", "<title>", "<select>",
        "<template>", "<svg>", "<math>", "<frameset>", "<plaintext>", "style=\"display:none\"", "MIME-Version: 1.0",
        "Content-Type: multipart/related; boundary=\"a\"", "Content-Type: text/html", "--a", "--a--", "=E4=B8",
        "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable", "<thead>", "<th>",
    ]

    private static let word = [
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>",
        "<w:t>", "</w:t>", "<w:tab/>", "<w:br/>", "<w:tcPr>", "</w:tcPr>", "<w:vMerge/>",
        "<w:vMerge w:val=\"restart\"/>",
        "<w:gridSpan w:val=\"3\"/>", "<w:gridBefore w:val=\"2\"/>", "<w:numPr>", "</w:numPr>", "<w:numId w:val=\"7\"/>",
        "<w:ilvl w:val=\"1\"/>", "<w:del>", "</w:del>", "<w:ins>", "</w:ins>", "<w:footnoteReference w:id=\"1\"/>",
        "<w:vertAlign w:val=\"superscript\"/>", "<w:txbxContent>", "<mc:AlternateContent>", "<w:sdt>", "<w:fldChar/>",
        "<!DOCTYPE a [", "<!ENTITY a \"b\">", "&a;", "<![CDATA[", "]]>", "xml:space=\"preserve\"", "\u{0}",
    ]

    private static let markdown = [
        "# ", "## ", "- ", "1. ", "> ", "    ", "```", "~~~", "**", "*", "_", "`", "|", "|---|", "\\|", "<br>",
        "<table>",
        "![", "](", "[a](b)", "<https://a.b>", "https://a.b", "&amp;", "&#0;", "---\n", "***", "\n\n", "\\", "<!--",
        "javascript:", "data:image/png,", "<script>", "</p>", "（", "）", "：", "“", "”", "\u{301}", "\u{202E}",
    ]

    private static let article = [
        "---\ntitle: a\ndate: 2026-01-01\n---\n", "title: ", "date: ", "updated: ", "author: ", "tags: [a, b]",
        "draft: true",
        "slug: a", "summary: ", "agency: ", "year: ", "rule: T3-BALANCE", "cell: applications.new@total", "corrected: ",
        "{{ 巨源镇 2020 applications.new@total = 2 }}", "{{", "}}", "\\{{", "sum ", "median ", "count ", "region:",
        "level:township",
        "kind:department", "applications.new@total", "disclosure_rate", "juyuan", "巨源镇", "2020", "2019-2021",
        " = 66.7%",
        "```table\n", "```chart\n", "```finding\n", "```quote\n", "agencies: [巨源镇]", "scopes: [level:township]",
        "years: [2020]",
        "indicators: [applications.new@total]", "kind: bars", "kind: line", "kind: stacked", "caption: ", "begins: ",
        "lines: 1-3",
        "agency:巨源镇", "report:巨源镇/2020", "rule:T3-BALANCE", "indicator:disclosure_rate", "region:辽中区", "commentary:x",
        "12.5万元", "2/3", "1,234", "&x", "*x",
    ]

    private static let registry = [
        RegistryFile.columns.joined(separator: ","), "\"", "\"\"", ",", "\n", "\r\n", "\r", "|", "/", "#", "http://a.b",
        "\u{FEFF}", "juyuan", "甲省/乙市", "\u{85}", "\u{2028}", " ",
    ]

    private static let yaml = [
        ": ", "- ", "[", "]", "{", "}", ", ", "#", "&a ", "*a", "<<: ", "!!str ", "!a ", "%YAML 1.2\n", "---\n",
        "...\n", "|\n",
        ">-\n", "? ", "\"", "'", "\\x41", "\\u4e2d", "~", "null", "\t", "\u{85}", "\u{2028}", "\u{FEFF}", "\r\n", "\r",
    ]

    private static let settingKeys = [
        "title: ", "subtitle: ", "base: ", "language: ", "theme: ", "contact: ", "licence: ",
        "publish_private_numbers: ",
        "https://example.org/", "/portal/", "zh-Hans", "en", "default", "[reports/a.txt]", "//", "..",
    ]

    // MARK: Small files

    /// A text with the oddities of all reports that were ever wrong.
    static func odd(in target: FuzzTarget) -> [UInt8] {
        let words = dictionary(for: target)
        return Array(words.joined(separator: target == .html ? "" : "\n").utf8)
    }

    static let registries = [
        "id,name,region\na,甲镇,\"甲省/\"\"乙\"\"市\"\nb,\"乙\n镇\",\n#c,x,y\na,again,z\n",
        "\u{FEFF}id,name,aliases,region,level,kind,website\r\na,甲镇,甲|乙,甲省,township,government,http://a.b\r\n",
        "name,id\na,b\n", "id,name,region,levle\na,b,c,d\n", "id,name,region\r甲,b,c\r",
    ]

    static let settings = [
        "title: a\nbase: https://example.org/portal\nlanguage: en\npublish_private_numbers: [reports/a.txt]\n",
        "tilte: a\n", "- a\n- b\n", "title: [a]\n", "title: &a b\nsubtitle: *a\n", "title: |\n  a\n  b\ntheme: 'x'\n",
        "title: \"\\u4e2d\"\n", "? a\n: b\n",
    ]

    static let articles = [
        "---\nagency: juyuan\nyear: 2020\nrule: T3-BALANCE\ndate: 2021-01-01\nsource: a\n---\n答复\n",
        "---\nagency: juyuan\nyear: 2020\ncell: applications.new@total\ncorrected: 3\ndate: 2021-01-01\n---\n更正\n",
        "---\ntitle: a\ndate: 2026-01-01\n---\n# a\n\n## a\n\n## a\n\n<b onclick=x>\n\n[a](javascript:x) ![](b) <script>\n",
        "---\ntitle: a\ndate: 2026-01-01\n---\n**甲（乙）**丙 *a*\n\n> - 1. a\n>   ```\n>   b\n\n***\na  \nb\n",
        "---\ntitle: a\ndate: 2026-01-01\n---\n{{ sum region:辽中区 2021 applications.new@total }}，{{ median level:township 2020 disclosure_rate }}\n",
    ]

    /// Numbering, styles and footnotes behind the NULs that part them from the document.
    static let wordParts = Array(
        """
        \u{0}<w:numbering xmlns:w="a"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
        <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7">\
        <w:abstractNumId w:val="7"/></w:num></w:numbering>\
        \u{0}<w:styles xmlns:w="a"><w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>\
        \u{0}<w:footnotes xmlns:w="a"><w:footnote w:id="1"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>
        """.utf8)
}
