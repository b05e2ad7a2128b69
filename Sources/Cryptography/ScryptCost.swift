import COpenSSL

/// How dear one guess at a passphrase is: scrypt (RFC 7914) with block size 8 and parallelisation 1.
public struct ScryptCost: Hashable, Sendable {
    /// Log₂ of N; memory is 1024 · N bytes.
    public let logN: UInt8

    /// N = 2^17: 128 MiB and about 0.3 s on a caseworker's laptop.
    public static let standard = ScryptCost(valid: 17)

    /// Nothing above the standard is accepted, so that a header written by an enemy costs no more than an honest one.
    static let accepted: ClosedRange<UInt8> = 10...17
    static let blockSize: UInt8 = 8
    static let parallelisation: UInt8 = 1

    /// Throws `.outOfBounds` for a `logN` outside 10…17.
    public init(logN: UInt8) throws(CryptographyError) {
        guard ScryptCost.accepted.contains(logN) else { throw .outOfBounds }
        self.init(valid: logN)
    }

    private init(valid logN: UInt8) { self.logN = logN }

    /// The key for `passphrase` and `salt`. Throws `.unavailable` when there is no memory.
    func key(for passphrase: Passphrase, salt: [UInt8]) throws(CryptographyError) -> SymmetricKey {
        let secret = try SecretBytes(count: SymmetricKey.length) { (output) throws(CryptographyError) in
            try scrypt(
                passphrase.secret, salt: salt, n: 1 << UInt64(logN), r: UInt64(ScryptCost.blockSize),
                p: UInt64(ScryptCost.parallelisation), into: output)
        }
        return SymmetricKey(secret: secret)
    }
}

/// scrypt of any parameters and output length, as the published test vectors have; the caller bounds them.
func scrypt(
    _ password: SecretBytes, salt: [UInt8], n: UInt64, r: UInt64, p: UInt64, into output: UnsafeMutableRawBufferPointer
) throws(CryptographyError) {
    let memory = 128 * r * (n + p + 2) + (1 << 20)
    let done = password.withBytes { bytes in
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return EVP_PBE_scrypt(
            text, bytes.count, salt, salt.count, n, r, p, memory,
            output.baseAddress?.assumingMemoryBound(to: UInt8.self), output.count)
    }
    guard done == 1 else { throw .unavailable }
}
