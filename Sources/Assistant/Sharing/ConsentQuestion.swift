import CalendarValues
import Messages
import PlanExport
import PlanModel

/// The question whether a recipient may get a part of the plan: one proposed text, and each part of it can be changed.
struct ConsentQuestion {
    let shared: SharedPlan
    let choice: NumberedChoice
    let recipient: Recipient

    private var catalog: Catalog { shared.resources.catalog }
    private var proposedPurpose: String { catalog.text(Message("recipient.\(recipient.id).purpose")) }

    /// Nil where the answer was broken off: then nothing was said.
    func ask() throws -> Consent? {
        let end = shared.today.adding(months: recipient.months)
        let values: [String: MessageValue] = [
            "recipient": .message(shared.name(of: recipient)), "what": .text(catalog.words(for: recipient.scope)),
            "purpose": .text(proposedPurpose), "until": day(end),
        ]
        let ways = ["sharing.yes", "sharing.part", "sharing.no"].map { catalog.text(Message($0)) }
        switch try choice.choose(Message("sharing.may", values), ways) {
        case 0: return given(recipient.scope, proposedPurpose, until: end)
        case 1: return try part()
        case 2: return Consent(recipient: recipient.id, decision: .refused, day: shared.today)
        default: return nil
        }
    }

    private func part() throws -> Consent? {
        guard let scope = try scope(), let goals = try exceptions(from: scope),
            let purpose = try choice.words(Message("sharing.whatFor"), prefill: proposedPurpose),
            let end = try end()
        else { return nil }
        let narrowed = ConsentScope(areas: scope.areas, topics: scope.topics, exceptGoals: goals)
        return given(narrowed, purpose.isEmpty ? proposedPurpose : purpose, until: end)
    }

    private func given(_ scope: ConsentScope, _ purpose: String, until: Day) -> Consent {
        Consent(
            recipient: recipient.id, decision: .given, scope: scope, purpose: purpose, until: until, day: shared.today)
    }

    /// The parts one by one, each by its number; those not named stay.
    private func scope() throws -> ConsentScope? {
        let areas = recipient.scope.areas.sorted()
        let topics = PlanTopic.allCases.filter(recipient.scope.topics.contains)
        let single =
            areas.map { ConsentScope(areas: [$0], topics: []) }
            + topics.map { ConsentScope(areas: [], topics: [$0]) }
        guard let chosen = try numbers(Message("sharing.whichParts"), single.map { catalog.words(for: $0) }) else {
            return nil
        }
        return chosen.map { single[$0] }.reduce(.nothing) { $0.union($1) }
    }

    /// Goals that would go along and are not to.
    private func exceptions(from scope: ConsentScope) throws -> Set<Int>? {
        var plan = shared.plan
        plan.sharing.consents.append(given(scope, "", until: shared.today))
        let copy = PlanCopy(
            plan, for: recipient, on: shared.today, areas: shared.resources.areas, catalog: catalog)
        let goals = copy?.plan.goals ?? []
        guard !goals.isEmpty else { return [] }
        let chosen = try numbers(Message("sharing.whichGoals"), goals.map(\.text))
        return chosen.map { Set($0.map { goals[$0].number }) }
    }

    private func end() throws -> Day? {
        let months = [3, 6, 12]
        let lines = months.map { catalog.text(Message("sharing.months", ["count": .number($0)])) }
        return try choice.choose(Message("sharing.howLong"), lines).map { shared.today.adding(months: months[$0]) }
    }

    /// Numbers apart by blanks, commas or words; none is an answer as well.
    private func numbers(_ question: Message, _ lines: [String]) throws -> [Int]? {
        let numbered = lines.enumerated().map { "\($0 + 1). \($1)" }
        while true {
            let shown = Message(
                "sharing.numbered",
                ["question": .message(question), "lines": .text(numbered.joined(separator: "\n"))])
            guard let typed = try choice.words(shown) else { return nil }
            let numbers = typed.split { !$0.isNumber }.compactMap { Int($0) }
            if numbers.allSatisfy({ lines.indices.contains($0 - 1) }) {
                return Array(Set(numbers.map { $0 - 1 })).sorted()
            }
            choice.tell(Message("problem.choices", ["count": .number(lines.count)]))
        }
    }

    private func day(_ day: Day) -> MessageValue {
        .text(shared.edition.words(for: day))
    }
}
