import Testing

@testable import Cryptography

@Suite struct SealTests {
    let key: SymmetricKey
    let context = Array("meeting 1".utf8)

    init() throws { key = try SymmetricKey.random() }

    @Test(arguments: [0, 1, 15, 16, 17, 5000])
    func whatIsSealedIsOpened(length: Int) throws {
        let plain = try randomBytes(length)
        let sealed = try AES256GCM.seal(plain, key: key, associatedData: context)
        #expect(sealed.count == length + AES256GCM.overhead)
        #expect(try AES256GCM.open(sealed, key: key, associatedData: context) == plain)
    }

    @Test func sealingTwiceGivesDifferentBytes() throws {
        let sealed = try (0..<50).map { _ in try AES256GCM.seal([1, 2, 3], key: key, associatedData: []) }
        #expect(Set(sealed).count == 50)
    }

    @Test func everyFlippedBitIsNoticed() throws {
        let sealed = try AES256GCM.seal(Array("en kort sætning".utf8), key: key, associatedData: context)
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: CryptographyError.self) {
                try AES256GCM.open(changed, key: key, associatedData: context)
            }
        }
    }

    @Test func everyCutAndEveryAddedByteIsNoticed() throws {
        let sealed = try AES256GCM.seal(Array("en kort sætning".utf8), key: key, associatedData: context)
        for length in 0..<sealed.count {
            #expect(throws: CryptographyError.self) {
                try AES256GCM.open(Array(sealed.prefix(length)), key: key, associatedData: context)
            }
        }
        #expect(throws: CryptographyError.notAuthentic) {
            try AES256GCM.open(sealed + [0], key: key, associatedData: context)
        }
    }

    @Test func anotherKeyOrContextOpensNothing() throws {
        let sealed = try AES256GCM.seal([7], key: key, associatedData: context)
        let other = try SymmetricKey.random()
        #expect(throws: CryptographyError.notAuthentic) {
            try AES256GCM.open(sealed, key: other, associatedData: context)
        }
        #expect(throws: CryptographyError.notAuthentic) {
            try AES256GCM.open(sealed, key: key, associatedData: [])
        }
    }

    @Test func tooLongIsRefused() {
        #expect(throws: CryptographyError.outOfBounds) {
            try AES256GCM.seal(
                [UInt8](repeating: 0, count: AES256GCM.longestPlain + 1), key: key, associatedData: [])
        }
    }

    @Test func codesAreComparedWhole() throws {
        let code = try HMACSHA256.code(of: [1, 2], key: key)
        #expect(try HMACSHA256.isValid(code, of: [1, 2], key: key))
        #expect(try !HMACSHA256.isValid(Array(code.dropLast()), of: [1, 2], key: key))
        #expect(try !HMACSHA256.isValid([], of: [1, 2], key: key))
        #expect(try !HMACSHA256.isValid(code, of: [1, 3], key: key))
    }
}
