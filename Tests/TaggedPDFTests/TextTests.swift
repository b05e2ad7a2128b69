import Foundation
import PDFReading
import TaggedPDF
import Testing

/// Text goes in and comes out again.
struct TextTests {
    @Test(arguments: [
        "Søren Ærøskøbing Åkjær", "Łukasz Żółć", "Þórður Guðjónsson", "Şükrü Öztürk-Çağlar", "Ștefan Țărănescu",
        "Đorđe Živković", "Siân Ŵyn Ŷnys", "Ġorġ Ħal-Żebbuġ", "Ľubomír Ďuriš", "Õnne Pärn-Jüri",
        "Θεόδωρος Παπαδόπουλος",
        "Юлія Щербань", "Inuunera nuannernerusumik, Kalaallit ĸ â ê î ô û", "Nguyễn Thị Ánh",
        "Ringer til VAR, AVA og Ty.",
        "affinitet fjord flink ffi", "½ § € → « » „ “ – … ☎ ✓", "😀 🐕 ✅ 🤔 🏠", "გამარჯობა", "q̃ x̣ m̂",
    ])
    func isReadBack(text: String) throws {
        let composed = text.precomposedStringWithCanonicalMapping
        #expect(try Sample.text([.paragraph(text)]).unicodeScalars.elementsEqual(composed.unicodeScalars))
        #expect(try Sample.text([.paragraph(text, .strong)]) == composed)
    }

    @Test(arguments: [
        ("a\u{30A}ben", "åben"), ("tab\ther", "tab her"), ("ring\u{7}klokke\u{1B}[31m", "ringklokke[31m"),
        ("blød\u{AD}binde", "blødbinde"), ("nul\u{200B}bredde\u{FEFF}", "nulbredde"), ("tynd\u{2009}luft", "tynd luft"),
        ("hård\u{202F}luft", "hård\u{A0}luft"), ("hjerte ❤\u{FE0F}", "hjerte ❤"),
        ("venstre\u{202E}højre", "venstrehøjre"),
        ("  flere   blanke ", "flere blanke"), ("vogn\r\nlinje", "vogn|linje"), ("\u{2028}linje\u{2029}", "linje"),
    ])
    func isCleaned(text: String, expected: String) throws { #expect(try Sample.text([.paragraph(text)]) == expected) }

    @Test func linesKeepTheirBlanks() throws {
        let words = (1...80).map { "ord\($0)" }.joined(separator: " ")
        #expect(try Sample.text([.paragraph(words)]) == words)
        #expect(try Sample.text([.terms([PDFTerm("a", "en\nto")])]) == "a|en to")
    }

    /// A hyphen at the end of a line is told from one in the word.
    @Test func cutWordIsReadAsOne() throws {
        let word = "misbrugsbehandlingsforløbskoordinatorforeningsbestyrelsesmødelokale"
        let table = PDFTable(
            caption: "", columns: ["a", "b", "c"], rows: [[word, "x", "y"]], hasRowHeaders: false, shares: [1, 2, 2])
        let cell = try #require(try Sample.text([.table(table)]).split(separator: "|").dropFirst(3).first)
        let parts = cell.split(separator: "\u{AD}").map(String.init)
        #expect(parts.joined() == word)
        #expect(parts.count > 2)
        for part in parts { #expect(part.contains { "aeiouyæøå".contains($0) }, "\(part) can be said") }
    }

    @Test(arguments: [5000, 20000])
    func wordWithoutEndIsCut(count: Int) throws {
        let word = String(repeating: "x", count: count)
        #expect(try Sample.text([.paragraph(word)]).filter { $0 == "x" }.count == count)
    }

    @Test func noGlyphZero() throws {
        let pages = try Sample.pages([.paragraph("æøå 😀 ĸ Ж"), .quote("\u{FFFD}")])
        #expect(pages.map(\.missingGlyphs) == [0])
    }
}
