@preconcurrency import CReadline
import Glibc

/// The signals the conversation answers to, as something to poll.
///
/// They are blocked in the calling thread (and those it starts later) from `init` on and read from a signalfd(2).
final class SignalSource {
    let descriptor: Int32

    private static let watched = [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT]

    init() {
        var set = signalSet(Self.watched)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        descriptor = handleplan_signal_descriptor(&set)
    }

    deinit {
        close(descriptor)
        var set = signalSet(Self.watched)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// The next signal that has arrived, or nil.
    func next() -> Int32? {
        let signal = handleplan_next_signal(descriptor)
        return signal == 0 ? nil : signal
    }

    /// Stops this process as Ctrl-Z does; returns when it is continued, or at once where nothing could continue it.
    func stopProcess() {
        var stop = signalSet([SIGTSTP])
        signal(SIGTSTP, SIG_DFL)
        raise(SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &stop, nil)
        pthread_sigmask(SIG_BLOCK, &stop, nil)
        var seen = signalSet([SIGCONT])
        var now = timespec()
        while sigtimedwait(&seen, nil, &now) == SIGCONT {}
    }
}

/// A set of signals for the functions of <signal.h>.
func signalSet(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
}
