import FuzzChecks

/// Made once: the sample site takes longer to read than an article. Without it there is nothing to fuzz.
private let check = try? ArticleCheck()

/// Markdown with front matter: articles with figures, blocks and links, and agencies' answers.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzInput.run(start, count) { (bytes) throws(Fault) in
        guard let check else { throw Fault("the samples of the checkout can't be read") }
        try check.run(bytes)
    }
}
