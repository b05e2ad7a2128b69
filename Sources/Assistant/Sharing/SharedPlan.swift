import CalendarValues
import Messages
import PlanExport
import PlanModel
import PlanStore

/// A finished plan with what is said of passing it on, also after it was finished.
struct SharedPlan {
    let id: MeetingID
    let plan: Plan
    let recipients: [Recipient]
    let resources: Resources
    let today: Day

    /// Throws `Trouble` where no version of the plan is finished, `DefinitionProblem` where a recipient's file is wrong.
    init(_ id: MeetingID, state: MeetingState, resources: Resources, today: Day) throws {
        guard let completed = state.lastCompleted else {
            throw Trouble(.wrongUse, "notFinished", ["meeting": .text(id.text)])
        }
        var plan = Plan(completed)
        plan.sharing = state.sharing
        self.id = id
        self.plan = plan
        self.resources = resources
        self.today = today
        recipients = try resources.files.recipients()
    }

    /// Those who are asked about, by name.
    var asked: [Recipient] { recipients.filter { [.consent, .referral].contains($0.basis) } }

    var edition: Edition {
        Edition(
            planID: id.text, today: today, catalog: resources.catalog, danish: resources.danish,
            referred: recipients.first { $0.basis == .referral })
    }

    /// Throws `Trouble` where there is no such recipient, or nothing may be handed to them.
    func copy(for recipient: String) throws -> PlanCopy {
        guard let found = recipients.first(where: { $0.id == recipient }) else {
            let allowed = MessageValue.list(recipients.map { .text($0.id) })
            throw Trouble(.wrongUse, "noRecipient", ["value": .text(recipient), "allowed": allowed])
        }
        guard let copy = copy(for: found) else {
            throw Trouble(.found, "noConsent", ["recipient": .message(name(of: found)), "meeting": .text(id.text)])
        }
        return copy
    }

    func copy(for recipient: Recipient) -> PlanCopy? {
        PlanCopy(plan, for: recipient, on: today, areas: resources.areas, catalog: resources.catalog)
    }

    func name(of recipient: Recipient) -> Message { Message("recipient.\(recipient.id).name") }

    /// Those who see to something they may not know, as they are told to the caseworker.
    var unaware: [Message] {
        let found = plan.unaware(recipients: recipients, on: today, areas: resources.areas, catalog: resources.catalog)
        let numbers = Dictionary(uniqueKeysWithValues: plan.goals.enumerated().map { ($1.number, $0 + 1) })
        let people = plan.people.filter { person in found.contains { $0.person == person.id } }
        return people.map { person in
            let goals = Set(found.filter { $0.person == person.id }.compactMap { numbers[$0.goal] }).sorted()
            return Message(
                "sharing.unaware",
                [
                    "name": .text(person.name), "goals": .list(goals.map(MessageValue.number)),
                    "count": .number(goals.count),
                ])
        }
    }
}
