/// Understands yes, no and the other answers that hold no content of their own.
public struct ReplyReader: Sendable {
    private let words: WordLists

    /// Reads with the lists `reply_…` of a locale.
    public init(words: WordLists) { self.words = words }

    /// The reply a whole answer is; nil where it says more than that, or where it is in doubt.
    public func read(_ text: String, afterNegativeQuestion: Bool = false) -> Reply? {
        words["reply_phrases"][text.lowercased()].flatMap { Reply(rawValue: $0) }
    }
}
