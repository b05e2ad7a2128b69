import PlanModel

/// A plan, or the record of an offer that was not taken up, as a document without a format.
///
/// The blocks stand in reading order. What must not leave the meeting (CPR numbers, a blocked place, control characters)
/// is already gone from every text, so that no format can let it through.
public struct PlanDocument: Hashable, Sendable {
    /// What the document is.
    public enum Kind: String, Hashable, Sendable {
        /// A plan, finished or not.
        case plan
        /// The offer was declined, postponed or, later, withdrawn from.
        case offerRecord
    }

    /// What the document is.
    public let kind: Kind
    /// A language tag (RFC 5646), such as `da`.
    public let language: String
    /// The heading of level 1.
    public let title: String
    /// Opaque; says nothing about a person.
    public let planID: String
    /// The plan's version, from 1.
    public let version: Int
    /// In reading order.
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

    /// The document of a plan as it stands.
    public init(plan: Plan, edition: Edition) { self.init(PlanWording(plan, edition)) }

    init(_ wording: PlanWording) {
        let plan = wording.plan
        let isRecord = plan.isOfferRecord
        self.init(
            kind: isRecord ? .offerRecord : .plan, language: wording.catalog.language,
            title: isRecord ? wording.recordTitle : wording.planTitle, planID: wording.edition.planID,
            version: plan.version, blocks: isRecord ? wording.offerRecord : wording.wholePlan, footer: wording.footer)
    }
}

extension Plan {
    /// Whether the document is the record of the offer and nothing else said in the meeting.
    var isOfferRecord: Bool { [.declined, .postponed, .withdrawn].contains(status) }
}
