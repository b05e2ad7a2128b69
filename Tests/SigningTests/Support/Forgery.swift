import Cryptography

@testable import Signing

/// Signatures as an enemy, or another program, would make them: each part can be other than it should.
struct Forgery {
    let signers: Signers
    var scheme = SignatureScheme.ecdsa(.sha256)
    /// Certificates put in; nil for those that belong there.
    var certificates: [[UInt8]]?
    /// The certificates the signed attribute names; nil leaves the attribute out.
    var named: [Certificate]?
    var moreSigned: [[UInt8]] = []
    var unsigned: [[UInt8]] = []
    /// Done to the value of the signature.
    var alter: ([UInt8]) throws -> [UInt8] = { $0 }
    /// Whether the certificates stand in descending order of their bytes.
    var descends = false
    /// Whether there is content inside.
    var content = false
    var contentType = CMSNames.data

    init(_ signers: Signers) {
        self.signers = signers
        named = [signers.identity.certificate] + signers.identity.issuers
    }

    /// The pdf signed so. `ranges` is what is signed, and written; nil for what should be.
    func signed(_ pdf: SmallPDF, ranges: ((SignaturePlace, Int) -> [Int])? = nil) throws -> [UInt8] {
        let bytes = pdf.bytes
        return try signed(bytes, at: SignaturePlace(findingIn: bytes), ranges: ranges)
    }

    func signed(
        _ pdf: [UInt8], at place: SignaturePlace, ranges: ((SignaturePlace, Int) -> [Int])? = nil
    ) throws -> [UInt8] {
        var bytes = pdf
        let hole = place.contents
        let honest = [0, hole.lowerBound, hole.upperBound, bytes.count - hole.upperBound]
        let numbers = ranges?(place, bytes.count) ?? honest
        let text = Array("[\(numbers.map(String.init).joined(separator: " "))".utf8)
        let spaces = [UInt8](repeating: 0x20, count: place.byteRange.count - text.count - 1)
        bytes.replaceSubrange(place.byteRange, with: text + spaces + [0x5d])
        var covered: [UInt8] = []
        for pair in stride(from: 0, to: numbers.count - 1, by: 2) {
            covered += bytes[numbers[pair]..<(numbers[pair] + numbers[pair + 1])]
        }
        return Forgery.put(try cms(over: covered), into: bytes, hole)
    }

    /// The bytes with this structure in their hole.
    static func put(_ der: [UInt8], into pdf: [UInt8], _ hole: Range<Int>) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var hex = der.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        hex += [UInt8](repeating: 0x30, count: hole.count - 2 - hex.count)
        return Array(pdf[...hole.lowerBound]) + hex + Array(pdf[(hole.upperBound - 1)...])
    }

    private func cms(over covered: [UInt8]) throws -> [UInt8] {
        let identity = signers.identity
        var attributes = [
            attribute(CMSNames.contentType, DER.objectIdentifier(contentType)),
            attribute(CMSNames.messageDigest, DER.octetString(try SHA256.digest(of: covered))),
        ]
        if let named {
            let identifiers = try named.map { certificate in
                DER.sequence(
                    DER.octetString(try SHA256.digest(of: certificate.der)),
                    DER.sequence(
                        DER.sequence(DER.constructed(.context(4), [certificate.issuer.der])),
                        DER.element(.integer, certificate.serial)))
            }
            let list = DER.constructed(.sequence, identifiers)
            attributes.append(attribute(CMSNames.signingCertificate, DER.sequence(list)))
        }
        attributes += moreSigned
        let value = try alter(identity.key.signature(over: DER.setOf(attributes)))
        let algorithm = DER.sequence(DER.objectIdentifier(HashAlgorithm.sha256.identifier))
        let certificate = identity.certificate
        var info = [
            DER.integer(1), DER.sequence(certificate.issuer.der, DER.element(.integer, certificate.serial)), algorithm,
            DER.setOf(attributes, tag: .context(0)), scheme.algorithmDER, DER.octetString(value),
        ]
        if !unsigned.isEmpty { info.append(DER.setOf(unsigned, tag: .context(1))) }
        let inside = content ? DER.constructed(.context(0), [DER.octetString(covered)]) : []
        let signedData = DER.sequence(
            DER.integer(1), DER.setOf([algorithm]), DER.sequence(DER.objectIdentifier(CMSNames.data), inside),
            certificateSet(certificates ?? ([certificate] + identity.issuers).map(\.der)),
            DER.setOf([DER.constructed(.sequence, info)]))
        return DER.sequence(
            DER.objectIdentifier(CMSNames.signedData), DER.constructed(.context(0), [signedData]))
    }

    private func certificateSet(_ certificates: [[UInt8]]) -> [UInt8] {
        guard descends else { return DER.setOf(certificates, tag: .context(0)) }
        return DER.constructed(.context(0), certificates.sorted { $1.lexicographicallyPrecedes($0) })
    }

    func attribute(_ identifier: ObjectIdentifier, _ value: [UInt8]) -> [UInt8] {
        DER.sequence(DER.objectIdentifier(identifier), DER.setOf([value]))
    }
}

/// Numbers that are the same in each run (SplitMix64).
struct SteadyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
