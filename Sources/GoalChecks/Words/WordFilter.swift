/// Tells of most words in a moment that they are not listed, by their bytes alone; of the rest a dictionary decides.
struct WordFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 12)

    /// Nil where a word is written with marks put on letters: its bytes are not those it is met in.
    init?(_ words: some Sequence<String>) {
        for word in words {
            guard WordFilter.isComposed(word.utf8) else { return nil }
            let hash = WordFilter.hash(of: word.utf8)
            bits[WordFilter.place(of: hash)] |= 1 << (hash & 63)
        }
    }

    /// Whether every letter is in ASCII or one of the Latin letters right after it, which are written in one way only.
    static func isComposed(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0xC4 } }

    func mayHold(_ hash: UInt64) -> Bool { bits[WordFilter.place(of: hash)] & 1 << (hash & 63) != 0 }

    private static func place(of hash: UInt64) -> Int { Int(hash >> 20 & 0xFFF) }

    /// The hash (FNV-1a, 64 bits) of a word that begins with what `start` is the hash of.
    static func hash(of bytes: some Sequence<UInt8>, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
