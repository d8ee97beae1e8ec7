"""Refusing: who would be shown though nobody decided it, and what is hidden in one place and readable in another.

Three looks, each by other means: people of the vault in every text that would be printed (`unmarked_name`); hidden
names heard again in text that stays (`leak`, before anything is made); hidden texts in the finished bytes (`leak`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from intake.errors import Reason, Refused, Sentence
from intake.export.allowing import OFFICIAL, allowed_people, is_own_copy, staff_of
from intake.export.contact import contact_pieces
from intake.export.deciding import NOTE
from intake.export.filling import recipient_name
from intake.export.gathering import Gathered
from intake.export.packing import Finished
from intake.export.records import Order
from intake.language import PeopleIndex, fold_text, uninflected
from intake.redaction.apply import Fragment, Mark, hidden_texts
from intake.redaction.fixed import Frame
from intake.redaction.leaks import Secret, refuse_leaks, secrets_of_note
from intake.redaction.otherwise import accounts, days, number_ends
from intake.redaction.unmarked import Unmarked, unmarked_names

_PEOPLE = frozenset({"A1", "B1", "B2", "B3", "C1", "G"})
_PLACE, _DATE = "D1", "D2"
_PLACE_WORDS = 3
_MOST_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2019'][^\W\d_]+)*")
_LETTERS_ALONE = 4
_TWO = 2
_ANY_WORD = re.compile(r"[^\W_]+")

Fragments = Mapping[str, Sequence[Fragment]]


def people_index(source: Gathered) -> PeopleIndex:
    """Everybody whom an export could show by name: people and officials of the vault, those present, translators."""
    return PeopleIndex.build({**source.names, **{key: (name,) for key, name in staff_of(source).items()}})


def refuse_names(
    source: Gathered,
    order: Order,
    index: PeopleIndex,
    fragments: Fragments,
    titles: Iterable[str],
    at: datetime,
    *,
    named: bool,
) -> None:
    """Raise Refused for people of the vault left unhidden, and for hidden names that are heard in text that stays.

    `fragments` are those of the paragraphs and of the translations that go along.
    """
    others = _printed_beside(source, fragments, titles)
    language = source.whole.statement.language
    waved = [name for name, _ in order.waved_through]
    allowed = allowed_people(source, order.recipient, at, named=named)
    typed = () if is_own_copy(source.profile) else (recipient_name(source, order.recipient),)
    found = unmarked_names(
        index,
        fragments,
        [*others, *typed],
        language,
        languages=_languages(source),
        allowed=allowed,
        waved_through=waved,
        never_waved={source.person.id},
    )
    found = tuple(hit for hit in found if not _kept(source, hit))
    if found:
        reasons = tuple(
            Reason(
                message=_here(source, hit.paragraph, _named_openly(source, hit)),
                paragraph=hit.paragraph,
                start=None if hit.paragraph is None else hit.start,
                end=None if hit.paragraph is None else hit.end,
                name=hit.name,
                may_stand=hit.person != source.person.id,
            )
            for hit in found
        )
        hint = Sentence("Hide the name in the plan, or let it stand with --wave-through NAME=REASON.")
        raise Refused("unmarked_name", reasons, hint=hint)
    _refuse_heard_again(source, fragments, others, waved)
    _refuse_two_letters_again(source, fragments, waved)
    _refuse_day_again(source, fragments, waved)


def search_finished(
    source: Gathered,
    order: Order,
    fragments: Fragments,
    finished: Finished,
    known: Iterable[str],
    frame: Callable[[], Frame],
    *,
    named: bool,
) -> None:
    """Raise Refused("leak") when the finished bytes hold anything that was hidden, a note, her name or her contact."""
    hidden = [
        Secret(text=text, paragraph=paragraph, start=piece.start, end=piece.end)
        for paragraph, pieces in fragments.items()
        for piece in pieces
        if piece.mark is not None
        for text in _texts(pieces, piece.mark)
    ]
    for paragraph in source.whole.paragraphs:
        if paragraph.kind == NOTE:
            hidden.extend(secrets_of_note(paragraph.id, paragraph.text))
    own: list[Secret] = []
    if not named:
        own.extend(Secret(text=name) for name in source.names[source.person.id])
        pieces = contact_pieces(source.identity.contact)
        own.extend(Secret(text=text) for piece in pieces for text in (piece, *number_ends(piece), *accounts(piece)))
    waved = {_folded(name) for name, _ in order.waved_through}
    if source.profile.reference == "fresh":
        codes = (source.whole.statement.code, *source.codes.values())
        hidden.extend(Secret(text=code) for code in codes)
    else:
        waved.add(_folded(source.person.code))
    refuse_leaks(
        {Sentence("the statement"): finished.pdf, Sentence("the package"): finished.package},
        [*own, *(secret for secret in hidden if _folded(secret.text) not in waved)],
        printed_anyway=(recipient_name(source, order.recipient), order.recipient, *known),
        frame=frame,
    )


def _printed_beside(source: Gathered, fragments: Fragments, titles: Iterable[str]) -> list[str]:
    """Every text from the vault that would stand on the page beside the paragraphs."""
    prints, met = source.profile.prints, source.interview
    texts: list[object] = [f.mark.replacement for pieces in fragments.values() for f in pieces if f.mark]
    for pieces in fragments.values():  # what a replacement makes together with the text around it
        if any(f.mark and f.mark.replacement for f in pieces):
            shown = (f.text if f.mark is None else f.mark.replacement or " \N{HORIZONTAL ELLIPSIS} " for f in pieces)
            texts.append("".join(shown))
    texts.extend(titles)
    if source.profile.reference == "code":
        texts.append(source.whole.statement.code)
    if "deponent_code" in prints:
        texts.append(source.person.code)
    if met is not None and "place" in prints:
        texts.append(met.place)
    if met is not None and "present_names" in prints and isinstance(met.present, tuple):
        texts.extend(who.name for who in met.present if who.role != "deponent")
    if "present_names" in prints:
        texts.extend(one.name for one in source.translators)
    return [text for text in texts if isinstance(text, str) and text]


def _kept(source: Gathered, hit: Unmarked) -> bool:
    """Whether the plan keeps this very place with a reason; the deponent's own name is never kept."""
    kept = source.plan.kept if source.plan is not None else None
    if hit.paragraph is None or hit.person == source.person.id or not isinstance(kept, tuple):
        return False
    return any(one.paragraph == hit.paragraph and one.start <= hit.start and hit.end <= one.end for one in kept)


def _named_openly(source: Gathered, hit: Unmarked) -> Sentence:
    whose = _whose(source, hit.person)
    if hit.person == source.person.id:
        return Sentence(
            "{who} is named and not hidden: {name} (her own name can't be waved through)", who=whose, name=hit.name
        )
    return Sentence("{who} is named and not hidden: {name}", who=whose, name=hit.name)


def _here(source: Gathered, paragraph: str | None, said: Sentence) -> Sentence:
    """What is said of a text, and that it is a translation where it is one."""
    if paragraph not in _languages(source):
        return said
    return Sentence("in the translation: {said}", said=said)


def _languages(source: Gathered) -> dict[str, str]:
    return {entry.id: entry.language for entry in source.translations}


def _whose(source: Gathered, person: str) -> str:
    if person.startswith(OFFICIAL):
        return Sentence("a person complained against")
    return source.codes.get(person, Sentence("somebody who was present"))


def _refuse_heard_again(source: Gathered, fragments: Fragments, others: Sequence[str], waved: Sequence[str]) -> None:
    """A name that was hidden in one place must not be heard in what stays, in any spelling.

    A part of a hidden name counts by itself where it is written with a capital; in scripts without capitals the whole
    must be heard, since words for relatives and ranks stand beside names there. A place counts too, in scripts without
    capitals only where another script has it: there the word for a village is no name.
    """
    found = [name for pieces in fragments.values() for name in _names(pieces)]
    hidden = dict(sorted(found, key=lambda name: name[1] != _PLACE))  # who is also a person is looked for as one
    if not hidden:
        return
    places = {text for text, category in hidden.items() if category == _PLACE}
    index = PeopleIndex.build({text: (text, *uninflected(text)) for text in hidden})
    language, languages = source.whole.statement.language, _languages(source)
    heard = [
        hit
        for hit in unmarked_names(index, fragments, others, language, languages=languages, waved_through=waved)
        if _counts(hit.name, hit.person) and not (hit.person in places and _caseless(hit.person + hit.name))
    ]
    if heard:
        raise Refused(
            "leak",
            tuple(
                Reason(
                    message=_here(
                        source,
                        hit.paragraph,
                        Sentence("a name that is hidden elsewhere in this statement can be read here"),
                    ),
                    paragraph=hit.paragraph,
                    start=None if hit.paragraph is None else hit.start,
                    end=None if hit.paragraph is None else hit.end,
                    name=hit.name,
                    may_stand=True,
                )
                for hit in heard
            ),
            hint=Sentence("Hide it here too, or let it stand with --wave-through NAME=REASON."),
        )


def _refuse_two_letters_again(source: Gathered, fragments: Fragments, waved: Sequence[str]) -> None:
    """A hidden age or initials (two letters or digits) must not stand as a word in text that stays.

    The finished bytes are not searched for so little: page numbers and digests would ring.
    """
    hidden = {_folded(text) for pieces in fragments.values() for text in hidden_texts(pieces)}
    short = {text for text in hidden if len(text) == _TWO and text.isalnum()} - {_folded(name) for name in waved}
    reasons = []
    for paragraph, pieces in fragments.items() if short else ():
        for piece in pieces:
            if piece.mark is not None:
                continue
            for found in _ANY_WORD.finditer(piece.text):
                if _folded(found.group()) in short:
                    start = piece.start + found.start()
                    reasons.append(
                        Reason(
                            message=_here(
                                source,
                                paragraph,
                                Sentence("a short text that is hidden elsewhere in this statement can be read here"),
                            ),
                            paragraph=paragraph,
                            start=start,
                            end=start + len(found.group()),
                            name=found.group(),
                            may_stand=True,
                        )
                    )
    if reasons:
        raise Refused(
            "leak", tuple(reasons), hint=Sentence("Hide it here too, or let it stand with --wave-through TEXT=REASON.")
        )


def _refuse_day_again(source: Gathered, fragments: Fragments, waved: Sequence[str]) -> None:
    """A day that was hidden must not stand in text that stays, in figures or in words."""
    dates = (
        piece.text[mark.start - piece.start : mark.end - piece.start]
        for pieces in fragments.values()
        for piece in pieces
        for mark in (piece.mark.every() if piece.mark is not None else ())
        if mark.category == _DATE
    )
    hidden = {day for text in dates for _, _, day in days(text)}
    known = {_folded(text) for text in waved}
    reasons = [
        Reason(
            message=_here(
                source, paragraph, Sentence("a day that is hidden elsewhere in this statement can be read here")
            ),
            paragraph=paragraph,
            start=piece.start + start,
            end=piece.start + end,
            name=piece.text[start:end],
            may_stand=True,
        )
        for paragraph, pieces in (fragments.items() if hidden else ())
        for piece in pieces
        if piece.mark is None
        for start, end, day in days(piece.text)
        if day in hidden and _folded(piece.text[start:end]) not in known
    ]
    if reasons:
        raise Refused(
            "leak", tuple(reasons), hint=Sentence("Hide it here too, or let it stand with --wave-through TEXT=REASON.")
        )


def _names(pieces: Sequence[Fragment]) -> Iterable[tuple[str, str]]:
    """What was hidden and may be a name, with its category."""
    whole = "".join(piece.text for piece in pieces)
    for piece in pieces:
        for mark in piece.mark.every() if piece.mark is not None else ():
            text = whole[mark.start : mark.end].strip()
            words = _WORD.findall(text)
            if mark.category == _PLACE and len(words) in range(1, _PLACE_WORDS + 1):
                if _caseless(text) or (len(words) == 1 and not text.islower()):
                    yield text, mark.category
            elif mark.category in _PEOPLE and 0 < len(words) <= _MOST_WORDS and all(_like_a_name(w) for w in words):
                yield text, mark.category


def _caseless(text: str) -> bool:
    return text.lower() == text.upper()


def _like_a_name(word: str) -> bool:
    """Whether a word could be part of a name: with a capital, a short particle, or in a script without capitals."""
    return not word.islower() or len(word) <= 3


def _counts(heard: str, hidden: str) -> bool:
    words, heard_words = _WORD.findall(hidden), [word for word in _WORD.findall(heard) if len(word) > 1]
    if not heard_words:
        return False  # an initial: any code or abbreviation has one
    if len(heard_words) >= len([word for word in words if len(word) > 1]):
        return True
    return any(not word.islower() and word.lower() != word and len(word) >= _LETTERS_ALONE for word in heard_words)


def _texts(pieces: Sequence[Fragment], mark: Mark) -> Iterable[str]:
    """What was hidden in one place, each mark by itself, and what else gives it away."""
    whole = "".join(piece.text for piece in pieces)
    for one in mark.every():
        text = whole[one.start : one.end]
        yield text
        yield from number_ends(text)
        yield from accounts(text)
        if one.category == _PLACE and len(text.split()) <= _MOST_WORDS:
            yield from uninflected(text)


def _folded(text: str) -> str:
    return " ".join(fold_text(text).split())
