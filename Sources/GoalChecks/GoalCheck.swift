import DanishLanguage

/// The check of one goal: is there something to see afterwards, and if not, which question would help?
public struct GoalCheck: Sendable {
    private let lexicon: GoalLexicon

    /// A check with a locale's words and a municipality's own.
    public init(words: WordLists, ownWords: OwnWords = OwnWords()) {
        lexicon = GoalLexicon(words, ownWords: ownWords)
    }

    /// The flaws of a goal, weightiest first: those that must be asked about, then by the order of `goalRules`.
    ///
    /// Of what is no goal nothing more is said. That there is nothing to see is said only where no other rule tells
    /// why, and how much or how often is not asked of what is to go away.
    public func findings(in text: String, role: GoalRole) -> [Finding] {
        let goal = AnalysedGoal(text, role: role, lexicon: lexicon)
        let noGoal = SayWhatIsToBeReached().findings(in: goal)
        let found = GoalCheck.withoutMeasureOfNegated(
            noGoal.isEmpty ? goalRules.flatMap { $0.findings(in: goal) } : noGoal)
        let musts = found.filter { $0.strength == .must }
        let particular = musts.filter { $0.rule != NameAVisibleEndState().id }
        return (particular.isEmpty ? musts : particular) + found.filter { $0.strength == .mention }
    }

    private static func withoutMeasureOfNegated(_ found: [Finding]) -> [Finding] {
        let negated = found.filter { $0.rule == SayWhatComesInstead().id }.map(\.range)
        return found.filter { finding in
            finding.rule != SayHowMuchOrHowOften().id || !negated.contains { $0.overlaps(finding.range) }
        }
    }

    /// Whether a goal must be asked about before it can stand.
    public func isVague(_ text: String, role: GoalRole) -> Bool {
        findings(in: text, role: role).contains { $0.strength == .must }
    }
}
