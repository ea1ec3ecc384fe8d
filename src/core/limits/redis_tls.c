/* SPDX-License-Identifier: MIT */
#include "core/limits/redis_tls.h"

#ifdef B24_WITH_OPENSSL

#include "core/base/deadline.h"
#include "core/base/error.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <string.h>

struct b24_redis_tls {
	const b24_host *host; /* borrowed */
	int socket;           /* borrowed */
	SSL_CTX *context;     /* owned */
	SSL *ssl;             /* owned */
};

bool b24_redis_tls_is_built(void)
{
	return true;
}

/* --- Setting up. -------------------------------------------------------------------------------
 */

static void explain(char *why, size_t size, const char *text)
{
	b24_copy_text(why, size, text, strlen(text));
}

/* What OpenSSL says of the last failure of this thread. */
static void explain_failure(const b24_redis_tls *tls, char *why, size_t size)
{
	long verified = tls->ssl != NULL ? SSL_get_verify_result(tls->ssl) : X509_V_OK;
	const char *reason = ERR_reason_error_string(ERR_peek_last_error());

	if (verified != X509_V_OK) {
		reason = X509_verify_cert_error_string(verified);
		explain(why, size, "TLS: the certificate is refused: ");
	} else {
		explain(why, size, "TLS: ");
	}
	strncat(why, reason != NULL ? reason : "it breaks off", size - strlen(why) - 1);
}

/* The same authorities as for portals: libcurl tells where its own are. */
static bool trust(SSL_CTX *context, const char *ca_file)
{
	const curl_version_info_data *curl = curl_version_info(CURLVERSION_NOW);

	if (ca_file != NULL) {
		return SSL_CTX_load_verify_locations(context, ca_file, NULL) == 1;
	}
	if (curl->cainfo != NULL || curl->capath != NULL) {
		return SSL_CTX_load_verify_locations(context, curl->cainfo, curl->capath) == 1;
	}
	return SSL_CTX_set_default_verify_paths(context) == 1;
}

static bool is_ip(const char *host_name)
{
	unsigned char address[sizeof(struct in6_addr)];

	return inet_pton(AF_INET, host_name, address) == 1 ||
		   inet_pton(AF_INET6, host_name, address) == 1;
}

/* The name that the certificate must have, and that is asked for where a server has several. */
static bool expect_host(SSL *ssl, const char *host_name)
{
	if (is_ip(host_name)) {
		return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host_name) == 1;
	}
	SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
	return SSL_set1_host(ssl, host_name) == 1 && SSL_set_tlsext_host_name(ssl, host_name) == 1;
}

static bool set_up(b24_redis_tls *tls, const char *host_name)
{
	int flags = fcntl(tls->socket, F_GETFL);

	tls->context = SSL_CTX_new(TLS_client_method());
	if (tls->context == NULL || SSL_CTX_set_min_proto_version(tls->context, TLS1_2_VERSION) != 1) {
		return false;
	}
#ifdef SSL_OP_IGNORE_UNEXPECTED_EOF
	/* Redis ends connections without a farewell; its replies say themselves how long they are. */
	SSL_CTX_set_options(tls->context, SSL_OP_IGNORE_UNEXPECTED_EOF);
#endif
	SSL_CTX_set_verify(tls->context, SSL_VERIFY_PEER, NULL);
	tls->ssl = SSL_new(tls->context);
	return tls->ssl != NULL && SSL_set_fd(tls->ssl, tls->socket) == 1 &&
		   expect_host(tls->ssl, host_name) && flags >= 0 &&
		   fcntl(tls->socket, F_SETFL, flags | O_NONBLOCK) == 0;
}

/* --- Exchanging. -------------------------------------------------------------------------------
 */

/* Waits until the socket is ready for what OpenSSL wants. */
static b24_redis_tls_outcome wait_for(const b24_redis_tls *tls, int wanted, b24_deadline deadline)
{
	struct pollfd ready = {
		.fd = tls->socket, .events = wanted == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT};
	int64_t left = b24_deadline_left(deadline, b24_host_now_ms(&b24_host_posix));
	int count = poll(&ready, 1, (int)left);

	if (count < 0 && errno != EINTR) {
		return B24_REDIS_TLS_FAILED;
	}
	return count == 0 ? B24_REDIS_TLS_LATE : B24_REDIS_TLS_DONE;
}

/* After an operation of OpenSSL that has not succeeded. Done: try it again. */
static b24_redis_tls_outcome look_at(
	const b24_redis_tls *tls, int result, b24_deadline deadline, char *why, size_t size)
{
	int code = SSL_get_error(tls->ssl, result);

	if (code == SSL_ERROR_WANT_READ || code == SSL_ERROR_WANT_WRITE) {
		return wait_for(tls, code, deadline);
	}
	if (code == SSL_ERROR_ZERO_RETURN || (code == SSL_ERROR_SYSCALL && ERR_peek_error() == 0)) {
		return B24_REDIS_TLS_CLOSED;
	}
	explain_failure(tls, why, size);
	return B24_REDIS_TLS_FAILED;
}

static b24_redis_tls_outcome shake_hands(
	b24_redis_tls *tls, b24_deadline deadline, char *why, size_t size)
{
	b24_redis_tls_outcome outcome = B24_REDIS_TLS_DONE;

	while (outcome == B24_REDIS_TLS_DONE) {
		int result;

		ERR_clear_error();
		result = SSL_connect(tls->ssl);
		if (result == 1) {
			return B24_REDIS_TLS_DONE;
		}
		outcome = look_at(tls, result, deadline, why, size);
	}
	if (outcome == B24_REDIS_TLS_CLOSED) {
		explain(why, size, "TLS: the server closes the connection");
	} else if (outcome == B24_REDIS_TLS_LATE) {
		explain(why, size, "TLS: it does not reply in time");
	}
	return outcome;
}

b24_redis_tls_outcome b24_redis_tls_send(
	b24_redis_tls *tls, const char *bytes, size_t count, int milliseconds, char *why, size_t size)
{
	b24_deadline deadline = b24_deadline_in(&b24_host_posix, milliseconds);
	b24_redis_tls_outcome outcome = B24_REDIS_TLS_DONE;

	while (outcome == B24_REDIS_TLS_DONE) {
		size_t sent = 0;
		int result;

		ERR_clear_error();
		result = SSL_write_ex(tls->ssl, bytes, count, &sent);
		if (result == 1) { /* without partial writes: all of it */
			return B24_REDIS_TLS_DONE;
		}
		outcome = look_at(tls, result, deadline, why, size);
	}
	return outcome;
}

b24_redis_tls_outcome b24_redis_tls_receive(
	b24_redis_tls *tls, char *bytes, size_t *count, int milliseconds, char *why, size_t size)
{
	b24_deadline deadline = b24_deadline_in(&b24_host_posix, milliseconds);
	b24_redis_tls_outcome outcome = B24_REDIS_TLS_DONE;

	while (outcome == B24_REDIS_TLS_DONE) {
		int result;

		ERR_clear_error();
		result = SSL_read_ex(tls->ssl, bytes, *count, count);
		if (result == 1) {
			return B24_REDIS_TLS_DONE;
		}
		outcome = look_at(tls, result, deadline, why, size);
	}
	return outcome;
}

/* --- Its life. ---------------------------------------------------------------------------------
 */

b24_redis_tls *b24_redis_tls_open(const b24_host *host, int socket, const char *host_name,
	const char *ca_file, int milliseconds, char *why, size_t size)
{
	b24_redis_tls *tls = b24_host_alloc(host, sizeof *tls);
	b24_deadline deadline;

	if (tls == NULL) {
		explain(why, size, "not enough memory");
		return NULL;
	}
	*tls = (b24_redis_tls){.host = host, .socket = socket};
	ERR_clear_error();
	if (!set_up(tls, host_name)) {
		explain_failure(tls, why, size);
		b24_redis_tls_free(tls);
		return NULL;
	}
	if (!trust(tls->context, ca_file)) {
		explain(why, size, "TLS: the file of certificate authorities cannot be read");
		b24_redis_tls_free(tls);
		return NULL;
	}
	deadline = b24_deadline_in(&b24_host_posix, milliseconds); /* without reading certificates */
	if (shake_hands(tls, deadline, why, size) != B24_REDIS_TLS_DONE) {
		b24_redis_tls_free(tls);
		return NULL;
	}
	return tls;
}

void b24_redis_tls_free(b24_redis_tls *tls)
{
	if (tls != NULL) {
		SSL_free(tls->ssl);
		SSL_CTX_free(tls->context);
		ERR_clear_error();
		b24_host_free(tls->host, tls);
	}
}

#else

bool b24_redis_tls_is_built(void)
{
	return false;
}

/* Nobody comes here: the address is refused. */
b24_redis_tls *b24_redis_tls_open(const b24_host *host, int socket, const char *host_name,
	const char *ca_file, int milliseconds, char *why, size_t size)
{
	(void)host, (void)socket, (void)host_name, (void)ca_file, (void)milliseconds;
	if (size > 0) {
		why[0] = '\0';
	}
	return NULL;
}

void b24_redis_tls_free(b24_redis_tls *tls)
{
	(void)tls;
}

b24_redis_tls_outcome b24_redis_tls_send(
	b24_redis_tls *tls, const char *bytes, size_t count, int milliseconds, char *why, size_t size)
{
	(void)tls, (void)bytes, (void)count, (void)milliseconds, (void)why, (void)size;
	return B24_REDIS_TLS_FAILED;
}

b24_redis_tls_outcome b24_redis_tls_receive(
	b24_redis_tls *tls, char *bytes, size_t *count, int milliseconds, char *why, size_t size)
{
	(void)tls, (void)bytes, (void)count, (void)milliseconds, (void)why, (void)size;
	return B24_REDIS_TLS_FAILED;
}

#endif
