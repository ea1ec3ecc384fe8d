/* SPDX-License-Identifier: MIT */
/* What went wrong with a call, in the core's terms. The host maps a kind to its own exceptions. */
#ifndef B24_CORE_BASE_ERROR_H
#define B24_CORE_BASE_ERROR_H

#include <stdbool.h>
#include <stddef.h>

typedef enum b24_error_kind {
	B24_OK = 0,
	B24_ERROR_MEMORY,
	B24_ERROR_ARGUMENT,    /* refused before a byte was sent */
	B24_ERROR_INTERRUPTED, /* the host asked to stop */
	B24_ERROR_TRANSPORT,   /* the transfer broke and no narrower kind fits */
	B24_ERROR_CONNECTION,  /* no connection, or it was lost */
	B24_ERROR_TIMEOUT,     /* one attempt took too long */
	B24_ERROR_DEADLINE,    /* the time of the whole call is used up */
	B24_ERROR_PROTOCOL,    /* a reply that is not what a portal sends */
	B24_ERROR_API,         /* the portal's own error, and no narrower kind fits */
	B24_ERROR_AUTH,
	B24_ERROR_ACCESS_DENIED,
	B24_ERROR_METHOD_NOT_FOUND,
	B24_ERROR_RATE_LIMIT,
	B24_ERROR_OPERATION_LIMIT,
	B24_ERROR_PORTAL_UNAVAILABLE,
	B24_ERROR_VALIDATION
} b24_error_kind;

#define B24_ERROR_MESSAGE_SIZE 640
#define B24_ERROR_CODE_SIZE    128

typedef struct b24_error {
	b24_error_kind kind;
	bool maybe_executed; /* the portal may have run the method although no reply came back */
	bool by_authorization_server; /* it was asked for tokens; otherwise the portal was asked */
	bool lasting;       /* the same would happen again: a certificate that is not trusted, say */
	long http_status;   /* 0 before a status line arrived */
	double retry_after; /* seconds; negative when nobody named any */
	char code[B24_ERROR_CODE_SIZE];       /* the portal's error code; may be empty */
	char message[B24_ERROR_MESSAGE_SIZE]; /* one sentence for a developer, without secrets */
} b24_error;

/* The name of a kind: that of its exception class, where it has one of its own. */
const char *b24_error_kind_name(b24_error_kind kind);

void b24_error_clear(b24_error *error);

/* Sets kind and message and returns the kind, so that a function can end with it. The message is
 * cut between two UTF-8 characters when it is too long. */
b24_error_kind b24_error_set(b24_error *error, b24_error_kind kind, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Copies at most size - 1 bytes of `text`, cut between two UTF-8 characters, and a NUL. */
void b24_copy_text(char *to, size_t size, const char *text, size_t length);

#endif
