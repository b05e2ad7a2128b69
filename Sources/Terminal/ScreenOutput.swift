import Glibc

/// Bytes to the screen or a redirected output; remembers the first failure and writes nothing after it.
final class ScreenOutput {
    let descriptor: Int32
    /// Whether sequences of Select Graphic Rendition may be written.
    let isColoured: Bool
    private(set) var failure: Int32?

    init(descriptor: Int32, isColoured: Bool) {
        self.descriptor = descriptor
        self.isColoured = isColoured
    }

    /// The size of the terminal now; nil where the output is none or does not know.
    var size: (columns: Int, rows: Int)? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    var width: Int { size?.columns ?? 80 }

    func write(_ lines: [StyledLine]) {
        let width = width
        let rows = lines.flatMap { $0.wrapped(width: width) }
        write(raw: rows.map { encoded($0) + "\n" }.joined())
    }

    /// One row with its styles as escape sequences, without a line break.
    ///
    /// `marks` encloses each sequence, as readline wants it in a prompt.
    func encoded(_ row: StyledLine, marks: (start: String, end: String) = ("", "")) -> String {
        row.runs.map { run in
            guard isColoured, let parameter = run.style.graphicRendition else { return printable(run.text) }
            let sequence = { (parameter: String) in "\(marks.start)\u{1B}[\(parameter)m\(marks.end)" }
            return sequence(parameter) + printable(run.text) + sequence("0")
        }.joined()
    }

    /// Writes text that is known to be safe, all of it or up to the first failure.
    func write(raw text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while failure == nil, !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                } else {
                    noteFailure(errno)
                }
            }
        }
    }

    /// Waits where the descriptor is non-blocking and full; anything but an interruption is a failure.
    private func noteFailure(_ code: Int32) {
        switch code {
        case EINTR: break
        case EAGAIN:
            var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wanted, 1, -1)
        default: failure = code
        }
    }
}
