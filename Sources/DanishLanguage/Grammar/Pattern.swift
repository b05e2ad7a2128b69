/// A rule's pattern, ready to be matched.
struct Pattern: Sendable {
    enum Kind: Sendable {
        case words(Set<Int>)
        case list(String, [Int: [Lexicon.Entry]])
        case part(Part)
        case digits(withStop: Bool)
    }

    struct Element: Sendable {
        let kind: Kind
        let isOptional: Bool
    }

    let elements: [Element]

    /// Every pattern that `text` stands for, one for each way of leaving out the elements it may begin with.
    static func compile(_ text: String, _ lexicon: inout Lexicon) -> [Pattern] {
        let elements = text.split(separator: " ").map { element(String($0), &lexicon) }
        var patterns: [Pattern] = []
        for start in elements.indices {
            let first = Element(kind: elements[start].kind, isOptional: false)
            patterns.append(Pattern(elements: [first] + elements[(start + 1)...]))
            if !elements[start].isOptional { break }
        }
        return patterns
    }

    private static func element(_ text: String, _ lexicon: inout Lexicon) -> Element {
        let isOptional = text.count > 1 && text.hasSuffix("?")
        let body = isOptional ? String(text.dropLast()) : text
        return Element(kind: kind(body, &lexicon), isOptional: isOptional)
    }

    private static func kind(_ body: String, _ lexicon: inout Lexicon) -> Kind {
        if body.hasPrefix("@") {
            let name = String(body.dropFirst())
            return .list(name, lexicon.entries[name] ?? [:])
        }
        if body.hasPrefix("<"), body.count > 2 {
            guard let part = Part(rawValue: String(body.dropFirst().dropLast())) else {
                preconditionFailure("a rule names a part there is none of")
            }
            return .part(part)
        }
        if body == "#" || body == "#." { return .digits(withStop: body == "#.") }
        return .words(Set(body.split(separator: "|").map { lexicon.identifier(adding: String($0)) }))
    }
}
