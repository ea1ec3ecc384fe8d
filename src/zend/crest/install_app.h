/* SPDX-License-Identifier: MIT */
/* CRest::installApp(): stores what a portal sends when it installs the application. */
#ifndef B24_ZEND_CREST_INSTALL_APP_H
#define B24_ZEND_CREST_INSTALL_APP_H

#include "zend/crest/late_static_binding.h"

/* CRest::installApp() */
php_b24_crest_body php_b24_crest_install_app;

#endif
