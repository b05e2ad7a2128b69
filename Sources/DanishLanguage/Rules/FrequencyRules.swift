import CalendarValues

/// How often.
enum FrequencyRules {
    static let all: [Rule] = every + counts + weekdays + months + outer

    private static func rate(_ rate: Frequency.Rate, _ days: RecurrenceDays? = nil) -> Meaning {
        .frequency(Frequency(rate, days: days))
    }

    private static let every: [Rule] = [
        Rule("every unit", .often, "@each @units", "@each enkelt @units") { match in match.unit().map { rate(.every($0)) } },
        Rule("every other unit", .often, "@each @every_other @units") { match in
            match.unit().map { rate(.every(Period($0.count * 2, $0.unit))) }
        },
        Rule("every so-manieth unit", .often, "@each <ordinal> @units", "@each <cardinal> @units") { match in
            guard let count = match.ordinal() ?? match.number()?.whole, (1...1000).contains(count), let unit = match.unit() else {
                return nil
            }
            return rate(.every(Period(count * unit.count, unit.unit)))
        },
        Rule("every half unit", .often, "@each @half @units", "@each <number> @units") { match in
            guard let unit = match.unit(), let length = LengthRules.of(match.number() ?? Quantity(1, 2), unit) else { return nil }
            return whole(length).map { rate(.every($0)) }
        },
        Rule("a word of its own", .often, "@frequency_words") { match in
            match.value("frequency_words").flatMap { Period($0) }.map { rate(.every($0)) }
        },
        Rule("every part of the day", .often, "@each @frequency_parts_of_day", "om @parts_of_day_definite hver dag") { _ in
            rate(.every(Period(1, .day)))
        },
        Rule("every working day", .often, "@each @working_days", "på @working_days", "i @working_days", "alle @working_days") { _ in
            rate(.every(Period(1, .day)), .weekdays(Array(Weekday.allCases.prefix(5))))
        },
        Rule("every weekend", .often, "@each @weekend_days", "i weekenderne", "alle weekender") { _ in
            rate(.every(Period(1, .week)), .weekdays([.saturday, .sunday]))
        },
        Rule("every other weekend", .often, "@each @every_other @weekend_days") { _ in
            rate(.every(Period(2, .week)), .weekdays([.saturday, .sunday]))
        },
        Rule("all days", .often, "alle dage", "alle ugens dage") { _ in rate(.every(Period(1, .day))) },
        Rule("with so long between", .often, "med <length> mellemrum", "med <length> imellem", "med <length> mellem hver gang") { match in
            match.length()?.period.map { rate(.every($0)) }
        },
        Rule("odd or even weeks", .often, "i? @odd_even uger", "@each @odd_even uge", "i? de? @odd_even uger") { match in
            rate(.every(Period(2, .week)), match.value("odd_even") == "odd" ? .oddWeeks([]) : .evenWeeks([]))
        },
    ]

    private static func whole(_ length: Length) -> Period? {
        if length.seconds == 0, length.halfDays == 0, length.halfMonths % 2 == 0, length.halfMonths > 0 {
            return Period(length.halfMonths / 2, .month)
        }
        if length.halfMonths == 0, length.seconds == 0, length.halfDays % 2 == 0, length.halfDays > 0 {
            return Period(length.halfDays / 2, .day)
        }
        guard length.isClockTime, length.seconds % 60 == 0 else { return nil }
        return Period(length.seconds / 60, .minute)
    }

    /// The period behind "om", "i" or "hver".
    private static func per(_ match: Match) -> Period? {
        if let unit = match.unit("units_definite") { return unit }
        if case .every(let period) = match.frequency()?.rate { return period }
        return match.unit()
    }

    private static let counts: [Rule] = [
        Rule(
            "so many times a unit", .often, "<number> @times @per @units_definite", "<number> @times <often>",
            "<number> @times @per @units", "engang|éngang @per @units_definite", "engang <often>"
        ) { match in
            guard let period = per(match) else { return nil }
            guard let count = match.number() else { return rate(.times(1, 1, per: period)) }
            if match.isEstimate { return nil }
            guard let times = count.whole, (1...1000).contains(times) else { return nil }
            return .frequency(Frequency(.times(times, times, per: period), days: match.frequency()?.days))
        },
        Rule(
            "so many to so many times a unit", .often, "<number> til|-|eller <number> @times @per @units_definite",
            "<number> til|-|eller <number> @times <often>", "mellem <number> og <number> @times @per @units_definite"
        ) { match in
            guard let period = per(match), let low = match.number()?.whole, let high = match.number(1)?.whole, low >= 1, low < high,
                high <= 1000
            else { return nil }
            return rate(.times(low, high, per: period))
        },
        Rule("at least or at most so many times", .often, "@at_least <often>", "@at_most <often>", "@about <often>") { match in
            guard let often = match.frequency(), case .times = often.rate else { return nil }
            return .frequency(often)
        },
        Rule("so much a unit", .often, "<length> @per @units_definite", "<length> <often>", "<length> pr|per @units") { match in
            guard let length = match.length()?.length, let period = per(match),
                length.approximateDays < period.length.approximateDays
            else { return nil }
            return .frequency(Frequency(.amount(length, per: period), days: match.frequency()?.days))
        },
    ]

    private static let weekdays: [Rule] = [
        Rule("weekdays", .weekdays, "@weekdays", "@weekdays_habit", "@weekdays_past") { match in list(match) },
        Rule(
            "several weekdays", .weekdays, "@weekdays og|, <weekdays>", "@weekdays_habit og|, <weekdays>",
            "@weekdays , og <weekdays>", "@weekdays og|, @each <weekdays>", "@weekdays_habit og|, om|på <weekdays>",
            "@weekdays_past og|, <weekdays>"
        ) { match in list(match) },
        Rule("every weekday", .often, "@each <weekdays>", "alle <weekdays>", "om|på? <habits>") { match in
            match.weekdays.map { rate(.every(Period(1, .week)), .weekdays($0)) }
        },
        Rule("habit", .habits, "@weekdays_habit", "@weekdays_habit og|, <weekdays>", "@weekdays_habit og|, om|på <weekdays>") { match in
            list(match)
        },
        Rule("every other weekday", .often, "@each @every_other <weekdays>") { match in
            match.weekdays.map { rate(.every(Period(2, .week)), .weekdays($0)) }
        },
        Rule("every so-manieth weekday", .often, "@each <ordinal> <weekdays>") { match in
            guard let count = match.ordinal(), (1...520).contains(count) else { return nil }
            return match.weekdays.map { rate(.every(Period(count, .week)), .weekdays($0)) }
        },
        Rule(
            "weekday of odd or even weeks", .often, "@each? <weekdays> i @odd_even uger", "om <weekdays> i @odd_even uger",
            "i @odd_even uger ,? om|på? <weekdays>", "@each @odd_even <weekdays>", "<weekdays> i @odd_even uger"
        ) { match in
            match.weekdays.map {
                rate(.every(Period(2, .week)), match.value("odd_even") == "odd" ? .oddWeeks($0) : .evenWeeks($0))
            }
        },
        Rule(
            "weekdays of every week", .often, "<weekdays> @each uge", "@each uge ,? om|på? <weekdays>",
            "@each @every_other uge ,? om|på? <weekdays>", "@each @weekdays @each uge", "@each <ordinal> uge ,? om|på? <weekdays>"
        ) { match in
            let count = match.ordinal() ?? (match.has("every_other") ? 2 : 1)
            return match.weekdays.map { rate(.every(Period(count, .week)), .weekdays($0)) }
        },
    ]

    private static func list(_ match: Match) -> Meaning? {
        let lists: Set<String> = ["weekdays", "weekdays_habit", "weekdays_past"]
        let said = match.listed.filter { lists.contains($0.list) }.compactMap { Int($0.value) }.map { Weekday(index: $0 - 1) }
        return .weekdays((said + (match.weekdays ?? [])).uniqued().sorted())
    }

    private static let months: [Rule] = [
        Rule("weekday of the month", .often, "@the? <ordinal> @weekdays i måneden", "@the? <ordinal> @weekdays i hver måned", "@the? <ordinal> @weekdays hver måned", "hver måned @the? <ordinal> @weekdays", "@the? <ordinal> @weekdays <often>") {
            match in
            guard let position = match.ordinal(), (1...5).contains(position), let weekday = match.weekday(), let period = monthly(match) else {
                return nil
            }
            return rate(.every(period), .weekdayOfMonth(weekday, position: position))
        },
        Rule("last weekday of the month", .often, "@the? sidste @weekdays i måneden", "@the? sidste @weekdays i hver måned", "@the? sidste @weekdays hver måned", "@the? sidste @weekdays <often>") { match in
            guard let weekday = match.weekday(), let period = monthly(match) else { return nil }
            return rate(.every(period), .weekdayOfMonth(weekday, position: -1))
        },
        Rule(
            "day of the month", .often, "@the? <ordinal> i @each måned", "@the? <ordinal> i måneden", "@the? # i @each måned",
            "@each måned @the <ordinal>", "@each @the <ordinal>", "@the? <ordinal> dag i @each måned", "@the <ordinal> <often>"
        ) { match in
            guard let day = match.ordinal() ?? match.digits.first?.value, (1...31).contains(day), let period = monthly(match) else {
                return nil
            }
            return rate(.every(period), .dayOfMonth(day))
        },
        Rule("last day of the month", .often, "@the? sidste dag i måneden", "@the? sidste i måneden", "@the? sidste dag i hver måned", "@the? sidste i hver måned", "@the? sidste dag <often>") { match in
            monthly(match).map { rate(.every($0), .dayOfMonth(-1)) }
        },
    ]

    /// Every so many months, where that is what the frequency in the pattern says; one month without any.
    private static func monthly(_ match: Match) -> Period? {
        guard let often = match.frequency() else { return Period(1, .month) }
        guard case .every(let period) = often.rate, period.unit == .month, often.days == nil else { return nil }
        return period
    }

    private static let outer: [Rule] = [
        Rule("how often", .expression, "<often>") { match in
            match.frequency().map { .reading(Draft(value: .frequency($0))) }
        },
        Rule("how often, at a time", .expression, "<often> ,? <clock>", "<often> ved <clock>", "<often> om @parts_of_day_definite", "<often> @frequency_parts_of_day",
            "<often> ,? fra? @oclock? <hour> @upto @oclock? <hour>") { match in
            guard var often = match.frequency() else { return nil }
            guard case .every = often.rate else { return .reading(Draft(value: .frequency(often))) }
            often.time = match.clock()?.time
            return .reading(Draft(value: .frequency(often), ask: match.clock()?.isUncertain == true ? true : nil))
        },
        Rule("vaguely often", .expression, "@vague_often", "@some @times @per @units_definite", "@some @times <often>") { _ in
            .reading(Draft(value: .vague(.unknown), ask: true))
        },
        Rule("a couple of times", .expression, "@couple @times @per @units_definite", "@couple @times <often>") { match in
            guard let period = per(match) else { return nil }
            return .reading(
                Draft(
                    value: .frequency(Frequency(.times(2, 2, per: period))),
                    alternatives: [.frequency(Frequency(.times(2, 3, per: period)))]))
        },
    ]
}
