/// A document as text to paste into a case system: a line for each thing, not wrapped, so that the system wraps it itself.
///
/// Headings stand alone in a line that ends with a colon; no rows of signs, no numbers that would be wrong once pasted.
public struct NoteRenderer: Sendable {
    /// A renderer.
    public init() {}

    /// The whole note.
    public func text(_ document: PlanDocument) -> String {
        let body = document.blocks.flatMap { self.lines($0.content) }
        let lines = [document.title] + body + ["", document.footer]
        return lines.map(CleanText.of).joined(separator: "\n") + "\n"
    }

    private func lines(_ content: Block.Content) -> [String] {
        switch content {
        case .heading(2, let text): ["", "\(text):"]
        case .heading(_, let text): ["\(text):"]
        case .paragraph(let text), .quote(let text), .note(let text): [oneLine(text)]
        case .list(let items): items.map { "- \(oneLine($0))" }
        case .fields(let fields):
            fields.map { "\($0.label)\($0.label.hasSuffix("?") ? "" : ":") \(oneLine($0.value))" }
        case .table(let table): table.rows.map { "- " + row($0, table) }
        case .signature(let signature): ["\(signature.name): \(oneLine(signature.statement))"]
        }
    }

    private func row(_ row: [String], _ table: Table) -> String {
        let cells = zip(table.columns, row).enumerated().map { index, cell in
            index == 0 && table.hasRowHeaders ? oneLine(cell.1) : "\(cell.0): \(oneLine(cell.1))"
        }
        return cells.joined(separator: " – ")
    }

    private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}
