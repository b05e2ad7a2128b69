import Glibc
import PseudoTerminal
import Testing

@Suite struct HostileInputTests {
    @Test(arguments: ["ask", "ask accessible"])
    func bytesThatAreNoTextAreNoAnswer(steps: String) throws {
        let (terminal, _) = try probeUnderShell("\(steps) ask")
        terminal.send(bytes: [0x61, 0xFF, 0x62, 0xC3, 0x28, 0x0D])
        try terminal.expect("<invalid>")
        try terminal.expect("> ")
        terminal.send("æ\r")
        try terminal.expect("<line æ>")
    }

    @Test func fiveMegabyteLineIsRefusedInBoundedMemory() throws {
        let terminal = try probe("ask", "ask")
        try terminal.expect("1> ")
        terminal.send(bytes: [UInt8](repeating: 0x78, count: 5_000_000))
        terminal.send("\r")
        try terminal.expect("<too long 65536>")
        try terminal.expect("2> ")
        #expect(terminal.peakMemory > 0 && terminal.peakMemory < 200_000)
        terminal.send("kort\r")
        try terminal.expect("<line kort>")
    }

    @Test func ttyLineCutByTheKernelIsRefused() throws {
        let terminal = try probe("ask", "accessible")
        try terminal.expect("1> ")
        terminal.send(bytes: [UInt8](repeating: 0x78, count: 6000))
        terminal.send("\r")
        try terminal.expect("<too long 4094>")
    }

    /// A macro in an init file would rewrite what is typed (readline(3), "Readline Key Bindings").
    @Test func initFilesChangeNothing() throws {
        let directory = TemporaryDirectory()
        let macros = "\"ja\": \"nix\"\n\"j\": \"n\"\nset editing-mode vi\nCANARY: nonsense\n$if\n"
        let included = directory.write("included", macros)
        _ = directory.write(".inputrc", "$include \(included)\n" + macros)
        let named = ["HOME": "/nonexistent", "INPUTRC": directory.path + "/.inputrc"]
        for environment in [named, ["HOME": directory.path]] {
            let terminal = try probe("ask", environment: environment)
            try terminal.expect("1> ")
            terminal.send("ja\r")
            try terminal.expect("<line ja>")
            #expect(!terminal.text.contains("CANARY"))
        }
    }

    @Test func redirectedOutputThatFailsIsReported() throws {
        let program = builtProduct("TerminalProbe")
        let directory = TemporaryDirectory()
        let shell = try PseudoTerminal(
            "/bin/sh", ["-c", "\"$PROBE\" show=tekst ask > /dev/full; echo \"ended $?\""],
            environment: ["PROBE": program])
        try shell.expect("ended 4\r\n")
        let pipe = try PseudoTerminal(
            "/bin/sh",
            ["-c", "{ \"$PROBE\" work=$GO show=tekst; echo ended $? >&2; } | { read -r line; exec <&-; : > $GO; }"],
            environment: ["PROBE": program, "GO": directory.path + "/go"])
        try pipe.expect("ended \(EPIPE)\r\n")
    }
}
