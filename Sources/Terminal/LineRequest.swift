/// One question to the keyboard.
public struct LineRequest: Sendable {
    /// Shown before the answer. Only its last line stays with the answer when that is redrawn.
    public var prompt: StyledLine
    /// Text to be corrected or accepted: Enter alone returns it.
    public var prefill: String
    /// Whole answers offered at Tab, in the order they are to be shown; they may hold spaces.
    public var completions: [String]
    /// Whether pasted line breaks are kept as `\n`; else each becomes a space.
    public var isMultiline: Bool
    /// Whether the answer may be called back with the up arrow; false for what must not be shown again.
    public var isRemembered: Bool

    /// A question with nothing filled in and nothing to choose from, unless given.
    public init(
        prompt: StyledLine, prefill: String = "", completions: [String] = [], isMultiline: Bool = false,
        isRemembered: Bool = true
    ) {
        self.prompt = prompt
        self.prefill = prefill
        self.completions = completions
        self.isMultiline = isMultiline
        self.isRemembered = isRemembered
    }
}

extension LineRequest {
    /// Text as it may stand in an answer to this question: printable, and on one line unless several are wanted.
    func answerText(_ text: String) -> String {
        let clean = printable(text)
        return isMultiline ? clean : String(clean.map { $0 == "\n" ? " " : $0 })
    }
}
