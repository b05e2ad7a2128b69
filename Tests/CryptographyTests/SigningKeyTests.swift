import Testing

@testable import Cryptography

@Suite struct SigningKeyTests {
    let key: SigningKey
    let message = Array("Plan for et godt liv".utf8)

    init() throws { key = try SigningKey.generateP256() }

    @Test func signaturesAreAcceptedAndChangesAreNot() throws {
        let signature = try key.signature(over: message)
        let publicKey = try PublicKey(info: key.publicKeyInfo()[...])
        #expect(key.kind == .p256 && publicKey.kind == .p256 && key.scheme == .ecdsa(.sha256))
        #expect(try publicKey.accepts(signature, over: message[...], scheme: key.scheme))
        #expect(try !publicKey.accepts(signature, over: message.dropLast(), scheme: key.scheme))
        #expect(try !publicKey.accepts(signature, over: message[...], scheme: .ecdsa(.sha384)))
        #expect(try !publicKey.accepts(signature, over: message[...], scheme: .rsaPKCS1(.sha256)))
        #expect(try !publicKey.accepts([], over: message[...], scheme: key.scheme))
        let other = try SigningKey.generateP256()
        #expect(
            try !PublicKey(info: other.publicKeyInfo()[...]).accepts(signature, over: message[...], scheme: key.scheme))
        for index in signature.indices {
            var changed = signature
            changed[index] ^= 0x01
            #expect(try !publicKey.accepts(changed, over: message[...], scheme: key.scheme))
        }
    }

    /// Both of a pair are valid; only the one with the smaller s is made.
    @Test func onlyTheSmallerIsMade() throws {
        let publicKey = try PublicKey(info: key.publicKeyInfo()[...])
        for _ in 0..<40 {
            let signature = try P256Signature(der: key.signature(over: message))
            let twin = signature.twin
            #expect(signature.hasSmallS && !twin.hasSmallS && twin.twin == signature && twin.withSmallS == signature)
            #expect(try publicKey.accepts(twin.der, over: message[...], scheme: key.scheme))
        }
    }

    @Test func numbersOutsideTheGroup() throws {
        let one: [UInt8] = [1]
        let order = P256Signature.order
        #expect(order.count == 32)
        for (r, s) in [([], one), (one, []), (order, one), (one, order), (one, [1] + order)] as [([UInt8], [UInt8])] {
            #expect(throws: CryptographyError.malformed) {
                try P256Signature(der: DER.sequence(DER.unsignedInteger(r), DER.unsignedInteger(s)))
            }
        }
    }

    @Test func theKeyGoesOutAndInAgain() throws {
        var der = try key.withDER { Array($0) }
        var text = Array(PEM.text("PRIVATE KEY", der).utf8)
        let again = try SigningKey(takingDER: &der)
        let fromText = try SigningKey(takingPEM: &text)
        #expect(der.isEmpty && text.isEmpty)
        #expect(try again.publicKeyInfo() == key.publicKeyInfo() && fromText.publicKeyInfo() == key.publicKeyInfo())
    }

    @Test func theKeyIsSealedUnderAnother() throws {
        let storeKey = try SymmetricKey.random()
        let sealed = try key.sealed(under: storeKey, associatedData: [1])
        let opened = try SigningKey(opening: sealed, key: storeKey, associatedData: [1])
        #expect(try opened.publicKeyInfo() == key.publicKeyInfo())
        #expect(throws: CryptographyError.notAuthentic) {
            try SigningKey(opening: sealed, key: storeKey, associatedData: [2])
        }
        let der = try key.withDER { Array($0) }
        #expect(!sealed.indices.contains { sealed[$0...].starts(with: der.suffix(32)) })
    }

    @Test func whatIsNoKeyIsRefused() throws {
        for text in ["", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "-----BEGIN CERTIFICATE-----"] {
            var bytes = Array(text.utf8)
            #expect(throws: CryptographyError.malformed) { try SigningKey(takingPEM: &bytes) }
        }
        var short: [UInt8] = [0x30, 0]
        #expect(throws: CryptographyError.malformed) { try SigningKey(takingDER: &short) }
        #expect(short.isEmpty)
    }

    @Test func noDescriptionShowsAKey() throws {
        var shown = "\(key) \(String(reflecting: key))"
        dump(key, to: &shown)
        #expect(!shown.contains("0x"))
    }
}
