import Testing

@testable import Terminal

@Suite struct CompletionTests {
    @Test(arguments: [
        ("", ["Ja", "Nej"], "", 2), ("j", ["Ja", "Nej"], "Ja", 1), ("JA", ["Ja", "Nej"], "Ja", 1),
        ("m", ["Mette Hansen", "Mette Holm"], "Mette H", 2), ("åb", ["Aabenraa"], "Aabenraa", 1),
        ("aab", ["Åbenrå"], "Åbenrå", 1), ("a", ["Aarhus", "Ålborg"], "a", 2), ("a\u{30A}b", ["Åbenrå"], "Åbenrå", 1),
        ("mette h", ["Mette Hansen", "mette Holm"], "Mette H", 2),
    ])
    func startOfAnAnswerBecomesIt(typed: String, candidates: [String], text: String, count: Int) {
        let completion = Completion(typed: typed, candidates: candidates)
        #expect(completion?.text == text)
        #expect(completion?.choices.count == count)
    }

    @Test func whatNoChoiceStartsWithIsLeftAlone() {
        #expect(Completion(typed: "x", candidates: ["Ja", "Nej"]) == nil)
        #expect(Completion(typed: "", candidates: []) == nil)
    }
}
