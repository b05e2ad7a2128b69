import Messages
import PlanModel

extension PlanWording {
    /// The goals, each with its help (§ 141, stk. 3, nr. 2 and 3) and its steps.
    func goalsSection() -> [Block] {
        let none = plan.goals.isEmpty ? [Block.Content.paragraph(text("goals.none"))] : []
        return section(.goals, text("goals.heading"), none)
            + plan.goals.enumerated().flatMap { goalSection($1, position: $0 + 1) }
    }

    private func goalSection(_ goal: Goal, position: Int) -> [Block] {
        let heading = text(goal.isWish ? "goal.wish" : "goal.heading", ["number": .number(position)])
        let contents = [
            Block.Content.quote(quoted(goal.text)), .fields(agreement(goal)), steps(goal), disagreement(goal),
        ]
        return section(.goal(goal.number), heading, level: 3, contents.compactMap { $0 })
    }

    private func agreement(_ goal: Goal) -> [LabelledValue] {
        var fields: [LabelledValue] = []
        if goal.speaker != "citizen" { fields.append(field("goal.speaker", name(goal.speaker))) }
        if !goal.measures.isEmpty { fields.append(field("goal.measure", catalog.joined(goal.measures))) }
        fields += [field("goal.who", people(goal.responsible)), field("goal.when", time(goal.time))]
        fields += help(goal.effort)
        if let reason = goal.overruled { fields.append(field("goal.overruled", reason)) }
        return fields
    }

    /// How long and how far the help has come is left out where there is no help to say it of and nobody asked.
    private func help(_ effort: Effort) -> [LabelledValue] {
        let isSaid = effort.what.value != nil
        var fields = [field("goal.help", words(effort.what))]
        if isSaid || effort.time != .unasked { fields.append(field("goal.help.when", time(effort.time))) }
        if isSaid || effort.state != .unasked {
            fields.append(field("goal.help.state", choice("goal.help.state", effort.state)))
        }
        return fields
    }

    /// What the citizen disagrees with and the caseworker's view, side by side.
    private func disagreement(_ goal: Goal) -> Block.Content? {
        guard goal.objection != .unasked || goal.view != .unasked else { return nil }
        let columns = ["citizen", "caseworker"].map { text("goal.says", ["name": .text(name($0))]) }
        return .table(
            Table(
                caption: text("goal.disagreement"), columns: columns,
                rows: [[quoted(goal.objection), quoted(goal.view)]], hasRowHeaders: false))
    }
}
