/// A stretch of the goal with one verb of its own, or none.
struct Clause: Equatable, Sendable {
    enum Kind: Sendable {
        /// What is to be reached.
        case main
        /// "når …", "hvis …".
        case condition
        /// "så jeg …", "som …", "at han …": neither flaw nor end state of its own.
        case aside
        /// What stands after a colon or a dash, or in a later sentence, or after "ved at": it may give the measure.
        case explanation
    }

    let kind: Kind
    /// The units it is made of, without the marks around it.
    let units: Range<Int>
}
