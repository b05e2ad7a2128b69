/// Makes PDF files that keep PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
///
/// ```swift
/// let writer = PDFWriter(fonts: try .debian())
/// let file = try writer.file(PDFContent(title: "Brev", …))
/// ```
public struct PDFWriter: Sendable {
    private let fonts: FontSet

    /// A writer that sets text in `fonts`.
    public init(fonts: FontSet) { self.fonts = fonts }

    /// The file; the same content gives the same bytes.
    ///
    /// Errors: `PDFError`, above all `.unsettable` with every sign that could not be shown, so that none is left out in silence.
    public func file(_ content: PDFContent) throws(PDFError) -> PDFFile {
        guard !content.identifier.isEmpty else { throw .contentRefused(.identifierEmpty) }
        let setter = TypeSetter(fonts: fonts)
        var composer = Composer(
            setter: setter, enlargement: content.enlargement, spacing: content.spacing)
        try composer.add(content.blocks)
        let pages = Paginator.pages(composer.strips, tableHeads: composer.tableHeads)
        var assembly = Assembly(content: content, composer: composer, pages: pages)
        assembly.drawPages()
        guard setter.missing.isEmpty, setter.rightToLeft.isEmpty else {
            throw .unsettable(missing: setter.missing.sorted(), rightToLeft: setter.rightToLeft.sorted())
        }
        return try assembly.file()
    }

    /// The signs in a text that could not be set; `nil` where all can.
    public func unsettable(in text: String) -> PDFError? {
        let setter = TypeSetter(fonts: fonts)
        for word in CleanedText.of(text).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            _ = setter.shaped(word, .regular)
            _ = setter.shaped(word, .strong)
        }
        guard !setter.missing.isEmpty || !setter.rightToLeft.isEmpty else { return nil }
        return .unsettable(missing: setter.missing.sorted(), rightToLeft: setter.rightToLeft.sorted())
    }
}
