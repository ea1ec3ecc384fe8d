/* SPDX-License-Identifier: MIT */
#include "zend/crest/settings_path.h"

#include "zend/crest/late_static_binding.h"

/* A class of the extension itself stands for the running script. The caller owns the result. */
static zend_string *declaring_file(zend_class_entry *called)
{
	const zend_class_entry *topmost = php_b24_crest_topmost_subclass(called);

	if (topmost != NULL && topmost->type == ZEND_USER_CLASS) {
		return zend_string_copy(topmost->info.user.filename);
	}
	return zend_string_copy(zend_get_executed_filename_ex() != NULL
								? zend_get_executed_filename_ex()
								: ZSTR_EMPTY_ALLOC());
}

zend_string *php_b24_crest_directory(zend_class_entry *called)
{
	zend_string *file = declaring_file(called);
	zend_string *copy = zend_string_init(ZSTR_VAL(file), ZSTR_LEN(file), false);
	zend_string *directory;
	size_t length = zend_dirname(ZSTR_VAL(copy), ZSTR_LEN(copy));

	directory = zend_string_concat2(ZSTR_VAL(copy), length, "/", 1);
	zend_string_release(copy);
	zend_string_release(file);
	return directory;
}

zend_string *php_b24_crest_settings_path(zend_class_entry *called)
{
	zend_string *directory = php_b24_crest_directory(called);
	zend_string *path =
		zend_string_concat2(ZSTR_VAL(directory), ZSTR_LEN(directory), ZEND_STRL("settings.json"));

	zend_string_release(directory);
	return path;
}
