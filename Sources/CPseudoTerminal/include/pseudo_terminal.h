#ifndef HANDLEPLAN_PSEUDO_TERMINAL_H
#define HANDLEPLAN_PSEUDO_TERMINAL_H
#include <sys/types.h>
#include <termios.h>

/* Runs a program on a new pseudo terminal of the given size; for tests only.
   Returns the controlling end, or -1 with errno set. */
int pseudo_terminal_spawn(const char *program, char *const arguments[], char *const environment[],
                          const char *directory, unsigned short columns, unsigned short rows, pid_t *child);

/* Tells the terminal's size, which sends SIGWINCH; 0, or -1 with errno set. */
int pseudo_terminal_resize(int controller, unsigned short columns, unsigned short rows);

/* Bytes typed that the program has not read, or -1 with errno set. */
int pseudo_terminal_unread(int controller);
#endif
