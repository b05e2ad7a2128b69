/// The letters of one word as they are read: small, composed, without apostrophes.
struct Letters {
    private(set) var bytes: [UInt8] = []
    private(set) var key = WordKey.empty
    private var count = 0
    /// In letters; no word that is known is longer, so the rest is not kept.
    private static let longest = 64
    /// More marks than any language puts on a letter are not looked at.
    private static let longestLetter = 16

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        key = WordKey.empty
        count = 0
    }

    mutating func append(_ character: Character) {
        count += 1
        guard count <= Letters.longest else { return }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return }
        if first.value < 128, character.utf8.count == 1 {
            add(first.value >= 65 && first.value <= 90 ? UInt8(first.value) + 32 : UInt8(first.value))
        } else if Letters.latin.contains(first.value), character.utf8.count == 2 {
            let small = first.value < 0xDF ? first.value + 0x20 : first.value
            add(0xC3)
            add(UInt8(0x80 | (small & 0x3F)))
        } else if character.utf8.count > Letters.longestLetter {
            for byte in String(first).lowercased().utf8 { add(byte) }
        } else {
            for byte in (Letters.composed[character] ?? character.lowercased()).utf8 { add(byte) }
        }
    }

    private mutating func add(_ byte: UInt8) {
        bytes.append(byte)
        key = WordKey.adding(byte, to: key)
    }

    /// À to ÿ.
    static let latin: ClosedRange<UInt32> = 0xC0...0xFF

    /// Letters that may also be written as two characters.
    private static let composed: [Character: String] = {
        let small = latin.compactMap { Unicode.Scalar($0) }.map { Character($0) }.filter(\.isLowercase)
        let pairs =
            small.map { ($0, String($0)) } + small.map { (Character($0.uppercased().prefix(1) + ""), String($0)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}

extension Character {
    /// A letter as people write names and words with; marks and other signs are none.
    var isDanishLetter: Bool {
        let scalars = unicodeScalars
        let first = scalars[scalars.startIndex].value
        if first < 128, utf8.count == 1 { return (97...122).contains(first) || (65...90).contains(first) }
        if Letters.latin.contains(first), utf8.count == 2 { return first != 0xD7 && first != 0xF7 }
        return isLetter
    }

    /// The byte it is; nil where it is more than one.
    @inline(__always) var soleByte: UInt8? { utf8.count == 1 ? utf8.first : nil }

    /// `0` to `9` only.
    var isDigit: Bool { soleByte.map { (48...57).contains($0) } ?? false }

    /// The same as `isWhitespace`, which is slower for a plain letter.
    var isSpace: Bool { soleByte.map { $0 == 32 || (9...13).contains($0) } ?? isWhitespace }

    /// The same as `isUppercase`, which is slower for a plain letter.
    var isCapitalLetter: Bool { soleByte.map { (65...90).contains($0) } ?? isUppercase }
}
