import COpenSSL

/// Whether a certificate leads to one that is trusted, by OpenSSL's check of the path (RFC 5280, 6), without network
/// and so without any look at revocation.
public struct CertificateChain: Sendable {
    /// The certificate in question.
    public var leaf: Certificate
    /// Others that came with it, in any order; they are trusted no more than it is.
    public var others: [Certificate]

    /// A chain from `leaf` through any of `others`.
    public init(leaf: Certificate, others: [Certificate] = []) {
        self.leaf = leaf
        self.others = others
    }

    /// What the check found.
    public enum Verdict: Hashable, Sendable {
        /// Leads to a trusted certificate, and all on the way are valid at the time asked about.
        case trusted
        /// Leads to none that is trusted.
        case unknown
        /// Leads to a trusted one, but one on the way is no longer valid; OpenSSL counts the last second as too late.
        case expired
        /// Leads to a trusted one, but one on the way is not valid yet.
        case notYetValid
        /// One on the way may not be used so, is too weak, or is wrongly signed: OpenSSL's number for the error.
        case broken(code: Int)
    }

    /// Checks the chain against `anchors` at `time`. An anchor need not be a root. Throws `.unavailable` or
    /// `.malformed` (OpenSSL cannot read a certificate).
    public func verdict(anchors: [Certificate], at time: UTCTime) throws(CryptographyError) -> Verdict {
        // Who somebody is comes before when: an unknown signer is unknown, expired or not.
        let timeless = try code(anchors: anchors, flags: UInt(X509_V_FLAG_NO_CHECK_TIME), time: time)
        guard timeless == X509_V_OK else { return CertificateChain.verdict(for: timeless) }
        return CertificateChain.verdict(for: try code(anchors: anchors, flags: 0, time: time))
    }

    private static func verdict(for code: Int32) -> Verdict {
        switch code {
        case X509_V_OK: .trusted
        case X509_V_ERR_CERT_HAS_EXPIRED: .expired
        case X509_V_ERR_CERT_NOT_YET_VALID: .notYetValid
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
            X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED:
            .unknown
        default: .broken(code: Int(code))
        }
    }

    private func code(anchors: [Certificate], flags: UInt, time: UTCTime) throws(CryptographyError) -> Int32 {
        let leaf = try OpenSSLCertificate(leaf)
        let others = try OpenSSLCertificate.list(others)
        let anchors = try OpenSSLCertificate.list(anchors)
        guard let store = X509_STORE_new(), let stack = OPENSSL_sk_new_null(), let context = X509_STORE_CTX_new()
        else { throw .unavailable }
        defer {
            X509_STORE_CTX_free(context)
            OPENSSL_sk_free(stack)
            X509_STORE_free(store)
            ERR_clear_error()
        }
        for anchor in anchors where X509_STORE_add_cert(store, anchor.pointer) != 1 { throw .unavailable }
        for other in others where OPENSSL_sk_push(stack, UnsafeRawPointer(other.pointer)) <= 0 { throw .unavailable }
        guard X509_STORE_CTX_init(context, store, leaf.pointer, stack) == 1,
            let parameters = X509_STORE_CTX_get0_param(context)
        else { throw .unavailable }
        X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN) | flags)
        // 112 bits: no SHA-1, no RSA below 2048.
        X509_VERIFY_PARAM_set_auth_level(parameters, 2)
        X509_VERIFY_PARAM_set_depth(parameters, 8)
        X509_VERIFY_PARAM_set_time(parameters, time_t(time.secondsSince1970))
        return withExtendedLifetime((leaf, others, anchors)) {
            X509_verify_cert(context) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(context)
        }
    }
}

/// A certificate as OpenSSL holds it.
private final class OpenSSLCertificate {
    let pointer: OpaquePointer

    init(_ certificate: Certificate) throws(CryptographyError) {
        let parsed = certificate.der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_X509(nil, &start, buffer.count)
        }
        guard let parsed else {
            ERR_clear_error()
            throw .malformed
        }
        pointer = parsed
    }

    deinit { X509_free(pointer) }

    static func list(_ certificates: [Certificate]) throws(CryptographyError) -> [OpenSSLCertificate] {
        var list: [OpenSSLCertificate] = []
        for certificate in certificates { list.append(try OpenSSLCertificate(certificate)) }
        return list
    }
}
