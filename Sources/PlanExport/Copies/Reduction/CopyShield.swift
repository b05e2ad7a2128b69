import Messages
import PlanModel

/// Takes out of a copy's texts what was left in them of people, places and numbers that the copy does not hold.
///
/// Whatever is taken out has a neutral word in its place ("en anden", "et sted", "et nummer"): a copy says nothing about what was
/// left out. In the authority's whole plan the marks are those of every document.
struct CopyShield {
    private let names: NameShield
    private let texts: TextShield

    /// `original` is the plan before anything was left out, `shown` the people that stay.
    init(_ original: Plan, shown: [Person], recipient: Recipient, release: Release, catalog: Catalog) {
        let left = original.people.filter { person in !shown.contains { $0.id == person.id } }
        names = NameShield(
            hiding: left.map(\.name), showing: shown.map(\.name),
            ordinary: Set(catalog.words("copy.names.ordinary")), neutral: catalog.text(Message("copy.person")))
        let marks =
            recipient.basis == .authority
            ? ShieldMarks(catalog)
            : ShieldMarks(
                place: catalog.text(Message("copy.place")), number: catalog.text(Message("copy.number")), isPlain: true)
        let hidden = HiddenPlaces(
            names: CopyShield.places(original, release), findsStreets: original.isPlaceBlocked,
            phones: original.isPlaceBlocked || !release.allows(.meeting)
                ? left.compactMap(\.phone.value) + [original.person("contact")?.phone.value].compactMap { $0 }
                : left.compactMap(\.phone.value))
        texts = TextShield(original, catalog: catalog, hiding: hidden, marks: marks)
    }

    func callAsFunction(_ text: String) -> String { names(texts(text)) }

    private static func places(_ plan: Plan, _ release: Release) -> [String] {
        let shelter = [plan.shelter.value, plan.person("contact")?.authority].compactMap { $0 }
        if plan.isPlaceBlocked { return shelter + [plan.place.value].compactMap { $0 } }
        return release.allows(.meeting) ? [] : shelter
    }
}
