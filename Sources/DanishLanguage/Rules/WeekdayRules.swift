import CalendarValues

/// Weekdays, and days counted from another day.
enum WeekdayRules {
    static let all: [Rule] = weekdays + counted + relative

    /// A day that `find` works out from the day counted from.
    private static func day(_ find: @escaping @Sendable (Day) -> Day?) -> Meaning {
        .stretch(SaidStretch(at: { find($0).map { Stretch($0) } }, isDay: true))
    }

    private static let weekdays: [Rule] = [
        Rule("weekday", .date, "@weekdays", "på @weekdays", "nu|her på @weekdays", "på @weekday_abbreviations") {
            match in
            match.weekday().map { weekday in day { $0.coming(weekday) } }
        },
        Rule("weekday, short and alone", .date, "@weekday_abbreviations", isWhole: true) { match in
            guard let weekday = match.weekday(), weekday != .monday else { return nil }
            return day { $0.coming(weekday) }
        },
        Rule("coming weekday", .date, "på? @the? førstkommende|kommende|nærmeste @weekdays", "på? @this @weekdays") {
            match in
            match.weekday().map { weekday in day { $0.coming(weekday) } }
        },
        Rule("next weekday", .date, "på? @next @weekdays", "på? @next @weekday_abbreviations", "@weekdays @next gang") {
            match in
            guard let weekday = match.weekday() else { return nil }
            return .stretch(SaidStretch(at: { from in nextWeekday(weekday, from) }, isDay: true))
        },
        Rule("weekday after next", .date, "på? @next @weekdays igen", "@weekdays efter @next") { match in
            match.weekday().map { weekday in day { $0.coming(weekday).adding(days: 7) } }
        },
        Rule("last weekday", .date, "@last @weekdays", "i @weekdays_past") { match in
            let past = match.value("weekdays_past").flatMap { Int($0) }.map { Weekday(index: $0 - 1) }
            return (past ?? match.weekday()).map { weekday in day { $0.previous(weekday) } }
        },
        Rule("weekday of a week", .date, "på? @weekdays i? <period>") { match in
            guard let weekday = match.weekday(), let week = match.stretch() else { return nil }
            return .stretch(
                SaidStretch(
                    at: { from in
                        guard let found = week.at(from), found.nature == .week else { return nil }
                        return Stretch(found.first.adding(days: weekday.index))
                    }, isDay: true))
        },
        Rule("weekday and so long", .date, "på? @weekdays om <length>", "om <length> på @weekdays") { match in
            guard let weekday = match.weekday(), let said = match.length(), said.length.halfDays % 14 == 0,
                said.length.halfDays > 0
            else { return nil }
            return day { $0.coming(weekday).adding(said.length) }
        },
        Rule("day and eight days", .date, "@relative_days <cardinal> dage") { match in
            guard let steps = match.value("relative_days").flatMap({ Int($0) }), let days = match.number()?.whole,
                days == 8 || days == 14
            else { return nil }
            let start = match.today.adding(days: steps)
            return day { _ in start.adding(days: days == 8 ? 7 : days) }
        },
        Rule("weekday and eight days", .date, "på? @weekdays otte|8 dage") { match in
            match.weekday().map { weekday in day { $0.coming(weekday).adding(days: 7) } }
        },
    ]

    /// The first coming one, and the one of next week where that is another: Danes mean either.
    private static func nextWeekday(_ weekday: Weekday, _ from: Day) -> Stretch {
        let coming = from.coming(weekday)
        return Stretch(coming, others: [coming.adding(days: 7)])
    }

    private static let counted: [Rule] = [
        Rule("so-manieth weekday", .date, "@the? <ordinal> @weekdays i <stretch>") { match in nth(match, isAfter: false)
        },
        Rule("so-manieth weekday after", .date, "@the? <ordinal> @weekdays efter <stretch>") { match in
            nth(match, isAfter: true)
        },
        Rule("last weekday of", .date, "@the? @last @weekdays i <stretch>", "@the? @last @weekdays før|inden <stretch>")
        { match in
            guard let weekday = match.weekday(), let within = match.stretch() else { return nil }
            return .stretch(
                SaidStretch(
                    at: { from in
                        guard let found = within.at(from) else { return nil }
                        let isBefore = found.nature == .holiday || found.nature == .day
                        return Stretch((isBefore ? found.first : found.last.adding(days: 1)).previous(weekday))
                    }, isDay: true))
        },
        Rule("first working day", .date, "@the? første @working_days i <period>") { match in
            let calendar = match.calendar
            return match.stretch().map { within in workingDay(within) { calendar.workingDay(0, from: $0.first) } }
        },
        Rule("last working day", .date, "@the? @last @working_days i <period>") { match in
            let calendar = match.calendar
            return match.stretch().map { within in
                workingDay(within) { calendar.workingDay(0, from: $0.last, forward: false) }
            }
        },
        Rule("so-manieth day", .date, "@the? <ordinal> dag i <period>") { match in
            guard let number = match.ordinal(), let within = match.stretch() else { return nil }
            return .stretch(
                SaidStretch(
                    at: { from in within.at(from).map { Stretch($0.first.adding(days: number - 1)) } }, isDay: true))
        },
        Rule("last day of", .date, "@the? @last dag i|af <period>") { match in
            match.stretch().map { within in
                .stretch(SaidStretch(at: { from in within.at(from).map { Stretch($0.last) } }, isDay: true))
            }
        },
        Rule("last day of a month, short", .date, "den|d sidste i? @months <year>?") { match in
            guard let month = match.month() else { return nil }
            let year = match.year()
            return day { from in
                let found = year.map { DanishCalendar.monthOf($0, month) } ?? DanishCalendar.month(month, from: from)
                return found?.last
            }
        },
        Rule("weekday after a holiday", .date, "på? @weekdays efter <period>", "@weekdays_habit efter <period>") {
            match in
            around(match) { $0.last.coming($1) }
        },
        Rule(
            "weekday before a holiday", .date, "på? @weekdays før|inden|op|til <period>",
            "@weekdays_habit før|inden <period>"
        ) {
            match in around(match) { $0.first.previous($1) }
        },
    ]

    private static func around(_ match: Match, _ find: @escaping @Sendable (Stretch, Weekday) -> Day) -> Meaning? {
        let habit = match.value("weekdays_habit").flatMap { Int($0) }.map { Weekday(index: $0 - 1) }
        guard let weekday = match.weekday() ?? habit, let holiday = match.stretch() else { return nil }
        return .stretch(
            SaidStretch(at: { from in holiday.at(from).map { Stretch(find($0, weekday)) } }, isDay: true))
    }

    private static func workingDay(_ within: SaidStretch, _ find: @escaping @Sendable (Stretch) -> Day) -> Meaning {
        .stretch(SaidStretch(at: { from in within.at(from).map { Stretch(find($0)) } }, isDay: true))
    }

    /// Within a period, or after a holiday.
    private static func nth(_ match: Match, isAfter: Bool) -> Meaning? {
        guard let number = match.ordinal(), (1...53).contains(number), let weekday = match.weekday(),
            let within = match.stretch()
        else { return nil }
        return .stretch(
            SaidStretch(
                at: { from in
                    guard let found = within.at(from) else { return nil }
                    let start = isAfter ? found.last : found.first.adding(days: -1)
                    let day = start.coming(weekday).adding(days: 7 * (number - 1))
                    return isAfter || day <= found.last ? Stretch(day) : nil
                }, isDay: true))
    }

    private static let relative: [Rule] = [
        Rule("day near today", .date, "@relative_days", "til? i morgen|dag") { match in
            guard let steps = match.value("relative_days").flatMap({ Int($0) }) else { return nil }
            let today = match.today
            return day { _ in today.adding(days: steps) }
        },
        Rule("in so long", .date, "om <length> mere?", "<length> fra nu|dato", "<length> fra i dag") { match in
            counted(match, forward: true)
        },
        Rule("in so many working days", .date, "om <cardinal> @working_days", "<cardinal> @working_days fra nu|dato") {
            match in
            workingDays(match).map { found in day { _ in found } }
        },
        Rule("in about so much clock time", .date, "om ca|cirka|omkring <length>") { match in
            match.length().flatMap { $0.length.isClockTime ? counted(match, forward: true) : nil }
        },
        Rule("so long ago", .date, "for? <length> siden", "for ca|cirka|omkring <length> siden") { match in
            counted(match, forward: false)
        },
        Rule("so long after a holiday just past", .date, "om? <length> efter @holidays") { match in
            guard let said = match.length(), let rule = match.value("holidays").flatMap({ match.calendar.holiday($0) })
            else { return nil }
            let today = match.today
            func after(_ holiday: Stretch) -> Day { (holiday.main ?? holiday.last).adding(said.length) }
            guard let past = rule.next(from: today.adding(days: -justPast)), past.last < today,
                after(past) >= today, let coming = rule.next(from: today)
            else { return nil }
            let found = Stretch(after(past), others: [after(coming)])
            return .stretch(SaidStretch(at: { _ in found }, isDay: true))
        },
        Rule("so long after a day", .date, "<length> efter <stretch>", "om <length> efter <stretch>") { match in
            guard let said = match.length(), let start = match.stretch() else { return nil }
            return day { from in start.at(from).map { ($0.main ?? $0.last).adding(said.length) } }
        },
        Rule("so long before a day", .date, "<length> før|inden <stretch>") { match in
            guard let said = match.length(), let start = match.stretch() else { return nil }
            return day { from in start.at(from).map { $0.first.subtracting(said.length) } }
        },
        Rule("the day after", .date, "dagen efter <stretch>") { match in
            match.stretch().map { start in day { start.at($0)?.last.adding(days: 1) } }
        },
        Rule("the day before", .date, "dagen før|inden|op <stretch>") { match in
            match.stretch().map { start in day { start.at($0)?.first.adding(days: -1) } }
        },
    ]

    /// In days: said soon after Christmas, "et år efter jul" counts from that one.
    private static let justPast = 60

    /// The last of so many working days from tomorrow on, public holidays left out.
    static func workingDays(_ match: Match) -> Day? {
        guard let count = match.number()?.whole, (1...1000).contains(count) else { return nil }
        return match.calendar.workingDay(count, from: match.today)
    }

    /// Counted from the reference itself; "om otte dage" is a week first and eight days after.
    private static func counted(_ match: Match, forward: Bool) -> Meaning? {
        guard let said = match.length() else { return nil }
        let reference = match.reference
        let isIdiom = said.period == Period(8, .day)
        guard reference.today.reaches(said.length) else { return nil }
        return .stretch(
            SaidStretch(
                at: { _ in
                    if said.length.seconds != 0 { return clockMoment(said.length, reference, forward: forward) }
                    func move(_ length: Length) -> Day {
                        forward ? reference.today.adding(length) : reference.today.subtracting(length)
                    }
                    if isIdiom { return Stretch(move(Length(days: 7)), others: [move(said.length)]) }
                    var stretch = Stretch(move(said.length))
                    stretch.others = said.others.map { move($0)...move($0) }.filter { $0.lowerBound != stretch.first }
                    stretch.ask = said.isEstimate
                    return stretch
                }, isDay: true))
    }

    private static func clockMoment(_ length: Length, _ reference: ReferenceTime, forward: Bool) -> Stretch {
        let direction = forward ? 1 : -1
        let day =
            forward
            ? reference.today.adding(Length(halfMonths: length.halfMonths, halfDays: length.halfDays)) : reference.today
        guard let time = reference.time else {
            var stretch = Stretch(day.adding(days: direction * length.seconds / 86_400))
            stretch.ask = true
            return stretch
        }
        let minutes = time.minuteOfDay + direction * (length.seconds / 60)
        let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
        let rest = minutes - days * 1440
        var stretch = Stretch(day.adding(days: days))
        stretch.firstTime = TimeOfDay(hour: rest / 60, minute: rest % 60)
        stretch.lastTime = stretch.firstTime
        return stretch
    }
}

extension Day {
    /// `length` earlier; clock time is left out.
    func subtracting(_ length: Length) -> Day {
        let months = (length.halfMonths + length.halfMonths % 2) / 2
        let halfMonthDays = length.halfMonths % 2 == 0 ? 0 : 15
        return adding(months: -months).adding(days: halfMonthDays - length.halfDays / 2)
    }
}
