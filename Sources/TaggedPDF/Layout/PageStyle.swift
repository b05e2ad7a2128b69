/// Sizes, distances and colours, in points on an A4 page.
enum PageStyle {
    static let page = Frame(x: 0, y: 0, width: 595.28, height: 841.89)
    static let margin = (left: 64.0, right: 64.0, top: 60.0, bottom: 72.0)
    static let width = page.width - margin.left - margin.right
    /// Room for strips on a page.
    static let height = page.height - margin.top - margin.bottom

    static let ink = Colour(0x1C2126)
    static let heading = Colour(0x17365A)
    static let quiet = Colour(0x4A545E)
    static let hairline = Colour(0xC9D1D9)
    static let tint = Colour(0xF1F4F7)
    static let bar = Colour(0x7C99B8)

    static let body = TextStyle(weight: .regular, size: 11, leading: 16.5, colour: ink)
    static let strong = TextStyle(weight: .strong, size: 11, leading: 16.5, colour: ink)
    static let small = TextStyle(weight: .regular, size: 9.5, leading: 14, colour: quiet)
    static let term = TextStyle(weight: .strong, size: 11, leading: 15.5, colour: ink)
    static let termText = TextStyle(weight: .regular, size: 11, leading: 15.5, colour: ink)
    static let cell = TextStyle(weight: .regular, size: 10.5, leading: 15, colour: ink)
    static let cellHeader = TextStyle(weight: .strong, size: 10.5, leading: 15, colour: ink)
    static let columnHeader = TextStyle(weight: .strong, size: 10, leading: 14, colour: quiet)
    static let caption = TextStyle(weight: .strong, size: 11, leading: 15.5, colour: heading)
    static let note = TextStyle(weight: .regular, size: 11, leading: 16, colour: ink)
    static let footer = TextStyle(weight: .regular, size: 9, leading: 12, colour: quiet)

    static func heading(_ level: Int) -> (style: TextStyle, before: Double, after: Double) {
        switch level {
        case 1: (TextStyle(weight: .strong, size: 23, leading: 30, colour: heading), 10, 6)
        case 2: (TextStyle(weight: .strong, size: 15, leading: 20, colour: heading), 24, 5)
        default: (TextStyle(weight: .strong, size: 12.5, leading: 17, colour: heading), 18, 4)
        }
    }

    /// Between a paragraph and the next.
    static let gap = 7.0
    /// The width a term takes, and the room between it and its text.
    static let termColumn = (width: 166.0, gap: 12.0)
    /// A list of terms no higher than this stays on one page.
    static let shortList = 200.0
    static let cellPadding = (across: 7.0, above: 5.0, below: 5.0)
    static let lineThickness = 0.6
    static let indent = 16.0
}
