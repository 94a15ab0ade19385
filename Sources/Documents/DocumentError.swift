import SourceText

/// A file of which nothing could be read.
package struct DocumentError: Error, Hashable {
    package let problem: Problem

    package init(_ problem: Problem) { self.problem = problem }
}
