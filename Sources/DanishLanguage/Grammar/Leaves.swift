import CalendarValues

/// The parts that are read token by token, without a pattern: numbers, clauses and nouns.
struct Leaves: Sendable {
    let numbers: NumberWords
    let finiteVerbs: Set<String>
    let pronouns: Set<String>
    let eventEndings: [String]
    let joiners: Set<String>
    /// In words; a longer one is cut, so that the work grows with the line.
    private static let longestClause = 60

    init(words: WordLists) {
        numbers = NumberWords(words: words)
        finiteVerbs = words.words("finite_verbs")
        pronouns = words.words("clause_subjects")
        eventEndings = words.words("event_endings").sorted()
        joiners = words.words("noun_joiners")
    }

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
            let verb = early.firstIndex { finiteVerbs.contains($0.text) }
            guard let verb, verb > position else { return nil }
            let starts = pronouns.contains(parse.tokens[position].text) || parse.tokens[position].isCapital
            let isDefinite = ["en", "et", "ne"].contains {
                parse.tokens[verb - 1].text.count > 4 && parse.tokens[verb - 1].text.hasSuffix($0)
            }
            guard starts || isDefinite else { return nil }
        }
        return (.event(event(position..<end, in: parse, isClause: true)), end)
    }

    /// A noun for something that happens, with what hangs on it ("udskrivning fra hospitalet").
    private func noun(at position: Int, in parse: Parse, isKnown: Bool) -> (Meaning, Int)? {
        var position = position
        if ["min", "mit", "mine", "din", "sin", "hans", "hendes", "næste", "endt", "afsluttet"].contains(
            parse.tokens[position].text)
        {
            position += 1
        }
        guard position < parse.tokens.count else { return nil }
        let token = parse.tokens[position]
        let isEvent = eventEndings.contains { token.text.hasSuffix($0) }
        guard token.isWord, token.text.count >= 4, isKnown ? isEvent : parse.words[position] < 0 || isEvent else {
            return nil
        }
        let clauseEnd = parse.bounds.clauseEnd[position]
        let next = position + 1
        let goesOn = next < clauseEnd && joiners.contains(parse.tokens[next].text) && next + 1 < clauseEnd
        let end = goesOn ? min(clauseEnd, next + 4) : next
        return (.event(event(position..<end, in: parse, isClause: false)), end)
    }

    private func event(_ range: Range<Int>, in parse: Parse, isClause: Bool) -> SaidEvent {
        let first = parse.tokens[range.lowerBound].range.lowerBound
        let last = parse.tokens[range.upperBound - 1].range.upperBound
        let words = parse.tokens[range].map(\.text)
        return SaidEvent(text: String(parse.line[first..<last]), day: birthday(words, parse), isClause: isClause)
    }

    /// The day of "jeg fylder 23", where the birth day is known.
    private func birthday(_ words: [String], _ parse: Parse) -> Day? {
        guard let birth = parse.blank.reference.birthDay, words.count >= 3, words[0] == "jeg",
            ["fylder", "bliver"].contains(words[1]), words.count == 3 || (words.count == 4 && words[3] == "år"),
            let age = Int(words[2]) ?? numbers.value(words[2]), (1...120).contains(age)
        else { return nil }
        return birth.adding(months: age * 12)
    }
}
