import Messages
import PlanModel

/// Takes out of any text what no document may hold.
///
/// Always: control and format characters, CPR numbers. Where someone must not know where the citizen is: the place, the
/// shelter, every address and the contact's telephone number, in whatever form they stand. Rather a word too many than one
/// too few: names of people and of authorities are no exception.
struct TextShield {
    private let numbers: NumberShield
    private let places: [PlaceName]
    private let streets: StreetAddress?
    private let marks: ShieldMarks

    /// What stands in the place of something left out.
    var mark: String { marks.place }

    /// The shield of every document: places only where someone must not know where the citizen is.
    init(_ plan: Plan, catalog: Catalog) {
        let isBlocked = plan.isPlaceBlocked
        let contact = plan.person("contact")
        let names = [plan.place.value, plan.shelter.value, contact?.authority].compactMap { $0 }
        let hidden = HiddenPlaces(
            names: isBlocked ? names : [], findsStreets: isBlocked,
            phones: isBlocked ? [contact?.phone.value].compactMap { $0 } : [])
        self.init(plan, catalog: catalog, hiding: hidden, marks: ShieldMarks(catalog))
    }

    /// A shield that hides these places, and always the citizen's number.
    init(_ plan: Plan, catalog: Catalog, hiding hidden: HiddenPlaces, marks: ShieldMarks) {
        self.marks = marks
        numbers = NumberShield(ownNumber: plan.identity?.number, phones: hidden.phones)
        let ordinary = Set(catalog.words("document.hidden.ordinary"))
        places = hidden.names.map { PlaceName(CleanText.of($0), ordinary: ordinary) }
        guard hidden.findsStreets else {
            streets = nil
            return
        }
        streets = StreetAddress(
            endings: catalog.words("document.hidden.streets"),
            numberedEndings: catalog.words("document.hidden.numberedStreets"))
    }

    func callAsFunction(_ text: String) -> String {
        let clean = CleanText.of(text)
        let counted = clean.replacing(numbers.cprNumbers(in: clean)) { _ in marks.number }
        let called = counted.replacing(numbers.phoneNumbers(in: counted)) { _ in marks.phone }
        return called.replacing(hiddenPlaces(in: called)) { marks.place(for: called[$0], in: called) }
    }

    private func hiddenPlaces(in text: String) -> [Range<String.Index>] {
        guard streets != nil || !places.isEmpty else { return [] }
        let tokens = TextToken.tokens(of: text)
        let addresses = streets?.hidden(in: tokens, of: text) ?? []
        let hidden = places.reduce(into: addresses) { $0.formUnion($1.hidden(in: tokens)) }
        var ranges: [Range<String.Index>] = []
        for index in hidden.sorted() {
            let range = tokens[index].range
            // Neighbours become one mark, so that not even the number of words is told.
            if hidden.contains(index - 1), let last = ranges.popLast() {
                ranges.append(last.lowerBound..<range.upperBound)
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }
}

extension String {
    fileprivate func replacing(_ ranges: [Range<String.Index>], with mark: (Range<String.Index>) -> String) -> String {
        var result = ""
        var index = startIndex
        for range in ranges {
            result += self[index..<range.lowerBound] + mark(range)
            index = range.upperBound
        }
        return result + self[index...]
    }
}
