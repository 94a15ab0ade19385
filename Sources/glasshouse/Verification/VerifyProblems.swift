import SourceText

/// The kinds of problem that `glasshouse verify` reports about a published site.
extension ProblemKind {
    package static let verifyNoManifest = ProblemKind(
        "verify-no-manifest", .error, summary: "The folder has no list of files.",
        explanation: """
            glasshouse-manifest.json says what a build wrote. Without it nothing can be said about the files of the folder.
            """,
        wayOut: "name the folder of a whole site, or fetch the missing file")
    package static let verifyMissing = ProblemKind(
        "verify-missing", .error, summary: "A published file is missing.",
        explanation: "The list of files of the build names it, but it is not there or is no ordinary file.",
        wayOut: "copy the site again, or build it again")
    package static let verifyChanged = ProblemKind(
        "verify-changed", .error, summary: "A published file is not what the build wrote.",
        explanation: "Its size or fingerprint is another one than in the list of files of the build.",
        wayOut: "copy the site again, or build it again")
    package static let verifyForeign = ProblemKind(
        "verify-foreign", .notice, summary: "A file in the site was not made by the build.",
        explanation: """
            Files of others are kept by builds, and a host may need some (CNAME, .well-known). What nobody put there on \
            purpose should not be published.
            """,
        wayOut: "remove the file if nobody put it there on purpose")
    package static let verifyChecksum = ProblemKind(
        "verify-checksum", .error, summary: "A file of the data package does not have its checksum.",
        explanation: "data/SHA256SUMS gives a SHA-256 for every file of the package.",
        wayOut: "copy the site again, or build it again")
    package static let verifyRecord = ProblemKind(
        "verify-record", .error, summary: "A published record is not one.",
        explanation: "Every report has a record.json of the form glasshouse.report/1 beside its page.",
        wayOut: "build the site again")
    package static let verifyFigure = ProblemKind(
        "verify-figure", .error, summary: "A published figure does not stand where its record says.",
        explanation: "The text of every cell must stand in source.txt at the line and column that the record names.",
        wayOut: "build the site again; if it stays, it is a fault of Glasshouse: please report it")
    package static let verifySource = ProblemKind(
        "verify-source", .error, summary: "A published report is not made of the source that it names.",
        explanation: """
            The record of a report names the SHA-256 of its source. The original that is published beside it, and the file \
            in the content folder when one is given, must have it.
            """,
        wayOut: "build the site again from the present sources, or find out who changed the file")

    /// Every kind of this subject.
    package static let verifyKinds: [ProblemKind] = [
        .verifyNoManifest, .verifyMissing, .verifyChanged, .verifyForeign, .verifyChecksum, .verifyRecord,
        .verifyFigure, .verifySource,
    ]
}
