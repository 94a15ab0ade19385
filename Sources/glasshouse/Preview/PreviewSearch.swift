import Components
import Pages
import Writing

/// The search index of a preview, made when a browser first asks for it: making it for every change would take longer than
/// the change.
actor PreviewSearch {
    private let build: SearchBuild
    private var making: Task<[String: OutputFile], any Error>?

    init(_ build: SearchBuild) { self.build = build }

    /// The file of the index at `path`, from the root of the site.
    func file(_ path: String) async -> [UInt8]? {
        let task =
            making
            ?? Task { [build] in
                let files = try await build.files()
                return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
            }
        making = task
        guard let file = try? await task.value[path], case .bytes(let bytes) = file.content else { return nil }
        return bytes
    }
}
