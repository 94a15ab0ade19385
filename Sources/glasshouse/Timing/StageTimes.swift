import Glibc
import Storage
import Synchronization

/// Measures where the time of a build goes: stages by the clock and by the processor, and what their threads do.
///
/// Only made when somebody asks (`build --timings`): a build without it takes no time for it.
final class StageTimes: Sendable {
    struct Stage: Sendable {
        let name: BuildStage
        var wall: Duration
        /// Processor time of the whole process, user and system, in seconds.
        var cpu: Double
        /// What the process held in memory when the stage ended, in kilobytes.
        var resident: Int
    }

    private struct State {
        var stages: [Stage] = []
        var current: (name: BuildStage, wall: ContinuousClock.Instant, cpu: Double)?
        var parts = [Double](repeating: 0, count: BuildPart.allCases.count)
        var counts = [Int](repeating: 0, count: BuildPart.allCases.count)
    }

    private let state = Mutex(State())

    /// Ends the stage before and begins another.
    func begin(_ stage: BuildStage) {
        state.withLock { state in
            Self.close(&state)
            state.current = (stage, ContinuousClock().now, Self.processSeconds)
        }
    }

    private static func close(_ state: inout State) {
        guard let current = state.current else { return }
        state.stages.append(
            Stage(
                name: current.name, wall: ContinuousClock().now - current.wall, cpu: processSeconds - current.cpu,
                resident: resident))
        state.current = nil
    }

    /// Runs `work` and adds its processor time to `part`.
    func measure<Value, Failure: Error>(_ part: BuildPart, _ work: () throws(Failure) -> Value) throws(Failure) -> Value
    {
        let start = Self.threadSeconds
        let value = try work()
        let spent = Self.threadSeconds - start
        guard let index = BuildPart.allCases.firstIndex(of: part) else { return value }
        state.withLock { state in
            state.parts[index] += spent
            state.counts[index] += 1
        }
        return value
    }

    /// All that was measured, as JSON; ends the last stage.
    func json(files: Int, bytes: Int, reports: Int) -> String {
        let (stages, parts, counts) = state.withLock { state in
            Self.close(&state)
            return (state.stages, state.parts, state.counts)
        }
        let stageLines = stages.map { stage in
            let seconds = Double(stage.wall.components.seconds) + Double(stage.wall.components.attoseconds) / 1e18
            return
                "    {\"stage\": \"\(stage.name.rawValue)\", \"wall\": \(Self.fixed(seconds)), "
                + "\"cpu\": \(Self.fixed(stage.cpu)), \"resident_kB\": \(stage.resident)}"
        }
        let partLines = BuildPart.allCases.enumerated().map { index, part in
            "    {\"part\": \"\(part.rawValue)\", \"cpu\": \(Self.fixed(parts[index])), \"count\": \(counts[index])}"
        }
        return """
            {
              "reports": \(reports), "files": \(files), "bytes": \(bytes), "peak_kB": \(Self.peak),
              "stages": [
            \(stageLines.joined(separator: ",\n"))
              ],
              "parts": [
            \(partLines.joined(separator: ",\n"))
              ]
            }

            """
    }

    // MARK: Clocks

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static var processSeconds: Double {
        let usage = usage
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }

    /// In kilobytes.
    private static var peak: Int { Int(usage.ru_maxrss) }

    /// In kilobytes, as the system tells it: the second number of `statm`, in pages.
    private static var resident: Int {
        guard let bytes = try? Disk.read(DiskPath("/proc/self/statm")) else { return 0 }
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
    }

    private static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Milliseconds are enough.
    private static func fixed(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: max(0, 3 - fraction.utf8.count)))\(fraction)"
    }
}

extension Optional<StageTimes> {
    /// Runs `work`, measured when somebody asked for it.
    func measure<Value, Failure: Error>(_ part: BuildPart, _ work: () throws(Failure) -> Value) throws(Failure) -> Value
    {
        guard let times = self else { return try work() }
        return try times.measure(part, work)
    }
}
