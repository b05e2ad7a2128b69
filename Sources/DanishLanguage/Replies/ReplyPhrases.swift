/// Phrases with choices, written out: `det (vil|gider) jeg (helst)? ikke` is four phrases.
enum ReplyPhrases {
    /// Every phrase a pattern stands for; a group without its closing parenthesis is taken literally.
    static func expanded(_ pattern: String) -> [String] {
        guard pattern.utf8.contains(UInt8(ascii: "(")) else { return [pattern] }
        var phrases = [""]
        var rest = Array(pattern)[...]
        while let character = rest.first {
            if character == "(", let close = rest.firstIndex(of: ")") {
                var choices = rest[(rest.startIndex + 1)..<close].split(
                    separator: "|", omittingEmptySubsequences: false
                )
                .map { String($0) }
                rest = rest[(close + 1)...]
                if rest.first == "?" {
                    choices.append("")
                    rest = rest.dropFirst()
                }
                phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
            } else {
                phrases = phrases.map { $0 + String(character) }
                rest = rest.dropFirst()
            }
        }
        return phrases
    }
}
