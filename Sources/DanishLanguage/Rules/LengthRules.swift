import CalendarValues

/// Lengths: a number and a unit, and sums of them.
enum LengthRules {
    static let all: [Rule] = spans + sums

    private static let spans: [Rule] = [
        Rule("number and unit", .span, "<number> @units", "<number> -? hele? @units", "en|et hel|helt @units") {
            match in
            span(match, number: match.number() ?? Quantity(1), unit: match.unit())
        },
        Rule("number, unit and noun", .span, "<number> -? @units_genitive @length_nouns?") { match in
            span(match, number: match.number(), unit: match.unit("units_genitive"))
        },
        Rule("the half of it", .span, "@half @units", "halvdelen af @units_definite") { match in
            let unit = match.unit() ?? match.unit("units_definite")
            return span(match, number: Quantity(1, 2), unit: unit)
        },
        Rule("a unit of its own", .span, "en|et|én|ét @half kvartal", "en|et halvår") { match in
            .length(SaidLength(length: Length(months: 6), period: Period(6, .month), order: order(Period(6, .month))))
        },
    ]

    private static let sums: [Rule] = [
        Rule("length", .length, "<span>") { match in match.length().map { .length($0) } },
        Rule("length of several units", .length, "<span> og|å|, <length>", "<span> , og <length>", "<span> <length>") {
            match in
            sum(match)
        },
        Rule("and a half of the same", .length, "<span> og|å en|et @half", "<span> og|å @half") { match in
            guard let said = match.length(), let unit = said.period?.unit,
                let half = of(Quantity(1, 2), Period(1, unit))
            else { return nil }
            return .length(SaidLength(length: said.length + half, order: said.order))
        },
    ]

    private static func span(_ match: Match, number: Quantity?, unit: Period?) -> Meaning? {
        guard let number, let unit, let length = of(number, unit), !length.isZero || number == Quantity(0) else {
            return nil
        }
        let period = number.whole.flatMap { $0 > 0 ? Period($0 * unit.count, unit.unit) : nil } ?? halfPeriod(length)
        let others = others(number, unit)
        return .length(
            SaidLength(length: length, period: period, others: others, isEstimate: match.isEstimate, order: order(unit))
        )
    }

    /// The larger the unit, the higher.
    private static func order(_ unit: Period) -> Int {
        let place = CalendarUnit.allCases.firstIndex(of: unit.unit) ?? 0
        return place * 2 + (unit.count > 1 ? 1 : 0)
    }

    /// Half a year recurs every six months, half a day every twelve hours.
    private static func halfPeriod(_ length: Length) -> Period? {
        guard length.halfDays == 0, length.seconds == 0, length.halfMonths > 0, length.halfMonths % 2 == 0 else {
            return nil
        }
        return Period(length.halfMonths / 2, .month)
    }

    /// "otte dage" is also a week; half a month or week has no fixed number of days.
    private static func others(_ number: Quantity, _ unit: Period) -> [Length] {
        switch (unit.unit, number.denominator) {
        case (.day, 1) where number == Quantity(8): [Length(days: 7)]
        case (.month, 2) where unit.count == 1 && number == Quantity(3, 2): [Length(days: 42), Length(days: 45)]
        case (.week, 2): [Length(days: number.numerator * 7 / 2), Length(days: number.numerator * 7 / 2 + 1)]
        default: []
        }
    }

    /// `number` units, where that comes out in half months, half days or seconds.
    static func of(_ number: Quantity, _ unit: Period) -> Length? {
        let one = unit.length
        func times(_ part: Int) -> Int? {
            let product = part.multipliedReportingOverflow(by: number.numerator)
            guard !product.overflow, product.partialValue % number.denominator == 0 else { return nil }
            return product.partialValue / number.denominator
        }
        guard abs(number.numerator) < 10_000_000, let months = times(one.halfMonths), let days = times(one.halfDays),
            let seconds = times(one.seconds)
        else { return nil }
        return Length(halfMonths: months, halfDays: days, seconds: seconds)
    }

    /// Units must grow smaller, so that "to år tre måneder" adds up and "to uger tre uger" does not.
    private static func sum(_ match: Match) -> Meaning? {
        guard let first = match.length(), let rest = match.length(1), first.order > rest.order, !first.isEstimate else {
            return nil
        }
        return .length(SaidLength(length: first.length + rest.length, order: first.order))
    }
}
