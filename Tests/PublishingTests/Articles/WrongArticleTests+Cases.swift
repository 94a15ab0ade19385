extension WrongArticleTests {
    static let cases: [Case] = [
        Case(
            "unknown key", file: "---\ntitel: 题\ndate: 2026-01-01\n---\n文\n",
            "1:1: error: front matter without title; expected title: … [commentary-front-matter-value]",
            "2:1: error: the key titel; expected title [commentary-front-matter-key]"),
        Case(
            "unknown key without a neighbour", file: "---\ntitle: 题\ndate: 2026-01-01\ncolour: red\n---\n文\n",
            "4:1: error: the key colour; expected one of title, date, updated, author, tags, summary, draft, slug [commentary-front-matter-key]"
        ),
        Case(
            "no title", file: "---\ndate: 2026-01-01\n---\n文\n",
            "1:1: error: front matter without title; expected title: … [commentary-front-matter-value]"),
        Case(
            "no date", file: "---\ntitle: 题\n---\n文\n",
            "1:1: error: front matter without date; expected date: YYYY-MM-DD [commentary-front-matter-value]"),
        Case(
            "bad date", file: "---\ntitle: 题\ndate: 2026-02-30\n---\n文\n",
            "3:7: error: date: 2026-02-30; expected a date written YYYY-MM-DD [commentary-front-matter-value]"),
        Case(
            "date in words", file: "---\ntitle: 题\ndate: 昨天\n---\n文\n",
            "3:7: error: date: 昨天; expected a date written YYYY-MM-DD [commentary-front-matter-value]"),
        Case(
            "bad updated", file: "---\ntitle: 题\ndate: 2026-01-01\nupdated: 1/2/2026\n---\n文\n",
            "4:10: error: updated: 1/2/2026; expected a date written YYYY-MM-DD [commentary-front-matter-value]"),
        Case(
            "draft that is neither", file: "---\ntitle: 题\ndate: 2026-01-01\ndraft: maybe\n---\n文\n",
            "4:8: error: draft: maybe; expected true or false [commentary-front-matter-value]"),
        Case(
            "slug with a slash", file: "---\ntitle: 题\ndate: 2026-01-01\nslug: a/b\n---\n文\n",
            "4:7: error: slug: a/b; expected letters, digits and hyphens [commentary-front-matter-value]"),
        Case(
            "key written twice", file: "---\ntitle: 题\ntitle: 目\ndate: 2026-01-01\n---\n文\n",
            "2:1: error: a key written twice: title; expected keys and values such as \"title: …\" [commentary-front-matter-malformed]"
        ),
        Case(
            "front matter that is no YAML", file: "---\ntitle: \"题\ndate: 2026-01-01\n---\n文\n",
            "3:17: error: found unexpected end of stream; expected keys and values such as \"title: …\" [commentary-front-matter-malformed]"
        ),
        Case(
            "no front matter", file: "文\n",
            "1:1: error: a file that does not begin with ---; expected front matter [commentary-front-matter-missing]"),
        Case(
            "front matter not closed", file: "---\ntitle: 题\ndate: 2026-01-01\n文\n",
            "1:1: error: front matter not closed; expected a second line --- [commentary-front-matter-open]"),
        Case(
            "YAML nested too deeply",
            file: "---\ntitle: \(String(repeating: "[", count: 5_000))\ndate: 2026-01-01\n---\n文\n",
            "2:9: error: Maximum nesting level reached, set with yaml_set_max_nest_level()); expected keys and values such as \"title: …\" [commentary-front-matter-malformed]"
        ),
        Case(
            "unknown agency with a suggestion", "新收 {{ 巨原镇 2020 applications.new@total }} 件",
            "5:4: error: the agency 巨原镇; expected 巨源镇 [article-agency]"),
        Case(
            "unknown agency", "{{ 没有这个机关 2020 applications.new@total }}",
            "5:1: error: the agency 没有这个机关; expected an id, name or alias of agencies.csv [article-agency]"),
        Case(
            "ambiguous agency", "见 {{ 城关镇 2020 applications.new@total }}",
            "5:3: error: the name 城关镇; expected one of 甲省丁市戊县城关镇人民政府 (chengguan-b), 甲省乙市丙县城关镇人民政府 (chengguan-a) [article-agency-ambiguous]"
        ),
        Case(
            "year without a report", "{{ 巨源镇 2019 applications.new@total }}",
            "5:1: error: 巨源镇人民政府 2019; expected one of its years: 2020 [article-report]"),
        Case(
            "agency without reports", "{{ chengguan-a 2020 applications.new@total }}",
            "5:1: error: 城关镇人民政府 2020; expected an agency with a report [article-report]"),
        Case(
            "unknown cell with a suggestion", "{{ 巨源镇 2020 applications.new@totl }}",
            "5:1: error: the key applications.new@totl; expected applications.new@total [article-key]"),
        Case(
            "unknown cell", "{{ 巨源镇 2020 什么 }}",
            "5:1: error: the key 什么; expected the key of a cell or an indicator [article-key]"),
        Case(
            "failed assertion", "> 甲\n>\n> 乙 {{ 巨源镇 2020 applications.new@total = 3 }}",
            "7:5: error: the article says 3; expected 2, the value at /agencies/juyuan/2020/#applications.new@total [article-assertion]"
        ),
        Case(
            "failed assertion on a sum", "{{ sum region:道外区 2020 applications.new@total = 20 }}",
            "5:1: error: the article says 20; expected 2, the value at /regions/heilongjiangsheng/haerbinshi/daowaiqu/ [article-assertion]"
        ),
        Case(
            "assertion that is no number", "{{ 巨源镇 2020 applications.new@total = 两 }}",
            "5:1: error: the value 两; expected a number such as 2, 66.7% or 2/3 [article-figure]"),
        Case(
            "assertion of nothing", "{{ 巨源镇 2020 applications.new@total = }}",
            "5:1: error: no value behind =; expected the value that the cell should have [article-figure]"),
        Case(
            "blank figure", "{{ 于家房镇 2019 proactive.licensing.decisions }}",
            "5:1: error: 于家房镇人民政府 2019 proactive.licensing.decisions, which is blank, at /agencies/yujiafang/2019/#proactive.licensing.decisions; expected the case told in words [article-no-number]"
        ),
        Case(
            "cell that the form does not have", "{{ 潘家堡镇 2021 proactive.licensing.items_prev }}",
            "5:1: error: 潘家堡镇人民政府 2021 proactive.licensing.items_prev, which is not on the report's form, at /agencies/panjiabao/2021/; expected the case told in words [article-no-number]"
        ),
        Case(
            "share of nothing", "{{ 于家房镇 2019 disclosure_rate }}",
            "5:1: error: 于家房镇人民政府 2019 disclosure_rate, which is not applicable: there is no whole to be a share of, at /agencies/yujiafang/2019/#indicator-disclosure_rate; expected the case told in words [article-no-number]"
        ),
        Case(
            "figure without a key", "{{ 巨源镇 2020 }}",
            "5:1: error: {{ 巨源镇 2020 }} without a key; expected AGENCY YEAR KEY, such as 巨源镇 2020 applications.new@total [article-figure]"
        ),
        Case(
            "figure without a year", "{{ 巨源镇 applications.new@total }}",
            "5:1: error: {{ 巨源镇 applications.new@total }} without an agency and a year; expected AGENCY YEAR KEY, such as 巨源镇 2020 applications.new@total [article-figure]"
        ),
        Case(
            "figure with too many words", "{{ 巨源镇 2020 applications.new@total 件 }}",
            "5:1: error: the words applications.new@total 件; expected one key [article-figure]"),
        Case(
            "figure not closed", "新收 {{ 巨源镇 2020 applications.new@total 件",
            "5:4: error: {{ without }} on its line; expected {{ AGENCY YEAR KEY }} [commentary-figure-open]"),
        Case(
            "figure over two lines", "新收 {{ 巨源镇\n2020 applications.new@total }} 件",
            "5:4: error: {{ without }} on its line; expected {{ AGENCY YEAR KEY }} [commentary-figure-open]"),
        Case(
            "unknown region", "{{ sum region:辽中市 2020 applications.new@total }}",
            "5:1: error: the region 辽中市; expected 辽中区 [article-scope]"),
        Case(
            "ambiguous region", "{{ sum region:辽中区 2019 applications.new@total }}",
            "5:1: error: the region 辽中区; expected one of 甲省/丁市/辽中区, 辽宁省/沈阳市/辽中区 [article-scope]"),
        Case(
            "unknown level", "{{ sum level:town 2020 applications.new@total }}",
            "5:1: error: the level town; expected one of national, province, prefecture, county, township [article-scope]"
        ),
        Case(
            "sum of shares", "{{ sum region:道外区 2020 disclosure_rate }}",
            "5:1: error: sum of disclosure_rate over 0 of 1 reports; expected figures that can be added up [article-no-number]"
        ),
        Case(
            "median of too few", "{{ median region:道外区 2020 applications.new@total }}",
            "5:1: error: median of applications.new@total over 1 of 1 reports; expected 3 values without doubt at least [article-no-number]"
        ),
        Case(
            "scope without reports", "{{ count region:丙县 2020 applications.new@total }}",
            "5:1: error: region:丙县 2020, of which there is no report; expected a year with reports [article-report]"),
        Case(
            "unknown key of a block", "```table\nagency: 巨源镇\nyears: [2020]\nindicators: [applications.new@total]\n```",
            "6:1: error: the key agency; expected one of agencies, years, indicators, caption [article-block-key]"),
        Case(
            "missing key of a block", "```table\nagencies: [巨源镇]\nyears: [2020]\n```",
            "5:1: error: a block without indicators; expected indicators: … [article-block-key]"),
        Case(
            "bad YAML inside a block", "文\n\n```chart\nkind: bars\nagencies: [巨源镇\nyears: 2020\n```",
            "10:6: error: did not find expected ',' or ']'; expected keys with a value or a list, such as \"years: [2019, 2020]\" [commentary-block-malformed]"
        ),
        Case(
            "empty block", "```table\n```",
            "6:1: error: an empty block; expected keys with a value or a list, such as \"years: [2019, 2020]\" [commentary-block-malformed]"
        ),
        Case(
            "nested value in a block", "```table\nagencies:\n  - name: 巨源镇\nyears: 2020\nindicators: a\n```",
            "7:3: error: agencies with keys or lists below it; expected keys with a value or a list, such as \"years: [2019, 2020]\" [commentary-block-malformed]"
        ),
        Case(
            "unknown agency in a block",
            "```table\nagencies: [于家房镇, 巨原镇]\nyears: [2020]\nindicators: [applications.new@total]\n```",
            "6:18: error: the agency 巨原镇; expected 巨源镇 [article-agency]"),
        Case(
            "bad year in a block", "```table\nagencies: [巨源镇]\nyears: [去年]\nindicators: [applications.new@total]\n```",
            "7:9: error: the year 去年; expected four digits [article-block-value]"),
        Case(
            "years the wrong way round",
            "```table\nagencies: [巨源镇]\nyears: 2021-2019\nindicators: [applications.new@total]\n```",
            "7:8: error: the years 2021-2019; expected the earlier year first [article-block-value]"),
        Case(
            "unknown kind of chart",
            "```chart\nkind: pie\nagencies: [巨源镇]\nyears: [2020]\nindicators: [applications.new@total]\n```",
            "6:7: error: the kind pie; expected one of line, bars, stacked [article-block-value]"),
        Case(
            "line of one year",
            "```chart\nkind: line\nagencies: [巨源镇]\nyears: [2020]\nindicators: [applications.new@total]\n```",
            "5:1: error: a line of one year; expected two years at least [article-block-value]"),
        Case(
            "chart of two units",
            "```chart\nkind: bars\nagencies: [巨源镇]\nyears: [2020]\nindicators: [applications.new@total, disclosure_rate]\n```",
            "5:1: error: indicators of different units; expected indicators that share a scale [article-block-value]"),
        Case(
            "finding that is not there", "```finding\nagency: 巨源镇\nyear: 2020\nrule: D-LATE\n```",
            "8:7: error: a finding by D-LATE in 巨源镇人民政府 2020; expected a report with findings [article-finding]"),
        Case(
            "unknown rule in a block", "```finding\nagency: 巨源镇\nyear: 2020\nrule: T3-BALANCES\n```",
            "8:7: error: the rule T3-BALANCES; expected T3-BALANCE [article-link]"),
        Case(
            "quotation that is not there", "```quote\nagency: 巨源镇\nyear: 2020\nbegins: 报告里没有的话\n```",
            "8:9: error: the words “报告里没有的话”; expected the first words of a line of the report [article-quote]"),
        Case(
            "quotation of lines that are not there", "```quote\nagency: 巨源镇\nyear: 2020\nlines: 9999\n```",
            "8:8: error: line 9999; expected at most 462, the report's last line [article-quote]"),
        Case(
            "quotation of nothing", "```quote\nagency: 巨源镇\nyear: 2020\n```",
            "5:1: error: a quotation of nothing; expected lines: or begins: [article-block-key]"),
        Case(
            "unclosed fence", "文\n\n```quote\nagency: 巨源镇\nyear: 2020\nlines: 1\n",
            "7:1: error: a block without its closing fence; expected a line ``` [commentary-fence-open]"),
        Case(
            "dead link", "见[报告](/agencies/juyuan/2018/)。",
            "5:2: error: the link /agencies/juyuan/2018/; expected the path of a page of the site [commentary-link-dead]"
        ),
        Case(
            "dead named link", "见[报告](report:巨源镇/2018)。",
            "5:2: error: 巨源镇人民政府 2018; expected one of its years: 2020 [article-report]"),
        Case(
            "link to an unknown rule", "见[规则](rule:T3-BALANC)。",
            "5:2: error: the rule T3-BALANC; expected T3-BALANCE [article-link]"),
        Case(
            "link to an unknown indicator", "见[指标](indicator:disclosure_rat)。",
            "5:2: error: the key disclosure_rat; expected disclosure_rate [article-key]"),
        Case(
            "link to an unknown region", "见[地区](region:沈阳市/辽阳区)。",
            "5:2: error: the region 沈阳市/辽阳区; expected a region of the site [article-scope]"),
        Case(
            "link to an unknown article", "见[文章](commentary:othr)。",
            "5:2: error: the article othr; expected other [article-link]"),
        Case(
            "link to a script", "见[这里](javascript:alert(1))。",
            "5:2: warning: the destination javascript:alert(1); expected an address of the web or of the site [commentary-link-unsafe]"
        ),
        Case(
            "picture without words", "前 ![](https://example.org/a.png) 后",
            "5:3: error: a picture without words; expected ![what the picture shows](address) [commentary-picture-without-text]"
        ),
        Case(
            "raw HTML", "甲<script>alert(1)</script>",
            "5:2: notice: the HTML <script>; expected Markdown [commentary-raw-html]",
            "5:18: notice: the HTML </script>; expected Markdown [commentary-raw-html]"),
        Case(
            "heading of the first level", "# 甲",
            "5:1: notice: the heading “甲” of the first level; expected headings from the second level (##) [commentary-title-in-body]"
        ),
        Case(
            "not UTF-8",
            bytes: [
                0x2D, 0x2D, 0x2D, 0x0A, 0x74, 0x69, 0x74, 0x6C, 0x65, 0x3A, 0x20, 0xB9, 0xAB, 0xBF, 0xAA, 0x0A, 0x64,
                0x61, 0x74, 0x65, 0x3A, 0x20, 0x32, 0x30, 0x32, 0x36, 0x2D, 0x30, 0x31, 0x2D, 0x30, 0x31, 0x0A, 0x2D,
                0x2D, 0x2D, 0x0A,
            ],
            "2:8: error: the byte 0xB9; expected text in UTF-8 [commentary-not-utf8]"),
        Case(
            "UTF-16",
            bytes: [
                0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00, 0x0A, 0x00, 0x74, 0x00, 0x69, 0x00, 0x74, 0x00, 0x6C, 0x00, 0x65,
                0x00, 0x3A, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A, 0x00,
            ],
            "1:2: error: a NUL character; expected text [commentary-nul]"),
        Case(
            "NUL",
            bytes: [
                0x2D, 0x2D, 0x2D, 0x0A, 0x74, 0x69, 0x74, 0x6C, 0x65, 0x3A, 0x20, 0x61, 0x0A, 0x64, 0x61, 0x74, 0x65,
                0x3A, 0x20, 0x32, 0x30, 0x32, 0x36, 0x2D, 0x30, 0x31, 0x2D, 0x30, 0x31, 0x0A, 0x2D, 0x2D, 0x2D, 0x0A,
                0x00, 0x0A,
            ],
            "5:1: error: a NUL character; expected text [commentary-nul]"),
        Case(
            "10 MB", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000),
            "-: error: 10000000 bytes; expected at most 262144 [commentary-too-large]"),
    ]
}
