/* SPDX-License-Identifier: MIT */
#ifdef HAVE_CONFIG_H
#include "config.h" /* COMPILE_DL_B24 */
#endif

#include "zend/engine/globals.h"

ZEND_DECLARE_MODULE_GLOBALS(b24)

#if defined(ZTS) && defined(COMPILE_DL_B24)
ZEND_TSRMLS_CACHE_DEFINE()
#endif
