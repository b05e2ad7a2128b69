/// Writes the structure tree (ISO 32000-1, 14.7).
struct StructureObjects {
    let tree: StructureTree
    /// The page objects.
    let pages: [Int]
    /// The element of each piece of marked content, by page and number.
    let marked: [[Int]]
    /// The signature field's widget and the page it is on.
    let field: (object: Int, page: Int)?

    /// Adds the tree and gives the number of its root.
    func add(to file: inout ObjectFile) -> Int {
        let root = file.reserve()
        let numbers = tree.elements.map { _ in file.reserve() }
        for (index, element) in tree.elements.enumerated() {
            let parent = element.parent.map { numbers[$0] } ?? root
            file.set(numbers[index], dictionary(element, index, parent: parent, numbers))
        }
        let parents = file.add(parentTree(numbers))
        file.set(
            root,
            "<< /Type /StructTreeRoot /K \(numbers[0]) 0 R /ParentTree \(parents) 0 R "
                + "/ParentTreeNextKey \(pages.count + (field == nil ? 0 : 1))\(identifiers(numbers)) >>")
        return root
    }

    private func dictionary(
        _ element: StructureTree.Element, _ index: Int, parent: Int, _ numbers: [Int]
    ) -> String {
        var text = "<< /Type /StructElem /S /\(element.type.rawValue) /P \(parent) 0 R"
        if let attribute = element.attribute { text += " /A \(self.attribute(attribute))" }
        if let alternative = element.alternative { text += " /Alt \(PDFNotation.text(alternative))" }
        if element.type == .note { text += " /ID (\(identifier(index)))" }
        if element.type == .form, let field {
            return text + " /Pg \(pages[field.page]) 0 R /K << /Type /OBJR /Obj \(field.object) 0 R >> >>"
        }
        if !element.children.isEmpty {
            return text + " /K [\(element.children.map { "\(numbers[$0]) 0 R" }.joined(separator: " "))] >>"
        }
        guard let first = element.content.first else { return text + " >>" }
        let content = element.content.map { piece in
            piece.page == first.page
                ? "\(piece.number)" : "<< /Type /MCR /Pg \(pages[piece.page]) 0 R /MCID \(piece.number) >>"
        }
        return text + " /Pg \(pages[first.page]) 0 R /K [\(content.joined(separator: " "))] >>"
    }

    private func attribute(_ attribute: StructureAttribute) -> String {
        switch attribute {
        case .columnHeader: "<< /O /Table /Scope /Column >>"
        case .rowHeader: "<< /O /Table /Scope /Row >>"
        case .bulletedList: "<< /O /List /ListNumbering /Disc >>"
        case .box(let frame): "<< /O /Layout /Placement /Block /BBox \(PDFNotation.box(frame)) >>"
        }
    }

    /// From marked content and the widget back to their elements (14.7.4.4).
    private func parentTree(_ numbers: [Int]) -> String {
        var text = "<< /Nums ["
        for (page, elements) in marked.enumerated() {
            text += "\(page) [\(elements.map { "\(numbers[$0]) 0 R" }.joined(separator: " "))] "
        }
        if field != nil, let form = tree.elements.firstIndex(where: { $0.type == .form }) {
            text += "\(pages.count) \(numbers[form]) 0 R "
        }
        return text + "] >>"
    }

    /// Notes can be referred to by a name of their own (ISO 14289-1, 7.9).
    private func identifiers(_ numbers: [Int]) -> String {
        let notes = tree.elements.indices.filter { tree.elements[$0].type == .note }
        guard let first = notes.first, let last = notes.last else { return "" }
        let names = notes.map { "(\(identifier($0))) \(numbers[$0]) 0 R" }.joined(separator: " ")
        return " /IDTree << /Kids [<< /Limits [(\(identifier(first))) (\(identifier(last)))] /Names [\(names)] >>] >>"
    }

    /// Sorted by name in the order of the elements.
    private func identifier(_ index: Int) -> String {
        let digits = String(index)
        return "note" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }
}
