/// Finds known persons by their names, whole or in part.
struct NameIndex {
    enum Hit: Equatable {
        case person(KnownPerson.ID, tokens: Int, isGuessed: Bool)
        /// Several known persons have that name.
        case several(tokens: Int)
    }

    private let names: [(id: KnownPerson.ID, parts: [String])]

    init(_ known: [KnownPerson]) {
        names = known.map { person in (person.id, Tokenizer.tokens(person.name).filter(\.isWord).map(\.text)) }
            .filter { !$0.parts.isEmpty }
    }

    /// The known person whose name stands at `position`; a genitive counts, and one slip in a name of four letters or more.
    func hit(_ tokens: [Token], at position: Int, allowsSlips: Bool) -> Hit? {
        guard tokens[position].isWord else { return nil }
        if let exact = longest(tokens, position, matches: NameIndex.isSame) { return exact }
        guard allowsSlips, case .person(let id, let count, _) = longest(tokens, position, matches: NameIndex.isNear)
        else {
            return nil
        }
        return .person(id, tokens: count, isGuessed: true)
    }

    /// The person most of whose name parts follow one another from `position` on.
    private func longest(_ tokens: [Token], _ position: Int, matches: (String, String) -> Bool) -> Hit? {
        var best: [(id: KnownPerson.ID, count: Int)] = []
        for (id, parts) in names {
            let count = NameIndex.count(parts, tokens, position, matches)
            guard count > 0, count >= best.first?.count ?? 0 else { continue }
            if count > best.first?.count ?? 0 { best = [] }
            best.append((id, count))
        }
        guard let first = best.first else { return nil }
        return best.count == 1
            ? .person(first.id, tokens: first.count, isGuessed: false) : .several(tokens: first.count)
    }

    /// How many tokens from `position` on are parts of the name in its order, some left out.
    private static func count(
        _ parts: [String], _ tokens: [Token], _ position: Int, _ matches: (String, String) -> Bool
    ) -> Int {
        var next = 0
        var count = 0
        while position + count < tokens.count, tokens[position + count].isWord {
            guard let found = parts[next...].firstIndex(where: { matches(tokens[position + count].text, $0) }) else {
                break
            }
            next = found + 1
            count += 1
            if next >= parts.count { break }
        }
        return count
    }

    private static func isSame(_ said: String, _ name: String) -> Bool {
        said == name || said == name + "s" || (name.hasSuffix("s") && said == name + "es")
    }

    private static func isNear(_ said: String, _ name: String) -> Bool {
        guard name.count >= 4, said.count >= 3, said.first == name.first || said.dropFirst() == name.dropFirst() else {
            return isSame(said, name)
        }
        return isSame(said, name) || Slips.isOneAway(Array(said), Array(name))
    }
}
