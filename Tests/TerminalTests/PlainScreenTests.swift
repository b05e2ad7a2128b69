import PseudoTerminal
import Testing

@Suite struct PlainScreenTests {
    /// Every locale, terminal and wish for colour: what is typed is what is taken, on 40 columns.
    @Test(
        arguments: ["C", "C.UTF-8"],
        [("xterm", ""), ("xterm", "1"), ("dumb", ""), ("dumb", "1"), ("", ""), ("unheard-of", "")])
    func typedCharactersAreTakenWhole(locale: String, screen: (kind: String, noColour: String)) throws {
        let environment = ["LC_ALL": locale, "TERM": screen.kind, "NO_COLOR": screen.noColour]
        let text = "En påmindelse, som er længere end fyrre tegn og derfor deles mellem ordene"
        let terminal = try probe("show=\(text)", "ask", environment: environment, columns: 40)
        try terminal.expect("2> ")
        terminal.send("blåbær\u{7F}\u{7F}\u{7F}")
        terminal.send("ø\r")
        try terminal.expect("<line blåø>")
        #expect(try terminal.waitForEnd() == .exit(0))
        let isPlain = screen.kind != "xterm"
        #expect(terminal.hasEscapes == !isPlain)
        #expect(terminal.hasColour == (!isPlain && screen.noColour.isEmpty))
        let rows = terminal.withoutSequences.split(separator: "\r\n").map(String.init)
        #expect(rows[0...1] == ["En påmindelse, som er længere end fyrre", "tegn og derfor deles mellem ordene"])
    }

    @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
    func accessibleModeHasNoCodeAtAll(environment: [String: String]) throws {
        let terminal = try probe(
            "show=hej", "prefill=en bolig", "choose", "secret", "clear", "ask", environment: environment)
        try terminal.expect("Der står: en bolig\r\n2> ")
        terminal.send("\r")
        try terminal.expect("<line en bolig>")
        try terminal.expect("3> ")
        terminal.send("Mette\r")
        try terminal.expect("<line Mette>")
        try terminal.expect("4> ")
        terminal.send("hemmelig\r")
        try terminal.expect("<line hemmelig>")
        try terminal.expect("6> ")
        terminal.send("ja\r")
        try terminal.expect("<line ja>")
        #expect(try terminal.waitForEnd() == .exit(0))
        #expect(!terminal.hasEscapes)
    }

    @Test func keysThatInterruptDoSoInAccessibleMode() throws {
        let terminal = try probe("ask", "ask", "ask", "ask", "accessible")
        try terminal.expect("1> ")
        terminal.send("halvt\u{3}")
        try terminal.expect("<interrupted true>")
        try terminal.expect("2> ")
        terminal.send("\u{3}")
        try terminal.expect("<interrupted false>")
        try terminal.expect("3> ")
        terminal.send("\u{4}")
        try terminal.expect("<end>")
        try terminal.expect("4> ")
        terminal.send("halvt\u{1A}")
        try terminal.expect("Der står: halvt\r\n4> ")
        terminal.send("\r")
        try terminal.expect("<line halvt>")
    }

    @Test func colourMarksButIsNeverAlone() throws {
        let terminal = try probe("show=Pas på")
        try terminal.expect("\u{1B}[1;33mPas på\u{1B}[0m\r\n")
    }
}
