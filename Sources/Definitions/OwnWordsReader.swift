import GoalChecks
import Messages

/// Reads `locales/<language>/own-words.yaml`: a municipality's own words for the check of goals.
///
/// `provenance` says who made the lists and when, and must be there where a list holds a word; `accepted` are names of
/// places, offers and papers that count as something to see, `rejected` are words that never do.
struct OwnWordsReader {
    static let file = "own-words.yaml"
    private static let keys = ["provenance", "accepted", "rejected"]

    /// Throws a `DefinitionProblem` at the word that cannot be used.
    func ownWords(_ root: YAMLNode) throws -> OwnWords {
        let record = try root.record(OwnWordsReader.keys)
        let accepted = try words(record["accepted"])
        let rejected = try words(record["rejected"])
        let taken = Set(accepted.map { $0.word.lowercased() })
        if let twice = rejected.first(where: { taken.contains($0.word.lowercased()) }) {
            throw twice.node.problem("ownWordTwice", ["word": .text(twice.word)])
        }
        let provenance = try record["provenance"]?.string() ?? ""
        if provenance.allSatisfy(\.isWhitespace), let first = (accepted + rejected).first {
            throw (record["provenance"] ?? first.node).problem("provenance")
        }
        return OwnWords(accepted: accepted.map(\.word), rejected: rejected.map(\.word), provenance: provenance)
    }

    private func words(_ node: YAMLNode?) throws -> [(word: String, node: YAMLNode)] {
        try node?.list().map { item in
            let word = try item.string()
            guard word.contains(where: \.isLetter) else { throw item.problem("ownWordBlank") }
            return (word, item)
        } ?? []
    }
}
