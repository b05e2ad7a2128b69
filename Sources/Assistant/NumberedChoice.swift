import Foundation
import Messages
import Terminal

/// A question with numbered ways on, asked outside a meeting.
struct NumberedChoice {
    let terminal: any Terminal
    let catalog: Catalog

    /// The index of what was chosen by number or by its first words; nil at the end of input. Throws `EndedBySignal`, `Trouble`.
    func choose(_ question: Message, _ lines: [String]) throws -> Int? {
        while true {
            let numbered = lines.enumerated().map { StyledLine("  \($0.offset + 1)  \($0.element)", hangingIndent: 5) }
            terminal.write(["", StyledLine(catalog.text(question), .question)] + numbered)
            guard let line = try line(completions: lines) else { return nil }
            let typed = line.trimmingCharacters(in: .whitespaces).lowercased()
            if let number = Int(typed), lines.indices.contains(number - 1) { return number - 1 }
            if let index = lines.firstIndex(where: { !typed.isEmpty && $0.lowercased().hasPrefix(typed) }) {
                return index
            }
            tell(Message("problem.choice", ["count": .number(lines.count)]))
        }
    }

    /// What was typed as an answer; nil at the end of input.
    func words(_ question: Message, prefill: String = "") throws -> String? {
        terminal.write(["", StyledLine(catalog.text(question), .question)])
        return try line(prompt: "sharing.prompt", prefill: prefill)
    }

    func tell(_ problem: Message) {
        terminal.write([StyledLine([.init("! ", .warning), .init(catalog.text(problem))])])
    }

    private func line(
        prompt key: String = "start.prompt", completions: [String] = [], prefill: String = ""
    ) throws -> String? {
        while true {
            let prompt = StyledLine(catalog.text(Message(key)) + " ")
            switch terminal.read(
                LineRequest(prompt: prompt, prefill: prefill, completions: completions, isRemembered: false))
            {
            case .line(let line): return line
            case .endOfInput: return nil
            case .interrupted(let hadText): if !hadText { return nil }
            case .terminated(let signal, _): throw EndedBySignal(number: signal)
            case .failed(let errno): throw Trouble(.inputOutput, "terminal", ["errno": .number(Int(errno))])
            case .invalidEncoding, .tooLong: continue
            }
        }
    }
}
