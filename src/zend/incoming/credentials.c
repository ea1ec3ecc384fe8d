#include "zend/incoming/field.h"

#include "zend/auth/token.h"
#include "zend/engine/host.h"
#include "zend/value/member_id.h"

#include "core/portal/address.h"

#include <Zend/zend_exceptions.h>

/* --- The portal and its tokens. --- */

/* False: it has no form that a host has, with or without a port. The rest is for whoever reads the
 * address: no path, user or query may come with a host. */
static bool is_bare_host(const zend_string *host)
{
	size_t name = strcspn(ZSTR_VAL(host), ":");

	return strpbrk(ZSTR_VAL(host), "/?#@\\% ") == NULL && name > 0 &&
		   ZSTR_VAL(host)[name - 1] != '.' && *ZSTR_VAL(host) != '.';
}

/* Whoever gets an address frees it. False: the text is no address of a portal. */
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

/* `domain` and `client_endpoint`, of which the second may be missing, must name the same host. */
static void read_address(const php_b24_fields *auth, zend_object *to)
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

/* What B24\Auth\Token is made of: nothing but texts that were looked at. */
typedef struct token_fields {
	zend_string *access, *refresh, *expires, *expires_in, *scope, *status; /* borrowed or NULL */
} token_fields;

static void add_text(HashTable *to, const char *name, const zval *value)
{
	zval copy;

	if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG) {
		ZVAL_COPY(&copy, value);
		zend_hash_str_update(to, name, strlen(name), &copy);
	}
}

static void add_borrowed(HashTable *to, const char *name, zend_string *text)
{
	zval value;

	if (text != NULL) {
		ZVAL_STR(&value, text);
		add_text(to, name, &value);
	}
}

/* Its address, member id and application token are those that the request has. */
static zend_object *create_token(zend_object *of, const token_fields *came)
{
	HashTable *fields = zend_new_array(16);
	zend_object *token;

	add_borrowed(fields, "access_token", came->access);
	add_borrowed(fields, "refresh_token", came->refresh);
	add_borrowed(fields, "expires", came->expires);
	add_borrowed(fields, "expires_in", came->expires_in);
	add_borrowed(fields, "scope", came->scope);
	add_borrowed(fields, "status", came->status);
	add_text(fields, "member_id", php_b24_incoming_property(of, "memberId"));
	add_text(fields, "client_endpoint", php_b24_incoming_property(of, "clientEndpoint"));
	add_text(fields, "application_token", php_b24_incoming_property(of, "applicationToken"));
	if (zend_hash_str_exists(&of->ce->properties_info, ZEND_STRL("userId"))) {
		add_text(fields, "user_id", php_b24_incoming_property(of, "userId"));
	}
	token = php_b24_token_create(fields);
	zend_array_release(fields);
	return token;
}

/* `key` is what the access token is called. */
static void set_token(
	const php_b24_fields *from, zend_object *to, const char *key, token_fields *came)
{
	zval *place = php_b24_incoming_property(to, "token");
	zend_object *token;

	ZVAL_NULL(place);
	if (came->access == NULL || from->request->failed) {
		return;
	}
	token = create_token(to, came);
	if (token != NULL) {
		ZVAL_OBJ(place, token);
	} else {
		zend_clear_exception();
		php_b24_field_refuse(from, key, "comes with fields that make no token of a portal");
	}
}

/* What is in `auth` of events, robots and activities. */
void php_b24_incoming_read_auth(php_b24_incoming *request, zend_object *to, php_b24_need token)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	php_b24_fields auth = {request, php_b24_field_array(&post, "auth", PHP_B24_REQUIRED), "auth"};
	token_fields came;

	read_address(&auth, to);
	php_b24_set_text(to, "memberId",
		php_b24_field_text(&auth, "member_id", php_b24_is_member_id, PHP_B24_REQUIRED));
	php_b24_set_text(to, "applicationToken",
		php_b24_field_text(&auth, "application_token", php_b24_field_is_proof, PHP_B24_OPTIONAL));
	php_b24_set_number(to, "userId",
		php_b24_field_text(&auth, "user_id", php_b24_field_is_number, PHP_B24_OPTIONAL));
	came = (token_fields){
		.access = php_b24_field_text(&auth, "access_token", php_b24_field_is_token, token),
		.refresh =
			php_b24_field_text(&auth, "refresh_token", php_b24_field_is_token, PHP_B24_OPTIONAL),
		.expires = php_b24_field_text(&auth, "expires", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.expires_in =
			php_b24_field_text(&auth, "expires_in", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.scope = php_b24_field_text(&auth, "scope", php_b24_field_is_scope, PHP_B24_OPTIONAL),
		.status = php_b24_field_text(&auth, "status", php_b24_field_is_status, PHP_B24_OPTIONAL),
	};
	set_token(&auth, to, "access_token", &came);
}

/* A frame's address says some things; frameworks put them to the fields of the body. Not both. */
zend_string *php_b24_field_text_of_frame(
	php_b24_incoming *request, const char *key, php_b24_form form, php_b24_need need)
{
	php_b24_fields query = {request, request->query, NULL};
	php_b24_fields post = php_b24_fields_of_post(request);
	zend_string *text = php_b24_field_text(&query, key, form, PHP_B24_OPTIONAL);
	zend_string *other =
		php_b24_field_text(&post, key, form, text != NULL ? PHP_B24_OPTIONAL : need);

	if (text != NULL && other != NULL && !zend_string_equals(text, other)) {
		php_b24_field_refuse(&post, key, "came twice, and not the same");
	}
	return text != NULL ? text : other;
}

static void read_frame_address(php_b24_incoming *request, zend_object *to)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	zend_string *domain =
		php_b24_field_text_of_frame(request, "DOMAIN", php_b24_field_is_host, PHP_B24_REQUIRED);
	zend_string *protocol =
		php_b24_field_text_of_frame(request, "PROTOCOL", php_b24_field_is_bit, PHP_B24_OPTIONAL);
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

/* What frames have in place of `auth`. */
void php_b24_incoming_read_frame(php_b24_incoming *request, zend_object *to, php_b24_need token)
{
	php_b24_fields post = php_b24_fields_of_post(request);
	token_fields came;

	read_frame_address(request, to);
	php_b24_set_text(to, "memberId",
		php_b24_field_text(&post, "member_id", php_b24_is_member_id, PHP_B24_REQUIRED));
	php_b24_set_text(to, "applicationToken",
		php_b24_field_text(&post, "APPLICATION_TOKEN", php_b24_field_is_proof, PHP_B24_OPTIONAL));
	came = (token_fields){
		.access = php_b24_field_text(&post, "AUTH_ID", php_b24_field_is_token, token),
		.refresh =
			php_b24_field_text(&post, "REFRESH_ID", php_b24_field_is_token, PHP_B24_OPTIONAL),
		.expires_in =
			php_b24_field_text(&post, "AUTH_EXPIRES", php_b24_field_is_number, PHP_B24_OPTIONAL),
		.scope = php_b24_field_text(
			&post, "APPLICATION_SCOPE", php_b24_field_is_scope, PHP_B24_OPTIONAL),
		.status = php_b24_field_text(&post, "status", php_b24_field_is_status, PHP_B24_OPTIONAL),
	};
	set_token(&post, to, "AUTH_ID", &came);
}
