import Foundation
import TestSupport
import Testing
import glasshouse

/// The limits under which other programs open files.
@Suite struct ToolRunTests {
    private func failure(_ script: String, _ limits: ToolRun.Limits) -> String? {
        do {
            try ToolRun.run("sh", ["-c", script], limits: limits)
            return nil
        } catch {
            guard case .failed(let reason) = error else { return "missing" }
            return reason
        }
    }

    @Test func aProgramThatEndsInTimeIsNotDisturbed() {
        #expect(failure("exit 0", ToolRun.Limits(seconds: 20, processorSeconds: 4)) == nil)
        #expect(failure("exit 3", ToolRun.Limits(seconds: 20)) == "sh ended with status 3")
    }

    @Test func aProgramThatWaitsIsEndedWithAllThatItStarted() throws {
        let folder = try TemporaryFolder()
        let noted = folder.url.appending(path: "pid").path
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            // The child keeps its ears shut; its parent waits for it.
            let script = "(trap '' TERM; echo $$ > /dev/null; sleep 300 & echo $! > \(noted); wait) & wait"
            #expect(failure(script, ToolRun.Limits(seconds: 0.5)) == "sh took longer than 0 seconds")
        }
        #expect(elapsed < .seconds(5))
        let child = try #require(
            Int32(try String(contentsOfFile: noted, encoding: .utf8).trimmingCharacters(in: .newlines)))
        // Nobody waits for an orphan at once: it may be a zombie for a moment.
        for _ in 0..<50 where isRunning(child) { usleep(100_000) }
        #expect(!isRunning(child))
    }

    private func isRunning(_ process: Int32) -> Bool {
        guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return !state.contains(") Z ") && state.contains("(sleep)")
    }

    @Test func processorTimeMemoryAndOutputAreLimited() throws {
        let folder = try TemporaryFolder()
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            #expect(failure("while :; do :; done", ToolRun.Limits(seconds: 60, processorSeconds: 1)) != nil)
        }
        #expect(elapsed < .seconds(30))
        var small = ToolRun.Limits(seconds: 60, processorSeconds: 20)
        small.memory = 100_000
        let greedy = "awk 'BEGIN { s = \"x\"; while (length(s) < 400000000) s = s s; exit 0 }'"
        #expect(failure(greedy, small) != nil)
        let large = folder.url.appending(path: "large").path
        small.output = 1
        #expect(failure("head -c 3000000 /dev/zero > \(large)", small) != nil)
        let written = try FileManager.default.attributesOfItem(atPath: large)[.size] as? Int
        #expect(written == 1 << 20)
    }
}
