import CalendarValues

/// What cannot be right about a value.
enum TimeCheck {
    /// Longer than any life.
    private static let life = Length(months: 12 * 100)

    static func problem(_ value: TimeExpression, today: Day) -> TimeProblem? {
        switch value {
        case .duration(let measure):
            if measure.longest.approximateDays > life.approximateDays { return .longerThanALife }
            return nil
        case .deadline(let day, _): return day < today ? .past : isFar(day, today)
        case .point(let moment): return moment.day < today ? .past : isFar(moment.day, today)
        case .interval(let first, let last):
            if last < first { return .endBeforeStart }
            return last.day < today ? .past : isFar(last.day, today)
        case .openEnded(let moment): return isFar(moment.day, today)
        case .vague(.within(_, let last)): return last < today ? .past : nil
        case .vague(.about(let moment)): return moment.day < today ? .past : nil
        case .vague, .frequency, .conditional: return nil
        }
    }

    private static func isFar(_ day: Day, _ today: Day) -> TimeProblem? {
        today.reaches(life) && day > today.adding(life) ? .longerThanALife : nil
    }
}
