import Ink

/// What an SVG drawing of `pdftocairo` defines before its pages: outlines of signs, cuts, pictures, and groups of paint.
struct DrawingDefinitions {
    /// An outline with the box that its ink fills; `nil` for one without ink.
    private(set) var outlines: [String: (number: Int, box: PrintedPage.Box?)] = [:]
    /// The box of a cut, and whether it is a rectangle.
    private(set) var cuts: [String: (box: PrintedPage.Box, isWhole: Bool)] = [:]
    private(set) var pictures: [String: PrintedPage.Box] = [:]
    /// The lines of a group that is painted where it is used, its own tags among them.
    private(set) var groups: [String: Range<Int>] = [:]

    init(_ lines: [ArraySlice<UInt8>]) {
        var depth = 0
        var outline: String?
        var cut: String?
        var open: [(id: String?, start: Int)] = []
        for (index, bytes) in lines.enumerated() {
            let line = MarkupLine(bytes)
            if line.starts(with: "<defs") { depth += 1 }
            if line.starts(with: "</defs") { depth -= 1 }
            guard depth > 0 else { continue }
            if line.starts(with: "<symbol ") {
                outline = line.name("id")
                if let outline { outlines[outline] = (outlines.count, nil) }
            } else if line.starts(with: "</symbol") {
                outline = nil
            } else if line.starts(with: "<clipPath ") {
                cut = line.name("id")
            } else if line.starts(with: "</clipPath") {
                cut = nil
            } else if line.starts(with: "<image ") {
                if let id = line.name("id") { pictures[id] = line.box(width: "width", height: "height") }
                if let outline { add(line.box(width: "width", height: "height"), to: outline) }
            } else if line.starts(with: "<g>") || line.starts(with: "<g ") {
                open.append((line.name("id"), index))
            } else if line.starts(with: "</g>") {
                if let group = open.popLast(), let id = group.id { groups[id] = group.start..<(index + 1) }
            } else if line.starts(with: "<path ") || line.starts(with: "<rect ") {
                guard outline != nil || cut != nil else { continue }
                let path = line.starts(with: "<path ") ? line.value("d").map { DrawnPath($0, matrix: .identity) } : nil
                let box = path?.box ?? line.box(width: "width", height: "height")
                if let outline { add(box, to: outline) }
                if let cut, let box {
                    let isWhole = path.map { !$0.hasCurves && $0.parts.count == 1 && $0.parts[0].count <= 6 } ?? true
                    cuts[cut] = (box, isWhole && cuts[cut] == nil)
                }
            }
        }
    }

    private mutating func add(_ box: PrintedPage.Box?, to outline: String) {
        guard let box, box.width > 0, box.height > 0, let known = outlines[outline] else { return }
        guard let old = known.box else {
            outlines[outline] = (known.number, box)
            return
        }
        let whole = PrintedPage.Box(
            left: min(old.left, box.left), top: min(old.top, box.top), right: max(old.right, box.right),
            bottom: max(old.bottom, box.bottom))
        outlines[outline] = (known.number, whole)
    }
}

extension MarkupLine {
    func name(_ attribute: String) -> String? { value(attribute).map { String(decoding: $0, as: UTF8.self) } }

    /// The name in `#name` or `url(#name)`.
    func reference(_ attribute: String) -> String? {
        guard let value = value(attribute), let start = value.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        return String(decoding: value[(start + 1)...].prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
    }

    func box(width: String, height: String) -> PrintedPage.Box? {
        guard let width = number(width), let height = number(height), width.isFinite, height.isFinite else {
            return nil
        }
        let left = number("x") ?? 0
        let top = number("y") ?? 0
        return PrintedPage.Box(left: left, top: top, right: left + width, bottom: top + height)
    }

    /// The value of a property of `style`, or of an attribute of that name.
    func property(_ name: String) -> ArraySlice<UInt8>? {
        guard let style = value("style") else { return value(name) }
        for part in style.split(separator: UInt8(ascii: ";")) {
            let part = part.drop { $0 == 0x20 }
            if part.starts(with: name.utf8), part.dropFirst(name.utf8.count).first == UInt8(ascii: ":") {
                return part.dropFirst(name.utf8.count + 1).drop { $0 == 0x20 }
            }
        }
        return value(name)
    }

    /// What `fill` or `stroke` paints with; `nil` for nothing at all. What says nothing paints black.
    func paint(_ name: String, otherwise usual: PagePaint.Fill?) -> PagePaint.Fill? {
        guard let value = property(name) else { return usual }
        if value.elementsEqual("none".utf8) { return nil }
        var fill = PagePaint.Fill()
        fill.color = Self.color(value)
        fill.opacity = property(name + "-opacity").flatMap { Double(String(decoding: $0, as: UTF8.self)) } ?? 1
        return fill
    }

    /// `rgb(0%,50.2%,100%)`, or black by its name.
    private static func color(_ text: ArraySlice<UInt8>) -> SheetColor? {
        if text.elementsEqual("black".utf8) { return .black }
        if text.elementsEqual("white".utf8) { return .white }
        guard text.starts(with: "rgb(".utf8) else { return nil }
        let parts = text.dropFirst(4).split { $0 == UInt8(ascii: ",") || $0 == 0x20 || $0 == UInt8(ascii: ")") }
            .prefix(3).compactMap { part -> Double? in
                let isShare = part.last == UInt8(ascii: "%")
                return DrawnPath.number(isShare ? part.dropLast() : part).map { isShare ? $0 / 100 : $0 / 255 }
            }
        return parts.count == 3 ? SheetColor(red: parts[0], green: parts[1], blue: parts[2]) : nil
    }
}
