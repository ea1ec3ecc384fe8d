/* SPDX-License-Identifier: MIT */
/* What differs between the supported versions of PHP, and what the engine keeps to itself. No other
 * file asks for a version. */
#ifndef B24_ZEND_ENGINE_COMPAT_H
#define B24_ZEND_ENGINE_COMPAT_H

#include <php.h>

#include <Zend/zend_exceptions.h>
#include <Zend/zend_fibers.h>
#include <ext/json/php_json.h>

/* Whether memory_limit was passed, and the engine raises the error only when the running function
 * returns, as some builds do (Debian's 8.2.35 is one). A long walk asks now and then, and ends
 * early. */
#ifndef ZEND_HAS_OOM
#define ZEND_HAS_OOM() false
#endif

/* For a copy of a registered function. Some versions give each function the place of its run-time
 * cache when it is registered: then the copy must have one of its own. Others do so later, for all
 * functions. */
static inline void php_b24_own_run_time_cache(zend_internal_function *copy)
{
	if (ZEND_MAP_PTR(copy->run_time_cache) == NULL) {
		return;
	}
#ifdef ZEND_MAP_PTR_NEW_STATIC
	ZEND_MAP_PTR_NEW_STATIC(copy->run_time_cache);
#else
	ZEND_MAP_PTR_NEW(copy->run_time_cache);
#endif
}

/* The stack of the running fiber: its lowest address, and its size in bytes. False: no fiber runs.
 * The engine keeps the structure to itself, but its beginning has never changed. The main context
 * may have one, too, which is not wholly set: it does not count. */
static inline bool php_b24_fiber_stack(const char **lowest, size_t *size)
{
	const zend_fiber_context *context = EG(current_fiber_context);
	const struct {
		void *pointer;
		size_t size;
	} * stack;

	if (context == NULL || context == EG(main_fiber_context) || context->stack == NULL) {
		return false;
	}
	stack = (void *)context->stack;
	*lowest = stack->pointer;
	*size = stack->size;
	return true;
}

/* Whether the garbage collector, in the middle of a run, has found the object to be garbage. While
 * the destructors of other garbage run, such an object looks alive to those who know it without
 * holding it. The collector's marks have been in the same bits since PHP 7.3: garbage is in its
 * buffer and black; a mere candidate is purple. */
static inline bool php_b24_is_garbage(const zend_object *object)
{
	uint32_t mark = GC_TYPE_INFO(object) >> GC_INFO_SHIFT;

	return (mark & 0x0FFFFF) != 0 && (mark & 0x300000) == 0;
}

/* Below it the engine throws an Error instead of calling a function. NULL: it does not look. */
static inline const char *php_b24_engine_stack_limit(void)
{
#ifdef ZEND_CHECK_STACK_LIMIT
	return EG(stack_limit);
#else
	return NULL;
#endif
}

/* What curl_getinfo() has come to tell, with a libcurl that knows it. */
#define PHP_B24_CURL_HAS_AUTHORITIES  (PHP_VERSION_ID >= 80300)
#define PHP_B24_CURL_HAS_POSTTRANSFER (PHP_VERSION_ID >= 80400)

/* Whether a warning of a function tells the file that it was called for. */
#define PHP_B24_WARNINGS_NAME_FILES (PHP_VERSION_ID < 80600)

/* Whether http_build_query() takes an enumeration for its value rather than for an object. */
#define PHP_B24_QUERY_KNOWS_ENUMS (PHP_VERSION_ID >= 80400)

/* How messages name a value's type, which changed in PHP 8.3. */
static inline const char *php_b24_type_name(zval *value)
{
#if PHP_VERSION_ID >= 80300
	return zend_zval_value_name(value);
#else
	return zend_zval_type_name(value);
#endif
}

/* What json_last_error() tells from here on, as after a json_decode() that succeeded. */
static inline void php_b24_clear_json_error(void)
{
#if PHP_VERSION_ID >= 80600
	JSON_G(error_details) = (php_json_error_details){.code = PHP_JSON_ERROR_NONE};
#else
	JSON_G(error_code) = PHP_JSON_ERROR_NONE;
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

/* A string of that length. NULL: memory_limit leaves no room, and the engine raises its error
 * later. Where the engine has no such allocation, a lack of memory does not return. */
static inline zend_string *php_b24_string_try(size_t length)
{
#ifdef femalloc
	return zend_string_falloc(length, false, true);
#else
	return zend_string_alloc(length, false);
#endif
}

/* Whether it is not an exception to be caught, but exit(), or the end of a fiber that was destroyed
 * while it was suspended. */
static inline bool php_b24_is_unwinding(const zend_object *exception)
{
	return zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception);
}

/* Whether the script cannot go on: an exception is on its way, or the engine is about to end it. */
static inline bool php_b24_is_ending(void)
{
	return EG(exception) != NULL || zend_atomic_bool_load_ex(&EG(timed_out)) || ZEND_HAS_OOM();
}

#endif
