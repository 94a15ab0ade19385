/// The texts of a fresh portal, each an example that says so.
enum PortalTexts {
    /// An article to begin with.
    static func draft(title: String, author: String?, date: String) -> String {
        """
        ---
        title: \(quoted(title))
        date: \(date)
        author: \(author.map(quoted) ?? "\"\"")
        tags: []
        summary: \(quoted("一两句话，印在列表和订阅里。"))
        draft: true
        ---

        数字不要手写，从报告里取：`{{ 机关 年度 键 = 值 }}`，例如 `{{ 巨源镇 2020 applications.new@total = 2 }}`。
        等号后面是您读到的值；报告里不是这个值时，网站不会发布，并指出是哪一格。

        """
        // An empty author is none.
        .split(separator: "\n", omittingEmptySubsequences: false).filter {
            $0 != "author: \"\"" && $0 != "tags: []"
        }.joined(separator: "\n")
    }

    /// The files of the portal by their paths.
    static let files: [(path: String, text: String)] = [
        ("content/site.yml", site), ("content/agencies.csv", agencies),
        ("content/reports/2023/example.txt", SampleReport.text), ("content/commentary/first.md", article),
        ("content/pages/about.md", about), (".gitignore", "/public/\n"),
    ]

    private static func quoted(_ text: String) -> String {
        let inner = text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\u{0}"..<" ", "\u{7F}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"\(inner)\""
    }

    private static let site = """
        # The settings of the portal. Keys that nobody knows are errors.
        title: 示例公开年报
        subtitle: 各机关的政府信息公开工作年度报告，逐格可查，逐项核对
        # The path under which the site is served; "/" when it has a host of its own.
        base: /
        # zh-Hans or en
        language: zh-Hans
        theme: default
        contact: editors@example.org
        licence: CC BY 4.0

        """

    private static let agencies = """
        id,name,aliases,region,level,kind,website
        #shilixian,示例省示例市示例县人民政府,示例县人民政府|示例县,示例省/示例市/示例县,county,government,https://www.example.org/
        shilizhen,示例省示例市示例县示例镇人民政府,示例镇人民政府|示例镇,示例省/示例市/示例县/示例镇,township,government,

        """

    private static let article = """
        ---
        title: 第一篇评论
        date: 2024-02-01
        author: 编辑部
        tags: [示例]
        summary: 这篇短文演示怎样在文章里引用数字。
        ---

        [示例镇的 2023 年度报告](report:示例镇/2023)写明，当年新收 {{ 示例镇 2023 applications.new@total = 3 }} 件申请，予以公开 \
        {{ 示例镇 2023 results.granted@total = 2 }} 件，部分公开 {{ 示例镇 2023 results.partial@total = 1 }} 件。

        ```table
        agencies: [示例镇]
        years: [2023]
        indicators: [applications.new@total, results.granted@total, results.partial@total]
        caption: 示例镇 2023 年度收到的申请
        ```

        """

    private static let about = """
        ---
        title: 关于本站
        summary: 这个网站是什么，给谁看。
        ---

        请在这里写明：谁在办这个网站，报告从哪里来，怎样更正，怎样联系。

        """
}
