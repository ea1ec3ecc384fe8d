/* SPDX-License-Identifier: MIT */
#include "zend/incoming/field_format.h"

/* What portals send is shorter by far; a token of today has about seventy bytes. */
#define LONGEST_NAME              100
#define LONGEST_TEXT              255
#define LONGEST_TOKEN             1024
#define LONGEST_APPLICATION_TOKEN 255
#define LONGEST_HOST              259 /* 253, and a port */
#define LONGEST_ADDRESS           512
#define LONGEST_SCOPE             4096
#define LONGEST_STATUS            32
#define LONGEST_NUMBER            18          /* digits: any such number fits an integer */
#define LONGEST_OPTIONS           (64 * 1024) /* of JSON; a few bytes of it may make an array */

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

bool php_b24_field_is_0_or_1(const zend_string *text)
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

bool php_b24_field_is_application_token(const zend_string *text)
{
	return php_b24_field_is_token(text) && ZSTR_LEN(text) <= LONGEST_APPLICATION_TOKEN;
}

bool php_b24_field_is_options(const zend_string *text)
{
	return ZSTR_LEN(text) <= LONGEST_OPTIONS;
}
