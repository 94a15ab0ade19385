import FuzzChecks
import TestSupport
import Testing

@Suite struct SeedCorpusTests {
    /// What fuzzing starts from passes its own checks, and so do a few accidents to each: a check that fires on whole files
    /// would hide everything else.
    @Test(arguments: FuzzTarget.allCases)
    func everySeedHoldsWhatIsChecked(_ target: FuzzTarget) throws {
        let check = try target.check()
        var corpus = SeedCorpus()
        let seeds = try corpus.files(for: target)
        #expect(!seeds.isEmpty)
        let words = FuzzWords.dictionary(for: target)
        var random = SeededGenerator(seed: 11)
        for (number, seed) in seeds.enumerated() {
            #expect(throws: Never.self, "seed \(number)") { try check(seed) }
            let damaged = ByteMutation.apply(to: seed, tokens: words, using: &random)
            #expect(throws: Never.self, "seed \(number), damaged") { try check(damaged) }
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func wordsAreShortEnoughForLibFuzzer(_ target: FuzzTarget) {
        let words = FuzzWords.dictionary(for: target)
        #expect(words.count > 10)
        #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.count <= 64 })
    }
}
