import Testing

@testable import Terminal

@Suite struct TerminalChoiceTests {
    struct Case: Sendable {
        var input = true
        var output = true
        var accessible = false
        var environment: [String: String] = ["TERM": "xterm"]
        var edits = false
        var colours = false
    }

    @Test(arguments: [
        Case(edits: true, colours: true), Case(input: false, edits: false, colours: true), Case(output: false),
        Case(accessible: true), Case(environment: ["TERM": "dumb"]), Case(environment: [:]),
        Case(environment: ["TERM": "xterm", "NO_COLOR": "1"], edits: true),
        Case(environment: ["TERM": "xterm", "NO_COLOR": ""], edits: true, colours: true),
        Case(environment: ["TERM": "xterm", "ACCESSIBLE": "1"]),
        Case(environment: ["TERM": "xterm", "ACCESSIBLE": "0"], edits: true, colours: true),
    ])
    func followsTheEndsAndTheWishes(case expected: Case) {
        let choice = TerminalChoice(
            inputIsTerminal: expected.input, outputIsTerminal: expected.output, isAccessible: expected.accessible,
            environment: { expected.environment[$0] })
        #expect(choice.editsLines == expected.edits)
        #expect(choice.isColoured == expected.colours)
    }
}

@Suite struct EditingKeysTests {
    @Test func everyKeyIsBoundOnceToACommandReadlineHas() {
        #expect(Set(editingKeys.map(\.keys)).count == editingKeys.count)
        for (keys, command) in editingKeys { #expect(hasReadlineCommand(command), "\(keys) \(command)") }
    }
}
