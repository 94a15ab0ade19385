import FuzzChecks

private let check = ReportCheck(path: "a.txt")

/// Reports as text: tab-led, drawn with strokes, one cell a line, in any encoding.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzInput.run(start, count) { (bytes) throws(Fault) in try check.run(bytes) }
}
