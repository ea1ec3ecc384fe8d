/* SPDX-License-Identifier: MIT */
#include "core/http/settings.h"

#include "core/base/portable.h"

#include <string.h>

void b24_settings_init(b24_settings *settings, const b24_host *host)
{
	*settings = (b24_settings){
		.host = host,
		.timeout_ms = 90000,
		.attempt_timeout_ms = 60000,
		.connect_timeout_ms = 5000,
		.max_response_bytes = 256 * 1024 * 1024,
		.max_depth = 512,
		.verify = true,
		.retries = 3,
		.rate = B24_STANDARD_RATE,
		.burst = B24_STANDARD_BURST,
		.operating_limit_ms = 456000, /* of 480 s: others are under way meanwhile */
		.wait_for_operating = true,
	};
}

void b24_settings_free(b24_settings *settings)
{
	b24_host_free(settings->host, settings->ca_file);
	if (settings->proxy != NULL) {
		b24_wipe(settings->proxy, strlen(settings->proxy)); /* may hold a password */
	}
	b24_host_free(settings->host, settings->proxy);
	b24_host_free(settings->host, settings->user_agent);
	b24_host_free(settings->host, settings->credential);
	curl_slist_free_all(settings->headers);
	*settings = (b24_settings){.host = settings->host};
}
