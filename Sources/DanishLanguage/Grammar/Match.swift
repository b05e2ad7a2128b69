import CalendarValues

/// What the elements of a pattern matched, in the order of the pattern.
struct Match: Sendable {
    let reference: ReferenceTime
    let calendar: DanishCalendar
    var parts: [(part: Part, meaning: Meaning)] = []
    var listed: [(list: String, value: String)] = []
    var digits: [(value: Int, width: Int)] = []

    var today: Day { reference.today }

    mutating func clear() {
        parts.removeAll(keepingCapacity: true)
        listed.removeAll(keepingCapacity: true)
        digits.removeAll(keepingCapacity: true)
    }

    /// The value of the word matched from a list.
    func value(_ list: String, _ index: Int = 0) -> String? { value(index) { $0 == list } }

    private func value(_ index: Int, _ isList: (String) -> Bool) -> String? {
        var left = index
        for entry in listed where isList(entry.list) {
            if left == 0 { return entry.value }
            left -= 1
        }
        return nil
    }

    func has(_ list: String) -> Bool { listed.contains { $0.list == list } }

    private func first<Value>(_ index: Int, _ pick: (Meaning) -> Value?) -> Value? {
        var left = index
        for (_, meaning) in parts {
            guard let value = pick(meaning) else { continue }
            if left == 0 { return value }
            left -= 1
        }
        return nil
    }

    func number(_ index: Int = 0) -> Quantity? {
        first(index) { if case .number(let value, _) = $0 { value } else { nil } }
    }

    var isEstimate: Bool { first(0) { if case .number(_, true) = $0 { true } else { nil } } ?? false }

    func ordinal(_ index: Int = 0) -> Int? {
        first(index) { if case .ordinal(let value) = $0 { value } else { nil } }
    }

    func length(_ index: Int = 0) -> SaidLength? {
        first(index) { if case .length(let value) = $0 { value } else { nil } }
    }

    func measure(_ index: Int = 0) -> SaidMeasure? {
        first(index) { if case .measure(let value) = $0 { value } else { nil } }
    }

    func clock(_ index: Int = 0) -> SaidClock? {
        first(index) { if case .clock(let value) = $0 { value } else { nil } }
    }

    func date(_ index: Int = 0) -> SaidDate? {
        first(index) { if case .date(let value) = $0 { value } else { nil } }
    }

    func stretch(_ index: Int = 0) -> SaidStretch? {
        first(index) { if case .stretch(let value) = $0 { value } else { nil } }
    }

    func event(_ index: Int = 0) -> SaidEvent? {
        first(index) { if case .event(let value) = $0 { value } else { nil } }
    }

    func year(_ index: Int = 0) -> Int? {
        first(index) { if case .year(let value) = $0 { value } else { nil } }
    }

    var weekdays: [Weekday]? {
        first(0) { if case .weekdays(let value) = $0 { value } else { nil } }
    }

    func frequency(_ index: Int = 0) -> Frequency? {
        first(index) { if case .frequency(let value) = $0 { value } else { nil } }
    }

    func reading(_ index: Int = 0) -> Draft? {
        first(index) { if case .reading(let value) = $0 { value } else { nil } }
    }

    /// The weekday matched from the list `weekdays`.
    func weekday(_ index: Int = 0) -> Weekday? {
        value(index) { $0 == "weekdays" || $0 == "weekday_abbreviations" }.flatMap { Int($0) }.map {
            Weekday(index: $0 - 1)
        }
    }

    /// The month matched from a list of months, 1 to 12.
    func month(_ index: Int = 0) -> Int? {
        value(index) { $0 == "months" || $0 == "month_abbreviations" }.flatMap { Int($0) }
    }

    func unit(_ list: String = "units", _ index: Int = 0) -> Period? {
        value(list, index).flatMap { Match.period($0) }
    }

    /// `month`, or `month*3` for three of them.
    static func period(_ text: String) -> Period? {
        let parts = text.split(separator: "*")
        guard let name = parts.first, let unit = CalendarUnit(rawValue: String(name)) else { return nil }
        return Period(parts.count > 1 ? Int(parts[1]) ?? 1 : 1, unit)
    }
}
