import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    @Test(
        arguments: [
            ("ab", [.text("ab")]), ("æ\r", [.text("æ"), .enter]), ("\r\n\n", [.enter, .enter]),
            ("\t\u{3}", [.tab, .control(3)]),
            ("\u{1B}[A", [.sequence([0x1B, 0x5B, 0x41])]),
            ("\u{1B}[1;5Cx", [.sequence(Array("\u{1B}[1;5C".utf8)), .text("x")]),
            ("\u{1B}\r", [.enter]), ("\u{1B}\u{1B}[A", [.sequence([0x1B, 0x5B, 0x41])]),
            ("\u{1B}æ", [.sequence([0x1B, 0xC3, 0xA6])]),
            ("\u{1B}[[A", [.sequence(Array("\u{1B}[[A".utf8))]),
            ("\u{1B}[200~a\rb\u{1B}[201~\r", [.paste("a\rb"), .enter]),
            ("\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("\u{1B}[20")]), ("\u{1B}[1\rx", [.enter, .text("x")]),
        ] as [(String, [Key])])
    func bytesBecomeKeysInPiecesOfAnySize(typed: String, keys: [Key]) {
        let bytes = Array(typed.utf8)
        var whole = KeyDecoder()
        #expect(whole.decode(bytes) == keys)
        #expect(whole.unfinished == nil)
        var bytewise = KeyDecoder()
        #expect(joined(bytes.flatMap { bytewise.decode([$0]) }) == keys)
    }

    @Test func escapeAloneIsDroppedWhenNothingFollows() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [])
        #expect(decoder.unfinished == .sequence)
        #expect(decoder.expire() == [])
        #expect(decoder.decode(Array("j\r".utf8)) == [.text("j"), .enter])
    }

    @Test func pasteThatNeverEndsIsTakenAsItIs() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~halv".utf8)) == [])
        #expect(decoder.unfinished == .paste)
        #expect(decoder.expire() == [.paste("halv")])
        #expect(decoder.unfinished == nil)
    }

    @Test(
        arguments: [
            [0xFF], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
            [0xE2, 0x28, 0xA1],
        ] as [[UInt8]])
    func whatIsNoTextIsInvalid(bytes: [UInt8]) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(bytes).contains(.invalid))
        #expect(decoder.decode(Array("æ".utf8)) == [.text("æ")])
    }

    @Test func pasteKeepsOneByteMoreThanTheLimit() {
        var decoder = KeyDecoder()
        let pasted = [UInt8](repeating: 0x78, count: 3 * longestLine)
        let keys = decoder.decode(PasteCollector.start + pasted + Array("\u{1B}[201~".utf8))
        #expect(keys == [.paste(String(repeating: "x", count: longestLine + 1))])
    }

    /// Text that came in several pieces, as one key.
    private func joined(_ keys: [Key]) -> [Key] {
        keys.reduce(into: []) { result, key in
            if case .text(let more) = key, case .text(let text)? = result.last {
                result[result.count - 1] = .text(text + more)
            } else {
                result.append(key)
            }
        }
    }
}
