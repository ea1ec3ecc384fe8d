/* Names and values of an HTML form (application/x-www-form-urlencoded). */
#ifndef B24_URLENCODE_H
#define B24_URLENCODE_H

#include "buffer.h"

/* Appends the text as PHP's urlencode() writes it: letters, digits, '-', '.' and '_' stay, a space
 * is a plus. */
void b24_urlencode(b24_buffer *to, const char *text, size_t length);

#endif
