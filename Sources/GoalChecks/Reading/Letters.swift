/// A text cut into Characters, each with what it is to the check.
///
/// Where every Character is one scalar of plain Danish writing it is cut by bytes; anything else (decomposed letters,
/// signs from far away) goes Character by Character. Both give the same places.
struct Letters: Sendable {
    enum Kind: UInt8, Sendable {
        case newline, space, upper, lower, digit, sign, mark
    }

    private let bytes: [UInt8]
    private var starts: [Int32] = []
    private var kinds: [Kind] = []
    private let isPlain: Bool

    init(_ text: String) {
        bytes = Array(text.utf8)
        var plain = PlainLetters(bytes)
        isPlain = plain.read()
        if isPlain {
            starts = plain.starts
            kinds = plain.kinds
        } else {
            var start = 0
            for character in text {
                starts.append(Int32(start))
                kinds.append(Letters.kind(of: character))
                start += character.utf8.count
            }
        }
        starts.append(Int32(bytes.count))
    }

    /// How many Characters there are.
    var count: Int { kinds.count }

    func kind(at index: Int) -> Kind { kinds[index] }

    /// Whether it is part of a word or a number whatever stands beside it.
    func isWordPart(at index: Int) -> Bool {
        switch kinds[index] {
        case .upper, .lower, .digit, .sign: true
        case .newline, .space, .mark: false
        }
    }

    func isSpace(at index: Int) -> Bool { kinds[index] == .space || kinds[index] == .newline }

    func isLetter(at index: Int) -> Bool { kinds[index] == .upper || kinds[index] == .lower }

    /// The byte of a Character in ASCII, the plain one for another hyphen or apostrophe; 0 for every other.
    func ascii(at index: Int) -> UInt8 {
        let start = Int(starts[index])
        switch Int(starts[index + 1]) - start {
        case 1: return bytes[start]
        case 3 where bytes[start] == 0xE2 && bytes[start + 1] == 0x80:
            return bytes[start + 2] == 0x99 ? 0x27 : bytes[start + 2] == 0x91 ? 0x2D : 0
        default: return 0
        }
    }

    func string(_ range: Range<Int>) -> String { String(decoding: part(range), as: UTF8.self) }

    /// The same in lower case.
    func lowercased(_ range: Range<Int>) -> String {
        guard isPlain else { return string(range).lowercased() }
        guard kinds[range].contains(.upper) else { return string(range) }
        var previous: UInt8 = 0
        let lower = part(range).map { byte -> UInt8 in
            defer { previous = byte }
            return PlainLetters.isUpper(byte, after: previous) ? byte + 0x20 : byte
        }
        return String(decoding: lower, as: UTF8.self)
    }

    private func part(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[Int(starts[range.lowerBound])..<Int(starts[range.upperBound])]
    }

    private static func kind(of character: Character) -> Kind {
        if character.isNewline { return .newline }
        if character.isWhitespace { return .space }
        if character.isLetter { return character.isLowercase ? .lower : .upper }
        if character.isNumber { return .digit }
        return character == "%" || character == "§" ? .sign : .mark
    }
}

/// Cuts bytes of plain Danish writing: ASCII, the Latin letters æ, ø, å, é and their like, dashes and quotation marks.
struct PlainLetters {
    private(set) var starts: [Int32] = []
    private(set) var kinds: [Letters.Kind] = []
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts.reserveCapacity(bytes.count + 1)
        kinds.reserveCapacity(bytes.count)
    }

    /// Whether the whole text is plain; what was read is of no use otherwise.
    mutating func read() -> Bool {
        var index = 0
        while index < bytes.count {
            guard let (kind, length) = next(at: index) else { return false }
            starts.append(Int32(index))
            kinds.append(kind)
            index += length
        }
        return true
    }

    private func next(at index: Int) -> (Letters.Kind, length: Int)? {
        let byte = bytes[index]
        if byte < 0x80 { return PlainLetters.asciiKind(byte).map { ($0, 1) } }
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        switch byte {
        case 0xC2 where second == 0xA7: return (.sign, 2)
        case 0xC3 where second != 0x97 && second != 0xB7: return (second < 0x9F ? .upper : .lower, 2)
        case 0xE2 where second == 0x80 && index + 2 < bytes.count:
            switch bytes[index + 2] {
            // Hyphens and dashes, quotation marks, the bullet, the ellipsis.
            case 0x90...0x94, 0x98...0x9E, 0xA2, 0xA6: return (.mark, 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// Nil for a carriage return, which is one Character with the line feed after it.
    private static func asciiKind(_ byte: UInt8) -> Letters.Kind? {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x20, 0x09: .space
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0x25: .sign
        case 0x0D: nil
        case 0x0A...0x0C: .newline
        default: .mark
        }
    }

    static func isUpper(_ byte: UInt8, after previous: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A: true
        case 0x80...0x9E: previous == 0xC3 && byte != 0x97
        default: false
        }
    }
}
