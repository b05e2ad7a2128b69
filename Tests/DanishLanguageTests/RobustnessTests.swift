import CalendarValues
import DanishLanguage
import RandomText
import Testing

@Suite struct RobustnessTests {
    private static let words = RandomLines.words(of: Locale.danish)

    /// A small part of `make fuzz`, which reads a million lines.
    @Test func randomLinesNeverCrashAndReadingsLieInTheLine() {
        var lines = RandomLines(words: Self.words, seed: 7)
        for _ in 0..<4_000 {
            let line = lines.next()
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
        #expect(Fixed.reader.readAll(String(repeating: piece, count: 30), at: Fixed.reference).count == 60)
        #expect(Fixed.reader.readAll(String(repeating: piece, count: 60), at: Fixed.reference).count == 120)
    }

    /// Nobody speaks of more times in one answer.
    @Test func aLineHasAtMost128Readings() {
        let line = String(repeating: "tre måneder. På mandag. ", count: 100)
        #expect(Fixed.reader.readAll(line, at: Fixed.reference).count == 128)
    }
}
