"""Lines in which a name stands among words of the other direction, with the names in them. Nobody in them is real."""

from __future__ import annotations

Mixed = tuple[str, str, tuple[str, ...]]
"""Language, line and the names in it."""

MIXED: tuple[Mixed, ...] = (
    ("en", "The officer هيثم الأسعد came in with a cable.", ("هيثم الأسعد",)),
    ("en", "He was called (هيثم الأسعد) by the guards.", ("هيثم الأسعد",)),
    ("en", "She named هيثم الأسعد, and Oliver Hahn wrote it down.", ("هيثم الأسعد", "Oliver Hahn")),
    ("en", "At the gate stood رائد مصطفى الحلّاق with two others.", ("رائد مصطفى الحلّاق",)),
    ("en", "First يوسف الخطيب then هيثم الأسعد hit me.", ("يوسف الخطيب", "هيثم الأسعد")),
    (
        "en",
        "The Persian guard سیاوش رستگار and his chief پرویز کیان\u200cمهر left.",
        ("سیاوش رستگار", "پرویز کیان\u200cمهر"),
    ),
    ("en", "In 2013 the chief was مها النجّار.", ("مها النجّار",)),
    ("en", "هيثم الأسعد was the name on the door.", ("هيثم الأسعد",)),
    ("en", "He shouted «أين الطبيب يوسف الخطيب؟» twice.", ("يوسف الخطيب",)),
    ("en", "Room 12/ب held أمجد العبد الله in 2012.", ("أمجد العبد الله",)),
    ("el", "Ο αξιωματικός هيثم الأسعد μπήκε στο κελί.", ("هيثم الأسعد",)),
    ("el", "Ο γιατρός Νίκος Παππάς είδε τον يوسف الخطيب εκεί.", ("Νίκος Παππάς", "يوسف الخطيب")),
    ("el", "Με ανέβασε ο (پرویز کیان\u200cمهر) στον όροφο 3.", ("پرویز کیان\u200cمهر",)),
    ("ar", "كتب لي الطبيب Oliver Hahn تقريرًا طويلًا.", ("Oliver Hahn",)),
    ("ar", "قال الطبيب (Oliver Hahn) إنّ يوسف الخطيب حيّ.", ("Oliver Hahn", "يوسف الخطيب")),
    ("ar", "التقيتُ Mary Anne Smith في المكتب.", ("Mary Anne Smith",)),
    ("ar", "ثمّ جاء Jo Li ومعه Oliver Hahn إلى البيت.", ("Jo Li", "Oliver Hahn")),
    ("ar", "اسم الشاهد هو Leyla Rad، وعمرها 41 سنة.", ("Leyla Rad",)),
    ("ar", "Oliver Hahn هو الطبيب الذي كتب التقرير.", ("Oliver Hahn",)),
    ("ar", "رأيتُ سيّارة Toyota Hilux قرب هيثم الأسعد هناك.", ("Toyota Hilux", "هيثم الأسعد")),
    ("ar", "قال: “Sign here, Mr Nasser Adham” ثمّ خرج.", ("Nasser Adham",)),
    ("ar", "ساعدني Νίκος Παππάς في المخيّم.", ("Νίκος Παππάς",)),
    ("ar", "كان المترجم Иван Петренко حاضرًا في ١٧/٤/٢٠١٣.", ("Иван Петренко",)),
    ("ar", "في 2013 كان المدير Oliver Hahn.", ("Oliver Hahn",)),
    ("fa", "پزشک Oliver Hahn گزارشی دربارهٔ من نوشت.", ("Oliver Hahn",)),
    ("fa", "هم\u200cبندم سیاوش رستگار با Leyla Rad حرف زد.", ("سیاوش رستگار", "Leyla Rad")),
    ("fa", "وکیلم (Mary Anne Smith) در ۱۳۹۱ آمد.", ("Mary Anne Smith",)),
    ("fa", "نامهٔ Νίκος Παππάς رسید.", ("Νίκος Παππάς",)),
    ("ckb", "دکتۆر Oliver Hahn لەگەڵ شوان مەحموود هات.", ("Oliver Hahn", "شوان مەحموود")),
    ("en", "Lines with no other script: Leyla Rad and Oliver Hahn.", ("Leyla Rad", "Oliver Hahn")),
)
