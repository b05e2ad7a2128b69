import Messages
import PlanModel

extension PlanWording {
    /// When we meet again, who holds the threads until then, and how to reach the citizen.
    func followUpSection() -> [Block] {
        section(.followUp, text("followUp.heading"), [.fields(followUpFields)])
    }

    private var followUpFields: [LabelledValue] {
        [
            field("followUp.coordinator", people(plan.followUp.coordinator)),
            field("followUp.day", time(plan.followUp.day)),
            field("followUp.how", choice("followup.how", plan.followUp.how)),
            LabelledValue(text("followUp.reach", ["name": .text(name("citizen"))]), words(plan.followUp.reach)),
        ]
    }
}
