/* SPDX-License-Identifier: MIT */
/* settings.json: what an installation and a refreshed token store. */
#ifndef B24_ZEND_CREST_SETTINGS_FILE_H
#define B24_ZEND_CREST_SETTINGS_FILE_H

#include "zend/crest/late_static_binding.h"

/* CRest::getSettingData() reads the file. */
php_b24_crest_body php_b24_crest_get_setting_data;

/* CRest::setSettingData($arSettings) writes it, whole or not at all. */
php_b24_crest_body php_b24_crest_set_setting_data;

#endif
