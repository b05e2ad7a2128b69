import Cryptography
import Foundation
import Signing
import Testing

@testable import Assistant
@testable import PlanSamples

/// Whatever is done to the bytes of a plan the program has sealed, it is no longer accepted.
@Suite struct SealAttackTests {
    /// One plan, sealed once for all the attacks, and another of the same maker.
    struct Victim {
        let pdf: [UInt8]
        let other: [UInt8]
        let issuer: [UInt8]
        let check: SignatureCheck

        init() throws {
            let samples = try SealedSamples()
            defer { samples.remove() }
            let files = try samples.files(SamplePlans.rich)
            (pdf, issuer) = files
            other = try samples.files(SamplePlans.declined).pdf
            check = SignatureCheck(
                trusting: try Certificate.all(in: files.issuer), at: samples.clock.second())
        }

        func isAccepted(_ bytes: [UInt8]) -> Bool { check.report(on: bytes).verdict.isWhole }

        /// Where a change of the byte was not found.
        func accepted(at places: some Sequence<Int>, _ change: (UInt8) -> UInt8) -> [Int] {
            var bytes = pdf
            return places.filter { place in
                bytes[place] = change(pdf[place])
                defer { bytes[place] = pdf[place] }
                return bytes[place] != pdf[place] && isAccepted(bytes)
            }
        }

        /// From `<` to `>` of the signature's digits.
        var hole: Range<Int> {
            let start = pdf.firstRange(of: Array("/Contents <30".utf8)).map { $0.upperBound - 3 } ?? 0
            return start..<((pdf[start...].firstIndex(of: UInt8(ascii: ">")) ?? start) + 1)
        }
    }

    static let victim = Result { try Victim() }

    @Test func theGenuineOneIsAccepted() throws {
        let victim = try SealAttackTests.victim.get()
        #expect(victim.check.report(on: victim.pdf).verdict == .wholeAndTrusted)
        #expect(victim.check.report(on: victim.other).verdict == .wholeAndTrusted)
        #expect(victim.hole.count > 2_000)
    }

    @Test func aByteInTwoThousandRandomPlaces() throws {
        let victim = try SealAttackTests.victim.get()
        var numbers = SystemRandomNumberGenerator()
        let places = (0..<2_000).map { _ in Int.random(in: victim.pdf.indices, using: &numbers) }
        #expect(victim.accepted(at: places) { $0 ^ UInt8.random(in: 1...255, using: &numbers) } == [])
    }

    /// Both another digit and the same digit in the other case.
    @Test func everyDigitOfTheSignature() throws {
        let victim = try SealAttackTests.victim.get()
        #expect(victim.accepted(at: victim.hole) { $0 ^ 1 } == [])
        #expect(victim.accepted(at: victim.hole) { $0 ^ 0x20 } == [])
        var upper = victim.pdf
        for place in victim.hole where (0x61...0x66).contains(upper[place]) { upper[place] -= 0x20 }
        #expect(!victim.isAccepted(upper))
    }

    /// The head, every object's beginning and end, every word of the dictionaries of catalog and signature, and the end.
    @Test func everyStructuralPlace() throws {
        let victim = try SealAttackTests.victim.get()
        var places = Set(0..<64).union((victim.pdf.count - 1_200)..<victim.pdf.count)
        for word in [" obj", "endobj", "stream", "endstream", "xref", "startxref", "trailer"] {
            for range in victim.pdf.ranges(of: Array(word.utf8)) {
                places.formUnion((range.lowerBound - 3)..<range.upperBound)
            }
        }
        for word in ["/Type /Catalog", "/ByteRange", "/AcroForm", "/Perms", "/DocMDP", "/AF", "/Names"] {
            for range in victim.pdf.ranges(of: Array(word.utf8)) {
                places.formUnion(max(0, range.lowerBound - 120)..<min(range.upperBound + 200, victim.pdf.count))
            }
        }
        #expect(places.count > 3_000)
        #expect(victim.accepted(at: places.sorted()) { $0 ^ 0x04 } == [])
    }

    @Test func cutAnywhere() throws {
        let victim = try SealAttackTests.victim.get()
        let ends = Array(stride(from: 0, to: victim.pdf.count, by: 331)) + (1...300).map { victim.pdf.count - $0 }
        #expect(ends.filter { victim.isAccepted(Array(victim.pdf[..<$0])) } == [])
    }

    @Test(arguments: ["\n", " ", "%", "%%EOF\n", "\u{0}"])
    func bytesAddedAtTheEnd(text: String) throws {
        let victim = try SealAttackTests.victim.get()
        guard case .addedTo = victim.check.report(on: victim.pdf + Array(text.utf8)).verdict else {
            Issue.record("not seen as an addition")
            return
        }
    }

    /// A new content stream for every page, by an update as other programs write it.
    @Test func anUpdateThatPutsOtherWordsOnThePage() throws {
        let victim = try SealAttackTests.victim.get()
        let text = String(decoding: victim.pdf, as: UTF8.self)
        let pages = text.matches(of: #/\/Contents (\d+) 0 R/#).compactMap { Int($0.output.1) }
        #expect(!pages.isEmpty)
        let start = try #require(text.matches(of: #/startxref\s+(\d+)/#).last.flatMap { Int($0.output.1) })
        let root = try #require(text.firstMatch(of: #/\/Root (\d+) 0 R/#).flatMap { Int($0.output.1) })
        for page in pages {
            var bytes = victim.pdf
            let words = "BT /F1 24 Tf 60 500 Td (Noget helt andet) Tj ET"
            let offset = bytes.count
            bytes += Array(
                "\(page) 0 obj\n<< /Length \(words.utf8.count) >>\nstream\n\(words)\nendstream\nendobj\n".utf8)
            let table = bytes.count
            let padded = String(repeating: "0", count: 10 - String(offset).count) + String(offset)
            bytes += Array(
                "xref\n\(page) 1\n\(padded) 00000 n \ntrailer\n<< /Size 9999 /Root \(root) 0 R /Prev \(start) >>\nstartxref\n\(table)\n%%EOF\n"
                    .utf8)
            #expect(!victim.isAccepted(bytes))
        }
    }

    @Test func aSignatureMovedFromAnotherPlan() throws {
        let victim = try SealAttackTests.victim.get()
        let other = try SealAttackTests.victim.get().other
        let start = try #require(other.firstRange(of: Array("/Contents <30".utf8))).upperBound - 3
        var moved = victim.pdf
        let digits = other[start..<(start + victim.hole.count)]
        #expect(digits.last == UInt8(ascii: ">"))
        moved.replaceSubrange(victim.hole, with: digits)
        #expect(!victim.isAccepted(moved))
    }

    /// Somebody with the program seals the same words anew: whole, but not by whom the reader trusts.
    @Test func sealedAnewByAnother() throws {
        let victim = try SealAttackTests.victim.get()
        let forger = try SealedSamples()
        defer { forger.remove() }
        let forged = try forger.files(SamplePlans.rich)
        #expect(victim.check.report(on: forged.pdf).verdict == .wholeSignerUnknown)
        // The forger's certificate in place of the genuine one, in the signature itself.
        let hex = { (issuer: [UInt8]) in
            try Certificate.all(in: issuer)[0].der.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined().utf8
        }
        let (genuine, own) = (Array(try hex(victim.issuer)), Array(try hex(forged.issuer)))
        var swapped = victim.pdf
        let place = try #require(swapped.firstRange(of: genuine))
        let length = min(genuine.count, own.count)
        swapped.replaceSubrange(place.lowerBound..<(place.lowerBound + length), with: own.prefix(length))
        #expect(swapped != victim.pdf)
        #expect(!victim.isAccepted(swapped))
    }
}
