import CalendarValues

/// How long, said for itself.
enum DurationRules {
    static let all: [Rule] = [
        Rule(
            "how long", .expression, "<measure>", "@for_length <measure>", "<measure> mere", "<measure> endnu",
            "@for_length <measure> endnu|mere|til",
            "@at_most @for_length <measure>", "om ca|cirka <measure>", "en|et <measure>", "@for_length en|et <measure>"
        ) { match in
            guard let said = match.measure() else { return nil }
            if let missing = said.missing { return .reading(Draft(value: .vague(.numberMissing(missing)), ask: true)) }
            if match.has("at_most") { return .reading(Draft(value: .duration(.atMost(said.measure.longest)))) }
            return .reading(
                Draft(
                    value: .duration(said.measure), alternatives: said.others.map { .duration($0) },
                    ask: said.measure.isVague ? true : nil))
        },
        Rule("how long, with its end", .expression, "@for_length <measure> , til <stretch>") { match in
            guard let said = match.measure(), said.missing == nil, let end = match.end,
                match.today.reaches(said.measure.longest),
                match.today.adding(said.measure.longest) == end.last
            else { return nil }
            return .reading(
                Draft(value: .duration(said.measure), ask: said.measure.isVague))
        },
    ]
}
