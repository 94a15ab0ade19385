/// What `glasshouse build --timings` writes: where the time of one build went.
struct BuildTimings: Codable {
    struct Stage: Codable {
        let stage: String
        let wall: Double
        let cpu: Double
        /// What was held in memory at the end, in kilobytes.
        let resident: Int

        private enum CodingKeys: String, CodingKey {
            case stage, wall, cpu
            case resident = "resident_kB"
        }
    }

    struct Part: Codable {
        let part: String
        let cpu: Double
        let count: Int
    }

    let reports: Int
    let files: Int
    let bytes: Int
    /// The largest resident size in kilobytes.
    let peak: Int
    let stages: [Stage]
    let parts: [Part]

    private enum CodingKeys: String, CodingKey {
        case reports, files, bytes, stages, parts
        case peak = "peak_kB"
    }
}
