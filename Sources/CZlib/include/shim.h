#ifndef HANDLEPLAN_ZLIB_SHIM_H
#define HANDLEPLAN_ZLIB_SHIM_H
#include <zlib.h>
#endif
