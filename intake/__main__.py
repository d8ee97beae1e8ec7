"""`python -m intake`: the command line."""

import sys

from intake.cli import main

if __name__ == "__main__":
    sys.exit(main())
