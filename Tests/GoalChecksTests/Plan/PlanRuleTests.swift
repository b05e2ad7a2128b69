import CalendarValues
import DanishLanguage
import PlanModel
import Testing

@testable import GoalChecks

/// What the check of the whole plan asks about, and what it leaves in peace.
@Suite struct PlanRuleTests {
    private static let today = Day("2026-11-21") ?? Day(ordinal: 0)
    private static let check = PlanCheck(
        words: WordLists(["area.housing": ["bolig": "", "lejlighed": ""], "area.work": ["job": ""]]))

    private static func goal(
        _ number: Int, _ text: String, days: Int? = 7, who: [String] = ["citizen", "contact"], steps: Int = 1
    ) -> Goal {
        let time: Stated<TimeExpression> = days.map { .said(.deadline(today.adding(days: $0))) } ?? .unasked
        return Goal(
            number: number, text: text, responsible: .said(who), time: time,
            steps: (0..<steps).map { SubGoal(number: $0 + 1, text: "Ringe", responsible: .said(who), time: time) })
    }

    private static func rules(_ goals: [Goal]) -> [String] {
        var plan = Plan()
        plan.goals = goals
        return check.findings(in: plan, today: today).map(\.rule)
    }

    @Test func aPlanThatHoldsIsLeftInPeace() {
        #expect(Self.rules([Self.goal(1, "Få min egen lejlighed"), Self.goal(2, "Få et job")]).isEmpty)
    }

    @Test func housingAloneIsAskedAbout() {
        #expect(Self.rules([Self.goal(1, "Få min egen lejlighed")]) == ["housing_only"])
        #expect(Self.rules([Self.goal(1, "Få et job")]).isEmpty)
    }

    @Test func aHomeWithoutAWayIsAskedAboutFirst() {
        #expect(
            Self.rules([Self.goal(1, "Egen lejlighed", steps: 0), Self.goal(2, "Job")]).first == "housing_without_steps"
        )
    }

    @Test func somethingMustBeNear() {
        #expect(Self.rules([Self.goal(1, "Job", days: 14)]).isEmpty)
        #expect(Self.rules([Self.goal(1, "Job", days: 15)]) == ["nothing_soon"])
        #expect(Self.rules([Self.goal(1, "Job", days: nil)]).isEmpty)
    }

    @Test func threeGoalsAreFewFourAreMany() {
        let goals = (1...4).map { Self.goal($0, "Job") }
        #expect(Self.rules(Array(goals.prefix(3))).isEmpty)
        #expect(Self.rules(goals) == ["many_goals"])
    }

    @Test func notEverythingRestsOnTheCitizen() {
        #expect(Self.rules([Self.goal(1, "Job", who: ["citizen"])]) == ["all_on_citizen"])
    }

    @Test func whatWaitsForAHomeIsAskedWhatCanBeginNow() {
        let waiting = Stated.said(
            TimeExpression(notation: "cond(jeg har bolig)", kind: "conditional") ?? .deadline(Self.today))
        let goal = Goal(number: 1, text: "Få et job", responsible: .said(["citizen", "contact"]), time: waiting)
        #expect(Self.rules([goal]) == ["everything_waits"])
    }

    @Test func nothingIsFoundInAnEmptyPlan() { #expect(Self.rules([]).isEmpty) }
}
