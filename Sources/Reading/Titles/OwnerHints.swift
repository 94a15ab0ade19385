import Documents
import Ink
import SourceText

/// What a file says of whose the report may be, beside title and signature: suggestions with their words, for the operator.
enum OwnerHints {
    private static let facts = [
        "sitename", "og:site_name", "contentsource", "source", "author", "publisher", "dc.publisher", "sitedomain",
    ]
    private static let lines = ["来源", "发布机构", "信息来源", "发文机关", "发布单位", "作者", "主办", "当前位置", "您的位置", "您现在的位置", "首页"].map {
        Array($0.utf8)
    }
    private static let selves = ["我局", "我镇", "我乡", "我办", "我委", "我街道", "我县", "我区", "我市", "我厅", "我院", "我中心"]
    private static let most = 5

    /// - Parameter prose: the first paragraphs of the report.
    static func find(in notes: PageNotes, opening: [String], prose: [String]) -> [String] {
        var hints: [String] = []
        func add(_ hint: String) {
            if hints.count < most, !hints.contains(hint) { hints.append(hint) }
        }
        for fact in notes.facts where facts.contains(fact.name) { add("\(fact.name) \(fact.value)") }
        for line in notes.lines + opening where line.utf8.count <= 300 {
            let core = CoreText.of(utf8: line)
            if lines.contains(where: { core.starts(with: $0) }) { add(String(line.prefix(60))) }
        }
        // 我局 says something only beside the name of a site.
        if hints.isEmpty { return [] }
        for name in selves where prose.contains(where: { $0.contains(name) }) {
            add(name)
            break
        }
        return hints
    }
}
