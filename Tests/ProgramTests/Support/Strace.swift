import Foundation
import PseudoTerminal

/// strace(1), with which calls to the system are made to fail or to kill.
enum Strace {
    static let path = "/usr/bin/strace"

    /// Whether it is there and may trace.
    static let works: Bool = {
        guard access(path, X_OK) == 0, let sandbox = try? Sandbox(hasStore: false) else { return false }
        return (try? sandbox.run(path, ["-f", "-qq", "-o", sandbox.base + "/strace.log", "/bin/true"]).ending)
            == .exit(0)
    }()

    /// What stands before the program on the command line, so that `injection` happens to `call`; see strace(1).
    static func words(_ sandbox: Sandbox, _ call: String, _ injection: String) -> [String] {
        // Not with --seccomp-bpf: strace 6.1 then delivers no signal.
        [path, "-f", "-qq", "-o", log(sandbox), "-e", "trace=\(call)", "-e", "inject=\(call):\(injection)"]
    }

    /// How often the call was made in the run before.
    static func calls(_ sandbox: Sandbox, _ call: String) throws -> Int {
        let lines = try String(contentsOfFile: log(sandbox), encoding: .utf8).split(separator: "\n")
        return lines.count { $0.contains(" \(call)(") }
    }

    private static func log(_ sandbox: Sandbox) -> String { sandbox.base + "/strace.log" }
}
