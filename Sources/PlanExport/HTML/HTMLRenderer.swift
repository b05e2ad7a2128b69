import PlanModel

/// A document as one HTML file that reads well on a screen, aloud and on paper (WCAG 2.1 AA; HTML living standard).
///
/// No script, no picture, nothing fetched: a content policy in the file forbids it. UTF-8.
public struct HTMLRenderer: Sendable {
    /// A renderer.
    public init() {}

    /// The whole file; `layout` sets the size of the text.
    public func html(_ document: PlanDocument, layout: Recipient.Layout = .normal) -> String {
        let head = """
            <!DOCTYPE html>
            <html lang="\(escaped(document.language))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="robots" content="noindex">
            <title>\(escaped(document.title))</title>
            <style>
            \(HTMLStyle.sheet(layout))
            </style>
            </head>
            <body>
            <main>
            <h1>\(escaped(document.title))</h1>
            """
        let sections = sections(document.blocks)
        let foot = """
            </main>
            <footer><p>\(escaped(document.footer))</p></footer>
            </body>
            </html>
            """
        return ([head] + sections + [foot]).joined(separator: "\n") + "\n"
    }

    /// Each heading of level 2 opens a section that it names.
    private func sections(_ blocks: [Block]) -> [String] {
        var lines: [String] = []
        var number = 0
        for block in blocks {
            if case .heading(2, let text) = block.content {
                if number > 0 { lines.append("</section>") }
                number += 1
                lines.append("<section aria-labelledby=\"s\(number)\">")
                lines.append("<h2 id=\"s\(number)\">\(number). \(escaped(text))</h2>")
            } else {
                lines.append(html(block.content))
            }
        }
        return number > 0 ? lines + ["</section>"] : lines
    }

    private func html(_ content: Block.Content) -> String {
        switch content {
        case .heading(let level, let text): "<h\(level)>\(escaped(text))</h\(level)>"
        case .paragraph(let text): "<p>\(broken(text))</p>"
        case .quote(let text): "<blockquote><p>\(broken(text))</p></blockquote>"
        case .note(let text): "<p class=\"note\">\(broken(text))</p>"
        case .list(let items): "<ul>\n" + items.map { "<li>\(broken($0))</li>\n" }.joined() + "</ul>"
        case .fields(let fields): html(fields)
        case .table(let table): html(table)
        case .signature(let signature): html(signature)
        }
    }

    private func html(_ fields: [LabelledValue]) -> String {
        let rows = fields.map { "<div><dt>\(escaped($0.label))</dt><dd>\(broken($0.value))</dd></div>\n" }
        return "<dl>\n" + rows.joined() + "</dl>"
    }

    private func html(_ table: Table) -> String {
        let head = table.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == 0 && table.hasRowHeaders
                    ? "<th scope=\"row\">\(broken(cell))</th>" : "<td>\(broken(cell))</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return """
            <table>
            <caption>\(escaped(table.caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            """
    }

    private func html(_ signature: SignatureBlock) -> String {
        let who = signature.role.isEmpty ? signature.name : "\(signature.name), \(signature.role)"
        let ink = signature.inkLine.map { "<p class=\"ink\">\(escaped($0)):</p>" } ?? ""
        return "<p><strong>\(escaped(who))</strong><br>\(broken(signature.statement))</p>" + ink
    }

    /// Lines somebody made stay lines.
    private func broken(_ text: String) -> String {
        escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in CleanText.of(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }
}
