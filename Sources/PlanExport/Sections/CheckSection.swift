import Messages
import PlanModel

extension PlanWording {
    /// What was asked about the plan as a whole, and the answers.
    func checkSection() -> [Block] {
        guard !plan.checks.isEmpty else { return [] }
        let fields = plan.checks.map { LabelledValue(question($0.rule), words($0.words)) }
        return section(.check, text("check.heading"), [.fields(fields)])
    }

    /// The rule's question as it was asked, where the catalog has it.
    private func question(_ rule: String) -> String {
        let key = "plan.\(rule).question"
        return catalog.has(key) ? catalog.text(Message(key)) : text("check.other")
    }
}
