/// One thing done on the keyboard.
enum Key: Equatable {
    /// Characters in a row, as typed.
    case text(String)
    /// Text between the marks of a paste.
    case paste(String)
    case enter
    case tab
    /// A C0 control or delete, but Enter, Tab and Escape.
    case control(UInt8)
    /// A whole escape sequence: a function key, or Alt and a key.
    case sequence([UInt8])
    /// Bytes that are no UTF-8.
    case invalid
}

/// Bytes from a terminal in raw mode to keys; a value, without clock or file.
///
/// Escape alone is dropped when nothing follows it, so that it never swallows the key pressed next.
struct KeyDecoder {
    /// What an unfinished sequence waits for; decides how long.
    enum Unfinished: Equatable { case character, sequence, paste }

    /// Pasted bytes kept; the rest of a longer paste is counted as one more byte only.
    static let longestPaste = longestLine

    private var pending: [UInt8] = []
    private var paste: PasteCollector?
    private var lastWasReturn = false

    var unfinished: Unfinished? {
        if paste != nil { return .paste }
        guard let first = pending.first else { return nil }
        return first == 0x1B ? .sequence : .character
    }

    mutating func decode(_ bytes: [UInt8]) -> [Key] {
        pending += bytes
        var keys = KeyList()
        var index = 0
        while index < pending.count {
            if paste != nil {
                index = readPaste(from: index, into: &keys)
            } else if let next = readKey(at: index, into: &keys) {
                index = next
            } else {
                break
            }
        }
        pending.removeFirst(index)
        return keys.keys
    }

    /// Gives up waiting for the rest of what is unfinished: an escape is dropped, a paste is taken as it is.
    mutating func expire() -> [Key] {
        defer {
            pending = []
            paste = nil
        }
        if let paste { return [paste.key] }
        return unfinished == .character ? [.invalid] : []
    }

    /// The index after the key that starts at `index`; nil when more bytes are needed.
    private mutating func readKey(at index: Int, into keys: inout KeyList) -> Int? {
        let byte = pending[index]
        defer { lastWasReturn = byte == 0x0D }
        switch byte {
        case 0x1B: return readSequence(at: index, into: &keys)
        case 0x0A where lastWasReturn: break
        case 0x0A, 0x0D: keys.append(.enter)
        case 0x09: keys.append(.tab)
        case 0x00..<0x20, 0x7F: keys.append(.control(byte))
        default: return readCharacter(at: index, into: &keys)
        }
        return index + 1
    }

    private func readCharacter(at index: Int, into keys: inout KeyList) -> Int? {
        switch UTF8Scan.scalar(in: pending, at: index) {
        case .scalar(let scalar, let length):
            keys.append(scalar)
            return index + length
        case .invalid(let length):
            keys.append(.invalid)
            return index + length
        case .unfinished: return nil
        }
    }

    private mutating func readSequence(at index: Int, into keys: inout KeyList) -> Int? {
        switch EscapeSequence.scan(pending, at: index) {
        case .complete(let length):
            let bytes = Array(pending[index..<index + length])
            if bytes == PasteCollector.start {
                paste = PasteCollector(limit: Self.longestPaste)
            } else {
                keys.append(.sequence(bytes))
            }
            return index + length
        case .dropped(let length): return index + length
        case .unfinished: return nil
        }
    }

    private mutating func readPaste(from index: Int, into keys: inout KeyList) -> Int {
        var index = index
        while index < pending.count, var collector = paste {
            let isFinished = collector.take(pending[index])
            index += 1
            paste = isFinished ? nil : collector
            if isFinished { keys.append(collector.key) }
        }
        return index
    }
}

/// Keys in order, characters next to each other joined.
private struct KeyList {
    private(set) var keys: [Key] = []

    mutating func append(_ key: Key) { keys.append(key) }

    mutating func append(_ scalar: UnicodeScalar) {
        if case .text(var text)? = keys.last {
            keys.removeLast()
            text.unicodeScalars.append(scalar)
            keys.append(.text(text))
        } else {
            keys.append(.text(String(scalar)))
        }
    }
}
