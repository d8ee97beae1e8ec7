"""LibreOffice as a peer: the same paragraphs, faces, sizes and page, as a tagged PDF/A-3.

It is given the bundled fonts through fontconfig and a profile of its own, so that nothing of the machine's comes in.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tests.benchmarks.measuring import ROOT, child_cpu
from tests.benchmarks.texts import RIGHTWARDS, Said

_FILTER = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)
_COUNTRIES = {"ar": "SY", "en": "GB", "uk": "UA", "fa": "IR"}
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>
<style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'"/>
<style:font-face style:name="Noto Naskh Arabic" svg:font-family="'Noto Naskh Arabic'"/>
</office:font-face-decls>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="595.28pt" fo:page-height="841.89pt"
 fo:margin-top="82pt" fo:margin-bottom="84pt" fo:margin-left="85pt" fo:margin-right="85pt"/></style:page-layout>
"""
_STYLE = """<style:style style:name="{language}" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:margin-bottom="7pt" fo:line-height="{leading}%" fo:widows="2" fo:orphans="2"
 style:writing-mode="{mode}"/><style:text-properties style:font-name="Noto Serif" fo:font-size="11pt"
 style:font-name-complex="Noto Naskh Arabic" style:font-size-complex="12.65pt"
 fo:language="{language}" fo:country="{country}"
 style:language-complex="{language}" style:country-complex="{country}"/></style:style>
"""
_BODY = """</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>
"""
_TAIL = "</office:text></office:body></office:document>\n"


@dataclass(frozen=True, slots=True)
class Office:
    """LibreOffice with its own folder for profile, fonts and files."""

    folder: Path

    def prepare(self) -> None:
        """Make the profile and the font cache: the first start takes far longer than any other."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "fonts.conf").write_text(
            '<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
            f"<dir>{ROOT / 'resources' / 'fonts'}</dir><cachedir>{self.folder / 'cache'}</cachedir></fontconfig>"
        )
        self.write("first", [Said("en", "One line."), Said("ar", "سطر واحد.")])
        self.convert("first")

    def write(self, name: str, paragraphs: Sequence[Said]) -> None:
        """The paragraphs as flat OpenDocument text."""
        styles = "".join(
            _STYLE.format(
                language=language,
                country=_COUNTRIES[language],
                mode="rl-tb" if language in RIGHTWARDS else "lr-tb",
                leading=100,
            )
            for language in sorted({said.language for said in paragraphs})
        )
        body = "".join(f'<text:p text:style-name="{s.language}">{escape(s.text)}</text:p>\n' for s in paragraphs)
        (self.folder / f"{name}.fodt").write_text(_HEAD + styles + _BODY + body + _TAIL, "utf-8")

    def convert(self, name: str) -> float:
        """The CPU seconds that it takes to write NAME.pdf."""
        profile = (self.folder / "profile").resolve().as_uri()
        command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", _FILTER]
        return child_cpu(
            [*command, "--outdir", self.folder, self.folder / f"{name}.fodt"],
            environment={**os.environ, "FONTCONFIG_FILE": str(self.folder / "fonts.conf")},
        )


def version() -> str:
    """What it calls itself."""
    told = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout
    return " ".join(told.split()[:2])
