import COpenSSL

/// A private key that signs: ECDSA on P-256, or RSA of at least 2048 bits; shown by no description.
///
/// OpenSSL holds it and wipes it when it is no longer held.
public final class SigningKey: @unchecked Sendable, CustomStringConvertible, CustomReflectable {
    /// What kind of key it is.
    public let kind: KeyKind
    // OpenSSL counts references atomically and only reads the key when it signs.
    private let key: OpaquePointer

    /// A fresh key on P-256. Throws `.unavailable`.
    public static func generateP256() throws(CryptographyError) -> SigningKey {
        guard let key = handleplan_generate_p256() else { throw .unavailable }
        return try SigningKey(owning: key)
    }

    /// The key in `der` (PKCS#8, or the older forms of RSA and EC keys), which is wiped.
    ///
    /// Throws `.malformed`, or `.outOfBounds` for a key of another kind or size.
    public convenience init(takingDER der: inout [UInt8]) throws(CryptographyError) {
        defer { wipe(&der) }
        let parsed = der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_AutoPrivateKey(nil, &start, buffer.count)
        }
        guard let parsed else {
            ERR_clear_error()
            throw .malformed
        }
        try self.init(owning: parsed)
    }

    /// The first private key in PEM text without a passphrase (RFC 7468), which is wiped. Throws as for DER.
    public convenience init(takingPEM text: inout [UInt8]) throws(CryptographyError) {
        defer { wipe(&text) }
        guard var der = PEM.first(endingWith: "PRIVATE KEY", in: text) else { throw .malformed }
        try self.init(takingDER: &der)
    }

    /// The key that `sealed` gave. Throws as `AES256GCM.open` does.
    public convenience init(
        opening sealed: [UInt8], key: SymmetricKey, associatedData: [UInt8]
    ) throws(CryptographyError) {
        var der = try AES256GCM.open(sealed, key: key, associatedData: associatedData)
        try self.init(takingDER: &der)
    }

    /// Takes over OpenSSL's key; frees it also when it throws.
    init(owning key: OpaquePointer) throws(CryptographyError) {
        guard let kind = KeyKind(key), SigningKey.signs(kind) else {
            EVP_PKEY_free(key)
            throw .outOfBounds
        }
        self.key = key
        self.kind = kind
    }

    deinit { EVP_PKEY_free(key) }

    private static func signs(_ kind: KeyKind) -> Bool {
        switch kind {
        case .p256: true
        case .otherCurve: false
        case .rsa(let bits): (2048...8192).contains(bits)
        }
    }

    /// Calls `body` with the key as PKCS#8 DER in memory that is wiped afterwards. Throws `.unavailable`.
    public func withDER<Result>(
        _ body: (UnsafeRawBufferPointer) throws(CryptographyError) -> Result
    ) throws(CryptographyError) -> Result {
        var start: UnsafeMutablePointer<UInt8>?
        let length = handleplan_private_key_der(key, &start)
        guard length > 0, let start else { throw .unavailable }
        defer { CRYPTO_clear_free(start, Int(length), "", 0) }
        return try body(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }

    /// The key sealed under another, as it lies in the store. Throws as `AES256GCM.seal` does.
    public func sealed(under key: SymmetricKey, associatedData: [UInt8]) throws(CryptographyError) -> [UInt8] {
        try withDER { (der) throws(CryptographyError) in
            var plain = Array(der)
            defer { wipe(&plain) }
            return try AES256GCM.seal(plain, key: key, associatedData: associatedData)
        }
    }

    /// The public half as SubjectPublicKeyInfo. Throws `.unavailable`.
    public func publicKeyInfo() throws(CryptographyError) -> [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        let length = i2d_PUBKEY(key, &start)
        guard length > 0, let start else { throw .unavailable }
        defer { CRYPTO_free(start, "", 0) }
        return Array(UnsafeBufferPointer(start: start, count: Int(length)))
    }

    /// How it signs: with SHA-256.
    public var scheme: SignatureScheme { kind == .p256 ? .ecdsa(.sha256) : .rsaPKCS1(.sha256) }

    /// A signature over `message`. Of ECDSA's two equally valid ones always that with the smaller s, so that nobody
    /// can put the other in its place unnoticed. Throws `.unavailable`.
    public func signature(over message: [UInt8]) throws(CryptographyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .unavailable }
        defer { EVP_MD_CTX_free(context) }
        var length = 0
        guard EVP_DigestSignInit(context, nil, scheme.hash.method, nil, key) == 1,
            EVP_DigestSign(context, nil, &length, message, message.count) == 1
        else { throw .unavailable }
        var signature = [UInt8](repeating: 0, count: length)
        guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else { throw .unavailable }
        let made = Array(signature.prefix(length))
        return kind == .p256 ? try P256Signature(der: made).withSmallS.der : made
    }

    /// Says that there is a key, never which.
    public var description: String { "SigningKey" }
    /// Without children, so that `dump` shows no byte.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
