/// A number, a rate or a date in the goal, and what it counts.
struct Quantity: Equatable, Sendable {
    enum Kind: UInt16, Sendable {
        /// Money, weight, dose, length: "2.000 kr.", "8 kilo".
        case amount
        /// Things or people that are counted: "tre jobansøgninger".
        case count
        /// "to gange", "8 ud af 10".
        case times
        /// Days, nights, weeks, months, years.
        case days
        /// Hours and minutes: time spent.
        case hours
        /// "hver uge", "dagligt".
        case frequency
        /// "kl. 8".
        case clock
        /// A day of the week, which for a doing says how often or when.
        case weekday
        /// A date or season in which it holds: "i november", "den 4.".
        case date
        /// A date by which it is to be reached: "inden jul".
        case deadline
        /// "20 %".
        case percent
        /// A place on a scale: "på en skala fra 1 til 10".
        case scale
    }

    let kind: Kind
    /// The unit it stands at.
    let index: Int
}

/// Several kinds of quantity at once, as bits.
struct QuantityKinds: Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(arrayLiteral kinds: Quantity.Kind...) { for kind in kinds { bits |= 1 << kind.rawValue } }

    func contains(_ kind: Quantity.Kind) -> Bool { bits & 1 << kind.rawValue != 0 }

    func union(_ other: QuantityKinds) -> QuantityKinds {
        var all = self
        all.bits |= other.bits
        return all
    }
}

/// Finds the quantities among the units.
enum QuantityReader {
    static func quantities(of units: [Unit]) -> [Quantity] {
        units.indices.compactMap { index in kind(at: index, units).map { Quantity(kind: $0, index: index) } }
    }

    private static func kind(at index: Int, _ units: [Unit]) -> Quantity.Kind? {
        let unit = units[index]
        let before = index > 0 ? units[index - 1] : nil
        if unit.isOfScale { return .scale }
        if unit.has(.frequency) { return .frequency }
        if unit.has(.weekday) { return .weekday }
        let isDue = before?.has(.deadline) ?? false
        if unit.has(.calendar) { return isDue ? .deadline : .date }
        // "inden termin": whatever it is, it has a day.
        if unit.word == "inden" || unit.word == "senest", index + 1 < units.count, units[index + 1].kind == .word {
            return .deadline
        }
        // "vi to" counts nothing.
        guard unit.kind == .number, before?.word != "vi", before?.word != "os" else { return nil }
        if unit.isOrdinal { return isDeadline(index, units) ? .deadline : .date }
        if before?.word == "kl" || unit.word.contains(":") { return .clock }
        if before?.word == "den" { return .date }
        return counted(after: index, units)
    }

    private static func isDeadline(_ index: Int, _ units: [Unit]) -> Bool {
        units[max(0, index - 2)..<index].contains { $0.has(.deadline) }
    }

    /// What the number counts: the first noun among the next words, "ud af", or nothing that can be told.
    private static func counted(after index: Int, _ units: [Unit]) -> Quantity.Kind? {
        var isOfEarlier = false
        for unit in units[(index + 1)...].prefix(4) {
            if unit.word == "ud af" { return .times }
            if unit.word == "%" || unit.lemma == "procent" { return .percent }
            if unit.has(.amountUnit) { return .amount }
            if unit.has(.timesUnit) { return .times }
            if unit.has(.dayUnit) { return .days }
            if unit.has(.hourUnit) { return .hours }
            // "mindst fem i april": five of what was named before.
            if unit.has(.calendar) { return isOfEarlier ? .count : .date }
            if unit.has(.weekday) { return .weekday }
            isOfEarlier = isOfEarlier || unit.has(.preposition)
            if unit.kind == .number || unit.hasAny([.coordinator, .preposition]) && unit.word != "ud" { continue }
            if unit.kind == .word, unit.isNoun || !unit.isKnown { return .count }
            if unit.kind == .mark { break }
        }
        return .count
    }
}
