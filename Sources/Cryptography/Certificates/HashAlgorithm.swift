import COpenSSL

/// The digests accepted in signatures (FIPS 180-4); SHA-1 and older are not among them.
public enum HashAlgorithm: String, CaseIterable, Sendable {
    case sha256
    case sha384
    case sha512

    /// As named in CMS and certificates (RFC 5754, 2).
    public var identifier: ObjectIdentifier {
        switch self {
        case .sha256: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 1)
        case .sha384: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 2)
        case .sha512: ObjectIdentifier(2, 16, 840, 1, 101, 3, 4, 2, 3)
        }
    }

    /// The digest named so, or nil.
    public init?(identifier: ObjectIdentifier) {
        guard let found = HashAlgorithm.allCases.first(where: { $0.identifier == identifier }) else { return nil }
        self = found
    }

    /// The digest of the pieces one after another, which are not copied. Throws `.unavailable`.
    public func digest(of pieces: ArraySlice<UInt8>...) throws(CryptographyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .unavailable }
        defer { EVP_MD_CTX_free(context) }
        var isGoing = EVP_DigestInit_ex(context, method, nil) == 1
        for piece in pieces where isGoing {
            isGoing = piece.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) } == 1
        }
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard isGoing, EVP_DigestFinal_ex(context, &digest, &length) == 1 else { throw .unavailable }
        return Array(digest.prefix(Int(length)))
    }

    /// The digest of `bytes`. Throws `.unavailable`.
    public func digest(of bytes: [UInt8]) throws(CryptographyError) -> [UInt8] { try digest(of: bytes[...]) }

    var method: OpaquePointer? {
        switch self {
        case .sha256: EVP_sha256()
        case .sha384: EVP_sha384()
        case .sha512: EVP_sha512()
        }
    }
}
