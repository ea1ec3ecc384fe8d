/* SPDX-License-Identifier: MIT */
/* What every transfer of a libcurl handle has in common: protocol, proxy, TLS, timeouts. */
#ifndef B24_CORE_HTTP_HANDLE_OPTIONS_H
#define B24_CORE_HTTP_HANDLE_OPTIONS_H

#include "core/http/settings.h"

/* False: no memory; the handle must not be used then. */
bool b24_handle_options_set(CURL *easy, const b24_settings *settings);

#endif
