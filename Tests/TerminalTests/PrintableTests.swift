import Testing

@testable import Terminal

@Suite struct PrintableTests {
    /// Every control and format character in four places, and the sequences terminals act on with every ending.
    static let hostile: [String] = {
        let controls = (Array(0x00...0x1F) + Array(0x7F...0x9F)) as [UInt32]
        let invisible: [UInt32] =
            [0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF, 0xE0001, 0xE0041, 0xE007F]
            + Array(0x202A...0x202E) + Array(0x2060...0x2064) + Array(0x2066...0x206F) + [0xFFF9, 0xFFFA, 0xFFFB]
        let characters = (controls + invisible).compactMap { UnicodeScalar($0).map(String.init) }
        let placed = characters.flatMap { [$0, "før\($0)", "\($0)efter", "før\($0)efter"] }
        let bodies = [
            "[2J", "[31m", "[?1049h", "[6n", "]0;titel", "]52;c;aGVq", "]8;;http://x", "P+q544e", "c", "#8", "[200~",
        ]
        let starts = ["\u{1B}", "\u{9B}", "\u{9D}", "\u{90}", "\u{1B}\u{1B}"]
        let ends = ["", "\u{7}", "\u{1B}\\", "\u{9C}", "\r\n", "\u{18}"]
        let sequences = starts.flatMap { start in
            bodies.flatMap { body in ends.map { "før" + start + body + $0 + "efter" } }
        }
        return placed + sequences + ["\r", "\r\n\r", "a\u{8}\u{8}b", "\u{202E}cpr\u{202C}", "🏴\u{E0067}\u{E007F}"]
    }()

    @Test func corpusIsLarge() { #expect(Self.hostile.count > 400) }

    @Test func nothingATerminalActsOnIsLeft() {
        for text in Self.hostile {
            let clean = printable(text)
            #expect(clean.unicodeScalars.allSatisfy(isHarmless), "\(text.debugDescription)")
            #expect(printable(clean) == clean, "\(text.debugDescription)")
            for word in ["før", "efter"] where text.contains(word) {
                #expect(clean.contains(word), "\(text.debugDescription)")
            }
        }
    }

    @Test func nothingRawIsWrittenByALine() {
        for text in Self.hostile {
            let output = ScreenOutput(descriptor: -1, isColoured: true)
            for row in StyledLine(text, .warning).wrapped(width: 7) {
                let written = output.encoded(row).replacing("\u{1B}[1;33m", with: "").replacing("\u{1B}[0m", with: "")
                #expect(written.unicodeScalars.allSatisfy(isHarmless), "\(text.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{9B}31mb", "a␛[31mb"), ("a\r\nb\rc", "a\nb\nc"), ("a\tb", "a b"),
        ("\u{7F}", "␡"),
        ("blåbær", "blåbær"), ("bla\u{30A}", "bla\u{30A}"),
        ("👩‍🦰👨‍👩‍👧‍👦🇩🇰✌🏽", "👩‍🦰👨‍👩‍👧‍👦🇩🇰✌🏽"), ("❤️‍🔥", "❤️‍🔥"),
        ("a\u{200D}b", "ab"), ("a\u{2028}b", "a\nb"), ("مرحبا", "مرحبا"), ("§ 141 – “ja”", "§ 141 – “ja”"),
    ])
    func textStaysText(text: String, shown: String) {
        #expect(Array(printable(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    private func isHarmless(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case 0x200D: true
        case 0x00..<0x20, 0x7F...0x9F: false
        default: scalar.properties.generalCategory != .format
        }
    }
}
