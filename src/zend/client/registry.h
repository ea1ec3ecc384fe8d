/* SPDX-License-Identifier: MIT */
/* B24\Registry: what the catalogue knows of REST methods. */
#ifndef B24_ZEND_CLIENT_REGISTRY_H
#define B24_ZEND_CLIENT_REGISTRY_H

/* Registers the class of the stub. */
void php_b24_register_registry(void);

#endif
