import Ink
import SourceText

/// What sites print around an article: lines about its publication, tools, and the foot of the page.
enum PageFurniture {
    /// Words of a class or id that mark a part of a page as no part of its article.
    private static let asideNames: Set<String> = [
        "nav", "navbar", "menu", "footer", "foot", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "share", "sidebar",
        "copyright", "navigation", "contentinfo", "toolbar", "pagination",
    ]

    /// Whether a class, id or role names such a part.
    static func isAside(_ name: String) -> Bool {
        name.lowercased().split { !$0.isASCII || !$0.isLetter }.contains { asideNames.contains(String($0)) }
    }

    private static let openings = [
        "发布时间", "发布日期", "发布机构", "发文日期", "成文日期", "生成日期", "公开日期", "信息来源", "来源:", "浏览次数", "浏览量", "点击数",
        "点击量", "阅读次数", "访问量", "字号", "字体", "作者:", "打印", "【打印", "[打印", "关闭", "【关闭", "[关闭", "分享到", "扫一扫", "索引号", "信息分类",
        "主题分类", "文号", "信息名称", "上一篇", "下一篇", "上一条", "下一条", "当前位置", "您的位置", "您现在的位置", "返回顶部", "责任编辑", "【字体", "[字体",
        "日期:", "时间:", "收藏", "附件下载", "相关链接", "网站地图",
    ].map { Array($0.utf8) }

    private static let foots = ["版权所有", "ICP备", "公网安备", "网站标识码", "技术支持", "主办单位", "承办单位", "Copyright", "©"].map {
        Array($0.utf8)
    }

    /// The longest line that is looked at, in bytes of its core.
    private static let longest = 240

    /// Whether a line is about the publication of the page, or belongs to its tools or foot.
    static func isLine(_ text: [UInt8]) -> Bool {
        guard text.count <= longest * 2 else { return false }
        let core = CoreText.of(text[...])
        guard core.count <= longest else { return false }
        return openings.contains { core.starts(with: $0) } || foots.contains { ByteText.find($0, in: core) != nil }
    }

    /// Whether a table is the card of the page: number, date, office.
    static func isCard(_ table: PaperTable) -> Bool {
        let cells = table.rows.flatMap(\.cells)
        guard cells.count <= 40 else { return false }
        return cells.contains { cell in cell.lines.contains { isLine($0) } }
    }
}
