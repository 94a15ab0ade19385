/// Where on a page a piece stands; formats without pages around their content leave it as it is.
struct PaperOrigin: Sendable {
    /// The number of the element that holds it.
    var element = 0
    /// Whether all of its text is a link, as in menus.
    var isLink = false
    /// Whether it stands in a part of the page that is marked as menu, head or foot.
    var isAside = false
}
