import Messages
import PlanModel

extension Plan {
    /// The other plans the document may name.
    ///
    /// Only a yes is consent. The rest are left out in silence: "one more plan, not shared" would already tell that there
    /// is one, and so would "no other plans" where it is missing.
    var sharedPlans: [OtherPlan] { otherPlans.filter { $0.mayBeShared == .said(true) } }
}

extension PlanWording {
    /// Plans of other bodies, referred to and not repeated; no section where none may be named.
    func otherPlansSection() -> [Block] {
        guard !plan.sharedPlans.isEmpty else { return [] }
        let table = Table(
            caption: text("otherPlans.caption"), columns: [text("otherPlans.whose"), text("otherPlans.about")],
            rows: plan.sharedPlans.map { [$0.whose, words($0.about)] }, hasRowHeaders: true)
        return section(.otherPlans, text("otherPlans.heading"), [.table(table), .note(text("otherPlans.shared"))])
    }
}
