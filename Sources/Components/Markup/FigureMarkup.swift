import Reports
import Wording
import Writing

/// What pages write about the cells of the forms again and again, escaped once.
package struct FigureMarkup: Sendable {
    /// What the cells are called in words.
    package let names: PerCell<[UInt8]>

    package init(_ strings: Strings) { names = PerCell { ByteWriter.escaped(FigureName.of($0, strings)) } }

    /// The keys as addresses on a report's page.
    package static let anchors = PerCell { ByteWriter.escaped($0.name) }

    /// The start of a cell with its address, up to its other attributes.
    package static let cellStarts = PerCell { Array("<td id=\"".utf8) + anchors[$0] + Array("\"".utf8) }
}
