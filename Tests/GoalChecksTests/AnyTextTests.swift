import Testing

@testable import GoalChecks

/// Whatever is typed, the check gives findings that lie within the text, and no word class shares a place with another.
@Suite struct AnyTextTests {
    /// The same numbers every time (Marsaglia's xorshift).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let pieces: [String] = [
        "få", "ikke", "og", "så", "at", "der", "hvor", "når", "min", "den", "1.", "2.000", "kr.", "kl.", ",", ".", ":",
        "–", "-",
        "?", "(", ")", "\n", "  ", "sundhed.dk", "bedre", "være", "hjælpe", "Rita", "uden", "ingen", "en", "hver",
        "dag", "4",
        "af", "5", "til", "nul", "få", "styr", "på", "økonomien", "a\u{030A}", "\u{200D}", "😀", "𝔸", "ſ", "İ", "..",
        "e-",
        "§", "%", "læge", "skab", "dom", "lade", "inden", "senest", "målet", "er", "x", "MitID", "\u{0}",
    ]

    @Test(arguments: 1...20) func everyFindingLiesInTheText(_ seed: Int) throws {
        let check = try LocaleFiles.check.get()
        var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        for _ in 0..<150 {
            let count = Int.random(in: 0...24, using: &numbers)
            let words = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }
            let text = words.joined(separator: Bool.random(using: &numbers) ? " " : "")
            for role in GoalRole.allCases {
                for finding in check.findings(in: text, role: role) {
                    #expect(
                        finding.range.upperBound <= text.count && !finding.range.isEmpty, "\(text.debugDescription)")
                }
            }
        }
    }

    @Test(arguments: [10_000]) func aWordWithoutEndIsRead(_ count: Int) throws {
        let text = String(repeating: "æ", count: count)
        let findings = try LocaleFiles.check.get().findings(in: text, role: .step)
        #expect(findings.allSatisfy { $0.range.upperBound <= count })
    }

    @Test func everyWordClassHasABitOfItsOwn() {
        for wordClass in WordClass.allCases { #expect(Array(WordClassSet([wordClass])) == [wordClass]) }
        #expect(Array(WordClassSet(WordClass.allCases)) == WordClass.allCases)
        #expect(WordClass.allCases.count <= UInt64.bitWidth)
    }
}
