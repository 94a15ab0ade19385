import Portals

/// One entry of a feed.
struct AtomEntry {
    let title: String
    let route: Route
    /// The part of the page that the entry is about; also what tells two entries about one page apart.
    var fragment = ""
    /// The day of the newest change, `YYYY-MM-DD`; there is no hour.
    let updated: String
    var published: String?
    var author: String?
    var categories: [String] = []
    var summary: String?
}
