import COpenSSL

/// The textual form of certificates and keys (RFC 7468).
public enum PEM {
    /// `der` between the lines that name it, 64 characters a line.
    public static func text(_ label: String, _ der: [UInt8]) -> String {
        var encoded = [UInt8](repeating: 0, count: 4 * ((der.count + 2) / 3) + 1)
        let length = Int(EVP_EncodeBlock(&encoded, der, Int32(der.count)))
        let lines = stride(from: 0, to: length, by: 64).map {
            String(decoding: encoded[$0..<min($0 + 64, length)], as: UTF8.self) + "\n"
        }
        return "-----BEGIN \(label)-----\n" + lines.joined() + "-----END \(label)-----\n"
    }

    /// What stands in each block of this label; blocks that cannot be read are left out.
    public static func blocks(_ label: String, in text: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        scan(text) { if $0 == label { found.append($1) } }
        return found
    }

    static func first(endingWith suffix: String, in text: [UInt8]) -> [UInt8]? {
        var found: [UInt8]?
        scan(text) { label, der in
            guard found == nil, label.hasSuffix(suffix), !label.contains("ENCRYPTED") else { return }
            found = der
        }
        return found
    }

    private static func scan(_ text: [UInt8], _ take: (String, [UInt8]) -> Void) {
        var label: String?
        var digits: [UInt8] = []
        for line in text.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            if let begun = name(in: line, after: "-----BEGIN ") {
                label = begun
                wipe(&digits)
            } else if let ended = name(in: line, after: "-----END ") {
                if ended == label, let der = decoded(digits) { take(ended, der) }
                label = nil
                wipe(&digits)
            } else if label != nil {
                digits += line.filter { $0 != 0x20 && $0 != 0x09 }
            }
        }
        wipe(&digits)
    }

    private static func name(in line: ArraySlice<UInt8>, after start: String) -> String? {
        let trimmed = line.reversed().drop { $0 == 0x20 }.reversed()
        guard trimmed.starts(with: start.utf8), trimmed.suffix(5).elementsEqual("-----".utf8) else { return nil }
        return String(decoding: trimmed.dropFirst(start.utf8.count).dropLast(5), as: UTF8.self)
    }

    /// Strict base64 (RFC 4648, 4): padded, and nothing but its alphabet.
    private static func decoded(_ digits: [UInt8]) -> [UInt8]? {
        let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard !digits.isEmpty, digits.count % 4 == 0, padding <= 2, digits.count <= 1 << 22,
            digits.dropLast(padding).allSatisfy(isDigit)
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: digits.count / 4 * 3)
        defer { wipe(&bytes) }
        guard EVP_DecodeBlock(&bytes, digits, Int32(digits.count)) == bytes.count else { return nil }
        return Array(bytes.dropLast(padding))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "+"), UInt8(ascii: "/"): true
        default: false
        }
    }
}
