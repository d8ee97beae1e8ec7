<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written</source>
        <translation>
            <numerusform>%n thing is not as it was written</numerusform>
            <numerusform>%n things are not as they were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled.</source>
        <translation>
            <numerusform>%Ln paragraph initialled.</numerusform>
            <numerusform>%Ln paragraphs initialled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n in force</numerusform>
            <numerusform>%n in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went out before: the letters are written under Exports.</source>
        <translation>
            <numerusform>%n export went out before: the letters are written under Exports.</numerusform>
            <numerusform>%n exports went out before: the letters are written under Exports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%n place(s) like this</source>
        <translation>
            <numerusform>%n place like this</numerusform>
            <numerusform>%n places like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitsScreen</name>
    <message numerus="yes">
        <source>%n file(s) hashed, encrypted and taken in. Originals stay where they were.</source>
        <translation>
            <numerusform>%n file hashed, encrypted and taken in. The original stays where it was.</numerusform>
            <numerusform>%n files hashed, encrypted and taken in. Originals stay where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashing and encrypting %n file(s)…</source>
        <translation>
            <numerusform>Hashing and encrypting %n file…</numerusform>
            <numerusform>Hashing and encrypting %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation>
            <numerusform>%n to recall</numerusform>
            <numerusform>%n to recall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden place(s) opened: {path}</source>
        <translation>
            <numerusform>%n hidden place opened: {path}</numerusform>
            <numerusform>%n hidden places opened: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln finding(s) let pass</source>
        <translation>
            <numerusform>%Ln finding let pass</numerusform>
            <numerusform>%Ln findings let pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled</source>
        <translation>
            <numerusform>%Ln paragraph initialled</numerusform>
            <numerusform>%Ln paragraphs initialled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back, %Ln correction(s)</source>
        <translation>
            <numerusform>Read back, %Ln correction</numerusform>
            <numerusform>Read back, %Ln corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go on with</source>
        <translation>
            <numerusform>%n to go on with</numerusform>
            <numerusform>%n to go on with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObstaclesCard</name>
    <message numerus="yes">
        <source>in paragraph {numbers}</source>
        <translation>
            <numerusform>in paragraph {numbers}</numerusform>
            <numerusform>in paragraph {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n in this vault</numerusform>
            <numerusform>%n in this vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLineWords</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>after %n minute without a key or the mouse</numerusform>
            <numerusform>after %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) can still be read</source>
        <translation>
            <numerusform>%n name can still be read</numerusform>
            <numerusform>%n names can still be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%n sealed: each can be proved later, none can be guessed</source>
        <translation>
            <numerusform>%n sealed: each can be proved later, none can be guessed</numerusform>
            <numerusform>%n sealed: each can be proved later, none can be guessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened, and proved by the signature</source>
        <translation>
            <numerusform>%n opened, and proved by the signature</numerusform>
            <numerusform>%n opened, and proved by the signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message numerus="yes">
        <source>%n certificate(s) trusted by you</source>
        <translation>
            <numerusform>%n certificate trusted by you</numerusform>
            <numerusform>%n certificates trusted by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%Ln more under Statements</source>
        <translation>
            <numerusform>%Ln more under Statements</numerusform>
            <numerusform>%Ln more under Statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of {person} ends in %Ln day(s)</source>
        <translation>
            <numerusform>Consent of {person} ends in %Ln day</numerusform>
            <numerusform>Consent of {person} ends in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
</TS>
