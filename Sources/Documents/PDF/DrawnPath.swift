/// The points of a path in an SVG drawing, as far as its lines are straight.
struct DrawnPath {
    typealias Point = (x: Double, y: Double)

    /// Each run of straight lines, closed where the path says so; a curve ends a run.
    private(set) var parts: [[Point]] = []
    /// The box around all of it, curves and their handles too.
    private(set) var box: PrintedPage.Box?
    private(set) var hasCurves = false
    private(set) var isClosed = false

    init(_ data: ArraySlice<UInt8>, matrix: DrawnMatrix) {
        var part: [Point] = []
        var numbers: [Double] = []
        var command = UInt8(ascii: "M")
        func endPart() {
            if part.count > 1 { parts.append(part) }
            part = []
        }
        for token in data.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
            if token.count == 1, let letter = token.first, letter >= 0x41 {
                command = letter
                numbers = []
                if letter == UInt8(ascii: "M") { endPart() }
                if letter == UInt8(ascii: "Z") {
                    isClosed = true
                    if let first = part.first { part.append(first) }
                }
                continue
            }
            guard token.count < 40, let number = Self.number(token), number.isFinite else { return }
            numbers.append(number)
            if command == UInt8(ascii: "C") {
                hasCurves = true
                guard numbers.count == 6 else { continue }
                endPart()
                for index in [0, 2, 4] { take(matrix.place(numbers[index], numbers[index + 1])) }
                part = [matrix.place(numbers[4], numbers[5])]
            } else {
                guard numbers.count == 2 else { continue }
                let point = matrix.place(numbers[0], numbers[1])
                take(point)
                part.append(point)
            }
            numbers = []
        }
        endPart()
    }

    private mutating func take(_ point: Point) {
        guard let old = box else {
            box = PrintedPage.Box(left: point.x, top: point.y, right: point.x, bottom: point.y)
            return
        }
        box = PrintedPage.Box(
            left: min(old.left, point.x), top: min(old.top, point.y), right: max(old.right, point.x),
            bottom: max(old.bottom, point.y))
    }

    /// A number as poppler's tools write it; nearly all have a sign, some digits and a point.
    static func number(_ token: ArraySlice<UInt8>) -> Double? {
        var whole = 0
        var divisor = 1.0
        var isFraction = false
        var rest = token
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        guard !rest.isEmpty, rest.count <= 15 else { return Double(String(decoding: token, as: UTF8.self)) }
        for byte in rest {
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if byte >= 0x30, byte <= 0x39 {
                whole = whole * 10 + Int(byte - 0x30)
                if isFraction { divisor *= 10 }
            } else {
                return Double(String(decoding: token, as: UTF8.self))
            }
        }
        let value = Double(whole) / divisor
        return isNegative ? -value : value
    }
}
