/* SPDX-License-Identifier: MIT */
/* The directory for what the processes of one system user share on this machine: lock files, the
 * limiter's file, notes of refused renewals. */
#ifndef B24_ZEND_ENGINE_RUNTIME_DIR_H
#define B24_ZEND_ENGINE_RUNTIME_DIR_H

#include <php.h>

/* Its path, which the caller releases. It exists, belongs to the effective user, and nobody else
 * can open it. NULL: *why, which the caller releases, names the directory and says what to do. */
zend_string *php_b24_runtime_directory(zend_string **why);

/* The same, but makes nothing: where it is, or where it would be made. For phpinfo(): what it is
 * asked by may be another user than those who work there. NULL: *why as above. */
zend_string *php_b24_runtime_directory_place(zend_string **why);

/* The path of a file in it: "{kind}-{digest of client_id and about}.{extension}". The file need not
 * exist. NULL as above. */
zend_string *php_b24_runtime_file(const char *kind, const zend_string *client_id,
	const zend_string *about, const char *extension, zend_string **why);

#endif
