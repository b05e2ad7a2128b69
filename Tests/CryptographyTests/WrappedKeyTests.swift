import Testing

@testable import Cryptography

@Suite struct WrappedKeyTests {
    let cost: ScryptCost
    let key: SymmetricKey

    init() throws {
        cost = try ScryptCost(logN: 10)
        key = try SymmetricKey.random()
    }

    private func passphrase(_ text: String) -> Passphrase {
        var bytes = Array(text.utf8)
        return Passphrase(taking: &bytes)
    }

    private func same(_ left: SymmetricKey, _ right: SymmetricKey) -> Bool {
        left.secret.hasSameBytes(as: right.secret)
    }

    @Test(arguments: ["en lang sætning", ""])
    func theRightPassphraseGivesTheKey(text: String) throws {
        let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase(text), cost: cost)
        #expect(wrapped.bytes.count == WrappedKey.length && WrappedKey.length == 136)
        let opened = try WrappedKey(parsing: wrapped.bytes).unwrapped(with: passphrase(text))
        #expect(same(opened, key))
    }

    @Test func aWrongPassphraseIsToldApartFromDamage() throws {
        let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase("rigtig"), cost: cost)
        #expect(throws: CryptographyError.notAuthentic) { try wrapped.unwrapped(with: passphrase("forkert")) }
    }

    @Test func everyFlippedBitIsDamage() throws {
        let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase("rigtig"), cost: cost)
        for bit in 0..<wrapped.bytes.count * 8 {
            var changed = wrapped.bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: CryptographyError.malformed) { try WrappedKey(parsing: changed) }
        }
    }

    @Test func otherLengthsAreDamage() throws {
        let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase("rigtig"), cost: cost)
        for length in 0..<wrapped.bytes.count {
            let cut = Array(wrapped.bytes.prefix(length))
            #expect(throws: CryptographyError.malformed) { try WrappedKey(parsing: cut) }
        }
        #expect(throws: CryptographyError.malformed) { try WrappedKey(parsing: wrapped.bytes + [0]) }
    }

    /// A header with a right digest, as an enemy would write it, that asks for more than the standard (or for
    /// nonsense).
    @Test(arguments: [
        (18, 8, 1), (23, 8, 1), (63, 8, 1), (255, 8, 1), (9, 8, 1), (0, 8, 1), (17, 255, 1), (17, 8, 255), (17, 0, 0),
    ])
    func aHostileHeaderIsRefusedBeforeAnyWork(logN: Int, r: Int, p: Int) throws {
        var body = Array(try WrappedKey(wrapping: key, passphrase: passphrase("x"), cost: cost).bytes.dropLast(32))
        body.replaceSubrange(8..<11, with: [UInt8(logN), UInt8(r), UInt8(p)])
        let hostile = try body + SHA256.digest(of: body)
        #expect(throws: CryptographyError.outOfBounds) { try WrappedKey(parsing: hostile) }
    }

    @Test func aChangedCostOpensNothing() throws {
        var body = Array(try WrappedKey(wrapping: key, passphrase: passphrase("x"), cost: cost).bytes.dropLast(32))
        body[8] = 11
        let changed = try WrappedKey(parsing: body + SHA256.digest(of: body))
        #expect(throws: CryptographyError.notAuthentic) { try changed.unwrapped(with: passphrase("x")) }
    }

    @Test func theStandardCostWorks() throws {
        #expect(ScryptCost.standard.logN == 17)
        let wrapped = try WrappedKey(wrapping: key, passphrase: passphrase("rigtig"))
        #expect(wrapped.bytes[8] == 17)
        #expect(same(try wrapped.unwrapped(with: passphrase("rigtig")), key))
    }
}
