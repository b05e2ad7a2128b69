import Foundation
import PseudoTerminal

/// strace(1), with which calls to the system are made to fail or to kill.
enum Strace {
    static let path = "/usr/bin/strace"

    /// Whether it is there and may trace.
    static let works: Bool = {
        guard access(path, X_OK) == 0, let sandbox = try? Sandbox(hasStore: false) else { return false }
        return
            (try? sandbox.run(path, ["-f", "--seccomp-bpf", "-qq", "-o", sandbox.base + "/strace.log", "/bin/true"])
            .ending) == .exit(0)
    }()

    /// What stands before the program on the command line, so that `injection` happens to `call`; see strace(1).
    static func words(_ sandbox: Sandbox, _ call: String, _ injection: String) -> [String] {
        let log = sandbox.base + "/strace.log"
        return [
            path, "-f", "--seccomp-bpf", "-qq", "-o", log, "-e", "trace=\(call)", "-e", "inject=\(call):\(injection)",
        ]
    }
}
