import Glibc

/// Bytes and signals as they arrive, waited for with poll(2).
final class InputSource {
    /// What a wait ended with.
    enum Arrival: Equatable {
        case bytes([UInt8])
        case signal(Int32)
        case end
        case hangup
        case timeout
        case failure(Int32)
    }

    let descriptor: Int32
    let signals: SignalSource?

    init(descriptor: Int32, signals: SignalSource?) {
        self.descriptor = descriptor
        self.signals = signals
    }

    /// Waits for input or a signal, whichever comes first.
    /// - Parameter milliseconds: how long; negative for ever.
    func wait(milliseconds: Int32 = -1) -> Arrival {
        var wanted = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = poll(&wanted, 2, milliseconds)
            if count == 0 { return .timeout }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(errno)
            }
            if wanted[1].revents != 0, let signal = signals?.next() { return .signal(signal) }
            if wanted[0].revents != 0, let arrival = read(conditions: Int32(wanted[0].revents)) { return arrival }
        }
    }

    /// All bytes that have arrived, and those that follow within so many milliseconds of each other.
    func pendingBytes(within milliseconds: Int32 = 0) -> [UInt8] {
        var bytes: [UInt8] = []
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&wanted, 1, milliseconds) > 0, case .bytes(let more)? = read(conditions: Int32(wanted.revents)) {
            bytes += more
        }
        return bytes
    }

    /// One read(2); nil where it was interrupted or had nothing after all.
    private func read(conditions: Int32) -> Arrival? {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { return .bytes(Array(buffer[..<count])) }
        if count == 0 { return conditions & POLLHUP != 0 && isatty(descriptor) == 1 ? .hangup : .end }
        switch errno {
        case EINTR, EAGAIN: return nil
        case EIO: return .hangup
        case let code: return .failure(code)
        }
    }
}
