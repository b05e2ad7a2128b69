import Foundation

/// LIX (Björnsson): words per sentence and, in a hundred, words of more than six letters. Valid for running text alone.
enum Lix {
    static func of(_ text: String) -> Double {
        let words = text.split { !$0.isLetter && $0 != "-" }.filter { $0.contains(where: \.isLetter) }
        guard !words.isEmpty else { return 0 }
        // A dot between digits, in a date or number, ends no sentence.
        let marked = text.replacing(/(\d)\.(\s*[a-zæøå\d])/) { "\($0.1)\($0.2)" }
        let sentences = marked.split { ".!?:".contains($0) }.filter { $0.contains(where: \.isLetter) }.count
        let long = words.filter { $0.filter(\.isLetter).count > 6 }.count
        return Double(words.count) / Double(max(1, sentences)) + 100 * Double(long) / Double(words.count)
    }
}
