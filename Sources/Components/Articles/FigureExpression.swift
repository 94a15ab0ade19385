/// What an editor writes between `{{` and `}}`: whose figure, of which year, which cell, and what it should be.
package struct FigureExpression: Equatable, Sendable {
    /// What is made of the figures of several agencies.
    package enum Summary: String, CaseIterable, Sendable {
        case sum, median, count
    }

    package enum Subject: Equatable, Sendable {
        case agency(String)
        case scope(Summary, [String])
    }

    package let subject: Subject
    package let year: Int
    /// Left out only where reports are counted.
    package let key: String?
    /// The value behind `=`.
    package let asserted: String?

    init(_ words: String) throws(ArticleFault) {
        let sides = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let tokens = sides[0].split(whereSeparator: \.isWhitespace).map(String.init)
        let expected = "AGENCY YEAR KEY, such as 巨源镇 2020 applications.new@total"
        if sides.count == 2 {
            let value = sides[1].trimmingWhitespace
            guard !value.isEmpty else {
                throw ArticleFault(
                    .articleFigure, met: "no value behind =", expected: "the value that the cell should have")
            }
            asserted = value
        } else {
            asserted = nil
        }
        guard let place = tokens.lastIndex(where: Self.isYear), let year = Int(tokens[place]), place > 0 else {
            throw ArticleFault(.articleFigure, met: "{{ \(words) }} without an agency and a year", expected: expected)
        }
        self.year = year
        let keys = tokens[(place + 1)...]
        guard keys.count <= 1 else {
            throw ArticleFault(.articleFigure, met: "the words \(keys.joined(separator: " "))", expected: "one key")
        }
        key = keys.first
        if let summary = Summary(rawValue: tokens[0]), place > 1 || key == nil || AgencyScope.isScope(tokens[1]) {
            subject = .scope(summary, Array(tokens[1..<place]))
            guard place > 1 else {
                throw ArticleFault(
                    .articleFigure, met: "\(summary.rawValue) of nothing",
                    expected: "region:NAME, level:NAME or kind:NAME before the year")
            }
            if key == nil, summary != .count {
                throw ArticleFault(
                    .articleFigure, met: "\(summary.rawValue) without a key", expected: "a key behind the year")
            }
        } else {
            subject = .agency(tokens[..<place].joined(separator: " "))
            if key == nil {
                throw ArticleFault(.articleFigure, met: "{{ \(words) }} without a key", expected: expected)
            }
        }
    }

    private static func isYear(_ token: String) -> Bool {
        token.utf8.count == 4 && token.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmingWhitespace: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
