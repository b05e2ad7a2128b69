/// What a rule may be about; each is built from those above it.
enum Part: Int, CaseIterable, Sendable {
    /// a whole number in digits or words
    case cardinal
    /// a number with halves and quarters
    case number
    case ordinal
    /// a number or two with "til" between
    case range
    /// one number and one unit
    case span
    /// one or several spans added up
    case length
    /// a length or a range of lengths
    case core
    /// a bounded or estimated length
    case measure
    /// a clock time without the word for it
    case hour
    /// a clock time that shows itself to be one
    case clock
    case year
    /// 1 to 31, in digits or as an ordinal
    case dayNumber
    /// a day of the month, with its month and year where they were said
    case calendarDate
    /// a date, a weekday, a day counted from today
    case date
    /// a week, month, holiday, season
    case period
    /// a date or a period
    case stretch
    /// what happens, in the speaker's words, after "når", "hvis"
    case clause
    /// the same, where time could also follow ("inden", "indtil")
    case guardedClause
    /// an event said as a noun
    case eventNoun
    /// any noun
    case anyNoun
    /// one weekday or several
    case weekdays
    /// weekdays said as a habit ("mandagen", "tirsdage")
    case habits
    /// how often
    case often
    /// a time that begins or ends an interval, with its clock time
    case end
    /// a whole reading
    case expression
    /// a repetition of the reading in other words
    case gloss

    /// Its place among the parts.
    var number: Int { rawValue }

    /// Whether it is read token by token, without a rule.
    var isLeaf: Bool {
        switch self {
        case .cardinal, .ordinal, .clause, .guardedClause, .eventNoun, .anyNoun: true
        default: false
        }
    }

    /// By the name it has in a pattern.
    static let named = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })
}
