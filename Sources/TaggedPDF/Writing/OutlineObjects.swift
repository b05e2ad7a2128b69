/// Writes the bookmarks (ISO 32000-1, 12.3.3), one for each heading, those of lower levels below those of higher.
struct OutlineObjects {
    /// In reading order, with the page object and the distance from the page's lower edge.
    let bookmarks: [(bookmark: Bookmark, page: Int, y: Double)]

    /// Adds them and gives the number of the root; `nil` for none.
    func add(to file: inout ObjectFile) -> Int? {
        guard !bookmarks.isEmpty else { return nil }
        let root = file.reserve()
        let numbers = bookmarks.map { _ in file.reserve() }
        let parents = self.parents
        func children(_ parent: Int?) -> [Int] { bookmarks.indices.filter { parents[$0] == parent } }
        for index in bookmarks.indices {
            let siblings = children(parents[index])
            let place = siblings.firstIndex(of: index) ?? 0
            let (bookmark, page, y) = bookmarks[index]
            let parent = parents[index].map { numbers[$0] } ?? root
            var text = "<< /Title \(PDFNotation.text(bookmark.title)) /Parent \(parent) 0 R"
            text += " /Dest [\(page) 0 R /XYZ 0 \(PDFNotation.number(y)) null]"
            if place > 0 { text += " /Prev \(numbers[siblings[place - 1]]) 0 R" }
            if place < siblings.count - 1 { text += " /Next \(numbers[siblings[place + 1]]) 0 R" }
            file.set(numbers[index], text + range(children(index).map { numbers[$0] }) + " >>")
        }
        let top = children(nil).map { numbers[$0] }
        file.set(root, "<< /Type /Outlines" + range(top) + " >>")
        return root
    }

    private func range(_ numbers: [Int]) -> String {
        guard let first = numbers.first, let last = numbers.last else { return "" }
        return " /First \(first) 0 R /Last \(last) 0 R /Count \(numbers.count)"
    }

    /// The nearest earlier bookmark of a higher level.
    private var parents: [Int?] {
        bookmarks.indices.map { index in
            bookmarks[..<index].lastIndex { $0.bookmark.level < bookmarks[index].bookmark.level }
        }
    }
}
