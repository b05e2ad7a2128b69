/// Why a cryptographic operation gave no result; holds no secret and no plain text.
public enum CryptographyError: Error, Hashable, Sendable {
    /// The bytes are not in the one accepted form (wrong version, length, magic or checksum).
    case malformed
    /// The key does not fit, or the sealed bytes or their associated data were changed.
    case notAuthentic
    /// A cost or a length outside what is accepted; refused before any work is done.
    case outOfBounds
    /// OpenSSL gave no random bytes, no memory or no algorithm.
    case unavailable
}
