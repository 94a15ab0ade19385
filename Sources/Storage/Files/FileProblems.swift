import SourceText

extension ProblemKind {
    package static let fileUnreadable = ProblemKind(
        "file-unreadable", .error, summary: "A file or folder can't be read.",
        explanation: "The system gave the reason. The file is left out; all others are published.",
        wayOut: "check that the file exists, is a regular file and may be read")
    package static let contentMissing = ProblemKind(
        "content-missing", .error, summary: "The content folder has no reports folder.",
        explanation: "Glasshouse looks for reports in CONTENT/reports, in any depth.",
        wayOut: "run glasshouse in the portal's folder, or name the folder with --content")
    static let linkOutside = ProblemKind(
        "link-outside", .warning, summary: "A symbolic link in the portal is not followed.",
        explanation: "A link may lead out of the content folder; only files that lie in it are published.",
        wayOut: "replace the link by the file itself")

    static let folderTooDeep = ProblemKind(
        "folder-too-deep", .warning, summary: "Folders are nested too deep.",
        explanation: "What lies deeper is left out; everything else is published.",
        wayOut: "move the files further up")
    package static let tooManyFiles = ProblemKind(
        "too-many-files", .error, summary: "A folder has more files than can be kept in memory.",
        explanation: "Nothing is published, because it would be chance which files are left out.",
        wayOut: "check that the folder is the right one, and split the portal if it is")

    package static let newFileExists = ProblemKind(
        "new-file-exists", .error, summary: "A new file or portal can't be made there.",
        explanation: "What exists is never written over.",
        wayOut: "take another name, or remove what is there")

    package static let recordUnusable = ProblemKind(
        "record-unusable", .error, summary: "A line of a file given with --records can't be used.",
        explanation:
            "Such a line holds all that was read from one file; only the version of Glasshouse that wrote it understands it. The report is left out; all others are published.",
        wayOut: "run glasshouse read --complete again, in the content folder, with the files below reports/")

    package static let fileKinds = [
        fileUnreadable, contentMissing, linkOutside, folderTooDeep, tooManyFiles, newFileExists, recordUnusable,
    ]
}
