/// Where a PDF has room for a signature (ISO 32000-2, 12.8.1).
///
/// The signature dictionary must be an object of its own with, in any order,
/// `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:…)`, the two placeholders
/// `/ByteRange [0 …]` with room for three numbers and `/Contents <000…0>`, for no changes after the signature
/// `/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]`
/// (with `/Perms << /DocMDP` it `>>` in the catalog), and, so that `SignatureCheck` knows it for this program's own and
/// accepts one form only, `/Prop_Build << /App << /Name /handleplan >> >>`.
public struct SignaturePlace: Hashable, Sendable {
    /// From `[` to behind `]` of the empty byte range; filled up with spaces.
    public let byteRange: Range<Int>
    /// From `<` to behind `>` of the hole, an even number of zeros.
    public let contents: Range<Int>

    /// The place at these offsets.
    public init(byteRange: Range<Int>, contents: Range<Int>) {
        self.byteRange = byteRange
        self.contents = contents
    }

    /// The place whose zeros are `digits`, its byte range the nearest before them. Throws `.wrongPlace`.
    public init(digits: Range<Int>, in pdf: [UInt8]) throws(SigningError) {
        let before = SignaturePlace.values(
            of: "/ByteRange", in: Array(pdf.prefix(max(0, digits.lowerBound))), from: UInt8(ascii: "["),
            to: UInt8(ascii: "]"))
        guard digits.lowerBound > 0, let byteRange = before.last else { throw .wrongPlace }
        self.init(byteRange: byteRange, contents: (digits.lowerBound - 1)..<(digits.upperBound + 1))
        guard fits(pdf) else { throw .wrongPlace }
    }

    /// The value of `/Prop_Build /App /Name` in this program's own signatures.
    public static let programName = "handleplan"

    /// Shortest hole that is taken for one when searching, in digits.
    private static let shortest = 64

    /// Finds the only place in `pdf`. Throws `.noPlace` or `.severalPlaces`.
    public init(findingIn pdf: [UInt8]) throws(SigningError) {
        let holes = SignaturePlace.values(of: "/Contents", in: pdf, from: UInt8(ascii: "<"), to: UInt8(ascii: ">"))
            .filter { $0.count - 2 >= SignaturePlace.shortest && SignaturePlace.isEmpty(pdf, $0) }
        let ranges = SignaturePlace.values(of: "/ByteRange", in: pdf, from: UInt8(ascii: "["), to: UInt8(ascii: "]"))
        guard let hole = holes.first, let range = ranges.first else { throw .noPlace }
        guard holes.count == 1, ranges.count == 1 else { throw .severalPlaces }
        self.init(byteRange: range, contents: hole)
    }

    /// Whether the bytes there are a byte range and an empty hole, apart from each other.
    func fits(_ pdf: [UInt8]) -> Bool {
        guard byteRange.lowerBound >= 0, contents.lowerBound >= 0, byteRange.upperBound <= pdf.count,
            contents.upperBound <= pdf.count, byteRange.count >= 2, contents.count >= 2,
            !byteRange.overlaps(contents)
        else { return false }
        return pdf[byteRange.lowerBound] == UInt8(ascii: "[") && pdf[byteRange.upperBound - 1] == UInt8(ascii: "]")
            && pdf[contents.lowerBound] == UInt8(ascii: "<") && pdf[contents.upperBound - 1] == UInt8(ascii: ">")
            && SignaturePlace.isEmpty(pdf, contents)
    }

    private static func isEmpty(_ pdf: [UInt8], _ hole: Range<Int>) -> Bool {
        hole.count % 2 == 0 && pdf[hole].dropFirst().dropLast().allSatisfy { $0 == UInt8(ascii: "0") }
    }

    /// What stands after each `key` between `opening` and `closing`, these included.
    private static func values(
        of key: StaticString, in pdf: [UInt8], from opening: UInt8, to closing: UInt8
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = 0
        while let name = pdf.range(of: key, from: position) {
            position = name.upperBound
            var start = name.upperBound
            while start < pdf.count, PDFCharacters.isSpace(pdf[start]) { start += 1 }
            guard start < pdf.count, pdf[start] == opening, let end = pdf[start...].firstIndex(of: closing)
            else { continue }
            found.append(start..<(end + 1))
        }
        return found
    }
}
