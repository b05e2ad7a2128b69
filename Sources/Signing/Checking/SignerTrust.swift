import Cryptography

/// Whether a signer is known and may sign.
struct SignerTrust {
    let anchors: [Certificate]
    let time: UTCTime

    /// The verdict on a whole file signed by `signer`, whose signature holds `certificates`.
    func verdict(on signer: Certificate, with certificates: [Certificate]) -> SignatureVerdict {
        guard signer.maySignDocuments else { return .signerUnfit(.keyUsage) }
        let others = certificates.filter { $0 != signer }
        let chain = CertificateChain(leaf: signer, others: others)
        guard let verdict = try? chain.verdict(anchors: anchors, at: time) else { return .wholeSignerUnknown }
        // The certificates the times may be those of; the signer's own counts first.
        let involved = [signer] + others + anchors
        switch verdict {
        case .trusted: return .wholeAndTrusted
        case .unknown: return .wholeSignerUnknown
        case .broken(let code): return .signerUnfit(.path(code: code))
        case .expired:
            return .expired(since: involved.map(\.validity.upperBound).first { $0 <= time } ?? time)
        case .notYetValid:
            return .notYetValid(until: involved.map(\.validity.lowerBound).first { $0 > time } ?? time)
        }
    }
}
