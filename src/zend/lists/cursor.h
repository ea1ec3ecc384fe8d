/* B24\Cursor: the rows of a list, page by page. */
#ifndef B24_ZEND_LISTS_CURSOR_H
#define B24_ZEND_LISTS_CURSOR_H

/* Registers the class of the stub. */
void php_b24_register_cursor(void);

#endif
