import Foundation

/// Runs other programs on files, with limits on time, memory and what they write.
///
/// The files come from anywhere: a program that one of them leads astray is ended with all that it has started.
package enum ToolRun {
    package enum Failure: Error {
        case missing
        /// The program is there and does not work, whatever it is given.
        case broken(String)
        case failed(String)
    }

    /// What a program may take from the machine.
    package struct Limits: Sendable {
        /// Seconds by the clock.
        package var seconds: Double
        /// Seconds of a processor: a busy machine takes none of them away.
        package var processorSeconds: Int?
        /// Kilobytes of memory of its own (not shared libraries).
        package var memory = 500_000
        /// Megabytes of a file that it writes.
        package var output = 64

        package init(seconds: Double, processorSeconds: Int? = nil) {
            self.seconds = seconds
            self.processorSeconds = processorSeconds
        }

        /// As the shell sets them; `-f` counts in blocks of 512 bytes.
        var shell: String {
            let processor = processorSeconds.map { "ulimit -t \($0); " } ?? ""
            return "ulimit -c 0; ulimit -f \(output * 2_048); ulimit -d \(memory); \(processor)"
        }
    }

    /// How often `watch` is asked, in seconds.
    private static let interval = 0.2

    /// Runs the program `name` with `arguments`; its output goes to no console.
    ///
    /// - Parameter log: the file that takes what it prints.
    /// - Parameter watch: asked again and again while it runs; the reason that it gives ends the program.
    package static func run(
        _ name: String, _ arguments: [String], limits: Limits, environment: [String: String] = [:], log: String? = nil,
        watch: ((ProcessGroup.Use) -> String?)? = nil
    ) throws(Failure) {
        guard let tool = path(of: name) else { throw .missing }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", limits.shell + "exec \"$@\"", "sh", tool] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        let printed = output(log)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = printed
        process.standardError = printed
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw .failed("\(name) can't be started")
        }
        // Foundation makes every process the first of a group of its own, to which what it starts belongs.
        let group = ProcessGroup(id: process.processIdentifier)
        let end = DispatchTime.now() + limits.seconds
        while ended.wait(timeout: watch == nil ? end : min(end, .now() + interval)) == .timedOut {
            var reason: String?
            if DispatchTime.now() >= end {
                reason = "\(name) took longer than \(Int(limits.seconds)) seconds"
            } else {
                reason = watch?(group.use())
            }
            guard let reason else { continue }
            kill(-group.id, SIGTERM)
            _ = ended.wait(timeout: .now() + 1)
            kill(-group.id, SIGKILL)
            throw .failed(reason)
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw .failed("\(name) ended with status \(process.terminationStatus)")
        }
    }

    private static func output(_ log: String?) -> FileHandle {
        guard let log, FileManager.default.createFile(atPath: log, contents: nil) else { return .nullDevice }
        return FileHandle(forWritingAtPath: log) ?? .nullDevice
    }

    /// Where the program is that a shell would start.
    package static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Calls `work` with a new folder that is removed afterwards.
    package static func inFolder<Value>(_ work: (String) throws(Failure) -> Value) throws(Failure) -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "glasshouse-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .failed("no temporary folder can be made")
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        return try work(folder.path)
    }
}
