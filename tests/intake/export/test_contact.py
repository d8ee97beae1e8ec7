"""Of a contact line the telling pieces are looked for; a town or a country by itself is not."""

from __future__ import annotations

import pytest

from intake.export.contact import contact_pieces


@pytest.mark.parametrize(
    ("line", "piece"),
    [
        ("Zwennelgasse 14, 1010 Wien", "Zwennelgasse"),
        ("Zwennelgasse 14/2/7, 1010 Wien", "Zwennelgasse"),
        ("Zwennelgasse 14a; Wien", "Zwennelgasse"),
        ("Wien, Große Zwennelgasse 3", "Große Zwennelgasse"),
        ("14 rue Zwennel, Paris", "rue Zwennel"),
        ("14 bis rue Zwennel, Paris", "rue Zwennel"),
        ("شارع الزونلية ١٤، دمشق", "شارع الزونلية"),
        ("вулиця Зованська 7, Київ", "вулиця Зованська"),
        ("Zwennelgasse 14, tel. 0944 123 456", "0944 123 456"),
        ("Zwennelgasse 14, 1010 Wien", "1010 Wien"),
        ("Zwennelgasse 14, 1010 Wien", "Zwennelgasse 14"),
        ("Zwennel House, Damascus", "Zwennel House"),
    ],
)
def test_a_telling_piece_is_looked_for(line: str, piece: str) -> None:
    assert piece in contact_pieces(line)
    assert line in contact_pieces(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Damascus 14", "Aleppo 3", "Vienna 12", "Germany, Berlin", "Zwennelgasse 14, Damascus, Syria", "دمشق ١٤"),
        *("Beirut, Lebanon", "بيروت، لبنان", "سوريا، حلب", "Österreich, Salzburg", "Київ, Україна", "Bergen, Norway"),
        *("Street 14", "Building 7, Apartment 12", "Main Street 5", "شارع ١٤", "1600 Vienna", "Postfach 1234"),
    ],
)
def test_towns_countries_and_ordinary_words_are_not(line: str) -> None:
    """Whoever lives in Damascus may say so, or no statement of hers would ever leave."""
    common = {
        "Damascus",
        "Aleppo",
        "Vienna",
        "Germany",
        "Berlin",
        "Syria",
        "دمشق",
        "Beirut",
        "Lebanon",
        "بيروت",
        "لبنان",
    }
    common |= {"سوريا", "حلب", "Österreich", "Salzburg", "Київ", "Україна", "Bergen", "Norway", "Street", "Building"}
    common |= {"Apartment", "Main Street", "شارع", "Postfach"}
    assert common.isdisjoint(contact_pieces(line))


def test_no_contact_is_nothing() -> None:
    assert contact_pieces(None) == ()
    assert contact_pieces("") == ()
