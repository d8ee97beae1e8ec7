"""Verify: drop files, read the answer. Needs no vault, no passphrase, no network; writes only what is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.labels import language
from ui.language import moment_words, number_words
from ui.operations import papers, verifying
from ui.operations.verifying import Judged, Pins
from ui.shell import Desk, Place, Screen
from ui.theme import look
from ui.verify.about_card import AboutCard
from ui.verify.drop_area import DropArea
from ui.verify.verdict_card import VerdictCard
from ui.verify.verdict_words import VerdictWords
from ui.widgets.button import Button
from ui.widgets.fold import Fold
from ui.widgets.progress import Progress
from ui.widgets.rows import Row, Rows
from ui.widgets.scroll import Scroll
from ui.widgets.upright import Upright

_TALL, _LOW = 380, 180


class VerifyScreen(Screen):
    """Files on one side, the answer on the other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words = VerdictWords(self)
        self._pins = Pins()
        self._judged: list[Judged] = []
        self._shown = 0
        self._asked: list[Path] = []
        self._round = 0
        self._back = Button(self.tr("Back"), name="back", does=lambda: desk.go(Place("unlock")))
        self._trust = Button(self.tr("Trust a certificate"), name="trust_certificate", does=self._choose_certificates)
        self.head.add(self._trust, self._back)
        self._scroll = Scroll(margin=40)
        self._columns = Fold(below=820, spacing=28)
        self._columns.add(self._files_side(), 4)
        self._columns.add(self._answer_side(), 5)
        self._scroll.column.addWidget(self._columns)
        self.body.addWidget(self._scroll)

    def show_place(self, place: Place) -> None:
        """Say whom is trusted; judge what was dropped on the window."""
        self._back.setVisible(self.desk.session is None)
        dropped: tuple[Path, ...] = ()
        if place.part == "dropped":
            dropped, self.desk.dropped = self.desk.dropped, ()
        verifying.own_certificate(self.desk, lambda certificate: self._trust_own(certificate, dropped))
        self._show()

    def first_focus(self) -> QWidget | None:
        """The way to files."""
        return self._choose

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window or large text leaves less room for dropping."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = look().px(_LOW)
        crowded = len(self._judged) > 1 or (bool(self._judged) and self._stacked)
        self._area.setMinimumHeight(low if crowded else max(low, min(look().px(_TALL), self.height() - look().px(120))))

    @property
    def _stacked(self) -> bool:
        return self._columns.row.direction() == QBoxLayout.Direction.TopToBottom

    def _files_side(self) -> QWidget:
        self._choose = Button(self.tr("Choose files"), name="choose_files", does=self._choose_files)
        self._area = DropArea(self._choose)
        self._area.dropped.connect(self._take)
        self._progress = Progress("judging")
        self._list = Rows("files_list", self.tr("Files and their answers"))
        self._list.chosen.connect(lambda key: self._show_one(int(key)))
        self._list.current.connect(lambda key: self._show_one(int(key)))
        return Upright(self._area, self._progress, self._list)

    def _answer_side(self) -> QWidget:
        self._save = Button(self.tr("Save a report"), name="save_report", kind="primary", does=self._save_report)
        self._card = VerdictCard(self._words, self._save)
        self._about = AboutCard(self._words)
        return Upright(self._card, self._about)

    def _trust_own(self, certificate: bytes | None, dropped: tuple[Path, ...]) -> None:
        before, self._pins = self._pins, Pins(own=certificate, chosen=self._pins.chosen)
        self._say_trust()
        if dropped:
            self._take(list(dropped))
        elif before.own != certificate:
            self._take(self._asked)

    def _say_trust(self) -> None:
        facts = [self.tr("needs no vault, no passphrase, no network")]
        if self._pins.own is not None:
            facts = [self.tr("your own office’s certificate is trusted")]
        if self._pins.chosen:
            facts.append(self.tr("%Ln certificate(s) trusted by you", "", len(self._pins.chosen)))
        self.head.say(self.tr("Verify"), facts=" · ".join(facts))

    def _choose_files(self) -> None:
        chosen = self.desk.ask_files(self, self.tr("Which files shall be verified?"))
        if chosen:
            self._take(chosen)

    def _choose_certificates(self) -> None:
        chosen = self.desk.ask_files(self, self.tr("Whose certificate do you trust? Compare its twelve words first."))
        if chosen:
            verifying.read_certificates(self.desk, chosen, self._trust_chosen, self.desk.problem)

    def _trust_chosen(self, certificates: tuple[bytes, ...]) -> None:
        self._pins = Pins(own=self._pins.own, chosen=(*self._pins.chosen, *certificates))
        self._say_trust()
        self._take(self._asked)

    def _take(self, paths: list[Path]) -> None:
        self._round += 1
        self._judged, self._shown = [], 0
        self._asked = list(dict.fromkeys(paths))
        if not self._asked:
            return
        words = self.tr("Reading %Ln file(s)…", "", len(self._asked))
        self._progress.begin(words, self._stop if len(self._asked) > 1 else None)
        self._next(self._round)

    def _next(self, of_round: int) -> None:
        if of_round != self._round or len(self._judged) == len(self._asked):
            return
        path = self._asked[len(self._judged)]
        verifying.judge_file(self.desk, path, self._pins, lambda judged: self._take_answer(of_round, judged))

    def _take_answer(self, of_round: int, judged: Judged) -> None:
        if of_round != self._round:
            return
        self._judged.append(judged)
        self._progress.report(len(self._judged), len(self._asked))
        self._next(of_round)
        self._show()
        if len(self._judged) == len(self._asked):
            self._progress.end()
            if self._stacked:
                self._scroll.ensureWidgetVisible(self._card.verdict)

    def _stop(self) -> None:
        self._round += 1
        self._asked = [each.path for each in self._judged]
        self._progress.end()

    def _show(self) -> None:
        answered = bool(self._judged)
        self._card.setVisible(answered)
        self._about.setVisible(not answered)
        self._fit()
        self._list.setVisible(len(self._judged) > 1)
        if answered:
            self._list.show_rows([self._row(at, each) for at, each in enumerate(self._judged)])
            self._list.setFixedHeight(min(len(self._judged), 8) * look().px(56) + look().px(4))
            self._list.point_at(str(self._shown))
            self._show_one(self._shown)

    def _row(self, at: int, judged: Judged) -> Row:
        return Row(
            key=str(at),
            title=judged.path.name,
            quiet=judged.signer or f"\u2066{judged.path.parent}\u2069",
            value=self._words.answer(judged),
            kind=self._words.sign(judged).value,
        )

    def _show_one(self, at: int) -> None:
        self._shown = at
        self._card.show_judged(self._judged[at])

    def _save_report(self) -> None:
        moment = moment_words(self.desk.now())
        report = self._words.report(tuple(self._judged), language=language(), moment=moment)
        path = self.desk.ask_new_file(self, self.tr("Where shall the report be written?"), "verification-report.pdf")
        if path is not None:
            said = self.tr("The report on {number} file(s) was written: {path}")
            number = number_words(len(self._judged))
            papers.save(self.desk, report, path, said.format(number=number, path=path))
