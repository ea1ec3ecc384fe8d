/* The exception tree: classes, and the ways to throw them outside of a call. */
#ifndef B24_ZEND_ENGINE_EXCEPTION_H
#define B24_ZEND_ENGINE_EXCEPTION_H

#include <php.h>

#include "core/base/error.h"

extern zend_class_entry *php_b24_exception_ce;
extern zend_class_entry *php_b24_invalid_argument_ce;
extern zend_class_entry *php_b24_invalid_request_ce;
extern zend_class_entry *php_b24_forgery_ce;

/* The class of each kind of error that the core knows, by b24_error_kind. */
extern zend_class_entry *php_b24_class_of_kind[];

/* The slot of a property that a class of ours declares; NULL: none does. What a subclass of a user
 * declares under such a name is its own affair. Written to directly, because a readonly property is
 * initialized here and nowhere else. */
zval *php_b24_exception_slot(zend_object *object, const char *name, size_t length);

#define PHP_B24_EXCEPTION_SLOT(object, name) php_b24_exception_slot(object, name, sizeof(name) - 1)

/* Puts the value, which is taken over, into the slot. NULL: there is none, and it is released. */
void php_b24_exception_put(zval *slot, zval *value);
void php_b24_exception_put_text(zval *slot, const char *text, size_t length);
void php_b24_exception_put_long(zval *slot, zend_long number);

/* Throws an exception of that class; the message is taken over, and made printable. */
zend_object *php_b24_throw_message(zend_class_entry *ce, zend_string *message);

/* Throws InvalidArgument. `method` (the REST method) and `parameter` may be NULL; the message is
 * "{method}: {parameter}{text}" as far as they are given. */
void php_b24_refuse(const char *method, const char *parameter, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* Throws Auth outside of a call. */
void php_b24_throw_auth(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws TokenStore: what was to be done, with which file, and what to do. */
void php_b24_throw_store(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws Deadline outside of a call. */
void php_b24_throw_late(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws InvalidArgument for a parameter that is required and not there. */
void php_b24_refuse_missing(const char *method, const char *parameter);

/* Throws InvalidRequest or a descendant; the message is "{class}: {field} {text}". `field` may be
 * NULL. Neither may come from the request: it would be shown. */
void php_b24_refuse_request(
	zend_class_entry *ce, const char *class_name, const char *field, const char *text);

/* Makes a NotExecuted in `to`, for a command of a batch that has been halted; it is not thrown. */
void php_b24_not_executed(zval *to, const char *method);

/* Throws Protocol for a reply that is JSON, but not what that method returns. */
void php_b24_throw_protocol(const char *method, const char *text);

/* Throws what the error of a check means: InvalidArgument as above or, where memory ran out, Error.
 */
void php_b24_refuse_with(const char *method, const char *parameter, const b24_error *error);

/* Throws Error: "{what}: out of memory". */
void php_b24_out_of_memory(const char *what);

/* Protocol: there is no room on the stack to decode the reply. */
void php_b24_throw_too_deep(void);

/* Throws ListChanged; the message is "{method}: {text}". */
void php_b24_throw_list_changed(const char *method, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Replaces, in place, control characters and bytes that are not UTF-8 by question marks: a message
 * goes to logs, which are often JSON. */
void php_b24_make_printable(zend_string *text);

/* Registers the classes of the stub. */
void php_b24_register_exceptions(void);

#endif
