import CReadline
import Glibc

/// Keeps what is said in the meeting out of crash reports, core files and other users' reach.
public enum ProcessHardening {
    /// Call it first in `main`, before anything is read and before `standardTerminal`.
    ///
    /// - Resets the handlers of fatal signals: the Swift runtime's prints registers and the memory they point at.
    /// - Allows no core file, and no debugger or `/proc` reader of the same user (`PR_SET_DUMPABLE`).
    /// - Sets the file mode mask to 077.
    /// - Returns: whether the system granted all of it.
    @discardableResult
    public static func apply() -> Bool {
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGQUIT, SIGSYS] {
            signal(number, SIG_DFL)
        }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        let hasNoCore = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
        umask(0o077)
        return handleplan_forbid_dumping() == 0 && hasNoCore
    }
}
