/// The forms in which a Danish name turns up in running text: genitive, definite, plural, compounds with a linking s.
struct NameForms {
    private let name: String
    private let stems: Set<String>
    private let shortest: Int
    /// What every form begins with; most words are told apart by it at once.
    private let beginning: String

    /// `name` is folded (see `TextToken`).
    init(_ name: String) {
        self.name = name
        shortest = min(4, name.count)
        beginning = String(name.prefix(shortest))
        stems = NameForms.stems(of: name, shortest: shortest)
    }

    /// Whether the folded `word` is the name, a form of it, or a compound with it; an unrelated word that only begins like
    /// it is not.
    func matches(_ word: String) -> Bool {
        guard word.hasPrefix(beginning) || word.hasSuffix(name) else { return false }
        return isForm(word) || stems.contains { isCompound(word, of: $0) }
    }

    /// Whether it is the name or an inflected form of it.
    func isForm(_ word: String) -> Bool {
        word.hasPrefix(beginning) && !stems.isDisjoint(with: NameForms.stems(of: word, shortest: shortest))
    }

    private func isCompound(_ word: String, of stem: String) -> Bool {
        let rest = word.count - stem.count
        if stem.count >= 5, rest >= 4, word.hasPrefix(stem + "s") { return true }
        return name.count >= 6 && rest >= 4 && (word.hasPrefix(name) || word.hasSuffix(name))
    }

    /// The word itself and what remains of it when a genitive s and then an ending is taken off.
    static func stems(of word: String, shortest: Int) -> Set<String> {
        let withoutGenitive = word.hasSuffix("s") && word.count > shortest ? [word, String(word.dropLast())] : [word]
        var stems = Set(withoutGenitive)
        for form in withoutGenitive {
            for ending in endings where form.hasSuffix(ending) && form.count - ending.count >= shortest {
                stems.insert(String(form.dropLast(ending.count)))
            }
        }
        return stems
    }

    private static let endings = ["e", "n", "t", "en", "et", "ne", "er", "ene", "erne"]
}
