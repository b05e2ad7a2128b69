import CalendarValues
import Messages
import PlanModel

extension Conversation {
    /// The goal as it stands, line by line, to be read aloud before somebody says it is right.
    func readBack(_ slot: Slot) -> [Utterance] {
        guard let goal = plan.goals.first(where: { $0.number == slot.indices.first }) else { return [] }
        var lines = [line("readback.goal", ["number": .number(goal.number), "words": .text(goal.text)])]
        lines += goal.measures.map { line("readback.measure", ["words": .text($0)]) }
        if goal.isWish { lines.append(line("readback.wish", [:])) }
        lines.append(line("readback.who", ["people": people(goal.responsible)]))
        lines.append(line("readback.when", ["time": time(goal.time)]))
        lines.append(line("readback.help", ["words": stated(goal.effort.what) { .text($0) }]))
        for step in goal.steps { lines += readBack(step) }
        return lines
    }

    private func readBack(_ step: SubGoal) -> [Utterance] {
        let values: [String: MessageValue] = [
            "number": .number(step.number), "words": .text(step.text), "people": people(step.responsible),
            "time": time(step.time),
        ]
        return [line("readback.step", values)] + (step.isWish ? [line("readback.stepWish", [:])] : [])
    }

    private func line(_ key: String, _ values: [String: MessageValue]) -> Utterance {
        Utterance(.plain, Message(key, values))
    }

    private func people(_ ids: Stated<[String]>) -> MessageValue {
        let plan = plan
        return stated(ids) { .list($0.compactMap { plan.person($0)?.firstName }.map(MessageValue.text)) }
    }

    private func time(_ time: Stated<TimeExpression>) -> MessageValue {
        let day = state.opening?.day
        return stated(time) { value in .text(day.map { language.plain(value, $0) } ?? value.notation) }
    }

    private func stated<Said>(_ value: Stated<Said>, _ said: (Said) -> MessageValue) -> MessageValue {
        switch value {
        case .said(let words): said(words)
        case .missing(let missing): .message(Message("missing.\(missing.rawValue)"))
        case .unasked: .message(Message("missing.unasked"))
        }
    }
}
