/// A goal read once: its words with their meaning, its clauses and its quantities, for the rules to look at.
public struct AnalysedGoal: Sendable {
    /// The text as it was written.
    public let text: String
    /// Whether it is to be reached or a step on the way.
    public let role: GoalRole
    let units: [Unit]
    let clauses: [ClauseReading]
    private let characters: [Character]

    init(_ text: String, role: GoalRole, lexicon: GoalLexicon) {
        self.text = text
        self.role = role
        characters = Array(text)
        let read = VerbReading.resolved(
            UnitReader.units(of: Tokenizer.tokens(of: text, lexicon: lexicon), lexicon: lexicon))
        let quantities = QuantityReader.quantities(of: read)
        units = read
        clauses = ClauseReader.clauses(of: read).map { ClauseReading($0, read, quantities) }
    }

    /// The clauses that say what is to be reached.
    var main: [ClauseReading] { clauses.filter { $0.kind == .main } }

    /// The main clauses that nothing later in the goal makes visible; the rules about loose words look at these alone.
    var unmended: [ClauseReading] {
        clauses.indices.filter { clauses[$0].kind == .main && !isMended($0) }.map { clauses[$0] }
    }

    /// Whether a later part says what will be there: an explanation, a clause that refers back, a measure in an aside.
    private func isMended(_ index: Int) -> Bool {
        clauses[(index + 1)...].contains { later in
            switch later.kind {
            case .explanation: isPlain(later) && EndState.isVisible(in: later)
            case .main: refersBack(later) && isPlain(later) && EndState.isVisible(in: later)
            case .aside: later.hasThreshold
            case .condition: false
            }
        }
    }

    /// Whether the clause itself is free of loose words, or has a measure that settles them.
    private func isPlain(_ clause: ClauseReading) -> Bool {
        clause.hasThreshold || !clause.hasAny([.looseVerb, .effortVerb]) && !isUnmeasured(clause)
    }

    private func isUnmeasured(_ clause: ClauseReading) -> Bool {
        clause.hasAny([.scalar, .looseQuantity, .feeling]) && !clause.hasMeasure
            && !clause.hasAny([.act, .attending])
    }

    private func refersBack(_ clause: ClauseReading) -> Bool {
        clause.units.contains { ["dem", "det", "den"].contains($0.word) }
    }

    /// The words at `range`, as they were written.
    func words(_ range: Range<Int>) -> String { String(characters[range]) }

    /// A finding about the units from the first to the last of `span`.
    func finding(_ rule: some GoalRule, _ span: Range<Int>, _ strength: FindingStrength = .must) -> Finding {
        let range = units[span.lowerBound].range.lowerBound..<units[span.upperBound - 1].range.upperBound
        return Finding(rule: rule.id, range: range, words: words(range), strength: strength)
    }
}
