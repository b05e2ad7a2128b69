import CPseudoTerminal
import Glibc

/// A program running on a pseudo terminal, driven like a person would: read what is shown, type, resize, hang up.
///
/// Waiting is always for output or for the end, never for a time to pass. The program is killed when this value goes.
public final class PseudoTerminal {
    /// How a wait failed.
    public enum Failure: Error, CustomStringConvertible {
        case notStarted(errno: Int32)
        /// The text did not come within the time, or the program ended first; with the last of what it wrote.
        case missing(String, shown: String)
        case stillRunning(shown: String)

        /// For the test's report.
        public var description: String {
            switch self {
            case .notStarted(let code): "not started, errno \(code)"
            case .missing(let text, let shown): "no \(text.debugDescription) in …\(shown.debugDescription)"
            case .stillRunning(let shown): "still running after …\(shown.debugDescription)"
            }
        }
    }

    /// How the program ended.
    public enum Ending: Equatable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    /// Everything the program has written so far, as bytes.
    public private(set) var output: [UInt8] = []
    /// The process.
    public let process: pid_t
    /// Seconds any wait may last before it fails.
    public var patience: Double = 30

    let controller: Int32
    private var position = 0
    private var hasHungUp = false
    private var ending: Ending?

    /// Starts a program.
    /// - Parameters:
    ///   - environment: all of it; nothing is inherited. `TERM` is `xterm` unless given.
    ///   - directory: the working directory; the caller's by default.
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
        columns: Int = 80, rows: Int = 24
    ) throws {
        var variables = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        variables.merge(environment) { $1 }
        let words = CStrings([program] + arguments)
        let settings = CStrings(variables.map { "\($0.key)=\($0.value)" })
        var process: pid_t = 0
        controller = pseudo_terminal_spawn(
            program, words.pointers, settings.pointers, directory, UInt16(columns), UInt16(rows), &process)
        guard controller >= 0 else { throw Failure.notStarted(errno: errno) }
        self.process = process
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        if !hasHungUp { close(controller) }
    }

    /// Waits for `text` in what has been written since the last text waited for.
    /// - Returns: everything between the two.
    @discardableResult
    public func expect(_ text: String) throws -> String {
        let wanted = Array(text.utf8)
        let found = waitFor { () -> Range<Int>? in self.output[self.position...].firstRange(of: wanted) }
        guard let found else { throw Failure.missing(text, shown: lastShown) }
        defer { position = found.upperBound }
        return String(decoding: output[position..<found.lowerBound], as: UTF8.self)
    }

    /// Types text; `\r` is Enter, `\u{3}` Ctrl-C.
    public func send(_ text: String) { send(bytes: Array(text.utf8)) }

    /// Types bytes; output is taken meanwhile, so that neither end waits for the other.
    public func send(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, !hasHungUp {
            let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else {
                guard errno == EAGAIN || errno == EINTR else { return }
                _ = takeOutput(milliseconds: 5)
            }
        }
    }

    /// Waits until the program's terminal holds `count` bytes the program has not read.
    ///
    /// Counts every byte only while the tty keeps no lines; else those of finished lines.
    public func waitForUnreadInput(_ count: Int) throws {
        let found: Bool? = waitFor {
            pseudo_terminal_unread(self.controller) >= count ? true : nil
        }
        guard found != nil else { throw Failure.missing("\(count) bytes unread", shown: lastShown) }
    }

    /// Changes the size of the screen.
    public func resize(columns: Int, rows: Int = 24) {
        _ = pseudo_terminal_resize(controller, UInt16(columns), UInt16(rows))
    }

    /// Sends a signal to the program alone.
    public func signal(_ number: Int32) { kill(process, number) }

    /// Closes the terminal, as closing its window does.
    public func hangUp() {
        guard !hasHungUp else { return }
        hasHungUp = true
        close(controller)
    }

    /// Waits for the program to end, taking its output to the last byte.
    public func waitForEnd() throws -> Ending {
        let ended: Ending? = waitFor {
            self.reap()
            return self.ending
        }
        guard let ended else { throw Failure.stillRunning(shown: lastShown) }
        while takeOutput(milliseconds: 0) {}
        return ended
    }

    /// Everything written, as text; bytes that are no UTF-8 as U+FFFD.
    public var text: String { String(decoding: output, as: UTF8.self) }

    /// What was written since the last text waited for.
    public var unread: String { String(decoding: output[position...], as: UTF8.self) }
}

extension PseudoTerminal {
    private var lastShown: String { String(decoding: output.suffix(600), as: UTF8.self) }

    /// Takes output until `result` has one, the program has ended and is silent, or patience is out.
    private func waitFor<Value>(_ result: () -> Value?) -> Value? {
        let deadline = monotonicSeconds() + patience
        while true {
            if let value = result() { return value }
            guard monotonicSeconds() < deadline else { return nil }
            if !takeOutput(milliseconds: 20) { reap() }
            if ending != nil, !takeOutput(milliseconds: 0) { return result() }
        }
    }

    /// Whether any output came.
    private func takeOutput(milliseconds: Int32) -> Bool {
        guard !hasHungUp else {
            poll(nil, 0, milliseconds)
            return false
        }
        var wanted = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, milliseconds) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(controller, &buffer, buffer.count)
        guard count > 0 else {
            // EIO: nobody has the terminal open any more, perhaps not yet reaped.
            if milliseconds > 0 { poll(nil, 0, 1) }
            return false
        }
        output += buffer[..<count]
        return true
    }

    private func reap() {
        var status: Int32 = 0
        guard ending == nil, waitpid(process, &status, WNOHANG) == process else { return }
        ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }
}

/// Seconds of a clock that only goes forward.
func monotonicSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// An array of C strings ended by nil, as execve(2) takes it.
private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
        count = strings.count
        pointers = .allocate(capacity: count + 1)
        for (index, text) in strings.enumerated() { (pointers + index).initialize(to: strdup(text)) }
        (pointers + count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { free(pointers[index]) }
        pointers.deallocate()
    }
}
