/// One clause with the questions the rules ask of it.
struct ClauseReading: Sendable {
    let clause: Clause
    let goalUnits: [Unit]
    let quantities: [Quantity]

    init(_ clause: Clause, _ units: [Unit], _ quantities: [Quantity]) {
        self.clause = clause
        goalUnits = units
        self.quantities = quantities.filter { clause.units.contains($0.index) }
    }

    var kind: Clause.Kind { clause.kind }

    var indices: Range<Int> { clause.units }

    var units: ArraySlice<Unit> { goalUnits[clause.units] }

    func has(_ wordClass: WordClass) -> Bool { units.contains { $0.has(wordClass) } }

    func hasAny(_ classes: WordClassSet) -> Bool { units.contains { $0.hasAny(classes) } }

    /// The places of the units of any of the classes.
    func places(_ classes: WordClassSet) -> [Int] { indices.filter { goalUnits[$0].hasAny(classes) } }

    func counts(_ kinds: QuantityKinds) -> Bool { quantities.contains { kinds.contains($0.kind) } }

    var hasVerb: Bool { units.contains(where: \.isVerb) }

    var isNegated: Bool { hasAny([.negation, .stopping]) }

    /// A measure that settles even a loose word: an amount, a ratio, a line drawn at a number, a place on a scale.
    var hasThreshold: Bool {
        if counts([.amount, .scale]) { return true }
        if isRange || isRatio || isTarget { return true }
        let isLine = has(.threshold) || hasDirectionToNumber
        return isLine && counts([.times, .count, .days, .clock])
    }

    /// A measure for a doing: how much, how often, how long or when on the day.
    var hasMeasure: Bool {
        hasThreshold || counts([.times, .days, .hours, .frequency, .clock, .weekday, .count])
    }

    /// A stretch of time in which something holds, and not only a day by which it does.
    var hasBound: Bool {
        hasThreshold || counts([.times, .days, .hours, .frequency, .clock, .weekday, .date])
    }

    /// "fra 0 til 2.000".
    private var isRange: Bool {
        let numbers = indices.filter { goalUnits[$0].kind == .number }
        return numbers.contains { number in
            number > indices.lowerBound && goalUnits[number - 1].word == "fra"
                && numbers.contains { $0 > number && goalUnits[$0 - 1].word == "til" }
        }
    }

    /// "sætte ned til nul": a doing that is a matter of more or less, and where it is to end.
    private var isTarget: Bool {
        hasAny([.degree, .looseVerb]) && counts([.times, .count, .hours, .amount, .days])
            && indices.dropFirst().contains { goalUnits[$0].kind == .number && goalUnits[$0 - 1].word == "til" }
    }

    /// "4 af 5 dage".
    private var isRatio: Bool {
        indices.dropLast(2).contains { index in
            goalUnits[index].kind == .number && goalUnits[index + 1].word == "af"
                && goalUnits[index + 2].kind == .number
        }
    }

    /// "ned på 10", "op på 5".
    private var hasDirectionToNumber: Bool {
        indices.contains { index in
            goalUnits[index].kind == .number && index >= indices.lowerBound + 1
                && goalUnits[max(indices.lowerBound, index - 2)..<index].contains { $0.has(.direction) }
        }
    }

    /// "Hjælpe Rita med haven hver lørdag": the citizen helps, somebody with a name, and as often as that.
    func isHelpingSomebody(at index: Int) -> Bool {
        guard hasMeasure, goalUnits[index].isInfinitive, index == indices.lowerBound,
            let object = object(after: index, throughPrepositions: false)
        else { return false }
        return object.has(.person) || object.isCapital && !object.isKnown
    }

    /// "kontakt til min søster hver uge": with somebody, and as often as that.
    func isMeasuredContact(_ unit: Unit) -> Bool {
        unit.has(.abstract) && unit.lemma.hasPrefix("kontakt") && hasAny([.person, .professional])
            && counts([.frequency, .times])
    }

    /// "ædru til min brors fødselsdag": a state on one occasion, and not for a life.
    func isAtOccasion(_ index: Int) -> Bool {
        let after = goalUnits[(index + 1)..<indices.upperBound]
        guard goalUnits[index].tokens.count == 1, ["til", "ved", "under"].contains(after.first?.word) else {
            return false
        }
        return after.dropFirst().contains { unit in
            unit.hasAny([.tangible, .effortNoun]) || unit.kind == .word && !unit.isKnown
                || unit.lemma == "dag" && unit.word != "dag" && unit.isNoun
        }
    }

    /// The first noun or unknown word after `index`: what is got, met or done. Prepositions are passed over or end it.
    func object(after index: Int, throughPrepositions: Bool) -> Unit? {
        objectPlace(after: index, throughPrepositions: throughPrepositions).map { goalUnits[$0] }
    }

    /// Where `object` stands.
    func objectPlace(after index: Int, throughPrepositions: Bool) -> Int? {
        for place in indices where place > index {
            let unit = goalUnits[place]
            if unit.isMark(","), isAdjective(place - 1), isAdjective(place + 1) { continue }
            if unit.kind == .mark { return nil }
            if unit.has(.coordinator), !isAdjective(place + 1) { return nil }
            if unit.has(.preposition), !throughPrepositions { return nil }
            if unit.isNoun || unit.hasAny([.bigWish, .feeling, .decidable]) { return place }
            // An unknown word right before a noun is an adjective.
            if unit.kind == .word, !unit.isKnown, !looksLikeAdjective(place) { return place }
        }
        return nil
    }

    private func looksLikeAdjective(_ index: Int) -> Bool {
        guard indices.contains(index + 1), goalUnits[index + 1].isNoun, !goalUnits[index].isCapital else {
            return false
        }
        let isTime = goalUnits[index + 1].hasAny([.weekday, .calendar, .dayUnit])
        return !isTime && ["t", "e", "ig", "sk"].contains { goalUnits[index].word.hasSuffix($0) }
    }

    private func isAdjective(_ index: Int) -> Bool {
        indices.contains(index) && goalUnits[index].hasAny([.scalar, .plainAdjective, .wished])
    }

    /// Whether the unit is named by the verb itself, and not only inside a phrase with a preposition.
    func isObject(_ index: Int) -> Bool {
        for place in indices.reversed() where place < index {
            let unit = goalUnits[place]
            if unit.has(.preposition) { return false }
            if unit.isVerb || unit.kind == .mark || unit.has(.coordinator) { return true }
        }
        return true
    }
}
