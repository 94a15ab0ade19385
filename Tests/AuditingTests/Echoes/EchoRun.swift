import Auditing
import Reports
import SourceText
import TestSupport

/// The steps of the comparison one after the other, with the time that each took.
struct EchoRun {
    let sources: [EchoSource]
    let search: ResemblanceSearch
    /// For each source the reports that it resembles, the nearest first.
    let resemblances: [[Resemblance]]
    let shared: [Echo]
    let repeated: [Echo]
    let common: [CommonPassage]
    private(set) var times: [(step: String, duration: Duration)] = []

    init(_ sources: [EchoSource]) {
        self.sources = sources
        var clock = StepClock()
        let prints = sources.map(\.print)
        clock.step("prints")
        let candidates = CommonPieces(candidatesOf: prints)
        let present = prints.map { candidates.candidates(in: $0) }
        let common = candidates.counted(present)
        clock.step("common pieces")
        let index = EchoIndex(prints)
        let candidatePairs = index.pairs(prints)
        clock.step("index")
        let search = ResemblanceSearch(sources, prints, common: common, present: present)
        var resemblances = [[Resemblance]](repeating: [], count: sources.count)
        for one in candidatePairs {
            for pair in search.pairs(of: one.text, with: one.others) {
                resemblances[pair.text].append(pair.ofText)
                resemblances[pair.other].append(pair.ofOther)
            }
        }
        clock.step("pairs")
        let groups = EchoGroups(sources, prints).echoes(index)
        clock.step("groups")
        self.common = CommonPassages(sources, prints, common: common).all
        clock.step("common passages")
        self.search = search
        self.resemblances = resemblances.map { CopiedTextRule.nearest($0) }
        shared = groups.shared
        repeated = groups.repeated
        times = clock.times
    }

    /// Reports of as many agencies as texts, one paragraph a line.
    init(texts: [String]) {
        self.init(
            texts.enumerated().map { number, text in
                Self.source(text, slug: "a\(number)", year: 2020)
            })
    }

    static func source(_ text: String, slug: String, year: Int) -> EchoSource {
        let reading = ReadingText(text)
        let prose = (1...max(1, reading.lineCount)).compactMap { reading.line($0) }
        return EchoSource(
            report: ReportReference(slug: slug, agencyName: slug, year: year), text: reading, prose: [prose])
    }

    /// The text of a stretch as it is compared: the core without digits.
    static func compared(_ text: String) -> String {
        String(CoreText.of(text).unicodeScalars.filter { !("0"..."9").contains($0) })
    }

    private struct StepClock {
        private let clock = ContinuousClock()
        private var last: ContinuousClock.Instant
        private(set) var times: [(step: String, duration: Duration)] = []

        init() { last = clock.now }

        mutating func step(_ name: String) {
            let now = clock.now
            times.append((name, now - last))
            last = now
        }
    }
}
