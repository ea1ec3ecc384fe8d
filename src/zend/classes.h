/* SPDX-License-Identifier: MIT */
/* The classes of the extension. */
#ifndef B24_ZEND_CLASSES_H
#define B24_ZEND_CLASSES_H

/* Registers all of them, a class behind those that it needs. Called once, when the module starts.
 */
void php_b24_register_classes(void);

/* To be called when the module ends, before PHP frees the classes. */
void php_b24_end_classes(void);

#endif
