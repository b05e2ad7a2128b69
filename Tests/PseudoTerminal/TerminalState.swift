import Glibc

/// The settings of a terminal that matter to the next program on it; see termios(3).
public struct TerminalState: Equatable, Sendable {
    /// Input, output, control and local modes.
    public let modes: [UInt32]
    /// The control characters.
    public let controlCharacters: [UInt8]
    /// Whether typed characters are shown.
    public let echoes: Bool
    /// Whether the tty itself edits whole lines.
    public let keepsLines: Bool
}

extension PseudoTerminal {
    /// How the terminal is set now.
    public var state: TerminalState {
        var settings = termios()
        tcgetattr(controller, &settings)
        return TerminalState(
            modes: [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag],
            controlCharacters: withUnsafeBytes(of: settings.c_cc) { Array($0) },
            echoes: settings.c_lflag & tcflag_t(ECHO) != 0, keepsLines: settings.c_lflag & tcflag_t(ICANON) != 0)
    }
}

/// The path of an executable built in the same place as the running tests.
public func builtProduct(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
}
