"""What is remembered between runs, and what happens when it cannot be."""

from pathlib import Path

from congress_desktop.system.settings import RECENT_MOST, Settings, recent, remember_recent


def test_recent_files_stand_latest_first_without_repetition(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for number in range(RECENT_MOST + 2):
        remember_recent(settings, Path(f"/đại hội/{number}.congress"))
    remember_recent(settings, Path("/đại hội/5.congress"))

    again = Settings(tmp_path / "settings.json")

    assert recent(again)[0] == Path("/đại hội/5.congress")
    assert len(recent(again)) == len(set(recent(again))) == RECENT_MOST


def test_a_settings_file_that_cannot_be_read_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[not settings", encoding="utf-8")

    settings = Settings(tmp_path / "settings.json")
    settings.write("operator", "Lan")

    assert Settings(tmp_path / "settings.json").read("operator") == "Lan"


def test_a_folder_that_cannot_be_written_loses_no_work(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "settings.json")

    settings.write("operator", "Lan")

    assert settings.read("operator") == "Lan"
