import Reports
import TestSupport

/// Markdown in which one cell is written in another way.
enum HostileMarkdown {
    static let cells: [HostileCase] = plain + marked + struck + html + gone

    /// What only dresses a number.
    private static let plain: [HostileCase] =
        [
            "**№**", "*№*", "__№__", "_№_", "`№`", "``№``", "` № `", "***№***", "**_№_**", "**`№`**", "*__№__*",
            "[№](x)", "[№](x \"t\")", "**[№](x)**", "[**№**](x)".replacing("**", with: ""), "&nbsp;№&nbsp;", "&#32;№",
            "&ensp;№", "<b>№</b>", "<strong>№</strong>", "<i>№</i>", "<u>№</u>", "<em>№</em>", "<span>№</span>",
            "<font color=red>№</font>", "<span style=\"color:red\">№</span>", "<span style='color:#333'>№</span>",
            "<span style='font-size:12pt'>№</span>", "<mark>№</mark>", "<ins>№</ins>", "<kbd>№</kbd>",
            "<small>№</small>",
            "<big>№</big>", "<center>№</center>", "<div>№</div>", "<p>№</p>", "<a href=x>№</a>", "<code>№</code>",
            "<span>@</span>&&", "@<span></span>&&", "<b>@</b><b>&&</b>", "№<br>", "<br>№", "　№　", "  №  ",
            "**<b>№</b>**",
            "<span style=\"background:#036;color:white\">№</span>", "<!-- 9 -->№", "№<!-- 9 -->", "@<!-- 9 -->&&",
            "№<!---->", "<!-- | -->№".replacing(" | ", with: " "), "№<span hidden>9</span>", "<wbr>№", "<nobr>№</nobr>",
            "№<span style='display:none'>9</span>", "<span style='visibility:hidden'>9</span>№",
            "№<span style=\"display&#58;none\">9</span>", "№<input type=hidden value=9>", "№<template>9</template>",
            "№<img src=x width=1 height=1>", "№<dialog>9</dialog>", "<details open>№</details>",
            "№<details>9</details>", "<bdo dir=ltr>№</bdo>", "<x-y>№</x-y>",
            "№<o:p></o:p>".replacing("o:p", with: "op"),
            "<time>№</time>", "<label>№</label>", "<SPAN>№</SPAN>",
        ].map { HostileCase($0, $0, .number) }

    /// Signs that may be part of the text or not.
    private static let marked: [HostileCase] =
        [
            "@*&&", "@\\*&&", "@**&&", "*№", "№*", "**№", "№**", "@*&&*", "**@**&&", "@**&&**", "*@*&&", "`№", "№`",
            "@`&&", "@`&&`", "`@`&&", "``№`", "@\\`&&", "__№", "№__", "@_&&", "_@_&&", "@__&&__", "~№", "№~", "@~&&",
            "~~№", "№~~", "@~~&&", "@^&&", "№^1^", "^№^", "==№==", "$№$", "$@^{&&}$", "{№}", "[№]", "[№][x]", "№[^1]",
            "№[1]", "[^1]№", "№[^注]", "[№](x", "№[", "![](n.png)", "![№](n.png)", "№![](n.png)", "![№][n]",
            "№![n](n.png \"t\")", "@\\&&", "№\\\\", "\\№№".replacing("№№", with: "*№"), "@<&&", "№<", "@<b&&",
            "`<b>№</b>`", "`&#51;`", "\\<b>№\\</b>", "&lt;b&gt;№", "№<!--", "№<!-- 9", "<https://a/№>", "<№>", "@\\|&&",
            "*@* *&&*", "** № **", "* № *", "№*1", "№†", "@'&&", "@\"&&", "***№**", "**№*", "№!", "№\\*\\*", "`@``&&`",
            "**@** **&&**", "№**\\***", "№<sup>[1](x)</sup>", "@<br>&&", "@ <br/> &&", "<p>@</p><p>&&</p>",
        ].map { HostileCase($0, $0, .unsure) }

    private static let struck: [HostileCase] =
        [
            "~~№~~", "~№~", "~~9~~№", "№~~9~~", "~~9~~ №", "**~~№~~**", "~~**№**~~", "~~@~~&&", "@~~&&~~",
            "<del>№</del>",
            "<s>№</s>", "<strike>9</strike>№", "<del>9</del>№", "<del>9</del><ins>№</ins>", "~~9~~ **№**",
            "<span style='text-decoration:line-through'>9</span>№", "<b><s>№</s></b>", "~~`№`~~",
        ].map { HostileCase($0, $0, .unsure) }

    private static let html: [HostileCase] =
        [
            "№<sup>1</sup>", "№<sub>1</sub>", "<sup>№</sup>", "<input>", "<input value=№>", "№<input type=checkbox>",
            "<select><option>№</option></select>", "<button>№</button>", "<textarea>№</textarea>", "<img src=n.png>",
            "<img src=n.png alt=№>", "№<img src=n.png>", "<svg><text>№</text></svg>", "<math><mn>№</mn></math>",
            "<canvas></canvas>", "<object>№</object>", "<embed src=n>", "<iframe src=n></iframe>",
            "<video src=n></video>",
            "<meter value=3>№</meter>", "<progress value=3></progress>", "<marquee>№</marquee>", "<hr>",
            "<ruby>№<rt>1</rt></ruby>", "<bdo dir=rtl>№</bdo>", "<span dir=rtl>№</span>", "\u{202E}№\u{202C}",
            "&#x202E;№",
            "<span style='color:white'>№</span>", "<font color=white>№</font>", "<font color=fff>№</font>",
            "<span style='opacity:0'>№</span>", "<span style='font-size:0'>№</span>",
            "<span style='font-size:1px'>9</span>№",
            "<span style='vertical-align:super'>1</span>№", "<span style='position:absolute;left:-9999px'>9</span>№",
            "<span style='float:right'>@</span>&&", "<span style='display:var(--x)'>9</span>№",
            "<span style='direction:rtl'>№</span>", "<span style='transform:scaleX(-1)'>№</span>",
            "<span style='display:block'>@</span><span style='display:block'>&&</span>", "<ol><li>№</li></ol>",
            "<noscript>9</noscript>№", "№<script>document.write(9)</script>", "<div>@</div><div>&&</div>",
            "№</td><td>9", "</td></tr></table>№", "<table><tr><td>@</td><td>&&</td></tr></table>", "<xmp>№</xmp>",
            "<font face=Wingdings>№</font>", "<span style='background:black'>№</span>",
        ].map { HostileCase($0, $0, .unsure) }

    private static let gone: [HostileCase] =
        [
            "<span hidden>№</span>", "<span style='display:none'>№</span>", "<!-- № -->", "<template>№</template>",
            "<input type=hidden value=№>", "<details>№</details>", "&nbsp;", "<br>", "<span></span>",
            "<dialog>№</dialog>",
        ].map { HostileCase("nothing in \($0)", $0, .blank) }

    // MARK: Whole texts

    /// Texts whose tables are in another frame: they are not there, or are right.
    static func wholes(of report: HostileReport) -> [HostileVariant] {
        let lines = report.markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        /// The text with lines before and behind each table, and each line of them changed.
        func framed(
            _ name: String, _ before: String, _ behind: String, line: (String) -> String = { $0 }, reads: Bool = false,
            once: Bool = false
        ) -> HostileVariant {
            var out: [String] = []
            var isTable = false
            var isFramed = false
            for text in lines {
                let isRow = text.hasPrefix("|")
                if isRow != isTable, !(once && isFramed) { out.append(isRow ? before : behind) }
                if isTable, !isRow { isFramed = true }
                isTable = isRow
                out.append(isRow ? line(text) : text)
            }
            if isTable, !once { out.append(behind) }
            var readings: [FigureKey: HostileVariant.Reading] = [:]
            if !reads { for key in report.form.cells { readings[key] = .blank } }
            return HostileVariant("framed by \(name)", Array(out.joined(separator: "\n").utf8), readings)
        }
        return [
            framed("a comment", "<!--", "-->"), framed("a comment with words", "<!-- old:\n", "\n-->"),
            framed("backticks", "```", "```"), framed("backticks of a language", "```markdown", "```"),
            framed("four backticks", "````\n```", "```\n````"), framed("tildes", "~~~", "~~~"),
            framed("backticks and tildes", "~~~\n```", "```\n~~~"), framed("a fence set in", "   ```", "   ```"),
            framed("a fence never closed", "```", "", once: true),
            framed("a fence closed by less", "````", "```", once: true),
            framed("a fence in a quote", "> ```", "> ```", line: { "> " + $0 }),
            framed("spaces", "", "", line: { "    " + $0 }), framed("tabs", "", "", line: { "\t" + $0 }),
            framed("pre", "<pre>", "</pre>"), framed("pre with blank lines", "<pre>\n", "\n</pre>"),
            framed("a script", "<script type=x>\n", "\n</script>"),
            framed("a textarea", "<textarea>\n", "\n</textarea>"),
            framed("a hidden div", "<div hidden>\n", "\n</div>"),
            framed("a div not displayed", "<div style=\"display:none\">\n", "\n</div>"),
            framed("details", "<details>\n", "\n</details>"),
            framed("details with a summary", "<details><summary>旧表</summary>\n", "\n</details>"),
            framed("a template", "<template>\n", "\n</template>"), framed("del", "<del>\n", "\n</del>"),
            framed("s", "<s>\n", "\n</s>"), framed("a white div", "<div style='color:white'>\n", "\n</div>"),
            framed("a div from right to left", "<div dir=rtl>\n", "\n</div>"),
            framed("a style", "<style>td{display:none}</style>\n", ""),
            framed("nested", "<div>\n<div hidden>\n", "\n</div>\n</div>"),
            framed("a plain div", "<div align=\"center\">\n", "\n</div>", reads: true),
            framed("open details", "<details open>\n", "\n</details>", reads: true),
            framed("a comment before", "<!-- x -->\n", "", reads: true),
            framed("a fence before", "```\nx\n```\n", "", reads: true),
            framed("a comment of lines before", "<!--\nx\n-->\n", "", reads: true),
            framed("a fence that is none", "```x```\n", "", reads: true),
            framed("three spaces", "", "", line: { "   " + $0 }, reads: true),
            framed("a comment in a paragraph", "文字 <!--\n", "\n-->", reads: true),
            framed("hidden div closed before", "<div hidden>x</div>\n", "", reads: true),
            framed("a quick comment", "<!-->\n", "", reads: true),
            framed("pre closed on its line", "<pre>x</pre>\n", "", reads: true),
        ]
    }
}
