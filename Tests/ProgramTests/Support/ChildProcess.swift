import Foundation
import PseudoTerminal
import Synchronization

/// A process without a terminal; killed when this value goes.
final class ChildProcess {
    /// What stands at one of the process's three ends.
    enum End {
        case file(String, Int32)
        case descriptor(Int32)
    }

    /// Held while pipes are made and given to a process, so that another process started meanwhile does not keep them open.
    static let starting = Mutex(())

    let id: pid_t
    /// Seconds to wait for the end.
    var patience = 120.0
    private var ending: PseudoTerminal.Ending?

    init(
        _ program: String, _ arguments: [String], environment: [String: String], directory: String, ends: [End]
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in ends.enumerated() {
            switch end {
            case .file(let path, let flags):
                posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        ChildProcess.resetSignals(&attributes)
        var id: pid_t = 0
        // The shell only changes the folder and becomes the program.
        let shell = "/bin/sh"
        let words = ChildProcess.cStrings([shell, "-c", "cd \"$0\" && exec \"$@\"", directory, program] + arguments)
        let settings = ChildProcess.cStrings(environment.map { "\($0.key)=\($0.value)" })
        defer { (words + settings).forEach { free($0) } }
        let code = posix_spawn(&id, shell, &actions, &attributes, words, settings)
        guard code == 0 else { throw PseudoTerminal.Failure.notStarted(errno: code) }
        self.id = id
    }

    deinit {
        guard ending == nil else { return }
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    func signal(_ number: Int32) { kill(id, number) }

    func waitForEnd() throws -> PseudoTerminal.Ending {
        let deadline = Date(timeIntervalSinceNow: patience)
        while ending == nil {
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
            } else {
                guard Date() < deadline else { throw PseudoTerminal.Failure.stillRunning(shown: "process \(id)") }
                usleep(1_000)
            }
        }
        return ending ?? .exit(-1)
    }

    /// The process must not inherit what the test runner ignores or blocks.
    private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    }

    private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }
}
