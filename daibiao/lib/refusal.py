"""How a room says no to the person in front of the screen."""

from __future__ import annotations


class Refused(Exception):
    """Not done; the message is one Chinese sentence: what is wrong and what to do."""
