import Cryptography
import Signing
import Testing

/// Whatever is done to the bytes of a file of this program's own, it is no longer accepted.
@Suite struct EveryByteTests {
    let signers: Signers

    init() throws { signers = try #require(Signers.first) }

    /// Indices where a change of the byte there was not found.
    func accepted(
        _ file: [UInt8], at indices: some Sequence<Int>, by check: SignatureCheck, _ change: (UInt8) -> UInt8
    ) -> [Int] {
        var changed = file
        return indices.filter { index in
            changed[index] = change(file[index])
            defer { changed[index] = file[index] }
            return changed[index] != file[index] && check.report(on: changed).verdict.isWhole
        }
    }

    /// The masks change the value, the case of letters and digits, and the range of characters.
    @Test(arguments: [UInt8(0x01), 0x20, 0x80])
    func everyByteOfASmallFile(mask: UInt8) throws {
        let signed = try signers.signed()
        let check = SignatureCheck(trusting: [signers.root], at: Signers.now)
        #expect(check.report(on: signed).verdict == .wholeAndTrusted)
        #expect(accepted(signed, at: signed.indices, by: check) { $0 ^ mask } == [])
    }

    @Test func everyDigitOfAnRSASignature() throws {
        let identity = try Fixture.identity("rsa.p12", "hemmelig")
        let pdf = SmallPDF(room: try identity.roomNeeded() + 8).bytes
        let place = try SignaturePlace(findingIn: pdf)
        let signed = try PDFSigner(identity).signed(pdf, place: place)
        let check = SignatureCheck(trusting: [try Fixture.root()], at: Fixture.time)
        #expect(check.report(on: signed).verdict == .wholeAndTrusted)
        #expect(accepted(signed, at: place.contents, by: check) { $0 ^ 0x01 } == [])
        #expect(accepted(signed, at: place.contents, by: check) { $0 == 0x30 ? 0x31 : $0 ^ 0x20 } == [])
    }

    @Test func structuralAndRandomPlacesOfALargerFile() throws {
        let signed = try signers.signed(SmallPDF(ballast: 60_000))
        let check = SignatureCheck(trusting: [signers.root], at: Signers.now)
        #expect(check.report(on: signed).verdict == .wholeAndTrusted)
        var numbers = SteadyNumbers(state: 2026)
        let random = (0..<2_000).map { _ in Int.random(in: signed.indices, using: &numbers) }
        #expect(accepted(signed, at: random, by: check) { _ in UInt8.random(in: 0...255, using: &numbers) } == [])
        let place = try SignaturePlace(findingIn: SmallPDF(ballast: 60_000).bytes)
        let structure =
            Array(signed.startIndex..<place.contents.lowerBound) + Array((signed.count - 400)..<signed.count)
        #expect(accepted(signed, at: structure, by: check) { $0 ^ 0x04 } == [])
    }

    @Test func truncationAtEveryOffset() throws {
        let signed = try signers.signed()
        let check = SignatureCheck(trusting: [signers.root], at: Signers.now)
        let accepted = signed.indices.filter { check.report(on: Array(signed[..<$0])).verdict.isWhole }
        #expect(accepted == [])
    }

    @Test func cuttingOutOrDoublingAnyByte() throws {
        let signed = try signers.signed()
        let check = SignatureCheck(trusting: [signers.root], at: Signers.now)
        var accepted: [Int] = []
        for index in stride(from: 0, to: signed.count, by: 3) {
            var shorter = signed
            shorter.remove(at: index)
            var longer = signed
            longer.insert(signed[index], at: index)
            if check.report(on: shorter).verdict.isWhole || check.report(on: longer).verdict.isWhole {
                accepted.append(index)
            }
        }
        #expect(accepted == [])
    }

    @Test(arguments: ["\n", " ", "%", "0", "%%EOF", "\u{0}", String(repeating: "x", count: 3_000)])
    func appendedBytes(text: String) throws {
        let signed = try signers.signed()
        let verdict = signers.report(on: signed + Array(text.utf8)).verdict
        #expect(verdict == .addedTo(from: signed.count, count: text.utf8.count))
    }
}
