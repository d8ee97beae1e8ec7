<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountsField</name>
    <message>
        <source>Add an earlier account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom was it told?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault re-keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock ran back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody failed to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case written out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient added to the address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person’s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview’s details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing recovered after a crash or power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement made final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden paragraphs opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hidden paragraphs refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginScreen</name>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is there by herself. Add everybody else; names are sealed like hers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language in which it is taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hers, where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First account: who, what, where, when, who else knows, what exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full statement, for investigators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first whether somebody took down her account already. What is on record is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: there is one, or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom, when, and is there a text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in this vault yet: add a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: she agreed that her account is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to keep her account is on record. Ask for it before you write; it is not forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with her is open already: go on with it, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is everything as it was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check reads every page and file, proves the log, and compares each record with it. It changes nothing. Do it after a fall, a theft, or before a hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Lock now, copy this folder as it is, and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: everything is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>How was it read back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud, the whole of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silently: she read it herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In parts, on more than one occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a person whom she trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why only a part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with the statement, and is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the read-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected paragraphs: {places}. What was first written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough: she was tired, or it would have hurt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: as it was. Underlined: as it is. Paragraphs that stayed the same are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer&apos;s note · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What consent allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a statement and say for whom it is. Consent is asked for each recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {recipient}, today:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by this organisation. No is an ordinary answer and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in force</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would receive it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent ends on one day. Which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and explain the sheet first; then mark it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at least one question with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of %1 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) went out before: the letters are written under Exports.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the sheet be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the form be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session stands open. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the interview with {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}, {paragraph}. {saved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Type the passphrase to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in it is encrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name stands on every signed statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder; an encrypted disk is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase made here: seven random words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 24 random digits, for a keyboard without Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper now and keep the paper away from this laptop. Nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it from the paper, to see that it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Compare them piece by piece, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: whoever copies the disk may guess it. Add words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it holds against a stranger, perhaps not against a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder shall the vault stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation keeps this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating… about two seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not understood as a date. Try “May 2012”, “about 2012” or “3.5.2012”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What is selected: choose what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open to read only: nothing can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will stand there instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) like this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The next key decides for all; Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide this place first; then its edges can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it begins: the arrows move it, Enter is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it ends: the arrows move it, Enter is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain and short; no graphic words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was taken in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed: custodians and reviewers open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a statement or a package here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or choose files, as many as you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written stays a draft: it can be read back, or gone on with in another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has said what she wanted to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is tired; we go on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She wished to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped and referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or write it in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, please: they stay with the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitsScreen</name>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hashed, encrypted and taken in. Originals stay where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hashing and encrypting %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs, papers, recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag files here or choose them. Each is hashed before anything else looks at it, then encrypted and kept bit for bit; the original stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at from memory: nothing is written to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows a person: custodians and reviewers can look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was taken in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered: it may be hard to look at. Press Enter when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be shown here. It is kept bit for bit, and leaves in no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Of the file that was being read nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the address book of the case, or a name as you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for this kind of reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with age1 and comes from the officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder shall the files be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write who she is, for this officer’s key alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer’s age recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the officer in person: whoever holds its key can read her name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in the clear there: an encrypted stick is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports are made by custodians and reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interviewer’s key opens no identity and does not sign for the office. What you took down waits here, safe, until a colleague exports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is asked first, and again when you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to read only: nothing can leave, because nothing could be logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way. The finished files are searched once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left standing, with your reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages, signing, searching the finished files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {why}. The refusal is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>” or “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent for “{purposes}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” does not name this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” begins only on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” was withdrawn on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” was withdrawn for this recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{purposes}” does not reach so far: this reader would learn more about who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These copies stay in your own office: {organisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own copy goes to nobody but herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent covers it, but nobody has decided yet what this reader does not get to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent covers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided for this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody would be named whom nobody hid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something hidden could still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to approve the redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her, and record a consent for this reader; or choose another reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in the redaction. That nothing is to be hidden is a decision too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide each name in the redaction, or let it stand and say why; the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it there too, or let it stand and say why; the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to look at the redaction and approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe for her to keep a copy? None, one held by the lawyer, or paper are answers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the lawyer’s power of attorney on file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the redacted text read to her before it becomes public?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this recipient the lawyer whom she named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did she choose what the UN may pass on to states, and under which condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could what is left, taken together, tell people at home who speaks?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportsScreen</name>
    <message>
        <source>New export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an export to see its files, its consent and what happened later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands every export and every refusal: for whom, when, under which consent, with the SHA-256 of each file. If she withdraws her consent, the letters that recall it are written from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what left, what was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to recall</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the letter be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was written: {path}. Nobody sends it but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which package did this export make? (.asice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the opened statement be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden place(s) opened: {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the recipient this number too: {nonce}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in this statement, in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Before it is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let it pass, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let pass: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be mended, or let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the session was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deponent has not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder has not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter has not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent that covers keeping this statement is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where and in whose presence she spoke is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session began is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not ended, or its end is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the session was held is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language they spoke is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked the questions is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She has not heard or read what stands here, as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deponent has not signed, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever took it down has not signed, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter has not signed, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement has no paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason of a few words stays with the statement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child, sexual violence in detail, danger to her life, words that incriminate her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>find people, statements, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover the window at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that all is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line inside a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrative, question, answer, clarification, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous and next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page for each screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came into this vault as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final, and corrected since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) let pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silently, by herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) initialled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read back, nothing corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back, %Ln correction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact and risks lie sealed, apart from every statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. Custodians and reviewers can open it; your role takes testimony down under the code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsScreen</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with one person: who is there, in which language, then a quiet page to write on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go on with</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>What these words name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find; 1 to 9 choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these words can name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a person or a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day as year-month-day: 2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done, by whom and when; nothing is ever taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the checkpoint be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a code for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint was written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everything is saved as you type. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MannerCard</name>
    <message>
        <source>How is it given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a mark, before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken, before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed yet. Sign in the box, or on the printed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the witness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not signed? One sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on the printed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the printed form, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part, not the name; names are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person herself or himself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family of a missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by themselves whether their own interests differ, and whether the person would agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObstaclesCard</name>
    <message>
        <source>Go to the redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in paragraph {numbers}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in a title or beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may “{name}” stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the log keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>What may go out, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recipient is asked for by itself. Yes to one is not yes to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: an office, a lawyer, an organisation. Never “anyone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day; empty: until it is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How identity is handled there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another recipient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Her account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a person, a statement, a place; or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has ever seen the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody may have seen it, take the tick away: whoever copied the disk and knows it can read what is in that copy for ever. A backup keeps the passphrase that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing… a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase made here: seven random words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, to see that it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: whoever copies the disk may guess it. Add words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it holds against a stranger, perhaps not against a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Look at each word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Write the recall letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is hidden in the paragraphs {numbers}. It can be opened for this recipient and is proved by the signature that is already there. Consent is asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their printed numbers; leave it empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>{statement}: hidden paragraphs, for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statement} for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to destroy what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left this office. What is outside can only be asked back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the consent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened: paragraphs {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet on the floor. Breathe out slowly. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is kept here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who gives testimony gets a code. Statements carry the code alone; names and contacts lie sealed beside it, for custodians and reviewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by code or name, in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening names to search in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers to this code or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers to this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are sealed: custodians and reviewers find people by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent in force any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no case yet. It begins with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on statements in place of the name. It does not change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only custodians and reviewers read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it told before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this first: nobody should have to tell it twice, and accounts will be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As she says it: 1984, about 1984, 3 May 1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, by whom, by which way; and how never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is feared, for whom, from whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where papers may be served: as a rule a lawyer&apos;s office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of attorney: to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of attorney: since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault holds several cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, and withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked yet. Nothing may be kept or given without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended: it can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity lies sealed, apart from everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians and reviewers change identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is kept as a new sealed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name nobody finds this person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept. The identity lies sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentRows</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph it or write it down, and give it to somebody outside. Whoever has it can show later that nothing up to here was changed or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint as a code for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving goes through every act: that each follows the one before it, is signed by who did it, and vouches for what was written. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving every act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whole: {acts}, all proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act was changed, removed or put in since it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this vault as it is, make no further entries, and compare it with a backup. Found:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>How identity is handled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing can be taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing can&apos;t be undone; an authority may go on after a withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspect&apos;s defence may read it. Anonymity is for a court to grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask also: to states, and where the death penalty applies?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackScreen</name>
    <message>
        <source>Go on another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph as it shall read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She confirms this paragraph as it reads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It goes on at this paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has been read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactionScreen</name>
    <message>
        <source>Ask for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians and reviewers decide here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what would tell who somebody is, one has to know who she is. Your role does not open identities; nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you decide what a reader does not get to see. Choose a statement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for names in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closed passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hidden is in the file that leaves: checked at export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. Nothing else holds it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves for this reader until another custodian or reviewer approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second custodian or reviewer in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export goes on without, and says that one person decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Exported, and verified as it lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hidden was found in the finished files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the consent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is not final: each page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement (data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>No recipient is in the address book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · consent does not cover this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · consent covers this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft, saved as you go. It counts when you keep the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided yet, so nothing leaves for this reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reader needs no decision; one may be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, and approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided; a second person has to approve before anything leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complained against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>her contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over. Its text is a draft; reading it back comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>First account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in this vault, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or the mouse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks too when the computer sleeps, when the desktop’s own lock comes on, and with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking ends this process: no passphrase, key or text stays in memory. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12 covers the window at once and keeps your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text size is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of testimony is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time until it locks is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>First: what must be known before deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and explained in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and explained; questions were answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked yet. Select words and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, paragraph {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignersPanel</name>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} (done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a mark, before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud, before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words. It stands in the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>What stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only: this vault is damaged. Nothing is written, so that nothing gets worse. Restore the newest backup beside it, and keep this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custodian: opens identities, exports, adds users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer: takes down statements, opens no identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer: opens identities, approves, exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery: opens the vault when every passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet: one disk is one accident away from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen: this vault is encrypted, the rest of the disk may not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>The statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the side and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays beside the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {number}, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What version {number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was corrected when it was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It can&apos;t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is final. A correction will be a new version, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {code} final?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be changed after that. A correction becomes a new version; this one is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is begun. What was final is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin version {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be read back, signed and made final again before it can leave. The final version is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, or words from the text in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement begins with an interview: what she says is taken down paragraph by paragraph, read back to her, and made final here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has this code, and no text holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a note of the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For her sake the interview stops here. What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She is, or may be, under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual violence in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may harm herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She begins to incriminate herself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and note the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak no further about what happened. A child is heard by people trained for it, with a guardian whose interests are not in conflict. Refer to child protection and to a lawyer for children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no details. Tell her that trained people can hear this, once, and that medical help is there, urgently within 72 hours. Refer to specialised medical and psychosocial care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with her. Ask plainly and calmly whether she is safe. Call the crisis contact of your organisation now; she does not leave alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell her that she need not say more, and that what is written may be disclosed. Refer to a lawyer of her own before the interview goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>What will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message>
        <source>Copy from another reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name that is on record can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) can still be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will hold what survivors tell: who they are, sealed apart from what they say; their consent; their statements, and a log that proves each step. It begins with a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this vault does not hold: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for help before you write in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was found beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log, not proved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, proved unbroken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encryption of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultScreen</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the backup be written? Another disk is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have today. Keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page and file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now: older backups still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Cannot tell who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file that can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here that can be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the office whose vault is open: {signer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer is one you trust: {signer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone could have made this file and called himself “{signer}”. Compare the twelve words with a copy that reached you another way, or choose a certificate that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file is not what was signed. Do not rely on it; ask the sender for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is damaged, or of a kind that only a forger makes. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said about it. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a signed statement, nor a package, nor a statement as data: no answer is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} (time stated by the signer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, from the file’s own bytes and without any network: that every byte is as it was signed and none lies outside the signature; that the signature belongs to the certificate in the file; in a package, that each file in it is the one that was signed, and that all are by one signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved: that what the statement says is true; that the signer is who it calls itself, unless you trust its certificate; the time, unless a time-stamp authority that you trust vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second way: README.txt in the package shows how to check the same with OpenSSL and sha256sum, without this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on this computer by Testimony Intake, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet: only the signer says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time-stamp authority that you trust, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed: each can be proved later, none can be guessed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened, and proved by the signature</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this file as it was signed, and by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are three answers: valid, not valid, cannot tell. Each says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed statements (PDF), packages (.asice) and statements as data (.sd-jwt) can be judged. The files are only read; nothing is written and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs no vault, no passphrase, no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own office’s certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) trusted by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files shall be verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose certificate do you trust? Compare its twelve words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the report be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report on {number} file(s) was written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. What needs you will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more under Statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of {person} ends in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of {person} ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: something is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is prepared for: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person should approve the redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of {code} was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: what is hidden is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent is there for: {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} can be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} can be signed and made final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the session stopped: under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session stopped: sexual violence in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session stopped: risk of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session stopped: self-incrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session stopped for her sake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent covers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name stands unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something hidden would have shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalPage</name>
    <message>
        <source>How far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has already gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a withdrawal does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today nothing more leaves under it: every export is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with its day, and stands for the rest of this day: agreeing again begins tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an authority has received stays with it; it may go on. What was published can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who received something gets a letter that asks to return or erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything for the same recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out under it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
