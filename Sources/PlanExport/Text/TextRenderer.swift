/// A document as plain text that reads well aloud: short lines, no drawn tables, labels before values.
///
/// UTF-8, lines ended by `\n`, at most `width` characters a line, no other control character.
public struct TextRenderer: Sendable {
    /// Characters a line may hold.
    public static let width = 72
    private let wrap = LineWrap(width: TextRenderer.width)

    /// A renderer for `width` characters a line.
    public init() {}

    /// The whole document, footer last.
    public func text(_ document: PlanDocument) -> String {
        var section = 0
        var lines = wrap.lines(CleanText.of(document.title))
        for block in document.blocks {
            if case .heading(2, _) = block.content { section += 1 }
            lines += self.lines(block.content, section: section)
        }
        lines += ["", ""] + wrap.lines(CleanText.of(document.footer))
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ content: Block.Content, section: Int) -> [String] {
        switch content {
        case .heading(2, let text): ["", ""] + wrapped("\(section). \(text)", rest: 3)
        case .heading(_, let text): [""] + wrapped(text)
        case .paragraph(let text), .quote(let text), .note(let text): [""] + wrapped(text)
        case .list(let items): [""] + items.flatMap { wrapped("- \($0)", rest: 2) }
        case .fields(let fields): [""] + fields.flatMap(lines)
        case .table(let table): [""] + wrapped("\(table.caption):") + lines(table)
        case .signature(let signature): [""] + lines(signature)
        }
    }

    /// A label that is a question needs no colon.
    private func lines(_ field: LabelledValue) -> [String] {
        wrapped(field.label + (field.label.hasSuffix("?") ? " " : ": ") + field.value, rest: 2)
    }

    /// Each row as its name and, below it, the other columns with their headers.
    private func lines(_ table: Table) -> [String] {
        table.rows.flatMap { row in
            let cells = zip(table.columns, row).map { LabelledValue($0, $1) }
            let named = table.hasRowHeaders ? cells.prefix(1).flatMap { wrapped("- \($0.value)", rest: 2) } : []
            let others = cells.dropFirst(table.hasRowHeaders ? 1 : 0)
            return named + others.flatMap { wrapped("\($0.label): \($0.value)", first: 2, rest: 4) }
        }
    }

    private func lines(_ signature: SignatureBlock) -> [String] {
        let who = signature.role.isEmpty ? signature.name : "\(signature.name), \(signature.role)"
        let ink = signature.inkLine.map { ["", "\($0): ".padding(with: "_", to: TextRenderer.width)] } ?? []
        return wrapped(who) + wrapped(signature.statement, first: 2, rest: 2) + ink
    }

    private func wrapped(_ text: String, first: Int = 0, rest: Int = 0) -> [String] {
        wrap.lines(CleanText.of(text), first: first, rest: rest)
    }
}

extension String {
    fileprivate func padding(with letter: Character, to width: Int) -> String {
        self + String(repeating: letter, count: max(0, width - count))
    }
}
