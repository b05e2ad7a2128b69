import DanishLanguage
import Messages
import PlanModel

extension ReadingContext {
    /// One or several of those present or involved; somebody new is written down and asked about.
    func people() -> Reading {
        let reading = language.people.read(line, speaker: speaker, known: knownPeople)
        if let unclear = reading.unclear.first {
            return refused("problem.people.unclear", ["words": .text(unclear.text)])
        }
        guard !reading.ids.isEmpty || !reading.newPersons.isEmpty else { return refused("problem.people") }
        let (ids, answers) = added(reading.newPersons)
        let all = reading.ids + ids
        let own = SlotAnswer(slot: slot, answer: answer(.parties(all)))
        return .accepted(
            [own] + answers, echoes: [Message("echo.people", ["people": names(all, new: reading.newPersons)])])
    }

    var knownPeople: [KnownPerson] {
        plan.people.map { KnownPerson(id: $0.id, name: $0.name, roles: [$0.role]) }
    }

    /// Gives each new name a place in the list of people, before the question that closed it.
    private func added(_ newNames: [PeopleReading.NewPerson]) -> (ids: [String], answers: [SlotAnswer]) {
        var number = 1
        while case .words? = state[Slot("person.name", [number])]?.value { number += 1 }
        var answers: [SlotAnswer] = []
        var ids: [String] = []
        for person in newNames {
            ids.append("person.\(number)")
            answers.append(implied("person.name", number, .words(person.name), words: person.name))
            answers.append(implied("person.present", number, .flag(false), words: ""))
            number += 1
        }
        if !newNames.isEmpty { answers.append(implied("person.name", number, .flag(false), words: "")) }
        return (ids, answers)
    }

    private func implied(_ field: String, _ number: Int, _ value: Value, words: String) -> SlotAnswer {
        let answer = Answer(words: words, value: value, speaker: speaker, isImplied: true)
        return SlotAnswer(slot: Slot(field, [number]), answer: answer)
    }

    func names(_ ids: [String], new: [PeopleReading.NewPerson] = []) -> MessageValue {
        let known = plan.people
        let found = ids.compactMap { id in known.first { $0.id == id }?.firstName }
        return .list((found + new.map(\.name)).map(MessageValue.text))
    }
}
