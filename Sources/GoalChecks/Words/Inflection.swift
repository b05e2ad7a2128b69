/// A form a word could come from, and how many letters had to be changed to get there.
struct Stem: Equatable, Sendable {
    let word: String
    let cost: Int
}

/// Danish inflection undone by rule: every base form a word could be an inflected form of.
///
/// It says too much rather than too little; the lexicon decides which stems are words.
enum Inflection {
    private static let endings: [PartOfSpeech: [String]] = [
        .verb: ["r", "s", "t", "d", "de", "te", "et", "er", "es", "ede", "ende", "nde", "tes", "edes"],
        .noun: [
            "s", "e", "r", "n", "t", "er", "en", "et", "es", "ne", "ene", "erne", "rne", "ens", "ets", "ers", "enes",
            "ernes", "rnes",
        ],
        .adjective: ["t", "e", "s", "ere", "est", "este", "re", "st", "ste"],
        .fixed: [],
    ]

    /// The base forms `word` could have as that part of speech, the nearest first.
    static func stems(of word: String, as part: PartOfSpeech) -> [Stem] {
        var stems = [Stem(word: word, cost: 0)]
        if part == .verb { stems += bases(of: word, removed: 0, as: part).dropFirst() }
        if part == .adjective, word.hasSuffix("ede") {
            stems.append(Stem(word: String(word.dropLast(3)) + "et", cost: 1))
        }
        for ending in endings[part] ?? [] where word.hasSuffix(ending) && word.count >= ending.count + 2 {
            stems += bases(of: String(word.dropLast(ending.count)), removed: ending.count, as: part)
        }
        return stems
    }

    /// The stem itself, with the `e` of an infinitive, with one consonant of a doubled one, with a lost `e` put back.
    private static func bases(of stem: String, removed: Int, as part: PartOfSpeech) -> [Stem] {
        var bases = [Stem(word: stem, cost: removed)]
        let letters = Array(stem)
        guard let last = letters.last, letters.count >= 2 else { return bases }
        let before = letters[letters.count - 2]
        if part == .verb {
            let cost = max(removed, 1)
            bases.append(Stem(word: stem + "e", cost: cost))
            if !isVowel(last), before != last { bases.append(Stem(word: stem + "\(last)e", cost: cost)) }
        } else if removed > 0, !isVowel(last) {
            if before == last {
                bases.append(Stem(word: String(letters.dropLast()), cost: removed + 1))
            } else if "lrn".contains(last), !isVowel(before) {
                bases.append(Stem(word: String(letters.dropLast()) + "e\(last)", cost: removed))
            }
        }
        return bases
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyæøå".contains(letter) }
}
