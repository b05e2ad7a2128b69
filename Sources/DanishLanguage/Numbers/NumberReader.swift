import CalendarValues

/// What a text says about a number.
public struct NumberReading: Hashable, Sendable {
    /// The number, or the lower end of a range.
    public var value: Quantity
    /// The upper end of a range ("tre-fire").
    public var upTo: Quantity?
    /// Whether it was said as an estimate ("et par", "cirka 10").
    public var isEstimate: Bool

    /// A number, or a range where `upTo` is given.
    public init(value: Quantity, upTo: Quantity?, isEstimate: Bool) {
        self.value = value
        self.upTo = upTo
        self.isEstimate = isEstimate
    }
}

/// Understands numbers as Danes say and write them: halves, fractions, ranges and estimates included.
public struct NumberReader: Sendable {
    private let grammar: Grammar
    private let leaves: Leaves
    private let blank: Match
    private let estimates: Set<Int>

    /// Reads with the lists of `numbers.yaml` and the estimates of `time.yaml`.
    public init(words: WordLists) {
        let estimates = ["about", "about_strict", "about_after", "under", "over"]
        leaves = Leaves(words: words)
        let grammar = Grammar(
            rules: NumberRules.all + NumberRules.ranges, words: words, leaves: leaves,
            extra: Set(estimates + ["fillers", "corrections"]))
        self.grammar = grammar
        let settings = CalendarSettings(schoolHolidays: [:])
        blank = Match(
            reference: ReferenceTime(today: Day(ordinal: 0)), calendar: DanishCalendar(words: words, settings: settings)
        )
        self.estimates = Set(estimates.flatMap { grammar.lexicon.words(in: $0) })
    }

    /// A whole text as a number, a range or an estimate; nil where it is none or holds more.
    public func read(_ text: String) -> NumberReading? {
        let tokens = Tokenizer.tokens(text)
        var parse = Parse(Array(text), tokens: tokens, grammar: grammar, leaves: leaves, blank: blank)
        let start = tokens.indices.first { parse.node(.range, at: $0) != nil && !isOnlyArticle(parse, $0) }
        guard let start, let index = parse.node(.range, at: start) else { return nil }
        let node = parse.nodes[index]
        let around = Array(parse.words[..<start]) + Array(parse.words[node.end..<tokens.count])
        guard around.allSatisfy(estimates.contains), case .range(var reading) = node.meaning else { return nil }
        if !around.isEmpty { reading.isEstimate = true }
        return reading
    }

    /// A whole text as one exact number; nil for a range or an estimate.
    public func cardinal(_ text: String) -> Quantity? {
        guard let reading = read(text), reading.upTo == nil, !reading.isEstimate else { return nil }
        return reading.value
    }

    /// A whole text as an ordinal, 1 to 100; nil where it is none.
    public func ordinal(_ text: String) -> Int? {
        let tokens = Tokenizer.tokens(text)
        let start = tokens.first?.text == "den" ? 1 : 0
        guard start < tokens.count, let read = leaves.numbers.ordinal(tokens, at: start), read.end == tokens.count,
            (1...100).contains(read.value)
        else { return nil }
        return read.value
    }

    /// "en" in "en tre-fire stykker" is no number of its own.
    private func isOnlyArticle(_ parse: Parse, _ position: Int) -> Bool {
        guard ["en", "et"].contains(parse.tokens[position].text), position + 1 < parse.tokens.count else {
            return false
        }
        let own = leaves.numbers.cardinal(parse.tokens, at: position)
        return own?.end == position + 1 && leaves.numbers.cardinal(parse.tokens, at: position + 1) != nil
    }
}
