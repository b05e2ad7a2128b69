import COpenSSL

/// Authenticated encryption with associated data: AES-256-GCM (NIST SP 800-38D).
///
/// Sealed bytes are `version (1) · nonce (12) · ciphertext · tag (16)`, and there is one way only to write them. The
/// nonce is random, so one key must not seal more than 2^32 messages; the version byte is authenticated with the
/// associated data.
public enum AES256GCM {
    /// How many bytes sealing adds.
    public static let overhead = 1 + nonceLength + tagLength
    /// The longest plain text in bytes: 16 MiB.
    public static let longestPlain = 1 << 24

    static let version: UInt8 = 1
    static let nonceLength = 12
    static let tagLength = 16

    /// `plain` sealed under `key`, bound to `associatedData`. Throws `.outOfBounds` (too long) or `.unavailable`.
    public static func seal(
        _ plain: [UInt8], key: SymmetricKey, associatedData: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        try seal(plain, key: key, nonce: randomBytes(nonceLength), bound: [version] + associatedData)
    }

    /// The plain text of `sealed`. Throws `.malformed`, `.outOfBounds` (too long), `.notAuthentic` or `.unavailable`.
    public static func open(
        _ sealed: [UInt8], key: SymmetricKey, associatedData: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        guard sealed.count >= overhead, sealed.first == version else { throw .malformed }
        let nonce = Array(sealed[1...nonceLength])
        let rest = Array(sealed[(1 + nonceLength)...])
        return try open(rest, key: key, nonce: nonce, bound: [version] + associatedData)
    }

    static func seal(
        _ plain: [UInt8], key: SymmetricKey, nonce: [UInt8], bound: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        guard plain.count <= longestPlain, nonce.count == nonceLength else { throw .outOfBounds }
        let context = try CipherContext(key: key, nonce: nonce, encrypts: true)
        try context.bind(bound)
        let ciphertext = try context.transform(plain)
        let tag = try context.finishedTag()
        return [version] + nonce + ciphertext + tag
    }

    /// `rest` is ciphertext and tag.
    static func open(
        _ rest: [UInt8], key: SymmetricKey, nonce: [UInt8], bound: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        guard rest.count >= tagLength, nonce.count == nonceLength else { throw .malformed }
        guard rest.count - tagLength <= longestPlain else { throw .outOfBounds }
        let context = try CipherContext(key: key, nonce: nonce, encrypts: false)
        try context.bind(bound)
        var plain = try context.transform(Array(rest.dropLast(tagLength)))
        guard try context.accepts(tag: Array(rest.suffix(tagLength))) else {
            wipe(&plain)
            throw .notAuthentic
        }
        return plain
    }
}
