import Cryptography

/// The one form in which this program writes a signature: CMS SignedData (RFC 5652) as PAdES baseline B-B wants it
/// (ETSI EN 319 142-1, 6; EN 319 122-1, 5), detached, SHA-256, three signed attributes and no unsigned ones.
///
/// signing-certificate-v2 names every certificate that goes with the signature, not the signer's alone, so that none
/// of them can be exchanged.
struct CanonicalCMS {
    /// The signer's certificate.
    let signer: Certificate
    /// The certificates above it, nearest first.
    let issuers: [Certificate]
    /// SHA-256 of the byte ranges.
    let contentDigest: [UInt8]
    /// How the key signs.
    let scheme: SignatureScheme

    /// What is signed: the attributes as a SET OF (RFC 5652, 5.4).
    func signedAttributes() throws(CryptographyError) -> [UInt8] { DER.setOf(try attributes()) }

    /// The whole ContentInfo around `signature`.
    func der(signature: [UInt8]) throws(CryptographyError) -> [UInt8] {
        let digestAlgorithm = DER.sequence(DER.objectIdentifier(HashAlgorithm.sha256.identifier))
        let signerInfo = DER.sequence(
            DER.integer(1),
            DER.sequence(signer.issuer.der, DER.element(.integer, signer.serial)),
            digestAlgorithm,
            DER.setOf(try attributes(), tag: .context(0)),
            scheme.algorithmDER,
            DER.octetString(signature))
        let signedData = DER.sequence(
            DER.integer(1),
            DER.setOf([digestAlgorithm]),
            DER.sequence(DER.objectIdentifier(CMSNames.data)),
            DER.setOf(([signer] + issuers).map(\.der), tag: .context(0)),
            DER.setOf([signerInfo]))
        return DER.sequence(
            DER.objectIdentifier(CMSNames.signedData), DER.constructed(.context(0), [signedData]))
    }

    private func attributes() throws(CryptographyError) -> [[UInt8]] {
        var identifiers: [[UInt8]] = []
        for certificate in [signer] + issuers {
            // SHA-256 is the default and so not written (RFC 5035, 4; X.690, 11.5).
            identifiers.append(
                DER.sequence(
                    DER.octetString(try SHA256.digest(of: certificate.der)), issuerAndSerial(certificate)))
        }
        let list = DER.constructed(.sequence, identifiers)
        return [
            attribute(CMSNames.contentType, DER.objectIdentifier(CMSNames.data)),
            attribute(CMSNames.messageDigest, DER.octetString(contentDigest)),
            attribute(CMSNames.signingCertificate, DER.sequence(list)),
        ]
    }

    private func attribute(_ identifier: ObjectIdentifier, _ value: [UInt8]) -> [UInt8] {
        DER.sequence(DER.objectIdentifier(identifier), DER.setOf([value]))
    }

    /// IssuerSerial (RFC 5035, 4): the issuer as a directoryName.
    private func issuerAndSerial(_ certificate: Certificate) -> [UInt8] {
        let name = DER.constructed(.context(4), [certificate.issuer.der])
        return DER.sequence(DER.sequence(name), DER.element(.integer, certificate.serial))
    }
}
