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

    /// The base forms `word` could have as that part of speech, the nearest first; with `filter`, those it may hold.
    ///
    /// Goes by bytes: every ending is ASCII, and a letter beyond it is taken for one of the vowels æ, ø, å.
    static func stems(of word: String, as part: PartOfSpeech, among filter: WordFilter? = nil) -> [Stem] {
        var stems = StemList(word, filter)
        let bytes = stems.bytes
        stems.add(bytes.count, cost: 0)
        let letters = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        if part == .verb { addBases(of: bytes.count, removed: 0, as: part, to: &stems, isWhole: true) }
        if part == .adjective, ends(bytes, with: Inflection.participle) {
            stems.add(bytes.count - 3, adding: [0x65, 0x74], cost: 1)
        }
        guard let last = bytes.last else { return stems.found }
        for ending in endingsByLast[part.order][last] ?? []
        where letters >= ending.count + 2 && ends(bytes, with: ending) {
            addBases(of: bytes.count - ending.count, removed: ending.count, as: part, to: &stems)
        }
        return stems.found
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

    /// The stem itself, with the `e` of an infinitive, with one consonant of a doubled one, with a lost `e` put back.
    private static func addBases(
        of length: Int, removed: Int, as part: PartOfSpeech, to stems: inout StemList, isWhole: Bool = false
    ) {
        if !isWhole { stems.add(length, cost: removed) }
        guard length >= 2 else { return }
        let (before, last) = (stems.bytes[length - 2], stems.bytes[length - 1])
        if part == .verb {
            let cost = max(removed, 1)
            stems.add(length, adding: [e], cost: cost)
            if !isVowel(last), before != last { stems.add(length, adding: [last, e], cost: cost) }
        } else if removed > 0, !isVowel(last) {
            if before == last {
                stems.add(length - 1, cost: removed + 1)
            } else if last == 0x6C || last == 0x72 || last == 0x6E, !isVowel(before) {
                stems.add(length - 1, adding: [e, last], cost: removed)
            }
        }
    }

    private static let e: UInt8 = 0x65

    /// a, e, i, o, u, y, and every letter beyond ASCII.
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: true
        default: false
        }
    }
}

/// The base forms found so far of one word; each is a beginning of it with a few bytes put on.
private struct StemList {
    let bytes: [UInt8]
    private(set) var found: [Stem] = []
    private let filter: WordFilter?
    /// The hash of each beginning of the word, by its length.
    private var hashes: [UInt64] = []

    init(_ word: String, _ filter: WordFilter?) {
        bytes = Array(word.utf8)
        self.filter = WordFilter.isComposed(bytes) ? filter : nil
        guard self.filter != nil else { return }
        hashes.reserveCapacity(bytes.count + 1)
        hashes.append(WordFilter.hash(of: []))
        for byte in bytes { hashes.append(WordFilter.hash(of: CollectionOfOne(byte), after: hashes[hashes.count - 1])) }
    }

    mutating func add(_ length: Int, adding ending: [UInt8] = [], cost: Int) {
        if let filter, !filter.mayHold(WordFilter.hash(of: ending, after: hashes[length])) { return }
        let word = String(decoding: bytes[..<length], as: UTF8.self) + String(decoding: ending, as: UTF8.self)
        found.append(Stem(word: word, cost: cost))
    }
}
