import FlyingFox
import FlyingSocks
import Foundation
import Portals
import Pages
import SourceText

/// Answers a browser on this machine with the pages of a preview.
///
/// FlyingFox brings the sockets; which file a path means is decided here, by looking it up in the site. Nothing is ever
/// read from the disk by a path that a browser sent.
struct PreviewServer: Sendable {
    let preview: Preview
    let server: HTTPServer

    /// - Parameter port: 0 lets the system choose.
    init(preview: Preview, port: UInt16) throws {
        self.preview = preview
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        server = HTTPServer(address: address, logger: .disabled, handler: Handler(preview: preview))
    }

    struct Handler: HTTPHandler {
        let preview: Preview

        func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
            // Another site's page could reach a loopback address under a name of its own.
            guard Self.isLocal(request.headers[.host] ?? "") else { return Self.plain(.forbidden, "this machine only") }
            guard request.method == .GET || request.method == .HEAD else {
                return Self.plain(.methodNotAllowed, "GET and HEAD only")
            }
            let site = await preview.site
            let base = site?.reading.portal.settings.basePath ?? "/"
            let path = PercentEncoding.decoded(request.target.path())
            guard path.hasPrefix(base) else {
                if path == "/" || path + "/" == base { return Self.moved(to: base) }
                return Self.plain(.notFound, "the site is served under \(base)")
            }
            let name = String(path.dropFirst(base.utf8.count))
            if name.hasPrefix(PreviewMarkup.folder) {
                return await own(String(name.dropFirst(PreviewMarkup.folder.utf8.count)))
            }
            guard let site else { return await page(PreviewMarkup.failure(await preview.problems), .ok, base: base) }
            return await file(name, of: site, base: base)
        }

        private func file(_ name: String, of site: PreviewSite, base: String) async -> HTTPResponse {
            let isFolder = name.isEmpty || name.hasSuffix("/")
            let path = isFolder ? name + "index.html" : name
            if let bytes = await site.file(path) {
                return path.hasSuffix(".html")
                    ? await page(bytes, .ok, base: base)
                    : Self.response(.ok, bytes, type: SiteHeaders.contentType(of: path))
            }
            if !isFolder, await site.file(name + "/index.html") != nil {
                return Self.moved(to: base + PercentEncoding.path(name) + "/")
            }
            return await page(await site.file(Route.notFound.outputPath) ?? [], .notFound, base: base)
        }

        private func page(_ bytes: [UInt8], _ status: HTTPStatusCode, base: String) async -> HTTPResponse {
            let bytes = PreviewMarkup.adding(
                to: bytes, problems: await preview.problems, version: await preview.version, base: base)
            return Self.response(status, bytes, type: SiteHeaders.contentType(of: "index.html"))
        }

        /// The preview's own files.
        private func own(_ name: String) async -> HTTPResponse {
            switch name {
            case "preview.js":
                return Self.response(.ok, Array(PreviewMarkup.script.utf8), type: SiteHeaders.contentType(of: name))
            case "preview.css":
                return Self.response(.ok, Array(PreviewMarkup.style.utf8), type: SiteHeaders.contentType(of: name))
            case "events":
                var headers = Self.headers(type: "text/event-stream; charset=utf-8")
                headers[.connection] = "close"
                return HTTPResponse(
                    statusCode: .ok, headers: headers,
                    body: HTTPBodySequence(from: PreviewEvents(versions: await preview.versions())))
            default: return Self.plain(.notFound, "no such file")
            }
        }

        // MARK: Answers

        private static func headers(type: String) -> HTTPHeaders {
            var headers = HTTPHeaders()
            for header in SiteHeaders.all { headers[HTTPHeader(header.name)] = header.value }
            headers[.contentType] = type
            headers[.cacheControl] = "no-store"
            return headers
        }

        private static func response(_ status: HTTPStatusCode, _ bytes: [UInt8], type: String) -> HTTPResponse {
            HTTPResponse(statusCode: status, headers: headers(type: type), body: Data(bytes))
        }

        private static func plain(_ status: HTTPStatusCode, _ words: String) -> HTTPResponse {
            response(status, Array((words + "\n").utf8), type: SiteHeaders.contentType(of: "a.txt"))
        }

        private static func moved(to address: String) -> HTTPResponse {
            var response = plain(.movedPermanently, address)
            response.headers[.location] = address
            return response
        }

        private static func isLocal(_ host: String) -> Bool {
            let name = host.split(separator: ":").first.map { $0.lowercased() } ?? ""
            return name == "127.0.0.1" || name == "localhost"
        }
    }
}
