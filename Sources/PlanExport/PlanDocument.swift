import CalendarValues
import Messages
import PlanModel

/// A plan, or the record of an offer that was not taken up, as a document without a format.
///
/// The blocks stand in reading order. What must not leave the meeting (CPR numbers, a blocked place, control characters)
/// is already gone from every text, so that no format can let it through.
public struct PlanDocument: Hashable, Sendable {
    /// What the document is.
    public enum Kind: String, Hashable, Sendable {
        case plan
        /// The offer was declined, postponed or, later, withdrawn from.
        case offerRecord
    }

    public let kind: Kind
    /// A language tag (RFC 5646), such as `da`.
    public let language: String
    public let title: String
    /// Opaque; says nothing about a person.
    public let planID: String
    public let version: Int
    public let blocks: [Block]
    /// One line for the foot of each page; a format adds the page number itself.
    public let footer: String

    /// A document of ready blocks, for a copy that holds a part of another document.
    public init(
        kind: Kind, language: String, title: String, planID: String, version: Int, blocks: [Block], footer: String
    ) {
        self.kind = kind
        self.language = language
        self.title = title
        self.planID = planID
        self.version = version
        self.blocks = blocks
        self.footer = footer
    }

    /// The document of a plan as it stands; `today` is what the days are counted from.
    public init(plan: Plan, catalog: Catalog, today: Day, planID: String) {
        let wording = PlanWording(plan: ShieldedPlan(plan, catalog: catalog), catalog: catalog, today: today)
        let isRecord = plan.isOfferRecord
        self.init(
            kind: isRecord ? .offerRecord : .plan, language: catalog.language,
            title: isRecord ? wording.recordTitle : wording.planTitle, planID: planID, version: plan.version,
            blocks: isRecord ? wording.offerRecord(planID: planID) : wording.wholePlan(planID: planID),
            footer: wording.footer(planID: planID))
    }
}

extension Plan {
    /// Whether the document is the record of the offer and nothing else said in the meeting.
    var isOfferRecord: Bool { [.declined, .postponed, .withdrawn].contains(status) }
}
