import Messages

/// What stands in the place of something taken out of a text.
struct ShieldMarks {
    let place: String
    let phone: String
    let number: String
    /// Whether the marks are plain words, which take the genitive and a capital as words do.
    let isPlain: Bool

    /// Plain words, for a copy that says nothing about what was left out.
    init(place: String, number: String, isPlain: Bool) {
        self.place = place
        self.number = number
        phone = isPlain ? number : place
        self.isPlain = isPlain
    }

    /// The marks of every document, which say that something is left out.
    init(_ catalog: Catalog) {
        self.init(
            place: catalog.text(Message("document.hidden.mark")), number: catalog.text(Message("document.hidden.cpr")),
            isPlain: false)
    }

    /// The mark for a place found as these words of the text.
    func place(for words: Substring, in text: String) -> String {
        guard isPlain else { return place }
        let isGenitive = words.hasSuffix("s") && text[words.endIndex...].first == " " && words.endIndex < text.endIndex
        let mark = isGenitive ? place + "s" : place
        let before = text[..<words.startIndex].last { $0 != " " }
        let begins = before.map { ".!?:\n".contains($0) } ?? true
        return begins ? mark.prefix(1).uppercased() + mark.dropFirst() : mark
    }
}

/// The places a text may not name.
struct HiddenPlaces {
    /// Names of places and of addresses.
    let names: [String]
    /// Whether anything of the shape of an address is hidden as well.
    let findsStreets: Bool
    /// Telephone numbers that go with them.
    let phones: [String]
}

extension Catalog {
    /// A text that is a list of words apart by blanks, folded.
    func words(_ key: String) -> [String] { text(Message(key)).split(separator: " ").map { TextToken.fold($0) } }
}
