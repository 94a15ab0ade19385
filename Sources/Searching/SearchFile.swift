/// One file of the index, by its name in the index's folder.
package struct SearchFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
}
