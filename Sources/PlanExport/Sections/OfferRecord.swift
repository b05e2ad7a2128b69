import Messages
import PlanModel

extension PlanWording {
    var recordTitle: String {
        plan.citizen.map { text("record.titleFor", ["name": .text($0.name)]) } ?? text("record.title")
    }

    /// The record of an offer that was not taken up: the offer, how it was made, the answer, the days, and the words the
    /// citizen allowed. Nothing else said in the meeting.
    var offerRecord: [Block] {
        let offer: [Block.Content] = [.paragraph(outcome), .fields(offerFields), .note(text("record.free"))]
        return section(.offer, text("record.heading"), offer)
            + recordSignatures()
            + section(.law, text("law.heading"), [.paragraph(text("law.offer")), .fields(lawFields)])
    }

    private var outcome: String {
        sentence("record.\(plan.status.rawValue)", ["name": .text(name("citizen"))])
    }

    private var offerFields: [LabelledValue] {
        var fields = [
            field("record.citizen", plan.citizen?.name ?? unasked),
            field("record.caseworker", plan.person("caseworker").map { "\($0.name), \(role($0))" } ?? unasked),
            field("record.phone", words(plan.person("caseworker")?.phone ?? .unasked)),
            field("record.day", plan.day.map(day) ?? unasked),
            field("offer.how", choice("offer.how", plan.offer.how)),
            field("offer.answer", choice("offer.answer", plan.offer.answer)),
            field("offer.words", quoted(plan.offer.allowedWords)),
        ]
        if plan.status == .postponed || plan.offer.askAgain != .unasked {
            fields.append(field("offer.again", time(plan.offer.askAgain)))
        }
        if let completed = plan.completed { fields.append(field("record.completed", day(completed))) }
        return fields
    }
}
