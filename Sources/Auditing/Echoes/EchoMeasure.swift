/// The numbers by which texts are compared, each in one place.
package enum EchoMeasure {
    /// The characters of a piece.
    static let pieceLength = 13
    /// A report is said to repeat another when so many per cent of the smaller text's pieces, or more, are shared.
    static let limitPercent = 30
    /// A text with fewer pieces says too little to be compared.
    static let fewestPieces = 100
    /// Pieces in more than one of so many reports are everybody's words and count for nobody.
    static let commonShare = 5
    /// With fewer reports it can't be told which words are everybody's: two of five are more than a fifth.
    static let fewestReports = 50

    /// The characters of a fingerprint, by which pairs of texts that may be alike are found. Longer than a piece: two
    /// texts meet in 13 characters by chance, hardly in 32.
    static let fingerprintLength = 32
    /// Of so many fingerprints in a row at least one is kept, so a common run of 48 characters is never missed.
    static let fingerprintWindow = 17
    /// Passages shorter than this are not shown as one that several reports have.
    static let shortestEcho = 60
    /// An agency repeats its name, its title and its opening every year; that is no passage worth showing.
    static let shortestRepeat = 120
    /// Nor are shorter ones shown side by side for two reports that resemble each other.
    static let shortestPassage = 26
    /// How many passages and other reports are kept for one report.
    static let passagesKept = 8
    static let resemblancesKept = 5
    /// In groups larger than this a report is held against its neighbours in the group, not against all of it.
    static let largestGroup = 24
    static let neighbours = 4

    /// Whether so many shared pieces make a text repeat another of whose pieces, and whose own, `smaller` is the less.
    static func repeats(shared: Int, smaller: Int) -> Bool {
        smaller >= fewestPieces && shared * 100 >= smaller * limitPercent
    }

    /// In how many reports of `count` a piece may stand before it is everybody's.
    static func commonLimit(of count: Int) -> Int { count < fewestReports ? count : count / commonShare }
}
