import Glibc
import SourceText

/// The kinds of problem met when the site is written and shown.
extension ProblemKind {
    package static let outputNotOurs = ProblemKind(
        "output-not-ours", .error,
        summary: "The output folder holds files that Glasshouse did not make.",
        explanation: """
            The output folder is replaced as a whole by each build. Glasshouse knows its own output by the file \
            glasshouse-manifest.json; a folder with files but without that file may be somebody's work, so it is left alone.
            """,
        wayOut: "Name another output folder, or empty this one if nothing in it is needed."
    )
    package static let outputManifestUnreadable = ProblemKind(
        "output-manifest-unreadable", .error,
        summary: "The list of files of the last build cannot be read.",
        explanation: """
            glasshouse-manifest.json lists what the last build wrote. Without it Glasshouse cannot tell its own files \
            from those that others put there, so it does not replace the folder.
            """,
        wayOut: "Restore glasshouse-manifest.json, or empty the output folder if nothing in it is needed."
    )
    package static let outputNotReplaceable = ProblemKind(
        "output-not-replaceable", .error,
        summary: "The output folder cannot be replaced in one step.",
        explanation: """
            A finished site takes the place of the old one by renaming folders. That needs an ordinary folder: not a \
            file, a symbolic link or a mount point.
            """,
        wayOut: "Name an ordinary folder as output; for a mounted disk, a folder inside it."
    )
    package static let outputBusy = ProblemKind(
        "output-busy", .error,
        summary: "Another build is writing the same output folder.",
        explanation: "Two builds at once would delete each other's files, so the second one stops.",
        wayOut: "Wait until the other build has ended, or give this one another output folder."
    )
    package static let outputUnwritable = ProblemKind(
        "output-unwritable", .error,
        summary: "A file or folder of the output could not be written.",
        explanation: "The system refused. The old site stays as it was.",
        wayOut: "Check the permissions of the output folder and of the folder that holds it."
    )
    package static let outputPathUnsafe = ProblemKind(
        "output-path-unsafe", .error,
        summary: "A page has a path that must not be written.",
        explanation: """
            Paths in the output are relative, without "..", "." or empty parts and without NUL, and no longer than \
            the file system allows. Anything else could leave the output folder.
            """,
        wayOut: "Shorten or correct the name (slug, agency id) that the path is made of."
    )
    package static let outputPathTaken = ProblemKind(
        "output-path-taken", .error,
        summary: "Two files of the site claim the same path.",
        explanation: "One would replace the other, or one would have to be a file and a folder at the same time.",
        wayOut: "Give one of the two another name (slug)."
    )
    package static let outputOriginalMissing = ProblemKind(
        "output-original-missing", .error,
        summary: "A file is to be the same as another that was not written.",
        explanation: "A file that repeats another must name a file of the same build that has bytes of its own.",
        wayOut: "This is a fault of Glasshouse: please report it."
    )
    package static let outputClaimsForeignFile = ProblemKind(
        "output-claims-foreign-file", .error,
        summary: "The site wants a path at which somebody else's file lies.",
        explanation: """
            Files in the output folder that Glasshouse did not make are kept from build to build. A new page must not \
            replace one of them.
            """,
        wayOut: "Move the file out of the output folder, or give the page another name."
    )
    package static let outputLeftovers = ProblemKind(
        "output-leftovers", .warning,
        summary: "The old site could not be deleted completely.",
        explanation: "The new site is in place; the rest of the old one lies beside it. The next build tries again.",
        wayOut: "Delete the folder by hand if it stays."
    )

    package static let outputHistoryDamaged = ProblemKind(
        "output-history-damaged", .notice,
        summary: "The log of changes of the old site cannot be used.",
        explanation: """
            Each build compares itself with the one before by changes/state.json and carries changes/changes.json on. Files \
            that are not what that build wrote are not believed, so the log begins anew.
            """,
        wayOut: "Restore both files before the next build if the old log matters."
    )

    /// Every kind of this subject.
    package static let outputKinds: [ProblemKind] = [
        .outputNotOurs, .outputManifestUnreadable, .outputNotReplaceable, .outputBusy, .outputUnwritable,
        .outputPathUnsafe, .outputPathTaken, .outputOriginalMissing, .outputClaimsForeignFile, .outputLeftovers,
        .outputHistoryDamaged,
    ]
}

extension OutputError {
    /// What helps against the refusals that are met in practice; `nil` leaves it to the kind.
    package static func wayOut(of error: SystemError) -> String? {
        switch error.code {
        case ENOSPC, EDQUOT: "Free space on the disk (a build needs room for a second copy of what changed)."
        case EROFS: "The disk is mounted read-only: name an output folder on another one."
        case ENAMETOOLONG: "Shorten the name of the page or move the output folder nearer to the root."
        case EMFILE, ENFILE: "Too many files are open: raise the limit (ulimit -n)."
        default: nil
        }
    }
}
