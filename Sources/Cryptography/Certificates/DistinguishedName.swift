/// A name in a certificate: a list of attributes (X.501).
public struct DistinguishedName: Hashable, Sendable {
    /// As DER, which is how names are compared.
    public let der: [UInt8]
    private let attributes: [Attribute]

    private struct Attribute: Hashable {
        let identifier: ObjectIdentifier
        let text: String
    }

    /// Who or what, as it is shown (2.5.4.3).
    public var commonName: String? { text(DistinguishedName.commonName) }
    /// The authority, company or shelter (2.5.4.10).
    public var organisation: String? { text(DistinguishedName.organisation) }
    /// Two letters, DK for Denmark (2.5.4.6).
    public var country: String? { text(DistinguishedName.country) }

    /// The last attribute of this kind; control and direction characters are not taken out.
    public func text(_ identifier: ObjectIdentifier) -> String? {
        attributes.last { $0.identifier == identifier }?.text
    }

    /// A name of an organisation and what it is called, each of 1 to 64 characters (RFC 5280, appendix A.1), country
    /// DK. Throws `.outOfBounds`.
    public init(organisation: String, commonName: String) throws(CryptographyError) {
        for text in [organisation, commonName] {
            guard (1...64).contains(text.unicodeScalars.count) else { throw .outOfBounds }
        }
        let made = [
            (DistinguishedName.country, DERTag(0x13), "DK"),
            (DistinguishedName.organisation, .utf8String, organisation),
            (DistinguishedName.commonName, .utf8String, commonName),
        ]
        attributes = made.map { Attribute(identifier: $0.0, text: $0.2) }
        der = DER.constructed(
            .sequence,
            made.map { identifier, tag, text in
                DER.setOf([DER.sequence(DER.objectIdentifier(identifier), DER.element(tag, Array(text.utf8)))])
            })
    }

    /// Reads a Name. Throws `.malformed`.
    init(_ element: DERElement) throws(CryptographyError) {
        var attributes: [Attribute] = []
        for set in try element.children() {
            guard set.tag == .set else { throw .malformed }
            for attribute in try set.children() {
                var reader = try attribute.reader()
                let identifier = try reader.objectIdentifier()
                let value = try reader.next()
                try reader.finish()
                attributes.append(Attribute(identifier: identifier, text: DistinguishedName.text(value)))
            }
        }
        self.attributes = attributes
        der = Array(element.encoded)
    }

    private static let commonName = ObjectIdentifier(2, 5, 4, 3)
    private static let country = ObjectIdentifier(2, 5, 4, 6)
    private static let organisation = ObjectIdentifier(2, 5, 4, 10)

    /// The text of a DirectoryString: BMPString is UTF-16, TeletexString in practice Latin-1, all others UTF-8.
    private static func text(_ value: DERElement) -> String {
        let bytes = Array(value.content)
        switch value.tag.byte {
        case 0x1e:
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        case 0x14: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }
}
