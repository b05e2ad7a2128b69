import Messages
import PlanModel

extension PlanWording {
    /// Where and when the meeting was, how it came about and how the plan was offered.
    func meetingSection() -> [Block] {
        let fields = [
            field("meeting.day", plan.day.map(day) ?? unasked),
            field("meeting.place", words(plan.place)),
            field("meeting.shelter", words(plan.shelter)),
            field("meeting.occasion", occasion),
            field("offer.answer", choice("offer.answer", plan.offer.answer)),
        ]
        return section(.meeting, text("meeting.heading"), [.fields(fields + offerDetails), .note(standing)])
    }

    /// How the offer was made, where somebody asked: a yes needs no account of it.
    private var offerDetails: [LabelledValue] {
        let offer = plan.offer
        return [
            offer.how == .unasked ? nil : field("offer.how", choice("offer.how", offer.how)),
            offer.allowedWords == .unasked ? nil : field("offer.words", quoted(offer.allowedWords)),
            offer.askAgain == .unasked ? nil : field("offer.again", time(offer.askAgain)),
        ].compactMap { $0 }
    }

    private var occasion: String {
        let chosen = choice("occasion.how", plan.occasion)
        guard let own = plan.occasionWords, own != chosen else { return chosen }
        return "\(chosen): \(quoted(own))"
    }

    /// Whether the version stands, and since when.
    private var standing: String {
        let version = MessageValue.number(plan.version)
        guard let completed = plan.completed else { return text("standing.draft", ["version": version]) }
        return text("standing.completed", ["version": version, "day": .text(day(completed))])
    }
}
