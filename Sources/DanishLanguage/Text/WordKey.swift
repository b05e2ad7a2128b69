/// A word's spelling as a number (FNV-1a over its UTF-8), so that a token is looked up without comparing texts.
enum WordKey {
    /// The key of no bytes.
    static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    static func of(_ text: String) -> UInt64 { text.utf8.reduce(empty) { adding($1, to: $0) } }

    @inline(__always) static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The keys of all words of a phrase in small letters; digits and signs between them are left out.
    static func words(of phrase: String, _ take: (UInt64) -> Void) {
        var key = empty
        for byte in phrase.utf8 {
            if byte >= 128 || (97...122).contains(byte) {
                key = adding(byte, to: key)
            } else if (65...90).contains(byte) {
                key = adding(byte + 32, to: key)
            } else if key != empty {
                take(key)
                key = empty
            }
        }
        if key != empty { take(key) }
    }
}
