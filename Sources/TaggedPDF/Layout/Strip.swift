/// A strip of the page from margin to margin that is never cut: a line of text, or a line of a table's row.
struct Strip {
    /// What is drawn, from the strip's upper left corner.
    enum Mark {
        /// Text whose baseline is at `y`; without an element it is an artifact.
        case text(Line, TextStyle, x: Double, y: Double, element: Int?)
        /// A filled rectangle, always an artifact.
        case fill(Frame, Colour)
        case image(Int, Frame, element: Int)
        case field(Frame, element: Int)
    }

    /// How strongly a strip clings to the next.
    enum Bond: Int, Comparable {
        case none
        /// On one page where all that cling together fit on one.
        case wanted
        /// On one page, unless that is impossible.
        case needed

        static func < (one: Bond, other: Bond) -> Bool { one.rawValue < other.rawValue }
    }

    /// In points.
    var height: Double
    /// Above the strip, but not at the top of a page.
    var before = 0.0
    var bond = Bond.none
    var marks: [Mark] = []
    /// A bookmark that points here.
    var bookmark: Bookmark?
    /// The table this strip is a row of: the head of the table stands again where a page begins with it.
    var table: Int?
}

/// An entry of the outline.
struct Bookmark {
    let title: String
    let level: Int
    let element: Int
}
