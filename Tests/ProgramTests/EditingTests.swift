import Foundation
import PseudoTerminal
import Testing

/// Typing, correcting and completing answers in a real meeting.
@Suite struct EditingTests {
    /// Keys typed to an open question, and the words that must be in the journal.
    @Test(arguments: [
        ("Jeg vil bo på Åen\r", "Jeg vil bo på Åen"),
        ("blåbærø\u{7F}\u{7F}\u{7F}å", "blåbå"),
        ("åæø\u{1B}[D\u{1B}[D\u{7F}Ø\r", "Øæø"),
        ("en to tre\u{17}\u{17}fire\r", "en fire"),
        ("sidst\u{1}først \u{5}!\r", "først sidst!"),
        ("cafe\u{301} A\u{30A}\r", "café Å"),
        ("en dag 🙂 med 👩🏽‍🚒\r", "en dag 🙂 med 👩🏽🚒"),
    ])
    func typedAnswerIsKeptAsItStands(keys: String, words: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send(keys.hasSuffix("\r") ? keys : keys + "\r")
        try terminal.expect(text: "ask.situation.sleep")
        let said = try #require(try sandbox.endedWith(terminal).last)
        #expect(said == SaidAnswer(id: "wish.words", words: words))
        #expect(Array(said.words.utf8) == Array(said.words.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test func choiceWithBlanksIsCompleted() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "occasion.how")
        let choice = Texts.beginning("choice.occasion.how.ownWish")
        #expect(choice.contains(" "))
        try terminal.expect(text: "choice.occasion.how.other")
        try terminal.expectPrompt("Karin")
        // As much as tells it from the other choices.
        let others = ["admission", "assessment", "application", "other"].map {
            Texts.beginning("choice.occasion.how.\($0)")
        }
        let start = try #require(
            (1..<choice.count).map { choice.prefix($0) }.first { start in !others.contains { $0.hasPrefix(start) } })
        #expect(start.contains(" ") && start.count < choice.count)
        terminal.send(start + "\t")
        try terminal.expect(String(choice.dropFirst(start.count)))
        terminal.send("\r")
        try terminal.expect(text: "ask.safety.block")
        let said = try #require(try sandbox.endedWith(terminal).last)
        #expect(said.words == choice)
    }

    @Test func commandIsCompletedAndTheQuestionComesBack() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send("/tilb\t")
        try terminal.expect("age")
        terminal.send("\r")
        try terminal.expect(text: "ask.offer.answer")
        try terminal.expectPrompt("Åse")
        terminal.send("\r")
        try terminal.expect(text: "ask.wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send("/hjæ\t")
        try terminal.expect("lp")
        terminal.send("\r")
        try terminal.expect(text: "help.command.1")
        try terminal.expect(text: "ask.wish.words")
    }

    @Test func correctedAnswerComesFilledIn() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "situation.sleep")
        try terminal.expectPrompt("Åse")
        terminal.send("tilbage\r")
        try terminal.expect(text: "ask.wish.words")
        try terminal.expectPrompt("Åse")
        try terminal.expect("en dør, jeg kan låse.")
        terminal.send(" Også.\r")
        try terminal.expect(text: "ask.situation.sleep")
        let said = try #require(try sandbox.endedWith(terminal).last)
        #expect(said.words.hasSuffix("en dør, jeg kan låse. Også."))
    }
}

extension Sandbox {
    /// Ends the program by a signal and gives what was said in the meeting.
    func endedWith(_ terminal: PseudoTerminal) throws -> [SaidAnswer] {
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForEnd() == .exit(128 + SIGTERM))
        return try saidAnswers()
    }
}
