/// The variants of each part by the word they begin with, laid flat.
struct VariantStarts: Sendable {
    private let symbols: Int
    /// For each part and word, and one behind the last, the first of its variants.
    private var starts: [Int32]
    private var variants: [Int32]
    /// The group of entries each begins with; -1 for a single word.
    private var groups: [Int32]

    init(_ found: [(part: Int, word: Int, variant: Int, list: Int?)], _ entries: EntryTable, symbols: Int) {
        self.symbols = symbols
        starts = Array(repeating: 0, count: Part.allCases.count * symbols + 1)
        for (part, word, _, _) in found { starts[part * symbols + word + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        variants = Array(repeating: 0, count: found.count)
        groups = variants
        var next = starts
        for (part, word, variant, list) in found {
            let place = Int(next[part * symbols + word])
            variants[place] = Int32(variant)
            groups[place] = list.map { Int32(entries.group($0, word)) } ?? -1
            next[part * symbols + word] += 1
        }
    }

    /// The places of the variants of a part that begin with a word.
    @inline(__always) func range(_ part: Int, _ word: Int) -> Range<Int> {
        Int(starts[part * symbols + word])..<Int(starts[part * symbols + word + 1])
    }

    @inline(__always) func group(_ place: Int) -> Int { Int(groups[place]) }

    @inline(__always) subscript(place: Int) -> Int { Int(variants[place]) }
}
