extension Frequency.Rate: LosslessStringConvertible {
    /// `R/P2W`, `2/P1W`, `2..3/P1W`, `PT2H/P1W`.
    public var description: String {
        switch self {
        case .every(let period): "R/\(period)"
        case .times(let low, let high, let period): low == high ? "\(low)/\(period)" : "\(low)..\(high)/\(period)"
        case .amount(let length, let period): "\(length)/\(period)"
        }
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        guard let (head, tail) = text.cut(at: "/"), let period = Period(tail) else { return nil }
        if head == "R" {
            self = .every(period)
        } else if let length = Length(head) {
            self = .amount(length, per: period)
        } else {
            let (low, high) = head.cut(at: "..") ?? (head, head)
            guard let low = Int(low), let high = Int(high), low >= 1, low <= high else { return nil }
            self = .times(low, high, per: period)
        }
    }
}

extension Frequency {
    /// The rate, with its bound before it: `2/P1W`, `>=2/P1W`.
    var notation: String { (bound?.rawValue ?? "") + rate.description }

    /// Reads a rate with its bound and, where `rrule` is given, the days and time of that rule; nil where either cannot be read.
    public init?(rate: String, rrule: String?) {
        let bound = Bound.allCases.first { rate.hasPrefix($0.rawValue) }
        guard let rate = Rate(bound.flatMap { rate.dropping(prefix: $0.rawValue) } ?? rate) else { return nil }
        self.init(rate, bound: bound)
        for part in (rrule ?? "").split(separator: ";") {
            guard let (name, value) = String(part).cut(at: "="), take(name, value) else { return nil }
        }
    }

    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "FREQ", "INTERVAL": return true
        case "BYDAY": return takeDays(value)
        case "BYMONTHDAY":
            guard let day = Int(value), day == -1 || (1...31).contains(day) else { return false }
            days = .dayOfMonth(day)
        case "BYWEEKNO": days = value.hasPrefix("1,") ? .oddWeeks([]) : .evenWeeks([])
        case "BYHOUR":
            guard let hour = Int(value), let read = TimeOfDay(hour: hour, minute: time?.minute ?? 0) else {
                return false
            }
            time = read
        case "BYMINUTE":
            guard let minute = Int(value), let read = TimeOfDay(hour: time?.hour ?? 0, minute: minute) else {
                return false
            }
            time = read
        default: return false
        }
        return true
    }

    private mutating func takeDays(_ value: String) -> Bool {
        let read = value.split(separator: ",").map { Frequency.weekday(String($0)) }
        let weekdays = read.compactMap { $0?.weekday }
        guard !read.isEmpty, weekdays.count == read.count, let first = read[0] else { return false }
        switch days {
        case .oddWeeks: days = .oddWeeks(weekdays)
        case .evenWeeks: days = .evenWeeks(weekdays)
        default:
            days = first.position.map { .weekdayOfMonth(first.weekday, position: $0) } ?? .weekdays(weekdays)
        }
        return true
    }

    private static func weekday(_ code: String) -> (weekday: Weekday, position: Int?)? {
        guard let weekday = Weekday.allCases.first(where: { $0.code == String(code.suffix(2)) }) else { return nil }
        let position = String(code.dropLast(2))
        if position.isEmpty { return (weekday, nil) }
        return Int(position).map { (weekday, $0) }
    }
}
