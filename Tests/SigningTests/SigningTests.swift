import Cryptography
import Testing

@testable import Signing

@Suite struct SigningTests {
    let signers: Signers

    init() throws { signers = try #require(Signers.first) }

    @Test func aSignedFileIsWholeAndTrusted() throws {
        let pdf = SmallPDF().bytes
        let signed = try signers.signed()
        let report = signers.report(on: signed)
        #expect(report.verdict == .wholeAndTrusted && signed.count == pdf.count)
        let details = try #require(report.signature)
        #expect(details.isOurs && details.permissions == 1 && details.signatureCount == 1)
        #expect(details.signer == signers.identity.certificate && details.issuers == [signers.root])
        #expect(details.claimedTime == Signers.now && details.revisionCount == 1 && !details.hasUnsignedAttributes)
    }

    @Test func onlyTheGivenAnchorsAreTrusted() throws {
        let signed = try signers.signed()
        let other = try #require(Signers.second)
        #expect(SignatureCheck(trusting: [], at: Signers.now).report(on: signed).verdict == .wholeSignerUnknown)
        #expect(other.report(on: signed).verdict == .wholeSignerUnknown)
        let both = SignatureCheck(trusting: [other.root, signers.root], at: Signers.now)
        #expect(both.report(on: signed).verdict == .wholeAndTrusted)
        // The signer's own certificate may be what is trusted.
        let leaf = SignatureCheck(trusting: [signers.identity.certificate], at: Signers.now)
        #expect(leaf.report(on: signed).verdict == .wholeAndTrusted)
    }

    @Test func aRootOfTheSameNameIsNotTheRoot() throws {
        let impostor = try #require(Signers.make("Eksempel Kommune"))
        #expect(!signers.report(on: try impostor.signed()).verdict.isTrusted)
    }

    @Test func timeIsThatOfTheCheck() throws {
        let signed = try signers.signed()
        let validity = signers.identity.certificate.validity
        #expect(signers.report(on: signed, at: validity.upperBound.adding(seconds: -1)).verdict == .wholeAndTrusted)
        #expect(signers.report(on: signed, at: validity.lowerBound).verdict == .wholeAndTrusted)
        for later in [Int64(0), 1, Signers.years] {
            let time = validity.upperBound.adding(seconds: later)
            #expect(signers.report(on: signed, at: time).verdict == .expired(since: validity.upperBound))
        }
        #expect(
            signers.report(on: signed, at: validity.lowerBound.adding(seconds: -1)).verdict
                == .notYetValid(until: validity.lowerBound))
        // Who somebody is comes before when.
        let untrusted = SignatureCheck(trusting: [], at: validity.upperBound.adding(seconds: 1))
        #expect(untrusted.report(on: signed).verdict == .wholeSignerUnknown)
    }

    @Test func rsaFromAFileOfTheMunicipality() throws {
        let identity = try Fixture.identity("rsa.p12", "hemmelig")
        #expect(try identity.key.kind == .rsa(bits: 2048) && identity.issuers == [Fixture.root()])
        let pdf = SmallPDF(room: try identity.roomNeeded()).bytes
        let signed = try PDFSigner(identity).signed(pdf, place: SignaturePlace(findingIn: pdf))
        let check = SignatureCheck(trusting: [try Fixture.root()], at: Fixture.time)
        #expect(check.report(on: signed).verdict == .wholeAndTrusted)
        #expect(SignatureCheck(trusting: [], at: Fixture.time).report(on: signed).verdict == .wholeSignerUnknown)
    }

    @Test func roomIsKnownBeforehand() throws {
        let room = try signers.identity.roomNeeded()
        // The value of an ECDSA signature is of 70 to 72 bytes: made often enough, all must fit.
        for _ in 0..<20 {
            #expect(signers.report(on: try signers.signed(SmallPDF(room: room))).verdict == .wholeAndTrusted)
        }
        #expect(throws: SigningError.tooSmall(needed: room, room: room - 1)) {
            try signers.signed(SmallPDF(room: room - 1))
        }
    }

    @Test func aPlaceMustBeThereAndBeTheOnlyOne() throws {
        #expect(throws: SigningError.noPlace) { try SignaturePlace(findingIn: Array("%PDF-1.7".utf8)) }
        let pdf = SmallPDF().bytes
        #expect(throws: SigningError.severalPlaces) { try SignaturePlace(findingIn: pdf + pdf) }
        #expect(throws: SigningError.noPlace) { try SignaturePlace(findingIn: signers.signed()) }
        let place = try SignaturePlace(findingIn: pdf)
        let digits = (place.contents.lowerBound + 1)..<(place.contents.upperBound - 1)
        #expect(try SignaturePlace(digits: digits, in: pdf) == place)
        for odd in [0..<10, digits.lowerBound..<(digits.upperBound + 1), pdf.count..<(pdf.count + 9)] {
            #expect(throws: SigningError.wrongPlace) { try SignaturePlace(digits: odd, in: pdf) }
        }
        let shifted = SignaturePlace(
            byteRange: place.byteRange, contents: (place.contents.lowerBound + 1)..<place.contents.upperBound)
        #expect(throws: SigningError.wrongPlace) { try PDFSigner(signers.identity).signed(pdf, place: shifted) }
        let outside = SignaturePlace(byteRange: place.byteRange, contents: pdf.count..<(pdf.count + 4_000))
        #expect(throws: SigningError.wrongPlace) { try PDFSigner(signers.identity).signed(pdf, place: outside) }
    }

    /// What is signed unmarked would not be held to the one form afterwards.
    @Test func aPDFMustNameTheProgramAndLeadToThePlace() throws {
        #expect(throws: SigningError.unmarked) { try signers.signed(SmallPDF(isOurs: false)) }
        let pdf = SmallPDF().bytes
        let place = try SignaturePlace(findingIn: pdf)
        var unlinked = pdf
        unlinked[try #require(pdf.range(of: "/FT /Sig")).upperBound - 1] = UInt8(ascii: "h")
        #expect(throws: SigningError.unmarked) { try PDFSigner(signers.identity).signed(unlinked, place: place) }
    }

    /// As a municipality's certificate comes: from an issuer that is itself issued, without the root.
    @Test func anIssuerBetweenSignerAndRoot() throws {
        let identity = try Fixture.identity("kaede.p12", "hemmelig")
        #expect(identity.issuers.map(\.subject.commonName) == ["Prøvemellemled"])
        let pdf = SmallPDF(room: try identity.roomNeeded()).bytes
        let signed = try PDFSigner(identity).signed(pdf, place: SignaturePlace(findingIn: pdf))
        let root = try Fixture.root()
        #expect(SignatureCheck(trusting: [root], at: Fixture.time).report(on: signed).verdict == .wholeAndTrusted)
        let issuer = SignatureCheck(trusting: identity.issuers, at: Fixture.time)
        #expect(issuer.report(on: signed).verdict == .wholeAndTrusted)
        #expect(SignatureCheck(trusting: [], at: Fixture.time).report(on: signed).verdict == .wholeSignerUnknown)
    }

    @Test func aKeyNeedsItsOwnCertificate() throws {
        let other = try #require(Signers.second)
        #expect(throws: SigningError.keyDoesNotFit) {
            try SigningIdentity(key: other.identity.key, certificate: signers.identity.certificate, others: [])
        }
        #expect(throws: SigningError.certificateUnfit) {
            try SigningIdentity(key: signers.rootKey, certificate: signers.root, others: [])
        }
    }

    @Test(arguments: [
        ("D:20260310120000+01'00'", Int64(1_773_140_400)), ("D:20260310120000+01'00", 1_773_140_400),
        ("D:20260310110000Z", 1_773_140_400), ("D:20260310110000", 1_773_140_400),
        ("D:20260310053000-05'30'", 1_773_140_400), ("20260310110000Z", nil), ("D:20260230110000Z", nil),
        ("D:2026", nil), ("D:20260310110000+1", nil),
    ])
    func claimedTimes(text: String, seconds: Int64?) throws {
        let report = signers.report(on: try signers.signed(SmallPDF(claimedTime: text)))
        #expect(report.signature?.claimedTime?.secondsSince1970 == seconds && report.verdict == .wholeAndTrusted)
    }
}

extension SignatureVerdict {
    var isTrusted: Bool { self == .wholeAndTrusted }
}
