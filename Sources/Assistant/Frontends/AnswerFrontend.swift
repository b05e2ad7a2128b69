import Definitions
import DialogueEngine
import Messages
import PlanModel

/// Answers from a file, shown as if they were typed; what the file lacks is asked at the terminal, or ends the run.
final class AnswerFrontend: Frontend {
    private let answers: AnswerFile
    private let catalog: Catalog
    private let terminal: any Frontend
    private let names: SpeakerNames
    private var used: [Slot: Int] = [:]
    /// Why the run ended early.
    private(set) var trouble: Trouble?

    init(answers: AnswerFile, catalog: Catalog, terminal: any Frontend, names: SpeakerNames) {
        self.answers = answers
        self.catalog = catalog
        self.terminal = terminal
        self.names = names
    }

    var isInteractive: Bool { terminal.isInteractive }
    let showsFinishedPlan = true

    func say(_ utterances: [Utterance]) { terminal.say(utterances) }

    func show(_ text: String) { terminal.show(text) }

    func ask(_ prompt: Prompt, draft: String?) -> Input {
        let slot = prompt.asked.slot
        if let answer = next(slot) {
            if draft == nil { terminal.say(prompt.utterances) }
            let shown = prompt.asked.question.kind == .identity ? catalog.text(Message("answer.masked")) : answer
            let typed = MessageValue.text("\(names.name(prompt)): \(shown)")
            terminal.say([Utterance(.plain, Message("text", ["words": typed]))])
            return .line(answer)
        }
        if prompt.asked.question.kind == .recipients, !terminal.isInteractive { return later(prompt) }
        if terminal.isInteractive { return terminal.ask(prompt, draft: draft) }
        let label = MessageValue.message(prompt.asked.label)
        let key = used[slot] == nil ? "missingAnswer" : "refusedAnswer"
        trouble = Trouble(
            .wrongUse, key,
            ["slot": .text(slot.description), "label": label, "line": .number(answers.lines[slot] ?? 0)])
        return .end
    }

    /// Nobody is named for somebody who was not asked: it waits, and how to ask later is told.
    private func later(_ prompt: Prompt) -> Input {
        terminal.say([Utterance(.instruction, Message("session.sharingLater"))])
        return .line(catalog.text(Message("missing.nextTime")))
    }

    func wait(_ message: Message) -> Input { .line("") }

    func hide() { terminal.hide() }

    func finished(id: String, folder: String, document: String) {
        terminal.finished(id: id, folder: folder, document: document)
    }

    /// The next line the file has for the question; a list that has no more items is closed.
    private func next(_ slot: Slot) -> String? {
        let count = used[slot, default: 0]
        if let lines = answers.answers[slot] {
            guard lines.indices.contains(count) else { return nil }
            used[slot] = count + 1
            return lines[count]
        }
        guard count == 0, answers.closes(slot) else { return nil }
        used[slot] = 1
        return catalog.text(Message("answer.noMore"))
    }
}
