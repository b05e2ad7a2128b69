/// Puts drawn pages, fonts, structure and the rest together into one file.
struct Assembly {
    private let content: PDFContent
    private let pages: [Page]
    private let setter: TypeSetter
    private let images: [PDFImage]
    private let field: PDFSignatureField?
    private var tree: StructureTree
    private var drawn: [PageContent] = []

    init(content: PDFContent, composer: Composer, pages: [Page]) {
        self.content = content
        self.pages = pages
        setter = composer.setter
        images = composer.images
        field = composer.field
        tree = composer.tree
    }

    /// Makes the pages' content; which glyphs are used is known only then.
    mutating func drawPages() {
        let text = CleanedText.of(content.footer.text)
        let types = tree.elements.map(\.type)
        for (index, page) in pages.enumerated() {
            var drawing = PageContent(setter: setter, types: types)
            drawing.draw(page.marks)
            let label = CleanedText.of(content.footer.pageLabel(index + 1, pages.count))
            drawing.drawFooter(Footer.marks(text, label, setter: setter))
            for (number, element) in drawing.elements.enumerated() { tree.mark(element, page: index, number: number) }
            for case .image(_, let frame, let element) in page.marks { tree.place(element, in: frame.onPage) }
            for case .field(let frame, let element) in page.marks { tree.place(element, in: frame.onPage) }
            drawn.append(drawing)
        }
    }

    func file() throws(PDFError) -> PDFFile {
        var file = ObjectFile()
        let catalog = file.reserve()
        let numbers = pages.map { _ in file.reserve() }
        let fieldPage = pages.firstIndex { $0.field != nil }
        let widget = fieldPage.map { (object: file.reserve(), page: $0) }
        let pageTree = try addPages(to: &file, numbers, widget: widget)
        let structure = StructureObjects(tree: tree, pages: numbers, marked: drawn.map(\.elements), field: widget)
            .add(to: &file)
        var entries = "/Pages \(pageTree) 0 R /StructTreeRoot \(structure) 0 R" + catalogEntries(&file)
        if let outline = OutlineObjects(bookmarks: bookmarks(numbers)).add(to: &file) {
            entries += " /Outlines \(outline) 0 R"
        }
        entries += try AttachmentObjects(attachments: content.attachments, created: content.created).add(to: &file)
        var signature: Int?
        if let widget, let field, let frame = pages[widget.page].field {
            let objects = SignatureObjects(
                field: field, frame: frame.onPage, page: numbers[widget.page], structureKey: pages.count)
            let added = objects.add(to: &file, widget: widget.object)
            entries += added.entries
            signature = added.signature
        }
        file.set(catalog, "<< /Type /Catalog \(entries) >>")
        return finished(file, catalog: catalog, signature: signature)
    }

    /// Fills in the reserved pages and gives the number of their tree.
    private func addPages(
        to file: inout ObjectFile, _ numbers: [Int], widget: (object: Int, page: Int)?
    ) throws(PDFError) -> Int {
        let pageTree = file.reserve()
        let resources = file.add(try resources(in: &file))
        let box = PDFNotation.box(PageStyle.page)
        for (index, number) in numbers.enumerated() {
            let stream = file.add(stream: drawn[index].text.bytes)
            let annotations = widget?.page == index ? widget.map { " /Annots [\($0.object) 0 R]" } ?? "" : ""
            file.set(
                number,
                "<< /Type /Page /Parent \(pageTree) 0 R /MediaBox \(box) /Resources \(resources) 0 R "
                    + "/Contents \(stream) 0 R /StructParents \(index) /Tabs /S\(annotations) >>")
        }
        let kids = numbers.map { "\($0) 0 R" }.joined(separator: " ")
        file.set(pageTree, "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        return pageTree
    }

    private func finished(_ objects: ObjectFile, catalog: Int, signature: Int?) -> PDFFile {
        var objects = objects
        let created = content.created.pdf
        let producer = PDFNotation.text(content.producer)
        let info = objects.add(
            "<< /Title \(PDFNotation.text(CleanedText.ofLine(content.title))) /Creator \(producer) /Producer \(producer) "
                + "/CreationDate (\(created)) /ModDate (\(created)) >>")
        let identifier = PDFNotation.hex(content.identifier)
        var (bytes, starts) = objects.serialized(
            trailer: "/Root \(catalog) 0 R /Info \(info) 0 R /ID [\(identifier) \(identifier)]")
        let place = signature.flatMap { number in
            SignatureObjects.place(in: &bytes, from: starts[number - 1], capacity: field?.capacity ?? 0)
        }
        return PDFFile(bytes: bytes, pages: pages.count, signature: place)
    }

    private func resources(in file: inout ObjectFile) throws(PDFError) -> String {
        var text = "<< /Font << \(try FontObjects(setter: setter).add(to: &file))>>"
        if !images.isEmpty {
            let entries = images.enumerated().map { "/I\($0) \($1.add(to: &file)) 0 R" }
            text += " /XObject << \(entries.joined(separator: " ")) >>"
        }
        return text + " >>"
    }

    private func catalogEntries(_ file: inout ObjectFile) -> String {
        let metadata = file.add(stream: Metadata.packet(content), "/Type /Metadata /Subtype /XML", isPlain: true)
        let profile = file.add(stream: SRGBProfile.bytes, "/N 3")
        return " /Metadata \(metadata) 0 R /MarkInfo << /Marked true >> /Lang \(PDFNotation.text(content.language)) "
            + "/ViewerPreferences << /DisplayDocTitle true >> "
            + "/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
            + "/Info (sRGB) /DestOutputProfile \(profile) 0 R >>]"
    }

    private func bookmarks(_ numbers: [Int]) -> [(bookmark: Bookmark, page: Int, y: Double)] {
        zip(pages, numbers).flatMap { page, number in
            page.bookmarks.map { ($0.bookmark, number, PageStyle.page.height - $0.y) }
        }
    }
}

extension Page {
    /// Where the signature field is.
    fileprivate var field: Frame? {
        for case .field(let frame, _) in marks { return frame }
        return nil
    }
}

extension Frame {
    /// In the page's own coordinates, which begin at its lower left corner.
    fileprivate var onPage: Frame {
        Frame(x: x, y: PageStyle.page.height - y - height, width: width, height: height)
    }
}
