import PseudoTerminal
import Testing

@Suite struct PasteTests {
    private let pasteStart = "\u{1B}[200~"
    private let pasteEnd = "\u{1B}[201~"

    @Test(arguments: [("ask", "en to tre"), ("multi", "en|to|tre")])
    func markedPasteOfThreeLinesIsOneAnswer(step: String, answer: String) throws {
        let terminal = try probe(step, "ask")
        try terminal.expect("\u{1B}[?2004h")
        try terminal.expect("1> ")
        terminal.send(pasteStart + "en\rto\rtre\r" + pasteEnd)
        try terminal.expect("tre")
        terminal.send("\r")
        try terminal.expect("<line \(answer)>")
        try terminal.expect("2> ")
        terminal.send("\r")
        try terminal.expect("<line >")
    }

    @Test(arguments: [
        ("ask", "en\rto\rtre\r", "en to tre"), ("multi", "en\rto\rtre\r", "en|to|tre"),
        ("multi", "en\r\n\r\nto\r\n", "en||to"),
        ("ask", "en\nto\n", "en to"), ("ask accessible", "en\rto\rtre\r", "en to tre"),
        ("multi accessible", "en\rto\rtre\r", "en|to|tre"), ("multi accessible", "en\rto\rtre", "en|to|tre"),
    ])
    func unmarkedPasteIsOneAnswer(steps: String, typed: String, answer: String) throws {
        let (terminal, _) = try probeUnderShell("\(steps) ask")
        terminal.send(typed)
        try terminal.expect("<line \(answer)>")
        try terminal.expect("> ")
        terminal.send("næste\r")
        try terminal.expect("<line næste>")
    }

    @Test func unmarkedPasteWithoutLastBreakWaitsForEnter() throws {
        let terminal = try probe("multi")
        try terminal.expect("1> ")
        terminal.send("en\rto")
        try terminal.expect("to")
        terminal.send("!\r")
        try terminal.expect("<line en|to!>")
    }

    @Test func typedWhileTheProgramWorksIsNoAnswerToTheNextQuestion() throws {
        let directory = TemporaryDirectory()
        let terminal = try probe("work=\(directory.path)/go", "ask", "ask")
        try terminal.expect("<working>")
        terminal.send("ja\rnej\r")
        try terminal.waitForUnreadInput(7)
        _ = directory.write("go")
        try terminal.expect("2> ")
        try terminal.expect("ja nej")
        terminal.send("!\r")
        try terminal.expect("<line ja nej!>")
        try terminal.expect("3> ")
        terminal.send("\r")
        try terminal.expect("<line >")
    }

    @Test func typedAheadIsNoSecret() throws {
        let directory = TemporaryDirectory()
        let terminal = try probe("work=\(directory.path)/go", "secret")
        try terminal.expect("<working>")
        terminal.send("ja\r")
        try terminal.waitForUnreadInput(3)
        _ = directory.write("go")
        try terminal.expect("2> ")
        terminal.send("hemmelig\r")
        try terminal.expect("<line hemmelig>")
    }

    @Test func typedAheadStandsThereInAccessibleMode() throws {
        let directory = TemporaryDirectory()
        let terminal = try probe("work=\(directory.path)/go", "ask", "accessible")
        try terminal.expect("<working>")
        terminal.send("ja\r")
        try terminal.waitForUnreadInput(3)
        _ = directory.write("go")
        try terminal.expect("Der står: ja\r\n")
        try terminal.expect("2> ")
        terminal.send("nej\r")
        try terminal.expect("<line nej>")
    }

    @Test func pastedControlsBecomeVisible() throws {
        let terminal = try probe("multi")
        try terminal.expect("1> ")
        let hostile = "a\u{1B}]52;c;aGVq\u{7}b\u{9B}31mc\u{202E}d\te\u{3}f\u{AD}g"
        terminal.send(pasteStart + hostile + pasteEnd)
        try terminal.expect("g")
        terminal.send("\r")
        try terminal.expect("<line a␛]52;c;aGVq␇b␛[31mcd e␃fg>")
        #expect(!terminal.withoutSequences.unicodeScalars.contains { $0.properties.generalCategory == .format })
        #expect(!terminal.withoutSequences.contains("\u{1B}"))
    }

    @Test func longPasteIsTakenWhole() throws {
        let terminal = try probe("ask")
        let text = String(repeating: "Jeg vil gerne bo på Nørrebro. ", count: 300)
        try terminal.expect("1> ")
        terminal.send(pasteStart + text + pasteEnd + "\r")
        try terminal.expect("<line ")
        try terminal.expect("<done>")
        let told = terminal.text.components(after: "<line ").replacing("\r\n", with: " ")
        #expect(told.hasPrefix(text.dropLast()))
    }
}
