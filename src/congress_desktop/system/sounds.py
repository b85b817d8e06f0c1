"""The sounds of the door, played by what the machine has; a machine that cannot play is silent and nothing else."""

import shutil
import subprocess
import sys
from pathlib import Path

PLAYERS = ("pw-play", "paplay", "aplay")
"""What plays a file under Linux, the best first; each takes the file as its only argument."""


class Sounds:
    """Plays the WAV files of a folder, one at a time; never waits and never raises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._player = next(filter(None, map(shutil.which, PLAYERS)), None) if sys.platform == "linux" else None
        self._playing: list[subprocess.Popen[bytes]] = []

    def play(self, name: str) -> None:
        """Begin the sound of this name and end the one before; a name without a file is silence."""
        path = self._folder / f"{name}.wav"
        self.stop()
        if not path.is_file():
            return
        if sys.platform == "win32":
            _play_on_windows(path)
        elif self._player is not None:
            self._start(self._player, path)

    def stop(self) -> None:
        """End the sound that is playing."""
        if sys.platform == "win32":
            _play_on_windows(None)
        for player in self._playing:
            player.terminate()
        # An ended player is let go once its end was read; until then it would stay in the list of processes.
        self._playing = [player for player in self._playing if player.poll() is None]

    def playing(self) -> int:
        """Return how many players have not ended yet, those just told to end among them."""
        self._playing = [player for player in self._playing if player.poll() is None]
        return len(self._playing)

    def _start(self, player: str, path: Path) -> None:
        nothing = subprocess.DEVNULL
        try:
            started = subprocess.Popen(  # noqa: S603 - a player found by its name, given our own file
                [player, str(path)], stdin=nothing, stdout=nothing, stderr=nothing
            )
        except OSError:
            return
        self._playing.append(started)


def _play_on_windows(path: Path | None) -> None:
    """Begin a sound, which ends the one before; None only ends it."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - only Windows has it

        try:
            if path is None:
                winsound.PlaySound(None, 0)
            else:
                flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
                winsound.PlaySound(str(path), flags)
        except (OSError, RuntimeError):
            return
