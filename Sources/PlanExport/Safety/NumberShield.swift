import PlanModel

/// Finds CPR numbers, and the telephone number of a place nobody may know, in free text.
struct NumberShield {
    /// The citizen's own number, hidden however it is grouped.
    let ownNumber: String?
    /// Telephone numbers to hide, digits only.
    let phones: Set<String>

    init(ownNumber: String?, phones: [String]) {
        self.ownNumber = ownNumber
        self.phones = Set(phones.map { NumberShield.subscriber($0.filter(\.isDigit)) }.filter { $0.count >= 6 })
    }

    func cprNumbers(in text: String) -> [Range<String.Index>] { DigitGroups(text).ranges(where: isCPR) }

    func phoneNumbers(in text: String) -> [Range<String.Index>] {
        guard !phones.isEmpty else { return [] }
        return DigitGroups(text).ranges { phones.contains(NumberShield.subscriber($0.joined())) }
    }

    /// Ten digits that begin with a date, grouped as such a number is: 6+4, 2+2+2+4, pairs, or unbroken.
    private func isCPR(_ groups: [String]) -> Bool {
        let digits = groups.joined()
        guard digits.count == 10 else { return false }
        if digits == ownNumber { return true }
        let isGrouped = [[10], [6, 4], [2, 2, 2, 4], [2, 2, 2, 2, 2]].contains(groups.map(\.count))
        return isGrouped && Identity(number: digits) != nil
    }

    /// Without the country code of Denmark.
    private static func subscriber(_ digits: String) -> String {
        for prefix in ["0045", "45"] where digits.hasPrefix(prefix) && digits.count == prefix.count + 8 {
            return String(digits.dropFirst(prefix.count))
        }
        return digits
    }
}
