/// The bytes between the two marks of a paste (xterm, DEC private mode 2004), in bounded memory.
struct PasteCollector {
    static let start: [UInt8] = Array("\u{1B}[200~".utf8)
    private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

    private let limit: Int
    private var bytes: [UInt8] = []
    private var matched = 0

    init(limit: Int) { self.limit = limit }

    /// Takes the next byte; true when it was the last of the end mark.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        keep(Self.end[..<matched])
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep([byte]) }
        return false
    }

    /// What was pasted, bytes that are no UTF-8 as U+FFFD. One byte over the limit stands for any more.
    var key: Key { .paste(String(decoding: bytes, as: UTF8.self)) }

    private mutating func keep(_ new: some Collection<UInt8>) {
        bytes.append(contentsOf: new.prefix(max(0, limit + 1 - bytes.count)))
    }
}
