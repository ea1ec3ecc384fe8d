/* SPDX-License-Identifier: MIT */
/* The file of certificate authorities that PHP's own clients trust. */
#ifndef B24_ZEND_CALL_CA_FILE_H
#define B24_ZEND_CALL_CA_FILE_H

#include <stdbool.h>

/* *to: the path that php.ini names, owned by the caller; NULL: it names none. False: no memory. */
bool php_b24_default_ca_file(char **to);

#endif
