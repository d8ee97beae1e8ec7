"""Statements: reading, reading back with corrections, checks, making final, versions."""
