#ifndef HANDLEPLAN_OPENSSL_SHIM_H
#define HANDLEPLAN_OPENSSL_SHIM_H
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <stddef.h>

/* HKDF with SHA-256 (RFC 5869), extract and expand, without salt. OSSL_PARAM arrays are awkward to keep alive from Swift, so
   they are built here. Gives 1 when all of `output` is written, else 0. */
static inline int handleplan_hkdf_sha256(
    const unsigned char *key, size_t key_length, const unsigned char *info, size_t info_length, unsigned char *output,
    size_t output_length) {
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *context = kdf == NULL ? NULL : EVP_KDF_CTX_new(kdf);
    EVP_KDF_free(kdf);
    if (context == NULL) { return 0; }
    OSSL_PARAM parameters[4];
    size_t count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0);
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)key, key_length);
    if (info_length > 0) {
        parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_length);
    }
    parameters[count] = OSSL_PARAM_construct_end();
    int done = EVP_KDF_derive(context, output, output_length, parameters) == 1;
    EVP_KDF_CTX_free(context);
    return done;
}
#endif
