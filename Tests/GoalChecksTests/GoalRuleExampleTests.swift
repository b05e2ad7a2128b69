import Testing

@testable import GoalChecks

/// Every rule's examples are run: they are the rule's documentation.
@Suite struct GoalRuleExampleTests {
    static let triggering = goalRules.flatMap { rule in rule.examples.triggering.map { (rule, $0) } }.map(Case.init)
    static let nonTriggering = goalRules.flatMap { rule in rule.examples.nonTriggering.map { (rule, $0) } }
        .map(Case.init)

    @Test(arguments: triggering) func findsTheMarkedWords(_ example: Case) throws {
        let found = example.rule.findings(in: try example.goal())
        let first = try #require(found.first)
        #expect(first.rule == example.rule.id)
        #expect(first.range == example.example.range)
        #expect(first.strength == example.example.strength)
    }

    @Test(arguments: nonTriggering) func leavesTheOthersAlone(_ example: Case) throws {
        #expect(example.rule.findings(in: try example.goal()).isEmpty)
    }

    @Test(arguments: nonTriggering) func theOthersNeedNoQuestion(_ example: Case) throws {
        let isVague = try LocaleFiles.check.get().isVague(example.example.text, role: example.example.role)
        #expect(!isVague)
    }

    @Test(arguments: goalRules.map(\.id)) func everyRuleShowsBothKinds(_ id: String) throws {
        let rule = try #require(goalRules.first { $0.id == id })
        #expect(rule.examples.triggering.count >= 2)
        #expect(!rule.examples.nonTriggering.isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let rule: any GoalRule
        let example: GoalExample
        var testDescription: String { "\(rule.id): \(example.text) (line \(example.line))" }

        func goal() throws -> AnalysedGoal {
            AnalysedGoal(example.text, role: example.role, lexicon: try LocaleFiles.lexicon.get())
        }
    }
}
