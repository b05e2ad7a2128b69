import CalendarValues

/// The parts that are read token by token, without a pattern: numbers, clauses and nouns.
struct Leaves: Sendable {
    let numbers: NumberWords
    /// Every word any list of the locale knows.
    private let common: Set<UInt64>
    private let finiteVerbs: Set<UInt64>
    private let pronouns: Set<UInt64>
    private let possessives: Set<UInt64>
    private let joiners: Set<UInt64>
    private let eventEndings: [[UInt8]]
    /// In words; a longer one is cut, so that the work grows with the line.
    private static let longestClause = 60

    init(words: WordLists) {
        func keys(_ list: String) -> Set<UInt64> { Set(words[list].keys.map(WordKey.of)) }
        numbers = NumberWords(words: words)
        var common: Set<UInt64> = []
        for name in words.names { for phrase in words[name].keys { WordKey.words(of: phrase) { common.insert($0) } } }
        self.common = common
        finiteVerbs = keys("finite_verbs")
        pronouns = keys("clause_subjects")
        possessives = keys("event_possessives")
        joiners = keys("noun_joiners")
        eventEndings = words["event_endings"].keys.map { Array($0.utf8) }
    }

    /// Whether any list knows the word.
    func knows(_ token: Token) -> Bool { common.contains(token.key) }

    /// The words of a lexicon a whole number can begin with.
    func cardinalStarts(_ lexicon: Lexicon) -> [Int] { lexicon.identifiers { numbers.startsCardinal($0) } }

    func ordinalStarts(_ lexicon: Lexicon) -> [Int] { lexicon.identifiers { numbers.startsOrdinal($0) } }

    /// The words of a lexicon that can stand second in a number.
    func links(_ lexicon: Lexicon) -> [Int] { lexicon.identifiers { numbers.isLink($0) } }

    func read(_ part: Part, at position: Int, in line: TokenLine) -> (meaning: Meaning, end: Int)? {
        switch part {
        case .cardinal:
            return numbers.cardinal(line.tokens, at: position).map { (.number($0.value, isEstimate: false), $0.end) }
        case .ordinal: return numbers.ordinal(line.tokens, at: position).map { (.ordinal($0.value), $0.end) }
        case .clause: return clause(at: position, in: line, isGuarded: false)
        case .guardedClause: return clause(at: position, in: line, isGuarded: true)
        case .eventNoun: return noun(at: position, in: line, isKnown: true)
        case .anyNoun: return noun(at: position, in: line, isKnown: false)
        default: return nil
        }
    }

    /// Everything up to the clause's end. A guarded one must show a subject and a finite verb within five words.
    private func clause(at position: Int, in line: TokenLine, isGuarded: Bool) -> (Meaning, Int)? {
        let end = min(line.bounds.clauseEnd[position], position + Leaves.longestClause)
        guard end >= position + 2, line.tokens[position].isWord else { return nil }
        if isGuarded {
            let early = line.tokens[position..<min(end, position + 5)]
            let verb = early.firstIndex { finiteVerbs.contains($0.key) }
            guard let verb, verb > position else { return nil }
            let starts = pronouns.contains(line.tokens[position].key) || line.tokens[position].isCapital
            let before = line.tokens[verb - 1].text
            let isDefinite = before.utf8.count > 4 && ["en", "et", "ne"].contains { before.hasSuffix($0) }
            guard starts || isDefinite else { return nil }
        }
        return (.event(event(position..<end, in: line, isClause: true)), end)
    }

    /// A noun for something that happens, with what hangs on it ("udskrivning fra hospitalet").
    private func noun(at position: Int, in line: TokenLine, isKnown: Bool) -> (Meaning, Int)? {
        var position = position
        if possessives.contains(line.tokens[position].key) { position += 1 }
        guard position < line.tokens.count else { return nil }
        let token = line.tokens[position]
        guard token.isWord, token.text.utf8.count >= 4, !isKnown || endsAsEvent(token),
            isKnown || !knows(token) || endsAsEvent(token)
        else { return nil }
        let clauseEnd = line.bounds.clauseEnd[position]
        let next = position + 1
        let goesOn = next < clauseEnd && joiners.contains(line.tokens[next].key) && next + 1 < clauseEnd
        let end = goesOn ? min(clauseEnd, next + 4) : next
        return (.event(event(position..<end, in: line, isClause: false)), end)
    }

    private func endsAsEvent(_ token: Token) -> Bool {
        let letters = token.text.utf8
        return eventEndings.contains { ending in
            letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending)
        }
    }

    private func event(_ range: Range<Int>, in line: TokenLine, isClause: Bool) -> SaidEvent {
        let first = line.tokens[range.lowerBound].range.lowerBound
        let last = line.tokens[range.upperBound - 1].range.upperBound
        return SaidEvent(
            line: line.characters, range: first..<last, day: birthday(line.tokens[range], line.reference),
            isClause: isClause)
    }

    /// The day of "jeg fylder 23", where the birth day is known.
    private func birthday(_ tokens: ArraySlice<Token>, _ reference: ReferenceTime) -> Day? {
        guard let birth = reference.birthDay else { return nil }
        let words = Array(tokens)
        guard words.count >= 3, words[0].text == "jeg", ["fylder", "bliver"].contains(words[1].text),
            words.count == 3 || (words.count == 4 && words[3].text == "år"),
            let age = words[2].number?.whole ?? numbers.value(words[2]), (1...120).contains(age)
        else { return nil }
        return birth.adding(months: age * 12)
    }
}
