"""The version of the program, as the package says it."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("indicatiewijzer")
except PackageNotFoundError:
    # Started straight from the source, without an installation.
    VERSION = "0.1.0"
