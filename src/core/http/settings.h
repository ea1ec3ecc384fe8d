/* SPDX-License-Identifier: MIT */
/* The settings of a client, for all its calls. */
#ifndef B24_CORE_HTTP_SETTINGS_H
#define B24_CORE_HTTP_SETTINGS_H

#include "core/limits/limiter.h"
#include "core/metrics/metrics.h"

#include <curl/curl.h>

typedef enum b24_http { B24_HTTP_AUTO = 0, B24_HTTP_1_1, B24_HTTP_2 } b24_http;

/* The limits of cloud portals: requests a second, and how many at once. */
#define B24_STANDARD_RATE    2
#define B24_STANDARD_BURST   50
#define B24_ENTERPRISE_RATE  5
#define B24_ENTERPRISE_BURST 250

/* When the limiter holds back the requests of a client. */
typedef enum b24_limit {
	B24_LIMIT_AUTO = 0, /* always at a cloud portal; elsewhere once a request has been refused */
	B24_LIMIT_ALWAYS,
	B24_LIMIT_NEVER
} b24_limit;

typedef struct b24_settings {
	const b24_host *host;
	int64_t timeout_ms;         /* the whole call; 0: no limit, likewise below */
	int64_t attempt_timeout_ms; /* one attempt */
	int64_t connect_timeout_ms; /* name look-up, connection, TLS handshake; 0: libcurl's 300 s */
	size_t max_response_bytes;  /* of the decompressed body */
	size_t max_depth;           /* of nested JSON */
	bool verify;                /* the portal's certificate and host name */
	b24_http http;
	char *ca_file;              /* owned; instead of libcurl's own; NULL: those */
	char *proxy;                /* owned; NULL: the environment decides; "": none */
	char *user_agent;           /* owned; NULL: the core's name and version */
	struct curl_slist *headers; /* owned; sent with every call */
	int retries;                /* attempts of a call after its first one, at most */
	/* The portal's limits, see limiter.h. */
	b24_limiter *limiter; /* borrowed; NULL: there is none */
	b24_limit limit;
	double rate, burst;         /* requests a second; how many at once */
	int64_t limiter_wait_ms;    /* the rate holds a call back no longer than this; 0: any time */
	int64_t operating_limit_ms; /* of one method; 0: there is none */
	bool wait_for_operating;    /* wait until a method may be called again, instead of failing */
	b24_metrics *metrics;       /* borrowed; where to count; NULL: nowhere */
	char *credential; /* owned; who uses the operating time; NULL: the webhook of the address */
} b24_settings;

/* The defaults of a plain C program. */
void b24_settings_init(b24_settings *settings, const b24_host *host);
void b24_settings_free(b24_settings *settings);

#endif
