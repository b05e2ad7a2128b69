/// Several word classes at once, as bits: a goal is asked some thousand times what its words are.
struct WordClassSet: Sendable, Equatable, ExpressibleByArrayLiteral, Sequence {
    private var bits: UInt64 = 0

    init() {}

    init(arrayLiteral classes: WordClass...) { self.init(classes) }

    init(_ classes: some Sequence<WordClass>) {
        for wordClass in classes { bits |= WordClassSet.bit(of: wordClass) }
    }

    /// The place of a case in the enumeration; a test compares it with `allCases`.
    private static func bit(of wordClass: WordClass) -> UInt64 {
        1 << UInt64(withUnsafeBytes(of: wordClass) { $0[0] })
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ wordClass: WordClass) -> Bool { bits & WordClassSet.bit(of: wordClass) != 0 }

    func isDisjoint(with other: WordClassSet) -> Bool { bits & other.bits == 0 }

    mutating func insert(_ wordClass: WordClass) { bits |= WordClassSet.bit(of: wordClass) }

    mutating func remove(_ wordClass: WordClass) { bits &= ~WordClassSet.bit(of: wordClass) }

    func union(_ other: WordClassSet) -> WordClassSet {
        var all = self
        all.bits |= other.bits
        return all
    }

    func subtracting(_ other: WordClassSet) -> WordClassSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func filter(_ isKept: (WordClass) -> Bool) -> WordClassSet {
        var kept = WordClassSet()
        for wordClass in self where isKept(wordClass) { kept.insert(wordClass) }
        return kept
    }

    func makeIterator() -> some IteratorProtocol<WordClass> {
        WordClass.allCases.lazy.filter { contains($0) }.makeIterator()
    }
}
