/// A whole answer that is no content of its own.
public enum Reply: String, Hashable, Sendable, CaseIterable {
    case yes
    case no
    /// "aner det ikke"
    case unknown
    /// "det rager ikke jer"
    case declined
    /// "det passer ikke på mig"
    case notRelevant
    /// "det tager vi næste gang"
    case nextTime
    /// A question back is no answer.
    case question
    /// "det er meningen"
    case deliberate
    /// "det var det"
    case noMore
}
