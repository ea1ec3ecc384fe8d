/* SPDX-License-Identifier: MIT */
#include "core/portal/address_moved.h"

#include "core/portal/address_parse.h"

/* Where the path of an absolute URL begins; NULL: it has none. */
static const char *path_of(const char *url)
{
	const char *host = strstr(url, "://");

	return host == NULL ? NULL : strchr(host + 3, '/');
}

static bool copy_credential(const b24_address *from, b24_address *to)
{
	if (from->secret == NULL) {
		return true;
	}
	to->user_id = b24_host_strndup(from->host, from->user_id, strlen(from->user_id));
	to->secret = b24_host_strndup(from->host, from->secret, strlen(from->secret));
	return to->user_id != NULL && to->secret != NULL;
}

bool b24_address_moved(
	const b24_address *from, const char *url, const char *location, b24_address *to)
{
	const char *path = path_of(url);
	const char *new_path = path_of(location);
	const char *base = path_of(from->portal);
	b24_buffer endpoint;
	b24_error error;
	bool ok;

	*to = (b24_address){.host = from->host};
	if (path == NULL || new_path == NULL || new_path[-1] == '/' || strcmp(path, new_path) != 0) {
		return false;
	}
	b24_buffer_init(&endpoint, from->host);
	b24_buffer_append(&endpoint, location, (size_t)(new_path - location));
	b24_buffer_append_text(&endpoint, base != NULL ? base : "");
	b24_buffer_append_text(&endpoint, "/rest/");
	ok = b24_buffer_seal(&endpoint) &&
		 b24_address_parse_endpoint(to, from->host, endpoint.data, endpoint.length,
			 strncmp(from->portal, "http:", 5) == 0, &error) == B24_OK &&
		 strcmp(to->portal, from->portal) != 0 && copy_credential(from, to);
	b24_buffer_free(&endpoint);
	if (!ok) {
		b24_address_free(to);
	}
	return ok;
}
