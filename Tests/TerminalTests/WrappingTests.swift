import Testing

@testable import Terminal

@Suite struct WrappingTests {
    @Test(arguments: [
        (10, "en to tre fire fem", ["en to tre", "fire fem"]), (10, "", [""]), (10, "a\n\nb", ["a", "", "b"]),
        (10, "1234567890", ["1234567890"]), (10, "1234567890 1", ["1234567890", "1"]),
        (10, "12345678901", ["1234567890", "1"]),
        (10, "a 12345678901", ["a", "1234567890", "1"]), (10, "   ind rykket", ["   ind", "rykket"]),
        (10, "blåbærgrød æøå", ["blåbærgrød", "æøå"]),
        (4, "a\u{30A}a\u{30A}a\u{30A}a\u{30A}a", ["ååå\u{61}\u{30A}", "a"]),
        (4, "👩‍🦰👩‍🦰👩‍🦰", ["👩‍🦰👩‍🦰", "👩‍🦰"]), (6, "漢字漢字", ["漢字漢", "字"]),
        (10, "kr.\u{A0}100 om måneden", ["kr.\u{A0}100 om", "måneden"]),
        (1, "abc", ["ab", "c"]), (10, "slut    ", ["slut"]), (10, "123456789  x", ["123456789", "x"]),
    ])
    func breaksBetweenWords(width: Int, text: String, rows: [String]) {
        #expect(StyledLine(text).wrapped(width: width).map(\.text) == rows)
    }

    @Test func laterRowsAreIndented() {
        let rows = StyledLine("1. en meget lang linje", hangingIndent: 3).wrapped(width: 12)
        #expect(rows.map(\.text) == ["1. en meget", "   lang", "   linje"])
    }

    @Test func stylesFollowTheirWordsAcrossRows() {
        let line = StyledLine([.init("Borger: ", .speaker), .init("jeg vil "), .init("bo her", .question)])
        let rows = line.wrapped(width: 14)
        #expect(rows[0].runs == [.init("Borger: ", .speaker), .init("jeg")])
        #expect(rows[1].runs == [.init("vil "), .init("bo her", .question)])
    }

    /// Whatever the words and widths: no row is too wide, and no character is lost, added or moved.
    @Test(arguments: [2, 3, 7, 20, 40, 80])
    func keepsEveryCharacterAndTheWidth(width: Int) {
        let pieces = [
            "æ", "blåbær", "👩‍🦰", "漢字", "a\u{30A}", "rødgrødmedflødeogmælkpåtoppenafdethele", " ", "  ", "-", "\u{A0}",
        ]
        var state: UInt64 = 42
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let rows = StyledLine(text).wrapped(width: width)
            #expect(rows.allSatisfy { displayWidth($0.text) <= width })
            #expect(rows.map(\.text).joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test(arguments: [("a", 1), ("å", 1), ("a\u{30A}", 1), ("漢", 2), ("👩‍🦰", 2), ("❤️", 2), ("🇩🇰", 2), ("✌🏽", 2), ("–", 1)])
    func widthsOfCharacters(text: String, width: Int) { #expect(displayWidth(text) == width) }

    @Test(
        arguments: [
            ("Spørgsmål\n> ", "Spørgsmål", "> "), ("> ", nil, "> "), ("a\nb\n> ", "a\nb", "> "), ("a\n", "a", ""),
        ] as [(String, String?, String)])
    func onlyTheLastLineOfAPromptIsRedrawn(prompt: String, above: String?, last: String) {
        let split = StyledLine(prompt, .question).splitAtLastLine()
        #expect(split.above?.text == above)
        #expect(split.last == StyledLine(last, .question))
    }
}
