/* SPDX-License-Identifier: MIT */
#include "zend/value/file.h"

#include "zend/engine/exception.h"
#include "zend/engine/object.h"

#include <ext/standard/php_string.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file_arginfo.h"

zend_class_entry *php_b24_file_ce;

static zend_object_handlers handlers;

#define PATH(object) OBJ_PROP_NUM(object, 0)
#define NAME(object) OBJ_PROP_NUM(object, 1)

static zend_object *create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

const char *php_b24_file_path(zend_object *file)
{
	return Z_TYPE_P(PATH(file)) == IS_STRING ? Z_STRVAL_P(PATH(file)) : "";
}

static int refuse(int descriptor, const char *text, const char **why)
{
	if (descriptor >= 0) {
		close(descriptor);
	}
	*why = text;
	return -1;
}

int php_b24_file_open(zend_object *file, size_t *size, const char **why)
{
	char path[MAXPATHLEN];
	struct stat status;
	int descriptor;

	/* Relative paths are relative to the script's directory of this thread. */
	if (expand_filepath(php_b24_file_path(file), path) == NULL) {
		return refuse(-1, "has a path that cannot be resolved", why);
	}
	if (php_check_open_basedir_ex(path, 0) != 0) {
		return refuse(-1, "is outside open_basedir", why);
	}
	descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (descriptor < 0) {
		return refuse(-1, strerror(errno), why);
	}
	if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
		return refuse(descriptor, "is not a regular file", why);
	}
	*size = (size_t)status.st_size;
	return descriptor;
}

ZEND_METHOD(B24_File, __construct)
{
	zend_string *path, *name = NULL;
	zend_object *self = Z_OBJ_P(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_START(1, 2)
	Z_PARAM_STR(path)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR_OR_NULL(name)
	ZEND_PARSE_PARAMETERS_END();

	if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
		php_b24_refuse(NULL, NULL, "B24\\File: the path %s",
			ZSTR_LEN(path) == 0 ? "is empty" : "contains a NUL byte");
		RETURN_THROWS();
	}
	if (!php_b24_check_not_constructed(self)) {
		RETURN_THROWS();
	}
	ZVAL_STR_COPY(PATH(self), path);
	if (name != NULL) {
		ZVAL_STR_COPY(NAME(self), name);
	} else {
		ZVAL_STR(NAME(self), php_basename(ZSTR_VAL(path), ZSTR_LEN(path), NULL, 0));
	}
}

ZEND_METHOD(B24_File, toPair)
{
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	zval value;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!php_b24_check_constructed(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	array_init_size(return_value, 2);
	ZVAL_COPY(&value, NAME(self));
	zend_hash_next_index_insert(Z_ARRVAL_P(return_value), &value);
	ZVAL_OBJ_COPY(&value, self);
	zend_hash_next_index_insert(Z_ARRVAL_P(return_value), &value);
}

void php_b24_register_file(void)
{
	php_b24_file_ce = register_class_B24_File();
	php_b24_file_ce->create_object = create;
	php_b24_init_handlers(&handlers);
}
