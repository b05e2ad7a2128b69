/// What a line says no of: "ikke mig", "jeg tør ikke".
enum Denial {
    /// A clause with "ikke" in it; it may still be about what its subject is to do ("jeg drikker ikke").
    case weak
    /// Said of the person, or of what the person can or will.
    case firm

    /// For each token, whether the person named there is denied.
    static func denials(of tokens: [Token], words: PeopleWords) -> [Denial?] {
        var denials: [Denial?] = Array(repeating: nil, count: tokens.count)
        for clause in clauses(of: tokens, words: words) {
            for place in clause where isDenying(place, clause, tokens, words) {
                if isOfWhatFollows(place, clause, tokens, words) {
                    for after in place..<clause.upperBound { denials[after] = .firm }
                } else {
                    let isUnable = tokens[clause].contains { words.abilities.contains($0.text) }
                    for other in clause where denials[other] == nil { denials[other] = isUnable ? .firm : .weak }
                }
            }
        }
        return denials
    }

    /// A negation, but neither "ikke kun" nor the tag of "det er mig, ik?".
    private static func isDenying(_ place: Int, _ clause: Range<Int>, _ tokens: [Token], _ words: PeopleWords) -> Bool {
        guard words.negations.contains(tokens[place].text) else { return false }
        guard place + 1 < tokens.count else { return true }
        let next = tokens[place + 1].text
        return next != "?" && !words.notDenying.contains(next)
    }

    /// "ikke mig", "uden Mette", "det er ikke mig", but not "jeg kan ikke".
    private static func isOfWhatFollows(
        _ place: Int, _ clause: Range<Int>, _ tokens: [Token], _ words: PeopleWords
    ) -> Bool {
        if words.excluding.contains(tokens[place].text) { return true }
        guard place + 1 < clause.upperBound, isPerson(tokens[place + 1], words) else { return false }
        return !tokens[clause.lowerBound..<place].contains { token in
            words.subjects.contains(token.text) || words.finiteVerbs.contains(token.text) && token.text != "er"
        }
    }

    private static func isPerson(_ token: Token, _ words: PeopleWords) -> Bool {
        token.isCapital || words.persons.contains(token.text) || words.roles[token.text] != nil
    }

    /// The stretches between commas, "men", "fordi" and the like, and before "og jeg kan" behind another verb.
    private static func clauses(of tokens: [Token], words: PeopleWords) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        var isNegated = false
        for place in tokens.indices {
            let follows = place + 1 < tokens.count ? tokens[place + 1] : nil
            let isJoint = ["og", "så", "for", "eller"].contains(tokens[place].text)
            let isBreak =
                words.clauseBreaks.contains(tokens[place].text)
                || isJoint && (follows.map { words.subjects.contains($0.text) } ?? false)
                    && tokens[start..<place].contains { words.finiteVerbs.contains($0.text) }
                || isJoint && isNegated || isNegated && tokens[place].isCapital && place > start + 1
            if isBreak, place > start || words.clauseBreaks.contains(tokens[place].text) {
                clauses.append(start..<place)
                (start, isNegated) = (place, false)
            }
            let hasSubject = tokens[start..<place].contains { words.subjects.contains($0.text) }
            isNegated = isNegated || words.isClausal(tokens[place].text) && hasSubject
            if tokens[place].hasStop, tokens[place].isWord {
                clauses.append(start..<(place + 1))
                (start, isNegated) = (place + 1, false)
            }
        }
        return (clauses + [start..<tokens.count]).filter { !$0.isEmpty }
    }
}
