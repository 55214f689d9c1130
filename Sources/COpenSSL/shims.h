// What Swift cannot import from OpenSSL's headers: function-like macros, typed stacks and variadic calls.
// Everything else is called directly. Names follow the macro they stand for, with the prefix copenssl_.
#ifndef CARAVANSERAI_COPENSSL_SHIMS_H
#define CARAVANSERAI_COPENSSL_SHIMS_H

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// Contexts

static inline int copenssl_SSL_CTX_set_proto_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version) == 1 && SSL_CTX_set_max_proto_version(context, version) == 1;
}

static inline void copenssl_SSL_CTX_set_mode(SSL_CTX *context, long mode) { SSL_CTX_set_mode(context, mode); }

static inline void copenssl_SSL_CTX_set_session_cache_mode(SSL_CTX *context, long mode) {
    SSL_CTX_set_session_cache_mode(context, mode);
}

static inline void copenssl_SSL_CTX_set_max_cert_list(SSL_CTX *context, long bytes) {
    SSL_CTX_set_max_cert_list(context, bytes);
}

static inline int copenssl_SSL_CTX_set1_groups_list(SSL_CTX *context, const char *groups) {
    return (int)SSL_CTX_set1_groups_list(context, groups);
}

static inline int copenssl_SSL_CTX_add1_chain_cert(SSL_CTX *context, X509 *certificate) {
    return (int)SSL_CTX_add1_chain_cert(context, certificate);
}

static inline void copenssl_SSL_CTX_set_no_renegotiation(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
}

// Connections

static inline int copenssl_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
    return (int)SSL_set_tlsext_host_name(ssl, name);
}

// BIO

static inline void copenssl_BIO_clear_retry_flags(BIO *bio) { BIO_clear_retry_flags(bio); }
static inline void copenssl_BIO_set_retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static inline long copenssl_BIO_get_mem_data(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

// Verification

/// Whether `leaf` leads to what `store` trusts, for a purpose, at a time in seconds since 1970, with the strength that a new context asks for.
/// Returns one of X509_V_…
static inline int copenssl_verify(
    X509_STORE *store, X509 *leaf, X509 *const *between, int count, int purpose, long now) {
    int result = X509_V_ERR_OUT_OF_MEM;
    SSL_CTX *defaults = SSL_CTX_new(TLS_method());
    STACK_OF(X509) *chain = sk_X509_new_null();
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    int is_ready = defaults != NULL && chain != NULL && context != NULL;
    for (int index = 0; is_ready && index < count; index++) is_ready = sk_X509_push(chain, between[index]) > 0;
    if (is_ready && X509_STORE_CTX_init(context, store, leaf, chain) == 1) {
        X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
        X509_VERIFY_PARAM_set_auth_level(parameters, SSL_CTX_get_security_level(defaults));
        X509_VERIFY_PARAM_set_time(parameters, now);
        X509_VERIFY_PARAM_set_purpose(parameters, purpose);
        int is_good = X509_verify_cert(context) == 1;
        result = is_good ? X509_V_OK : X509_STORE_CTX_get_error(context);
        if (!is_good && result == X509_V_OK) result = X509_V_ERR_UNSPECIFIED;
    }
    X509_STORE_CTX_free(context);
    sk_X509_free(chain);
    SSL_CTX_free(defaults);
    ERR_clear_error();
    return result;
}

// Memory and keys

static inline void copenssl_OPENSSL_free(void *pointer) { OPENSSL_free(pointer); }
static inline EVP_PKEY *copenssl_EVP_EC_gen(const char *curve) { return EVP_EC_gen(curve); }

// Names and extensions

static inline unsigned long copenssl_XN_FLAG_RFC2253(void) { return XN_FLAG_RFC2253; }

static inline int copenssl_sk_GENERAL_NAME_num(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }

static inline const GENERAL_NAME *copenssl_sk_GENERAL_NAME_value(const GENERAL_NAMES *names, int index) {
    return sk_GENERAL_NAME_value(names, index);
}

static inline int copenssl_sk_GENERAL_NAME_push(GENERAL_NAMES *names, GENERAL_NAME *name) {
    return sk_GENERAL_NAME_push(names, name);
}

static inline void copenssl_sk_X509_EXTENSION_free(STACK_OF(X509_EXTENSION) *extensions) {
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
}

/// Adds the extension `nid` in OpenSSL's text form. The text must be a constant: the form is open to injection.
static inline int copenssl_X509_add_extension(X509 *certificate, X509 *issuer, int nid, const char *text) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, text);
    if (extension == NULL) return 0;
    int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

/// Asks for the subject alternative names in a certificate request.
static inline int copenssl_X509_REQ_add_alternative_names(X509_REQ *request, GENERAL_NAMES *names) {
    X509_EXTENSION *extension = X509V3_EXT_i2d(NID_subject_alt_name, 0, names);
    if (extension == NULL) return 0;
    STACK_OF(X509_EXTENSION) *extensions = sk_X509_EXTENSION_new_null();
    if (extensions == NULL || sk_X509_EXTENSION_push(extensions, extension) <= 0) {
        X509_EXTENSION_free(extension);
        sk_X509_EXTENSION_free(extensions);
        return 0;
    }
    int added = X509_REQ_add_extensions(request, extensions);
    copenssl_sk_X509_EXTENSION_free(extensions);
    return added;
}

#endif
