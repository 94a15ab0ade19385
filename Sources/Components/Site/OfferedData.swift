import Portals

/// The data that a page offers as files.
package struct OfferedData {
    /// What the data is about; the name of the page when empty.
    package var name = ""
    /// The years that it covers, rising.
    package let years: [Int]
    /// The region that it is about, from the province down; empty for all regions.
    package var region: [String] = []
    package let files: [(route: Route, mediaType: String)]

    package init(name: String = "", years: [Int], region: [String] = [], files: [(route: Route, mediaType: String)]) {
        self.name = name
        self.years = years
        self.region = region
        self.files = files
    }
}
