/* SPDX-License-Identifier: MIT */
/* The settings of php.ini: their defaults, what they may be, and who may change them. Their values
 * are in the globals. */
#ifndef B24_ZEND_ENGINE_PHP_INI_H
#define B24_ZEND_ENGINE_PHP_INI_H

/* When the module starts, and when it ends; the parameters are those of PHP_MINIT. */
void php_b24_ini_register(int type, int module_number);
void php_b24_ini_unregister(int type, int module_number);

#endif
