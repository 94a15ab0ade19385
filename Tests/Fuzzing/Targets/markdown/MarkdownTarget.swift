import FuzzChecks

private let check = ReportCheck(path: "a.md")

/// Reports as Markdown.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzInput.run(start, count) { (bytes) throws(Fault) in try check.run(bytes) }
}
