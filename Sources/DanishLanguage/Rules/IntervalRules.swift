import CalendarValues

/// From one day to another, to the end of a unit, or for so long from a day.
enum IntervalRules {
    static let all: [Rule] = clocks + between + remaining + lengths

    private static let between: [Rule] = [
        Rule(
            "from one to another", .expression, "@from <end> @upto på? <end>", "<end> @upto <end>",
            "mellem|imellem <end> og <end>",
            "i perioden fra? <end> @upto <end>", "i tiden fra? <end> @upto <end>",
            "i tidsrummet fra? <end> @upto <end>",
            "perioden <end> @upto <end>", "i perioden mellem|imellem <end> og <end>", "@from <end> og <end>",
            "@from <end> ,? og? @upto <end>"
        ) { match in
            guard let first = match.stretch()?.at(match.today), let second = match.stretch(1),
                let last = second.at(first.first)
            else { return nil }
            let isWith = match.has("upto") && match.value("upto") == "with"
            return .reading(interval(first, last, isInclusive: isWith))
        },
        Rule(
            "days of one month", .expression, "@from? @the? <dayNumber> @upto @the? <dayNumber> @months <year>?",
            "mellem|imellem @the? <dayNumber> og @the? <dayNumber> @months <year>?"
        ) {
            match in
            guard let low = match.ordinal(), let high = match.ordinal(1), let month = match.month(), low < high,
                let first = SaidDate(day: low, month: month, year: match.year()).next(from: match.today),
                let last = SaidDate(day: high, month: month, year: first.first.year).next(from: first.first)
            else { return nil }
            var draft = Draft(value: .interval(first.firstMoment, last.lastMoment))
            draft.problem = first.problem ?? last.problem
            return .reading(draft)
        },
        Rule(
            "months in a row", .expression, "@months og|, @months", "@months , @months og|, @months",
            "@months , @months , @months og|, @months"
        ) { match in
            let said = (0..<4).compactMap { match.month($0) }
            guard zip(said, said.dropFirst()).allSatisfy({ $0.0 % 12 + 1 == $0.1 }), let low = said.first,
                let first = DanishCalendar.month(low, from: match.today), let high = said.last,
                let last = DanishCalendar.month(high, from: first.first)
            else { return nil }
            return .reading(Draft(value: .interval(first.firstMoment, last.lastMoment)))
        },
        Rule(
            "weeks", .expression, "i? uge|ugerne|uger <cardinal> @upto <cardinal>",
            "i? uge|ugerne|uger <cardinal> og|, <cardinal>", "@from uge <cardinal> @upto <cardinal>",
            "mellem uge <cardinal> og <cardinal>"
        ) {
            match in
            guard let low = match.number()?.whole, let high = match.number(1)?.whole,
                let first = DanishCalendar.week(low, from: match.today),
                let last = DanishCalendar.week(high, from: first.first)
            else { return nil }
            return .reading(Draft(value: .interval(first.firstMoment, last.lastMoment)))
        },
        Rule(
            "vaguely between", .expression, "en gang mellem|imellem <end> og <end>",
            "engang mellem|imellem <end> og <end>",
            "et sted mellem|imellem <end> og <end>"
        ) {
            match in
            guard let first = match.stretch()?.at(match.today), let last = match.stretch(1)?.at(first.first) else {
                return nil
            }
            return .reading(Draft(value: .vague(.within(first.first, last.last)), ask: true))
        },
    ]

    /// A day ends the interval with itself, a holiday the day before it begins.
    private static func interval(_ first: Stretch, _ last: Stretch, isInclusive: Bool) -> Draft {
        var ends: [Moment]
        switch last.nature {
        case .day where last.lastTime == nil && !isInclusive:
            ends = [last.lastMoment, Moment(last.last.adding(days: -1))]
        case .holiday where !isInclusive, .season where !isInclusive:
            ends = [last.first.adding(days: -1), last.main ?? last.first].map { Moment($0) }
            ends += last.others.map { Moment($0.lowerBound.adding(days: -1)) }
        default: ends = [last.lastMoment]
        }
        var draft = Draft(value: .interval(first.firstMoment, ends[0]), problem: first.problem ?? last.problem)
        draft.alternatives = ends.dropFirst().map { .interval(first.firstMoment, $0) }.uniqued()
        draft.alternatives += first.others.map { .interval(Moment($0.lowerBound, first.firstTime), ends[0]) }
        if ends[0] < first.firstMoment { draft.problem = draft.problem ?? .endBeforeStart }
        let isMerelyDay = last.nature == .day && first.others.isEmpty && draft.problem == nil
        draft.ask = isMerelyDay ? false : nil
        return draft
    }

    private static let remaining: [Rule] = [
        Rule(
            "the unit out", .expression, "@units_definite @out", "@rest_of @units_definite", "hele @units_definite",
            "@rest_of @units_definite ud"
        ) { match in
            guard let unit = match.unit("units_definite"), let found = DanishCalendar.period(unit, around: match.today)
            else {
                return nil
            }
            return .reading(Draft(value: .interval(Moment(match.today), Moment(found.last))))
        },
        Rule("the period out", .expression, "<period> @out", "@rest_of <period>") { match in
            guard let found = match.end else { return nil }
            let first = max(match.today, match.has("rest_of") ? found.first : match.today)
            return .reading(
                Draft(value: .interval(Moment(first), Moment(found.last)), ask: found.nature == .season ? true : nil))
        },
    ]

    private static let lengths: [Rule] = [
        Rule(
            "so long from a day", .expression, "@from <end> ,? og? @for_length? <length> @onwards?",
            "@for_length? <length> @from <end>",
            "<end> og <length> @onwards"
        ) { match in
            guard let first = match.end, let said = match.length(), match.today.reaches(said.length) else { return nil }
            let last = first.first.adding(said.length).adding(days: -1)
            let alternatives = [TimeExpression.interval(first.firstMoment, Moment(last.adding(days: 1)))]
            return .reading(
                Draft(
                    value: .interval(first.firstMoment, Moment(max(last, first.first))), alternatives: alternatives,
                    ask: false,
                    problem: first.problem))
        }
    ]

    /// "de næste tre måneder" goes before the calendar months of "næste 3 måneder".
    static let coming: [Rule] = [
        Rule(
            "the next so long", .expression, "@the @next <measure>", "i @the @next <measure>", "<length> frem",
            "<length> @onwards", "@for_length? <length> fra nu af", "i @the? @next <core>"
        ) { match in
            guard let said = match.measure() ?? match.length().map({ SaidMeasure(measure: .exactly($0.length)) }),
                said.missing == nil, match.today.reaches(said.measure.longest)
            else { return nil }
            let last = match.today.adding(said.measure.longest)
            return .reading(
                Draft(value: .duration(said.measure), alternatives: [.interval(Moment(match.today), Moment(last))]))
        }
    ]

    private static let clocks: [Rule] = [
        Rule(
            "clock to clock on a day", .expression, "@from? <hour> @upto <hour> på? <date>",
            "mellem|imellem <hour> og <hour> på? <date>",
            "<date> ,? @from? @oclock? <hour> @upto @oclock? <hour>",
            "<date> ,? mellem|imellem @oclock? <hour> og @oclock? <hour>",
            "efter <hour> men? og? @before <hour> på? <date>", "på <date> @from @oclock? <hour> @upto @oclock? <hour>"
        ) { match in
            guard let day = match.stretch()?.at(match.today), let from = match.clock(), let to = match.clock(1),
                from.time < to.time
            else {
                return nil
            }
            return .reading(
                Draft(
                    value: .interval(Moment(day.first, from.time), Moment(day.first, to.time)), ask: from.isUncertain,
                    problem: day.problem))
        },
        Rule(
            "clock to clock", .expression, "@from? <clock> @upto <clock>",
            "@from? @oclock <hour> @upto @oclock? <hour>", "mellem|imellem @oclock? <clock> og <clock>",
            "mellem|imellem @oclock <hour> og <hour>"
        ) { match in
            guard let from = match.clock(), let to = match.clock(1), from.time < to.time else { return nil }
            return .reading(Draft(value: .interval(Moment(match.today, from.time), Moment(match.today, to.time))))
        },
    ]
}
