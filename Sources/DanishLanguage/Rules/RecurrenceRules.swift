import CalendarValues

/// Frequencies with days of their own: weekdays, odd and even weeks, days of the month.
enum RecurrenceRules {
    static let all: [Rule] = weekdays + months + alone

    private static let weekdays: [Rule] = [
        Rule("weekdays", .weekdays, "@weekdays", "@weekdays_habit", "@weekdays_past") { match in list(match) },
        Rule(
            "several weekdays", .weekdays, "@weekdays og|, <weekdays>", "@weekdays_habit og|, <weekdays>",
            "@weekdays , og <weekdays>", "@weekdays <weekdays>", "@weekdays og|, @each <weekdays>",
            "@weekdays_habit og|, om|på <weekdays>",
            "@weekdays_past og|, <weekdays>"
        ) { match in list(match) },
        Rule(
            "weekdays from one to another", .weekdays, "@weekdays til|- @weekdays",
            "@weekday_abbreviations til|- @weekday_abbreviations"
        ) { match in span(match) },
        Rule("every day of some", .often, "@each dag fra? <weekdays>", "alle dage fra? <weekdays>") { match in
            match.weekdays.map { FrequencyRules.rate(.every(Period(1, .week)), .weekdays($0)) }
        },
        Rule("every weekday", .often, "@each <weekdays>", "alle <weekdays>", "om|på? <habits>") { match in
            match.weekdays.map { FrequencyRules.rate(.every(Period(1, .week)), .weekdays($0)) }
        },
        Rule(
            "habit", .habits, "@weekdays_habit", "@weekdays_habit og|, <weekdays>",
            "@weekdays_habit og|, om|på <weekdays>"
        ) { match in
            list(match)
        },
        Rule("every other weekday", .often, "@each @every_other <weekdays>", "hveranden <weekdays>") { match in
            match.weekdays.map { FrequencyRules.rate(.every(Period(2, .week)), .weekdays($0)) }
        },
        Rule("every so-manieth weekday", .often, "@each <ordinal> <weekdays>") { match in
            guard let count = match.ordinal(), (1...520).contains(count) else { return nil }
            return match.weekdays.map { FrequencyRules.rate(.every(Period(count, .week)), .weekdays($0)) }
        },
        Rule(
            "weekday of odd or even weeks", .often, "@each? <weekdays> i @odd_even uger",
            "om <weekdays> i @odd_even uger",
            "i @odd_even uger ,? om|på? <weekdays>", "@each @odd_even <weekdays>", "<weekdays> i @odd_even uger"
        ) { match in
            match.weekdays.map {
                FrequencyRules.rate(
                    .every(Period(2, .week)), match.value("odd_even") == "odd" ? .oddWeeks($0) : .evenWeeks($0))
            }
        },
        Rule(
            "weekdays of every week", .often, "<weekdays> @each uge", "@each uge ,? om|på? <weekdays>",
            "@each @every_other uge ,? om|på? <weekdays>", "@each @weekdays @each uge",
            "@each <ordinal> uge ,? om|på? <weekdays>", "<weekdays> @each @every_other uge",
            "<weekdays> @each <ordinal> uge"
        ) { match in
            let count = match.ordinal() ?? (match.has("every_other") ? 2 : 1)
            return match.weekdays.map { FrequencyRules.rate(.every(Period(count, .week)), .weekdays($0)) }
        },
    ]

    /// "tirsdag og torsdag" as a whole answer is a habit, though it may be the two coming days.
    private static let alone: [Rule] = [
        Rule(
            "weekdays from one to another, alone", .expression, "@weekdays til|- @weekdays",
            "@weekday_abbreviations til|- @weekday_abbreviations", isWhole: true
        ) { match in
            guard case .weekdays(let days)? = span(match), let first = match.weekday(), let last = match.weekday(1)
            else {
                return nil
            }
            let start = match.today.coming(first)
            return .reading(
                Draft(
                    value: .frequency(Frequency(.every(Period(1, .week)), days: .weekdays(days))),
                    alternatives: [.interval(Moment(start), Moment(start.coming(last)))]))
        },
        Rule(
            "weekdays, alone", .expression, "@weekdays og|, <weekdays>", "@weekdays , og <weekdays>",
            "@weekday_abbreviations og|, @weekday_abbreviations",
            "@weekday_abbreviations , @weekday_abbreviations og @weekday_abbreviations", isWhole: true
        ) { match in
            guard case .weekdays(let days)? = list(match), days.count > 1 else { return nil }
            let today = match.today
            return .reading(
                Draft(
                    value: .frequency(Frequency(.every(Period(1, .week)), days: .weekdays(days))),
                    alternatives: days.map { .point(Moment(today.coming($0))) }))
        },
    ]

    /// "man-fre": both and those between.
    private static func span(_ match: Match) -> Meaning? {
        guard let first = match.weekday(), let last = match.weekday(1), first < last else { return nil }
        return .weekdays(Weekday.allCases.filter { $0 >= first && $0 <= last })
    }

    private static func list(_ match: Match) -> Meaning? {
        let lists: Set<String> = ["weekdays", "weekdays_habit", "weekdays_past", "weekday_abbreviations"]
        let said = match.listed.filter { lists.contains($0.list) }.compactMap { Int($0.value) }.map {
            Weekday(index: $0 - 1)
        }
        return .weekdays((said + (match.weekdays ?? [])).uniqued().sorted())
    }

    private static let months: [Rule] = [
        Rule(
            "weekday of the month", .often, "@the? <ordinal> @weekdays i måneden",
            "@the? <ordinal> @weekdays i hver måned", "@the? <ordinal> @weekdays hver måned",
            "hver måned @the? <ordinal> @weekdays", "@the? <ordinal> @weekdays <often>"
        ) {
            match in
            guard let position = match.ordinal(), (1...5).contains(position), let weekday = match.weekday(),
                let period = monthly(match)
            else {
                return nil
            }
            return FrequencyRules.rate(.every(period), .weekdayOfMonth(weekday, position: position))
        },
        Rule(
            "last weekday of the month", .often, "@the? sidste @weekdays i måneden",
            "@the? sidste @weekdays i hver måned", "@the? sidste @weekdays hver måned", "@the? sidste @weekdays <often>"
        ) { match in
            guard let weekday = match.weekday(), let period = monthly(match) else { return nil }
            return FrequencyRules.rate(.every(period), .weekdayOfMonth(weekday, position: -1))
        },
        Rule(
            "day of the month", .often, "@the? <ordinal> i @each måned", "@the? <ordinal> i måneden",
            "@the? # i @each måned",
            "@each måned @the <ordinal>", "@each @the <ordinal>", "@the? <ordinal> dag i @each måned",
            "@the <ordinal> <often>"
        ) { match in
            guard let day = match.ordinal() ?? match.digits.first?.value, (1...31).contains(day),
                let period = monthly(match)
            else {
                return nil
            }
            return FrequencyRules.rate(.every(period), .dayOfMonth(day))
        },
        Rule(
            "last day of the month", .often, "@the? sidste dag i måneden", "@the? sidste i måneden",
            "@the? sidste dag i hver måned", "@the? sidste i hver måned", "@the? sidste dag <often>"
        ) { match in
            monthly(match).map { FrequencyRules.rate(.every($0), .dayOfMonth(-1)) }
        },
    ]

    /// Every so many months, where that is what the frequency in the pattern says; one month without any.
    private static func monthly(_ match: Match) -> Period? {
        guard let often = match.frequency() else { return Period(1, .month) }
        guard case .every(let period) = often.rate, period.unit == .month, often.days == nil else { return nil }
        return period
    }
}
