/// Understands yes, no and the other answers that hold no content of their own.
///
/// A whole answer must be made of phrases it knows and of words that add nothing; else it holds more than a reply.
public struct ReplyReader: Sendable {
    private let phrases: [[String]: Reply]
    private let softeners: Set<String>
    private let spellings: [String: String]
    private let questionStarts: [[String]]
    private let longestPhrase: Int
    private static let longestAnswer = 14

    /// Reads with the lists `reply_…` of a locale's `replies.yaml`.
    public init(words: WordLists) {
        var phrases: [[String]: Reply] = [:]
        for (pattern, value) in words["reply_phrases"] {
            guard let reply = Reply(rawValue: value) else { continue }
            for phrase in ReplyPhrases.expanded(pattern) { phrases[ReplyReader.words(phrase)] = reply }
        }
        self.phrases = phrases
        softeners = words.words("reply_softeners")
        spellings = words["reply_spellings"]
        questionStarts = words.words("question_starts").flatMap(ReplyPhrases.expanded).map(ReplyReader.words)
        longestPhrase = phrases.keys.map(\.count).max() ?? 0
    }

    /// The reply a whole answer is; nil where it says more than that, or where it is in doubt.
    ///
    /// After a negative question ("Er der ikke mere?") "jo" is yes, "nej" is no, and "ja" could be either.
    public func read(_ text: String, afterNegativeQuestion: Bool = false) -> Reply? {
        let tokens = Tokenizer.tokens(text)
        let words = tokens.map(\.text).filter { !ReplyReader.signs.contains($0) }.map { spellings[$0] ?? $0 }
        guard !words.isEmpty else { return tokens.contains { $0.text == "?" } ? .question : nil }
        if let whole = phrases[words], !ReplyReader.isYesOrNo(whole) { return whole }
        if tokens.last?.text == "?" || questionStarts.contains(where: { words.starts(with: $0) }) { return .question }
        guard words.count <= ReplyReader.longestAnswer, let replies = cover(words) else { return nil }
        if afterNegativeQuestion, replies.contains(.yes), ReplyReader.plainYes.contains(words[0]) { return nil }
        return ReplyReader.together(replies)
    }

    /// The replies of phrases that make up all of `words`; longer phrases go before shorter ones.
    private func cover(_ words: [String]) -> [Reply]? {
        var best: [[Reply]?] = Array(repeating: nil, count: words.count + 1)
        best[words.count] = []
        for start in stride(from: words.count - 1, through: 0, by: -1) {
            for end in stride(from: min(words.count, start + longestPhrase), to: start, by: -1) {
                guard best[start] == nil, let rest = best[end], let reply = phrases[Array(words[start..<end])] else {
                    continue
                }
                best[start] = [reply] + rest
            }
            if best[start] == nil, softeners.contains(words[start]) { best[start] = best[start + 1] }
        }
        return best[0].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Yes or no may introduce another reply ("nej, det ved jeg ikke"); two others, or yes and no, are in doubt.
    private static func together(_ replies: [Reply]) -> Reply? {
        let kinds = Set(replies)
        let others = kinds.filter { !isYesOrNo($0) }
        if others.count > 1 { return nil }
        if let other = others.first { return kinds.contains(.yes) && other == .noMore ? nil : other }
        return kinds.count == 1 ? kinds.first : nil
    }

    private static func isYesOrNo(_ reply: Reply) -> Bool { reply == .yes || reply == .no }

    private static func words(_ phrase: String) -> [String] {
        Tokenizer.tokens(phrase).map(\.text).filter { !signs.contains($0) }
    }

    private static let plainYes: Set<String> = ["ja", "yes", "jep", "yep", "jaja", "yeah"]
    private static let signs: Set<String> = [",", ".", "!", "?", "-", ":", ";", "(", ")", "\"", "…", "»", "«"]
}
