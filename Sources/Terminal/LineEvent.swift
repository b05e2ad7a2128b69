/// What came of asking for a line. Only `.line` is an answer.
public enum LineEvent: Equatable, Sendable {
    /// An answer without its line break, free of control and format characters. Not normalised.
    case line(String)
    /// Ctrl-C or SIGINT; whether it cleared a line with text in it.
    case interrupted(hadText: Bool)
    /// Ctrl-D on an empty line, or the end of a pipe.
    case endOfInput
    /// SIGTERM, SIGHUP or SIGQUIT, or the terminal was closed (then SIGHUP); `partial` is the text half typed.
    case terminated(signal: Int32, partial: String)
    /// The line held bytes that are not UTF-8; nothing of it was kept.
    case invalidEncoding
    /// The line was longer than `limit` bytes; nothing of it was kept.
    case tooLong(limit: Int)
    /// Reading or writing failed.
    case failed(errno: Int32)
}
