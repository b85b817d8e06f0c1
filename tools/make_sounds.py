"""Writes the three sounds of the door: a rising pair for done, two equal tones for attention, a low buzz for refused.

Run it after changing a tone; the files are kept with the sources and come out the same each time.
"""

import argparse
import io
import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

SOUNDS = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE_HZ = 22_050
_LOUDEST = 0.55 * 32_767
_RISE_MS, _FALL_MS = 8, 45


@dataclass(frozen=True)
class Tone:
    """A tone that glides from one pitch to another; each harmonic is half as loud as the one before."""

    from_hz: float
    to_hz: float
    milliseconds: int
    harmonics: int = 2


def silence(milliseconds: int) -> Tone:
    """Return a pause."""
    return Tone(0.0, 0.0, milliseconds, 0)


TONES = {
    "done": (Tone(660, 660, 90), Tone(990, 990, 160)),
    "attention": (Tone(587, 587, 120), silence(60), Tone(587, 587, 120)),
    "refused": (Tone(196, 131, 420, harmonics=5),),
}


def samples(tone: Tone) -> list[int]:
    """Return the loudness of a tone at each moment; it swells and fades, so that it never clicks."""
    count = RATE_HZ * tone.milliseconds // 1_000
    phase, values = 0.0, []
    for place in range(count):
        phase += 2 * math.pi * (tone.from_hz + (tone.to_hz - tone.from_hz) * place / count) / RATE_HZ
        wanted = sum(math.sin(phase * nth) / 2 ** (nth - 1) for nth in range(1, tone.harmonics + 1))
        values.append(round(_LOUDEST * _swell(place, count) * wanted / 2))
    return values


def _swell(place: int, count: int) -> float:
    """Return how far a tone is open, from 0 to 1, along half a cosine at its beginning and its end."""
    rise, fall = RATE_HZ * _RISE_MS / 1_000, RATE_HZ * _FALL_MS / 1_000
    open_by = min(1.0, place / rise, (count - place) / fall)
    return (1 - math.cos(math.pi * open_by)) / 2


def wave_file(tones: tuple[Tone, ...]) -> bytes:
    """Return the WAV file of tones one after another: one channel, 16 bits."""
    values = [value for tone in tones for value in samples(tone)]
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(struct.pack(f"<{len(values)}h", *values))
    return file.getvalue()


def main() -> int:
    """Write them all, into another folder when one is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=SOUNDS)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in TONES.items():
        (folder / f"{name}.wav").write_bytes(wave_file(tones))
    return 0


if __name__ == "__main__":
    sys.exit(main())
