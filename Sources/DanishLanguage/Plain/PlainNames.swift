import CalendarValues

/// The names of days, units and lengths, as they are said back.
struct PlainNames: Sendable {
    struct Unit: Sendable {
        let one: String
        let several: String
        let definite: String
        let each: String
    }

    private let weekdays: [String: String]
    private let months: [String: String]
    private let units: [CalendarUnit: Unit]

    init(words: WordLists) {
        weekdays = words["plain_weekdays"]
        months = words["plain_months"]
        var units: [CalendarUnit: Unit] = [:]
        for (name, forms) in words["plain_units"] {
            let parts = forms.split(separator: " ").map(String.init)
            guard let unit = CalendarUnit(rawValue: name), parts.count == 4 else { continue }
            units[unit] = Unit(one: parts[0], several: parts[1], definite: parts[2], each: parts[3])
        }
        self.units = units
    }

    func unit(_ unit: CalendarUnit) -> Unit { units[unit] ?? Unit(one: "", several: "", definite: "", each: "") }

    func weekday(_ weekday: Weekday) -> String { weekdays[String(weekday.index + 1)] ?? "" }

    /// "mandag den 1. marts 2027"
    func day(_ day: Day) -> String {
        "\(weekday(day.weekday)) den \(day.day). \(months[String(day.month)] ?? "") \(day.year)"
    }

    /// "klokken 9.30"
    func clock(_ time: TimeOfDay) -> String { "klokken \(time.hour).\(time.minute < 10 ? "0" : "")\(time.minute)" }

    func moment(_ moment: Moment) -> String { day(moment.day) + (moment.time.map { " " + clock($0) } ?? "") }

    /// "det er om 14 uger"
    func distance(from today: Day, to day: Day) -> String {
        let days = today.days(until: day)
        switch days {
        case 0: return "det er i dag"
        case 1: return "det er i morgen"
        case -1: return "det var i går"
        default: return days > 0 ? "det er om \(rounded(days))" : "det var for \(rounded(-days)) siden"
        }
    }

    /// In days up to three weeks, in whole weeks up to two years, then in whole years; the nearest of them.
    private func rounded(_ days: Int) -> String {
        if days < 21 { return length(Length(days: days)) }
        if days < 730 { return length(Length(days: (days + 3) / 7 * 7)) }
        return length(Length(months: (days + 182) / 365 * 12))
    }

    /// "1 år og 6 måneder"
    func length(_ length: Length) -> String {
        var parts: [String] = []
        func add(_ halves: Int, _ unit: CalendarUnit) {
            guard halves != 0 else { return }
            let names = self.unit(unit)
            let number = halves == 1 ? "½" : "\(halves / 2)" + (halves % 2 == 0 ? "" : "½")
            parts.append("\(number) \(halves < 4 ? names.one : names.several)")
        }
        add(length.halfMonths / 24 * 2, .year)
        add(length.halfMonths % 24, .month)
        if length.halfDays % 7 == 0 { add(length.halfDays / 7, .week) } else { add(length.halfDays, .day) }
        add(length.seconds / 3600 * 2, .hour)
        add(length.seconds / 60 % 60 * 2, .minute)
        add(length.seconds % 60 * 2, .second)
        guard let last = parts.last else { return "0 \(unit(.day).several)" }
        return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " og " + last
    }

    func measure(_ measure: LengthMeasure) -> String {
        switch measure {
        case .exactly(let length): self.length(length)
        case .atMost(let length): "højst " + self.length(length)
        case .atLeast(let length): "mindst " + self.length(length)
        case .range(let low, let high): range(low, high)
        case .about(let length): "omkring " + self.length(length)
        case .aboutRange(let low, let high): "omkring " + range(low, high)
        case .under(let length): "knap " + self.length(length)
        case .over(let length): "godt " + self.length(length)
        }
    }

    /// "3 til 6 måneder", or both units where they differ.
    private func range(_ low: Length, _ high: Length) -> String {
        let (first, last) = (length(low), length(high))
        let (firstParts, lastParts) = (first.split(separator: " "), last.split(separator: " "))
        guard firstParts.count == 2, lastParts.count == 2 else { return first + " til " + last }
        let isOneUnit = units.values.contains { unit in
            [unit.one, unit.several].contains(String(firstParts[1])) && unit.several == lastParts[1]
        }
        return (isOneUnit ? String(firstParts[0]) : first) + " til " + last
    }
}
