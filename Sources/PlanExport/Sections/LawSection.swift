import Messages
import PlanModel

extension PlanWording {
    /// The law the plan rests on, the day of the texts used, and what tells this document from others.
    func lawSection(planID: String) -> [Block] {
        section(.law, text("law.heading"), [.paragraph(text("law.plan")), .fields(lawFields(planID: planID))])
    }

    func lawFields(planID: String) -> [LabelledValue] {
        [
            field("law.day", plan.opening.map { day($0.lawDay) } ?? text("unasked")),
            field("law.version", String(plan.version)),
            field("law.id", planID),
            field("law.written", day(today)),
        ]
    }
}
