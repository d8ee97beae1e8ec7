"""A session's record in words, and its paragraphs as the page has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from ui.interview.marks import Linked, Mark
from ui.interview.page import Page
from ui.interview.side_pane import Line
from ui.interview.stop_page import StopPage
from ui.interview.written import Written, read
from ui.labels import label
from ui.language import number_words, time_words

if TYPE_CHECKING:
    from intake.interview import Interview
    from intake.interview.guide import Topic
    from intake.statement import Paragraph
    from intake.statement.sitting import Sitting
    from ui.widgets.head import Head


def written(paragraph: Paragraph) -> Written:
    """A paragraph of the vault for the page."""
    links = paragraph.links if isinstance(paragraph.links, tuple) else ()
    return Written(
        mark=Mark(
            id=paragraph.id,
            kind=paragraph.kind,
            said_at=paragraph.said_at or "",
            answer=paragraph.answer or "",
        ),
        text=paragraph.text,
        links=tuple(
            Linked(
                uid=f"{paragraph.id}.{at}",
                kind=link.kind,
                target=link.target or "",
                words=link.words or "",
                start=link.start,
                end=link.end,
            )
            for at, link in enumerate(links)
        ),
    )


def differs(page: Page, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the vault has other words than the page (somebody corrected them elsewhere)."""
    block, shown = page.document().begin(), []
    while block.isValid():
        if block.length() > 1:
            entry = read(block)
            shown.append((entry.mark.id, entry.mark.kind, entry.text))
        block = block.next()
    return shown != [(entry.id, entry.kind, entry.text) for entry in paragraphs]


def topics(entry: Interview) -> tuple[Topic, ...]:
    """What the guide suggests in a session of this kind."""
    from intake.interview.guide import topics as of_mode

    return of_mode(entry.mode or "first_account")


def break_since(entry: Interview) -> str:
    """When the break began, as a time of day."""
    breaks = entry.breaks if isinstance(entry.breaks, tuple) else ()
    return time_words(breaks[-1].at) if breaks else ""


def referral(entry: Interview, stop: StopPage) -> str:
    """What to do for her in a break that came with a stop."""
    breaks = entry.breaks if isinstance(entry.breaks, tuple) else ()
    follow_ups = entry.follow_ups if isinstance(entry.follow_ups, tuple) else ()
    now = [follow.because for follow in follow_ups if breaks and follow.at >= breaks[-1].at]
    return stop.referral(now[-1]) if now else ""


def answer(code: str, language: str) -> str:
    """How she says it, in the session's language."""
    from intake.vocabulary import load

    return load("answers").label(code, language)


class SessionWords(QObject):
    """Title, facts, keys and details in the window's language."""

    def show_head(self, head: Head, sitting: Sitting) -> None:
        """Whose session it is, of which kind, in which language."""
        modes = {"first_account": self.tr("First account"), "full_statement": self.tr("Full statement")}
        there = [label("present_roles", who.role) for who in sitting.present if who.role == "interpreter"]
        head.say(
            self.tr("Interview · {0}").format(sitting.person_code),
            state=modes[sitting.interview.mode or "first_account"],
            facts=" · ".join((_language(sitting.whole.statement.language), sitting.whole.statement.code, *there)),
        )

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the writing room."""
        return [
            ("Alt 1–5", self.tr("kind")),
            ("Alt 6, 7", self.tr("no answer, not known")),
            ("F8", self.tr("time")),
            ("Ctrl+J", self.tr("link")),
            ("Ctrl+K", self.tr("everything")),
            ("F12", self.tr("cover")),
        ]

    def where(self, page: Page, kind_words: Callable[[str], str]) -> str:
        """The number and kind of the paragraph in which the cursor is."""
        if page.current >= len(page.paragraphs.numbers):
            return ""
        number, kind = page.paragraphs.numbers[page.current], page.paragraphs.kinds[page.current]
        place = self.tr("Paragraph {0}").format(number_words(number)) if number else ""
        return " · ".join(part for part in (place, kind_words(kind)) if part)

    def present(self, sitting: Sitting) -> list[Line]:
        """Who is there: her code, the others' names where this user may see them."""
        lines = []
        for who in sitting.present:
            role = label("present_roles", who.role) if isinstance(who.role, str) else self.tr("present")
            lines.append((role, sitting.person_code if who.role == "deponent" else who.name or "", "quiet"))
        return lines

    def consents(self, sitting: Sitting) -> list[Line]:
        """Of each purpose that matters now, whether she agreed."""
        yes, no = self.tr("yes"), self.tr("no")
        return [
            (label("consent_purposes", purpose), yes if given else no, "good" if given else "quiet")
            for purpose, given in sitting.consents
        ]


def _language(tag: str) -> str:
    """A language by its name in the window's language, where that is English, else by its own."""
    locale = QLocale(tag)
    english = QLocale().language() == QLocale.Language.English
    return QLocale.languageToString(locale.language()) if english else locale.nativeLanguageName()
