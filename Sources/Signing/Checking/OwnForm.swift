import Cryptography

/// Whether a file of this program's own is in the one form this program writes.
///
/// The signature is made anew from its parts and compared byte for byte: extra or exchanged certificates, unsigned
/// attributes and other encodings of the same values all show. What is left is the value of the signature itself, of
/// which only one form is valid (ECDSA: the smaller s).
enum OwnForm {
    static func check(
        _ cms: ParsedCMS, _ covered: CoveredBytes, _ field: SignatureField, _ file: PDFFile
    ) throws(NotWhole) {
        guard covered.hole.isUpperCase != true else {
            throw NotWhole(.changed(.hole(.otherCase, offset: covered.holeRange.lowerBound)))
        }
        if let difference = difference(cms, covered) {
            // Two digits a byte, after `<`.
            throw NotWhole(.changed(.notCanonical(offset: covered.holeRange.lowerBound + 1 + 2 * difference)))
        }
        // Bytes after the end are said as such, not as a fault of what was signed.
        guard covered.end == file.bytes.count else { return }
        let level: Int?
        do throws(StructureFault) {
            try SoleRevision.check(file)
            level = try field.permissions(in: file)
        } catch {
            throw NotWhole(.changed(.structure(error)))
        }
        guard level == 1 else { throw NotWhole(.changed(.permissions(level: level))) }
    }

    /// Index of the first byte that is not as this program writes it.
    private static func difference(_ cms: ParsedCMS, _ covered: CoveredBytes) -> Int? {
        guard let rebuilt = rebuilt(cms, covered) else { return 0 }
        let written = Array(covered.hole.der)
        guard written != rebuilt else { return nil }
        return zip(written, rebuilt).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(written.count, rebuilt.count)
    }

    private static func rebuilt(_ cms: ParsedCMS, _ covered: CoveredBytes) -> [UInt8]? {
        let others = cms.certificates.filter { $0 != cms.signer }
        guard let issuers = try? Certificate.path(above: cms.signer, among: others),
            let contentDigest = try? HashAlgorithm.sha256.digest(of: covered.before, covered.after),
            let kind = try? cms.signer.publicKey().kind
        else { return nil }
        let scheme: SignatureScheme
        switch kind {
        case .p256:
            guard (try? P256Signature(der: cms.signature))?.hasSmallS == true else { return nil }
            scheme = .ecdsa(.sha256)
        case .rsa: scheme = .rsaPKCS1(.sha256)
        case .otherCurve: return nil
        }
        let canonical = CanonicalCMS(
            signer: cms.signer, issuers: issuers, contentDigest: contentDigest, scheme: scheme)
        return try? canonical.der(signature: cms.signature)
    }
}
