# ruff: noqa: E501
"""Ordinary testimony without names, written for these tests, and names that are typical of a vault."""

from __future__ import annotations

PROSE = {
    "en": """I was taken from my house at four in the morning. There were about ten soldiers and two men in plain clothes. They
        called out, broke the door and searched every room. My mother stood by the wall and could not speak. One of them said that
        it would only take an hour and that I should come along. In reality I stayed in that branch for more than seven months. They
        put a bag over my head, so I could not see the way, but I counted the turns and I heard the market and a train. In the cell we
        were sixty men; we slept in shifts and the youngest was perhaps fifteen. During the first interrogation the officer asked the
        same question again and again, and when I did not answer he hit me with a thick cable on my back and on the soles of my feet. A
        doctor came once; the examination was short, he only looked at my hands and left. After the summer I was moved to another
        prison, where conditions were a little better. Many of those who were with me are still missing. I have told this story only
        once before, to a lawyer, and I want the court to hear it. He never gave his name, he was a tall man with grey hair and a
        scar near his mouth. What happened to the others I do not know. The message that reached my family was false.""",
    "de": """Ich wurde früh am Morgen aus meinem Haus geholt. Es waren etwa zehn Soldaten und zwei Männer in gewöhnlicher Kleidung.
        Sie haben die Tür aufgebrochen und jedes Zimmer durchsucht. Meine Mutter stand an der Wand und konnte nichts sagen. Einer von
        ihnen meinte, es dauere nur eine Stunde. In Wirklichkeit blieb ich mehr als sieben Monate in dieser Abteilung. Man zog mir
        einen Sack über den Kopf, damit ich den Weg nicht sehen konnte. In der Zelle waren wir sechzig Menschen, wir schliefen
        abwechselnd, und der Jüngste war vielleicht fünfzehn Jahre alt. Beim ersten Verhör stellte der Offizier immer wieder die
        gleiche Frage, und wenn ich keine Antwort gab, schlug er mich mit einem dicken Kabel auf den Rücken und auf die Fußsohlen.
        Einmal kam ein Arzt, die Untersuchung war kurz. Nach dem Sommer wurde ich in ein anderes Gefängnis gebracht, dort war es
        etwas besser. Viele von denen, die bei mir waren, sind noch immer verschwunden. Ich habe diese Geschichte erst einmal
        erzählt, einer Anwältin, und ich will, dass das Gericht sie hört. Was mit den anderen geschah, weiß ich nicht.""",
    "nb": """Jeg ble hentet hjemme tidlig om morgenen. Det var omtrent ti soldater og to menn i vanlige klær. De slo inn døren og lette
        gjennom hvert rom. Moren min sto ved veggen og klarte ikke å si noe. En av dem sa at det bare ville ta en time. I virkeligheten
        ble jeg på avdelingen i mer enn sju måneder. De trakk en sekk over hodet mitt, så jeg ikke kunne se veien, men jeg hørte et tog
        og et marked. I cellen var vi seksti menn, vi sov på skift, og den yngste var kanskje femten år gammel. Under det første avhøret
        stilte offiseren det samme spørsmålet om igjen, og da jeg ikke svarte, slo han meg med en tykk kabel på ryggen og under føttene.
        En lege kom én gang, men undersøkelsen var kort. Etter sommeren ble jeg flyttet til et annet fengsel, der forholdene var litt
        bedre. Mange av dem som var sammen med meg, er fremdeles savnet. Jeg har bare fortalt dette én gang før, til en advokat, og jeg
        vil at retten skal høre det. Hva som hendte med de andre, vet jeg ikke.""",
    "fr": """On est venu me chercher chez moi tôt le matin. Il y avait une dizaine de soldats et deux hommes en civil. Ils ont cassé
        la porte et fouillé chaque pièce. Ma mère se tenait contre le mur et ne pouvait rien dire. L'un d'eux a dit que cela ne
        prendrait qu'une heure. En réalité je suis resté plus de sept mois dans cette section. Ils m'ont mis un sac sur la tête pour
        que je ne voie pas le chemin, mais j'ai entendu un train et un marché. Dans la cellule nous étions soixante, nous dormions à
        tour de rôle et le plus jeune avait peut-être quinze ans. Pendant le premier interrogatoire l'officier posait toujours la même
        question et, quand je ne répondais pas, il me frappait avec un câble épais sur le dos et sous les pieds. Un médecin est venu
        une fois, l'examen a été court. Après l'été j'ai été transféré dans une autre prison où les conditions étaient un peu
        meilleures. Beaucoup de ceux qui étaient avec moi ont disparu. Je n'ai raconté cette histoire qu'une seule fois, à une avocate,
        et je veux que le tribunal l'entende. Ce que sont devenus les autres, je ne le sais pas.""",
    "uk": """Мене забрали з дому рано-вранці. Було близько десяти солдатів і двоє чоловіків у цивільному одязі. Вони вибили двері
        й обшукали кожну кімнату. Мати стояла біля стіни і не могла нічого сказати. Один із них сказав, що це займе лише годину.
        Насправді я пробув у тому відділенні понад сім місяців. Мені натягнули на голову мішок, щоб я не бачив дороги, але я чув
        потяг і ринок. У камері нас було шістдесят людей, ми спали по черзі, а наймолодшому було, мабуть, п'ятнадцять років. Під час
        першого допиту офіцер знову й знову ставив те саме запитання, а коли я не відповідав, бив мене товстим кабелем по спині та по
        ступнях. Один раз приходив лікар, огляд був коротким. Після літа мене перевели до іншої в'язниці, де умови були трохи кращі.
        Багато хто з тих, хто був зі мною, досі вважаються зниклими. Я розповідав цю історію лише один раз, адвокатові, і хочу, щоб
        суд її почув. Що сталося з іншими, я не знаю.""",
    "ru": """Меня забрали из дома рано утром. Было около десяти солдат и двое мужчин в гражданской одежде. Они выбили дверь и
        обыскали каждую комнату. Мать стояла у стены и не могла ничего сказать. Один из них сказал, что это займёт всего час. На самом
        деле я пробыл в том отделении больше семи месяцев. Мне надели на голову мешок, чтобы я не видел дороги, но я слышал поезд и
        рынок. В камере нас было шестьдесят человек, мы спали по очереди, а самому младшему было, наверное, пятнадцать лет. Во время
        первого допроса офицер снова и снова задавал один и тот же вопрос, а когда я не отвечал, бил меня толстым кабелем по спине и по
        ступням. Один раз приходил врач, осмотр был коротким. После лета меня перевели в другую тюрьму, где условия были немного
        лучше. Многие из тех, кто был со мной, до сих пор считаются пропавшими. Я рассказывал эту историю только один раз, адвокату, и
        хочу, чтобы суд её услышал. Что стало с остальными, я не знаю.""",
    "ar": """أخذوني من بيتي في الصباح الباكر. كانوا حوالي عشرة عساكر ورجلين بثياب مدنية. كسروا الباب وفتشوا كل الغرف. كانت أمي
        واقفة إلى جانب الحائط ولم تستطع أن تقول شيئا. قال لي واحد منهم إن الأمر لن يأخذ أكثر من ساعة. في الحقيقة بقيت في ذلك الفرع أكثر
        من سبعة أشهر. وضعوا كيسا على رأسي حتى لا أرى الطريق لكنني سمعت صوت قطار وصوت سوق. في الزنزانة كنا ستين شخصا، وكنا ننام بالدور، وأصغرنا
        ربما كان عمره خمس عشرة سنة. في التحقيق الأول كان الضابط يسأل السؤال نفسه مرة بعد مرة، وعندما لم أجب كان يضربني بكبل غليظ على ظهري
        وعلى قدمي. جاء الطبيب مرة واحدة ونظر إلى يدي فقط ثم خرج. بعد الصيف نقلوني إلى سجن آخر وكان الوضع هناك أفضل قليلا. كثير من الذين
        كانوا معي ما زالوا مفقودين حتى الآن. لم أحك هذه القصة إلا مرة واحدة من قبل، لمحامية، وأريد أن تسمعها المحكمة. ولا أعرف ماذا حدث
        لهم بعدها، ولم نسمع عنهم شيئا. كان الرجل طويلا وله صوت عال، ولم يقل اسمه لنا أبدا.""",
}  # fmt: skip

TYPICAL_NAMES = [
    name.strip()
    for name in [
        "Mazen Darwish",
        "Ahmad al-Khatib",
        "Samir Haddad",
        "Layla Mansour",
        "Omar al-Shami",
        "Fatima Zahra Nasser",
        "Khaled Barakat",
        "\n    Yousef Ibrahim",
        "Rania Sabbagh",
        "Hassan Jabbour",
        "Ali Hussein",
        "Nour al-Din Qasim",
        "Abd al-Rahman Suleiman",
        "Huda Kanaan",
        "Tariq Hamdan",
        "\n    Maher Salloum",
        "Amina Yassin",
        "Bassel Khoury",
        "Rima Najjar",
        "Wael Sharif",
        "Ibrahim Othman",
        "Zainab Mahmoud",
        "Nadia Ghazal",
        "Firas Abboud",
        "\n    أحمد الخطيب",
        "مازن درويش",
        "علي حسن محمد",
        "هناء الأحمد",
        "عمر الشامي",
        "فاطمة الزهراء ناصر",
        "خالد بركات",
        "يوسف إبراهيم",
        "رانيا صباغ",
        "حسن جبور",
        "\n    نور الدين قاسم",
        "عبد الرحمن سليمان",
        "هدى كنعان",
        "طارق حمدان",
        "ماهر سلوم",
        "أمينة ياسين",
        "باسل خوري",
        "ريما نجار",
        "وائل شريف",
        "إبراهيم عثمان",
        "\n    Іван Коваленко",
        "Юлія Ковальська",
        "Олександр Шевченко",
        "Марія Бондаренко",
        "Андрій Мельник",
        "Оксана Ткаченко",
        "Сергій Петренко",
        "\n    Иван Петров",
        "Елена Соколова",
        "Алексей Волков",
        "Наталья Зайцева",
        "Сергей Морозов",
        "Анна Кузнецова",
        "Дмитрий Лебедев",
        "Павел Попов",
        "\n    Hans Müller",
        "Anna Schmidt",
        "Karl Weber",
        "Sabine Fischer",
        "Peter Wagner",
        "Ursula Becker",
        "Jürgen Koch",
        "Monika Bauer",
        "Wolfgang Richter",
        "\n    Kari Nordmann",
        "Ola Hansen",
        "Ingrid Berg",
        "Lars Johansen",
        "Marit Olsen",
        "Bjørn Haugen",
        "Astrid Lund",
        "Erik Dahl",
        "Solveig Lie",
        "\n    Jean Dupont",
        "Marie Lefebvre",
        "Pierre Moreau",
        "Claire Rousseau",
        "Michel Laurent",
        "Sophie Girard",
        "Djamel Benali",
        "Mohamed Ould Cheikh",
        "\n    John Smith",
        "Mary Johnson",
        "Will Brown",
        "Grace Taylor",
        "Mark Wilson",
        "Rose Walker",
        "Bill King",
        "Hope Green",
        "Daniel Baker",
        "Sarah Cooper",
        "\n    رضا احمدی",
        "زهرا کریمی",
        "پرویز گلستانی",
        "شیرین رستمی",
        "Azad Barzani",
        "Rojin Kobani",
        "Şivan Demir",
        "Gebre Tesfay",
        "Haile Kidane",
        "Ayşe Çelik",
    ]
]
