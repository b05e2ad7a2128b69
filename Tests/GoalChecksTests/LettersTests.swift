import Testing

@testable import GoalChecks

/// A text cut by bytes and one cut Character by Character are the same to the check.
@Suite struct LettersTests {
    /// "å", "é" and "ö" as a letter and a mark put on it, which no byte of plain writing tells.
    static func decomposed(_ text: String) -> String {
        text.replacing("å", with: "a\u{30A}").replacing("Å", with: "A\u{30A}").replacing("é", with: "e\u{301}")
    }

    @Test(arguments: [
        "Få styr på økonomien", "på Åen: gå en tur på 30 min. hver dag", "Få det bedre på caféen",
        "stå op kl. 8 på hverdage",
    ]) func findsTheSameHoweverLettersAreWritten(_ text: String) throws {
        let other = Self.decomposed(text)
        #expect(Array(other.utf8) != Array(text.utf8))
        let check = try LocaleFiles.check.get()
        #expect(check.findings(in: other, role: .step) == check.findings(in: text, role: .step))
    }

    @Test(arguments: ["Få ro – “nu”…", "a\r\nb", "½ time 🏠 hjemme", "§ 141, 20 %", "ÆØÅ × ÷ é", ""])
    func cutsEveryCharacter(_ text: String) {
        let letters = Letters(text)
        #expect(letters.count == text.count)
        for (index, character) in text.enumerated() {
            #expect(letters.string(index..<(index + 1)) == String(character))
            #expect(letters.lowercased(index..<(index + 1)) == character.lowercased())
            #expect(letters.isLetter(at: index) == character.isLetter)
            #expect(letters.isSpace(at: index) == character.isWhitespace)
            #expect((letters.kind(at: index) == .digit) == character.isNumber)
        }
    }

    @Test func aWordNotListedIsSpeltOutOnlyWhereItMayBe() throws {
        let filter = try #require(WordFilter(["lejlighed", "få"]))
        #expect(filter.mayHold(WordFilter.hash(of: "lejlighed".utf8)))
        #expect(Inflection.stems(of: "lejligheden", as: .noun, among: filter).contains { $0.word == "lejlighed" })
        #expect(
            Inflection.stems(of: "lejligheden", as: .noun, among: filter).count
                < Inflection.stems(of: "lejligheden", as: .noun).count)
        #expect(WordFilter(["fa\u{30A}"]) == nil)
    }
}
