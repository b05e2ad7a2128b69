import Cryptography

/// Object identifiers of CMS (RFC 5652) and its attributes.
enum CMSNames {
    static let data = ObjectIdentifier(1, 2, 840, 113549, 1, 7, 1)
    static let signedData = ObjectIdentifier(1, 2, 840, 113549, 1, 7, 2)
    /// content-type (RFC 5652, 11.1).
    static let contentType = ObjectIdentifier(1, 2, 840, 113549, 1, 9, 3)
    /// message-digest (RFC 5652, 11.2).
    static let messageDigest = ObjectIdentifier(1, 2, 840, 113549, 1, 9, 4)
    /// signing-certificate-v2 (RFC 5035, 3).
    static let signingCertificate = ObjectIdentifier(1, 2, 840, 113549, 1, 9, 16, 2, 47)
}
