/* SPDX-License-Identifier: MIT */
#include "zend/call/client_object.h"

zend_class_entry *php_b24_client_ce;

bool php_b24_client_is_constructed(const zend_object *client)
{
	bool constructed = php_b24_client_of((zend_object *)client)->core != NULL;

	if (!constructed) {
		zend_throw_error(NULL, "B24\\Client: not constructed");
	}
	return constructed;
}

void php_b24_client_forget_scope(zend_object *object, const zend_object *scope)
{
	php_b24_client *client = php_b24_client_of(object);

	for (int i = 0; client->scopes != NULL && i < php_b24_client_ce->default_properties_count;
		 i++) {
		if (client->scopes[i] == scope) {
			client->scopes[i] = NULL;
		}
	}
}
