import Messages
import PlanModel

extension ReadingContext {
    /// The answer is the words; the value is the rule they answer.
    func planCheck() -> Reading {
        guard let finding = openPlanFindings.first else { return words() }
        // The questions ask what; a yes says nothing yet.
        if reply == .yes { return refused("problem.planCheck") }
        guard line.count <= longestAnswer else {
            return refused("problem.long", ["count": .number(line.count), "limit": .number(longestAnswer)])
        }
        let own = SlotAnswer(slot: slot, answer: answer(.choice(finding.rule)))
        let named = finding.named.sorted { $0.key < $1.key }.map { place, words in
            SlotAnswer(
                slot: Slot(Field.named(place), slot.indices),
                answer: Answer(words: "", value: .choices(words), speaker: speaker, isImplied: true))
        }
        return .accepted([own] + named)
    }

    var openPlanFindings: [GoalFinding] {
        Conversation.openFindings(state: state, checks: checks, now: now)
    }

    /// Right, change, strike or disagree.
    func readBack() -> Reading {
        let ids = ReadBackChoice.allCases.map(\.rawValue)
        guard case .accepted(let answers, _, _) = choice(ids), case .choice(let id)? = answers.first?.answer.value
        else {
            switch reply {
            case .yes: return accepted(.choice(ReadBackChoice.right.rawValue))
            case .no: return numbered("ask.whatChange", goalSlots())
            default: return refused("problem.choice", ["count": .number(ids.count)])
            }
        }
        switch ReadBackChoice(rawValue: id) {
        case .change: return numbered("ask.whatChange", goalSlots())
        case .strike: return numbered("ask.whatStrike", strikes())
        default: return accepted(.choice(id))
        }
    }

    /// Everything said about this goal, to be picked from.
    private func goalSlots() -> [PendingChoice] {
        let walk = Walk(dialogue: dialogue, state: state) { 0 }
        let answered = walk.questions().filter { other in
            dialogue.lists[other.slot.field]?.first == "goal" && other.slot.indices.first == slot.indices.first
                && state[other.slot] != nil && other.question.kind != .readBack
        }
        return answered.map { PendingChoice(message: label(of: $0), action: .focus($0.slot)) } + [nothing]
    }

    /// Every answer of the meeting, to be picked from.
    private func allSlots() -> [PendingChoice] {
        let questions = Walk(dialogue: dialogue, state: state) { 0 }.questions()
        let answered = questions.filter { state[$0.slot] != nil && !Field.isBoundToVersion($0.slot.field) }
        return answered.map { PendingChoice(message: label(of: $0), action: .focus($0.slot)) } + [nothing]
    }

    private func strikes() -> [PendingChoice] {
        guard let goal = plan.goals.first(where: { $0.number == slot.indices.first }) else { return [nothing] }
        let whole = PendingChoice(
            message: Message("choice.strikeGoal", ["words": .text(goal.text)]),
            action: .strike(Slot("goal.text", [goal.number])))
        let steps = goal.steps.map { step in
            PendingChoice(
                message: Message("choice.strikeStep", ["words": .text(step.text)]),
                action: .strike(Slot("step.what", [goal.number, step.number])))
        }
        return [whole] + steps + [nothing]
    }

    private func numbered(_ question: String, _ choices: [PendingChoice]) -> Reading {
        .choose(Pending(question: Message(question), choices: choices, takesWords: false))
    }

    private var nothing: PendingChoice { PendingChoice(message: Message("choice.nothing"), action: .nothing) }

    private func label(of other: AskedQuestion) -> Message {
        Described(state: state, language: language, day: now.day).labelled(other)
    }

    /// Sign, or change something first.
    func summary() -> Reading {
        let ids = ["sign", "change"]
        guard case .accepted(let answers, _, _) = choice(ids), case .choice(let id)? = answers.first?.answer.value
        else {
            switch reply {
            case .yes: return accepted(.choice("sign"))
            case .no: return numbered("ask.whatChange", allSlots())
            default: return refused("problem.choice", ["count": .number(ids.count)])
            }
        }
        return id == "sign" ? accepted(.choice("sign")) : numbered("ask.whatChange", allSlots())
    }

    /// A name typed, "papir", "mundtligt" or a no: each is a way of signing or not.
    func signature() -> Reading {
        let ways = Signature.Way.allCases.map(\.rawValue).filter { $0 != Signature.Way.typed.rawValue }
        if case .accepted(let answers, _, _) = choice(ways), case .choice? = answers.first?.answer.value {
            return .accepted(answers)
        }
        if reply == .no || reply == .declined || reply == .noMore {
            return accepted(.choice(Signature.Way.declined.rawValue))
        }
        guard let number = slot.indices.first, let person = plan.person(Person.id(ofNumber: number)) else {
            return refused("problem.signature")
        }
        let typed = line.lowercased().split(separator: " ").map(String.init)
        let name = person.name.lowercased().split(separator: " ").map(String.init)
        guard let first = name.first, let last = name.last, typed.contains(first) || typed.contains(last) else {
            return refused("problem.signature", ["name": .text(person.name)])
        }
        return accepted(.choice(Signature.Way.typed.rawValue))
    }
}

/// Answers to the read-back of a goal.
public enum ReadBackChoice: String, CaseIterable, Sendable {
    case right, change, strike, disagree
}
