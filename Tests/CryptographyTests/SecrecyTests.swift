import Testing

@testable import Cryptography

@Suite struct SecrecyTests {
    @Test func noDescriptionShowsASecret() throws {
        var typed = Array("hemmelig".utf8)
        let passphrase = Passphrase(taking: &typed)
        var raw = Array("0123456789abcdef0123456789abcdef".utf8)
        let key = try SymmetricKey(taking: &raw)
        var shown = "\(passphrase) \(key) \(String(reflecting: passphrase)) \(String(reflecting: key))"
        dump(passphrase, to: &shown)
        dump(key, to: &shown)
        #expect(!shown.contains("hemmelig") && !shown.contains("0123456789"))
        #expect(!shown.contains("104") && !shown.contains("0x"))
    }

    @Test func takingWipesTheSource() throws {
        var typed = Array("hemmelig".utf8)
        let passphrase = Passphrase(taking: &typed)
        #expect(typed.isEmpty && passphrase.count == 8)
        var short: [UInt8] = [1, 2, 3]
        #expect(throws: CryptographyError.outOfBounds) { try SymmetricKey(taking: &short) }
        #expect(short.isEmpty)
    }

    @Test func passphrasesAreComparedByTheirBytes() {
        func made(_ text: String) -> Passphrase {
            var bytes = Array(text.utf8)
            return Passphrase(taking: &bytes)
        }
        #expect(made("åben") == made("åben"))
        #expect(made("åben") != made("lukket") && made("a") != made(""))
    }
}
