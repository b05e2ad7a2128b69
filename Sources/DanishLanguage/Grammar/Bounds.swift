/// Where the pieces of a line begin and end, leaving out words that add nothing ("jeg tror, det tager …").
struct Bounds {
    /// For each token and the end: whether only fillers stand between it and the piece's beginning.
    private var isClearBefore: [Bool]
    /// For each token and the end: whether only fillers stand between it and the piece's end.
    private var isClearAfter: [Bool]
    /// For each token: the end of the clause it stands in.
    private(set) var clauseEnd: [Int]
    /// Tokens with which a correction begins ("eller nej").
    private(set) var corrections: [Int] = []

    /// `words` goes on behind the tokens.
    init(tokens: [Token], words: [Int], grammar: Grammar) {
        let count = tokens.count
        let (fillers, corrections) = (grammar.lexicon.number(of: "fillers"), grammar.lexicon.number(of: "corrections"))
        isClearBefore = Array(repeating: false, count: count + 1)
        isClearAfter = Array(repeating: false, count: count + 1)
        clauseEnd = Array(repeating: count, count: count + 1)
        var filled = Array(repeating: false, count: count)
        var breaks = Array(repeating: false, count: count)
        for position in 0..<count {
            let filling = grammar.entries.longest(fillers, in: words, at: position)
            for word in position..<position + filling { filled[word] = true }
            let correction = grammar.entries.longest(corrections, in: words, at: position)
            if correction > 0 { self.corrections.append(position) }
            for word in position..<position + correction { breaks[word] = true }
            if Bounds.isBreak(tokens[position]) { breaks[position] = true }
        }
        isClearBefore[0] = true
        for position in 0..<count {
            isClearBefore[position + 1] = breaks[position] || (isClearBefore[position] && filled[position])
        }
        isClearAfter[count] = true
        for position in stride(from: count - 1, through: 0, by: -1) {
            isClearAfter[position] = breaks[position] || (isClearAfter[position + 1] && filled[position])
            let endsHere = Bounds.isBreak(tokens[position])
            let endsBehind =
                position + 1 < count && tokens[position].hasStop && tokens[position].isWord
                && tokens[position + 1].isCapital
            clauseEnd[position] = endsHere ? position : endsBehind ? position + 1 : clauseEnd[position + 1]
        }
    }

    func isWhole(_ range: Range<Int>) -> Bool { isClearBefore[range.lowerBound] && isClearAfter[range.upperBound] }

    func isFirst(_ start: Int) -> Bool { isClearBefore[start] }

    func isLast(_ end: Int) -> Bool { isClearAfter[end] }

    private static func isBreak(_ token: Token) -> Bool {
        guard !token.isWord, token.number == nil, token.text.utf8.count == 1, let sign = token.text.utf8.first else {
            return false
        }
        return signs.contains(sign)
    }

    private static let signs = Array(",;!?():".utf8)
}
