import Messages
import PlanModel

/// The plan as JSON for other systems, described by `PlanSchema`; integers and strings only, ASCII names, stable order.
public struct PlanJSON: Sendable {
    /// A writer of format version 1.
    public init() {}

    /// UTF-8. The same things are left out as in the document: CPR number, birth date, a blocked place, plans not shared.
    public func bytes(_ plan: Plan, edition: Edition) -> [UInt8] { bytes(PlanWording(plan, edition)) }

    /// A copy: the same members, those it does not hold left out, and for whom it is.
    public func bytes(_ copy: PlanCopy, edition: Edition) -> [UInt8] { bytes(PlanWording(copy, edition)) }

    func bytes(_ wording: PlanWording) -> [UInt8] {
        if wording.plan.isOfferRecord { return wording.recordNode.bytes }
        return (wording.copy.map(wording.copyNode) ?? wording.planNode).bytes
    }
}

extension PlanWording {
    fileprivate var recordNode: JSONNode {
        let caseworker = plan.person("caseworker")
        return .object(
            frame("offerRecord") + [
                .init(name: "citizen", value: .members(("name", plan.citizen.map { .text($0.name) }))),
                .init(
                    name: "caseworker",
                    value: .members(
                        ("name", caseworker.map { .text($0.name) }),
                        ("authority", caseworker?.authority.map(JSONNode.text)),
                        ("phone", node(words: caseworker?.phone ?? .unasked)))),
                .init(name: "offer", value: offerNode),
                .init(name: "signatures", value: signaturesNode),
            ])
    }

    fileprivate var planNode: JSONNode { .object(frame("plan") + planMembers) }

    fileprivate func copyNode(_ copy: PlanCopy) -> JSONNode {
        let head = [
            JSONNode.Member(name: "recipient", value: .text(copy.recipient.id)),
            copy.consent.map { JSONNode.Member(name: "consent", value: node($0)) },
        ].compactMap { $0 }
        return .object(frame("copy") + head + planMembers.filter { !isPart || $0.value.saysSomething })
    }

    private func node(_ consent: Consent) -> JSONNode {
        .members(("day", .day(consent.day)), ("until", consent.until.map(JSONNode.day)))
    }

    private var planMembers: [JSONNode.Member] {
        let parts: [(String, JSONNode)] = [
            ("meeting", meetingNode), ("people", .list(plan.people.map(node))), ("offer", offerNode),
            ("purpose", node(words: plan.purpose)), ("wishes", node(words: plan.wishes)), ("situation", situationNode),
            ("goals", .list(plan.goals.map(node))), ("specialCircumstances", circumstancesNode),
            ("informationBasis", informationNode), ("checks", .list(plan.checks.map(node))),
            ("otherPlans", .list(plan.sharedPlans.map(node))), ("followUp", followUpNode),
            ("signatures", signaturesNode), ("additions", .list(plan.additions.map(node))),
        ]
        return parts.map { JSONNode.Member(name: $0, value: $1) }
    }

    /// What every document of ours begins with.
    private func frame(_ document: String) -> [JSONNode.Member] {
        guard
            case .object(let members) = JSONNode.members(
                ("format", .text("handleplan")), ("formatVersion", .integer(1)), ("document", .text(document)),
                ("id", .text(edition.planID)), ("version", .integer(plan.version)),
                ("status", .text(plan.status.rawValue)), ("language", .text(catalog.language)),
                ("day", plan.day.map(JSONNode.day)), ("completed", plan.completed.map(JSONNode.day)),
                ("written", .day(edition.today)),
                ("law", .members(("text", .text(text("law.name"))), ("day", (plan.opening?.lawDay).map(JSONNode.day)))))
        else { return [] }
        return members
    }

    private var offerNode: JSONNode {
        .members(
            ("how", node(plan.offer.how, of: "offer.how")), ("answer", node(plan.offer.answer, of: "offer.answer")),
            ("words", node(words: plan.offer.allowedWords)), ("askAgain", node(plan.offer.askAgain)))
    }

    private var signaturesNode: JSONNode { .list(plan.sharedSignatures.map(node)) }

    private var meetingNode: JSONNode {
        .members(
            ("place", node(words: plan.place)), ("shelter", node(words: plan.shelter)),
            ("placeWithheld", .flag(plan.isPlaceBlocked)), ("occasion", node(plan.occasion, of: "occasion.how")),
            ("occasionWords", plan.occasionWords.map(JSONNode.text)))
    }

    private var situationNode: JSONNode {
        .members(
            ("sleeps", node(words: plan.situation.sleeps)),
            ("housing", node(plan.situation.housing, of: "situation.class")),
            ("worked", node(words: plan.situation.worked)), ("tried", node(words: plan.situation.tried)))
    }

    private var circumstancesNode: JSONNode {
        .members(
            ("words", node(words: plan.circumstances.words)),
            (
                "areas",
                node(plan.circumstances.areas, "choices") { ids in
                    .list(ids.map { self.node(choice: $0, of: "circumstances.areas") })
                }
            ))
    }

    private var informationNode: JSONNode {
        .members(
            ("obtained", node(words: plan.information.obtained)), ("missing", node(words: plan.information.missing)),
            ("refused", node(words: plan.information.refused)))
    }

    private var followUpNode: JSONNode {
        .members(
            ("coordinator", node(people: plan.followUp.coordinator)), ("time", node(plan.followUp.day)),
            ("how", node(plan.followUp.how, of: "followup.how")), ("reach", node(words: plan.followUp.reach)))
    }
}

extension JSONNode {
    /// Whether there is anything in it beside "was not asked" and "no".
    fileprivate var saysSomething: Bool {
        switch self {
        case .text(let text): !["unasked", "no"].contains(text)
        case .integer: true
        case .list(let nodes): nodes.contains(where: \.saysSomething)
        case .object(let members): members.contains(where: \.value.saysSomething)
        }
    }
}
