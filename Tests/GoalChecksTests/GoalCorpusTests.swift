import Testing

@testable import GoalChecks

/// Precision and recall over labelled goals; "vague" is the positive class.
@Suite struct GoalCorpusTests {
    @Test(arguments: [
        ("dev", 0.98), ("own-tuned", 0.98), ("own-wider", 0.97), ("own-later", 0.97), ("own-kept", 0.97),
        ("own-last", 0.93),
    ])
    func findsTheVagueAndOnlyThose(_ file: String, _ least: Double) throws {
        let score = try Score(of: LabelledGoal.scored(file))
        #expect(score.precision >= least, "\(score.falseAlarms)")
        #expect(score.recall >= least, "\(score.missed)")
    }

    @Test func aVagueWordWithItsMeasureIsNoFlaw() throws {
        let goals = try LabelledGoal.scored("vague-words")
        #expect(goals.count == 100)
        #expect(try Score(of: goals).falseAlarms.count <= 5)
    }

    @Test(arguments: ["dev", "own-tuned", "own-wider", "own-later", "own-kept", "own-last", "vague-words"])
    func everyVerdictIsExplained(_ file: String) throws {
        let check = try LocaleFiles.check.get()
        let catalog = try LocaleFiles.catalog("da")
        for goal in try LabelledGoal.scored(file) {
            for finding in check.findings(in: goal.text, role: goal.goalRole) {
                #expect(!finding.range.isEmpty && finding.range.upperBound <= goal.text.count, "\(goal.text)")
                #expect(catalog.has(finding.reason.key) && catalog.has(finding.question.key))
            }
        }
    }

    /// What the check said, set against the labels.
    struct Score {
        private(set) var falseAlarms: [String] = []
        private(set) var missed: [String] = []
        private var caught = 0

        init(of goals: [LabelledGoal]) throws {
            let check = try LocaleFiles.check.get()
            for goal in goals {
                switch (goal.isVague, check.isVague(goal.text, role: goal.goalRole)) {
                case (true, true): caught += 1
                case (true, false): missed.append(goal.text)
                case (false, true): falseAlarms.append(goal.text)
                case (false, false): break
                }
            }
        }

        var precision: Double { Double(caught) / Double(max(1, caught + falseAlarms.count)) }
        var recall: Double { Double(caught) / Double(max(1, caught + missed.count)) }
    }
}
