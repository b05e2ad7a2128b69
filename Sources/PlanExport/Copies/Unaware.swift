import CalendarValues
import Messages
import PlanModel

/// Someone who sees to something without being allowed to know the goal it belongs to.
public struct Unaware: Hashable, Sendable {
    /// The person's id.
    public let person: String
    /// The goal's number.
    public let goal: Int
    /// Nil where it is the goal itself.
    public let step: Int?

    public init(person: String, goal: Int, step: Int?) {
        self.person = person
        self.goal = goal
        self.step = step
    }
}

extension Plan {
    /// Everybody who sees to something they may not know, in the plan's order; each is to be asked about before anything is
    /// handed over.
    ///
    /// The citizen and the caseworker know the plan. Those who work for a recipient know what its copy holds; anybody else
    /// knows what was said while they were there.
    public func unaware(recipients: [Recipient], on today: Day, areas: AreaReader, catalog: Catalog) -> [Unaware] {
        let held = recipients.reduce(into: [String: Set<Int>]()) { held, recipient in
            let copy = PlanCopy(self, for: recipient, on: today, areas: areas, catalog: catalog)
            let goals = Set(copy?.plan.goals.map(\.number) ?? [])
            for role in recipient.roles { held[role, default: []].formUnion(goals) }
        }
        return goals.flatMap { goal in
            let own = (goal.responsible.value ?? []).map { Unaware(person: $0, goal: goal.number, step: nil) }
            let ofSteps = goal.steps.filter { !$0.inheritsResponsible }.flatMap { step in
                (step.responsible.value ?? []).map { Unaware(person: $0, goal: goal.number, step: step.number) }
            }
            return (own + ofSteps).filter { !mayKnow($0, held) }
        }
    }

    private func mayKnow(_ task: Unaware, _ held: [String: Set<Int>]) -> Bool {
        guard let person = person(task.person), !["citizen", "caseworker"].contains(person.id) else { return true }
        return held[person.role].map { $0.contains(task.goal) } ?? person.isPresent
    }
}
