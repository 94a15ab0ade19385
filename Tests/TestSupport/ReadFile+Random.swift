import Reports

extension ReadFile {
    /// A made-up report, read from the text that it was written as, with any peculiarities but Word's own.
    package static func random(_ form: Form, using random: inout SeededGenerator) throws -> ReadFile {
        let report = RandomReport.make(form, using: &random)
        let writer = ReportWriter(
            report, peculiarities: Peculiarity.random(using: &random).subtracting([.bookmarks]), using: &random)
        return try ReadFile(writer.text)
    }

    /// A made-up report of any form, in `percent` of the cases; else one of `seeds`, where there are any.
    package static func random(
        _ percent: Int, else seeds: [ReadFile], using generator: inout SeededGenerator
    ) throws -> ReadFile {
        guard let first = seeds.first, !generator.chance(percent) else {
            return try random(generator.pick(.form2019, .form2021), using: &generator)
        }
        return generator.pick(seeds, else: first)
    }
}
