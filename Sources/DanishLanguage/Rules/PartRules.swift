import CalendarValues

/// The beginning, middle and end of a period, in thirds, and its last day.
enum PartRules {
    static let all: [Rule] = parts + ends

    private static let parts: [Rule] = [
        Rule("beginning of", .period, "@begin_of <period>", "@begin_of @units_definite") { match in part(match, 0) },
        Rule("middle of, in thirds", .period, "@middle_exact <period>") { match in part(match, 1) },
        Rule("end of", .period, "@ending_of <period>", "@ending_of @units_definite") { match in part(match, 2) },
        Rule("half of", .period, "@the? <ordinal> halvdel af|i <period>", "@the? @last halvdel af|i <period>") {
            match in
            let number = match.has("last") ? 2 : match.ordinal() ?? 0
            guard let whole = match.stretch(), (1...2).contains(number) else { return nil }
            return PeriodRules.period { from in whole.at(from).flatMap { half(number, of: $0) } }
        },
        Rule("middle of", .period, "@middle_of <period>", "@middle_of @units_definite") { match in
            part(match) { whole in
                let third = DanishCalendar.third(1, of: whole)
                let days = whole.first.days(until: whole.last)
                let middle = whole.first.adding(days: (27...30).contains(days) ? 14 : days / 2)
                return Stretch(middle, middle, .about, others: [third.first...third.last])
            }
        },
    ]

    /// Whole months where they come out even, else half the days; of a month the first fifteen.
    private static func half(_ number: Int, of whole: Stretch) -> Stretch? {
        let days = whole.first.days(until: whole.last) + 1
        guard days > 1 else { return nil }
        let isYear = days > 360 && whole.first.day == 1
        let second =
            isYear ? whole.first.adding(months: 6) : whole.first.adding(days: (27...31).contains(days) ? 15 : days / 2)
        return number == 1
            ? Stretch(whole.first, second.adding(days: -1), .period) : Stretch(second, whole.last, .period)
    }

    private static func part(_ match: Match, _ third: Int) -> Meaning? {
        part(match) { DanishCalendar.third(third, of: $0) }
    }

    /// A part of a period; of this unit's, or of the next one's where that part is over.
    private static func part(_ match: Match, _ find: @escaping @Sendable (Stretch) -> Stretch) -> Meaning? {
        if let said = match.stretch() { return PeriodRules.period { from in said.at(from).map(find) } }
        guard let unit = match.unit("units_definite") else { return nil }
        let today = match.today
        return PeriodRules.period { _ in
            let coming = [0, 1].compactMap { DanishCalendar.period(unit, around: today, steps: $0).map(find) }
            return coming.first { $0.last >= today }
        }
    }

    private static func whole(_ match: Match) -> SaidStretch? {
        if let said = match.stretch() { return said }
        guard let unit = match.unit("units_definite") else { return nil }
        let today = match.today
        return SaidStretch(at: { _ in DanishCalendar.period(unit, around: today) })
    }

    private static let ends: [Rule] = [
        Rule("the last day of", .period, "@end_of <stretch>", "@end_of @units_definite") { match in
            whole(match).map { whole in last(whole) }
        },
        Rule("this unit's end", .period, "@units_definite_genitive @outgoing") { match in
            guard let unit = match.unit("units_definite_genitive") else { return nil }
            let today = match.today
            return last(SaidStretch(at: { _ in DanishCalendar.period(unit, around: today) }))
        },
        Rule("that it is over", .period, "@units_definite @is_over") { match in
            whole(match).map { whole in last(whole) }
        },
    ]

    private static func last(_ whole: SaidStretch) -> Meaning {
        PeriodRules.period { from in whole.at(from).map { Stretch($0.last, $0.last, .end) } }
    }
}
