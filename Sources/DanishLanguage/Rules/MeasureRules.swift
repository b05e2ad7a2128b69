import CalendarValues

/// How a length is bounded: a range, at most, about …
enum MeasureRules {
    static let all: [Rule] = ranges + bounds + estimates + missing

    private static let ranges: [Rule] = [
        Rule("exactly", .core, "<length>") { match in
            guard let said = match.length() else { return nil }
            var others = said.others.map { LengthMeasure.exactly($0) }
            if said.isEstimate { others.append(.about(said.length)) }
            return .measure(SaidMeasure(measure: .exactly(said.length), others: others))
        },
        Rule(
            "range of numbers", .core, "<number> til|-|eller|/|, <number> @units",
            "mellem|imellem <number> og|til|- <number> @units",
            "<number> ,? måske <number> @units", "<number> ,? eller måske <number> @units",
            "<number> til|- <number> -? @units_genitive @length_nouns?", "fra <number> til|- <number> @units",
            "<number> @units -? måske <number>", "<number> @units , måske <number>",
            "<number> @units ,? eller måske? <number>"
        ) { match in
            guard let low = match.number(), let high = match.number(1),
                let unit = match.unit() ?? match.unit("units_genitive"),
                let first = LengthRules.of(low, unit), let last = LengthRules.of(high, unit)
            else { return nil }
            return range(first, last)
        },
        Rule("range of numbers without a word between", .core, "<number> <number> @units") { match in
            // "en fjorten dage" is about fourteen, "to tre dage" two or three.
            guard let low = match.number(), let high = match.number(1), let unit = match.unit(),
                high < low + low + Quantity(1), let first = LengthRules.of(low, unit),
                let last = LengthRules.of(high, unit)
            else { return nil }
            return range(first, last)
        },
        Rule(
            "range of lengths", .core, "<length> til|- <length>", "mellem|imellem <length> og <length>",
            "fra <length> til <length>",
            "<length> eller <length>"
        ) { match in
            guard let first = match.length(), let last = match.length(1) else { return nil }
            return range(first.length, last.length)
        },
    ]

    private static func range(_ first: Length, _ last: Length) -> Meaning? {
        guard first.approximateDays < last.approximateDays else { return nil }
        return .measure(SaidMeasure(measure: .range(first, last)))
    }

    private static let bounds: [Rule] = [
        Rule("measure", .measure, "<core>") { match in match.measure().map { .measure($0) } },
        Rule("at most", .measure, "@at_most <core>", "@at_most gå|tage|ta|vare|være <core>", "<core> @at_most_after") {
            match in
            match.measure().map { .measure(SaidMeasure(measure: .atMost($0.measure.longest))) }
        },
        Rule(
            "at least", .measure, "@at_least <core>", "@at_least gå|tage|ta|vare|være <core>", "<core> @at_least_after"
        ) { match in
            guard let said = match.measure() else { return nil }
            if case .range(let low, _) = said.measure { return .measure(SaidMeasure(measure: .atLeast(low))) }
            return .measure(SaidMeasure(measure: .atLeast(said.measure.longest)))
        },
    ]

    private static let estimates: [Rule] = [
        Rule("about", .measure, "@about <core>", "<core> @about_after", "@about <core> @about_after") { match in
            about(match, isStrict: false)
        },
        Rule("about, said out", .measure, "@about_strict <core>") { match in about(match, isStrict: true) },
        Rule(
            "a unit's time", .measure, "@about? <number> -? @units_genitive tid",
            "@about? <number> til|- <number> @units_genitive tid",
            "@about? <number> @units tid", "@about? <number> @unit_times"
        ) { match in
            guard let unit = match.unit("units_genitive") ?? match.unit("unit_times") ?? match.unit(),
                let low = match.number(),
                let first = LengthRules.of(low, unit)
            else { return nil }
            guard let high = match.number(1) else { return .measure(SaidMeasure(measure: .about(first))) }
            return LengthRules.of(high, unit).map { .measure(SaidMeasure(measure: .aboutRange(first, $0))) }
        },
        Rule("a little less", .measure, "@under <core>") { match in
            match.measure().map { .measure(SaidMeasure(measure: .under($0.measure.longest))) }
        },
        Rule("a little more", .measure, "@over <core>") { match in
            match.measure().map { .measure(SaidMeasure(measure: .over($0.measure.longest))) }
        },
    ]

    /// "ca. en halv time" is the length itself: clock time is never meant to the minute.
    private static func about(_ match: Match, isStrict: Bool) -> Meaning? {
        guard let said = match.measure() else { return nil }
        switch said.measure {
        case .exactly(let length) where length.isClockTime && !isStrict: return .measure(said)
        case .exactly(let length): return .measure(SaidMeasure(measure: .about(length)))
        case .range(let low, let high): return .measure(SaidMeasure(measure: .aboutRange(low, high)))
        default: return nil
        }
    }

    private static let missing: [Rule] = [
        Rule("some units", .measure, "@about? @some @units", "@about? @some få? @units") { match in
            guard let unit = match.unit() else { return nil }
            return .measure(SaidMeasure(measure: .about(unit.length), missing: unit.unit))
        }
    ]
}
