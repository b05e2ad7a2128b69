/// What the person types to open the store, as bytes; wiped when no longer held, and shown by no description.
///
/// The bytes are used as they are: text must be brought to one Unicode form (NFC) before, or the same word typed on
/// another keyboard gives another key.
public struct Passphrase: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    let secret: SecretBytes

    /// Copies `bytes` and wipes them where they were.
    public init(taking bytes: inout [UInt8]) {
        secret = SecretBytes(bytes)
        wipe(&bytes)
    }

    /// Number of bytes.
    public var count: Int { secret.count }

    /// Compared in a time that depends on the lengths alone.
    public static func == (left: Passphrase, right: Passphrase) -> Bool { left.secret.hasSameBytes(as: right.secret) }

    /// Says that there is a passphrase, never which.
    public var description: String { "Passphrase" }
    /// Without children, so that `dump` shows no byte.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
