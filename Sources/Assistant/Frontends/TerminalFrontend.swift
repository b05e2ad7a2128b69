import DialogueEngine
import Messages
import PlanModel
import Terminal

/// The meeting on a terminal or a pipe.
final class TerminalFrontend: Frontend {
    private let terminal: any Terminal
    private let catalog: Catalog
    private let names: SpeakerNames

    init(terminal: any Terminal, catalog: Catalog, names: SpeakerNames) {
        self.terminal = terminal
        self.catalog = catalog
        self.names = names
    }

    var isInteractive: Bool { terminal.isInteractive }
    let showsFinishedPlan = false

    func say(_ utterances: [Utterance]) { terminal.write(utterances.flatMap(lines)) }

    func show(_ text: String) {
        terminal.write(
            [""] + text.split(separator: "\n", omittingEmptySubsequences: false).map { StyledLine(String($0)) })
    }

    func ask(_ prompt: Prompt, draft: String?) -> Input {
        if draft == nil { say(prompt.utterances) }
        let completions = prompt.completions.map(catalog.text)
        let isMultiline =
            switch prompt.asked.question.kind {
            case .words, .planCheck: true
            default: false
            }
        let request = LineRequest(
            prompt: StyledLine([StyledLine.Run("\(names.name(prompt)): ", .speaker)]), prefill: draft ?? prompt.prefill,
            completions: completions, isMultiline: isMultiline, isRemembered: prompt.asked.question.kind != .identity)
        // A number that must not stay on the screen is not shown there at all.
        if prompt.asked.question.kind == .identity { return input(terminal.readSecret(prompt: request.prompt)) }
        return input(terminal.read(request))
    }

    func wait(_ message: Message) -> Input {
        input(terminal.read(LineRequest(prompt: StyledLine(catalog.text(message) + " "), isRemembered: false)))
    }

    func hide() { terminal.clearScreenAndScrollback() }

    func finished(id: String, folder: String, document: String) { terminal.write([StyledLine(document)]) }

    private func input(_ event: LineEvent) -> Input {
        switch event {
        case .line(let text): .line(text)
        case .interrupted(let hadText): .interrupted(hadText: hadText)
        case .endOfInput: .end
        case .terminated(let signal, _): .terminated(signal: signal)
        case .invalidEncoding: .unusable(Message("problem.encoding"))
        case .tooLong(let limit): .unusable(Message("problem.tooLong", ["limit": .number(limit)]))
        case .failed(let errno): .failed(errno: errno)
        }
    }

    private func lines(_ utterance: Utterance) -> [StyledLine] {
        let text = catalog.text(utterance.message)
        return switch utterance.role {
        case .heading: ["", StyledLine(text, .heading)]
        case .question: ["", StyledLine(text, .question)]
        case .instruction: [StyledLine([.init(catalog.text(Message("mark.instruction")) + " ", .hint), .init(text)])]
        case .hint: [StyledLine(text, .hint, hangingIndent: 0)]
        case .echo: [StyledLine([.init("✓ ", .hint), .init(text)], hangingIndent: 2)]
        case .problem: [StyledLine([.init("! ", .warning), .init(text)], hangingIndent: 2)]
        case .choice(let number): [StyledLine("  \(number)  \(text)", hangingIndent: 5)]
        case .plain: [StyledLine(text, hangingIndent: 2)]
        }
    }
}
