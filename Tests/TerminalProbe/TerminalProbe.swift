import Glibc
import Terminal

/// A program for the tests: each argument is one thing to do, and what came of it is told between angle brackets.
///
/// `ask`, `multi`, `private`, `choose`, `prefill=TEXT` ask for a line; `secret` for a hidden one; `work=FILE` is busy until
/// the file is there; `show=TEXT`, `clear` write; `crash` dies with a secret in memory, `early` does so at once; `hardened` tells whether the process is. `accessible`
/// and `unhardened` may stand anywhere.
@main
struct TerminalProbe {
    let terminal: any Terminal
    let isHardened: Bool

    static func main() {
        let steps = CommandLine.arguments.dropFirst()
        let isHardened = !steps.contains("unhardened") && ProcessHardening.apply()
        if steps.contains("early") { crashHoldingSecret() }
        let isAccessible = steps.contains("accessible")
        let probe = TerminalProbe(
            terminal: standardTerminal(isAccessible: isAccessible) { "Der står: \($0)" }, isHardened: isHardened)
        for (number, step) in steps.enumerated() { probe.run(step, prompt: StyledLine("\(number + 1)> ", .question)) }
        probe.tell("done")
        if let code = probe.terminal.outputFailure { exit(code) }
    }

    private func run(_ step: String, prompt: StyledLine) {
        let parts = step.split(separator: "=", maxSplits: 1).map(String.init)
        let value = parts.count > 1 ? parts[1] : ""
        switch parts[0] {
        case "ask": ask(LineRequest(prompt: prompt))
        case "multi": ask(LineRequest(prompt: prompt, isMultiline: true))
        case "private": ask(LineRequest(prompt: prompt, isRemembered: false))
        case "choose": ask(LineRequest(prompt: prompt, completions: Self.choices))
        case "prefill": ask(LineRequest(prompt: prompt, prefill: value))
        case "secret": tell(terminal.readSecret(prompt: prompt))
        case "work": work(until: value)
        case "show": terminal.write([StyledLine(value, .warning)])
        case "clear": terminal.clearScreenAndScrollback()
        case "hardened": tell("hardened \(isHardened)")
        case "crash": Self.crashHoldingSecret()
        default: break
        }
    }

    static let choices = [
        "Mette Hansen", "Mette Hansen, støtteperson", "Aalborg Herberg", "Ålborg Kommune", "Borger",
    ]

    private func ask(_ request: LineRequest) {
        let event = terminal.read(request)
        tell(event)
        if case .terminated(let signal, _) = event { exit(128 + signal) }
        if case .failed = event { exit(4) }
    }

    private func work(until file: String) {
        tell("working")
        while access(file, F_OK) != 0 { usleep(1000) }
    }

    private func tell(_ text: String) { terminal.write([StyledLine("<\(text)>")]) }

    private func tell(_ event: LineEvent) {
        switch event {
        case .line(let text):
            tell("line " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|"))
        case .interrupted(let hadText): tell("interrupted \(hadText)")
        case .endOfInput: tell("end")
        case .terminated(let signal, let partial): tell("terminated \(signal) \(partial)")
        case .invalidEncoding: tell("invalid")
        case .tooLong(let limit): tell("too long \(limit)")
        case .failed(let code): tell("failed \(code)")
        }
    }

    /// A register points at the secret when the process dies.
    private static func crashHoldingSecret() -> Never {
        var secret = Array("CANARY-0101701234".utf8)
        if let nowhere = UnsafeMutableRawPointer(bitPattern: 8) { memcpy(nowhere, &secret, secret.count) }
        abort()
    }
}
