import Cryptography

/// Whether the signature is one over the covered bytes by the holder of the certificate's key.
enum SignedContent {
    static func check(_ cms: ParsedCMS, _ covered: CoveredBytes) throws(NotWhole) {
        try checkAttributes(cms, covered)
        let isValid: Bool
        do throws(CryptographyError) {
            isValid = try cms.signer.publicKey().accepts(
                cms.signature, over: cms.signedAttributes[...], scheme: cms.scheme)
        } catch {
            throw NotWhole(error == .outOfBounds ? .unsupported(.algorithm) : .changed(.signature))
        }
        guard isValid else { throw NotWhole(.changed(.signature)) }
        try checkSigningCertificate(cms)
    }

    private static func checkAttributes(_ cms: ParsedCMS, _ covered: CoveredBytes) throws(NotWhole) {
        let offset = covered.holeRange.lowerBound
        guard let type = cms.attributes[CMSNames.contentType], let stated = cms.attributes[CMSNames.messageDigest],
            stated.tag == .octetString
        else { throw NotWhole(.changed(.container(.attributes, offset: offset))) }
        guard type.encoded.elementsEqual(DER.objectIdentifier(CMSNames.data)) else {
            throw NotWhole(.changed(.container(.contentType, offset: offset)))
        }
        let digest = try? cms.digest.digest(of: covered.before, covered.after)
        guard let digest, stated.content.elementsEqual(digest) else {
            throw NotWhole(.changed(.content(from: 0, to: covered.end)))
        }
    }

    private static func checkSigningCertificate(_ cms: ParsedCMS) throws(NotWhole) {
        guard let value = cms.attributes[CMSNames.signingCertificate] else {
            throw NotWhole(.changed(.signingCertificate(isMissing: true)))
        }
        guard (try? SigningCertificateAttribute.names(cms.signer, value: value)) == true else {
            throw NotWhole(.changed(.signingCertificate(isMissing: false)))
        }
    }
}
