"""The style sheet, made from the tokens. Looks are chosen by the dynamic property `kind`, never by a colour."""

from __future__ import annotations

from pathlib import Path
from string import Template

import resources
from ui.theme.look import Look

_SHEET = Template("""
* { selection-background-color: $accent; selection-color: $on_accent; }
QMainWindow, QDialog, QWidget#ground { background: $ground; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: ${p6}px ${p8}px; }

QLabel { background: transparent; color: $ink; }
QLabel[kind="title"] { font-size: ${f18}px; font-weight: 600; }
QLabel[kind="display"] { font-size: ${f22}px; font-weight: 600; }
QLabel[kind="told"] { font-size: ${f16}px; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="section"] { font-size: ${f13}px; font-weight: 600; color: $quiet; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="small"] { font-size: ${f13}px; color: $quiet; }
QLabel[kind="danger"] { color: $danger; }
QLabel[kind="caution"] { color: $caution; }
QLabel[kind="good"] { color: $good; }
QLabel[kind="mono"] { font-family: "IBM Plex Mono"; }
QLabel[kind="digest"] { font-family: "IBM Plex Mono"; font-size: ${f13}px; }
QLabel[kind="chip"] { background: $tint; color: $accent; border-radius: ${p9}px; padding: ${p2}px ${p10}px; font-size: ${f13}px; }
QLabel[kind="mark"] { background: $mark; color: $ink; border-radius: ${p9}px; padding: ${p2}px ${p10}px; font-size: ${f13}px; font-weight: 600; }
QLabel[kind="key"] { background: $surface; color: $quiet; border: 1px solid $line; border-radius: ${p4}px; padding: 0px ${p6}px; font-size: ${f12}px; }

QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${p8}px; padding: ${p8}px ${p16}px; min-height: ${p20}px; font-weight: 600; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $tint; }
QPushButton:disabled { color: $quiet; border-color: $line; background: $ground; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent; border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $mark; color: $quiet; border-color: $mark; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: ${p8}px ${p8}px; }
QPushButton[kind="quiet"]:hover { background: $tint; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="place"] { background: transparent; border: none; border-radius: ${p8}px; padding: ${p8}px ${p12}px; min-height: ${p24}px; text-align: left; font-weight: 400; color: $quiet; }
QPushButton[kind="place-low"] { background: transparent; border: none; border-radius: ${p8}px; padding: 0 ${p12}px; min-height: ${p24}px; text-align: left; font-weight: 400; color: $quiet; }
QPushButton[kind="place"]:hover, QPushButton[kind="place-low"]:hover { background: $raised; color: $ink; }
QPushButton[kind="place"]:checked, QPushButton[kind="place-low"]:checked { background: $tint; color: $accent; font-weight: 600; }
QPushButton[kind="line"] { background: transparent; border: none; border-radius: ${p4}px; padding: 0; min-height: ${p24}px; font-weight: 400; }
QPushButton[kind="line"]:hover { background: $tint; }
QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: ${p8}px; padding: ${p6}px; min-width: ${p20}px; min-height: ${p20}px; }
QToolButton:hover { background: $tint; }
QToolButton:checked { background: $tint; color: $accent; }

QLineEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${p8}px; padding: ${p6}px ${p10}px; min-height: ${p22}px; }
QLineEdit[kind="digits"] { font-family: "IBM Plex Mono"; }
QLineEdit:read-only { background: $ground; border-color: $line; }
QLineEdit:disabled, QComboBox:disabled { background: $ground; color: $quiet; border-color: $line; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $danger; padding: ${p5}px ${p9}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: ${p4}px solid $surface; border-right: ${p4}px solid $surface; border-top: ${p6}px solid $quiet; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge; outline: none; padding: ${p4}px; selection-background-color: $tint; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${p32}px; padding: 0 ${p8}px; }
QPlainTextEdit, QTextEdit { background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${p8}px; padding: ${p6}px; }
QTextEdit[kind="page"], QTextBrowser[kind="page"], QPlainTextEdit[kind="page"] { border: none; border-radius: 0; padding: 0; background: $surface; }
QTextEdit[kind="bare"] { border: 1px solid transparent; background: transparent; }
QTextEdit[kind="large"] { border: 1px solid $line; border-radius: ${p12}px; background: $surface; }
QCheckBox, QRadioButton { spacing: ${p8}px; min-height: ${p32}px; color: $ink; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p18}px; height: ${p18}px; border: 1px solid $edge; background: $surface; }
QCheckBox::indicator { border-radius: ${p4}px; }
QRadioButton::indicator { border-radius: ${p9}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$checked"); }
QRadioButton::indicator:checked { border-radius: ${p10}px; border: ${p6}px solid $accent; width: ${p8}px; height: ${p8}px; background: $on_accent; }
QCheckBox:focus, QRadioButton:focus, QPushButton:focus { outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $quiet; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${p12}px; }
QFrame[kind="raised"] { background: $raised; border: 1px solid $line; border-radius: ${p12}px; }
QFrame[kind="chosen"] { background: $surface; border: 1px solid $accent; border-radius: ${p12}px; }
QFrame[kind="side"] { background: $ground; border: none; }
QFrame[kind="page"] { background: $surface; border: none; }
QFrame[kind="strip"] { background: $raised; border: none; border-bottom: 1px solid $line; }
QFrame[kind="strip-danger"] { background: $raised; border: none; border-bottom: 2px solid $danger; }
QFrame[kind="tour"] { background: $raised; border: none; border-top: 1px solid $line; }
QFrame[kind="head"] { background: $ground; border: none; border-bottom: 1px solid $line; }
QFrame[kind="foot"] { background: $ground; border: none; border-top: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="edge"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="drop"] { background: $surface; border: 2px dashed $edge; border-radius: ${p12}px; }
QFrame[kind="drop"][over="true"] { border-color: $accent; background: $tint; }

QListView, QTreeView, QTableView { background: $surface; color: $ink; border: none; outline: none; }
QListView[kind="plain"], QListView[kind="plain"]::viewport { background: transparent; }
QListView[kind="proposed"] { border: 1px solid $edge; padding: ${p4}px; }
QListView::item { min-height: ${p40}px; padding: ${p4}px ${p10}px; border-radius: ${p8}px; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $raised; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $tint; color: $ink; }
QTableView { gridline-color: $line; selection-background-color: $tint; selection-color: $ink; }
QTableView::item { padding: ${p4}px ${p10}px; border-bottom: 1px solid $line; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $quiet; border: none; border-bottom: 1px solid $line; padding: ${p8}px ${p10}px; font-size: ${f13}px; font-weight: 600; text-align: left; }
QTabBar::tab { background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent; padding: ${p8}px ${p12}px; min-height: ${p20}px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $ink; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#ground { background: $ground; }
QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: ${p3}px; margin: ${p3}px; min-height: ${p32}px; min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QSplitter::handle { background: $line; width: 1px; height: 1px; }
QProgressBar { background: $mark; border: none; border-radius: ${p3}px; max-height: ${p6}px; min-height: ${p6}px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: ${p4}px; }
QMenu::item { padding: ${p8}px ${p16}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $tint; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
""")
_ICONS = Path(resources.__path__[0]) / "icons"
_FONT_SIZES = (12, 13, 15, 16, 18, 22)
_LENGTHS = (2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 16, 18, 20, 22, 24, 28, 32, 40)


def style_sheet(look: Look) -> str:
    """The whole style sheet of a look; lengths and fonts grow with its scale. Qt mirrors sides by itself."""
    colors = look.tokens._asdict()
    sizes = {f"f{size}": str(look.px(size)) for size in _FONT_SIZES}
    lengths = {f"p{length}": str(look.px(length)) for length in _LENGTHS}
    checked = (_ICONS / f"checked-on-{'dark' if look.tokens.dark else 'light'}.svg").as_posix()
    return _SHEET.substitute(**colors, **sizes, **lengths, checked=checked)
