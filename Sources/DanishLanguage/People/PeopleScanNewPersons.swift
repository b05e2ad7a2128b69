/// Persons who are not known yet.
extension PeopleScan {
    /// One to four capitalised words that are no place, no month and no word a line may begin with.
    mutating func takeNew(at position: Int, role: String?) -> Int? {
        var end = position
        while end < tokens.count, end < position + 4, isNamePart(end, first: position, isSure: role != nil) { end += 1 }
        while end > position, words.particles.contains(tokens[end - 1].text) { end -= 1 }
        guard end > position, !tokens[position..<end].contains(where: { words.isPlace($0.text) }) else { return nil }
        let range = characters(position..<end)
        let name = withoutGenitive(String(line[range]), isLast: end)
        let (said, behind) = role.map { ($0, end) } ?? roleBehind(end)
        found.append(FoundPerson(who: .new(name: name, role: said), tokens: position..<behind, range: range))
        return withPlace(behind)
    }

    /// "en ven, der hedder Yusuf": the name behind what they are.
    mutating func takeCalled(at end: Int, role: String) -> Int? {
        var place = end
        if place < tokens.count, tokens[place].text == "," { place += 1 }
        guard place + 2 < tokens.count, ["som", "der"].contains(tokens[place].text),
            tokens[place + 1].text == "hedder"
        else { return nil }
        return takeKnown(at: place + 2, inSentence: true) ?? takeNew(at: place + 2, role: role)
    }

    /// A first word that is also another word needs a role before it or a further name behind it.
    private func isNamePart(_ position: Int, first: Int, isSure: Bool) -> Bool {
        let token = tokens[position]
        guard token.isWord else { return false }
        if position > first, words.particles.contains(token.text) { return true }
        guard token.isCapital, token.text.count > 1 else { return false }
        if position > first || isSure || !words.common.contains(token.text) { return true }
        return words.wordNames.contains(token.text) && position + 1 < tokens.count && tokens[position + 1].isCapital
    }

    /// "Mettes" before a noun is Mette; "Lars" stays.
    private func withoutGenitive(_ name: String, isLast end: Int) -> String {
        guard end < tokens.count, tokens[end].isWord, name.hasSuffix("s"), !tokens[end].isCapital,
            words.relations.contains(tokens[end].text)
        else { return name }
        return String(name.dropLast())
    }

    /// "Anna, min søster", "Anna (min søster)", "Anna, som er min søster".
    private func roleBehind(_ end: Int) -> (String?, Int) {
        var place = end
        if place < tokens.count, [",", "("].contains(tokens[place].text) { place += 1 }
        if place + 1 < tokens.count, ["som", "der"].contains(tokens[place].text), tokens[place + 1].text == "er" {
            place += 2
        }
        guard place + 1 < tokens.count, place > end || words.possessives.contains(tokens[place].text) else {
            return (nil, end)
        }
        if words.possessives.contains(tokens[place].text) { place += 1 }
        let word = tokens[place].text
        guard words.relations.contains(word) || words.roles[word] != nil else { return (nil, end) }
        return (word, place + 1)
    }
}
