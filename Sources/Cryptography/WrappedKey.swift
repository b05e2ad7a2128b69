/// A key sealed under a passphrase, with all that is needed to open it but the passphrase.
///
/// `magic (8) · log₂N (1) · r (1) · p (1) · salt (32) · sealed key (61) · SHA-256 of all before (32)`: 136 bytes,
/// never more or fewer. The sealed key is bound to everything before it. The digest tells a damaged file from a wrong
/// passphrase; it is no protection against someone who computes it anew, who gains nothing but a passphrase that no
/// longer fits.
public struct WrappedKey: Sendable {
    /// Length in bytes.
    public static let length = magic.count + 3 + saltLength + sealedLength + SHA256.length

    static let magic = Array("hp-key-1".utf8)
    static let saltLength = 32
    static let sealedLength = SymmetricKey.length + AES256GCM.overhead

    /// As written to a file.
    public let bytes: [UInt8]
    private let cost: ScryptCost

    /// Reads the one accepted form, before any costly work.
    ///
    /// Throws `.malformed` (length, magic, digest) or `.outOfBounds` (scrypt parameters dearer or other than accepted).
    public init(parsing bytes: [UInt8]) throws(CryptographyError) {
        guard bytes.count == WrappedKey.length, bytes.starts(with: WrappedKey.magic) else { throw .malformed }
        let body = Array(bytes.dropLast(SHA256.length))
        guard try SHA256.digest(of: body) == Array(bytes.suffix(SHA256.length)) else { throw .malformed }
        let parameters = bytes[WrappedKey.magic.count...].prefix(3)
        guard parameters.dropFirst().elementsEqual([ScryptCost.blockSize, ScryptCost.parallelisation])
        else { throw .outOfBounds }
        self.bytes = bytes
        cost = try ScryptCost(logN: parameters[parameters.startIndex])
    }

    /// Seals `key` under `passphrase`, with a fresh salt. Throws `.unavailable`.
    public init(
        wrapping key: SymmetricKey, passphrase: Passphrase, cost: ScryptCost = .standard
    ) throws(CryptographyError) {
        let salt = try randomBytes(WrappedKey.saltLength)
        let header =
            WrappedKey.magic + [cost.logN, ScryptCost.blockSize, ScryptCost.parallelisation] + salt
        var plain = key.secret.withBytes { Array($0) }
        defer { wipe(&plain) }
        let sealed = try AES256GCM.seal(
            plain, key: cost.key(for: passphrase, salt: salt), associatedData: header)
        bytes = try header + sealed + SHA256.digest(of: header + sealed)
        self.cost = cost
    }

    /// The key. Throws `.notAuthentic` for a wrong passphrase, `.malformed`, or `.unavailable` (no memory for scrypt).
    public func unwrapped(with passphrase: Passphrase) throws(CryptographyError) -> SymmetricKey {
        let headerLength = WrappedKey.magic.count + 3 + WrappedKey.saltLength
        let header = Array(bytes.prefix(headerLength))
        let salt = Array(header.suffix(WrappedKey.saltLength))
        let sealed = Array(bytes[headerLength...].prefix(WrappedKey.sealedLength))
        var plain = try AES256GCM.open(sealed, key: cost.key(for: passphrase, salt: salt), associatedData: header)
        return try SymmetricKey(taking: &plain)
    }
}
