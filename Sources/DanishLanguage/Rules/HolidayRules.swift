import CalendarValues

/// Holidays, school holidays and seasons.
enum HolidayRules {
    static let all: [Rule] = [
        Rule("holiday", .period, "@holidays") { match in
            guard let rule = holiday(match) else { return nil }
            return .stretch(SaidStretch(at: { rule.next(from: $0) }, isName: rule.main != nil))
        },
        Rule("holiday of a year", .period, "@holidays i? <year>", "@school_holiday_words i? <year>") { match in
            guard let rule = holiday(match), let year = match.year() else { return nil }
            return PeriodRules.period { _ in rule.stretch(year) }
        },
        Rule("next holiday of that name", .period, "@next @holidays", "@next @school_holiday_words") { match in
            guard let rule = holiday(match) else { return nil }
            return PeriodRules.period { from in
                guard var coming = rule.next(from: from), let later = rule.next(from: coming.last.adding(days: 40))
                else {
                    return nil
                }
                coming.others.append(later.first...later.last)
                return coming
            }
        },
        Rule("school holiday", .period, "@school_holiday_words") { match in
            guard let rule = holiday(match) else { return nil }
            return PeriodRules.period { rule.next(from: $0) }
        },
        Rule("season", .period, "@seasons", "@season_times") { match in
            guard let month = season(match) else { return nil }
            return .stretch(SaidStretch(at: { coming(month, $0) }, isName: true))
        },
        Rule("season of a year", .period, "@seasons i? <year>") { match in
            guard let month = season(match), let year = match.year() else { return nil }
            return PeriodRules.period { _ in DanishCalendar.season(month, year: year) }
        },
        Rule("next season", .period, "@next @seasons") { match in
            guard let month = season(match) else { return nil }
            return PeriodRules.period { from in
                guard var found = coming(month, from),
                    let later = DanishCalendar.season(month, year: found.first.year + 1)
                else {
                    return nil
                }
                found.others = [later.first...later.last]
                return found
            }
        },
        Rule("this season", .period, "@this @seasons") { match in
            guard let month = season(match) else { return nil }
            return PeriodRules.period { from in
                let running = (from.month - month + 12) % 12 < 3
                return running ? around(month, from) : coming(month, from)
            }
        },
        Rule("last season", .period, "@last @seasons") { match in
            season(match).map { month in PeriodRules.period { past(month, $0) } }
        },
    ]

    static func season(_ match: Match) -> Int? {
        (match.value("seasons") ?? match.value("season_times")).flatMap { Int($0) }
    }

    private static func holiday(_ match: Match) -> HolidayRule? {
        if let rule = match.value("holidays") { return match.calendar.holiday(rule) }
        return match.value("school_holiday_words").flatMap { match.calendar.schoolHoliday($0) }
    }

    /// The season that begins next; the running one where it has just begun is past its name.
    static func coming(_ month: Int, _ from: Day) -> Stretch? {
        guard let thisYear = DanishCalendar.season(month, year: from.year) else { return nil }
        return thisYear.last >= from ? thisYear : DanishCalendar.season(month, year: from.year + 1)
    }

    private static func around(_ month: Int, _ from: Day) -> Stretch? {
        DanishCalendar.season(month, year: from.month < month ? from.year - 1 : from.year)
    }

    /// The season that is running or ended last.
    static func past(_ month: Int, _ from: Day) -> Stretch? {
        guard let thisYear = DanishCalendar.season(month, year: from.year) else { return nil }
        return thisYear.first <= from ? thisYear : DanishCalendar.season(month, year: from.year - 1)
    }
}
