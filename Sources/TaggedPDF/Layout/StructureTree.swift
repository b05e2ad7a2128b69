/// A standard structure type (ISO 32000-1, 14.8.4).
enum StructureType: String, Hashable {
    case document = "Document"
    case section = "Sect"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case blockQuote = "BlockQuote"
    case note = "Note"
    case list = "L"
    case item = "LI"
    case label = "Lbl"
    case itemBody = "LBody"
    case table = "Table"
    case caption = "Caption"
    case row = "TR"
    case headerCell = "TH"
    case dataCell = "TD"
    case figure = "Figure"
    case form = "Form"
}

/// What a reader needs to know of an element beside its type (ISO 32000-1, 14.8.5).
enum StructureAttribute: Hashable {
    case columnHeader
    case rowHeader
    case bulletedList
    /// The box on the page, in points from its lower left corner.
    case box(Frame)
}

/// A rectangle; in layout `y` grows downwards from the page's top, on the page it grows upwards.
struct Frame: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
}

/// The elements of a document, each before those it holds: a place in `elements` is a place in reading order.
struct StructureTree {
    struct Element {
        let type: StructureType
        let parent: Int?
        var children: [Int] = []
        var attribute: StructureAttribute?
        var alternative: String?
        /// Marked content: a page and a number on it.
        var content: [(page: Int, number: Int)] = []
    }

    private(set) var elements = [Element(type: .document, parent: nil)]

    /// Adds an element and returns its place.
    mutating func add(_ type: StructureType, in parent: Int, _ attribute: StructureAttribute? = nil) -> Int {
        elements.append(Element(type: type, parent: parent, attribute: attribute))
        elements[parent].children.append(elements.count - 1)
        return elements.count - 1
    }

    mutating func describe(_ element: Int, alternative: String) { elements[element].alternative = alternative }

    mutating func place(_ element: Int, in box: Frame) { elements[element].attribute = .box(box) }

    mutating func mark(_ element: Int, page: Int, number: Int) {
        elements[element].content.append((page, number))
    }
}
