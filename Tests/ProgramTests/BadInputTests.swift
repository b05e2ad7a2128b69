import Foundation
import PseudoTerminal
import Testing

/// Whatever is typed, the program gives a clear answer or a clean record, and sends no escape on.
@Suite struct BadInputTests {
    /// Lines no sensible person types, by name, as bytes.
    static let lines: [String: [UInt8]] = [
        "empty": [],
        "blanks": Array("   \t ".utf8),
        "10,000 letters": Array(repeating: UInt8(ascii: "a"), count: 10_000),
        "controls": Array(1...31).filter { $0 != 10 && $0 != 13 } + [0x7F],
        "escapes": Array("a\u{1B}[2J\u{1B}]52;c;aGVq\u{7}\u{1B}]0;titel\u{7}\u{1B}P\u{9B}31mb".utf8),
        "right to left": Array("a\u{202E}b\u{2066}c\u{200F}d\u{200B}e\u{FEFF}f\u{E0041}g".utf8),
        "decomposed": Array("A\u{30A}se bor pa\u{30A} o\u{308}en".utf8),
        "emoji": Array("👩🏽‍🚒🏳️‍🌈🙂".utf8),
        "not UTF-8": [0x62, 0x6C, 0xE5, 0x62, 0xC3, 0xFF, 0xFE, 0x80],
        "NUL": [0x61, 0, 0x62, 0],
        "NUL alone": [0],
        "a megabyte": Array(repeating: UInt8(ascii: "x"), count: 1_000_000),
        "combining marks": Array(("a" + String(repeating: "\u{301}", count: 3_000)).utf8),
        "numbers": Array("99999999999999999999999999 -1 0x7f 1e400".utf8),
        "placeholders": Array("{citizen} %s %n \\(x) $(reboot) `id` ' \" ; --".utf8),
    ]

    /// Every kind of question of the dialogue is met with every line, from a pipe.
    @Test(arguments: lines.keys.sorted())
    func everyQuestionSurvives(name: String) throws {
        let sandbox = try Sandbox()
        let line = try #require(BadInputTests.lines[name])
        let questions = try sandbox.hold()
        let folder = sandbox.base + "/papirer"
        let meeting = try JSONMeeting(sandbox, arguments: ["--ud", folder])
        var attempts: [String: Int] = [:]
        var met: Set<String> = []
        var document: String?
        while let said = try meeting.next() {
            document = said.document ?? document
            for text in said.text?.lines ?? [] {
                #expect(isClean(text), "\(name): \(text.prefix(80).debugDescription)")
            }
            guard said.type == "question", let id = said.id else { continue }
            attempts[id, default: 0] += 1
            // The bad line first, once for each field, or a list would never end; an answer when it was not taken.
            if met.insert(String(id.prefix { $0 != "[" })).inserted {
                meeting.send(raw: line)
            } else {
                guard attempts[id, default: 0] < 4 else { throw Unanswerable(id: id, words: name) }
                meeting.answer(OrdinaryAnswers().answer(to: said))
            }
        }
        #expect(try meeting.waitForEnd() == .exit(0))
        #expect(met.count * 2 > Set(questions.map { $0.id.prefix { $0 != "[" } }).count)
        #expect(FileManager.default.fileExists(atPath: try #require(document)))
        let papers = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".pdf") }
        #expect(papers.contains { $0.hasSuffix(".txt") } && papers.contains { $0.hasSuffix(".json") })
        for paper in papers {
            #expect(isClean(try String(contentsOfFile: folder + "/" + paper, encoding: .utf8)), "\(paper)")
        }
        for said in try sandbox.saidAnswers() { #expect(isClean(said.words) && said.words.utf8.count < 65_537) }
    }

    @Test(arguments: lines.keys.filter { !["controls", "escapes", "a megabyte"].contains($0) }.sorted())
    func terminalSurvives(name: String) throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        terminal.send(bytes: try #require(BadInputTests.lines[name]) + [13])
        try terminal.expect("\r\n")
        // Either the next question, or the same one again: both are asked of her.
        try terminal.expectPrompt("Åse")
        terminal.send("\u{15}stop\r")
        try terminal.expect(text: "session.left")
        #expect(try terminal.waitForEnd() == .exit(0))
        for said in try sandbox.saidAnswers() { #expect(isClean(said.words)) }
    }

    /// A paste may hold anything; only what this program writes itself may reach the screen as an escape.
    @Test func pastedEscapesReachNeitherScreenNorJournal() throws {
        let sandbox = try Sandbox()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        let hostile = "a\u{1B}]52;c;aGVq\u{7}b\u{9B}31mc\u{202E}d\u{1B}[2Je"
        terminal.send("\u{1B}[200~\(hostile)\u{1B}[201~\r")
        try terminal.expect(text: "ask.situation.sleep")
        for sequence in ["\u{1B}]", "\u{9B}", "\u{202E}", "\u{1B}[2J", "\u{1B}[31m"] {
            #expect(!terminal.text.contains(sequence), "\(sequence.debugDescription)")
        }
        let said = try sandbox.endedWith(terminal)
        #expect(said.last.map { isClean($0.words) } == true)
    }

    @Test(arguments: lines.keys.sorted(), ["tjek", "forstå"])
    func lineCommandsSurvive(name: String, command: String) throws {
        let sandbox = try Sandbox(hasStore: false)
        let line = try #require(BadInputTests.lines[name])
        for format in [[], ["--format", "json"]] {
            let run = try sandbox.run(
                Sandbox.program, [command] + format, input: line + [10] + Array("tre måneder\n".utf8))
            #expect([.exit(0), .exit(1), .exit(2)].contains(run.ending), "\(name): \(run.ending)")
            #expect(isClean(run.output) && isClean(run.errors), "\(name)")
        }
    }

    /// Whether a terminal shows the text and does nothing else.
    private func isClean(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar == "\n"
            case .format: scalar == "\u{200D}"
            default: true
            }
        }
    }
}

extension JSONMeeting {
    /// Sends bytes as the answer, escaped as JSON only where JSON demands it, so that bad bytes arrive as such.
    func send(raw bytes: [UInt8]) {
        let escaped = bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x22, 0x5C: [0x5C, byte]
            case 0..<0x20: Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: [byte]
            }
        }
        send(bytes: Array("{\"answer\":\"".utf8) + escaped + Array("\"}\n".utf8))
    }
}
