/// Whether a clause names something one can see afterwards: an event, a thing in hand, a count, a kept state, a doing
/// that can be ticked off. It is looked for before any vague word is.
enum EndState {
    static func isVisible(in clause: ClauseReading) -> Bool {
        if clause.hasThreshold || clause.isNegated && clause.hasBound { return true }
        guard clause.hasVerb else { return isVisibleWithoutVerb(clause) }
        return clause.indices.contains { isVisible(verbAt: $0, clause) }
    }

    private static func isVisible(verbAt index: Int, _ clause: ClauseReading) -> Bool {
        let unit = clause.goalUnits[index]
        if unit.has(.act) { return actIsVisible(index, clause) }
        if unit.has(.activity) {
            return clause.hasMeasure || clause.has(.decidable) || isAnchored(index, clause)
        }
        if unit.has(.attending) {
            return isAnchored(index, clause) || clause.counts([.times, .clock, .weekday, .date, .deadline, .frequency])
        }
        if unit.has(.degree) { return clause.counts([.amount, .count, .times]) }
        if unit.has(.obtaining) { return obtainedIsVisible(index, clause) }
        if unit.hasAny([.being, .keeping]) { return stateIsVisible(index, clause) }
        if unit.has(.effortVerb) { return clause.isHelpingSomebody(at: index) }
        if unit.has(.modal) { return isGoingSomewhere(index, clause) }
        if unit.has(.otherVerb) { return unit.isParticiple || doingIsVisible(index, clause) }
        return false
    }

    /// "skal til tandlægen": a helping verb alone, and where to.
    private static func isGoingSomewhere(_ index: Int, _ clause: ClauseReading) -> Bool {
        let rest = clause.goalUnits[(index + 1)..<clause.indices.upperBound]
        guard !rest.contains(where: \.isVerb), let way = rest.firstIndex(where: { $0.has(.preposition) }) else {
            return false
        }
        return isAnchored(way, clause)
    }

    /// A doing that can be ticked off, unless all it is done to cannot be seen.
    private static func actIsVisible(_ index: Int, _ clause: ClauseReading) -> Bool {
        guard let object = clause.object(after: index, throughPrepositions: true) else { return true }
        if object.has(.generic), clause.counts([.count]) { return true }
        return !object.hasAny([.abstract, .generic]) || !object.isKnown || isAnchored(index, clause)
    }

    /// A doing the lexicon does not know: visible by what it is done to.
    private static func doingIsVisible(_ index: Int, _ clause: ClauseReading) -> Bool {
        if !clause.goalUnits[index].isKnown, clause.hasMeasure { return true }
        guard let object = clause.object(after: index, throughPrepositions: true) else { return clause.hasMeasure }
        return isSeen(object) || isAnchored(index, clause)
    }

    private static func obtainedIsVisible(_ index: Int, _ clause: ClauseReading) -> Bool {
        guard let place = clause.objectPlace(after: index, throughPrepositions: false) else {
            return isThing(before: index, clause)
        }
        let object = clause.goalUnits[place]
        if object.hasAny([.dayUnit, .hourUnit, .timesUnit]), isThing(before: index, clause) { return true }
        if isPicture(place, clause) || isFindingOneself(index, place, clause) { return false }
        // "Få afdragsfrihed hos Santander": a word with an abstract's ending, and a body that grants it.
        if object.has(.abstract), !object.isKnown { return isAnchored(place, clause) }
        if clause.isMeasuredContact(object) { return true }
        return isSeen(object) && (object.isKnown || object.isNoun || isBackedUp(place, clause))
    }

    /// "få skovlen under gælden", "få hovedet ud af tågen": the thing moved about something that cannot be seen.
    private static func isPicture(_ place: Int, _ clause: ClauseReading) -> Bool {
        let thing = clause.goalUnits[place]
        let isDefinite = thing.word != thing.lemma && (thing.word.hasSuffix("en") || thing.word.hasSuffix("et"))
        guard isDefinite, clause.indices.contains(place + 1),
            ["under", "over", "ud", "op", "ned", "ind", "oven"].contains(clause.goalUnits[place + 1].word),
            let about = clause.object(after: place, throughPrepositions: true)
        else { return false }
        return about.has(.abstract) || !about.isKnown && !about.isCapital
    }

    /// "finde sin egen hylde", "finde min egen stemme": what one finds of one's own is no thing, unless it is let or given.
    private static func isFindingOneself(_ index: Int, _ place: Int, _ clause: ClauseReading) -> Bool {
        let between = clause.goalUnits[(index + 1)..<place]
        return clause.goalUnits[index].verbLemma == "finde" && !clause.goalUnits[place].hasAny(WordClass.visible)
            && !clause.goalUnits[place].has(.wholeJourney)
            && between.contains { $0.has(.wished) && $0.lemma.contains("eg") } && !clause.hasMeasure
            && between.contains { $0.has(.determiner) || $0.lemma.contains(" ") }
    }

    /// "Leponex taget hver aften", "NemKonto fået": the thing stands before what was done with it.
    private static func isThing(before index: Int, _ clause: ClauseReading) -> Bool {
        guard clause.goalUnits[index].isParticiple, index > clause.indices.lowerBound else { return false }
        let thing = clause.goalUnits[index - 1]
        return thing.hasAny(WordClass.visible) || isName(thing) && clause.hasMeasure
    }

    /// Whether something beside an unknown noun tells that it is a thing: a name's or a model's spelling, a quality only
    /// things have, somebody or somewhere to get it from, a number, a day. "Få et fundament" has nothing of the kind.
    private static func isBackedUp(_ place: Int, _ clause: ClauseReading) -> Bool {
        let unit = clause.goalUnits[place]
        if unit.isCapital || unit.word.contains("-") || unit.word.contains(where: \.isNumber) { return true }
        if clause.hasMeasure || clause.counts([.date, .deadline]) { return true }
        let before = clause.goalUnits[clause.indices.lowerBound..<place]
        return before.contains { $0.hasAny([.wished, .plainAdjective]) } || isAnchored(place, clause)
    }

    /// "være", "blive", "beholde": with a thing, a place, a settled state, a participle, or for a number of days.
    private static func stateIsVisible(_ index: Int, _ clause: ClauseReading) -> Bool {
        if clause.counts([.days]) || clause.places([.bigWish]).contains(where: clause.isAtOccasion) { return true }
        let rest = clause.goalUnits[(index + 1)..<clause.indices.upperBound]
        if rest.contains(where: { $0.has(.decidable) || $0.isParticiple && !isLoose($0) }) { return true }
        guard let object = clause.object(after: index, throughPrepositions: true) else { return false }
        let isSomewhere = !object.isKnown && clause.goalUnits[index + 1].has(.preposition)
        return object.hasAny(WordClass.visible) || isName(object) || isSomewhere
            || clause.goalUnits[index].has(.keeping) && isSeen(object)
    }

    private static func isVisibleWithoutVerb(_ clause: ClauseReading) -> Bool {
        let isHelp = clause.units.contains { $0.has(.effortNoun) && !$0.hasAny(WordClass.visible) }
        if clause.hasAny([.direction, .threshold]), clause.hasMeasure, !isHelp { return true }
        if clause.has(.negation), clause.hasBound { return true }
        // "ingen tøj på gulvet": one can look.
        if clause.units.first?.word == "ingen", clause.places(WordClass.visible).count > 1 { return true }
        let wishes = clause.places([.bigWish])
        if !wishes.isEmpty, clause.counts([.days]) || wishes.contains(where: clause.isAtOccasion) { return true }
        let isThing = clause.hasAny(WordClass.visible)
        if isThing, clause.has(.decidable) || isDone(clause) { return true }
        if clause.counts([.days, .date]), clause.indices.contains(where: { isAtName($0, clause) }) { return true }
        if isThing, clause.counts([.date, .clock, .deadline, .count, .times, .days]) { return true }
        return clause.indices.dropLast().contains { index in
            let article = clause.goalUnits[index]
            return (article.has(.wished) || ["en", "et"].contains(article.word))
                && (clause.object(after: index, throughPrepositions: false).map(isSeen) ?? false
                    || isStay(index + 1, clause))
        }
    }

    /// "en aften i lektiecaféen".
    private static func isStay(_ index: Int, _ clause: ClauseReading) -> Bool {
        guard clause.goalUnits[index].has(.dayUnit), clause.indices.contains(index + 2),
            ["i", "på", "hos"].contains(clause.goalUnits[index + 1].word)
        else { return false }
        return clause.goalUnits[index + 2].hasAny(WordClass.visible) || isName(clause.goalUnits[index + 2])
    }

    /// "Værge beskikket": a thing and, right after it, what was done with it.
    private static func isDone(_ clause: ClauseReading) -> Bool {
        let words = clause.units.filter { !$0.has(.determiner) }.prefix(2)
        guard let thing = words.first, let done = words.last, words.count == 2 else { return false }
        return thing.hasAny(WordClass.visible) && !done.isNoun && (!done.isKnown || done.has(.plainAdjective))
            && done.word.hasSuffix("et") && !done.isCapital
    }

    /// "på Tjele": a place by its name.
    private static func isAtName(_ index: Int, _ clause: ClauseReading) -> Bool {
        isName(clause.goalUnits[index]) && index > clause.indices.lowerBound
            && clause.goalUnits[index - 1].has(.preposition)
    }

    /// Whether the clause names a thing, a place or a person after the verb.
    private static func isAnchored(_ index: Int, _ clause: ClauseReading) -> Bool {
        clause.goalUnits[(index + 1)..<clause.indices.upperBound].contains { unit in
            unit.hasAny(WordClass.visible) || isName(unit)
                || unit.kind == .word && !unit.isKnown && !unit.hasAny(unseen)
        }
    }

    private static func isSeen(_ unit: Unit) -> Bool { !unit.hasAny(unseen) || isMeeting(unit) }

    /// A talk is help from the system, and still an event one can be at.
    private static func isMeeting(_ unit: Unit) -> Bool {
        unit.has(.effortNoun) && unit.has(.tangible) && !unit.has(.generic)
    }

    private static func isLoose(_ unit: Unit) -> Bool { unit.hasAny([.looseVerb, .effortVerb, .feeling]) }

    private static func isName(_ unit: Unit) -> Bool { unit.isCapital && !unit.isKnown }

    private static let unseen: WordClassSet = [
        .abstract, .generic, .effortNoun, .bigWish, .feeling, .looseVerb, .dayUnit, .hourUnit, .timesUnit,
    ]
}
