import CBrotli
import CZlib

/// Compresses one file, piece by piece.
///
/// The same pieces in give the same bytes out with the same version of the library: no name, no time and no machine goes in.
/// Brotli's bytes, not what they unpack to, depend on how the pieces are cut, so callers cut them by size alone.
package struct Compressor: ~Copyable {
    /// The library could not get memory, or was used after the end.
    package struct Failure: Error {
        package let format: CompressionFormat
    }

    private let format: CompressionFormat
    private let stream: UnsafeMutablePointer<z_stream>?
    private let encoder: OpaquePointer?

    /// Middling settings: the best ones take ten times as long for a tenth less.
    private static let gzipLevel: Int32 = 6
    private static let brotliQuality: UInt32 = 5

    package init(_ format: CompressionFormat) throws(Failure) {
        self.format = format
        switch format {
        case .gzip:
            let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
            stream.initialize(to: z_stream())
            // 16 more than the window's 15 bits asks for the frame of gzip, whose time stays 0.
            let code = deflateInit2_(
                stream, Self.gzipLevel, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size))
            guard code == Z_OK else {
                stream.deallocate()
                self.stream = nil
                encoder = nil
                throw Failure(format: format)
            }
            self.stream = stream
            encoder = nil
        case .brotli:
            stream = nil
            encoder = BrotliEncoderCreateInstance(nil, nil, nil)
            guard let encoder else { throw Failure(format: format) }
            _ = BrotliEncoderSetParameter(encoder, BROTLI_PARAM_QUALITY, Self.brotliQuality)
        }
    }

    deinit {
        if let stream {
            deflateEnd(stream)
            stream.deallocate()
        }
        if let encoder { BrotliEncoderDestroyInstance(encoder) }
    }

    /// What comes out when `piece` goes in; the rest of the file with the last piece.
    package mutating func add(_ piece: [UInt8], isLast: Bool) throws(Failure) -> [UInt8] {
        let output: [UInt8]?
        switch format {
        case .gzip: output = deflated(piece, isLast: isLast)
        case .brotli: output = encoded(piece, isLast: isLast)
        }
        guard let output else { throw Failure(format: format) }
        return output
    }

    private func deflated(_ piece: [UInt8], isLast: Bool) -> [UInt8]? {
        guard let stream else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var input = piece
        return input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            while true {
                let (code, made) = buffer.withUnsafeMutableBufferPointer { room in
                    stream.pointee.next_out = room.baseAddress
                    stream.pointee.avail_out = UInt32(room.count)
                    let code = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    return (code, room.count - Int(stream.pointee.avail_out))
                }
                output.append(contentsOf: buffer[..<made])
                if code == Z_STREAM_END { return output }
                guard code == Z_OK || code == Z_BUF_ERROR else { return nil }
                if !isLast, stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 { return output }
            }
        }
    }

    private func encoded(_ piece: [UInt8], isLast: Bool) -> [UInt8]? {
        guard let encoder else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let operation = isLast ? BROTLI_OPERATION_FINISH : BROTLI_OPERATION_PROCESS
        return piece.withUnsafeBufferPointer { input in
            var left = input.count
            var next = input.baseAddress
            while true {
                let made: Int? = buffer.withUnsafeMutableBufferPointer { room in
                    var free = room.count
                    var start = room.baseAddress
                    let isFine = BrotliEncoderCompressStream(encoder, operation, &left, &next, &free, &start, nil)
                    return isFine == BROTLI_TRUE ? room.count - free : nil
                }
                guard let made else { return nil }
                output.append(contentsOf: buffer[..<made])
                let isDone = isLast ? BrotliEncoderIsFinished(encoder) == BROTLI_TRUE : left == 0
                if isDone, BrotliEncoderHasMoreOutput(encoder) == BROTLI_FALSE { return output }
            }
        }
    }
}

/// The formats in which a server may keep a file ready beside the plain one.
package enum CompressionFormat: CaseIterable, Hashable, Sendable {
    case gzip
    case brotli

    /// What stands behind the name of the plain file.
    package var ending: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }
}
