import COpenSSL

/// A key with its certificates, as a municipality gets them in a file (RFC 7292).
public struct PKCS12: Sendable {
    /// The private key.
    public let key: SigningKey
    /// The certificate of that key.
    public let certificate: Certificate
    /// The other certificates in the file, in its order.
    public let others: [Certificate]

    /// Why a file could not be used.
    public enum Failure: Error, Hashable, Sendable {
        /// No PKCS#12 file.
        case malformed
        /// The passphrase is not the file's, or the file was changed.
        case wrongPassphrase
        /// Sealed with RC2 or 3DES, and this machine's OpenSSL has no legacy provider.
        case legacyCipherUnavailable
        /// No private key, or no certificate that fits it.
        case incomplete
        /// The key is neither RSA of 2048 to 8192 bits nor ECDSA on P-256.
        case unfitKey
        /// Opening it would cost more than ten million rounds.
        case tooDear
    }

    private static let mostRounds = 10_000_000

    /// Opens a file of at most a mebibyte; the passphrase is not kept.
    public init(_ bytes: [UInt8], passphrase: Passphrase) throws(Failure) {
        guard bytes.count <= 1 << 20 else { throw .malformed }
        let file = bytes.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_PKCS12(nil, &start, buffer.count)
        }
        defer {
            PKCS12_free(file)
            ERR_clear_error()
        }
        guard let file else { throw .malformed }
        let parts = try PKCS12.open(file, passphrase)
        defer { parts.free() }
        guard let keyPointer = parts.key, let certificatePointer = parts.certificate else { throw .incomplete }
        EVP_PKEY_up_ref(keyPointer)
        do { key = try SigningKey(owning: keyPointer) } catch { throw .unfitKey }
        do {
            certificate = try PKCS12.certificate(certificatePointer)
            others = try PKCS12.certificates(parts.others)
        } catch { throw .malformed }
    }

    /// What OpenSSL gives, to be freed.
    private struct Parts {
        var key: OpaquePointer?
        var certificate: OpaquePointer?
        var others: OpaquePointer?

        func free() {
            EVP_PKEY_free(key)
            X509_free(certificate)
            handleplan_free_certificates(others)
        }
    }

    private static func open(_ file: OpaquePointer, _ passphrase: Passphrase) throws(Failure) -> Parts {
        guard handleplan_pkcs12_rounds(file) <= mostRounds else { throw .tooDear }
        // OpenSSL wants the passphrase as a C string.
        var text = passphrase.secret.withBytes { Array($0) } + [0]
        defer { wipe(&text) }
        guard !text.dropLast().contains(0) else { throw .wrongPassphrase }
        let isSealed = PKCS12_mac_present(file) == 1
        let fits = text.withUnsafeBytes { PKCS12_verify_mac(file, $0.bindMemory(to: CChar.self).baseAddress, -1) == 1 }
        // The code that proves the passphrase may itself use a digest only the legacy provider has.
        guard fits || !isSealed else { throw .wrongPassphrase }
        if let parts = parse(file, text) { return parts }
        // Only now, and only for this file: the provider brings ciphers nothing else may use.
        guard let legacy = OSSL_PROVIDER_try_load(nil, "legacy", 1) else {
            throw isSealed ? .legacyCipherUnavailable : .wrongPassphrase
        }
        defer { OSSL_PROVIDER_unload(legacy) }
        guard let parts = parse(file, text) else { throw isSealed ? .malformed : .wrongPassphrase }
        return parts
    }

    private static func parse(_ file: OpaquePointer, _ text: [UInt8]) -> Parts? {
        var parts = Parts()
        let done = text.withUnsafeBytes {
            PKCS12_parse(
                file, $0.bindMemory(to: CChar.self).baseAddress, &parts.key, &parts.certificate, &parts.others)
        }
        return done == 1 ? parts : nil
    }

    private static func certificates(_ stack: OpaquePointer?) throws(CryptographyError) -> [Certificate] {
        var list: [Certificate] = []
        for index in 0..<max(0, OPENSSL_sk_num(stack)) {
            guard let item = OPENSSL_sk_value(stack, index) else { continue }
            list.append(try certificate(OpaquePointer(item)))
        }
        return list
    }

    private static func certificate(_ pointer: OpaquePointer) throws(CryptographyError) -> Certificate {
        var start: UnsafeMutablePointer<UInt8>?
        let length = i2d_X509(pointer, &start)
        guard length > 0, let start else { throw .malformed }
        defer { CRYPTO_free(start, "", 0) }
        return try Certificate(der: Array(UnsafeBufferPointer(start: start, count: Int(length))))
    }
}
