import Testing

@testable import Cryptography

@Suite struct DERTests {
    @Test(arguments: [
        ("0.9.2342.19200300.100.1.1", ObjectIdentifier(0, 9, 2342, 19_200_300, 100, 1, 1), "0992268993f22c640101"),
        ("1.2.840.113549.1.7.2", ObjectIdentifier(1, 2, 840, 113549, 1, 7, 2), "2a864886f70d010702"),
        ("2.999.3", ObjectIdentifier(2, 999, 3), "883703"),
        ("2.5.29.15", ObjectIdentifier(2, 5, 29, 15), "551d0f"),
    ])
    func identifiers(text: String, identifier: ObjectIdentifier, hex: String) throws {
        #expect(identifier.content == bytes(hex) && identifier.description == text)
        #expect(try ObjectIdentifier(content: bytes(hex)) == identifier)
    }

    /// Not in the shortest form, cut short, or beyond what is there.
    @Test(arguments: [
        "", "30", "3001", "30800000", "308100", "30817f", "3082007f", "3084ffffffff", "308500000000010a", "1f0100",
        "300502", "30820100",
    ])
    func elementsThatAreRefused(hex: String) {
        #expect(throws: CryptographyError.malformed) {
            var reader = DERReader(bytes(hex))
            let element = try reader.next()
            _ = try element.children()
        }
    }

    @Test(arguments: ["020200ff", "0201ff", "02020080", "020100", "02017f"])
    func integersInShortestForm(hex: String) throws {
        var reader = DERReader(bytes(hex))
        #expect(try reader.integer() == Array(bytes(hex).dropFirst(2)))
    }

    @Test(arguments: ["0200", "02020001", "0202007f", "0202ff80", "0202ffff"])
    func integersThatAreRefused(hex: String) {
        #expect(throws: CryptographyError.malformed) {
            var reader = DERReader(bytes(hex))
            _ = try reader.integer()
        }
    }

    @Test(arguments: ["010100", "0101ff"])
    func booleans(hex: String) throws {
        var reader = DERReader(bytes(hex))
        #expect(try reader.boolean() == hex.hasSuffix("ff"))
        var loose = DERReader(bytes("010101"))
        #expect(throws: CryptographyError.malformed) { try loose.boolean() }
    }

    @Test func whatIsWrittenIsRead() throws {
        for length in [0, 1, 127, 128, 255, 256, 65_535, 65_536] {
            let content = [UInt8](repeating: 7, count: length)
            let element = try DERReader.only(.octetString, in: DER.octetString(content)[...])
            #expect(Array(element.content) == content)
        }
        var reader = DERReader(DER.namedBits([0, 1]) + DER.namedBits([5, 6]) + DER.namedBits([]))
        #expect(DER.namedBits([0, 1]) == bytes("030206c0") && DER.namedBits([5, 6]) == bytes("03020106"))
        #expect(try reader.namedBits() == [0, 1])
        #expect(try reader.namedBits() == [5, 6])
        #expect(try reader.namedBits() == [])
        #expect(DER.setOf([[2, 1, 9], [2, 1, 3]]) == bytes("3106020103020109"))
        #expect(DER.unsignedInteger([0, 0, 0x80]) == bytes("02020080"))
    }
}

@Suite struct UTCTimeTests {
    @Test(arguments: [
        ("19700101000000", Int64(0)), ("19691231235959", -1), ("20000229120000", 951_825_600),
        ("20260310110000", 1_773_140_400), ("20491231235959", 2_524_607_999), ("20500101000000", 2_524_608_000),
        ("21000228000000", 4_107_456_000), ("99991231235959", 253_402_300_799), ("00000101000000", -62_167_219_200),
        ("00010101000000", -62_135_596_800),
    ])
    func secondsAndDigits(digits: String, seconds: Int64) throws {
        #expect(UTCTime(secondsSince1970: seconds).digits == digits)
        let time = UTCTime(derContent: Array("\(digits)Z".utf8)[...], tag: .generalizedTime)
        #expect(time?.secondsSince1970 == seconds)
    }

    @Test(arguments: [
        (2026, 2, 29, 0), (2100, 2, 29, 0), (2026, 4, 31, 0), (2026, 13, 1, 0), (2026, 0, 1, 0), (2026, 1, 0, 0),
        (10_000, 1, 1, 0), (2026, 1, 1, 24),
    ])
    func daysThatAreNot(year: Int, month: Int, day: Int, hour: Int) {
        #expect(UTCTime(year: year, month: month, day: day, hour: hour) == nil)
    }

    @Test func everyDayOfFourCenturiesInTurn() {
        var time = UTCTime(secondsSince1970: -2_208_988_800)
        var before = time.digits ?? ""
        #expect(before == "19000101000000")
        for _ in 0..<(146_097 / 7) {
            time = time.adding(seconds: 7 * 86_400)
            let digits = time.digits ?? ""
            let parts = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2)].map {
                Int($0) ?? 0
            }
            guard digits > before, UTCTime(year: parts[0], month: parts[1], day: parts[2]) == time else {
                Issue.record("\(before) is followed by \(digits)")
                return
            }
            before = digits
        }
    }

    /// RFC 5280, 4.1.2.5: two digits for the year to 2049, four from 2050.
    @Test func formsInCertificates() throws {
        let before = try #require(UTCTime(year: 2049, month: 12, day: 31, hour: 23, minute: 59, second: 59))
        #expect(try before.der() == DER.element(.utcTime, Array("491231235959Z".utf8)))
        #expect(try before.adding(seconds: 1).der() == DER.element(.generalizedTime, Array("20500101000000Z".utf8)))
        #expect(UTCTime(derContent: Array("500101000000Z".utf8)[...], tag: .utcTime)?.digits == "19500101000000")
        #expect(throws: CryptographyError.outOfBounds) { try UTCTime(secondsSince1970: -631_152_001).der() }
        for text in ["4912312359Z", "491231235959", "491231235959+0100", "20500101000000.5Z"] {
            #expect(UTCTime(derContent: Array(text.utf8)[...], tag: .utcTime) == nil)
            #expect(UTCTime(derContent: Array(text.utf8)[...], tag: .generalizedTime) == nil)
        }
    }
}
