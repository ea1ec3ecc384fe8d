/* SPDX-License-Identifier: MIT */
/* The scope classes: B24\Crm, B24\Tasks … (generated: scopes.c, scopes.stub.php). */
#ifndef B24_ZEND_SCOPES_SCOPES_H
#define B24_ZEND_SCOPES_SCOPES_H

/* Registers the classes of the stub. */
void php_b24_register_scopes(void);

#endif
