import CalendarValues

/// Understands how Danes say time.
public struct TimeReader: Sendable {
    private let grammar: Grammar
    private let leaves: Leaves
    private let slips: Slips
    private let calendar: DanishCalendar

    /// Reads with the lists of `time.yaml` and `numbers.yaml` and these school holidays.
    public init(words: WordLists, settings: CalendarSettings) {
        leaves = Leaves(words: words)
        grammar = Grammar(
            rules: TimeRules.all, words: words, leaves: leaves, extra: ["fillers", "corrections"])
        slips = Slips(words: words)
        calendar = DanishCalendar(words: words, settings: settings)
    }

    /// The reading of a whole line: the last of its corrections; nil where it is not about time.
    ///
    /// Where a line holds several, the first that has a value is meant, and `ask` is true.
    public func read(_ text: String, at reference: ReferenceTime) -> TimeReading? {
        TimeChoice.choose(from: readAll(text, at: reference))
    }

    /// Every reading in a line, in order, without those it takes back.
    public func readAll(_ text: String, at reference: ReferenceTime) -> [TimeReading] {
        let line = Array(text)
        var tokens = Tokenizer.tokens(line)
        guard !tokens.isEmpty else { return [] }
        // A capital letter inside the line marks a name, not a slip.
        for place in tokens.indices where tokens[place].isWord && !(tokens[place].isCapital && place > 0) {
            if !leaves.knows(tokens[place]) { tokens[place] = slips.corrected(tokens[place], leaves.numbers) }
        }
        let blank = Match(reference: reference, calendar: calendar)
        var parse = Parse(line, tokens: tokens, grammar: grammar, leaves: leaves, blank: blank)
        return TimeScan.readings(&parse, today: reference.today)
    }
}
