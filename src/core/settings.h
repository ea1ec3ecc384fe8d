/* What a client is told once and uses for all its calls. */
#ifndef B24_SETTINGS_H
#define B24_SETTINGS_H

#include "host.h"

#include <curl/curl.h>

typedef enum b24_http { B24_HTTP_AUTO = 0, B24_HTTP_1_1, B24_HTTP_2 } b24_http;

typedef struct b24_settings {
	const b24_host *host;
	int64_t timeout_ms;         /* the whole call; 0: no limit, likewise below */
	int64_t attempt_timeout_ms; /* one exchange with the portal */
	int64_t connect_timeout_ms; /* name look-up, connection, TLS handshake; 0: libcurl's 300 s */
	size_t max_response_bytes;  /* of the decompressed body */
	size_t max_depth;           /* of nested JSON */
	bool verify;                /* the portal's certificate and host name */
	b24_http http;
	char *ca_file;              /* owned; NULL: libcurl's own */
	char *proxy;                /* owned; NULL: the environment decides; "": none */
	char *user_agent;           /* owned; NULL: the core's name and version */
	struct curl_slist *headers; /* owned; sent with every call */
} b24_settings;

/* The defaults of a plain C program. */
void b24_settings_init(b24_settings *settings, const b24_host *host);
void b24_settings_free(b24_settings *settings);

#endif
