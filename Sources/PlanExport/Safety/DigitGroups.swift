/// The digits of a text, read in groups as people write numbers: `010190 1234`, `01-01-90-1234`, `12 34 56 78`.
struct DigitGroups {
    /// Digits in an unbroken row.
    struct Group {
        let digits: String
        let range: Range<String.Index>
        /// Whether only blanks, dashes, dots or slashes, at most three, stand between this group and the one before.
        let continuesNumber: Bool
    }

    let groups: [Group]

    init(_ text: String) {
        var groups: [Group] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isDigit else {
                index = text.index(after: index)
                continue
            }
            let end = text[index...].firstIndex { !$0.isDigit } ?? text.endIndex
            let gap = groups.last.map { text[$0.range.upperBound..<index] }
            groups.append(
                Group(
                    digits: String(text[index..<end]), range: index..<end,
                    continuesNumber: gap.map { $0.count <= 3 && $0.allSatisfy(\.joinsDigits) } ?? false))
            index = end
        }
        self.groups = groups
    }

    /// Where groups that belong together are, as a whole, what `isSought` seeks; the longest from each place.
    func ranges(where isSought: ([String]) -> Bool) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var first = 0
        while first < groups.count {
            let end = groups[(first + 1)...].firstIndex { !$0.continuesNumber } ?? groups.count
            if let last = (first..<end).last(where: { isSought(groups[first...$0].map(\.digits)) }) {
                found.append(groups[first].range.lowerBound..<groups[last].range.upperBound)
                first = last
            }
            first += 1
        }
        return found
    }
}

extension Character {
    /// An ASCII digit.
    var isDigit: Bool { isASCII && isNumber }

    /// Whether people write it between the digits of one number.
    fileprivate var joinsDigits: Bool {
        let isDash = unicodeScalars.first?.properties.generalCategory == .dashPunctuation
        return isDash || (isWhitespace && !isNewline) || "./\u{2212}".contains(self)
    }
}
