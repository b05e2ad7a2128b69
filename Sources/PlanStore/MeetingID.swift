import Cryptography

/// A meeting's opaque name: ten random characters (50 bits) that can be read aloud and typed.
public struct MeetingID: Hashable, Sendable, CustomStringConvertible {
    /// Digits and lower-case letters without i, l, o and u (Crockford's base 32).
    public static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    /// Characters in an id.
    public static let length = 10

    /// The ten characters.
    public let text: String

    /// Fails for anything but ten characters of the alphabet.
    public init?(_ text: String) {
        guard text.utf8.count == MeetingID.length, text.allSatisfy(MeetingID.alphabet.contains) else { return nil }
        self.text = text
    }

    static func random() throws(StoreError) -> MeetingID {
        let bytes = try storeErrors { () throws(CryptographyError) in try randomBytes(length) }
        return MeetingID(letters: bytes.map { alphabet[Int($0) % alphabet.count] })
    }

    private init(letters: [Character]) { text = String(letters) }

    var bytes: [UInt8] { Array(text.utf8) }

    /// The ten characters.
    public var description: String { text }
}
