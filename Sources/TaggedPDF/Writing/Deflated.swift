import CZlib

/// Streams made smaller (FlateDecode, RFC 1950).
enum Deflated {
    static func bytes(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(uLong(bytes.count))
        let compressed = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let isDone = compress2(buffer.baseAddress, &size, bytes, uLong(bytes.count), 6) == Z_OK
            count = isDone ? Int(size) : 0
        }
        return compressed
    }

    /// At most `limit` bytes; `nil` where the data is damaged or larger.
    static func inflated(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        var size = uLong(limit)
        var isDone = false
        let whole = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            isDone = uncompress(buffer.baseAddress, &size, bytes, uLong(bytes.count)) == Z_OK
            count = isDone ? Int(size) : 0
        }
        return isDone ? whole : nil
    }
}
