import Reports
import Wording
import Writing

/// What pages write about the cells of the forms again and again, escaped once.
package struct FigureMarkup: Sendable {
    /// What the cells are called in words, by the index of their keys.
    package let names: [[UInt8]]

    init(_ strings: Strings) { names = FigureKey.all.map { ByteWriter.escaped(FigureName.of($0, strings)) } }

    /// The keys as addresses on a report's page, by their index.
    package static let anchors: [[UInt8]] = FigureKey.all.map { ByteWriter.escaped($0.name) }

    /// The start of a cell with its address, up to its other attributes.
    static let cellStarts: [[UInt8]] = anchors.map { Array("<td id=\"".utf8) + $0 + Array("\"".utf8) }
}
