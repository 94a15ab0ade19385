import Commentary
import Documents
import Pages
import Reading
import Reports
import SourceText

/// Every kind of problem that any target can report.
package enum ProblemCatalogue {
    /// Those that a report can have.
    package static let reportKinds =
        ProblemKind.documentKinds + ProblemKind.readingKinds + ProblemKind.privacyKinds
        + [.agencyUnresolved, .agencyAmbiguous]

    /// Sorted by id.
    package static let kinds = [
        ProblemKind.documentKinds, ProblemKind.privacyKinds, ProblemKind.readingKinds, ProblemKind.registryKinds,
        ProblemKind.settingKinds,
        ProblemKind.themeKinds, ProblemKind.portalKinds, ProblemKind.commentaryKinds, ProblemKind.replyKinds,
        ProblemKind.articleKinds,
        ProblemKind.fileKinds,
        ProblemKind.outputKinds, ProblemKind.verifyKinds,
    ].flatMap { $0 }.sorted { $0.id < $1.id }
}
