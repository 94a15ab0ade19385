import SourceText

/// Finds the words that may be numbers of pages: alone near the head or foot, at one place of several pages, counting on.
///
/// Where a table reaches so far down that a number stands in one of its cells, the cell would seem to hold it.
enum PageNumbers {
    /// How much of a page is head, and how much foot.
    private static let margin = 0.12

    /// Marks such words on all pages as running over into the cells that they stand in.
    static func note(in pages: inout [PrintedPage]) {
        var found: [(page: Int, word: Int, value: Int, box: PrintedPage.Box)] = []
        for (number, page) in pages.enumerated() {
            for (index, word) in page.words.enumerated() {
                let isAtEnd =
                    word.box.bottom < page.height * margin || word.box.top > page.height * (1 - margin)
                guard isAtEnd, word.text.count <= 4, let value = value(word.text) else { continue }
                found.append((number, index, value, word.box))
            }
        }
        // By the page before: what stands at the same height there and counts one less.
        let places = Dictionary(grouping: found.indices) { found[$0].page * 10_000 + found[$0].value }
        for (index, item) in found.enumerated() {
            let page = pages[item.page]
            let isMiddle = abs(item.box.middle.x - page.width / 2) < 0.02 * page.width
            let isLone = isMiddle && item.value == item.page + 1 && !hasNeighbour(item.box, item.word, on: page)
            let goesOn = [-1, 1].contains { step in
                (places[(item.page + step) * 10_000 + item.value + step] ?? []).contains { other in
                    other != index && abs(found[other].box.middle.y - item.box.middle.y) < 2
                        && abs(found[other].box.height - item.box.height) < 0.5
                        && isSamePlace(found[other].box, item.box, width: page.width)
                }
            }
            if goesOn || isLone { pages[item.page].words[item.word].doubts.insert(.spilled) }
        }
    }

    private static func value(_ text: [UInt8]) -> Int? {
        let digits = text.filter { $0 != UInt8(ascii: "-") }
        guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// The same place, or the opposite one of a page printed on both sides.
    private static func isSamePlace(_ one: PrintedPage.Box, _ other: PrintedPage.Box, width: Double) -> Bool {
        abs(one.middle.x - other.middle.x) < 4 || abs(one.middle.x + other.middle.x - width) < 4
    }

    /// Whether other words stand on its line.
    private static func hasNeighbour(_ box: PrintedPage.Box, _ own: Int, on page: PrintedPage) -> Bool {
        page.words.indices.contains { index in
            index != own && abs(page.words[index].box.middle.y - box.middle.y) < 0.35 * box.height
        }
    }
}
