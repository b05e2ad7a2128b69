import CalendarValues

/// What is said without a value: "snart", "omkring 1. marts", "efter jul".
enum VagueRules {
    /// Whole phrases, which go before a condition they look like ("når det passer").
    static let phrases: [Rule] = [
        Rule("no value", .expression, "@vague_phrases") { _ in .reading(Draft(value: .vague(.unknown), ask: true)) }
    ]

    static let all: [Rule] = [
        Rule("about a day", .expression, "@about_day @at? @the? <stretch>", "<stretch> @about_after") { match in
            match.end.map { .reading(about($0)) }
        },
        Rule("some time about", .expression, "en gang omkring <end>", "engang omkring <end>") { match in
            match.end.map {
                .reading(
                    Draft(
                        value: .vague(.about(Moment($0.main ?? $0.first, $0.firstTime))), ask: true, problem: $0.problem
                    ))
            }
        },
        Rule("about a time", .expression, "@about_clock <clock>", "@about_clock <end>") { match in
            guard let end = match.end, end.firstTime != nil else { return nil }
            return .reading(PointRules.draft(end))
        },
        Rule("after a day", .expression, "@after @at? <end>", "<date> @after <clock>", "engang|først @after @at? <end>")
        { match in
            guard let end = match.end else { return nil }
            if let clock = match.clock() {
                return .reading(Draft(value: .openEnded(Moment(end.first, clock.time)), ask: clock.isUncertain))
            }
            return .reading(after(end))
        },
        Rule("after a length", .expression, "@after <length>", "tidligst om <length>") { match in
            guard let said = match.length(), match.today.reaches(said.length) else { return nil }
            return .reading(Draft(value: .openEnded(Moment(match.today.adding(said.length))), ask: true))
        },
        Rule("before a time of a day", .expression, "<date> @before <clock>") { match in
            match.end.map { .reading(Draft(value: .deadline($0.first), problem: $0.problem)) }
        },
        Rule("at the earliest", .expression, "tidligst @at? <end>", "ikke før|inden <end>", "først fra <end>") {
            match in
            match.end.map { .reading(Draft(value: .openEnded($0.firstMoment), ask: true, problem: $0.problem)) }
        },
        Rule("some time from", .expression, "en gang fra og med <end>") { match in
            match.end.map { .reading(Draft(value: .vague(.from($0.first)), ask: true)) }
        },
        Rule(
            "some time in", .expression, "en gang i @the? <period>", "engang i @the? <period>",
            "på et tidspunkt i @the? <period>", "et sted i @the? <period>", "en gang til <period>",
            "engang til <period>"
        ) {
            match in
            match.end.map { .reading(Draft(value: .vague(.within($0.first, $0.last)), ask: true, problem: $0.problem)) }
        },
    ]

    private static func about(_ end: Stretch) -> Draft {
        switch end.nature {
        case .day, .end, .about:
            if end.firstTime != nil, end.first == end.last { return PointRules.draft(end) }
            return Draft(value: .vague(.about(end.firstMoment)), ask: true, problem: end.problem)
        case .holiday:
            return Draft(value: .vague(.about(Moment(end.main ?? end.first))), ask: true, problem: end.problem)
        case .period, .week, .season, .part:
            return Draft(value: .vague(.within(end.first, end.last)), ask: true, problem: end.problem)
        }
    }

    /// After a day or month it is open from the next; after a holiday it is vague.
    private static func after(_ end: Stretch) -> Draft {
        if end.firstTime != nil { return Draft(value: .openEnded(end.firstMoment), problem: end.problem) }
        let next = Moment(end.last.adding(days: 1))
        switch end.nature {
        case .day:
            return Draft(
                value: .openEnded(next), alternatives: [.openEnded(end.firstMoment)], ask: true, problem: end.problem)
        default:
            let others = [end.main?.adding(days: 1)].compactMap { $0 }.filter { $0 != next.day }
            return Draft(
                value: .vague(.from(next.day)), alternatives: others.map { .vague(.from($0)) }, ask: true,
                problem: end.problem)
        }
    }
}
