/// The headers that a server should send with the site: what a page may load, and what a file is.
enum SiteHeaders {
    /// What every answer has.
    static let all: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]

    /// Nothing from elsewhere, no script or style inside pages, no frames.
    static let contentSecurityPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        base-uri 'none'; form-action 'self'; frame-ancestors 'none'
        """

    /// For files whose names change with their bytes.
    static let cachedForEver = "public, max-age=31536000, immutable"
    /// For all others: kept, but asked for before each use, which costs an answer without a body.
    static let askedEachTime = "no-cache"

    /// A type of file by the endings of its names.
    struct FileType {
        let endings: [String]
        let mediaType: String
        /// Whether it is text in UTF-8, worth compressing.
        var isText = true
    }

    static let types: [FileType] = [
        FileType(endings: ["html"], mediaType: "text/html"),
        FileType(endings: ["css"], mediaType: "text/css"),
        FileType(endings: ["js"], mediaType: "text/javascript"),
        FileType(endings: ["json"], mediaType: "application/json"),
        FileType(endings: ["ndjson"], mediaType: "application/x-ndjson"),
        FileType(endings: ["xml"], mediaType: "application/xml"),
        FileType(endings: ["csv"], mediaType: "text/csv"),
        FileType(endings: ["txt"], mediaType: "text/plain"),
        FileType(endings: ["md"], mediaType: "text/markdown"),
        FileType(endings: ["svg"], mediaType: "image/svg+xml"),
        FileType(endings: ["png"], mediaType: "image/png", isText: false),
        FileType(endings: ["jpg", "jpeg"], mediaType: "image/jpeg", isText: false),
        FileType(endings: ["gif"], mediaType: "image/gif", isText: false),
        FileType(endings: ["webp"], mediaType: "image/webp", isText: false),
        FileType(endings: ["woff2"], mediaType: "font/woff2", isText: false),
        FileType(endings: ["pdf"], mediaType: "application/pdf", isText: false),
        FileType(endings: ["doc", "wps"], mediaType: "application/msword", isText: false),
        FileType(endings: ["rtf"], mediaType: "application/rtf", isText: false),
        FileType(
            endings: ["docx"],
            mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", isText: false),
        FileType(
            endings: ["docm"], mediaType: "application/vnd.ms-word.document.macroEnabled.12", isText: false),
    ]

    /// Names without an ending that are text.
    static let textNames = ["SHA256SUMS"]

    private static let byEnding: [String: FileType] = Dictionary(
        types.flatMap { type in type.endings.map { ($0, type) } }, uniquingKeysWith: { first, _ in first })

    private static func type(of path: String) -> FileType? {
        let name = path.split(separator: "/").last ?? ""
        if textNames.contains(String(name)) { return byEnding["txt"] }
        return name.split(separator: ".").last.flatMap { byEnding[$0.lowercased()] }
    }

    /// Whether a file is text by its name.
    static func isText(_ path: String) -> Bool { type(of: path)?.isText ?? false }

    /// The type of a file by the ending of its name; all texts of the site are UTF-8.
    static func contentType(of path: String) -> String {
        guard let type = type(of: path) else { return "application/octet-stream" }
        return type.isText && type.mediaType != "image/svg+xml" ? type.mediaType + "; charset=utf-8" : type.mediaType
    }
}
