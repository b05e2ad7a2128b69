import Foundation
import PseudoTerminal

/// strace(1), with which calls to the system are made to fail or to kill.
enum Strace {
    static let path = "/usr/bin/strace"

    /// Whether it is there and may trace.
    static let works: Bool = {
        guard access(path, X_OK) == 0, let sandbox = try? Sandbox(hasStore: false) else { return false }
        return (try? sandbox.run(path, ["-qq", "-o", sandbox.base + "/strace.log", "/bin/true"]).ending) == .exit(0)
    }()

    /// What stands before the program on the command line. Its own log goes to a file beside the sandbox's folders.
    static func words(_ sandbox: Sandbox, _ expressions: [String]) -> [String] {
        [path, "-f", "-qq", "-o", sandbox.base + "/strace.log"] + expressions.flatMap { ["-e", $0] }
    }
}
