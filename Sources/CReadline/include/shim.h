#ifndef HANDLEPLAN_READLINE_SHIM_H
#define HANDLEPLAN_READLINE_SHIM_H
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

/* signalfd(2) and the variadic prctl(2) are not in Swift's Glibc module. */

static inline int handleplan_signal_descriptor(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* The next signal read from such a descriptor, 0 when there is none. */
static inline int handleplan_next_signal(int descriptor) {
    struct signalfd_siginfo information;
    ssize_t count = read(descriptor, &information, sizeof information);
    return count == (ssize_t)sizeof information ? (int)information.ssi_signo : 0;
}

static inline int handleplan_forbid_dumping(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
#endif
