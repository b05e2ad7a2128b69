import Messages
import PlanModel

extension PlanWording {
    /// Answers to questions a municipality has added.
    func additionsSection() -> [Block] {
        guard !plan.additions.isEmpty else { return [] }
        let fields = plan.additions.map { LabelledValue(question($0.slot), words($0.value)) }
        return section(.additions, text("additions.heading"), [.fields(fields)])
    }

    /// The question as the municipality words it for the document under `document.addition.<field>`, else its id.
    private func question(_ slot: Slot) -> String {
        catalog.has("document.addition.\(slot.field)") ? text("addition.\(slot.field)") : slot.description
    }
}
