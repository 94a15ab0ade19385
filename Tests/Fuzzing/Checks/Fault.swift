/// What a file made the program do that it must never do, in words for whoever mends it.
package struct Fault: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }

    /// - Throws: a fault with `words` when `holds` is false.
    package static func unless(_ holds: Bool, _ words: @autoclosure () -> String) throws(Fault) {
        if !holds { throw Fault(words()) }
    }
}
