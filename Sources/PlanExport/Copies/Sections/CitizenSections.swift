import Messages
import PlanModel

/// The citizen's own copy: du-form, own words first, no word of the law.
extension PlanWording {
    func copyText(_ key: String, _ values: [String: MessageValue] = [:]) -> String {
        catalog.text(Message("copy.\(key)", values))
    }

    func copyField(_ key: String, _ value: String) -> LabelledValue { LabelledValue(copyText(key), value) }

    /// The wish, verbatim; nothing where none was said.
    func ownWords(_ length: CopyLength) -> [Block] {
        guard case .said(let words) = plan.wishes else { return [] }
        return section(.wishes, copyText("ownWords.heading"), [.quote(quoted(words.beginning(length)))])
    }

    /// Each goal in the citizen's words, who does what and when.
    func agreements(_ length: CopyLength) -> [Block] {
        let heading = section(.goals, copyText("agreements.heading"), [])
        guard !plan.goals.isEmpty else { return heading + [Block(.goals, .paragraph(copyText("agreements.none")))] }
        let shown = plan.goals.prefix(length.limits.goals ?? plan.goals.count)
        let left = plan.goals.count - shown.count
        let more = left == 0 ? [] : [Block(.goals, .note(copyText("agreements.more", ["count": .number(left)])))]
        return heading + shown.enumerated().flatMap { agreement($1, position: $0 + 1, length) } + more
    }

    private func agreement(_ goal: Goal, position: Int, _ length: CopyLength) -> [Block] {
        let heading = copyText(goal.isWish ? "agreement.wish" : "agreement.goal", ["number": .number(position)])
        var fields: [LabelledValue] = []
        if !goal.measures.isEmpty {
            fields.append(copyField("agreement.measure", catalog.joined(goal.measures).beginning(length)))
        }
        if goal.responsible.value?.isEmpty == false {
            fields.append(copyField("agreement.who", people(goal.responsible)))
        }
        if goal.time.value != nil { fields.append(copyField("agreement.when", time(goal.time))) }
        if case .said(let help) = goal.effort.what { fields.append(copyField("agreement.help", self.help(help, goal))) }
        let contents: [Block.Content] =
            [.quote(quoted(goal.text.beginning(length)))] + (fields.isEmpty ? [] : [.fields(fields)])
            + steps(goal, length) + disagreement(goal, length)
        return section(.goal(goal.number), heading, level: 3, contents)
    }

    private func help(_ help: String, _ goal: Goal) -> String {
        guard case .said(let state) = goal.effort.state else { return help }
        return "\(help) (\(choice("goal.help.state", state).lowercased()))"
    }

    private func steps(_ goal: Goal, _ length: CopyLength) -> [Block.Content] {
        guard !goal.steps.isEmpty else { return [] }
        let shown = goal.steps.prefix(length.limits.steps ?? goal.steps.count)
        let left = goal.steps.count - shown.count
        let more = left == 0 ? [] : [copyText("agreement.more", ["count": .number(left)])]
        return [.list(shown.map { line($0, length) } + more)]
    }

    /// What, and who and when where they are the step's own: what holds for the goal is said there.
    private func line(_ step: SubGoal, _ length: CopyLength) -> String {
        let who = step.inheritsResponsible || step.responsible.value?.isEmpty != false ? nil : people(step.responsible)
        let when = step.inheritsTime || step.time.value == nil ? nil : time(step.time)
        var values: [String: MessageValue] = ["what": .text(step.text.beginning(length))]
        values["who"] = who.map(MessageValue.text)
        values["when"] = when.map(MessageValue.text)
        switch (who, when) {
        case (nil, nil): return step.text.beginning(length)
        case (_?, nil): return copyText("agreement.step.who", values)
        case (nil, _?): return copyText("agreement.step.when", values)
        case (_?, _?): return copyText("agreement.step", values)
        }
    }

    private func disagreement(_ goal: Goal, _ length: CopyLength) -> [Block.Content] {
        let said = [("citizen", goal.objection), ("caseworker", goal.view)].compactMap { id, words in
            words.value.map { words -> String in
                let who = name(id)
                return copyText(
                    "agreement.says",
                    [
                        "name": .text(who.prefix(1).uppercased() + who.dropFirst()),
                        "words": .text(quoted(words.beginning(length))),
                    ])
            }
        }
        return said.isEmpty ? [] : [.paragraph(copyText("agreement.disagree")), .list(said)]
    }
}

extension String {
    /// The beginning of a long text, cut between words and on one line, where a copy must be short.
    func beginning(_ length: CopyLength) -> String {
        guard let limit = length.limits.letters else { return self }
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > limit else { return line }
        let cut = line.prefix(limit)
        let end = cut.lastIndex { $0.isWhitespace } ?? cut.endIndex
        return cut[..<end] + " …"
    }
}
