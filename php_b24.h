/* SPDX-License-Identifier: MIT */
/* The b24 extension for whoever builds it into PHP: its version and its module entry. */
#ifndef PHP_B24_H
#define PHP_B24_H

#include <php.h>

#include "src/core/base/version.h"

#define PHP_B24_VERSION B24_VERSION
#define PHP_B24_EXTNAME "b24"

extern zend_module_entry b24_module_entry;
#define phpext_b24_ptr &b24_module_entry

#endif
