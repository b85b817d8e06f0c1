"""Identities: a type for each kind, so that two kinds cannot be swapped."""

from typing import NewType

ActId = NewType("ActId", str)
PersonId = NewType("PersonId", str)
DelegateId = NewType("DelegateId", str)
GuestId = NewType("GuestId", str)
SittingId = NewType("SittingId", str)
MatterId = NewType("MatterId", str)
DecisionId = NewType("DecisionId", str)
AgendaItemId = NewType("AgendaItemId", str)
SpeechId = NewType("SpeechId", str)
NoteId = NewType("NoteId", str)
ElectionId = NewType("ElectionId", str)
NomineeId = NewType("NomineeId", str)
RoundId = NewType("RoundId", str)
TenureId = NewType("TenureId", str)
