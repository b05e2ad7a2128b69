import GoalChecks

/// What the check said of labelled goals, set against their labels; "vague" is the positive class.
struct GoalScore {
    private(set) var falseAlarms: [String] = []
    private(set) var missed: [String] = []
    private(set) var caught = 0
    /// By rule: goals it must be asked about that are vague by their label, and those that are not.
    private(set) var right: [String: Int] = [:]
    private(set) var wrong: [String: Int] = [:]
    /// By reason of the label: goals found vague, and all of them.
    private(set) var found: [String: Int] = [:]
    private(set) var labelled: [String: Int] = [:]

    init(of goals: [LabelledGoal], check: GoalCheck) {
        for goal in goals {
            let findings = check.findings(in: goal.text, role: goal.goalRole).filter { $0.strength == .must }
            count(goal, rules: Set(findings.map(\.rule)))
        }
    }

    private mutating func count(_ goal: LabelledGoal, rules: Set<String>) {
        switch (goal.isVague, !rules.isEmpty) {
        case (true, true): caught += 1
        case (true, false): missed.append(goal.text)
        case (false, true): falseAlarms.append(goal.text)
        case (false, false): break
        }
        for rule in rules {
            if goal.isVague { right[rule, default: 0] += 1 } else { wrong[rule, default: 0] += 1 }
        }
        for reason in goal.isVague ? goal.reasons : [] {
            labelled[reason, default: 0] += 1
            if !rules.isEmpty { found[reason, default: 0] += 1 }
        }
    }

    var precision: Double { Double(caught) / Double(max(1, caught + falseAlarms.count)) }
    var recall: Double { Double(caught) / Double(max(1, caught + missed.count)) }

    /// Of the goals the rule asks about, the share that is vague by its label; nil where it asks about none.
    func precision(of rule: String) -> Double? {
        let all = right[rule, default: 0] + wrong[rule, default: 0]
        return all == 0 ? nil : Double(right[rule, default: 0]) / Double(all)
    }

    /// Of the goals labelled with the rule's reason, the share that was found vague; nil where none is.
    func recall(of rule: String) -> Double? {
        labelled[rule].map { Double(found[rule, default: 0]) / Double($0) }
    }

    static func harmonicMean(_ one: Double, _ other: Double) -> Double {
        one + other == 0 ? 0 : 2 * one * other / (one + other)
    }
}
