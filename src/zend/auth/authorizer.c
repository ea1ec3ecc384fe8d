#include "zend/auth/authorizer.h"

#include "zend/auth/portal_moved.h"
#include "zend/auth/renewal.h"

const php_b24_authorizer php_b24_oauth_authorizer = {
	.prepare = php_b24_auth_prepare,
	.is_renewable = php_b24_auth_is_renewable,
	.renew = php_b24_auth_renew,
	.moved = php_b24_auth_moved,
};
