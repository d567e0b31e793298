from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from daibiao.activities.actions import record_activity, record_training
from daibiao.activities.models import Activity, Training
from daibiao.demo.builders import OPERATOR, a_township
from daibiao.events.models import Event, EventKind
from daibiao.places.models import Township

pytestmark = pytest.mark.django_db


def an_event(town: Township) -> Event:
    return Event(township=town, kind=EventKind.TRAINING, title="果树修剪", held_on=date(2025, 4, 1))


def test_a_training_that_is_an_activity_is_one_event() -> None:
    event = an_event(a_township())
    training = Training(event=event, category="practical", deputies=12, residents=20)
    activity = Activity(event=event, kind="training", due=14, present=12)
    record_training(training=training, activity=activity, by=OPERATOR)
    assert Event.objects.count() == 1
    assert Event.objects.get().activity.present == Event.objects.get().training.deputies


def test_two_events_are_not_one() -> None:
    town = a_township()
    training, activity = Training(event=an_event(town)), Activity(event=an_event(town))
    with pytest.raises(ValidationError, match="同一次会议活动"):
        record_training(training=training, activity=activity, by=OPERATOR)
    assert not Event.objects.exists()


def test_no_more_are_present_than_were_due() -> None:
    activity = Activity(event=an_event(a_township()), due=10, present=11)
    with pytest.raises(ValidationError, match="实到人数不能多于应到人数"):
        record_activity(activity=activity, by=OPERATOR)


def test_all_who_were_due_may_be_present() -> None:
    activity = Activity(event=an_event(a_township()), due=10, present=10)
    assert record_activity(activity=activity, by=OPERATOR).pk
