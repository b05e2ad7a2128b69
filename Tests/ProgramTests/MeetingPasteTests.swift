import PseudoTerminal
import Testing

/// A paste answers the question that stands there and no other.
@Suite struct MeetingPasteTests {
    @Test(arguments: [
        "\u{1B}[200~en dør\rto rum\rtre år\u{1B}[201~\r", "\u{1B}[200~en dør\nto rum\ntre år\n\u{1B}[201~\r",
        "en dør\rto rum\rtre år\r", "en dør\nto rum\ntre år\n",
    ])
    func threePastedLinesAreOneAnswer(keys: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send(keys)
        try terminal.expect(text: "ask.situation.sleep")
        try terminal.expectPrompt("Åse")
        #expect(try sandbox.endedWith(terminal).last == SaidAnswer(id: "wish.words", words: "en dør\nto rum\ntre år"))
    }

    @Test func pastedLinesAreOneLineWhereOneIsAskedFor() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "shelter.name")
        try terminal.expectPrompt("Karin")
        terminal.send("\u{1B}[200~Forsorgshjemmet\rÅhuset\u{1B}[201~\r")
        try terminal.expect(text: "ask.contact.name")
        #expect(try sandbox.endedWith(terminal).last?.words == "Forsorgshjemmet Åhuset")
    }
}
