/// The first byte of a DER element: class, whether it is constructed, and a number below 31 (X.690, 8.1.2).
public struct DERTag: Hashable, Sendable {
    /// As written.
    public let byte: UInt8

    /// The tag written as `byte`.
    public init(_ byte: UInt8) { self.byte = byte }

    /// BOOLEAN.
    public static let boolean = DERTag(0x01)
    /// INTEGER.
    public static let integer = DERTag(0x02)
    /// BIT STRING.
    public static let bitString = DERTag(0x03)
    /// OCTET STRING.
    public static let octetString = DERTag(0x04)
    /// NULL.
    public static let null = DERTag(0x05)
    /// OBJECT IDENTIFIER.
    public static let objectIdentifier = DERTag(0x06)
    /// UTF8String.
    public static let utf8String = DERTag(0x0c)
    /// SEQUENCE and SEQUENCE OF.
    public static let sequence = DERTag(0x30)
    /// SET and SET OF.
    public static let set = DERTag(0x31)
    /// UTCTime.
    public static let utcTime = DERTag(0x17)
    /// GeneralizedTime.
    public static let generalizedTime = DERTag(0x18)

    /// Context-specific, constructed: an explicit tag, or an implicit one around something constructed.
    public static func context(_ number: UInt8) -> DERTag { DERTag(0xa0 | number & 0x1f) }
    /// Context-specific, primitive: an implicit tag around a primitive value.
    public static func primitiveContext(_ number: UInt8) -> DERTag { DERTag(0x80 | number & 0x1f) }

    /// Whether the content is itself elements.
    public var isConstructed: Bool { byte & 0x20 != 0 }
}
