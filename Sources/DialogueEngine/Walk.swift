import CalendarValues
import PlanModel

/// A question in its place in the meeting.
public struct AskedQuestion: Sendable, Equatable {
    public let slot: Slot
    public let question: Question
    /// Index of the section in the dialogue.
    public let section: Int
}

/// The way through a dialogue that the answers so far open: every question that is or was asked, in order.
struct Walk {
    let dialogue: Dialogue
    let state: MeetingState
    /// How many questions the check of the whole plan still has; asked only where the walk comes by.
    let planFindings: () -> Int

    func questions() -> [AskedQuestion] {
        dialogue.sections.indices.flatMap { index -> [AskedQuestion] in
            let section = dialogue.sections[index]
            guard section.when.holds(in: state, indices: [], dialogue: dialogue) else { return [] }
            return questions(section.items, [], index)
        }
    }

    /// The first question without an answer that stands.
    func firstOpen() -> AskedQuestion? {
        for index in dialogue.sections.indices {
            let section = dialogue.sections[index]
            guard section.when.holds(in: state, indices: [], dialogue: dialogue) else { continue }
            if let open = questions(section.items, [], index).first(where: { !stands($0) }) { return open }
        }
        return nil
    }

    /// Whether the question has an answer that nothing said since has made old.
    func stands(_ asked: AskedQuestion) -> Bool {
        guard let standing = state.answers[asked.slot] else { return false }
        if Field.isBoundToVersion(asked.slot.field), standing.sequence <= state.versionStart { return false }
        return !asked.question.after.contains { isNewer($0, than: standing.sequence, for: asked) }
    }

    private func isNewer(_ dependency: String, than sequence: Int, for asked: AskedQuestion) -> Bool {
        state.answers.contains { slot, standing in
            guard standing.changed > sequence, slot != asked.slot else { return false }
            if dependency == "*" { return !Field.isBoundToVersion(slot.field) }
            guard slot.field == dependency || dialogue.lists[slot.field]?.contains(dependency) == true else {
                return false
            }
            // A question does not wait for itself or for what is asked because of it.
            if asked.question.kind == .readBack, ["goal.objection", "goal.view"].contains(slot.field) { return false }
            return slot.isAboutSame(as: asked.slot)
        }
    }

    private func questions(_ items: [Item], _ indices: [Int], _ section: Int) -> [AskedQuestion] {
        items.flatMap { item -> [AskedQuestion] in
            switch item {
            case .question(let question):
                guard question.when.holds(in: state, indices: indices, dialogue: dialogue) else { return [] }
                return slots(question, indices).map { AskedQuestion(slot: $0, question: question, section: section) }
            case .list(let list):
                return listed(list, indices, section)
            case .each(let each, let items):
                return numbers(each).flatMap { questions(items, indices + [$0], section) }
            }
        }
    }

    /// A question of consent is asked once for each recipient named.
    private func slots(_ question: Question, _ indices: [Int]) -> [Slot] {
        guard question.kind == .consent else { return [Slot(question.id, indices)] }
        guard case .choices(let recipients)? = state[Slot(Field.recipients)]?.value else { return [] }
        return recipients.map { Slot(Field.consent(to: $0)) }
    }

    /// The items of a list, up to and with the question that is open or closed it.
    private func listed(_ list: QuestionList, _ indices: [Int], _ section: Int) -> [AskedQuestion] {
        guard let gate = list.gate else { return [] }
        var result: [AskedQuestion] = []
        var number = 1
        while true {
            let slot = Slot(gate.id, indices + [number])
            let isOpen = if case .words = state[slot]?.value { true } else { false }
            if isOpen, state.struck.contains(slot) {
                number += 1
                continue
            }
            result += questions(isOpen ? list.items : Array(list.items.prefix(1)), indices + [number], section)
            guard isOpen else { return result }
            number += 1
        }
    }

    private func numbers(_ each: Each) -> [Int] {
        let plan = Plan(state)
        switch each {
        case .goal: return plan.goals.map(\.number)
        case .signer:
            let people = plan.people.filter { plan.status == .accepted ? $0.isPresent : $0.id == "caseworker" }
            return people.compactMap { Person.number(of: $0.id) }
        case .check:
            let answered = (1...2).filter { state[Slot("plan.check", [$0])] != nil }
            let open = answered.count < 2 && planFindings() > 0 ? [answered.count + 1] : []
            return answered + open
        }
    }
}
