/// Yes and no as the first word of an answer that says more.
struct ReplyLeads: Sendable {
    private let replies: [String: Reply]
    private let followers: Set<String>
    private let fillers: Set<String>
    private let qualifiers: Set<String>
    private let conditions: Set<String>
    private let negations: Set<String>

    init(words: WordLists) {
        replies = words["reply_leads"].compactMapValues(Reply.init(rawValue:))
        followers = words.words("reply_lead_followers")
        fillers = words.words("reply_lead_fillers")
        qualifiers = words.words("reply_lead_qualifiers")
        conditions = words.words("reply_lead_conditions")
        negations = words.words("reply_lead_negations")
    }

    /// The yes or no the line begins with, and what follows it; nil where that takes it back.
    func lead(of tokens: [Token]) -> (Reply, ArraySlice<Token>)? {
        guard let first = tokens.first, let reply = replies[first.text] else { return nil }
        var place = 1
        while place < tokens.count, replies[tokens[place].text] == reply || fillers.contains(tokens[place].text) {
            place += 1
        }
        let isCut = tokens[place - 1].hasStop || place < tokens.count && isBreak(tokens[place])
        if place < tokens.count, isBreak(tokens[place]) { place += 1 }
        guard place < tokens.count else { return nil }
        let next = tokens[place]
        guard isCut || next.isCapital || followers.contains(next.text), !qualifiers.contains(next.text),
            reply == .no || !negations.contains(next.text)
        else { return nil }
        let rest = tokens[place...]
        return takesBack(reply, rest) ? nil : (reply, rest)
    }

    /// The other word later on, a condition to a yes, or "men ikke".
    private func takesBack(_ reply: Reply, _ rest: ArraySlice<Token>) -> Bool {
        rest.indices.contains { place in
            let word = rest[place].text
            let before = place > rest.startIndex ? rest[place - 1] : nil
            // Inside a clause "jo" is no answer.
            let opens = before.map { isBreak($0) || $0.hasStop || !followers.isDisjoint(with: [$0.text]) } ?? true
            if let other = replies[word], other != reply, opens || !fillers.contains(word) { return true }
            if reply == .yes, conditions.contains(word) { return true }
            return negations.contains(word) && (before.map { qualifiers.contains($0.text) } ?? false)
        }
    }

    private func isBreak(_ token: Token) -> Bool { [",", ";", ":", "!", "."].contains(token.text) }
}
