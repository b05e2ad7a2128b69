import COpenSSL

/// `count` bytes from OpenSSL's generator. Throws `.unavailable`.
public func randomBytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard RAND_bytes(&bytes, Int32(count)) == 1 else { throw .unavailable }
    return bytes
}

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
    /// Length of a digest in bytes.
    public static let length = 32

    /// The 32-byte digest of `bytes`. Throws `.unavailable`.
    public static func digest(of bytes: [UInt8]) throws(CryptographyError) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: length)
        guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else { throw .unavailable }
        return digest
    }
}

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1).
public enum HMACSHA256 {
    /// Length of a code in bytes.
    public static let length = 32

    /// The 32-byte code of `bytes` under `key`. Throws `.unavailable`.
    public static func code(of bytes: [UInt8], key: SymmetricKey) throws(CryptographyError) -> [UInt8] {
        try code(of: bytes, secret: key.secret)
    }

    /// Whether `code` is the whole code of `bytes`; compared in constant time. Throws `.unavailable`.
    public static func isValid(
        _ code: [UInt8], of bytes: [UInt8], key: SymmetricKey
    ) throws(CryptographyError) -> Bool {
        let expected = try self.code(of: bytes, key: key)
        return code.count == expected.count && CRYPTO_memcmp(code, expected, expected.count) == 0
    }

    /// With a key of any length, as the published test vectors have.
    static func code(of bytes: [UInt8], secret: SecretBytes) throws(CryptographyError) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: length)
        let done = secret.withBytes { key in
            HMAC(EVP_sha256(), key.baseAddress, Int32(key.count), bytes, bytes.count, &code, nil) != nil
        }
        guard done else { throw .unavailable }
        return code
    }
}
