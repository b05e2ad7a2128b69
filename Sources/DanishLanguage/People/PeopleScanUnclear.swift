/// Words for people that do not say who.
extension PeopleScan {
    /// "det finder vi ud af", "ingen andre end mig", "min søster, hvis hun kan": nobody is named here.
    func skipNobody(at position: Int) -> Int? {
        let isPersonBefore = found.last.map { person in
            if case .unclear = person.who { return false }
            return person.tokens.upperBound < position
        }
        if isPersonBefore == true, ["han", "hun"].contains(tokens[position].text),
            !["og", "eller", ","].contains(tokens[position - 1].text)
        {
            return position + 1
        }
        let length = words.length("naming_nobody", identifiers, at: position)
        return length > 0 ? position + length : nil
    }

    /// "ham Brian" and "hende der Mette" are those named; "hende den nye" and "den anden" are asked who.
    mutating func takePointedAt(at position: Int) -> Int? {
        guard words.pointing.contains(tokens[position].text) else { return nil }
        let end = pastThere(position + 1)
        guard end < tokens.count else { return nil }
        if tokens[end].isCapital, let named = takeKnown(at: end, inSentence: true) ?? takeNew(at: end, role: nil) {
            return named
        }
        let article = tokens[end].text == "den" ? end + 1 : end
        let isArticle = article > end || tokens[position].text == "den"
        guard isArticle, article < tokens.count, words.looks.contains(tokens[article].text) else { return nil }
        let name = article + 2
        if name < tokens.count, tokens[article + 1].text == ",", tokens[name].isCapital,
            let named = takeKnown(at: name, inSentence: true) ?? takeNew(at: name, role: nil)
        {
            return named
        }
        return addUnclear(position..<withPlace(article + 1))
    }

    /// "de dér på kommunen" is asked as one, "en af pædagogerne" and "en kammerat" too.
    mutating func takeUnclear(at position: Int) -> Int? {
        if let end = someone(at: position) {
            return takeCalled(at: end, role: tokens[end - 1].text) ?? addUnclear(position..<withPlace(end))
        }
        let length = words.length("unclear_people", identifiers, at: position)
        guard length > 0 else { return nil }
        return addUnclear(position..<withPlace(pastThere(position + length)))
    }

    /// The end of "en af dem", "to af pædagogerne", "en god ven".
    private func someone(at position: Int) -> Int? {
        guard words.someoneWords.contains(tokens[position].text), position + 1 < tokens.count else { return nil }
        if tokens[position + 1].text == "af", position + 2 < tokens.count {
            let whole = tokens[position + 2].text
            let end = position + 3
            if words.possessives.contains(whole) { return end < tokens.count ? end + 1 : nil }
            return whole.hasSuffix("ne") || words.length("unclear_people", identifiers, at: position + 2) == 1
                ? end : nil
        }
        if words.fromWhere.contains(tokens[position + 1].text) {
            let end = withPlace(position + 1)
            return end > position + 1 ? end : nil
        }
        let noun = words.looks.contains(tokens[position + 1].text + "e") ? position + 2 : position + 1
        guard noun < tokens.count else { return nil }
        let text = tokens[noun].text
        return words.relations.contains(text) || words.roles[text] != nil ? noun + 1 : nil
    }

    private func pastThere(_ end: Int) -> Int {
        end < tokens.count && ["der", "dér", "her", "derovre", "deroppe"].contains(tokens[end].text) ? end + 1 : end
    }
}
