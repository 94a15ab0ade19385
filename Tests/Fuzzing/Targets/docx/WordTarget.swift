import FuzzChecks

private let check = WordCheck()

/// Reports as Word files: `WordCheck` says what an input looks like.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzInput.run(start, count) { (bytes) throws(Fault) in try check.run(bytes) }
}
