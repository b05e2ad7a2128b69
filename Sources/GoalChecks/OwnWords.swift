/// A municipality's own words: names of places and offers that count as something to see, and words that never do.
public struct OwnWords: Sendable, Equatable {
    /// Words and phrases that stand for something one can see or go to ("Café Kontakten").
    public let accepted: [String]
    /// Words and phrases that are too loose in this municipality ("recovery").
    public let rejected: [String]
    /// Who made the lists, and when; empty where there are none.
    public let provenance: String

    /// Lists as they were read; none by default.
    public init(accepted: [String] = [], rejected: [String] = [], provenance: String = "") {
        self.accepted = accepted
        self.rejected = rejected
        self.provenance = provenance
    }
}
