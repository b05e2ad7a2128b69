/// A rule of the language: its name, how it is said, and what that means.
///
/// A pattern is elements with spaces between: `om` is that word, `til|indtil` one of them, `@units` a word of that list,
/// `<length>` something of that part, `#` a number in digits, `#.` one with a full stop; `?` behind an element makes it optional.
struct Rule: Sendable {
    let name: String
    let part: Part
    let patterns: [String]
    /// Whether nothing but fillers may stand beside it between two commas.
    let isWhole: Bool
    /// Whether nothing but fillers may stand behind it.
    let isLast: Bool
    let meaning: @Sendable (Match) -> Meaning?

    init(
        _ name: String, _ part: Part, _ patterns: String..., isWhole: Bool = false, isLast: Bool = false,
        meaning: @escaping @Sendable (Match) -> Meaning?
    ) {
        self.name = name
        self.part = part
        self.patterns = patterns
        self.isWhole = isWhole
        self.isLast = isLast
        self.meaning = meaning
    }
}
