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
    ///
    /// Goes by bytes: every ending is ASCII, and a letter beyond it is taken for one of the vowels æ, ø, å.
    static func stems(of word: String, as part: PartOfSpeech) -> [Stem] {
        var stems = [Stem(word: word, cost: 0)]
        let bytes = Array(word.utf8)
        let letters = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        if part == .verb { addBases(of: bytes[...], removed: 0, as: part, to: &stems, isWhole: true) }
        if part == .adjective, ends(bytes, with: Inflection.participle) {
            stems.append(Stem(word: text(bytes.dropLast(3)) + "et", cost: 1))
        }
        guard let last = bytes.last else { return stems }
        for ending in endingsByLast[part.order][last] ?? []
        where letters >= ending.count + 2 && ends(bytes, with: ending) {
            addBases(of: bytes.dropLast(ending.count), removed: ending.count, as: part, to: &stems)
        }
        return stems
    }

    private static let participle = Array("ede".utf8)
    /// The endings of each part of speech by their last byte.
    private static let endingsByLast: [[UInt8: [[UInt8]]]] = PartOfSpeech.allCases.map { part in
        Dictionary(grouping: (endings[part] ?? []).map { Array($0.utf8) }) { $0.last ?? 0 }
    }

    private static func ends(_ bytes: [UInt8], with ending: [UInt8]) -> Bool {
        guard bytes.count >= ending.count else { return false }
        let start = bytes.count - ending.count
        for index in ending.indices where bytes[start + index] != ending[index] { return false }
        return true
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The stem itself, with the `e` of an infinitive, with one consonant of a doubled one, with a lost `e` put back.
    private static func addBases(
        of bytes: ArraySlice<UInt8>, removed: Int, as part: PartOfSpeech, to stems: inout [Stem], isWhole: Bool = false
    ) {
        let stem = text(bytes)
        if !isWhole { stems.append(Stem(word: stem, cost: removed)) }
        guard let last = bytes.last, bytes.count >= 2 else { return }
        let before = bytes[bytes.endIndex - 2]
        let end = String(UnicodeScalar(last))
        if part == .verb {
            let cost = max(removed, 1)
            stems.append(Stem(word: stem + "e", cost: cost))
            if !isVowel(last), before != last { stems.append(Stem(word: stem + end + "e", cost: cost)) }
        } else if removed > 0, !isVowel(last) {
            if before == last {
                stems.append(Stem(word: text(bytes.dropLast()), cost: removed + 1))
            } else if last == 0x6C || last == 0x72 || last == 0x6E, !isVowel(before) {
                stems.append(Stem(word: text(bytes.dropLast()) + "e" + end, cost: removed))
            }
        }
    }

    /// a, e, i, o, u, y, and every letter beyond ASCII.
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: true
        default: false
        }
    }
}
