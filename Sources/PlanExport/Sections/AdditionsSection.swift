import Messages
import PlanModel

extension PlanWording {
    /// Answers to questions a municipality has added.
    func additionsSection() -> [Block] {
        guard !plan.additions.isEmpty else { return [] }
        let fields = plan.additions.map { LabelledValue(question($0.slot), words($0.value)) }
        return section(.additions, text("additions.heading"), [.fields(fields)])
    }

    /// The question's short name, where the municipality gave it one.
    private func question(_ slot: Slot) -> String {
        let key = "label.\(slot.field)"
        return catalog.has(key) ? catalog.text(Message(key)) : slot.description
    }
}
