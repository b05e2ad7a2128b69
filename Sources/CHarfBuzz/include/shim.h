#ifndef HANDLEPLAN_HARFBUZZ_SHIM_H
#define HANDLEPLAN_HARFBUZZ_SHIM_H
#include <harfbuzz/hb.h>
#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb-subset.h>
#endif
