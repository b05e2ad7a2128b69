/// Sets of small numbers, one a row, one bit each.
struct WordTable: Sendable {
    private let width: Int
    private var bits: [UInt64]

    /// Empty sets of numbers below `capacity`.
    init(rows: Int, capacity: Int) {
        width = (capacity + 63) / 64
        bits = Array(repeating: 0, count: rows * width)
    }

    @inline(__always) func contains(_ number: Int, in row: Int) -> Bool {
        bits[row * width + number >> 6] >> UInt64(number & 63) & 1 != 0
    }

    mutating func insert(_ number: Int, in row: Int) { bits[row * width + number >> 6] |= 1 << UInt64(number & 63) }
}
