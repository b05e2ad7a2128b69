/// The place of a signature that allows no later change (DocMDP, ISO 32000-1, 12.8.2.2, P = 1), and what stands in it.
public struct PDFSignatureField: Hashable, Sendable {
    /// The field's name in the file.
    public let name: String
    /// What a screen reader says of the field (`TU`).
    public let explanation: String
    /// The visible text; the first line stands out.
    public let lines: [String]
    /// Who signs, for the signature dictionary; `nil` leaves it to the certificate.
    public let signer: String?
    /// Why, for the signature dictionary.
    public let reason: String?
    /// When, as the signer's machine says.
    public let time: PDFTime
    /// Room for the signature in bytes; twice as many hexadecimal digits.
    public let capacity: Int

    /// A field with its visible `lines`.
    public init(
        name: String, explanation: String, lines: [String], signer: String? = nil, reason: String? = nil,
        time: PDFTime, capacity: Int = 8192
    ) {
        self.name = name
        self.explanation = explanation
        self.lines = lines
        self.signer = signer
        self.reason = reason
        self.time = time
        self.capacity = capacity
    }
}
