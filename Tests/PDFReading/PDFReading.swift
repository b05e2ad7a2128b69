import CZlib

/// A small reader of the PDF files the program writes, for tests: objects by the cross-reference table, and streams.
public struct PDFReading {
    public let bytes: [UInt8]
    public let trailer: [String: PDFValue]
    private let offsets: [Int]

    /// `nil` where the end of the file does not lead to a table and a trailer.
    public init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        let tail = String(decoding: bytes.suffix(64), as: UTF8.self)
        guard let last = tail.split(separator: "\n").dropLast().last, let table = Int(last), table < bytes.count else {
            return nil
        }
        var scanner = PDFScanner(bytes, at: table)
        guard scanner.next() == .word("xref"), scanner.next() == .number(0), let count = scanner.next()?.int else {
            return nil
        }
        // The first entry begins after the line's end; each takes twenty bytes (ISO 32000-1, 7.5.4).
        let first = scanner.place + 1
        offsets = (0..<count).compactMap { entry in
            let digits = bytes[first + 20 * entry..<first + 20 * entry + 10]
            return Int(String(decoding: digits, as: UTF8.self))
        }
        scanner.skip(1 + 20 * count)
        guard offsets.count == count, scanner.next() == .word("trailer"), let trailer = scanner.next()?.dictionary
        else {
            return nil
        }
        self.trailer = trailer
    }

    /// The numbers of all objects.
    public var numbers: Range<Int> { 1..<offsets.count }

    /// The object a number stands for; `nil` where the table leads elsewhere.
    public func object(_ number: Int) -> PDFValue? { scanner(at: number)?.value }

    private func scanner(at number: Int) -> (value: PDFValue, end: PDFScanner)? {
        var scanner = PDFScanner(bytes, at: offsets[number])
        guard scanner.next() == .number(Double(number)), scanner.next() == .number(0), scanner.next() == .word("obj"),
            let value = scanner.next()
        else { return nil }
        return (value, scanner)
    }

    /// A value, or the object it refers to.
    public func resolved(_ value: PDFValue?) -> PDFValue? {
        if case .reference(let number)? = value { object(number) } else { value }
    }

    public func entries(_ value: PDFValue?) -> [String: PDFValue] { resolved(value)?.dictionary ?? [:] }

    public var catalog: [String: PDFValue] { entries(trailer["Root"]) }

    /// The pages in their order.
    public var pages: [[String: PDFValue]] {
        (entries(catalog["Pages"])["Kids"]?.array ?? []).map { entries($0) }
    }

    /// A stream without its compression.
    public func stream(_ value: PDFValue?) -> [UInt8]? {
        guard case .reference(let number)? = value, let (found, end) = scanner(at: number),
            let entries = found.dictionary, let length = entries["Length"]?.int
        else { return nil }
        var scanner = end
        guard scanner.next() == .word("stream") else { return nil }
        let data = Array(bytes[scanner.place + 1..<scanner.place + 1 + length])
        return entries["Filter"] == .name("FlateDecode") ? PDFReading.inflated(data) : data
    }

    private static func inflated(_ data: [UInt8]) -> [UInt8]? {
        var size = uLong(20_000_000)
        var output = [UInt8](repeating: 0, count: Int(size))
        guard uncompress(&output, &size, data, uLong(data.count)) == Z_OK else { return nil }
        return Array(output.prefix(Int(size)))
    }
}
