import Mustache

/// The mark that stands for piece `number` in the engine's output.
struct TemplateMark: MustacheCustomRenderable, MustacheParent, Sendable {
    package let number: Int
    let isNull: Bool

    /// Opens and closes a mark; templates that hold this scalar are refused, and escaped text cannot hold it.
    package static let fence: UInt8 = 1

    var renderText: String { "\u{1}\(number)\u{1}" }

    /// A text has no parts. Saying so keeps the engine from looking for some by reflection.
    package func child(named name: String) -> Any? { nil }
}
