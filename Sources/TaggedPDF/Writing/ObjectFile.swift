/// The objects of a PDF file, numbered from 1, and their serialization (ISO 32000-1, 7.5).
struct ObjectFile {
    private var objects: [[UInt8]] = []

    /// A number for an object that is set later.
    mutating func reserve() -> Int {
        objects.append([])
        return objects.count
    }

    mutating func set(_ number: Int, _ body: String) { objects[number - 1] = Array(body.utf8) }

    mutating func add(_ body: [UInt8]) -> Int {
        objects.append(body)
        return objects.count
    }

    mutating func add(_ body: String) -> Int {
        let number = reserve()
        set(number, body)
        return number
    }

    /// A stream, compressed unless its dictionary says how it is encoded or it must be readable as it is.
    mutating func add(stream: [UInt8], _ entries: String = "", isPlain: Bool = false) -> Int {
        let number = reserve()
        let data = isPlain ? stream : Deflated.bytes(stream)
        let filter = isPlain ? "" : " /Filter /FlateDecode"
        let beginning = "<< \(entries)\(filter) /Length \(data.count) >>\nstream\n"
        objects[number - 1] = Array(beginning.utf8) + data + Array("\nendstream".utf8)
        return number
    }

    /// The file and where each object's body begins in it.
    func serialized(trailer: String) -> (bytes: [UInt8], starts: [Int]) {
        var file = ByteText()
        file.append("%PDF-1.7\n%")
        // Four bytes above 127 tell that the file is binary (ISO 19005-3, 6.1.2).
        file.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
        var offsets: [Int] = []
        var starts: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.bytes.count)
            file.append("\(index + 1) 0 obj\n")
            starts.append(file.bytes.count)
            file.append(object)
            file.append("\nendobj\n")
        }
        let table = file.bytes.count
        file.append("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
        for offset in offsets {
            let digits = String(offset)
            file.append(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
        }
        file.append("trailer\n<< /Size \(objects.count + 1) \(trailer) >>\nstartxref\n\(table)\n%%EOF\n")
        return (file.bytes, starts)
    }
}
