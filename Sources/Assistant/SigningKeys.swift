import Cryptography
import Messages
import PlanStore
import Signing

/// The key the documents are sealed with: the program's own, made the first time, or one the municipality has imported.
///
/// Both lie in the store, sealed as everything there is.
struct SigningKeys {
    private static let keyName = "signing.key"
    private static let chainName = "signing.certificates"
    private static let importedName = "signing.imported"

    /// Years the program's own certificate is valid.
    private static let years: Int64 = 10

    let store: PlanStore

    /// Who seals, and whether the key is the municipality's.
    struct Holder {
        let identity: SigningIdentity
        let isImported: Bool

        /// Whether the certificate is made out to `subject` and valid.
        func fits(_ subject: DistinguishedName, at time: UTCTime) -> Bool {
            identity.certificate.subject == subject && identity.certificate.validity.contains(time)
        }
    }

    /// The municipality's key, or the program's own for this authority and caseworker, made where there is none. Throws `Trouble`.
    ///
    /// A certificate of its own names who it was made for, so another caseworker's plans get another.
    func holder(authority: String, caseworker: String, at time: UTCTime) throws -> Holder {
        let names = (
            issuer: try DistinguishedName(organisation: authority.certifiable, commonName: "handleplan, udsteder"),
            own: try DistinguishedName(
                organisation: authority.certifiable, commonName: "handleplan, \(caseworker)".certifiable)
        )
        if let held = try stored(), held.isImported || held.fits(names.own, at: time) { return held }
        let key = try SigningKey.generateP256()
        let root = try SigningKey.generateP256()
        let end = time.adding(seconds: SigningKeys.years * 365 * 86_400)
        let issuer = CertificateRequest(
            subject: names.issuer, validity: time...end)
        let own = CertificateRequest(
            subject: names.own, validity: time...end)
        let rootCertificate = try Certificate.root(issuer, key: root)
        // The root signs this one certificate; its key is then gone, so that nobody can make another.
        let certificate = try rootCertificate.issue(own, publicKeyInfo: key.publicKeyInfo(), signer: root)
        try keep(key, [certificate, rootCertificate], isImported: false)
        return Holder(
            identity: try SigningIdentity(key: key, certificate: certificate, others: [rootCertificate]),
            isImported: false)
    }

    /// The key there is; nil before the first document or import.
    func stored() throws -> Holder? {
        guard var der = try store.profile(SigningKeys.keyName), let chain = try store.profile(SigningKeys.chainName)
        else {
            return nil
        }
        let certificates = try Certificate.all(in: chain)
        let key = try SigningKey(takingDER: &der)
        guard let own = certificates.first else { return nil }
        let isImported = try store.profile(SigningKeys.importedName) == [1]
        return Holder(
            identity: try SigningIdentity(key: key, certificate: own, others: Array(certificates.dropFirst())),
            isImported: isImported)
    }

    /// Takes the municipality's key from a PKCS#12 file; its passphrase is not kept. Throws `Trouble`.
    func importKey(from bytes: [UInt8], passphrase: Passphrase) throws -> Holder {
        let file: PKCS12
        do { file = try PKCS12(bytes, passphrase: passphrase) } catch let failure { throw Trouble(failure) }
        let identity: SigningIdentity
        do {
            identity = try SigningIdentity(key: file.key, certificate: file.certificate, others: file.others)
        } catch { throw Trouble(.dataOrKey, "keyUnfit") }
        try keep(file.key, [file.certificate] + file.others, isImported: true)
        return Holder(identity: identity, isImported: true)
    }

    private func keep(_ key: SigningKey, _ certificates: [Certificate], isImported: Bool) throws {
        var der: [UInt8] = try key.withDER { (bytes) throws(CryptographyError) in Array(bytes) }
        defer { wipe(&der) }
        try store.setProfile(der, for: SigningKeys.keyName)
        try store.setProfile(Array(certificates.map(\.pem).joined().utf8), for: SigningKeys.chainName)
        try store.setProfile([isImported ? 1 : 0], for: SigningKeys.importedName)
    }
}

extension Certificate {
    /// SHA-256 of the certificate as people compare it: pairs of digits apart.
    func fingerprintText() throws -> String {
        try fingerprint().map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: ":")
    }
}

extension String {
    /// As much of a name as a certificate takes, cut between Characters (RFC 5280, appendix A.1: 64 code points).
    fileprivate var certifiable: String {
        var short = Printable.line(self)
        while short.unicodeScalars.count > 64, !short.isEmpty { short.removeLast() }
        return short.isEmpty ? "–" : short
    }
}

extension SigningIdentity {
    /// The certificate to compare and to trust: the topmost that is known.
    var anchor: Certificate { issuers.last ?? certificate }
}

extension Trouble {
    init(_ failure: PKCS12.Failure) {
        switch failure {
        case .malformed, .incomplete: self.init(.dataOrKey, "keyFile")
        case .wrongPassphrase: self.init(.dataOrKey, "keyPassphrase")
        case .legacyCipherUnavailable: self.init(.dataOrKey, "keyLegacy")
        case .unfitKey, .tooDear: self.init(.dataOrKey, "keyUnfit")
        }
    }
}
