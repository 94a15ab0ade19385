/// The formats in which a server may keep a file ready beside the plain one.
package enum CompressionFormat: CaseIterable, Hashable, Sendable {
    case gzip
    case brotli

    /// What stands behind the name of the plain file.
    package var ending: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }
}
