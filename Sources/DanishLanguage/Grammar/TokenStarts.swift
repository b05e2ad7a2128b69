/// The tokens that can stand first, second and third in something, one row each, and whether it can end before.
struct TokenStarts: Sendable {
    /// How many tokens are looked at.
    static let depth = 3

    private let width: Int
    /// For each row its three sets one after the other, a bit for each token.
    private var bits: [UInt64]
    /// For each row whether it can be nothing, one token, two.
    private var ends: [UInt8]

    /// Empty sets of tokens below `capacity`.
    init(rows: Int, capacity: Int) {
        width = (capacity + 63) / 64
        bits = Array(repeating: 0, count: rows * width * TokenStarts.depth)
        ends = Array(repeating: 0, count: rows)
    }

    func endsAfterOne(_ row: Int) -> Bool { ends[row] & 2 != 0 }
    func endsAfterTwo(_ row: Int) -> Bool { ends[row] & 4 != 0 }

    @inline(__always) private func contains(_ token: Int, _ row: Int, at offset: Int) -> Bool {
        bits[(row * TokenStarts.depth + offset) * width + token >> 6] >> UInt64(token & 63) & 1 != 0
    }

    /// Whether the row can go on with these tokens behind its first.
    @inline(__always) func canGoOn(_ row: Int, _ second: Int, _ third: Int) -> Bool {
        let end = ends[row]
        return end & 2 != 0 || (contains(second, row, at: 1) && (end & 4 != 0 || contains(third, row, at: 2)))
    }

    @inline(__always) func canBegin(_ row: Int, _ first: Int, _ second: Int, _ third: Int) -> Bool {
        contains(first, row, at: 0) && canGoOn(row, second, third)
    }

    /// Whether these can be its tokens, or it can be nothing.
    @inline(__always) func canFollow(_ row: Int, _ first: Int, _ second: Int, _ third: Int) -> Bool {
        ends[row] & 1 != 0 || canBegin(row, first, second, third)
    }

    /// Whether the token was new.
    @discardableResult mutating func insert(_ token: Int, _ row: Int, at offset: Int) -> Bool {
        let place = (row * TokenStarts.depth + offset) * width + token >> 6
        let known = bits[place]
        bits[place] |= 1 << UInt64(token & 63)
        return bits[place] != known
    }

    /// Any token at all.
    mutating func fill(_ row: Int, at offset: Int) {
        let start = (row * TokenStarts.depth + offset) * width
        for place in start..<start + width { bits[place] = ~0 }
    }

    /// Takes in another's row, that many tokens further on; whether there was anything new.
    mutating func take(_ row: Int, _ other: TokenStarts, _ otherRow: Int, offset: Int) -> Bool {
        var added: UInt64 = 0
        let (start, from) = ((row * TokenStarts.depth + offset) * width, otherRow * TokenStarts.depth * width)
        for place in 0..<(TokenStarts.depth - offset) * width {
            let others = other.bits[from + place]
            added |= others & ~bits[start + place]
            bits[start + place] |= others
        }
        return added != 0
    }

    /// Takes in how it can end; whether that is new.
    mutating func end(_ row: Int, afterOne: Bool, afterTwo: Bool) -> Bool {
        let known = ends[row]
        ends[row] |= (afterOne ? 2 : 0) | (afterTwo ? 4 : 0)
        return ends[row] != known
    }

    mutating func mayBeEmpty(_ row: Int) { ends[row] |= 1 }
}
