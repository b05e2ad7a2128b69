import PlanModel

/// Who may be named in a copy, and how they can be reached there.
struct CopyPeople {
    let release: Release
    let recipient: Recipient

    /// The people of the reduced plan that stay in it.
    ///
    /// In the citizen's own copy and the authority's all whom nobody kept back; in others those who have a part in what is
    /// left, the caseworker, and people of the recipient's own.
    func shown(in reduced: Plan) -> [Person] {
        let allowed = reduced.people.filter { !release.withheld.contains(.person($0.id)) || recipient.basis == .own }
        guard release.scope != nil else { return allowed }
        let named = reduced.namedPeople.union(["citizen", "caseworker"])
        let shown = allowed.filter { person in
            named.contains(person.id) || release.allows(.people) || recipient.roles.contains(person.role)
        }
        return shown.map(reachable)
    }

    /// The caseworker and those who work for the recipient can be called; others only where people are passed on.
    private func reachable(_ person: Person) -> Person {
        let isOwn = person.id == "caseworker" || recipient.roles.contains(person.role)
        if release.allows(.people) || isOwn { return person }
        return Person(id: person.id, name: person.name, role: person.role, isPresent: person.isPresent)
    }
}

extension Plan {
    /// Ids of everybody who has something to do in the plan, has signed it or said something in it.
    var namedPeople: Set<String> {
        let seeing = goals.flatMap { goal in
            (goal.responsible.value ?? []) + goal.steps.flatMap { $0.responsible.value ?? [] } + [goal.speaker]
        }
        return Set(seeing + (followUp.coordinator.value ?? []) + signatures.map(\.person))
    }
}
