/* Files as the stores of tokens and settings use them. */
#ifndef PHP_B24_DESCRIPTOR_H
#define PHP_B24_DESCRIPTOR_H

#include "../../php_b24.h"

#include "../core/deadline.h"

/* Takes flock(2) on the descriptor. False: the deadline has passed, an exception was thrown while
 * waiting (signals are looked at, as everywhere), or the file cannot be locked. */
bool php_b24_wait_for_lock(int descriptor, b24_deadline deadline);

/* All of the text, or false. */
bool php_b24_write_all(int descriptor, zend_string *text);

#endif
