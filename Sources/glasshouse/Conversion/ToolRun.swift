import Foundation

/// Runs other programs on files, with limits on time, memory and what they write.
///
/// The files come from anywhere: a program that one of them leads astray is ended with all that it has started.
package enum ToolRun {
    package enum Failure: Error {
        case missing
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

    /// Runs the program `name` with `arguments`; its output goes to no console.
    package static func run(
        _ name: String, _ arguments: [String], limits: Limits, environment: [String: String] = [:]
    ) throws(Failure) {
        guard let tool = path(of: name) else { throw .missing }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", limits.shell + "exec \"$@\"", "sh", tool] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw .failed("\(name) can't be started")
        }
        var isOver = ended.wait(timeout: .now() + limits.seconds) == .success
        // Foundation keeps a process for ever, some kilobytes each, unless it is asked to wait for its end.
        defer { if isOver { process.waitUntilExit() } }
        guard isOver else {
            // Foundation makes every process the first of a group of its own, to which what it starts belongs.
            let group = process.processIdentifier
            kill(-group, SIGTERM)
            isOver = ended.wait(timeout: .now() + 1) == .success
            kill(-group, SIGKILL)
            isOver = isOver || ended.wait(timeout: .now() + 1) == .success
            throw .failed("\(name) took longer than \(Int(limits.seconds)) seconds")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw .failed("\(name) ended with status \(process.terminationStatus)")
        }
    }

    /// Where the program lies that a shell would start.
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
