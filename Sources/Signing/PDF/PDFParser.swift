/// Reads objects from bytes, strictly: what it does not understand it refuses.
struct PDFParser {
    let bytes: [UInt8]
    var position: Int

    static let deepest = 48

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = min(max(0, position), bytes.count)
    }

    var isAtEnd: Bool { position >= bytes.count }
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ kind: StructureFault.Kind) -> StructureFault { StructureFault(kind, at: position) }

    /// Passes white space, and comments where they may stand.
    mutating func skipSpace(comments: Bool = true) {
        while let byte = next {
            if comments, byte == UInt8(ascii: "%") {
                while let inside = next, inside != 0x0a, inside != 0x0d { position += 1 }
            } else if PDFCharacters.isSpace(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    /// Passes `word` if it stands here as a word of its own.
    mutating func take(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard bytes.count - position >= length else { return false }
        let isHere = word.withUTF8Buffer { text in (0..<length).allSatisfy { bytes[position + $0] == text[$0] } }
        let after = position + length
        guard isHere, after == bytes.count || !PDFCharacters.isRegular(bytes[after]) else { return false }
        position = after
        return true
    }

    /// A number without sign of at most 12 digits; nothing is read where there is none.
    mutating func natural() -> Int? {
        var value = 0
        var end = position
        while end < bytes.count, PDFCharacters.isDigit(bytes[end]), end - position < 13 {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        guard end > position, end - position < 13, end == bytes.count || !PDFCharacters.isRegular(bytes[end])
        else { return nil }
        position = end
        return value
    }

    /// The object that begins after any white space here.
    mutating func object(depth: Int = 0) throws(StructureFault) -> PDFObject {
        guard depth < PDFParser.deepest else { throw fault(.nesting) }
        skipSpace()
        guard let first = next else { throw fault(.syntax) }
        switch first {
        case UInt8(ascii: "/"): return .name(try name())
        case UInt8(ascii: "("): return .string(try literalString())
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "<"):
            let opensDictionary = position + 1 < bytes.count && bytes[position + 1] == first
            return opensDictionary ? .dictionary(try dictionary(depth: depth)) : .string(try hexadecimalString())
        default: return try word()
        }
    }

    private mutating func word() throws(StructureFault) -> PDFObject {
        if let value = natural() { return referenceOrInteger(value) }
        if take("true") { return .boolean(true) }
        if take("false") { return .boolean(false) }
        if take("null") { return .null }
        return try number()
    }

    private mutating func referenceOrInteger(_ value: Int) -> PDFObject {
        let after = position
        skipSpace()
        if let generation = natural() {
            skipSpace()
            if take("R") { return .reference(PDFReference(number: value, generation: generation)) }
        }
        position = after
        return .integer(value)
    }

    /// A number with a sign or a point.
    private mutating func number() throws(StructureFault) -> PDFObject {
        let start = position
        while let byte = next, PDFCharacters.isRegular(byte) { position += 1 }
        var digits = bytes[start..<position]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        let points = digits.filter { $0 == UInt8(ascii: ".") }.count
        let count = digits.filter(PDFCharacters.isDigit).count
        guard count > 0, points <= 1, count + points == digits.count else {
            throw StructureFault(.syntax, at: start)
        }
        guard points == 0, count <= 12 else { return .real }
        let magnitude = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return .integer(isNegative ? -magnitude : magnitude)
    }

    private mutating func array(depth: Int) throws(StructureFault) -> [PDFObject] {
        position += 1
        var items: [PDFObject] = []
        while true {
            skipSpace()
            if next == UInt8(ascii: "]") {
                position += 1
                return items
            }
            items.append(try object(depth: depth + 1))
        }
    }

    private mutating func dictionary(depth: Int) throws(StructureFault) -> [String: PDFObject] {
        position += 2
        var entries: [String: PDFObject] = [:]
        while true {
            skipSpace()
            guard let byte = next else { throw fault(.syntax) }
            if byte == UInt8(ascii: ">") {
                guard position + 1 < bytes.count, bytes[position + 1] == byte else { throw fault(.syntax) }
                position += 2
                return entries
            }
            guard byte == UInt8(ascii: "/") else { throw fault(.syntax) }
            let keyStart = position
            let key = try name()
            let value = try object(depth: depth + 1)
            guard entries.updateValue(value, forKey: key) == nil else {
                throw StructureFault(.duplicateKey, at: keyStart)
            }
        }
    }
}
