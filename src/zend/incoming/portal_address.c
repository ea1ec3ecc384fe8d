/* SPDX-License-Identifier: MIT */
#include "zend/incoming/portal_address.h"

#include "zend/engine/host.h"
#include "zend/incoming/request_object.h"

#include "core/portal/address.h"
#include "core/portal/address_parse.h"

/* False: it does not look like a host, with or without a port. The rest is for whoever reads the
 * address: no path, user or query may come with a host. */
static bool is_bare_host(const zend_string *host)
{
	size_t name = strcspn(ZSTR_VAL(host), ":");

	return strpbrk(ZSTR_VAL(host), "/?#@\\% ") == NULL && name > 0 &&
		   ZSTR_VAL(host)[name - 1] != '.' && *ZSTR_VAL(host) != '.';
}

/* The caller frees the address. False: the text is no address of a portal; there is nothing to
 * free. */
static bool parse_address(b24_address *address, const zend_string *endpoint)
{
	b24_error error;

	return b24_address_parse_endpoint(address, &php_b24_host, ZSTR_VAL(endpoint),
			   ZSTR_LEN(endpoint), true, &error) == B24_OK;
}

static bool parse_host(b24_address *address, const zend_string *host, bool secure)
{
	zend_string *endpoint =
		strpprintf(0, "%s://%s/rest/", secure ? "https" : "http", ZSTR_VAL(host));
	bool ok = is_bare_host(host) && parse_address(address, endpoint);

	zend_string_release(endpoint);
	return ok;
}

static const char *host_of(const b24_address *address)
{
	return strstr(address->portal, "://") + 3;
}

/* Where the port of an address begins; the path, or the end, if it has none. */
static const char *port_of(const b24_address *address)
{
	const char *at = host_of(address);

	at += *at == '[' ? strcspn(at, "]/") : 0; /* the colons of an IPv6 address are no port's */
	return at + strcspn(at, ":/");
}

/* Also where nothing says otherwise. */
static bool is_secure(const b24_address *address)
{
	return address->portal == NULL || strncmp(address->portal, "https:", 6) == 0;
}

static bool is_usual_port(const b24_address *address)
{
	const char *port = port_of(address);
	const char *usual = is_secure(address) ? ":443" : ":80";

	return *port != ':' ||
		   (strncmp(port, usual, strlen(usual)) == 0 && strcspn(port, "/") == strlen(usual));
}

/* A portal names its host with or without the port that its address has. */
static bool is_host_of(const b24_address *host, const b24_address *address)
{
	size_t length = (size_t)(port_of(host) - host_of(host));
	const char *port = port_of(host), *other = port_of(address);

	if (length != (size_t)(other - host_of(address)) ||
		strncasecmp(host_of(host), host_of(address), length) != 0) {
		return false;
	}
	return is_usual_port(host) || (strcspn(port, "/") == strcspn(other, "/") &&
									  strncmp(port, other, strcspn(port, "/")) == 0);
}

static void set_address(zend_object *to, const b24_address *address)
{
	const char *host = host_of(address);

	ZVAL_STRINGL(php_b24_incoming_property(to, "domain"), host, strcspn(host, "/"));
	ZVAL_STR(php_b24_incoming_property(to, "clientEndpoint"),
		strpprintf(0, "%s/rest/", address->portal));
}

static bool ends_with_dot(const b24_address *address)
{
	return port_of(address)[-1] == '.';
}

void php_b24_incoming_read_address(const php_b24_field_source *auth, zend_object *to)
{
	zend_string *endpoint =
		php_b24_field_text(auth, "client_endpoint", php_b24_field_is_address, PHP_B24_OPTIONAL);
	zend_string *domain = php_b24_field_text(auth, "domain", php_b24_field_is_host,
		endpoint != NULL ? PHP_B24_OPTIONAL : PHP_B24_REQUIRED);
	b24_address host = {.host = &php_b24_host}, address = {.host = &php_b24_host};

	if (endpoint != NULL && (!parse_address(&address, endpoint) || ends_with_dot(&address))) {
		php_b24_field_refuse(auth, "client_endpoint", "is not the address of a portal");
	} else if (domain != NULL && !parse_host(&host, domain, is_secure(&address))) {
		php_b24_field_refuse(auth, "domain", "is not the host of a portal");
	} else if (domain != NULL && endpoint != NULL && !is_host_of(&host, &address)) {
		php_b24_field_refuse(auth, "domain", "is not the host of client_endpoint");
	} else if (domain != NULL || endpoint != NULL) {
		set_address(to, endpoint != NULL ? &address : &host);
	}
	b24_address_free(&host);
	b24_address_free(&address);
}

void php_b24_incoming_read_frame_address(php_b24_incoming_request *request, zend_object *to)
{
	php_b24_field_source post = php_b24_post_fields(request);
	zend_string *domain =
		php_b24_frame_field_text(request, "DOMAIN", php_b24_field_is_host, PHP_B24_REQUIRED);
	zend_string *protocol =
		php_b24_frame_field_text(request, "PROTOCOL", php_b24_field_is_0_or_1, PHP_B24_OPTIONAL);
	b24_address address = {.host = &php_b24_host};

	if (domain == NULL) {
		return;
	}
	if (parse_host(&address, domain, protocol == NULL || *ZSTR_VAL(protocol) == '1')) {
		set_address(to, &address);
	} else {
		php_b24_field_refuse(&post, "DOMAIN", "is not the host of a portal");
	}
	b24_address_free(&address);
}
