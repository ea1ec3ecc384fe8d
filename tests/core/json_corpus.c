/* SPDX-License-Identifier: MIT */
#include "json_corpus.h"

/* A literal, which may hold NUL bytes. A hexadecimal escape that a hexadecimal digit would follow
 * is ended by closing and reopening the literal. */
#define T(literal)                                                                                 \
	{                                                                                              \
		literal, sizeof(literal) - 1                                                               \
	}

static const json_text words[] = {T("null"), T("true"), T("false"), T(" null"), T("true\n"),
	T("\t\r\n false "), T("[null]"), T("[true,false,null]"),
	T("{\"a\":null,\"b\":true,\"c\":false}")};

static const json_text broken_words[] = {T("nul"), T("nulll"), T("Null"), T("NULL"), T("n"),
	T("tru"), T("truE"), T("TRUE"), T("True"), T("t"), T("truetrue"), T("fals"), T("False"),
	T("FALSE"), T("f"), T("falsey"), T("nil"), T("none"), T("undefined"), T("NaN"), T("nan"),
	T("Infinity"), T("-Infinity"), T("inf"), T("yes"), T("[tru]"), T("[nul,1]"), T("[nan]"),
	T("{\"a\":fals}"), T("{\"a\":truE}"), T("null true"), T("nullnull"), T("true1"), T("1true"),
	T("null[]"), T("tr ue"), T("n ull")};

static const json_text numbers[] = {T("0"), T("-0"), T("1"), T("-1"), T("9"), T("10"), T("-10"),
	T("1234567890"), T("0.0"), T("-0.0"), T("0.5"), T("-0.5"), T("1.25"), T("10.01"),
	T("0.000000001"), T("1e0"), T("1E0"), T("1e1"), T("1e+1"), T("1e-1"), T("1E+1"), T("1E-1"),
	T("0e0"), T("-0e-0"), T("0e+00"), T("1e00"), T("1e007"), T("1.5e10"), T("1.5E-10"),
	T("-1.5e+10"), T("0.1e1"), T("9223372036854775807"), T("-9223372036854775808"),
	T("9223372036854775808"), T("-9223372036854775809"), T("18446744073709551615"),
	T("18446744073709551616"), T("9007199254740993"),
	T("123456789012345678901234567890123456789012345678901234567890"),
	T("0.123456789012345678901234567890123456789012345678901234567890"), T("1e308"), T("1e309"),
	T("-1e309"), T("1e-324"), T("1e-400"), T("1e999999999999999999999"), T("4.9e-324"),
	T("2.2250738585072011e-308"), T("1.7976931348623157e308"), T("[0]"), T("[-0,0]"),
	T("[1,20,-3,0,0.5,-0,4e1,12345678,123456789012345678]"), T("[1 ,2,3.25 , 4]"), T("[1.0,2e2]"),
	T("{\"a\":-1.5e-5}"), T(" 7 "), T("[1 ,2\n,3\t]")};

static const json_text broken_numbers[] = {T("-"), T("--1"), T("+1"), T("+"), T("01"), T("00"),
	T("-01"), T("-00"), T("007"), T("0.1.2"), T("1."), T("1.e1"), T("-1."), T("0."), T(".5"),
	T("-.5"), T("."), T("1e"), T("1E"), T("1e+"), T("1e-"), T("1e1.5"), T("1e1e1"), T("1ee1"),
	T("1e++1"), T("1e+-1"), T("1.5e"), T("1.e"), T("e1"), T("1_000"), T("1,000"), T("1 000"),
	T("0x10"), T("0X1"), T("0b1"), T("0o7"), T("1f"), T("1L"), T("1n"), T("1a"), T("$1"), T("1%"),
	T("1/2"), T("1+1"), T("1-1"), T("-a"), T("- 1"), T("-\n1"), T("[-]"), T("[01]"), T("[1.]"),
	T("1,2"), T("1,2,3"), T("[1,01]"), T("[1,2.]"), T("[1,-]"), T("[1,2e]"), T("[1,2,]"),
	T("[1,2}"), T("[1,2"), T("{\"a\":1,2}"), T("[.1]"), T("[1e]"), T("[+1]"), T("[0 1]"),
	T("{\"a\":01}"), T("{\"a\":-}"), T("{\"a\":1.}"), T("{\"a\":.1}"), T("(1)"), T("1;"),
	T("-Infinity1"), T("1..2"), T("1.-2"), T("1.+2"), T("0e"), T("0E+"), T("-e1")};

static const json_text strings[] = {T("\"\""), T("\"a\""), T("\"abc def\""), T("\" \""), T("\"'\""),
	T("\"/\""), T("\"{}[]:,\""), T("\"null\""), T("\"\x7F\""), T("\"!#$%&()*+-.;<=>?@^_`|~\""),
	T("\"0123456789abcdef0123456789abcdef\""), T("[\"\",\"\"]"), T("{\"\":\"\"}"), T("\"a\" "),
	T("\"<b>&amp;</b>\""), T("\"\\\\\""), T("\"\\\"\""), T("\"\\/\""), T("\"\\b\\f\\n\\r\\t\""),
	T("\"\\\\\\\\\""), T("\"\\\\\\\"\""), T("\"a\\nb\\nc\""), T("\"\\u0000\""), T("\"\\u0041\""),
	T("\"\\u00e9\""), T("\"\\u00E9\""), T("\"\\u20ac\""), T("\"\\uFFFF\""), T("\"\\uffFE\""),
	T("\"\\uABCD\\uabcd\\uAbCd\""), T("\"\\u0022\""), T("\"\\u005c\""), T("\"\\u005Cn\""),
	T("\"\\u000a\""), T("\"\\u001F\""), T("\"\\uD7FF\""), T("\"\\uE000\""), T("\"\\u00411\""),
	T("\"\\\\u0041\""), T("\"\\\\ud800\""), T("{\"\\u0061\":1}"), T("{\"a\\tb\":1}"),
	T("{\"\\u0000\":1}")};

static const json_text unended_strings[] = {T("\""), T("\"a"), T("\"abc"), T("[\"a"), T("{\"a"),
	T("{\"a\":\"b"), T("\"\\\""), T("\"\\\\\\\""), T("\"0123456789abcdef"), T("\"0123456789abcde"),
	T("\"\\u0041"), T("\"\\n"), T("[\"a\",\""), T("\"\xC3\xA9")};

static const json_text raw_control_bytes[] = {T("\"\x01\""), T("\"\x02\""), T("\"\x03\""),
	T("\"\x04\""), T("\"\x05\""), T("\"\x06\""), T("\"\x07\""), T("\"\x08\""), T("\"\t\""),
	T("\"\n\""), T("\"\x0B\""), T("\"\x0C\""), T("\"\r\""), T("\"\x0E\""), T("\"\x0F\""),
	T("\"\x10\""), T("\"\x11\""), T("\"\x12\""), T("\"\x13\""), T("\"\x14\""), T("\"\x15\""),
	T("\"\x16\""), T("\"\x17\""), T("\"\x18\""), T("\"\x19\""), T("\"\x1A\""), T("\"\x1B\""),
	T("\"\x1C\""), T("\"\x1D\""), T("\"\x1E\""), T("\"\x1F\""), T("\"\0\""), T("\"a\0b\""),
	T("[\"line\nbreak\"]"), T("{\"tab\tkey\":1}"), T("\"\xC3\xA9\n\""), T("\"\\n\n\"")};

static const json_text broken_escapes[] = {T("\"\\a\""), T("\"\\v\""), T("\"\\0\""), T("\"\\1\""),
	T("\"\\x41\""), T("\"\\'\""), T("\"\\B\""), T("\"\\F\""), T("\"\\N\""), T("\"\\R\""),
	T("\"\\T\""), T("\"\\U0041\""), T("\"\\ \""), T("\"\\\n\""), T("\"\\\t\""), T("\"\\\0\""),
	T("\"\\-\""), T("\"\\e\""), T("\"\\s\""), T("\"\\d\""), T("\"\\[\""), T("\"\\{\""),
	T("\"\\\x7F\""), T("\"\\u\""), T("\"\\u0\""), T("\"\\u00\""), T("\"\\u004\""), T("\"\\u004g\""),
	T("\"\\u00g1\""), T("\"\\u0g41\""), T("\"\\ug041\""), T("\"\\u 041\""), T("\"\\u-041\""),
	T("\"\\u+041\""), T("\"\\u0x41\""), T("\"\\u{41}\""), T("\"\\u004:\""), T("\"\\u004/\""),
	T("\"\\u004@\""), T("\"\\u004`\""), T("\"\\u00G0\""), T("\"\\"), T("\"\\u"), T("\"\\u0"),
	T("\"\\u00"), T("\"\\u004"), T("[\"\\"), T("{\"\\x\":1}"), T("\"abc\\q\""), T("\"\\uD80\""),
	T("\"\\uD80"), T("\"\\u\\u0041\""), T("\"\\u\0\0\0\0\"")};

static const json_text surrogate_pairs[] = {T("\"\\uD800\\uDC00\""), T("\"\\uDBFF\\uDFFF\""),
	T("\"\\ud83d\\ude00\""), T("\"\\uD83D\\uDE00\\uD83D\\uDE01\""), T("\"a\\uD834\\uDD1Eb\""),
	T("\"\\uD800\\uDFFF\""), T("\"\\uDBFF\\uDC00\""), T("{\"\\uD83D\\uDE00\":1}"),
	T("\"\\uE000\\uD800\\uDC00\""), T("\"\\uD83D\\uDE00D83D\"")};

static const json_text lone_surrogates[] = {T("\"\\uD800\""), T("\"\\uDBFF\""), T("\"\\uDC00\""),
	T("\"\\uDFFF\""), T("\"\\ud800\""), T("\"\\udfff\""), T("\"\\uD800a\""), T("\"a\\uDC00\""),
	T("\"\\uD800\\n\""), T("\"\\uD800\\\\\""), T("\"\\uD800\\u0041\""), T("\"\\uD800\\uD800\""),
	T("\"\\uD800\\uDBFF\""), T("\"\\uD800\\uE000\""), T("\"\\uDC00\\uD800\""),
	T("\"\\uD800\\uD800\\uDC00\""), T("\"\\uD800\xED\xB0\x80\""), T("\"\\uD800\\uDC0\""),
	T("\"\\uD800\\uDC0g\""), T("\"\\uD800\\u\""), T("\"\\uD800\\"), T("\"\\uD800"),
	T("\"\\uD800\\u"), T("\"\\uD800\\uDC0"), T("\"\\uD800u\""), T("\"\\uD800 \\uDC00\""),
	T("{\"\\uD800\":1}"), T("[\"\\uDFFF\\uDFFF\"]"), T("\"\\uD83D\\uDE00\\uDE00\"")};

static const json_text utf8[] = {T("\"\xC2\x80\""), T("\"\xC3\xA9\""), T("\"\xDF\xBF\""),
	T("\"\xE0\xA0\x80\""), T("\"\xE0\xBF\xBF\""), T("\"\xE1\x80\x80\""), T("\"\xE2\x82\xAC\""),
	T("\"\xEC\xBF\xBF\""), T("\"\xED\x80\x80\""), T("\"\xED\x9F\xBF\""), T("\"\xEE\x80\x80\""),
	T("\"\xEF\xBB\xBF\""), T("\"\xEF\xBF\xBD\""), T("\"\xEF\xBF\xBE\""), T("\"\xEF\xBF\xBF\""),
	T("\"\xF0\x90\x80\x80\""), T("\"\xF0\xBF\xBF\xBF\""), T("\"\xF0\x9F\x98\x80\""),
	T("\"\xF1\x80\x80\x80\""), T("\"\xF3\xBF\xBF\xBF\""), T("\"\xF4\x80\x80\x80\""),
	T("\"\xF4\x8F\xBF\xBF\""), T("\"\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82\""),
	T("\"\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\""), T("{\"\xD0\xB8\xD0\xBC\xD1\x8F\":1}"),
	T("\"a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z\""), T("\"\xC2\xA0\""), T("\"\xE2\x80\xA8\""),
	T("\"\xCC\x81\""), T("\"\xE1\x9A\x80\"")};

static const json_text broken_utf8[] = {T("\"\x80\""), T("\"\xBF\""), T("\"\xC0\x80\""),
	T("\"\xC0\xAF\""), T("\"\xC1\xBF\""), T("\"\xC2\""), T("\"\xC2\x7F\""), T("\"\xC2\xC0\""),
	T("\"\xDF\""), T("\"\xDF\x20\""), T("\"\xE0\x80\x80\""), T("\"\xE0\x9F\xBF\""),
	T("\"\xE0\xA0\""), T("\"\xE0\xA0\x7F\""), T("\"\xE0\xA0\xC0\""), T("\"\xE1\""),
	T("\"\xE1\x80\""), T("\"\xE1\x80\xFF\""), T("\"\xED\xA0\x80\""), T("\"\xED\xAD\xBF\""),
	T("\"\xED\xB0\x80\""), T("\"\xED\xBF\xBF\""), T("\"\xED\xA0\x80\xED\xB0\x80\""),
	T("\"\xEF\xBF\""), T("\"\xEF\""), T("\"\xF0\x80\x80\x80\""), T("\"\xF0\x8F\xBF\xBF\""),
	T("\"\xF0\x90\x80\""), T("\"\xF0\x90\""), T("\"\xF0\""), T("\"\xF0\x90\x80\xC0\""),
	T("\"\xF0\x90\xC0\x80\""), T("\"\xF4\x90\x80\x80\""), T("\"\xF4\xBF\xBF\xBF\""),
	T("\"\xF5\x80\x80\x80\""), T("\"\xF7\xBF\xBF\xBF\""), T("\"\xF8\x88\x80\x80\x80\""),
	T("\"\xFC\x84\x80\x80\x80\x80\""), T("\"\xFE\""), T("\"\xFF\""), T("\"\xFF\xFE\""),
	T("\"a\x80z\""), T("\"\xC3\xA9\x80\""), T("\"\xE9\""), T("\"caf\xE9\""), T("\"\xC3"),
	T("\"\xE2\x82"), T("\"\xF0\x9F\x98"), T("\"\xE2"), T("\"\xF0"), T("[\"\xF0\x9F"),
	T("{\"\xC3\":1}"), T("\"\\n\xC3\""), T("\"\xC3\\n\""), T("\x80"), T("[\x80]"), T("[1,\xFF]"),
	T("{\xC0:1}"), T("1\x80"), T("null\xFF"), T("\xFE\xFF"), T("\xFF\xFE[\0]\0"),
	T("{\"a\"\xC3:1}"), T("[]\xE2\x82"), T("\xED\xA0\x80")};

/* Well-formed UTF-8 where no string is. */
static const json_text stray_text[] = {T("\xC3\xA9"), T("[\xC3\xA9]"), T("[1\xC2\xA0]"),
	T("\xEF\xBB\xBF{}"), T("\xEF\xBB\xBF"), T("[]\xEF\xBB\xBF"),
	T("{\xE2\x80\x9C"
	  "a\xE2\x80\x9D:1}"),
	T("\xE2\x80\x8B[]"), T("1\xE2\x80\xA8"), T("{\"a\":\xF0\x9F\x98\x80}"), T("\xC2\x85[]"),
	T("[1\xEF\xBC\x8C"
	  "2]")};

static const json_text containers[] = {T("[]"), T("{}"), T("[ ]"), T("{ }"), T("[\n]"),
	T("{\t\r\n}"), T(" [] "), T("[[]]"), T("[{}]"), T("{\"a\":{}}"), T("{\"a\":[]}"), T("[[],[]]"),
	T("[[],{},[]]"), T("[1]"), T("[1,2]"), T("[1,[2,[3,[4]]]]"), T("[[[[1],2],3],4]"),
	T("{\"a\":1}"), T("{\"a\":1,\"b\":2}"), T("{ \"a\" : 1 , \"b\" : 2 }"), T("{\"a\":1,\"a\":2}"),
	T("{\"a\":1,\"\\u0061\":2}"), T("{\"\":1,\"\":2}"), T("{\"a\":{\"b\":{\"c\":{}}}}"),
	T("{\"a\":[{\"b\":[{}]}]}"), T("{\"1\":1,\"01\":2,\"-1\":3}"),
	T("[0,-1,\"a\",null,true,[],{}]"), T("[[1],[2,3],[4,5,6],[]]"),
	T("{\"result\":[{\"ID\":\"1\"},{\"ID\":\"2\"}],\"total\":2,\"time\":{}}"),
	T("[\"[\",\"]\",\"{\",\"}\"]"), T("{\"a\":\"}\",\"b\":\"]\"}"),
	T("[\"a\",[\"b\",{\"c\":\"d\"}]]"), T("\n\n[\n1\n,\n2\n]\n"),
	T("\r\n{\r\n\"a\"\r\n:\r\n1\r\n}\r\n"), T("[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]"),
	T("[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]")};

static const json_text broken_containers[] = {T("["), T("]"), T("{"), T("}"), T("[["), T("[]]"),
	T("[[]"), T("{}}"), T("{{}}"), T("{[]}"), T("[}"), T("{]"), T("[1}"), T("{\"a\":1]"), T("[{]}"),
	T("[1"), T("[1,"), T("[1,]"), T("[,]"), T("[,1]"), T("[1,,2]"), T("[1,,]"), T("[1 2]"),
	T("[\"a\" \"b\"]"), T("[\"a\"1]"), T("[1\"a\"]"), T("[[]1]"), T("[[][]]"), T("[{}{}]"),
	T("[1;2]"), T("[1:2]"), T("[\"a\":1]"), T("{\"a\"}"), T("{\"a\":}"), T("{\"a\":1,}"), T("{,}"),
	T("{,\"a\":1}"), T("{\"a\":1,,\"b\":2}"), T("{\"a\" 1}"), T("{\"a\",1}"), T("{\"a\"=1}"),
	T("{\"a\"::1}"), T("{\"a\":1:2}"), T("{\"a\":1 \"b\":2}"), T("{\"a\":1;\"b\":2}"), T("{a:1}"),
	T("{'a':1}"), T("['a']"), T("{1:1}"), T("{null:1}"), T("{[]:1}"), T("{\"a\":1"), T("{\"a\":"),
	T("{\"a\""), T("{\"a\":1,"), T("{\"a\":1,\"b\""), T("{\"a\":1,\"b\":"), T("{:1}"),
	T("{\"a\":,}"), T("{\"a\":[}"), T("{\"a\":{]"), T("[1]]"), T("[1],"), T("[1] [2]"), T("{} {}"),
	T("{}[]"), T("1 2"), T("\"a\"\"b\""), T("null,"), T(",null"), T(","), T(":"), T("[...]"),
	T("[1,2,...]"), T("// a\n1"), T("1 // a"), T("/* a */ 1"), T("[1/* a */]"), T("[1] # a"),
	T("<a>"), T("<html></html>"), T("a"), T("b64"), T("@"), T("\\"), T("\\u0041"), T("'a'"),
	T("`a`"), T("(\"a\")"), T("{\"a\":1}}"), T("[[1]"), T("[\"a\",]"), T("[\"a\""), T("[null,"),
	T("[true"), T("{\"a\":true"), T("[[[[[[[[[[[[[[[[[["), T("]]]]]]]]]]]]]]]]]]"),
	T("{\"a\":{\"a\":{\"a\":{\"a\":"), T("*"), T("[*]"), T("{*}")};

static const json_text nothing[] = {T(""), T(" "), T("\n"), T("\t\t"), T("\r\n"),
	T("                 "), T("                                 ")};

/* Space to other languages, but not to JSON. */
static const json_text foreign_space[] = {T("\x0B[]"), T("\x0C[]"), T("[]\x0B"), T("[\x0C]"),
	T("[1\x0C,2]"), T("{\x0B\"a\":1}"), T("{\"a\"\x0C:1}"),
	T("{\"a\":\x0B"
	  "1}"),
	T("[1,\x1F"
	  "2]"),
	T("\x01"), T("\x1B[0m"), T("[\x08]")};

static const json_text nul_bytes[] = {T("\0"), T("\0[]"), T("[]\0"), T("[]\0\0"), T("[\0]"),
	T("1\0"), T("1\0 "), T("[1\0,2]"), T("null\0"), T("{\"a\"\0:1}"), T("{\"a\":\0}"), T("{\0}"),
	T("[1,\0]"), T("\"a\"\0"), T("[] \0 []"), T("[]\0[]"),
	T("[]\0                                ")};

#define GROUP(name, status, texts)                                                                 \
	{                                                                                              \
		name, B24_JSON_##status, texts, sizeof(texts) / sizeof *(texts)                            \
	}

const json_group json_groups[] = {
	GROUP("words", OK, words),
	GROUP("words that are misspelt", SYNTAX, broken_words),
	GROUP("numbers", OK, numbers),
	GROUP("numbers that are malformed", SYNTAX, broken_numbers),
	GROUP("strings", OK, strings),
	GROUP("strings that do not end", CONTROL_CHARACTER, unended_strings),
	GROUP("control bytes in strings", CONTROL_CHARACTER, raw_control_bytes),
	GROUP("escapes that do not exist", SYNTAX, broken_escapes),
	GROUP("surrogate pairs", OK, surrogate_pairs),
	GROUP("surrogates without their other half", UTF16, lone_surrogates),
	GROUP("UTF-8", OK, utf8),
	GROUP("bytes that are not UTF-8", UTF8, broken_utf8),
	GROUP("text outside strings", SYNTAX, stray_text),
	GROUP("containers", OK, containers),
	GROUP("containers that are malformed", SYNTAX, broken_containers),
	GROUP("texts without a document", SYNTAX, nothing),
	GROUP("space that is none", CONTROL_CHARACTER, foreign_space),
	GROUP("NUL bytes", CONTROL_CHARACTER, nul_bytes),
};

const size_t json_group_count = sizeof json_groups / sizeof *json_groups;
