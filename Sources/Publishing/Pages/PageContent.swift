/// What is particular to one page: its own values and the words that name it.
struct PageContent {
    let kind: PageKind
    let heading: String
    let description: String
    /// The way to the page from the home page; the last entry, the page itself, has no address.
    var trail: [Link] = []
    /// The page's own feed, with its name.
    var feed: Link?
    /// The data that the page offers as files.
    var data: OfferedData?
    let values: [String: TemplateValue]
}
