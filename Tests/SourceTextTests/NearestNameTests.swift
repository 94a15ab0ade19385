import SourceText
import TestSupport
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("alias", "aliases"), ("nam", "name"), ("regoin", "region"), ("Name", "name"), ("levels", "level"),
        ("id", "id"),
        ("website", "website"),
    ])
    func aNearNameIsOffered(_ name: String, nearest: String) {
        #expect(NearestName.of(name, in: ["id", "name", "aliases", "region", "level", "kind", "website"]) == nearest)
    }

    @Test(arguments: ["", "x", "telephone", "xy", "一二三"])
    func nothingIsOfferedWhenNothingIsNear(_ name: String) {
        #expect(NearestName.of(name, in: ["id", "name", "aliases", "region"]) == nil)
    }

    @Test func aTieIsRefusedAndARepetitionIsNoTie() {
        #expect(NearestName.of("cat", in: ["bat", "hat"]) == nil)
        #expect(NearestName.of("cat", in: ["bat", "bat"]) == "bat")
        #expect(NearestName.of("cat", in: ["bat", "hat", "cat"]) == "cat")
        #expect(NearestName.of("cat", in: [String]()) == nil)
    }

    @Test func theDistanceIsThatOfTheTextbookUpToTheLimit() {
        for seed in SeededGenerator.seeds(2_000) {
            var random = SeededGenerator(seed: seed)
            let left = (0..<random.below(9)).map { _ in random.below(3) }
            let right = (0..<random.below(9)).map { _ in random.below(3) }
            let limit = random.below(10)
            let distance = naive(left[...], right[...])
            #expect(
                EditDistance.between(left, right, limit: limit) == min(distance, limit + 1),
                "GLASSHOUSE_SEED=\(seed): \(left) to \(right), limit \(limit), distance \(distance)")
        }
    }

    private func naive(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> Int {
        guard let first = left.first else { return right.count }
        guard let second = right.first else { return left.count }
        if first == second { return naive(left.dropFirst(), right.dropFirst()) }
        return 1
            + min(
                naive(left.dropFirst(), right), naive(left, right.dropFirst()),
                naive(left.dropFirst(), right.dropFirst()))
    }
}
