"""Prose as statements are told, without a person's name in it, and names that the same vault holds.

Written before the rules of sound were loosened; 300 words and more in each language. What rings is a false alarm.
"""

from __future__ import annotations

from typing import Final

from .prose import TYPICAL_NAMES

STATEMENTS: Final[dict[str, str]] = {
    "en": """In the spring of that year I worked as a nurse in a field hospital on the edge of the old city. We had two
        rooms, one lamp and a generator that ran for three hours a day. On a Thursday in April the soldiers came
        through the courtyard. They asked for the man in charge, and nobody replied. A sergeant with a shaved head
        read names from a sheet of paper, and whoever was called had to kneel against the wall. I was dragged by my
        hair to a white van. There were seven others inside, among them a boy who bled from his ear. We drove for
        about half an hour; I could hear the call to prayer and later dogs. In the basement they took my ring, my
        shoes and my identity card. Then someone pushed me into a corridor where people were hanging from pipes by
        their wrists. The smell was terrible. I was given a number and told to forget who I was. During the night
        they poured cold water over us and shouted insults about our mothers and sisters. The interrogator spoke
        with the accent of the coast. He wanted to know who had paid for the bandages and whether I had treated
        armed men. Each time I said no, the guard behind me struck the back of my knees with a green plastic pipe.
        On the fourth day they used electricity. I lost consciousness twice, and when I woke I was lying in a puddle
        near a drain. An older prisoner shared his bread with me and taught me how to breathe through the pain. He
        was taken away before dawn and never returned. In October we were moved in a truck covered with canvas to
        the military police, and from there to the central prison. A judge saw me for less than two minutes. He did
        not look up from his desk. My brother sold his shop so that a middleman would pay a clerk, and in the second
        week of January I was put out on the street in summer clothes. I weighed thirty-eight kilos. Since then I
        cannot stand in a lift, I wake at the sound of keys, and the feeling has not come back to three of my
        fingers. I left the country on foot, over the hills, with my daughter on my back. I am ready to repeat all
        of this in front of any court.""",
    "nb": """Våren det året arbeidet jeg som sykepleier på et feltsykehus i utkanten av gamlebyen. Vi hadde to rom, en
        lampe og et aggregat som gikk tre timer om dagen. En torsdag i april kom soldatene gjennom gårdsrommet. De
        spurte etter den som hadde ansvaret, og ingen svarte. En sersjant med barbert hode leste opp fra et ark, og
        den som ble ropt opp, måtte knele mot veggen. Jeg ble dratt etter håret til en hvit varebil. Det satt sju
        andre der inne, blant dem en gutt som blødde fra øret. Vi kjørte omtrent en halvtime, jeg hørte bønneropet
        og senere hunder. I kjelleren tok de ringen min, skoene mine og legitimasjonen. Så dyttet noen meg inn i en
        korridor der folk hang etter håndleddene fra rør i taket. Lukten var forferdelig. Jeg fikk et nummer og
        beskjed om å glemme hvem jeg var. Om natten helte de kaldt vann over oss og ropte skjellsord om mødrene og
        søstrene våre. Han som forhørte meg, snakket med dialekt fra kysten. Han ville vite hvem som hadde betalt
        for bandasjene, og om jeg hadde behandlet væpnede menn. Hver gang jeg sa nei, slo vakten bak meg i knehasene
        med et grønt plastrør. Den fjerde dagen brukte de strøm. Jeg mistet bevisstheten to ganger, og da jeg
        våknet, lå jeg i en dam ved et sluk. En eldre fange delte brødet sitt med meg og lærte meg å puste gjennom
        smertene. Han ble hentet før det ble lyst og kom aldri tilbake. I oktober ble vi kjørt i en lastebil dekket
        med presenning til militærpolitiet og derfra til sentralfengselet. En dommer så på meg i mindre enn to
        minutter. Han løftet ikke blikket fra pulten. Broren min solgte butikken sin slik at en mellommann kunne
        betale en skriver, og i den andre uken av januar ble jeg satt ut på gaten i sommerklær. Jeg veide trettiåtte
        kilo. Siden da kan jeg ikke stå i heis, jeg våkner når noen rasler med nøkler, og følelsen er ikke kommet
        tilbake i tre av fingrene. Jeg forlot landet til fots, over åsene, med datteren min på ryggen. Jeg er klar
        til å gjenta alt dette foran en hvilken som helst domstol, og jeg ber om at ordene mine blir oversatt
        riktig.""",
    "de": """Im Frühling jenes Jahres arbeitete ich als Krankenschwester in einem Feldlazarett am Rand der Altstadt. Wir
        hatten zwei Räume, eine Lampe und ein Notstromgerät, das drei Stunden am Tag lief. An einem Donnerstag im
        April kamen die Soldaten durch den Innenhof. Sie fragten nach dem Verantwortlichen, und niemand antwortete.
        Ein Feldwebel mit rasiertem Schädel las von einem Blatt ab, und wer aufgerufen wurde, musste sich an die
        Wand knien. Mich zerrte man an den Haaren zu einem weißen Lieferwagen. Darin saßen sieben andere, unter
        ihnen ein Junge, der aus dem Ohr blutete. Wir fuhren etwa eine halbe Stunde; ich hörte den Gebetsruf und
        später Hunde. Im Keller nahmen sie mir Ring, Schuhe und Ausweis ab. Dann stieß mich jemand in einen Gang, in
        dem Menschen an den Handgelenken von den Rohren hingen. Der Geruch war furchtbar. Ich bekam eine Nummer und
        sollte vergessen, wer ich war. Nachts gossen sie kaltes Wasser über uns und beschimpften unsere Mütter und
        Schwestern. Der Vernehmer sprach mit dem Akzent der Küste. Er wollte wissen, wer die Verbände bezahlt hatte
        und ob ich Bewaffnete behandelt hätte. Jedes Mal, wenn ich verneinte, schlug mir der Wärter von hinten mit
        einem grünen Plastikrohr in die Kniekehlen. Am vierten Tag benutzten sie Strom. Zweimal verlor ich das
        Bewusstsein, und als ich erwachte, lag ich in einer Pfütze neben einem Abfluss. Ein älterer Gefangener
        teilte sein Brot mit mir und lehrte mich, durch den Schmerz zu atmen. Vor der Dämmerung holten sie ihn, er
        kehrte nie zurück. Im Oktober brachte man uns in einem Lastwagen mit Plane zur Militärpolizei und von dort
        in das Zentralgefängnis. Ein Richter sah mich keine zwei Minuten lang an. Er hob den Blick nicht vom
        Schreibtisch. Mein Bruder verkaufte seinen Laden, damit ein Mittelsmann einen Schreiber bezahlen konnte, und
        in der zweiten Januarwoche setzte man mich in Sommerkleidern auf die Straße. Ich wog achtunddreißig Kilo.
        Seither kann ich in keinem Aufzug stehen, ich erwache vom Klirren der Schlüssel, und in drei Fingern ist das
        Gefühl nicht wiedergekommen. Zu Fuß verließ ich das Land, über die Hügel, meine Tochter auf dem Rücken. Ich
        bin bereit, all das vor jedem Gericht zu wiederholen, und bitte darum, dass jemand bei mir sitzt, wenn ich
        aussage.""",
    "fr": """Au printemps de cette année-là, je travaillais comme infirmière dans un hôpital de campagne, aux abords de
        la vieille ville. Nous avions deux salles, une lampe et un groupe électrogène qui marchait trois heures par
        jour. Un jeudi d'avril, les soldats sont entrés par la cour. Ils ont demandé le responsable et personne n'a
        répondu. Un sergent au crâne rasé lisait une feuille, et quiconque était appelé devait s'agenouiller contre
        le mur. On m'a traînée par les cheveux jusqu'à une camionnette blanche. Il y avait sept autres personnes à
        l'intérieur, dont un garçon qui saignait de l'oreille. Nous avons roulé une demi-heure environ ; j'entendais
        l'appel à la prière, puis des chiens. Au sous-sol ils m'ont pris ma bague, mes chaussures et ma carte
        d'identité. Puis quelqu'un m'a poussée dans un couloir où des gens étaient suspendus aux tuyaux par les
        poignets. L'odeur était terrible. On m'a donné un numéro en me disant d'oublier qui j'étais. La nuit, ils
        nous versaient de l'eau froide dessus et insultaient nos mères et nos sœurs. Celui qui m'interrogeait
        parlait avec l'accent de la côte. Il voulait savoir qui avait payé les bandages et si j'avais soigné des
        hommes armés. Chaque fois que je disais non, le gardien derrière moi me frappait le creux des genoux avec un
        tuyau de plastique vert. Le quatrième jour, ils ont utilisé l'électricité. J'ai perdu connaissance deux fois
        et, à mon réveil, j'étais couchée dans une flaque près d'une bouche d'évacuation. Un prisonnier plus âgé a
        partagé son pain avec moi et m'a appris à respirer malgré la douleur. On l'a emmené avant l'aube et il n'est
        jamais revenu. En octobre, on nous a transférés dans un camion bâché chez la police militaire, puis à la
        prison centrale. Un juge m'a vue moins de deux minutes. Il n'a pas levé les yeux de son bureau. Mon frère a
        vendu sa boutique pour qu'un intermédiaire paie un greffier et, la deuxième semaine de janvier, on m'a mise
        à la rue en habits d'été. Je pesais trente-huit kilos. Depuis, je ne peux plus rester dans un ascenseur, je
        me réveille au bruit des clés et je ne sens plus trois de mes doigts. J'ai quitté le pays à pied, par les
        collines, ma fille sur le dos. Je suis prête à répéter tout cela devant n'importe quel tribunal.""",
    "uk": """Навесні того року я працювала медсестрою у польовому шпиталі на околиці старого міста. Ми мали дві кімнати,
        одну лампу і генератор, який працював три години на добу. Одного четверга у квітні солдати зайшли через
        подвір'я. Вони питали, хто тут головний, але ніхто не відповів. Сержант із поголеною головою читав з аркуша,
        і кожен, кого викликали, мусив стати навколішки біля муру. Мене потягли за волосся до білого фургона.
        Всередині було ще семеро, серед них хлопець, у якого з вуха текла кров. Ми їхали приблизно пів години; я
        чула заклик до молитви, а потім собак. У підвалі в мене забрали каблучку, взуття і посвідчення. Потім хтось
        штовхнув мене в коридор, де люди висіли на трубах за зап'ястя. Запах був жахливий. Мені дали номер і
        наказали забути, хто я така. Вночі нас обливали холодною водою, кричали і ображали наших матерів та сестер.
        Слідчий говорив з вимовою узбережжя. Він хотів знати, хто платив за бинти і чи лікувала я озброєних людей.
        Щоразу, коли я казала ні, охоронець позаду бив мене під коліна зеленою пластиковою трубою. На четвертий день
        вони застосували струм. Двічі я втрачала свідомість, а коли отямилася, лежала в калюжі біля стоку. Старший
        в'язень поділився зі мною хлібом і навчив дихати крізь біль. Його забрали перед світанком, і він більше не
        повернувся. У жовтні нас перевезли у вантажівці, вкритій брезентом, до військової поліції, а звідти до
        центральної тюрми. Суддя дивився на мене менше двох хвилин. Він навіть не підвів очей від столу. Мій брат
        продав крамницю, щоб посередник заплатив писареві, і на другому тижні січня мене виставили на вулицю у
        літньому одязі. Я важила тридцять вісім кілограмів. Відтоді я не можу стояти в ліфті, прокидаюся від дзвону
        ключів, і чутливість до трьох пальців так і не повернулася. Я покинула країну пішки, через пагорби, з
        донькою на спині. Я готова повторити все це перед будь-яким судом, і прошу, щоб мої слова переклали точно. Я
        не хочу помсти, я хочу, щоб ті, хто віддавав накази, сиділи навпроти мене і слухали. Моя мати померла, не
        дочекавшись мене, і я не була на її похороні. Сусіди досі бояться говорити про ту ніч, а в будинку тепер
        живуть чужі люди.""",
    "ru": """Весной того года я работала медсестрой в полевом госпитале на окраине старого города. У нас было две
        комнаты, одна лампа и генератор, который работал три часа в сутки. В один из четвергов апреля солдаты вошли
        через двор. Они спрашивали, кто здесь главный, но никто не ответил. Сержант с бритой головой читал по листу,
        и каждый, кого вызывали, должен был встать на колени у стены. Меня потащили за волосы к белому фургону.
        Внутри было ещё семеро, среди них мальчик, у которого из уха шла кровь. Мы ехали около получаса; я слышала
        призыв к молитве, а потом собак. В подвале у меня забрали кольцо, обувь и удостоверение. Затем кто-то
        толкнул меня в коридор, где люди висели на трубах за запястья. Запах был ужасный. Мне дали номер и велели
        забыть, кто я такая. Ночью нас обливали холодной водой, кричали и оскорбляли наших матерей и сестёр.
        Следователь говорил с выговором побережья. Он хотел знать, кто платил за бинты и лечила ли я вооружённых
        людей. Всякий раз, когда я говорила нет, охранник сзади бил меня под колени зелёной пластиковой трубой. На
        четвёртый день они применили ток. Дважды я теряла сознание, а когда очнулась, лежала в луже возле стока.
        Пожилой заключённый поделился со мной хлебом и научил дышать сквозь боль. Его увели перед рассветом, и он
        больше не вернулся. В октябре нас перевезли в грузовике, накрытом брезентом, в военную полицию, а оттуда в
        центральную тюрьму. Судья смотрел на меня меньше двух минут. Он даже не поднял глаз от стола. Мой брат
        продал лавку, чтобы посредник заплатил писарю, и на второй неделе января меня выставили на улицу в летней
        одежде. Я весила тридцать восемь килограммов. С тех пор я не могу стоять в лифте, просыпаюсь от звона
        ключей, и чувствительность трёх пальцев так и не вернулась. Я покинула страну пешком, через холмы, с дочерью
        на спине. Я готова повторить всё это перед любым судом и прошу, чтобы мои слова перевели точно. Я не хочу
        мести, я хочу, чтобы те, кто отдавал приказы, сидели напротив меня и слушали. Моя мать умерла, не дождавшись
        меня, и меня не было на её похоронах. Соседи до сих пор боятся говорить о той ночи, а в доме теперь живут
        чужие люди.""",
    "ar": """في ربيع تلك السنة كنت أعمل ممرضة في مشفى ميداني على أطراف المدينة القديمة. كانت عندنا غرفتان ومصباح واحد
        ومولدة تعمل ثلاث ساعات في اليوم. في يوم خميس من شهر نيسان دخل الجنود من باحة الدار. سألوا عن المسؤول فلم يجب
        أحد. كان هناك رقيب حليق الرأس يقرأ من ورقة، ومن ينادى عليه كان عليه أن يركع أمام الجدار. جروني من شعري إلى
        سيارة بيضاء مغلقة. كان في داخلها سبعة آخرون، بينهم ولد ينزف من أذنه. سارت السيارة نحو نصف ساعة، وسمعت الأذان
        ثم نباح الكلاب. في القبو أخذوا خاتمي وحذائي وهويتي. ثم دفعني أحدهم إلى ممر كان الناس فيه معلقين من معاصمهم
        بالأنابيب. كانت الرائحة لا تطاق. أعطوني رقما وقالوا لي أن أنسى من أكون. في الليل كانوا يصبون علينا الماء
        البارد ويشتمون أمهاتنا وأخواتنا. كان المحقق يتكلم بلهجة أهل الساحل. أراد أن يعرف من دفع ثمن الضمادات وهل
        عالجت رجالا مسلحين. وكلما قلت لا ضربني الحارس الواقف خلفي على ركبتي بأنبوب أخضر. في اليوم الرابع استعملوا
        الكهرباء. فقدت الوعي مرتين، وحين صحوت وجدت نفسي ممددة في بركة ماء قرب البالوعة. قاسمني سجين كبير في السن
        خبزه وعلمني كيف أتنفس رغم الوجع. أخذوه قبل الفجر ولم يرجع بعدها. في تشرين نقلونا في شاحنة مغطاة إلى الشرطة
        العسكرية ومن هناك إلى السجن المركزي. رآني قاض أقل من دقيقتين ولم يرفع عينيه عن مكتبه. باع أخي دكانه كي يدفع
        وسيط لأحد الكتبة، وفي الأسبوع الثاني من كانون رموني في الشارع بثياب الصيف. كان وزني ثمانية وثلاثين كيلو. منذ
        ذلك الوقت لا أستطيع الوقوف في مصعد، وأصحو على صوت المفاتيح، ولم يعد الإحساس إلى ثلاث من أصابعي. تركت البلد
        مشيا عبر التلال وابنتي على ظهري. أنا مستعدة لأن أعيد كل هذا أمام أي محكمة، وأرجو أن تترجم كلماتي بدقة. لا
        أريد الثأر، أريد أن يجلس قبالتي من أصدروا الأوامر وأن يسمعوا. توفيت والدتي قبل أن تراني ولم أحضر جنازتها. ما
        زال الجيران يخافون الحديث عن تلك الليلة، ويسكن بيتنا الآن أناس غرباء لا نعرف من أين جاؤوا. كانت الزنزانة
        ضيقة إلى حد أننا كنا ننام واقفين أو نتناوب، وكان الطعام حبة بطاطا ورغيفا لكل ثلاثة. في كل صباح كانوا ينادون
        على أسماء، وبعض الذين خرجوا عادوا محمولين في بطانيات، وبعضهم لم يعد. أتذكر رائحة الدم والعفن، وأتذكر صوت
        المروحة في آخر الممر، وأتذكر أن أحدا كان يغني بصوت خافت.""",
}

_MORE: Final = """
    Nidal Qutaifani, Rim Choukri, Riad Asaad, Ziad Homsi, Dima Wannous, Khadija Benali, Hadi Abdallah, Sana Yazigi,
    Widad Sakkal, Fadi Khouri, Huda Zein, Rida Hourani, Dia Azzawi, Wissam Tarif, Jihad Makdissi, Salma Haj, Tamer
    Awam, Bilal Zoubi, Ghada Samman, Ayman Odeh, Nabil Maleh, Lina Sabra, Rasha Omran, Raed Fares, Louay Safi, Muna
    Wassef, Sami Kilani, Jaber Hajj, Anas Darra, Burhan Ghalioun, Hevin Ali, Zuhair Salem, Amal Hanano, Noura
    Jizawi, نضال القطيفاني, ريم شكري, رياض سيف, زياد الحمصي, ديمة ونوس, خديجة بن علي, هادي العبد الله, سناء يازجي,
    وداد سقال, فادي الخوري, رضا حوراني, ضياء العزاوي, وسام طريف, سلمى الحاج, تامر العوام, بلال الزعبي, غادة السمان,
    رائد فارس, لؤي صافي, منى واصف, جابر الحاج, برهان غليون, ياسر العظم, صباح فخري, رامي الصالح, كمال الحلبي, رشا
    عمران, بدر الدين شعبان, حازم نهار, صلاح الشيخ, أيهم السيد, تيسير خلف, قصي سالم, ربيع ظافر, Роман Савченко, Надія
    Гриценко, Віра Лисенко, Богдан Мороз, Лев Коваль, Степан Кравець, Ігор Марченко, Тарас Бойко, Людмила Щербина,
    Вера Орлова, Сергей Мещеряков, Руслан Гаджиев, Ахмед Закаев, Borys Hrynevych, Vira Koval, Silje Moen, Tone Vik,
    Arne Dal, Liv Sande, Ruth Stern, Karl Vogt, Uwe Thiele, Anton Keller, Luc Marchand, Rachid Taha, Malika
    Sefrioui, Denis Roche, Rémi Mercier, Hervin Şêxmûs, Deniz Kaya, Berat Yılmaz"""
NAMES: Final = [*TYPICAL_NAMES, *(" ".join(name.split()) for name in _MORE.split(","))]
"""Some two hundred, in the scripts of one vault."""
