"""`daibiao init`: the folder, the key, the tables."""

from __future__ import annotations

import argparse
import os
import secrets
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from daibiao.configuration import Configuration
from daibiao.ops.output import progress, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults()


def run(args: argparse.Namespace) -> int:
    del args
    configuration: Configuration = settings.CONFIGURATION
    make_folders(configuration)
    if configuration.secret_key is None:
        write_key(configuration.key_file)
        progress(f"密钥已生成：{configuration.key_file}（只有本用户能读，请一起备份）")
    call_command("migrate", interactive=False, verbosity=0)
    say(f"数据库已就绪：{configuration.data}")
    return 0


def make_folders(configuration: Configuration) -> None:
    """Registers hold names and telephone numbers: no other user of the machine may look in."""
    for folder in (configuration.data, configuration.uploads):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def write_key(file: Path) -> None:
    """Make the key in a file of its own first, so that two `init` at once agree on one key."""
    mine = file.with_name(f".{file.name}.{os.getpid()}")
    handle = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(secrets.token_urlsafe(50))
    try:
        os.link(mine, file)
    except FileExistsError:
        pass
    finally:
        mine.unlink()
