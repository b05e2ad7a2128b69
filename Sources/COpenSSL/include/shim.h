#ifndef HANDLEPLAN_OPENSSL_SHIM_H
#define HANDLEPLAN_OPENSSL_SHIM_H
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#endif
