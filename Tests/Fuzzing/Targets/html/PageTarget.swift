import FuzzChecks

private let check = ReportCheck(path: "a.html")

/// Reports as web pages, and as pages that a browser saved in one file.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzInput.run(start, count) { (bytes) throws(Fault) in try check.run(bytes) }
}
