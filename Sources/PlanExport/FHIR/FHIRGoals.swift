import CalendarValues
import PlanModel

extension FHIRBundle {
    /// A plan must have one purpose; a part that does not hold it points to its goals.
    var purpose: Resource {
        let words = plan.purpose.value ?? text("purposeElsewhere")
        return resource(
            "Goal", "purpose", .purpose, ("lifecycleStatus", .text("active")),
            ("category", .list([FHIRTerms.GoalType.purpose.concept])), ("description", FHIRTerms.concept(words)),
            ("subject", identity.reference("citizen")))
    }

    /// Each goal, and each step on the way to it as a goal of the effort.
    var goals: [Resource] { plan.goals.flatMap { goal in [self.goal(goal)] + goal.steps.map { step($0, of: goal) } } }

    func name(_ goal: Goal) -> String { "goal-\(goal.number)" }

    func name(_ step: SubGoal, of goal: Goal) -> String { "goal-\(goal.number)-step-\(step.number)" }

    private func goal(_ goal: Goal) -> Resource {
        resource(
            "Goal", name(goal), .goal, ("lifecycleStatus", .text(goal.isWish ? "proposed" : "active")),
            ("category", .list([FHIRTerms.GoalType.citizensOwn.concept])),
            ("description", FHIRTerms.concept(goal.text)), ("subject", identity.reference("citizen")),
            ("target", target(goal.time)), ("expressedBy", speaker(goal)), ("addresses", addressed),
            ("note", notes(goal.measures.map { "\(wording.copyText("agreement.measure")): \($0)" } + views(goal))))
    }

    private func step(_ step: SubGoal, of goal: Goal) -> Resource {
        let relation = JSONNode.members(
            ("url", .text(FHIRTerms.goalRelationship)),
            (
                "extension",
                .list([
                    .members(("url", .text("type")), ("valueCodeableConcept", FHIRTerms.concept("based-on"))),
                    .members(("url", .text("target")), ("valueReference", identity.reference(name(goal)))),
                ])
            ))
        return resource(
            "Goal", name(step, of: goal), .ffbGoal, ("extension", .list([relation])),
            ("lifecycleStatus", .text("active")), ("category", .list([FHIRTerms.GoalType.effort.concept])),
            ("description", FHIRTerms.concept(step.text)), ("subject", identity.reference("citizen")),
            ("target", target(step.time)), ("addresses", addressed),
            ("note", notes(step.measures.map { "\(wording.copyText("agreement.measure")): \($0)" })))
    }

    private func speaker(_ goal: Goal) -> JSONNode? {
        plan.person(goal.speaker) == nil ? nil : identity.reference(goal.speaker)
    }

    private func views(_ goal: Goal) -> [String] {
        [("citizen", goal.objection), ("caseworker", goal.view)].compactMap { id, words in
            words.value.map { "\(wording.name(id)): \($0)" }
        }
    }

    private var addressed: JSONNode? { condition == nil ? nil : .list([identity.reference("condition")]) }

    private func target(_ time: Stated<TimeExpression>) -> JSONNode? {
        time.value?.lastDay(from: plan.day ?? wording.edition.today)
            .map { .list([.members(("dueDate", .text($0.description)))]) }
    }

    /// Where things stand, in the words said: a code would be an assessment nobody has made.
    var condition: Resource? {
        let situation = plan.situation
        let words = [
            situation.sleeps.value.map { "\(wording.text("situation.sleep")): \($0)" },
            situation.housing.value.map { id in
                "\(wording.text("situation.class")): \(wording.choice("situation.class", id))"
            },
        ].compactMap { $0 }
        guard !words.isEmpty else { return nil }
        return resource(
            "Condition", "condition", .condition, ("clinicalStatus", FHIRTerms.active),
            ("category", .list([FHIRTerms.problem])), ("code", FHIRTerms.concept(words.joined(separator: ". "))),
            ("subject", identity.reference("citizen")), ("recordedDate", .text(recorded)))
    }
}
