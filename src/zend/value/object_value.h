/* SPDX-License-Identifier: MIT */
/* What an object among the parameters stands for: a date, a case of an enum, what its
 * jsonSerialize() returns … */
#ifndef B24_ZEND_VALUE_OBJECT_VALUE_H
#define B24_ZEND_VALUE_OBJECT_VALUE_H

#include <php.h>

typedef enum php_b24_object_kind {
	PHP_B24_OBJECT_FILE,              /* B24\File */
	PHP_B24_OBJECT_DATE,              /* DateTimeInterface */
	PHP_B24_OBJECT_JSON_SERIALIZABLE, /* JsonSerializable */
	PHP_B24_OBJECT_ENUM,              /* a case */
	PHP_B24_OBJECT_STRINGABLE,        /* Stringable */
	PHP_B24_OBJECT_PLAIN,             /* stdClass */
	PHP_B24_OBJECT_OTHER              /* cannot be sent */
} php_b24_object_kind;

/* The first of these kinds that the object is of. */
php_b24_object_kind php_b24_object_kind_of(const zend_object *object);

/* The next three run the user's code. They make a value that the caller owns, also after a failure.
 * False: there is no such value; an exception may have been thrown. */

/* The date in the format DATE_ATOM, a string. */
bool php_b24_date_to_string(zend_object *date, zval *text);

/* What jsonSerialize() returns, a value of any type. */
bool php_b24_json_serialize(zend_object *object, zval *value);

/* What __toString() returns, a string. */
bool php_b24_object_to_string(zend_object *object, zval *text);

/* The value of an enum's case; NULL: the enum has no values. Borrowed. */
zval *php_b24_enum_value(zend_object *enum_case);

#endif
