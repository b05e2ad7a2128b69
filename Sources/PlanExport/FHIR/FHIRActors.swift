import PlanModel

extension FHIRBundle {
    /// The citizen, the authority and everybody the copy names.
    var actors: [Resource] {
        [citizen, authority].compactMap { $0 } + plan.people.filter { $0.id != "citizen" }.map(person)
    }

    private var citizen: Resource {
        let name = plan.citizen?.name ?? wording.text("person.citizen")
        return resource("Patient", "citizen", .citizen, ("name", .list([.members(("text", .text(name)))])))
    }

    private var authority: Resource? {
        guard let name = plan.person("caseworker")?.authority else { return nil }
        return resource("Organization", "authority", .organization, ("name", .text(name)))
    }

    private func person(_ person: Person) -> Resource {
        let name = JSONNode.list([.members(("text", .text(person.name)))])
        let phone = person.phone.value.map {
            JSONNode.list([.members(("system", .text("phone")), ("value", .text($0)))])
        }
        guard isProfessional(person) else {
            return resource(
                "RelatedPerson", person.id, nil, ("patient", identity.reference("citizen")),
                ("relationship", .list([FHIRTerms.concept(wording.role(person))])), ("name", name), ("telecom", phone))
        }
        return resource(
            "Practitioner", person.id, .practitioner, ("name", name), ("telecom", phone),
            ("qualification", .list([.members(("code", FHIRTerms.concept(wording.role(person))))])))
    }

    private func isProfessional(_ person: Person) -> Bool {
        ["caseworker", "contact", "professional", "interpreter"].contains(person.role)
    }

    /// Those who see to something; someone the copy does not name is said in words.
    func performers(_ people: Stated<[String]>) -> JSONNode? {
        guard case .said(let ids) = people, !ids.isEmpty else { return nil }
        return .list(
            ids.map { id in
                plan.person(id) == nil && id != "citizen"
                    ? .members(("display", .text(wording.name(id)))) : identity.reference(id)
            })
    }
}
