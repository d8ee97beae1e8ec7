"""The exhibits by code and title, each with its kind, its size and the statement that it belongs to."""

from __future__ import annotations

from ui.language import size_words
from ui.operations.exhibits import Listed, Shelf
from ui.widgets.rows import Row, Rows


class ExhibitList(Rows):
    """A row for each exhibit of the shelf; `chosen` carries its id."""

    def show_shelf(self, shelf: Shelf) -> None:
        """All of them, in the vault's order."""
        codes = dict(shelf.statements)
        self.show_rows([self._line(one, codes) for one in shelf.exhibits])

    def _line(self, one: Listed, codes: dict[str, str]) -> Row:
        size = size_words(one.size) if one.there else self.tr("no file")
        parts = (one.media, size, one.sha256[:8])
        return Row(
            key=one.id,
            title=f"{one.code} · {one.title}",
            quiet=" · ".join(part for part in parts if part),
            value=codes.get(one.statement, ""),
        )
