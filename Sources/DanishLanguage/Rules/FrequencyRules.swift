import CalendarValues

/// How often.
enum FrequencyRules {
    static let all: [Rule] = every + counts + RecurrenceRules.all + outer

    static func rate(_ rate: Frequency.Rate, _ days: RecurrenceDays? = nil) -> Meaning {
        .frequency(Frequency(rate, days: days))
    }

    private static let every: [Rule] = [
        Rule("every unit", .often, "@each @units", "@each enkelt @units") { match in
            match.unit().map { rate(.every($0)) }
        },
        Rule("every other unit", .often, "@each @every_other @units", "hveranden|hvertandet @units") { match in
            match.unit().map { rate(.every(Period($0.count * 2, $0.unit))) }
        },
        Rule("every so-manieth unit", .often, "@each <ordinal> @units", "@each <cardinal> @units") { match in
            guard let count = match.ordinal() ?? match.number()?.whole, (1...1000).contains(count),
                let unit = match.unit()
            else {
                return nil
            }
            return rate(.every(Period(count * unit.count, unit.unit)))
        },
        Rule("every half unit", .often, "@each @half @units", "@each <number> @units") { match in
            guard let unit = match.unit(), let length = LengthRules.of(match.number() ?? Quantity(1, 2), unit) else {
                return nil
            }
            return whole(length).map { rate(.every($0)) }
        },
        Rule("a word of its own", .often, "@frequency_words") { match in
            match.value("frequency_words").flatMap { Period($0) }.map { rate(.every($0)) }
        },
        Rule("every part of the day", .often, "@each @frequency_parts_of_day", "om @parts_of_day_definite hver dag") {
            _ in
            rate(.every(Period(1, .day)))
        },
        Rule(
            "every working day", .often, "@each @working_days", "på @working_days", "i @working_days",
            "alle @working_days"
        ) { _ in
            rate(.every(Period(1, .day)), .weekdays(Array(Weekday.allCases.prefix(5))))
        },
        Rule("working days, alone", .expression, "@working_days", isWhole: true) { _ in
            let days = RecurrenceDays.weekdays(Array(Weekday.allCases.prefix(5)))
            return .reading(Draft(value: .frequency(Frequency(.every(Period(1, .day)), days: days))))
        },
        Rule("every weekend", .often, "@each @weekend_days", "i weekenderne", "alle weekender") { _ in
            rate(.every(Period(1, .week)), .weekdays([.saturday, .sunday]))
        },
        Rule("every other weekend", .often, "@each @every_other @weekend_days") { _ in
            rate(.every(Period(2, .week)), .weekdays([.saturday, .sunday]))
        },
        Rule("all days", .often, "alle dage", "alle ugens dage") { _ in rate(.every(Period(1, .day))) },
        Rule(
            "with so long between", .often, "med <length> mellemrum", "med <length> imellem",
            "med <length> mellem hver gang"
        ) { match in
            match.length()?.period.map { rate(.every($0)) }
        },
        Rule("odd or even weeks", .often, "i? @odd_even uger", "@each @odd_even uge", "i? de? @odd_even uger") {
            match in
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

    /// A count or an amount with its bound; "mindst hver uge" has none that could be kept.
    private static func bounded(_ match: Match) -> Frequency? {
        guard var often = match.frequency(), often.bound == nil else { return nil }
        if case .every = often.rate { return nil }
        often.bound = match.has("at_least") || match.has("at_least_after") ? .atLeast : .atMost
        return often
    }

    private static let counts: [Rule] = [
        Rule(
            "so many times a unit", .often, "<number> @times @per @units_definite", "<number> @times <often>",
            "<number> @times @per @units", "<number> @times på|om|i en|et @units", "engang|éngang @per @units_definite",
            "engang <often>"
        ) { match in
            guard let period = per(match) else { return nil }
            guard let count = match.number() else { return rate(.times(1, 1, per: period), match.frequency()?.days) }
            if match.isEstimate { return nil }
            guard let times = count.whole, (1...1000).contains(times) else { return nil }
            return .frequency(Frequency(.times(times, times, per: period), days: match.frequency()?.days))
        },
        Rule(
            "so many to so many times a unit", .often, "<number> til|-|eller <number> @times @per @units_definite",
            "<number> til|-|eller <number> @times <often>",
            "mellem|imellem <number> og <number> @times @per @units_definite"
        ) { match in
            guard let period = per(match), let low = match.number()?.whole, let high = match.number(1)?.whole, low >= 1,
                low < high,
                high <= 1000
            else { return nil }
            return rate(.times(low, high, per: period), match.frequency()?.days)
        },
        Rule("at least or at most so many times", .often, "@at_least <often>", "@at_most <often>") { match in
            bounded(match).map { .frequency($0) }
        },
        Rule("about so many times", .often, "@about <often>") { match in
            guard let often = match.frequency(), case .times = often.rate else { return nil }
            return .frequency(often)
        },
        Rule("so much a unit", .often, "<length> @per @units_definite", "<length> <often>", "<length> pr|per @units") {
            match in
            guard let length = match.length()?.length, let period = per(match),
                length.approximateDays < period.length.approximateDays
            else { return nil }
            return .frequency(Frequency(.amount(length, per: period), days: match.frequency()?.days))
        },
    ]

    private static let outer: [Rule] = [
        Rule("so often at least or at most", .expression, "<often> ,? @at_least_after", "<often> ,? @at_most_after") {
            match in
            bounded(match).map { .reading(Draft(value: .frequency($0))) }
        },
        Rule("how often", .expression, "<often>") { match in
            match.frequency().map { .reading(Draft(value: .frequency($0))) }
        },
        Rule(
            "how often, at a time", .expression, "<often> ,? <clock>", "<often> ved <clock>",
            "<often> om @parts_of_day_definite", "<often> @frequency_parts_of_day",
            "<often> ,? fra? @oclock? <hour> @upto @oclock? <hour>"
        ) { match in
            guard var often = match.frequency() else { return nil }
            if case .times = often.rate, often.days == nil, match.clock() != nil {
                // On which days of the period the time falls was not said, so that no rule could hold it.
                return .reading(Draft(value: .frequency(often), ask: true))
            }
            often.time = match.clock()?.time
            return .reading(Draft(value: .frequency(often), ask: match.clock()?.isUncertain == true ? true : nil))
        },
        Rule("vaguely often", .expression, "@vague_often", "@some @times @per @units_definite", "@some @times <often>")
        { _ in
            .reading(Draft(value: .vague(.unknown), ask: true))
        },
        Rule("a couple of times", .expression, "@couple @times @per @units_definite", "@couple @times <often>") {
            match in
            guard let period = per(match) else { return nil }
            return .reading(
                Draft(
                    value: .frequency(Frequency(.times(2, 2, per: period))),
                    alternatives: [.frequency(Frequency(.times(2, 3, per: period)))]))
        },
    ]
}
