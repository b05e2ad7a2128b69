import Foundation
import PseudoTerminal
import Testing

/// The meeting on screens that can do less, and among settings that would do more.
@Suite struct ScreenTests {
    @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
    func plainScreenGetsNoEscapeAtAll(environment: [String: String]) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words", environment: environment)
        try answerAndLeave(terminal)
        #expect(!terminal.output.contains(0x1B))
        #expect(try sandbox.saidAnswers().last?.words == "en dør på Åen")
    }

    @Test func accessibleFlagGivesNoEscapeAtAll() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words", ["--tilgængelig"])
        try answerAndLeave(terminal)
        #expect(!terminal.output.contains(0x1B))
    }

    @Test(arguments: ["1", ""])
    func colourIsLeftOutWhenAskedFor(noColor: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words", environment: ["NO_COLOR": noColor])
        try terminal.expect("Åse: ")
        terminal.send("en dør på Åen\r")
        try terminal.expect(text: "ask.situation.sleep")
        try terminal.expect("Åse: ")
        terminal.send("stop\r")
        try terminal.expect(text: "session.left")
        #expect(terminal.text.contains(/\u{1B}\[[0-9;]*m/) == noColor.isEmpty)
    }

    @Test(arguments: ["xterm", "dumb"])
    func nothingIsWiderThanFortyColumns(kind: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "offer.answer", environment: ["TERM": kind], columns: 40)
        for keys in ["hjælp\r", "vis\r", "1\r", "hvad betyder mål\r", "stop\r"] {
            if kind == "dumb" { try terminal.expect("Åse: ") } else { try terminal.expectPrompt("Åse") }
            terminal.send(keys)
        }
        #expect(try terminal.waitForEnd() == .exit(0))
        let rows = terminal.withoutSequences.split(whereSeparator: { "\r\n".contains($0) || $0 == "\r\n" })
        #expect(rows.count > 50)
        for row in rows { #expect(row.count <= 40, "\(row)") }
    }

    @Test(arguments: ["C", "POSIX", "da_DK.ISO-8859-1", ""])
    func danishLettersAreStoredRightInAnyLocale(locale: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words", environment: ["LC_ALL": locale])
        try terminal.expectPrompt("Åse")
        terminal.send("blåæ\u{7F}bærø\u{7F}\r")
        try terminal.expect(text: "ask.situation.sleep")
        #expect(try sandbox.endedWith(terminal).last?.words == "blåbær")
    }

    @Test func evilInputrcChangesNothing() throws {
        let sandbox = try Sandbox()
        let evil =
            "\"ja\": \"nix\"\n\"\\C-m\": \"hemmelighed\"\nset editing-mode vi\n$include \(sandbox.passphraseFile)\n"
        try sandbox.write("home/.inputrc", evil)
        try sandbox.hold(until: "safety.block")
        let meeting = try #require(try sandbox.meeting())
        let terminal = try sandbox.meetingTerminal([meeting], environment: ["INPUTRC": sandbox.home + "/.inputrc"])
        try terminal.expectPrompt("Åse")
        terminal.send("ja\r")
        try terminal.expect(text: "ask.offer.answer")
        #expect(!terminal.text.contains("kølige"))
        #expect(try sandbox.endedWith(terminal).last == SaidAnswer(id: "safety.block", words: "ja"))
    }

    private func answerAndLeave(_ terminal: PseudoTerminal) throws {
        try terminal.expect("Åse: ")
        terminal.send("en dør på Åen\r")
        try terminal.expect(text: "ask.situation.sleep")
        try terminal.expect("Åse: ")
        terminal.send("stop\r")
        try terminal.expect(text: "session.left")
        #expect(try terminal.waitForEnd() == .exit(0))
    }
}
