import CalendarValues

/// Weeks, weekends and months.
enum PeriodRules {
    static let all: [Rule] = stretches + weeks + months + YearRules.all + PartRules.all

    static func period(_ find: @escaping @Sendable (Day) -> Stretch?) -> Meaning { .stretch(SaidStretch(at: find)) }

    private static let stretches: [Rule] = [
        Rule("a day", .stretch, "<date>") { match in match.stretch().map { .stretch($0) } },
        Rule("a period", .stretch, "<period>", "hele <period>", "i? @the? <period>") { match in
            match.stretch().map { .stretch($0) }
        },
    ]

    private static let weeks: [Rule] = [
        Rule("week by number", .period, "uge|ugen <cardinal>", "uge nr|nummer <cardinal>", "@the? #. uge") { match in
            guard let number = match.number()?.whole ?? match.digits.first?.value, (1...53).contains(number) else {
                return nil
            }
            return period { DanishCalendar.week(number, from: $0) }
        },
        Rule("week of a year", .period, "uge|ugen <cardinal> i? <year>", "uge|ugen <cardinal> / #") { match in
            guard let number = match.number()?.whole,
                let year = match.year(1) ?? match.year() ?? match.digits.first?.value
            else {
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
                    let first = from >= saturday ? later : saturday
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
        Rule("week after a holiday", .period, "ugen efter <period>") { match in
            match.stretch().map { holiday in period { from in holiday.at(from).map { weekAfter($0) } } }
        },
        Rule("week before a holiday", .period, "ugen før|inden <period>", "ugen op til <period>") { match in
            match.stretch().map { holiday in
                period { from in
                    holiday.at(from).map { found in
                        let monday = found.first.startOfWeek.adding(days: -7)
                        return Stretch(monday, monday.adding(days: 6), .week)
                    }
                }
            }
        },
    ]

    private static func weekAfter(_ holiday: Stretch) -> Stretch {
        let main = (holiday.main ?? holiday.last).coming(.monday)
        let whole = holiday.last.coming(.monday)
        let others = main == whole ? [] : [whole...whole.adding(days: 6)]
        return Stretch(main, main.adding(days: 6), .week, others: others)
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

    private static func clockUnits(_ reference: ReferenceTime, _ unit: Period, _ count: Int, forward: Bool) -> Meaning?
    {
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
            guard let month = match.month(), let year = match.year(), month != 7 || match.has("months") else {
                return nil
            }
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
}
