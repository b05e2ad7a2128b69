import Cryptography
import Testing

@testable import Signing

/// Files signed by pyHanko; how they were made is in `Fixtures/make`.
@Suite struct ForeignTests {
    static let genuine = [
        "pyhanko-ecdsa.pdf", "pyhanko-rsa.pdf", "pyhanko-pss.pdf", "pyhanko-p384-sha512.pdf", "pyhanko-packed.pdf",
        "pyhanko-twice.pdf",
    ]

    func verdict(
        _ bytes: [UInt8], trusting anchors: [Certificate]? = nil, at time: UTCTime = Fixture.time
    ) throws -> SignatureVerdict {
        SignatureCheck(trusting: try anchors ?? [Fixture.root()], at: time).report(on: bytes).verdict
    }

    @Test(arguments: genuine)
    func genuineOnesAreAccepted(name: String) throws {
        let bytes = try Fixture.bytes(name)
        #expect(try verdict(bytes) == .wholeAndTrusted)
        #expect(try verdict(bytes, trusting: []) == .wholeSignerUnknown)
        let other = try #require(Signers.first)
        #expect(try verdict(bytes, trusting: [other.root]) == .wholeSignerUnknown)
        let centuries = Int64(200 * 366 * 86_400)
        guard case .expired = try verdict(bytes, at: Fixture.time.adding(seconds: centuries)),
            case .notYetValid = try verdict(bytes, at: Fixture.time.adding(seconds: -centuries / 4))
        else {
            Issue.record("time does not count")
            return
        }
    }

    @Test func whatIsSaidOfThem() throws {
        let check = SignatureCheck(trusting: [try Fixture.root()], at: Fixture.time)
        let certified = try #require(check.report(on: try Fixture.bytes("pyhanko-rsa.pdf")).signature)
        #expect(!certified.isOurs && certified.permissions == 1 && certified.revisionCount == 2)
        #expect(certified.signer.subject.commonName == "Prøve rsa" && certified.claimedTime != nil)
        #expect(certified.signer.issuer.organisation == "Opdigtet Udsteder")
        let twice = try #require(check.report(on: try Fixture.bytes("pyhanko-twice.pdf")).signature)
        #expect(twice.signatureCount == 2 && twice.permissions == nil && twice.revisionCount == 3)
    }

    @Test(arguments: [
        ("pyhanko-pkcs7.pdf", SignatureVerdict.unsupported(.subFilter("adbe.pkcs7.detached"))),
        ("pyhanko-kryptering.pdf", .signerUnfit(.keyUsage)), ("pyhanko-webserver.pdf", .signerUnfit(.keyUsage)),
    ])
    func otherKindsAreRefused(name: String, expected: SignatureVerdict) throws {
        #expect(try verdict(Fixture.bytes(name)) == expected)
    }

    @Test func everyByteOutsideTheSignature() throws {
        let bytes = try Fixture.bytes("pyhanko-ecdsa.pdf")
        let start = try #require(bytes.range(of: "/Contents <")).upperBound
        let end = try #require(bytes[start...].firstIndex(of: UInt8(ascii: ">")))
        let check = SignatureCheck(trusting: [try Fixture.root()], at: Fixture.time)
        var changed = bytes
        let accepted = bytes.indices.filter { index in
            guard index < start || index >= end else { return false }
            changed[index] ^= 0x01
            defer { changed[index] ^= 0x01 }
            return check.report(on: changed).verdict.isWhole
        }
        #expect(accepted == [])
    }

    @Test(arguments: genuine)
    func addedBytesUpdatesAndPadding(name: String) throws {
        let bytes = try Fixture.bytes(name)
        guard case .addedTo = try verdict(bytes + [0x0a]) else {
            Issue.record("an added byte was let through")
            return
        }
        var writer = PDFWriter(updating: bytes, previous: try CrossReferences.start(in: bytes))
        writer.add(40, "<< /Length 3 >>\nstream\nq Q\nendstream")
        #expect(try !verdict(writer.finished()).isWhole)
        // The hole's last digits are padding.
        var padded = bytes
        let start = try #require(bytes.lastRange(of: "/Contents <")).upperBound
        let end = try #require(bytes[start...].firstIndex(of: UInt8(ascii: ">")))
        padded[end - 1] = UInt8(ascii: "1")
        #expect(try verdict(padded) == .changed(.hole(.padding, offset: end - 2)))
    }

    @Test func anEarlierSignatureThatWasBroken() throws {
        var bytes = try Fixture.bytes("pyhanko-twice.pdf")
        // In the first revision, which both signatures cover.
        let index = try #require(bytes.range(of: "Opdigtet plan")).lowerBound
        bytes[index] ^= 0x01
        #expect(try !verdict(bytes).isWhole)
    }
}
