#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int pseudo_terminal_spawn(const char *program, char *const arguments[], char *const environment[],
                          const char *directory, unsigned short columns, unsigned short rows, pid_t *child) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    int controller = -1;
    pid_t pid = forkpty(&controller, NULL, NULL, &size);
    if (pid == 0) {
        /* Only async-signal-safe calls: the parent has threads. */
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        close_range(3, ~0U, 0);
        if (directory != NULL && chdir(directory) != 0) _exit(126);
        execve(program, arguments, environment);
        _exit(127);
    }
    if (pid < 0) return -1;
    fcntl(controller, F_SETFD, FD_CLOEXEC);
    fcntl(controller, F_SETFL, O_NONBLOCK);
    *child = pid;
    return controller;
}

int pseudo_terminal_resize(int controller, unsigned short columns, unsigned short rows) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(controller, TIOCSWINSZ, &size);
}

int pseudo_terminal_unread(int controller) {
    char name[64];
    int count = -1;
    if (ptsname_r(controller, name, sizeof name) != 0) return -1;
    int terminal = open(name, O_RDONLY | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) return -1;
    if (ioctl(terminal, FIONREAD, &count) != 0) count = -1;
    close(terminal);
    return count;
}
