import Foundation
import Glibc

/// What one run of a program cost, by the system's own account.
package struct ProcessCost: Sendable {
    package let wall: Double
    /// User and system time of the process.
    package let cpu: Double
    /// The largest resident size in kilobytes.
    package let peak: Int
    /// The exit status; that of a signal, made negative.
    package let status: Int

    package init(wall: Double, cpu: Double, peak: Int, status: Int = 0) {
        self.wall = wall
        self.cpu = cpu
        self.peak = peak
        self.status = status
    }

    /// Runs `program`; its output is thrown away. Throws when it can't be started or does not end with status 0.
    package static func run(_ program: String, _ arguments: [String]) throws -> ProcessCost {
        let run = try ended(program, arguments)
        guard run.status == 0 else { throw Failure(program: ([program] + arguments.prefix(3)).joined(separator: " ")) }
        return run
    }

    /// Runs `program` and says how it ended. Throws when it can't be started.
    package static func ended(_ program: String, _ arguments: [String]) throws -> ProcessCost {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        let clock = ContinuousClock()
        let start = clock.now
        guard posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 else {
            throw Failure(program: program)
        }
        var status: CInt = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        let elapsed = clock.now - start
        let signal = status & 0x7F
        return ProcessCost(
            wall: seconds(elapsed), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: Int(usage.ru_maxrss),
            status: signal == 0 ? Int(status >> 8) & 0xFF : -Int(signal))
    }

    package struct Failure: Error {
        package let program: String
    }

    /// The medians of several runs, each figure for itself.
    package static func median(_ runs: [ProcessCost]) -> ProcessCost {
        func middle<Number: Comparable>(_ numbers: [Number], _ none: Number) -> Number {
            let sorted = numbers.sorted()
            return sorted.isEmpty ? none : sorted[sorted.count / 2]
        }
        return ProcessCost(
            wall: middle(runs.map(\.wall), 0), cpu: middle(runs.map(\.cpu), 0), peak: middle(runs.map(\.peak), 0))
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
