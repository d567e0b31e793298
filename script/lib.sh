# What script/server and script/test share. Both stand in the project's folder when they read this.
# shellcheck shell=bash

say() { printf '%s\n' "$@"; }
stop() { printf '%s\n' "$*" >&2; exit 2; }

# the wall clock of a step, in tenths of a second
now() { date +%s%N | cut -c1-11; }
since() { local t=$(($(now) - $1)); printf '%d.%d s' $((t / 10)) $((t % 10)); }

has() { [ -x "$(command -v "$1")" ]; }
digest() { cat -- "$@" | sha256sum | cut -d' ' -f1; }

find_python() {
    local candidate
    for candidate in python3.11 /usr/bin/python3.11 python3; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    stop "缺少 Python 3.11：请先运行 sudo apt install python3.11 python3.11-venv，再来一次。(Python 3.11 is missing: install python3.11 and python3.11-venv first.)"
}

# .venv: made once, and again when its Python has gone or the folder was moved
make_venv() {
    local python began
    if [ -x .venv/bin/python ] && [ "$(cat .venv/.where 2>/dev/null)" = "$PWD" ] &&
        .venv/bin/python -c 'import pip' 2>/dev/null; then
        return
    fi
    python=$(find_python) || exit 2
    "$python" -c 'import venv; from ensurepip import bootstrap' 2>/dev/null ||
        stop "Python 3.11 缺少 venv：请先运行 sudo apt install python3.11-venv，再来一次。(Python's venv is missing: install python3.11-venv first.)"
    began=$(now)
    printf '· %s … ' "建立 .venv"
    rm -rf .venv
    "$python" -m venv .venv || stop "建立 .venv 失败：请检查磁盘空间和本文件夹的权限。(Could not make .venv: check disk space and permissions.)"
    printf '%s' "$PWD" >.venv/.where
    say "$(since "$began")"
}

# install NAME: what requirements/NAME.txt pins, each file checked by its hash; nothing if unchanged
install() {
    local stamp=.venv/.installed-$1 mark began
    mark=$(digest "requirements/$1.txt")
    [ "$(cat "$stamp" 2>/dev/null)" = "$mark" ] && return
    began=$(now)
    printf '· %s … ' "安装 requirements/$1.txt"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r "requirements/$1.txt" ||
        stop "安装没有完成：请检查网络（或 pip 的镜像设置）后再运行一次。(The installation stopped: check the network or pip's mirror, then run this again.)"
    printf '%s' "$mark" >"$stamp"
    say "$(since "$began")"
}

# the package itself, editable; the build hook compiles the assets
install_house() {
    local stamp=.venv/.installed-house mark began
    mark=$(digest pyproject.toml hatch_build.py daibiao/web/assets/{package.json,package-lock.json,.npmrc,base.scss})
    if [ "$(cat "$stamp" 2>/dev/null)" = "$mark" ] && [ -f daibiao/web/static/built/base.css ]; then
        return
    fi
    began=$(now)
    printf '· %s … ' "编译前端文件"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation --editable . ||
        stop "前端文件没有做成：请检查网络（或 npm 的镜像设置）后再运行一次。(The assets were not built: check the network or npm's mirror, then run this again.)"
    printf '%s' "$mark" >"$stamp"
    say "$(since "$began")"
}
