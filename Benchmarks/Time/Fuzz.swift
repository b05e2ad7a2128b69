import CalendarValues
import DanishLanguage
import RandomText

/// Reads random lines: none may crash, and every reading must lie in its line.
struct Fuzz {
    static let reference = ReferenceTime(today: Day("2026-11-21") ?? Day(ordinal: 0))

    private let reader: TimeReader
    private let plain: PlainDanish
    private let words: [String]
    /// One line of 10,000 characters for so many short ones.
    private static let longEvery = 1_000

    init(words lists: WordLists) {
        reader = TimeReader(words: lists, settings: CalendarSettings(words: lists))
        plain = PlainDanish(words: lists)
        words = RandomLines.words(of: lists)
    }

    /// Prints what it found; whether all was well.
    func run(count: Int) -> Bool {
        var lines = RandomLines(words: words, seed: 2026)
        var (read, outside, slowest, slowestLine) = (0, 0, 0.0, "")
        for number in 0..<count {
            let line = lines.next()
            let readings = reader.readAll(line, at: Fuzz.reference)
            if !readings.isEmpty { read += 1 }
            for reading in readings {
                if reading.range.upperBound > line.count { outside += 1 }
                _ = plain.text(reading, today: Fuzz.reference.today)
            }
            guard number % Fuzz.longEvery == 0 else { continue }
            let long = lines.long(TimeBench.lineLength)
            let seconds = TimeBench.fastest(of: 5) { _ = reader.readAll(long, at: Fuzz.reference) }
            if seconds > slowest { (slowest, slowestLine) = (seconds, String(long.prefix(80))) }
        }
        print("\(count) random lines: \(read) with a time in them, \(outside) readings outside their line, no crash")
        print(
            "slowest of \(count / Fuzz.longEvery) random lines of \(TimeBench.lineLength) characters: "
                + "\(Double(Int(slowest * 100_000)) / 100) ms, beginning \(slowestLine.debugDescription)")
        return outside == 0
    }
}
