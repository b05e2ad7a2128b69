/// How a signature is made over a message, as an algorithm identifier says it.
public enum SignatureScheme: Hashable, Sendable {
    /// ECDSA (FIPS 186-5); the signature is a DER SEQUENCE of r and s.
    case ecdsa(HashAlgorithm)
    /// RSASSA-PKCS1-v1_5 (RFC 8017, 8.2).
    case rsaPKCS1(HashAlgorithm)
    /// RSASSA-PSS (RFC 8017, 8.1), the mask made with the same digest; length of the salt in bytes.
    case rsaPSS(HashAlgorithm, saltLength: Int)

    /// The digest of the message.
    public var hash: HashAlgorithm {
        switch self {
        case .ecdsa(let hash), .rsaPKCS1(let hash), .rsaPSS(let hash, _): hash
        }
    }

    /// As CMS and certificates name it (RFC 5754, 3; RFC 5758, 3.2). For `.rsaPSS` without its parameters.
    public var identifier: ObjectIdentifier {
        switch self {
        case .ecdsa(let hash): SignatureScheme.ecdsaIdentifier(hash)
        case .rsaPKCS1(let hash): SignatureScheme.rsaIdentifier(hash)
        case .rsaPSS: SignatureScheme.pss
        }
    }

    /// The AlgorithmIdentifier of what this program makes: parameters absent for ECDSA, NULL for RSA.
    public var algorithmDER: [UInt8] {
        if case .ecdsa = self { return DER.sequence(DER.objectIdentifier(identifier)) }
        return DER.sequence(DER.objectIdentifier(identifier), DER.null)
    }

    /// Reads an AlgorithmIdentifier. `digest` is what a bare `rsaEncryption` or `ecPublicKey` refers to.
    ///
    /// Throws `.malformed`, or `.unavailable` for an algorithm that is not accepted.
    public init(algorithm: DERElement, digest: HashAlgorithm?) throws(CryptographyError) {
        var reader = try algorithm.reader()
        let identifier = try reader.objectIdentifier()
        let parameters = reader.isAtEnd ? nil : try reader.next()
        try reader.finish()
        if identifier == SignatureScheme.pss {
            self = try SignatureScheme.readPSS(parameters)
            return
        }
        guard parameters.map({ $0.tag == .null && $0.content.isEmpty }) ?? true else { throw .malformed }
        for hash in HashAlgorithm.allCases {
            if identifier == SignatureScheme.ecdsaIdentifier(hash) {
                self = .ecdsa(hash)
                return
            }
            if identifier == SignatureScheme.rsaIdentifier(hash) {
                self = .rsaPKCS1(hash)
                return
            }
        }
        guard identifier == SignatureScheme.rsaEncryption, let digest else { throw .unavailable }
        self = .rsaPKCS1(digest)
    }

    private static let pss = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 10)
    private static let maskGenerator = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 8)
    private static let rsaEncryption = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 1)

    private static func ecdsaIdentifier(_ hash: HashAlgorithm) -> ObjectIdentifier {
        let last: UInt64 = [.sha256: 2, .sha384: 3, .sha512: 4][hash, default: 2]
        return ObjectIdentifier(1, 2, 840, 10045, 4, 3, last)
    }

    private static func rsaIdentifier(_ hash: HashAlgorithm) -> ObjectIdentifier {
        let last: UInt64 = [.sha256: 11, .sha384: 12, .sha512: 13][hash, default: 11]
        return ObjectIdentifier(1, 2, 840, 113549, 1, 1, last)
    }

    /// RSASSA-PSS-params (RFC 4055, 3.1). What is left out means SHA-1, which is not accepted.
    private static func readPSS(_ parameters: DERElement?) throws(CryptographyError) -> SignatureScheme {
        guard let parameters, parameters.tag == .sequence else { throw .unavailable }
        var reader = try parameters.reader()
        guard let hashField = try reader.optional(.context(0)), let maskField = try reader.optional(.context(1))
        else { throw .unavailable }
        let hash = try HashAlgorithm(algorithm: try DERReader.only(.sequence, in: hashField.content))
        var mask = try DERReader.only(.sequence, in: maskField.content).reader()
        guard try mask.objectIdentifier() == maskGenerator,
            try HashAlgorithm(algorithm: try mask.next(.sequence)) == hash
        else { throw .unavailable }
        var salt = 20
        if let field = try reader.optional(.context(2)) {
            var value = try field.reader()
            salt = try value.smallInteger()
        }
        guard salt <= 512 else { throw .outOfBounds }
        return .rsaPSS(hash, saltLength: salt)
    }
}

extension HashAlgorithm {
    /// Reads an AlgorithmIdentifier; parameters are absent or NULL (RFC 5754, 2). Throws `.malformed` or, for another
    /// algorithm, `.unavailable`.
    public init(algorithm: DERElement) throws(CryptographyError) {
        var reader = try algorithm.reader()
        let identifier = try reader.objectIdentifier()
        if !reader.isAtEnd {
            guard try reader.next(.null).content.isEmpty else { throw .malformed }
        }
        try reader.finish()
        guard let hash = HashAlgorithm(identifier: identifier) else { throw .unavailable }
        self = hash
    }
}
