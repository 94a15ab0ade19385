/// A row or a column of a form with its words.
///
/// Two lines are equal when they count the same thing, whatever a form calls them: a form that gives a line another name
/// has the same line with another label. Keys are published and stable for ever.
package protocol FormLine: Hashable, Sendable {
    /// Tells the line from all others of its kind; never used again for another one.
    var number: UInt8 { get }
    /// The label as the form prints it, and what it is in other languages.
    var name: BilingualText { get set }
}

extension FormLine {
    package static func == (left: Self, right: Self) -> Bool { left.number == right.number }
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }

    package var label: String { name.chinese }
    package var english: String { name.english }

    /// The same line under the label that another form gives it: a text of its own for translators.
    package func renamed(_ label: String, by form: String) -> Self {
        var line = self
        line.name = .both(label, name.english).keyed("\(name.key).\(form)")
        return line
    }
}

extension Form {
    /// The lines that `forms` print, each once and with the label of the first form that has it, in the order of the forms.
    package static func lines<Line: FormLine>(of forms: [Form], _ lines: (Form) -> [Line]) -> [Line] {
        var seen: Set<Line> = []
        return forms.flatMap(lines).filter { seen.insert($0).inserted }
    }

    /// The place of each line, by its number, in one order that agrees with that of every form.
    ///
    /// The lines of the statutory forms are numbered in that order; a line that only another form has stands right before
    /// the line that follows it there.
    package static func ranks<Line: FormLine>(of forms: [Form], _ lines: (Form) -> [Line]) -> [Int] {
        let known = Set(Self.lines(of: statutory, lines))
        var merged = Self.lines(of: forms, lines).filter(known.contains).sorted { $0.number < $1.number }
        for form in forms {
            var next = merged.endIndex
            for line in lines(form).reversed() {
                if let place = merged.firstIndex(of: line) {
                    next = place
                } else {
                    merged.insert(line, at: next)
                }
            }
        }
        var ranks = [Int](repeating: 0, count: (merged.map { Int($0.number) }.max() ?? -1) + 1)
        for (rank, line) in merged.enumerated() { ranks[Int(line.number)] = rank }
        return ranks
    }
}
