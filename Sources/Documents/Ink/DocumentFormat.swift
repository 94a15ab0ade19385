/// The kind of file that a Document was made from; the raw values are those of the report record.
package enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    case text
}
