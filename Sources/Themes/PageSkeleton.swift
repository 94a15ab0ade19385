import Synchronization

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

/// The skeletons made so far, for the pages of the same shape to come.
///
/// The engine takes 0.5 ms for a report's page, as much as all else in it; ten thousand reports have some hundred
/// shapes. What the engine prints depends on nothing but the shape: a template can't look into a mark.
package final class PageSkeletons: Sendable {
    private let kept = Mutex<[Shape: PageSkeleton]>([:])

    private struct Shape: Hashable {
        let template: String
        let values: [UInt8]
    }

    /// Shapes beyond this many are rare ones, such as long lists; keeping them would cost memory for nothing.
    private static let limit = 4_096
    /// The longest shape that is kept, in bytes.
    private static let longest = 16_384

    func skeleton(of template: String, shape: [UInt8], make: () -> PageSkeleton) -> PageSkeleton {
        guard shape.count <= Self.longest else { return make() }
        let key = Shape(template: template, values: shape)
        if let known = kept.withLock({ $0[key] }) { return known }
        let made = make()
        kept.withLock { if $0.count < Self.limit { $0[key] = made } }
        return made
    }
}
