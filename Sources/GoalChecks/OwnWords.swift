/// A municipality's own words: names of places and offers that count as something to see, and words that never do.
public struct OwnWords: Sendable, Equatable {
    /// Words and phrases that stand for something one can see or go to ("Café Kontakten").
    public let accepted: [String]
    /// Words and phrases that are too loose in this municipality ("recovery").
    public let rejected: [String]

    /// Lists as they were written; `problems` tells whether they can be used.
    public init(accepted: [String] = [], rejected: [String] = []) {
        self.accepted = accepted
        self.rejected = rejected
    }

    /// What is wrong with the lists, in their order; empty where they can be used.
    public var problems: [OwnWordsProblem] {
        let both = Set(accepted.map { $0.lowercased() }).intersection(rejected.map { $0.lowercased() })
        let blank = (accepted + rejected).contains { word in word.allSatisfy(\.isWhitespace) }
        return both.sorted().map(OwnWordsProblem.acceptedAndRejected) + (blank ? [.blank] : [])
    }
}

/// Why a municipality's own words cannot be used.
public enum OwnWordsProblem: Error, Hashable, Sendable {
    /// The word stands in both lists.
    case acceptedAndRejected(String)
    /// A list holds an empty word.
    case blank
}
