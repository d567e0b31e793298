"""What the environment may say, and how a wrong setting is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from daibiao.configuration import Configuration, WrongSetting

KEY = "k" * 32


def read(home: Path, **environ: str) -> Configuration:
    return Configuration.from_environment(environ, home)


class TestNothingSaid:
    def test_the_data_lie_in_var_beside_the_code(self, tmp_path: Path) -> None:
        assert read(tmp_path).data == tmp_path / "var"

    def test_the_database_is_a_file_with_the_measured_options(self, tmp_path: Path) -> None:
        database = read(tmp_path).database
        assert database["NAME"] == str(tmp_path / "var/daibiao.sqlite3")
        assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert database["OPTIONS"]["timeout"] == 20
        assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]
        assert "synchronous=FULL" in database["OPTIONS"]["init_command"]

    def test_only_this_machine_is_answered(self, tmp_path: Path) -> None:
        assert read(tmp_path).allowed_hosts == ("localhost", "127.0.0.1", "[::1]")

    def test_no_key_is_invented(self, tmp_path: Path) -> None:
        configuration = read(tmp_path)
        assert configuration.secret_key is None
        with pytest.raises(WrongSetting, match="daibiao init"):
            configuration.demand_secret_key()

    def test_reading_writes_nothing(self, tmp_path: Path) -> None:
        read(tmp_path)
        assert list(tmp_path.iterdir()) == []


class TestDataFolder:
    def test_it_can_be_said(self, tmp_path: Path) -> None:
        assert read(tmp_path, DAIBIAO_DATA="/srv/jia").data == Path("/srv/jia")

    def test_a_relative_folder_is_taken_from_where_we_stand(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert read(Path("/"), DAIBIAO_DATA="here").data == tmp_path / "here"

    def test_a_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(WrongSetting, match="不是文件夹"):
            read(tmp_path, DAIBIAO_DATA=str(tmp_path / "file"))


class TestSecretKey:
    def test_the_kept_key_is_used(self, tmp_path: Path) -> None:
        (tmp_path / "secret_key").write_text(f"{KEY}\n")
        assert read(tmp_path, DAIBIAO_DATA=str(tmp_path)).secret_key == KEY

    def test_a_said_key_goes_before_the_kept_one(self, tmp_path: Path) -> None:
        (tmp_path / "secret_key").write_text(KEY)
        said = "s" * 32
        settings = read(tmp_path, DAIBIAO_DATA=str(tmp_path), DAIBIAO_SECRET_KEY=said)
        assert settings.secret_key == said

    def test_a_key_of_31_characters_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(WrongSetting, match="至少要 32 个字符"):
            read(tmp_path, DAIBIAO_SECRET_KEY="k" * 31)

    def test_a_cut_off_key_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "secret_key").touch()
        with pytest.raises(WrongSetting, match="密钥太短"):
            read(tmp_path, DAIBIAO_DATA=str(tmp_path))

    def test_a_damaged_key_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "secret_key").write_bytes(b"\xff" * 40)
        with pytest.raises(WrongSetting, match="密钥文件读不了"):
            read(tmp_path, DAIBIAO_DATA=str(tmp_path))


class TestDatabaseUrl:
    def test_every_part_is_read(self, tmp_path: Path) -> None:
        url = "postgresql://jia:p%40ss@db.example.cn:5433/county?sslmode=require"
        database = read(tmp_path, DATABASE_URL=url).database
        expected = {"NAME": "county", "USER": "jia", "PASSWORD": "p@ss", "PORT": "5433"}
        assert {key: database[key] for key in expected} == expected
        assert database["HOST"] == "db.example.cn"
        assert database["OPTIONS"] == {"sslmode": "require"}

    def test_connections_are_kept_and_looked_at_before_use(self, tmp_path: Path) -> None:
        database = read(tmp_path, DATABASE_URL="postgres://db/county").database
        assert database["CONN_MAX_AGE"] is None
        assert database["CONN_HEALTH_CHECKS"] is True

    def test_a_socket_folder_is_a_host(self, tmp_path: Path) -> None:
        database = read(tmp_path, DATABASE_URL="postgresql:///county?host=/run/pg").database
        assert (database["HOST"], database["PORT"]) == ("/run/pg", "")

    @pytest.mark.parametrize(
        ("url", "why"),
        [
            ("mysql://db/county", "只支持 PostgreSQL"),
            ("county", "只支持 PostgreSQL"),
            ("postgresql://db", "缺少数据库名"),
            ("postgresql://db/a/b", "缺少数据库名"),
            ("postgresql://db:port/county", "写法不对"),
            ("postgresql://db:99999/county", "写法不对"),
            ("postgresql://[::1/county", "写法不对"),
        ],
    )
    def test_another_address_is_refused(self, tmp_path: Path, url: str, why: str) -> None:
        with pytest.raises(WrongSetting, match=why):
            read(tmp_path, DATABASE_URL=url)


class TestAllowedHosts:
    def test_they_come_beside_the_loopback(self, tmp_path: Path) -> None:
        hosts = read(tmp_path, DAIBIAO_ALLOWED_HOSTS="jia.cn， 10.0.0.8,,localhost").allowed_hosts
        assert hosts == ("localhost", "127.0.0.1", "[::1]", "jia.cn", "10.0.0.8")

    @pytest.mark.parametrize("host", ["http://jia.cn", "jia.cn:8000", "青山.cn", "jia cn", "[x]"])
    def test_what_is_no_host_is_refused(self, tmp_path: Path, host: str) -> None:
        with pytest.raises(WrongSetting, match="不是主机名"):
            read(tmp_path, DAIBIAO_ALLOWED_HOSTS=host)


class TestHttps:
    @pytest.mark.parametrize(("said", "meant"), [("1", True), ("ON", True), ("0", False)])
    def test_it_is_a_switch(self, tmp_path: Path, said: str, meant: bool) -> None:  # noqa: FBT001
        assert read(tmp_path, DAIBIAO_HTTPS=said).https is meant

    def test_anything_else_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(WrongSetting, match="DAIBIAO_HTTPS 只能是 1 或 0"):
            read(tmp_path, DAIBIAO_HTTPS="也许")
