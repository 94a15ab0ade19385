import Pages
import SourceText
import Storage
import Themes
import Wording

/// The themes folder of a portal on the disk.
enum ThemeFolder {
    /// The largest file of a theme.
    static let largestFile = 16 << 20

    /// The files of theme `name` and of those that it extends.
    static func load(_ name: String, in folder: String) throws(FileError) -> Parsed<ThemeFiles> {
        var layers: [ThemeFiles.Layer] = []
        var seen: Set<String> = []
        var next: String? = name
        var problems: [Problem] = []
        while let current = next, seen.insert(current).inserted {
            let path = "\(folder)/\(current)"
            guard Folder.exists(path) else {
                problems.append(
                    Problem(
                        .themeMissing, path: path, met: "no theme \"\(current)\"", expected: "a folder in \(folder)/"))
                break
            }
            var files: [String: [UInt8]] = [:]
            let found = try Folder.files(below: path)
            problems += found.problems
            for file in found.value {
                files[file] = try LoadedFile.bytes(at: "\(path)/\(file)", most: largestFile, followingLinks: false)
            }
            let layer = ThemeFiles.Layer(folder: path, files: files)
            layers.append(layer)
            next = ThemeFiles.parent(of: layer)
        }
        return Parsed(ThemeFiles(layers: layers), problems: problems)
    }

    /// The words of theme `name` for files that programs read; `nil` when it has errors.
    static func words(_ name: String, in folder: String) throws(FileError) -> Parsed<FileWords?> {
        let files = try load(name, in: folder)
        let words = ThemeLoader.words(files.value)
        return Parsed(words.value, problems: files.problems + words.problems)
    }
}
