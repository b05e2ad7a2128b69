/// Reads PDF values one after the other.
struct PDFScanner {
    private let bytes: [UInt8]
    private(set) var place: Int

    init(_ bytes: [UInt8], at place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    /// The next value; `nil` at the end or at a closing bracket.
    mutating func next() -> PDFValue? {
        skipBlanks()
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "<"): return peek(1) == UInt8(ascii: "<") ? dictionary() : hexString()
        case UInt8(ascii: "("): return string()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "]"), UInt8(ascii: ">"): return nil
        case UInt8(ascii: "/"):
            place += 1
            return .name(word())
        default: return numberOrWord()
        }
    }

    mutating func skip(_ count: Int) { place += count }

    private func peek(_ distance: Int) -> UInt8? { place + distance < bytes.count ? bytes[place + distance] : nil }

    private static let blanks: Set<UInt8> = [0, 9, 10, 12, 13, 32]
    private static let ends = blanks.union("<>[]()/".utf8)

    private mutating func skipBlanks() { while let byte = peek(0), PDFScanner.blanks.contains(byte) { place += 1 } }

    private mutating func word() -> String {
        let start = place
        while let byte = peek(0), !PDFScanner.ends.contains(byte) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func numberOrWord() -> PDFValue {
        let text = word()
        guard let number = Double(text) else { return .word(text) }
        let after = place
        skipBlanks()
        if let digits = peek(0), (0x30...0x39).contains(digits) {
            let generation = word()
            skipBlanks()
            if generation == "0", word() == "R" { return .reference(Int(number)) }
        }
        place = after
        return .number(number)
    }

    private mutating func array() -> PDFValue {
        place += 1
        var values: [PDFValue] = []
        while let value = next() { values.append(value) }
        place += 1
        return .array(values)
    }

    private mutating func dictionary() -> PDFValue {
        place += 2
        var entries: [String: PDFValue] = [:]
        while case .name(let key)? = next(), let value = next() { entries[key] = value }
        place += 2
        return .dictionary(entries)
    }

    private mutating func hexString() -> PDFValue {
        place += 1
        var digits: [UInt8] = []
        while let byte = peek(0), byte != UInt8(ascii: ">") {
            if let digit = Character(Unicode.Scalar(byte)).hexDigitValue { digits.append(UInt8(digit)) }
            place += 1
        }
        place += 1
        return .string(stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// No string the writer makes in this notation holds brackets or escapes.
    private mutating func string() -> PDFValue {
        place += 1
        let start = place
        while let byte = peek(0), byte != UInt8(ascii: ")") { place += 1 }
        place += 1
        return .string(Array(bytes[start..<place - 1]))
    }
}
