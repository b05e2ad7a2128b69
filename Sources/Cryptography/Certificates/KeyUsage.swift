/// What a key may be used for (RFC 5280, 4.2.1.3); the raw value is the bit.
public enum KeyUsage: Int, CaseIterable, Sendable {
    case digitalSignature = 0
    case nonRepudiation = 1
    case keyEncipherment = 2
    case dataEncipherment = 3
    case keyAgreement = 4
    case certificateSigning = 5
    case revocationListSigning = 6
    case encipherOnly = 7
    case decipherOnly = 8
}

extension ObjectIdentifier {
    /// emailProtection (RFC 5280, 4.2.1.12).
    public static let emailProtection = ObjectIdentifier(1, 3, 6, 1, 5, 5, 7, 3, 4)
    /// clientAuth (RFC 5280, 4.2.1.12).
    public static let clientAuthentication = ObjectIdentifier(1, 3, 6, 1, 5, 5, 7, 3, 2)
    /// documentSigning (RFC 9336).
    public static let documentSigning = ObjectIdentifier(1, 3, 6, 1, 5, 5, 7, 3, 36)
    /// anyExtendedKeyUsage (RFC 5280, 4.2.1.12).
    public static let anyExtendedKeyUsage = ObjectIdentifier(2, 5, 29, 37, 0)
}

extension Certificate {
    /// Whether the certificate lets its key sign documents: digitalSignature or nonRepudiation if it names uses, and,
    /// if it names purposes, one that concerns a person's or an organisation's documents (a web server's does not).
    public var maySignDocuments: Bool {
        let uses = keyUsage.map { !$0.isDisjoint(with: [.digitalSignature, .nonRepudiation]) } ?? true
        let accepted: Set<ObjectIdentifier> = [
            .emailProtection, .clientAuthentication, .documentSigning, .anyExtendedKeyUsage,
            // Microsoft's and Adobe's document signing, older than RFC 9336.
            ObjectIdentifier(1, 3, 6, 1, 4, 1, 311, 10, 3, 12), ObjectIdentifier(1, 2, 840, 113583, 1, 1, 5),
        ]
        let purposes = extendedKeyUsage.map { !$0.isDisjoint(with: accepted) } ?? true
        return uses && purposes
    }
}
