import COpenSSL
import Cryptography
import Signing
import Testing

/// PKCS#12 files made by openssl; how is in `Fixtures/make`.
@Suite(.serialized) struct MunicipalKeyTests {
    func opened(_ name: String, _ text: String) throws -> PKCS12 {
        try PKCS12(Fixture.bytes(name), passphrase: Fixture.passphrase(text))
    }

    @Test(arguments: [
        ("rsa.p12", "hemmelig", KeyKind.rsa(bits: 2048)), ("ecdsa.p12", "blåbærgrød", .p256),
        ("gammel.p12", "hemmelig", .rsa(bits: 2048)), ("uden-ord.p12", "", .p256),
    ])
    func fileOpens(name: String, text: String, kind: KeyKind) throws {
        let file = try opened(name, text)
        #expect(try file.key.kind == kind && file.others == [Fixture.root()])
        let message = Array("besked".utf8)
        let signature = try file.key.signature(over: message)
        #expect(
            try file.certificate.publicKey().accepts(signature, over: message[...], scheme: file.key.scheme))
    }

    @Test(arguments: [
        ("rsa.p12", "hemmeligt", PKCS12.Failure.wrongPassphrase), ("rsa.p12", "", .wrongPassphrase),
        ("ecdsa.p12", "blabaergrod", .wrongPassphrase), ("rsa.p12", "hemmelig\u{0}", .wrongPassphrase),
        ("p384.p12", "hemmelig", .unfitKey), ("uden-noegle.p12", "hemmelig", .incomplete),
        ("rod.pem", "hemmelig", .malformed), ("pyhanko-rsa.pdf", "hemmelig", .malformed),
    ])
    func fileIsRefused(name: String, text: String, expected: PKCS12.Failure) throws {
        #expect(throws: expected) { try opened(name, text) }
    }

    /// The legacy ciphers are for that one file: nothing else gets them afterwards, and the others are still there.
    @Test func legacyCiphersDoNotStay() async throws {
        _ = try opened("gammel.p12", "hemmelig")
        // A thread that looks for an algorithm at the same moment keeps the provider until it has found it.
        for _ in 0..<1_000 where OSSL_PROVIDER_available(nil, "legacy") == 1 {
            try await Task.sleep(for: .milliseconds(1))
        }
        #expect(OSSL_PROVIDER_available(nil, "legacy") == 0)
        _ = try opened("rsa.p12", "hemmelig")
    }

    @Test func everyByteOfAFileCounts() throws {
        let bytes = try Fixture.bytes("ecdsa.p12")
        let passphrase = Fixture.passphrase("blåbærgrød")
        var numbers = SteadyNumbers(state: 12)
        let whole = try PKCS12(bytes, passphrase: passphrase)
        for _ in 0..<150 {
            var changed = bytes
            changed[Int.random(in: bytes.indices, using: &numbers)] ^= UInt8.random(in: 1...255, using: &numbers)
            if let opened = try? PKCS12(changed, passphrase: passphrase) {
                #expect(opened.certificate == whole.certificate)
            }
        }
    }
}
