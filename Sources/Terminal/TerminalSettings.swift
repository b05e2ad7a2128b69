import Glibc

/// The settings of the tty the program was started with, and the few it is put in; see termios(3).
///
/// The first are restored by `restore()`, at exit, and when a signal ends the process.
final class TerminalSettings {
    /// How the tty treats what is typed.
    enum Mode {
        /// As the program found it.
        case original
        /// Every byte at once, not shown, no byte makes a signal: readline or a secret is being read.
        case editing
        /// As `editing`, but Ctrl-C and Ctrl-\ make signals: the program works, and what is typed waits unseen.
        case working
        /// Whole lines with the tty's own editing; Ctrl-C and Ctrl-Z end a line and come as its last byte.
        case wholeLines
    }

    private let descriptor: Int32
    private var original: termios

    /// Fails where the descriptor is no tty.
    /// - Parameter farewell: written at the end of the process, after the settings are restored.
    init?(descriptor: Int32, farewell: StaticString = "") {
        var found = termios()
        guard tcgetattr(descriptor, &found) == 0 else { return nil }
        self.descriptor = descriptor
        original = found
        restoreWhenTheProcessEnds(EndOfProcess(descriptor: descriptor, settings: found, farewell: farewell))
    }

    deinit { enter(.original) }

    func enter(_ mode: Mode) {
        var settings = original
        switch mode {
        case .original: break
        case .editing: settings.withholdEcho(signals: false)
        case .working: settings.withholdEcho(signals: true)
        case .wholeLines: settings.endLinesAtControlKeys()
        }
        tcsetattr(descriptor, TCSANOW, &settings)
    }

    /// Throws away what was typed and not yet read.
    func discardInput() { tcflush(descriptor, TCIFLUSH) }
}

extension termios {
    /// IXON goes too, so that Ctrl-S does not freeze the screen.
    fileprivate mutating func withholdEcho(signals: Bool) {
        c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        if signals { c_lflag |= tcflag_t(ISIG) }
        c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
        c_iflag |= tcflag_t(IUTF8)
        self[control: VMIN] = 1
        self[control: VTIME] = 0
    }

    /// Ctrl-C in order with the text before it, which a signal would have thrown away.
    fileprivate mutating func endLinesAtControlKeys() {
        c_lflag |= tcflag_t(ICANON | ECHO | IEXTEN)
        c_lflag &= ~tcflag_t(ISIG)
        c_iflag &= ~tcflag_t(IXON)
        c_iflag |= tcflag_t(IUTF8 | ICRNL)
        self[control: VEOL] = ControlKey.interrupt
        self[control: VEOL2] = ControlKey.suspend
    }

    /// `c_cc` is a tuple in Swift.
    private subscript(control index: Int32) -> cc_t {
        get { withUnsafeBytes(of: c_cc) { $0[Int(index)] } }
        set { withUnsafeMutableBytes(of: &c_cc) { $0[Int(index)] = newValue } }
    }
}

/// Control characters with a meaning of their own at a prompt.
enum ControlKey {
    static let interrupt: UInt8 = 0x03
    static let endOfInput: UInt8 = 0x04
    static let suspend: UInt8 = 0x1A
    static let quit: UInt8 = 0x1C
}
