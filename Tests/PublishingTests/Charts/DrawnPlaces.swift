import Foundation

/// The places of a drawing, read back from its SVG.
struct DrawnPlaces {
    /// What lies outside the viewBox, in words.
    let outside: [String]

    struct NoDrawing: Error {}

    init(_ html: String) throws {
        guard let start = html.range(of: "viewBox=\"0 0 "), let end = html.range(of: "</svg>") else {
            throw NoDrawing()
        }
        let box = html[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
        guard box.count == 2 else { throw NoDrawing() }
        let drawing = String(html[start.upperBound..<end.lowerBound])
        let body = drawing.range(of: "</defs>").map { String(drawing[$0.upperBound...]) } ?? drawing
        var outside: [String] = []
        for tag in body.components(separatedBy: "<").dropFirst() {
            let attributes = Self.attributes(tag)
            var places: [(Double, Double)] = []
            if let x = attributes["x"].flatMap({ Double($0) }), let y = attributes["y"].flatMap({ Double($0) }) {
                let width = attributes["width"].flatMap { Double($0) } ?? 0
                let height = attributes["height"].flatMap { Double($0) } ?? 0
                if width < 0 || height < 0 { outside.append(tag) }
                places = [(x, y), (x + width, y + height)]
            }
            if let path = attributes["d"] {
                for stretch in path.split(whereSeparator: { "ML".contains($0) }) {
                    let numbers = stretch.split { !"0123456789.-".contains($0) }.prefix(2).compactMap { Double($0) }
                    if numbers.count == 2 { places.append((numbers[0], numbers[1])) }
                }
            }
            for (x, y) in places where x < 0 || y < 0 || x > box[0] || y > box[1] { outside.append(tag) }
        }
        self.outside = outside
    }

    /// The bars that begin at the height `y`, from left to right.
    static func bars(_ html: String, y: Double) -> [(x: Double, width: Double)] {
        html.components(separatedBy: "<rect ").dropFirst().compactMap { tag in
            let attributes = attributes(tag)
            guard attributes["y"].flatMap({ Double($0) }) == y, let x = attributes["x"].flatMap({ Double($0) }),
                let width = attributes["width"].flatMap({ Double($0) })
            else { return nil }
            return (x, width)
        }
    }

    private static func attributes(_ tag: String) -> [String: String] {
        let parts = tag.prefix { $0 != ">" }.components(separatedBy: "\"")
        var attributes: [String: String] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            let name = parts[index].split(separator: " ").last.map { String($0.dropLast()) } ?? ""
            attributes[name] = parts[index + 1]
        }
        return attributes
    }
}
