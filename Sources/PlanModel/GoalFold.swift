extension AnswerSheet {
    func goals() -> [Goal] { items("goal.text").compactMap(goal) }

    private func goal(_ number: Int) -> Goal? {
        guard let answer = state[Slot("goal.text", [number])], case .words(let text) = answer.value else { return nil }
        let measures = ["goal.measure", "goal.measure2"].compactMap { words($0, [number]).value }
        return Goal(
            number: number, text: text, speaker: answer.speaker, measures: measures,
            isWish: choice("goal.standing", [number]).value?.hasPrefix("wish") == true,
            responsible: parties("goal.who", [number]), time: time("goal.when", [number]),
            effort: effort(number),
            steps: items("step.what", in: [number]).compactMap { step(number, $0) },
            objection: disagreement("goal.objection", number), view: disagreement("goal.view", number),
            overruled: words("goal.overruled", [number]).value)
    }

    /// Where no help is said, what was once said of its length and state is no longer so.
    private func effort(_ number: Int) -> Effort {
        let what = words("goal.help", [number])
        guard case .said = what else { return Effort(what: what) }
        return Effort(
            what: what, time: time("goal.help.when", [number]), state: choice("goal.help.state", [number]))
    }

    private func disagreement(_ field: String, _ number: Int) -> Stated<String> {
        choice("goal.readback", [number]).value == "disagree" ? words(field, [number]) : .unasked
    }

    private func step(_ goal: Int, _ number: Int) -> SubGoal? {
        guard let text = words("step.what", [goal, number]).value else { return nil }
        let who = parties("step.who", [goal, number])
        let when = time("step.when", [goal, number])
        return SubGoal(
            number: number, text: text, measures: [words("step.measure", [goal, number]).value].compactMap { $0 },
            isWish: choice("step.standing", [goal, number]).value?.hasPrefix("wish") == true,
            overruled: words("step.overruled", [goal, number]).value,
            responsible: who == .unasked ? parties("goal.who", [goal]) : who, inheritsResponsible: who == .unasked,
            time: when == .unasked ? time("goal.when", [goal]) : when, inheritsTime: when == .unasked)
    }
}
