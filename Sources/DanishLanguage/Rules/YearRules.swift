import CalendarValues

/// Years, quarters and half-years.
enum YearRules {
    static let all: [Rule] = [
        Rule("a year", .period, "<year>") { match in
            match.year().map { year in .stretch(SaidStretch(at: { _ in yearStretch(year) }, isName: true)) }
        },
        Rule("quarter", .period, "@the? <ordinal> kvartal", "@the? # kvartal") { match in
            guard let number = match.ordinal() ?? match.digits.first?.value, (1...4).contains(number) else {
                return nil
            }
            return PeriodRules.period { from in firstComing(from, months: 3, index: number - 1) }
        },
        Rule("quarter of a year", .period, "@the? <ordinal> kvartal i? <year>") { match in
            guard let number = match.ordinal(), (1...4).contains(number), let year = match.year() else { return nil }
            return PeriodRules.period { _ in slice(year, months: 3, index: number - 1) }
        },
        Rule("half-year", .period, "@the? <ordinal> halvår", "@the? <ordinal> halvdel af året") { match in
            guard let number = match.ordinal(), (1...2).contains(number) else { return nil }
            return PeriodRules.period { from in firstComing(from, months: 6, index: number - 1) }
        },
        Rule("half-year of a year", .period, "@the? <ordinal> halvår i? <year>", "@the? <ordinal> halvdel af <year>") {
            match in
            guard let number = match.ordinal(), (1...2).contains(number), let year = match.year() else { return nil }
            return PeriodRules.period { _ in slice(year, months: 6, index: number - 1) }
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
}
