import CalendarValues
import Messages
import PlanModel

/// A plan whose every text has been through the shield; the only plan a document or a file is made of.
struct ShieldedPlan {
    let plan: Plan

    init(_ original: Plan, catalog: Catalog) {
        let shield = TextShield(original, catalog: catalog)
        var plan = original.mappingTexts { shield($0) }
        plan.identity = nil
        if original.isPlaceBlocked { plan.hidePlace(mark: shield.mark) }
        self.plan = plan
    }
}

extension Plan {
    /// What says where the citizen is, as a whole; words about it elsewhere are the shield's.
    fileprivate mutating func hidePlace(mark: String) {
        place = place.map { _ in mark }
        shelter = shelter.map { _ in mark }
        situation.sleeps = situation.sleeps.map { _ in mark }
        people = people.map { person in
            guard person.id == "contact" else { return person }
            return Person(
                id: person.id, name: person.name, role: person.role, roleWords: person.roleWords,
                authority: person.authority.map { _ in mark }, phone: person.phone.map { _ in mark },
                isPresent: person.isPresent)
        }
    }
}

extension Stated {
    /// What was said, changed; a missing answer as it is.
    func map<Other>(_ change: (Said) -> Other) -> Stated<Other> {
        switch self {
        case .said(let said): .said(change(said))
        case .missing(let missing): .missing(missing)
        case .unasked: .unasked
        }
    }
}
