import DialogueEngine
import Foundation
import Messages
import PlanModel
import Terminal

/// The meeting as lines of JSON: one object a line out (`say`, `question`, `plan`, `finished`), one in (`answer`).
final class JSONLinesFrontend: Frontend {
    private let catalog: Catalog
    private let terminal: any Terminal

    init(catalog: Catalog, terminal: any Terminal) {
        self.catalog = catalog
        self.terminal = terminal
    }

    var isInteractive: Bool { false }
    let showsFinishedPlan = true

    func say(_ utterances: [Utterance]) {
        for utterance in utterances { send(Said(role: utterance.role.name, text: catalog.text(utterance.message))) }
    }

    func show(_ text: String) { send(Said(role: "plan", text: text)) }

    func ask(_ prompt: Prompt, draft: String?) -> Input {
        let asked = prompt.asked
        let texts = prompt.utterances.filter { [.question, .instruction, .hint, .heading, .plain].contains($0.role) }
        send(
            Asked(
                id: asked.slot.description, text: texts.map { catalog.text($0.message) },
                to: asked.question.audience.rawValue,
                kind: asked.question.kind.name,
                choices: prompt.choices.map { Choice(id: $0.id, text: catalog.text($0.message)) },
                findings: prompt.findings.map {
                    Found(rule: $0.rule, reason: catalog.text($0.reason), question: catalog.text($0.question))
                },
                proposal: draft ?? prompt.prefill,
                state: State(
                    part: prompt.progress.part, parts: prompt.progress.parts, question: prompt.progress.question)))
        return answer()
    }

    func wait(_ message: Message) -> Input {
        send(Said(role: "pause", text: catalog.text(message)))
        return answer()
    }

    func hide() { send(Said(role: "hide", text: "")) }

    func finished(id: String, folder: String, document: String) {
        send(Finished(id: id, folder: folder, document: document))
    }

    private func answer() -> Input {
        let line: String
        switch terminal.read(LineRequest(prompt: "")) {
        case .line(let text): line = text
        case .terminated(let signal, _): return .terminated(signal: signal)
        case .failed(let errno): return .failed(errno: errno)
        case .invalidEncoding, .tooLong: return .unusable(Message("problem.json"))
        case .interrupted, .endOfInput: return .end
        }
        guard let sent = try? JSONDecoder().decode(Sent.self, from: Data(line.utf8)) else {
            return .unusable(Message("problem.json"))
        }
        if let command = sent.command { return .line("/" + command) }
        return sent.answer.map { .line($0) } ?? .unusable(Message("problem.json"))
    }

    private func send<Object: Encodable>(_ object: Object) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(object) { FileHandle.standardOutput.writeLine(data) }
    }
}

extension FileHandle {
    /// One line, unwrapped; a broken pipe is noticed at the next read.
    fileprivate func writeLine(_ data: Data) { try? write(contentsOf: data + [10]) }
}

private struct Sent: Decodable {
    let answer: String?
    let command: String?
}

private struct Said: Encodable {
    var type = "say"
    let role: String
    let text: String
}

private struct Asked: Encodable {
    var type = "question"
    let id: String
    let text: [String]
    let to: String
    let kind: String
    let choices: [Choice]
    let findings: [Found]
    let proposal: String
    let state: State
}

private struct Choice: Encodable {
    let id: String
    let text: String
}

private struct Found: Encodable {
    let rule: String
    let reason: String
    let question: String
}

private struct State: Encodable {
    let part: Int
    let parts: Int
    let question: Int
}

private struct Finished: Encodable {
    var type = "finished"
    let id: String
    let folder: String
    let document: String
}

extension Utterance.Role {
    /// The role's name in the protocol.
    var name: String {
        switch self {
        case .heading: "heading"
        case .question: "question"
        case .instruction: "instruction"
        case .hint: "hint"
        case .echo: "echo"
        case .problem: "problem"
        case .choice(let number): "choice \(number)"
        case .plain: "plain"
        }
    }
}
