/// Understands yes, no and the other answers that hold no content of their own.
///
/// A whole answer must be made of phrases it knows and of words that add nothing; else it holds more than a reply.
public struct ReplyReader: Sendable {
    private let phrases: [UInt64: Reply]
    /// Phrases that are a reply only where they are the whole answer ("nok", "ingen").
    private let wholeLines: [UInt64: Reply]
    /// What somebody says who has said what there is to say ("det er fint sådan").
    private let closings: [UInt64: Reply]
    private let leads: ReplyLeads
    private let softeners: Set<String>
    /// Words that colour a sentence anywhere in it ("vel", "jo", "sgu").
    private let particles: Set<String>
    private let spellings: [String: String]
    private let questionStarts: [[String]]
    private let longestPhrase: Int
    private static let longestAnswer = 14

    /// Reads with the lists `reply_…` of a locale's `replies.yaml`.
    public init(words: WordLists) {
        var longest = 0
        phrases = ReplyReader.phrases(words["reply_phrases"], &longest)
        closings = ReplyReader.phrases(words["reply_closings"], &longest)
        longestPhrase = longest
        wholeLines = ReplyReader.phrases(words["reply_whole_lines"], &longest)
        leads = ReplyLeads(words: words)
        particles = words.words("reply_particles")
        softeners = words.words("reply_softeners")
        spellings = words["reply_spellings"]
        questionStarts = words.words("question_starts").flatMap(ReplyPhrases.expanded).map(ReplyReader.words)
    }

    /// Every phrase under the key of its words, and the longest in words.
    private static func phrases(_ patterns: [String: String], _ longest: inout Int) -> [UInt64: Reply] {
        var phrases: [UInt64: Reply] = [:]
        for (pattern, value) in patterns {
            guard let reply = Reply(rawValue: value) else { continue }
            for phrase in ReplyPhrases.expanded(pattern) {
                let words = words(phrase)
                phrases[key(words[...])] = reply
                longest = max(longest, words.count)
            }
        }
        return phrases
    }

    private static func key(_ words: ArraySlice<String>) -> UInt64 {
        words.reduce(WordKey.empty) { key, word in
            WordKey.adding(0xFF, to: word.utf8.reduce(key) { WordKey.adding($1, to: $0) })
        }
    }

    /// The reply a whole answer is; nil where it says more than that, or where it is in doubt.
    ///
    /// After a negative question ("Er der ikke mere?") "jo" is yes, "nej" is no, and "ja" could be either.
    public func read(_ text: String, afterNegativeQuestion: Bool = false) -> Reply? {
        let tokens = Tokenizer.tokens(text)
        let words = spelt(tokens)
        guard !words.isEmpty else { return tokens.contains { $0.text == "?" } ? .question : nil }
        if let whole = wholeLines[ReplyReader.key(words[...])] { return whole }
        if let whole = phrases[ReplyReader.key(words[...])], !ReplyReader.isYesOrNo(whole) { return whole }
        if tokens.last?.text == "?" || questionStarts.contains(where: { words.starts(with: $0) }) { return .question }
        guard words.count <= ReplyReader.longestAnswer else { return nil }
        if isRefusalAndClosing(words) { return .noMore }
        guard let replies = cover(words, phrases) ?? coverWithoutParticles(words) else { return nil }
        if afterNegativeQuestion, replies.contains(.yes), ReplyReader.plainYes.contains(words[0]) { return nil }
        return ReplyReader.together(replies)
    }

    /// Whether a whole answer can end a list ("det er fint", "nej tak", "0"); asked yes or no, some of these are a yes.
    public func isClosing(_ text: String) -> Bool {
        let words = spelt(Tokenizer.tokens(text))
        guard !words.isEmpty, words.count <= ReplyReader.longestAnswer else { return false }
        return [.no, .noMore].contains(read(text)) || words == ["0"] || cover(words, closings) != nil
    }

    /// The yes or no an answer begins with and goes on to explain ("nej, han er på arbejde").
    ///
    /// Nil where what follows takes it back or puts a condition to it ("ja og nej", "ja, hvis Mette hjælper"), asks
    /// something, or is another reply ("nej, det ved jeg ikke").
    public func leading(_ text: String) -> Reply? {
        if let whole = read(text) { return ReplyReader.isYesOrNo(whole) ? whole : nil }
        var tokens = Tokenizer.tokens(text)
        for place in tokens.indices { tokens[place].text = spellings[tokens[place].text] ?? tokens[place].text }
        guard let (reply, rest) = leads.lead(of: tokens) else { return nil }
        let words = rest.map(\.text).filter { !ReplyReader.signs.contains($0) }
        if tokens.last?.text == "?" || questionStarts.contains(where: { words.starts(with: $0) }) { return nil }
        guard let said = cover(words, phrases).map(Set.init) else { return reply }
        return said == [reply] ? reply : nil
    }

    private func spelt(_ tokens: [Token]) -> [String] {
        tokens.map(\.text).filter { !ReplyReader.signs.contains($0) }.map { spellings[$0] ?? $0 }
    }

    /// "nej det er fint sådan", "nej mange tak".
    private func isRefusalAndClosing(_ words: [String]) -> Bool {
        words.indices.dropFirst().contains { end in
            cover(Array(words[..<end]), phrases).map { Set($0) == [.no] } ?? false
                && cover(Array(words[end...]), closings) != nil
        }
    }

    /// "det gør jeg jo ikke" is "det gør jeg ikke"; the first word, which may be the reply itself, stays.
    private func coverWithoutParticles(_ words: [String]) -> [Reply]? {
        let plain = words.prefix(1) + words.dropFirst().filter { !particles.contains($0) }
        return plain.count < words.count ? cover(Array(plain), phrases) : nil
    }

    /// The replies of phrases that make up all of `words`; longer phrases go before shorter ones.
    private func cover(_ words: [String], _ phrases: [UInt64: Reply]) -> [Reply]? {
        var best: [[Reply]?] = Array(repeating: nil, count: words.count + 1)
        best[words.count] = []
        for start in stride(from: words.count - 1, through: 0, by: -1) {
            for end in stride(from: min(words.count, start + longestPhrase), to: start, by: -1) {
                guard best[start] == nil, let rest = best[end], let reply = phrases[ReplyReader.key(words[start..<end])]
                else {
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
