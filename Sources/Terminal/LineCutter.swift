/// Bytes in pieces of any size to lines, in bounded memory.
struct LineCutter {
    /// One line, without its end.
    enum Cut: Equatable {
        case line([UInt8])
        /// The line was longer than the limit; it is thrown away up to its end.
        case tooLong
        /// Text typed on a tty that ended with Ctrl-C or Ctrl-Z.
        case control(UInt8, text: [UInt8])
    }

    /// Bytes that end a line besides the line feed.
    let controlKeys: Set<UInt8>
    private let limit: Int
    /// What has arrived of the line that has not ended.
    private(set) var rest: [UInt8] = []
    private var isOverlong = false

    init(limit: Int, controlKeys: Set<UInt8> = []) {
        self.limit = limit
        self.controlKeys = controlKeys
    }

    /// The lines that ended in these bytes.
    mutating func append(_ bytes: [UInt8]) -> [Cut] {
        var cuts: [Cut] = []
        for byte in bytes {
            if byte == 0x0A || controlKeys.contains(byte) {
                cuts.append(cut(endedBy: byte))
            } else if rest.count <= limit {
                rest.append(byte)
            } else {
                isOverlong = true
            }
        }
        return cuts
    }

    /// The last line when it was not ended; nil when there is none.
    mutating func finish() -> Cut? { rest.isEmpty ? nil : cut(endedBy: 0x0A) }

    private mutating func cut(endedBy byte: UInt8) -> Cut {
        if rest.last == 0x0D { rest.removeLast() }
        defer {
            rest = []
            isOverlong = false
        }
        if isOverlong || rest.count > limit { return .tooLong }
        return byte == 0x0A ? .line(rest) : .control(byte, text: rest)
    }
}
