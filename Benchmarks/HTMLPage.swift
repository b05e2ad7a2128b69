import PlanExport

/// A document as plain HTML, as somebody would write it who has WeasyPrint make the PDF.
struct HTMLPage {
    let text: String

    init(_ document: PlanDocument) {
        let style =
            "body{font:12pt 'Open Sans'} table{border-collapse:collapse;width:100%} td,th{border:1px solid #999}"
        let body = document.blocks.map { HTMLPage.html($0.content) }.joined(separator: "\n")
        text =
            "<!doctype html><html lang=da><head><meta charset=utf-8><title>\(HTMLPage.escaped(document.title))</title>"
            + "<style>\(style)</style></head><body><h1>\(HTMLPage.escaped(document.title))</h1>\n\(body)</body></html>"
    }

    private static func html(_ content: Block.Content) -> String {
        switch content {
        case .heading(let level, let text): element("h\(level)", text)
        case .paragraph(let text), .note(let text): element("p", text)
        case .quote(let text): element("blockquote", text)
        case .list(let items): "<ul>\(items.map { element("li", $0) }.joined())</ul>"
        case .fields(let fields):
            "<dl>\(fields.map { element("dt", $0.label) + element("dd", $0.value) }.joined())</dl>"
        case .table(let table):
            "<table>\(element("caption", table.caption))\(row("th", table.columns))"
                + table.rows.map { row("td", $0) }.joined() + "</table>"
        case .signature(let signature): element("p", "\(signature.name): \(signature.statement)")
        }
    }

    private static func row(_ cell: String, _ texts: [String]) -> String {
        "<tr>\(texts.map { element(cell, $0) }.joined())</tr>"
    }

    private static func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
