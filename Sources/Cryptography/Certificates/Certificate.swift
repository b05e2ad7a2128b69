/// An X.509 certificate (RFC 5280), read by this program's own reader; its signature is not yet checked.
public struct Certificate: Sendable, Hashable {
    /// The whole certificate as DER.
    public let der: [UInt8]
    /// Whose public key it is.
    public let subject: DistinguishedName
    /// Who says so.
    public let issuer: DistinguishedName
    /// The issuer's number for it, as the content of an INTEGER.
    public let serial: [UInt8]
    /// First and last second it is valid.
    public let validity: ClosedRange<UTCTime>
    /// The key as SubjectPublicKeyInfo (DER).
    public let publicKeyInfo: [UInt8]
    /// What the key may be used for; nil where the certificate does not say, which sets no limit.
    public let keyUsage: Set<KeyUsage>?
    /// Purposes it is limited to (RFC 5280, 4.2.1.12); nil where it does not say.
    public let extendedKeyUsage: Set<ObjectIdentifier>?
    /// Whether it may issue certificates.
    public let isAuthority: Bool
    /// The subject key identifier, if any.
    public let subjectKeyIdentifier: [UInt8]?

    /// Reads a certificate. Throws `.malformed`.
    public init(der: [UInt8]) throws(CryptographyError) {
        var outer = try DERReader.only(.sequence, in: der[...]).reader()
        var fields = try outer.next(.sequence).reader()
        let algorithm = try outer.next(.sequence)
        _ = try outer.wholeByteBits()
        try outer.finish()
        if let version = try fields.optional(.context(0)) {
            var reader = try version.reader()
            guard try reader.smallInteger() <= 2 else { throw .malformed }
        }
        serial = try fields.integer()
        guard try fields.next(.sequence).encoded.elementsEqual(algorithm.encoded) else { throw .malformed }
        issuer = try DistinguishedName(fields.next(.sequence))
        validity = try Certificate.validity(fields.next(.sequence))
        subject = try DistinguishedName(fields.next(.sequence))
        publicKeyInfo = Array(try fields.next(.sequence).encoded)
        _ = try fields.optional(.primitiveContext(1))
        _ = try fields.optional(.primitiveContext(2))
        let extensions = try CertificateExtensions(fields.optional(.context(3)))
        try fields.finish()
        keyUsage = extensions.keyUsage
        extendedKeyUsage = extensions.extendedKeyUsage
        isAuthority = extensions.isAuthority
        subjectKeyIdentifier = extensions.subjectKeyIdentifier
        self.der = der
    }

    /// The certificates in PEM text, or the one that `bytes` are as DER. Throws `.malformed` when there is none or one
    /// of them cannot be read.
    public static func all(in bytes: [UInt8]) throws(CryptographyError) -> [Certificate] {
        if bytes.first == DERTag.sequence.byte { return [try Certificate(der: bytes)] }
        var found: [Certificate] = []
        for block in PEM.blocks("CERTIFICATE", in: bytes) { found.append(try Certificate(der: block)) }
        guard !found.isEmpty else { throw .malformed }
        return found
    }

    /// As PEM text.
    public var pem: String { PEM.text("CERTIFICATE", der) }

    /// SHA-256 of the whole certificate: 32 bytes. Throws `.unavailable`.
    public func fingerprint() throws(CryptographyError) -> [UInt8] { try SHA256.digest(of: der) }

    /// The key, able to check signatures. Throws `.malformed` or `.outOfBounds` (too weak, or of another kind).
    public func publicKey() throws(CryptographyError) -> PublicKey { try PublicKey(info: publicKeyInfo[...]) }

    /// Whether issuer and serial are those of `other`, which is how CMS names a signer.
    public func hasSameIssuerAndSerial(issuer: ArraySlice<UInt8>, serial: [UInt8]) -> Bool {
        self.serial == serial && self.issuer.der.elementsEqual(issuer)
    }

    /// Whether its signature is one by the key in `authority`. Throws `.malformed` or `.unavailable`.
    public func isSigned(by authority: Certificate) throws(CryptographyError) -> Bool {
        var outer = try DERReader.only(.sequence, in: der[...]).reader()
        let signed = try outer.next(.sequence)
        let scheme = try SignatureScheme(algorithm: try outer.next(.sequence), digest: nil)
        let signature = try outer.wholeByteBits()
        return try authority.publicKey().accepts(signature, over: signed.encoded, scheme: scheme)
    }

    private static func validity(_ element: DERElement) throws(CryptographyError) -> ClosedRange<UTCTime> {
        var reader = try element.reader()
        let begins = try reader.time()
        let ends = try reader.time()
        try reader.finish()
        guard begins <= ends else { throw .malformed }
        return begins...ends
    }
}
