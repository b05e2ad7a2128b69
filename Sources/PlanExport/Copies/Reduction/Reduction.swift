import CalendarValues
import PlanModel

/// A plan reduced to what one recipient may see; again a plan, so that no format can let through more than another.
struct Reduction {
    let release: Release
    let recipient: Recipient

    /// The plan without what stays; texts still hold the names and places `CopyShield` takes out.
    func reduced(_ original: Plan) -> Plan {
        guard recipient.basis != .own else { return withoutSharing(original) }
        var plan = original
        plan.goals = original.goals.filter { release.passes(goal: $0) }.map { reduced($0) }
        reduceBasis(&plan)
        reduceMeeting(&plan)
        reduceRest(&plan)
        plan.identity = nil
        plan.sharing.withheld = []
        plan.sharing.consents =
            recipient.basis == .authority
            ? original.sharing.consents : original.sharing.consents.filter { $0.recipient == recipient.id }.suffix(1)
        return plan
    }

    private func withoutSharing(_ original: Plan) -> Plan {
        var plan = original
        plan.goals = original.goals.map(\.withoutReasons)
        plan.identity = nil
        plan.sharing.withheld = []
        return plan
    }

    private func reduceBasis(_ plan: inout Plan) {
        plan.purpose = release.words(plan.purpose, "purpose.words", topic: .purpose)
        plan.wishes = release.words(plan.wishes, "wish.words", topic: .wishes)
        plan.situation.sleeps = release.words(plan.situation.sleeps, "situation.sleep", topic: .situation)
        plan.situation.worked = release.words(plan.situation.worked, "situation.worked", topic: .situation)
        plan.situation.tried = release.words(plan.situation.tried, "situation.tried", topic: .situation)
        if !release.allows(.situation) || !release.allows(area: "housing") || release.isWithheld("situation.class") {
            plan.situation.housing = release.nothing()
        }
        plan.circumstances.words = release.words(
            plan.circumstances.words, "circumstances.words", topic: .circumstances)
        plan.circumstances.areas =
            release.allows(.circumstances)
            ? plan.circumstances.areas.map { areas in areas.filter { allows(circumstance: $0) } } : .unasked
        plan.information.obtained = release.words(plan.information.obtained, "info.obtained", topic: .information)
        plan.information.missing = release.words(plan.information.missing, "info.missing", topic: .information)
        plan.information.refused = release.words(plan.information.refused, "info.refused", topic: .information)
    }

    /// The areas the question reminds of (servicelovens § 141, stk. 3, nr. 4) tell of areas of life as a text does.
    private func allows(circumstance: String) -> Bool {
        switch circumstance {
        case "housing", "work": release.allows(area: circumstance)
        case "treatment", "aids": release.allows(area: "health")
        default: true
        }
    }

    private func reduceMeeting(_ plan: inout Plan) {
        if !release.allows(.meeting) {
            plan.place = .unasked
            plan.shelter = .unasked
            plan.occasion = .unasked
            plan.occasionWords = nil
            plan.offer = Offer()
        }
        plan.offer.allowedWords = release.words(plan.offer.allowedWords, "offer.words")
        if let words = plan.occasionWords, !release.passes(words) { plan.occasionWords = nil }
        plan.offer.askAgain = time(plan.offer.askAgain)
    }

    private func reduceRest(_ plan: inout Plan) {
        plan.checks = release.allows(.checks) ? plan.checks.filter { passes($0) } : []
        plan.otherPlans = release.allows(.otherPlans) ? plan.sharedPlans.filter { passes($0) } : []
        if !release.allows(.followUp) { plan.followUp = FollowUp() }
        plan.followUp.day = time(plan.followUp.day)
        plan.followUp.reach = release.words(plan.followUp.reach, "reach.how", topic: .reach)
        plan.signatures = release.allows(.signatures) ? plan.signatures.map { reduced($0) } : []
        plan.additions =
            release.allows(.additions)
            ? plan.additions.filter { passes($0) } : []
    }

    private func passes(_ check: CheckAnswer) -> Bool {
        (check.words.value.map(release.passes) ?? true) && check.named.values.joined().allSatisfy(release.passes)
    }

    private func passes(_ addition: Addition) -> Bool {
        !release.withheld.contains(.answer(addition.slot)) && (addition.value.value.map(release.passes) ?? true)
    }

    private func passes(_ other: OtherPlan) -> Bool {
        release.passes(other.whose) && (other.about.value.map(release.passes) ?? true)
    }

    /// Why somebody did not sign is a text as any other.
    private func reduced(_ signature: Signature) -> Signature {
        guard signature.way == .declined, let words = signature.words, !release.passes(words) else { return signature }
        return Signature(person: signature.person, way: signature.way, words: nil)
    }

    func time(_ time: Stated<TimeExpression>) -> Stated<TimeExpression> {
        guard case .said(.conditional(let conditional)) = time, !release.passes(conditional.event) else { return time }
        return .unasked
    }
}
