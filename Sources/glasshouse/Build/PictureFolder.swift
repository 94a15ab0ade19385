import Commentary
import Components
import Digests
import Portals
import Pages
import SourceText
import Storage
import Writing

/// The pictures in a folder of Markdown files, such as `commentary`.
struct PictureFolder: Sendable {
    /// The largest picture: more would be long in coming to a telephone.
    static let largest = 2 << 20

    /// The folder's path, with a slash at its end.
    private let prefix: String
    /// The base path of the site.
    private let base: String
    /// What is there but Markdown, by the paths from the folder.
    private let files: [String: Found]

    private enum Found: Sendable {
        case picture(PortalPicture, PictureSize)
        /// Why it is none.
        case unusable(String)
    }

    /// Looks at every picture of `folder`. Links are not listed, so none is followed.
    init(_ folder: String, of content: PortalFolder, base: String) {
        let prefix = "\(content.path)/\(folder)/"
        let names = (try? Folder.files(below: "\(content.path)/\(folder)").value) ?? []
        self.prefix = prefix
        self.base = base
        files = Dictionary(
            // A name with a private number is not suggested: in the text it is hidden, so it can't be written.
            names.filter { !$0.hasSuffix(".md") && PrivateNumbers.find(inPath: $0).isEmpty }.map {
                ($0, Self.look(at: prefix + $0))
            },
            uniquingKeysWith: { first, _ in first })
    }

    private static func look(at path: String) -> Found {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let noPicture = "which is no PNG, JPEG, WebP or GIF"
        guard PictureFormat.endings.contains(ending) else { return .unusable(noPicture) }
        do {
            let bytes = try LoadedFile.bytes(at: path, most: largest, followingLinks: false)
            guard let format = PictureFormat.of(bytes), let size = PictureSize.of(bytes, format) else {
                return .unusable(noPicture)
            }
            guard !size.isTooLarge else {
                return .unusable("which has \(size.width) × \(size.height) points, more than 40 million")
            }
            let sha256 = SHA256.hexadecimal(of: bytes)
            return .picture(PortalPicture(path: path, sha256: sha256, ending: format.fileExtension), size)
        } catch {
            return .unusable("which can't be read: \(error.reason)")
        }
    }

    /// Where the picture is published that the Markdown file at `path` names.
    func answer(_ destination: String, in path: String, at place: Place?) -> LinkAnswer {
        let met: String
        switch PicturePath(destination, in: String(path.dropFirst(prefix.count))) {
        case .foreign: met = "on another site"
        case .outside: met = "which does not lie in \(prefix)"
        case .inside(let name):
            switch files[name] {
            case .picture(let picture, let size):
                return LinkAnswer(address: picture.route.href(base: base), size: size)
            case .unusable(let reason): met = reason
            case nil:
                let nearest = NearestName.of(name, in: files.keys.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
                met = "which is not there\(nearest)"
            }
        }
        return LinkAnswer(problems: [
            Problem(
                .commentaryPictureUnusable, path: path, place: place, met: "the picture \"\(destination)\", \(met)",
                expected: "a picture in \(prefix)")
        ])
    }

    /// The pictures that `pages` show.
    func pictures(on pages: some Sequence<MarkdownPage>) -> [PortalPicture] {
        let shown = Set(pages.flatMap(\.links).filter(\.isPicture).map(\.address))
        return files.values.compactMap { found in
            guard case .picture(let picture, _) = found, shown.contains(picture.route.href(base: base)) else {
                return nil
            }
            return picture
        }
    }

    /// The file of a picture, whose bytes must still be those that were looked at.
    static func file(of picture: PortalPicture) throws(BuildFailure) -> OutputFile {
        let problem: Problem
        do {
            let bytes = try LoadedFile.bytes(at: picture.path, most: largest, followingLinks: false)
            if SHA256.hexadecimal(of: bytes) == picture.sha256 {
                return OutputFile(path: picture.route.outputPath, bytes: bytes)
            }
            problem = Problem(
                .fileUnreadable, path: picture.path, met: "the picture changed while the site was made",
                expected: "one that stays", wayOut: "build again")
        } catch {
            problem = error.problem
        }
        throw BuildFailure(problems: [problem])
    }
}
