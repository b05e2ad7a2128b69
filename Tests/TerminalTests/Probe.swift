import Glibc
import PseudoTerminal

/// The test program on a terminal of its own.
func probe(
    _ steps: String..., environment: [String: String] = [:], columns: Int = 80
) throws -> PseudoTerminal {
    try PseudoTerminal(builtProduct("TerminalProbe"), steps, environment: environment, columns: columns)
}

/// The test program at its first prompt, with its process, started by a shell that stays when it ends, so that the
/// terminal can be looked at afterwards.
func probeUnderShell(_ steps: String) throws -> (terminal: PseudoTerminal, process: pid_t) {
    let script = "/bin/sh -c 'echo \"process $$.\"; exec \"$PROBE\" \(steps)'; echo ended $?; read -r line"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script], environment: ["PROBE": builtProduct("TerminalProbe")])
    try terminal.expect("process ")
    let process = try terminal.expect(".\r\n")
    try terminal.expect("> ")
    return (terminal, pid_t(process) ?? 0)
}

/// The settings of a terminal nobody has touched.
func untouchedState() throws -> TerminalState { try PseudoTerminal("/bin/cat").state }

/// A directory of its own, removed with this value.
final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/handleplan-test-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty)
    }

    deinit { _ = system("rm -rf '\(path)'") }

    /// Writes a file and returns its path.
    func write(_ name: String, _ text: String = "") -> String {
        let file = fopen("\(path)/\(name)", "w")
        fputs(text, file)
        fclose(file)
        return "\(path)/\(name)"
    }
}

extension PseudoTerminal {
    /// Whether any escape sequence was written.
    var hasEscapes: Bool { output.contains(0x1B) }

    /// Whether any Select Graphic Rendition sequence was written.
    var hasColour: Bool { text.contains(/\u{1B}\[[0-9;]*m/) }

    /// What was written, without the escape sequences this program may send.
    var withoutSequences: String { text.replacing(/\u{1B}\[\??[0-9;]*[A-Za-z]/, with: "") }
}
