"""What was typed into the form of a person, as the record that the core keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ui.operations.people import Draft

_PLAIN = ("sex", "nationality", "contact", "contact_rules", "risks", "service_address")


def draft_of(
    values: Mapping[str, str], accounts: Sequence[tuple[str, str, str, str]], dates: Mapping[str, str]
) -> Draft:
    """The draft of a form; `dates` are its dates in EDTF by field, empty fields are left out."""
    from intake.people import Identity, PowerOfAttorney, PreviousAccount  # called on the worker

    given = dates.get("given")
    made: dict[str, object] = {name: values[name] for name in _PLAIN if values[name]}
    names = tuple(part.strip() for part in values["other_names"].replace("،", ",").split(",") if part.strip())
    if names:
        made["other_names"] = names
    if "born" in dates:
        made["born"] = dates["born"]
    if values["holder"]:
        extra = {"given": given} if given else {}
        made["power_of_attorney"] = PowerOfAttorney(holder=values["holder"], **extra)
    if accounts:
        made["previous_accounts"] = tuple(
            PreviousAccount(
                told=told,
                **{
                    name: value
                    for name, value in (("when", dates.get(f"account_{at}", "")), ("where", where), ("note", note))
                    if value
                },
            )
            for at, (told, _, where, note) in enumerate(accounts)
        )
    return Draft(
        case=values["case"],
        code=values["code"],
        role=values["role"],
        identity=Identity(full_name=values["full_name"], **made),  # type: ignore[arg-type]
    )
