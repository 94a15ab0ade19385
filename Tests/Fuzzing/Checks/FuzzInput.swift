import Glibc

/// What libFuzzer hands to a target.
package enum FuzzInput {
    /// Checks the bytes at `start`. A fault ends the process: libFuzzer then keeps the input that made it.
    ///
    /// - Returns: 0, which lets libFuzzer keep the input when it reached something new.
    package static func run(
        _ start: UnsafePointer<UInt8>?, _ count: Int, _ check: ([UInt8]) throws(Fault) -> Void
    ) -> CInt {
        do {
            try check(Array(UnsafeBufferPointer(start: start, count: count)))
            return 0
        } catch {
            let words = Array("FAULT: \(error)\n".utf8)
            write(STDERR_FILENO, words, words.count)
            abort()
        }
    }
}
