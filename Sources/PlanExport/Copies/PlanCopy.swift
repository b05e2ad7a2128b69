import CalendarValues
import Messages
import PlanModel

/// A recipient's copy of a plan: the plan reduced to what the recipient may see. Every format renders it and nothing else.
public struct PlanCopy: Sendable {
    public let recipient: Recipient
    /// The reduced plan, its texts already without what the copy may not hold.
    public let plan: Plan
    /// The consent it rests on; nil where it rests on the law alone.
    public let consent: Consent?

    /// The copy of `original` for `recipient` on that day; nil where nothing may be handed over.
    ///
    /// The record of an offer that was not taken up goes to the citizen and the authority alone.
    public init?(_ original: Plan, for recipient: Recipient, on today: Day, areas: AreaReader, catalog: Catalog) {
        guard let scope = original.sharing.scope(for: recipient, on: today) else { return nil }
        let isWhole = [.own, .authority].contains(recipient.basis)
        guard isWhole || !original.isOfferRecord else { return nil }
        let release = Release(
            scope: isWhole ? nil : scope, withheld: recipient.basis == .own ? [] : original.sharing.withheld,
            areas: areas)
        var reduced = Reduction(release: release, recipient: recipient).reduced(original)
        let shown = CopyPeople(release: release, recipient: recipient).shown(in: reduced)
        let shield = CopyShield(original, shown: shown, recipient: recipient, release: release, catalog: catalog)
        reduced.people = shown
        if original.isPlaceBlocked, recipient.basis != .authority { reduced.forgetPlace() }
        self.recipient = recipient
        plan = reduced.mappingTexts { shield($0) }
        consent = original.sharing.consent(for: recipient.id).flatMap { $0.isInForce(on: today) ? $0 : nil }
    }
}

extension PlanCopy {
    /// The numbers of the goals that would go along if the citizen agreed to everything proposed.
    public static func goals(
        for recipient: Recipient, of plan: Plan, on today: Day, areas: AreaReader, catalog: Catalog
    ) -> [Int] {
        var agreed = plan
        agreed.sharing.consents.append(
            Consent(recipient: recipient.id, decision: .given, scope: recipient.scope, until: today, day: today))
        let copy = PlanCopy(agreed, for: recipient, on: today, areas: areas, catalog: catalog)
        return copy?.plan.goals.map(\.number) ?? []
    }
}

extension Plan {
    /// Not even that there is something to hide is told.
    fileprivate mutating func forgetPlace() {
        place = .unasked
        shelter = .unasked
        situation.sleeps = .unasked
        isPlaceBlocked = false
        people = people.map { person in
            guard person.id == "contact" else { return person }
            return Person(
                id: person.id, name: person.name, role: person.role, roleWords: person.roleWords,
                isPresent: person.isPresent)
        }
    }
}
