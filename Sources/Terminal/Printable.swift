/// The text with everything a terminal could act on made harmless: the last line of defence before the screen.
///
/// Control characters of ECMA-48 become visible (`␛` for escape; a C1 control the two characters it stands for), line
/// breaks stay as `\n`, tabs become spaces. Format characters (Unicode category Cf: bidirectional controls, zero width,
/// tags) are removed, except a zero width joiner between two emoji. The result is a fixed point of this function.
public func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
        switch scalar.value {
        case 0x0A: result.append(scalar)
        case 0x0D:
            let breaksWithNext = index + 1 < scalars.count && scalars[index + 1].value == 0x0A
            if !breaksWithNext { result.append("\n") }
        case 0x09, 0x2028, 0x2029: result.append(scalar.value == 0x09 ? " " : "\n")
        case 0x00..<0x20: result.append(controlPicture(scalar.value))
        case 0x7F: result.append("\u{2421}")
        case 0x80...0x9F:
            result.append(controlPicture(0x1B))
            result.append(contentsOf: String(UnicodeScalar(UInt8(scalar.value - 0x40))).unicodeScalars)
        case 0x200D where joinsEmoji(scalars, at: index): result.append(scalar)
        default:
            if !isInvisible(scalar) { result.append(scalar) }
        }
    }
    return String(result)
}

/// The symbol of a C0 control in the block Control Pictures.
private func controlPicture(_ value: UInt32) -> UnicodeScalar { UnicodeScalar(0x2400 + value) ?? "\u{FFFD}" }

/// Format characters, the whole tag block, and variation selectors that only occur as carriers of hidden data.
private func isInvisible(_ scalar: UnicodeScalar) -> Bool {
    scalar.properties.generalCategory == .format || (0xE0000...0xE0FFF).contains(scalar.value)
}

private func joinsEmoji(_ scalars: [UnicodeScalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let before = scalars[index - 1]
    let ends = before.properties.isEmoji || before.properties.isEmojiModifier || before.value == 0xFE0F
    return ends && before.value > 0x7F && scalars[index + 1].properties.isEmoji && scalars[index + 1].value > 0x7F
}

extension String {
    /// Without the line breaks at its end.
    func trimmingBreaks() -> String {
        var rest = self[...]
        while rest.last?.isNewline == true { rest.removeLast() }
        return String(rest)
    }
}
