import Messages
import PlanModel

extension PlanWording {
    /// Where and when the meeting was, how it came about and how the plan was offered.
    func meetingSection() -> [Block] {
        var fields = [
            field("meeting.day", plan.day.map(day) ?? text("unasked")),
            field("meeting.place", words(plan.place)),
            field("meeting.shelter", words(plan.shelter)),
            field("meeting.occasion", occasion),
            field("offer.how", choice("offer.how", plan.offer.how)),
            field("offer.answer", choice("offer.answer", plan.offer.answer)),
        ]
        if case .said(let words) = plan.offer.allowedWords { fields.append(field("offer.words", quoted(words))) }
        if case .said(let again) = plan.offer.askAgain { fields.append(field("offer.again", time(again))) }
        return section(.meeting, text("meeting.heading"), [.fields(fields), .note(standing)])
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
