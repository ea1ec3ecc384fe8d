/* SPDX-License-Identifier: MIT */
/* Addresses of Redis servers. */
#include "fuzz.h"

#include "core/limits/redis_address.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = fuzz_begin(data, size);
	size_t length;
	char *url = fuzz_line(&input, &length);
	b24_redis_address address;
	b24_error error;

	if (b24_redis_address_parse(&address, &b24_host_posix, url, NULL, &error) == B24_OK) {
		MUST((address.host_name == NULL) != (address.path == NULL));
		MUST(address.host_name == NULL || (address.port > 0 && address.port <= 65535));
		MUST(address.database >= 0);
		MUST(address.user == NULL || address.password != NULL);
	} else {
		MUST(error.message[0] != '\0');
		MUST(strlen(url) < 16 || strstr(error.message, url) == NULL);
	}
	b24_redis_address_free(&address);
	free(url);
	return 0;
}
