#ifndef HANDLEPLAN_READLINE_SHIM_H
#define HANDLEPLAN_READLINE_SHIM_H
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
#endif
