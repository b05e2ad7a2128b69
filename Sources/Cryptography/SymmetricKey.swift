import COpenSSL

/// A 256-bit secret key; wiped when no longer held, and shown by no description.
public struct SymmetricKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// Length in bytes.
    public static let length = 32

    let secret: SecretBytes

    /// A fresh key from OpenSSL's generator. Throws `.unavailable`.
    public static func random() throws(CryptographyError) -> SymmetricKey {
        let secret = try SecretBytes(count: length) { (buffer) throws(CryptographyError) in
            guard RAND_priv_bytes(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(buffer.count)) == 1
            else { throw .unavailable }
        }
        return SymmetricKey(secret: secret)
    }

    /// The key in `bytes`, which are wiped. Throws `.outOfBounds` when they are not 32.
    public init(taking bytes: inout [UInt8]) throws(CryptographyError) {
        defer { wipe(&bytes) }
        guard bytes.count == SymmetricKey.length else { throw .outOfBounds }
        self.init(secret: SecretBytes(bytes))
    }

    init(secret: SecretBytes) { self.secret = secret }

    /// A key for one purpose, from which neither this key nor one for another purpose can be found.
    ///
    /// HKDF with SHA-256 (RFC 5869) and no salt; `purpose` is its info. Throws `.unavailable`.
    public func derived(for purpose: [UInt8]) throws(CryptographyError) -> SymmetricKey {
        let derived = try SecretBytes(count: SymmetricKey.length) { (output) throws(CryptographyError) in
            try expand(secret, info: purpose, into: output)
        }
        return SymmetricKey(secret: derived)
    }

    /// Says that there is a key, never which.
    public var description: String { "SymmetricKey" }
    /// Without children, so that `dump` shows no byte.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// HKDF with SHA-256 of any secret and output length, as the published test vectors have.
func expand(
    _ secret: SecretBytes, info: [UInt8], into output: UnsafeMutableRawBufferPointer
) throws(CryptographyError) {
    let done = secret.withBytes { key in
        handleplan_hkdf_sha256(
            key.baseAddress?.assumingMemoryBound(to: UInt8.self), key.count, info, info.count,
            output.baseAddress?.assumingMemoryBound(to: UInt8.self), output.count)
    }
    guard done == 1 else { throw .unavailable }
}
