/// Reads the SVG drawing that `pdftocairo` makes of a file: what is painted on each page, and the lines of its tables.
///
/// It writes every element on a line of its own, and what is not seen at all (hidden layers, invisible text) not at all.
struct DrawingReader {
    /// The thickest filled box that is taken for a line, in points.
    private static let thickest = 3.0
    private static let longestPath = 4_000_000
    /// The most signs of one text that is drawn around.
    private static let mostOutlined = 200
    /// Groups in groups.
    private static let deepest = 12

    /// How something is painted by the groups around it.
    private struct State {
        var matrix = DrawnMatrix.identity
        var fill: PagePaint.Fill?
        var cut: PrintedPage.Box?
        var isUnsure = false
    }

    private let lines: [ArraySlice<UInt8>]
    private let definitions: DrawingDefinitions
    private(set) var paint = PagePaint()
    private var rules = 0
    private var marks = 0

    /// Calls `work` with each page's paint, up to `count` pages.
    static func read(
        _ bytes: [UInt8], count: Int, _ work: (Int, PagePaint) -> Void
    ) throws(PopplerListing.Excess) {
        var reader = DrawingReader(bytes)
        var starts: [Int] = []
        var ends: [Int] = []
        var depth = 0
        var last = 0
        for (index, bytes) in reader.lines.enumerated() {
            let line = MarkupLine(bytes)
            if line.starts(with: "<defs") { depth += 1 }
            if line.starts(with: "</defs") {
                depth -= 1
                last = index + 1
            }
            if depth == 0, line.starts(with: "<page>") { starts.append(index + 1) }
            if depth == 0, line.starts(with: "</page>") { ends.append(index) }
        }
        // A file of one page has no element for it.
        if starts.isEmpty {
            starts = [last]
            ends = [reader.lines.count]
        }
        for (page, start) in starts.prefix(count).enumerated() {
            let end = page < ends.count ? max(start, ends[page]) : reader.lines.count
            reader.paint = PagePaint()
            try reader.draw(start..<end, State(), depth: 0, page: page)
            work(page, reader.paint)
        }
    }

    private init(_ bytes: [UInt8]) {
        lines = bytes.split(separator: UInt8(ascii: "\n"))
        definitions = DrawingDefinitions(lines)
    }

    private mutating func draw(
        _ range: Range<Int>, _ state: State, depth: Int, page: Int
    ) throws(PopplerListing.Excess) {
        var states = [state]
        for index in range {
            let line = MarkupLine(lines[index])
            let current = states[states.count - 1]
            if line.starts(with: "<use ") {
                try use(line, current, depth: depth, page: page)
            } else if line.starts(with: "<g>") || line.starts(with: "<g ") {
                states.append(inner(line, current))
            } else if line.starts(with: "</g>") {
                if states.count > 1 { states.removeLast() }
            } else if line.starts(with: "<path ") {
                rules += add(line, current)
            } else if line.starts(with: "<rect ") {
                rules += addBox(line, current)
            } else if line.starts(with: "<image ") {
                addPicture(line.box(width: "width", height: "height"), line, current)
            }
            paint.order += 1
            guard rules <= PopplerListing.mostRules, marks + paint.count <= PopplerListing.mostMarks else {
                throw .rules(page: page + 1)
            }
        }
        if depth == 0 { marks += paint.count }
    }

    /// What a `g` makes of the state around it.
    private func inner(_ line: MarkupLine, _ state: State) -> State {
        var inner = state
        if let own = line.value("transform") {
            if let matrix = DrawnMatrix(own) {
                inner.matrix = state.matrix.around(matrix)
            } else {
                inner.isUnsure = true
            }
        }
        if let fill = line.paint("fill", otherwise: state.fill) { inner.fill = fill }
        if line.value("mask") != nil || line.value("filter") != nil || line.property("opacity") != nil {
            inner.isUnsure = true
        }
        if let name = line.reference("clip-path") { cut(by: name, &inner) }
        return inner
    }

    private func cut(by name: String, _ state: inout State) {
        guard let cut = definitions.cuts[name] else {
            state.isUnsure = true
            return
        }
        let box = state.matrix.place(cut.box)
        state.cut = state.cut?.common(with: box) ?? box
        if !cut.isWhole { state.isUnsure = true }
    }

    // MARK: Things that are used

    private mutating func use(
        _ line: MarkupLine, _ state: State, depth: Int, page: Int
    ) throws(PopplerListing.Excess) {
        guard let name = line.reference("xlink:href") ?? line.reference("href") else { return }
        if let outline = definitions.outlines[name] {
            addGlyph(outline.number, outline.box, line, state)
        } else if let picture = definitions.pictures[name] {
            addPicture(picture, line, state)
        } else if let group = definitions.groups[name], depth < Self.deepest {
            try draw(group, inner(line, state), depth: depth + 1, page: page)
        } else {
            addPicture(nil, line, state)
        }
    }

    private mutating func addGlyph(_ number: Int, _ ink: PrintedPage.Box?, _ line: MarkupLine, _ state: State) {
        guard let ink, let x = line.number("x"), let y = line.number("y") else { return }
        let own = PrintedPage.Box(left: ink.left + x, top: ink.top + y, right: ink.right + x, bottom: ink.bottom + y)
        let whole = state.matrix.place(own)
        let seen = state.cut.map { whole.common(with: $0) } ?? whole
        var fill = state.fill ?? PagePaint.Fill(color: .black)
        // What is cut at its edges is read; what is cut in two is not.
        let share = (seen.width * seen.height) / max(whole.width * whole.height, 0.000_1)
        if state.isUnsure || share < 0.7 { fill.isUnsure = true }
        if share == 0 { return }
        let isUpright =
            -ink.top > 0.5 * ink.height && ink.left > -0.4 * ink.width && state.matrix.b == 0 && state.matrix.c == 0
            && state.matrix.a > 0 && state.matrix.d > 0
        paint.glyphs.append(
            PagePaint.Glyph(
                outline: number, box: whole, origin: state.matrix.place(x, y), fill: fill, order: paint.order,
                isUpright: isUpright))
    }

    /// - Parameter box: of the picture before it is placed; `nil` where it is not known.
    private mutating func addPicture(_ box: PrintedPage.Box?, _ line: MarkupLine, _ state: State) {
        let placed = inner(line, state)
        let everything = PrintedPage.Box(left: -10_000, top: -10_000, right: 10_000, bottom: 10_000)
        let whole = box.map { placed.matrix.place($0) } ?? everything
        let seen = placed.cut.map { whole.common(with: $0) } ?? whole
        guard seen.width > 0, seen.height > 0 else { return }
        paint.areas.append(
            PagePaint.Area(
                box: seen, fill: PagePaint.Fill(color: nil, isUnsure: placed.isUnsure), order: paint.order,
                isWhole: true))
        paint.pictures.append(PrintedPage.Picture(box: seen, isPlain: false))
    }

    // MARK: Paths

    /// Adds what a path fills and draws, and says how many lines of tables it may be.
    private mutating func add(_ line: MarkupLine, _ state: State) -> Int {
        guard let data = line.value("d") else { return 0 }
        guard data.count < Self.longestPath else { return PopplerListing.mostRules + 1 }
        var state = state
        // Only a transformation of the path's own: its line says nothing else of what is around it.
        if let own = line.value("transform"), let matrix = DrawnMatrix(own) {
            state.matrix = state.matrix.around(matrix)
        }
        if let name = line.reference("clip-path") { cut(by: name, &state) }
        let path = DrawnPath(data, matrix: state.matrix)
        var fill = line.paint("fill", otherwise: state.fill ?? PagePaint.Fill(color: .black))
        fill?.isUnsure = state.isUnsure
        let stroke = line.paint("stroke", otherwise: nil)
        var count = 0
        if let fill { count += addFilled(path, fill, state) }
        if let stroke { count += addStroked(path, stroke, line, state) }
        return count
    }

    private mutating func addFilled(_ path: DrawnPath, _ fill: PagePaint.Fill, _ state: State) -> Int {
        guard let box = path.box else { return 0 }
        if path.hasCurves {
            addArea(box, fill, state, isWhole: false)
            return 0
        }
        var count = 0
        for points in path.parts {
            guard let box = PrintedPage.Box(around: points) else { continue }
            let isRule = points.count <= 12 && fill.color != .white ? addRule(box, fill) : false
            if isRule { count += 1 } else { addArea(box, fill, state, isWhole: Self.isRectangle(points)) }
        }
        return count
    }

    private static func isRectangle(_ points: [DrawnPath.Point]) -> Bool {
        points.count <= 6
            && zip(points, points.dropFirst()).allSatisfy { abs($0.x - $1.x) < 0.1 || abs($0.y - $1.y) < 0.1 }
    }

    private mutating func addBox(_ line: MarkupLine, _ state: State) -> Int {
        guard let own = line.box(width: "width", height: "height") else { return 0 }
        var fill =
            line.paint("fill", otherwise: state.fill ?? PagePaint.Fill(color: .black)) ?? PagePaint.Fill(opacity: 0)
        fill.isUnsure = state.isUnsure
        let box = state.matrix.place(own)
        if fill.color != .white, addRule(box, fill) { return 1 }
        addArea(box, fill, state, isWhole: true)
        return 0
    }

    private mutating func addArea(_ box: PrintedPage.Box, _ fill: PagePaint.Fill, _ state: State, isWhole: Bool) {
        let seen = state.cut.map { box.common(with: $0) } ?? box
        guard fill.opacity > 0.02, seen.width > 0, seen.height > 0 else { return }
        paint.areas.append(PagePaint.Area(box: seen, fill: fill, order: paint.order, isWhole: isWhole))
        if let color = fill.color, !color.isSeen(on: .white) { return }
        paint.pictures.append(PrintedPage.Picture(box: seen, isPlain: isWhole))
    }

    /// A filled part is a line when it is thin.
    private mutating func addRule(_ box: PrintedPage.Box, _ fill: PagePaint.Fill) -> Bool {
        let middle = box.middle
        if box.height <= Self.thickest, box.width > box.height {
            paint.across.append(PrintedPage.Rule(at: middle.y, from: box.left, to: box.right))
            addStroke((box.left, middle.y), (box.right, middle.y))
        } else if box.width <= Self.thickest, box.height > box.width {
            paint.down.append(PrintedPage.Rule(at: middle.x, from: box.top, to: box.bottom))
            addStroke((middle.x, box.top), (middle.x, box.bottom))
        } else {
            return false
        }
        return true
    }

    private mutating func addStroke(_ start: DrawnPath.Point, _ end: DrawnPath.Point, isOutline: Bool = false) {
        paint.strokes.append(PagePaint.Stroke(start: start, end: end, order: paint.order, isOutline: isOutline))
    }

    private mutating func addStroked(
        _ path: DrawnPath, _ stroke: PagePaint.Fill, _ line: MarkupLine, _ state: State
    ) -> Int {
        guard stroke.opacity > 0.02, let box = path.box else { return 0 }
        let width = (line.property("stroke-width").flatMap { DrawnPath.number($0) } ?? 1) * state.matrix.scale
        let isWhite = stroke.color == .white
        let isOutline = path.isClosed && isAroundGlyphs(path, width: width)
        var count = 0
        for points in path.parts {
            for (start, end) in zip(points, points.dropFirst()) {
                if width > Self.thickest, let area = PrintedPage.Box(around: [start, end]) {
                    let half = width / 2
                    let wide = PrintedPage.Box(
                        left: area.left - half, top: area.top - half, right: area.right + half,
                        bottom: area.bottom + half)
                    addArea(wide, stroke, state, isWhole: start.x == end.x || start.y == end.y)
                }
                addStroke(start, end, isOutline: isOutline)
                // What is drawn around letters draws no table.
                if !isWhite, !isOutline { count += addSegment(start, end) }
            }
        }
        if !isOutline, path.hasCurves || Self.isSlanted(path), !isWhite {
            paint.pictures.append(PrintedPage.Picture(box: box, isPlain: false))
        }
        return count
    }

    /// Bold letters are often filled first and drawn around then: whether each part of a path is on a sign painted just before.
    private func isAroundGlyphs(_ path: DrawnPath, width: Double) -> Bool {
        let reach = width + 0.5
        let last = paint.glyphs.suffix(Self.mostOutlined)
        guard let box = path.box, !last.isEmpty else { return false }
        let near = last.filter { $0.box.meets(box) }
        guard !near.isEmpty, path.parts.count <= 2_000 else { return false }
        return path.parts.allSatisfy { part in
            guard let own = PrintedPage.Box(around: part) else { return true }
            return near.contains { glyph in
                glyph.box.holds((own.left, own.top), within: reach)
                    && glyph.box.holds((own.right, own.bottom), within: reach)
            }
        }
    }

    private static func isSlanted(_ path: DrawnPath) -> Bool {
        path.parts.contains { points in
            zip(points, points.dropFirst()).contains { abs($0.x - $1.x) > 0.7 && abs($0.y - $1.y) > 0.7 }
        }
    }

    private mutating func addSegment(_ start: DrawnPath.Point, _ end: DrawnPath.Point) -> Int {
        let isAcross = abs(start.y - end.y) < 0.7
        guard isAcross != (abs(start.x - end.x) < 0.7) else { return 0 }
        if isAcross {
            paint.across.append(
                PrintedPage.Rule(at: (start.y + end.y) / 2, from: min(start.x, end.x), to: max(start.x, end.x)))
        } else {
            paint.down.append(
                PrintedPage.Rule(at: (start.x + end.x) / 2, from: min(start.y, end.y), to: max(start.y, end.y)))
        }
        return 1
    }
}
