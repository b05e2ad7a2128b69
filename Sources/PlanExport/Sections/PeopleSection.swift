import Messages
import PlanModel

extension PlanWording {
    /// Everybody who takes part, how to reach them, and whether they were there.
    func peopleSection() -> [Block] {
        let table = Table(
            caption: text("people.caption"),
            columns: ["name", "role", "phone", "present"].map { text("people.\($0)") },
            rows: plan.people.map(row), hasRowHeaders: true)
        let contents = plan.people.isEmpty ? [Block.Content.paragraph(unasked)] : [.table(table)]
        return section(.people, text("people.heading"), contents + [contactNote].compactMap { $0 })
    }

    private func row(_ person: Person) -> [String] {
        [person.name, role(person), phone(person), text(person.isPresent ? "people.there" : "people.away")]
    }

    /// How to reach the citizen is a question of its own, answered under the follow-up.
    private func phone(_ person: Person) -> String {
        person.id == "citizen" && person.phone == .unasked ? text("people.seeFollowUp") : words(person.phone)
    }

    /// The role, in the person's own words where they were used, and whom they speak for.
    func role(_ person: Person) -> String {
        let role = person.roleWords ?? roleName(person.role)
        return person.authority.map { text("role.of", ["role": .text(role), "authority": .text($0)]) } ?? role
    }

    private func roleName(_ id: String) -> String {
        catalog.has("choice.person.role.\(id)") ? choice("person.role", id) : text("role.\(id)")
    }

    /// A plan may be made without the shelter's contact person, but it says so.
    private var contactNote: Block.Content? {
        guard let contact = plan.person("contact") else { return .note(text("people.noContact")) }
        return contact.isPresent ? nil : .note(text("people.contactAway", ["name": .text(contact.name)]))
    }
}
