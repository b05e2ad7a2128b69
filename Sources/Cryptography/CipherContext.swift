import COpenSSL

/// One run of AES-256-GCM in OpenSSL: associated data first, then the text, then the tag.
final class CipherContext {
    private let context: OpaquePointer

    init(key: SymmetricKey, nonce: [UInt8], encrypts: Bool) throws(CryptographyError) {
        guard let context = EVP_CIPHER_CTX_new() else { throw .unavailable }
        self.context = context
        let ready = key.secret.withBytes { bytes in
            EVP_CipherInit_ex(
                context, EVP_aes_256_gcm(), nil, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), nonce,
                encrypts ? 1 : 0)
        }
        guard ready == 1 else { throw .unavailable }
    }

    deinit { EVP_CIPHER_CTX_free(context) }

    func bind(_ associatedData: [UInt8]) throws(CryptographyError) {
        var written: Int32 = 0
        guard EVP_CipherUpdate(context, nil, &written, associatedData, Int32(associatedData.count)) == 1
        else { throw .unavailable }
    }

    func transform(_ text: [UInt8]) throws(CryptographyError) -> [UInt8] {
        guard !text.isEmpty else { return [] }
        var result = [UInt8](repeating: 0, count: text.count)
        var written: Int32 = 0
        guard EVP_CipherUpdate(context, &result, &written, text, Int32(text.count)) == 1, written == text.count
        else { throw .unavailable }
        return result
    }

    func finishedTag() throws(CryptographyError) -> [UInt8] {
        var tag = [UInt8](repeating: 0, count: AES256GCM.tagLength)
        guard finish(), EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag) == 1
        else { throw .unavailable }
        return tag
    }

    func accepts(tag: [UInt8]) throws(CryptographyError) -> Bool {
        var tag = tag
        guard EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag) == 1
        else { throw .unavailable }
        return finish()
    }

    private func finish() -> Bool {
        var written: Int32 = 0
        var nothing = [UInt8](repeating: 0, count: AES256GCM.tagLength)
        return EVP_CipherFinal_ex(context, &nothing, &written) == 1
    }
}
