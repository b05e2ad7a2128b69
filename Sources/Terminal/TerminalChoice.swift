import Glibc

/// Which terminal fits the two ends and the person's wishes.
struct TerminalChoice: Equatable {
    /// Line editing by readline; else whole lines without any cursor code.
    var editsLines: Bool
    var isColoured: Bool

    /// - Parameters:
    ///   - environment: looks up a variable; `TERM`, `NO_COLOR` (no-color.org) and `ACCESSIBLE` are asked for.
    ///   - isAccessible: asked for on the command line.
    init(inputIsTerminal: Bool, outputIsTerminal: Bool, isAccessible: Bool, environment: (String) -> String?) {
        let kind = environment("TERM") ?? ""
        let asked = environment("ACCESSIBLE").map { !$0.isEmpty && $0 != "0" } ?? false
        let isCapable = !kind.isEmpty && kind != "dumb"
        let takesCodes = outputIsTerminal && isCapable && !isAccessible && !asked
        editsLines = inputIsTerminal && takesCodes
        isColoured = takesCodes && (environment("NO_COLOR") ?? "").isEmpty
    }
}

/// The terminal on standard input and output.
///
/// Call it once, on the main thread, before any other thread is started: the signals it waits for are blocked in the
/// calling thread, and threads started later inherit that. Also ignores SIGPIPE.
/// - Parameters:
///   - isAccessible: no cursor codes and no colour, whatever the screen could do.
///   - standingText: words for "this is what stands there now", said of a prefill where it cannot be edited in place.
public func standardTerminal(
    isAccessible: Bool = false, standingText: @escaping (String) -> String
) -> any Terminal {
    signal(SIGPIPE, SIG_IGN)
    useUnicodeLocale()
    let choice = TerminalChoice(
        inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
        isAccessible: isAccessible, environment: { getenv($0).map { String(cString: $0) } })
    let output = ScreenOutput(descriptor: STDOUT_FILENO, isColoured: choice.isColoured)
    let input = InputSource(descriptor: STDIN_FILENO, signals: SignalSource())
    if choice.editsLines, let terminal = ReadlineTerminal(input: input, output: output) { return terminal }
    let bare = ScreenOutput(descriptor: STDOUT_FILENO, isColoured: choice.isColoured && !choice.editsLines)
    return PlainTerminal(input: input, output: bare, standingText: standingText)
}
