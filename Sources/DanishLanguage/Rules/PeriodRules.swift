import CalendarValues

/// Weeks, months, quarters, half-years, years and parts of them.
enum PeriodRules {
    static let all: [Rule] = stretches + weeks + months + years + parts + ends

    static func period(_ find: @escaping @Sendable (Day) -> Stretch?) -> Meaning { .stretch(SaidStretch(at: find)) }

    private static let stretches: [Rule] = [
        Rule("a day", .stretch, "<date>") { match in match.stretch().map { .stretch($0) } },
        Rule("a period", .stretch, "<period>", "hele <period>", "i? @the? <period>") { match in match.stretch().map { .stretch($0) } },
    ]

    private static let weeks: [Rule] = [
        Rule("week by number", .period, "uge|ugen <cardinal>", "uge nr|nummer <cardinal>", "@the? #. uge") { match in
            guard let number = match.number()?.whole ?? match.digits.first?.value, (1...53).contains(number) else { return nil }
            return period { DanishCalendar.week(number, from: $0) }
        },
        Rule("week of a year", .period, "uge|ugen <cardinal> i? <year>", "uge|ugen <cardinal> / #") { match in
            guard let number = match.number()?.whole, let year = match.year(1) ?? match.year() ?? match.digits.first?.value else {
                return nil
            }
            return period { _ in
                Day.startOfWeek(number, year: year).map { Stretch($0, $0.adding(days: 6), .week) }
            }
        },
        Rule("week that is out of the calendar", .period, "uge|ugen <cardinal>") { match in
            guard let number = match.number()?.whole, (54...99).contains(number) else { return nil }
            return period { from in
                var stretch = Stretch(from)
                stretch.problem = .impossibleDate
                return stretch
            }
        },
        Rule("this unit", .period, "@this @units", "i? @this @units", "@units_definite her") { match in
            (match.unit() ?? match.unit("units_definite")).flatMap { near(match, $0, 0) }
        },
        Rule("next unit", .period, "@the? @next @units", "@next @half år|kvartal") { match in
            match.unit().flatMap { near(match, $0, 1) }
        },
        Rule("unit after next", .period, "@next @units igen", "@units efter @next") { match in
            match.unit().flatMap { near(match, $0, 2) }
        },
        Rule("last unit", .period, "@the? @last @units") { match in match.unit().flatMap { near(match, $0, -1) } },
        Rule("next so many units", .period, "@next <cardinal> @units") { match in several(match, forward: true) },
        Rule("last so many units", .period, "@last <cardinal> @units") { match in several(match, forward: false) },
        Rule("so-manieth week of", .period, "@the? <ordinal> uge i <period>") { match in
            guard let number = match.ordinal(), let within = match.stretch() else { return nil }
            return period { from in
                guard let first = within.at(from)?.first else { return nil }
                let monday = first.adding(days: -1).coming(.monday).adding(days: 7 * (number - 1))
                return Stretch(monday, monday.adding(days: 6), .week)
            }
        },
        Rule("last week of", .period, "@the? @last uge i|af <period>") { match in
            match.stretch().map { within in
                period { from in
                    within.at(from).map { found in
                        let sunday = found.last.adding(days: 1).previous(.sunday)
                        return Stretch(sunday.adding(days: -6), sunday, .week)
                    }
                }
            }
        },
        Rule("weekend", .period, "weekenden|weekend", "@this weekend", "på? @next weekend", "@last weekend") { match in
            period { from in
                let thisSaturday = from.startOfWeek.adding(days: 5)
                let saturday = match.has("last") ? thisSaturday.adding(days: -7) : thisSaturday
                var stretch = Stretch(saturday, saturday.adding(days: 1), .week)
                if match.has("next") {
                    let later = saturday.adding(days: 7)
                    let first = from > saturday ? later : saturday
                    stretch = Stretch(first, first.adding(days: 1), .week)
                    stretch.others = [first.adding(days: 7)...first.adding(days: 8)]
                }
                return stretch
            }
        },
        Rule("weekend of a week", .period, "weekenden i? <period>") { match in
            match.stretch().map { week in
                period { from in
                    guard let found = week.at(from), found.nature == .week else { return nil }
                    return Stretch(found.first.adding(days: 5), found.last, .week)
                }
            }
        },
        Rule("week around a holiday", .period, "ugen efter <period>", "ugen før|inden|op <period>") { match in
            match.stretch().map { holiday in
                period { from in holiday.at(from).map { weekAfter($0) } }
            }
        },
    ]

    private static func weekAfter(_ holiday: Stretch) -> Stretch {
        let monday = holiday.last.coming(.monday)
        return Stretch(monday, monday.adding(days: 6), .week)
    }

    /// Calendar units from today, whatever they are counted from.
    private static func near(_ match: Match, _ unit: Period, _ steps: Int) -> Meaning? {
        guard [.week, .month, .year].contains(unit.unit) else { return nil }
        let today = match.today
        return period { _ in DanishCalendar.period(unit, around: today, steps: steps) }
    }

    /// Whole calendar units beside the present one.
    private static func several(_ match: Match, forward: Bool) -> Meaning? {
        guard let count = match.number()?.whole, (1...1000).contains(count), let unit = match.unit() else { return nil }
        let reference = match.reference
        if unit.length.isClockTime { return clockUnits(reference, unit, count, forward: forward) }
        return period { _ in
            let near = DanishCalendar.period(unit, around: reference.today, steps: forward ? 1 : -1)
            let far = DanishCalendar.period(unit, around: reference.today, steps: forward ? count : -count)
            guard let near, let far else { return nil }
            return Stretch(min(near.first, far.first), max(near.last, far.last), .period)
        }
    }

    private static func clockUnits(_ reference: ReferenceTime, _ unit: Period, _ count: Int, forward: Bool) -> Meaning? {
        guard let time = reference.time else { return nil }
        let minutes = max(unit.length.seconds / 60, 0)
        let isHour = unit.unit == .hour
        let now = isHour ? time.hour * 60 : time.minuteOfDay
        let seconds = now * 60 + unit.length.seconds * (forward ? 1 : -count)
        let (first, last) = (seconds / 60, forward ? now + minutes * (count + 1) : now)
        guard let from = TimeOfDay(hour: first / 60, minute: first % 60), first >= 0,
            let to = TimeOfDay(hour: last / 60, minute: last % 60)
        else { return nil }
        return period { _ in
            var stretch = Stretch(reference.today)
            (stretch.firstTime, stretch.lastTime) = (from, to)
            return stretch
        }
    }

    private static let months: [Rule] = [
        Rule("month", .period, "@months", "@months måned") { match in
            match.month().map { month in
                .stretch(SaidStretch(at: { DanishCalendar.month(month, from: $0) }, isName: true))
            }
        },
        Rule("month of a year", .period, "@months ,? i? <year>", "@month_abbreviations <year>") { match in
            // "jul 2027" is Christmas.
            guard let month = match.month(), let year = match.year(), month != 7 || match.has("months") else { return nil }
            return period { _ in DanishCalendar.monthOf(year, month) }
        },
        Rule("next month of that name", .period, "@next @months") { match in
            guard let month = match.month() else { return nil }
            return period { from in
                guard let coming = DanishCalendar.month(month, from: from) else { return nil }
                let next = coming.first <= from ? DanishCalendar.monthOf(coming.first.year + 1, month) : coming
                guard var stretch = next else { return nil }
                if let later = DanishCalendar.monthOf(stretch.first.year + 1, month) {
                    stretch.others = [later.first...later.last]
                }
                return stretch
            }
        },
        Rule("month of that name after next", .period, "@next @months igen") { match in
            guard let month = match.month() else { return nil }
            return period { from in
                DanishCalendar.month(month, from: from.endOfMonth.adding(days: 1)).flatMap {
                    DanishCalendar.monthOf($0.first.year + 1, month)
                }
            }
        },
        Rule("last month of that name", .period, "@last @months") { match in
            guard let month = match.month() else { return nil }
            return period { from in DanishCalendar.monthOf(month < from.month ? from.year : from.year - 1, month) }
        },
    ]

    private static let years: [Rule] = [
        Rule("a year", .period, "<year>") { match in
            match.year().map { year in .stretch(SaidStretch(at: { _ in yearStretch(year) }, isName: true)) }
        },
        Rule("quarter", .period, "@the? <ordinal> kvartal", "@the? # kvartal") { match in
            guard let number = match.ordinal() ?? match.digits.first?.value, (1...4).contains(number) else { return nil }
            return period { from in firstComing(from, months: 3, index: number - 1) }
        },
        Rule("quarter of a year", .period, "@the? <ordinal> kvartal i? <year>") { match in
            guard let number = match.ordinal(), (1...4).contains(number), let year = match.year() else { return nil }
            return period { _ in slice(year, months: 3, index: number - 1) }
        },
        Rule("half-year", .period, "@the? <ordinal> halvår", "@the? <ordinal> halvdel af året") { match in
            guard let number = match.ordinal(), (1...2).contains(number) else { return nil }
            return period { from in firstComing(from, months: 6, index: number - 1) }
        },
        Rule("half-year of a year", .period, "@the? <ordinal> halvår i? <year>", "@the? <ordinal> halvdel af <year>") { match in
            guard let number = match.ordinal(), (1...2).contains(number), let year = match.year() else { return nil }
            return period { _ in slice(year, months: 6, index: number - 1) }
        },
    ]

    private static func yearStretch(_ year: Int) -> Stretch? { slice(year, months: 12, index: 0) }

    private static func slice(_ year: Int, months: Int, index: Int) -> Stretch? {
        Day(year: year, month: 1 + months * index, day: 1).map {
            Stretch($0, $0.adding(months: months).adding(days: -1), .period)
        }
    }

    private static func firstComing(_ from: Day, months: Int, index: Int) -> Stretch? {
        guard let now = slice(from.year, months: months, index: index) else { return nil }
        return now.last >= from ? now : slice(from.year + 1, months: months, index: index)
    }

    private static let parts: [Rule] = [
        Rule("beginning of", .period, "@begin_of <period>", "@begin_of @units_definite") { match in part(match, 0) },
        Rule("middle of, in thirds", .period, "@middle_exact <period>") { match in part(match, 1) },
        Rule("end of", .period, "@ending_of <period>", "@ending_of @units_definite") { match in part(match, 2) },
        Rule("middle of", .period, "@middle_of <period>", "@middle_of @units_definite") { match in
            guard let whole = whole(match) else { return nil }
            return period { from in
                guard let found = whole.at(from) else { return nil }
                let third = DanishCalendar.third(1, of: found)
                let days = found.first.days(until: found.last)
                let middle = found.first.adding(days: (27...30).contains(days) ? 14 : days / 2)
                return Stretch(middle, middle, .about, others: [third.first...third.last])
            }
        },
    ]

    private static func whole(_ match: Match) -> SaidStretch? {
        if let said = match.stretch() { return said }
        guard let unit = match.unit("units_definite") else { return nil }
        let today = match.today
        return SaidStretch(at: { _ in DanishCalendar.period(unit, around: today) })
    }

    private static func part(_ match: Match, _ third: Int) -> Meaning? {
        guard let whole = whole(match) else { return nil }
        return period { from in whole.at(from).map { DanishCalendar.third(third, of: $0) } }
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
        period { from in whole.at(from).map { Stretch($0.last, $0.last, .end) } }
    }
}
