/* SPDX-License-Identifier: MIT */
#include "zend/auth/client_token.h"

#include "zend/auth/token.h"
#include "zend/engine/exception.h"
#include "zend/engine/host.h"

#include "core/call/client.h"
#include "core/call/client_secrets.h"
#include "core/portal/address.h"
#include "core/portal/address_parse.h"

bool php_b24_client_use_token(php_b24_client *client, zend_object *token)
{
	zval *endpoint = PHP_B24_TOKEN_ENDPOINT(token);
	b24_address address;
	b24_error error;

	if (b24_address_parse_endpoint(&address, &php_b24_host, Z_STRVAL_P(endpoint),
			Z_STRLEN_P(endpoint), client->allow_http, &error) != B24_OK) {
		php_b24_refuse_by_error(NULL, NULL, &error);
		return false;
	}
	if (!b24_client_set_token(client->core, Z_STRVAL_P(PHP_B24_TOKEN_ACCESS(token))) ||
		(Z_TYPE_P(PHP_B24_TOKEN_REFRESH(token)) == IS_STRING &&
			!b24_client_hide(client->core, Z_STRVAL_P(PHP_B24_TOKEN_REFRESH(token))))) {
		b24_address_free(&address);
		zend_throw_error(NULL, "B24\\Client: out of memory");
		return false;
	}
	if (strcmp(address.portal, b24_client_portal(client->core)) != 0) {
		b24_client_set_address(client->core, &address);
	}
	b24_address_free(&address);
	if (client->token != token) {
		zend_object *former = client->token;

		GC_ADDREF(token);
		client->token = token;
		if (former != NULL) {
			OBJ_RELEASE(former);
		}
	}
	return true;
}
