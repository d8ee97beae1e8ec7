"""The file: fonts, structure tree, metadata, associated files and the field to sign (ISO 32000-1).

Promises PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), and bytes that depend on the document alone.
ReportLab numbers and writes the objects; pikepdf reads the file back strictly, takes out the information
dictionary that PDF/A has no use for, and gives it its identifier.
"""

from __future__ import annotations

import io
import zlib
from datetime import UTC

import pikepdf
from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

from intake.typeset.font import DocumentFont
from intake.typeset.metadata import xmp
from intake.typeset.pages import HEIGHT, WIDTH, Flow, Sheet
from intake.typeset.structure import Element, pdf_text

FIELD_NAME = "Signature"
_PRINTED_AND_LOCKED = 4 | 128
_PROFILE_DATE = bytes.fromhex("07ea00010001000000000000")


class Source(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An indirect object given as PDF source."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.source = b""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """What ReportLab writes."""
        return self.source


class File:
    """Objects under construction; `put` gives each its number."""

    def __init__(self) -> None:
        self.document = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._count = 0

    def new(self) -> tuple[Source, str]:
        """An object to be filled in later, and the reference to it."""
        made = Source()
        self._count += 1
        name = f"own{self._count}"
        self.document.Reference(made, name)
        return made, f"{self.document.idToObjectNumberAndVersion[name][0]} 0 R"

    def put(self, source: str | bytes) -> str:
        """Write an object; the reference to it."""
        made, reference = self.new()
        made.source = source.encode("latin-1") if isinstance(source, str) else source
        return reference

    def stream(self, data: bytes, entries: str = "", *, deflate: bool = True) -> str:
        """Write a stream; the reference to it.

        Readers that look for the end of a stream instead of counting take an end-of-line mark at its end for theirs,
        and ISO 19005-3, 6.1.7.1 is then judged broken. A deflated stream ends with its checksum, whatever the level:
        where that ends so, the data goes as it is.
        """
        body = zlib.compress(data, 6) if deflate else data
        deflate = deflate and body[-1:] not in (b"\r", b"\n")
        body = body if deflate else data
        coding = "/Filter /FlateDecode " if deflate else ""
        return self.put(
            f"<<{entries} {coding}/Length {len(body)}>>\nstream\n".encode("latin-1") + body + b"\nendstream\n"
        )

    def dump(self, catalogue: str) -> bytes:
        """The whole file."""
        root = Source()
        root.source = catalogue.encode("latin-1")
        self.document.Catalog = root
        return bytes(self.document.format())


def finish(flow: Flow) -> bytes:
    """Write the pages of a flow as a file."""
    file, document = File(), flow.document
    fonts = " ".join(f"/{font.resource} {_font(file, font)}" for font in flow.ink.fonts.values())
    font_resource = file.put(f"<<{fonts}>>")
    tree, tree_at = file.new()
    pages = [file.new() for _ in flow.sheets]
    tree_of_pages, parent = file.new()
    widget = _structure(file, flow, tree, tree_at, [reference for _, reference in pages])
    for number, (sheet, (page, _)) in enumerate(zip(flow.sheets, pages, strict=True)):
        last = number == len(flow.sheets) - 1
        page.source = _page(file, sheet, number, parent, font_resource, widget if last else None)
    kids = " ".join(reference for _, reference in pages)
    tree_of_pages.source = f"<</Type /Pages /Count {len(pages)} /Kids [{kids}]>>".encode()
    intent = file.put(
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile "
        f"{file.stream(_colour_profile(), '/N 3')}>>"
    )
    metadata = file.stream(xmp(document), "/Type /Metadata /Subtype /XML", deflate=False)
    form = file.put(f"<</Fields [{widget}] /SigFlags 3>>")
    catalogue = (
        f"<</Type /Catalog /Pages {parent} /StructTreeRoot {tree_at} /MarkInfo <</Marked true>> "
        f"/Lang {pdf_text(document.language)} /ViewerPreferences <</DisplayDocTitle true"
        f">> /OutputIntents [{intent}] /Metadata {metadata} /AcroForm {form}"
        f"{_attachments(file, flow)}{_bookmarks(file, flow, [reference for _, reference in pages])}>>"
    )
    return _identified(file.dump(catalogue))


def _identified(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        del pdf.docinfo
        del pdf.trailer.ID  # ReportLab's is one constant; without it both halves are made from the content
        out = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.disable  # an incremental update that follows is then plain too
        pdf.save(out, deterministic_id=True, min_version="1.7", object_stream_mode=mode, compress_streams=False)
    return out.getvalue()


def _font(file: File, font: DocumentFont) -> str:
    made = font.embed()
    left, bottom, right, top = made.box
    descriptor = file.put(
        f"<</Type /FontDescriptor /FontName /{made.name} /Flags 4 /FontBBox [{left} {bottom} {right} {top}] "
        f"/ItalicAngle {-12 if 'Italic' in made.name else 0} /Ascent {top} /Descent {bottom} /CapHeight 714 /StemV 80 "
        f"/FontFile2 {file.stream(made.program, f'/Length1 {len(made.program)}')}>>"
    )
    widths = " ".join(map(str, made.widths))
    descendant = file.put(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{made.name} /CIDSystemInfo <</Registry (Adobe) "
        f"/Ordering (Identity) /Supplement 0>> /DW 1000 /W [0 [{widths}]] "
        f"/CIDToGIDMap {file.stream(made.glyph_ids)} /FontDescriptor {descriptor}>>"
    )
    return file.put(
        f"<</Type /Font /Subtype /Type0 /BaseFont /{made.name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant}] /ToUnicode {file.stream(made.to_unicode)}>>"
    )


def _page(file: File, sheet: Sheet, number: int, parent: str, fonts: str, widget: str | None) -> bytes:
    pictures = " ".join(f"/{name} {file.put(source)}" for name, source in sheet.pictures.items())
    contents = file.stream("\n".join(sheet.operators).encode("latin-1"))
    return (
        f"<</Type /Page /Parent {parent} /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {contents} /Resources "
        f"<</Font {fonts}{f' /XObject <<{pictures}>>' if pictures else ''}>> /StructParents {number} /Tabs /S"
        f"{f' /Annots [{widget}]' if widget else ''}>>"
    ).encode()


def _structure(file: File, flow: Flow, tree: Source, tree_at: str, pages: list[str]) -> str:
    """Write the structure tree and the parent tree; the reference to the field to sign."""
    words = pdf_text(flow.document.signature_words)
    widget, widget_at = file.new()
    form = flow.root.child("Form", extra=f"/Alt {words}")
    owned: dict[Element, str] = {}
    root = _element(
        file, flow.root, tree_at, "", pages, owned, {form: f"<</Type /OBJR /Obj {widget_at} /Pg {pages[-1]}>>"}
    )
    numbers = []
    for number, sheet in enumerate(flow.sheets):
        numbers.append(f"{number} {file.put('[' + ' '.join(owned[owner] for owner in sheet.owners) + ']')}")
    key = len(flow.sheets)
    numbers.append(f"{key} {owned[form]}")
    widget.source = (
        f"<</Type /Annot /Subtype /Widget /FT /Sig /T ({FIELD_NAME}) /TU {words} /Rect [0 0 0 0] "
        f"/F {_PRINTED_AND_LOCKED} /P {pages[-1]} /StructParent {key}>>"
    ).encode()
    parent_tree = file.put(f"<</Nums [{' '.join(numbers)}]>>")
    tree.source = (
        f"<</Type /StructTreeRoot /K [{root}] /ParentTree {parent_tree} /ParentTreeNextKey {key + 1}>>"
    ).encode()
    return widget_at


def _element(
    file: File,
    element: Element,
    parent: str,
    language: str,
    pages: list[str],
    owned: dict[Element, str],
    special: dict[Element, str],
) -> str:
    source, reference = file.new()
    owned[element] = reference
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_element(file, kid, reference, element.language, pages, owned, special))
        elif kid[0] == home:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type /MCR /Pg {pages[kid[0]]} /MCID {kid[1]}>>")
    if element in special:
        kids.append(special[element])
    spoken = f" /Lang {pdf_text(element.language)}" if element.language != language else ""
    page = f" /Pg {pages[home]}" if home is not None else ""
    source.source = (
        f"<</Type /StructElem /S /{element.role} /P {parent}{page}{spoken} {element.extra} /K [{' '.join(kids)}]>>"
    ).encode("latin-1")
    return reference


def _attachments(file: File, flow: Flow) -> str:
    document = flow.document
    if not document.attachments:
        return ""
    when = document.created.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    named = []
    for attached in document.attachments:
        mime = "".join(
            letter if letter.isalnum() or letter in ".+-" else f"#{ord(letter):02x}" for letter in attached.mime
        )
        params = f"/Params <</ModDate ({when}) /Size {len(attached.data)}>>"
        body = file.stream(attached.data, f"/Type /EmbeddedFile /Subtype /{mime} {params}")
        name = pdf_text(attached.name)
        spec = file.put(
            f"<</Type /Filespec /F {name} /UF {name} /AFRelationship /{attached.relationship} "
            f"/Desc {pdf_text(attached.description)} /EF <</F {body} /UF {body}>>>>"
        )
        named.append((attached.name, name, spec))
    tree = " ".join(f"{name} {spec}" for _, name, spec in sorted(named))
    return f" /AF [{' '.join(spec for _, _, spec in named)}] /Names <</EmbeddedFiles <</Names [{tree}]>>>>"


def _bookmarks(file: File, flow: Flow, pages: list[str]) -> str:
    """The outline: one level, in order; screen readers and viewers jump by it."""
    headings = [heading for heading in flow.headings if heading.text]
    if not headings:
        return ""
    root, root_at = file.new()
    entries = [file.new() for _ in headings]
    for index, (heading, (entry, _)) in enumerate(zip(headings, entries, strict=True)):
        before = f" /Prev {entries[index - 1][1]}" if index else ""
        after = f" /Next {entries[index + 1][1]}" if index + 1 < len(entries) else ""
        entry.source = (
            f"<</Title {pdf_text(heading.text)} /Parent {root_at}{before}{after} "
            f"/Dest [{pages[heading.page]} /XYZ null {heading.y + 6:.0f} null]>>"
        ).encode("latin-1")
    root.source = f"<</Type /Outlines /First {entries[0][1]} /Last {entries[-1][1]} /Count {len(entries)}>>".encode()
    return f" /Outlines {root_at}"


def _colour_profile() -> bytes:
    """The sRGB profile, without the moment at which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = _PROFILE_DATE
    return bytes(profile)
