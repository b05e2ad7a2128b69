import CalendarValues

/// Times that hang on an event.
enum ConditionalRules {
    static let all: [Rule] = clauses + nouns + counted

    private static func reading(_ relation: ConditionalTime.Relation, _ match: Match, after: Length? = nil) -> Meaning?
    {
        guard let event = match.event() else { return nil }
        if let day = event.day, after == nil { return .reading(known(day, relation, match)) }
        return .reading(Draft(value: .conditional(ConditionalTime(relation, event: event.text, after: after))))
    }

    /// A birthday, where the birth day is known.
    private static func known(_ day: Day, _ relation: ConditionalTime.Relation, _ match: Match) -> Draft {
        switch relation {
        case .when, .during: Draft(value: .point(Moment(day)))
        case .before: Draft(value: .deadline(day.adding(days: -1)), alternatives: [.deadline(day)])
        case .until:
            Draft(
                value: .interval(Moment(match.today), Moment(day.adding(days: -1))),
                alternatives: [.interval(Moment(match.today), Moment(day))])
        }
    }

    private static let clauses: [Rule] = [
        Rule(
            "when", .expression, "@when_clause @that? <clause>", "efter <guardedClause>", "fra <guardedClause>",
            "@if_clause <clause>", "nå <guardedClause>", "en dag @when_clause @that? <clause>"
        ) { match in reading(.when, match) },
        Rule("not before it happens", .expression, "ikke før <guardedClause>") { match in reading(.when, match) },
        Rule(
            "so long before an event", .expression, "<length> før|inden <anyNoun>", "<length> før|inden <guardedClause>"
        ) { match in
            // The notation has no time before an event: by the event at the latest, and asked.
            guard let event = match.event() else { return nil }
            return .reading(Draft(value: .conditional(ConditionalTime(.before, event: event.text)), ask: true))
        },
        Rule("as long as", .expression, "@while_clause <clause>") { match in reading(.during, match) },
        Rule(
            "before it happens", .expression, "@before_clause at? <guardedClause>", "@by når <clause>",
            "@by <guardedClause>"
        ) { match in
            reading(.before, match)
        },
        Rule("until it happens", .expression, "@until_clause at? <guardedClause>") { match in
            reading(.until(from: match.today), match)
        },
    ]

    private static let nouns: [Rule] = [
        Rule(
            "at an event", .expression, "efter <eventNoun>", "ved <eventNoun>", "i forbindelse med <anyNoun>",
            "fra <eventNoun>", "når <eventNoun>", "omkring <eventNoun>"
        ) { match in
            reading(.when, match)
        },
        Rule("during an event", .expression, "under <eventNoun>", "under hele <anyNoun>", "mens <eventNoun>") { match in
            reading(.during, match)
        },
        Rule("before an event", .expression, "@before <eventNoun>", "@by ved? <eventNoun>", "forud for <eventNoun>") {
            match in
            reading(.before, match)
        },
        Rule(
            "from a day until an event", .expression, "@from <end> ,? og? @strictly_until <guardedClause>",
            "@from <end> ,? og? @strictly_until <eventNoun>",
            "@from <end> ,? og? @strictly_until <length> efter at <clause>",
            "@from <end> ,? og? @strictly_until <length> efter <anyNoun>"
        ) { match in
            match.end.flatMap { reading(.until(from: $0.first), match, after: match.length()?.length) }
        },
        Rule(
            "until an event", .expression, "@strictly_until <eventNoun>", "til @event_possessives <eventNoun>",
            "til det|den @next <eventNoun>"
        ) { match in
            reading(.until(from: match.today), match)
        },
    ]

    private static let counted: [Rule] = [
        Rule(
            "so long after an event", .expression, "om? <length> efter ,? at? <clause>",
            "@for_length? <length> efter <anyNoun>", "<length> efter jeg <clause>",
            "<length> fra <anyNoun>", "<length> fra <guardedClause>", "om? ca|cirka? <length> efter ,? at <clause>",
            "<length> efter ,? at <clause>", "@for_length <length> efter ,? at? <clause>"
        ) { match in reading(.when, match, after: match.length()?.length) },
        Rule(
            "at the latest so long after an event", .expression, "@by <length> efter ,? at? <clause>",
            "@by <length> efter <anyNoun>",
            "@within <length> efter ,? at? <clause>", "@within <length> efter <anyNoun>",
            "@within <length> fra <anyNoun>", "@at_most <length> efter <anyNoun>",
            "@at_most <length> efter ,? at? <clause>"
        ) { match in reading(.before, match, after: match.length()?.length) },
        Rule(
            "until so long after an event", .expression, "@until <length> efter ,? at? <clause>",
            "@until <length> efter <anyNoun>",
            "@strictly_until <length> efter ,? at? <clause>", "@strictly_until <length> efter <anyNoun>"
        ) { match in reading(.until(from: match.today), match, after: match.length()?.length) },
        Rule("after so much of something", .expression, "efter <number> @units_genitive <anyNoun>") { match in
            guard let number = match.number(), let unit = match.unit("units_genitive"),
                let length = LengthRules.of(number, unit)
            else {
                return nil
            }
            return reading(.when, match, after: length)
        },
    ]
}
