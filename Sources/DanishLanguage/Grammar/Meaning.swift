import CalendarValues

/// What a stretch of tokens means.
enum Meaning: Sendable {
    indirect case number(Quantity, isEstimate: Bool)
    case ordinal(Int)
    indirect case range(NumberReading)
    indirect case length(SaidLength)
    indirect case measure(SaidMeasure)
    indirect case clock(SaidClock)
    indirect case date(SaidDate)
    indirect case stretch(SaidStretch)
    indirect case event(SaidEvent)
    case year(Int)
    case weekdays([Weekday])
    indirect case frequency(Frequency)
    indirect case reading(Draft)
    /// Understood, and not about time ("jeg er 34 år").
    case nothing
}

/// A length with the unit it was said in.
struct SaidLength: Sendable {
    var length: Length
    /// nil where several units were added up.
    var period: Period?
    /// Other lengths a Dane may mean.
    var others: [Length] = []
    /// Whether the number was "et par" or the like.
    var isEstimate = false
    /// Higher for a larger unit; in a sum units grow smaller.
    var order = 0
}

/// A bounded length.
struct SaidMeasure: Sendable {
    var measure: LengthMeasure
    var others: [LengthMeasure] = []
    /// The unit where no number was said ("nogle uger").
    var missing: CalendarUnit?
}

/// A time on the clock; `other` twelve hours later where it was said the short way.
struct SaidClock: Sendable {
    var time: TimeOfDay
    var other: TimeOfDay?
    /// Whether only the day as a whole decides between the two ("kl. 3").
    var isUncertain = false
}

/// Days that depend on the day one counts from.
struct SaidStretch: Sendable {
    var at: @Sendable (Day) -> Stretch?
    /// Whether it is one day said as such (a date, a weekday), so that a clock time may follow.
    var isDay = false
    /// Whether its name is also a word or a person's ("maj", "jul", "2027"), so that in a sentence it needs a word before it.
    var isName = false
}

/// An event in the words it was said in; `day` where it can be computed.
struct SaidEvent: Sendable {
    /// The whole line, of which `range` is the event.
    let line: [Character]
    let range: Range<Int>
    var day: Day?
    var isClause: Bool

    var text: String { String(line[range]) }
}

/// A reading before its place and its names are known.
struct Draft: Sendable {
    var value: TimeExpression
    var alternatives: [TimeExpression] = []
    /// nil: asks where there are alternatives or a problem.
    var ask: Bool?
    var problem: TimeProblem?
}
