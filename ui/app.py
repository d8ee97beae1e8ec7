"""Where QApplication, theme, language, lock and vault meet; the first paint comes before anything heavy.

Measured: PySide6 makes its classes when they are first named, and the namespace `Qt`, QStyle, QLocale and the
classes of events cost 10 to 25 ms each. What stands on the unlock screen names none of them; its records are
named tuples, since each frozen dataclass costs most of a millisecond.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.before_qt import stand_alone
from ui.language import Speech, system_language
from ui.options import Options, parse
from ui.shell.desk import Desk
from ui.shell.place import Place
from ui.shell.window import MainWindow
from ui.theme import Scheme, Theme
from ui.work import Work

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from ui.shell.any_layout import AnyLayout
    from ui.shell.locking import Locking

_AFTER_THE_FIRST_PAINT = 60
"""Milliseconds: the X server answers within a few, and what comes then takes longer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; the exit code. The first statements of every start protect the process."""
    stand_alone()
    options = parse(sys.argv[1:] if arguments is None else list(arguments))
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("Testimony Intake")
    program = Program(app, options)
    program.start()
    return app.exec()


class Program(QObject):
    """The running program: one worker, one desk, one window at a time."""

    def __init__(self, app: QApplication, options: Options) -> None:
        super().__init__(app)
        self._app = app
        self.path: Path | None = options.vault.absolute() if options.vault is not None else None
        self.read_only: bool = options.read_only
        self._geometry: str = options.geometry
        self.speech = Speech(app)
        self.speech.put_on(options.language or system_language())
        self.theme = Theme(app)
        self.theme.put_on(Scheme(options.scheme), scale=options.text_size / 100)
        self.work = Work(self)
        self.desk = Desk(self.work, self)
        self.desk.program = self
        self.desk.read_only_asked.connect(self._lock_to_read_only)
        self.desk.session_changed.connect(self._session_changed)
        self.window: MainWindow | None = None
        self.locking: Locking | None = None
        """From the opening of a vault on."""
        self.over = False
        """The vault is closed and the process is about to end, or to be replaced."""
        self._any_layout: AnyLayout | None = None

    def start(self) -> None:
        """Show the unlock screen; what an unlock needs is imported behind the first paint."""
        self._make_window()
        self.desk.go(Place("unlock"))
        QTimer.singleShot(_AFTER_THE_FIRST_PAINT, self._warm_up)

    @property
    def awake(self) -> bool:
        """Whether keys and ring are on: shortly after the first paint."""
        return self._any_layout is not None

    def rebuild(self) -> None:
        """A new window in the language, palette and text size that are on now; the place stays."""
        before, place = self.window, self.desk.here
        if before is not None and before.screen_shown is not None:
            before.screen_shown.leave()  # what is being typed goes with the window
            before.screen_shown.keep_begun()
        self._make_window()
        if before is not None:
            before.closing.disconnect(self._close)
            before.forget()
            before.deleteLater()
        self.desk.go(place)

    def put_on(
        self,
        *,
        language: str | None = None,
        scheme: Scheme | None = None,
        scale: float | None = None,
        reading: int | None = None,
    ) -> None:
        """Change how the window looks or speaks; what is not given stays. Not while the disk refuses words."""
        if self.window is not None and not self.window.frame.may_go():
            return
        if language is not None:
            self.speech.put_on(language)
            self.speech.settle()
        self.theme.put_on(scheme, scale=scale, reading=reading)
        self.rebuild()

    def seen(self) -> list[str]:
        """Arguments that make another process look and stand as this one does."""
        kept = ["--language", self.speech.language, "--scheme", self.theme.scheme.value]
        kept += ["--read-only"] if self.read_only else []
        return [*kept, "--text-size", str(round(self.theme.scale * 100)), "--geometry", self._where()]

    def follow(self, window: QWindow) -> None:
        """Any layout's keys, and those that always work, in this native window (a dialog has one of its own)."""
        if self._any_layout is not None:
            window.installEventFilter(self._any_layout)

    def end(self) -> None:
        """Keep everything, close the vault, quit."""
        if self.over:
            return
        self.over = True
        if self.locking is not None:
            self.locking.let_go()
        if self.window is not None:
            self.window.hide()
        self.work.finish()
        self._app.quit()

    def _lock_to_read_only(self) -> None:
        self.read_only = True
        self.desk.lock_asked.emit()

    def _close(self) -> None:
        (self.end if self.locking is None else self.locking.close)()

    def _session_changed(self) -> None:
        if self.desk.session is not None:
            from ui.shell.locking import Locking

            self.path = self.desk.session.path
            self.locking = self.locking or Locking(self)

    def _make_window(self) -> None:
        window = MainWindow(self.desk)
        window.closing.connect(self._close)
        window.files_dropped.connect(self._verify)
        if self.window is not None:
            window.setGeometry(self.window.geometry())
        elif self._geometry:
            window.setGeometry(*(int(number) for number in self._geometry.split(",")))
        else:
            window.resize(1366, 768)
        self.window = window
        window.show()
        if self._any_layout is not None:
            window.wake(self._any_layout)

    def _verify(self, files: list[str]) -> None:
        self.desk.dropped = tuple(Path(name) for name in files)
        self.desk.go(Place("verify", "", "dropped"))

    def _where(self) -> str:
        area = self.window.geometry() if self.window is not None else None
        return "" if area is None else f"{area.x()},{area.y()},{area.width()},{area.height()}"

    def _warm_up(self) -> None:
        from ui.shell.any_layout import AnyLayout
        from ui.shell.keys import Key

        lock, cover = self.desk.lock_asked.emit, self.desk.cover_asked.emit
        self._any_layout = AnyLayout(self, {Key.LOCK: lock, Key.LOCK_TOO: lock, Key.COVER: cover})
        if self.window is not None:
            self.window.wake(self._any_layout)
        self.theme.load_the_rest()
        self.speech.settle()
        from ui.shell.ahead import load_ahead

        self.work.free(load_ahead, lambda _: self._prepare())

    def _prepare(self) -> None:
        """Build the screen behind the unlock while the passphrase is typed."""
        if self.window is not None and self.desk.session is None:
            self.window.frame.prepare("today")


if __name__ == "__main__":
    sys.exit(main())
