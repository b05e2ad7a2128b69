/// A line as what is read without a rule sees it; a class, as it is handed on at every token.
final class TokenLine {
    let characters: [Character]
    let tokens: [Token]
    let bounds: Bounds
    let reference: ReferenceTime

    init(_ characters: [Character], tokens: [Token], bounds: Bounds, reference: ReferenceTime) {
        self.characters = characters
        self.tokens = tokens
        self.bounds = bounds
        self.reference = reference
    }
}
