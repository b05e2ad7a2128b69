/// Sets of small numbers, one a row, one bit each.
struct WordTable: Sendable {
    let rows: Int
    private let width: Int
    private var bits: [UInt64]

    /// Empty sets of numbers below `capacity`.
    init(rows: Int, capacity: Int) {
        self.rows = rows
        width = (capacity + 63) / 64
        bits = Array(repeating: 0, count: rows * width)
    }

    @inline(__always) func contains(_ number: Int, in row: Int) -> Bool {
        bits[row * width + number >> 6] >> UInt64(number & 63) & 1 != 0
    }

    mutating func insert(_ number: Int, in row: Int) { bits[row * width + number >> 6] |= 1 << UInt64(number & 63) }

    mutating func fill(_ row: Int) { for place in row * width..<(row + 1) * width { bits[place] = ~0 } }

    /// Takes the numbers of another row into `row`; whether there were new ones.
    @discardableResult mutating func unite(_ row: Int, with other: WordTable, row otherRow: Int) -> Bool {
        var grew = false
        for place in 0..<width {
            let known = bits[row * width + place]
            let union = known | other.bits[otherRow * width + place]
            grew = grew || union != known
            bits[row * width + place] = union
        }
        return grew
    }
}
