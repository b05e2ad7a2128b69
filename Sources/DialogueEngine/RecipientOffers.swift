import CalendarValues
import Messages
import PlanModel

/// Whom a citizen may be asked about, and what they would get; the recipients themselves are set in data.
public struct RecipientOffers: Sendable {
    /// Those who get something only where the citizen agrees, in the order they are shown: the place itself first.
    public let recipients: [Recipient]
    /// A message in the language of the screen, and a day in its words.
    public let text: @Sendable (Message) -> String
    public let day: @Sendable (Day) -> String
    /// The numbers of the goals that would go along where all that is proposed is agreed to.
    public let goals: @Sendable (Recipient, Plan, Day) -> [Int]

    public init(
        recipients: [Recipient], text: @escaping @Sendable (Message) -> String,
        day: @escaping @Sendable (Day) -> String, goals: @escaping @Sendable (Recipient, Plan, Day) -> [Int]
    ) {
        self.recipients =
            recipients.filter { $0.basis == .referral } + recipients.filter { $0.basis != .referral }
        self.text = text
        self.day = day
        self.goals = goals
    }

    /// Nobody to ask about.
    public static let none = RecipientOffers(
        recipients: [], text: { $0.key }, day: { _ in "" }, goals: { _, _, _ in [] })

    /// What a recipient is called, and what a consent is proposed to be for.
    func name(_ recipient: String) -> String { text(Message("recipient.\(recipient).name")) }
    func purpose(_ recipient: String) -> String { text(Message("recipient.\(recipient).purpose")) }

    /// For the beginning of a line.
    func capitalised(_ message: Message) -> Message {
        let words = text(message)
        return Message("text", ["words": .text(words.prefix(1).uppercased() + words.dropFirst())])
    }

    /// Those asked about a plan: who gets the relevant parts by law is not asked about (servicelovens § 141, stk. 5).
    func recipients(for plan: Plan) -> [Recipient] {
        recipients.filter { $0.basis == .consent || plan.sharing.isReferred != .said(true) }
    }

    func recipient(_ asked: AskedQuestion) -> Recipient? {
        recipients.first { Field.consent(to: $0.id) == asked.slot.field }
    }
}

/// What one recipient would get, in parts that can be agreed to one by one.
struct ConsentParts {
    let recipient: Recipient
    let goals: [Goal]
    let topics: [PlanTopic]

    init(_ recipient: Recipient, _ plan: Plan, _ offers: RecipientOffers, on today: Day) {
        let numbers = offers.goals(recipient, plan, today)
        self.recipient = recipient
        goals = plan.goals.filter { numbers.contains($0.number) }
        topics = PlanTopic.allCases.filter(recipient.scope.topics.contains)
    }

    /// The choices: all, nothing, then part by part.
    var ids: [String] {
        ["yes", "no"] + goals.map { "goal.\($0.number)" } + topics.map { "topic.\($0.rawValue)" }
    }

    /// The parts chosen; what is not chosen stays, and so does every goal where none is.
    func scope(_ chosen: [String]) -> ConsentScope {
        let kept = goals.filter { !chosen.contains("goal.\($0.number)") }.map(\.number)
        return ConsentScope(
            areas: kept.count == goals.count ? [] : recipient.scope.areas,
            topics: Set(topics.filter { chosen.contains("topic.\($0.rawValue)") }), exceptGoals: Set(kept))
    }
}
