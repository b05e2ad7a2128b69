import Glibc

/// What is put back when the process ends, whichever way it ends short of SIGKILL.
struct EndOfProcess {
    let descriptor: Int32
    var settings: termios
    /// Written after the settings are back, for instance to end a mode of the terminal.
    let farewell: StaticString

    /// Only async-signal-safe calls, signal-safety(7).
    func restore() {
        var settings = settings
        tcsetattr(descriptor, TCSANOW, &settings)
        _ = write(descriptor, farewell.utf8Start, farewell.utf8CodeUnitCount)
    }
}

/// Set once, before the handlers that read it are installed.
nonisolated(unsafe) private var endOfProcess: EndOfProcess?

/// Signals that end the process where it stands.
private let fatalSignals = [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGSYS, SIGQUIT]

/// Restores at exit(3) and before a fatal signal takes its default action; the first call in a process counts.
func restoreWhenTheProcessEnds(_ end: EndOfProcess) {
    guard endOfProcess == nil else { return }
    endOfProcess = end
    atexit { endOfProcess?.restore() }
    for number in fatalSignals {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            endOfProcess?.restore()
            raise(number)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER
        sigaction(number, &action, nil)
    }
}
