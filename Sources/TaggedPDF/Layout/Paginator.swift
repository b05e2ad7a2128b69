/// A page: what is drawn where, from the page's upper left corner.
struct Page {
    var marks: [Strip.Mark] = []
    var bookmarks: [(bookmark: Bookmark, y: Double)] = []
}

/// Lays strips out on pages.
struct Paginator {
    private let strips: [Strip]
    private let tableHeads: [[Strip]]
    /// Where the strips that cling to each strip end: the strongly bound, and all that hang together.
    private var needed: [Int]
    private var wanted: [Int]

    private var pages = [Page()]
    private var y = 0.0

    init(_ strips: [Strip], tableHeads: [[Strip]]) {
        self.tableHeads = tableHeads
        self.strips = Paginator.loosened(strips)
        needed = Paginator.ends(self.strips, .needed)
        wanted = Paginator.ends(self.strips, .wanted)
    }

    /// The pages; at least one.
    static func pages(_ strips: [Strip], tableHeads: [[Strip]]) -> [Page] {
        var paginator = Paginator(strips, tableHeads: tableHeads)
        for index in strips.indices { paginator.place(index) }
        return paginator.pages
    }

    /// What wants to stay together but fits on no page is let go.
    private static func loosened(_ strips: [Strip]) -> [Strip] {
        var strips = strips
        for bond in [Strip.Bond.wanted, .needed] {
            let ends = ends(strips, bond)
            var index = 0
            while index < strips.count {
                let end = ends[index]
                if height(strips[index...end]) > PageStyle.height {
                    for place in index..<end where strips[place].bond == bond { strips[place].bond = .none }
                }
                index = end + 1
            }
        }
        return strips
    }

    /// The last strip of the chain each strip is in.
    private static func ends(_ strips: [Strip], _ bond: Strip.Bond) -> [Int] {
        var ends = Array(strips.indices)
        for index in strips.indices.dropLast().reversed() where strips[index].bond >= bond {
            ends[index] = ends[index + 1]
        }
        return ends
    }

    private static func height(_ strips: ArraySlice<Strip>) -> Double {
        strips.dropFirst().reduce(strips.first?.height ?? 0) { $0 + $1.before + $1.height }
    }

    private mutating func place(_ index: Int) {
        let strip = strips[index]
        let room = PageStyle.height - y - (y > 0 ? strip.before : 0)
        let chain = max(needed[index], wanted[index])
        if y > 0, Paginator.height(strips[index...chain]) > room + 0.001 { beginPage(with: strip) }
        if y > 0 { y += strip.before }
        draw(strip)
    }

    private mutating func beginPage(with strip: Strip) {
        pages.append(Page())
        y = 0
        if let table = strip.table { for head in tableHeads[table] { draw(head) } }
    }

    private mutating func draw(_ strip: Strip) {
        let page = pages.count - 1
        let top = PageStyle.margin.top + y
        if let bookmark = strip.bookmark { pages[page].bookmarks.append((bookmark, top)) }
        for mark in strip.marks { pages[page].marks.append(mark.moved(right: PageStyle.margin.left, down: top)) }
        y += strip.height
    }
}

extension Strip.Mark {
    func moved(right: Double, down: Double) -> Strip.Mark {
        switch self {
        case .text(let line, let style, let x, let y, let element):
            .text(line, style, x: x + right, y: y + down, element: element)
        case .fill(let frame, let colour): .fill(frame.moved(right: right, down: down), colour)
        case .image(let image, let frame, let element):
            .image(image, frame.moved(right: right, down: down), element: element)
        case .field(let frame, let element): .field(frame.moved(right: right, down: down), element: element)
        }
    }
}
