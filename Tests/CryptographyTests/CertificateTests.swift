import Testing

@testable import Cryptography

/// Certificates as the program makes them for itself.
@Suite struct CertificateTests {
    static let now = UTCTime(secondsSince1970: 1_773_140_400)
    static let validity = now...now.adding(seconds: 40 * 365 * 86_400)

    let rootKey: SigningKey
    let leafKey: SigningKey
    let root: Certificate
    let leaf: Certificate

    init() throws {
        rootKey = try SigningKey.generateP256()
        leafKey = try SigningKey.generateP256()
        let rootName = try DistinguishedName(organisation: "Eksempel Kommune", commonName: "Programmets rod")
        root = try Certificate.root(
            CertificateRequest(subject: rootName, validity: CertificateTests.validity), key: rootKey)
        let name = try DistinguishedName(
            organisation: "Eksempel Kommune", commonName: "Åse Ærlig, programmets certifikat")
        leaf = try root.issue(
            CertificateRequest(subject: name, validity: CertificateTests.validity),
            publicKeyInfo: leafKey.publicKeyInfo(), signer: rootKey)
    }

    func verdict(_ leaf: Certificate, anchors: [Certificate], others: [Certificate] = []) throws
        -> CertificateChain.Verdict
    {
        try CertificateChain(leaf: leaf, others: others).verdict(anchors: anchors, at: CertificateTests.now)
    }

    @Test func whatTheySay() throws {
        #expect(leaf.subject.commonName == "Åse Ærlig, programmets certifikat" && leaf.subject.country == "DK")
        #expect(leaf.subject.organisation == "Eksempel Kommune" && leaf.issuer == root.subject)
        #expect(leaf.keyUsage == [.digitalSignature, .nonRepudiation] && !leaf.isAuthority)
        #expect(root.keyUsage == [.certificateSigning, .revocationListSigning] && root.isAuthority)
        #expect(leaf.validity == CertificateTests.validity && leaf.maySignDocuments && !root.maySignDocuments)
        #expect(try leaf.isSigned(by: root) && root.isSigned(by: root) && !root.isSigned(by: leaf))
        #expect(try leaf.fingerprint() == SHA256.digest(of: leaf.der) && leaf.serial != root.serial)
        #expect(leaf.serial.count == 16 && (0x40...0x7f).contains(leaf.serial[0]))
    }

    @Test func namesHaveALength() {
        for text in ["", String(repeating: "å", count: 65)] {
            #expect(throws: CryptographyError.outOfBounds) {
                try DistinguishedName(organisation: text, commonName: "x")
            }
        }
    }

    @Test func chains() throws {
        #expect(try verdict(leaf, anchors: [root]) == .trusted)
        #expect(try verdict(leaf, anchors: []) == .unknown)
        #expect(try verdict(leaf, anchors: [], others: [root]) == .unknown)
        #expect(try verdict(leaf, anchors: [leaf]) == .trusted)
        let late = CertificateTests.validity.upperBound.adding(seconds: 1)
        #expect(try CertificateChain(leaf: leaf).verdict(anchors: [root], at: late) == .expired)
        let early = CertificateTests.now.adding(seconds: -1)
        #expect(try CertificateChain(leaf: leaf).verdict(anchors: [root], at: early) == .notYetValid)
    }

    /// A leaf is no authority, and the root's only step is to a leaf.
    @Test func aLeafVouchesForNobody() throws {
        let key = try SigningKey.generateP256()
        let name = try DistinguishedName(organisation: "En anden", commonName: "En anden")
        let request = CertificateRequest(subject: name, validity: CertificateTests.validity)
        let below = try leaf.issue(request, publicKeyInfo: key.publicKeyInfo(), signer: leafKey)
        #expect(try below.isSigned(by: leaf))
        #expect(try verdict(below, anchors: [root], others: [leaf]) != .trusted)
    }

    @Test func aForgedSignatureIsSeen() throws {
        let impostor = try SigningKey.generateP256()
        let forged = try root.issue(
            CertificateRequest(subject: leaf.subject, validity: leaf.validity),
            publicKeyInfo: leafKey.publicKeyInfo(), signer: impostor)
        #expect(try !forged.isSigned(by: root))
        #expect(try verdict(forged, anchors: [root]) != .trusted)
    }

    @Test func everyByteOfACertificateCounts() throws {
        for index in leaf.der.indices {
            var changed = leaf.der
            changed[index] ^= 0x01
            guard let parsed = try? Certificate(der: changed) else { continue }
            let isTrusted = (try? verdict(parsed, anchors: [root])) == .trusted
            #expect(!isTrusted, "byte \(index)")
        }
    }

    @Test func textForm() throws {
        let text = "Note\n" + leaf.pem + root.pem.replacing("\n", with: "\r\n")
        #expect(try Certificate.all(in: Array(text.utf8)) == [leaf, root])
        #expect(try Certificate.all(in: leaf.der) == [leaf])
        #expect(leaf.pem.split(separator: "\n").allSatisfy { $0.count <= 64 })
        let broken = leaf.pem.replacing("A", with: "*")
        #expect(throws: CryptographyError.malformed) { try Certificate.all(in: Array(broken.utf8)) }
        #expect(throws: CryptographyError.malformed) { try Certificate.all(in: []) }
    }
}
