import Foundation
import FuzzChecks

/// Writes what libFuzzer starts from: `FOLDER/TARGET/` with the files, and `FOLDER/TARGET.dict` with the words.
///
///     FuzzSeeds FOLDER
@main
enum FuzzSeeds {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: FuzzSeeds FOLDER")
            exit(2)
        }
        let folder = URL(filePath: CommandLine.arguments[1])
        var corpus = SeedCorpus()
        for target in FuzzTarget.allCases {
            let own = folder.appending(path: target.rawValue)
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            for (number, bytes) in try corpus.files(for: target).enumerated() {
                try Data(bytes).write(to: own.appending(path: "seed-\(number)"))
            }
            let words = FuzzWords.dictionary(for: target).map { "\"\(escaped($0))\"\n" }.joined()
            try Data(words.utf8).write(to: folder.appending(path: target.rawValue + ".dict"))
        }
    }

    /// As a dictionary of libFuzzer has it: every byte that is no letter or digit by its number.
    private static func escaped(_ word: String) -> String {
        word.utf8.map { byte in
            let isPlain = byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
            return isPlain
                ? String(Unicode.Scalar(byte))
                : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
