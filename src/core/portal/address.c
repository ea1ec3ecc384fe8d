/* SPDX-License-Identifier: MIT */
#include "core/portal/address.h"

#include "core/base/portable.h"

#include <strings.h>

bool b24_address_is_cloud(const b24_address *address)
{
	static const char name[] = ".bitrix24.";
	const char *host = strstr(address->portal, "://") + 3;
	size_t length = strcspn(host, ":/");
	size_t label = strcspn(host, ".:/");

	/* portal.bitrix24.com, portal.bitrix24.com.br: one label before, a few letters behind. */
	return strncasecmp(host + label, name, sizeof name - 1) == 0 &&
		   length - label - (sizeof name - 1) <= sizeof "com.br" - 1;
}

void b24_address_free(b24_address *address)
{
	if (address->secret != NULL) {
		b24_wipe(address->secret, strlen(address->secret));
	}
	if (address->host != NULL) {
		b24_host_free(address->host, address->portal);
		b24_host_free(address->host, address->user_id);
		b24_host_free(address->host, address->secret);
	}
	*address = (b24_address){.host = address->host};
}

void b24_address_append_prefix(const b24_address *address, int version, b24_buffer *url)
{
	b24_buffer_append_text(url, address->portal);
	b24_buffer_append_text(url, version == 3 ? "/rest/api/" : "/rest/");
	if (address->secret == NULL) {
		return;
	}
	b24_buffer_append_text(url, address->user_id);
	b24_buffer_append_char(url, '/');
	b24_buffer_append_text(url, address->secret);
	b24_buffer_append_char(url, '/');
}
