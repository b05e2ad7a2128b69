import PlanModel

/// What of a plan may leave for one recipient: the scope agreed or given by law, and what stays in any case.
struct Release {
    /// Nil is everything: the citizen's own copy and the authority's.
    let scope: ConsentScope?
    let withheld: Set<Withheld>
    let areas: AreaReader
    private let words: [NameForms]

    init(scope: ConsentScope?, withheld: Set<Withheld>, areas: AreaReader) {
        self.scope = scope
        self.withheld = withheld
        self.areas = areas
        words = withheld.compactMap { item in
            guard case .word(let word) = item else { return nil }
            return TextToken.tokens(of: word).first.map { NameForms($0.folded) }
        }
    }

    func allows(_ topic: PlanTopic) -> Bool { scope.map { $0.topics.contains(topic) } ?? true }

    func allows(area: String) -> Bool {
        scope.map { $0.areas.contains(area) || $0.areas.contains(ConsentScope.allAreas) } ?? true
    }

    /// Whether a text holds no word that stays, and touches no area that nobody agreed to pass on.
    func passes(_ text: String) -> Bool {
        guard !holdsWithheldWord(text) else { return false }
        guard let scope, !scope.areas.contains(ConsentScope.allAreas) else { return true }
        return areas.areas(in: text).isSubset(of: scope.areas)
    }

    /// Whether the goal as a whole leaves; its parts are looked at one by one after that.
    func passes(goal: Goal) -> Bool {
        guard !withheld.contains(.goal(goal.number)), passes(goal.text), !isWithheld("goal.text", [goal.number]) else {
            return false
        }
        guard let scope else { return true }
        guard !scope.exceptGoals.contains(goal.number) else { return false }
        if scope.areas.contains(ConsentScope.allAreas) { return true }
        let own = areas.areas(in: goal.text)
        let rest = (goal.measures + goal.steps.map(\.text)).joined(separator: " ")
        let touched = own.isEmpty ? areas.areas(in: rest) : own
        return touched.isEmpty ? scope.areas.contains("other") : touched.isSubset(of: scope.areas)
    }

    func isWithheld(_ field: String, _ indices: [Int] = []) -> Bool {
        withheld.contains(.answer(Slot(field, indices)))
    }

    private func holdsWithheldWord(_ text: String) -> Bool {
        guard !words.isEmpty else { return false }
        let tokens = TextToken.tokens(of: text)
        return words.contains { word in tokens.contains { word.matches($0.folded) } }
    }
}

extension Release {
    /// A text where it may leave, and else what stands in its place.
    func words(
        _ said: Stated<String>, _ field: String, _ indices: [Int] = [], topic: PlanTopic? = nil
    ) -> Stated<String> {
        guard topic.map(isReleased) ?? true, !isWithheld(field, indices), said.value.map(passes) ?? true else {
            return nothing()
        }
        return said
    }

    private func isReleased(_ topic: PlanTopic) -> Bool { allows(topic) }

    /// Where everything else is shown, a veto is told in the kind it is; in a part of a plan nothing tells of it.
    func nothing<Said>() -> Stated<Said> { scope == nil ? .missing(.declined) : .unasked }
}
