import Cryptography

/// signing-certificate-v2 (RFC 5035, 3): which certificate the signer signed with, said by the signature itself.
enum SigningCertificateAttribute {
    /// Whether the first certificate it names is `signer`. Throws `.malformed`, or `.unavailable` for a digest that is
    /// not accepted.
    static func names(_ signer: Certificate, value: DERElement) throws(CryptographyError) -> Bool {
        var attribute = try DERReader.only(.sequence, in: value.encoded).reader()
        let identifiers = try attribute.next(.sequence).children()
        _ = try attribute.optional(.sequence)
        try attribute.finish()
        guard let first = identifiers.first else { return false }
        var fields = try first.reader()
        let algorithm = try fields.optional(.sequence)
        let hash = try algorithm.map { (element) throws(CryptographyError) in try HashAlgorithm(algorithm: element) }
        let digest = try fields.next(.octetString).content
        guard try (hash ?? .sha256).digest(of: signer.der).elementsEqual(digest) else { return false }
        // Without issuer and serial the digest alone names the certificate.
        guard !fields.isAtEnd else { return true }
        var issuerSerial = try fields.next(.sequence).reader()
        try fields.finish()
        let names = try issuerSerial.next(.sequence).children()
        let serial = try issuerSerial.integer()
        try issuerSerial.finish()
        guard names.count == 1, names[0].tag == .context(4) else { return false }
        return signer.hasSameIssuerAndSerial(issuer: names[0].content, serial: serial)
    }
}
