import PseudoTerminal
import Testing

@Suite struct EditingTests {
    @Test func charactersAreErasedWhole() throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("blåbær")
        try terminal.expect("blåbær")
        terminal.send("\u{7F}\u{7F}\u{7F}\u{7F}ødå\u{7F}a\u{30A}\u{7F}e👩‍🦰\u{7F}\u{7F}r👩‍🦰\u{7F}\r")
        try terminal.expect("<line bløder👩>")
    }

    @Test(arguments: [
        ("to\u{1}Vi \r", "Vi to"), ("hus\u{1B}[D\u{1B}[De\r", "heus"), ("en to tre\u{17}\u{17}fire\r", "en fire"),
        ("hej\u{15}nej\r", "nej"), ("en to\u{1B}bx\r", "en xto"), ("abc\u{1B}[H\u{1B}[3~\r", "bc"),
        ("ab\u{1}\u{4}\r", "b"),
        ("ja\u{1B}\r", "ja"), ("ja\u{1B}#\r", "ja"), ("ja\u{F}\u{18}\u{5}\r", "ja"), ("ja\u{1B}[[A\u{1B}[24~\r", "ja"),
        ("a\u{0}b\u{7}\r", "ab"),
    ])
    func keysDoAsTheySay(typed: String, answer: String) throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send(typed)
        try terminal.expect("<line \(answer)>")
    }

    @Test func longLineIsEditedAcrossRows() throws {
        let terminal = try probe("ask", columns: 40)
        let text = String(repeating: "blåbær og rødgrød ", count: 12)
        try terminal.expect("1> ")
        terminal.send(text)
        terminal.send("\u{1}X\u{5}\u{7F}Y\r")
        try terminal.expect("<line ")
        try terminal.expect("done")
        let told = terminal.text.components(after: "<line ").replacing("\r\n", with: " ")
        #expect(told.hasPrefix("X" + text.dropLast() + "Y>"))
    }

    @Test func prefilledAnswerIsCorrectedOrAccepted() throws {
        let terminal = try probe("prefill=en bolig", "prefill=en bolig")
        try terminal.expect("en bolig")
        terminal.send("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}hund\r")
        try terminal.expect("<line en hund>")
        try terminal.expect("en bolig")
        terminal.send("\r")
        try terminal.expect("<line en bolig>")
    }

    @Test(arguments: [
        ("m\t\r", "Mette Hansen"), ("mette hansen,\t\r", "Mette Hansen, støtteperson"), ("bor\t\r", "Borger"),
        ("ål\t\r", "ål"), ("åh\t\r", "åh"), ("aalborg k\t\r", "Ålborg Kommune"), ("x\t\r", "x"),
        ("bor\tgmester\r", "bor gmester"),
    ])
    func tabCompletesWholeAnswers(typed: String, answer: String) throws {
        let terminal = try probe("choose")
        try terminal.expect("1> ")
        terminal.send(typed)
        try terminal.expect("<line \(answer)>")
    }

    @Test func tabAloneShowsEveryChoice() throws {
        let terminal = try probe("choose")
        try terminal.expect("1> ")
        terminal.send("\t")
        for choice in ["Mette Hansen", "Mette Hansen, støtteperson", "Aalborg Herberg", "Ålborg Kommune", "Borger"] {
            try terminal.expect("  \(choice)\r\n")
        }
        try terminal.expect("1> ")
        terminal.send("b\t\r")
        try terminal.expect("<line Borger>")
    }

    @Test func upArrowRecallsAnswersButNoPrivateOnes() throws {
        let terminal = try probe("ask", "private", "secret", "ask")
        for (prompt, answer) in [("1> ", "synlig"), ("2> ", "010170-1234"), ("3> ", "hemmelig")] {
            try terminal.expect(prompt)
            terminal.send(answer + "\r")
        }
        try terminal.expect("4> ")
        terminal.send("\u{1B}[A\r")
        try terminal.expect("<line synlig>")
    }

    @Test func clearingForgetsHistoryAndScrollback() throws {
        let terminal = try probe("ask", "clear", "ask")
        try terminal.expect("1> ")
        terminal.send("en følsom ting\r")
        try terminal.expect("\u{1B}[3J")
        try terminal.expect("3> ")
        terminal.send("\u{1B}[A\r")
        try terminal.expect("<line >")
    }

    @Test func secretIsNotShown() throws {
        let terminal = try probe("secret")
        try terminal.expect("1> ")
        #expect(!terminal.state.echoes)
        terminal.send("hemmeligX\u{7F}æ")
        try terminal.waitForUnreadInput(0)
        #expect(!terminal.text.contains("h"))
        terminal.send("\r")
        try terminal.expect("<line hemmeligæ>")
    }

    @Test func clearScreenKeyKeepsTheLine() throws {
        let terminal = try probe("ask")
        try terminal.expect("1> ")
        terminal.send("halv\u{C}")
        try terminal.expect("1> ")
        terminal.send("færdig\r")
        try terminal.expect("<line halvfærdig>")
    }
}

extension String {
    /// What stands after the last occurrence of a text.
    func components(after text: String) -> String {
        ranges(of: text).last.map { String(self[$0.upperBound...]) } ?? ""
    }
}
