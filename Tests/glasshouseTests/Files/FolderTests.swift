import Foundation
import SourceText
import Storage
import TestSupport
import Testing

import glasshouse

struct FolderTests {
    @Test("more files than are allowed give none at all, so that no chance decides which are left out")
    func tooManyFiles() throws {
        let folder = try TemporaryFolder()
        for number in 0..<6 { try Data().write(to: folder.url.appending(path: "\(number).txt")) }
        #expect(try Folder.files(below: folder.url.path, most: 6).value.count == 6)
        let listed = try Folder.files(below: folder.url.path, most: 5)
        #expect(listed.value == [])
        #expect(listed.problems.map(\.message) == ["more than 5 files; expected at most 5 files"])
        #expect(listed.problems.map(\.kind.id) == ["too-many-files"])
    }
}
