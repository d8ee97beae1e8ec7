"""What left and what was refused: lists, one in full, the letter that recalls it, and opening what it hid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations.papers import Paper, Part
from ui.shell.desk import Desk

if TYPE_CHECKING:
    from intake.export import Disclosed
    from intake.export.looking_back import Past, PastInFull
    from intake.vault import Vault
    from ui.work import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPage:
    """A page of the list; `next` is where the next begins, None at the end."""

    pasts: tuple[Past, ...]
    next: int | None


def page(desk: Desk, before: int | None, then: Callable[[PastPage], None]) -> None:
    """The newest, or those behind `before`."""

    def op(vault: Vault) -> PastPage:
        from intake.export.looking_back import page as read_page

        pasts, following = read_page(vault, now=desk.now(), before=before)
        return PastPage(pasts=pasts, next=following)

    desk.read(op, then)


def one(desk: Desk, export: str, then: Callable[[PastInFull], None]) -> None:
    """Everything that is on record of one."""

    def op(vault: Vault) -> PastInFull:
        from intake.export.looking_back import look_back

        return look_back(vault, export, now=desk.now())

    desk.read(op, then)


def recall(desk: Desk, export: str, then: Callable[[Paper], None]) -> None:
    """The letter that asks the recipient to destroy it, in the recipient's language where we speak it."""

    def op(vault: Vault) -> Paper:
        from intake.export.letters import recall_letter

        letter = recall_letter(vault, export, now=desk.now())
        files = tuple((name, f"SHA-256 {digest}") for name, digest in letter.files)
        return Paper(
            title=letter.title,
            language=letter.language,
            parts=(Part(paragraphs=letter.paragraphs, facts=files),),
            foot=letter.foot,
        )

    desk.read(op, then)


def disclose(
    desk: Desk,
    package: Path,
    recipient: str,
    out: Path,
    paragraphs: tuple[int, ...],
    then: Callable[[Disclosed], None],
    failed: Failed,
) -> None:
    """Open hidden paragraphs of an export for its recipient; the gate is asked anew, a refusal is logged."""

    def op(vault: Vault) -> Disclosed:
        from intake.export import disclose as open_hidden

        return open_hidden(vault, package, recipient=recipient, out=out, paragraphs=paragraphs, now=desk.now())

    desk.change(op, then, failed)
