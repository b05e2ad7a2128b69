import Messages
import PlanModel

extension PlanWording {
    /// What was asked about the plan as a whole, and the answers.
    func checkSection() -> [Block] {
        guard !plan.checks.isEmpty else { return [] }
        let fields = plan.checks.map { LabelledValue(checkQuestion($0), words($0.words)) }
        return section(.check, text("check.heading"), [.fields(fields)])
    }

    /// The rule's question as it was asked, where the catalog has it.
    func checkQuestion(_ check: CheckAnswer) -> String {
        let key = "plan.\(check.rule).question"
        let places = catalog.placeholders(of: key)
        guard catalog.has(key), places.isSubset(of: check.named.keys) else { return text("check.other") }
        return catalog.text(Message(key, check.named.mapValues { .list($0.map(MessageValue.text)) }))
    }
}
