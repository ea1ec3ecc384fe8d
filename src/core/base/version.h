/* SPDX-License-Identifier: MIT */
/* The version of the project: the extension, the core and the User-Agent. */
#ifndef B24_CORE_BASE_VERSION_H
#define B24_CORE_BASE_VERSION_H

#define B24_VERSION "0.1.0"

#endif
