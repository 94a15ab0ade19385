/// The data that a page offers as files.
struct OfferedData {
    /// What the data is about; the name of the page when empty.
    var name = ""
    /// The years that it covers, rising.
    let years: [Int]
    /// The region that it is about, from the province down; empty for all regions.
    var region: [String] = []
    let files: [(route: Route, mediaType: String)]
}
