import CalendarValues

/// A date as far as it was said: always a day, often a month, sometimes a year.
struct SaidDate: Sendable {
    var day: Int
    var month: Int?
    var year: Int?

    /// The date that comes next from `start`; with a weekday, the next on which both agree.
    func next(from start: Day, weekday: Weekday? = nil) -> Stretch? {
        guard (1...31).contains(day) else { return nil }
        if let month, let year {
            guard let found = Day(year: year, month: month, day: day) else { return impossible(start) }
            return checked(found, weekday)
        }
        if let month { return nextOfMonth(month, from: start, weekday) }
        let candidates = (0...13).compactMap { step -> Day? in
            let first = start.adding(days: 1 - start.day).adding(months: step)
            guard let found = Day(year: first.year, month: first.month, day: day), found >= start else { return nil }
            return found
        }
        guard let first = candidates.first else { return nil }
        guard let weekday, first.weekday != weekday else { return Stretch(first) }
        guard let agreeing = candidates.first(where: { $0.weekday == weekday }) else { return checked(first, weekday) }
        return Stretch(agreeing)
    }

    private func nextOfMonth(_ month: Int, from start: Day, _ weekday: Weekday?) -> Stretch? {
        guard (1...12).contains(month) else { return nil }
        let years = (start.year...(start.year + 8)).compactMap { Day(year: $0, month: month, day: day) }
        guard let first = years.first(where: { $0 >= start }) else { return impossible(start) }
        guard let weekday, first.weekday != weekday else { return Stretch(first) }
        if let recent = years.first, recent < start, recent.days(until: start) < 60, recent.weekday == weekday {
            return Stretch(recent)
        }
        // Near at hand the weekday is the slip; further off it tells the year.
        let later = years.first { $0 > first && $0.weekday == weekday && first.days(until: $0) < 800 }
        let isNear = start.days(until: first) < 92
        var stretch = Stretch(isNear ? first : later ?? first)
        let others = [first, first.nearest(weekday), later].compactMap { $0 }.filter { $0 != stretch.first }
        stretch.others = others.map { $0...$0 }
        stretch.problem = .weekdayMismatch
        return stretch
    }

    private func checked(_ found: Day, _ weekday: Weekday?) -> Stretch {
        guard let weekday, found.weekday != weekday else { return Stretch(found) }
        var stretch = Stretch(found, others: [found.nearest(weekday)])
        stretch.problem = .weekdayMismatch
        return stretch
    }

    private func impossible(_ start: Day) -> Stretch {
        var stretch = Stretch(start)
        stretch.problem = .impossibleDate
        return stretch
    }
}

extension Day {
    /// The day of that weekday at most three days away.
    func nearest(_ weekday: Weekday) -> Day {
        let ahead = (weekday.index - self.weekday.index + 7) % 7
        return adding(days: ahead > 3 ? ahead - 7 : ahead)
    }
}
