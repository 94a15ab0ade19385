/// The automatic numbers of a Word file: 一、 （一） 1. as Word would print them.
///
/// Source: ECMA-376 part 1, sections 17.9 (numbering) and 17.18.59 (number formats).
struct WordNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }

    /// The levels of every abstract list.
    private var lists: [String: [Int: Level]] = [:]
    /// Which abstract list a paragraph's list is an instance of, and where it begins anew.
    private var instances: [String: (list: String, starts: [Int: Int])] = [:]
    /// The numbering and base of every paragraph style.
    private var styles: [String: (list: String?, level: Int, base: String?)] = [:]
    private var counters: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    /// Reads `numbering.xml` and `styles.xml`, each of which may be missing.
    init(numbering: [UInt8]?, styles: [UInt8]?) throws(XMLEvents.Failure) {
        if let numbering { try readLists(numbering) }
        if let styles { try readStyles(styles) }
    }

    private mutating func readLists(_ bytes: [UInt8]) throws(XMLEvents.Failure) {
        var list = ""
        var instance = ""
        var level = 0
        try XMLEvents.read(bytes) { event in
            guard case .start(let element) = event, element.space == .word else { return }
            switch element.name {
            case "abstractNum": list = element.value("abstractNumId") ?? ""
            case "lvl":
                level = element.number("ilvl") ?? 0
                if instance.isEmpty { lists[list, default: [:]][level] = Level() }
            case "start": if instance.isEmpty { lists[list]?[level]?.start = element.number("val") ?? 1 }
            case "numFmt": if instance.isEmpty { lists[list]?[level]?.format = element.value("val") ?? "decimal" }
            case "lvlText": if instance.isEmpty { lists[list]?[level]?.text = element.value("val") ?? "" }
            case "num":
                instance = element.value("numId") ?? ""
                instances[instance] = ("", [:])
            case "abstractNumId": if !instance.isEmpty { instances[instance]?.list = element.value("val") ?? "" }
            case "lvlOverride": level = element.number("ilvl") ?? 0
            case "startOverride": instances[instance]?.starts[level] = element.number("val") ?? 1
            default: break
            }
        }
    }

    private mutating func readStyles(_ bytes: [UInt8]) throws(XMLEvents.Failure) {
        var style = ""
        try XMLEvents.read(bytes) { event in
            guard case .start(let element) = event, element.space == .word else { return }
            switch element.name {
            case "style":
                style = element.value("styleId") ?? ""
                styles[style] = (nil, 0, nil)
            case "basedOn": styles[style]?.base = element.value("val")
            case "numId": styles[style]?.list = element.value("val")
            case "ilvl": styles[style]?.level = element.number("val") ?? 0
            default: break
            }
        }
    }

    /// The list and level that a paragraph has by its style.
    func numbering(ofStyle style: String) -> (list: String, level: Int)? {
        var name: String? = style
        for _ in 0..<20 {
            guard let current = name, let entry = styles[current] else { return nil }
            if let list = entry.list { return (list, entry.level) }
            name = entry.base
        }
        return nil
    }

    /// The number of the next paragraph of that list and level, as printed; empty for a bullet or none.
    mutating func next(list instance: String, level: Int) -> String {
        guard let (list, starts) = instances[instance], let levels = lists[list], let own = levels[level] else {
            return ""
        }
        var counts = counters[list, default: [:]]
        if begun.insert(instance).inserted {
            for (level, start) in starts { counts[level] = start - 1 }
        }
        counts[level] = (counts[level] ?? own.start - 1) &+ 1
        for deeper in counts.keys where deeper > level { counts[deeper] = nil }
        counters[list] = counts
        if own.format == "bullet" || own.format == "none" { return "" }
        var printed = own.text
        for (index, definition) in levels.sorted(by: { $0.key > $1.key }) where index <= level && index < 9 {
            let count = counts[index] ?? definition.start
            printed = printed.replacing("%\(index + 1)", with: NumberFormat.print(count, as: definition.format))
        }
        return printed
    }
}
