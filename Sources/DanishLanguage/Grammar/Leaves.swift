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

    func read(_ part: Part, at position: Int, in parse: Parse) -> (meaning: Meaning, end: Int)? {
        switch part {
        case .cardinal:
            return numbers.cardinal(parse.tokens, at: position).map { (.number($0.value, isEstimate: false), $0.end) }
        case .ordinal: return numbers.ordinal(parse.tokens, at: position).map { (.ordinal($0.value), $0.end) }
        case .clause: return clause(at: position, in: parse, isGuarded: false)
        case .guardedClause: return clause(at: position, in: parse, isGuarded: true)
        case .eventNoun: return noun(at: position, in: parse, isKnown: true)
        case .anyNoun: return noun(at: position, in: parse, isKnown: false)
        default: return nil
        }
    }

    /// Everything up to the clause's end. A guarded one must show a subject and a finite verb within five words.
    private func clause(at position: Int, in parse: Parse, isGuarded: Bool) -> (Meaning, Int)? {
        let end = min(parse.bounds.clauseEnd[position], position + Leaves.longestClause)
        guard end >= position + 2, parse.tokens[position].isWord else { return nil }
        if isGuarded {
            let early = parse.tokens[position..<min(end, position + 5)]
            let verb = early.firstIndex { finiteVerbs.contains($0.key) }
            guard let verb, verb > position else { return nil }
            let starts = pronouns.contains(parse.tokens[position].key) || parse.tokens[position].isCapital
            let before = parse.tokens[verb - 1].text
            let isDefinite = before.utf8.count > 4 && ["en", "et", "ne"].contains { before.hasSuffix($0) }
            guard starts || isDefinite else { return nil }
        }
        return (.event(event(position..<end, in: parse, isClause: true)), end)
    }

    /// A noun for something that happens, with what hangs on it ("udskrivning fra hospitalet").
    private func noun(at position: Int, in parse: Parse, isKnown: Bool) -> (Meaning, Int)? {
        var position = position
        if possessives.contains(parse.tokens[position].key) { position += 1 }
        guard position < parse.tokens.count else { return nil }
        let token = parse.tokens[position]
        guard token.isWord, token.text.utf8.count >= 4, !isKnown || endsAsEvent(token),
            isKnown || !knows(token) || endsAsEvent(token)
        else { return nil }
        let clauseEnd = parse.bounds.clauseEnd[position]
        let next = position + 1
        let goesOn = next < clauseEnd && joiners.contains(parse.tokens[next].key) && next + 1 < clauseEnd
        let end = goesOn ? min(clauseEnd, next + 4) : next
        return (.event(event(position..<end, in: parse, isClause: false)), end)
    }

    private func endsAsEvent(_ token: Token) -> Bool {
        let letters = token.text.utf8
        return eventEndings.contains { ending in
            letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending)
        }
    }

    private func event(_ range: Range<Int>, in parse: Parse, isClause: Bool) -> SaidEvent {
        let first = parse.tokens[range.lowerBound].range.lowerBound
        let last = parse.tokens[range.upperBound - 1].range.upperBound
        return SaidEvent(
            line: parse.line, range: first..<last, day: birthday(parse.tokens[range], parse.blank.reference),
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
