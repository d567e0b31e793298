"""Nodes of Office XML by their bare names, so that both kinds of OOXML fit."""

from __future__ import annotations

from lxml.etree import _Element as Node  # the only name that lxml gives the type

__all__ = ["Node", "attribute", "child", "children", "local", "value"]


def local(node: Node) -> str:
    """The name without its namespace; a comment has none."""
    return str(node.tag).rpartition("}")[2]


def attribute(node: Node, name: str) -> str | None:
    return next((str(v) for k, v in node.attrib.items() if str(k).endswith(f"}}{name}")), None)


def children(node: Node, name: str) -> list[Node]:
    return [child for child in node if local(child) == name]


def child(node: Node | None, *path: str) -> Node | None:
    for name in path:
        node = None if node is None else next(iter(children(node, name)), None)
    return node


def value(node: Node | None, *path: str) -> str | None:
    found = child(node, *path)
    return None if found is None else attribute(found, "val")
