/* SPDX-License-Identifier: MIT */
/* JSON documents, valid and invalid, in groups that are judged alike. */
#ifndef B24_TEST_JSON_CORPUS_H
#define B24_TEST_JSON_CORPUS_H

#include "core/json/scan.h"

typedef struct json_text {
	const char *text;
	size_t length;
} json_text;

typedef struct json_group {
	const char *name;
	b24_json_status status;
	const json_text *texts;
	size_t count;
} json_group;

extern const json_group json_groups[];
extern const size_t json_group_count;

/* What the corpus allows. */
#define JSON_CORPUS_DEPTH 512

#endif
