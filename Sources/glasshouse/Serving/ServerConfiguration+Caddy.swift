/// The configuration for Caddy 2: a Caddyfile.
extension ServerConfiguration {
    var caddy: String {
        let headers = SiteHeaders.all.map { "\t\t\($0.name) `\($0.value)`" }
        // Caddy knows most types but sends them without an encoding, and takes some from the machine.
        let types = SiteHeaders.types.filter(\.isText).flatMap(\.endings).map { ending in
            "\t@\(ending) path *.\(ending)\n\theader @\(ending) Content-Type `\(SiteHeaders.contentType(of: "a." + ending))`"
        }
        let prefix = base == "/" ? "" : "\turi strip_prefix \(String(base.dropLast()))\n"
        return Self.head("Caddy", "Use it as a Caddyfile, or import it in one.") + """
            \(address) {
            \troot * `\(root)`
            \theader {
            \(headers.joined(separator: "\n"))
            \t\t-Server
            \t}
            \t@fixed path_regexp `\(fixedNames)`
            \t@asked not path_regexp `\(fixedNames)`
            \theader @asked Cache-Control `\(SiteHeaders.askedEachTime)`
            \theader @fixed Cache-Control `\(SiteHeaders.cachedForEver)`
            \(types.joined(separator: "\n"))
            \t@sums path */SHA256SUMS
            \theader @sums Content-Type `\(SiteHeaders.contentType(of: "SHA256SUMS"))`
            \t@hidden {
            \t\tpath */.*
            \t\tnot path */.well-known/*
            \t}
            \terror @hidden 404
            \(prefix)\tfile_server {
            \t\tprecompressed br gzip
            \t}
            \thandle_errors {
            \t\theader {
            \(headers.map { "\t" + $0 }.joined(separator: "\n"))
            \t\t\tCache-Control `\(SiteHeaders.askedEachTime)`
            \t\t\t-Server
            \t\t}
            \t\theader Content-Type `\(SiteHeaders.contentType(of: "404.html"))`
            \t\trewrite * /404.html
            \t\tfile_server
            \t}
            }

            """
    }
}
