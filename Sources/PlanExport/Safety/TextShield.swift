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
    private let hiddenNumber: String
    /// What stands in the place of something left out.
    let mark: String

    init(_ plan: Plan, catalog: Catalog) {
        mark = catalog.text(Message("document.hidden.mark"))
        hiddenNumber = catalog.text(Message("document.hidden.cpr"))
        let isBlocked = plan.isPlaceBlocked
        let contact = plan.person("contact")
        numbers = NumberShield(
            ownNumber: plan.identity?.number, phones: isBlocked ? [contact?.phone.value].compactMap { $0 } : [])
        let ordinary = TextShield.words("document.hidden.ordinary", catalog)
        let names = [plan.place.value, plan.shelter.value, contact?.authority].compactMap { $0 }
        places = isBlocked ? names.map { PlaceName(CleanText.of($0), ordinary: Set(ordinary)) } : []
        let streets = StreetAddress(
            endings: TextShield.words("document.hidden.streets", catalog),
            numberedEndings: TextShield.words("document.hidden.numberedStreets", catalog))
        self.streets = isBlocked ? streets : nil
    }

    func callAsFunction(_ text: String) -> String {
        let clean = CleanText.of(text)
        let counted = clean.replacing(numbers.cprNumbers(in: clean), with: hiddenNumber)
        let called = counted.replacing(numbers.phoneNumbers(in: counted), with: mark)
        return called.replacing(hiddenPlaces(in: called), with: mark)
    }

    private func hiddenPlaces(in text: String) -> [Range<String.Index>] {
        guard let streets else { return [] }
        let tokens = TextToken.tokens(of: text)
        let hidden = places.reduce(into: streets.hidden(in: tokens, of: text)) { $0.formUnion($1.hidden(in: tokens)) }
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

    private static func words(_ key: String, _ catalog: Catalog) -> [String] {
        catalog.text(Message(key)).split(separator: " ").map { TextToken.fold($0) }
    }
}

extension String {
    fileprivate func replacing(_ ranges: [Range<String.Index>], with mark: String) -> String {
        var result = ""
        var index = startIndex
        for range in ranges {
            result += self[index..<range.lowerBound] + mark
            index = range.upperBound
        }
        return result + self[index...]
    }
}
