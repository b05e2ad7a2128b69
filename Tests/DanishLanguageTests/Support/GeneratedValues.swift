import CalendarValues
import RandomText

/// Random time values of every kind.
struct ValueGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(state: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    mutating func day() -> Day { Day(ordinal: number(12_000...60_000)) }

    mutating func time() -> TimeOfDay? {
        number(0...2) == 0 ? TimeOfDay(hour: number(0...23), minute: number(0...59)) : nil
    }

    mutating func moment() -> Moment { Moment(day(), time()) }

    mutating func length() -> Length {
        let simple = [
            Length(months: number(1...36)), Length(days: number(1...60)), Length(days: 7 * number(1...30)),
            Length(halfMonths: 2 * number(0...20) + 1), Length(halfDays: 2 * number(0...20) + 1),
            Length(minutes: number(1...600)),
            Length(seconds: number(1...100)),
            Length(months: number(1...40), days: number(1...20), minutes: number(1...200)),
        ]
        return one(simple)
    }

    mutating func measure() -> LengthMeasure {
        let (low, high) = (length(), length())
        let makers: [(Length) -> LengthMeasure] = [
            LengthMeasure.exactly, LengthMeasure.exactly, LengthMeasure.atMost, LengthMeasure.atLeast,
            LengthMeasure.about,
            LengthMeasure.under, LengthMeasure.over,
        ]
        if low.approximateDays < high.approximateDays, number(0...2) == 0 {
            return number(0...1) == 0 ? .range(low, high) : .aboutRange(low, high)
        }
        return one(makers)(low)
    }

    mutating func weekdays() -> [Weekday] {
        let chosen = Weekday.allCases.filter { _ in number(0...2) == 0 }
        return chosen.isEmpty ? [one(Weekday.allCases)] : chosen
    }

    mutating func frequency() -> Frequency {
        let period = Period(number(1...12), one(CalendarUnit.allCases))
        let choices: [Frequency] = [
            Frequency(.every(period)), Frequency(.times(1, 1, per: period)),
            Frequency(.times(2, number(2...9), per: period)),
            Frequency(.amount(Length(seconds: number(1...59)), per: Period(1, .hour))),
            Frequency(.amount(Length(minutes: number(1...300)), per: Period(number(1...6), .week))),
            Frequency(.times(1, number(1...4), per: period), bound: one(Frequency.Bound.allCases)),
            Frequency(
                .amount(Length(minutes: number(1...300)), per: Period(number(1...6), .week)),
                bound: one([nil, .atLeast, .atMost]), days: .weekdays(weekdays()), time: time()),
            Frequency(
                .times(number(1...2), number(2...3), per: Period(1, .week)), bound: one([nil, .atLeast, .atMost]),
                days: .weekdays(weekdays()), time: time()),
            Frequency(.every(Period(number(1...8), .week)), days: .weekdays(weekdays()), time: time()),
            Frequency(.every(Period(1, .day)), days: .weekdays(Array(Weekday.allCases.prefix(5))), time: time()),
            Frequency(.every(Period(number(1...8), .month)), days: .dayOfMonth(one([-1, number(1...31)]))),
            Frequency(
                .every(Period(number(1...8), .month)),
                days: .weekdayOfMonth(one(Weekday.allCases), position: one([-1, number(1...5)]))),
            Frequency(
                .every(Period(2, .week)), days: one([.oddWeeks([]), .evenWeeks(weekdays()), .oddWeeks(weekdays())])),
        ]
        return one(choices)
    }

    mutating func vague() -> VagueTime {
        let first = day()
        let choices: [VagueTime] = [
            .unknown, .numberMissing(one(CalendarUnit.allCases)), .about(moment()),
            .within(first, first.adding(days: number(1...99))),
            .from(first),
        ]
        return one(choices)
    }

    mutating func conditional(today: Day) -> ConditionalTime {
        let clause = one([
            "jeg er flyttet ind", "kommunen har svaret", "jeg fylder 23 år", "Mette har fået svar fra banken",
            "der er fundet en bolig",
            "min gæld er afdraget",
        ])
        let noun = one(["udskrivning", "indflytning", "behandlingen", "løsladelse", "Indskrivning"])
        let event = number(0...1) == 0 ? clause : noun
        let after = number(0...1) == 0 ? Length(days: number(1...90)) : nil
        let relations: [ConditionalTime.Relation] = [.when, .before, .until(from: today), .until(from: day())]
        if after == nil, number(0...3) == 0 { return ConditionalTime(.during, event: event) }
        return ConditionalTime(one(relations), event: event, after: after)
    }

    mutating func expression(today: Day) -> TimeExpression {
        let first = moment()
        let last = Moment(first.day.adding(days: number(1...900)), time())
        let sameDay = TimeOfDay(hour: number(8...11), minute: number(0...59))
        let later = TimeOfDay(hour: number(12...20), minute: number(0...59))
        let choices: [TimeExpression] = [
            .duration(measure()), .duration(measure()), .deadline(day(), time()), .point(first), .interval(first, last),
            .interval(Moment(first.day, sameDay), Moment(first.day, later)), .openEnded(one([Moment(today), first])),
            .frequency(frequency()), .frequency(frequency()), .vague(vague()), .conditional(conditional(today: today)),
        ]
        return one(choices)
    }
}
