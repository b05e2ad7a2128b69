#ifndef HANDLEPLAN_OPENSSL_SHIM_H
#define HANDLEPLAN_OPENSSL_SHIM_H
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
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

/* A fresh key on P-256, or NULL. EVP_PKEY_Q_keygen takes a varying number of arguments, which Swift does not call. */
static inline EVP_PKEY *handleplan_generate_p256(void) { return EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256"); }

/* The key as PKCS#8 DER in memory to be given to CRYPTO_clear_free; gives its length, or a number below 1. */
static inline int handleplan_private_key_der(EVP_PKEY *key, unsigned char **der) {
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    int length = info == NULL ? 0 : i2d_PKCS8_PRIV_KEY_INFO(info, der);
    PKCS8_PRIV_KEY_INFO_free(info);
    return length;
}

/* Typed stacks are macros. */
static inline void handleplan_free_certificates(STACK_OF(X509) *certificates) {
    sk_X509_pop_free(certificates, X509_free);
}

/* How many rounds the check of the passphrase takes; 1 when the file has none, and more than an int when absurd. */
static inline long handleplan_pkcs12_rounds(const PKCS12 *file) {
    const ASN1_INTEGER *rounds = NULL;
    PKCS12_get0_mac(NULL, NULL, NULL, &rounds, file);
    int64_t value = 1;
    if (rounds != NULL && (ASN1_INTEGER_get_int64(&value, rounds) != 1 || value < 0)) { return INT64_MAX; }
    return (long)value;
}
#endif
