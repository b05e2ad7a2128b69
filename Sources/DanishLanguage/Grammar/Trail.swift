/// What the elements of the patterns being tried have matched, the newest last.
struct Trail {
    struct Mark {
        let parts: Int
        let lists: Int
        let digits: Int
    }

    var parts: [(part: Part, node: Int)] = []
    /// Entries by their place in the grammar's table.
    var lists: [Int] = []
    var digits: [(value: Int, width: Int)] = []

    var mark: Mark { Mark(parts: parts.count, lists: lists.count, digits: digits.count) }

    /// Forgets what was matched since.
    mutating func cut(to mark: Mark) {
        if parts.count > mark.parts { parts.removeLast(parts.count - mark.parts) }
        if lists.count > mark.lists { lists.removeLast(lists.count - mark.lists) }
        if digits.count > mark.digits { digits.removeLast(digits.count - mark.digits) }
    }
}
