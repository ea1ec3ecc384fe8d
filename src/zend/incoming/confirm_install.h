/* SPDX-License-Identifier: MIT */
/* Finds out from which portal and from which user an installation is. What comes with the request
 * proves nothing: any user has tokens, and may put any application token beside them. */
#ifndef B24_ZEND_INCOMING_CONFIRM_INSTALL_H
#define B24_ZEND_INCOMING_CONFIRM_INSTALL_H

#include <php.h>

/* Renews the tokens that came: the authorization server says which portal's they are, and where
 * that portal is. False: an exception was thrown. */
bool php_b24_install_confirm_portal(zend_object *install, zend_object *oauth);

/* Asks that portal who the user is. False: an exception was thrown. */
bool php_b24_install_confirm_user(zend_object *install, zend_object *oauth);

/* Throws the class for the refresh token: it is what proves the request. */
void php_b24_install_refuse(zend_class_entry *ce, zend_object *install, const char *why);

#endif
