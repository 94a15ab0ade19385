import ArgumentParser

/// The servers and hosts for which a configuration can be printed.
enum ServerKind: String, CaseIterable, ExpressibleByArgument, Sendable {
    case nginx
    case caddy
    case apache
    case netlify
}
