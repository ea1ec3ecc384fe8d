/* What differs between the versions of PHP that are supported; no other file asks for a version. */
#ifndef PHP_B24_COMPAT_H
#define PHP_B24_COMPAT_H

#include "../../php_b24.h"

/* Some builds (Debian's 8.2.35 is one) note that memory_limit was passed and raise the error only
 * when the running function returns: a long walk looks here now and then and ends early. */
#ifndef ZEND_HAS_OOM
#define ZEND_HAS_OOM() false
#endif

#endif
