"""The addresses of the desk."""

from __future__ import annotations

from django.urls import path

from daibiao.web.desk.home import views as home
from daibiao.web.desk.numbers import views as numbers
from daibiao.web.desk.registers import views as registers
from daibiao.web.desk.report import views as report

urlpatterns = [
    path("", home.home, name="home"),
    path("figures/", numbers.figures, name="figures"),
    path("figures/<str:code>/", numbers.rows, name="figure"),
    path("registers/", registers.registers, name="registers"),
    path("registers/<slug:slug>/", registers.register, name="register"),
    path("report/", report.report, name="report"),
]
