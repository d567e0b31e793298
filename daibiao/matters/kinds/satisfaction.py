"""How people rate an answer; the same three words in every book."""

from __future__ import annotations

from django.db.models import TextChoices


class Satisfaction(TextChoices):
    SATISFIED = "satisfied", "满意"
    BASICALLY = "basically", "基本满意"
    DISSATISFIED = "dissatisfied", "不满意"
