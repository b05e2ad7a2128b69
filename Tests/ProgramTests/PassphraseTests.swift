import Foundation
import PseudoTerminal
import Testing

/// Who may open the meetings, and what an attempt leaves behind: nothing.
@Suite struct PassphraseTests {
    @Test func wrongPassphraseTouchesNothing() throws {
        let sandbox = try Sandbox()
        try sandbox.hold(until: "safety.block")
        let before = try sandbox.storedFiles()
        let wrong = try sandbox.write("forkert", "et helt andet ord")
        let run = try sandbox.run(["møde", "--adgang-fil", wrong])
        #expect(run.ending == .exit(3))
        #expect(run.errors.contains(Texts.beginning("trouble.wrongPassphrase")))
        #expect(run.output.isEmpty)
        let terminal = try sandbox.terminal()
        for _ in 1...3 {
            try terminal.expect(text: "passphrase.ask")
            while terminal.state.echoes { usleep(1_000) }
            terminal.send("et helt andet ord\r")
        }
        #expect(try terminal.waitForEnd() == .exit(3))
        #expect(try sandbox.storedFiles() == before)
        #expect(before.count >= 4)
    }

    @Test(arguments: [[], ["møde"], ["møde", "--protokol", "json"], ["eksport", "aaaaaaaaaa"]])
    func withoutTerminalAndFileThereIsNoWayIn(arguments: [String]) throws {
        let sandbox = try Sandbox(hasStore: arguments.isEmpty)
        let run = try sandbox.run(arguments, input: Sandbox.passphrase + "\n")
        #expect(run.ending == .exit(3))
        #expect(run.errors.contains(Texts.beginning("trouble.noPassphrase")))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [0o644, 0o640, 0o604] as [mode_t])
    func passphraseFileOthersCanReadIsRefused(mode: mode_t) throws {
        let sandbox = try Sandbox()
        chmod(sandbox.passphraseFile, mode)
        try refuses(sandbox.passphraseFile, sandbox)
    }

    @Test func passphraseFileThatIsNoPlainFileIsRefusedAtOnce() throws {
        let sandbox = try Sandbox()
        let pipe = sandbox.base + "/pipe"
        mkfifo(pipe, 0o600)
        let link = sandbox.base + "/link"
        symlink(sandbox.passphraseFile, link)
        let empty = try sandbox.write("tom", "")
        for path in [pipe, link, empty, sandbox.base, sandbox.base + "/ingenting"] { try refuses(path, sandbox) }
    }

    @Test func secondProgramIsToldWhoHasTheMeeting() throws {
        let sandbox = try Sandbox()
        let (terminal, meeting) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        let second = try sandbox.run(["møde", meeting, "--adgang-fil", sandbox.passphraseFile])
        #expect(second.ending == .exit(3))
        #expect(second.errors.contains("prøve"), "who")
        #expect(second.errors.contains("\(terminal.process)"), "which program")
        #expect(second.errors.contains(/\d\d:\d\d/), "since when")
        terminal.send("en dør\r")
        try terminal.expect(text: "ask.situation.sleep")
        terminal.signal(SIGKILL)
        #expect(try terminal.waitForEnd() == .signal(SIGKILL))
        let third = try sandbox.run(["møde", meeting, "--adgang-fil", sandbox.passphraseFile])
        #expect(third.ending == .exit(0), "the lock goes with its holder")
    }

    private func refuses(_ path: String, _ sandbox: Sandbox) throws {
        let run = try sandbox.run(["møde", "--adgang-fil", path])
        #expect(run.ending == .exit(3))
        #expect(run.errors.contains(path), "\(run.errors)")
        #expect(run.output.isEmpty)
    }
}

extension Sandbox {
    /// Every file of the data folder by its path, with its bytes, mode and time of change.
    func storedFiles() throws -> [String: StoredFile] {
        var found: [String: StoredFile] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: data) {
            var status = stat()
            lstat(data + "/" + path, &status)
            let isFile = status.st_mode & S_IFMT == S_IFREG
            found[path] = StoredFile(
                bytes: isFile ? try Data(contentsOf: URL(fileURLWithPath: data + "/" + path)) : Data(),
                mode: status.st_mode & 0o7777,
                changed: Int(status.st_mtim.tv_sec) * 1_000_000_000 + status.st_mtim.tv_nsec)
        }
        return found
    }
}

/// A file as it lies on disk.
struct StoredFile: Equatable {
    let bytes: Data
    let mode: mode_t
    /// Nanoseconds since 1970.
    let changed: Int
}
