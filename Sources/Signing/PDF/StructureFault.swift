/// What is wrong with a PDF's structure, and where.
public struct StructureFault: Error, Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// Offset in the file where it was noticed; inside compressed streams, that of the stream's object.
    public let offset: Int

    /// What can be wrong (clauses of ISO 32000-2).
    public enum Kind: String, Hashable, Sendable {
        /// Something that is no object where an object must stand (7.3).
        case syntax
        /// Arrays, dictionaries or references nested deeper than any honest file's.
        case nesting
        /// A dictionary has a key twice; programs disagree about which one counts.
        case duplicateKey
        /// The file does not begin with `%PDF-` (7.5.2).
        case header
        /// The last lines are not `startxref`, an offset and `%%EOF` (7.5.5), with nothing after.
        case ending
        /// The table of objects cannot be read, or leads nowhere (7.5.4, 7.5.8).
        case crossReference
        /// An object is not where the table says, or is another.
        case object
        /// A stream has the wrong length, or a filter that cannot be undone.
        case stream
        /// Larger, unpacked, than what is accepted.
        case tooLarge
        /// Encrypted, which an archival document never is.
        case encrypted
        /// More than one revision: content that another program, or a later update, could show instead.
        case severalRevisions
        /// An object number is defined twice.
        case objectTwice
        /// An object stands in the file but not in its table, or the other way round.
        case unlistedObject
        /// Bytes between the objects that belong to none.
        case betweenObjects
        /// A signature stands in the file that no signature field leads to.
        case unlinkedSignature
    }

    init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}
