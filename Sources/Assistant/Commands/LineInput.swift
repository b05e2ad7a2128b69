import DialogueEngine
import Foundation

extension Program {
    /// The next line of standard input in NFC and free of what cannot be shown; nil at the end.
    func nextLine(_ number: inout Int) throws -> String? {
        // A stale EINTR would make readLine try a finished input again for ever.
        errno = 0
        guard let line = readLine(strippingNewline: true) else { return nil }
        number += 1
        guard line.utf8.count <= 65_536 else { throw Trouble(.wrongUse, "badLine", ["line": .number(number)]) }
        return CleanLine(line.precomposedStringWithCanonicalMapping).text
    }

    func printJSON<Object: Encodable>(_ object: Object) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(object) { print(String(decoding: data, as: UTF8.self)) }
    }
}
