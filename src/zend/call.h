/* One REST call, from PHP arrays to a B24\Response or an exception: all classes' methods end here.
 */
#ifndef PHP_B24_CALL_H
#define PHP_B24_CALL_H

#include "client.h"

#include "../catalogue/methods.h"

void php_b24_call_method(zend_object *client, const b24_method *method, HashTable *params,
	HashTable *options, zval *return_value);

/* A method that the catalogue need not know. */
void php_b24_call_by_name(zend_object *client, zend_string *name, HashTable *params,
	HashTable *options, zval *return_value);

#endif
