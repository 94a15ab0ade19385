/// The points of a path in an SVG drawing, as far as its lines are straight.
enum DrawnPath {
    typealias Point = (x: Double, y: Double)

    /// The six numbers of `matrix(a,b,c,d,e,f)`.
    static func matrix(_ text: ArraySlice<UInt8>) -> [Double]? {
        guard text.starts(with: "matrix(".utf8) else { return nil }
        let numbers = text.dropFirst(7).prefix { $0 != UInt8(ascii: ")") }
            .split { $0 == UInt8(ascii: ",") || $0 == 0x20 }
            .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
        return numbers.count == 6 && numbers.allSatisfy(\.isFinite) ? numbers : nil
    }

    /// Each run of straight lines, closed where the path says so; a curve ends a run.
    static func parts(_ data: ArraySlice<UInt8>, matrix: [Double]?) -> [[Point]] {
        var parts: [[Point]] = []
        var part: [Point] = []
        var numbers: [Double] = []
        var command = UInt8(ascii: "M")
        func place(_ x: Double, _ y: Double) -> Point {
            guard let matrix else { return (x, y) }
            return (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
        }
        func endPart() {
            if part.count > 1 { parts.append(part) }
            part = []
        }
        for token in data.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
            if token.count == 1, let letter = token.first, letter >= 0x41 {
                command = letter
                numbers = []
                if letter == UInt8(ascii: "M") { endPart() }
                if letter == UInt8(ascii: "Z"), let first = part.first { part.append(first) }
                continue
            }
            guard token.count < 40, let number = Double(String(decoding: token, as: UTF8.self)), number.isFinite else {
                return parts
            }
            numbers.append(number)
            if command == UInt8(ascii: "C") {
                guard numbers.count == 6 else { continue }
                endPart()
                part = [place(numbers[4], numbers[5])]
            } else {
                guard numbers.count == 2 else { continue }
                part.append(place(numbers[0], numbers[1]))
            }
            numbers = []
        }
        endPart()
        return parts
    }
}
