import Portals
import SourceText

/// The files of a theme and of the themes that it extends, its own first.
package struct ThemeFiles: Sendable {
    /// One theme's folder.
    package struct Layer: Sendable {
        /// The folder as shown in problems, such as `themes/default`.
        package let folder: String
        /// The files by their path in the folder, such as `templates/home.mustache`.
        package let files: [String: [UInt8]]

        package init(folder: String, files: [String: [UInt8]]) {
            self.folder = folder
            self.files = files
        }
    }

    package let layers: [Layer]

    package init(layers: [Layer]) { self.layers = layers }

    /// The file at `path` of the first theme that has one, with its path as shown in problems.
    package func file(_ path: String) -> (path: String, bytes: [UInt8])? {
        for layer in layers {
            if let bytes = layer.files[path] { return ("\(layer.folder)/\(path)", bytes) }
        }
        return nil
    }

    /// The paths of all files in `folder` of any layer, sorted.
    package func paths(in folder: String) -> [String] {
        Set(layers.flatMap(\.files.keys)).filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    /// Names the content of all layers.
    package var fingerprint: String {
        var all: [UInt8] = []
        for layer in layers {
            for path in layer.files.keys.sorted() { all += Array(path.utf8) + (layer.files[path] ?? []) }
        }
        return Hexadecimal.of(ContentHash.of(all))
    }

    /// The theme that `theme.yml` of one layer names under `extends`, if any.
    package static func parent(of layer: Layer) -> String? {
        guard let bytes = layer.files["theme.yml"] else { return nil }
        var ignored: [Problem] = []
        let fields = YAMLFields.read(String(decoding: bytes, as: UTF8.self), path: layer.folder, problems: &ignored)
        return fields.first { $0.key == "extends" }?.node.scalar?.string
    }
}
