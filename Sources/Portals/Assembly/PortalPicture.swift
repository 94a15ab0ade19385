/// A picture that lies beside a Markdown file.
package struct PortalPicture: Hashable, Sendable {
    /// Where it is published: by its content, so that it can be kept for ever and stands there once.
    package let route: Route
    /// The source file.
    package let path: String
    package let sha256: String

    /// - Parameter ending: that of its format.
    package init(path: String, sha256: String, ending: String) {
        route = .picture(name: "\(sha256.prefix(12)).\(ending)")
        self.path = path
        self.sha256 = sha256
    }
}
