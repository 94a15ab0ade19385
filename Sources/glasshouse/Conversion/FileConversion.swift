import Documents
import Ink
import Reading
import SourceText
import Storage

/// Reads a file as a Document, with the help of other programs where it takes them.
package enum FileConversion {
    /// The document, with private numbers masked and reported.
    ///
    /// - Parameter failures: what kept files from being imported just now, by their SHA-256.
    /// - Parameter sheets: where the style sheets of a web page are looked for; the path of `file` must then lead to it.
    package static func document(
        of file: SourceFile, failures: [String: ToolRun.Failure] = [:], sheets: LinkedSheets? = nil
    ) throws(DocumentError) -> Parsed<Document> {
        var converted: ConvertedFile?
        if file.bytes.count <= DocumentReader.largestFile {
            switch FileKind.format(of: file) {
            case .pdf: converted = try printed(file)
            case .doc: converted = try OldWordFiles.converted(file, failures: failures)
            default: break
            }
        }
        let beside = sheets.map { $0.load(DocumentReader.styleSheetLinks(of: file), beside: file.path) } ?? [:]
        let document = try DocumentReader.read(
            file, marks: .ofReports, converted: converted, styleSheets: beside)
        return PrivateNumberMask.document(document, path: file.path)
    }

    private static func printed(_ file: SourceFile) throws(DocumentError) -> ConvertedFile? {
        do {
            return try PrintedFile.listing(of: file)
        } catch {
            switch error {
            case .mapsMissing(let map):
                throw DocumentError(
                    Problem(
                        .characterMapsMissing, path: file.path,
                        met: "a PDF with characters of \(map), which poppler has no map for",
                        expected: "the character maps of poppler (package poppler-data)"))
            case .tool(.missing): return nil
            case .tool(.failed(let reason)), .tool(.broken(let reason)):
                throw DocumentError(
                    Problem(
                        .fileDamaged, path: file.path, met: "a PDF that poppler can't open: \(reason)",
                        expected: "a whole PDF"))
            }
        }
    }
}
