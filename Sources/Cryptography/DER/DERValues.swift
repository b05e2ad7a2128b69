extension DERReader {
    /// An object identifier.
    public mutating func objectIdentifier() throws(CryptographyError) -> ObjectIdentifier {
        try ObjectIdentifier(content: Array(try next(.objectIdentifier).content))
    }

    /// The content of an INTEGER in its shortest form: two's complement, most significant byte first.
    public mutating func integer() throws(CryptographyError) -> [UInt8] {
        let content = Array(try next(.integer).content)
        guard let first = content.first else { throw .malformed }
        if content.count > 1, first == 0 && content[1] < 0x80 || first == 0xff && content[1] >= 0x80 {
            throw .malformed
        }
        return content
    }

    /// An INTEGER from 0 to 2^31 - 1.
    public mutating func smallInteger() throws(CryptographyError) -> Int {
        let content = try integer()
        guard content.count <= 4, content[0] < 0x80 else { throw .malformed }
        return content.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A BOOLEAN; only 00 and FF are distinguished encodings.
    public mutating func boolean() throws(CryptographyError) -> Bool {
        let content = try next(.boolean).content
        guard content.count == 1, let byte = content.first, byte == 0 || byte == 0xff else { throw .malformed }
        return byte == 0xff
    }

    /// A BIT STRING of whole bytes.
    public mutating func wholeByteBits() throws(CryptographyError) -> [UInt8] {
        let content = try next(.bitString).content
        guard content.first == 0 else { throw .malformed }
        return Array(content.dropFirst())
    }

    /// A BIT STRING of named bits: the numbers of those set, bit 0 the first.
    public mutating func namedBits() throws(CryptographyError) -> Set<Int> {
        let content = try next(.bitString).content
        guard let unused = content.first, unused < 8, content.count <= 5, unused == 0 || content.count > 1
        else { throw .malformed }
        let bytes = Array(content.dropFirst())
        return Set((0..<(bytes.count * 8 - Int(unused))).filter { bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) != 0 })
    }

    /// A UTCTime or GeneralizedTime as certificates have them (RFC 5280, 4.1.2.5): with seconds, in UTC.
    public mutating func time() throws(CryptographyError) -> UTCTime {
        let element = try next()
        guard let time = UTCTime(derContent: element.content, tag: element.tag) else { throw .malformed }
        return time
    }
}
