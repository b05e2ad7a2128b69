import CalendarValues
import Messages
import PlanModel

/// Who does what, on one page.
extension PlanWording {
    /// This week's first, then by date and person, what has no date last.
    func tasks(_ length: CopyLength) -> [Block] {
        let start = plan.day ?? edition.today
        let all = plan.tasks(from: start)
        let shown = all.prefix(length.limits.steps.map { $0 * 5 } ?? all.count)
        let week = edition.today.startOfWeek.adding(days: 6)
        let groups: [(String, [PlanTask])] = [
            ("tasks.week", shown.filter { $0.due.map { $0 <= week } ?? false }),
            ("tasks.later", shown.filter { $0.due.map { $0 > week } ?? false }),
            ("tasks.open", shown.filter { $0.due == nil }),
        ]
        let tables = groups.filter { !$0.1.isEmpty }.map { table($0.0, $0.1, length) }
        let left = all.count - shown.count
        let more: [Block.Content] = left == 0 ? [] : [.note(copyText("tasks.more", ["count": .number(left)]))]
        let none: [Block.Content] = tables.isEmpty ? [.paragraph(copyText("tasks.none"))] : []
        return section(.goals, copyText("tasks.heading"), tables + more + none)
    }

    private func table(_ caption: String, _ tasks: [PlanTask], _ length: CopyLength) -> Block.Content {
        let rows = tasks.map { task in
            [task.text.beginning(length), people(task.responsible), time(task.time)]
        }
        return .table(
            Table(
                caption: copyText(caption), columns: ["what", "who", "when"].map { copyText("tasks.\($0)") },
                rows: rows, hasRowHeaders: true))
    }

    /// The goals as said, with the help there is.
    func goalsInShort(_ length: CopyLength) -> [Block] {
        // The tasks are what the page is for: where there is little room, they are enough.
        guard !plan.goals.isEmpty, ![.brief, .least].contains(length) else { return [] }
        let shown = plan.goals.prefix(length.limits.goals ?? plan.goals.count)
        let lines = shown.map { goal in
            let help = goal.effort.what.value.map { " \(copyText("agreement.help")): \($0.beginning(length))." } ?? ""
            return quoted(goal.text.beginning(length)) + help
        }
        return section(.goals, copyText("short.heading"), [.list(lines)])
    }

    /// Names, roles and telephone numbers as far as they are in the copy.
    func peopleInShort(_ length: CopyLength) -> [Block] {
        let named = plan.namedPeople.union(["caseworker", "contact"])
        // Where there is little room, those who have something to do.
        let people = plan.people.filter { $0.id != "citizen" && (length == .full || named.contains($0.id)) }
            .prefix(length.limits.goals.map { $0 + 1 } ?? plan.people.count)
        guard !people.isEmpty else { return [] }
        return section(.people, copyText("people.heading"), [.list(people.map(helper))])
    }
}
