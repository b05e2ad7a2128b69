/// How often something happens.
public struct Frequency: Hashable, Sendable {
    /// Every so long, so many times in a period, or so much time in a period.
    public enum Rate: Hashable, Sendable {
        /// `R/P2W`, every two weeks
        case every(Period)
        /// `2/P1W`, twice a week; `2..3/P1W`, two or three times a week
        case times(Int, Int, per: Period)
        /// `PT2H/P1W`, two hours a week
        case amount(Length, per: Period)

        /// The period it is counted in.
        public var period: Period {
            switch self {
            case .every(let period), .times(_, _, let period), .amount(_, let period): period
            }
        }
    }

    /// How often.
    public var rate: Rate
    /// On which days, where that was said.
    public var days: RecurrenceDays?
    /// At what time, where that was said.
    public var time: TimeOfDay?

    /// A frequency, with its days and time where they were said.
    public init(_ rate: Rate, days: RecurrenceDays? = nil, time: TimeOfDay? = nil) {
        self.rate = rate
        self.days = days
        self.time = time
    }

    /// The RFC 5545 recurrence rule, section 3.3.10; nil where none fits (more than once in a period, an amount).
    public var rrule: String? {
        switch rate {
        case .every: break
        case .times(1, 1, _): break
        case .times, .amount: return nil
        }
        let period = rate.period
        let byWeekNumber = days.map(RecurrenceDays.isByWeekNumber) ?? false
        let step = byWeekNumber || period.count == 1 ? "" : ";INTERVAL=\(period.count)"
        let clock = time.map { ";BYHOUR=\($0.hour);BYMINUTE=\($0.minute)" } ?? ""
        let frequency = byWeekNumber ? CalendarUnit.year : ruleUnit
        return "FREQ=\(frequency.ruleFrequency)" + step + (days?.ruleParts ?? "") + clock
    }

    /// A rule on weekdays of a daily frequency ("hver hverdag") counts weeks.
    private var ruleUnit: CalendarUnit {
        if case .weekdays = days, rate.period.unit == .day { return .week }
        return rate.period.unit
    }
}

extension RecurrenceDays {
    static func isByWeekNumber(_ days: RecurrenceDays) -> Bool {
        switch days {
        case .oddWeeks, .evenWeeks: true
        case .weekdays, .weekdayOfMonth, .dayOfMonth: false
        }
    }
}
