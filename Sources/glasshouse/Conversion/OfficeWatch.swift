import Foundation

/// Sees to it that LibreOffice goes on from file to file.
struct OfficeWatch {
    /// Seconds that it may take over one file: of a processor, or waiting for nothing. A busy machine takes none of them away.
    static let most = 5.0
    /// Seconds that it may take until it converts its first file.
    private static let start = 60.0

    private let target: String
    private let log: String

    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant
    private let begun: ContinuousClock.Instant
    /// How much there was of what it makes and says.
    private var signs = (made: 0, said: 0)
    private var use = ProcessGroup.Use()
    private var useAtSign = 0.0
    private var idle = 0.0

    /// - Parameter target: the folder that it writes to.
    /// - Parameter log: what it prints: a line for every file, made or refused.
    init(target: String, log: String) {
        self.target = target
        self.log = log
        begun = clock.now
        last = begun
    }

    /// Why the program should be ended, which has used so much; `nil` as long as it goes on.
    mutating func reason(to use: ProcessGroup.Use) -> String? {
        let now = clock.now
        let passed = (now - last) / .seconds(1)
        let worked = use.processorSeconds - self.use.processorSeconds
        self.use = use
        last = now
        let signs = self.signs
        self.signs = (Self.count(in: target), Self.size(of: log))
        if self.signs != signs {
            useAtSign = use.processorSeconds
            idle = 0
            return nil
        }
        guard signs.made > 0 else {
            return (now - begun) / .seconds(1) < Self.start ? nil : "it took longer than \(Int(Self.start)) seconds"
        }
        if !use.isBusy, worked < passed / 10 { idle += passed }
        guard max(idle, use.processorSeconds - useAtSign) > Self.most else { return nil }
        return "it took LibreOffice longer than \(Int(Self.most)) seconds"
    }

    private static func count(in folder: String) -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.count ?? 0
    }

    private static func size(of file: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int ?? 0
    }
}
