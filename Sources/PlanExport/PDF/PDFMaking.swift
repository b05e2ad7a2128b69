import TaggedPDF

/// What tells one making of a PDF from another; with the same values the bytes are the same.
public struct PDFMaking: Hashable, Sendable {
    /// Opaque, at least one byte; the same for the same version of a plan.
    public let identifier: [UInt8]
    /// When.
    public let time: PDFTime
    /// The program's name and version.
    public let producer: String

    /// A making at `time`.
    public init(identifier: [UInt8], time: PDFTime, producer: String = "handleplan") {
        self.identifier = identifier
        self.time = time
        self.producer = producer
    }
}
