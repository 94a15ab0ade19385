import Foundation
import Glibc

/// What one run of a program cost, by the system's own account.
struct Measurement {
    let wall: Double
    /// User and system time of the process.
    let cpu: Double
    /// The largest resident size in kilobytes.
    let peak: Int

    /// Runs `program`; its output is thrown away. Throws when it can't be started or does not end with status 0.
    static func run(_ program: String, _ arguments: [String]) throws -> Measurement {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child = pid_t()
        let clock = ContinuousClock()
        let start = clock.now
        guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else { throw Failure(program: program) }
        var status: CInt = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        let elapsed = clock.now - start
        guard status == 0 else { throw Failure(program: ([program] + arguments.prefix(3)).joined(separator: " ")) }
        return Measurement(
            wall: seconds(elapsed), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: Int(usage.ru_maxrss))
    }

    struct Failure: Error {
        let program: String
    }

    /// The medians of several runs, each figure for itself.
    static func median(_ runs: [Measurement]) -> Measurement {
        func middle<Number: Comparable>(_ numbers: [Number], _ none: Number) -> Number {
            let sorted = numbers.sorted()
            return sorted.isEmpty ? none : sorted[sorted.count / 2]
        }
        return Measurement(
            wall: middle(runs.map(\.wall), 0), cpu: middle(runs.map(\.cpu), 0), peak: middle(runs.map(\.peak), 0))
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
