"""The two kinds of expected trouble: a rule that refuses, and a machine that cannot."""

from congress_desktop.domain.codes import Code


class CodedError(Exception):
    """Trouble that has a code and the facts that its message needs."""

    def __init__(self, code: Code, **facts: object) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts = facts


class RuleRefusal(CodedError):  # noqa: N818 - a refusal is an answer, not an error
    """A rule of the congress, or of plain sense, refuses what was asked; nothing was changed."""


class EnvironmentFault(CodedError):  # noqa: N818 - the machine is at fault, not the program
    """The machine, a disk or a file cannot do what was asked; nothing was changed."""
