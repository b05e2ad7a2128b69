/// Writes the files inside the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and Annex E).
struct AttachmentObjects {
    let attachments: [PDFAttachment]
    let created: PDFTime

    /// Adds them and gives the entries of the catalog.
    func add(to file: inout ObjectFile) throws(PDFError) -> String {
        guard !attachments.isEmpty else { return "" }
        let names = Set(attachments.map(\.name))
        guard names.count == attachments.count, names.allSatisfy(isPlain) else {
            throw .contentRefused(.attachmentName)
        }
        var references: [(name: String, reference: String)] = []
        for attachment in attachments { references.append((attachment.name, "\(add(attachment, to: &file)) 0 R")) }
        let sorted = references.sorted { $0.name < $1.name }.map { "(\($0.name)) \($0.reference)" }
        let associated = references.map(\.reference).joined(separator: " ")
        return " /AF [\(associated)] /Names << /EmbeddedFiles << /Names [\(sorted.joined(separator: " "))] >> >>"
    }

    private func add(_ attachment: PDFAttachment, to file: inout ObjectFile) -> Int {
        let stream = file.add(
            stream: attachment.contents,
            "/Type /EmbeddedFile /Subtype \(PDFNotation.name(attachment.mediaType)) "
                + "/Params << /Size \(attachment.contents.count) /ModDate (\(created.pdf)) >>")
        let explanation = attachment.explanation.isEmpty ? "" : " /Desc \(PDFNotation.text(attachment.explanation))"
        return file.add(
            "<< /Type /Filespec /F (\(attachment.name)) /UF \(PDFNotation.text(attachment.name)) "
                + "/AFRelationship /\(attachment.relationship.rawValue)\(explanation) "
                + "/EF << /F \(stream) 0 R /UF \(stream) 0 R >> >>")
    }

    /// Letters, digits and a few signs, so that the name is the same everywhere.
    private func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0.isLetterOrDigit || Array("-_. ".utf8).contains($0) }
    }
}
