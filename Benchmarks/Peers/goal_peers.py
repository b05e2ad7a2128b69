"""Times proselint over the lines on standard input, one goal a line, and prints seconds for each round.

usage: goal_peers.py ROUNDS < goals.txt
proselint (PyPI) reads English; it is the best known linter of prose with rules like ours, and it is asked for the work it
does on each line, without its start. Prints one line of seconds a round, or "missing" where it is not installed.
"""
import sys
import time

try:
    from proselint.tools import LintFile  # version 0.16 and on
    from proselint.registry import CheckRegistry
    from proselint.checks import __register__

    CheckRegistry().register_many(__register__)

    def lint(line):
        return LintFile(source="<goal>", content=line).lint()

except ImportError:
    try:
        from proselint.tools import lint  # up to version 0.14
    except ImportError:
        print("missing")
        sys.exit(0)

goals = [line.rstrip("\n") + "\n" for line in sys.stdin if line.strip()]
for goal in goals[:3]:
    lint(goal)
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    for goal in goals:
        lint(goal)
    print(f"{time.perf_counter() - start:.6f}")
