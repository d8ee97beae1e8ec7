"""Timings, each beside a named peer in the same run: `./dev bench`. No part of the program, and no test of it."""
