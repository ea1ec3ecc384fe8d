/* SPDX-License-Identifier: MIT */
/* The settings that a call needs: those of the webhook, or those that are stored. */
#ifndef B24_ZEND_CREST_APP_SETTINGS_H
#define B24_ZEND_CREST_APP_SETTINGS_H

#include "zend/crest/late_static_binding.h"

/* CRest::getAppSettings() */
php_b24_crest_body php_b24_crest_get_app_settings;

/* CRest::setAppSettings($arSettings, $isInstall = false) */
php_b24_crest_body php_b24_crest_set_app_settings;

/* array_merge($old, $new); both are arrays. The caller owns the result. */
void php_b24_crest_merge_settings(zval *old, zval *new, zval *to);

/* Whether stored settings have all that an application needs. */
bool php_b24_crest_settings_are_complete(zval *settings);

#endif
