import CalendarValues
import PlanModel

extension FHIRBundle {
    /// The plan itself, with a step or follow-up in each activity.
    var carePlan: Resource {
        let names = ["purpose"] + plan.goals.flatMap { goal in [name(goal)] + goal.steps.map { name($0, of: goal) } }
        let activities = plan.goals.flatMap { goal in goal.steps.map { activity($0, of: goal) } } + followUp
        return resource(
            "CarePlan", "plan", .carePlan,
            (
                "identifier",
                .list([
                    .members(("system", .text("urn:x-handleplan")), ("value", .text(wording.edition.planID)))
                ])
            ),
            ("status", .text(plan.completed == nil ? "draft" : "active")), ("intent", .text("plan")),
            ("category", .list([FHIRTerms.concept(text("category"))])), ("title", .text(text("title"))),
            ("description", plan.circumstances.words.value.map { .text("\(text("circumstances")): \($0)") }),
            ("subject", identity.reference("citizen")), ("period", plan.completed.map { period(from: $0, to: nil) }),
            ("created", .text(recorded)), ("author", author),
            ("goal", .list(names.map(identity.reference))),
            ("activity", activities.isEmpty ? nil : .list(activities)), ("note", notes([text("noCode")])))
    }

    private var author: JSONNode? {
        plan.person("caseworker")?.authority == nil ? nil : identity.reference("authority")
    }

    private func activity(_ step: SubGoal, of goal: Goal) -> JSONNode {
        .members(
            (
                "detail",
                .members(
                    ("goal", .list([identity.reference(name(step, of: goal))])), ("status", .text("not-started")),
                    ("scheduledString", step.time.value.map { .text(wording.time($0)) }),
                    ("performer", performers(step.responsible)), ("description", .text(step.text)))
            ))
    }

    private var followUp: [JSONNode] {
        guard case .said(let time) = plan.followUp.day else { return [] }
        return [
            .members(
                (
                    "detail",
                    .members(
                        ("code", FHIRTerms.concept(wording.text("followUp.heading"))), ("status", .text("scheduled")),
                        ("scheduledString", .text(wording.time(time))),
                        ("performer", performers(plan.followUp.coordinator)))
                ))
        ]
    }

    /// The help to a goal: what the authority gives, how long and how far it has come.
    var interventions: [Resource] {
        plan.goals.compactMap { goal in
            guard case .said(let words) = goal.effort.what else { return nil }
            let start = plan.day ?? wording.edition.today
            let end = goal.effort.time.value?.lastDay(from: start)
            let detail = JSONNode.members(
                ("code", FHIRTerms.concept(words)), ("goal", .list([identity.reference(name(goal))])),
                ("status", .text(goal.effort.state == .said("granted") ? "in-progress" : "not-started")),
                ("performer", author.map { .list([$0]) }),
                ("description", goal.effort.state.value.map { .text(wording.choice("goal.help.state", $0)) }))
            return resource(
                "CarePlan", "help-\(goal.number)", .intervention, ("basedOn", .list([identity.reference("plan")])),
                ("status", .text(goal.effort.state == .said("granted") ? "active" : "draft")),
                ("intent", .text("plan")), ("subject", identity.reference("citizen")),
                ("period", end.map { period(from: start, to: $0) }), ("created", .text(recorded)), ("author", author),
                ("activity", .list([.members(("detail", detail))])))
        }
    }

    private func period(from start: Day, to end: Day?) -> JSONNode {
        .members(("start", .text(start.description)), ("end", end.map { .text($0.description) }))
    }
}
