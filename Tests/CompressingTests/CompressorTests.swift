import Compressing
import TestSupport
import Testing

/// That what comes out can be unpacked is tested with the tools of others, in Tests/Site/test_serving.py.
struct CompressorTests {
    private static func compress(
        _ text: [UInt8], _ format: CompressionFormat, pieces: Int
    ) throws(Compressor.Failure) -> [UInt8] {
        var compressor = try Compressor(format)
        var output: [UInt8] = []
        let size = max(1, (text.count + pieces - 1) / pieces)
        var start = 0
        repeat {
            let end = min(start + size, text.count)
            output += try compressor.add(Array(text[start..<end]), isLast: end == text.count)
            start = end
        } while start < text.count
        return output
    }

    private static let page: [UInt8] = {
        var random = SeededGenerator(seed: 1)
        var page: [UInt8] = []
        for row in 0..<20_000 {
            page += "<tr><td>政府信息公开</td><td>\(row * 7 % 31)</td><td>\(random.next() % 9)</td></tr>\n".utf8
        }
        return page
    }()

    @Test("the same pieces give the same bytes, and far fewer", arguments: CompressionFormat.allCases)
    func pieces(format: CompressionFormat) throws {
        let once = try Self.compress(Self.page, format, pieces: 1)
        #expect(once.count < Self.page.count / 4)
        #expect(try Self.compress(Self.page, format, pieces: 1) == once)
        let pieces = try Self.compress(Self.page, format, pieces: 7)
        #expect(try Self.compress(Self.page, format, pieces: 7) == pieces)
        #expect(pieces.count < Self.page.count / 4)
        let empty = try Self.compress([], format, pieces: 1)
        #expect(!empty.isEmpty)
        #expect(try Self.compress([1], format, pieces: 1) != empty)
    }

    @Test("no time and no name goes into a gzip file")
    func frame() throws {
        let bytes = try Self.compress(Self.page, .gzip, pieces: 1)
        // Magic number, deflate, no flags, time 0.
        #expect(bytes.prefix(8).elementsEqual([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]))
    }
}
