/// Which of the choices a half-typed answer may become.
struct Completion: Equatable {
    /// What the typed text is replaced with: as far as all choices agree, never less than was typed.
    let text: String
    /// The choices, in the order given.
    let choices: [String]

    /// Nil where no choice starts with the typed text, upper and lower case and aa and å taken as the same.
    init?(typed: String, candidates: [String]) {
        let start = folded(typed)
        choices = candidates.filter { folded($0).starts(with: start) }
        guard let first = choices.first else { return nil }
        let shared = choices.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
        text = folded(String(shared)).count >= start.count && shared != "" ? String(shared) : typed
    }
}

/// Characters to compare by: lower case, å as aa, decomposed as composed (String equality is canonical equivalence).
private func folded(_ text: String) -> [Character] {
    text.lowercased().flatMap { $0 == "å" ? ["a", "a"] : [$0] }
}

extension Substring {
    /// The start of this text that the other has too, upper and lower case taken as the same.
    fileprivate func commonPrefix(with other: String) -> Substring {
        let length = zip(self, other).prefix { $0.lowercased() == $1.lowercased() }.count
        return prefix(length)
    }
}
