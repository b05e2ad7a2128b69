import Cryptography
import Foundation
import Signing

/// Files made by others' programs; how is in `Fixtures/make`.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appending(path: "Fixtures").appending(path: name)))
    }

    /// The invented root above all certificates there.
    static func root() throws -> Certificate { try Certificate.all(in: bytes("rod.pem"))[0] }

    static func passphrase(_ text: String) -> Passphrase {
        var bytes = Array(text.utf8)
        return Passphrase(taking: &bytes)
    }

    static func identity(_ name: String, _ text: String) throws -> SigningIdentity {
        let file = try PKCS12(bytes(name), passphrase: passphrase(text))
        return try SigningIdentity(key: file.key, certificate: file.certificate, others: file.others)
    }

    /// 2030-01-01: all of them are valid.
    static let time = UTCTime(secondsSince1970: 1_893_456_000)
}
