"""The words of clerks: above columns, in cells, in titles. Data only; ``spelling.py`` opens it up.

``{a,b}`` stands for each of its parts, ``{,x}`` for none or x: ``{接待,反映}{时间,日期}`` is four words.
The words that a register declares itself (``heading`` and ``also``) always count too.
"""
