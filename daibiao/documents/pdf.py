"""Write a paper as PDF. The only module that imports the PDF engine."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import typst

from daibiao.documents.paper import Paper
from daibiao.documents.pdf_data import Json, data_of, wanted_fonts
from daibiao.lib.refusal import Refused

TEMPLATES = Path(__file__).parent / "templates"


class NoChineseFont(Refused):
    """No Chinese font is installed; Chinese would come out as empty boxes."""

    def __init__(self) -> None:
        super().__init__(
            "本机没有可用的中文字体，生成的PDF会全是方框，所以没有生成。"
            "请安装方正小标宋、仿宋_GB2312、楷体_GB2312、黑体；"
            "服务器可安装 fonts-noto-cjk 和 fonts-lxgw-wenkai 两个字体包。也可以先导出Word文件。"
        )


def write(paper: Paper, fonts: typst.Fonts | None = None) -> bytes:
    fonts = fonts or system_fonts()
    data = {**data_of(paper), "fonts": available(fonts)}
    return typeset("paper.typ", {"paper": data}, fonts)


def typeset(template: str, inputs: dict[str, Json], fonts: typst.Fonts | None = None) -> bytes:
    """The template filled with data that is handed over as JSON, never pasted into markup."""
    compiler = typst.Compiler(
        TEMPLATES / template, root=TEMPLATES, font_paths=fonts or system_fonts()
    )
    texts = {name: json.dumps(value, ensure_ascii=False) for name, value in inputs.items()}
    made = compiler.compile(format="pdf", sys_inputs=texts)
    if not isinstance(made, bytes):
        raise TypeError(f"the PDF engine returned {type(made).__name__}")
    return made


@lru_cache(maxsize=1)
def system_fonts() -> typst.Fonts:
    """Looking through the machine's fonts takes 0.1 to 0.2 s, so it is done once."""
    return typst.Fonts()


def available(fonts: typst.Fonts) -> dict[str, list[str]]:
    """For each use the families that are really there, best first."""
    here = set(fonts.families())
    found = {use: [f for f in families if f in here] for use, families in wanted_fonts().items()}
    if not all(found.values()):
        raise NoChineseFont
    return found
