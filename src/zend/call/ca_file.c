/* SPDX-License-Identifier: MIT */
#include "zend/call/ca_file.h"

#include "zend/engine/host.h"

bool php_b24_default_ca_file(char **to)
{
	static const char *const entries[] = {"openssl.cafile", "curl.cainfo"}; /* as ext/curl */

	*to = NULL;
	for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
		const char *path = zend_ini_string(entries[i], strlen(entries[i]), 0);
		char *configured = NULL;

		/* The extension that registers the setting need not be loaded. */
		if (path == NULL) {
			cfg_get_string(entries[i], &configured);
			path = configured;
		}
		if (path != NULL && *path != '\0') {
			*to = b24_host_strndup(&php_b24_host, path, strlen(path));
			return *to != NULL;
		}
	}
	return true;
}
