/// A template filled with marks: the text that all pages of one shape share, with the places of their pieces.
package struct PageSkeleton: Sendable {
    private let text: [UInt8]
    private let places: [Place]

    private struct Place: Sendable {
        /// Where the text before the piece ends.
        let end: Int
        let piece: Int
    }

    /// - Parameters:
    ///   - output: what the engine made, with ``TemplateMark``s.
    ///   - shared: pieces that all pages have; their numbers come first, and they become text here.
    init(_ output: String, shared: [[UInt8]]) {
        var text: [UInt8] = []
        var places: [Place] = []
        var output = output
        output.withUTF8 { bytes in
            var position = 0
            while position < bytes.count {
                guard bytes[position] == TemplateMark.fence else {
                    text.append(bytes[position])
                    position += 1
                    continue
                }
                var number = 0
                position += 1
                while position < bytes.count, bytes[position] != TemplateMark.fence {
                    number = number * 10 + Int(bytes[position]) - 0x30
                    position += 1
                }
                position += 1
                if number < shared.count {
                    text.append(contentsOf: shared[number])
                } else {
                    places.append(Place(end: text.count, piece: number - shared.count))
                }
            }
        }
        self.text = text
        self.places = places
    }

    /// The page: every piece in its place. A template may leave a piece out or print it twice.
    package func filled(with pieces: [[UInt8]]) -> [UInt8] {
        var page: [UInt8] = []
        page.reserveCapacity(
            places.reduce(text.count) { $0 + (pieces.indices.contains($1.piece) ? pieces[$1.piece].count : 0) })
        var start = 0
        for place in places {
            page.append(contentsOf: text[start..<place.end])
            if pieces.indices.contains(place.piece) { page.append(contentsOf: pieces[place.piece]) }
            start = place.end
        }
        page.append(contentsOf: text[start...])
        return page
    }
}
