import Foundation
import Glibc
import Storage
import Synchronization

/// Tells which files below some folders change, by the kernel's inotify.
///
/// One thread waits for the kernel and does nothing else; folders that are made later are watched too. Hidden files and
/// the copies that editors leave are passed over.
final class FolderWatch: Sendable {
    /// The changed paths of a moment, as the folders were given.
    let changes: AsyncStream<Set<String>>
    private let continuation: AsyncStream<Set<String>>.Continuation
    private let descriptor: Int32
    private let folders: Mutex<[Int32: String]>

    /// Changes that follow each other this closely, in milliseconds, are one: a save is often several events.
    private static let pause: Int32 = 15
    private static let mask =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE) | UInt32(IN_CREATE)

    /// - Throws: `FileError` when the kernel can't watch.
    init(_ paths: [String]) throws(FileError) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw FileError(path: paths.first ?? "", code: errno) }
        (changes, continuation) = AsyncStream.makeStream(of: Set<String>.self)
        folders = Mutex([:])
        for path in paths { watch(path) }
    }

    /// Begins to tell changes.
    func start() {
        Thread.detachNewThread { self.run() }
    }

    private func run() {
        var found: Set<String> = []
        while true {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, found.isEmpty ? -1 : Self.pause)
            if ready < 0 {
                if errno == EINTR { continue }
                break
            }
            if ready == 0 {
                continuation.yield(found)
                found = []
            } else {
                found.formUnion(read())
            }
        }
        continuation.finish()
    }

    /// What the kernel has to tell.
    private func read() -> Set<String> {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return [] }
        var found: Set<String> = []
        let headSize = MemoryLayout<inotify_event>.size
        var position = 0
        while position + headSize <= count {
            let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: inotify_event.self) }
            let start = position + headSize
            let name = buffer[start..<min(start + Int(event.len), count)].prefix { $0 != 0 }
            position = start + Int(event.len)
            guard let folder = folders.withLock({ $0[event.wd] }) else { continue }
            let path = "\(folder)/\(String(decoding: name, as: UTF8.self))"
            guard !Self.isForeign(name) else { continue }
            if event.mask & UInt32(IN_ISDIR) != 0 {
                if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { watch(path) }
                found.insert(path)
            } else if event.mask & UInt32(IN_CREATE) == 0 {
                // A new file is told of when it has been written.
                found.insert(path)
            }
        }
        return found
    }

    /// Hidden files, and what editors write beside a file while they save it.
    private static func isForeign(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, let last = name.last else { return true }
        return first == UInt8(ascii: ".") || first == UInt8(ascii: "#") || last == UInt8(ascii: "~")
            || name.elementsEqual("4913".utf8)
    }

    /// Watches a folder and all below it.
    private func watch(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
        let number = inotify_add_watch(descriptor, path, Self.mask)
        guard number >= 0 else { return }
        folders.withLock { $0[number] = path }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return }
        for name in names where !name.hasPrefix(".") { watch("\(path)/\(name)") }
    }
}
