"""A short report with everything a paper can have but tables."""

from __future__ import annotations

SAMPLE = """\
青石镇人大主席团关于开展“人大代表在行动”活动情况的报告
——2024年1月9日在青石镇第十九届人民代表大会第六次会议上
各位代表：
受镇人大主席团委托，我报告活动情况，请审议。
一、主要工作
（一）监督更有力度。组织视察3次、调研5次，办结XX件。
1.盯住民生
（1）村里的路
修路12公里。
二、下一步打算
把联络站的台账建细。
附件：1.视察一览表
2.建议办理情况表
青石镇人大主席团
2024年1月9日
"""

NUMBER = "青人〔2024〕3号"  # noqa: RUF001 -- the standard asks for these brackets
