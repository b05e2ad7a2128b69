/// A rule's patterns, ready to be matched.
enum Pattern {
    enum Kind: Sendable {
        /// a word by its number
        case word(Int)
        /// one of the words in a row of the grammar's choices
        case words(Int)
        /// a list by its number
        case list(Int)
        case part(Part)
        case digits(withStop: Bool)
    }

    struct Element: Sendable {
        let kind: Kind
        let isOptional: Bool
    }

    /// The elements of a pattern; `choices` takes the words of an element that is one of several.
    static func compile(_ text: String, _ lexicon: inout Lexicon, _ choices: inout [[Int]]) -> [Element] {
        text.split(separator: " ").map { part in
            let isOptional = part.utf8.count > 1 && part.utf8.last == UInt8(ascii: "?")
            let body = isOptional ? part.dropLast() : part
            return Element(kind: kind(String(body), &lexicon, &choices), isOptional: isOptional)
        }
    }

    private static func kind(_ body: String, _ lexicon: inout Lexicon, _ choices: inout [[Int]]) -> Kind {
        let first = body.utf8.first
        if first == UInt8(ascii: "@"), body.utf8.count > 1 { return .list(lexicon.list(String(body.dropFirst()))) }
        if first == UInt8(ascii: "<"), body.utf8.count > 2 {
            guard let part = Part.named[String(body.dropFirst().dropLast())] else {
                preconditionFailure("a rule names a part there is none of")
            }
            return .part(part)
        }
        if body == "#" || body == "#." { return .digits(withStop: body == "#.") }
        let words = body.split(separator: "|").map { lexicon.identifier(adding: String($0)) }
        if words.count == 1 { return .word(words[0]) }
        choices.append(words)
        return .words(choices.count - 1)
    }
}
