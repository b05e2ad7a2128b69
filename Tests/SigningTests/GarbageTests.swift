import Cryptography
import Testing

@testable import Signing

/// Input that means harm, or nothing: every reader gives up in good order. That the test ends is what it shows.
@Suite struct GarbageTests {
    let signers: Signers

    init() throws { signers = try #require(Signers.first) }

    /// Several bytes changed, doubled, cut out or exchanged between places.
    func mangled(_ bytes: [UInt8], _ numbers: inout SteadyNumbers) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where result.count > 8 {
            let index = Int.random(in: result.indices, using: &numbers)
            let end = min(result.count, index + Int.random(in: 1...40, using: &numbers))
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: result[index] = UInt8.random(in: 0...255, using: &numbers)
            case 1: result.removeSubrange(index..<end)
            case 2: result.insert(contentsOf: result[index..<end], at: index)
            case 3: result[index] = "<>[()/%9R".utf8.randomElement(using: &numbers) ?? 0
            default: result.swapAt(index, Int.random(in: result.indices, using: &numbers))
            }
        }
        return result
    }

    @Test(arguments: [
        "pyhanko-ecdsa.pdf", "pyhanko-rsa.pdf", "pyhanko-packed.pdf", "pyhanko-twice.pdf", "",
    ])
    func mangledFiles(name: String) throws {
        let bytes = try name.isEmpty ? signers.signed() : Fixture.bytes(name)
        let check = SignatureCheck(trusting: [signers.root, try Fixture.root()], at: Fixture.time)
        var numbers = SteadyNumbers(state: UInt64(bytes.count))
        var wholeButChanged = 0
        for _ in 0..<400 {
            let changed = mangled(bytes, &numbers)
            let report = check.report(on: changed)
            // In others' signatures a certificate nobody needs may change; the content never.
            if report.verdict.isWhole, changed != bytes, report.signature?.isOurs != false { wholeButChanged += 1 }
        }
        #expect(wholeButChanged == 0)
    }

    @Test func mangledContainersAndCertificates() throws {
        let signed = try signers.signed()
        let place = try SignaturePlace(findingIn: SmallPDF().bytes)
        let der = Array(try Hole(signed, place.contents).der)
        let certificate = signers.identity.certificate
        var numbers = SteadyNumbers(state: 7)
        var read = 0
        for _ in 0..<1_500 {
            if let parsed = try? ParsedCMS(mangled(der, &numbers)[...]) { read += parsed.certificates.count }
            if let parsed = try? Certificate(der: mangled(certificate.der, &numbers)) {
                read += 1
                _ = try? parsed.isSigned(by: signers.root)
                _ = try? CertificateChain(leaf: parsed).verdict(anchors: [signers.root], at: Signers.now)
            }
        }
        // Some must get far enough to count.
        #expect(read > 0)
    }

    @Test func noise() {
        var numbers = SteadyNumbers(state: 99)
        let check = SignatureCheck(trusting: [], at: Signers.now)
        for count in 0..<600 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            let certificate = try? Certificate(der: bytes)
            let list = try? Certificate.all(in: bytes)
            let container = try? ParsedCMS(bytes[...])
            #expect(certificate == nil && list == nil && container == nil)
            let file = Array("%PDF-1.7\n".utf8) + bytes + Array("\nstartxref\n9\n%%EOF".utf8)
            #expect(!check.report(on: file).verdict.isWhole && !check.report(on: bytes).verdict.isWhole)
        }
    }
}
