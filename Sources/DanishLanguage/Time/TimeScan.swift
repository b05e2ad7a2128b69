import CalendarValues

/// Goes through a line and takes the longest reading at each place.
enum TimeScan {
    /// Nobody speaks of more times in one answer; what follows in such a line is left aside.
    private static let most = 128

    static func readings(_ parse: inout Parse, today: Day) -> [TimeReading] {
        var found: [(reading: TimeReading, tokens: Range<Int>)] = []
        var position = 0
        var taken = 0
        while position < parse.tokens.count, taken < most {
            guard isFree(parse.tokens, before: position), let index = parse.node(.expression, at: position) else {
                position += 1
                continue
            }
            let node = parse.nodes[index]
            guard isFree(parse.tokens, after: node.end) else {
                position += 1
                continue
            }
            if case .reading(let draft) = node.meaning {
                let reading = reading(draft, position..<node.end, parse, parse.names(index), today)
                found.append((reading, position..<node.end))
            }
            position = node.end
            taken += 1
            if let gloss = parse.node(.gloss, at: position) { position = parse.nodes[gloss].end }
        }
        return withoutCorrected(found, parse.bounds.corrections)
    }

    /// Not joined by a hyphen to the word before ("Tremåneders-klubben").
    private static func isFree(_ tokens: [Token], before position: Int) -> Bool {
        guard position >= 2, tokens[position - 1].text == "-" else { return true }
        return tokens[position].isSpaced || tokens[position - 1].isSpaced || !tokens[position - 2].isWord
    }

    private static func isFree(_ tokens: [Token], after end: Int) -> Bool {
        guard end < tokens.count else { return true }
        if tokens[end].text == "-", !tokens[end].isSpaced, end + 1 < tokens.count, !tokens[end + 1].isSpaced {
            return false
        }
        return tokens[end].isSpaced || !(tokens[end].number != nil && tokens[end - 1].number != nil)
    }

    private static func reading(
        _ draft: Draft, _ place: Range<Int>, _ parse: Parse, _ names: [String], _ today: Day
    ) -> TimeReading {
        let problem = draft.problem ?? TimeCheck.problem(draft.value, today: today)
        let value = problem == .impossibleDate ? TimeExpression.vague(.unknown) : draft.value
        let alternatives = problem == .impossibleDate ? [] : draft.alternatives.uniqued().filter { $0 != value }
        let ask = problem != nil || parse.isGuessed(place) || (draft.ask ?? !alternatives.isEmpty)
        let range =
            parse.tokens[place.lowerBound].range.lowerBound..<parse.tokens[place.upperBound - 1].range.upperBound
        return TimeReading(
            value: value, alternatives: alternatives, ask: ask, range: range, problem: problem, explanation: names)
    }

    /// Of two readings with a correction between them, the later one stands.
    private static func withoutCorrected(
        _ found: [(reading: TimeReading, tokens: Range<Int>)], _ corrections: [Int]
    ) -> [TimeReading] {
        guard let last = found.last else { return [] }
        let takesBack = corrections.last { $0 < last.tokens.lowerBound && $0 >= found[0].tokens.upperBound }
        guard let takesBack else { return found.map(\.reading) }
        return found.filter { $0.tokens.lowerBound > takesBack }.map(\.reading)
    }
}
