/* SPDX-License-Identifier: MIT */
/* Log files of B24\CRest: a file per entry, in a directory per hour. */
#ifndef B24_ZEND_CREST_LOG_H
#define B24_ZEND_CREST_LOG_H

#include "zend/crest/late_static_binding.h"

/* CRest::setLog($arData, $type = '') writes an entry. */
php_b24_crest_body php_b24_crest_set_log;

/* Whether an entry would reach anybody: an override, or a file. */
bool php_b24_crest_is_logging(zend_class_entry *called);

/* static::setLog($data, 'type'). The data is an array, which is taken over. */
void php_b24_crest_log(zend_class_entry *called, zval *data, const char *type);

/* "{logs}{date}/{hour}/" of now. The caller owns it. */
zend_string *php_b24_crest_hour_directory(zend_string *logs);

/* mkdir($path, 0775, true) */
void php_b24_crest_make_directory(zend_string *path, zval *result);

#endif
