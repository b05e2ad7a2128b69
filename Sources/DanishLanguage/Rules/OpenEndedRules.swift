import CalendarValues

/// Without an end.
enum OpenEndedRules {
    static let all: [Rule] = [
        Rule("for the time being", .expression, "@open_phrases") { match in
            .reading(Draft(value: .openEnded(Moment(match.today))))
        },
        Rule("all along", .expression, "@throughout", isWhole: true) { match in
            .reading(Draft(value: .openEnded(Moment(match.today)), ask: true))
        },
        Rule("for good, last", .expression, "@open_words", isLast: true) { match in
            .reading(Draft(value: .openEnded(Moment(match.today))))
        },
        Rule(
            "from a day on", .expression, "@from @at? <end> ,? @onwards?", "<end> @onwards", "@from_only @at? <end>",
            "@from <end> ,? @open_phrases", "@from? <end> ,? @open_phrases"
        ) { match in
            guard let end = match.end else { return nil }
            var draft = Draft(value: .openEnded(end.firstMoment), problem: end.problem)
            draft.alternatives = end.others.map { .openEnded(Moment($0.lowerBound, end.firstTime)) }
            if end.nature == .season || end.ask { draft.ask = true }
            return .reading(draft)
        },
    ]
}
