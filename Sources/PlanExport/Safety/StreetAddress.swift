/// Finds addresses by their shape: a street's name with a house number, and what follows of floor, door, post code, town.
struct StreetAddress {
    /// Folded endings of street names, such as `gade` and `vej`.
    let endings: [String]
    /// Endings that need a house number, such as `bakken`: family names end so as well.
    let numberedEndings: [String]

    /// The numbers of the tokens that belong to an address.
    func hidden(in tokens: [TextToken], of text: String) -> Set<Int> {
        var hidden: Set<Int> = []
        for index in tokens.indices where isStreet(tokens, index, text) {
            hidden.insert(index)
            var next = index + 1
            while next < tokens.count, tokens[next].isNumber && tokens[next].folded.count <= 4 || isDoor(tokens[next]) {
                hidden.insert(next)
                next += 1
            }
            // A town stands behind its post code.
            if next < tokens.count, tokens[next - 1].isPostCode, tokens[next].isCapitalised { hidden.insert(next) }
            if hidden.contains(next), next + 1 < tokens.count, isDoor(tokens[next + 1]) { hidden.insert(next + 1) }
        }
        return hidden
    }

    /// With a number a compound is a street in any case; without one only a capital inside a sentence tells.
    private func isStreet(_ tokens: [TextToken], _ index: Int, _ text: String) -> Bool {
        let token = tokens[index]
        let hasNumber = index + 1 < tokens.count && tokens[index + 1].isNumber && tokens[index + 1].folded.count <= 4
        if hasNumber, isCompound(token, numberedEndings) { return true }
        if hasNumber, endings.contains(token.folded) { return token.isCapitalised }
        return isCompound(token, endings) && (hasNumber || token.isCapitalised && !startsSentence(tokens, index, text))
    }

    private func isCompound(_ token: TextToken, _ endings: [String]) -> Bool {
        endings.contains { token.folded.hasSuffix($0) && token.folded.count >= $0.count + 2 }
    }

    private func startsSentence(_ tokens: [TextToken], _ index: Int, _ text: String) -> Bool {
        guard index > 0 else { return true }
        let between = text[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
        return between.contains { ".!?:\n".contains($0) }
    }

    private func isDoor(_ token: TextToken) -> Bool {
        floors.contains(token.folded) || token.folded.count == 1 && token.isCapitalised
    }
}

extension TextToken {
    fileprivate var isPostCode: Bool { isNumber && folded.count == 4 }
}
