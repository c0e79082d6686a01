"""Start Indicatiewijzer: the window, or one of the commands for work without a screen."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or carry out the command that ``arguments`` name; the exit code."""
    from app.command_line import parse, run

    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command:
        return run(options)

    from app.window import run_window

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
