/// The receipt for one file of the coming site; all of them together are what `Staging.publish` publishes.
package struct StagedFile: Equatable, Sendable {
    package let path: String
    package let content: Content

    package enum Content: Equatable, Sendable {
        /// `reused` when the bytes of the old site were kept.
        case written(size: Int, hash: UInt64, reused: Bool)
        /// Not on the disk yet: the original may still be on its way in another thread.
        case link(to: String)
    }

    package var isReused: Bool {
        if case .written(_, _, reused: true) = content { return true }
        return false
    }
}
