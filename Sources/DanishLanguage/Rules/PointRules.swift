import CalendarValues

/// A day or a stretch of days said for itself, with its clock time.
enum PointRules {
    static let all: [Rule] = ends + points

    /// What can begin or end something: a stretch, with a clock time where one was said.
    private static let ends: [Rule] = [
        Rule("end", .end, "<stretch>") { match in match.stretch().map { .stretch($0) } },
        Rule(
            "day with clock", .end, "<stretch> ,? <clock>", "<clock> ,? på? <stretch>", "<stretch> # . #",
            "<stretch> ,? ved <clock>", "<date> om? @parts_of_day <clock>", "<date> om? @parts_of_day_definite <clock>"
        ) { match in
            guard let said = match.stretch() else { return nil }
            let clock = match.clock() ?? digits(match)
            return clock.map { clock in
                .stretch(SaidStretch(at: { said.at($0).map { timed($0, clock) } }, isDay: said.isDay))
            }
        },
        Rule("day and month in digits with clock", .end, "# - # <clock>") { match in
            guard let clock = match.clock(), match.digits[0].width <= 2, match.digits[1].width <= 2,
                (1...12).contains(match.digits[1].value)
            else { return nil }
            let said = SaidDate(day: match.digits[0].value, month: match.digits[1].value)
            return .stretch(SaidStretch(at: { said.next(from: $0).map { timed($0, clock) } }, isDay: true))
        },
        Rule("clock alone", .end, "<clock>") { match in
            guard let clock = match.clock() else { return nil }
            let reference = match.reference
            return .stretch(
                SaidStretch(
                    at: { _ in
                        let isOver = reference.time.map { clock.time < $0 } ?? false
                        return timed(Stretch(isOver ? reference.today.adding(days: 1) : reference.today), clock)
                    }, isDay: true))
        },
        Rule("part of a day", .end, "<date> om? @parts_of_day", "<date> om @parts_of_day_definite") { match in
            guard let said = match.stretch() else { return nil }
            let part = match.value("parts_of_day") ?? match.value("parts_of_day_definite")
            return part.map { part in .stretch(SaidStretch(at: { said.at($0).map { during($0, part) } }, isDay: true)) }
        },
        Rule("part of today", .end, "i @parts_of_day", "@this @parts_of_day", "i @parts_of_day her", "i går aftes") {
            match in
            let today = match.today
            guard let part = match.value("parts_of_day") else { return nil }
            return .stretch(SaidStretch(at: { _ in during(Stretch(today), part) }, isDay: true))
        },
        Rule("now", .end, "@now") { match in
            let reference = match.reference
            return .stretch(
                SaidStretch(
                    at: { _ in
                        var stretch = Stretch(reference.today)
                        stretch.firstTime = reference.time
                        stretch.lastTime = reference.time
                        return stretch
                    }, isDay: true, isName: true))
        },
    ]

    private static func digits(_ match: Match) -> SaidClock? {
        guard match.digits.count >= 2, match.digits[1].width == 2 else { return nil }
        return TimeOfDay(hour: match.digits[0].value, minute: match.digits[1].value).map { SaidClock(time: $0) }
    }

    static func timed(_ stretch: Stretch, _ clock: SaidClock) -> Stretch {
        var timed = stretch
        timed.firstTime = clock.time
        timed.lastTime = clock.time
        timed.otherTimes = clock.other.map { [$0] } ?? []
        timed.ask = stretch.ask || clock.isUncertain
        return timed
    }

    /// `part` is `hh:mm-hh:mm`.
    static func during(_ stretch: Stretch, _ part: String) -> Stretch {
        let ends = part.split(separator: "-")
        guard ends.count == 2 else { return stretch }
        var during = stretch
        during.firstTime = TimeOfDay(String(ends[0]))
        during.lastTime = TimeOfDay(String(ends[1]))
        return during
    }

    private static let points: [Rule] = [
        Rule("day or time", .expression, "<end>") { match in
            match.stretch().flatMap { $0.isName ? nil : alone($0, match) }
        },
        Rule("name of a time, alone", .expression, "<end>", isWhole: true) { match in
            match.stretch().flatMap { alone($0, match) }
        },
        Rule("now, last", .expression, "@now", isLast: true) { match in
            let reference = match.reference
            return .reading(Draft(value: .point(Moment(reference.today, reference.time))))
        },
        Rule("on a day", .expression, "@at <end>", "i|på @the? <end>") { match in
            match.stretch().flatMap { alone($0, match) }
        },
        Rule("in a season", .expression, "i @seasons", "her i @seasons") { match in
            HolidayRules.season(match).flatMap { inSeason($0, match.today) }.map { .reading($0) }
        },
        Rule(
            "in a period", .expression, "hen? over|gennem <period>", "<period> over", "hen på|ad <period>",
            "i @the? <period>", "på <period>", "ved <period>"
        ) { match in
            match.stretch().flatMap { alone($0, match) }
        },
        Rule("part of the day", .expression, "om @parts_of_day_definite", "efter frokost") { match in
            let part = match.value("parts_of_day_definite") ?? "13:00-17:00"
            let stretch = during(Stretch(match.today), part)
            return .reading(Draft(value: .interval(stretch.firstMoment, stretch.lastMoment), ask: true))
        },
        Rule("in a range of lengths", .expression, "om <measure>") { match in
            guard let said = match.measure() else { return nil }
            return inRange(said, match.today).map { .reading($0) }
        },
    ]

    /// "i sommer" said in November is the past summer, "i vinter" the one that begins in ten days; both are asked.
    private static func inSeason(_ month: Int, _ today: Day) -> Draft? {
        guard let past = HolidayRules.past(month, today), let coming = HolidayRules.coming(month, today) else {
            return nil
        }
        let isPast = past.last < today && past.last.days(until: today) < today.days(until: coming.first)
        let (first, other) = isPast ? (past, coming) : (coming, past)
        let value = TimeExpression.vague(.within(first.first, first.last))
        let alternative = TimeExpression.vague(.within(other.first, other.last))
        return Draft(value: value, alternatives: [alternative], ask: true)
    }

    private static func inRange(_ said: SaidMeasure, _ today: Day) -> Draft? {
        if let missing = said.missing { return Draft(value: .vague(.numberMissing(missing)), ask: true) }
        guard today.reaches(said.measure.longest) else { return nil }
        switch said.measure {
        case .exactly: return nil
        case .range(let low, let high), .aboutRange(let low, let high):
            return Draft(value: .interval(Moment(today.adding(low)), Moment(today.adding(high))), ask: true)
        case .about(let length), .under(let length), .over(let length):
            return Draft(value: .vague(.about(Moment(today.adding(length)))), ask: true)
        case .atMost(let length): return Draft(value: .deadline(today.adding(length)))
        case .atLeast(let length): return Draft(value: .openEnded(Moment(today.adding(length))), ask: true)
        }
    }

    /// A stretch without a word before it: a point, an interval, or vague.
    static func alone(_ said: SaidStretch, _ match: Match) -> Meaning? {
        guard let stretch = said.at(match.today) else { return nil }
        return .reading(draft(stretch))
    }

    static func draft(_ stretch: Stretch) -> Draft {
        var draft = Draft(
            value: value(stretch.firstMoment, stretch.lastMoment, stretch.nature), problem: stretch.problem)
        draft.alternatives = stretch.others.map {
            value(Moment($0.lowerBound, stretch.firstTime), Moment($0.upperBound, stretch.lastTime), stretch.nature)
        }
        draft.alternatives += stretch.otherTimes.map { .point(Moment(stretch.first, $0)) }
        let isMerelyTwelveHours = stretch.others.isEmpty && !stretch.otherTimes.isEmpty
        if stretch.ask { draft.ask = true } else if isMerelyTwelveHours { draft.ask = stretch.problem != nil }
        if stretch.nature == .season || stretch.nature == .part || stretch.nature == .about { draft.ask = true }
        return draft
    }

    private static func value(_ first: Moment, _ last: Moment, _ nature: Stretch.Nature) -> TimeExpression {
        switch nature {
        case .season, .part: .vague(.within(first.day, last.day))
        case .about: first == last ? .vague(.about(first)) : .vague(.within(first.day, last.day))
        default: first == last ? .point(first) : .interval(first, last)
        }
    }
}
