/* SPDX-License-Identifier: MIT */
#include "core/http/keep_libcurl.h"

#include <curl/curl.h>

#include <dlfcn.h>
#include <stdint.h>

void b24_keep_libcurl(void)
{
	Dl_info file;
	void *library;

	if (dladdr((void *)(uintptr_t)curl_version_info, &file) == 0) {
		return; /* linked statically: nobody unloads it */
	}
	library = dlopen(file.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
	if (library != NULL) {
		dlclose(library); /* our reference; the mark stays */
	}
}
