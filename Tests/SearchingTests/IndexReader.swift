import Foundation
import Searching

/// Reads the files of an index as the browser's script does: the reference that Swift tests hold the files to.
struct IndexReader {
    struct Line {
        let gram: String
        /// `+` all that begins with the gram, `.` or `:` runs that end with it, nothing for an open gram.
        let mark: Character?
        let list: String
        let summary: [Any]?
    }

    let entry: [String: Any]
    private let files: [String: Data]
    private let build: String
    private let leaves: [String]
    let slots: Int

    init(_ files: [SearchFile]) throws {
        var all: [String: Data] = [:]
        for file in files { all[file.name] = Data(file.bytes) }
        self.files = all
        entry = try Self.object(all["index.json"] ?? Data())
        build = entry["build"] as? String ?? ""
        let table = try Self.object(all["\(build)-t.json"] ?? Data())
        leaves = (table["leaves"] as? String ?? "").split(separator: " ").map(String.init)
        slots = entry["slots"] as? Int ?? 0
    }

    private static func object(_ data: Data) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// The texts as browsers compare them, by UTF-16 code units.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    func leaf(_ number: Int) throws -> [Line] {
        let raw = try Self.object(files["\(build)-g\(number).json"] ?? Data())
        let lists = (raw["l"] as? String ?? "").split(separator: " ").map(String.init)
        var summaries = (raw["s"] as? [[Any]] ?? [])[...]
        var before: [UInt16] = []
        return (raw["g"] as? String ?? "").split(separator: " ").enumerated().map { index, text in
            let mark = text.last.flatMap { "+.:".contains($0) ? $0 : nil }
            let common = Int(String(text.first ?? "0"), radix: 36) ?? 0
            let rest = mark == nil ? text.dropFirst() : text.dropFirst().dropLast()
            before = Array(before.prefix(common)) + Array(rest.utf16)
            let summary = mark == "+" || mark == ":" ? summaries.popFirst() : nil
            return Line(
                gram: String(decoding: before, as: UTF16.self), mark: mark, list: lists[index], summary: summary)
        }
    }

    /// The lines that answer for a key, and whether they may hold more than they should.
    func locate(_ key: String) throws -> (lines: [Line], isOpen: Bool) {
        var at = max(0, (leaves.lastIndex { !Self.precedes(key, $0) } ?? 0))
        guard at < leaves.count else { return ([], false) }
        var lines = try leaf(at)
        var place = lines.firstIndex { !Self.precedes($0.gram, key) } ?? lines.count
        let before = place > 0 ? lines[place - 1] : nil
        var found: [Line] = []
        while true {
            if place == lines.count {
                guard at + 1 < leaves.count, leaves[at + 1].hasPrefix(key) else { break }
                at += 1
                lines = try leaf(at)
                place = 0
            }
            guard lines[place].gram.hasPrefix(key) else { break }
            found.append(lines[place])
            if lines[place].mark == "+" { break }
            place += 1
        }
        if !found.isEmpty { return (found, found.contains { $0.mark == nil && $0.gram == key }) }
        if let before, before.mark == nil, key.hasPrefix(before.gram) { return ([before], true) }
        return ([], false)
    }

    /// The parts of lines with their codes.
    func postings(_ lines: [Line]) throws -> [Int: Int] {
        var codes: [Int: Int] = [:]
        for line in lines {
            var list = line.list
            if list.hasPrefix("~") {
                let place = list.dropFirst().split(separator: ",").compactMap { Int($0) }
                let raw = try Self.object(files["\(build)-l\(place[0]).json"] ?? Data())
                list = (raw["l"] as? String ?? "").split(separator: " ").map(String.init)[place[1]]
            }
            decode(list) { codes[$0] = max(codes[$0] ?? 0, $1) }
        }
        return codes
    }

    private static let signs: [UInt8: Int] = {
        let all = (UInt8(0x21)...0x7E).filter { $0 != 0x22 && $0 != 0x5C }
        return Dictionary(uniqueKeysWithValues: zip(all, 0...))
    }()

    private func decode(_ list: String, _ each: (Int, Int) -> Void) {
        let digits = list.utf8.map { Self.signs[$0] ?? 0 }
        let usual = digits[0] - 78
        let slot = digits[1]
        var (before, code, value, scale) = (-1, usual, 0, 1)
        for digit in digits.dropFirst(2) {
            if digit >= 78 {
                code = digit - 78
            } else if digit >= 39 {
                value += (digit - 39) * scale
                scale *= 39
            } else {
                before += value + digit * scale + 1
                each(slot == 9 ? before : before * slots + slot, code)
                (code, value, scale) = (usual, 0, 1)
            }
        }
    }
}
