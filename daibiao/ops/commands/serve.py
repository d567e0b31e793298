"""`daibiao serve`: the production server of one machine."""

from __future__ import annotations

import argparse
import errno
import multiprocessing
import os
import socket

from django.conf import settings
from django.db import connections
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from daibiao.configuration import LOOPBACK, Configuration
from daibiao.lib.refusal import Refused
from daibiao.ops.output import progress, say
from daibiao.ops.serving import lay_out

WORKERS, THREADS = 2, 4
LAST_PORT = 65535
GRACE_SECONDS = 15  # what has been accepted may take this long after SIGTERM; then it is cut
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared with, not bound to


HINTS = {
    errno.EADDRINUSE: "已经有程序在用。请先停掉它，或者用 --port 换一个端口",
    errno.EACCES: "1024 以下的端口要管理员权限。请用 --port 换一个大的端口",
    errno.EADDRNOTAVAIL: "本机没有这个地址。请用 --host 写本机的 IP，或者 0.0.0.0",
    socket.EAI_NONAME: "找不到这个主机名。请用 --host 写本机的 IP，或者 0.0.0.0",
}


class PortTaken(Refused):
    """The address cannot be served at."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="地址", help="默认 127.0.0.1，只有本机能用"
    )
    parser.add_argument("--port", default=8000, type=port, metavar="端口", help="默认 8000")


def run(args: argparse.Namespace) -> int:
    demand_free(args.host, args.port)
    allow(args.host)
    lay_out(settings.STATIC_ROOT, settings.STATIC_URL)
    os.environ["DAIBIAO_COLLECTED"] = "1"
    connections.close_all()
    # a forked worker would keep the settings that this process has read already
    multiprocessing.set_start_method("spawn", force=True)
    server = Server(
        "daibiao.wsgi:application",
        address=args.host,
        port=args.port,
        interface=Interfaces.WSGI,
        workers=WORKERS,
        blocking_threads=THREADS,
        workers_kill_timeout=GRACE_SECONDS,
        respawn_failed_workers=True,
        websockets=False,
        log_level=LogLevels.warning,
    )
    server.on_startup(lambda: say(f"正在运行：{address(args.host, args.port)}（按 Ctrl-C 停止）"))
    server.serve()
    progress("已停止。")
    return 0


def port(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= LAST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"端口要写 1 到 {LAST_PORT} 之间的整数，“{text}”不是")


def demand_free(host: str, number: int) -> None:
    """The server's own complaint would be a traceback of its workers."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, number))
    except OSError as error:
        hint = HINTS.get(error.errno or 0, f"{error.strerror}。请换一个地址或端口")
        raise PortTaken(f"不能在 {host} 的端口 {number} 提供服务：{hint}。") from error


def allow(host: str) -> None:
    """The address that is served is an allowed host; the workers read it from the environment."""
    configuration: Configuration = settings.CONFIGURATION
    named = configuration.allowed_hosts
    if host in EVERYWHERE:
        if set(named) <= set(LOOPBACK):
            progress("提示：别的电脑要用主机名或 IP 打开，请把它写进 DAIBIAO_ALLOWED_HOSTS。")
        return
    shown = f"[{host}]" if ":" in host else host
    os.environ["DAIBIAO_ALLOWED_HOSTS"] = ",".join(dict.fromkeys((*named, shown)))


def address(host: str, number: int) -> str:
    shown = "127.0.0.1" if host in EVERYWHERE else f"[{host}]" if ":" in host else host
    return f"http://{shown}:{number}"
