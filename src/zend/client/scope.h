/* SPDX-License-Identifier: MIT */
/* The classes of REST methods: one shared dispatcher behind one-line methods, so that every REST
 * method has a name of its own in traces, debuggers and profilers. */
#ifndef B24_ZEND_CLIENT_SCOPE_H
#define B24_ZEND_CLIENT_SCOPE_H

#include "zend/call/call.h"

extern zend_class_entry *php_b24_scope_ce;

/* A scope object that holds the client; the caller owns the reference. */
zend_object *php_b24_scope_create(zend_class_entry *ce, zend_object *client);

/* The class of the client's property of that name. */
zend_class_entry *php_b24_scope_class(zend_class_entry *client_ce, zend_string *property);

void php_b24_scope_call(zend_execute_data *execute_data, zval *return_value, b24_method_id id);

/* A method of a scope class. */
#define B24_SCOPE_METHOD(class, name, id)                                                          \
	ZEND_METHOD(B24_##class, name)                                                                 \
	{                                                                                              \
		php_b24_scope_call(execute_data, return_value, id);                                        \
	}

/* Registers the classes of the stub. */
void php_b24_register_scope(void);

#endif
