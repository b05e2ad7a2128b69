import CalendarValues

/// Dates with a number, in every form, and years.
enum DateRules {
    static let all: [Rule] = years + numbers + calendarDates + dates

    private static let years: [Rule] = [
        Rule("year", .year, "<cardinal>") { match in
            guard let year = match.number()?.whole, (1900...2199).contains(year) else { return nil }
            return .year(year)
        },
        Rule("year in two parts", .year, "tyve <cardinal>") { match in
            guard let part = match.number()?.whole, (10...99).contains(part) else { return nil }
            return .year(2000 + part)
        },
        Rule("this year", .year, "i år", "i? @this år", "her? i år") { match in .year(match.today.year) },
        Rule("next year", .year, "til? @next år", "i @next år", "året efter") { match in .year(match.today.year + 1) },
        Rule("last year", .year, "sidste år", "i fjor") { match in .year(match.today.year - 1) },
    ]

    private static let numbers: [Rule] = [
        Rule("day in digits", .dayNumber, "#") { match in
            (1...31).contains(match.digits[0].value) && match.digits[0].width <= 2
                ? .ordinal(match.digits[0].value) : nil
        },
        Rule("day as an ordinal", .dayNumber, "<ordinal>") { match in
            match.ordinal().flatMap { (1...31).contains($0) ? .ordinal($0) : nil }
        },
    ]

    private static let calendarDates: [Rule] = [
        Rule(
            "day and month", .calendarDate, "@the? <dayNumber> i? @months ,? <year>?",
            "@the? <dayNumber> @month_abbreviations ,? <year>?",
            "@the? <dayNumber> dag i? @months <year>?"
        ) { match in date(match.ordinal(), match.month(), match.year()) },
        Rule(
            "day, month and short year", .calendarDate, "@the? <dayNumber> @months #",
            "@the? <dayNumber> @month_abbreviations #"
        ) { match in
            guard let year = match.digits.last, year.width == 2 else { return nil }
            return date(match.ordinal(), match.month(), shortYear(year.value, match))
        },
        Rule(
            "month and day", .calendarDate, "@months <dayNumber> ,? <year>?",
            "@month_abbreviations <dayNumber> ,? <year>?"
        ) {
            match in date(match.ordinal(), match.month(), match.year())
        },
        Rule(
            "day and month as ordinals", .calendarDate, "@the <ordinal> i <ordinal> <year>?",
            "@the <ordinal> <ordinal> <year>?"
        ) {
            match in
            guard let month = match.ordinal(1), (1...12).contains(month) else { return nil }
            return date(match.ordinal(), month, match.year())
        },
        Rule("day and month in digits", .calendarDate, "@the? # . #.", "@the? # / # <year>?", "@the # . # <year>?") {
            match in date(match.digits[0].value, match.digits[1].value, match.year(), match.digits[1].width)
        },
        Rule("day and month in digits, alone", .calendarDate, "# . #", "# - #", isWhole: true) { match in
            let (day, month) = (match.digits[0], match.digits[1])
            return month.width == 2 || day.value > 12 ? date(day.value, month.value, nil, month.width) : nil
        },
        Rule(
            "day, month and year in digits", .calendarDate, "@the? # / # / #", "@the? # . # . #", "@the? # - # - #",
            "@the? # . # #"
        ) { match in
            let parts = match.digits
            if parts[0].width == 4 { return date(parts[2].value, parts[1].value, parts[0].value, parts[1].width) }
            guard parts[2].width == 4 || (parts[2].width == 2) else { return nil }
            let year = parts[2].width == 4 ? parts[2].value : shortYear(parts[2].value, match)
            return date(parts[0].value, parts[1].value, year, parts[1].width)
        },
        Rule("day and month, and year behind a dash", .calendarDate, "@the? # / # - #", "@the? # . # - #") { match in
            let parts = match.digits
            return parts[2].width == 4 ? date(parts[0].value, parts[1].value, parts[2].value, parts[1].width) : nil
        },
        Rule("day and month, and short year behind a dash", .calendarDate, "@the? # / # - #", isLast: true) { match in
            let parts = match.digits
            guard parts[2].width == 2, parts[2].value > 12 else { return nil }
            return date(parts[0].value, parts[1].value, shortYear(parts[2].value, match), parts[1].width)
        },
        Rule("day of the month", .calendarDate, "@the #.", "@the #", "på @the? #.", "@the #. her? i @this? måned") {
            match in
            match.digits[0].width <= 2 ? date(match.digits[0].value, nil, nil) : nil
        },
        Rule("day of the month as an ordinal, last", .calendarDate, "på? den|d|dn <ordinal>", isLast: true) { match in
            // "den anden" is the other one, "det første" the first thing.
            match.ordinal() == 2 ? nil : date(match.ordinal(), nil, nil)
        },
    ]

    private static let dates: [Rule] = [
        Rule("date", .date, "<calendarDate>") { match in
            match.date().map { said in .stretch(SaidStretch(at: { said.next(from: $0) }, isDay: true)) }
        },
        Rule(
            "weekday and date", .date, "@weekdays ,? <calendarDate>", "@weekday_abbreviations ,? <calendarDate>",
            "<calendarDate> ,? @weekday_abbreviations", "<calendarDate> ,? @weekdays",
            "på @weekdays ,? <calendarDate>"
        ) { match in
            guard let said = match.date() ?? match.ordinal().map({ SaidDate(day: $0) }), let weekday = match.weekday()
            else {
                return nil
            }
            return .stretch(SaidStretch(at: { said.next(from: $0, weekday: weekday) }, isDay: true))
        },
        Rule("day of next month", .date, "@the? <dayNumber> i @next måned", "@the? <dayNumber> @next måned") { match in
            guard let day = match.ordinal() else { return nil }
            return .stretch(
                SaidStretch(
                    at: { from in
                        let next = from.adding(days: 1 - from.day).adding(months: 1)
                        return SaidDate(day: day, month: next.month, year: next.year).next(from: from)
                    }, isDay: true))
        },
    ]

    private static func date(_ day: Int?, _ month: Int?, _ year: Int?, _ monthWidth: Int = 1) -> Meaning? {
        guard let day, (1...31).contains(day), monthWidth <= 2, month.map({ (1...12).contains($0) }) ?? true else {
            return nil
        }
        return .date(SaidDate(day: day, month: month, year: year))
    }

    /// 27 is 2027 and 74 is 1974, seen from this century's first half.
    private static func shortYear(_ year: Int, _ match: Match) -> Int {
        let century = match.today.year / 100 * 100
        return year > match.today.year % 100 + 50 ? century - 100 + year : century + year
    }
}
