import Foundation

/// Runs other programs on files, with a limit on time and memory.
enum ToolRun {
    enum Failure: Error {
        case missing
        case failed(String)
    }

    /// The most memory that a program may take, in kilobytes, and the most that it may write, in blocks of 512 bytes.
    private static let limits = "ulimit -f 400000; "

    /// Runs the program `name` with `arguments`; its output goes to no console.
    ///
    /// - Parameter memory: the most memory it may take, in kilobytes; none when `nil`.
    static func run(
        _ name: String, _ arguments: [String], seconds: Double, memory: Int? = nil, environment: [String: String] = [:]
    ) throws(Failure) {
        guard let tool = path(of: name) else { throw .missing }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let memoryLimit = memory.map { "ulimit -v \($0); " } ?? ""
        process.arguments = ["-c", limits + memoryLimit + "exec \"$@\"", "sh", tool] + arguments
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
        if ended.wait(timeout: .now() + seconds) == .timedOut {
            process.terminate()
            if ended.wait(timeout: .now() + 2) == .timedOut { kill(process.processIdentifier, SIGKILL) }
            throw .failed("\(name) took longer than \(Int(seconds)) seconds")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw .failed("\(name) ended with status \(process.terminationStatus)")
        }
    }

    /// Where the program lies that a shell would start.
    static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Calls `work` with a new folder that is removed afterwards.
    static func inFolder<Value>(_ work: (String) throws(Failure) -> Value) throws(Failure) -> Value {
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
