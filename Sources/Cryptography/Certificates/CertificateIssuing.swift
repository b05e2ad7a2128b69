/// What a new certificate says.
public struct CertificateRequest: Sendable {
    /// Whose certificate it is.
    public var subject: DistinguishedName
    /// First and last second it is valid.
    public var validity: ClosedRange<UTCTime>

    /// A certificate for `subject`, valid in `validity`.
    public init(subject: DistinguishedName, validity: ClosedRange<UTCTime>) {
        self.subject = subject
        self.validity = validity
    }
}

extension Certificate {
    /// A root that signs itself: may issue certificates that do not issue further ones, and nothing else.
    ///
    /// Throws `.outOfBounds` (a year before 1950) or `.unavailable`.
    public static func root(_ request: CertificateRequest, key: SigningKey) throws(CryptographyError) -> Certificate {
        try issue(request, publicKeyInfo: key.publicKeyInfo(), issuer: request.subject, signer: key, isAuthority: true)
    }

    /// A certificate for `publicKeyInfo` from this root: keyUsage digitalSignature and nonRepudiation, no authority.
    ///
    /// Throws `.outOfBounds` (a year before 1950) or `.unavailable`.
    public func issue(
        _ request: CertificateRequest, publicKeyInfo: [UInt8], signer: SigningKey
    ) throws(CryptographyError) -> Certificate {
        try Certificate.issue(
            request, publicKeyInfo: publicKeyInfo, issuer: subject, signer: signer, isAuthority: false)
    }

    private static func issue(
        _ request: CertificateRequest, publicKeyInfo: [UInt8], issuer: DistinguishedName, signer: SigningKey,
        isAuthority: Bool
    ) throws(CryptographyError) -> Certificate {
        let signed = try DER.sequence(
            DER.constructed(.context(0), [DER.integer(2)]),
            DER.element(.integer, randomSerial()),
            signer.scheme.algorithmDER,
            issuer.der,
            DER.sequence(request.validity.lowerBound.der(), request.validity.upperBound.der()),
            request.subject.der,
            publicKeyInfo,
            DER.constructed(
                .context(3),
                [
                    extensions(
                        subjectKey: keyIdentifier(publicKeyInfo), authorityKey: keyIdentifier(signer.publicKeyInfo()),
                        isAuthority: isAuthority)
                ]))
        let signature = try signer.signature(over: signed)
        return try Certificate(
            der: DER.sequence(signed, signer.scheme.algorithmDER, DER.wholeByteBits(signature)))
    }

    /// 16 random bytes, positive and without a leading zero (RFC 5280, 4.1.2.2).
    private static func randomSerial() throws(CryptographyError) -> [UInt8] {
        var serial = try randomBytes(16)
        serial[0] = serial[0] & 0x7f | 0x40
        return serial
    }

    /// The leftmost 160 bits of SHA-256 of the key's bits (RFC 7093, method 1).
    private static func keyIdentifier(_ publicKeyInfo: [UInt8]) throws(CryptographyError) -> [UInt8] {
        var reader = try DERReader.only(.sequence, in: publicKeyInfo[...]).reader()
        _ = try reader.next(.sequence)
        return Array(try SHA256.digest(of: reader.wholeByteBits()).prefix(20))
    }

    private static func extensions(subjectKey: [UInt8], authorityKey: [UInt8], isAuthority: Bool) -> [UInt8] {
        let uses: Set<KeyUsage> =
            isAuthority ? [.certificateSigning, .revocationListSigning] : [.digitalSignature, .nonRepudiation]
        // An authority issues leaves only: path length 0.
        let constraints = isAuthority ? DER.sequence(DER.yes, DER.integer(0)) : DER.sequence()
        return DER.sequence(
            field(CertificateExtensions.constraints, isCritical: true, constraints),
            field(CertificateExtensions.usage, isCritical: true, DER.namedBits(Set(uses.map(\.rawValue)))),
            field(CertificateExtensions.subjectKey, isCritical: false, DER.octetString(subjectKey)),
            field(
                CertificateExtensions.authorityKey, isCritical: false,
                DER.sequence(DER.element(.primitiveContext(0), authorityKey))))
    }

    private static func field(_ identifier: ObjectIdentifier, isCritical: Bool, _ value: [UInt8]) -> [UInt8] {
        DER.constructed(
            .sequence,
            [DER.objectIdentifier(identifier)] + (isCritical ? [DER.yes] : []) + [DER.octetString(value)])
    }
}
