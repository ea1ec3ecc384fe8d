#include "incoming.h"

#include "auth_token.h"
#include "host.h"

#include "../core/address.h"

#include <Zend/zend_exceptions.h>
#include <ext/json/php_json.h>

#define LONGEST_NAME    100
#define LONGEST_TEXT    1000
#define LONGEST_TOKEN   4096
#define LONGEST_NUMBER  18          /* digits: any such number fits an integer */
#define LONGEST_OPTIONS (64 * 1024) /* of JSON; a few bytes of it may make an array */
#define OPTIONS_DEPTH   32

/* --- Forms of values. --- */

typedef bool (*form)(const zend_string *text);

static bool consists_of(const zend_string *text, const char *allowed, size_t most)
{
	return ZSTR_LEN(text) <= most && strspn(ZSTR_VAL(text), allowed) == ZSTR_LEN(text);
}

static bool is_name(const zend_string *text)
{
	return consists_of(
		text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-", LONGEST_NAME);
}

static bool is_number(const zend_string *text)
{
	return consists_of(text, "0123456789", LONGEST_NUMBER);
}

static bool is_bit(const zend_string *text)
{
	return consists_of(text, "01", 1);
}

static bool is_yes_or_no(const zend_string *text)
{
	return consists_of(text, "YN", 1);
}

/* A line of text. */
static bool is_text(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char byte = (unsigned char)ZSTR_VAL(text)[i];

		if (byte < ' ' || byte == 0x7F) {
			return false;
		}
	}
	return ZSTR_LEN(text) <= LONGEST_TEXT;
}

static bool is_token(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char byte = (unsigned char)ZSTR_VAL(text)[i];

		if (byte <= ' ' || byte >= 0x7F || byte == '"' || byte == '\\') {
			return false;
		}
	}
	return ZSTR_LEN(text) <= LONGEST_TOKEN;
}

static bool is_options(const zend_string *text)
{
	return ZSTR_LEN(text) <= LONGEST_OPTIONS;
}

/* --- Fields. --- */

/* Where fields are looked for, and what their names begin with: `auth` of `auth[domain]`. */
typedef struct source {
	php_b24_incoming *request;
	HashTable *fields;
	const char *prefix; /* NULL: none */
} source;

typedef enum need { OPTIONAL, REQUIRED } need;

static source post_of(php_b24_incoming *request)
{
	return (source){request, request->post, NULL};
}

static void refuse(const source *from, const char *key, const char *why)
{
	char field[64];

	snprintf(field, sizeof field, from->prefix != NULL ? "%s[%s]" : "%s%s",
		from->prefix != NULL ? from->prefix : "", key);
	php_b24_incoming_refuse(from->request, field, why);
}

/* NULL: it is not there, or empty. */
static zval *find(const source *from, const char *key, need need)
{
	zval *value = zend_symtable_str_find(from->fields, key, strlen(key));

	if (value != NULL && (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) > 0)) {
		return value;
	}
	if (need == REQUIRED) {
		refuse(from, key, "is missing");
	}
	return NULL;
}

/* Borrowed. NULL: it is not there, or the request was refused. */
static zend_string *text_of(const source *from, const char *key, form form, need need)
{
	zval *value = find(from, key, need);

	if (value == NULL) {
		return NULL;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		refuse(from, key, "is an array");
		return NULL;
	}
	if (!form(Z_STR_P(value))) {
		refuse(from, key, "is nothing that a portal sends there");
		return NULL;
	}
	return Z_STR_P(value);
}

/* Borrowed, never NULL. */
static HashTable *array_of(const source *from, const char *key, need need)
{
	zval *value = find(from, key, need);

	if (value != NULL && Z_TYPE_P(value) != IS_ARRAY) {
		refuse(from, key, "is no array");
		value = NULL;
	}
	return value != NULL ? Z_ARRVAL_P(value) : (HashTable *)&zend_empty_array;
}

/* --- Properties. --- */

static void set_text(zend_object *to, const char *property, zend_string *text)
{
	zval *place = php_b24_incoming_property(to, property);

	if (text != NULL) {
		ZVAL_STR_COPY(place, text);
	} else {
		ZVAL_NULL(place);
	}
}

static void set_number(zend_object *to, const char *property, const zend_string *digits)
{
	zval *place = php_b24_incoming_property(to, property);

	if (digits != NULL) {
		ZVAL_LONG(place, ZEND_STRTOL(ZSTR_VAL(digits), NULL, 10));
	} else {
		ZVAL_NULL(place);
	}
}

static void set_array(zend_object *to, const char *property, HashTable *array)
{
	zval *place = php_b24_incoming_property(to, property);

	if (array == &zend_empty_array) {
		ZVAL_EMPTY_ARRAY(place);
	} else {
		GC_ADDREF(array);
		ZVAL_ARR(place, array);
	}
}

/* --- The portal and its tokens. --- */

/* False: the text is no address of a portal. */
static bool set_address(zend_object *to, const zend_string *endpoint)
{
	b24_address address;
	const char *host;
	b24_error error;

	if (b24_address_parse_endpoint(&address, &php_b24_host, ZSTR_VAL(endpoint), ZSTR_LEN(endpoint),
			true, &error) != B24_OK) {
		return false;
	}
	host = strstr(address.portal, "://") + 3;
	ZVAL_STRINGL(php_b24_incoming_property(to, "domain"), host, strcspn(host, "/"));
	ZVAL_STR(
		php_b24_incoming_property(to, "clientEndpoint"), strpprintf(0, "%s/rest/", address.portal));
	b24_address_free(&address);
	return true;
}

static void set_address_of_host(
	const source *from, zend_object *to, const zend_string *host, bool secure)
{
	zend_string *endpoint =
		strpprintf(0, "%s://%s/rest/", secure ? "https" : "http", ZSTR_VAL(host));

	/* No path, user or query may come with a host. */
	if (strpbrk(ZSTR_VAL(host), "/?#@\\ ") != NULL || !set_address(to, endpoint)) {
		refuse(from, from->prefix != NULL ? "domain" : "DOMAIN", "is not the host of a portal");
	}
	zend_string_release(endpoint);
}

/* `access` is the access token that came, if one did; `fields` are what B24\Auth\Token reads. */
static void set_token(const source *from, zend_object *to, const zend_string *access,
	const char *key, HashTable *fields)
{
	zval *place = php_b24_incoming_property(to, "token");
	zend_object *token;

	ZVAL_NULL(place);
	if (access == NULL || from->request->failed) {
		return;
	}
	token = php_b24_token_create(fields);
	if (token != NULL) {
		ZVAL_OBJ(place, token);
	} else {
		zend_clear_exception();
		refuse(from, key, "comes with fields that make no token of a portal");
	}
}

/* What is in `auth` of events, robots and activities. */
static void read_auth(php_b24_incoming *request, zend_object *to, need token)
{
	source post = post_of(request);
	source auth = {request, array_of(&post, "auth", REQUIRED), "auth"};
	zend_string *endpoint = text_of(&auth, "client_endpoint", is_text, OPTIONAL);
	zend_string *domain = text_of(&auth, "domain", is_text, endpoint != NULL ? OPTIONAL : REQUIRED);
	zend_string *access;

	if (domain != NULL) {
		set_address_of_host(&auth, to, domain, true);
	}
	if (endpoint != NULL) {
		zval_ptr_dtor(php_b24_incoming_property(to, "domain"));
		zval_ptr_dtor(php_b24_incoming_property(to, "clientEndpoint"));
		ZVAL_UNDEF(php_b24_incoming_property(to, "domain"));
		ZVAL_UNDEF(php_b24_incoming_property(to, "clientEndpoint"));
		if (!set_address(to, endpoint)) {
			refuse(&auth, "client_endpoint", "is not the address of a portal");
		}
	}
	set_text(to, "memberId", text_of(&auth, "member_id", php_b24_is_member_id, REQUIRED));
	set_text(to, "applicationToken", text_of(&auth, "application_token", is_token, OPTIONAL));
	set_number(to, "userId", text_of(&auth, "user_id", is_number, OPTIONAL));
	access = text_of(&auth, "access_token", is_token, token);
	text_of(&auth, "refresh_token", is_token, OPTIONAL);
	text_of(&auth, "expires_in", is_number, OPTIONAL);
	text_of(&auth, "expires", is_number, OPTIONAL);
	set_token(&auth, to, access, "access_token", auth.fields);
}

/* The fields of frames of which B24\Auth\Token knows, and no others. */
static HashTable *fields_of_frame(
	php_b24_incoming *request, const zend_string *domain, const zend_string *protocol)
{
	static const char *const names[] = {"AUTH_ID", "REFRESH_ID", "AUTH_EXPIRES", "member_id",
		"APPLICATION_TOKEN", "APPLICATION_SCOPE", "status"};
	HashTable *fields = zend_new_array(16);
	zval value;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		zval *found = zend_hash_str_find(request->post, names[i], strlen(names[i]));

		if (found != NULL) {
			ZVAL_COPY(&value, found);
			zend_hash_str_update(fields, names[i], strlen(names[i]), &value);
		}
	}
	ZVAL_STR_COPY(&value, (zend_string *)domain);
	zend_hash_str_update(fields, ZEND_STRL("DOMAIN"), &value);
	if (protocol != NULL) {
		ZVAL_STR_COPY(&value, (zend_string *)protocol);
		zend_hash_str_update(fields, ZEND_STRL("PROTOCOL"), &value);
	}
	return fields;
}

/* A frame's address says some things; frameworks, and portals at times, put them into the body. */
static zend_string *text_of_frame(php_b24_incoming *request, const char *key, form form, need need)
{
	source query = {request, request->query, NULL};
	source post = post_of(request);
	zend_string *text = text_of(&query, key, form, OPTIONAL);

	return text != NULL ? text : text_of(&post, key, form, need);
}

/* What frames have in place of `auth`. */
static void read_frame(php_b24_incoming *request, zend_object *to, need token)
{
	source post = post_of(request);
	zend_string *domain = text_of_frame(request, "DOMAIN", is_text, REQUIRED);
	zend_string *protocol = text_of_frame(request, "PROTOCOL", is_bit, OPTIONAL);
	zend_string *access;
	HashTable *fields;

	if (domain == NULL) {
		return;
	}
	set_address_of_host(&post, to, domain, protocol == NULL || *ZSTR_VAL(protocol) == '1');
	set_text(to, "memberId", text_of(&post, "member_id", php_b24_is_member_id, REQUIRED));
	set_text(to, "applicationToken", text_of(&post, "APPLICATION_TOKEN", is_token, OPTIONAL));
	access = text_of(&post, "AUTH_ID", is_token, token);
	text_of(&post, "REFRESH_ID", is_token, OPTIONAL);
	text_of(&post, "AUTH_EXPIRES", is_number, OPTIONAL);
	fields = fields_of_frame(request, domain, protocol);
	set_token(&post, to, access, "AUTH_ID", fields);
	zend_array_release(fields);
}

/* --- Events. --- */

void php_b24_incoming_read_event(php_b24_incoming *request, zend_object *to)
{
	source post = post_of(request);
	zend_string *name = text_of(&post, "event", is_name, REQUIRED);

	if (name != NULL) {
		ZVAL_STR(php_b24_incoming_property(to, "name"), zend_string_toupper(name));
	}
	set_array(to, "data", array_of(&post, "data", OPTIONAL));
	set_number(to, "time", text_of(&post, "ts", is_number, REQUIRED));
	set_number(to, "handlerId", text_of(&post, "event_handler_id", is_number, OPTIONAL));
	read_auth(request, to, OPTIONAL);
}

/* --- Robots and activities. --- */

/* Three texts: module, class, and what is meant there. */
static void read_document(
	const source *from, zend_object *to, const char *key, const char *property)
{
	source document = {from->request, array_of(from, key, REQUIRED), key};
	static const char *const numbers[] = {"0", "1", "2"};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		text_of(&document, numbers[i], is_text, REQUIRED);
	}
	if (zend_hash_num_elements(document.fields) != sizeof numbers / sizeof *numbers) {
		refuse(from, key, "does not have three members");
	}
	set_array(to, property, document.fields);
}

void php_b24_incoming_read_activity(php_b24_incoming *request, zend_object *to)
{
	source post = post_of(request);
	zend_string *subscription;

	set_text(to, "workflowId", text_of(&post, "workflow_id", is_text, REQUIRED));
	set_text(to, "code", text_of(&post, "code", is_text, REQUIRED));
	read_document(&post, to, "document_id", "documentId");
	read_document(&post, to, "document_type", "documentType");
	set_array(to, "properties", array_of(&post, "properties", OPTIONAL));
	set_text(to, "eventToken", text_of(&post, "event_token", is_token, REQUIRED));
	subscription = text_of(&post, "use_subscription", is_yes_or_no, OPTIONAL);
	ZVAL_BOOL(php_b24_incoming_property(to, "useSubscription"),
		subscription != NULL && *ZSTR_VAL(subscription) == 'Y');
	set_number(to, "timeout", text_of(&post, "timeout_duration", is_number, OPTIONAL));
	set_number(to, "time", text_of(&post, "ts", is_number, REQUIRED));
	read_auth(request, to, OPTIONAL);
}

/* --- Frames. --- */

static void read_options(php_b24_incoming *request, zval *to)
{
	source post = post_of(request);
	zend_string *json = text_of(&post, "PLACEMENT_OPTIONS", is_options, OPTIONAL);
	zval value;

	ZVAL_EMPTY_ARRAY(to);
	if (json == NULL || request->failed) {
		return;
	}
	/* With exceptions it leaves json_last_error() alone. */
	if (php_json_decode_ex(&value, ZSTR_VAL(json), ZSTR_LEN(json),
			PHP_JSON_OBJECT_AS_ARRAY | PHP_JSON_BIGINT_AS_STRING | PHP_JSON_THROW_ON_ERROR,
			OPTIONS_DEPTH) == FAILURE) {
		zend_clear_exception();
		refuse(&post, "PLACEMENT_OPTIONS", "is not JSON");
		return;
	}
	if (Z_TYPE(value) == IS_ARRAY) {
		ZVAL_COPY_VALUE(to, &value);
	} else if (Z_TYPE(value) != IS_NULL) {
		zval_ptr_dtor(&value);
		refuse(&post, "PLACEMENT_OPTIONS", "is neither an object nor an array");
	}
}

void php_b24_incoming_read_placement(php_b24_incoming *request, zend_object *to)
{
	source post = post_of(request);

	set_text(to, "placement", text_of(&post, "PLACEMENT", is_name, REQUIRED));
	read_options(request, php_b24_incoming_property(to, "options"));
	set_text(to, "language", text_of_frame(request, "LANG", is_name, OPTIONAL));
	set_text(to, "appSid", text_of_frame(request, "APP_SID", is_token, OPTIONAL));
	read_frame(request, to, OPTIONAL);
}

/* --- Installations. --- */

static void read_install_event(php_b24_incoming *request, zend_object *to)
{
	source post = post_of(request);
	source data = {request, array_of(&post, "data", OPTIONAL), "data"};
	zend_string *name = text_of(&post, "event", is_name, REQUIRED);

	if (name != NULL && !zend_string_equals_literal_ci(name, "ONAPPINSTALL")) {
		refuse(&post, "event", "is not ONAPPINSTALL");
	}
	ZVAL_FALSE(php_b24_incoming_property(to, "inFrame"));
	set_number(to, "version", text_of(&data, "VERSION", is_number, OPTIONAL));
	set_text(to, "language", text_of(&data, "LANGUAGE_ID", is_name, OPTIONAL));
	read_auth(request, to, REQUIRED);
}

static void read_install_page(php_b24_incoming *request, zend_object *to)
{
	source post = post_of(request);
	zend_string *placement = text_of(&post, "PLACEMENT", is_name, REQUIRED);

	if (placement != NULL && !zend_string_equals_literal(placement, "DEFAULT")) {
		refuse(&post, "PLACEMENT", "is not DEFAULT");
	}
	ZVAL_TRUE(php_b24_incoming_property(to, "inFrame"));
	ZVAL_NULL(php_b24_incoming_property(to, "version"));
	ZVAL_NULL(php_b24_incoming_property(to, "userId"));
	set_text(to, "language", text_of_frame(request, "LANG", is_name, OPTIONAL));
	read_frame(request, to, REQUIRED);
}

void php_b24_incoming_read_install(php_b24_incoming *request, zend_object *to)
{
	if (zend_hash_str_exists(request->post, ZEND_STRL("event"))) {
		read_install_event(request, to);
	} else {
		read_install_page(request, to);
	}
}
