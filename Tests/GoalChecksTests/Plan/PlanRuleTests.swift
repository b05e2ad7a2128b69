import CalendarValues
import Foundation
import Messages
import PlanModel
import Testing

@testable import GoalChecks

/// The check of the whole plan: every rule's examples are run, and list, folder and texts belong together.
@Suite struct PlanRuleTests {
    private static let check = Result { PlanCheck(words: try LocaleFiles.words()) }

    private static func finding(_ rule: any PlanRule, _ example: PlanExample) throws -> PlanFinding? {
        let words = try LocaleFiles.words()
        let read = PlanReading(
            plan: example.plan, today: PlanExample.today, areas: LifeAreas(words), topics: try LocaleFiles.topics.get())
        return rule.finding(in: read)
    }

    private static func rules(_ goals: [Goal], _ change: (inout Plan) -> Void = { _ in }) throws -> [String] {
        try check.get().findings(in: PlanExample(goals, change).plan, today: PlanExample.today).map(\.rule)
    }

    static let triggering = planRules.flatMap { rule in rule.examples.triggering.map { (rule, $0) } }.map(Case.init)
    static let nonTriggering = planRules.flatMap { rule in rule.examples.nonTriggering.map { (rule, $0) } }
        .map(Case.init)

    @Test(arguments: triggering) func findsWhatIsLeftOut(_ example: Case) throws {
        let found = try #require(try Self.finding(example.rule, example.example))
        #expect(found.rule == example.rule.id)
        for language in ["da", "en"] {
            let catalog = try LocaleFiles.planCatalog(language)
            for text in [catalog.text(found.reason), catalog.text(found.question)] {
                #expect(!text.contains("{") && !text.contains("⟨"), "\(text)")
            }
        }
    }

    @Test(arguments: nonTriggering) func leavesOthersInPeace(_ example: Case) throws {
        #expect(try Self.finding(example.rule, example.example) == nil)
    }

    @Test(arguments: planRules.map(\.id)) func everyRuleShowsBothKinds(_ id: String) throws {
        let rule = try #require(planRules.first { $0.id == id })
        #expect(!rule.examples.triggering.isEmpty && !rule.examples.nonTriggering.isEmpty)
    }

    @Test func theListIsTheFolder() throws {
        let folder = LocaleFiles.root.appendingPathComponent("Sources/GoalChecks/PlanRules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { $0.dropLast(".swift".count) }
        #expect(Set(files.map(String.init)) == Set(planRules.map { "\(type(of: $0))" }))
        #expect(Set(planRules.map(\.id)).count == planRules.count)
    }

    @Test(arguments: ["da", "en"]) func everyRuleHasItsTwoTextsAndEveryAreaItsName(_ language: String) throws {
        let catalog = try LocaleFiles.planCatalog(language)
        let texts = planRules.flatMap { ["plan.\($0.id).reason", "plan.\($0.id).question"] }
        let areas = LifeAreas(try LocaleFiles.words()).names.map { "area.\($0)" }
        #expect(catalog.keys == Set(texts + areas))
        for rule in planRules {
            let question = catalog.text(Message("plan.\(rule.id).question"))
            #expect(question.filter { $0 == "?" }.count == 1 && question.hasSuffix("?"), "\(question)")
            #expect(!catalog.text(Message("plan.\(rule.id).reason")).contains("?"))
        }
    }

    @Test func aPlanThatHoldsIsLeftInPeace() throws {
        let goals: [Goal] = [
            .sketch("Få min egen lejlighed", steps: [.sketch("Skrive mig op i tre boligselskaber")]),
            .sketch("Møde på værkstedet tre dage om ugen"),
        ]
        #expect(try Self.rules(goals).isEmpty)
    }

    @Test func theWeightiestComesFirst() throws {
        let goals: [Goal] = [.sketch("Få min egen lejlighed", who: ["citizen"], days: 365)]
        let found = try Self.rules(goals) { $0.wishes = .said("Jeg vil ikke bo i lejlighed") }
        #expect(
            found == [
                "contradicts_what_was_said", "housing_without_steps", "housing_only", "nothing_soon", "no_milestone",
            ])
    }

    @Test func theAreasNobodySpokeOfAreNamed() throws {
        let goals: [Goal] = [.sketch("Få min egen lejlighed", steps: [.sketch("Skrive mig op")])]
        let plan = PlanExample(goals) {
            $0.wishes = .said("Jeg vil se min datter")
            $0.circumstances.areas = .said(["work", "treatment"])
        }.plan
        let found = try #require(try Self.check.get().findings(in: plan, today: PlanExample.today).first)
        let text = try LocaleFiles.planCatalog("da").text(found.reason)
        #expect(text.contains("penge") && text.contains("alkohol eller stoffer"))
        #expect(!text.contains("familie") && !text.contains("arbejde") && !text.contains("og bolig"))
    }

    @Test func nothingIsFoundInAnEmptyPlan() throws { #expect(try Self.rules([]).isEmpty) }

    @Test func aLongTextIsQuotedShort() {
        let long = String(repeating: "meget langt ", count: 30)
        #expect(PlanReading.quoted(long) == .text("meget langt meget langt meget langt meget langt meget …"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let rule: any PlanRule
        let example: PlanExample
        var testDescription: String { "\(rule.id) (line \(example.line))" }
    }
}
