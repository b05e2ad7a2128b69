import PlanModel

/// One sentence about what a plan holds together, with the examples that show it.
///
/// To add a rule: a file in `PlanRules/` named after the sentence it enforces, a line in `planRules`, and the two texts
/// `plan.<id>.reason` and `plan.<id>.question` in each locale's `plan-rules.yaml`. The tests run its examples and
/// compare the list with the folder and the texts.
public protocol PlanRule: Sendable {
    /// The rule's name in snake_case, as it stands in findings, texts and answers.
    var id: String { get }
    /// What the rule finds and what it leaves alone; documentation and test in one.
    var examples: PlanRuleExamples { get }
    /// What the plan leaves out; nil where it does not.
    func finding(in plan: PlanReading) -> PlanFinding?
}

/// Plans a rule finds something in, and plans it must leave alone.
public struct PlanRuleExamples: Sendable {
    /// Plans with the flaw.
    public let triggering: [PlanExample]
    /// Plans without it, also such as look alike.
    public let nonTriggering: [PlanExample]

    /// Examples of both kinds.
    public init(triggering: [PlanExample], nonTriggering: [PlanExample]) {
        self.triggering = triggering
        self.nonTriggering = nonTriggering
    }
}

/// The rules, weightiest first: a plan at odds with itself, then what it is about, then who and when. A test compares
/// the list with the folder `PlanRules/`.
public let planRules: [any PlanRule] = [
    HeedWhatWasSaid(),
    GiveHousingGoalsAWay(),
    UseTheCitizensWords(),
    BeginSomethingNow(),
    NameMoreThanHousing(),
    SayWhatIsDifferent(),
    AskWhoIsAway(),
    SayAThingOnce(),
    ReferToOtherPlans(),
    HaveSomethingSoon(),
    ReachStepsBeforeGoals(),
    SetAMilestone(),
    MeetBeforeItIsOver(),
    ShareTheWork(),
    LeaveTheCitizenAPart(),
    KeepGoalsFew(),
]
