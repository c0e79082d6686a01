"""Start Indicatiewijzer: the window, or one of the commands for work without a screen."""

from __future__ import annotations

import gc
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or carry out the command that ``arguments`` name; the exit code."""
    # While everything is loaded there is no rubbish to look for, and what is loaded then stays.
    # Once the window can be used it is looked for again.
    gc.disable()
    from app.options import parse

    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command:
        gc.enable()
        from app.command_line import run

        return run(options)

    from app.views.plain_import import import_plainly

    import_plainly()

    from app.window import run_window

    return run_window(options)


def start() -> None:
    """Run as a program of its own and leave at once.

    At the end all is stored and closed: to take Python, Qt and SQLAlchemy apart piece by piece
    would only take time.
    """
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from app.exchange.started_again import help_if_asked

        help_if_asked(sys.argv)
    start()
