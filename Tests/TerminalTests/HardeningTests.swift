import Glibc
import PseudoTerminal
import Testing

@Suite struct HardeningTests {
    @Test(arguments: ["early", "crash", "ask"])
    func crashShowsNothingOfWhatWasSaid(step: String) throws {
        let terminal = try probe(step)
        if step == "ask" {
            try terminal.expect("1> ")
            terminal.signal(SIGSEGV)
        }
        #expect(try terminal.waitForEnd() == .signal(SIGSEGV))
        #expect(!terminal.text.contains("CANARY") && !terminal.text.contains("Crash"))
    }

    /// Without this the test above could not fail: the runtime does print what registers point at.
    @Test func crashWithoutHardeningShowsIt() throws {
        let environment = ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"]
        let terminal = try probe("early", "unhardened", environment: environment)
        _ = try terminal.waitForEnd()
        #expect(terminal.text.contains("CANARY"))
    }

    @Test func processLeavesNoCoreAndNoFileForOthers() throws {
        let terminal = try probe("hardened", "ask")
        try terminal.expect("<hardened true>")
        try terminal.expect("2> ")
        #expect(terminal.processField("limits", "Max core file size").split(separator: " ").prefix(2) == ["0", "0"])
        #expect(terminal.processField("status", "Umask:") == "0077")
    }
}
