/* What differs between the versions of PHP that are supported; no other file asks for a version. */
#ifndef PHP_B24_COMPAT_H
#define PHP_B24_COMPAT_H

#include "../../php_b24.h"

/* Some builds (Debian's 8.2.35 is one) note that memory_limit was passed and raise the error only
 * when the running function returns: a long walk looks here now and then and ends early. */
#ifndef ZEND_HAS_OOM
#define ZEND_HAS_OOM() false
#endif

/* How messages name a value's type, which changed in PHP 8.3. */
static inline const char *php_b24_type_name(zval *value)
{
#if PHP_VERSION_ID >= 80300
	return zend_zval_value_name(value);
#else
	return zend_zval_type_name(value);
#endif
}

/* What the engine throws when such a value is an array's key in isset() or empty(). */
static inline void php_b24_illegal_offset(zval *value)
{
#if PHP_VERSION_ID >= 80300
	zend_type_error(
		"Cannot access offset of type %s in isset or empty", zend_zval_value_name(value));
#else
	(void)value;
	zend_type_error("Illegal offset type in isset or empty");
#endif
}

/* A string of that length whose allocation may be refused (NULL) where the engine can say so; it
 * then raises its error later. Elsewhere a refusal does not return. */
static inline zend_string *php_b24_string_try(size_t length)
{
#ifdef femalloc
	return zend_string_falloc(length, false, true);
#else
	return zend_string_alloc(length, false);
#endif
}

/* Whether the script cannot go on: an exception is on its way, or the engine is about to end it. */
static inline bool php_b24_is_ending(void)
{
	return EG(exception) != NULL || zend_atomic_bool_load_ex(&EG(timed_out)) || ZEND_HAS_OOM();
}

#endif
