/// A word such as "bedre", "mere" or "ro" needs a measure or a visible sign beside it.
struct MeasureQualityAndQuantity: GoalRule {
    let id = "vague_quantity_or_quality"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Få det bedre↑"), GoalExample("↓Drikke mindre↑ inden jul"), GoalExample("↓Få ro↑ i hovedet"),
            GoalExample("↓Have det 20 % bedre↑"), GoalExample("↓Stabil hverdag↑"), GoalExample("↓Føle mig tryg↑"),
        ],
        nonTriggering: [
            GoalExample("Drikke mindre: højst fire øl om dagen"), GoalExample("Sove mere: i seng kl. 22 på hverdage"),
            GoalExample("Købe gode vintersko"), GoalExample("Tale med lægen om min angst"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause in
            clause.indices.compactMap { index in
                strength(at: index, clause).map { goal.finding(self, clause.qualityPhrase(at: index), $0) }
            }.prefix(1)
        } + unseenQualities(of: goal)
    }

    /// "et arbejde, der giver mening": the thing is seen, what it is wished to bring is not.
    private func unseenQualities(of goal: AnalysedGoal) -> [Finding] {
        zip(goal.clauses, goal.clauses.dropFirst()).compactMap { clause, aside in
            guard goal.unmended.contains(where: { $0.clause == clause.clause }), aside.kind == .aside,
                ["der", "som", "hvor"].contains(aside.units.first?.word), !clause.hasAny([.act, .attending]),
                !aside.hasMeasure, let place = aside.places([.abstract, .feeling]).first,
                goal.units[place].isKnown
            else { return nil }
            return goal.finding(self, aside.verbPhrase(around: place))
        }
    }

    private func strength(at index: Int, _ clause: ClauseReading) -> FindingStrength? {
        let unit = clause.goalUnits[index]
        guard unit.hasAny([.scalar, .looseQuantity, .feeling, .abstract]), !isMeasured(unit, clause) else { return nil }
        if unit.has(.abstract) {
            let isOutside =
                !unit.isKnown || isDone(before: index, clause) || isArranged(before: index, clause)
                || !clause.isObject(index)
            return isOutside && EndState.isVisible(in: clause) ? nil : .must
        }
        if unit.word == "mere", clause.has(.negation) { return nil }
        if unit.has(.feeling), clause.indices.contains(index + 1), clause.goalUnits[index + 1].hasAny(WordClass.visible)
        {
            return nil
        }
        let isOfThing = (unit.has(.scalar) || isBeforeScalar(index, clause)) && isVisibleThing(after: index, clause)
        guard isOfThing else { return isManner(index, clause) ? nil : .must }
        let isDated = clause.hasMeasure || clause.counts([.date, .deadline]) || clause.has(.decidable)
        if clause.hasAny([.act, .attending]) || clause.has(.activity) && isDated { return nil }
        // A better chair is a chair; better friends are seen by nobody but oneself.
        return clause.hasAny([.obtaining, .keeping]) && !isOfPeople(index, clause) ? .mention : .must
    }

    private func isOfPeople(_ index: Int, _ clause: ClauseReading) -> Bool {
        let after = clause.goalUnits[index..<clause.indices.upperBound]
        guard let noun = after.first(where: { $0.isNoun && !$0.has(.nobody) }), noun.has(.person) else { return false }
        return after.prefix(2).contains { $0.has(.scalar) && isComparative($0) }
    }

    /// "et mere roligt værelse": more of the quality, not more of the thing.
    private func isBeforeScalar(_ index: Int, _ clause: ClauseReading) -> Bool {
        clause.indices.contains(index + 1) && clause.goalUnits[index + 1].has(.scalar)
    }

    /// How a doing is done that can be ticked off ("sige det ærligt til lægen", "en god dag i juli"): whether it was
    /// done is seen all the same. A comparison asks what it is compared with.
    private func isManner(_ index: Int, _ clause: ClauseReading) -> Bool {
        let unit = clause.goalUnits[index]
        guard unit.has(.scalar), !isComparative(unit), !unit.has(.looseQuantity) else { return false }
        let isDated = clause.counts([.date, .deadline, .clock, .weekday])
        guard clause.hasAny([.act, .attending]) || clause.has(.activity) && isDated else { return false }
        let next = clause.indices.contains(index + 1) ? clause.goalUnits[index + 1] : nil
        let isBeforeDay = next?.has(.dayUnit) ?? false
        let isAdverb = unit.tokens.count == 1 && unit.word.hasSuffix("t") && !(next?.isNoun ?? false)
        return (isBeforeDay || isAdverb) && EndState.isVisible(in: clause)
            && !clause.hasAny([.being, .looseVerb])
    }

    private func isComparative(_ unit: Unit) -> Bool {
        unit.word.hasSuffix("ere") || unit.word.hasSuffix("st") || ["bedre", "større", "mindre"].contains(unit.word)
    }

    /// "få frosset gælden hos Gældsstyrelsen": arranged with somebody who can tell.
    private func isArranged(before index: Int, _ clause: ClauseReading) -> Bool {
        let before = clause.goalUnits[clause.indices.lowerBound..<index]
        return before.contains { $0.has(.otherVerb) && $0.isParticiple }
            && clause.goalUnits[index..<clause.indices.upperBound].contains { $0.hasAny(WordClass.visible) }
    }

    /// Whether a doing that can be ticked off comes first ("tale med lægen om min angst").
    private func isDone(before index: Int, _ clause: ClauseReading) -> Bool {
        clause.goalUnits[clause.indices.lowerBound..<index].contains { $0.hasAny([.act, .attending]) }
    }

    /// Whether a doing is measured; a state or a feeling needs a line at a number, and more or less of a doing needs
    /// more than a rate ("drikke mindre om dagen").
    private func isMeasured(_ unit: Unit, _ clause: ClauseReading) -> Bool {
        if clause.hasThreshold || clause.has(.keeping) && clause.counts([.days]) { return true }
        if clause.isMeasuredContact(unit) { return true }
        let isComparative = unit.has(.looseQuantity) && unit.word.hasSuffix("re")
        let measures: QuantityKinds = [.times, .days, .hours, .clock, .weekday, .count]
        let isDoing = clause.hasAny([.act, .attending, .activity, .otherVerb]) && !clause.has(.looseVerb)
        return isDoing && clause.counts(isComparative ? measures : measures.union([.frequency]))
    }

    private func isVisibleThing(after index: Int, _ clause: ClauseReading) -> Bool {
        let after = clause.goalUnits[(index + 1)..<clause.indices.upperBound]
        guard let noun = after.first(where: { !$0.hasAny([.scalar, .plainAdjective, .coordinator, .wished]) }) else {
            return false
        }
        return noun.hasAny(WordClass.visible) || noun.kind == .word && !noun.isKnown
    }
}
