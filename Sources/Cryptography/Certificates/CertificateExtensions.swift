/// The extensions of a certificate that this program reads (RFC 5280, 4.2); the chain's check judges the others.
struct CertificateExtensions {
    private(set) var keyUsage: Set<KeyUsage>?
    private(set) var extendedKeyUsage: Set<ObjectIdentifier>?
    private(set) var isAuthority = false
    private(set) var subjectKeyIdentifier: [UInt8]?

    static let subjectKey = ObjectIdentifier(2, 5, 29, 14)
    static let usage = ObjectIdentifier(2, 5, 29, 15)
    static let constraints = ObjectIdentifier(2, 5, 29, 19)
    static let authorityKey = ObjectIdentifier(2, 5, 29, 35)
    static let purposes = ObjectIdentifier(2, 5, 29, 37)

    /// `field` is the explicitly tagged list; none when nil. Throws `.malformed`, also for one extension twice.
    init(_ field: DERElement?) throws(CryptographyError) {
        guard let field else { return }
        var seen: Set<ObjectIdentifier> = []
        for element in try DERReader.only(.sequence, in: field.content).children() {
            var reader = try element.reader()
            let identifier = try reader.objectIdentifier()
            if reader.nextTag == .boolean { _ = try reader.boolean() }
            let value = try reader.next(.octetString).content
            try reader.finish()
            guard seen.insert(identifier).inserted else { throw .malformed }
            try read(identifier, value)
        }
    }

    private mutating func read(
        _ identifier: ObjectIdentifier, _ value: ArraySlice<UInt8>
    ) throws(CryptographyError) {
        var reader = DERReader(value)
        switch identifier {
        case CertificateExtensions.usage: keyUsage = Set(try reader.namedBits().compactMap(KeyUsage.init))
        case CertificateExtensions.subjectKey: subjectKeyIdentifier = Array(try reader.next(.octetString).content)
        case CertificateExtensions.constraints:
            var fields = try reader.next(.sequence).reader()
            isAuthority = fields.nextTag == .boolean ? try fields.boolean() : false
        case CertificateExtensions.purposes:
            var purposes: Set<ObjectIdentifier> = []
            var list = try reader.next(.sequence).reader()
            while !list.isAtEnd { purposes.insert(try list.objectIdentifier()) }
            extendedKeyUsage = purposes
        default: return
        }
        try reader.finish()
    }
}
