#include "zend/incoming/field.h"

#include "zend/auth/token.h"

/* What portals send is shorter by far; a token of today has about seventy bytes. */
#define LONGEST_NAME    100
#define LONGEST_TEXT    255
#define LONGEST_TOKEN   1024
#define LONGEST_PROOF   255 /* an application token */
#define LONGEST_HOST    259 /* 253, and a port */
#define LONGEST_ADDRESS 512
#define LONGEST_SCOPE   4096
#define LONGEST_STATUS  32
#define LONGEST_NUMBER  18          /* digits: any such number fits an integer */
#define LONGEST_OPTIONS (64 * 1024) /* of JSON; a few bytes of it may make an array */

/* --- Forms of values. --- */

static bool consists_of(const zend_string *text, const char *allowed, size_t most)
{
	return ZSTR_LEN(text) <= most && strspn(ZSTR_VAL(text), allowed) == ZSTR_LEN(text);
}

bool php_b24_field_is_name(const zend_string *text)
{
	return consists_of(
		text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-", LONGEST_NAME);
}

bool php_b24_field_is_number(const zend_string *text)
{
	return consists_of(text, "0123456789", LONGEST_NUMBER);
}

bool php_b24_field_is_bit(const zend_string *text)
{
	return consists_of(text, "01", 1);
}

bool php_b24_field_is_yes_or_no(const zend_string *text)
{
	return consists_of(text, "YN", 1);
}

/* Letters, digits and what stands between names of scopes. */
bool php_b24_field_is_scope(const zend_string *text)
{
	return consists_of(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-, ",
		LONGEST_SCOPE);
}

bool php_b24_field_is_status(const zend_string *text)
{
	return php_b24_field_is_name(text) && ZSTR_LEN(text) <= LONGEST_STATUS;
}

static bool is_line(const zend_string *text, size_t most)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char byte = (unsigned char)ZSTR_VAL(text)[i];

		if (byte < ' ' || byte == 0x7F) {
			return false;
		}
	}
	return ZSTR_LEN(text) <= most;
}

bool php_b24_field_is_text(const zend_string *text)
{
	return is_line(text, LONGEST_TEXT);
}

bool php_b24_field_is_host(const zend_string *text)
{
	return is_line(text, LONGEST_HOST);
}

bool php_b24_field_is_address(const zend_string *text)
{
	return is_line(text, LONGEST_ADDRESS);
}

bool php_b24_field_is_token(const zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char byte = (unsigned char)ZSTR_VAL(text)[i];

		if (byte <= ' ' || byte >= 0x7F || byte == '"' || byte == '\\') {
			return false;
		}
	}
	return ZSTR_LEN(text) <= LONGEST_TOKEN;
}

bool php_b24_field_is_proof(const zend_string *text)
{
	return php_b24_field_is_token(text) && ZSTR_LEN(text) <= LONGEST_PROOF;
}

bool php_b24_field_is_options(const zend_string *text)
{
	return ZSTR_LEN(text) <= LONGEST_OPTIONS;
}

/* --- Fields. --- */

php_b24_fields php_b24_fields_of_post(php_b24_incoming *request)
{
	return (php_b24_fields){request, request->post, NULL};
}

void php_b24_field_refuse(const php_b24_fields *from, const char *key, const char *why)
{
	char field[64];

	snprintf(field, sizeof field, from->prefix != NULL ? "%s[%s]" : "%s%s",
		from->prefix != NULL ? from->prefix : "", key);
	php_b24_incoming_refuse(from->request, field, why);
}

/* NULL: it is not there, or empty. */
zval *php_b24_field_find(const php_b24_fields *from, const char *key, php_b24_need need)
{
	zval *value = zend_symtable_str_find(from->fields, key, strlen(key));

	if (value != NULL && (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) > 0)) {
		return value;
	}
	if (need == PHP_B24_REQUIRED) {
		php_b24_field_refuse(from, key, "is missing");
	}
	return NULL;
}

/* Borrowed. NULL: it is not there, or the request was refused. */
zend_string *php_b24_field_text(
	const php_b24_fields *from, const char *key, php_b24_form form, php_b24_need need)
{
	zval *value = php_b24_field_find(from, key, need);

	if (value == NULL) {
		return NULL;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		php_b24_field_refuse(from, key, "is an array");
		return NULL;
	}
	if (!form(Z_STR_P(value))) {
		php_b24_field_refuse(from, key, "is nothing that a portal sends there");
		return NULL;
	}
	return Z_STR_P(value);
}

/* Borrowed, never NULL. */
HashTable *php_b24_field_array(const php_b24_fields *from, const char *key, php_b24_need need)
{
	zval *value = php_b24_field_find(from, key, need);

	if (value != NULL && Z_TYPE_P(value) != IS_ARRAY) {
		php_b24_field_refuse(from, key, "is no array");
		value = NULL;
	}
	return value != NULL ? Z_ARRVAL_P(value) : (HashTable *)&zend_empty_array;
}

/* --- Properties. --- */

void php_b24_set_text(zend_object *to, const char *property, zend_string *text)
{
	zval *place = php_b24_incoming_property(to, property);

	if (text != NULL) {
		ZVAL_STR_COPY(place, text);
	} else {
		ZVAL_NULL(place);
	}
}

void php_b24_set_number(zend_object *to, const char *property, const zend_string *digits)
{
	zval *place = php_b24_incoming_property(to, property);

	if (digits != NULL) {
		ZVAL_LONG(place, ZEND_STRTOL(ZSTR_VAL(digits), NULL, 10));
	} else {
		ZVAL_NULL(place);
	}
}

void php_b24_set_array(zend_object *to, const char *property, HashTable *array)
{
	zval *place = php_b24_incoming_property(to, property);

	if (array == &zend_empty_array) {
		ZVAL_EMPTY_ARRAY(place);
	} else {
		GC_ADDREF(array);
		ZVAL_ARR(place, array);
	}
}
