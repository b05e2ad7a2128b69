import Cryptography
import Testing

@testable import Signing

/// Files signed by the genuine key that hold more than they show: this program never writes such, and refuses them.
@Suite struct ShadowTests {
    let signers: Signers

    init() throws { signers = try #require(Signers.first) }

    func fault(_ pdf: SmallPDF) throws -> StructureFault.Kind? {
        guard case .changed(.structure(let fault)) = signers.report(on: try signers.signed(pdf)).verdict
        else { return nil }
        return fault.kind
    }

    @Test func anObjectDefinedTwice() throws {
        let hidden = "<< /Length 33 >>\nstream\nBT /F1 12 Tf 20 50 Td (Skjult) Tj ET\nendstream"
        #expect(try fault(SmallPDF(extra: [(4, hidden)])) == .stream)
        let right = "<< /Length 36 >>\nstream\nBT /F1 12 Tf 20 50 Td (Skjult) Tj ET\nendstream"
        #expect(try fault(SmallPDF(extra: [(4, right)])) == .objectTwice)
    }

    @Test(arguments: [
        ("9 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n", StructureFault.Kind.unlistedObject),
        ("% skjult\n", .betweenObjects), ("skjult\n", .betweenObjects),
        ("xref\n0 0\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n", .betweenObjects),
        ("4 0 obj\n<< >>\nendobj\n", .objectTwice), ("4 1 obj\n<< >>\nendobj\n", .objectTwice),
    ])
    func bytesBetweenObjects(text: String, kind: StructureFault.Kind) throws {
        #expect(try fault(SmallPDF(between: text)) == kind)
    }

    @Test func anEarlierRevision() throws {
        let pdf = SmallPDF().bytes
        var writer = PDFWriter(updating: pdf, previous: try CrossReferences.start(in: pdf))
        writer.add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        let updated = writer.finished()
        let signed = try PDFSigner(signers.identity).signed(updated, place: SignaturePlace(findingIn: updated))
        let table = try CrossReferences.start(in: signed)
        #expect(
            signers.report(on: signed).verdict == .changed(.structure(StructureFault(.severalRevisions, at: table))))
    }

    @Test func aTableThatLeadsElsewhere() throws {
        let pdf = SmallPDF(extra: [(9, "<< /Type /Page >>")]).bytes
        let text = String(decoding: pdf, as: UTF8.self)
        // The table's line for object 3 made that of an object that is not there.
        let line = try #require(text.range(of: "\n3 1\n"))
        #expect(!text[line.upperBound...].isEmpty)
        var changed = pdf
        let index = try #require(pdf.range(of: "\n3 1\n")).upperBound
        changed[index + 9] ^= 1
        let signed = try PDFSigner(signers.identity).signed(changed, place: SignaturePlace(findingIn: changed))
        #expect(!signers.report(on: signed).verdict.isWhole)
    }

    @Test(arguments: [nil, 2, 3])
    func withoutTheStatementThatNothingMayChange(level: Int?) throws {
        let verdict = signers.report(on: try signers.signed(SmallPDF(level: level))).verdict
        #expect(verdict == .changed(.permissions(level: level)))
        let foreign = signers.report(on: try Forgery(signers).signed(SmallPDF(isOurs: false, level: level)))
        #expect(foreign.verdict == .wholeAndTrusted && foreign.signature?.permissions == level)
    }

    /// The signature states it, but the catalog's permissions, which viewers heed, lead elsewhere.
    @Test func aStatementNothingLeadsTo() throws {
        let verdict = signers.report(on: try signers.signed(SmallPDF(permissionsObject: 5))).verdict
        #expect(verdict == .changed(.permissions(level: nil)))
    }

    @Test func aKeyThatStandsTwice() throws {
        let pdf = SmallPDF(claimedTime: "D:20260310120000Z) /Contents <00> /Reason (")
        guard case .changed(.structure(let fault)) = signers.report(on: try Forgery(signers).signed(pdf)).verdict
        else {
            Issue.record("two holes were let through")
            return
        }
        #expect(fault.kind == .duplicateKey)
    }

    @Test func aSignatureDictionaryOfAnotherKind() throws {
        let other = signers.report(on: try signers.signed(SmallPDF(subFilter: "adbe.pkcs7.detached"))).verdict
        #expect(other == .unsupported(.subFilter("adbe.pkcs7.detached")))
        let stamp = signers.report(on: try signers.signed(SmallPDF(type: "DocTimeStamp"))).verdict
        #expect(stamp == .changed(.signatureDictionary(object: SmallPDF.signatureObject)))
    }

    @Test func noSignature() throws {
        let unsigned = SmallPDF().bytes
        #expect(!signers.report(on: unsigned).verdict.isWhole)
        var writer = PDFWriter()
        writer.add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        writer.add(2, "<< /Type /Pages /Kids [] /Count 0 >>")
        #expect(signers.report(on: writer.finished()).verdict == .notSigned)
        #expect(signers.report(on: []).verdict == .unreadable(StructureFault(.header, at: 0)))
        #expect(
            signers.report(on: writer.finished(trailer: " /Encrypt << /V 1 >>")).verdict
                == .unsupported(.encrypted))
    }

    /// Loops, depths and sizes that a file can claim.
    @Test(arguments: [
        "1 0 obj 1 0 R endobj", "1 0 obj << /AcroForm 1 0 R /Fields [1 0 R 1 0 R] /Kids [1 0 R] >> endobj",
        "1 0 obj << /Length 1 0 R >> stream\n endstream endobj",
        "1 0 obj " + String(repeating: "[", count: 100_000) + " endobj",
        "1 0 obj " + String(repeating: "<<", count: 100_000) + " endobj",
    ])
    func loopsAndDepths(object: String) {
        let file =
            "%PDF-1.7\n\(object)\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
            + "trailer << /Root 1 0 R /Size 2 >>\nstartxref\n\(9 + object.utf8.count + 1)\n%%EOF\n"
        #expect(!signers.report(on: Array(file.utf8)).verdict.isWhole)
    }

    @Test func tablesInALoop() {
        let file = "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF\n"
        let fault = StructureFault(.crossReference, at: 9)
        #expect(signers.report(on: Array(file.utf8)).verdict == .unreadable(fault))
    }

    /// A thousand fields whose kind is the same large object.
    @Test func oneLargeObjectReadAgainAndAgain() {
        var writer = PDFWriter()
        let fields = (3..<1_003).map { "\($0) 0 R" }.joined(separator: " ")
        writer.add(1, "<< /Type /Catalog /AcroForm << /Fields [\(fields)] >> >>")
        writer.add(2, "[" + String(repeating: " ", count: 200_000) + "]")
        for number in 3..<1_003 { writer.add(number, "<< /FT 2 0 R >>") }
        guard case .unreadable(let fault) = signers.report(on: writer.finished()).verdict else {
            Issue.record("read to the end")
            return
        }
        #expect(fault.kind == .tooLarge)
    }
}
