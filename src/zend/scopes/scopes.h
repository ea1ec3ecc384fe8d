/* SPDX-License-Identifier: MIT */
/* The scope classes: B24\Crm, B24\Tasks … (generated: scopes.c). */
#ifndef B24_ZEND_SCOPES_SCOPES_H
#define B24_ZEND_SCOPES_SCOPES_H

/* When the module starts. */
void php_b24_register_scopes(void);

/* When the module ends, before PHP frees the classes. */
void php_b24_end_scopes(void);

#endif
