/// In a long line, the places of the variants a word can begin, part by part, found once for each word of the line.
struct PossibleStarts {
    /// For each token the number of its word among the line's.
    private var numbers: [Int32]
    /// For each word of the line and each part where its places lie; a first of -1 where they were not sought.
    private var ranges: [(first: Int32, end: Int32)]
    private var places: [Int] = []
    private static let parts = Part.allCases.count

    /// `words` are the numbers of the tokens, below `symbols`.
    init(_ words: [Int], symbols: Int) {
        var known = Array(repeating: Int32(-1), count: words.isEmpty ? 0 : symbols)
        var count: Int32 = 0
        numbers = words.map { word in
            if known[word] < 0 {
                known[word] = count
                count += 1
            }
            return known[word]
        }
        ranges = Array(repeating: (-1, -1), count: Int(count) * PossibleStarts.parts)
    }

    /// Where the places of a part lie; nil where they were not sought yet.
    @inline(__always) func known(_ part: Int, at position: Int) -> Range<Int>? {
        let range = ranges[Int(numbers[position]) * PossibleStarts.parts + part]
        return range.first < 0 ? nil : Int(range.first)..<Int(range.end)
    }

    mutating func keep(_ found: [Int], _ part: Int, at position: Int) -> Range<Int> {
        let range = places.count..<places.count + found.count
        places += found
        let place = Int(numbers[position]) * PossibleStarts.parts + part
        ranges[place] = (Int32(range.lowerBound), Int32(range.upperBound))
        return range
    }

    @inline(__always) subscript(place: Int) -> Int { places[place] }
}
