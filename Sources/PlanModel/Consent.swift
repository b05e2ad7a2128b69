import CalendarValues

/// What the citizen said to a recipient getting a part of the plan: what, for what, and until when.
///
/// The basis of passing on is GDPR, databeskyttelsesloven and forvaltningsloven §§ 27–28; asking for each recipient is this
/// program's stricter practice. Everything agreed stands in the value itself, so that a later change of the proposals changes
/// no consent that was given.
public struct Consent: Hashable, Sendable, Codable {
    public enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
        case given, refused, withdrawn
    }

    /// The recipient's id.
    public let recipient: String
    public let decision: Decision
    /// Nothing where the decision is not `given`.
    public let scope: ConsentScope
    /// What it is for, as said or as proposed and not changed.
    public let purpose: String
    /// The last day it holds; nil where it was refused or withdrawn.
    public let until: Day?
    /// The day it was said.
    public let day: Day
    /// Who said it, `citizen` most often.
    public let speaker: String

    public init(
        recipient: String, decision: Decision, scope: ConsentScope = .nothing, purpose: String = "", until: Day? = nil,
        day: Day, speaker: String = "citizen"
    ) {
        self.recipient = recipient
        self.decision = decision
        self.scope = decision == .given ? scope : .nothing
        self.purpose = purpose
        self.until = decision == .given ? until : nil
        self.day = day
        self.speaker = speaker
    }

    /// Whether something may be handed over on that day because of it.
    public func isInForce(on today: Day) -> Bool {
        guard decision == .given, scope != .nothing, let until else { return false }
        return today <= until
    }
}

/// Which information: goals by area of life, and parts of the plan beside the goals.
public struct ConsentScope: Hashable, Sendable, Codable {
    /// Areas of life, without repetition; `all` is every area, and what belongs to none is `other`.
    public let areas: Set<String>
    public let topics: Set<PlanTopic>
    /// Goals that are not passed on whatever their area, by number.
    public let exceptGoals: Set<Int>

    public init(areas: Set<String>, topics: Set<PlanTopic>, exceptGoals: Set<Int> = []) {
        self.areas = areas
        self.topics = topics
        self.exceptGoals = exceptGoals
    }

    /// Nothing at all.
    public static let nothing = ConsentScope(areas: [], topics: [])

    /// The word for every area of life.
    public static let allAreas = "all"

    /// Everything either allows; a goal is kept back only where both keep it back.
    public func union(_ other: ConsentScope) -> ConsentScope {
        guard self != .nothing else { return other }
        guard other != .nothing else { return self }
        return ConsentScope(
            areas: areas.union(other.areas), topics: topics.union(other.topics),
            exceptGoals: exceptGoals.intersection(other.exceptGoals))
    }
}

extension ConsentScope {
    private enum CodingKeys: String, CodingKey {
        case areas, topics, exceptGoals
    }

    /// Sorted, so that the same scope is always the same bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(areas.sorted(), forKey: .areas)
        try container.encode(topics.map(\.rawValue).sorted(), forKey: .topics)
        try container.encode(exceptGoals.sorted(), forKey: .exceptGoals)
    }
}

/// A part of a plan beside its goals, as it is passed on or kept.
public enum PlanTopic: String, Hashable, Sendable, Codable, CaseIterable {
    case meeting, people, purpose, wishes, situation, circumstances, information, checks, otherPlans, followUp, reach
    case disagreements, additions, signatures
}
