import CZlib

/// Undoes FlateDecode (ISO 32000-2, 7.4.4).
enum Inflate {
    /// More than any table or stream of objects; the plan's pages are never unpacked.
    static let largest = 1 << 24

    /// The unpacked bytes; nil when they cannot be unpacked, or are more than `largest`.
    static func unpacked(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
        var stream = z_stream()
        guard handleplan_inflate_init(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 15)
        return input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while true {
                let (status, made) = step(&stream, &chunk)
                output += chunk.prefix(made)
                guard output.count <= largest else { return nil }
                if status == Z_STREAM_END { return output }
                guard status == Z_OK, made > 0 || stream.avail_in > 0 else { return nil }
            }
        }
    }

    private static func step(_ stream: inout z_stream, _ chunk: inout [UInt8]) -> (status: Int32, made: Int) {
        chunk.withUnsafeMutableBufferPointer { target in
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            let status = inflate(&stream, Z_NO_FLUSH)
            return (status, target.count - Int(stream.avail_out))
        }
    }

    /// Undoes the predictors of PNG (ISO 32000-2, 7.4.4.4; one byte a component); nil for rows that do not fit.
    static func withoutPredictor(_ rows: [UInt8], columns: Int) -> [UInt8]? {
        guard columns > 0, columns <= 1 << 12, rows.count % (columns + 1) == 0 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(rows.count)
        var above = [UInt8](repeating: 0, count: columns)
        for start in stride(from: 0, to: rows.count, by: columns + 1) {
            var row = Array(rows[(start + 1)...(start + columns)])
            for index in 0..<columns {
                let left = index > 0 ? row[index - 1] : 0
                let corner = index > 0 ? above[index - 1] : 0
                switch rows[start] {
                case 0: break
                case 1: row[index] &+= left
                case 2: row[index] &+= above[index]
                case 3: row[index] &+= UInt8((Int(left) + Int(above[index])) / 2)
                case 4: row[index] &+= paeth(left, above[index], corner)
                default: return nil
                }
            }
            result += row
            above = row
        }
        return result
    }

    private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let estimate = Int(left) + Int(above) - Int(corner)
        let distances = [left, above, corner].map { abs(estimate - Int($0)) }
        if distances[0] <= distances[1], distances[0] <= distances[2] { return left }
        return distances[1] <= distances[2] ? above : corner
    }
}
