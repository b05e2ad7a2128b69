/// A goal read once: its words with their meaning, its clauses and its quantities, for the rules to look at.
public struct AnalysedGoal: Sendable {
    /// The text as it was written.
    public let text: String
    /// Whether it is to be reached or a step on the way.
    public let role: GoalRole
    let units: [Unit]
    let clauses: [ClauseReading]
    private let letters: Letters

    init(_ text: String, role: GoalRole, lexicon: GoalLexicon) {
        self.text = text
        self.role = role
        letters = Letters(text)
        let read = VerbReading.resolved(
            UnitReader.units(of: Tokenizer.tokens(of: letters, lexicon: lexicon)))
        let quantities = QuantityReader.quantities(of: read)
        units = read
        clauses = ClauseReader.clauses(of: read).map { ClauseReading($0, read, quantities) }
        let all = clauses
        let open = all.indices.filter { all[$0].kind == .main && !Mending.isExplained($0, all) }
        unexplained = open.map { all[$0] }
        unmended = open.filter { !Mending.isMeasured($0, all) && !Mending.sharesMeasure($0, all) }.map { all[$0] }
    }

    /// The clauses that say what is to be reached.
    var main: [ClauseReading] { clauses.filter { $0.kind == .main } }

    /// The main clauses that nothing later in the goal makes visible: no explanation, no clause that refers back.
    let unexplained: [ClauseReading]
    /// Of those, the ones that nothing later measures either; the rules about loose words look at these alone.
    let unmended: [ClauseReading]

    /// The words at `range`, as they were written.
    func words(_ range: Range<Int>) -> String { letters.string(range) }

    /// A finding about the units from the first to the last of `span`.
    func finding(_ rule: some GoalRule, _ span: Range<Int>, _ strength: FindingStrength = .must) -> Finding {
        let range = units[span.lowerBound].range.lowerBound..<units[span.upperBound - 1].range.upperBound
        return Finding(rule: rule.id, range: range, words: words(range), strength: strength)
    }
}
