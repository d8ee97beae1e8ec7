<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were written</source>
        <translation>
            <numerusform>%Ln thing is not as it was written</numerusform>
            <numerusform>%Ln things are not as they were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%Ln place(s) like this</source>
        <translation>
            <numerusform>%Ln place like this</numerusform>
            <numerusform>%Ln places like this</numerusform>
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
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln in force</numerusform>
            <numerusform>%Ln in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) went out before: the letters are written under Exports.</source>
        <translation>
            <numerusform>%Ln export went out before: the letters are written under Exports.</numerusform>
            <numerusform>%Ln exports went out before: the letters are written under Exports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>This vault is damaged and open to read only: %Ln thing(s) can’t be shown.</source>
        <translation>
            <numerusform>This vault is damaged and open to read only: %Ln thing can’t be shown.</numerusform>
            <numerusform>This vault is damaged and open to read only: %Ln things can’t be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExhibitsScreen</name>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>%Ln exhibit</numerusform>
            <numerusform>%Ln exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message numerus="yes">
        <source>%Ln to recall</source>
        <translation>
            <numerusform>%Ln to recall</numerusform>
            <numerusform>%Ln to recall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden place(s) opened: {path}</source>
        <translation>
            <numerusform>%Ln hidden place opened: {path}</numerusform>
            <numerusform>%Ln hidden places opened: {path}</numerusform>
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
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go on with</source>
        <translation>
            <numerusform>%Ln to go on with</numerusform>
            <numerusform>%Ln to go on with</numerusform>
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
        <source>%Ln in this vault</source>
        <translation>
            <numerusform>%Ln in this vault</numerusform>
            <numerusform>%Ln in this vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLineWords</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>after %Ln minute without a key or the mouse</numerusform>
            <numerusform>after %Ln minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLineWords</name>
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
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%Ln file(s) hashed, encrypted and taken in. Originals stay where they were.</source>
        <translation>
            <numerusform>%Ln file hashed, encrypted and taken in. The original stays where it was.</numerusform>
            <numerusform>%Ln files hashed, encrypted and taken in. Originals stay where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashing and encrypting %Ln file(s)…</source>
        <translation>
            <numerusform>Hashing and encrypting %Ln file…</numerusform>
            <numerusform>Hashing and encrypting %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message numerus="yes">
        <source>%1: %Ln place(s)</source>
        <translation>
            <numerusform>%1: %Ln place</numerusform>
            <numerusform>%1: %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) can still be read</source>
        <translation>
            <numerusform>%Ln name can still be read</numerusform>
            <numerusform>%Ln names can still be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationScreen</name>
    <message numerus="yes">
        <source>%Ln to look at again</source>
        <translation>
            <numerusform>%Ln to look at again</numerusform>
            <numerusform>%Ln to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationsPanel</name>
    <message numerus="yes">
        <source>%Ln to look at again</source>
        <translation>
            <numerusform>%Ln to look at again</numerusform>
            <numerusform>%Ln to look at again</numerusform>
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
        <source>%Ln sealed: each can be proved later, none can be guessed</source>
        <translation>
            <numerusform>%Ln sealed: each can be proved later, none can be guessed</numerusform>
            <numerusform>%Ln sealed: each can be proved later, none can be guessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened, and proved by the signature</source>
        <translation>
            <numerusform>%Ln opened, and proved by the signature</numerusform>
            <numerusform>%Ln opened, and proved by the signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>%Ln exhibit</numerusform>
            <numerusform>%Ln exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message numerus="yes">
        <source>%Ln certificate(s) trusted by you</source>
        <translation>
            <numerusform>%Ln certificate trusted by you</numerusform>
            <numerusform>%Ln certificates trusted by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
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
