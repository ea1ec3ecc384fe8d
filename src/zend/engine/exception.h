/* SPDX-License-Identifier: MIT */
/* The exception classes, and functions that throw them. (A call that has failed throws in
 * call/throw_error.c.) */
#ifndef B24_ZEND_ENGINE_EXCEPTION_H
#define B24_ZEND_ENGINE_EXCEPTION_H

#include <php.h>

#include "core/base/error.h"

extern zend_class_entry *php_b24_exception_ce;
extern zend_class_entry *php_b24_invalid_argument_ce;
extern zend_class_entry *php_b24_invalid_request_ce;
extern zend_class_entry *php_b24_forgery_ce;

/* The exception class for each kind of error of the core, by b24_error_kind. */
extern zend_class_entry *php_b24_class_of_kind[];

/* The kind whose class an exception is of; B24_ERROR_AUTH for another one of ours, which is about
 * tokens, and B24_ERROR_INTERRUPTED for one that is not ours. */
b24_error_kind php_b24_kind_of(const zend_object *exception);

/* Where the object has the property of that name that a class of ours declares; NULL: none does. A
 * property that a user's subclass declares is never found. It is written to directly, because a
 * readonly property can be initialized in no other way from here. */
zval *php_b24_exception_slot(zend_object *object, const char *name, size_t length);

#define PHP_B24_EXCEPTION_SLOT(object, name) php_b24_exception_slot(object, name, sizeof(name) - 1)

/* Puts a value, which is taken over, into the slot. If the slot is NULL the value is released. */
void php_b24_exception_set(zval *slot, zval *value);
void php_b24_exception_set_text(zval *slot, const char *text, size_t length);
void php_b24_exception_set_long(zval *slot, zend_long number);

/* Throws an exception of that class. The message is taken over, and made printable. Returns the
 * exception, without ownership. */
zend_object *php_b24_throw_message(zend_class_entry *ce, zend_string *message);

/* Throws InvalidArgument. `method` (the REST method) and `parameter` may be NULL; the message is
 * "{method}: {parameter}{text}" as far as they are given. */
void php_b24_refuse(const char *method, const char *parameter, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* Throws Auth: what is wrong with tokens, before a call was made. */
void php_b24_throw_auth(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws TokenStore. The message says what was to be done, with which file, and what to do. */
void php_b24_throw_store(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws Deadline: the time was used up before a call was made. */
void php_b24_throw_deadline(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* Throws InvalidArgument for a parameter that is required and not there. */
void php_b24_refuse_missing(const char *method, const char *parameter);

/* Throws InvalidRequest or a class derived from it; the message is "{class}: {field} {text}".
 * `field` may be NULL. Neither text may come from the request: it would be shown. */
void php_b24_refuse_request(
	zend_class_entry *ce, const char *class_name, const char *field, const char *text);

/* Makes a NotExecuted, which the caller owns and nothing throws: for a command behind the one that
 * has halted a batch. */
void php_b24_not_executed_create(zval *to, const char *method);

/* Throws Protocol for a reply that is JSON, but not what that method returns. */
void php_b24_throw_protocol(const char *method, const char *text);

/* Throws what the error of a check in the core means: InvalidArgument as above or, if memory ran
 * out, Error. */
void php_b24_refuse_by_error(const char *method, const char *parameter, const b24_error *error);

/* Throws Error: "{what}: out of memory". */
void php_b24_out_of_memory(const char *what);

/* Throws Protocol: there is no room on the stack to decode the reply. */
void php_b24_throw_too_deep(void);

/* Throws ListChanged; the message is "{method}: {text}". */
void php_b24_throw_list_changed(const char *method, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Registers the classes of the stub. */
void php_b24_register_exceptions(void);

#endif
