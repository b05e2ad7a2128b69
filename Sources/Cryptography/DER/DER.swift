/// Writes elements in the distinguished encoding (X.690, 10); the functions give the whole element as bytes.
public enum DER {
    /// Tag, length and `content`.
    public static func element(_ tag: DERTag, _ content: [UInt8]) -> [UInt8] {
        [tag.byte] + length(content.count) + content
    }

    /// Elements within `tag`.
    public static func constructed(_ tag: DERTag, _ elements: [[UInt8]]) -> [UInt8] {
        element(tag, elements.flatMap { $0 })
    }

    /// SEQUENCE of the elements.
    public static func sequence(_ elements: [UInt8]...) -> [UInt8] { constructed(.sequence, elements) }

    /// SET OF: elements in ascending order of their encodings (X.690, 11.6), under `tag` when it is implicit.
    public static func setOf(_ elements: [[UInt8]], tag: DERTag = .set) -> [UInt8] {
        constructed(tag, elements.sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// OBJECT IDENTIFIER.
    public static func objectIdentifier(_ identifier: ObjectIdentifier) -> [UInt8] {
        element(.objectIdentifier, identifier.content)
    }

    /// INTEGER from an unsigned number, most significant byte first; leading zeros are left out.
    public static func unsignedInteger(_ magnitude: [UInt8]) -> [UInt8] {
        let digits = Array(magnitude.drop { $0 == 0 })
        guard let first = digits.first else { return element(.integer, [0]) }
        return element(.integer, (first >= 0x80 ? [0] : []) + digits)
    }

    /// INTEGER from 0 to 127.
    public static func integer(_ value: UInt8) -> [UInt8] { unsignedInteger([value]) }

    /// OCTET STRING.
    public static func octetString(_ content: [UInt8]) -> [UInt8] { element(.octetString, content) }

    /// BIT STRING of whole bytes.
    public static func wholeByteBits(_ content: [UInt8]) -> [UInt8] { element(.bitString, [0] + content) }

    /// BIT STRING of named bits below 8, without trailing zeros (X.690, 11.2.2).
    public static func namedBits(_ bits: Set<Int>) -> [UInt8] {
        guard let last = bits.max() else { return element(.bitString, [0]) }
        let byte = bits.reduce(UInt8(0)) { $0 | 0x80 >> UInt8($1) }
        return element(.bitString, [UInt8(7 - last), byte])
    }

    /// BOOLEAN true; false is always a default, which is not written.
    public static let yes = element(.boolean, [0xff])

    /// NULL.
    public static let null = element(.null, [])

    static func length(_ count: Int) -> [UInt8] {
        guard count >= 0x80 else { return [UInt8(count)] }
        var digits: [UInt8] = []
        var rest = count
        while rest > 0 {
            digits.insert(UInt8(rest & 0xff), at: 0)
            rest >>= 8
        }
        return [0x80 | UInt8(digits.count)] + digits
    }
}
