import CalendarValues

extension PlainNames {
    /// "hver 2. uge", "2 gange om ugen", "den 1. mandag i måneden"
    func frequency(_ frequency: Frequency) -> String {
        let clock = frequency.time.map { " " + self.clock($0) } ?? ""
        return bound(frequency.bound) + rate(frequency) + clock
    }

    private func bound(_ bound: Frequency.Bound?) -> String {
        switch bound {
        case .atLeast: "mindst "
        case .atMost: "højst "
        case nil: ""
        }
    }

    private func rate(_ frequency: Frequency) -> String {
        switch frequency.rate {
        case .every(let period):
            guard let days = frequency.days else { return every(period) }
            return every(period, days)
        case .times(let low, let high, let period):
            let count = low == high ? "\(low)" : "\(low) til \(high)"
            return "\(count) \(high == 1 ? "gang" : "gange") \(per(period, frequency.days))"
        case .amount(let length, let period): return "\(self.length(length)) \(per(period, frequency.days))"
        }
    }

    /// "om ugen", "hver 3. uge", "hver tirsdag"
    private func per(_ period: Period, _ days: RecurrenceDays?) -> String {
        if let days { return every(period, days) }
        return period.count == 1 ? "om \(unit(period.unit).definite)" : every(period)
    }

    private func every(_ period: Period) -> String {
        let names = unit(period.unit)
        return period.count == 1 ? "\(names.each) \(names.one)" : "\(names.each) \(period.count). \(names.one)"
    }

    private func every(_ period: Period, _ days: RecurrenceDays) -> String {
        switch days {
        case .weekdays(let weekdays):
            if period == Period(1, .day) { return "hver hverdag" }
            return "hver " + (period.count == 1 ? "" : "\(period.count). ") + list(weekdays)
        case .weekdayOfMonth(let weekday, let position):
            return "den \(place(position)) \(self.weekday(weekday)) \(ofMonth(period))"
        case .dayOfMonth(let day): return "den \(day < 0 ? "sidste dag" : "\(day).") \(ofMonth(period))"
        case .oddWeeks(let weekdays): return (weekdays.isEmpty ? "" : "hver \(list(weekdays)) ") + "i ulige uger"
        case .evenWeeks(let weekdays): return (weekdays.isEmpty ? "" : "hver \(list(weekdays)) ") + "i lige uger"
        }
    }

    private func place(_ position: Int) -> String { position < 0 ? "sidste" : "\(position)." }

    private func ofMonth(_ period: Period) -> String {
        period == Period(1, .month) ? "i måneden" : every(period)
    }

    /// "mandag, onsdag og fredag"
    private func list(_ weekdays: [Weekday]) -> String {
        let names = weekdays.map(weekday)
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " og " + last
    }
}
