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

    /// What a count or an amount was called the least or the most of.
    public enum Bound: String, Hashable, Sendable, CaseIterable {
        /// `>=2/P1W`, at least twice a week
        case atLeast = ">="
        /// `<=2/P1W`, at most twice a week
        case atMost = "<="
    }

    /// How often.
    public var rate: Rate
    /// Whether it may be more, or less, than that.
    public var bound: Bound?
    /// On which days, where that was said.
    public var days: RecurrenceDays?
    /// At what time, where that was said.
    public var time: TimeOfDay?

    /// A frequency, with its bound, days and time where they were said.
    public init(_ rate: Rate, bound: Bound? = nil, days: RecurrenceDays? = nil, time: TimeOfDay? = nil) {
        self.rate = rate
        self.bound = bound
        self.days = days
        self.time = time
    }

    /// The RFC 5545 recurrence rule, section 3.3.10; nil where none fits: several times or so much in a period, and
    /// not said on which days.
    public var rrule: String? {
        switch rate {
        case .every: break
        case .times(1, 1, _) where bound == nil: break
        case .times where days == nil: return nil
        case .amount where days == nil && time == nil: return nil
        case .times, .amount: break
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
