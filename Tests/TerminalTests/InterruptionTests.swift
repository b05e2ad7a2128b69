import Glibc
import PseudoTerminal
import Testing

@Suite struct InterruptionTests {
    @Test func controlCClearsTextAndNeverEndsTheProgram() throws {
        let terminal = try probe("ask", "ask", "secret", "ask")
        try terminal.expect("1> ")
        terminal.send("halvt\u{3}")
        try terminal.expect("<interrupted true>")
        try terminal.expect("2> ")
        terminal.send("\u{3}")
        try terminal.expect("<interrupted false>")
        try terminal.expect("3> ")
        terminal.send("x\u{3}")
        try terminal.expect("<interrupted true>")
        try terminal.expect("4> ")
        terminal.signal(SIGINT)
        try terminal.expect("<interrupted false>")
        try terminal.expect("<done>")
        #expect(try terminal.waitForEnd() == .exit(0))
    }

    @Test func controlDEndsOnlyAnEmptyLine() throws {
        let terminal = try probe("ask", "ask", "secret")
        try terminal.expect("1> ")
        terminal.send("ab\u{4}c\r")
        try terminal.expect("<line abc>")
        try terminal.expect("2> ")
        terminal.send("\u{4}")
        try terminal.expect("<end>")
        try terminal.expect("3> ")
        terminal.send("\u{4}")
        try terminal.expect("<end>")
    }

    @Test func resizeStormLosesNothingAndEndOfInputStillEnds() throws {
        let terminal = try probe("ask", "ask")
        try terminal.expect("1> ")
        for round in 0..<100 {
            terminal.resize(columns: 20 + round * 7 % 90)
            if round % 10 == 0 { terminal.send("æ\(round / 10)") }
        }
        terminal.send("\r")
        try terminal.expect("<line æ0æ1æ2æ3æ4æ5æ6æ7æ8æ9>")
        try terminal.expect("2> ")
        for round in 0..<100 { terminal.resize(columns: 40 + round % 2) }
        terminal.send("\u{4}")
        try terminal.expect("<end>")
        #expect(try terminal.waitForEnd() == .exit(0))
    }

    @Test func lineAndRowsFollowTheNewWidth() throws {
        let terminal = try probe("ask", "show=en linje der er for lang")
        try terminal.expect("1> ")
        terminal.resize(columns: 20)
        terminal.send("mere end tyve tegn i alt")
        try terminal.expect("alt")
        terminal.send("\u{1}")
        try terminal.expect("\u{1B}[A")
        terminal.send("\r")
        try terminal.expect("en linje der er for\u{1B}[0m\r\n\u{1B}[1;33mlang")
    }

    @Test func waitingTakesNoProcessorTime() throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("x")
        try terminal.expect("x")
        let before = terminal.processorSeconds
        usleep(300_000)
        #expect(terminal.processorSeconds - before < 0.1)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func endingSignalBringsTheHalfTypedText(signal: Int32) throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("halvt skrævet")
        try terminal.expect("halvt skrævet")
        terminal.signal(signal)
        try terminal.expect("<terminated \(signal) halvt skrævet>")
        #expect(try terminal.waitForEnd() == .exit(128 + signal))
    }

    @Test func closedWindowIsAHangup() throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("halvt")
        try terminal.expect("halvt")
        terminal.hangUp()
        #expect(try terminal.waitForEnd() == .exit(128 + SIGHUP))
    }

    @Test func quitKeyEndsWithTheHalfTypedText() throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("halvt\u{1C}")
        try terminal.expect("<terminated \(SIGQUIT) halvt>")
    }

    @Test(arguments: ["ask", "secret", "ask accessible"], [SIGTERM, SIGHUP, SIGABRT, SIGSEGV, SIGQUIT, SIGINT])
    func terminalIsSaneAfterAnySignal(steps: String, signal: Int32) throws {
        let (terminal, process) = try probeUnderShell(steps)
        kill(process, signal)
        try terminal.expect("ended")
        #expect(try terminal.state == untouchedState())
    }

    @Test func killLeavesTheTerminalAsItWasSoTheseTestsSeeADifference() throws {
        let (terminal, process) = try probeUnderShell("ask")
        kill(process, SIGKILL)
        try terminal.expect("ended")
        #expect(try terminal.state != untouchedState())
    }

    @Test func stoppedAndContinuedLineGoesOn() throws {
        let program = builtProduct("TerminalProbe")
        let shell = try PseudoTerminal("/bin/sh", ["-i"], environment: ["PS1": "sh$ ", "PROBE": program])
        try shell.expect("sh$ ")
        let state = shell.state
        shell.send("\"$PROBE\" ask\r")
        try shell.expect("1> ")
        shell.send("blå")
        try shell.expect("blå")
        shell.send("\u{1A}")
        try shell.expect("sh$ ")
        #expect(shell.state == state)
        shell.send("fg\r")
        try shell.expect("1> ")
        try shell.expect("blå")
        shell.send("bær\r")
        try shell.expect("<line blåbær>")
        try shell.expect("sh$ ")
        #expect(shell.state == state)
    }

    @Test func stopWhereNothingCouldContinueIsNoEnd() throws {
        let terminal = try probe("ask", "secret")
        try terminal.expect("1> ")
        terminal.send("bl\u{1A}å\r")
        try terminal.expect("<line blå>")
        try terminal.expect("2> ")
        terminal.send("x\u{1A}")
        try terminal.expect("2> ")
        terminal.send("y\r")
        try terminal.expect("<line xy>")
    }
}
