import CalendarValues
import Messages
import PlanModel

/// A copy as a bundle of FHIR R4 resources after KL's common model (hl7dk/KL-dk 1.2.0), for case systems that take it.
///
/// The plan is a CarePlan; its purpose a Purpose; the citizen's goals are "borgers mål og ønsker"; a step is an "indsatsmål"
/// (FFBGoal), since KL's "delmål" belongs to the performer; help is a PlannedIntervention; where things stand is a Condition.
/// Who sees to a step stands in `activity.detail.performer`. No CPR number, no birth date.
public struct FHIRRenderer: Sendable {
    /// A renderer.
    public init() {}

    /// UTF-8; nil for the record of an offer, which is no plan.
    public func bundle(_ copy: PlanCopy, edition: Edition) -> [UInt8]? {
        guard !copy.plan.isOfferRecord else { return nil }
        return FHIRBundle(wording: PlanWording(copy, edition)).node.bytes
    }
}

/// The resources of one plan.
struct FHIRBundle {
    let wording: PlanWording
    let identity: FHIRIdentity

    init(wording: PlanWording) {
        self.wording = wording
        identity = FHIRIdentity(planID: wording.edition.planID)
    }

    var plan: Plan { wording.plan }

    /// When it was made known, as FHIR's `created` and `recordedDate` want a day.
    var recorded: String { (plan.day ?? wording.edition.today).description }

    var node: JSONNode {
        let entries = (actors + [purpose, carePlan, condition].compactMap { $0 } + goals + interventions)
        return .members(
            ("resourceType", .text("Bundle")), ("type", .text("collection")),
            ("timestamp", .text("\(wording.edition.today)T00:00:00Z")),
            ("entry", .list(entries.map { .members(("fullUrl", .text(identity.url($0.name))), ("resource", $0.node)) }))
        )
    }

    /// A resource and the name its id follows from.
    struct Resource {
        let name: String
        let node: JSONNode
    }

    func resource(
        _ type: String, _ name: String, _ profile: FHIRTerms.Profile?, _ members: (String, JSONNode?)...
    ) -> Resource {
        let head: [(String, JSONNode?)] = [
            ("resourceType", .text(type)), ("id", .text(identity.uuid(name))), ("meta", profile?.meta),
        ]
        let all = (head + members).compactMap { name, value in value.map { JSONNode.Member(name: name, value: $0) } }
        return Resource(name: name, node: .object(all))
    }

    func text(_ key: String) -> String { wording.copyText("fhir.\(key)") }

    func notes(_ texts: [String]) -> JSONNode? {
        texts.isEmpty ? nil : .list(texts.map { .members(("text", .text($0))) })
    }
}
