/* SPDX-License-Identifier: MIT */
/* A module of PHP for ./dev bench decode: yyjson_decode(string $json): array reads with yyjson and
 * makes arrays of its tree, each allocated at its size, as a careful extension would. */
#include <php.h>
#include <yyjson.h>

static void read_value(yyjson_val *value, zval *to);

static void read_list(yyjson_val *value, zval *to)
{
	size_t i, count = yyjson_arr_size(value);
	yyjson_val *element;

	if (count == 0) {
		ZVAL_EMPTY_ARRAY(to);
		return;
	}
	array_init_size(to, (uint32_t)count);
	zend_hash_real_init_packed(Z_ARRVAL_P(to));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(to))
	{
		yyjson_arr_foreach(value, i, count, element)
		{
			read_value(element, __fill_val);
			ZEND_HASH_FILL_NEXT();
		}
	}
	ZEND_HASH_FILL_END();
}

static void read_map(yyjson_val *value, zval *to)
{
	size_t i, count = yyjson_obj_size(value);
	yyjson_val *key, *member;
	zval read;

	if (count == 0) {
		ZVAL_EMPTY_ARRAY(to);
		return;
	}
	array_init_size(to, (uint32_t)count);
	zend_hash_real_init_mixed(Z_ARRVAL_P(to));
	yyjson_obj_foreach(value, i, count, key, member)
	{
		read_value(member, &read);
		zend_symtable_str_update(Z_ARRVAL_P(to), yyjson_get_str(key), yyjson_get_len(key), &read);
	}
}

static void read_value(yyjson_val *value, zval *to)
{
	switch (yyjson_get_tag(value)) {
	case YYJSON_TYPE_STR | YYJSON_SUBTYPE_NONE:
	case YYJSON_TYPE_STR | YYJSON_SUBTYPE_NOESC:
		ZVAL_STRINGL_FAST(to, yyjson_get_str(value), yyjson_get_len(value));
		break;
	case YYJSON_TYPE_ARR: read_list(value, to); break;
	case YYJSON_TYPE_OBJ: read_map(value, to); break;
	case YYJSON_TYPE_NUM | YYJSON_SUBTYPE_UINT:
		ZVAL_LONG(to, (zend_long)yyjson_get_uint(value));
		break;
	case YYJSON_TYPE_NUM | YYJSON_SUBTYPE_SINT:
		ZVAL_LONG(to, (zend_long)yyjson_get_sint(value));
		break;
	case YYJSON_TYPE_NUM | YYJSON_SUBTYPE_REAL: ZVAL_DOUBLE(to, yyjson_get_real(value)); break;
	case YYJSON_TYPE_BOOL | YYJSON_SUBTYPE_TRUE: ZVAL_TRUE(to); break;
	case YYJSON_TYPE_BOOL | YYJSON_SUBTYPE_FALSE: ZVAL_FALSE(to); break;
	default: ZVAL_NULL(to); break;
	}
}

ZEND_BEGIN_ARG_INFO_EX(arguments, 0, 0, 1)
ZEND_ARG_TYPE_INFO(0, json, IS_STRING, 0)
ZEND_END_ARG_INFO()

static ZEND_FUNCTION(yyjson_decode)
{
	zend_string *text;
	yyjson_doc *document;

	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();
	document = yyjson_read(ZSTR_VAL(text), ZSTR_LEN(text), 0);
	if (document == NULL) {
		zend_throw_error(NULL, "yyjson: not valid");
		RETURN_THROWS();
	}
	read_value(yyjson_doc_get_root(document), return_value);
	yyjson_doc_free(document);
}

static const zend_function_entry functions[] = {ZEND_FE(yyjson_decode, arguments) ZEND_FE_END};

static zend_module_entry module = {STANDARD_MODULE_HEADER, "b24_bench_yyjson", functions, NULL,
	NULL, NULL, NULL, NULL, "0", STANDARD_MODULE_PROPERTIES};

ZEND_DLEXPORT zend_module_entry *get_module(void);
ZEND_DLEXPORT zend_module_entry *get_module(void)
{
	return &module;
}
