/* SPDX-License-Identifier: MIT */
/* What phpinfo() says of the limiter: where it is, and whether it works. */
#ifndef B24_ZEND_CALL_LIMITER_INFO_H
#define B24_ZEND_CALL_LIMITER_INFO_H

/* Prints a table. Makes no file. A Redis is asked. No secret is shown. */
void php_b24_limiter_info(void);

#endif
