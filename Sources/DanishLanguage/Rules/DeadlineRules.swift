import CalendarValues

/// By when: strictly before, up to and with, within.
enum DeadlineRules {
    static let all: [Rule] = [
        Rule("before a day", .expression, "@before @at? <end>") { match in
            match.end.map { .reading(coming(before($0), match.today)) }
        },
        Rule("by a day at the latest", .expression, "@by :? @at? <end>", "@at? <end> @at_the_latest") {
            match in match.end.map { .reading(by($0)) }
        },
        Rule("until a day", .expression, "@until @at? <end>", "@until og med <end>") { match in
            match.end.flatMap { until($0, match.today).map { .reading($0) } }
        },
        Rule("until a day, strictly", .expression, "@strictly_until @at? <end>") { match in
            match.end.map { .reading($0.nature == .day ? untilDay($0) : before($0)) }
        },
        Rule(
            "within a length", .expression, "@within @the? @next? <measure>", "@within @the? @next <measure>",
            "@by om <measure>", "om @by <measure>"
        ) {
            match in
            guard let said = match.measure(), said.missing == nil else { return nil }
            return deadline(match, said).map { .reading($0) }
        },
        Rule(
            "within so many working days", .expression, "@within <cardinal> @working_days",
            "@by om <cardinal> @working_days", "@at_most <cardinal> @working_days"
        ) { match in
            WeekdayRules.workingDays(match).map { .reading(Draft(value: .deadline($0))) }
        },
        // Said as a length it may also be meant as one; the day it comes to is asked.
        Rule("so many working days", .expression, "<cardinal> @working_days", isWhole: true) { match in
            WeekdayRules.workingDays(match).map { .reading(Draft(value: .deadline($0), ask: true)) }
        },
        Rule("within some units", .expression, "@within <measure>", "@by om <measure>") { match in
            match.measure()?.missing.map { .reading(Draft(value: .vague(.numberMissing($0)), ask: true)) }
        },
        Rule("in the course of", .expression, "@during <stretch>", "@during @units_definite", "@within <period>") {
            match in
            if let unit = match.unit("units_definite") {
                return DanishCalendar.period(unit, around: match.today).map {
                    .reading(Draft(value: .deadline($0.last)))
                }
            }
            return match.end.map { end in
                .reading(
                    Draft(value: .deadline(end.last), ask: end.nature == .season || end.nature == .holiday ? true : nil)
                )
            }
        },
    ]

    /// By a time on the clock; nil where none was said.
    private static func clocked(_ end: Stretch) -> Draft? {
        guard let time = end.firstTime, end.lastTime == time, end.first == end.last else { return nil }
        let others = end.others.map { TimeExpression.deadline($0.lowerBound, time) }
        return Draft(
            value: .deadline(end.first, time),
            alternatives: others + end.otherTimes.map { .deadline(end.first, $0) },
            ask: end.ask || !others.isEmpty || end.problem != nil, problem: end.problem)
    }

    /// The last day before; where the day itself may count, that is the other reading.
    static func before(_ end: Stretch) -> Draft {
        if end.nature == .end { return Draft(value: .deadline(end.last), problem: end.problem) }
        if let clocked = clocked(end) { return clocked }
        if end.firstTime != nil { return Draft(value: .deadline(end.first), problem: end.problem) }
        var days = [end.first.adding(days: -1)]
        days += end.others.map { $0.lowerBound.adding(days: -1) }
        switch end.nature {
        case .day, .about: days.append(end.first)
        case .period, .week, .part: days.append(end.last)
        case .holiday, .season, .end: if let main = end.main { days.append(main.adding(days: -1)) }
        }
        return draft(days, end)
    }

    /// A first reading that is over gives way to one that is not ("inden weekenden", said on its Saturday).
    private static func coming(_ draft: Draft, _ today: Day) -> Draft {
        func isOver(_ value: TimeExpression) -> Bool { value.lastDay(from: today).map { $0 < today } ?? false }
        guard isOver(draft.value), let next = draft.alternatives.first(where: { !isOver($0) }) else { return draft }
        return Draft(
            value: next, alternatives: draft.alternatives.filter { $0 != next }, ask: true, problem: draft.problem)
    }

    static func by(_ end: Stretch) -> Draft {
        if let clocked = clocked(end) { return clocked }
        if let main = end.main { return draft([main, end.first.adding(days: -1), end.last], end) }
        let friday = end.nature == .week ? [end.last.adding(days: -2)] : []
        return draft([end.last] + friday + end.others.map(\.upperBound), end)
    }

    /// "til jul" is by or at the day that gives it its name; "til sommer" and "til marts" are not deadlines.
    private static func until(_ end: Stretch, _ today: Day) -> Draft? {
        switch end.nature {
        case .day: return untilDay(end)
        case .end: return Draft(value: .deadline(end.last), problem: end.problem)
        case .holiday:
            return draft([end.main ?? end.first, end.first.adding(days: -1), end.first], end)
        case .season: return comingSeason(end, today)
        case .part: return Draft(value: .vague(.within(end.first, end.last)), ask: true, problem: end.problem)
        case .about: return Draft(value: .vague(.about(Moment(end.first))), ask: true, problem: end.problem)
        case .period, .week:
            let others: [TimeExpression] = [.deadline(end.last), .deadline(end.first.adding(days: -1))]
            return Draft(
                value: .interval(end.firstMoment, end.lastMoment), alternatives: others, problem: end.problem)
        }
    }

    /// "til efteråret" said in the autumn is the next one.
    private static func comingSeason(_ end: Stretch, _ today: Day) -> Draft {
        let isRunning = end.first <= today
        let first = isRunning ? end.first.adding(months: 12) : end.first
        let last = isRunning ? end.last.adding(days: 1).adding(months: 12).adding(days: -1) : end.last
        return Draft(value: .vague(.within(first, last)), ask: true, problem: end.problem)
    }

    private static func untilDay(_ end: Stretch) -> Draft {
        if let clocked = clocked(end) { return clocked }
        if end.firstTime != nil { return Draft(value: .deadline(end.first), problem: end.problem) }
        return draft([end.first] + end.others.map(\.lowerBound) + [end.first.adding(days: -1)], end)
    }

    private static func draft(_ days: [Day], _ end: Stretch) -> Draft {
        let others = days.dropFirst().filter { $0 != days[0] }.uniqued()
        let isUnsure = end.ask || [.season, .part, .about].contains(end.nature)
        return Draft(
            value: .deadline(days[0]), alternatives: others.map { .deadline($0) }, ask: isUnsure ? true : nil,
            problem: end.problem)
    }

    private static func deadline(_ match: Match, _ said: SaidMeasure) -> Draft? {
        let longest = said.measure.longest
        guard match.today.reaches(longest) else { return nil }
        let isIdiom = longest == Length(days: 8)
        let day = match.today.adding(isIdiom ? Length(days: 7) : longest)
        let others = isIdiom ? [match.today.adding(longest)] : said.others.map { match.today.adding($0.longest) }
        return Draft(value: .deadline(day), alternatives: others.filter { $0 != day }.map { .deadline($0) })
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Match {
    /// The stretch of the pattern, from the reference's day.
    var end: Stretch? { stretch()?.at(today) }
}
