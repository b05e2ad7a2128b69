import Cryptography
import Signing

/// Invented authorities and signers, made anew for each run.
struct Signers: Sendable {
    let root: Certificate
    let rootKey: SigningKey
    let identity: SigningIdentity

    /// 2026-03-10, when the documents of these tests are signed and checked.
    static let now = UTCTime(secondsSince1970: 1_773_140_400)
    static let years: Int64 = 365 * 86_400

    static let first = make("Eksempel Kommune")
    static let second = make("Anden Kommune")

    static func make(_ organisation: String) -> Signers? { try? Signers(organisation) }

    init(_ organisation: String) throws {
        let validity = Signers.now.adding(seconds: -Signers.years)...Signers.now.adding(seconds: 30 * Signers.years)
        rootKey = try SigningKey.generateP256()
        let rootName = try DistinguishedName(organisation: organisation, commonName: "handleplan udsteder")
        root = try Certificate.root(CertificateRequest(subject: rootName, validity: validity), key: rootKey)
        let key = try SigningKey.generateP256()
        let name = try DistinguishedName(organisation: organisation, commonName: "Programmets certifikat")
        let leaf = try root.issue(
            CertificateRequest(subject: name, validity: validity), publicKeyInfo: key.publicKeyInfo(), signer: rootKey)
        identity = try SigningIdentity(key: key, certificate: leaf, others: [root])
    }

    func signed(_ pdf: SmallPDF = SmallPDF()) throws -> [UInt8] {
        let bytes = pdf.bytes
        return try PDFSigner(identity).signed(bytes, place: SignaturePlace(findingIn: bytes))
    }

    /// Checks as somebody who trusts this root.
    func report(on bytes: [UInt8], at time: UTCTime = now) -> SignatureReport {
        SignatureCheck(trusting: [root], at: time).report(on: bytes)
    }
}
