import CalendarValues

/// Says a time in plain Danish: digits, weekday and distance, no abbreviations.
///
/// `TimeReader` reads what it says back to the same value.
public struct PlainDanish: Sendable {
    private let names: PlainNames
    private let finiteVerbs: Set<String>
    private let subjects: Set<String>

    /// Says it with the lists `plain_…` of `time.yaml`.
    public init(words: WordLists) {
        names = PlainNames(words: words)
        finiteVerbs = words.words("finite_verbs")
        subjects = words.words("clause_subjects")
    }

    /// The text of `value` as said on `today`.
    public func text(_ value: TimeExpression, today: Day) -> String {
        switch value {
        case .duration(let measure): return "i " + names.measure(measure) + end(of: measure, today)
        case .deadline(let day, let time):
            return "senest " + names.moment(Moment(day, time)) + ", " + names.distance(from: today, to: day)
        case .point(let moment): return names.moment(moment) + ", " + names.distance(from: today, to: moment.day)
        case .interval(let first, let last): return interval(first, last)
        case .openEnded(let moment):
            return moment == Moment(today) ? "indtil videre" : "fra og med \(names.moment(moment)), indtil videre"
        case .frequency(let frequency): return names.frequency(frequency)
        case .vague(let vague): return text(vague)
        case .conditional(let conditional): return text(conditional, today)
        }
    }

    /// The text of what was read on `today`; nil where the calendar has no such day, so that there is nothing to say back.
    public func text(_ reading: TimeReading, today: Day) -> String? {
        reading.problem == .impossibleDate ? nil : text(reading.value, today: today)
    }

    /// The day a plain length ends on, counted from today.
    private func end(of measure: LengthMeasure, _ today: Day) -> String {
        guard case .exactly(let length) = measure, !length.isClockTime, today.reaches(length) else { return "" }
        return ", til " + names.day(today.adding(length))
    }

    private func interval(_ first: Moment, _ last: Moment) -> String {
        if first.day == last.day, let from = first.time, let to = last.time, from < to {
            return "\(names.day(first.day)) fra \(names.clock(from)) til \(names.clock(to))"
        }
        return "fra \(names.moment(first)) til og med \(names.moment(last))"
    }

    private func text(_ vague: VagueTime) -> String {
        switch vague {
        case .unknown: "på et tidspunkt"
        case .numberMissing(let unit): "i nogle \(names.unit(unit).several)"
        case .about(let moment): "en gang omkring \(names.moment(moment))"
        case .within(let first, let last): "en gang mellem \(names.day(first)) og \(names.day(last))"
        case .from(let day): "en gang fra og med \(names.day(day))"
        }
    }

    private func text(_ conditional: ConditionalTime, _ today: Day) -> String {
        let isClause = isClause(conditional.event)
        guard let after = conditional.after else {
            return connective(conditional.relation, isClause, today) + conditional.event
        }
        let later = "\(names.length(after)) efter \(isClause ? "at " : "")\(conditional.event)"
        switch conditional.relation {
        case .when, .during: return later
        case .before: return "senest " + later
        case .until(let day): return until(day, today) + later
        }
    }

    /// "jeg er flyttet ind", but not "mødet med kommunen".
    private func isClause(_ event: String) -> Bool {
        let words = Tokenizer.tokens(event).map(\.text)
        return words.count > 1
            && (subjects.contains(words[0]) || words.dropFirst().contains(where: finiteVerbs.contains))
    }

    private func connective(_ relation: ConditionalTime.Relation, _ isClause: Bool, _ today: Day) -> String {
        switch relation {
        case .when: isClause ? "når " : "i forbindelse med "
        case .during: isClause ? "så længe " : "under hele "
        case .before: "inden "
        case .until(let day): until(day, today)
        }
    }

    private func until(_ day: Day, _ today: Day) -> String {
        day == today ? "indtil " : "fra og med \(names.day(day)) og indtil "
    }
}
