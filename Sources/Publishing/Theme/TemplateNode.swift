import Mustache

/// A template value as the template engine sees it: texts and markup are numbered marks, put in place afterwards.
///
/// The engine never touches a text of ours, so it can neither copy a large table twice nor miss an escape.
struct TemplateNode: MustacheParent, Sendable {
    let children: [String: any Sendable]

    func child(named name: String) -> Any? { children[name] }
}
