import Foundation
import PseudoTerminal
import Testing

/// The program as somebody meets it the first time, by keyboard alone.
@Suite struct FirstStartTests {
    @Test func firstStartAsksForAPassphraseUntilTwoAreAlike() throws {
        let sandbox = try Sandbox(hasStore: false)
        let terminal = try sandbox.terminal()
        try terminal.expect(text: "passphrase.first")
        try type("kort", into: terminal, at: "passphrase.ask")
        try terminal.expect(text: "passphrase.short")
        try type(Sandbox.passphrase, into: terminal, at: "passphrase.ask")
        try type("et helt andet ord", into: terminal, at: "passphrase.again")
        try terminal.expect(text: "passphrase.differ")
        try type(Sandbox.passphrase, into: terminal, at: "passphrase.ask")
        try type(Sandbox.passphrase, into: terminal, at: "passphrase.again")
        try terminal.expectPrompt(text: "start.prompt")
        terminal.send("2\r")
        #expect(try terminal.waitForEnd() == .exit(0))
        #expect(!terminal.text.contains("kølige"), "the passphrase is not shown")
        #expect(try sandbox.meeting() == nil, "the store opens with the passphrase typed")
    }

    @Test func interruptedBeforeThePassphraseLeavesNothing() throws {
        let sandbox = try Sandbox(hasStore: false)
        let terminal = try sandbox.terminal()
        try type("kort", into: terminal, at: "passphrase.ask")
        try terminal.expect(text: "passphrase.ask")
        terminal.send("\u{3}")
        #expect(try terminal.waitForEnd() == .exit(128 + SIGINT))
        #expect(!FileManager.default.fileExists(atPath: sandbox.folder.path))
    }

    @Test func meetingBeginsFromTheStartScreenAndIsFoundThereAgain() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.terminal()
        try type(Sandbox.passphrase, into: terminal, at: "passphrase.ask")
        try terminal.expect(text: "start.ask")
        try terminal.expect(text: "start.new")
        try terminal.expectPrompt(text: "start.prompt")
        terminal.send("1\r")
        try terminal.expect(text: "ask.caseworker.name")
        try terminal.expectPrompt(Texts.beginning("prompt.caseworker"))
        terminal.send("Søren Ågård-Æbelø\r")
        try terminal.expect(text: "ask.caseworker.authority")
        try terminal.expectPrompt("Søren")
        terminal.send("\u{3}")
        try terminal.expect(text: "session.howToLeave")
        try terminal.expectPrompt("Søren")
        terminal.send("\u{3}")
        try terminal.expect(text: "session.left")
        try terminal.expect(text: "start.resume")
        try terminal.expectPrompt(text: "start.prompt")
        terminal.send("2\r")
        try terminal.expect(text: "start.which")
        try terminal.expectPrompt(text: "start.prompt")
        terminal.send("1\r")
        try terminal.expect(text: "recap.next")
        try terminal.expect(text: "ask.caseworker.authority")
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForEnd() == .exit(128 + SIGTERM))
        #expect(try sandbox.saidAnswers() == [SaidAnswer(id: "caseworker.name", words: "Søren Ågård-Æbelø")])
    }

    private func type(_ words: String, into terminal: PseudoTerminal, at key: String) throws {
        try terminal.expect(text: key)
        // What is typed before the terminal hides it is thrown away, so that no bystander reads it.
        while terminal.state.echoes { usleep(1_000) }
        terminal.send(words + "\r")
    }
}
