#ifndef HANDLEPLAN_ZLIB_SHIM_H
#define HANDLEPLAN_ZLIB_SHIM_H
#include <zlib.h>

/* inflateInit is a macro with the size of the structure in it. Gives Z_OK or zlib's error. */
static inline int handleplan_inflate_init(z_stream *stream) { return inflateInit(stream); }
#endif
