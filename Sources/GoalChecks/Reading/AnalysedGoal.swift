/// A goal read once: its words with their meaning, for the rules to look at.
public struct AnalysedGoal: Sendable {
    /// The text as it was written.
    public let text: String
    public let role: GoalRole
    let units: [Unit]
    private let characters: [Character]

    init(_ text: String, role: GoalRole, lexicon: GoalLexicon) {
        self.text = text
        self.role = role
        characters = Array(text)
        units = UnitReader.units(of: Tokenizer.tokens(of: text, lexicon: lexicon), lexicon: lexicon)
    }

    /// The words at `range`, as they were written.
    func words(_ range: Range<Int>) -> String { String(characters[range]) }

    /// A finding about the units from the first to the last of `span`.
    func finding(_ rule: some GoalRule, _ span: Range<Int>, _ strength: FindingStrength = .must) -> Finding {
        let range = units[span.lowerBound].range.lowerBound..<units[span.upperBound - 1].range.upperBound
        return Finding(rule: rule.id, range: range, words: words(range), strength: strength)
    }
}
