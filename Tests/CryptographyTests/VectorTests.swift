import Testing

@testable import Cryptography

/// Published vectors: each function against someone else's answers.
@Suite struct VectorTests {
    /// FIPS 180-4 examples, as NIST publishes them.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
    func sha256(text: String, digest: String) throws {
        #expect(try SHA256.digest(of: Array(text.utf8)) == bytes(digest))
    }

    /// RFC 4231, test cases 1 and 2.
    @Test(arguments: [
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
    ])
    func hmac(key: String, text: String, code: String) throws {
        #expect(try HMACSHA256.code(of: bytes(text), secret: SecretBytes(bytes(key))) == bytes(code))
    }

    /// RFC 7914, section 12, the second and third vectors.
    @Test(arguments: [
        (
            "password", "NaCl", 1024, 8, 16,
            """
            fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162
            2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
            """
        ),
        (
            "pleaseletmein", "SodiumChloride", 16384, 8, 1,
            """
            7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2
            d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
            """
        ),
    ])
    func scryptKeys(password: String, salt: String, n: Int, r: Int, p: Int, key: String) throws {
        let found = try SecretBytes(count: 64) { output in
            try scrypt(
                SecretBytes(Array(password.utf8)), salt: Array(salt.utf8), n: UInt64(n), r: UInt64(r), p: UInt64(p),
                into: output)
        }
        #expect(found.withBytes { Array($0) } == bytes(key))
    }

    /// The Galois/Counter Mode of Operation (McGrew, Viega), test cases 13, 14 and 16: AES-256.
    @Test(arguments: [
        ("00", "", "", "", "530f8afbc74536b9a963b4f1c4cb738b", "00"),
        (
            "00", "00000000000000000000000000000000", "", "cea7403d4d606b6e074ec5d3baf39d18",
            "d0d1c8a799996bf0265b98b5d48ab919", "00"
        ),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            """
            d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
            1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
            """,
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            """
            522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
            8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
            """,
            "76fc6ece0f4e1768cddf8853bb2d551b", "cafebabefacedbaddecaf888"
        ),
    ])
    func aesGCM(key: String, plain: String, bound: String, cipher: String, tag: String, nonce: String) throws {
        var keyBytes = key == "00" ? [UInt8](repeating: 0, count: 32) : bytes(key)
        let symmetric = try SymmetricKey(taking: &keyBytes)
        let nonceBytes = nonce == "00" ? [UInt8](repeating: 0, count: 12) : bytes(nonce)
        let sealed = try AES256GCM.seal(bytes(plain), key: symmetric, nonce: nonceBytes, bound: bytes(bound))
        #expect(sealed == [1] + nonceBytes + bytes(cipher) + bytes(tag))
        let rest = bytes(cipher) + bytes(tag)
        #expect(try AES256GCM.open(rest, key: symmetric, nonce: nonceBytes, bound: bytes(bound)) == bytes(plain))
    }

    /// RFC 5869, test case 3: no salt, no info.
    @Test func hkdf() throws {
        let secret = SecretBytes([UInt8](repeating: 0x0b, count: 22))
        let output = try SecretBytes(count: 42) { try expand(secret, info: [], into: $0) }
        let expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        #expect(output.withBytes { Array($0) } == bytes(expected))
    }

    /// With an info, which the RFC's case without salt does not have: the definition written out with HMAC.
    @Test func derivedKeysFollowHKDF() throws {
        var raw = [UInt8](0..<32)
        let key = try SymmetricKey(taking: &raw)
        let info = Array("purpose".utf8)
        let zeros = SecretBytes([UInt8](repeating: 0, count: 32))
        let extracted = try HMACSHA256.code(of: [UInt8](0..<32), secret: zeros)
        let expanded = try HMACSHA256.code(of: info + [1], secret: SecretBytes(extracted))
        #expect(try key.derived(for: info).secret.withBytes { Array($0) } == expanded)
    }
}
