import Foundation
import Storage

/// A program that was started and all that it has started itself, as the system tells of them in `/proc`.
package struct ProcessGroup: Sendable {
    /// The process that was started first, after which the group is named.
    let id: pid_t

    /// What the group takes from the machine.
    package struct Use: Sendable {
        /// Seconds of a processor since the start.
        var processorSeconds = 0.0
        /// Whether one of them runs, wants to run or waits for the disk, rather than for something that may never come.
        var isBusy = false
    }

    /// What its members have used up to now; nothing where the system has no `/proc`.
    func use() -> Use {
        var use = Use()
        let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
        for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] where Int32(name) != nil {
            guard let line = try? LoadedFile.bytes(at: "/proc/\(name)/stat"), let member = Self.member(line),
                member.group == id
            else { continue }
            use.processorSeconds += Double(member.ticks) / ticks
            use.isBusy = use.isBusy || member.state == UInt8(ascii: "R") || member.state == UInt8(ascii: "D")
        }
        return use
    }

    /// Source: proc(5), `/proc/pid/stat`. The second field is a name in brackets, which may hold anything.
    private static func member(_ line: [UInt8]) -> (state: UInt8, group: pid_t, ticks: Int)? {
        guard let end = line.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = line[(end + 1)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 14, let state = fields[0].first,
            let group = pid_t(String(decoding: fields[2], as: UTF8.self))
        else { return nil }
        // Its own time and that of its children that have ended, in the program and in the system.
        let ticks = fields[11...14].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return (state, group, ticks.reduce(0, +))
    }
}
