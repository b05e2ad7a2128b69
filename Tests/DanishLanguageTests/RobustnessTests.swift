import CalendarValues
import DanishLanguage
import Testing

@Suite struct RobustnessTests {
    private static let words = Array(
        Set(
            Locale.danish.names.subtracting(["roles", "reply_phrases"]).flatMap { Locale.danish.words($0) }.flatMap {
                $0.split(separator: " ")
            })
    ).sorted()

    @Test func randomLinesNeverCrashAndReadingsLieInTheLine() {
        var generator = ValueGenerator(seed: 7)
        let signs = [
            "1", "2.", "31", "½", "2027", ",", "-", "–", "/", ":", "kl.", "(", ")", "å", "e\u{301}", "🙂", "\u{202E}",
            "0", "99999999999999999999",
        ]
        for _ in 0..<1_500 {
            var line = ""
            for _ in 0..<generator.number(1...12) {
                line += generator.number(0...2) == 0 ? generator.one(signs) : String(generator.one(Self.words))
                line += generator.number(0...5) == 0 ? "" : " "
            }
            for reading in Fixed.reader.readAll(line, at: Fixed.reference) {
                #expect(reading.range.lowerBound >= 0 && reading.range.upperBound <= line.count, "\(line)")
                _ = Fixed.plain.text(reading.value, today: Fixed.today)
                _ = reading.value.lastDay(from: Fixed.today)
            }
        }
    }

    @Test(arguments: [
        "fra ", "om om ", "mandag ", "tre måneder og ", "å", "1 ", "når jeg ", "den 1. i ", "(", "½", "tusind",
        "- - 1/2 ",
    ])
    func tenThousandCharactersOfOneThingAreRead(piece: String) {
        let line = String(repeating: piece, count: 10_000 / piece.count)
        for reading in Fixed.reader.readAll(line, at: Fixed.reference) {
            #expect(reading.range.upperBound <= line.count)
        }
    }

    @Test func aLongLineHasAllItsReadings() {
        let piece = "tre måneder. På mandag. "
        let half = Fixed.reader.readAll(String(repeating: piece, count: 50), at: Fixed.reference).count
        #expect(half == 100)
        #expect(Fixed.reader.readAll(String(repeating: piece, count: 100), at: Fixed.reference).count == 2 * half)
    }
}
