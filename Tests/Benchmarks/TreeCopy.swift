import Foundation
import TestSupport
import Glibc

/// The floor under every build: the finished tree copied with plain reads and writes, by two threads.
enum TreeCopy {
    static func measure(_ tree: URL, to copy: URL) throws -> ProcessCost {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: tree.path)
        var files: [String] = []
        for path in paths {
            var status = stat()
            guard lstat(tree.appending(path: path).path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                try FileManager.default.createDirectory(
                    at: copy.appending(path: path), withIntermediateDirectories: true)
            } else {
                files.append(path)
            }
        }
        let (source, target) = (tree.path + "/", copy.path + "/")
        let list = files
        let before = usage
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                for index in stride(from: half, to: list.count, by: 2) {
                    file(source + list[index], target + list[index])
                }
            }
        }
        let after = usage
        return ProcessCost(
            wall: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18,
            cpu: after - before, peak: 0)
    }

    private static func file(_ source: String, _ target: String) {
        let from = open(source, O_RDONLY)
        let to = open(target, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        defer {
            close(from)
            close(to)
        }
        guard from >= 0, to >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = read(from, &buffer, buffer.count)
            if count <= 0 { return }
            _ = write(to, buffer, count)
        }
    }

    private static var usage: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
