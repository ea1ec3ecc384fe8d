/* SPDX-License-Identifier: MIT */
/* B24\Incoming\Install: an installation of the application. */
#ifndef B24_ZEND_INCOMING_INSTALL_H
#define B24_ZEND_INCOMING_INSTALL_H

/* Registers the class of the stub. */
void php_b24_register_incoming_install(void);

#endif
