import Foundation
import Testing

@testable import GoalChecks

/// Precision and recall over labelled goals, held against the floors in `Corpus/floors.txt`.
///
/// `make score` prints the tables.
@Suite struct GoalCorpusTests {
    static let floors = Result { try Floor.all() }
    static let sets = ((try? floors.get()) ?? []).filter { !$0.isRule && $0.precision > 0 }
    static let prints = ProcessInfo.processInfo.environment["HANDLEPLAN_SCORE"] == "1"

    @Test(arguments: sets) func findsTheVagueAndOnlyThose(_ floor: Floor) throws {
        let score = GoalScore(of: try LabelledGoal.scored(floor.name), check: try LocaleFiles.check.get())
        if Self.prints { print(ScoreTable.text(floor.name, score)) }
        #expect(score.precision >= floor.precision, "\(score.falseAlarms)")
        #expect(score.recall >= floor.recall, "\(score.missed)")
    }

    @Test func noRuleFallsBelowItsFloorOverAllSets() throws {
        let goals = try Self.sets.flatMap { try LabelledGoal.scored($0.name) }
        let score = GoalScore(of: goals, check: try LocaleFiles.check.get())
        if Self.prints { print(ScoreTable.text("all sets together", score)) }
        for floor in try Self.floors.get() where floor.isRule {
            #expect((score.precision(of: floor.name) ?? 1) >= floor.precision, "\(floor.name)")
            #expect((score.recall(of: floor.name) ?? 1) >= floor.recall, "\(floor.name)")
        }
    }

    @Test func everySetAndEveryAskingRuleHasAFloor() throws {
        let names = Set(try Self.floors.get().map(\.name))
        let files = try FileManager.default.contentsOfDirectory(atPath: LabelledGoal.folder.path)
            .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(".jsonl".count)) }
        #expect(names.isSuperset(of: files))
        // What is only worth a mention is never vague by it.
        #expect(names.isSuperset(of: goalRules.map(\.id).filter { $0 != DescribeWithoutBlame().id }))
    }

    @Test(arguments: ["vague-words", "vague-words-later", "vague-words-last", "vague-words-fourth"])
    func aVagueWordWithItsMeasureIsNoFlaw(_ file: String) throws {
        let goals = try LabelledGoal.scored(file)
        #expect(goals.count >= 50)
        let score = GoalScore(of: goals, check: try LocaleFiles.check.get())
        if Self.prints { print("\(file): \(score.falseAlarms.count) of \(goals.count) flagged\n") }
        #expect(score.falseAlarms.count * 20 <= goals.count, "\(score.falseAlarms)")
    }

    @Test(arguments: (try? Floor.all().filter { !$0.isRule }) ?? [])
    func everyVerdictIsExplained(_ floor: Floor) throws {
        let check = try LocaleFiles.check.get()
        let catalog = try LocaleFiles.catalog("da")
        for goal in try LabelledGoal.scored(floor.name) {
            for finding in check.findings(in: goal.text, role: goal.goalRole) {
                #expect(!finding.range.isEmpty && finding.range.upperBound <= goal.text.count, "\(goal.text)")
                #expect(catalog.has(finding.reason.key) && catalog.has(finding.question.key))
            }
        }
    }
}

/// The least a set or a rule may score: a line of `Corpus/floors.txt`, "name precision recall"; a rule's begins with "rule".
struct Floor: Sendable, CustomTestStringConvertible {
    let name: String
    let isRule: Bool
    let precision: Double
    let recall: Double
    var testDescription: String { name }

    static func all() throws -> [Floor] {
        let text = try String(contentsOf: LabelledGoal.folder.appending(path: "floors.txt"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let parts = line.split(separator: " ")
            let numbers = parts.suffix(2).compactMap { Double($0) }
            guard parts.count >= 3, numbers.count == 2 else { return nil }
            return Floor(
                name: String(parts[parts.count - 3]), isRule: parts[0] == "rule", precision: numbers[0],
                recall: numbers[1])
        }
    }
}

/// A score as a table, rule by rule.
enum ScoreTable {
    static func text(_ name: String, _ score: GoalScore) -> String {
        let rows = goalRules.map(\.id).compactMap { rule -> String? in
            guard score.precision(of: rule) != nil || score.recall(of: rule) != nil else { return nil }
            return row(rule, score.precision(of: rule), score.recall(of: rule))
        }
        return ([name, head] + rows + [row("any rule", score.precision, score.recall), ""]).joined(separator: "\n")
    }

    private static let head = "  " + padded("", 34) + "precision  recall      F1"

    private static func row(_ name: String, _ precision: Double?, _ recall: Double?) -> String {
        let mean = precision.flatMap { one in recall.map { GoalScore.harmonicMean(one, $0) } }
        let cells = [precision, recall, mean].map { $0.map { String(format: "%8.3f", $0) } ?? "       –" }
        return "  " + padded(name, 34) + cells.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text.padding(toLength: width, withPad: " ", startingAt: 0)
    }
}
