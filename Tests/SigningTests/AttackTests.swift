import Cryptography
import Testing

@testable import Signing

/// Attacks on a signed file that keep its signature, or try to.
@Suite struct AttackTests {
    let signers: Signers
    let signed: [UInt8]

    init() throws {
        signers = try #require(Signers.first)
        signed = try signers.signed()
    }

    func verdict(_ bytes: [UInt8]) -> SignatureVerdict { signers.report(on: bytes).verdict }

    func hole(_ bytes: [UInt8]) throws -> Range<Int> {
        let start = try #require(bytes.range(of: "/Contents <")).upperBound - 1
        let end = try #require(bytes[start...].firstIndex(of: UInt8(ascii: ">")))
        return start..<(end + 1)
    }

    @Test func anUpdateThatAltersThePage() throws {
        let table = try CrossReferences.start(in: signed)
        var writer = PDFWriter(updating: signed, previous: table)
        writer.add(4, "<< /Length 46 >>", stream: Array("BT /F1 12 Tf 20 50 Td (Noget helt andet) Tj ET".utf8))
        let updated = writer.finished()
        #expect(verdict(updated) == .addedTo(from: signed.count, count: updated.count - signed.count))
    }

    @Test func anUpdateThatTakesTheSignatureAway() throws {
        var writer = PDFWriter(updating: signed, previous: try CrossReferences.start(in: signed))
        writer.add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        guard case .changed(.structure(let fault)) = verdict(writer.finished()) else {
            Issue.record("not seen as changed")
            return
        }
        #expect(fault.kind == .unlinkedSignature)
    }

    @Test func anUpdateThatExchangesTheSignatureDictionary() throws {
        var writer = PDFWriter(updating: signed, previous: try CrossReferences.start(in: signed))
        let hex = String(decoding: signed[try hole(signed)], as: UTF8.self)
        writer.add(
            SmallPDF.signatureObject,
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 10 20 30] "
                + "/Contents \(hex) >>")
        guard case .changed(.byteRange(.gap)) = verdict(writer.finished()) else {
            Issue.record("not seen as changed")
            return
        }
    }

    @Test func aSignatureMovedFromAnotherPlan() throws {
        let other = try signers.signed(SmallPDF(text: "Plan for et andet liv"))
        let moved = Forgery.put(try Hole(other, hole(other)).der.map { $0 }, into: signed, try hole(signed))
        #expect(verdict(moved) == .changed(.content(from: 0, to: signed.count)))
    }

    @Test func aSwappedCertificate() throws {
        let other = try #require(Signers.second)
        // The other's certificate with the first's key: the name of somebody else under the signature.
        var forgery = Forgery(signers)
        forgery.certificates = [other.identity.certificate.der, other.root.der]
        guard case .changed(.container(.signerMissing, _)) = verdict(try forgery.signed(SmallPDF())) else {
            Issue.record("not seen as changed")
            return
        }
        // A second certificate of the same issuer and serial number, for the same key, with another name in it.
        let twin = try twinCertificate()
        forgery.certificates = [twin.der, signers.root.der]
        for isOurs in [true, false] {
            let bytes = try forgery.signed(SmallPDF(isOurs: isOurs))
            #expect(verdict(bytes) == .changed(.signingCertificate(isMissing: false)))
        }
    }

    /// The signer's certificate with another common name, the root's signature made anew by a corrupt root.
    func twinCertificate() throws -> Certificate {
        let original = signers.identity.certificate
        var outer = try DERReader.only(.sequence, in: original.der[...]).reader()
        let fields = try outer.next(.sequence).children()
        let name = try DistinguishedName(organisation: "Eksempel Kommune", commonName: "En anden")
        let signed = DER.constructed(
            .sequence, fields.enumerated().map { $0 == 5 ? name.der : Array($1.encoded) })
        let signature = try signers.rootKey.signature(over: signed)
        return try Certificate(
            der: DER.sequence(signed, signers.rootKey.scheme.algorithmDER, DER.wholeByteBits(signature)))
    }

    @Test func aMissingSigningCertificate() throws {
        var forgery = Forgery(signers)
        forgery.named = nil
        for isOurs in [true, false] {
            let bytes = try forgery.signed(SmallPDF(isOurs: isOurs))
            #expect(verdict(bytes) == .changed(.signingCertificate(isMissing: true)))
        }
        forgery.named = [signers.root]
        #expect(verdict(try forgery.signed(SmallPDF())) == .changed(.signingCertificate(isMissing: false)))
    }

    @Test func aSecondSignatureOnTop() throws {
        let start = signed.count
        let twice = try signedAgain(fields: "5 0 R 8 0 R")
        #expect(try byBoth(twice) == .addedTo(from: start, count: twice.count - start))
    }

    /// The update takes the first signature's field away, and so its ban on changes, and is signed by somebody as trusted.
    @Test func aSecondSignatureInPlaceOfTheFirst() throws {
        guard case .changed(.structure(let fault)) = try byBoth(signedAgain(fields: "8 0 R")) else {
            Issue.record("not seen as changed")
            return
        }
        #expect(fault.kind == .unlinkedSignature)
    }

    private func byBoth(_ bytes: [UInt8]) throws -> SignatureVerdict {
        let other = try #require(Signers.second)
        let both = SignatureCheck(trusting: [signers.root, other.root], at: Signers.now)
        return both.report(on: bytes).verdict
    }

    /// The signed file with an update that another signs; `fields` are those the form then has.
    private func signedAgain(fields: String) throws -> [UInt8] {
        let other = try #require(Signers.second)
        var writer = PDFWriter(updating: signed, previous: try CrossReferences.start(in: signed))
        writer.add(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [\(fields)] /SigFlags 3 >> >>")
        writer.add(8, "<< /FT /Sig /T (To) /V 9 0 R >>")
        writer.add(
            9,
            "<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 ********** ********** **********] /Contents <"
                + String(repeating: "0", count: 3_400) + "> >>")
        let updated = writer.finished()
        let start = signed.count
        let tail = try SignaturePlace(findingIn: Array(updated[start...]))
        let place = SignaturePlace(
            byteRange: (tail.byteRange.lowerBound + start)..<(tail.byteRange.upperBound + start),
            contents: (tail.contents.lowerBound + start)..<(tail.contents.upperBound + start))
        return try Forgery(other).signed(updated, at: place)
    }

    /// A certificate that merely lies in the signature says nothing about the signer's issuer.
    @Test func anotherIssuersCertificateBesideTheOwn() throws {
        let other = try #require(Signers.second)
        var forgery = Forgery(signers)
        forgery.certificates = [other.root.der, signers.identity.certificate.der, signers.root.der]
        let report = signers.report(on: try forgery.signed(SmallPDF(isOurs: false, room: 3_000)))
        #expect(report.verdict == .wholeAndTrusted && report.signature?.issuers == [signers.root])
    }

    /// A small file that unpacks to millions of rows is refused before they are read.
    @Test func aTableWithoutEnd() throws {
        guard case .unreadable(let fault) = verdict(try Fixture.bytes("bombe.pdf")) else {
            Issue.record("read")
            return
        }
        #expect(fault.kind == .tooLarge)
    }

    /// Everything the signer's own key can be made to sign, but in ranges that leave something out.
    @Test func oddByteRanges() throws {
        let forgery = Forgery(signers)
        func kind(_ ranges: @escaping (SignaturePlace, Int) -> [Int]) throws -> ByteRangeFault? {
            guard case .changed(.byteRange(let fault)) = verdict(try forgery.signed(SmallPDF(), ranges: ranges))
            else { return nil }
            return fault
        }
        #expect(
            try kind { place, count in
                [
                    9, place.contents.lowerBound - 9, place.contents.upperBound,
                    count - place.contents.upperBound,
                ]
            } == .startsAt(9))
        let several = try kind { place, count in
            [
                0, 100, 110, place.contents.lowerBound - 110, place.contents.upperBound,
                count - place.contents.upperBound,
            ]
        }
        #expect(several == .notTwoRanges(count: 3))
        for (before, after) in [(0, 1), (1, 0), (20, 0), (0, 60), (-1, 0), (0, -1)] {
            let fault = try kind { place, count in
                let end = place.contents.upperBound + after
                return [0, place.contents.lowerBound - before, end, count - end]
            }
            guard case .gap = fault else {
                Issue.record("a gap of \(before) and \(after) was let through")
                continue
            }
        }
        // Of another's making, as this program's own form would show first.
        let short = try forgery.signed(SmallPDF(isOurs: false)) { place, count in
            [0, place.contents.lowerBound, place.contents.upperBound, count - place.contents.upperBound - 1]
        }
        #expect(verdict(short) == .addedTo(from: short.count - 1, count: 1))
    }

    @Test func paddingAndCase() throws {
        let range = try hole(signed)
        let der = try Hole(signed, range).der
        let firstZero = range.lowerBound + 1 + 2 * der.count
        for index in [firstZero, firstZero + 1, range.upperBound - 2] {
            var changed = signed
            changed[index] = UInt8(ascii: "1")
            let byte = index - (index - range.lowerBound - 1) % 2
            #expect(verdict(changed) == .changed(.hole(.padding, offset: byte)))
        }
        var allUpper = signed
        for index in range where (0x61...0x66).contains(signed[index]) { allUpper[index] -= 0x20 }
        #expect(verdict(allUpper) == .changed(.hole(.otherCase, offset: range.lowerBound)))
        var oneUpper = signed
        let letters = range.filter { (0x61...0x66).contains(signed[$0]) }
        oneUpper[letters[40]] -= 0x20
        #expect(verdict(oneUpper) == .changed(.hole(.mixedCase, offset: letters[40])))
        var space = signed
        space[range.upperBound - 2] = 0x20
        #expect(verdict(space) == .changed(.hole(.notDigits, offset: range.upperBound - 2)))
    }

    /// Each leaves a signature that other programs call valid.
    @Test func otherFormsOfTheSameSignature() throws {
        let other = try #require(Signers.second)
        let own = signers.identity.certificate.der
        // Without any of this the forger makes what the program makes.
        #expect(verdict(try Forgery(signers).signed(SmallPDF())) == .wholeAndTrusted)
        var extra = Forgery(signers)
        extra.certificates = [own, signers.root.der, other.root.der]
        var without = Forgery(signers)
        without.certificates = [own]
        var unsigned = Forgery(signers)
        unsigned.unsigned = [unsigned.attribute(ObjectIdentifier(1, 3, 6, 1, 4, 1, 99999, 1), DER.null)]
        var dated = Forgery(signers)
        dated.moreSigned = [
            dated.attribute(
                ObjectIdentifier(1, 2, 840, 113549, 1, 9, 5), DER.element(.utcTime, Array("260310110000Z".utf8)))
        ]
        var twin = Forgery(signers)
        twin.alter = { try P256Signature(der: $0).twin.der }
        var alone = Forgery(signers)
        alone.named = [signers.identity.certificate]
        var descending = Forgery(signers)
        descending.descends = true
        for forgery in [extra, without, unsigned, dated, twin, alone, descending] {
            guard case .changed(.notCanonical) = verdict(try forgery.signed(SmallPDF(room: 3_000))) else {
                Issue.record("another form was let through")
                continue
            }
            // In files of others there are many forms, and these are whole.
            #expect(verdict(try forgery.signed(SmallPDF(isOurs: false, room: 3_000))).isWhole)
        }
    }

    /// Which of two would count, readers do not agree about.
    @Test func anAttributeStandsThereOnce() throws {
        var twice = Forgery(signers)
        twice.moreSigned = [
            twice.attribute(CMSNames.messageDigest, DER.octetString([UInt8](repeating: 0, count: 32)))
        ]
        guard case .changed(.container(.attributes, _)) = verdict(try twice.signed(SmallPDF(isOurs: false))) else {
            Issue.record("two digests were let through")
            return
        }
    }

    @Test func containersThatAreRefused() throws {
        var content = Forgery(signers)
        content.content = true
        var type = Forgery(signers)
        type.contentType = CMSNames.signedData
        var twice = Forgery(signers)
        twice.moreSigned = [twice.attribute(CMSNames.contentType, DER.objectIdentifier(CMSNames.signedData))]
        var wrong = Forgery(signers)
        wrong.scheme = .rsaPKCS1(.sha256)
        for forgery in [content, type, twice, wrong] {
            #expect(!verdict(try forgery.signed(SmallPDF(isOurs: false, room: 8_000))).isWhole)
        }
    }
}
