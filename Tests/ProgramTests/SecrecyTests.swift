import Foundation
import PseudoTerminal
import Testing

/// What is said stands in no file but the papers handed over, sealed or not at all.
@Suite struct SecrecyTests {
    /// Words that occur nowhere else, and a replacement number of nobody (day of birth + 60), as somebody may write them.
    static let canary = "Kanariefuglekvæk"
    static let number = "6503771234"
    static let answers = OrdinaryAnswers(own: [
        "wish.words": "Min \(canary) skal bo hos mig", "citizen.identity": "650377-1234",
        "citizen.name": "Åse \(canary)",
        "situation.sleep": "hos \(canary)", "goal.text[1]": "Jeg har min egen lejlighed med \(canary)",
        "caseworker.name": "Karin \(canary)",
    ])
    static let needles = [canary, "kanariefuglekv", "Kanariefuglekv\\u00e6k", number, "650377-1234", "650377"]

    @Test func wholeMeetingLeavesNothingReadableBehind() throws {
        let sandbox = try Sandbox()
        try sandbox.hold(until: nil, SecrecyTests.answers)
        let papers = sandbox.home + "/handleplaner"
        #expect(try sandbox.files(with: SecrecyTests.canary).allSatisfy { $0.hasPrefix(papers) })
        #expect(try !sandbox.files(with: SecrecyTests.canary).isEmpty, "the papers hold the words, so the search works")
        for needle in SecrecyTests.needles {
            #expect(try sandbox.files(with: needle).filter { !$0.hasPrefix(papers) } == [], "\(needle)")
        }
        try sandbox.expectClosedModes()
    }

    /// Before the log is brought into the database, and after a kill that leaves everything as it is.
    @Test func runningAndKilledMeetingLeavesNothingReadableBehind() throws {
        let sandbox = try Sandbox()
        let meeting = try JSONMeeting(sandbox)
        while let question = try meeting.question(), question.id != "circumstances.words" {
            meeting.answer(SecrecyTests.answers.answer(to: question))
        }
        let log = sandbox.folder.path + "/journal.sqlite-wal"
        #expect(FileManager.default.fileExists(atPath: log), "the answers are in the log now")
        for needle in SecrecyTests.needles { #expect(try sandbox.files(with: needle) == [], "\(needle)") }
        try sandbox.expectClosedModes()
        let command = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(meeting.id)/cmdline"))
        #expect(!String(decoding: command, as: UTF8.self).contains(Sandbox.passphrase))
        meeting.kill()
        _ = try meeting.waitForEnd()
        for needle in SecrecyTests.needles + [Sandbox.passphrase] {
            #expect(try sandbox.files(with: needle).filter { $0 != sandbox.passphraseFile } == [], "\(needle)")
        }
        try sandbox.expectClosedModes()
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGQUIT])
    func crashTellsNothing(signal: Int32) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(
            at: "wish.words", environment: ["SWIFT_BACKTRACE": "enable=yes,color=no"])
        try terminal.expectPrompt("Åse")
        terminal.send("\(SecrecyTests.canary)\r")
        try terminal.expect(text: "ask.situation.sleep")
        try terminal.expectPrompt("Åse")
        let shown = terminal.output.count
        terminal.signal(signal)
        _ = try terminal.waitForEnd()
        let after = String(decoding: terminal.output[shown...], as: UTF8.self)
        #expect(!after.contains(SecrecyTests.canary) && after.utf8.count < 100, "\(after)")
        for needle in SecrecyTests.needles { #expect(try sandbox.files(with: needle) == [], "\(needle)") }
    }

    /// The number is not shown: not when it is typed, not at the question, not among the answers, not in the history.
    @Test func numberIsNeverShown() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "citizen.identity")
        try terminal.expect(text: "ask.citizen.identity")
        try terminal.expect("Karin: ")
        while terminal.state.echoes { usleep(1_000) }
        terminal.send("650377-1234\r")
        try terminal.expect(text: "ask.shelter.name")
        try terminal.expectPrompt("Karin")
        for keys in ["ret\r", "99\r", "vis\r", "\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{3}"] {
            terminal.send(keys)
            try terminal.expectPrompt("Karin")
        }
        terminal.send("tilbage\r")
        try terminal.expect(text: "ask.citizen.identity")
        try terminal.expect("Karin: ")
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForEnd() == .exit(128 + SIGTERM))
        #expect(!terminal.text.contains("1234") && !terminal.text.contains("650377"))
        #expect(try sandbox.saidAnswers().last?.id == "citizen.identity")
    }
}

extension Sandbox {
    /// Paths of the files that hold the text as UTF-8 or UTF-16, anywhere the program may write.
    func files(with text: String) throws -> [String] {
        let needles = [Data(text.utf8), text.data(using: .utf16LittleEndian) ?? Data()]
        let places = [base, "/dev/shm", "/var/tmp"]
        return places.flatMap { place in
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: place)) ?? []
            return names.map { place + "/" + $0 }.filter { path in
                var status = stat()
                guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 50_000_000,
                    let bytes = FileManager.default.contents(atPath: path)
                else { return false }
                return needles.contains { bytes.range(of: $0) != nil }
            }
        }
    }

    /// Every file below home and data folder is its owner's alone.
    func expectClosedModes() throws {
        for root in [home, data, temporary] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
                var status = stat()
                guard lstat(root + "/" + name, &status) == 0 else { continue }
                let wanted: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600
                #expect(status.st_mode & 0o777 == wanted, "\(name) \(String(status.st_mode & 0o777, radix: 8))")
            }
        }
    }
}
