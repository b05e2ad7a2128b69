import CalendarValues
import PlanModel

extension Plan {
    /// The plan with every free text changed; ids of choices, people and rules stay.
    func mappingTexts(_ change: (String) -> String) -> Plan {
        var plan = self
        plan.place = place.map(change)
        plan.shelter = shelter.map(change)
        plan.people = people.map { $0.mappingTexts(change) }
        plan.otherPlans = otherPlans.map {
            OtherPlan(whose: change($0.whose), about: $0.about.map(change), mayBeShared: $0.mayBeShared)
        }
        plan.occasionWords = occasionWords.map(change)
        plan.offer.allowedWords = offer.allowedWords.map(change)
        plan.offer.askAgain = offer.askAgain.map { $0.mappingTexts(change) }
        plan.wishes = wishes.map(change)
        plan.situation.sleeps = situation.sleeps.map(change)
        plan.situation.worked = situation.worked.map(change)
        plan.situation.tried = situation.tried.map(change)
        plan.purpose = purpose.map(change)
        plan.goals = goals.map { $0.mappingTexts(change) }
        plan.circumstances.words = circumstances.words.map(change)
        plan.information.obtained = information.obtained.map(change)
        plan.information.missing = information.missing.map(change)
        plan.information.refused = information.refused.map(change)
        plan.checks = checks.map {
            CheckAnswer(
                rule: $0.rule, named: $0.named.mapValues { $0.map(change) }, words: $0.words.map(change))
        }
        plan.followUp.day = followUp.day.map { $0.mappingTexts(change) }
        plan.followUp.reach = followUp.reach.map(change)
        plan.signatures = signatures.map { Signature(person: $0.person, way: $0.way, words: $0.words.map(change)) }
        plan.additions = additions.map { Addition(slot: $0.slot, value: $0.value.map(change)) }
        plan.sharing.consents = sharing.consents.map { $0.mappingTexts(change) }
        return plan
    }
}

extension Consent {
    fileprivate func mappingTexts(_ change: (String) -> String) -> Consent {
        Consent(
            recipient: recipient, decision: decision, scope: scope, purpose: change(purpose), until: until, day: day,
            speaker: speaker)
    }
}

extension Person {
    fileprivate func mappingTexts(_ change: (String) -> String) -> Person {
        Person(
            id: id, name: change(name), role: role, roleWords: roleWords.map(change), authority: authority.map(change),
            phone: phone.map(change), isPresent: isPresent)
    }
}

extension Goal {
    fileprivate func mappingTexts(_ change: (String) -> String) -> Goal {
        Goal(
            number: number, text: change(text), speaker: speaker, measures: measures.map(change), isWish: isWish,
            responsible: responsible, time: time.map { $0.mappingTexts(change) },
            effort: Effort(
                what: effort.what.map(change), time: effort.time.map { $0.mappingTexts(change) }, state: effort.state),
            steps: steps.map { $0.mappingTexts(change) }, objection: objection.map(change), view: view.map(change),
            overruled: overruled.map(change))
    }
}

extension SubGoal {
    fileprivate func mappingTexts(_ change: (String) -> String) -> SubGoal {
        SubGoal(
            number: number, text: change(text), measures: measures.map(change), isWish: isWish,
            overruled: overruled.map(change), responsible: responsible, inheritsResponsible: inheritsResponsible,
            time: time.map { $0.mappingTexts(change) }, inheritsTime: inheritsTime)
    }
}

extension TimeExpression {
    /// Only a condition holds words.
    fileprivate func mappingTexts(_ change: (String) -> String) -> TimeExpression {
        guard case .conditional(var conditional) = self else { return self }
        conditional.event = change(conditional.event)
        return .conditional(conditional)
    }
}
