/* SPDX-License-Identifier: MIT */
#include "core/limits/redis_address.h"

#include "core/base/buffer.h"
#include "core/base/portable.h"
#include "core/limits/redis_tls.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <sys/un.h>

#define DEFAULT_PORT     6379
#define LARGEST_DATABASE 99999

static b24_error_kind refuse(b24_error *error, const char *why)
{
	return b24_error_set(error, B24_ERROR_ARGUMENT,
		"The Redis URL %s; it must look like redis://[[user]:password@]host[:port][/database], "
		"rediss://... or unix://[[user]:password@]/path/to/socket[?db=database]",
		why);
}

static b24_error_kind no_memory(b24_error *error)
{
	return b24_error_set(error, B24_ERROR_MEMORY, "Not enough memory");
}

static bool begins_with(const char *url, const char *scheme)
{
	return strncmp(url, scheme, strlen(scheme)) == 0;
}

/* libcurl reads only URLs with a host: a socket's gets one for that. */
static bool append_readable(b24_buffer *text, const char *url, bool *is_socket)
{
	const char *authority = strstr(url, "://");
	size_t length;

	*is_socket = begins_with(url, "unix://");
	if (authority == NULL) {
		return false;
	}
	authority += strlen("://");
	if (!*is_socket) {
		b24_buffer_append_text(text, url);
		/* Of more slashes libcurl would make none, and of the database a host. */
		return (begins_with(url, "redis://") || begins_with(url, "rediss://")) && *authority != '/';
	}
	length = strcspn(authority, "/?#");
	b24_buffer_append_text(text, "redis://");
	b24_buffer_append(text, authority, length);
	b24_buffer_append_text(text, "localhost");
	b24_buffer_append_text(text, authority + length);
	return authority[length] == '/' && (length == 0 || authority[length - 1] == '@');
}

static b24_error_kind meaning_of(CURLUcode code)
{
	switch (code) {
	case CURLUE_OUT_OF_MEMORY: return B24_ERROR_MEMORY;
	case CURLUE_URLDECODE: return B24_ERROR_ARGUMENT;
	default: return B24_OK; /* absent */
	}
}

/* An owned copy of that part, decoded; NULL when it is absent or empty, or something is wrong: then
 * *trouble says what, once. */
static char *copy_part(
	b24_redis_address *address, CURLU *url, CURLUPart part, b24_error_kind *trouble)
{
	char *text = NULL;
	char *copy = NULL;
	CURLUcode code = curl_url_get(url, part, &text, CURLU_URLDECODE);
	b24_error_kind kind = meaning_of(code);

	if (code == CURLUE_OK && text[0] != '\0') {
		copy = b24_host_strndup(address->host, text, strlen(text));
		kind = copy != NULL ? B24_OK : B24_ERROR_MEMORY;
	}
	if (text != NULL) {
		b24_wipe(text, strlen(text));
	}
	curl_free(text);
	*trouble = *trouble != B24_OK ? *trouble : kind;
	return copy;
}

static bool read_database(const char *digits, int *database)
{
	char *end;
	long number;

	if (digits[0] < '0' || digits[0] > '9') {
		return false;
	}
	number = strtol(digits, &end, 10);
	*database = (int)number;
	return *end == '\0' && number <= LARGEST_DATABASE;
}

/* `path` and `query` are owned by the caller and may be NULL. */
static b24_error_kind read_socket(
	b24_redis_address *address, const char *path, const char *query, b24_error *error)
{
	if (path == NULL || path[1] == '\0') {
		return refuse(error, "names no socket");
	}
	if (strlen(path) >= sizeof((struct sockaddr_un *)NULL)->sun_path) {
		return refuse(error, "names a socket with too long a path");
	}
	if (query != NULL &&
		(strncmp(query, "db=", 3) != 0 || !read_database(query + 3, &address->database))) {
		return refuse(error, "has another query than db=number");
	}
	address->path = b24_host_strndup(address->host, path, strlen(path));
	return address->path != NULL ? B24_OK : no_memory(error);
}

static b24_error_kind give_ca_file(b24_redis_address *address, const char *path, b24_error *error)
{
	if (!address->tls || path == NULL) {
		return B24_OK;
	}
	address->ca_file = b24_host_strndup(address->host, path, strlen(path));
	return address->ca_file != NULL ? B24_OK : no_memory(error);
}

/* `query` is owned by the caller and may be NULL. */
static b24_error_kind read_query(b24_redis_address *address, const char *query, b24_error *error)
{
	const char *path = query != NULL ? query + strlen("cafile=") : NULL;

	if (query == NULL) {
		return B24_OK;
	}
	if (!address->tls) {
		return refuse(error, "has a query");
	}
	if (!begins_with(query, "cafile=/")) {
		return refuse(error, "has another query than cafile=/path");
	}
	b24_host_free(address->host, address->ca_file);
	address->ca_file = b24_host_strndup(address->host, path, strlen(path));
	return address->ca_file != NULL ? B24_OK : no_memory(error);
}

static b24_error_kind read_host(b24_redis_address *address, CURLU *url, const char *path,
	const char *query, const char *port, b24_error *error)
{
	b24_error_kind trouble = B24_OK;
	size_t length;

	if (read_query(address, query, error) != B24_OK) {
		return error->kind;
	}
	if (path != NULL && path[1] != '\0' && !read_database(path + 1, &address->database)) {
		return refuse(error, "names a database that is no number");
	}
	address->port = port != NULL ? atoi(port) : DEFAULT_PORT;
	if (address->port == 0) {
		return refuse(error, "names port 0");
	}
	address->host_name = copy_part(address, url, CURLUPART_HOST, &trouble);
	if (address->host_name == NULL) {
		return trouble == B24_ERROR_MEMORY ? no_memory(error) : refuse(error, "names no host");
	}
	length = strlen(address->host_name);
	if (address->host_name[0] == '[' && address->host_name[length - 1] == ']') {
		memmove(address->host_name, address->host_name + 1, length - 2);
		address->host_name[length - 2] = '\0';
	}
	return B24_OK;
}

static b24_error_kind read_parts(
	b24_redis_address *address, CURLU *url, bool is_socket, b24_error *error)
{
	b24_error_kind trouble = B24_OK;
	char *path = copy_part(address, url, CURLUPART_PATH, &trouble);
	char *query = copy_part(address, url, CURLUPART_QUERY, &trouble);
	char *port = copy_part(address, url, CURLUPART_PORT, &trouble);
	b24_error_kind kind;

	address->user = copy_part(address, url, CURLUPART_USER, &trouble);
	address->password = copy_part(address, url, CURLUPART_PASSWORD, &trouble);
	if (trouble == B24_ERROR_MEMORY) {
		kind = no_memory(error);
	} else if (trouble != B24_OK) {
		kind = refuse(error, "has an escape that cannot be read");
	} else if (address->user != NULL && address->password == NULL) {
		kind = refuse(error, "names a user without a password");
	} else {
		kind = is_socket ? read_socket(address, path, query, error)
						 : read_host(address, url, path, query, port, error);
	}
	b24_host_free(address->host, path);
	b24_host_free(address->host, query);
	b24_host_free(address->host, port);
	return kind;
}

b24_error_kind b24_redis_address_parse(b24_redis_address *address, const b24_host *host,
	const char *url, const char *ca_file, b24_error *error)
{
	b24_buffer text;
	bool is_socket, well_formed;
	CURLU *parser = curl_url();
	b24_error_kind kind;

	*address = (b24_redis_address){.host = host, .tls = begins_with(url, "rediss://")};
	b24_buffer_init(&text, host);
	well_formed = append_readable(&text, url, &is_socket);
	if (parser == NULL || !b24_buffer_seal(&text)) {
		kind = no_memory(error);
	} else if (!well_formed || curl_url_set(parser, CURLUPART_URL, text.data,
								   CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) {
		kind = refuse(error, "cannot be read");
	} else if (address->tls && !b24_redis_tls_is_built()) {
		kind = refuse(error, "asks for TLS, and this b24 was built without OpenSSL (libssl-dev)");
	} else {
		kind = give_ca_file(address, ca_file, error);
		if (kind == B24_OK) {
			kind = read_parts(address, parser, is_socket, error);
		}
	}
	curl_url_cleanup(parser);
	if (text.data != NULL) {
		b24_wipe(text.data, text.length);
	}
	b24_buffer_free(&text);
	return kind;
}

void b24_redis_address_free(b24_redis_address *address)
{
	if (address->password != NULL) {
		b24_wipe(address->password, strlen(address->password));
	}
	b24_host_free(address->host, address->host_name);
	b24_host_free(address->host, address->path);
	b24_host_free(address->host, address->user);
	b24_host_free(address->host, address->ca_file);
	b24_host_free(address->host, address->password);
	*address = (b24_redis_address){.host = address->host};
}
