/* SPDX-License-Identifier: MIT */
/* Where settings.json and the logs are: beside the file that declares the user's class. */
#ifndef B24_ZEND_CREST_SETTINGS_PATH_H
#define B24_ZEND_CREST_SETTINGS_PATH_H

#include <php.h>

/* The directory of the file that declares the topmost class derived from B24\CRest, with a slash
 * at its end. For B24\CRest itself it is that of the running script. The caller owns it. */
zend_string *php_b24_crest_directory(zend_class_entry *called);

/* settings.json in it. The caller owns it. */
zend_string *php_b24_crest_settings_path(zend_class_entry *called);

#endif
