/// How a part of an SVG drawing is placed: `matrix(a,b,c,d,e,f)`.
struct DrawnMatrix: Sendable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = DrawnMatrix()

    init() {}

    init?(_ text: ArraySlice<UInt8>) {
        guard text.starts(with: "matrix(".utf8) else { return nil }
        let numbers = text.dropFirst(7).prefix { $0 != UInt8(ascii: ")") }
            .split { $0 == UInt8(ascii: ",") || $0 == 0x20 }
            .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 6, numbers.allSatisfy(\.isFinite) else { return nil }
        (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    }

    func place(_ x: Double, _ y: Double) -> DrawnPath.Point { (a * x + c * y + e, b * x + d * y + f) }

    /// What is placed by `inner` first, then by this.
    func around(_ inner: DrawnMatrix) -> DrawnMatrix {
        var made = DrawnMatrix()
        made.a = a * inner.a + c * inner.b
        made.b = b * inner.a + d * inner.b
        made.c = a * inner.c + c * inner.d
        made.d = b * inner.c + d * inner.d
        made.e = a * inner.e + c * inner.f + e
        made.f = b * inner.e + d * inner.f + f
        return made
    }

    /// The box around a placed box.
    func place(_ box: PrintedPage.Box) -> PrintedPage.Box {
        let corners = [
            place(box.left, box.top), place(box.right, box.top), place(box.left, box.bottom),
            place(box.right, box.bottom),
        ]
        return PrintedPage.Box(around: corners) ?? box
    }

    /// How much larger things become.
    var scale: Double { (abs(a * d - b * c)).squareRoot() }
}
