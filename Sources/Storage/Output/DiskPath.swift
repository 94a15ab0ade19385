/// A path as the system takes it: bytes, ended by a NUL.
///
/// File names are bytes, not text: a name that is not UTF-8 must survive being carried over, and two names that differ
/// in bytes are two files even where Swift finds the strings equal.
package struct DiskPath: Sendable {
    /// With its final NUL, ready to be handed to a C function.
    package let cString: [CChar]

    package init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    package init(bytes: [UInt8]) {
        var string = bytes.map { CChar(bitPattern: $0) }
        string.append(0)
        cString = string
    }

    private init(cString: [CChar]) {
        self.cString = cString
    }

    package var bytes: [UInt8] { cString.dropLast().map { UInt8(bitPattern: $0) } }

    /// For messages only: bytes that are not UTF-8 show as U+FFFD.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Without the final NUL.
    package var length: Int { cString.count - 1 }

    package func appending(_ relative: some Collection<UInt8>) -> DiskPath {
        var string: [CChar] = []
        string.reserveCapacity(cString.count + relative.count + 1)
        string.append(contentsOf: cString.dropLast())
        if string.last != CChar(bitPattern: UInt8(ascii: "/")) { string.append(CChar(bitPattern: UInt8(ascii: "/"))) }
        for byte in relative { string.append(CChar(bitPattern: byte)) }
        string.append(0)
        return DiskPath(cString: string)
    }
}
