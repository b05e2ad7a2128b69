import Foundation
import PseudoTerminal
import Testing

/// Keys and signals that neither answer nor destroy.
@Suite struct MeetingInterruptionTests {
    @Test func controlCClearsTextThenSaysHowToLeaveThenLeaves() throws {
        let sandbox = try Sandbox()
        let (terminal, meeting) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send("halvt\u{3}")
        try terminal.expectPrompt("Åse")
        terminal.send("\u{3}")
        try terminal.expect(text: "session.howToLeave")
        try terminal.expectPrompt("Åse")
        terminal.send("\u{3}")
        try terminal.expect(meeting)
        #expect(try terminal.waitForEnd() == .exit(0))
        #expect(try sandbox.saidAnswers().last?.id == "offer.answer")
    }

    @Test func controlDAsksFirst() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send("\u{4}")
        try terminal.expect(text: "session.atEnd")
        try terminal.expectPrompt("Åse")
        terminal.send("en dør\r")
        try terminal.expect(text: "ask.situation.sleep")
        #expect(try sandbox.endedWith(terminal).last == SaidAnswer(id: "wish.words", words: "en dør"))
    }

    @Test func resizeStormLosesNoLetter() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        for round in 0..<100 {
            terminal.resize(columns: 20 + round * 7 % 90)
            if round % 10 == 0 { terminal.send("å\(round / 10)") }
        }
        terminal.resize(columns: 500)
        terminal.send("\r")
        try terminal.expect(text: "ask.situation.sleep")
        #expect(try sandbox.endedWith(terminal).last?.words == "å0å1å2å3å4å5å6å7å8å9")
    }

    @Test func stoppedAndContinuedMeetingGoesOn() throws {
        let sandbox = try Sandbox()
        try sandbox.hold(until: "wish.words")
        let meeting = try #require(try sandbox.meeting())
        let shell = try PseudoTerminal(
            "/bin/sh", ["-i"], environment: sandbox.environment(["PS1": "sh$ "]), directory: sandbox.base, columns: 500)
        try shell.expect("sh$ ")
        let state = shell.state
        shell.send("'\(Sandbox.program)' møde --adgang-fil '\(sandbox.passphraseFile)' \(meeting)\r")
        try shell.expectPrompt("Åse")
        shell.send("blå")
        try shell.expect("blå")
        shell.send("\u{1A}")
        try shell.expect("sh$ ")
        #expect(shell.state == state)
        shell.send("fg\r")
        try shell.expectPrompt("Åse")
        try shell.expect("blå")
        shell.send("bær\r")
        try shell.expect(text: "ask.situation.sleep")
        // What is typed before the prompt stands there unanswered.
        try shell.expectPrompt("Åse")
        shell.send("stop\r")
        try shell.expect(text: "session.left")
        try shell.expect("sh$ ")
        #expect(shell.state == state)
        #expect(try sandbox.saidAnswers().last?.words == "blåbær")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func signalRestoresTheTerminalAndTheNextStartAsksTheVeryQuestion(signal: Int32) throws {
        let sandbox = try Sandbox()
        let script = try sandbox.hold(until: "wish.words")
        let meeting = try #require(try sandbox.meeting())
        let command = "'\(Sandbox.program)' møde --adgang-fil '\(sandbox.passphraseFile)' \(meeting)"
        let terminal = try PseudoTerminal(
            "/bin/sh",
            [
                "-c",
                "/bin/sh -c 'echo \"process $$.\"; exec \(command.replacing("'", with: "\""))'; echo ended $?; read -r line",
            ],
            environment: sandbox.environment(), directory: sandbox.base, columns: 500)
        try terminal.expect("process ")
        let process = try #require(pid_t(try terminal.expect(".\r\n")))
        try terminal.expectPrompt("Åse")
        terminal.send("halvt skrævet")
        try terminal.expect("skrævet")
        kill(process, signal)
        try terminal.expect("ended \(128 + signal)")
        #expect(try terminal.state == PseudoTerminal("/bin/cat").state)
        #expect(try sandbox.saidAnswers() == script)
        let next = try sandbox.meetingTerminal([meeting])
        let recap = try next.expect(text: "ask.wish.words")
        for key in ["recap.who", "recap.last", "recap.next"] { #expect(recap.contains(Texts.beginning(key)), "\(key)") }
        #expect(!recap.contains("halvt"))
    }

    @Test func closedWindowKeepsEveryAnswer() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send("en dør\r")
        try terminal.expect(text: "ask.situation.sleep")
        terminal.send("halvt")
        try terminal.expect("halvt")
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == .exit(128 + SIGHUP))
        #expect(try sandbox.saidAnswers().last == SaidAnswer(id: "wish.words", words: "en dør"))
    }
}
