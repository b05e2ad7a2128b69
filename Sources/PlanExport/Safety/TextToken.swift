/// A word or a number in a text, folded so that spellings of one name are equal.
struct TextToken {
    /// Lower case; å for aa, æ for ae and ä, ø for oe and ö, no accents.
    let folded: String
    let range: Range<String.Index>
    let isCapitalised: Bool
    let isNumber: Bool

    static func tokens(of text: String) -> [TextToken] {
        var tokens: [TextToken] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isWordPart else {
                index = text.index(after: index)
                continue
            }
            let end = text[index...].firstIndex { !$0.isWordPart } ?? text.endIndex
            let word = text[index..<end]
            tokens.append(
                TextToken(
                    folded: fold(word), range: index..<end, isCapitalised: text[index].isUppercase,
                    isNumber: text[index].isDigit))
            index = end
        }
        return tokens
    }

    static func fold(_ word: some StringProtocol) -> String {
        var folded = ""
        for letter in word.lowercased() {
            let letter = spellings[letter] ?? letter
            switch (folded.last, letter) {
            case ("a", "a"): folded.replaceLast(with: "å")
            case ("a", "e"): folded.replaceLast(with: "æ")
            case ("o", "e"): folded.replaceLast(with: "ø")
            default: folded.append(letter)
            }
        }
        return folded
    }

    private static let spellings: [Character: Character] = [
        "ä": "æ", "ö": "ø", "ü": "y", "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ó": "o", "ú": "u", "í": "i",
        "ë": "e", "ï": "i", "ñ": "n", "ç": "c", "â": "a", "ô": "o", "û": "u", "î": "i", "ã": "a", "õ": "o", "ò": "o",
        "ù": "u", "ì": "i", "ý": "y", "š": "s", "ž": "z", "č": "c", "ć": "c", "ğ": "g", "ş": "s", "ł": "l", "ń": "n",
        "ż": "z", "ź": "z", "ś": "s", "ę": "e", "ą": "a",
    ]
}

extension String {
    fileprivate mutating func replaceLast(with letter: Character) {
        removeLast()
        append(letter)
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
