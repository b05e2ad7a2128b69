/// Takes names of people a copy may not name out of its texts, and puts a neutral word in their place.
///
/// Finds the full name, each part of it alone, and its genitive and inflected forms; never a part of another word, and never
/// a name someone else in the copy bears. A name that is a word as well counts only where it stands with a capital.
struct NameShield {
    /// What stands in the place of a name, `en anden`.
    let neutral: String
    private let hidden: Set<String>
    private let names: [[String]]
    private let ordinary: Set<String>

    /// `shown` are the names that stay; `ordinary` are folded words that are names as well.
    init(hiding names: [String], showing shown: [String], ordinary: Set<String>, neutral: String) {
        self.names = names.map(NameShield.parts).filter { $0.count > 1 }
        let stay = Set(shown.flatMap(NameShield.parts))
        let sought = Set(names.flatMap(NameShield.parts)).filter { $0.count > 1 }.subtracting(stay)
        hidden = Set(sought.flatMap(NameShield.forms)).subtracting(stay.flatMap { [$0, $0 + "s"] })
        self.ordinary = ordinary.union(sought.filter(ordinary.contains).flatMap(NameShield.forms))
        self.neutral = neutral
    }

    func callAsFunction(_ text: String) -> String {
        let tokens = TextToken.tokens(of: text)
        let found = hidden(in: tokens)
        guard !found.isEmpty else { return text }
        var result = ""
        var index = text.startIndex
        for run in NameShield.runs(found, tokens, text) {
            let start = tokens[run.lowerBound].range.lowerBound
            result += text[index..<start] + worded(tokens[run.upperBound], in: text, at: start)
            index = NameShield.end(of: tokens[run.upperBound], in: text)
        }
        return result + text[index...]
    }

    /// The numbers of the tokens that are a hidden name, or belong to one said in full.
    private func hidden(in tokens: [TextToken]) -> Set<Int> {
        var found = Set(tokens.indices.filter { isName(tokens[$0]) })
        for name in names {
            for start in tokens.indices where tokens.count - start >= name.count {
                let words = tokens[start..<start + name.count].map(\.folded)
                let ends = NameShield.forms(of: name[name.count - 1]).contains(words[words.count - 1])
                if ends, words.dropLast() == name.dropLast() { found.formUnion(start..<start + name.count) }
            }
        }
        return found
    }

    private func isName(_ token: TextToken) -> Bool {
        hidden.contains(token.folded) && (token.isCapitalised || !ordinary.contains(token.folded))
    }

    /// Neighbours become one word, so that not even the number of names is told.
    private static func runs(_ found: Set<Int>, _ tokens: [TextToken], _ text: String) -> [ClosedRange<Int>] {
        found.sorted().reduce(into: []) { runs, place in
            if let last = runs.last, last.upperBound == place - 1,
                text.isBlank(between: tokens[place - 1], tokens[place])
            {
                runs[runs.count - 1] = last.lowerBound...place
            } else {
                runs.append(place...place)
            }
        }
    }

    private func worded(_ token: TextToken, in text: String, at start: String.Index) -> String {
        let hasApostrophe = text[token.range.upperBound...].first.map { "'’".contains($0) } ?? false
        // The s belongs to the name itself where there is no name without it.
        let hasGenitive = token.folded.hasSuffix("s") && hidden.contains(String(token.folded.dropLast()))
        let words = hasApostrophe || hasGenitive ? neutral + "s" : neutral
        let before = text[..<start].last { $0 != " " }
        let begins = before.map { ".!?:\n".contains($0) } ?? true
        return begins ? words.prefix(1).uppercased() + words.dropFirst() : words
    }

    /// The apostrophe of a genitive goes with the name.
    private static func end(of token: TextToken, in text: String) -> String.Index {
        let end = token.range.upperBound
        guard end < text.endIndex, "'’".contains(text[end]) else { return end }
        let after = text.index(after: end)
        let isS = after < text.endIndex && text[after] == "s"
        return isS ? text.index(after: after) : after
    }

    private static func parts(_ name: String) -> [String] { TextToken.tokens(of: name).map(\.folded) }

    /// The name, its genitives, and the forms people make of it.
    static func forms(of name: String) -> [String] {
        let isOpen = name.last.map { "aeiouyæøå".contains($0) } == true
        let endings = ["", "s", "es", "en", "ens", "er", "ers", "erne", "ernes"]
        return (endings + (isOpen ? ["n", "ns", "r", "rne"] : [])).map { name + $0 }
    }
}

extension String {
    fileprivate func isBlank(between first: TextToken, _ second: TextToken) -> Bool {
        self[first.range.upperBound..<second.range.lowerBound].allSatisfy { " -.".contains($0) }
    }
}
