"""The sounds of the door: their files, and a machine's player that is started, ended and let go without a wait."""

import os
import subprocess
import sys
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from congress_desktop.system.folders import resources
from congress_desktop.system.sounds import Sounds

NAMES = ("done", "attention", "refused")
TOOL = Path(__file__).resolve().parents[2] / "tools" / "make_sounds.py"


class FakePlayer:
    """A player on the path that writes down what it is given and plays until it is told to end."""

    def __init__(self, folder: Path, name: str, script: str = "exec sleep 60") -> None:
        self.log = folder / f"{name}.log"
        path = folder / name
        path.write_text(f'#!/bin/sh\necho "$# $1" >> "{self.log}"\n{script}\n', encoding="utf-8")
        path.chmod(0o755)

    def played(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that the path begins with; the machine's own players are not found."""
    if os.name == "nt":
        pytest.skip("the players of Linux are shell scripts here")
    folder = tmp_path / "players"
    folder.mkdir()
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "sleep").symlink_to("/bin/sleep")
    monkeypatch.setenv("PATH", os.pathsep.join((str(folder), str(tools))))
    monkeypatch.setattr("sys.platform", "linux")
    return folder


@pytest.fixture
def made() -> Iterator[Callable[[], Sounds]]:
    """Return a maker of sounds whose players are ended with the test."""
    all_made: list[Sounds] = []

    def make(folder: Path | None = None) -> Sounds:
        all_made.append(Sounds(folder or resources() / "sounds"))
        return all_made[-1]

    yield make
    for sounds in all_made:
        sounds.stop()
        until(lambda: sounds.playing() == 0)  # noqa: B023 - called before the next round


def until(condition: Callable[[], bool]) -> None:
    """Return as soon as the condition holds; fail when it does not within some seconds."""
    last = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < last
        time.sleep(0.005)


@pytest.mark.parametrize("name", NAMES)
def test_each_sound_is_short_and_small(name: str) -> None:
    path = resources() / "sounds" / f"{name}.wav"

    with wave.open(str(path), "rb") as sound:
        shape = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
        seconds = sound.getnframes() / sound.getframerate()
        frames = sound.readframes(sound.getnframes())

    assert shape == (1, 2, 22_050)
    assert 0.12 <= seconds <= 0.45
    assert path.stat().st_size < 25_000
    for edge in (frames[:2], frames[-2:]):
        assert abs(int.from_bytes(edge, "little", signed=True)) < 100


def test_the_kept_files_are_those_the_tool_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(TOOL), str(tmp_path)], check=True)

    for name in NAMES:
        assert (tmp_path / f"{name}.wav").read_bytes() == (resources() / "sounds" / f"{name}.wav").read_bytes()


@pytest.mark.parametrize(
    ("there", "chosen"),
    [(("aplay", "paplay", "pw-play"), "pw-play"), (("aplay", "paplay"), "paplay"), (("aplay",), "aplay")],
)
def test_the_best_player_there_is_gets_the_file(
    players: Path, made: Callable[[], Sounds], there: tuple[str, ...], chosen: str
) -> None:
    fakes = {name: FakePlayer(players, name) for name in there}

    made().play("done")

    until(lambda: bool(fakes[chosen].played()))
    assert fakes[chosen].played() == [f"1 {resources() / 'sounds' / 'done.wav'}"]
    assert all(not fake.played() for name, fake in fakes.items() if name != chosen)


def test_a_new_sound_ends_the_one_before(players: Path, made: Callable[[], Sounds]) -> None:
    fake, sounds = FakePlayer(players, "aplay"), made()

    for count, name in enumerate(NAMES, start=1):
        sounds.play(name)
        until(lambda: len(fake.played()) == count)  # noqa: B023 - called before the next round

    until(lambda: sounds.playing() == 1)
    sounds.stop()
    until(lambda: sounds.playing() == 0)


def test_a_player_that_has_ended_is_let_go(players: Path, made: Callable[[], Sounds]) -> None:
    fake, sounds = FakePlayer(players, "aplay", "exit 0"), made()

    sounds.play("done")

    until(lambda: sounds.playing() == 0)
    assert len(fake.played()) == 1


def test_playing_does_not_wait_for_the_player(players: Path, made: Callable[[], Sounds]) -> None:
    FakePlayer(players, "aplay")
    sounds = made()

    sounds.play("refused")

    assert sounds.playing() == 1


@pytest.mark.usefixtures("players")
def test_a_machine_without_a_player_is_silent(made: Callable[[], Sounds]) -> None:
    sounds = made()

    sounds.play("done")

    assert sounds.playing() == 0


def test_a_player_that_cannot_start_is_silence(players: Path, made: Callable[[], Sounds]) -> None:
    FakePlayer(players, "aplay")
    sounds = made()
    (players / "aplay").write_bytes(b"\x00 no program")

    sounds.play("done")
    (players / "aplay").unlink()
    sounds.play("done")

    assert sounds.playing() == 0


def test_a_sound_without_a_file_is_silence(players: Path, made: Callable[[], Sounds]) -> None:
    fake, sounds = FakePlayer(players, "aplay"), made()

    sounds.play("unheard-of")

    assert (sounds.playing(), fake.played()) == (0, [])


class FakeWinsound(SimpleNamespace):
    """Windows' own module, which writes down what it is asked."""

    SND_FILENAME, SND_ASYNC, SND_NODEFAULT = 0x20000, 0x1, 0x2

    def __init__(self, *, fails: bool = False) -> None:
        super().__init__()
        self.fails = fails
        self.asked: list[tuple[str | None, int]] = []

    def PlaySound(self, sound: str | None, flags: int) -> None:
        self.asked.append((sound, flags))
        if self.fails:
            raise RuntimeError


@pytest.mark.parametrize("fails", [False, True])
def test_windows_plays_the_file_itself(monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    winsound = FakeWinsound(fails=fails)
    monkeypatch.setitem(sys.modules, "winsound", winsound)
    monkeypatch.setattr("sys.platform", "win32")

    Sounds(resources() / "sounds").play("attention")

    assert winsound.asked[-1] == (str(resources() / "sounds" / "attention.wav"), 0x20003)
