import TaggedPDF

/// A document's blocks as the parts of a tagged PDF: sections around headings, and what must stay on one page.
struct PDFBlocks {
    let document: PlanDocument
    let signatureField: PDFSignatureField?

    var all: [PDFBlock] {
        let sections = PDFBlocks.split(document.blocks, level: 2)
        let opening = sections.first { !$0.startsWithHeading(2) }?.map { pdf($0.content) } ?? []
        let numbered = sections.filter { $0.startsWithHeading(2) }
        let signed = numbered.lastIndex { $0.contains { $0.part == .signatures } }
        let set = numbered.enumerated().flatMap { index, blocks in
            section(blocks, number: index + 1) + (index == signed ? field : [])
        }
        return [.heading(level: 1, document.title)] + opening + set + (signed == nil ? field : [])
    }

    private var field: [PDFBlock] { signatureField.map { [.together([.signature($0)], .previous)] } ?? [] }

    private func section(_ blocks: [Block], number: Int) -> [PDFBlock] {
        let parts = PDFBlocks.split(Array(blocks.dropFirst()), level: 3)
        var set: [PDFBlock] = []
        if case .heading(_, let text) = blocks.first?.content { set.append(.heading(level: 2, "\(number). \(text)")) }
        for part in parts {
            set += part.startsWithHeading(3) ? [.section(subsection(part))] : part.map { pdf($0.content) }
        }
        // Signatures are worth nothing on a page of their own.
        let areSignatures = blocks.contains { $0.part == .signatures }
        return areSignatures ? [.together([.section(set)], .previous)] : [.section(set)]
    }

    /// A heading stays with all that leads to its first table, and so with the table's first row.
    private func subsection(_ blocks: [Block]) -> [PDFBlock] {
        let table = blocks.firstIndex { if case .table = $0.content { true } else { false } } ?? blocks.count
        let before = blocks[..<table].map { pdf($0.content) }
        return [.together(before, table == blocks.count ? .itself : .next)] + blocks[table...].map { pdf($0.content) }
    }

    private func pdf(_ content: Block.Content) -> PDFBlock {
        switch content {
        case .heading(let level, let text): .heading(level: level, text)
        case .paragraph(let text): .paragraph(text)
        case .quote(let text): .quote(text)
        case .note(let text): .note(text)
        case .list(let items): .list(items)
        case .fields(let fields): .terms(fields.map { PDFTerm($0.label, $0.value) })
        case .table(let table): .table(pdf(table))
        case .signature(let signature): pdf(signature)
        }
    }

    /// Three columns are what, who and when: they get the same widths in every goal, so that the eye finds them again.
    private func pdf(_ table: Table) -> PDFTable {
        PDFTable(
            caption: table.caption, columns: table.columns, rows: table.rows, hasRowHeaders: table.hasRowHeaders,
            shares: table.columns.count == 3 ? [46, 25, 29] : table.columns.count == 2 ? [1, 1] : [])
    }

    private func pdf(_ signature: SignatureBlock) -> PDFBlock {
        let who = signature.role.isEmpty ? signature.name : "\(signature.name), \(signature.role)"
        let ink = signature.inkLine.map { [PDFBlock.writingLine(label: $0)] } ?? []
        return .together([.paragraph(who, .strong), .paragraph(signature.statement)] + ink)
    }

    /// Runs of blocks that each begin with a heading of `level`; what stands before the first is a run of its own.
    private static func split(_ blocks: [Block], level: Int) -> [[Block]] {
        var runs: [[Block]] = []
        for block in blocks {
            if case .heading(level, _) = block.content {
                runs.append([block])
            } else if runs.isEmpty {
                runs.append([block])
            } else {
                runs[runs.count - 1].append(block)
            }
        }
        return runs
    }
}

extension [Block] {
    fileprivate func startsWithHeading(_ level: Int) -> Bool {
        if case .heading(level, _) = first?.content { true } else { false }
    }
}
