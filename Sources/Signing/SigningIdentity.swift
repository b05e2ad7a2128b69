import Cryptography

/// Who signs: a private key, its certificate, and the certificates above it.
public struct SigningIdentity: Sendable {
    /// The private key.
    public let key: SigningKey
    /// The certificate of that key.
    public let certificate: Certificate
    /// The certificates above it that are known, nearest first.
    public let issuers: [Certificate]

    /// `others` may hold the certificates above in any order, and others that are left out.
    ///
    /// Throws `.keyDoesNotFit`, `.certificateUnfit` (may not sign documents) or `.cryptography`.
    public init(key: SigningKey, certificate: Certificate, others: [Certificate]) throws(SigningError) {
        let publicKeyInfo: [UInt8]
        do throws(CryptographyError) {
            publicKeyInfo = try key.publicKeyInfo()
            issuers = try Certificate.path(above: certificate, among: others)
        } catch {
            throw .cryptography(error)
        }
        guard publicKeyInfo == certificate.publicKeyInfo else { throw .keyDoesNotFit }
        guard certificate.maySignDocuments else { throw .certificateUnfit }
        self.key = key
        self.certificate = certificate
    }

    /// How many bytes the signature may need at most; the hole in the PDF needs twice as many digits.
    ///
    /// Depends on key and certificates alone. Throws `.cryptography`.
    public func roomNeeded() throws(SigningError) -> Int {
        // SEQUENCE of two INTEGERs of at most 33 bytes.
        let longest: Int
        if case .rsa(let bits) = key.kind { longest = (bits + 7) / 8 } else { longest = 72 }
        do throws(CryptographyError) {
            let digest = [UInt8](repeating: 0, count: SHA256.length)
            return try cms(digest).der(signature: [UInt8](repeating: 0, count: longest)).count
        } catch {
            throw .cryptography(error)
        }
    }

    func cms(_ contentDigest: [UInt8]) -> CanonicalCMS {
        CanonicalCMS(signer: certificate, issuers: issuers, contentDigest: contentDigest, scheme: key.scheme)
    }
}

extension Certificate {
    /// The certificates among `others` that lead upwards from `leaf`, nearest first, each having signed the one before.
    static func path(above leaf: Certificate, among others: [Certificate]) throws(CryptographyError) -> [Certificate] {
        var path: [Certificate] = []
        var below = leaf
        while below.issuer != below.subject {
            var found: Certificate?
            for candidate in others where found == nil && candidate.subject == below.issuer && candidate != below {
                // A key of a kind that is not accepted is as good as no issuer.
                if (try? below.isSigned(by: candidate)) == true { found = candidate }
            }
            guard let found, !path.contains(found) else { break }
            path.append(found)
            below = found
        }
        return path
    }
}
