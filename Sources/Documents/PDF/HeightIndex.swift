/// Things on a page by their height on it, so that those near a word are found without asking all.
struct HeightIndex {
    private static let bands = 80
    /// Lower bands would part one line of text.
    private static let lowest = 8.0

    private let band: Double
    private var members: [[Int32]] = []

    /// - Parameter height: of the page; what is beyond it is taken to be at its edge.
    init(_ count: Int, on height: Double, _ extent: (Int) -> (top: Double, bottom: Double)) {
        band = max(Self.lowest, height / Double(Self.bands))
        members = Array(repeating: [], count: Self.bands)
        for index in 0..<count {
            let (top, bottom) = extent(index)
            let first = band(of: top)
            for band in first...max(first, band(of: bottom)) { members[band].append(Int32(truncatingIfNeeded: index)) }
        }
    }

    private func band(of height: Double) -> Int {
        guard height.isFinite else { return 0 }
        return Int(min(max(height / band, 0), Double(Self.bands - 1)))
    }

    /// The numbers of what is at the height of `box`, each once, in their order.
    func near(_ box: PrintedPage.Box) -> [Int32] {
        let first = band(of: box.top)
        let last = max(first, band(of: box.bottom))
        if first == last { return members[first] }
        return Array(Set(members[first...last].joined())).sorted()
    }

    /// The numbers of what is at one height.
    func at(_ height: Double) -> [Int32] { members[band(of: height)] }
}
