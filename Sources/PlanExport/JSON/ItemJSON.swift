import PlanModel

/// The items of a plan's lists as JSON.
extension PlanWording {
    func node(_ person: Person) -> JSONNode {
        .members(
            ("id", .text(person.id)), ("name", .text(person.name)), ("role", .text(person.role)),
            ("roleText", .text(role(person))), ("authority", person.authority.map(JSONNode.text)),
            ("phone", node(words: person.phone)), ("present", .flag(person.isPresent)))
    }

    func node(_ goal: Goal) -> JSONNode {
        .members(
            ("number", .integer(goal.number)), ("words", .text(goal.text)), ("speaker", .text(goal.speaker)),
            ("standsAsWish", .flag(goal.isWish)), ("measures", .texts(goal.measures)),
            ("responsibleParties", node(people: goal.responsible)), ("time", node(goal.time)),
            (
                "effort",
                .members(
                    ("words", node(words: goal.effort.what)), ("time", node(goal.effort.time)),
                    ("state", node(goal.effort.state, of: "goal.help.state")))
            ),
            ("subGoals", .list(goal.steps.map(node))), ("objection", node(words: goal.objection)),
            ("view", node(words: goal.view)), ("overruled", goal.overruled.map(JSONNode.text)))
    }

    func node(_ step: SubGoal) -> JSONNode {
        .members(
            ("number", .integer(step.number)), ("words", .text(step.text)), ("standsAsWish", .flag(step.isWish)),
            ("measures", .texts(step.measures)),
            ("responsibleParties", node(people: step.responsible)),
            ("responsiblePartiesInherited", .flag(step.inheritsResponsible)), ("time", node(step.time)),
            ("timeInherited", .flag(step.inheritsTime)), ("overruled", step.overruled.map(JSONNode.text)))
    }

    func node(_ check: CheckAnswer) -> JSONNode {
        .members(
            ("rule", .text(check.rule)), ("question", .text(checkQuestion(check))), ("answer", node(words: check.words))
        )
    }

    func node(_ plan: OtherPlan) -> JSONNode {
        .members(("whose", .text(plan.whose)), ("about", node(words: plan.about)))
    }

    func node(_ signature: Signature) -> JSONNode {
        .members(
            ("person", .text(signature.person)), ("way", .text(signature.way.rawValue)),
            ("words", signature.words.map(JSONNode.text)))
    }

    func node(_ addition: Addition) -> JSONNode {
        .members(("question", .text(addition.slot.description)), ("answer", node(words: addition.value)))
    }
}
