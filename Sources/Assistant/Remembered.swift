import DialogueEngine
import PlanModel
import PlanStore

/// What the caseworker need not type again: answers to the questions a dialogue marks with `remember`.
struct Remembered {
    let store: PlanStore

    func answers(for dialogue: Dialogue) throws -> [String: String] {
        var answers: [String: String] = [:]
        for question in dialogue.questions where question.isRemembered {
            answers[question.id] = try store.profile(question.id).map { String(decoding: $0, as: UTF8.self) }
        }
        return answers
    }

    /// Forgets where this citizen is, so that the next one is not shown it.
    func forgetPlaces() throws {
        for field in Field.places { try store.setProfile(nil, for: field) }
    }

    /// Keeps what was just answered, where it is to be remembered.
    func keep(_ entries: [JournalEntry], dialogue: Dialogue) throws {
        for entry in entries {
            guard case .answered(let slot, let answer) = entry.event, case .words(let words) = answer.value,
                dialogue.questions.contains(where: { $0.id == slot.field && $0.isRemembered })
            else { continue }
            // The same as last time costs no second fsync.
            guard try store.profile(slot.field) != Array(words.utf8) else { continue }
            try store.setProfile(Array(words.utf8), for: slot.field)
        }
    }
}
