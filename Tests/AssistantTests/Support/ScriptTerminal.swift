import Terminal

/// A terminal that types what a transcript says was typed, and keeps the screen as text in the transcript's own form.
final class ScriptTerminal: Terminal {
    /// Stands before everything typed.
    static let typed = "❯"

    private var inputs: [String]
    private(set) var screen: [String] = []
    /// Prompts that came after the last input.
    private(set) var unanswered = 0
    let isInteractive = true
    let outputFailure: Int32? = nil
    let width = 80

    init(inputs: [String]) { self.inputs = inputs }

    func read(_ request: LineRequest) -> LineEvent {
        guard !inputs.isEmpty else {
            unanswered += 1
            return unanswered > 3 ? .failed(errno: 5) : .endOfInput
        }
        let input = inputs.removeFirst()
        screen.append("\(request.prompt.text)\(ScriptTerminal.typed) \(input)")
        switch input {
        case "^C": return .interrupted(hadText: false)
        case "^D": return .endOfInput
        // Enter on the answer that stands there already.
        case "⏎": return .line(request.prefill)
        default: return .line(input.replacing("⏎", with: "\n"))
        }
    }

    func readSecret(prompt: StyledLine) -> LineEvent {
        guard !inputs.isEmpty else { return .endOfInput }
        screen.append("\(prompt.text)\(ScriptTerminal.typed) \(inputs[0])   (vises ikke)")
        return .line(inputs.removeFirst())
    }

    func write(_ lines: [StyledLine]) {
        for line in lines {
            screen += line.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    func clearScreenAndScrollback() { screen.append("(skærmen er tom)") }
}
