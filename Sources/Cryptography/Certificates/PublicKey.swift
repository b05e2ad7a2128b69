import COpenSSL

/// A public key of a certificate, able to check signatures.
public final class PublicKey: @unchecked Sendable {
    /// What kind of key it is.
    public let kind: KeyKind
    // OpenSSL counts references atomically and only reads the key when it verifies.
    private let key: OpaquePointer

    /// Reads a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7). Throws `.malformed`, or `.outOfBounds` for a key weaker than
    /// 112 bits (RSA below 2048) or of another kind than RSA and ECDSA.
    public init(info: ArraySlice<UInt8>) throws(CryptographyError) {
        let parsed = info.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_PUBKEY(nil, &start, buffer.count)
        }
        guard let parsed else {
            ERR_clear_error()
            throw .malformed
        }
        guard let kind = KeyKind(parsed), EVP_PKEY_get_security_bits(parsed) >= 112 else {
            EVP_PKEY_free(parsed)
            throw .outOfBounds
        }
        key = parsed
        self.kind = kind
    }

    deinit { EVP_PKEY_free(key) }

    /// Whether `signature` is one over `message` by the holder of the private key. Throws `.unavailable`.
    public func accepts(
        _ signature: [UInt8], over message: ArraySlice<UInt8>, scheme: SignatureScheme
    ) throws(CryptographyError) -> Bool {
        guard kind.fits(scheme) else { return false }
        guard let context = EVP_MD_CTX_new() else { throw .unavailable }
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        var keyContext: OpaquePointer?
        guard EVP_DigestVerifyInit(context, &keyContext, scheme.hash.method, nil, key) == 1 else { return false }
        if case .rsaPSS(let hash, let saltLength) = scheme {
            guard EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1,
                EVP_PKEY_CTX_set_rsa_mgf1_md(keyContext, hash.method) == 1,
                EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, Int32(saltLength)) == 1
            else { return false }
        }
        return message.withUnsafeBufferPointer {
            EVP_DigestVerify(context, signature, signature.count, $0.baseAddress, $0.count) == 1
        }
    }
}

/// The kinds of key that sign.
public enum KeyKind: Hashable, Sendable {
    /// ECDSA on the curve P-256 (secp256r1).
    case p256
    /// ECDSA on another curve; bits of its order.
    case otherCurve(bits: Int)
    /// RSA; bits of its modulus.
    case rsa(bits: Int)

    init?(_ key: OpaquePointer) {
        let bits = Int(EVP_PKEY_get_bits(key))
        switch EVP_PKEY_get_base_id(key) {
        case NID_rsaEncryption, NID_rsassaPss: self = .rsa(bits: bits)
        case NID_X9_62_id_ecPublicKey:
            var name = [CChar](repeating: 0, count: 64)
            var length = 0
            guard EVP_PKEY_get_group_name(key, &name, name.count, &length) == 1 else { return nil }
            let group = name.prefix(length).map { UInt8(bitPattern: $0) }
            self = group == Array("prime256v1".utf8) ? .p256 : .otherCurve(bits: bits)
        default: return nil
        }
    }

    func fits(_ scheme: SignatureScheme) -> Bool {
        switch (self, scheme) {
        case (.rsa, .rsaPKCS1), (.rsa, .rsaPSS), (.p256, .ecdsa), (.otherCurve, .ecdsa): true
        default: false
        }
    }
}
