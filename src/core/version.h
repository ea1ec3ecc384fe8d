/* The version of the project: the extension, the core and the User-Agent. */
#ifndef B24_VERSION_H
#define B24_VERSION_H

#define B24_VERSION "0.1.0"

#endif
