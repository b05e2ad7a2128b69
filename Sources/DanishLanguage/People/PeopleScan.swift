/// One line gone through for people.
struct PeopleScan {
    /// Whoever was named so far, denied or not.
    var found: [FoundPerson] = []
    let line: [Character]
    let tokens: [Token]
    let identifiers: [Int]
    let words: PeopleWords
    private let names: NameIndex
    private let speaker: KnownPerson.ID
    private let known: [KnownPerson]
    /// Behind the last person who was told something.
    private var toldEnd: Int?

    init(_ text: String, words: PeopleWords, speaker: KnownPerson.ID, known: [KnownPerson]) {
        line = Array(text)
        tokens = Tokenizer.tokens(text)
        identifiers = tokens.map { words.lexicon.identifier($0.key) ?? -1 }
        self.words = words
        self.speaker = speaker
        self.known = known
        names = NameIndex(known)
    }

    /// An answer to "who?": every name and every word for people counts.
    mutating func readAnswer() {
        var position = 0
        while position < tokens.count {
            let taken =
                skipNobody(at: position) ?? takeKnown(at: position, inSentence: false) ?? takeRole(at: position)
                ?? takePronoun(at: position) ?? takeNew(at: position, role: nil) ?? takePointedAt(at: position)
                ?? takeUnclear(at: position)
            position = taken ?? position + 1
        }
    }

    /// Who was named, without those the line says no of.
    func reading(isSentence: Bool) -> PeopleReading {
        let denials = Denial.denials(of: tokens, words: words)
        func isDenied(_ person: FoundPerson, weakly: Bool) -> Bool {
            let denial = denials[person.tokens.lowerBound]
            return denial == .firm || (weakly && denial == .weak)
        }
        let stated = found.filter { !isDenied($0, weakly: true) }
        let isKept = isSentence && stated.isEmpty
        let kept = isKept ? found.filter { !isDenied($0, weakly: false) } : stated
        return FoundPerson.reading(FoundPerson.withAlternatives(kept, tokens: tokens, line: line))
    }

    /// A sentence: only who acts in it.
    mutating func readSentence() {
        var position = 0
        while position < tokens.count {
            let together = words.length("together", identifiers, at: position)
            if together > 0, position + together < tokens.count,
                let end = takeCompanions(at: position + together, isPlainWith: together == 1)
            {
                position = end
                continue
            }
            position = takeActing(at: position) ?? position + 1
        }
    }

    private mutating func takeActing(at position: Int) -> Int? {
        if let both = takeBoth(at: position) { return both }
        let isTold =
            position > 0 && words.notActing.contains(tokens[position - 1].text)
            || toldEnd.map { position == $0 + 1 && tokens[$0].text == "eller" } ?? false
        let isTheirs =
            position > 1 && words.possessives.contains(tokens[position - 1].text)
            && words.notActing.contains(tokens[position - 2].text)
        if tokens[position].text == "jeg" { return add(speaker, position..<(position + 1)) }
        if tokens[position].text == "vi" { return addUnclear(position..<(position + 1)) }
        if isTold || isTheirs {
            if case .person(_, let count, _) = names.hit(tokens, at: position, allowsSlips: false) {
                toldEnd = position + count
                return position + count
            }
            return nil
        }
        return takeKnown(at: position, inSentence: true)
            ?? (isSubject(position) ? takeKnownRole(at: position) ?? takeActingRelation(at: position) : nil)
    }

    /// "min bror kører mig": somebody acts, and it is not known who that is.
    private mutating func takeActingRelation(at position: Int) -> Int? {
        let end = position + 2
        guard end < tokens.count, words.possessives.contains(tokens[position].text),
            words.relations.contains(tokens[position + 1].text),
            position == 0 || words.finiteVerbs.contains(tokens[end].text)
        else { return nil }
        return tokens[end].isCapital ? nil : addUnclear(position..<end)
    }

    /// Roles count as acting where they begin the sentence or follow "og".
    private func isSubject(_ position: Int) -> Bool {
        position == 0 || ["og", ","].contains(tokens[position - 1].text)
            || (position == 1 && words.possessives.contains(tokens[0].text))
    }

    /// The persons behind "sammen med", with "og" between them.
    private mutating func takeCompanions(at start: Int, isPlainWith: Bool) -> Int? {
        var position = start
        var end: Int?
        while position < tokens.count {
            let found =
                takeKnown(at: position, inSentence: true) ?? takeBoth(at: position)
                ?? (isPlainWith ? takeKnownRole(at: position) : takeRole(at: position))
                ?? (isPlainWith ? nil : takeNew(at: position, role: nil))
            guard let found else { break }
            end = found
            guard found < tokens.count, ["og", ",", "samt"].contains(tokens[found].text) else { break }
            position = found + 1
        }
        return end
    }

    /// A known person by name; in a sentence not "Mettes", and not a word that is also a name.
    mutating func takeKnown(at position: Int, inSentence: Bool) -> Int? {
        let token = tokens[position]
        guard token.isWord, !inSentence || token.isCapital || !words.wordNames.contains(token.text) else { return nil }
        if !token.isCapital, words.common.contains(token.text), !inSentence, words.wordNames.contains(token.text) {
            return nil
        }
        let allowsSlips = token.isCapital || (!inSentence && !words.common.contains(token.text))
        switch names.hit(tokens, at: position, allowsSlips: allowsSlips) {
        case .person(let id, let count, let isGuessed):
            let end = position + count
            if inSentence, isGenitive(tokens[end - 1], of: id) { return end }
            return add(id, position..<withPlace(end), isGuessed: isGuessed)
        case .several(let count): return addUnclear(position..<(position + count))
        case nil: return nil
        }
    }

    private func isGenitive(_ token: Token, of id: KnownPerson.ID) -> Bool {
        guard let person = known.first(where: { $0.id == id }) else { return false }
        let parts = Tokenizer.tokens(person.name).map(\.text)
        return !parts.contains(token.text) && token.text.hasSuffix("s") && parts.contains(String(token.text.dropLast()))
    }

    /// "Mette fra herberget" is one person.
    func withPlace(_ end: Int) -> Int {
        guard end + 1 < tokens.count, words.fromWhere.contains(tokens[end].text), tokens[end + 1].isWord else {
            return end
        }
        let isUnclear = words.length("unclear_people", identifiers, at: end + 1) > 0
        return isUnclear || tokens[end + 1].isCapital ? end + 2 : end
    }

    private mutating func takePronoun(at position: Int) -> Int? {
        if let end = takeBoth(at: position) { return end }
        let selfLength = words.length("self_words", identifiers, at: position)
        if selfLength > 0 { return add(speaker, position..<(position + selfLength)) }
        let youLength = words.length("you_words", identifiers, at: position)
        guard youLength > 0 else { return nil }
        let range = position..<(position + youLength)
        return other.map { add($0, range) } ?? addUnclear(range)
    }

    private mutating func takeBoth(at position: Int) -> Int? {
        let length = words.length("both_words", identifiers, at: position)
        guard length > 0 else { return nil }
        let range = position..<(position + length)
        guard let other else { return addUnclear(range) }
        _ = add(speaker, range)
        return add(other, range)
    }

    /// The citizen where the caseworker speaks, and the other way round.
    private var other: KnownPerson.ID? {
        guard let roles = known.first(where: { $0.id == speaker })?.roles else { return nil }
        let wanted = roles.contains("citizen") ? "caseworker" : roles.contains("caseworker") ? "citizen" : nil
        let found = known.filter { person in wanted.map { person.roles.contains($0) } ?? false }
        return found.count == 1 ? found[0].id : nil
    }

    /// "min kontaktperson", "min søster Anna", "sagsbehandler Lone".
    private mutating func takeRole(at position: Int) -> Int? {
        let place = words.possessives.contains(tokens[position].text) ? position + 1 : position
        guard place < tokens.count else { return nil }
        let word = tokens[place].text
        let isRelation = words.relations.contains(word) ? place > position : words.isTheRelation(word)
        guard words.roles[word] != nil || isRelation else { return nil }
        if place + 1 < tokens.count {
            if let end = takeKnown(at: place + 1, inSentence: true) { return end }
            if tokens[place + 1].isCapital, let end = takeNew(at: place + 1, role: words.relation(word) ?? word) {
                return end
            }
            if let end = takeCalled(at: place + 1, role: words.relation(word) ?? word) { return end }
        }
        return takeKnownRole(at: position) ?? addUnclear(position..<withPlace(place + 1))
    }

    /// A role only one known person has.
    private mutating func takeKnownRole(at position: Int) -> Int? {
        let place = words.possessives.contains(tokens[position].text) ? position + 1 : position
        guard place < tokens.count else { return nil }
        let word = tokens[place].text
        let role = words.roles[word] ?? words.relation(word)
        let holders = known.filter { person in role.map { person.roles.contains($0) } ?? false }
        if holders.count == 1 { return add(holders[0].id, position..<withPlace(place + 1)) }
        guard holders.isEmpty, place > position, words.relations.contains(word), let relative = onlyRelative else {
            return nil
        }
        return add(relative.id, position..<withPlace(place + 1), isGuessed: true)
    }

    /// The one known person who is a relative or something else to the citizen, where it is not said what.
    private var onlyRelative: KnownPerson? {
        let relatives = known.filter { $0.roles.contains("relative") || $0.roles.contains("other") }
        return relatives.count == 1 ? relatives[0] : nil
    }

    private mutating func add(_ id: KnownPerson.ID, _ range: Range<Int>, isGuessed: Bool = false) -> Int {
        found.append(FoundPerson(who: .known(id, isGuessed: isGuessed), tokens: range, range: characters(range)))
        return range.upperBound
    }

    mutating func addUnclear(_ range: Range<Int>) -> Int {
        found.append(
            FoundPerson(who: .unclear(String(line[characters(range)])), tokens: range, range: characters(range)))
        return range.upperBound
    }

    func characters(_ range: Range<Int>) -> Range<Int> {
        tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }
}
