import PlanModel

extension Reduction {
    /// A goal that leaves, without the parts of it that do not.
    func reduced(_ goal: Goal) -> Goal {
        let number = [goal.number]
        let showsViews = release.allows(.disagreements)
        return Goal(
            number: goal.number, text: goal.text, speaker: goal.speaker, measures: goal.measures.filter(release.passes),
            isWish: goal.isWish, responsible: people(goal.responsible, "goal.who", number), time: time(goal.time),
            effort: reduced(goal.effort, number), steps: goal.steps.filter { passes($0, of: goal) }.map { reduced($0) },
            objection: showsViews ? release.words(goal.objection, "goal.objection", number) : .unasked,
            view: showsViews ? release.words(goal.view, "goal.view", number) : .unasked,
            overruled: reason(goal.overruled))
    }

    /// Where the help itself stays, so does how long it lasts and how far it has come.
    private func reduced(_ effort: Effort, _ number: [Int]) -> Effort {
        let what = release.words(effort.what, "goal.help", number)
        guard what == effort.what else { return Effort(what: what) }
        return Effort(what: what, time: time(effort.time), state: effort.state)
    }

    private func passes(_ step: SubGoal, of goal: Goal) -> Bool {
        release.passes(step.text) && !release.withheld.contains(.step(goal: goal.number, step.number))
            && !release.isWithheld("step.what", [goal.number, step.number])
    }

    private func reduced(_ step: SubGoal) -> SubGoal {
        SubGoal(
            number: step.number, text: step.text, measures: step.measures.filter(release.passes), isWish: step.isWish,
            overruled: reason(step.overruled),
            responsible: step.responsible, inheritsResponsible: step.inheritsResponsible, time: time(step.time),
            inheritsTime: step.inheritsTime)
    }

    /// Why the caseworker let something stand is the authority's own note.
    private func reason(_ reason: String?) -> String? {
        guard recipient.basis == .authority else { return nil }
        return reason.flatMap { release.passes($0) ? $0 : nil }
    }

    private func people(_ people: Stated<[String]>, _ field: String, _ indices: [Int]) -> Stated<[String]> {
        release.isWithheld(field, indices) ? release.nothing() : people
    }
}

extension Goal {
    /// The goal without the caseworker's notes on it, everything else as it is.
    var withoutReasons: Goal {
        Goal(
            number: number, text: text, speaker: speaker, measures: measures, isWish: isWish, responsible: responsible,
            time: time, effort: effort, steps: steps.map(\.withoutReasons), objection: objection, view: view)
    }
}

extension SubGoal {
    fileprivate var withoutReasons: SubGoal {
        SubGoal(
            number: number, text: text, measures: measures, isWish: isWish, responsible: responsible,
            inheritsResponsible: inheritsResponsible, time: time, inheritsTime: inheritsTime)
    }
}
