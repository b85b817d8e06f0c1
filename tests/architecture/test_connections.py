"""No connection of the window's keeps a window alive, and every dialog is freed when it closes."""

import ast
from collections.abc import Iterator
from pathlib import Path

GUI = Path(__file__).resolve().parents[2] / "src" / "congress_desktop" / "gui"
SOURCES = [path for path in sorted(GUI.rglob("*.py")) if path.parent.name != "forms"]
CONNECTS = {"connect", "bind"}
ASKS = {"run", "run_long", "ask"}


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in names:
                yield node


def names_self(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "self" for each in ast.walk(node))


def at(path: Path, node: ast.expr | ast.stmt) -> str:
    return f"{path.relative_to(GUI)}:{node.lineno}"


def test_there_is_something_to_look_at() -> None:
    assert len(SOURCES) > 60


def test_nothing_asked_and_nothing_connected_holds_the_object_it_was_made_in() -> None:
    found = [
        at(path, node)
        for path in SOURCES
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), CONNECTS | ASKS)
        for argument in call.args
        for node in ast.walk(argument)
        if isinstance(node, ast.Lambda) and names_self(node)
    ]

    assert found == []


def test_no_connection_holds_the_object_it_was_made_in() -> None:
    found = [
        at(path, partial)
        for path in SOURCES
        for connection in calls(ast.parse(path.read_text(encoding="utf-8")), CONNECTS)
        for argument in connection.args
        for partial in calls(argument, {"partial"})
        if names_self(partial)
    ]

    assert found == []


def test_every_dialog_is_owned_by_its_window_and_freed_when_it_closes() -> None:
    found = [
        at(path, node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and node.name != "OwnedDialog"
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    ]

    assert found == []
