"""What the environment decides, read once; a wrong setting stops the start with a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from daibiao.lib.refusal import Refused

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
KEY_FILE = "secret_key"
DATABASE_FILE = "daibiao.sqlite3"
SHORTEST_KEY = 32
HOST = re.compile(r"\*|\.?[a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\]")
YES, NO = ("1", "yes", "true", "on"), ("0", "no", "false", "off", "")

# FULL: what was recorded survives a power cut; measured, it costs little with WAL
PRAGMAS = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA mmap_size=268435456;"
    "PRAGMA cache_size=-32768;PRAGMA temp_store=MEMORY;"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A name in the environment, as the manual lists it."""

    name: str
    what: str
    otherwise: str  # what holds where it is not said
    example: str = ""


SETTINGS = (
    Setting(
        name="DAIBIAO_DATA",
        what="数据文件夹：数据库、上传的文件、密钥。相对路径从启动的地方算起",
        otherwise="`var/`",
        example="/srv/daibiao",
    ),
    Setting(
        name="DATABASE_URL",
        what="用 PostgreSQL 代替本机文件数据库，全县合用时设",
        otherwise="数据文件夹里的 SQLite",
        example="postgresql://用户:密码@主机:5432/数据库名",
    ),
    Setting(
        name="DAIBIAO_SECRET_KEY",
        what=f"密钥，至少 {SHORTEST_KEY} 个字符；换了它，已登录的人都要重新登录",
        otherwise="`daibiao init` 生成一次，存在数据文件夹里，只有本用户能读",
    ),
    Setting(
        name="DAIBIAO_ALLOWED_HOSTS",
        what="除本机外，可以用哪些主机名或 IP 打开，用逗号分开，不带 http:// 和端口",
        otherwise="只有本机",
        example="jia.example.cn,192.168.1.8",
    ),
    Setting(
        name="DAIBIAO_HTTPS",
        what="`1`：前面有一台提供 https 的服务器，登录凭据只走加密连接",
        otherwise="`0`",
        example="1",
    ),
    Setting(
        name="DAIBIAO_TRACE",
        what="设了它，命令意外出错时打印出处，给修程序的人看",
        otherwise="只说一句话",
        example="1",
    ),
)
# what one process of the program tells another; nobody sets it by hand
INTERNAL = frozenset({"DAIBIAO_COLLECTED", "DJANGO_SETTINGS_MODULE"})


class WrongSetting(Refused):
    """A setting of the environment cannot be used."""


@dataclass(frozen=True, slots=True)
class Configuration:
    data: Path
    database: dict[str, Any]
    secret_key: str | None  # None: `daibiao init` has not made it yet
    allowed_hosts: tuple[str, ...]
    https: bool
    collected: bool  # the server has laid out the static files in `static_root`

    @classmethod
    def from_environment(cls, environ: Mapping[str, str], home: Path) -> Configuration:
        """Read the settings; `home` is the folder that holds `var/` unless DAIBIAO_DATA is said."""
        data = _data(environ.get("DAIBIAO_DATA", ""), home)
        url = environ.get("DATABASE_URL", "")
        return cls(
            data=data,
            database=postgresql(url) if url else sqlite(data / DATABASE_FILE),
            secret_key=_secret_key(environ.get("DAIBIAO_SECRET_KEY", ""), data / KEY_FILE),
            allowed_hosts=_hosts(environ.get("DAIBIAO_ALLOWED_HOSTS", "")),
            https=_switch("DAIBIAO_HTTPS", environ.get("DAIBIAO_HTTPS", "")),
            collected=environ.get("DAIBIAO_COLLECTED", "") == "1",
        )

    def demand_secret_key(self) -> None:
        """Refuse to go on with a key that no later start would know."""
        if self.secret_key is None:
            raise WrongSetting(f"{self.data} 里还没有密钥。请先运行 daibiao init。")

    @property
    def static_root(self) -> Path:
        return self.data / "static"

    @property
    def uploads(self) -> Path:
        return self.data / "uploads"

    @property
    def key_file(self) -> Path:
        return self.data / KEY_FILE


def sqlite(path: Path) -> dict[str, Any]:
    """WAL and IMMEDIATE: 16 writers wait for each other and none is told "locked"."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": PRAGMAS},
    }


def postgresql(url: str) -> dict[str, Any]:
    """Django's settings for `postgresql://user:password@host:port/name?option=value`."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise WrongSetting(_DATABASE_HINT.format(why="地址或端口写法不对")) from error
    if parts.scheme not in {"postgres", "postgresql"}:
        raise WrongSetting(_DATABASE_HINT.format(why="只支持 PostgreSQL"))
    name = unquote(parts.path.removeprefix("/"))
    if not name or "/" in name:
        raise WrongSetting(_DATABASE_HINT.format(why="缺少数据库名"))
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or options.pop("user", "")),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(options.pop("host", "") or parts.hostname or ""),
        "PORT": str(options.pop("port", "") or port or ""),
        "CONN_MAX_AGE": None,  # a connection per thread is kept: 6 ms less per request
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


_DATABASE_HINT = (
    "DATABASE_URL 不能用：{why}。请写成 postgresql://用户:密码@主机:端口/数据库名，"
    "或者不设它（改用本机文件数据库）。"
)


def _data(said: str, home: Path) -> Path:
    folder = Path(said).expanduser().absolute() if said else home / "var"
    if folder.exists() and not folder.is_dir():
        raise WrongSetting(f"DAIBIAO_DATA 不能用：{folder} 不是文件夹。请改成一个文件夹的路径。")
    return folder


def _secret_key(said: str, file: Path) -> str | None:
    key, where = said, "DAIBIAO_SECRET_KEY"
    if not said:
        if not file.is_file():
            return None
        key, where = _read(file), str(file)
    if len(key) < SHORTEST_KEY:
        raise WrongSetting(
            f"密钥太短：{where} 至少要 {SHORTEST_KEY} 个字符。"
            "请换一个长的随机串，或者不设它，让 daibiao init 生成。"
        )
    return key


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongSetting(
            f"密钥文件读不了：{file}。请用建立数据库的那个用户运行，或检查这个文件的权限。"
        ) from error


def _hosts(said: str) -> tuple[str, ...]:
    hosts = [host.strip().lower() for host in said.replace("，", ",").split(",")]
    named = tuple(host for host in hosts if host)
    for host in named:
        if not HOST.fullmatch(host):
            raise WrongSetting(
                f"DAIBIAO_ALLOWED_HOSTS 里的“{host}”不是主机名。"
                "请只写主机名或 IP，用逗号分开，不带 http:// 和端口，"
                "例如 jia.example.cn,192.168.1.8。"
            )
    return (*LOOPBACK, *(host for host in named if host not in LOOPBACK))


def _switch(name: str, said: str) -> bool:
    if said.lower() in YES:
        return True
    if said.lower() in NO:
        return False
    raise WrongSetting(f"{name} 只能是 1 或 0，现在是“{said}”。请改正，或者不设它。")
