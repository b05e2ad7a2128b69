extension PDFParser {
    /// A name, its `#` escapes undone (ISO 32000-2, 7.3.5).
    mutating func name() throws(StructureFault) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next, PDFCharacters.isRegular(byte) {
            position += 1
            guard byte == UInt8(ascii: "#") else {
                text.append(byte)
                continue
            }
            guard position + 1 < bytes.count, let high = PDFCharacters.hexadecimalValue(bytes[position]),
                let low = PDFCharacters.hexadecimalValue(bytes[position + 1])
            else { throw fault(.syntax) }
            text.append(high << 4 | low)
            position += 2
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A string of hexadecimal digits; white space between them is allowed, and a last single digit means digit 0.
    mutating func hexadecimalString() throws(StructureFault) -> PDFString {
        let start = position
        position += 1
        var decoded: [UInt8] = []
        var high: UInt8?
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: ">") {
                if let high { decoded.append(high << 4) }
                return PDFString(bytes: decoded, range: start..<position, isHexadecimal: true)
            }
            if PDFCharacters.isSpace(byte) { continue }
            guard let value = PDFCharacters.hexadecimalValue(byte) else {
                throw StructureFault(.syntax, at: position - 1)
            }
            if let first = high {
                decoded.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        throw fault(.syntax)
    }

    /// A string between balanced parentheses (ISO 32000-2, 7.3.4.2).
    mutating func literalString() throws(StructureFault) -> PDFString {
        let start = position
        position += 1
        var open = 1
        var decoded: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "("):
                open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return PDFString(bytes: decoded, range: start..<position, isHexadecimal: false) }
            case UInt8(ascii: "\\"):
                escape(into: &decoded)
                continue
            default: break
            }
            decoded.append(byte)
        }
        throw fault(.syntax)
    }

    private mutating func escape(into decoded: inout [UInt8]) {
        guard let byte = next else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): decoded.append(0x0a)
        case UInt8(ascii: "r"): decoded.append(0x0d)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0c)
        case 0x0a: break
        case 0x0d: if next == 0x0a { position += 1 }
        case 0x30...0x37:
            var value = Int(byte - 0x30)
            for _ in 0..<2 {
                guard let digit = next, (0x30...0x37).contains(digit) else { break }
                value = value * 8 + Int(digit - 0x30)
                position += 1
            }
            decoded.append(UInt8(truncatingIfNeeded: value))
        default: decoded.append(byte)
        }
    }
}
