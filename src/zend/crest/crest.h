/* SPDX-License-Identifier: MIT */
/* B24\CRest, the drop-in for Bitrix24's CRest script. */
#ifndef B24_ZEND_CREST_CREST_H
#define B24_ZEND_CREST_CREST_H

/* Registers the class. */
void php_b24_register_crest(void);

#endif
