import CalendarValues

/// What a line says about time, and how sure that is.
public struct TimeReading: Hashable, Sendable {
    /// The reading to offer first.
    public var value: TimeExpression
    /// Other readings a Dane may mean, likeliest first.
    public var alternatives: [TimeExpression]
    /// The recurrence rule (RFC 5545) where `value` is a frequency that has one.
    public var rrule: String? { value.rrule }
    /// Whether to ask before going on: Danes differ, a word was guessed, or there is a problem.
    public var ask: Bool
    /// Where it stands in the input, counted in Characters.
    public var range: Range<Int>
    /// What cannot be right about it.
    public var problem: TimeProblem?
    /// The names of the rules used, outermost first.
    public var explanation: [String]

    /// A reading; without other readings or a problem there is nothing to ask.
    public init(
        value: TimeExpression, alternatives: [TimeExpression] = [], ask: Bool? = nil, range: Range<Int>,
        problem: TimeProblem? = nil, explanation: [String] = []
    ) {
        self.value = value
        self.alternatives = alternatives
        self.ask = ask ?? (!alternatives.isEmpty || problem != nil)
        self.range = range
        self.problem = problem
        self.explanation = explanation
    }
}

/// Why a reading cannot stand as it was said.
public enum TimeProblem: String, Hashable, Sendable, CaseIterable {
    /// It is over already.
    case past
    /// The calendar has no such day or week (30. februar); the reading's value is then unknown.
    case impossibleDate
    /// The weekday and the date do not belong together.
    case weekdayMismatch
    /// It ends before it starts.
    case endBeforeStart
    /// Longer than a life.
    case longerThanALife
}
