/// Where the conversation is read and written: lines in, lines out, nothing else.
///
/// Used from one thread only. Output is append-only; nothing already written is changed.
public protocol Terminal: AnyObject {
    /// Columns of the screen as it is now; 80 when unknown.
    var width: Int { get }

    /// Whether a person sits at both ends.
    var isInteractive: Bool { get }

    /// The `errno` of the first output that could not be written; once set, every read returns `.failed` with it.
    var outputFailure: Int32? { get }

    /// Shows the prompt and waits for one answer.
    func read(_ request: LineRequest) -> LineEvent

    /// Reads a line that is not shown, kept in no history and not joined with anything typed before the prompt.
    func readSecret(prompt: StyledLine) -> LineEvent

    /// Writes the lines, each wrapped between words at `width` and made safe by `printable(_:)`.
    func write(_ lines: [StyledLine])

    /// Empties the screen, the lines scrolled off it, and the history of answers.
    ///
    /// Without cursor codes (accessible mode) the screen is pushed up by empty lines instead.
    func clearScreenAndScrollback()
}

/// The longest answer taken, in bytes of UTF-8.
public let longestLine = 65_536
