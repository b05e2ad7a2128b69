import Messages
import PlanModel

extension PlanWording {
    /// The law the plan rests on, the day of the texts used, and what tells this document from others.
    func lawSection() -> [Block] {
        section(.law, text("law.heading"), [.paragraph(text("law.plan")), .fields(lawFields)])
    }

    var lawFields: [LabelledValue] {
        [
            field("law.day", plan.opening.map { day($0.lawDay) } ?? unasked),
            field("law.version", String(plan.version)),
            field("law.id", edition.planID),
            field("law.written", day(edition.today)),
        ]
    }
}
