/// The structure tree of a file as text: a line an element, indented, with its attributes and the text it holds.
public struct StructureReading {
    private let file: PDFReading
    private let pages: [MarkedText]
    private let pageNumbers: [Int: Int]

    public init(_ file: PDFReading) {
        self.file = file
        pages = file.pages.map { MarkedText($0, in: file) }
        let kids = file.entries(file.catalog["Pages"])["Kids"]?.array ?? []
        let numbers = kids.enumerated().compactMap { index, kid -> (Int, Int)? in
            if case .reference(let number) = kid { (number, index) } else { nil }
        }
        pageNumbers = Dictionary(numbers) { $1 }
    }

    /// The whole tree.
    public var text: String {
        lines(file.entries(file.catalog["StructTreeRoot"])["K"], depth: 0).joined(separator: "\n") + "\n"
    }

    private func lines(_ value: PDFValue?, depth: Int) -> [String] {
        let element = file.entries(value)
        let kids = file.resolved(element["K"]).map { $0.array ?? [$0] } ?? []
        let type = element["S"]?.name ?? "?"
        let attributes = element["A"]?.dictionary ?? [:]
        let details = ["Scope", "ListNumbering"].compactMap { attributes[$0]?.name.map { " [\($0)]" } }.joined()
        let alternative = element["Alt"]?.text.map { " (\($0))" } ?? ""
        let isForm = kids.contains { $0.dictionary?["Type"] == .name("OBJR") }
        let content = kids.compactMap { text($0, element["Pg"]) }.joined()
        let line = String(repeating: "  ", count: depth) + type + details + alternative + (isForm ? " → field" : "")
        let below = kids.filter { if case .reference = $0 { true } else { false } }
        return [line + (content.isEmpty ? "" : ": \(content)")] + below.flatMap { lines($0, depth: depth + 1) }
    }

    /// The text of marked content on the element's page or on another.
    private func text(_ kid: PDFValue, _ page: PDFValue?) -> String? {
        if let number = kid.int { return piece(number, page) }
        guard let entries = kid.dictionary, let number = entries["MCID"]?.int else { return nil }
        return piece(number, entries["Pg"])
    }

    private func piece(_ number: Int, _ page: PDFValue?) -> String? {
        guard case .reference(let object)? = page, let index = pageNumbers[object] else { return nil }
        return pages[index].pieces[number]
    }
}
