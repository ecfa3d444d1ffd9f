<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Usage</name>
    <message>
        <source>The journal that a team shares in a PostgreSQL database. Your own journal stays the truth of your desk; its lines are handed over afterwards, as they are. THEY HAVE THE LOCK IDS: whoever may read the database has them, too.
status: who is connected as whom, what waits to be handed over, and whether the database is what it was.
hand-over: hands over what waits.
verify: says whether every line of every writer is as it was written.
export: verifies them, and writes a file each, as journal export does.
log: the newest lines of all.
rule, approve, approvals, iam-policy: the rule of four eyes; see team rule --help.</source>
        <translation>Das Journal, das ein Team in einer PostgreSQL-Datenbank teilt. Ihr eigenes Journal bleibt die Wahrheit Ihres Arbeitsplatzes; seine Zeilen werden danach übergeben, so wie sie sind. SIE ENTHALTEN DIE SPERR-IDs: Wer die Datenbank lesen darf, hat sie auch.
status: wer als wer verbunden ist, was auf die Übergabe wartet, und ob die Datenbank ist, was sie war.
hand-over: übergibt, was wartet.
verify: sagt, ob jede Zeile jedes Schreibers so ist, wie sie geschrieben wurde.
export: überprüft sie und schreibt je eine Datei, wie journal export es tut.
log: die neuesten Zeilen von allen.
rule, approve, approvals, iam-policy: das Vier-Augen-Prinzip; siehe team rule --help.</translation>
    </message>
    <message>
        <source>The rule of four eyes of a team: who initiates a lock does not complete it, and another member approves exactly this policy for exactly this vault before. Vaultlock keeps it; AWS does not enforce it. iam-policy prints what AWS can enforce.
rule [show|set|lift]: whether there is one; one member sets it, two lift it.
approve FILE --vault NAME|ARN: approves the file&apos;s very bytes, in your name as STS says it.
approvals: what was approved, by whom, and whether it stands.
iam-policy initiate|complete --vault ARN: to attach to those who take that step.
What is written goes into your own journal first, and is then handed over.</source>
        <translation>Das Vier-Augen-Prinzip eines Teams: Wer eine Sperre einleitet, schließt sie nicht ab, und ein anderes Mitglied gibt zuvor genau diese Richtlinie für genau diesen Tresor frei. Vaultlock hält es ein; AWS setzt es nicht durch. iam-policy gibt aus, was AWS durchsetzen kann.
rule [show|set|lift]: ob das Prinzip gilt; ein Mitglied führt es ein, zwei heben es auf.
approve FILE --vault NAME|ARN: gibt genau die Bytes der Datei frei, in Ihrem Namen, wie STS ihn nennt.
approvals: was freigegeben wurde, von wem, und ob es gilt.
iam-policy initiate|complete --vault ARN: zum Anhängen an die, die diesen Schritt tun.
Was geschrieben wird, kommt zuerst in Ihr eigenes Journal und wird dann übergeben.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 vaults</source>
        <translation>
            <numerusform>%1 Tresor</numerusform>
            <numerusform>%1 Tresore</numerusform>
        </translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1, Konto %2, %3</translation>
    </message>
    <message>
        <source>No lock was initiated here.</source>
        <translation>Hier wurde keine Sperre eingeleitet.</translation>
    </message>
    <message>
        <source>There is a lock here that this campaign has not initiated. Nothing was sent.</source>
        <translation>Hier gibt es eine Sperre, die diese Kampagne nicht eingeleitet hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The lock is in progress, and its lock ID could not be written. Open the vault: the ID is there as long as Vaultlock runs.</source>
        <translation>Die Sperre ist in Bearbeitung, und ihre Sperr-ID konnte nicht geschrieben werden. Öffnen Sie den Tresor: Die ID ist dort, solange Vaultlock läuft.</translation>
    </message>
    <message>
        <source>This campaign had initiated a lock here, and it is there no more. Nothing was sent.</source>
        <translation>Diese Kampagne hatte hier eine Sperre eingeleitet, und die gibt es nicht mehr. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>By what is known of this vault now, the policy has something that was not accepted. Nothing was sent.</source>
        <translation>Nach dem, was jetzt von diesem Tresor bekannt ist, hat die Richtlinie etwas, das nicht akzeptiert wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This vault is not in the list of this connection: another account or Region, or it was deleted, or the list is still being read. Nothing was sent.</source>
        <translation>Dieser Tresor steht nicht in der Liste dieser Verbindung: Er ist in einem anderen Konto oder einer anderen Region, er wurde gelöscht, oder die Liste wird noch gelesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your team&apos;s rule does not allow it. Nothing was sent.</source>
        <translation>Die Regel Ihres Teams erlaubt es nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What came of the request is not known. Open the vault: it is asked until the service says it.</source>
        <translation>Was aus der Anfrage geworden ist, ist nicht bekannt. Öffnen Sie den Tresor: Er wird abgefragt, bis der Dienst es sagt.</translation>
    </message>
    <message>
        <source>Initiate the lock of %1?</source>
        <translation>Die Sperre von %1 einleiten?</translation>
    </message>
    <message>
        <source>One vault after the other gets this policy, with its own ARN, and is in force at once. Each lock then has 24 hours and a lock ID of its own, in the journal. At the first surprise it stops. Nothing is completed here: each vault is completed by itself, by its name.</source>
        <translation>Ein Tresor nach dem anderen erhält diese Richtlinie, mit seinem eigenen ARN, und sie ist sofort in Kraft. Jede Sperre hat dann 24 Stunden und eine eigene Sperr-ID, im Journal. Bei der ersten Überraschung hält der Ablauf an. Hier wird nichts abgeschlossen: Jeder Tresor wird für sich abgeschlossen, anhand seines Namens.</translation>
    </message>
    <message>
        <source>Only a policy that the form can say as a whole can be given to several vaults: what you wrote yourself means what it means for one vault.</source>
        <translation>Nur eine Richtlinie, die das Formular als Ganzes ausdrücken kann, kann mehreren Tresoren gegeben werden: Was Sie selbst geschrieben haben, bedeutet, was es für einen Tresor bedeutet.</translation>
    </message>
    <message>
        <source>Whether it has a lock is not known. Read it again.</source>
        <translation>Ob er eine Sperre hat, ist nicht bekannt. Lesen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>There is no such vault.</source>
        <translation>Diesen Tresor gibt es nicht.</translation>
    </message>
    <message>
        <source>A lock is in progress.</source>
        <translation>Eine Sperre ist in Bearbeitung.</translation>
    </message>
    <message>
        <source>It is locked already.</source>
        <translation>Er ist bereits gesperrt.</translation>
    </message>
    <message>
        <source>The service would refuse the policy for it.</source>
        <translation>Der Dienst würde die Richtlinie für ihn ablehnen.</translation>
    </message>
    <message>
        <source>%1, none left out.</source>
        <translation>%1, keiner ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of %2. %3 left out: the table says why.</source>
        <translation>%1 von %2. %3 ausgelassen: Die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Not in every vault: %1 In %2.</source>
        <translation>Nicht in jedem Tresor: %1 In %2.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>None of %1 initiated.</source>
        <translation>Keine von %1 eingeleitet.</translation>
    </message>
    <message>
        <source>%1 of %2 initiated, each with its lock ID in the journal.</source>
        <translation>%1 von %2 eingeleitet, jede mit ihrer Sperr-ID im Journal.</translation>
    </message>
    <message>
        <source> %1 left out.</source>
        <translation> %1 ausgelassen.</translation>
    </message>
    <message>
        <source> Complete or abort each within its 24 hours.</source>
        <translation> Schließen Sie jede innerhalb ihrer 24 Stunden ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source> Stopped at %1: %2</source>
        <translation> Angehalten bei %1: %2</translation>
    </message>
    <message>
        <source> Stopped, as you wished.</source>
        <translation> Angehalten, wie von Ihnen gewünscht.</translation>
    </message>
    <message>
        <source>Initiating the lock of %1, %2, was begun on %3 and is not over. What was initiated is in progress.</source>
        <translation>Das Einleiten der Sperre von %1, %2, wurde am %3 begonnen und ist nicht zu Ende. Was eingeleitet wurde, ist in Bearbeitung.</translation>
    </message>
    <message>
        <source>%1. What was initiated already is known from the journal, and is not initiated again. The rest gets this policy, each with its own ARN:</source>
        <translation>%1. Was bereits eingeleitet wurde, ist aus dem Journal bekannt und wird nicht noch einmal eingeleitet. Die übrigen erhalten diese Richtlinie, jeder mit seinem eigenen ARN:</translation>
    </message>
    <message>
        <source>Initiating the lock of %1 was begun elsewhere and is not over: %2. Open that connection to go on. Nothing was sent.</source>
        <translation>Das Einleiten der Sperre von %1 wurde anderswo begonnen und ist nicht zu Ende: %2. Öffnen Sie jene Verbindung, um fortzufahren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whether your team has the rule of four eyes is asked before each vault. Where it does not allow it, nothing is sent and the campaign stops: each vault’s own policy has to be approved.</source>
        <translation>Ob in Ihrem Team das Vier-Augen-Prinzip gilt, wird vor jedem Tresor gefragt. Wo es das Einleiten nicht erlaubt, wird nichts gesendet, und die Kampagne hält an: Die Richtlinie jedes Tresors muss für sich freigegeben werden.</translation>
    </message>
    <message>
        <source>Another window of Vaultlock initiates locks in several vaults just now.</source>
        <translation>Ein anderes Fenster von Vaultlock leitet gerade Sperren in mehreren Tresoren ein.</translation>
    </message>
    <message>
        <source>Correct the endpoint URL, which is that of --endpoint-url or of the place that is named.</source>
        <translation>Korrigieren Sie die Endpunkt-URL, also die von --endpoint-url oder die der genannten Stelle.</translation>
    </message>
    <message>
        <source>Make it smaller, or give another file.</source>
        <translation>Verkleinern Sie sie, oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then run the command again.</source>
        <translation>Reparieren oder aktualisieren Sie die OpenSSL-Bibliothek dieses Computers, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>Name a profile with --connection profile:NAME. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys.</source>
        <translation>Nennen Sie ein Profil mit --connection profile:NAME. Oder setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, und für temporäre Schlüssel AWS_SESSION_TOKEN.</translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then run the command again.</source>
        <translation>Beschaffen Sie sich neue, auf dem Weg, auf dem Sie diese erhalten haben, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then run the command again.</source>
        <translation>Korrigieren Sie dies in der genannten Datei oder Variablen, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Name another profile with --connection profile:NAME, or check the name in those files.</source>
        <translation>Nennen Sie ein anderes Profil mit --connection profile:NAME, oder prüfen Sie den Namen in diesen Dateien.</translation>
    </message>
    <message>
        <source>Run that command first, then this one again.</source>
        <translation>Führen Sie zuerst jenen Befehl aus, dann diesen noch einmal.</translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then run the command again.</source>
        <translation>Beheben Sie, was genannt ist, oder melden Sie sich erneut an, wodurch es neu geschrieben wird. Führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation>Geben Sie --region an. AWS_REGION oder region im Profil nennt eine für jedes Mal.</translation>
    </message>
    <message>
        <source>No command asks for a code. Give the keys of a session that was begun with one, in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; or use vaultlock, which asks.</source>
        <translation>Kein Befehl fragt nach einem Code. Geben Sie in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY und AWS_SESSION_TOKEN die Schlüssel einer Sitzung an, die mit einem Code begonnen wurde; oder verwenden Sie vaultlock, das danach fragt.</translation>
    </message>
    <message>
        <source>Run that program by itself to see what it says, then run the command again.</source>
        <translation>Führen Sie jenes Programm für sich aus, um zu sehen, was es sagt, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>The role must trust who asks for it. Then run the command again.</source>
        <translation>Die Rolle muss dem vertrauen, der sie anfordert. Führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Check the network, then run the command again.</source>
        <translation>Prüfen Sie das Netzwerk, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>No command asks it. Give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another profile; or use vaultlock, where it can be turned on.</source>
        <translation>Kein Befehl fragt ihn ab. Geben Sie Schlüssel in AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY an oder ein anderes Profil; oder verwenden Sie vaultlock, wo er eingeschaltet werden kann.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then run the command again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Check the account and the Region.</source>
        <translation>Prüfen Sie das Konto und die Region.</translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then run the command again.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel und einen etwaigen Proxy, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then run the command again.</source>
        <translation>Beschaffen Sie sich neue Anmeldeinformationen, auf dem Weg, auf dem Sie diese erhalten haben, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then run the command again.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel, das Sitzungs-Token und die Region, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>stellen Sie die Verbindung erneut her</translation>
    </message>
    <message>
        <source>run the command again</source>
        <translation>führen Sie den Befehl erneut aus</translation>
    </message>
    <message>
        <source>No lock is in progress, so there is nothing to watch.</source>
        <translation>Es ist keine Sperre in Bearbeitung, also gibt es nichts zu überwachen.</translation>
    </message>
    <message>
        <source>There is no notification service here yet: reminders are seen only once there is one.</source>
        <translation>Hier gibt es noch keinen Benachrichtigungsdienst: Erinnerungen sind erst zu sehen, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Another vaultlock watches already.</source>
        <translation>Ein anderes vaultlock überwacht bereits.</translation>
    </message>
    <message>
        <source>The window that is open has it. For another window: --new-window</source>
        <translation>Das offene Fenster hat es. Für ein weiteres Fenster: --new-window</translation>
    </message>
    <message>
        <source>The same as you initiated, byte for byte.</source>
        <translation>Dieselbe, die Sie eingeleitet haben, Byte für Byte.</translation>
    </message>
    <message>
        <source>The same as you initiated; only white space, escapes or the order of keys differ.</source>
        <translation>Dieselbe, die Sie eingeleitet haben; nur Leerraum, Escape-Sequenzen oder die Reihenfolge der Schlüssel weichen ab.</translation>
    </message>
    <message>
        <source>Not the policy that you initiated.</source>
        <translation>Nicht die Richtlinie, die Sie eingeleitet haben.</translation>
    </message>
    <message>
        <source>There is no draft for this vault.</source>
        <translation>Für diesen Tresor gibt es keinen Entwurf.</translation>
    </message>
    <message>
        <source>The draft is the same, byte for byte.</source>
        <translation>Der Entwurf ist derselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source>The draft means the same; it is only written otherwise.</source>
        <translation>Der Entwurf bedeutet dasselbe; er ist nur anders geschrieben.</translation>
    </message>
    <message>
        <source>The draft is another policy: see Compare.</source>
        <translation>Der Entwurf ist eine andere Richtlinie: siehe „Vergleichen“.</translation>
    </message>
    <message>
        <source>Both as the service says just now. For the difference in meaning the policy of %2 is read as if it were written for %1.</source>
        <translation>Beide so, wie der Dienst es gerade sagt. Für den Unterschied in der Bedeutung wird die Richtlinie von %2 gelesen, als wäre sie für %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 has no lock policy, the service says.</source>
        <translation>%1 hat laut dem Dienst keine Sperrrichtlinie.</translation>
    </message>
    <message>
        <source>What is installed in %1 is not known: %2</source>
        <translation>Was in %1 installiert ist, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>The two policies were not compared.</source>
        <translation>Die beiden Richtlinien wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Not initiated here: there is nothing to compare it with. Read it.</source>
        <translation>Nicht hier eingeleitet: Es gibt nichts, womit sie verglichen werden könnte. Lesen Sie sie.</translation>
    </message>
    <message>
        <source>one of %1 more values</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>before </source>
        <translation>vor </translation>
    </message>
    <message>
        <source>less than </source>
        <translation>kleiner als </translation>
    </message>
    <message>
        <source>at or before </source>
        <translation>nicht später als </translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>größer als </translation>
    </message>
    <message>
        <source>at or after </source>
        <translation>nicht früher als </translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>like </source>
        <translation>wie </translation>
    </message>
    <message>
        <source>in </source>
        <translation>in </translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value, or none</source>
        <translation>der Tresor ein Tag %1 mit einem Wert hat oder keines</translation>
    </message>
    <message>
        <source>the request has %1, or has it not</source>
        <translation>die Anfrage %1 hat oder nicht hat</translation>
    </message>
    <message>
        <source>the vault has no tag %1</source>
        <translation>der Tresor kein Tag %1 hat</translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value</source>
        <translation>der Tresor ein Tag %1 mit einem Wert hat</translation>
    </message>
    <message>
        <source>the request has no %1</source>
        <translation>die Anfrage kein %1 hat</translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation>die Anfrage %1 hat</translation>
    </message>
    <message>
        <source>the vault&apos;s tag %1</source>
        <translation>das Tag %1 des Tresors</translation>
    </message>
    <message>
        <source>every value of %1, if there is any,</source>
        <translation>jeder Wert von %1, falls es einen gibt,</translation>
    </message>
    <message>
        <source>some value of %1</source>
        <translation>irgendein Wert von %1</translation>
    </message>
    <message>
        <source>delete archives</source>
        <translation>Archive löschen</translation>
    </message>
    <message>
        <source>delete the vault</source>
        <translation>den Tresor löschen</translation>
    </message>
    <message>
        <source>upload archives</source>
        <translation>Archive hochladen</translation>
    </message>
    <message>
        <source>start retrieval and inventory jobs</source>
        <translation>Abruf- und Inventaraufträge starten</translation>
    </message>
    <message>
        <source>read the output of jobs</source>
        <translation>die Ausgabe von Aufträgen lesen</translation>
    </message>
    <message>
        <source>add tags to the vault</source>
        <translation>dem Tresor Tags hinzufügen</translation>
    </message>
    <message>
        <source>remove tags from the vault</source>
        <translation>Tags vom Tresor entfernen</translation>
    </message>
    <message>
        <source>complete the vault lock</source>
        <translation>die Tresorsperre abschließen</translation>
    </message>
    <message>
        <source>abort the vault lock</source>
        <translation>die Tresorsperre abbrechen</translation>
    </message>
    <message>
        <source>initiate a vault lock</source>
        <translation>eine Tresorsperre einleiten</translation>
    </message>
    <message>
        <source>set the vault&apos;s access policy</source>
        <translation>die Zugriffsrichtlinie des Tresors setzen</translation>
    </message>
    <message>
        <source>delete the vault&apos;s access policy</source>
        <translation>die Zugriffsrichtlinie des Tresors löschen</translation>
    </message>
    <message>
        <source>change the vault&apos;s notifications</source>
        <translation>die Benachrichtigungen des Tresors ändern</translation>
    </message>
    <message>
        <source>delete the vault&apos;s notifications</source>
        <translation>die Benachrichtigungen des Tresors löschen</translation>
    </message>
    <message>
        <source>list the vault&apos;s jobs</source>
        <translation>die Aufträge des Tresors auflisten</translation>
    </message>
    <message>
        <source>describe the vault</source>
        <translation>die Beschreibung des Tresors abfragen</translation>
    </message>
    <message>
        <source>start retrieval jobs</source>
        <translation>Abrufaufträge starten</translation>
    </message>
    <message>
        <source>start inventory jobs</source>
        <translation>Inventaraufträge starten</translation>
    </message>
    <message>
        <source>change the vault&apos;s tags</source>
        <translation>die Tags des Tresors ändern</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>missing or </source>
        <translation>nicht vorhanden oder </translation>
    </message>
    <message>
        <source>none of </source>
        <translation>keiner der Werte </translation>
    </message>
    <message>
        <source>not </source>
        <translation>nicht </translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source> in upper or lower case</source>
        <translation> in beliebiger Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is a condition key, perhaps with a qualifier; %2 what its value is compared with.</extracomment>
        <translation>%1 %2 ist</translation>
    </message>
    <message numerus="yes">
        <source>of %1 days or more</source>
        <translation>
            <numerusform>das mindestens %1 Tag alt ist</numerusform>
            <numerusform>das mindestens %1 Tage alt ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>das %1 Tag alt ist</numerusform>
            <numerusform>das %1 Tage alt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 to %2 days</source>
        <translation>das %1 bis %2 Tage alt ist</translation>
    </message>
    <message numerus="yes">
        <source>younger than %1 days</source>
        <translation>
            <numerusform>das jünger als %1 Tag ist</numerusform>
            <numerusform>das jünger als %1 Tage ist</numerusform>
        </translation>
    </message>
    <message>
        <source>do anything with the vault</source>
        <translation>irgendeine beliebige Aktion mit dem Tresor ausführen</translation>
    </message>
    <message>
        <source>use any action but %1</source>
        <translation>irgendeine beliebige Aktion außer %1 ausführen</translation>
    </message>
    <message>
        <source>use %1 more of Glacier&apos;s actions</source>
        <translation>%1 weitere Aktionen von Glacier verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>credential process</source>
        <translation>Prozess für Anmeldeinformationen</translation>
    </message>
    <message>
        <source>web identity</source>
        <translation>Web-Identität</translation>
    </message>
    <message>
        <source>aws login</source>
        <translation>aws login</translation>
    </message>
    <message>
        <source>credential source</source>
        <translation>Quelle der Anmeldeinformationen</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>keine Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Credentials are there</source>
        <translation>Anmeldeinformationen sind vorhanden</translation>
    </message>
    <message>
        <source>The name has an address</source>
        <translation>Der Name hat eine Adresse</translation>
    </message>
    <message>
        <source>A server answers</source>
        <translation>Ein Server antwortet</translation>
    </message>
    <message>
        <source>It proves who it is (TLS)</source>
        <translation>Er weist nach, wer er ist (TLS)</translation>
    </message>
    <message>
        <source>The service accepts the signature</source>
        <translation>Der Dienst akzeptiert die Signatur</translation>
    </message>
    <message>
        <source>These credentials may list vaults</source>
        <translation>Diese Anmeldeinformationen dürfen Tresore auflisten</translation>
    </message>
    <message>
        <source>STS says who this is</source>
        <translation>STS sagt, wer dies ist</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No complete answer within </source>
        <translation>Keine vollständige Antwort innerhalb von </translation>
    </message>
    <message>
        <source>The test asks each step once. It was only a question, which changes nothing.</source>
        <translation>Der Test stellt die Frage jedes Schrittes einmal. Es war nur eine Frage, die nichts ändert.</translation>
    </message>
    <message>
        <source>Check the network and any proxy, then test again.</source>
        <translation>Prüfen Sie das Netzwerk und einen etwaigen Proxy, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source> A signature holds only for some minutes around its time.</source>
        <translation> Eine Signatur gilt nur einige Minuten um ihren Zeitpunkt herum.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then test again.</source>
        <translation>Stellen Sie die Uhr dieses Computers, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The service knows these credentials, and they lack %1.</source>
        <translation>Der Dienst kennt diese Anmeldeinformationen, und ihnen fehlt %1.</translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it, or choose other credentials.</source>
        <translation>Bitten Sie den, der die IAM-Richtlinien des Kontos verwaltet, es zu erlauben, oder wählen Sie andere Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Who this is was not proved. See the details for what STS says, and do not lock anything before it is.</source>
        <translation>Wer dies ist, wurde nicht nachgewiesen. Was STS sagt, steht in den Details; sperren Sie nichts, bevor es nachgewiesen ist.</translation>
    </message>
    <message>
        <source>Everything else passed. STS gave no answer that can be used, so who this is was not proved.</source>
        <translation>Alles andere wurde bestanden. STS gab keine brauchbare Antwort, daher wurde nicht nachgewiesen, wer dies ist.</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>Alles bestanden.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>Die Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 vor.</translation>
    </message>
    <message>
        <source>--connection is sandbox, environment or profile:NAME, not “%1”.</source>
        <translation>--connection ist sandbox, environment oder profile:NAME, nicht „%1“.</translation>
    </message>
    <message>
        <source>--region and --endpoint-url belong to a live connection: --connection environment or profile:NAME.</source>
        <translation>--region und --endpoint-url gehören zu einer LIVE-Verbindung: --connection environment oder profile:NAME.</translation>
    </message>
    <message>
        <source>“%1” is not an AWS Region.</source>
        <translation>„%1“ ist keine AWS-Region.</translation>
    </message>
    <message>
        <source>the endpoint URL is empty.</source>
        <translation>die Endpunkt-URL ist leer.</translation>
    </message>
    <message>
        <source>the endpoint URL is refused: %1</source>
        <translation>die Endpunkt-URL wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 is not among the Regions that are known to have Glacier.</source>
        <translation>%1 gehört nicht zu den Regionen, von denen bekannt ist, dass sie Glacier haben.</translation>
    </message>
    <message>
        <source>AWS has this Region, and Glacier may have come to it since: it is tried all the same.</source>
        <translation>AWS hat diese Region, und Glacier kann seither dort hinzugekommen sein: Es wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>It is tried all the same: AWS may have opened it since, or it is mistyped.</source>
        <translation>Es wird trotzdem versucht: AWS kann sie seither eröffnet haben, oder der Name ist vertippt.</translation>
    </message>
    <message>
        <source>Look at the Region again before you go on.</source>
        <translation>Sehen Sie sich die Region noch einmal an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>%1: less than %2 left</source>
        <translation>%1: weniger als %2 übrig</translation>
    </message>
    <message>
        <source>Complete its lock or abort it. Otherwise it ends %1, and its lock ID is void.</source>
        <translation>Schließen Sie die Sperre ab, oder brechen Sie sie ab. Sonst endet sie am %1, und ihre Sperr-ID ist ungültig.</translation>
    </message>
    <message>
        <source>These credentials lack %1.</source>
        <translation>Diesen Anmeldeinformationen fehlt %1.</translation>
    </message>
    <message>
        <source>The identity %1 lacks %2.</source>
        <translation>Der Identität %1 fehlt %2.</translation>
    </message>
    <message>
        <source>AWS Sign-In</source>
        <translation>AWS Sign-In</translation>
    </message>
    <message>
        <source>The metadata service</source>
        <translation>Der Metadatendienst</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>%1 denied the request.</source>
        <translation>%1 hat die Anfrage verweigert.</translation>
    </message>
    <message>
        <source>%1 denied %2.</source>
        <translation>%1 hat %2 verweigert.</translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation. Glacier was not asked: a vault&apos;s lock is not the reason.</source>
        <translation>Diese Anmeldeinformationen dürfen dies nicht, durch IAM oder durch eine Richtlinie der Organisation. Glacier wurde nicht gefragt: Die Sperre eines Tresors ist nicht der Grund.</translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation>Bitten Sie den, der die IAM-Richtlinien des Kontos verwaltet, es zu erlauben.</translation>
    </message>
    <message>
        <source>%1 refused it. Glacier was not asked.</source>
        <translation>%1 hat es abgelehnt. Glacier wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The portal of IAM Identity Center refused this account and role for the session. Glacier was not asked.</source>
        <translation>Das Portal von IAM Identity Center hat dieses Konto und diese Rolle für die Sitzung abgelehnt. Glacier wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Check sso_account_id and sso_role_name of the profile, or ask who manages IAM Identity Center to assign them. Then connect again.</source>
        <translation>Prüfen Sie sso_account_id und sso_role_name des Profils, oder bitten Sie den, der IAM Identity Center verwaltet, beides zuzuweisen. Danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>Have the file of the token written anew, and check the identity provider in IAM and its audience. Then connect again.</source>
        <translation>Lassen Sie die Datei des Tokens neu schreiben, und prüfen Sie in IAM den Identitätsanbieter und seine Audience. Danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>See the details for what it says, and ask who manages this access. Then connect again.</source>
        <translation>Was er sagt, steht in den Details; fragen Sie den, der diesen Zugang verwaltet. Danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>Something other than the service answered: </source>
        <translation>Etwas anderes als der Dienst hat geantwortet: </translation>
    </message>
    <message>
        <source>The credentials could not be fetched: </source>
        <translation>Die Anmeldeinformationen konnten nicht abgerufen werden: </translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network, or a proxy in between that nobody has set. The reply was not used.</source>
        <translation>Es kann die Anmeldeseite dieses Netzwerks sein oder ein Proxy dazwischen, den niemand eingestellt hat. Die Antwort wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL and any proxy, too.</source>
        <translation>Wenn dieses Netzwerk eine Anmeldung verlangt, öffnen Sie zuerst eine Seite in einem Browser. Prüfen Sie auch die Endpunkt-URL und einen etwaigen Proxy.</translation>
    </message>
    <message>
        <source>The service denied listing the vaults.</source>
        <translation>Der Dienst hat das Auflisten der Tresore verweigert.</translation>
    </message>
    <message>
        <source> Which vaults there are is not known; one can be opened by its name all the same.</source>
        <translation> Welche Tresore es gibt, ist nicht bekannt; einer kann trotzdem über seinen Namen geöffnet werden.</translation>
    </message>
    <message>
        <source>Open a vault by its name, or ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation>Öffnen Sie einen Tresor über seinen Namen, oder bitten Sie den, der die IAM-Richtlinien des Kontos verwaltet, es zu erlauben.</translation>
    </message>
    <message>
        <source>The service denied describing the vault.</source>
        <translation>Der Dienst hat verweigert, den Tresor zu beschreiben.</translation>
    </message>
    <message>
        <source> The vault was opened all the same, in the account of these credentials. Its age and its size are not known; where it has no lock, neither is whether it exists.</source>
        <translation> Der Tresor wurde trotzdem geöffnet, im Konto dieser Anmeldeinformationen. Sein Alter und seine Größe sind nicht bekannt; wo er keine Sperre hat, ist auch nicht bekannt, ob es ihn gibt.</translation>
    </message>
    <message>
        <source>, without the tags that the policies look at</source>
        <translation>, ohne die Tags, auf die die Richtlinien achten</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>, mit %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>, where </source>
        <translation>, sofern </translation>
    </message>
    <message>
        <source>%1 by %2, %3%4: %5 becomes %6.</source>
        <translation>%1 (%2), %3%4: aus „%5“ wird „%6“.</translation>
    </message>
    <message>
        <source>The same but for each vault&apos;s own ARN.</source>
        <translation>Dieselbe bis auf den eigenen ARN jedes Tresors.</translation>
    </message>
    <message>
        <source>The same, byte for byte.</source>
        <translation>Dieselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike. They are only written otherwise.</source>
        <translation>Gleichwertig: Sie entscheiden jede Anfrage gleich. Sie sind nur anders geschrieben.</translation>
    </message>
    <message>
        <source>This text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation>Dieser Text kann nicht als Richtlinie gelesen werden, daher kann seine Bedeutung nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The other text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation>Der andere Text kann nicht als Richtlinie gelesen werden, daher kann seine Bedeutung nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike.</source>
        <translation>Gleichwertig: Sie entscheiden jede Anfrage gleich.</translation>
    </message>
    <message>
        <source>No request was found that they decide differently, but for some that could not be worked out: whether they are equivalent is not known.</source>
        <translation>Es wurde keine Anfrage gefunden, die sie verschieden entscheiden; einige konnten aber nicht berechnet werden: Ob sie gleichwertig sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>They decide differently, and there may be more: some requests could not be worked out.</source>
        <translation>Sie entscheiden verschieden, und es kann noch mehr geben: Einige Anfragen konnten nicht berechnet werden.</translation>
    </message>
    <message>
        <source>They decide differently:</source>
        <translation>Sie entscheiden verschieden:</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>%1 weitere.</translation>
    </message>
    <message>
        <source>Choose what it is compared with.</source>
        <translation>Wählen Sie, womit verglichen wird.</translation>
    </message>
    <message>
        <source>No vault is chosen: there is no policy of it to compare with.</source>
        <translation>Es ist kein Tresor gewählt: Es gibt keine Richtlinie von ihm, mit der verglichen werden könnte.</translation>
    </message>
    <message>
        <source>The vault has no lock policy installed.</source>
        <translation>Im Tresor ist keine Sperrrichtlinie installiert.</translation>
    </message>
    <message>
        <source>The vault has no access policy.</source>
        <translation>Der Tresor hat keine Zugriffsrichtlinie.</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy is not known.</source>
        <translation>Die Zugriffsrichtlinie des Tresors ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No line differs, but for white space.</source>
        <translation>Keine Zeile weicht ab, außer im Leerraum.</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %1 places.</source>
        <translation>
            <numerusform>Die Texte weichen an %1 Stelle ab.</numerusform>
            <numerusform>Die Texte weichen an %1 Stellen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>%1, too large</source>
        <translation>%1, zu groß</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1, fast voll</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dangers</source>
        <translation>
            <numerusform>%1 Gefahr</numerusform>
            <numerusform>%1 Gefahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation>
            <numerusform>%1 Hinweis</numerusform>
            <numerusform>%1 Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Every mistake in the policy is listed here as you type.</source>
        <translation>Jeder Fehler in der Richtlinie wird hier aufgeführt, während Sie tippen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or begin with the example from AWS&apos;s documentation.</source>
        <translation>Schreiben Sie hier die Sperrrichtlinie, oder beginnen Sie mit dem Beispiel aus der Dokumentation von AWS.</translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or choose a vault first.</source>
        <translation>Schreiben Sie hier die Sperrrichtlinie, oder wählen Sie zuerst einen Tresor.</translation>
    </message>
    <message>
        <source>The draft was never saved to a file.</source>
        <translation>Der Entwurf wurde nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>The changes to %1 were not saved.</source>
        <translation>Die Änderungen an %1 wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another text is about to take its place.</source>
        <translation>Ein anderer Text soll an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Save it first, or discard it.</source>
        <translation>Speichern Sie ihn zuerst, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was changed: the text is not JSON yet. Mend the mistake in line %1 first.</source>
        <translation>Es wurde nichts geändert: Der Text ist noch kein JSON. Beheben Sie zuerst den Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It was taken off the list of recent files.</source>
        <translation>%1 gibt es nicht mehr. Der Eintrag wurde aus der Liste der zuletzt geöffneten Dateien entfernt.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was read again. Undo brings the text before back.</source>
        <translation>%1 wurde von einem anderen Programm geändert und erneut gelesen. „Rückgängig“ bringt den vorherigen Text zurück.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and so was the text here.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und ebenso der Text hier.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its text is still here; save it to keep it.</source>
        <translation>%1 gibt es nicht mehr. Der Text ist noch hier; speichern Sie ihn, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Saving would replace those changes by the text that is here.</source>
        <translation>Speichern würde jene Änderungen durch den Text ersetzen, der hier steht.</translation>
    </message>
    <message>
        <source>Overwrite the file, or cancel and save under another name.</source>
        <translation>Überschreiben Sie die Datei, oder brechen Sie ab und speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>This draft is open in another window too. What you write here is kept beside it, and replaces nothing there.</source>
        <translation>Dieser Entwurf ist auch in einem anderen Fenster geöffnet. Was Sie hier schreiben, wird daneben aufbewahrt und ersetzt dort nichts.</translation>
    </message>
    <message>
        <source>Another window wrote this draft, too. Both texts are kept until you choose the one to go on with.</source>
        <translation>Ein anderes Fenster hat diesen Entwurf ebenfalls geschrieben. Beide Texte werden aufbewahrt, bis Sie wählen, mit welchem es weitergeht.</translation>
    </message>
    <message>
        <source>There is no problem to fix.</source>
        <translation>Es gibt kein Problem zu beheben.</translation>
    </message>
    <message>
        <source>None of these problems can be fixed without a decision of yours.</source>
        <translation>Keines dieser Probleme kann ohne eine Entscheidung von Ihnen behoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems were fixed.</source>
        <translation>
            <numerusform>%1 Problem wurde behoben.</numerusform>
            <numerusform>%1 Probleme wurden behoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left for you to decide.</source>
        <translation>
            <numerusform>Über %1 müssen Sie selbst entscheiden.</numerusform>
            <numerusform>Über %1 müssen Sie selbst entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a vault first: the statement names it.</source>
        <translation>Wählen Sie zuerst einen Tresor: Die Anweisung nennt ihn.</translation>
    </message>
    <message>
        <source>There is no list of statements to insert it into. Mend the text first.</source>
        <translation>Es gibt keine Liste von Anweisungen, in die sie eingefügt werden kann. Beheben Sie zuerst die Fehler im Text.</translation>
    </message>
    <message>
        <source>A line of %1 bytes makes the editor slow. It is shown without colours and is not wrapped.</source>
        <translation>Eine Zeile mit %1 Byte macht den Editor langsam. Sie wird ohne Farben gezeigt und nicht umbrochen.</translation>
    </message>
    <message>
        <source>No font of this computer can show %1, at %2:%3. It is part of the policy all the same.</source>
        <translation>Keine Schrift dieses Computers kann %1 zeigen, bei %2:%3. Es ist trotzdem Teil der Richtlinie.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>The text has 1 line.</source>
        <translation>Der Text hat 1 Zeile.</translation>
    </message>
    <message>
        <source>Line 1 to %1, or line:column.</source>
        <translation>Zeile 1 bis %1, oder Zeile:Spalte.</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>Der Entwurf konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>If Vaultlock ends now, the changes are lost.</source>
        <translation>Wenn Vaultlock jetzt endet, gehen die Änderungen verloren.</translation>
    </message>
    <message>
        <source>Save the draft to a file, or check the free space and the permissions of the folder.</source>
        <translation>Speichern Sie den Entwurf in einer Datei, oder prüfen Sie den freien Platz und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>Read right after Initiate: by it the lock is told from any other.</source>
        <translation>Direkt nach dem Einleiten gelesen: Daran ist die Sperre von jeder anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Read later, and not right after Initiate: it may be of another lock, made within some minutes with the same policy.</source>
        <translation>Später gelesen, nicht direkt nach dem Einleiten: Es kann von einer anderen Sperre sein, die innerhalb einiger Minuten mit derselben Richtlinie angelegt wurde.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: the answer is not one of this lock.</source>
        <translation>Sie wurde inzwischen von jemand anderem geändert: Die Antwort ist keine von dieser Sperre.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>Archiv-ID</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Die Sperre</translation>
    </message>
    <message>
        <source>%1: %2 · received %3 · line %4 of %5, SHA-256 %6</source>
        <translation>%1: %2 · empfangen %3 · Zeile %4 von %5, SHA-256 %6</translation>
    </message>
    <message>
        <source>A line that this version does not know</source>
        <translation>Eine Zeile, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Initiate lock was asked for</source>
        <translation>Das Einleiten der Sperre wurde verlangt</translation>
    </message>
    <message>
        <source>Lock initiated: the lock ID arrived</source>
        <translation>Sperre eingeleitet: Die Sperr-ID ist angekommen</translation>
    </message>
    <message>
        <source>Nothing was initiated</source>
        <translation>Es wurde nichts eingeleitet</translation>
    </message>
    <message>
        <source>Lock initiated; its lock ID is not here</source>
        <translation>Sperre eingeleitet; ihre Sperr-ID ist nicht hier</translation>
    </message>
    <message>
        <source>A lock ID was entered by hand</source>
        <translation>Eine Sperr-ID wurde von Hand eingegeben</translation>
    </message>
    <message>
        <source>Complete lock was asked for</source>
        <translation>Das Abschließen der Sperre wurde verlangt</translation>
    </message>
    <message>
        <source>Lock completed: the vault is locked</source>
        <translation>Sperre abgeschlossen: Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>The lock was not completed</source>
        <translation>Die Sperre wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Abort lock was asked for</source>
        <translation>Das Abbrechen der Sperre wurde verlangt</translation>
    </message>
    <message>
        <source>Lock aborted: the policy is removed</source>
        <translation>Sperre abgebrochen: Die Richtlinie ist entfernt</translation>
    </message>
    <message>
        <source>The lock was not aborted</source>
        <translation>Die Sperre wurde nicht abgebrochen</translation>
    </message>
    <message>
        <source>The 24 hours ended: the service removed the policy</source>
        <translation>Die 24 Stunden endeten: Der Dienst hat die Richtlinie entfernt</translation>
    </message>
    <message>
        <source>The service says that the vault is locked</source>
        <translation>Der Dienst sagt, dass der Tresor gesperrt ist</translation>
    </message>
    <message>
        <source>The service says that the lock is gone</source>
        <translation>Der Dienst sagt, dass es die Sperre nicht mehr gibt</translation>
    </message>
    <message>
        <source>The service says of the lock in progress what does not fit</source>
        <translation>Der Dienst sagt von der Sperre in Bearbeitung etwas, das nicht passt</translation>
    </message>
    <message>
        <source>A trial was begun</source>
        <translation>Eine Probe wurde begonnen</translation>
    </message>
    <message>
        <source>A trial was answered</source>
        <translation>Eine Probe wurde beantwortet</translation>
    </message>
    <message>
        <source>The lock was handed over, in a sealed file</source>
        <translation>Die Sperre wurde übergeben, in einer versiegelten Datei</translation>
    </message>
    <message>
        <source>The file of the hand-over was not written</source>
        <translation>Die Datei der Übergabe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>A lock was received, with its lock ID</source>
        <translation>Eine Sperre wurde empfangen, mit ihrer Sperr-ID</translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was set</source>
        <translation>Das Vier-Augen-Prinzip des Teams wurde eingeführt</translation>
    </message>
    <message>
        <source>A member wants the team&apos;s rule of four eyes to end</source>
        <translation>Ein Mitglied will, dass das Vier-Augen-Prinzip des Teams endet</translation>
    </message>
    <message>
        <source>The policy was approved for this vault</source>
        <translation>Die Richtlinie wurde für diesen Tresor freigegeben</translation>
    </message>
    <message>
        <source>Approvals of the policy for this vault were withdrawn</source>
        <translation>Freigaben der Richtlinie für diesen Tresor wurden zurückgezogen</translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Initiate</source>
        <translation>Die Regel des Teams hat das Einleiten erlaubt</translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Complete</source>
        <translation>Die Regel des Teams hat das Abschließen erlaubt</translation>
    </message>
    <message>
        <source>An entry of a damaged journal that could not be verified</source>
        <translation>Ein Eintrag eines beschädigten Journals, der nicht überprüft werden konnte</translation>
    </message>
    <message>
        <source>The service says when the lock in progress was initiated</source>
        <translation>Der Dienst sagt, wann die Sperre in Bearbeitung eingeleitet wurde</translation>
    </message>
    <message>
        <source>Lock handed over to %1</source>
        <translation>Sperre übergeben an %1</translation>
    </message>
    <message>
        <source>Lock received from %1</source>
        <translation>Sperre empfangen von %1</translation>
    </message>
    <message>
        <source>Trial begun: %1</source>
        <translation>Probe begonnen: %1</translation>
    </message>
    <message>
        <source>Trial: %1: %2</source>
        <translation>Probe: %1: %2</translation>
    </message>
    <message>
        <source>the lock had changed</source>
        <translation>die Sperre hatte sich geändert</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Vault ARN</source>
        <translation>Tresor-ARN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>By the team&apos;s journal</source>
        <translation>Nach dem Journal des Teams</translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation>Sperr-ID</translation>
    </message>
    <message>
        <source>Archive stored</source>
        <translation>Archiv gespeichert</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>Eingeleitet</translation>
    </message>
    <message>
        <source>Window ends</source>
        <translation>Frist endet</translation>
    </message>
    <message>
        <source>Dangers accepted</source>
        <translation>Akzeptierte Gefahren</translation>
    </message>
    <message>
        <source>Service&apos;s code</source>
        <translation>Code des Dienstes</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Policy SHA-256</source>
        <translation>SHA-256 der Richtlinie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The request may have had its effect all the same: only the service can tell.</source>
        <translation>Die Anfrage kann trotzdem gewirkt haben: Nur der Dienst kann das sagen.</translation>
    </message>
    <message>
        <source>A value cannot be used: %1.</source>
        <translation>Ein Wert kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>It was refused here; nothing was sent.</source>
        <translation>Er wurde hier abgelehnt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The endpoint URL cannot be used: %1.</source>
        <translation>Die Endpunkt-URL kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Requests go to an https address, or to http on this computer only, without user name, query or fragment. Nothing was sent.</source>
        <translation>Anfragen gehen an eine https-Adresse oder, nur auf diesem Computer, an http, ohne Benutzernamen, Abfrage oder Fragment. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the endpoint URL and connect again.</source>
        <translation>Korrigieren Sie die Endpunkt-URL, und stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>No Region is chosen: %1.</source>
        <translation>Es ist keine Region gewählt: %1.</translation>
    </message>
    <message>
        <source>Each vault is in one Region, and none is guessed. Nothing was sent.</source>
        <translation>Jeder Tresor ist in einer Region, und keine wird geraten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a Region beside the connection, or give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation>Wählen Sie eine Region neben der Verbindung, oder geben Sie --region an. AWS_REGION oder region im Profil nennt eine für jedes Mal.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %1.</source>
        <translation>Der Text ist kein UTF-8: %1.</translation>
    </message>
    <message>
        <source>A policy is sent as UTF-8, byte for byte; other bytes would not mean what they say.</source>
        <translation>Eine Richtlinie wird als UTF-8 gesendet, Byte für Byte; andere Bytes würden nicht bedeuten, was sie sagen.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and open it again.</source>
        <translation>Speichern Sie den Text als UTF-8, und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This is larger than what is accepted: %1.</source>
        <translation>Dies ist größer als zulässig: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another file.</source>
        <translation>Verkleinern Sie es, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>What was to be saved is still in the window, and nowhere else.</source>
        <translation>Was gespeichert werden sollte, ist noch im Fenster und nirgends sonst.</translation>
    </message>
    <message>
        <source>Save it in another place, or check the free space and the permissions there.</source>
        <translation>Speichern Sie es an einem anderen Ort, oder prüfen Sie dort den freien Platz und die Berechtigungen.</translation>
    </message>
    <message>
        <source>The journal could not be read or written: %1.</source>
        <translation>Das Journal konnte nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Lock IDs are kept there and nowhere else, so no lock is initiated without it.</source>
        <translation>Sperr-IDs werden dort und nirgends sonst aufbewahrt, daher wird ohne es keine Sperre eingeleitet.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder that it is in, then try again.</source>
        <translation>Prüfen Sie den freien Platz und die Berechtigungen des Ordners, in dem es liegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The cryptography did not give its known answers: %1.</source>
        <translation>Die Kryptografie gab nicht ihre bekannten Antworten: %1.</translation>
    </message>
    <message>
        <source>Requests signed with it could be wrong, so no connection is made.</source>
        <translation>Damit signierte Anfragen könnten falsch sein, daher wird keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then start Vaultlock again.</source>
        <translation>Reparieren oder aktualisieren Sie die OpenSSL-Bibliothek dieses Computers, und starten Sie Vaultlock dann erneut.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer only; nothing on AWS is affected.</source>
        <translation>Die Sandbox läuft nur auf diesem Computer; auf AWS ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Start Vaultlock again. If that does not help, check that its data folder can be written.</source>
        <translation>Starten Sie Vaultlock erneut. Wenn das nicht hilft, prüfen Sie, ob in seinen Datenordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There are no usable credentials: %1.</source>
        <translation>Es gibt keine brauchbaren Anmeldeinformationen: %1.</translation>
    </message>
    <message>
        <source>Without them a request cannot be signed; nothing was sent.</source>
        <translation>Ohne sie kann keine Anfrage signiert werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a profile, or add keys. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys, then start Vaultlock again.</source>
        <translation>Wählen Sie ein Profil, oder fügen Sie Schlüssel hinzu. Oder setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, und für temporäre Schlüssel AWS_SESSION_TOKEN, und starten Sie Vaultlock dann erneut.</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>Die Anmeldeinformationen sind abgelaufen.</translation>
    </message>
    <message>
        <source>The service would refuse them; nothing was sent.</source>
        <translation>Der Dienst würde sie ablehnen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then connect again.</source>
        <translation>Beschaffen Sie sich neue, auf dem Weg, auf dem Sie diese erhalten haben; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The configuration of AWS&apos;s tools has a fault: %1.</source>
        <translation>Die Konfiguration der Werkzeuge von AWS hat einen Fehler: %1.</translation>
    </message>
    <message>
        <source>No other identity is tried instead of the one that was asked for. Nothing was sent.</source>
        <translation>Es wird keine andere Identität anstelle der verlangten versucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then connect again.</source>
        <translation>Korrigieren Sie dies in der genannten Datei oder Variablen; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>There is no profile of this name: %1.</source>
        <translation>Es gibt kein Profil dieses Namens: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose another profile, or mend the name where it stands.</source>
        <translation>Wählen Sie ein anderes Profil, oder berichtigen Sie den Namen dort, wo er steht.</translation>
    </message>
    <message>
        <source>You have to sign in to AWS again: %1.</source>
        <translation>Sie müssen sich erneut bei AWS anmelden: %1.</translation>
    </message>
    <message>
        <source>There is no session on this computer, or it has ended. No other identity is tried.</source>
        <translation>Auf diesem Computer gibt es keine Sitzung, oder sie ist beendet. Es wird keine andere Identität versucht.</translation>
    </message>
    <message>
        <source>Run that command in a terminal, then connect again. For IAM Identity Center “Sign in…” in the connection&apos;s details does the same.</source>
        <translation>Führen Sie jenen Befehl in einem Terminal aus; danach stellen Sie die Verbindung erneut her. Für IAM Identity Center tut „Anmelden…“ in den Details der Verbindung dasselbe.</translation>
    </message>
    <message>
        <source>What a sign-in left here cannot be used: %1.</source>
        <translation>Was eine Anmeldung hier hinterlassen hat, kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>It is a file of this computer: no service was asked, and no other identity is tried.</source>
        <translation>Es ist eine Datei dieses Computers: Kein Dienst wurde gefragt, und es wird keine andere Identität versucht.</translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then connect again.</source>
        <translation>Beheben Sie, was genannt ist, oder melden Sie sich erneut an, wodurch es neu geschrieben wird. Danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The role needs a code of an MFA device: %1.</source>
        <translation>Die Rolle braucht einen Code eines MFA-Geräts: %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here. Nothing was sent.</source>
        <translation>Hier kann niemand danach gefragt werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect in the window, which asks for the code.</source>
        <translation>Stellen Sie die Verbindung im Fenster her, das nach dem Code fragt.</translation>
    </message>
    <message>
        <source>The program that gives the credentials failed: %1.</source>
        <translation>Das Programm, das die Anmeldeinformationen gibt, ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>It is the credential_process of the profile. No other identity is tried; nothing was sent.</source>
        <translation>Es ist der credential_process des Profils. Es wird keine andere Identität versucht; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it says, then connect again.</source>
        <translation>Führen Sie es in einem Terminal aus, um zu sehen, was es sagt; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The role was not granted: %1.</source>
        <translation>Die Rolle wurde nicht gewährt: %1.</translation>
    </message>
    <message>
        <source>Who grants it refused: STS, IAM Identity Center or the metadata service. Glacier was not asked.</source>
        <translation>Wer sie gewährt, hat abgelehnt: STS, IAM Identity Center oder der Metadatendienst. Glacier wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The code of an MFA device is good once, and only while the device shows it. Otherwise the role must trust who asks for it. Then connect again.</source>
        <translation>Der Code eines MFA-Geräts gilt einmal und nur, solange das Gerät ihn anzeigt. Andernfalls muss die Rolle dem vertrauen, der sie anfordert. Danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The credentials could not be fetched: %1.</source>
        <translation>Die Anmeldeinformationen konnten nicht abgerufen werden: %1.</translation>
    </message>
    <message>
        <source>STS, IAM Identity Center or the metadata service gives them. Glacier was not asked.</source>
        <translation>STS, IAM Identity Center oder der Metadatendienst gibt sie. Glacier wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Check the network, then connect again. “Test connection” tells how far it goes.</source>
        <translation>Prüfen Sie das Netzwerk; danach stellen Sie die Verbindung erneut her. „Verbindung testen“ sagt, wie weit es geht.</translation>
    </message>
    <message>
        <source>The credentials would come from the metadata service: %1.</source>
        <translation>Die Anmeldeinformationen kämen vom Metadatendienst: %1.</translation>
    </message>
    <message>
        <source>Vaultlock asks it only when that is turned on. Nothing was sent.</source>
        <translation>Vaultlock fragt ihn nur, wenn das eingeschaltet ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Turn on “Container and EC2 metadata” in the connection&apos;s details, if this computer is such a machine.</source>
        <translation>Schalten Sie „Container- und EC2-Metadaten“ in den Details der Verbindung ein, wenn dieser Computer eine solche Maschine ist.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used: %1.</source>
        <translation>Der Schlüsselbund dieses Computers konnte nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Keys are kept there or nowhere: they are never written to a file.</source>
        <translation>Schlüssel werden dort oder gar nicht aufbewahrt: Sie werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use the keys for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder verwenden Sie die Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The address of the service was not found: %1.</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>There is no network, or the Region or the endpoint URL is mistyped. Nothing was sent.</source>
        <translation>Es gibt kein Netzwerk, oder die Region oder die Endpunkt-URL ist vertippt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the network, the Region and the endpoint URL, then try again.</source>
        <translation>Prüfen Sie das Netzwerk, die Region und die Endpunkt-URL, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of the service: %1.</source>
        <translation>An der Adresse des Dienstes antwortet nichts: %1.</translation>
    </message>
    <message>
        <source>No connection was made; nothing was sent.</source>
        <translation>Es kam keine Verbindung zustande; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint URL and the network, then try again.</source>
        <translation>Prüfen Sie die Endpunkt-URL und das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole reply was here.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die ganze Antwort hier war.</translation>
    </message>
    <message>
        <source>Check the network, then read the state of the vault again.</source>
        <translation>Prüfen Sie das Netzwerk, und lesen Sie dann den Zustand des Tresors erneut.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden: %1.</translation>
    </message>
    <message>
        <source>The server did not prove who it is, or offers only outdated encryption. Nothing was sent.</source>
        <translation>Der Server hat nicht nachgewiesen, wer er ist, oder bietet nur veraltete Verschlüsselung an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, the endpoint URL and any proxy. Do not go on before the reason is found.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, die Endpunkt-URL und einen etwaigen Proxy. Fahren Sie nicht fort, bevor der Grund gefunden ist.</translation>
    </message>
    <message>
        <source>No secure connection came about: %1.</source>
        <translation>Es kam keine sichere Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>A connection was made, and ended before it was secured. Nothing was sent.</source>
        <translation>Eine Verbindung wurde hergestellt und endete, bevor sie gesichert war. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the endpoint URL, the network and any proxy, then try again.</source>
        <translation>Prüfen Sie die Endpunkt-URL, das Netzwerk und einen etwaigen Proxy, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through: %1.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen: %1.</translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that refuses or does not answer.</source>
        <translation>Der Weg zum Dienst führt durch einen Proxy, der ablehnt oder nicht antwortet.</translation>
    </message>
    <message>
        <source>Check the proxy settings and what the proxy asks for, then try again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen und was der Proxy verlangt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something other than the service answered, with a redirect to another place: %1.</source>
        <translation>Etwas anderes als der Dienst hat geantwortet, mit einer Weiterleitung an einen anderen Ort: %1.</translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network. Neither the request nor the signature was sent on.</source>
        <translation>Es kann die Anmeldeseite dieses Netzwerks sein. Weder die Anfrage noch die Signatur wurde weitergesendet.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL, too.</source>
        <translation>Wenn dieses Netzwerk eine Anmeldung verlangt, öffnen Sie zuerst eine Seite in einem Browser. Prüfen Sie auch die Endpunkt-URL.</translation>
    </message>
    <message>
        <source>The reply is larger than any that the service gives.</source>
        <translation>Die Antwort ist größer als jede, die der Dienst gibt.</translation>
    </message>
    <message>
        <source>It was cut off and not used.</source>
        <translation>Sie wurde abgeschnitten und nicht verwendet.</translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy, then try again.</source>
        <translation>Prüfen Sie die Endpunkt-URL und einen etwaigen Proxy, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The reply is not one that the service gives: %1.</source>
        <translation>Die Antwort ist keine, die der Dienst gibt: %1.</translation>
    </message>
    <message>
        <source>Something else may have answered: a proxy, or a network that asks for a login first. The reply was not used.</source>
        <translation>Es kann etwas anderes geantwortet haben: ein Proxy oder ein Netzwerk, das zuerst eine Anmeldung verlangt. Die Antwort wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint URL, then read the state again.</source>
        <translation>Prüfen Sie das Netzwerk und die Endpunkt-URL, und lesen Sie dann den Zustand erneut.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What is shown is what the service said before.</source>
        <translation>Gezeigt wird, was der Dienst zuvor gesagt hat.</translation>
    </message>
    <message>
        <source>Refresh to ask the service again.</source>
        <translation>Aktualisieren Sie, um den Dienst erneut zu fragen.</translation>
    </message>
    <message>
        <source>The service denied the request.</source>
        <translation>Der Dienst hat die Anfrage verweigert.</translation>
    </message>
    <message>
        <source>Either these credentials may not do this, or the vault belongs to another account, or the vault&apos;s lock forbids it.</source>
        <translation>Entweder dürfen diese Anmeldeinformationen dies nicht, oder der Tresor gehört einem anderen Konto, oder die Sperre des Tresors verbietet es.</translation>
    </message>
    <message>
        <source>Read the state of the vault again: it tells whether a lock is the reason.</source>
        <translation>Lesen Sie den Zustand des Tresors erneut: Er zeigt, ob eine Sperre der Grund ist.</translation>
    </message>
    <message>
        <source>The service says that it does not exist.</source>
        <translation>Der Dienst sagt, dass es das nicht gibt.</translation>
    </message>
    <message>
        <source>There is no such vault in this account and Region, or the vault has no lock or policy.</source>
        <translation>Einen solchen Tresor gibt es in diesem Konto und dieser Region nicht, oder der Tresor hat keine Sperre oder Richtlinie.</translation>
    </message>
    <message>
        <source>Check the account and the Region, then refresh.</source>
        <translation>Prüfen Sie das Konto und die Region, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>The service refused a value of the request.</source>
        <translation>Der Dienst hat einen Wert der Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed. When a lock is completed, it means that the lock ID is not the one of this lock.</source>
        <translation>Es wurde nichts geändert. Beim Abschließen einer Sperre bedeutet es, dass die Sperr-ID nicht die dieser Sperre ist.</translation>
    </message>
    <message>
        <source>See the details for the value, correct it and try again.</source>
        <translation>Der Wert steht in den Details; korrigieren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service says that the request lacks a value.</source>
        <translation>Der Dienst sagt, dass der Anfrage ein Wert fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See the details for what is missing.</source>
        <translation>Was fehlt, steht in den Details.</translation>
    </message>
    <message>
        <source>The service could not make sense of the request.</source>
        <translation>Der Dienst konnte mit der Anfrage nichts anfangen.</translation>
    </message>
    <message>
        <source>See the details for its reason.</source>
        <translation>Seinen Grund nennen die Details.</translation>
    </message>
    <message>
        <source>The service says that a limit is reached.</source>
        <translation>Der Dienst sagt, dass eine Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>Nothing was changed, and trying again does not help.</source>
        <translation>Es wurde nichts geändert, und ein erneuter Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>See the details for the limit, and the quotas of the account.</source>
        <translation>Die Grenze steht in den Details; siehe auch die Kontingente des Kontos.</translation>
    </message>
    <message>
        <source>The service says that the signature is wrong.</source>
        <translation>Der Dienst sagt, dass die Signatur falsch ist.</translation>
    </message>
    <message>
        <source>The secret access key does not belong to the access key ID, or something on the way changed the request. Nothing was changed.</source>
        <translation>Der geheime Zugriffsschlüssel gehört nicht zur Zugriffsschlüssel-ID, oder etwas hat die Anfrage unterwegs verändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then connect again.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel und einen etwaigen Proxy; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The service says that the credentials have expired.</source>
        <translation>Der Dienst sagt, dass die Anmeldeinformationen abgelaufen sind.</translation>
    </message>
    <message>
        <source>The request was refused; nothing was changed.</source>
        <translation>Die Anfrage wurde abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then connect again.</source>
        <translation>Beschaffen Sie sich neue Anmeldeinformationen, auf dem Weg, auf dem Sie diese erhalten haben; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>Der Dienst kennt diese Anmeldeinformationen nicht.</translation>
    </message>
    <message>
        <source>The access key is deleted, not active or of another partition, or its session token is missing or wrong.</source>
        <translation>Der Zugriffsschlüssel ist gelöscht, nicht aktiv oder aus einer anderen Partition, oder sein Sitzungs-Token fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then connect again.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel, das Sitzungs-Token und die Region; danach stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The service says that the request was not signed.</source>
        <translation>Der Dienst sagt, dass die Anfrage nicht signiert war.</translation>
    </message>
    <message>
        <source>Every request is signed: something on the way removed the signature.</source>
        <translation>Jede Anfrage wird signiert: Etwas hat die Signatur unterwegs entfernt.</translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy.</source>
        <translation>Prüfen Sie die Endpunkt-URL und einen etwaigen Proxy.</translation>
    </message>
    <message>
        <source>This account cannot use Glacier vaults.</source>
        <translation>Dieses Konto kann keine Glacier-Tresore verwenden.</translation>
    </message>
    <message>
        <source>Since 15 December 2025 Amazon S3 Glacier takes no new customers for vaults; accounts that keep archives in vaults go on.</source>
        <translation>Seit dem 15. Dezember 2025 nimmt Amazon S3 Glacier für Tresore keine neuen Kunden an; für Konten, die Archive in Tresoren aufbewahren, geht es weiter.</translation>
    </message>
    <message>
        <source>Check that these credentials belong to the account that has the vaults.</source>
        <translation>Prüfen Sie, ob diese Anmeldeinformationen zu dem Konto gehören, das die Tresore hat.</translation>
    </message>
    <message>
        <source>The service says that it is asked too often.</source>
        <translation>Der Dienst sagt, dass er zu oft gefragt wird.</translation>
    </message>
    <message>
        <source>It slows down all requests of this account for a while; the tries that were made are used up.</source>
        <translation>Er verlangsamt für eine Weile alle Anfragen dieses Kontos; die gemachten Versuche sind verbraucht.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Der Dienst ist im Augenblick nicht verfügbar.</translation>
    </message>
    <message>
        <source>Wait a little, then read the state of the vault again.</source>
        <translation>Warten Sie ein wenig, und lesen Sie dann den Zustand des Tresors erneut.</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>Der Dienst hat das Warten auf die Anfrage aufgegeben.</translation>
    </message>
    <message>
        <source>The request did not arrive as a whole.</source>
        <translation>Die Anfrage ist nicht als Ganzes angekommen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The clock of this computer and the service&apos;s are too far apart.</source>
        <translation>Die Uhr dieses Computers und die des Dienstes gehen zu weit auseinander.</translation>
    </message>
    <message>
        <source>A signature holds only for some minutes around its time. The request was refused.</source>
        <translation>Eine Signatur gilt nur einige Minuten um ihren Zeitpunkt herum. Die Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service answered with an error that is not known here: %1.</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet, der hier nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>See the details for what it says, then read the state of the vault again.</source>
        <translation>Was er sagt, steht in den Details; lesen Sie dann den Zustand des Tresors erneut.</translation>
    </message>
    <message>
        <source>The policy has errors.</source>
        <translation>Die Richtlinie hat Fehler.</translation>
    </message>
    <message>
        <source>The service would refuse it, or it cannot mean what it says. Nothing was sent.</source>
        <translation>Der Dienst würde sie ablehnen, oder sie kann nicht bedeuten, was sie sagt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend every problem that is marked as an error.</source>
        <translation>Beheben Sie jedes Problem, das als Fehler gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>A danger in the policy has not been acknowledged.</source>
        <translation>Eine Gefahr in der Richtlinie wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>The service would accept the policy, and the lock would not protect or could not be lived with. Nothing was sent.</source>
        <translation>Der Dienst würde die Richtlinie annehmen, und die Sperre würde nicht schützen, oder man könnte nicht mit ihr leben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend the policy, or acknowledge the danger.</source>
        <translation>Beheben Sie die Fehler der Richtlinie, oder bestätigen Sie die Gefahr.</translation>
    </message>
    <message>
        <source>The policy on the vault is not the one that was initiated.</source>
        <translation>Die Richtlinie auf dem Tresor ist nicht die, die eingeleitet wurde.</translation>
    </message>
    <message>
        <source>Completing the lock would make that other policy permanent. Nothing was completed.</source>
        <translation>Das Abschließen der Sperre würde jene andere Richtlinie dauerhaft machen. Es wurde nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Compare the two. If the one on the vault is not what you want, abort the lock and initiate it again.</source>
        <translation>Vergleichen Sie die beiden. Wenn die auf dem Tresor nicht die gewünschte ist, brechen Sie die Sperre ab, und leiten Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The vault&apos;s lock is not in a state in which this can be done.</source>
        <translation>Die Sperre des Tresors ist nicht in einem Zustand, in dem dies möglich ist.</translation>
    </message>
    <message>
        <source>It was changed elsewhere, or its 24 hours ended. Nothing was sent.</source>
        <translation>Sie wurde anderswo geändert, oder ihre 24 Stunden sind zu Ende. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The window shows what the service says now.</source>
        <translation>Das Fenster zeigt, was der Dienst jetzt sagt.</translation>
    </message>
    <message>
        <source>The lock in progress is not the one that this lock ID belongs to.</source>
        <translation>Die Sperre in Bearbeitung ist nicht die, zu der diese Sperr-ID gehört.</translation>
    </message>
    <message>
        <source>The lock was aborted or expired, and another was initiated elsewhere. Nothing was sent.</source>
        <translation>Die Sperre wurde abgebrochen oder ist abgelaufen, und eine andere wurde anderswo eingeleitet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever initiated it for its lock ID, or abort it.</source>
        <translation>Bitten Sie den, der sie eingeleitet hat, um ihre Sperr-ID, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>This lock ID belongs to another service.</source>
        <translation>Diese Sperr-ID gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>It was given out by the sandbox, or for another endpoint, partition or account. It was not sent.</source>
        <translation>Sie wurde von der Sandbox ausgegeben oder für einen anderen Endpunkt, eine andere Partition oder ein anderes Konto. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose the connection that the lock was initiated with.</source>
        <translation>Wählen Sie die Verbindung, mit der die Sperre eingeleitet wurde.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code: </translation>
    </message>
    <message>
        <source>HTTP status: </source>
        <translation>HTTP-Status: </translation>
    </message>
    <message>
        <source>Request ID: </source>
        <translation>Anfrage-ID: </translation>
    </message>
    <message>
        <source>Message: </source>
        <translation>Meldung: </translation>
    </message>
    <message>
        <source>Detail: </source>
        <translation>Detail: </translation>
    </message>
    <message>
        <source>The service says that a lock is already in progress on this vault.</source>
        <translation>Der Dienst sagt, dass auf diesem Tresor bereits eine Sperre in Bearbeitung ist.</translation>
    </message>
    <message>
        <source>Complete or abort that lock. If you wanted to abort or complete it, these credentials may not: ask who manages them.</source>
        <translation>Schließen Sie jene Sperre ab, oder brechen Sie sie ab. Wenn Sie sie abbrechen oder abschließen wollten, dürfen diese Anmeldeinformationen es nicht: Fragen Sie den, der sie verwaltet.</translation>
    </message>
    <message>
        <source>The service says that this vault is already locked.</source>
        <translation>Der Dienst sagt, dass dieser Tresor bereits gesperrt ist.</translation>
    </message>
    <message>
        <source>A locked vault&apos;s policy can never be changed or removed by anybody.</source>
        <translation>Die Richtlinie eines gesperrten Tresors kann nie und von niemandem geändert oder entfernt werden.</translation>
    </message>
    <message>
        <source>The vault has no lock, so a lock is not the reason.</source>
        <translation>Der Tresor hat keine Sperre, also ist keine Sperre der Grund.</translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation, or they belong to another account: ask who manages them.</source>
        <translation>Diese Anmeldeinformationen dürfen dies nicht, durch IAM oder durch eine Richtlinie der Organisation, oder sie gehören zu einem anderen Konto: Fragen Sie den, der sie verwaltet.</translation>
    </message>
    <message>
        <source>The vault has no lock any more, so a lock is not the reason.</source>
        <translation>Der Tresor hat keine Sperre mehr, also ist keine Sperre der Grund.</translation>
    </message>
    <message>
        <source>The service says that there is no such vault.</source>
        <translation>Der Dienst sagt, dass es diesen Tresor nicht gibt.</translation>
    </message>
    <message>
        <source> Nothing was sent.</source>
        <translation> Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was only a question, which changes nothing.</source>
        <translation>Es war nur eine Frage, die nichts ändert.</translation>
    </message>
    <message>
        <source>locked, by its journal</source>
        <translation>gesperrt, laut seinem Journal</translation>
    </message>
    <message>
        <source>a lock in progress, by its journal</source>
        <translation>eine Sperre in Bearbeitung, laut seinem Journal</translation>
    </message>
    <message>
        <source>not locked, by its journal</source>
        <translation>nicht gesperrt, laut seinem Journal</translation>
    </message>
    <message>
        <source>its journal does not say how the lock stands</source>
        <translation>sein Journal sagt nicht, wie es um die Sperre steht</translation>
    </message>
    <message>
        <source>Form of evidence.json</source>
        <translation>Form von evidence.json</translation>
    </message>
    <message>
        <source>The other files</source>
        <translation>Die übrigen Dateien</translation>
    </message>
    <message>
        <source>The policy’s bytes</source>
        <translation>Die Bytes der Richtlinie</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>Zeilen des Journals</translation>
    </message>
    <message>
        <source>What is told of the lines</source>
        <translation>Was von den Zeilen gesagt wird</translation>
    </message>
    <message>
        <source>What is said in words</source>
        <translation>Was in Worten gesagt wird</translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation>Gegen dieses Journal</translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation>Gegen den Dienst jetzt</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Authority of the time stamp</source>
        <translation>Stelle des Zeitstempels</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Wer es signiert hat</translation>
    </message>
    <message>
        <source>vaultlock-evidence, which belongs to Vaultlock, is not installed.</source>
        <translation>vaultlock-evidence, das zu Vaultlock gehört, ist nicht installiert.</translation>
    </message>
    <message>
        <source>vaultlock-evidence ended without an answer. Nothing was written.</source>
        <translation>vaultlock-evidence endete ohne Antwort. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>Sagen Sie, wohin er geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Geben Sie den ganzen Pfad an, ab /.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing is written over: choose another name.</source>
        <translation>%1 gibt es bereits. Nichts wird überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Sie dürfen nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Say with which PKCS#12 file it is to be signed.</source>
        <translation>Sagen Sie, mit welcher PKCS#12-Datei signiert werden soll.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Give the address of the time stamp server: http:// or https://, without a user name.</source>
        <translation>Geben Sie die Adresse des Zeitstempelservers an: http:// oder https://, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>The answer to a request is put into a folder: a ZIP file cannot take it. Choose a folder.</source>
        <translation>Die Antwort auf eine Anforderung wird in einen Ordner gelegt: Eine ZIP-Datei kann sie nicht aufnehmen. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Die Seiten werden geschrieben…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Es wird signiert…</translation>
    </message>
    <message>
        <source>Asking the time stamp server…</source>
        <translation>Der Zeitstempelserver wird gefragt…</translation>
    </message>
    <message>
        <source>Writing to the disk…</source>
        <translation>Es wird auf den Datenträger geschrieben…</translation>
    </message>
    <message>
        <source>Looking at the evidence…</source>
        <translation>Der Nachweis wird angesehen…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Es wird angehalten…</translation>
    </message>
    <message>
        <source>The service was not read. %1</source>
        <translation>Der Dienst wurde nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>Der Nachweis ist in %1.</translation>
    </message>
    <message>
        <source>The request for a time stamp is in %1. Send it to an authority; its answer is put in by: vaultlock-cli evidence stamp --reply ANSWER.tsr %2</source>
        <translation>Die Anforderung eines Zeitstempels ist in %1. Senden Sie sie an eine Zeitstempelstelle; deren Antwort wird eingefügt durch: vaultlock-cli evidence stamp --reply ANSWER.tsr %2</translation>
    </message>
    <message>
        <source>The window is not connected.</source>
        <translation>Das Fenster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The window is connected to %1 (account %2, %3): not to where this lock is.</source>
        <translation>Das Fenster ist mit %1 verbunden (Konto %2, %3): nicht dorthin, wo diese Sperre ist.</translation>
    </message>
    <message>
        <source>There is no journal on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Journal.</translation>
    </message>
    <message>
        <source>The evidence could not be read.</source>
        <translation>Der Nachweis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It says that it is of the vault %1, account %2, %3: %4. It says that it was made %5.</source>
        <translation>Er sagt, dass er vom Tresor %1 ist, Konto %2, %3: %4. Als Zeitpunkt seiner Erstellung nennt er %5.</translation>
    </message>
    <message>
        <source>This is not evidence as it was made: a check fails. Do not rely on it.</source>
        <translation>Dies ist kein Nachweis in der Form, in der er erstellt wurde: Eine Prüfung schlägt fehl. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>This is not evidence as it was made: %1 checks fail. Do not rely on it.</source>
        <translation>Dies ist kein Nachweis in der Form, in der er erstellt wurde: %1 Prüfungen schlagen fehl. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>What it was held against says otherwise: a check fails. See which.</source>
        <translation>Das, womit er verglichen wurde, sagt etwas anderes: Eine Prüfung schlägt fehl. Sehen Sie nach, welche.</translation>
    </message>
    <message>
        <source>What it was held against says otherwise: %1 checks fail. See which.</source>
        <translation>Das, womit er verglichen wurde, sagt etwas anderes: %1 Prüfungen schlagen fehl. Sehen Sie nach, welche.</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but not all of it could be looked at. See what was not checked.</source>
        <translation>Nichts spricht dagegen, aber nicht alles konnte angesehen werden. Sehen Sie nach, was nicht geprüft wurde.</translation>
    </message>
    <message>
        <source>It agrees with itself. It is not signed: whoever can write such files could have made it so.</source>
        <translation>Er stimmt mit sich selbst überein. Er ist nicht signiert: Wer solche Dateien schreiben kann, könnte ihn so erstellt haben.</translation>
    </message>
    <message>
        <source>It agrees with itself and its signature fits. Nobody whom you trust has vouched for who signed it: the certificate may be anybody’s.</source>
        <translation>Er stimmt mit sich selbst überein, und seine Signatur passt. Niemand, dem Sie vertrauen, hat dafür gebürgt, wer ihn signiert hat: Das Zertifikat kann von irgendjemandem sein.</translation>
    </message>
    <message>
        <source>It agrees with itself, its signature fits, and an authority that you named vouches for who signed it.</source>
        <translation>Er stimmt mit sich selbst überein, seine Signatur passt, und eine von Ihnen genannte Stelle bürgt dafür, wer ihn signiert hat.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>STIMMT NICHT</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>That does not bind other accounts.</source>
        <translation>Das bindet andere Konten nicht.</translation>
    </message>
    <message>
        <source> together with others</source>
        <translation> zusammen mit anderen</translation>
    </message>
    <message>
        <source>denied by %1.</source>
        <translation>verweigert durch %1.</translation>
    </message>
    <message>
        <source>cannot be told, because of %1.</source>
        <translation>lässt sich nicht sagen, wegen %1.</translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met.</source>
        <translation>verweigert durch %1, wo deren übrige Bedingungen erfüllt sind.</translation>
    </message>
    <message>
        <source>allowed by %1.</source>
        <translation>erlaubt durch %1.</translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met.</source>
        <translation>erlaubt durch %1, wo deren übrige Bedingungen erfüllt sind.</translation>
    </message>
    <message>
        <source>not decided by this policy.</source>
        <translation>von dieser Richtlinie nicht entschieden.</translation>
    </message>
    <message>
        <source>At any age: </source>
        <translation>In jedem Alter: </translation>
    </message>
    <message>
        <source>From day %1 on: </source>
        <translation>Ab Tag %1: </translation>
    </message>
    <message>
        <source>Day %1: </source>
        <translation>Tag %1: </translation>
    </message>
    <message>
        <source>Days %1 to %2: </source>
        <translation>Tage %1 bis %2: </translation>
    </message>
    <message>
        <source>And %1 more sentences: see each statement below.</source>
        <translation>Und %1 weitere Sätze: siehe unten bei jeder Anweisung.</translation>
    </message>
    <message>
        <source>There is no policy to explain.</source>
        <translation>Es gibt keine Richtlinie zu erklären.</translation>
    </message>
    <message>
        <source>The policy has errors: as it stands the service refuses it.</source>
        <translation>Die Richtlinie hat Fehler: So, wie sie ist, lehnt der Dienst sie ab.</translation>
    </message>
    <message>
        <source>The policy has no statement: it does nothing.</source>
        <translation>Die Richtlinie hat keine Anweisung: Sie bewirkt nichts.</translation>
    </message>
    <message>
        <source>No statement denies the deletion of archives.</source>
        <translation>Keine Anweisung verweigert das Löschen von Archiven.</translation>
    </message>
    <message>
        <source>What %1 allows, the policy allows for ever once it is locked.</source>
        <translation>Was %1 erlaubt, erlaubt die Richtlinie für immer, sobald sie gesperrt ist.</translation>
    </message>
    <message>
        <source>What %1 does cannot be told.</source>
        <translation>Was %1 bewirkt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>, with the vault&apos;s tags as they are now</source>
        <translation>, mit den Tags des Tresors, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>, whatever the vault&apos;s tags are</source>
        <translation>, gleich welche Tags der Tresor hat</translation>
    </message>
    <message>
        <source>Deletion of an archive by root of account %1%2:</source>
        <translation>Löschen eines Archivs durch den Root-Benutzer von Konto %1%2:</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>No vault was given, and the policy names none: a Resource that can be a vault&apos;s is taken for it.</source>
        <translation>Es wurde kein Tresor angegeben, und die Richtlinie nennt keinen: Jede Resource, die für einen Tresor stehen kann, wird als dieser genommen.</translation>
    </message>
    <message>
        <source>No vault was given: looked at for %1, which the policy names.</source>
        <translation>Es wurde kein Tresor angegeben: Die Richtlinie wird für %1 betrachtet, den sie nennt.</translation>
    </message>
    <message>
        <source>“%1” is no action of Glacier.</source>
        <translation>„%1“ ist keine Aktion von Glacier.</translation>
    </message>
    <message>
        <source>The statement would not do what it is there for, or the service refuses it.</source>
        <translation>Die Anweisung würde nicht tun, wofür sie da ist, oder der Dienst lehnt sie ab.</translation>
    </message>
    <message>
        <source>Write an action such as “glacier:DeleteArchive”.</source>
        <translation>Schreiben Sie eine Aktion wie „glacier:DeleteArchive“.</translation>
    </message>
    <message>
        <source>“%1” is not Glacier.</source>
        <translation>„%1“ ist nicht Glacier.</translation>
    </message>
    <message>
        <source>A policy on a vault is about Glacier&apos;s actions only.</source>
        <translation>In der Richtlinie eines Tresors geht es nur um Aktionen von Glacier.</translation>
    </message>
    <message>
        <source>Begin actions with “glacier:”.</source>
        <translation>Beginnen Sie Aktionen mit „glacier:“.</translation>
    </message>
    <message>
        <source>No action of Glacier matches “%1”.</source>
        <translation>Keine Aktion von Glacier passt zu „%1“.</translation>
    </message>
    <message>
        <source>A statement without actions neither denies nor allows anything.</source>
        <translation>Eine Anweisung ohne Aktionen verweigert nichts und erlaubt nichts.</translation>
    </message>
    <message>
        <source>Correct the pattern, or name the action.</source>
        <translation>Korrigieren Sie das Muster, oder nennen Sie die Aktion.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a vault&apos;s policy.</source>
        <translation>„%1“ kann nicht in der Richtlinie eines Tresors stehen.</translation>
    </message>
    <message>
        <source>It is not about one vault: only identity policies can deny or allow it.</source>
        <translation>Sie betrifft nicht einen einzelnen Tresor: Nur Identitätsrichtlinien können sie verweigern oder erlauben.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no condition operator.</source>
        <translation>„%1“ ist kein Bedingungsoperator.</translation>
    </message>
    <message>
        <source>The service refuses operators that it does not know; upper and lower case count.</source>
        <translation>Der Dienst lehnt Operatoren ab, die er nicht kennt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Write an operator such as “NumericLessThan”.</source>
        <translation>Schreiben Sie einen Operator wie „NumericLessThan“.</translation>
    </message>
    <message>
        <source>“%1” is no condition key that is known for Glacier.</source>
        <translation>„%1“ ist kein Bedingungsschlüssel, der für Glacier bekannt ist.</translation>
    </message>
    <message>
        <source>If requests do not carry it, the condition never holds, or always does.</source>
        <translation>Wenn Anfragen ihn nicht mitführen, gilt die Bedingung nie oder immer.</translation>
    </message>
    <message>
        <source>Correct the spelling, or use another key.</source>
        <translation>Korrigieren Sie die Schreibweise, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same key.</source>
        <translation>„%1“ und „%2“ sind derselbe Schlüssel.</translation>
    </message>
    <message>
        <source>Case does not count in the names of keys, and nobody can say which of the two would.</source>
        <translation>Groß- und Kleinschreibung zählt bei den Namen von Schlüsseln nicht, und niemand kann sagen, welcher der beiden gelten würde.</translation>
    </message>
    <message>
        <source>Put their values into one list, or remove one.</source>
        <translation>Setzen Sie ihre Werte in eine Liste, oder entfernen Sie einen.</translation>
    </message>
    <message>
        <source>Null cannot have IfExists.</source>
        <translation>Null kann kein IfExists haben.</translation>
    </message>
    <message>
        <source>Null asks whether the key is there; the service refuses the two together.</source>
        <translation>Null fragt, ob der Schlüssel vorhanden ist; der Dienst lehnt beides zusammen ab.</translation>
    </message>
    <message>
        <source>Write “Null”.</source>
        <translation>Schreiben Sie „Null“.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The operator compares numbers; with anything else the condition cannot hold as it is meant.</source>
        <translation>Der Operator vergleicht Zahlen; mit etwas anderem kann die Bedingung nicht so gelten, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Write digits only, such as “365”.</source>
        <translation>Schreiben Sie nur Ziffern, etwa „365“.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The operator compares dates; with anything else the condition cannot hold as it is meant.</source>
        <translation>Der Operator vergleicht Datumsangaben; mit etwas anderem kann die Bedingung nicht so gelten, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Write a date such as “2026-12-31T00:00:00Z”.</source>
        <translation>Schreiben Sie ein Datum wie „2026-12-31T00:00:00Z“.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>The operator compares with “true” or “false” and nothing else.</source>
        <translation>Der Operator vergleicht mit „true“ oder „false“ und mit nichts anderem.</translation>
    </message>
    <message>
        <source>Write “true” or “false”.</source>
        <translation>Schreiben Sie „true“ oder „false“.</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no range of them.</source>
        <translation>„%1“ ist keine IP-Adresse und kein Bereich von IP-Adressen.</translation>
    </message>
    <message>
        <source>The operator compares addresses; with anything else the condition cannot hold as it is meant.</source>
        <translation>Der Operator vergleicht Adressen; mit etwas anderem kann die Bedingung nicht so gelten, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Write an address or a range such as “203.0.113.0/24”.</source>
        <translation>Schreiben Sie eine Adresse oder einen Bereich wie „203.0.113.0/24“.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with by Null.</source>
        <translation>Mit „%1“ kann Null nicht vergleichen.</translation>
    </message>
    <message>
        <source>Null takes “true” (the key is absent) or “false” (the key is there).</source>
        <translation>Null nimmt „true“ (der Schlüssel fehlt) oder „false“ (der Schlüssel ist vorhanden).</translation>
    </message>
    <message>
        <source>The variable “%1” cannot stand here.</source>
        <translation>Die Variable „%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Variables work in resources and in text and ARN conditions, in policies of version 2012-10-17 only; elsewhere they are refused or stay plain text.</source>
        <translation>Variablen wirken in Ressourcen und in Text- und ARN-Bedingungen, und nur in Richtlinien der Version 2012-10-17; anderswo werden sie abgelehnt oder bleiben reiner Text.</translation>
    </message>
    <message>
        <source>Write the value itself, or set Version to “2012-10-17”.</source>
        <translation>Schreiben Sie den Wert selbst, oder setzen Sie Version auf „2012-10-17“.</translation>
    </message>
    <message>
        <source>“%1” is not how a variable is written.</source>
        <translation>„%1“ ist nicht die Schreibweise einer Variablen.</translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nothing.</source>
        <translation>Der Dienst lehnt es ab, oder es passt zu nichts.</translation>
    </message>
    <message>
        <source>Write it as ${aws:username}, with a default as ${aws:username, &apos;name&apos;}.</source>
        <translation>Schreiben Sie sie als ${aws:username}, mit Vorgabewert als ${aws:username, &apos;name&apos;}.</translation>
    </message>
    <message>
        <source>%1 has nothing to compare with.</source>
        <translation>%1 hat nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>An empty list never matches, or the service refuses it.</source>
        <translation>Eine leere Liste passt nie, oder der Dienst lehnt sie ab.</translation>
    </message>
    <message>
        <source>Add a value; the empty text &quot;&quot; is one.</source>
        <translation>Fügen Sie einen Wert hinzu; der leere Text &quot;&quot; ist einer.</translation>
    </message>
    <message>
        <source>“%1” does not say which tag.</source>
        <translation>„%1“ sagt nicht, welches Tag.</translation>
    </message>
    <message>
        <source>Without the tag&apos;s name behind the slash the condition looks at no tag.</source>
        <translation>Ohne den Namen des Tags hinter dem Schrägstrich achtet die Bedingung auf kein Tag.</translation>
    </message>
    <message>
        <source>Write the tag&apos;s name, as in glacier:ResourceTag/LegalHold.</source>
        <translation>Schreiben Sie den Namen des Tags, wie in glacier:ResourceTag/LegalHold.</translation>
    </message>
    <message>
        <source>“%2” does not compare the kind of value that “%1” has.</source>
        <translation>„%2“ vergleicht nicht die Art von Wert, die „%1“ hat.</translation>
    </message>
    <message>
        <source>What comes of it is not documented, and a lock cannot be tried twice.</source>
        <translation>Was dabei herauskommt, ist nicht dokumentiert, und eine Sperre kann nicht zweimal erprobt werden.</translation>
    </message>
    <message>
        <source>Use an operator for the key&apos;s type: an age is compared by Numeric operators.</source>
        <translation>Verwenden Sie einen Operator für den Typ des Schlüssels: Ein Alter wird mit Numeric-Operatoren verglichen.</translation>
    </message>
    <message>
        <source>“%2” compares texts, and “%1” is a number.</source>
        <translation>„%2“ vergleicht Texte, und „%1“ ist eine Zahl.</translation>
    </message>
    <message>
        <source>It looks at how the number is spelled, letter by letter, and not at how large it is.</source>
        <translation>Er achtet darauf, wie die Zahl geschrieben ist, Zeichen für Zeichen, und nicht darauf, wie groß sie ist.</translation>
    </message>
    <message>
        <source>Use a Numeric operator, such as NumericLessThan.</source>
        <translation>Verwenden Sie einen Numeric-Operator, etwa NumericLessThan.</translation>
    </message>
    <message>
        <source>The * or ? in “%1” is no wildcard under %2.</source>
        <translation>Das * oder ? in „%1“ ist unter %2 kein Platzhalter.</translation>
    </message>
    <message>
        <source>It is compared as it is written: the condition holds only for that very character.</source>
        <translation>Es wird verglichen, wie es geschrieben ist: Die Bedingung gilt nur für genau dieses Zeichen.</translation>
    </message>
    <message>
        <source>Use StringLike or StringNotLike, or write the text in full.</source>
        <translation>Verwenden Sie StringLike oder StringNotLike, oder schreiben Sie den Text vollständig.</translation>
    </message>
    <message>
        <source>Of these values only %1 counts.</source>
        <translation>Von diesen Werten zählt nur %1.</translation>
    </message>
    <message>
        <source>One that holds is enough: the widest of the limits takes in the others.</source>
        <translation>Einer, der gilt, genügt: Die weiteste der Grenzen schließt die anderen ein.</translation>
    </message>
    <message>
        <source>Keep only the value that is meant.</source>
        <translation>Behalten Sie nur den Wert, der gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” has one value; ForAllValues is for keys with several.</source>
        <translation>„%1“ hat einen Wert; ForAllValues ist für Schlüssel mit mehreren.</translation>
    </message>
    <message>
        <source>With it the condition also holds where the key is absent, which is rarely meant.</source>
        <translation>Damit gilt die Bedingung auch, wo der Schlüssel fehlt, was selten gemeint ist.</translation>
    </message>
    <message>
        <source>Remove ForAllValues.</source>
        <translation>Entfernen Sie ForAllValues.</translation>
    </message>
    <message>
        <source>“%1” is a private address.</source>
        <translation>„%1“ ist eine private Adresse.</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request: a private one never matches.</source>
        <translation>aws:SourceIp ist die öffentliche Adresse einer Anfrage: Eine private passt nie.</translation>
    </message>
    <message>
        <source>Write the public address, or use aws:VpcSourceIp with a VPC endpoint.</source>
        <translation>Schreiben Sie die öffentliche Adresse, oder verwenden Sie aws:VpcSourceIp mit einem VPC-Endpunkt.</translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition never holds.</source>
        <translation>„%1“ ist eine private Adresse: Diese Bedingung gilt nie.</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the statement denies nothing, ever.</source>
        <translation>aws:SourceIp ist die öffentliche Adresse einer Anfrage, und keine kommt von dort: Die Anweisung verweigert nie etwas.</translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition always holds.</source>
        <translation>„%1“ ist eine private Adresse: Diese Bedingung gilt immer.</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Deny leaves nobody out by where they are, for ever.</source>
        <translation>aws:SourceIp ist die öffentliche Adresse einer Anfrage, und keine kommt von dort: Das Deny nimmt niemanden aufgrund seines Standorts aus, für immer.</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Allow keeps nobody out by where they are, for ever.</source>
        <translation>aws:SourceIp ist die öffentliche Adresse einer Anfrage, und keine kommt von dort: Das Allow hält niemanden aufgrund seines Standorts fern, für immer.</translation>
    </message>
    <message>
        <source>“%1” is an old key; “%2” has taken its place.</source>
        <translation>„%1“ ist ein alter Schlüssel; „%2“ ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>AWS advises against it, and a lock cannot be changed when it is given up.</source>
        <translation>AWS rät davon ab, und eine Sperre kann nicht geändert werden, wenn er aufgegeben wird.</translation>
    </message>
    <message>
        <source>Use the newer key.</source>
        <translation>Verwenden Sie den neueren Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is not how AWS writes such an ID.</source>
        <translation>„%1“ ist nicht die Schreibweise, die AWS für eine solche ID hat.</translation>
    </message>
    <message>
        <source>It is “%2” and 8 or 17 of the digits 0–9 and a–f, in small letters: no request carries this one, so it never matches.</source>
        <translation>Sie besteht aus „%2“ und 8 oder 17 der Zeichen 0–9 und a–f, in Kleinbuchstaben: Keine Anfrage führt diese hier mit, also passt sie nie.</translation>
    </message>
    <message>
        <source>Copy the ID from the VPC console.</source>
        <translation>Kopieren Sie die ID aus der VPC-Konsole.</translation>
    </message>
    <message>
        <source>“%1” can have several values, and “%2” is for keys with one.</source>
        <translation>„%1“ kann mehrere Werte haben, und „%2“ ist für Schlüssel mit einem.</translation>
    </message>
    <message>
        <source>Such a key needs ForAnyValue or ForAllValues; what comes of it without them is not documented, and a lock cannot be tried twice.</source>
        <translation>Ein solcher Schlüssel braucht ForAnyValue oder ForAllValues; was ohne sie herauskommt, ist nicht dokumentiert, und eine Sperre kann nicht zweimal erprobt werden.</translation>
    </message>
    <message>
        <source>In a Deny write ForAnyValue, so that one of the values is enough: ForAllValues holds only where every value is listed. Before an operator with Not write ForAllValues.</source>
        <translation>Schreiben Sie in einem Deny ForAnyValue, damit einer der Werte genügt: ForAllValues gilt nur, wo jeder Wert aufgeführt ist. Vor einem Operator mit Not schreiben Sie ForAllValues.</translation>
    </message>
    <message>
        <source>This Deny does not reach requests signed with long-term access keys.</source>
        <translation>Dieses Deny erreicht keine Anfragen, die mit langfristigen Zugriffsschlüsseln signiert sind.</translation>
    </message>
    <message>
        <source>They do not carry %1, and “%2” does not hold where the key is missing: with such keys no MFA is needed.</source>
        <translation>Sie führen %1 nicht mit, und „%2“ gilt nicht, wo der Schlüssel fehlt: Mit solchen Schlüsseln ist keine MFA nötig.</translation>
    </message>
    <message>
        <source>Use BoolIfExists.</source>
        <translation>Verwenden Sie BoolIfExists.</translation>
    </message>
    <message>
        <source>This policy denies nothing.</source>
        <translation>Diese Richtlinie verweigert nichts.</translation>
    </message>
    <message>
        <source>A lock protects only what it denies. It would be permanent, and protect no archive.</source>
        <translation>Eine Sperre schützt nur, was sie verweigert. Sie wäre dauerhaft und würde kein Archiv schützen.</translation>
    </message>
    <message>
        <source>Add a statement that denies “glacier:DeleteArchive”.</source>
        <translation>Fügen Sie eine Anweisung hinzu, die „glacier:DeleteArchive“ verweigert.</translation>
    </message>
    <message>
        <source>This statement allows, and a lock allows for ever.</source>
        <translation>Diese Anweisung erlaubt, und eine Sperre erlaubt für immer.</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody can take the permission back.</source>
        <translation>Sobald die Sperre abgeschlossen ist, kann niemand die Erlaubnis zurücknehmen.</translation>
    </message>
    <message>
        <source>Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation>Erlauben Sie in der Zugriffsrichtlinie des Tresors, die geändert werden kann.</translation>
    </message>
    <message>
        <source>This statement allows everyone, of every account, for ever.</source>
        <translation>Diese Anweisung erlaubt jedem, aus jedem Konto, für immer.</translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, and name who may.</source>
        <translation>Entfernen Sie sie. Erlauben Sie in der Zugriffsrichtlinie des Tresors, und nennen Sie dort, wer darf.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>This statement allows everyone who meets its conditions, for ever.</source>
        <translation>Diese Anweisung erlaubt jedem, der ihre Bedingungen erfüllt, für immer.</translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation>Entfernen Sie sie. Erlauben Sie in der Zugriffsrichtlinie des Tresors, die geändert werden kann.</translation>
    </message>
    <message>
        <source>This statement allows somebody of another account for ever: %1.</source>
        <translation>Diese Anweisung erlaubt jemandem aus einem anderen Konto für immer: %1.</translation>
    </message>
    <message>
        <source>This denies completing or aborting the lock itself.</source>
        <translation>Dies verweigert das Abschließen oder Abbrechen der Sperre selbst.</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated.</source>
        <translation>Die Richtlinie ist in Kraft, sobald die Sperre eingeleitet ist.</translation>
    </message>
    <message>
        <source>Name the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation>Nennen Sie die gemeinten Aktionen, etwa „glacier:DeleteArchive“.</translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>Dies verweigert CompleteVaultLock: Die Sperre kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; after 24 hours it would be gone.</source>
        <translation>Die Richtlinie ist in Kraft, sobald die Sperre eingeleitet ist; nach 24 Stunden wäre sie weg.</translation>
    </message>
    <message>
        <source>This denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation>Dies verweigert AbortVaultLock: Die Sperre kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; a mistake would stay for 24 hours.</source>
        <translation>Die Richtlinie ist in Kraft, sobald die Sperre eingeleitet ist; ein Fehler bliebe 24 Stunden lang bestehen.</translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock and AbortVaultLock: the lock can be neither completed nor aborted.</source>
        <translation>Dies verweigert CompleteVaultLock und AbortVaultLock: Die Sperre kann weder abgeschlossen noch abgebrochen werden.</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; the vault would be stuck with it for 24 hours.</source>
        <translation>Die Richtlinie ist in Kraft, sobald die Sperre eingeleitet ist; der Tresor säße 24 Stunden lang damit fest.</translation>
    </message>
    <message>
        <source>Together with other statements this denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>Zusammen mit anderen Anweisungen verweigert dies CompleteVaultLock: Die Sperre kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Together with other statements this denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation>Zusammen mit anderen Anweisungen verweigert dies AbortVaultLock: Die Sperre kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>While the vault&apos;s tags are as this says, it denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>Solange die Tags des Tresors so sind, wie dies sagt, verweigert es CompleteVaultLock: Die Sperre kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; if the tags stay so for 24 hours, it is gone.</source>
        <translation>Die Richtlinie ist in Kraft, sobald die Sperre eingeleitet ist; wenn die Tags 24 Stunden lang so bleiben, ist sie weg.</translation>
    </message>
    <message>
        <source>This does not protect young archives.</source>
        <translation>Dies schützt junge Archive nicht.</translation>
    </message>
    <message>
        <source>A retention denies deletion up to an age, not from an age on.</source>
        <translation>Eine Aufbewahrung verweigert das Löschen bis zu einem Alter, nicht ab einem Alter.</translation>
    </message>
    <message>
        <source>Use NumericLessThan with the days of the retention.</source>
        <translation>Verwenden Sie NumericLessThan mit den Tagen der Aufbewahrung.</translation>
    </message>
    <message>
        <source>This denies deletion from day %1 on, for ever, and not before.</source>
        <translation>Dies verweigert das Löschen ab Tag %1 für immer, und davor nicht.</translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can never be deleted.</source>
        <translation>Junge Archive sind nicht geschützt, und alte können nie gelöscht werden.</translation>
    </message>
    <message>
        <source>This denies deletion from day %1 to day %2 only.</source>
        <translation>Dies verweigert das Löschen nur von Tag %1 bis Tag %2.</translation>
    </message>
    <message>
        <source>Archives younger than that are not protected.</source>
        <translation>Jüngere Archive sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Use NumericLessThan alone, with the days of the retention.</source>
        <translation>Verwenden Sie NumericLessThan allein, mit den Tagen der Aufbewahrung.</translation>
    </message>
    <message>
        <source>From day %1 on this denies deletion for ever, but on some days, and not before.</source>
        <translation>Ab Tag %1 verweigert dies das Löschen für immer, außer an einigen Tagen, und davor nicht.</translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can be deleted on those days only.</source>
        <translation>Junge Archive sind nicht geschützt, und alte können nur an diesen Tagen gelöscht werden.</translation>
    </message>
    <message>
        <source>This denies deletion on some days from day %1 to day %2 only.</source>
        <translation>Dies verweigert das Löschen nur an einigen Tagen von Tag %1 bis Tag %2.</translation>
    </message>
    <message>
        <source>On all others, and before, archives are not protected.</source>
        <translation>An allen anderen, und davor, sind Archive nicht geschützt.</translation>
    </message>
    <message>
        <source>This denies deletion up to day %2 only, on days that it names.</source>
        <translation>Dies verweigert das Löschen nur bis Tag %2, an Tagen, die es nennt.</translation>
    </message>
    <message>
        <source>Archives older than that are not protected: NumericEquals is about single days.</source>
        <translation>Ältere Archive sind nicht geschützt: Bei NumericEquals geht es um einzelne Tage.</translation>
    </message>
    <message>
        <source>This does not deny deletion from day %1 to day %2, though before and after.</source>
        <translation>Dies verweigert das Löschen von Tag %1 bis Tag %2 nicht, davor und danach jedoch schon.</translation>
    </message>
    <message>
        <source>On such a day an archive can be deleted, as young as it is.</source>
        <translation>An einem solchen Tag kann ein Archiv gelöscht werden, so jung es auch ist.</translation>
    </message>
    <message>
        <source>This denies deletion at every age but the days that it names.</source>
        <translation>Dies verweigert das Löschen in jedem Alter, außer an den Tagen, die es nennt.</translation>
    </message>
    <message>
        <source>An archive that was not deleted on such a day can never be deleted.</source>
        <translation>Ein Archiv, das an keinem solchen Tag gelöscht wurde, kann nie gelöscht werden.</translation>
    </message>
    <message>
        <source>The age and the tag “%1” count only together.</source>
        <translation>Das Alter und das Tag „%1“ zählen nur zusammen.</translation>
    </message>
    <message>
        <source>Conditions of one statement must all be met: archives are kept only while the tag is as it says, and a hold ends with the retention.</source>
        <translation>Die Bedingungen einer Anweisung müssen alle erfüllt sein: Archive werden nur behalten, solange das Tag so ist, wie es hier steht, und ein Legal Hold endet mit der Aufbewahrung.</translation>
    </message>
    <message>
        <source>Make two statements of it, one for the age and one for the tag.</source>
        <translation>Machen Sie zwei Anweisungen daraus, eine für das Alter und eine für das Tag.</translation>
    </message>
    <message>
        <source>This condition is never met, so nothing is denied.</source>
        <translation>Diese Bedingung ist nie erfüllt, also wird nichts verweigert.</translation>
    </message>
    <message>
        <source>The statement would not protect what it seems to.</source>
        <translation>Die Anweisung würde nicht schützen, was sie zu schützen scheint.</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>Korrigieren Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Requests for %2 have no %1: this condition is never met.</source>
        <translation>Anfragen für %2 haben kein %1: Diese Bedingung ist nie erfüllt.</translation>
    </message>
    <message>
        <source>%2 is not denied by this statement, whatever it says.</source>
        <translation>%2 wird durch diese Anweisung nicht verweigert, was auch immer sie sagt.</translation>
    </message>
    <message>
        <source>Deny %2 in a statement of its own, or leave it out.</source>
        <translation>Verweigern Sie %2 in einer eigenen Anweisung, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Glacier&apos;s requests have no %1: this condition is never met.</source>
        <translation>Glaciers Anfragen haben kein %1: Diese Bedingung ist nie erfüllt.</translation>
    </message>
    <message>
        <source>The statement denies nothing.</source>
        <translation>Die Anweisung verweigert nichts.</translation>
    </message>
    <message>
        <source>Write “%2”.</source>
        <translation>Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>No age meets these conditions on %1 at once.</source>
        <translation>Kein Alter erfüllt diese Bedingungen an %1 zugleich.</translation>
    </message>
    <message>
        <source>All of them must be met, so the statement denies nothing.</source>
        <translation>Sie müssen alle erfüllt sein, also verweigert die Anweisung nichts.</translation>
    </message>
    <message>
        <source>Correct the numbers, or make a statement of each.</source>
        <translation>Korrigieren Sie die Zahlen, oder machen Sie aus jeder eine Anweisung.</translation>
    </message>
    <message>
        <source>No time from now on meets the conditions on %1.</source>
        <translation>Kein Zeitpunkt von jetzt an erfüllt die Bedingungen an %1.</translation>
    </message>
    <message>
        <source>Correct the time, or leave the statement out.</source>
        <translation>Korrigieren Sie den Zeitpunkt, oder lassen Sie die Anweisung weg.</translation>
    </message>
    <message>
        <source>Nobody whom this statement is about meets its condition on %1.</source>
        <translation>Niemand, um den es in dieser Anweisung geht, erfüllt ihre Bedingung an %1.</translation>
    </message>
    <message>
        <source>Correct the condition, or the principal.</source>
        <translation>Korrigieren Sie die Bedingung oder den Prinzipal.</translation>
    </message>
    <message>
        <source>No request to this vault meets this condition on %1.</source>
        <translation>Keine Anfrage an diesen Tresor erfüllt diese Bedingung an %1.</translation>
    </message>
    <message>
        <source>Correct the value, or leave the condition out.</source>
        <translation>Korrigieren Sie den Wert, oder lassen Sie die Bedingung weg.</translation>
    </message>
    <message>
        <source>No value of %1 meets all of its conditions.</source>
        <translation>Kein Wert von %1 erfüllt alle seine Bedingungen.</translation>
    </message>
    <message>
        <source>Correct the values, or make a statement of each.</source>
        <translation>Korrigieren Sie die Werte, oder machen Sie aus jedem eine Anweisung.</translation>
    </message>
    <message>
        <source>This condition is always met.</source>
        <translation>Diese Bedingung ist immer erfüllt.</translation>
    </message>
    <message>
        <source>The statement denies at all times, as if it had no condition.</source>
        <translation>Die Anweisung verweigert zu jeder Zeit, als hätte sie keine Bedingung.</translation>
    </message>
    <message>
        <source>This condition is always met: deletion is denied for ever.</source>
        <translation>Diese Bedingung ist immer erfüllt: Das Löschen wird für immer verweigert.</translation>
    </message>
    <message>
        <source>Nobody whom this statement binds could ever delete an archive, whatever its age or the vault&apos;s tags.</source>
        <translation>Niemand, den diese Anweisung bindet, könnte je ein Archiv löschen, gleich wie alt es ist und welche Tags der Tresor hat.</translation>
    </message>
    <message>
        <source>Correct the condition on %1.</source>
        <translation>Korrigieren Sie die Bedingung an %1.</translation>
    </message>
    <message>
        <source>For %2 this condition is always met.</source>
        <translation>Für %2 ist diese Bedingung immer erfüllt.</translation>
    </message>
    <message>
        <source>%2 is denied at all times, for ever, as if there were no condition.</source>
        <translation>%2 wird zu jeder Zeit verweigert, für immer, als gäbe es keine Bedingung.</translation>
    </message>
    <message>
        <source>Leave %2 out, or correct the condition on %1.</source>
        <translation>Lassen Sie %2 weg, oder korrigieren Sie die Bedingung an %1.</translation>
    </message>
    <message>
        <source>This denies the deletion of archives for ever.</source>
        <translation>Dies verweigert das Löschen von Archiven für immer.</translation>
    </message>
    <message>
        <source>Whom this statement binds can never delete any archive, root included, and you pay for them for good.</source>
        <translation>Wen diese Anweisung bindet, der kann nie ein Archiv löschen, auch nicht der Root-Benutzer, und Sie bezahlen dauerhaft für die Archive.</translation>
    </message>
    <message>
        <source>Add a condition on “glacier:ArchiveAgeInDays”.</source>
        <translation>Fügen Sie eine Bedingung an „glacier:ArchiveAgeInDays“ hinzu.</translation>
    </message>
    <message>
        <source>Together with other statements this denies the deletion of archives for ever.</source>
        <translation>Zusammen mit anderen Anweisungen verweigert dies das Löschen von Archiven für immer.</translation>
    </message>
    <message>
        <source>No age and no tag of the vault is left at which anybody of its account could delete one.</source>
        <translation>Kein Alter der Archive und kein Stand der Tags des Tresors bleibt übrig, bei dem jemand aus dessen Konto ein Archiv löschen könnte.</translation>
    </message>
    <message>
        <source>Leave a day open on which archives can be deleted.</source>
        <translation>Lassen Sie einen Tag offen, an dem Archive gelöscht werden können.</translation>
    </message>
    <message>
        <source>From some day on this denies the deletion of archives for ever.</source>
        <translation>Von einem bestimmten Tag an verweigert dies das Löschen von Archiven für immer.</translation>
    </message>
    <message>
        <source>The date in its condition will pass, and the lock cannot be changed: after it nobody of the vault&apos;s account can delete an archive, root included.</source>
        <translation>Das Datum in der Bedingung wird verstreichen, und die Sperre kann nicht geändert werden: Danach kann niemand aus dem Konto des Tresors ein Archiv löschen, auch nicht der Root-Benutzer.</translation>
    </message>
    <message>
        <source>Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant.</source>
        <translation>Verwenden Sie das Alter der Archive, „glacier:ArchiveAgeInDays“, wenn eine Aufbewahrung gemeint ist.</translation>
    </message>
    <message>
        <source>Nobody, root included, could ever delete an archive.</source>
        <translation>Niemand, auch nicht der Root-Benutzer, könnte je ein Archiv löschen.</translation>
    </message>
    <message>
        <source>It has no condition and cannot be changed: the archives are kept, and paid for, for ever.</source>
        <translation>Die Anweisung hat keine Bedingung und kann nicht geändert werden: Die Archive werden für immer behalten und bezahlt.</translation>
    </message>
    <message>
        <source>This denies uploads or retrievals for ever.</source>
        <translation>Dies verweigert das Hochladen oder Abrufen für immer.</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it for that any more.</source>
        <translation>Sobald die Sperre abgeschlossen ist, kann niemand aus dem Konto des Tresors ihn mehr dafür verwenden.</translation>
    </message>
    <message>
        <source>Name only the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation>Nennen Sie nur die gemeinten Aktionen, etwa „glacier:DeleteArchive“.</translation>
    </message>
    <message>
        <source>This denies uploading archives for ever.</source>
        <translation>Dies verweigert das Hochladen von Archiven für immer.</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can add an archive to it any more.</source>
        <translation>Sobald die Sperre abgeschlossen ist, kann niemand aus dem Konto des Tresors ihm mehr ein Archiv hinzufügen.</translation>
    </message>
    <message>
        <source>This denies retrieving archives for ever.</source>
        <translation>Dies verweigert das Abrufen von Archiven für immer.</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can get at what is in it any more.</source>
        <translation>Sobald die Sperre abgeschlossen ist, kommt niemand aus dem Konto des Tresors mehr an das heran, was darin ist.</translation>
    </message>
    <message>
        <source>This denies retrieving archives up to day %2 of their age.</source>
        <translation>Dies verweigert das Abrufen von Archiven bis zu Tag %2 ihres Alters.</translation>
    </message>
    <message>
        <source>Nobody of the vault&apos;s account can get at an archive until it is older, not even to see that it is whole.</source>
        <translation>Niemand aus dem Konto des Tresors kommt an ein Archiv heran, bis es älter ist, auch nicht, um zu sehen, ob es unversehrt ist.</translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 of their age on, for ever.</source>
        <translation>Dies verweigert das Abrufen von Archiven ab Tag %1 ihres Alters für immer.</translation>
    </message>
    <message>
        <source>Once an archive is that old nobody of the vault&apos;s account can get at it any more.</source>
        <translation>Sobald ein Archiv so alt ist, kommt niemand aus dem Konto des Tresors mehr an es heran.</translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 to day %2 of their age.</source>
        <translation>Dies verweigert das Abrufen von Archiven von Tag %1 bis Tag %2 ihres Alters.</translation>
    </message>
    <message>
        <source>On those days nobody of the vault&apos;s account can get at an archive, not even to see that it is whole.</source>
        <translation>An diesen Tagen kommt niemand aus dem Konto des Tresors an ein Archiv heran, auch nicht, um zu sehen, ob es unversehrt ist.</translation>
    </message>
    <message>
        <source>Together with other statements this denies uploading archives for ever.</source>
        <translation>Zusammen mit anderen Anweisungen verweigert dies das Hochladen von Archiven für immer.</translation>
    </message>
    <message>
        <source>Together with other statements this denies retrieving archives for ever.</source>
        <translation>Zusammen mit anderen Anweisungen verweigert dies das Abrufen von Archiven für immer.</translation>
    </message>
    <message>
        <source>This denies inventories of the vault for ever.</source>
        <translation>Dies verweigert Inventare des Tresors für immer.</translation>
    </message>
    <message>
        <source>An inventory has no age, so a condition that holds without one always holds for it.</source>
        <translation>Ein Inventar hat kein Alter; eine Bedingung, die auch ohne Alter gilt, gilt also für Inventare immer.</translation>
    </message>
    <message>
        <source>This denies uploading and retrieving archives for ever.</source>
        <translation>Dies verweigert das Hochladen und Abrufen von Archiven für immer.</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it any more.</source>
        <translation>Sobald die Sperre abgeschlossen ist, kann niemand aus dem Konto des Tresors ihn mehr verwenden.</translation>
    </message>
    <message>
        <source>The hold&apos;s tag “%1” can be changed or removed, for example by %2.</source>
        <translation>Das Tag „%1“ des Legal Hold kann geändert oder entfernt werden. Wer das zum Beispiel kann: %2.</translation>
    </message>
    <message>
        <source>Whoever may change the vault&apos;s tags can lift the hold.</source>
        <translation>Wer die Tags des Tresors ändern darf, kann den Legal Hold aufheben.</translation>
    </message>
    <message>
        <source>Deny “glacier:AddTagsToVault” and “glacier:RemoveTagsFromVault” to all but those who decide on holds.</source>
        <translation>Verweigern Sie „glacier:AddTagsToVault“ und „glacier:RemoveTagsFromVault“ allen außer denen, die über Legal Holds entscheiden.</translation>
    </message>
    <message>
        <source>Only %1, spelled just so, puts the hold in place.</source>
        <translation>Nur %1, genau so geschrieben, setzt den Legal Hold in Kraft.</translation>
    </message>
    <message>
        <source>The tag “%2” with another spelling, in other case, or no such tag is no hold.</source>
        <translation>Das Tag „%2“ in anderer Schreibweise, in anderer Groß- und Kleinschreibung oder das Fehlen des Tags ist kein Legal Hold.</translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase, or “Null”: “false” for any value.</source>
        <translation>Verwenden Sie StringEqualsIgnoreCase, oder „Null“: „false“ für jeden Wert.</translation>
    </message>
    <message>
        <source>Only %1, in just that case, puts the hold in place.</source>
        <translation>Nur %1, in genau dieser Groß- und Kleinschreibung, setzt den Legal Hold in Kraft.</translation>
    </message>
    <message>
        <source>The tag “%2” with another value, in other case, or no such tag is no hold.</source>
        <translation>Das Tag „%2“ mit anderem Wert, in anderer Groß- und Kleinschreibung oder das Fehlen des Tags ist kein Legal Hold.</translation>
    </message>
    <message>
        <source>Use “Null”: “false” for any value.</source>
        <translation>Verwenden Sie „Null“: „false“ für jeden Wert.</translation>
    </message>
    <message>
        <source>Where there is a tag “%2”, only %1, spelled just so, is a hold.</source>
        <translation>Wo es ein Tag „%2“ gibt, ist nur %1, genau so geschrieben, ein Legal Hold.</translation>
    </message>
    <message>
        <source>Without the tag the hold is in place; with another spelling or in other case it is not.</source>
        <translation>Ohne das Tag ist der Legal Hold in Kraft; in anderer Schreibweise oder anderer Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>A vault&apos;s tag is text, and Bool compares truth values.</source>
        <translation>Das Tag eines Tresors ist Text, und Bool vergleicht Wahrheitswerte.</translation>
    </message>
    <message>
        <source>What another value than “true” or “false” does is not documented.</source>
        <translation>Was ein anderer Wert als „true“ oder „false“ bewirkt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase.</source>
        <translation>Verwenden Sie StringEqualsIgnoreCase.</translation>
    </message>
    <message>
        <source>365 days a year fall short of calendar years by the leap days.</source>
        <translation>365 Tage im Jahr bleiben um die Schalttage hinter Kalenderjahren zurück.</translation>
    </message>
    <message>
        <source>The days of %1 calendar years can be %2; an archive could be deleted before they are over.</source>
        <translation>%1 Kalenderjahre können %2 Tage haben; ein Archiv könnte gelöscht werden, bevor sie um sind.</translation>
    </message>
    <message>
        <source>Use the longer number, if calendar years are meant.</source>
        <translation>Verwenden Sie die größere Zahl, wenn Kalenderjahre gemeint sind.</translation>
    </message>
    <message>
        <source>From day %1 on this statement no longer denies deletion.</source>
        <translation>Ab Tag %1 verweigert diese Anweisung das Löschen nicht mehr.</translation>
    </message>
    <message>
        <source>The age counts in whole days; on day %1 this condition is not met any more.</source>
        <translation>Das Alter zählt in ganzen Tagen; an Tag %1 ist diese Bedingung nicht mehr erfüllt.</translation>
    </message>
    <message>
        <source>Nothing to mend, if that is the day that is meant.</source>
        <translation>Nichts zu beheben, wenn das der gemeinte Tag ist.</translation>
    </message>
    <message>
        <source>“%1” days can hardly be meant.</source>
        <translation>„%1“ Tage können kaum gemeint sein.</translation>
    </message>
    <message>
        <source>The number cannot be changed once the lock is complete.</source>
        <translation>Die Zahl kann nicht geändert werden, sobald die Sperre abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Write the retention in days.</source>
        <translation>Schreiben Sie die Aufbewahrung in Tagen.</translation>
    </message>
    <message>
        <source>“%1” days keep nothing.</source>
        <translation>„%1“ Tage bewahren nichts auf.</translation>
    </message>
    <message>
        <source>An archive could be deleted at once, or after its first day.</source>
        <translation>Ein Archiv könnte sofort gelöscht werden, oder nach seinem ersten Tag.</translation>
    </message>
    <message>
        <source>“%1” days are about %2 years.</source>
        <translation>„%1“ Tage sind etwa %2 Jahre.</translation>
    </message>
    <message>
        <source>Nobody alive would see an archive deleted, and the number cannot be changed.</source>
        <translation>Niemand, der heute lebt, würde erleben, dass ein Archiv gelöscht wird, und die Zahl kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” looks like seconds, and the age counts in days.</source>
        <translation>„%1“ sieht nach Sekunden aus, und das Alter zählt in Tagen.</translation>
    </message>
    <message>
        <source>In seconds it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation>In Sekunden wären es %2 Tage. Die Zahl kann nicht geändert werden, sobald die Sperre abgeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” looks like hours, and the age counts in days.</source>
        <translation>„%1“ sieht nach Stunden aus, und das Alter zählt in Tagen.</translation>
    </message>
    <message>
        <source>In hours it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation>In Stunden wären es %2 Tage. Die Zahl kann nicht geändert werden, sobald die Sperre abgeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” makes the lock depend on a date.</source>
        <translation>„%1“ macht die Sperre von einem Datum abhängig.</translation>
    </message>
    <message>
        <source>The lock cannot be changed, and the date will pass.</source>
        <translation>Die Sperre kann nicht geändert werden, und das Datum wird verstreichen.</translation>
    </message>
    <message>
        <source>This leaves somebody free to delete archives.</source>
        <translation>Dies lässt jemandem die Möglichkeit, Archive zu löschen.</translation>
    </message>
    <message>
        <source>What the statement protects can be deleted by whoever its condition leaves out.</source>
        <translation>Wen ihre Bedingung ausnimmt, der kann löschen, was die Anweisung schützt.</translation>
    </message>
    <message>
        <source>Leave the condition out, or deny the deletion to all in a statement of its own.</source>
        <translation>Lassen Sie die Bedingung weg, oder verweigern Sie das Löschen allen in einer eigenen Anweisung.</translation>
    </message>
    <message>
        <source>This leaves %1 free: they can delete archives that the statement protects.</source>
        <translation>Dies bindet nicht: %1. Wer nicht gebunden ist, kann Archive löschen, die die Anweisung schützt.</translation>
    </message>
    <message>
        <source>The condition on %2 does not bind them, and a lock cannot be changed.</source>
        <translation>Die Bedingung an %2 bindet hier nicht, und eine Sperre kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>This leaves %1 free, if an access policy lets them in.</source>
        <translation>Dies bindet nicht: %1 (wenn eine Zugriffsrichtlinie Zugang gewährt).</translation>
    </message>
    <message>
        <source>Leave the condition out, if other accounts are to be bound as well.</source>
        <translation>Lassen Sie die Bedingung weg, wenn auch andere Konten gebunden werden sollen.</translation>
    </message>
    <message>
        <source>Whoever asks with %1 “%2” can delete archives that this protects.</source>
        <translation>Wer mit %1 „%2“ anfragt, kann Archive löschen, die dies schützt.</translation>
    </message>
    <message>
        <source>The condition does not bind such requests, and a lock cannot be changed.</source>
        <translation>Die Bedingung bindet solche Anfragen nicht, und eine Sperre kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Whoever asks without %1 can delete archives that this protects.</source>
        <translation>Wer ohne %1 anfragt, kann Archive löschen, die dies schützt.</translation>
    </message>
    <message>
        <source>What this statement denies cannot be told.</source>
        <translation>Was diese Anweisung verweigert, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It depends on what only a request tells, or on what AWS does not document, so it may protect nothing; and a lock cannot be tried twice.</source>
        <translation>Es hängt davon ab, was nur eine Anfrage sagt oder was AWS nicht dokumentiert; möglicherweise schützt die Anweisung also nichts, und eine Sperre kann nicht zweimal erprobt werden.</translation>
    </message>
    <message>
        <source>Write it with keys and values whose meaning is documented.</source>
        <translation>Schreiben Sie sie mit Schlüsseln und Werten, deren Bedeutung dokumentiert ist.</translation>
    </message>
    <message>
        <source>What this policy comes to could not be worked out.</source>
        <translation>Worauf diese Richtlinie hinausläuft, konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>It asks for more cases than can be looked at, so nothing is known of whom it binds.</source>
        <translation>Sie verlangt mehr Fälle, als angesehen werden können, daher ist nicht bekannt, wen sie bindet.</translation>
    </message>
    <message>
        <source>Write it with fewer conditions and wildcards.</source>
        <translation>Schreiben Sie sie mit weniger Bedingungen und Platzhaltern.</translation>
    </message>
    <message>
        <source>Once the tag “%1” puts the hold in place, nobody of the vault&apos;s account can ever delete an archive.</source>
        <translation>Sobald das Tag „%1“ den Legal Hold in Kraft setzt, kann niemand aus dem Konto des Tresors je ein Archiv löschen.</translation>
    </message>
    <message>
        <source>While it does, nobody of the vault&apos;s account, root included, can change or remove the tag.</source>
        <translation>Solange es das tut, kann niemand aus dem Konto des Tresors, auch nicht der Root-Benutzer, das Tag ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Leave somebody out who may change the vault&apos;s tags.</source>
        <translation>Nehmen Sie jemanden aus, der die Tags des Tresors ändern darf.</translation>
    </message>
    <message>
        <source>The vault is older than the retention of %1 days.</source>
        <translation>Der Tresor ist älter als die Aufbewahrung von %1 Tagen.</translation>
    </message>
    <message>
        <source>It is %2 days old and not empty: some archives may be deletable as soon as it is locked.</source>
        <translation>Er ist %2 Tage alt und nicht leer: Einige Archive können löschbar sein, sobald er gesperrt ist.</translation>
    </message>
    <message>
        <source>Nothing to mend, if that is meant.</source>
        <translation>Nichts zu beheben, wenn das so gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” stands where AWS, Service, Federated or CanonicalUser has to be.</source>
        <translation>„%1“ steht, wo AWS, Service, Federated oder CanonicalUser stehen muss.</translation>
    </message>
    <message>
        <source>The service takes “*” alone, or principals under one of these names, written just so.</source>
        <translation>Der Dienst nimmt „*“ allein oder Prinzipale unter einem dieser Namen, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Put the principals of an account under “AWS”.</source>
        <translation>Setzen Sie die Prinzipale eines Kontos unter „AWS“.</translation>
    </message>
    <message>
        <source>“%1” is no account ID.</source>
        <translation>„%1“ ist keine Konto-ID.</translation>
    </message>
    <message>
        <source>An account ID has 12 digits; with another the service refuses the policy.</source>
        <translation>Eine Konto-ID hat 12 Ziffern; mit einer anderen lehnt der Dienst die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Write the 12 digits, leading zeros included.</source>
        <translation>Schreiben Sie die 12 Ziffern, einschließlich führender Nullen.</translation>
    </message>
    <message>
        <source>“%1” is not how a principal is written.</source>
        <translation>„%1“ ist nicht die Schreibweise eines Prinzipals.</translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nobody. An ID such as AIDA… or AROA… stands where a user or role was deleted.</source>
        <translation>Der Dienst lehnt ihn ab, oder er passt auf niemanden. Eine ID wie AIDA… oder AROA… steht, wo ein Benutzer oder eine Rolle gelöscht wurde.</translation>
    </message>
    <message>
        <source>Write 12 digits, an ARN such as arn:aws:iam::123456789012:role/NAME, or a service&apos;s host name.</source>
        <translation>Schreiben Sie 12 Ziffern, einen ARN wie arn:aws:iam::123456789012:role/NAME oder den Hostnamen eines Dienstes.</translation>
    </message>
    <message>
        <source>A wildcard stands in the principal “%1”.</source>
        <translation>Im Prinzipal „%1“ steht ein Platzhalter.</translation>
    </message>
    <message>
        <source>Only “*” by itself, for everyone, is a wildcard here; in a part of a name the service refuses it.</source>
        <translation>Nur „*“ für sich allein, für jeden, ist hier ein Platzhalter; als Teil eines Namens lehnt der Dienst es ab.</translation>
    </message>
    <message>
        <source>Name the principal in full, or write “*” alone.</source>
        <translation>Nennen Sie den Prinzipal vollständig, oder schreiben Sie „*“ allein.</translation>
    </message>
    <message>
        <source>“%1” is a group, and a group is no principal.</source>
        <translation>„%1“ ist eine Gruppe, und eine Gruppe ist kein Prinzipal.</translation>
    </message>
    <message>
        <source>The service refuses it: groups cannot be named in a vault&apos;s policy.</source>
        <translation>Der Dienst lehnt sie ab: Gruppen können in der Richtlinie eines Tresors nicht genannt werden.</translation>
    </message>
    <message>
        <source>Name the users, a role, or the account.</source>
        <translation>Nennen Sie die Benutzer, eine Rolle oder das Konto.</translation>
    </message>
    <message>
        <source>This principal is of the partition “%1”, the vault of “%2”.</source>
        <translation>Dieser Prinzipal ist aus der Partition „%1“, der Tresor aus „%2“.</translation>
    </message>
    <message>
        <source>A principal of another partition cannot reach the vault.</source>
        <translation>Ein Prinzipal aus einer anderen Partition kann den Tresor nicht erreichen.</translation>
    </message>
    <message>
        <source>Write the vault&apos;s partition.</source>
        <translation>Schreiben Sie die Partition des Tresors.</translation>
    </message>
    <message>
        <source>This Deny binds only the principals of %1.</source>
        <translation>Dieses Deny bindet nur die Prinzipale von %1.</translation>
    </message>
    <message>
        <source>Whoever an access policy admits from another account, now or later, is not bound by it.</source>
        <translation>Wen eine Zugriffsrichtlinie aus einem anderen Konto zulässt, jetzt oder später, den bindet es nicht.</translation>
    </message>
    <message>
        <source>Write “*” as the Principal.</source>
        <translation>Schreiben Sie „*“ als Principal.</translation>
    </message>
    <message>
        <source>This Deny binds only the users, roles or services that it names.</source>
        <translation>Dieses Deny bindet nur die Benutzer, Rollen oder Dienste, die es nennt.</translation>
    </message>
    <message>
        <source>Everyone else can still do it; so can one that is deleted and made again under the same name.</source>
        <translation>Alle anderen können es weiterhin tun; ebenso einer, der gelöscht und unter demselben Namen neu angelegt wird.</translation>
    </message>
    <message>
        <source>Write “*” as the Principal, or name the whole account.</source>
        <translation>Schreiben Sie „*“ als Principal, oder nennen Sie das ganze Konto.</translation>
    </message>
    <message>
        <source>This Deny leaves out whom NotPrincipal names, for ever.</source>
        <translation>Dieses Deny nimmt für immer aus, wen NotPrincipal nennt.</translation>
    </message>
    <message>
        <source>Those named are not bound by the lock; and who else is bound depends on sessions and accounts in ways that are easily got wrong.</source>
        <translation>Die Genannten sind durch die Sperre nicht gebunden; und wer sonst gebunden ist, hängt von Sitzungen und Konten auf eine Weise ab, in der man sich leicht irrt.</translation>
    </message>
    <message>
        <source>Deny “*”, and name exceptions in a Condition on aws:PrincipalArn.</source>
        <translation>Verweigern Sie „*“, und nennen Sie Ausnahmen in einer Condition an aws:PrincipalArn.</translation>
    </message>
    <message>
        <source>NotPrincipal cannot stand in an Allow.</source>
        <translation>NotPrincipal kann nicht in einem Allow stehen.</translation>
    </message>
    <message>
        <source>AWS supports it with Deny only: it would let in everyone but those named, anonymous callers too.</source>
        <translation>AWS unterstützt es nur mit Deny: Es würde jeden außer den Genannten hereinlassen, auch anonyme Aufrufer.</translation>
    </message>
    <message>
        <source>Name in Principal who is to be let in, or remove the statement.</source>
        <translation>Nennen Sie in Principal, wer hereingelassen werden soll, oder entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>NotPrincipal names “%1” without its account.</source>
        <translation>NotPrincipal nennt „%1“ ohne sein Konto.</translation>
    </message>
    <message>
        <source>Where account %2 is not named as well, AWS may deny all of it, “%1” included, for ever.</source>
        <translation>Wo Konto %2 nicht ebenfalls genannt ist, kann AWS das Deny auf das ganze Konto anwenden, auch auf „%1“, für immer.</translation>
    </message>
    <message>
        <source>“%1” is no AWS partition.</source>
        <translation>„%1“ ist keine AWS-Partition.</translation>
    </message>
    <message>
        <source>The ARN would match no vault.</source>
        <translation>Der ARN würde zu keinem Tresor passen.</translation>
    </message>
    <message>
        <source>Use the vault&apos;s partition, such as “aws”.</source>
        <translation>Verwenden Sie die Partition des Tresors, etwa „aws“.</translation>
    </message>
    <message>
        <source>“%1” behind the vault&apos;s name matches nothing.</source>
        <translation>„%1“ hinter dem Namen des Tresors passt zu nichts.</translation>
    </message>
    <message>
        <source>Archives have no ARNs: a statement about archives names their vault.</source>
        <translation>Archive haben keine ARNs: Eine Anweisung zu Archiven nennt deren Tresor.</translation>
    </message>
    <message>
        <source>End the ARN with the vault&apos;s name.</source>
        <translation>Beenden Sie den ARN mit dem Namen des Tresors.</translation>
    </message>
    <message>
        <source>“vault/” must be “vaults/”.</source>
        <translation>„vault/“ muss „vaults/“ heißen.</translation>
    </message>
    <message>
        <source>As it stands the ARN matches no vault.</source>
        <translation>So, wie er ist, passt der ARN zu keinem Tresor.</translation>
    </message>
    <message>
        <source>Write “vaults/”.</source>
        <translation>Schreiben Sie „vaults/“.</translation>
    </message>
    <message>
        <source>“-” is no account in an ARN.</source>
        <translation>„-“ ist in einem ARN kein Konto.</translation>
    </message>
    <message>
        <source>It stands for one&apos;s own account in requests only; here it matches nothing.</source>
        <translation>Es steht nur in Anfragen für das eigene Konto; hier passt es zu nichts.</translation>
    </message>
    <message>
        <source>Write the 12 digits of the account.</source>
        <translation>Schreiben Sie die 12 Ziffern des Kontos.</translation>
    </message>
    <message>
        <source>“%1” cannot be a vault&apos;s name.</source>
        <translation>„%1“ kann nicht der Name eines Tresors sein.</translation>
    </message>
    <message>
        <source>Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”.</source>
        <translation>Namen haben 1 bis 255 der Zeichen A–Z, a–z, 0–9, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>Write the vault&apos;s name.</source>
        <translation>Schreiben Sie den Namen des Tresors.</translation>
    </message>
    <message>
        <source>“%1” is not a Region known to have Glacier.</source>
        <translation>„%1“ ist keine Region, von der bekannt ist, dass sie Glacier hat.</translation>
    </message>
    <message>
        <source>If it is misspelt, the statement protects nothing.</source>
        <translation>Wenn sie falsch geschrieben ist, schützt die Anweisung nichts.</translation>
    </message>
    <message>
        <source>Check the Region.</source>
        <translation>Prüfen Sie die Region.</translation>
    </message>
    <message>
        <source>This is not the chosen vault.</source>
        <translation>Dies ist nicht der gewählte Tresor.</translation>
    </message>
    <message>
        <source>The statement names %1; the lock would be on %2, and this statement would not protect it.</source>
        <translation>Die Anweisung nennt %1; die Sperre läge auf %2, und diese Anweisung würde ihn nicht schützen.</translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN.</source>
        <translation>Verwenden Sie den ARN des gewählten Tresors.</translation>
    </message>
    <message>
        <source>A wildcard stands where this one vault could be named.</source>
        <translation>Ein Platzhalter steht, wo dieser eine Tresor genannt werden könnte.</translation>
    </message>
    <message>
        <source>A lock applies to its own vault only; the wildcard adds nothing and hides mistakes.</source>
        <translation>Eine Sperre gilt nur für ihren eigenen Tresor; der Platzhalter fügt nichts hinzu und verbirgt Fehler.</translation>
    </message>
    <message>
        <source>Write the vault&apos;s ARN.</source>
        <translation>Schreiben Sie den ARN des Tresors.</translation>
    </message>
    <message>
        <source>“%1” is no element of a policy.</source>
        <translation>„%1“ ist kein Element einer Richtlinie.</translation>
    </message>
    <message>
        <source>The service refuses elements that it does not know.</source>
        <translation>Der Dienst lehnt Elemente ab, die er nicht kennt.</translation>
    </message>
    <message>
        <source>Correct the spelling (upper and lower case count), or remove it.</source>
        <translation>Korrigieren Sie die Schreibweise (Groß- und Kleinschreibung zählt), oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation>Die Richtlinie hat kein Statement.</translation>
    </message>
    <message>
        <source>Without one it says nothing.</source>
        <translation>Ohne ein Statement sagt sie nichts.</translation>
    </message>
    <message>
        <source>Add a Statement list.</source>
        <translation>Fügen Sie eine Statement-Liste hinzu.</translation>
    </message>
    <message>
        <source>The Statement list is empty.</source>
        <translation>Die Statement-Liste ist leer.</translation>
    </message>
    <message>
        <source>Such a policy says nothing.</source>
        <translation>Eine solche Richtlinie sagt nichts.</translation>
    </message>
    <message>
        <source>Add a statement.</source>
        <translation>Fügen Sie eine Anweisung hinzu.</translation>
    </message>
    <message>
        <source>This statement has no Effect.</source>
        <translation>Diese Anweisung hat kein Effect.</translation>
    </message>
    <message>
        <source>The service refuses it: it must say Deny or Allow.</source>
        <translation>Der Dienst lehnt sie ab: Sie muss Deny oder Allow sagen.</translation>
    </message>
    <message>
        <source>Add &quot;Effect&quot;: &quot;Deny&quot;.</source>
        <translation>Fügen Sie &quot;Effect&quot;: &quot;Deny&quot; hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no Effect.</source>
        <translation>„%1“ ist kein Effect.</translation>
    </message>
    <message>
        <source>Only “Deny” and “Allow” are, written just so.</source>
        <translation>Nur „Deny“ und „Allow“ sind es, genau so geschrieben.</translation>
    </message>
    <message>
        <source>Write “Deny” or “Allow”.</source>
        <translation>Schreiben Sie „Deny“ oder „Allow“.</translation>
    </message>
    <message>
        <source>This statement has no Principal.</source>
        <translation>Diese Anweisung hat keinen Principal.</translation>
    </message>
    <message>
        <source>A policy on a vault must say whom it is about.</source>
        <translation>Die Richtlinie eines Tresors muss sagen, um wen es geht.</translation>
    </message>
    <message>
        <source>Add &quot;Principal&quot;: &quot;*&quot; for everyone, or name the principals.</source>
        <translation>Fügen Sie &quot;Principal&quot;: &quot;*&quot; für jeden hinzu, oder nennen Sie die Prinzipale.</translation>
    </message>
    <message>
        <source>This statement has no Action.</source>
        <translation>Diese Anweisung hat keine Action.</translation>
    </message>
    <message>
        <source>It must say what it denies or allows.</source>
        <translation>Sie muss sagen, was sie verweigert oder erlaubt.</translation>
    </message>
    <message>
        <source>Add Action, such as “glacier:DeleteArchive”.</source>
        <translation>Fügen Sie eine Action hinzu, etwa „glacier:DeleteArchive“.</translation>
    </message>
    <message>
        <source>This statement has no Resource.</source>
        <translation>Diese Anweisung hat keine Resource.</translation>
    </message>
    <message>
        <source>It must name the vault.</source>
        <translation>Sie muss den Tresor nennen.</translation>
    </message>
    <message>
        <source>Add Resource with the vault&apos;s ARN.</source>
        <translation>Fügen Sie eine Resource mit dem ARN des Tresors hinzu.</translation>
    </message>
    <message>
        <source>%1 and its negation are in one statement.</source>
        <translation>%1 und die Verneinung davon sind in einer Anweisung.</translation>
    </message>
    <message>
        <source>Only one of the two may be there.</source>
        <translation>Nur eines der beiden darf vorhanden sein.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is no policy version.</source>
        <translation>„%1“ ist keine Version von Richtlinien.</translation>
    </message>
    <message>
        <source>Versions are “2012-10-17” and the older “2008-10-17”.</source>
        <translation>Versionen sind „2012-10-17“ und die ältere „2008-10-17“.</translation>
    </message>
    <message>
        <source>Write “2012-10-17”.</source>
        <translation>Schreiben Sie „2012-10-17“.</translation>
    </message>
    <message>
        <source>The %1 list is empty.</source>
        <translation>Die Liste %1 ist leer.</translation>
    </message>
    <message>
        <source>An empty list matches nothing, or is refused.</source>
        <translation>Eine leere Liste passt zu nichts oder wird abgelehnt.</translation>
    </message>
    <message>
        <source>Add a value.</source>
        <translation>Fügen Sie einen Wert hinzu.</translation>
    </message>
    <message>
        <source>The Sid “%1” is used twice.</source>
        <translation>Die Sid „%1“ wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>Sids must differ within a policy.</source>
        <translation>Sids müssen sich innerhalb einer Richtlinie unterscheiden.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The policy has no Version.</source>
        <translation>Die Richtlinie hat keine Version.</translation>
    </message>
    <message>
        <source>Without one the version of 2008 applies, in which variables are plain text.</source>
        <translation>Ohne sie gilt die Version von 2008, in der Variablen reiner Text sind.</translation>
    </message>
    <message>
        <source>Add &quot;Version&quot;: &quot;2012-10-17&quot;.</source>
        <translation>Fügen Sie &quot;Version&quot;: &quot;2012-10-17&quot; hinzu.</translation>
    </message>
    <message>
        <source>The Sid “%1” holds more than letters and digits.</source>
        <translation>Die Sid „%1“ enthält mehr als Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>IAM&apos;s grammar allows only A–Z, a–z and 0–9; AWS&apos;s own Glacier examples use hyphens.</source>
        <translation>Die Grammatik von IAM erlaubt nur A–Z, a–z und 0–9; AWS&apos; eigene Beispiele für Glacier verwenden Bindestriche.</translation>
    </message>
    <message>
        <source>Leave it, or use letters and digits only.</source>
        <translation>Lassen Sie sie, oder verwenden Sie nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Es gibt noch keine Richtlinie.</translation>
    </message>
    <message>
        <source>Write one, or open a file.</source>
        <translation>Schreiben Sie eine, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>„%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>“%1” is not in double quotes.</source>
        <translation>„%1“ steht nicht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put it in double quotes. Only numbers, true, false and null do without.</source>
        <translation>Setzen Sie es in doppelte Anführungszeichen. Nur Zahlen, true, false und null kommen ohne aus.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write a value after it, or remove it.</source>
        <translation>Schreiben Sie einen Wert dahinter, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” stands where a name in double quotes has to be.</source>
        <translation>„%1“ steht, wo ein Name in doppelten Anführungszeichen stehen muss.</translation>
    </message>
    <message>
        <source>Put the name in double quotes.</source>
        <translation>Setzen Sie den Namen in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no comma between this and what follows.</source>
        <translation>Zwischen diesem und dem Folgenden fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Insert a comma.</source>
        <translation>Fügen Sie ein Komma ein.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Auf dieses Komma folgt nichts.</translation>
    </message>
    <message>
        <source>There is no colon after %1.</source>
        <translation>Nach %1 fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Insert a colon.</source>
        <translation>Fügen Sie einen Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>“%1” is never closed.</source>
        <translation>„%1“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add the closing bracket.</source>
        <translation>Fügen Sie die schließende Klammer hinzu.</translation>
    </message>
    <message>
        <source>“%1” closes what the other kind of bracket opened.</source>
        <translation>„%1“ schließt, was die andere Art von Klammer geöffnet hat.</translation>
    </message>
    <message>
        <source>Write the other bracket.</source>
        <translation>Schreiben Sie die andere Klammer.</translation>
    </message>
    <message>
        <source>This text has no closing double quote on its line.</source>
        <translation>Dieser Text hat in seiner Zeile kein schließendes doppeltes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add the closing double quote.</source>
        <translation>Fügen Sie das schließende doppelte Anführungszeichen hinzu.</translation>
    </message>
    <message>
        <source>“%1” means nothing in JSON.</source>
        <translation>„%1“ bedeutet in JSON nichts.</translation>
    </message>
    <message>
        <source>For a backslash write two; else remove the backslash.</source>
        <translation>Für einen Backslash schreiben Sie zwei; sonst entfernen Sie den Backslash.</translation>
    </message>
    <message>
        <source>“%1” is only half of a character.</source>
        <translation>„%1“ ist nur ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation>Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text.</source>
        <translation>In diesem Text ist ein unsichtbares Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it, or write it as an escape such as \t.</source>
        <translation>Entfernen Sie es, oder schreiben Sie es als Escape-Sequenz wie \t.</translation>
    </message>
    <message>
        <source>“%1” is not a number as JSON writes it.</source>
        <translation>„%1“ ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>Write digits without a leading zero or plus, and digits on both sides of a point.</source>
        <translation>Schreiben Sie Ziffern ohne führende Null und ohne Pluszeichen, und Ziffern auf beiden Seiten eines Punktes.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON hat keine Kommentare.</translation>
    </message>
    <message>
        <source>JSON has no single quotes.</source>
        <translation>JSON hat keine einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>Verwenden Sie doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The service refuses what is not JSON.</source>
        <translation>Der Dienst lehnt ab, was kein JSON ist.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Dies ist kein JSON.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same object.</source>
        <translation>„%1“ steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody can say which.</source>
        <translation>Nur eines der beiden würde zählen, und niemand kann sagen, welches.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Brackets are nested more than 64 deep.</source>
        <translation>Klammern sind mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>No policy needs that.</source>
        <translation>Keine Richtlinie braucht das.</translation>
    </message>
    <message>
        <source>Take the inner brackets out.</source>
        <translation>Nehmen Sie die inneren Klammern heraus.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8 text.</source>
        <translation>Dieses Byte ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The service takes policies as UTF-8.</source>
        <translation>Der Dienst nimmt Richtlinien als UTF-8.</translation>
    </message>
    <message>
        <source>Write the character again, or save the file as UTF-8.</source>
        <translation>Schreiben Sie das Zeichen erneut, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark.</source>
        <translation>Der Text beginnt mit einer Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>It is invisible, and JSON does not allow it.</source>
        <translation>Sie ist unsichtbar, und JSON erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>There is text behind the end of the policy.</source>
        <translation>Hinter dem Ende der Richtlinie steht Text.</translation>
    </message>
    <message>
        <source>A policy is one JSON object.</source>
        <translation>Eine Richtlinie ist ein einziges JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is the input or output of an AWS CLI command, with the policy in it.</source>
        <translation>Dies ist die Ein- oder Ausgabe eines Befehls der AWS CLI, mit der Richtlinie darin.</translation>
    </message>
    <message>
        <source>The service takes the policy alone.</source>
        <translation>Der Dienst nimmt nur die Richtlinie allein.</translation>
    </message>
    <message>
        <source>Take the policy out of it.</source>
        <translation>Nehmen Sie die Richtlinie heraus.</translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation>Der Text ist in UTF-16.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>There are curly quotes in the place of straight ones.</source>
        <translation>An der Stelle gerader Anführungszeichen stehen typografische.</translation>
    </message>
    <message>
        <source>A word processor or chat has put them in; JSON knows straight quotes only.</source>
        <translation>Eine Textverarbeitung oder ein Chat hat sie eingesetzt; JSON kennt nur gerade Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write straight quotes.</source>
        <translation>Schreiben Sie gerade Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be seen: %1.</source>
        <translation>Hier ist ein Zeichen, das nicht zu sehen ist: %1.</translation>
    </message>
    <message>
        <source>The text is another one than it looks, and nothing that looks the same equals it.</source>
        <translation>Der Text ist ein anderer, als er aussieht, und nichts, was gleich aussieht, ist ihm gleich.</translation>
    </message>
    <message>
        <source>Take it out, unless it is meant.</source>
        <translation>Nehmen Sie es heraus, sofern es nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Between the words stand characters that JSON does not allow: %1.</source>
        <translation>Zwischen den Wörtern stehen Zeichen, die JSON nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>They look like spaces, or cannot be seen; the service refuses what is not JSON.</source>
        <translation>Sie sehen wie Leerzeichen aus oder sind nicht zu sehen; der Dienst lehnt ab, was kein JSON ist.</translation>
    </message>
    <message>
        <source>Write ordinary spaces.</source>
        <translation>Schreiben Sie gewöhnliche Leerzeichen.</translation>
    </message>
    <message>
        <source>A text in quotes goes on in the next line.</source>
        <translation>Ein Text in Anführungszeichen geht in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>A page broke it, as in a PDF; in JSON a text ends on its line.</source>
        <translation>Eine Seite hat ihn umbrochen, wie in einem PDF; in JSON endet ein Text in seiner Zeile.</translation>
    </message>
    <message>
        <source>Join the lines, and see whether a hyphen or a space was lost or put in.</source>
        <translation>Fügen Sie die Zeilen zusammen, und sehen Sie nach, ob ein Bindestrich oder Leerzeichen verloren ging oder eingefügt wurde.</translation>
    </message>
    <message>
        <source>There is other text around the policy.</source>
        <translation>Um die Richtlinie herum steht anderer Text.</translation>
    </message>
    <message>
        <source>The policy is in a Markdown code block.</source>
        <translation>Die Richtlinie steht in einem Markdown-Codeblock.</translation>
    </message>
    <message>
        <source>This is Terraform, with the policy in it.</source>
        <translation>Dies ist Terraform, mit der Richtlinie darin.</translation>
    </message>
    <message>
        <source>This is YAML, with the policy in it.</source>
        <translation>Dies ist YAML, mit der Richtlinie darin.</translation>
    </message>
    <message>
        <source>This is not JSON, but another way to write a policy.</source>
        <translation>Dies ist kein JSON, sondern eine andere Art, eine Richtlinie zu schreiben.</translation>
    </message>
    <message>
        <source>The service takes policies as JSON.</source>
        <translation>Der Dienst nimmt Richtlinien als JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON.</source>
        <translation>Schreiben Sie sie als JSON.</translation>
    </message>
    <message>
        <source>This is Terraform&apos;s own way to write a policy, not JSON.</source>
        <translation>Dies ist Terraforms eigene Art, eine Richtlinie zu schreiben, kein JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON, or copy the policy that “terraform plan” shows.</source>
        <translation>Schreiben Sie sie als JSON, oder kopieren Sie die Richtlinie, die „terraform plan“ zeigt.</translation>
    </message>
    <message>
        <source>This is YAML, not JSON.</source>
        <translation>Dies ist YAML, kein JSON.</translation>
    </message>
    <message>
        <source>The policy has %1 bytes; at most %2 are allowed.</source>
        <translation>Die Richtlinie hat %1 Byte; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The service refuses a larger one.</source>
        <translation>Der Dienst lehnt eine größere ab.</translation>
    </message>
    <message>
        <source>Shorten it, or remove the white space.</source>
        <translation>Kürzen Sie sie, oder entfernen Sie den Leerraum.</translation>
    </message>
    <message>
        <source>The policy has %1 of at most %2 bytes.</source>
        <translation>Die Richtlinie hat %1 von höchstens %2 Byte.</translation>
    </message>
    <message>
        <source>Little room is left, and the limit is not documented to the byte.</source>
        <translation>Es bleibt wenig Platz, und die Grenze ist nicht auf das Byte genau dokumentiert.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder that was not filled in.</source>
        <translation>„%1“ ist ein Platzhalter, der nicht ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>As it stands it matches nothing.</source>
        <translation>So, wie es ist, passt es zu nichts.</translation>
    </message>
    <message>
        <source>Put the value in its place.</source>
        <translation>Setzen Sie den Wert an seine Stelle.</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>ein leerer Wert</translation>
    </message>
    <message>
        <source>a value like </source>
        <translation>ein Wert wie </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>eine Liste von Anweisungen</translation>
    </message>
    <message>
        <source>a string or a list of strings</source>
        <translation>eine Zeichenfolge oder eine Liste von Zeichenfolgen</translation>
    </message>
    <message>
        <source>“*” or an object</source>
        <translation>„*“ oder ein Objekt</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenfolge</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>Eine Richtlinie</translation>
    </message>
    <message>
        <source>This value of %1</source>
        <translation>Dieser Wert von %1</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>The service refuses anything else.</source>
        <translation>Der Dienst lehnt alles andere ab.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Schreiben Sie es als %1.</translation>
    </message>
    <message>
        <source>This ARN is of another service than Glacier.</source>
        <translation>Dieser ARN ist von einem anderen Dienst als Glacier.</translation>
    </message>
    <message>
        <source>This ARN has no Region.</source>
        <translation>Dieser ARN hat keine Region.</translation>
    </message>
    <message>
        <source>The account in this ARN is not 12 digits.</source>
        <translation>Das Konto in diesem ARN hat nicht 12 Ziffern.</translation>
    </message>
    <message>
        <source>This ARN does not name a vault.</source>
        <translation>Dieser ARN nennt keinen Tresor.</translation>
    </message>
    <message>
        <source>This is no ARN of a vault.</source>
        <translation>Dies ist kein ARN eines Tresors.</translation>
    </message>
    <message>
        <source>As it stands it matches no vault.</source>
        <translation>So, wie er ist, passt er zu keinem Tresor.</translation>
    </message>
    <message>
        <source>Write it as arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.</source>
        <translation>Schreiben Sie ihn als arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.</translation>
    </message>
    <message>
        <source>Write it in UTF-8</source>
        <translation>In UTF-8 schreiben</translation>
    </message>
    <message>
        <source>Write straight quotes</source>
        <translation>Gerade Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>Take out what is invisible</source>
        <translation>Unsichtbares herausnehmen</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen zusammenfügen</translation>
    </message>
    <message>
        <source>Take the mark out</source>
        <translation>Marke herausnehmen</translation>
    </message>
    <message>
        <source>Write it as JSON</source>
        <translation>Als JSON schreiben</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy admits everyone; other accounts are not bound by this Deny.</source>
        <translation>Die Zugriffsrichtlinie des Tresors lässt jeden zu; andere Konten sind durch dieses Deny nicht gebunden.</translation>
    </message>
    <message>
        <source>Account %1 can reach the vault and is not bound by it.</source>
        <translation>Konto %1 kann den Tresor erreichen und ist dadurch nicht gebunden.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation>Richtlinie herausnehmen</translation>
    </message>
    <message>
        <source>Remove white space</source>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN</source>
        <translation>ARN des gewählten Tresors verwenden</translation>
    </message>
    <message>
        <source>A vault lock is a policy that Amazon S3 Glacier itself enforces on a vault: that nobody deletes an archive before seven years are over, for example. Once it is initiated you have 24 hours to test it, and to take it back.</source>
        <translation>Eine Tresorsperre ist eine Richtlinie, die Amazon S3 Glacier selbst für einen Tresor durchsetzt: zum Beispiel, dass niemand ein Archiv löscht, bevor sieben Jahre um sind. Nachdem sie eingeleitet ist, haben Sie 24 Stunden, um sie zu erproben und um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>Completing it can never be undone.</source>
        <translation>Das Abschließen kann nie rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The policy, by form or as JSON. Mistakes are shown as you type.</source>
        <translation>Die Richtlinie, im Formular oder als JSON. Fehler werden gezeigt, während Sie tippen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What it does and whom it binds, before you initiate the lock.</source>
        <translation>Was sie bewirkt und wen sie bindet, bevor Sie die Sperre einleiten.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>24 hours in which it is in force, to complete it or to abort it.</source>
        <translation>24 Stunden, in denen sie in Kraft ist, um sie abzuschließen oder abzubrechen.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In force for ever: nobody can change or remove it.</source>
        <translation>Für immer in Kraft: Niemand kann sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Sample vaults inside this program. Nothing leaves this computer.</source>
        <translation>Beispieltresore in diesem Programm. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>With a profile, the environment&apos;s credentials or keys. You are asked before it is live.</source>
        <translation>Mit einem Profil, den Anmeldeinformationen der Umgebung oder mit Schlüsseln. Sie werden gefragt, bevor es LIVE ist.</translation>
    </message>
    <message>
        <source>A file that you have, to see what it does.</source>
        <translation>Eine Datei, die Sie haben, um zu sehen, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>account %1, %2</source>
        <translation>Konto %1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>the same as: %1</source>
        <translation>dieselbe wie: %1</translation>
    </message>
    <message>
        <source>deletion of archives: %1</source>
        <translation>Löschen von Archiven: %1</translation>
    </message>
    <message>
        <source>archives: %1</source>
        <translation>Archive: %1</translation>
    </message>
    <message>
        <source>not all of it could be read</source>
        <translation>nicht alles davon konnte gelesen werden</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen über</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Dieselbe wie</translation>
    </message>
    <message>
        <source>Deletion of archives</source>
        <translation>Löschen von Archiven</translation>
    </message>
    <message>
        <source>What it denies</source>
        <translation>Was sie verweigert</translation>
    </message>
    <message>
        <source>SHA-256 of its policy</source>
        <translation>SHA-256 ihrer Richtlinie</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>Letztes Inventar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Access policy</source>
        <translation>Zugriffsrichtlinie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Ort</numerusform>
            <numerusform>%1 Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 locks are not read.</source>
        <translation>
            <numerusform> %1 Sperre ist nicht gelesen.</numerusform>
            <numerusform> %1 Sperren sind nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 so far; %3 of %4 read to the end.%5</source>
        <translation>%1: bisher %2; %3 von %4 zu Ende gelesen.%5</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>All that was asked for is known.</source>
        <translation>Alles, wonach gefragt wurde, ist bekannt.</translation>
    </message>
    <message>
        <source>Not everything could be found out.</source>
        <translation>Nicht alles ließ sich herausfinden.</translation>
    </message>
    <message>
        <source>Read: %1 in %2. %3%4</source>
        <translation>Gelesen: %1 in %2. %3%4</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Choose a vault to see what is known of it.</source>
        <translation>Wählen Sie einen Tresor, um zu sehen, was von ihm bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing that was asked for was refused so far.</source>
        <translation>Bisher wurde nichts abgelehnt, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>It is compared with the last look when all has been read, or when you stop.</source>
        <translation>Mit dem letzten Durchgang wird verglichen, wenn alles gelesen ist oder wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>No vault is what you ask for.</source>
        <translation>Kein Tresor entspricht dem, wonach Sie fragen.</translation>
    </message>
    <message>
        <source>All vaults of these profiles in these Regions are read, several side by side, each as fast as the service bears. Nothing is changed. What cannot be asked is told by name, and the others go on.</source>
        <translation>Alle Tresore dieser Profile in diesen Regionen werden gelesen, mehrere nebeneinander, jeder so schnell, wie der Dienst es verträgt. Nichts wird geändert. Was nicht gefragt werden kann, wird namentlich genannt, und die anderen machen weiter.</translation>
    </message>
    <message>
        <source>Choose at least one profile, or the sandbox.</source>
        <translation>Wählen Sie mindestens ein Profil oder die Sandbox.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The file was not written. </source>
        <translation>Die Datei wurde nicht geschrieben. </translation>
    </message>
    <message>
        <source>It holds no policy.</source>
        <translation>Sie enthält keine Richtlinie.</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (account %2, %3)</source>
        <translation>%1 (Konto %2, %3)</translation>
    </message>
    <message>
        <source>%1 of %2 could not be read (%3). %4</source>
        <translation>%1 von %2: Lesen fehlgeschlagen (%3). %4</translation>
    </message>
    <message>
        <source>The lock was “%1” and is “%2”.</source>
        <translation>Die Sperre war „%1“ und ist „%2“.</translation>
    </message>
    <message>
        <source>The policy of the lock is another one (%1).</source>
        <translation>Die Richtlinie der Sperre ist eine andere (%1).</translation>
    </message>
    <message>
        <source>The lock is another one, with the same policy (%1).</source>
        <translation>Die Sperre ist eine andere, mit derselben Richtlinie (%1).</translation>
    </message>
    <message>
        <source> So does a Region that is not enabled for the account.</source>
        <translation> Dasselbe bewirkt eine Region, die für das Konto nicht aktiviert ist.</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>die Sandbox</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>the Region that is configured</source>
        <translation>die konfigurierte Region</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not denied</source>
        <translation>Nicht verweigert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The lock of %1 was not read.</source>
        <translation>Die Sperre von %1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>Die Tags</translation>
    </message>
    <message>
        <source>The access policy</source>
        <translation>Die Zugriffsrichtlinie</translation>
    </message>
    <message>
        <source>%1: the same account and Region as %2; its vaults are listed once.</source>
        <translation>%1: dasselbe Konto und dieselbe Region wie %2; die Tresore werden einmal aufgeführt.</translation>
    </message>
    <message>
        <source> The list ends after %1 vaults and is not whole.</source>
        <translation> Die Liste endet nach %1 Tresoren und ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The vault was not there. Its lock is “%1”.</source>
        <translation>Den Tresor gab es nicht. Seine Sperre ist „%1“.</translation>
    </message>
    <message>
        <source>The vault is not listed any more. Its lock was “%1”.</source>
        <translation>Der Tresor wird nicht mehr aufgeführt. Seine Sperre war „%1“.</translation>
    </message>
    <message>
        <source>The tags were “%1” and are “%2”.</source>
        <translation>Die Tags waren „%1“ und sind „%2“.</translation>
    </message>
    <message>
        <source>It has an access policy now.</source>
        <translation>Er hat jetzt eine Zugriffsrichtlinie.</translation>
    </message>
    <message>
        <source>It has no access policy any more.</source>
        <translation>Er hat keine Zugriffsrichtlinie mehr.</translation>
    </message>
    <message>
        <source>Its access policy is another one.</source>
        <translation>Seine Zugriffsrichtlinie ist eine andere.</translation>
    </message>
    <message>
        <source>Nothing of what could be read differs from the last look.</source>
        <translation>Nichts von dem, was gelesen werden konnte, weicht vom letzten Durchgang ab.</translation>
    </message>
    <message>
        <source>This was the first look: there is nothing to compare with yet.</source>
        <translation>Dies war der erste Durchgang: Es gibt noch nichts, womit verglichen werden könnte.</translation>
    </message>
    <message>
        <source>What was seen could not be kept for the next look. </source>
        <translation>Was zu sehen war, konnte nicht für den nächsten Durchgang aufbewahrt werden. </translation>
    </message>
    <message>
        <source>What was kept of the last look cannot be read, and is left as it is: </source>
        <translation>Was vom letzten Durchgang aufbewahrt wurde, kann nicht gelesen werden und bleibt, wie es ist: </translation>
    </message>
    <message>
        <source>who one of them was, STS had not said</source>
        <translation>wer einer von ihnen war, hatte STS nicht gesagt</translation>
    </message>
    <message>
        <source>one of the ARNs is no user&apos;s and no session&apos;s</source>
        <translation>einer der ARNs ist weder der eines Benutzers noch der einer Sitzung</translation>
    </message>
    <message>
        <source>root is whoever has its password or keys</source>
        <translation>der Root-Benutzer ist, wer dessen Passwort oder Schlüssel hat</translation>
    </message>
    <message>
        <source>both have the same name, under two identities</source>
        <translation>beide haben denselben Namen, unter zwei Identitäten</translation>
    </message>
    <message>
        <source>of one of them only the role is known; the session&apos;s name was made by a program</source>
        <translation>von einem der beiden ist nur die Rolle bekannt; der Name der Sitzung stammt von einem Programm</translation>
    </message>
    <message>
        <source>both are the same member of the team&apos;s database</source>
        <translation>beide sind dasselbe Mitglied in der Datenbank des Teams</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>Freigegeben von %1 am %2.</translation>
    </message>
    <message>
        <source> They are two persons as far as their ARNs tell.</source>
        <translation> Es sind zwei Personen, soweit ihre ARNs das sagen.</translation>
    </message>
    <message>
        <source>Initiated by %1 on %2. </source>
        <translation>Eingeleitet von %1 am %2. </translation>
    </message>
    <message>
        <source>Refused: the approval was withdrawn by %1 on %2.</source>
        <translation>Abgelehnt: Die Freigabe wurde von %1 am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>Refused: only %1 has approved this policy, who initiates it.</source>
        <translation>Abgelehnt: Nur %1 hat diese Richtlinie freigegeben und leitet sie selbst ein.</translation>
    </message>
    <message>
        <source>Refused: you initiated this lock yourself, on %1.</source>
        <translation>Abgelehnt: Sie haben diese Sperre selbst eingeleitet, am %1.</translation>
    </message>
    <message>
        <source>Refused: nobody has approved exactly this policy for exactly this vault.</source>
        <translation>Abgelehnt: Niemand hat genau diese Richtlinie für genau diesen Tresor freigegeben.</translation>
    </message>
    <message>
        <source>Not known, so refused: STS has not said who you are.</source>
        <translation>Nicht bekannt, also abgelehnt: STS hat nicht gesagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who approved it, may be the one who initiates it: %2.</source>
        <translation>Nicht bekannt, also abgelehnt: %1, von dem die Freigabe stammt, kann derjenige sein, der einleitet: %2.</translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who initiated the lock, may be you: %2.</source>
        <translation>Nicht bekannt, also abgelehnt: %1, von dem die Sperre eingeleitet wurde, können Sie selbst sein: %2.</translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal does not say who initiated the lock with this ID.</source>
        <translation>Nicht bekannt, also abgelehnt: Das Journal des Teams sagt nicht, wer die Sperre mit dieser ID eingeleitet hat.</translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal was not read. %1</source>
        <translation>Nicht bekannt, also abgelehnt: Das Journal des Teams wurde nicht gelesen. %1</translation>
    </message>
    <message>
        <source>Who initiates a lock does not complete it, and before Initiate another member approves exactly this policy for exactly this vault.</source>
        <translation>Wer eine Sperre einleitet, schließt sie nicht ab, und vor dem Einleiten gibt ein anderes Mitglied genau diese Richtlinie für genau diesen Tresor frei.</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be reached. When it was last read, %1, the team had no rule of four eyes.</source>
        <translation>Das Journal des Teams kann nicht erreicht werden. Als es zuletzt gelesen wurde, %1, galt im Team kein Vier-Augen-Prinzip.</translation>
    </message>
    <message>
        <source>Nobody has approved a policy.</source>
        <translation>Niemand hat eine Richtlinie freigegeben.</translation>
    </message>
    <message>
        <source>This is a rule of your team that Vaultlock keeps; AWS does not enforce it.</source>
        <translation>Dies ist eine Regel Ihres Teams, an die Vaultlock sich hält; AWS setzt sie nicht durch.</translation>
    </message>
    <message>
        <source>AWS itself can keep the two steps apart, by policies of IAM:</source>
        <translation>AWS selbst kann die beiden Schritte getrennt halten, durch Richtlinien von IAM:</translation>
    </message>
    <message>
        <source>Attach the one to those who initiate, the other to those who complete. Each denies the other step on this vault, whatever tool is used, and grants nothing. IAM tells identities apart, not people: whoever can take both roles, or change these policies, can do both. It knows nothing of approvals.</source>
        <translation>Fügen Sie die eine denen an, die einleiten, die andere denen, die abschließen. Jede verweigert den anderen Schritt auf diesem Tresor, gleich welches Werkzeug verwendet wird, und gewährt nichts. IAM unterscheidet Identitäten, nicht Menschen: Wer beide Rollen annehmen oder diese Richtlinien ändern kann, kann beides tun. Von Freigaben weiß IAM nichts.</translation>
    </message>
    <message>
        <source>The team has no rule of four eyes.</source>
        <translation>Im Team gilt kein Vier-Augen-Prinzip.</translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was lifted on %1, by %2.</source>
        <translation>Das Vier-Augen-Prinzip des Teams wurde am %1 von %2 aufgehoben.</translation>
    </message>
    <message>
        <source>The team has the rule of four eyes, since %1, set by %2. %3</source>
        <translation>Im Team gilt das Vier-Augen-Prinzip, seit %1, eingeführt von %2. %3</translation>
    </message>
    <message>
        <source> %1 wants it lifted, since %2; another member has to want it, too.</source>
        <translation> %1 will es aufheben, seit %2; ein anderes Mitglied muss es auch wollen.</translation>
    </message>
    <message>
        <source>Journaled, and handed over as %1. %2</source>
        <translation>Im Journal vermerkt und übergeben als %1. %2</translation>
    </message>
    <message>
        <source>Another member approves this very text for this vault; then try again.</source>
        <translation>Ein anderes Mitglied gibt genau diesen Text für diesen Tresor frei; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Hand the lock over to another member, who completes it.</source>
        <translation>Übergeben Sie die Sperre einem anderen Mitglied, das sie abschließt.</translation>
    </message>
    <message>
        <source>Try again when the database answers.</source>
        <translation>Versuchen Sie es erneut, wenn die Datenbank antwortet.</translation>
    </message>
    <message>
        <source>Connect with credentials that may call GetCallerIdentity.</source>
        <translation>Verbinden Sie sich mit Anmeldeinformationen, die GetCallerIdentity aufrufen dürfen.</translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own approves it, by a journal that is theirs in the database.</source>
        <translation>Ein Mitglied mit eigenem Benutzer oder eigenem Sitzungsnamen gibt sie frei, über ein Journal, das in der Datenbank das seine ist.</translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own completes it, by a journal that is theirs in the database.</source>
        <translation>Ein Mitglied mit eigenem Benutzer oder eigenem Sitzungsnamen schließt sie ab, über ein Journal, das in der Datenbank das seine ist.</translation>
    </message>
    <message>
        <source>The desk that initiated it hands its journal over; or abort, and initiate anew under the rule.</source>
        <translation>Der Arbeitsplatz, der sie eingeleitet hat, übergibt sein Journal; oder brechen Sie ab, und leiten Sie unter dem Vier-Augen-Prinzip neu ein.</translation>
    </message>
    <message>
        <source>The team&apos;s journal is being read.</source>
        <translation>Das Journal des Teams wird gelesen.</translation>
    </message>
    <message>
        <source>Another member of the team can then initiate exactly this text on exactly this vault. It is written into your journal and the team&apos;s before anything else, and stays there; it can be withdrawn.</source>
        <translation>Ein anderes Mitglied des Teams kann dann genau diesen Text auf genau diesem Tresor einleiten. Vor allem anderen wird es in Ihr Journal und das des Teams geschrieben und bleibt dort; es kann zurückgezogen werden.</translation>
    </message>
    <message>
        <source>Approved: the policy with the SHA-256 %1, for %2, by %3. The team&apos;s journal has it.</source>
        <translation>Freigegeben: die Richtlinie mit dem SHA-256 %1, für %2, von %3. Das Journal des Teams hat es.</translation>
    </message>
    <message>
        <source>Withdrawn: no approval of the policy with the SHA-256 %1 for %2 stands any more. The team&apos;s journal has it.</source>
        <translation>Zurückgezogen: Keine Freigabe der Richtlinie mit dem SHA-256 %1 für %2 besteht mehr. Das Journal des Teams hat es.</translation>
    </message>
    <message>
        <source>It is in your own journal, and the team has not got it yet: nobody goes by it until it is handed over.</source>
        <translation>Es ist in Ihrem eigenen Journal, und das Team hat es noch nicht: Niemand richtet sich danach, bis es übergeben ist.</translation>
    </message>
    <message>
        <source>STS has not said who you are, and an approval by nobody is none. Nothing was journaled.</source>
        <translation>STS hat nicht gesagt, wer Sie sind, und eine Freigabe durch niemanden ist keine. Es wurde nichts im Journal vermerkt.</translation>
    </message>
    <message>
        <source>The lock is being completed just now.</source>
        <translation>Die Sperre wird gerade abgeschlossen.</translation>
    </message>
    <message>
        <source>The lock is being aborted just now.</source>
        <translation>Die Sperre wird gerade abgebrochen.</translation>
    </message>
    <message>
        <source>The vault is locked by now: there is nothing left to hand over.</source>
        <translation>Der Tresor ist inzwischen gesperrt: Es gibt nichts mehr zu übergeben.</translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none. There is nothing to hand over.</source>
        <translation>Die Sperre gibt es nicht mehr: Der Dienst sagt, dass der Tresor keine hat. Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>The service says that there is no such vault any more.</source>
        <translation>Der Dienst sagt, dass es diesen Tresor nicht mehr gibt.</translation>
    </message>
    <message>
        <source>What has become of the lock is not known just now.</source>
        <translation>Was aus der Sperre geworden ist, ist gerade nicht bekannt.</translation>
    </message>
    <message>
        <source>The lock is not the one that this was opened for. Close, and look at what is there now.</source>
        <translation>Die Sperre ist nicht die, für die dies geöffnet wurde. Schließen Sie, und sehen Sie nach, was jetzt dort ist.</translation>
    </message>
    <message>
        <source>Nobody, root included,</source>
        <translation>Niemand, auch nicht der Root-Benutzer,</translation>
    </message>
    <message>
        <source>Nobody of this account, root included,</source>
        <translation>Niemand aus diesem Konto, auch nicht der Root-Benutzer,</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal Hold</translation>
    </message>
    <message>
        <source>Who may change tags</source>
        <translation>Wer Tags ändern darf</translation>
    </message>
    <message>
        <source>Deletion forbidden for ever</source>
        <translation>Löschen für immer verboten</translation>
    </message>
    <message>
        <source>Other accounts forbidden</source>
        <translation>Andere Konten verboten</translation>
    </message>
    <message>
        <source>No change of the vault&apos;s settings</source>
        <translation>Keine Änderung der Einstellungen des Tresors</translation>
    </message>
    <message>
        <source>%1 can delete an archive younger than %2.</source>
        <translation>%1 kann ein Archiv löschen, das jünger als %2 ist.</translation>
    </message>
    <message>
        <source>%1 can delete an archive while the vault has the tag below.</source>
        <translation>%1 kann ein Archiv löschen, solange der Tresor das unten genannte Tag hat.</translation>
    </message>
    <message>
        <source>Nobody, root included, can ever change the vault&apos;s tags.</source>
        <translation>Niemand, auch nicht der Root-Benutzer, kann jemals die Tags des Tresors ändern.</translation>
    </message>
    <message>
        <source>Nobody but those below can change the vault&apos;s tags.</source>
        <translation>Niemand außer den unten Genannten kann die Tags des Tresors ändern.</translation>
    </message>
    <message>
        <source>%1 can ever delete an archive.</source>
        <translation>%1 kann jemals ein Archiv löschen.</translation>
    </message>
    <message>
        <source>Nobody of another account, and nobody anonymous, can do anything with this vault.</source>
        <translation>Niemand aus einem anderen Konto und niemand, der anonym anfragt, kann irgendetwas mit diesem Tresor tun.</translation>
    </message>
    <message>
        <source>%1 can change the vault&apos;s access policy or notifications, or delete the vault.</source>
        <translation>%1 kann die Zugriffsrichtlinie oder die Benachrichtigungen des Tresors ändern oder den Tresor löschen.</translation>
    </message>
    <message>
        <source>A tag has letters, digits, spaces and _ . : / = + - % @ only.</source>
        <translation>Ein Tag hat nur Buchstaben, Ziffern, Leerzeichen und _ . : / = + - % @.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>This form has no fields for this statement. It stays as it is.</source>
        <translation>Dieses Formular hat keine Felder für diese Anweisung. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>This account only</source>
        <translation>Nur dieses Konto</translation>
    </message>
    <message>
        <source>Accounts that the vault&apos;s access policy admits are not bound.</source>
        <translation>Konten, die die Zugriffsrichtlinie des Tresors zulässt, sind nicht gebunden.</translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted after the year 9999.</source>
        <translation>Nach dieser Regel kann ein heute gespeichertes Archiv nach dem Jahr 9999 gelöscht werden.</translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted from %1 on.</source>
        <translation>Nach dieser Regel kann ein heute gespeichertes Archiv ab %1 gelöscht werden.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown: whether it is on hold by this rule cannot be told.</source>
        <translation>Die Tags des Tresors sind nicht bekannt: Ob er durch diese Regel unter Legal Hold steht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The vault has this tag now: by this rule it is on hold.</source>
        <translation>Der Tresor hat dieses Tag jetzt: Durch diese Regel steht er unter Legal Hold.</translation>
    </message>
    <message>
        <source>The vault&apos;s tag has another value now: by this rule it is not on hold.</source>
        <translation>Das Tag des Tresors hat jetzt einen anderen Wert: Durch diese Regel steht er nicht unter Legal Hold.</translation>
    </message>
    <message>
        <source>The vault does not have this tag now: by this rule it is not on hold.</source>
        <translation>Der Tresor hat dieses Tag jetzt nicht: Durch diese Regel steht er nicht unter Legal Hold.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A tag has a key.</source>
        <translation>Ein Tag hat einen Schlüssel.</translation>
    </message>
    <message>
        <source>A tag&apos;s key has at most 128 characters.</source>
        <translation>Der Schlüssel eines Tags hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>A tag&apos;s value has at most 256 characters.</source>
        <translation>Der Wert eines Tags hat höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of an account&apos;s root, a user or a role.</source>
        <translation>„%1“ ist nicht der ARN des Root-Benutzers eines Kontos, eines Benutzers oder einer Rolle.</translation>
    </message>
    <message>
        <source>The JSON has a mistake. The form waits as it was until it is mended.</source>
        <translation>Das JSON hat einen Fehler. Das Formular wartet, wie es war, bis er behoben ist.</translation>
    </message>
    <message>
        <source>The JSON is not a policy with statements. The form waits as it was.</source>
        <translation>Das JSON ist keine Richtlinie mit Anweisungen. Das Formular wartet, wie es war.</translation>
    </message>
    <message>
        <source>%1 The form waits as it was until that is mended.</source>
        <translation>%1 Das Formular wartet, wie es war, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Choose a vault first: its ARN, Region and account go into the policy by themselves.</source>
        <translation>Wählen Sie zuerst einen Tresor: Sein ARN, seine Region und sein Konto kommen von selbst in die Richtlinie.</translation>
    </message>
    <message>
        <source>The policy says nothing yet. Add a rule, or start from one of these:</source>
        <translation>Die Richtlinie sagt noch nichts. Fügen Sie eine Regel hinzu, oder beginnen Sie mit einem von diesen:</translation>
    </message>
    <message>
        <source>A starting point takes the place of the whole draft. Undo brings the draft back.</source>
        <translation>Ein Ausgangspunkt tritt an die Stelle des ganzen Entwurfs. „Rückgängig“ bringt den Entwurf zurück.</translation>
    </message>
    <message>
        <source>Books and records, 6 years</source>
        <translation>Bücher und Aufzeichnungen, 6 Jahre</translation>
    </message>
    <message>
        <source>7 years with legal hold</source>
        <translation>7 Jahre mit Legal Hold</translation>
    </message>
    <message>
        <source>Clinical records, 10 years</source>
        <translation>Klinische Unterlagen, 10 Jahre</translation>
    </message>
    <message>
        <source>Permanent archive</source>
        <translation>Dauerhaftes Archiv</translation>
    </message>
    <message>
        <source>Legal hold only</source>
        <translation>Nur Legal Hold</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is six years old, root included. After that, whoever has the permission can.</source>
        <translation>Niemand kann ein Archiv löschen, bevor es sechs Jahre alt ist, auch nicht der Root-Benutzer. Danach kann es, wer die Berechtigung hat.</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is seven years old, nor while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation>Niemand kann ein Archiv löschen, bevor es sieben Jahre alt ist, und auch nicht, solange der Tresor das Tag LegalHold=true hat. Nur der Root-Benutzer des Kontos kann die Tags des Tresors ändern.</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is ten years old, root included. After that, whoever has the permission can.</source>
        <translation>Niemand kann ein Archiv löschen, bevor es zehn Jahre alt ist, auch nicht der Root-Benutzer. Danach kann es, wer die Berechtigung hat.</translation>
    </message>
    <message>
        <source>Nobody can ever delete an archive, root included. The vault is paid for as long as it exists.</source>
        <translation>Niemand kann jemals ein Archiv löschen, auch nicht der Root-Benutzer. Für den Tresor wird bezahlt, solange es ihn gibt.</translation>
    </message>
    <message>
        <source>Nobody can delete an archive while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation>Niemand kann ein Archiv löschen, solange der Tresor das Tag LegalHold=true hat. Nur der Root-Benutzer des Kontos kann die Tags des Tresors ändern.</translation>
    </message>
    <message>
        <source>The hand-over was written by a later version of Vaultlock.</source>
        <translation>Die Übergabe wurde von einer späteren Version von Vaultlock geschrieben.</translation>
    </message>
    <message>
        <source>This one cannot tell what is in it.</source>
        <translation>Diese hier kann nicht sagen, was darin ist.</translation>
    </message>
    <message>
        <source>Update Vaultlock, and open it again.</source>
        <translation>Aktualisieren Sie Vaultlock, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This is no hand-over.</source>
        <translation>Dies ist keine Übergabe.</translation>
    </message>
    <message>
        <source>It was not written by Vaultlock, or it was cut off or changed on its way.</source>
        <translation>Sie wurde nicht von Vaultlock geschrieben, oder sie wurde unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>No lock is in progress: there is nothing to hand over.</source>
        <translation>Es ist keine Sperre in Bearbeitung: Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>The lock ID is not here, and without it nobody can complete the lock.</source>
        <translation>Die Sperr-ID ist nicht hier, und ohne sie kann niemand die Sperre abschließen.</translation>
    </message>
    <message>
        <source>The lock ID is not on disk yet. It is handed over once it is.</source>
        <translation>Die Sperr-ID ist noch nicht auf dem Datenträger. Sie wird übergeben, sobald sie es ist.</translation>
    </message>
    <message>
        <source>Something speaks against the lock ID&apos;s being this lock&apos;s.</source>
        <translation>Etwas spricht dagegen, dass die Sperr-ID die dieser Sperre ist.</translation>
    </message>
    <message>
        <source>The service has not told yet when the lock ends.</source>
        <translation>Der Dienst hat noch nicht gesagt, wann die Sperre endet.</translation>
    </message>
    <message>
        <source>Its 24 hours have ended: there is nothing to hand over.</source>
        <translation>Ihre 24 Stunden sind zu Ende: Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file: by telephone, say, never in the same message.</source>
        <translation>Teilen Sie die Passphrase auf einem anderen Weg mit als die Datei: etwa am Telefon, nie in derselben Nachricht.</translation>
    </message>
    <message>
        <source>At least %1 characters, and not one character over and over: four or five words that nobody would guess.</source>
        <translation>Mindestens %1 Zeichen, und nicht immer wieder dasselbe Zeichen: vier oder fünf Wörter, die niemand erraten würde.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 different characters.</source>
        <translation>Die Passphrase braucht mindestens %1 verschiedene Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The passphrase cannot be asked for: there is no terminal. Say --passphrase-file FILE or --passphrase-fd N.</source>
        <translation>Nach der Passphrase kann nicht gefragt werden: Es gibt kein Terminal. Geben Sie --passphrase-file FILE oder --passphrase-fd N an.</translation>
    </message>
    <message>
        <source>The file has the lock ID: whoever can open it, and may call the service, can complete the lock. It is sealed. Your own Vaultlock keeps the lock and its lock ID, too.</source>
        <translation>Die Datei enthält die Sperr-ID: Wer sie öffnen kann und den Dienst aufrufen darf, kann die Sperre abschließen. Sie ist versiegelt. Auch Ihr eigenes Vaultlock behält die Sperre und ihre Sperr-ID.</translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation>Übergeben an %1: %2</translation>
    </message>
    <message>
        <source>The file asks for more memory than a hand-over needs.</source>
        <translation>Die Datei verlangt mehr Speicher, als eine Übergabe braucht.</translation>
    </message>
    <message>
        <source>It may have been made to harm. Nothing of it was taken.</source>
        <translation>Möglicherweise wurde sie erstellt, um zu schaden. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over can be.</source>
        <translation>Die Datei ist größer, als eine Übergabe sein kann.</translation>
    </message>
    <message>
        <source>It does not open.</source>
        <translation>Sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file was changed: nobody can tell which.</source>
        <translation>Die Passphrase ist eine andere, oder die Datei wurde verändert: Niemand kann sagen, was von beidem.</translation>
    </message>
    <message>
        <source>Try the passphrase again; else ask for the file once more.</source>
        <translation>Versuchen Sie die Passphrase noch einmal; sonst bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>It does not open with this key.</source>
        <translation>Sie lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>It is sealed to somebody else&apos;s certificate, or the file was changed.</source>
        <translation>Sie ist für das Zertifikat eines anderen versiegelt, oder die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>Choose the key of the certificate that it was sealed to.</source>
        <translation>Wählen Sie den Schlüssel des Zertifikats, für das sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>Die Datei ist nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This is no certificate that can be sealed to.</source>
        <translation>Dies ist kein Zertifikat, für das versiegelt werden kann.</translation>
    </message>
    <message>
        <source>It is no X.509 certificate, or its key is no key to encrypt to.</source>
        <translation>Es ist kein X.509-Zertifikat, oder für seinen Schlüssel kann nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Ask the colleague for an RSA or EC certificate, or use a passphrase.</source>
        <translation>Bitten Sie den Kollegen um ein RSA- oder EC-Zertifikat, oder verwenden Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The certificate may not be encrypted to.</source>
        <translation>Für das Zertifikat darf nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Its key usage does not allow it.</source>
        <translation>Seine Schlüsselverwendung erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Ask the colleague for one that does, or use a passphrase.</source>
        <translation>Bitten Sie den Kollegen um eines, das es erlaubt, oder verwenden Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The certificate has expired, or is not valid yet.</source>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Ask the colleague for one that is valid now, or use a passphrase.</source>
        <translation>Bitten Sie den Kollegen um eines, das jetzt gültig ist, oder verwenden Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The key does not open.</source>
        <translation>Der Schlüssel lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or the passphrase of the key is another one.</source>
        <translation>Es ist keine PKCS#12-Datei, oder die Passphrase des Schlüssels ist eine andere.</translation>
    </message>
    <message>
        <source>Try the passphrase of the key again.</source>
        <translation>Versuchen Sie die Passphrase des Schlüssels noch einmal.</translation>
    </message>
    <message>
        <source>The cryptography of this computer did not do what it always does.</source>
        <translation>Die Kryptografie dieses Computers hat nicht getan, was sie immer tut.</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library, then start Vaultlock again.</source>
        <translation>Reparieren oder aktualisieren Sie die OpenSSL-Bibliothek, und starten Sie Vaultlock dann erneut.</translation>
    </message>
    <message>
        <source>What is sealed in it is no hand-over.</source>
        <translation>Was darin versiegelt ist, ist keine Übergabe.</translation>
    </message>
    <message>
        <source>It opened, but it is not whole, or contradicts itself. Nothing of it was taken.</source>
        <translation>Sie ließ sich öffnen, ist aber nicht vollständig oder widerspricht sich. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Ask whoever sealed it for another one.</source>
        <translation>Bitten Sie den, der sie versiegelt hat, um eine neue.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Their connection</source>
        <translation>Dortige Verbindung</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht gewiss</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1: past, by this computer&apos;s clock</source>
        <translation>%1: vorbei, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Nothing, as far as it says.</source>
        <translation>Nichts, soweit sie es sagt.</translation>
    </message>
    <message>
        <source>Left to try</source>
        <translation>Noch zu erproben</translation>
    </message>
    <message>
        <source>So the file says. The service has not been asked yet.</source>
        <translation>So sagt es die Datei. Der Dienst wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>account %1, Region %2</source>
        <translation>Konto %1, Region %2</translation>
    </message>
    <message>
        <source>This connection leads to %1.</source>
        <translation>Diese Verbindung führt zu %1.</translation>
    </message>
    <message>
        <source>This connection is another account&apos;s. The lock is in %1: choose a connection of it.</source>
        <translation>Diese Verbindung gehört zu einem anderen Konto. Die Sperre ist in %1: Wählen Sie eine Verbindung dorthin.</translation>
    </message>
    <message>
        <source>This connection leads to another Region. The lock is in %1.</source>
        <translation>Diese Verbindung führt in eine andere Region. Die Sperre ist in %1.</translation>
    </message>
    <message>
        <source>The lock is in somebody&apos;s SANDBOX, which only the computer that it runs on can reach.</source>
        <translation>Die Sperre ist in jemandes SANDBOX, die nur der Computer erreichen kann, auf dem sie läuft.</translation>
    </message>
    <message>
        <source>This connection leads to another service or account. The lock is LIVE, in %1, at %2: choose a connection of it.</source>
        <translation>Diese Verbindung führt zu einem anderen Dienst oder Konto. Die Sperre ist LIVE, in %1, bei %2: Wählen Sie eine Verbindung dorthin.</translation>
    </message>
    <message>
        <source>Whose account this connection is has not been told. The lock is in %1.</source>
        <translation>Zu wessen Konto diese Verbindung gehört, wurde nicht gesagt. Die Sperre ist in %1.</translation>
    </message>
    <message>
        <source>The service has not said what has become of the lock.</source>
        <translation>Der Dienst hat nicht gesagt, was aus der Sperre geworden ist.</translation>
    </message>
    <message>
        <source>Whether it is still in progress is not known.</source>
        <translation>Ob sie noch in Bearbeitung ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again when the service can be reached.</source>
        <translation>Versuchen Sie es erneut, wenn der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>The lock is in progress, with the policy that was handed over.</source>
        <translation>Die Sperre ist in Bearbeitung, mit der Richtlinie, die übergeben wurde.</translation>
    </message>
    <message>
        <source>This lock and its lock ID are in your journal already.</source>
        <translation>Diese Sperre und ihre Sperr-ID sind bereits in Ihrem Journal.</translation>
    </message>
    <message>
        <source>Nothing has to be taken over.</source>
        <translation>Nichts muss übernommen werden.</translation>
    </message>
    <message>
        <source>Review and complete it, or abort it.</source>
        <translation>Prüfen Sie sie und schließen Sie sie ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Your journal has another lock ID for this lock.</source>
        <translation>Ihr Journal hat für diese Sperre eine andere Sperr-ID.</translation>
    </message>
    <message>
        <source>Only one of them can be right. Nothing was taken over.</source>
        <translation>Nur eine von beiden kann richtig sein. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Complete it with your own, or ask whoever handed it over.</source>
        <translation>Schließen Sie mit Ihrer eigenen ab, oder fragen Sie den, der die Sperre übergeben hat.</translation>
    </message>
    <message>
        <source>Another policy is installed than was handed over.</source>
        <translation>Es ist eine andere Richtlinie installiert, als übergeben wurde.</translation>
    </message>
    <message>
        <source>Completing would make that other policy permanent. Nothing was taken over.</source>
        <translation>Das Abschließen würde jene andere Richtlinie dauerhaft machen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Ask %1 what has happened.</source>
        <translation>Fragen Sie %1, was geschehen ist.</translation>
    </message>
    <message>
        <source>Another lock is in progress on the vault now.</source>
        <translation>Auf dem Tresor ist jetzt eine andere Sperre in Bearbeitung.</translation>
    </message>
    <message>
        <source>The lock that was handed over is gone, and its lock ID is void. Nothing was taken over.</source>
        <translation>Die übergebene Sperre gibt es nicht mehr, und ihre Sperr-ID ist ungültig. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Ask %1, or whoever initiated the new one.</source>
        <translation>Fragen Sie %1 oder den, der die neue eingeleitet hat.</translation>
    </message>
    <message>
        <source>The 24 hours of the lock have ended.</source>
        <translation>Die 24 Stunden der Sperre sind zu Ende.</translation>
    </message>
    <message>
        <source>The service has removed the policy, and the lock ID is void. Nothing was taken over.</source>
        <translation>Der Dienst hat die Richtlinie entfernt, und die Sperr-ID ist ungültig. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The lock has to be initiated anew.</source>
        <translation>Die Sperre muss neu eingeleitet werden.</translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none.</source>
        <translation>Die Sperre gibt es nicht mehr: Der Dienst sagt, dass der Tresor keine hat.</translation>
    </message>
    <message>
        <source>Somebody has aborted it before its time. Nothing was taken over.</source>
        <translation>Jemand hat sie vor ihrer Zeit abgebrochen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Ask %1 before it is initiated anew.</source>
        <translation>Fragen Sie %1, bevor sie neu eingeleitet wird.</translation>
    </message>
    <message>
        <source>The lock has been completed: the vault is locked, with that policy.</source>
        <translation>Die Sperre wurde abgeschlossen: Der Tresor ist gesperrt, mit jener Richtlinie.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The vault is locked, by another lock than was handed over.</source>
        <translation>Der Tresor ist gesperrt, durch eine andere Sperre, als übergeben wurde.</translation>
    </message>
    <message>
        <source>What is locked is another policy, or another lock of the same one. Nothing was taken over.</source>
        <translation>Gesperrt ist eine andere Richtlinie oder eine andere Sperre derselben Richtlinie. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Check account and Region of the connection.</source>
        <translation>Prüfen Sie Konto und Region der Verbindung.</translation>
    </message>
    <message>
        <source>The lock is being changed just now, or nobody knows yet what came of that.</source>
        <translation>Die Sperre wird gerade geändert, oder niemand weiß bisher, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Wait for what comes of it, then try again.</source>
        <translation>Warten Sie ab, was daraus wird, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Received from %1: the lock is in your journal, with its lock ID.</source>
        <translation>Empfangen von %1: Die Sperre ist in Ihrem Journal, mit ihrer Sperr-ID.</translation>
    </message>
    <message>
        <source>The lock was received, and the journal could not be written: its lock ID is in memory only.</source>
        <translation>Die Sperre wurde empfangen, und das Journal konnte nicht geschrieben werden: Ihre Sperr-ID ist nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>It is written as soon as that is possible.</source>
        <translation>Sie wird geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Leave Vaultlock open until the window does not say so any more.</source>
        <translation>Lassen Sie Vaultlock geöffnet, bis das Fenster dies nicht mehr sagt.</translation>
    </message>
    <message>
        <source>The same as was handed over, byte for byte.</source>
        <translation>Dieselbe, die übergeben wurde, Byte für Byte.</translation>
    </message>
    <message>
        <source>The same as was handed over; only white space, escapes or the order of keys differ.</source>
        <translation>Dieselbe, die übergeben wurde; nur Leerraum, Escape-Sequenzen oder die Reihenfolge der Schlüssel weichen ab.</translation>
    </message>
    <message>
        <source>Not the policy that was handed over.</source>
        <translation>Nicht die Richtlinie, die übergeben wurde.</translation>
    </message>
    <message>
        <source>%1: ticked as tried.</source>
        <translation>%1: als erprobt abgehakt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the policy language, not of this policy. Use &quot;2012-10-17&quot;.</source>
        <translation>Die Version der Richtliniensprache, nicht dieser Richtlinie. Verwenden Sie &quot;2012-10-17&quot;.</translation>
    </message>
    <message>
        <source>A name for the policy. It changes nothing.</source>
        <translation>Ein Name für die Richtlinie. Er ändert nichts.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>The rules, one statement each. A Deny in any of them beats every Allow.</source>
        <translation>Die Regeln, je eine Anweisung. Ein Deny in einer von ihnen schlägt jedes Allow.</translation>
    </message>
    <message>
        <source>The current policy language, with variables such as ${aws:username}.</source>
        <translation>Die aktuelle Richtliniensprache, mit Variablen wie ${aws:username}.</translation>
    </message>
    <message>
        <source>The policy language from before variables: ${…} is plain text.</source>
        <translation>Die Richtliniensprache aus der Zeit vor den Variablen: ${…} ist reiner Text.</translation>
    </message>
    <message>
        <source>Sid</source>
        <translation>Sid</translation>
    </message>
    <message>
        <source>A name for the statement. It changes nothing, and stands once in a policy.</source>
        <translation>Ein Name für die Anweisung. Er ändert nichts und steht in einer Richtlinie nur einmal.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Deny forbids what the statement matches; Allow permits it. Deny always wins.</source>
        <translation>Deny verbietet, worauf die Anweisung passt; Allow erlaubt es. Deny gewinnt immer.</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Whom the statement is about. &quot;*&quot; is everyone, root included.</source>
        <translation>Um wen es in der Anweisung geht. &quot;*&quot; ist jeder, auch der Root-Benutzer.</translation>
    </message>
    <message>
        <source>The statement is about everyone but these: who is left out of a Deny can go on doing it.</source>
        <translation>In der Anweisung geht es um jeden außer diesen: Wer in einem Deny ausgenommen ist, kann es weiterhin tun.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the statement is about: actions of Glacier, such as glacier:DeleteArchive.</source>
        <translation>Worum es in der Anweisung geht: Aktionen von Glacier, etwa glacier:DeleteArchive.</translation>
    </message>
    <message>
        <source>The statement is about every action but these, those that AWS will add included.</source>
        <translation>In der Anweisung geht es um jede Aktion außer diesen, einschließlich derer, die AWS noch hinzufügen wird.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>The vault that the statement is about, as an ARN. Archives have none.</source>
        <translation>Der Tresor, um den es in der Anweisung geht, als ARN. Archive haben keinen.</translation>
    </message>
    <message>
        <source>The statement is about every vault but these.</source>
        <translation>In der Anweisung geht es um jeden Tresor außer diesen.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>When the statement applies. All operators and all keys must match; of several values of a key, one.</source>
        <translation>Wann die Anweisung gilt. Alle Operatoren und alle Schlüssel müssen passen; von mehreren Werten eines Schlüssels einer.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Forbids what the statement matches. Nothing can allow it again: this is what a lock is made of.</source>
        <translation>Verbietet, worauf die Anweisung passt. Nichts kann es wieder erlauben: Daraus besteht eine Sperre.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Permits what the statement matches. In a locked policy the permission stays for ever.</source>
        <translation>Erlaubt, worauf die Anweisung passt. In einer gesperrten Richtlinie bleibt die Erlaubnis für immer.</translation>
    </message>
    <message>
        <source>Accounts, users and roles: 12 digits, an ARN, or &quot;*&quot;.</source>
        <translation>Konten, Benutzer und Rollen: 12 Ziffern, ein ARN oder &quot;*&quot;.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services of AWS, such as backup.amazonaws.com.</source>
        <translation>Dienste von AWS, etwa backup.amazonaws.com.</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Federated</translation>
    </message>
    <message>
        <source>Users of an identity provider.</source>
        <translation>Benutzer eines Identitätsanbieters.</translation>
    </message>
    <message>
        <source>An account by its canonical user ID.</source>
        <translation>Ein Konto mit seiner kanonischen Benutzer-ID.</translation>
    </message>
    <message>
        <source>The text is exactly one of the values; case counts.</source>
        <translation>Der Text ist genau einer der Werte; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The text is none of the values. True where the request has no such key.</source>
        <translation>Der Text ist keiner der Werte. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The text is one of the values, whatever the case.</source>
        <translation>Der Text ist einer der Werte, gleich in welcher Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The text is none of the values, whatever the case. True where the request has no such key.</source>
        <translation>Der Text ist keiner der Werte, gleich in welcher Groß- und Kleinschreibung. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The text matches one of the values, in which * stands for any characters and ? for one; case counts.</source>
        <translation>Der Text passt zu einem der Werte, in denen * für beliebige Zeichen steht und ? für eines; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The text matches none of the values, in which * and ? are wildcards. True where the request has no such key.</source>
        <translation>Der Text passt zu keinem der Werte, in denen * und ? Platzhalter sind. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The number is one of the values.</source>
        <translation>Die Zahl ist einer der Werte.</translation>
    </message>
    <message>
        <source>The number is none of the values. True where the request has no such key.</source>
        <translation>Die Zahl ist keiner der Werte. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The number is less than the value. Of several values the greatest counts.</source>
        <translation>Die Zahl ist kleiner als der Wert. Von mehreren Werten zählt der größte.</translation>
    </message>
    <message>
        <source>The number is the value or less. Of several values the greatest counts.</source>
        <translation>Die Zahl ist der Wert oder kleiner. Von mehreren Werten zählt der größte.</translation>
    </message>
    <message>
        <source>The number is greater than the value. Of several values the least counts.</source>
        <translation>Die Zahl ist größer als der Wert. Von mehreren Werten zählt der kleinste.</translation>
    </message>
    <message>
        <source>The number is the value or greater. Of several values the least counts.</source>
        <translation>Die Zahl ist der Wert oder größer. Von mehreren Werten zählt der kleinste.</translation>
    </message>
    <message>
        <source>The time is one of the values.</source>
        <translation>Der Zeitpunkt ist einer der Werte.</translation>
    </message>
    <message>
        <source>The time is none of the values. True where the request has no such key.</source>
        <translation>Der Zeitpunkt ist keiner der Werte. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The time is before the value. Of several values the latest counts.</source>
        <translation>Der Zeitpunkt ist vor dem Wert. Von mehreren Werten zählt der späteste.</translation>
    </message>
    <message>
        <source>The time is the value or before. Of several values the latest counts.</source>
        <translation>Der Zeitpunkt ist der Wert oder davor. Von mehreren Werten zählt der späteste.</translation>
    </message>
    <message>
        <source>The time is after the value. Of several values the earliest counts.</source>
        <translation>Der Zeitpunkt ist nach dem Wert. Von mehreren Werten zählt der früheste.</translation>
    </message>
    <message>
        <source>The time is the value or after. Of several values the earliest counts.</source>
        <translation>Der Zeitpunkt ist der Wert oder danach. Von mehreren Werten zählt der früheste.</translation>
    </message>
    <message>
        <source>Bool</source>
        <translation>Bool</translation>
    </message>
    <message>
        <source>The key is true, or is false, as the value says.</source>
        <translation>Der Schlüssel ist wahr oder falsch, wie der Wert es sagt.</translation>
    </message>
    <message>
        <source>The bytes are exactly those of the value, in base64.</source>
        <translation>Die Bytes sind genau die des Wertes, in base64.</translation>
    </message>
    <message>
        <source>The address is in one of the ranges, such as 203.0.113.0/24.</source>
        <translation>Die Adresse liegt in einem der Bereiche, etwa 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>The address is in none of the ranges. True where the request has no such key.</source>
        <translation>Die Adresse liegt in keinem der Bereiche. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The ARN matches one of the values, in which * and ? are wildcards within each part between colons.</source>
        <translation>Der ARN passt zu einem der Werte, in denen * und ? Platzhalter innerhalb jedes Teils zwischen Doppelpunkten sind.</translation>
    </message>
    <message>
        <source>The ARN matches none of the values. True where the request has no such key.</source>
        <translation>Der ARN passt zu keinem der Werte. Wahr, wo die Anfrage keinen solchen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The same as ArnEquals.</source>
        <translation>Dasselbe wie ArnEquals.</translation>
    </message>
    <message>
        <source>The same as ArnNotEquals.</source>
        <translation>Dasselbe wie ArnNotEquals.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>&quot;true&quot;: the request does not have the key. &quot;false&quot;: it has.</source>
        <translation>&quot;true&quot;: Die Anfrage hat den Schlüssel nicht. &quot;false&quot;: Sie hat ihn.</translation>
    </message>
    <message>
        <source>Its requests carry the archive&apos;s age and the vault&apos;s tags.</source>
        <translation>Ihre Anfragen führen das Alter des Archivs und die Tags des Tresors mit.</translation>
    </message>
    <message>
        <source>Its requests carry the vault&apos;s tags, and no archive&apos;s age.</source>
        <translation>Ihre Anfragen führen die Tags des Tresors mit und kein Alter eines Archivs.</translation>
    </message>
    <message>
        <source>Its requests carry neither an archive&apos;s age nor the vault&apos;s tags.</source>
        <translation>Ihre Anfragen führen weder das Alter eines Archivs noch die Tags des Tresors mit.</translation>
    </message>
    <message>
        <source>Every action of Glacier.</source>
        <translation>Jede Aktion von Glacier.</translation>
    </message>
    <message>
        <source>%1 actions: %2.</source>
        <translation>%1 Aktionen: %2.</translation>
    </message>
    <message>
        <source> ForAllValues: every value in the request must do so; also true where the request has none.</source>
        <translation> ForAllValues: Jeder Wert in der Anfrage muss das tun; auch wahr, wo die Anfrage keinen hat.</translation>
    </message>
    <message>
        <source> ForAnyValue: at least one value in the request must do so; false where the request has none.</source>
        <translation> ForAnyValue: Mindestens ein Wert in der Anfrage muss das tun; falsch, wo die Anfrage keinen hat.</translation>
    </message>
    <message>
        <source> IfExists: also true where the request does not have the key.</source>
        <translation> IfExists: auch wahr, wo die Anfrage den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>several texts</source>
        <translation>mehrere Texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>an ARN</source>
        <translation>ein ARN</translation>
    </message>
    <message>
        <source>The chosen vault&apos;s account. Principals of other accounts are not meant.</source>
        <translation>Das Konto des gewählten Tresors. Prinzipale anderer Konten sind nicht gemeint.</translation>
    </message>
    <message>
        <source>Of the chosen vault.</source>
        <translation>Des gewählten Tresors.</translation>
    </message>
    <message>
        <source>The chosen vault has this tag now.</source>
        <translation>Der gewählte Tresor hat dieses Tag jetzt.</translation>
    </message>
    <message>
        <source>Requests for this statement&apos;s actions do not carry it: the condition would never match, or always.</source>
        <translation>Anfragen für die Aktionen dieser Anweisung führen ihn nicht mit: Die Bedingung würde nie oder immer passen.</translation>
    </message>
    <message>
        <source>The longest that %1 can be, leap days included.</source>
        <translation>Die größte Länge, die für %1 möglich ist, Schalttage eingeschlossen.</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone: every principal of every account, root and anonymous requests included.</source>
        <translation>Jeder: jeder Prinzipal jedes Kontos, auch der Root-Benutzer und anonyme Anfragen.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>this vault</source>
        <translation>dieser Tresor</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>jede Aktion</translation>
    </message>
    <message>
        <source>tag of this vault</source>
        <translation>Tag dieses Tresors</translation>
    </message>
    <message>
        <source>not carried by these actions</source>
        <translation>von diesen Aktionen nicht mitgeführt</translation>
    </message>
    <message>
        <source>There is nothing to complete here.</source>
        <translation>Hier gibt es nichts zu vervollständigen.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter inserts, Escape closes.</source>
        <translation>Pfeiltasten wählen, Eingabe fügt ein, Escape schließt.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Hier gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation>die AWS CLI</translation>
    </message>
    <message>
        <source>an AWS CLI older than 2.32</source>
        <translation>eine AWS CLI vor 2.32</translation>
    </message>
    <message>
        <source>the JavaScript SDK</source>
        <translation>das JavaScript-SDK</translation>
    </message>
    <message>
        <source>boto3 or version 1 of the AWS CLI</source>
        <translation>boto3 oder Version 1 der AWS CLI</translation>
    </message>
    <message>
        <source>what other variables, a container or the computer give</source>
        <translation>was andere Variablen, ein Container oder der Computer geben</translation>
    </message>
    <message>
        <source>its access keys</source>
        <translation>dessen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>its role_arn with source_profile or credential_source</source>
        <translation>dessen role_arn mit source_profile oder credential_source</translation>
    </message>
    <message>
        <source>its role of IAM Identity Center</source>
        <translation>dessen Rolle in IAM Identity Center</translation>
    </message>
    <message>
        <source>its sign-in of “aws login”</source>
        <translation>dessen Anmeldung durch „aws login“</translation>
    </message>
    <message>
        <source>its credential_process</source>
        <translation>dessen credential_process</translation>
    </message>
    <message>
        <source>its web identity</source>
        <translation>dessen Web-Identität</translation>
    </message>
    <message>
        <source>its credential_source</source>
        <translation>dessen credential_source</translation>
    </message>
    <message>
        <source>, for it finds no credentials there</source>
        <translation>, denn dort sind keine Anmeldeinformationen zu finden</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message>
        <source>%1, for it goes by %2, and finds no credentials there</source>
        <translation>%1, denn maßgeblich ist %2, und dort sind keine Anmeldeinformationen zu finden</translation>
    </message>
    <message>
        <source>STS did not answer within </source>
        <translation>Keine Antwort von STS innerhalb von </translation>
    </message>
    <message>
        <source>STS gave no answer that can be used (%1)</source>
        <translation>STS gab keine brauchbare Antwort (%1)</translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as the AWS CLI does; %3 would %4 %5.</source>
        <translation>Für %1 nimmt Vaultlock %2, wie die AWS CLI; %3 würde Folgendes %4: %5.</translation>
    </message>
    <message>
        <source>try</source>
        <translation>versuchen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>, those that it has itself</source>
        <translation>, und zwar die eigenen</translation>
    </message>
    <message>
        <source>Vaultlock takes what %1 gives, as the AWS CLI does; %2 would take %3.</source>
        <translation>Vaultlock nimmt, was %1 gibt, wie die AWS CLI; %2 würde Folgendes nehmen: %3.</translation>
    </message>
    <message>
        <source>Vaultlock takes the profile that %1 names, as version 2 of the AWS CLI does; %2 would take %3.</source>
        <translation>Vaultlock nimmt das Profil, das %1 nennt, wie Version 2 der AWS CLI; %2 würde Folgendes nehmen: %3.</translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as %3 does: %4 is lent by [DEFAULT] (%5), which in capitals lends to every section of its file.</source>
        <translation>Für %1 nimmt Vaultlock %2, wie %3 auch: %4 ist von [DEFAULT] (%5) geliehen, das in Großbuchstaben jedem Abschnitt seiner Datei Werte leiht.</translation>
    </message>
    <message>
        <source>This policy takes effect at once, for everyone. You then have 24 hours to test it, and to complete or abort the lock. After Complete nobody can change or remove it.</source>
        <translation>Diese Richtlinie wirkt sofort, für jeden. Sie haben dann 24 Stunden, um sie zu erproben und um die Sperre abzuschließen oder abzubrechen. Nach dem Abschließen kann niemand sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>After this nobody can change or remove the policy: not you, not the account&apos;s root user, not AWS.</source>
        <translation>Danach kann niemand die Richtlinie ändern oder entfernen: nicht Sie, nicht der Root-Benutzer des Kontos, nicht AWS.</translation>
    </message>
    <message>
        <source>The policy is removed at once, and the lock ID is void. The vault has no lock then, and a new one can be initiated.</source>
        <translation>Die Richtlinie wird sofort entfernt, und die Sperr-ID ist ungültig. Der Tresor hat dann keine Sperre, und eine neue kann eingeleitet werden.</translation>
    </message>
    <message>
        <source>Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses it when you complete the lock; the service alone can tell whether it is right.</source>
        <translation>Wer diese Sperre eingeleitet hat, hat ihre ID erhalten. Vaultlock bewahrt sie im Journal auf und verwendet sie, wenn Sie die Sperre abschließen; nur der Dienst kann sagen, ob sie richtig ist.</translation>
    </message>
    <message>
        <source>Recovered from the damaged journal, and not verified:</source>
        <translation>Aus dem beschädigten Journal geborgen und nicht überprüft:</translation>
    </message>
    <message>
        <source>somebody else, or another program</source>
        <translation>jemand anderes oder ein anderes Programm</translation>
    </message>
    <message>
        <source>the lock was received from %1</source>
        <translation>die Sperre wurde von %1 empfangen</translation>
    </message>
    <message>
        <source>by this computer&apos;s Vaultlock</source>
        <translation>durch das Vaultlock dieses Computers</translation>
    </message>
    <message>
        <source>not by this computer&apos;s Vaultlock: </source>
        <translation>nicht durch das Vaultlock dieses Computers: </translation>
    </message>
    <message>
        <source>Everything on the list.</source>
        <translation>Alles auf der Liste.</translation>
    </message>
    <message>
        <source>Nothing of the list yet: %1.</source>
        <translation>Noch nichts von der Liste: %1.</translation>
    </message>
    <message>
        <source>%1 of %2. Not yet: %3.</source>
        <translation>%1 von %2. Noch nicht: %3.</translation>
    </message>
    <message>
        <source>No problems were found in this policy.</source>
        <translation>In dieser Richtlinie wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>I accept this danger (%1)</source>
        <translation>Ich akzeptiere diese Gefahr (%1)</translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation>Akzeptieren oder beheben Sie zuerst jede Gefahr.</translation>
    </message>
    <message>
        <source>Accept or mend each danger first (%1 of %2).</source>
        <translation>Akzeptieren oder beheben Sie zuerst jede Gefahr (%1 von %2).</translation>
    </message>
    <message>
        <source>Type the vault&apos;s name to confirm:</source>
        <translation>Geben Sie zur Bestätigung den Namen des Tresors ein:</translation>
    </message>
    <message>
        <source>Type the vault&apos;s name first.</source>
        <translation>Geben Sie zuerst den Namen des Tresors ein.</translation>
    </message>
    <message>
        <source>Laid out for reading: only white space differs from the policy itself</source>
        <translation>Zum Lesen angeordnet: Nur der Leerraum weicht von der Richtlinie selbst ab</translation>
    </message>
    <message>
        <source>Without it, the text is shown as it is, byte for byte.</source>
        <translation>Ohne dies wird der Text gezeigt, wie er ist, Byte für Byte.</translation>
    </message>
    <message>
        <source>Enter the lock ID first.</source>
        <translation>Geben Sie zuerst die Sperr-ID ein.</translation>
    </message>
    <message>
        <source>This cannot be a lock ID: it is one word of plain letters, digits and signs.</source>
        <translation>Dies kann keine Sperr-ID sein: Sie ist ein Wort aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Return takes no step here, so that none is taken by habit: press “%1” itself, by the mouse or with Space.</source>
        <translation>Die Eingabetaste löst hier keinen Schritt aus, damit keiner aus Gewohnheit geschieht: Drücken Sie „%1“ selbst, mit der Maus oder der Leertaste.</translation>
    </message>
    <message>
        <source>The service has refused this lock ID.</source>
        <translation>Der Dienst hat diese Sperr-ID abgelehnt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The lock was not initiated</source>
        <translation>Die Sperre wurde nicht eingeleitet</translation>
    </message>
    <message>
        <source>The service refused this lock ID</source>
        <translation>Der Dienst hat diese Sperr-ID abgelehnt</translation>
    </message>
    <message>
        <source>This lock ID was not kept</source>
        <translation>Diese Sperr-ID wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>Kein Tresor gewählt</translation>
    </message>
    <message>
        <source>The lock of the vault that you choose is shown here.</source>
        <translation>Hier wird die Sperre des Tresors gezeigt, den Sie wählen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>The journal could not write this lock ID to disk. Copy it now and keep it: the service never shows it again.</source>
        <translation>Das Journal konnte diese Sperr-ID nicht auf den Datenträger schreiben. Kopieren Sie sie jetzt, und bewahren Sie sie auf: Der Dienst zeigt sie nie wieder.</translation>
    </message>
    <message>
        <source>The journal has none. Enter it if you know it. If not, ask whether somebody else initiated the same policy just then, and has it. If nobody did: Abort the lock, then initiate it again.</source>
        <translation>Das Journal hat keine. Geben Sie sie ein, wenn Sie sie kennen. Wenn nicht, fragen Sie, ob jemand anderes genau dann dieselbe Richtlinie eingeleitet und die ID hat. Wenn es niemand war: Brechen Sie die Sperre ab, und leiten Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>Vaultlock does not hold its lock ID. Whoever initiated it has it.</source>
        <translation>Vaultlock hat ihre Sperr-ID nicht. Wer sie eingeleitet hat, hat sie.</translation>
    </message>
    <message>
        <source>So it is not known whether the lock ID is in it. If you have the ID, enter it.</source>
        <translation>Es ist also nicht bekannt, ob die Sperr-ID darin ist. Wenn Sie die ID haben, geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Copy the lock ID now</source>
        <translation>Sperr-ID jetzt kopieren</translation>
    </message>
    <message>
        <source>The lock ID is not here</source>
        <translation>Die Sperr-ID ist nicht hier</translation>
    </message>
    <message>
        <source>Initiated elsewhere</source>
        <translation>Anderswo eingeleitet</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Das Journal konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What the service says does not fit</source>
        <translation>Was der Dienst sagt, passt nicht</translation>
    </message>
    <message>
        <source>It tells of a lock that was initiated at another time than the one of this lock ID: it is another lock.</source>
        <translation>Er berichtet von einer Sperre, die zu einer anderen Zeit eingeleitet wurde als die dieser Sperr-ID: Es ist eine andere Sperre.</translation>
    </message>
    <message>
        <source>It tells of another policy than the one that was initiated.</source>
        <translation>Er berichtet von einer anderen Richtlinie als der, die eingeleitet wurde.</translation>
    </message>
    <message>
        <source>Somebody else may have aborted the lock and initiated another.</source>
        <translation>Jemand anderes kann die Sperre abgebrochen und eine andere eingeleitet haben.</translation>
    </message>
    <message>
        <source>The service gave Vaultlock this lock ID, so it is kept until the service refuses it.</source>
        <translation>Der Dienst hat Vaultlock diese Sperr-ID gegeben, daher wird sie behalten, bis der Dienst sie ablehnt.</translation>
    </message>
    <message>
        <source>Not certain to be the same lock</source>
        <translation>Nicht gewiss, ob es dieselbe Sperre ist</translation>
    </message>
    <message>
        <source>When the lock was made was not read right after Initiate. Had somebody aborted it within some minutes and initiated another with the same policy, it would look the same, and this lock ID would be void: the service refuses it then, and nothing is changed.</source>
        <translation>Wann die Sperre angelegt wurde, wurde nicht direkt nach dem Einleiten gelesen. Hätte jemand sie innerhalb einiger Minuten abgebrochen und eine andere mit derselben Richtlinie eingeleitet, sähe es genauso aus, und diese Sperr-ID wäre ungültig: Der Dienst lehnt sie dann ab, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>A lock ID was recovered</source>
        <translation>Eine Sperr-ID wurde geborgen</translation>
    </message>
    <message>
        <source>It stood in the damaged journal, and could not be verified. Enter it to use it: the service refuses a wrong one, and nothing is changed then.</source>
        <translation>Sie stand im beschädigten Journal und konnte nicht überprüft werden. Geben Sie sie ein, um sie zu verwenden: Eine falsche lehnt der Dienst ab, und dann wird nichts geändert.</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Aus dem Journal</translation>
    </message>
    <message>
        <source>This is the lock ID that the journal holds. The service has not confirmed yet that its lock is still in progress.</source>
        <translation>Dies ist die Sperr-ID, die das Journal enthält. Der Dienst hat noch nicht bestätigt, dass ihre Sperre noch in Bearbeitung ist.</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Only the service can tell whether this is the ID of this lock: it does when you complete it. If it is not, enter it again.</source>
        <translation>Nur der Dienst kann sagen, ob dies die ID dieser Sperre ist: Er tut es, wenn Sie sie abschließen. Ist sie es nicht, geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The lock could not be read</source>
        <translation>Die Sperre konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>Das Ergebnis ist nicht bekannt</translation>
    </message>
    <message>
        <source>The service denied it: these credentials may not read the lock of this vault (%1). Ask who manages them.</source>
        <translation>Der Dienst hat es verweigert: Diese Anmeldeinformationen dürfen die Sperre dieses Tresors nicht lesen (%1). Fragen Sie den, der sie verwaltet.</translation>
    </message>
    <message>
        <source>glacier:GetVaultLock, glacier:DescribeVault</source>
        <translation>glacier:GetVaultLock, glacier:DescribeVault</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The service said so at %1.</source>
        <translation>Der Dienst sagte dies um %1.</translation>
    </message>
    <message>
        <source>Could not be read again: %1 This is what the service said at %2.</source>
        <translation>Konnte nicht erneut gelesen werden: %1 Dies ist, was der Dienst um %2 sagte.</translation>
    </message>
    <message>
        <source>asking the service</source>
        <translation>Dienst wird gefragt</translation>
    </message>
    <message>
        <source>left, estimated</source>
        <translation>übrig, geschätzt</translation>
    </message>
    <message>
        <source>under 15 minutes</source>
        <translation>unter 15 Minuten</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>unter einer Stunde</translation>
    </message>
    <message>
        <source>left to complete</source>
        <translation>übrig zum Abschließen</translation>
    </message>
    <message>
        <source>In force since the lock was initiated; not yet locked.</source>
        <translation>In Kraft, seit die Sperre eingeleitet wurde; noch nicht gesperrt.</translation>
    </message>
    <message>
        <source>In force since %1; not yet locked.</source>
        <translation>In Kraft seit %1; noch nicht gesperrt.</translation>
    </message>
    <message>
        <source>Locked for ever.</source>
        <translation>Für immer gesperrt.</translation>
    </message>
    <message>
        <source>Locked for ever; in force since %1.</source>
        <translation>Für immer gesperrt; in Kraft seit %1.</translation>
    </message>
    <message>
        <source>Whether the vault has a lock policy installed is not known: its lock could not be read.</source>
        <translation>Ob im Tresor eine Sperrrichtlinie installiert ist, ist nicht bekannt: Seine Sperre konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Lock ID %1</source>
        <translation>Sperr-ID %1</translation>
    </message>
    <message>
        <source>Initiated from here on %1</source>
        <translation>Von hier eingeleitet am %1</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Empfangen von %1</translation>
    </message>
    <message>
        <source>The lock and its policy were compared with the service&apos;s before the lock ID was kept.</source>
        <translation>Die Sperre und ihre Richtlinie wurden mit denen des Dienstes verglichen, bevor die Sperr-ID aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Ends about %1 (estimated)</source>
        <translation>Endet etwa am %1 (geschätzt)</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>Wählen Sie zuerst einen Tresor.</translation>
    </message>
    <message>
        <source>The state of this vault&apos;s lock is not known.</source>
        <translation>Der Zustand der Sperre dieses Tresors ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A request for this vault is under way.</source>
        <translation>Eine Anfrage zu diesem Tresor läuft.</translation>
    </message>
    <message>
        <source>What came of the last request is not known yet.</source>
        <translation>Was aus der letzten Anfrage geworden ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Write the policy first.</source>
        <translation>Schreiben Sie zuerst die Richtlinie.</translation>
    </message>
    <message>
        <source>A lock of this vault is in progress.</source>
        <translation>Eine Sperre dieses Tresors ist in Bearbeitung.</translation>
    </message>
    <message>
        <source>This vault is locked. That cannot be undone.</source>
        <translation>Dieser Tresor ist gesperrt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No lock of this vault is in progress.</source>
        <translation>Keine Sperre dieses Tresors ist in Bearbeitung.</translation>
    </message>
    <message>
        <source>The lock ID is not here. Enter it, or abort and initiate again.</source>
        <translation>Die Sperr-ID ist nicht hier. Geben Sie sie ein, oder brechen Sie ab, und leiten Sie erneut ein.</translation>
    </message>
    <message>
        <source>This lock was made elsewhere. Enter its lock ID to complete it.</source>
        <translation>Diese Sperre wurde anderswo angelegt. Geben Sie ihre Sperr-ID ein, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The journal could not be read. Enter the lock ID to complete.</source>
        <translation>Das Journal konnte nicht gelesen werden. Geben Sie die Sperr-ID ein, um abzuschließen.</translation>
    </message>
    <message>
        <source>the account of the vault</source>
        <translation>das Konto des Tresors</translation>
    </message>
    <message>
        <source>the Region of the vault</source>
        <translation>die Region des Tresors</translation>
    </message>
    <message>
        <source>the user&apos;s own name</source>
        <translation>der eigene Name des Benutzers</translation>
    </message>
    <message>
        <source>the account of who asks</source>
        <translation>das Konto des Anfragenden</translation>
    </message>
    <message>
        <source>the ARN of who asks</source>
        <translation>der ARN des Anfragenden</translation>
    </message>
    <message>
        <source>a value of the request (%1)</source>
        <translation>ein Wert der Anfrage (%1)</translation>
    </message>
    <message>
        <source>%1, else “%2”</source>
        <translation>%1, sonst „%2“</translation>
    </message>
    <message>
        <source>1 vault raises an alarm</source>
        <translation>1 Tresor schlägt Alarm</translation>
    </message>
    <message>
        <source>%1 vaults raise an alarm</source>
        <translation>%1 Tresore schlagen Alarm</translation>
    </message>
    <message>
        <source>1 vault differs</source>
        <translation>1 Tresor weicht ab</translation>
    </message>
    <message>
        <source>%1 vaults differ</source>
        <translation>%1 Tresore weichen ab</translation>
    </message>
    <message>
        <source>of 1 vault nothing is known</source>
        <translation>von 1 Tresor ist nichts bekannt</translation>
    </message>
    <message>
        <source>of %1 vaults nothing is known</source>
        <translation>von %1 Tresoren ist nichts bekannt</translation>
    </message>
    <message>
        <source>1 vault is still to be compared</source>
        <translation>1 Tresor ist noch zu vergleichen</translation>
    </message>
    <message>
        <source>%1 vaults are still to be compared</source>
        <translation>%1 Tresore sind noch zu vergleichen</translation>
    </message>
    <message>
        <source>1 vault has a lock made elsewhere</source>
        <translation>1 Tresor hat eine anderswo angelegte Sperre</translation>
    </message>
    <message>
        <source>%1 vaults have locks made elsewhere</source>
        <translation>%1 Tresore haben anderswo angelegte Sperren</translation>
    </message>
    <message>
        <source>1 vault agrees</source>
        <translation>1 Tresor stimmt überein</translation>
    </message>
    <message>
        <source>%1 vaults agree</source>
        <translation>%1 Tresore stimmen überein</translation>
    </message>
    <message>
        <source>1 vault of other connections was not asked</source>
        <translation>1 Tresor anderer Verbindungen wurde nicht gefragt</translation>
    </message>
    <message>
        <source>%1 vaults of other connections were not asked</source>
        <translation>%1 Tresore anderer Verbindungen wurden nicht gefragt</translation>
    </message>
    <message>
        <source> Whether it and the service agree is not known.</source>
        <translation> Ob es mit dem Dienst übereinstimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The journal is read, and the service asked. </source>
        <translation>Das Journal wird gelesen und der Dienst gefragt. </translation>
    </message>
    <message>
        <source>The journal and the service differ about 1 vault.</source>
        <translation>Das Journal und der Dienst weichen bei 1 Tresor voneinander ab.</translation>
    </message>
    <message>
        <source>The journal and the service differ about %1 vaults.</source>
        <translation>Das Journal und der Dienst weichen bei %1 Tresoren voneinander ab.</translation>
    </message>
    <message>
        <source>Choose Vault › Check journal against the service to see all that differs.</source>
        <translation>Wählen Sie „Tresor“ › „Journal gegen den Dienst prüfen“, um alle Abweichungen zu sehen.</translation>
    </message>
    <message>
        <source>The journal knows of no vault.</source>
        <translation>Das Journal kennt keinen Tresor.</translation>
    </message>
    <message>
        <source>There is no connection, so the service cannot be asked.</source>
        <translation>Es gibt keine Verbindung, daher kann der Dienst nicht gefragt werden.</translation>
    </message>
    <message>
        <source>No lock: it was aborted.</source>
        <translation>Keine Sperre: Sie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No lock: its time ran out.</source>
        <translation>Keine Sperre: Ihre Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>No lock: it was found gone.</source>
        <translation>Keine Sperre: Es stellte sich heraus, dass es sie nicht mehr gibt.</translation>
    </message>
    <message>
        <source>No lock: nothing was initiated.</source>
        <translation>Keine Sperre: Es wurde nichts eingeleitet.</translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation>Einleiten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source> until about %1</source>
        <translation> bis etwa %1</translation>
    </message>
    <message>
        <source>. Its lock ID is kept.</source>
        <translation>. Ihre Sperr-ID ist aufbewahrt.</translation>
    </message>
    <message>
        <source>. Its lock ID is not here.</source>
        <translation>. Ihre Sperr-ID ist nicht hier.</translation>
    </message>
    <message>
        <source> Its policy is the same, byte for byte.</source>
        <translation> Ihre Richtlinie ist dieselbe, Byte für Byte.</translation>
    </message>
    <message>
        <source> Its policy has other bytes and means the same.</source>
        <translation> Ihre Richtlinie hat andere Bytes und bedeutet dasselbe.</translation>
    </message>
    <message>
        <source> The journal does not have its policy, so that was not compared.</source>
        <translation> Das Journal hat ihre Richtlinie nicht, daher wurde das nicht verglichen.</translation>
    </message>
    <message>
        <source> The journal has the SHA-256 of its policy only, so whether the other one means the same is not known.</source>
        <translation> Das Journal hat nur den SHA-256 ihrer Richtlinie, daher ist nicht bekannt, ob die andere dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>Both tell of the same lock.</source>
        <translation>Beide berichten von derselben Sperre.</translation>
    </message>
    <message>
        <source>Both know of no lock.</source>
        <translation>Beide wissen von keiner Sperre.</translation>
    </message>
    <message>
        <source>The lock was initiated, and its lock ID is not in the journal. Its policy is in force.</source>
        <translation>Die Sperre wurde eingeleitet, und ihre Sperr-ID ist nicht im Journal. Ihre Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>Nothing was initiated, or the lock is gone again: no policy is in force.</source>
        <translation>Es wurde nichts eingeleitet, oder die Sperre ist wieder weg: Keine Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>The lock was completed, which the journal has not noted: its policy is in force for ever.</source>
        <translation>Die Sperre wurde abgeschlossen, was das Journal nicht vermerkt hat: Ihre Richtlinie ist für immer in Kraft.</translation>
    </message>
    <message>
        <source>The lock was not completed: it still runs out.</source>
        <translation>Die Sperre wurde nicht abgeschlossen: Sie läuft weiterhin ab.</translation>
    </message>
    <message>
        <source>The lock was not aborted: its policy is in force.</source>
        <translation>Die Sperre wurde nicht abgebrochen: Ihre Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>The lock was aborted, which the journal has not noted: its policy is removed.</source>
        <translation>Die Sperre wurde abgebrochen, was das Journal nicht vermerkt hat: Ihre Richtlinie ist entfernt.</translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it. The service deletes a vault only where it holds no archives.</source>
        <translation>Der Tresor wurde gelöscht und mit ihm seine Sperre. Der Dienst löscht einen Tresor nur, wenn er keine Archive enthält.</translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it.</source>
        <translation>Der Tresor wurde gelöscht und mit ihm seine Sperre.</translation>
    </message>
    <message>
        <source>There is no such vault, so no lock of it is in force.</source>
        <translation>Diesen Tresor gibt es nicht, also ist keine Sperre von ihm in Kraft.</translation>
    </message>
    <message>
        <source>There is no such vault. Both know of no lock.</source>
        <translation>Diesen Tresor gibt es nicht. Beide wissen von keiner Sperre.</translation>
    </message>
    <message>
        <source>This must never be: the policy of a locked vault cannot be changed, and it is another than the journal has.</source>
        <translation>Dies darf nie sein: Die Richtlinie eines gesperrten Tresors kann nicht geändert werden, und sie ist eine andere, als das Journal hat.</translation>
    </message>
    <message>
        <source>The vault is locked for ever with another policy than the journal has for this lock.</source>
        <translation>Der Tresor ist für immer gesperrt, mit einer anderen Richtlinie, als das Journal für diese Sperre hat.</translation>
    </message>
    <message>
        <source>The vault is locked for ever by another lock than the one in the journal, which is gone.</source>
        <translation>Der Tresor ist für immer gesperrt, durch eine andere Sperre als die im Journal, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Another lock is in progress than the one in the journal, which is gone. It was initiated elsewhere.</source>
        <translation>Es ist eine andere Sperre in Bearbeitung als die im Journal, die es nicht mehr gibt. Sie wurde anderswo eingeleitet.</translation>
    </message>
    <message>
        <source>A lock is in progress, and not the one that the journal asked for: it was initiated elsewhere. Its policy is in force.</source>
        <translation>Es ist eine Sperre in Bearbeitung, und nicht die, die das Journal verlangt hat: Sie wurde anderswo eingeleitet. Ihre Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>A lock is in progress that was initiated elsewhere: its lock ID is not in the journal. Its policy is in force.</source>
        <translation>Es ist eine Sperre in Bearbeitung, die anderswo eingeleitet wurde: Ihre Sperr-ID ist nicht im Journal. Ihre Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>account and Region not known</source>
        <translation>Konto und Region nicht bekannt</translation>
    </message>
    <message>
        <source>a sandbox, %1</source>
        <translation>eine Sandbox, %1</translation>
    </message>
    <message>
        <source>a service on this computer, %1</source>
        <translation>ein Dienst auf diesem Computer, %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing about this vault.</source>
        <translation>Nichts über diesen Tresor.</translation>
    </message>
    <message>
        <source>Nothing that could be verified.</source>
        <translation>Nichts, das überprüft werden konnte.</translation>
    </message>
    <message>
        <source>Locked, noted %1.</source>
        <translation>Gesperrt, vermerkt am %1.</translation>
    </message>
    <message>
        <source>%1 was asked for %2, and no outcome is noted.</source>
        <translation>%1 wurde verlangt, am %2, und es ist kein Ergebnis vermerkt.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Er wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>It is still to be asked.</source>
        <translation>Er ist noch zu fragen.</translation>
    </message>
    <message>
        <source>No answer. %1</source>
        <translation>Keine Antwort. %1</translation>
    </message>
    <message>
        <source>No such vault.</source>
        <translation>Diesen Tresor gibt es nicht.</translation>
    </message>
    <message>
        <source>No lock.</source>
        <translation>Keine Sperre.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>In progress until %1.</source>
        <translation>In Bearbeitung bis %1.</translation>
    </message>
    <message>
        <source>In progress.</source>
        <translation>In Bearbeitung.</translation>
    </message>
    <message>
        <source>Its time ran out: the service has removed the policy, which the journal has not noted.</source>
        <translation>Ihre Zeit ist abgelaufen: Der Dienst hat die Richtlinie entfernt, was das Journal nicht vermerkt hat.</translation>
    </message>
    <message>
        <source>The lock is gone before its end: it was aborted elsewhere, or the vault was deleted and made again. Its policy is not in force.</source>
        <translation>Die Sperre ist vor ihrem Ende weg: Sie wurde anderswo abgebrochen, oder der Tresor wurde gelöscht und neu angelegt. Ihre Richtlinie ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>The lock was completed elsewhere, or before this program heard of it: its policy is in force for ever.</source>
        <translation>Die Sperre wurde anderswo abgeschlossen, oder bevor dieses Programm davon erfuhr: Ihre Richtlinie ist für immer in Kraft.</translation>
    </message>
    <message>
        <source>Another policy is in force than the journal has for this lock, which may be another one.</source>
        <translation>Es ist eine andere Richtlinie in Kraft, als das Journal für diese Sperre hat, die eine andere sein kann.</translation>
    </message>
    <message>
        <source>The lock was initiated, or ends, at another time than the service had said before. It may be another lock.</source>
        <translation>Die Sperre wurde zu einer anderen Zeit eingeleitet oder endet zu einer anderen Zeit, als der Dienst zuvor gesagt hatte. Es kann eine andere Sperre sein.</translation>
    </message>
    <message>
        <source>The service has refused the lock ID that the journal has.</source>
        <translation>Der Dienst hat die Sperr-ID abgelehnt, die das Journal hat.</translation>
    </message>
    <message>
        <source>The lock is in progress after all: the journal has noted that it was gone, or not initiated. Its policy is in force.</source>
        <translation>Die Sperre ist doch in Bearbeitung: Das Journal hat vermerkt, dass es sie nicht mehr gab oder dass sie nicht eingeleitet wurde. Ihre Richtlinie ist in Kraft.</translation>
    </message>
    <message>
        <source>The vault was locked, and not by what the journal asked for: its policy is in force for ever.</source>
        <translation>Der Tresor wurde gesperrt, und nicht durch das, was das Journal verlangt hat: Seine Richtlinie ist für immer in Kraft.</translation>
    </message>
    <message>
        <source>The vault was locked elsewhere: its policy is in force for ever.</source>
        <translation>Der Tresor wurde anderswo gesperrt: Seine Richtlinie ist für immer in Kraft.</translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be removed. Do not rely on this vault being protected.</source>
        <translation>Dies darf nie sein: Eine abgeschlossene Sperre kann nicht entfernt werden. Verlassen Sie sich nicht darauf, dass dieser Tresor geschützt ist.</translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be begun anew. It may still end, and its policy with it.</source>
        <translation>Dies darf nie sein: Eine abgeschlossene Sperre kann nicht neu begonnen werden. Sie kann noch enden, und mit ihr ihre Richtlinie.</translation>
    </message>
    <message>
        <source>The vault is younger than the lock in the journal: it was deleted, its lock with it, and a vault of this name was made again.</source>
        <translation>Der Tresor ist jünger als die Sperre im Journal: Er wurde gelöscht, seine Sperre mit ihm, und ein Tresor dieses Namens wurde neu angelegt.</translation>
    </message>
    <message>
        <source>A request was sent a moment ago and may still arrive.</source>
        <translation>Eine Anfrage wurde eben gesendet und kann noch ankommen.</translation>
    </message>
    <message>
        <source>Whether the journal and the service agree is not known.</source>
        <translation>Ob das Journal und der Dienst übereinstimmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which account this connection is of is not known, so nobody could say whose vault the service would tell of.</source>
        <translation>Zu welchem Konto diese Verbindung gehört, ist nicht bekannt, daher könnte niemand sagen, von wessen Tresor der Dienst berichten würde.</translation>
    </message>
    <message>
        <source>It is of another connection: %1.</source>
        <translation>Er gehört zu einer anderen Verbindung: %1.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es muss nichts getan werden.</translation>
    </message>
    <message>
        <source>Open the vault: it is read again, and what is true is noted.</source>
        <translation>Öffnen Sie den Tresor: Er wird erneut gelesen, und was zutrifft, wird vermerkt.</translation>
    </message>
    <message>
        <source>Open the vault and enter the lock ID, or abort the lock and begin anew.</source>
        <translation>Öffnen Sie den Tresor, und geben Sie die Sperr-ID ein, oder brechen Sie die Sperre ab, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Ask whoever initiated it, who has its lock ID, before it is completed or aborted.</source>
        <translation>Fragen Sie den, der sie eingeleitet hat und ihre Sperr-ID hat, bevor sie abgeschlossen oder abgebrochen wird.</translation>
    </message>
    <message>
        <source>Open the vault, and complete or abort the lock in time.</source>
        <translation>Öffnen Sie den Tresor, und schließen Sie die Sperre rechtzeitig ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Read again.</source>
        <translation>Lesen Sie erneut.</translation>
    </message>
    <message>
        <source>Keep an export of the journal (vaultlock-cli journal export), and tell AWS Support.</source>
        <translation>Bewahren Sie einen Export des Journals auf (vaultlock-cli journal export), und informieren Sie AWS Support.</translation>
    </message>
    <message>
        <source>Connect to it, and read again.</source>
        <translation>Verbinden Sie sich damit, und lesen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, still reading…</source>
        <translation>%1 von %2, wird noch gelesen…</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <translation>%1 der neuesten %2</translation>
    </message>
    <message>
        <source>The newest %1; scroll for older ones</source>
        <translation>Die neuesten %1; scrollen Sie zu den älteren</translation>
    </message>
    <message>
        <source>Reading the journal for the export…</source>
        <translation>Das Journal wird für den Export gelesen…</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>%1 in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>The journal has no entry yet.</source>
        <translation>Das Journal hat noch keinen Eintrag.</translation>
    </message>
    <message>
        <source>%1, each as the next one and the end have it. SHA-256 of the last: %2
Compare it with one that was kept elsewhere: who can write the file can write all of it anew.</source>
        <translation>%1, jeder so, wie der nächste und der Schluss ihn haben. SHA-256 des letzten: %2
Vergleichen Sie ihn mit einem, der anderswo aufbewahrt wurde: Wer die Datei schreiben kann, kann sie ganz neu schreiben.</translation>
    </message>
    <message>
        <source>It was rewritten while Vaultlock was running.</source>
        <translation>Es wurde umgeschrieben, während Vaultlock lief.</translation>
    </message>
    <message>
        <source>Its file was damaged and set aside: %1.</source>
        <translation>Seine Datei war beschädigt und wurde beiseitegelegt: %1.</translation>
    </message>
    <message>
        <source>Verified on %1, when it had no entry yet.</source>
        <translation>Überprüft am %1, als es noch keinen Eintrag hatte.</translation>
    </message>
    <message>
        <source>Verified on %1: %2, each as it was written. SHA-256 of the last: %3.</source>
        <translation>Überprüft am %1: %2, jeder so, wie er geschrieben wurde. SHA-256 des letzten: %3.</translation>
    </message>
    <message>
        <source>Being verified again…</source>
        <translation>Wird erneut überprüft…</translation>
    </message>
    <message>
        <source>Not all of it is verified yet…</source>
        <translation>Noch ist nicht alles davon überprüft…</translation>
    </message>
    <message>
        <source>It was not verified.</source>
        <translation>Es wurde nicht überprüft.</translation>
    </message>
    <message>
        <source>Line %1 could not be read.</source>
        <translation>Zeile %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1 is no entry of a journal.</source>
        <translation>Zeile %1 ist kein Eintrag eines Journals.</translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: something was changed, added or removed.</source>
        <translation>Zeile %1 folgt nicht auf die vorige: Etwas wurde geändert, hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Line %1 is out of order.</source>
        <translation>Zeile %1 steht nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Line %1 is cut off.</source>
        <translation>Zeile %1 ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The line that tells how many entries there are is missing: something was cut off.</source>
        <translation>Die Zeile, die sagt, wie viele Einträge es gibt, fehlt: Etwas wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The last line does not fit: something was changed, added or cut off.</source>
        <translation>Die letzte Zeile passt nicht: Etwas wurde geändert, hinzugefügt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Something stands behind the end, in line %1.</source>
        <translation>Hinter dem Schluss steht etwas, in Zeile %1.</translation>
    </message>
    <message>
        <source>It is in the sandbox.</source>
        <translation>Sie ist in der Sandbox.</translation>
    </message>
    <message>
        <source>Its connection is %1.</source>
        <translation>Ihre Verbindung ist %1.</translation>
    </message>
    <message>
        <source> It was made elsewhere: its lock ID is not here, and completing it needs that.</source>
        <translation> Sie wurde anderswo angelegt: Ihre Sperr-ID ist nicht hier, und zum Abschließen wird sie gebraucht.</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>Account %1, Region %2</source>
        <translation>Konto %1, Region %2</translation>
    </message>
    <message>
        <source> (last confirmed %1)</source>
        <translation> (zuletzt bestätigt %1)</translation>
    </message>
    <message>
        <source> (not confirmed by the service)</source>
        <translation> (nicht vom Dienst bestätigt)</translation>
    </message>
    <message>
        <source>its 24 hours are over</source>
        <translation>ihre 24 Stunden sind um</translation>
    </message>
    <message>
        <source>less than 1 minute left</source>
        <translation>weniger als 1 Minute übrig</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, bis %3</translation>
    </message>
    <message>
        <source>No lock is in progress</source>
        <translation>Keine Sperre ist in Bearbeitung</translation>
    </message>
    <message>
        <source>%1 locks are in progress. The first to end: %2</source>
        <translation>%1 Sperren sind in Bearbeitung. Die erste, die endet: %2</translation>
    </message>
    <message>
        <source>The lock of %1 is in progress</source>
        <translation>Die Sperre von %1 ist in Bearbeitung</translation>
    </message>
    <message>
        <source>%1 locks are in progress</source>
        <translation>%1 Sperren sind in Bearbeitung</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Complete it or abort it by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of it.</source>
        <translation>Schließen Sie sie bis dahin ab, oder brechen Sie sie ab. Sonst endet sie, und ihre Sperr-ID ist ungültig. Wenn Vaultlock beendet ist, erinnert es niemanden daran.</translation>
    </message>
    <message>
        <source>Complete or abort each by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of them.</source>
        <translation>Schließen Sie jede bis dahin ab, oder brechen Sie sie ab. Sonst endet sie, und ihre Sperr-ID ist ungültig. Wenn Vaultlock beendet ist, erinnert es niemanden an sie.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“Keep watching” closes the window and tells you of the end. </source>
        <translation>„Weiter überwachen“ schließt das Fenster und meldet Ihnen das Ende. </translation>
    </message>
    <message>
        <source>“Keep watching” closes the window, reminds you %1 before the end, and tells you of the end. </source>
        <translation>„Weiter überwachen“ schließt das Fenster, erinnert Sie %1 vor dem Ende und meldet Ihnen das Ende. </translation>
    </message>
    <message>
        <source>Vaultlock ends by itself when no lock is in progress any more. </source>
        <translation>Vaultlock endet von selbst, wenn keine Sperre mehr in Bearbeitung ist. </translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back, and so does starting Vaultlock again.</source>
        <translation>Das Symbol im Infobereich holt das Fenster zurück, ebenso ein erneuter Start von Vaultlock.</translation>
    </message>
    <message>
        <source>There is no tray here: starting Vaultlock again brings the window back.</source>
        <translation>Hier gibt es keinen Infobereich: Ein erneuter Start von Vaultlock holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>There is no notification service here, so no reminder would be seen.</source>
        <translation>Hier gibt es keinen Benachrichtigungsdienst, daher wäre keine Erinnerung zu sehen.</translation>
    </message>
    <message>
        <source>A lock in progress has ended</source>
        <translation>Eine Sperre in Bearbeitung ist zu Ende</translation>
    </message>
    <message>
        <source>At the end of this entry the lock of %1 ends. Complete it or abort it by then; otherwise its lock ID is void.
%2.</source>
        <translation>Am Ende dieses Eintrags endet die Sperre von %1. Schließen Sie sie bis dahin ab, oder brechen Sie sie ab; sonst ist ihre Sperr-ID ungültig.
%2.</translation>
    </message>
    <message>
        <source>
If the lock was completed or aborted, this entry is out of date.</source>
        <translation>
Wenn die Sperre abgeschlossen oder abgebrochen wurde, ist dieser Eintrag überholt.</translation>
    </message>
    <message>
        <source>HH:mm &apos;UTC&apos;</source>
        <translation>HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>%1: complete or abort its vault lock by %2</source>
        <translation>%1: die Tresorsperre bis %2 abschließen oder abbrechen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>federated user</source>
        <translation>Verbundbenutzer</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>einem anderen Konto</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>anonymous requests</source>
        <translation>anonyme Anfragen</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>root of %1</source>
        <translation>der Root-Benutzer von %1</translation>
    </message>
    <message>
        <source>any other %1 of %2</source>
        <translation>jede andere Identität (%1) aus %2</translation>
    </message>
    <message>
        <source>the %1 %2 of %3</source>
        <translation>%1 %2 aus %3</translation>
    </message>
    <message>
        <source>What was found in the policy</source>
        <translation>Was in der Richtlinie gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source> [accepted]</source>
        <translation> [akzeptiert]</translation>
    </message>
    <message>
        <source> [not accepted]</source>
        <translation> [nicht akzeptiert]</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer was tun kann</translation>
    </message>
    <message>
        <source>Made by Vaultlock on %1</source>
        <translation>Erstellt von Vaultlock am %1</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>Was die Richtlinie bewirkt</translation>
    </message>
    <message>
        <source>The policy, byte for byte</source>
        <translation>Die Richtlinie, Byte für Byte</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file is damaged and was moved to %1.</source>
        <translation>Die Datei der Sandbox ist beschädigt und wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>A new sandbox was begun, with sample vaults. Lock IDs of the old one mean nothing to it.</source>
        <translation>Eine neue Sandbox wurde begonnen, mit Beispieltresoren. Sperr-IDs der alten bedeuten ihr nichts.</translation>
    </message>
    <message>
        <source>The bytes of one archive of the sandbox are missing or were changed.</source>
        <translation>Die Bytes eines Archivs der Sandbox fehlen oder wurden verändert.</translation>
    </message>
    <message>
        <source>The bytes of %1 archives of the sandbox are missing or were changed.</source>
        <translation>Die Bytes von %1 Archiven der Sandbox fehlen oder wurden verändert.</translation>
    </message>
    <message>
        <source>Who retrieves them is answered with an error; all others are whole.</source>
        <translation>Wer sie abruft, erhält als Antwort einen Fehler; alle anderen sind unversehrt.</translation>
    </message>
    <message>
        <source>It goes with this computer&apos;s clock. Move it to rehearse the end of a lock.</source>
        <translation>Sie geht mit der Uhr dieses Computers. Stellen Sie sie vor, um das Ende einer Sperre zu üben.</translation>
    </message>
    <message>
        <source>Moved: it is %1 ahead of this computer&apos;s clock.</source>
        <translation>Verstellt: Sie geht gegenüber der Uhr dieses Computers %1 vor.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>Every lock of the sandbox goes by it. What ends by it stays ended, also after it was set back.</source>
        <translation>Jede Sperre der Sandbox richtet sich nach ihr. Was nach ihr endet, bleibt beendet, auch nachdem sie zurückgestellt wurde.</translation>
    </message>
    <message>
        <source>The chosen vault has no lock in progress whose end could be gone to.</source>
        <translation>Der gewählte Tresor hat keine Sperre in Bearbeitung, zu deren Ende die Uhr vorgestellt werden könnte.</translation>
    </message>
    <message>
        <source>Five minutes are not left any more.</source>
        <translation>Es sind keine fünf Minuten mehr übrig.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>it is no PKCS#12 file with a key and its certificate</source>
        <translation>es ist keine PKCS#12-Datei mit einem Schlüssel und dessen Zertifikat</translation>
    </message>
    <message>
        <source>it is signed already; --replace puts another signature in its place</source>
        <translation>er ist bereits signiert; --replace setzt eine andere Signatur an ihre Stelle</translation>
    </message>
    <message>
        <source>it is no CMS signature</source>
        <translation>es ist keine CMS-Signatur</translation>
    </message>
    <message>
        <source>the signature brings a text of its own</source>
        <translation>die Signatur bringt einen eigenen Text mit</translation>
    </message>
    <message>
        <source>it is not signed by exactly one whose certificate is in it</source>
        <translation>er ist nicht von genau einem signiert, dessen Zertifikat darin ist</translation>
    </message>
    <message>
        <source>it is signed over a hash that can be forged</source>
        <translation>er ist über einen Hash signiert, der gefälscht werden kann</translation>
    </message>
    <message>
        <source>the file of authorities has no certificate</source>
        <translation>die Datei der Stellen hat kein Zertifikat</translation>
    </message>
    <message>
        <source>it is no time stamp</source>
        <translation>es ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>the authority refused to stamp it</source>
        <translation>die Stelle hat es abgelehnt, ihn zu stempeln</translation>
    </message>
    <message>
        <source>the time stamp is of another text</source>
        <translation>der Zeitstempel ist von einem anderen Text</translation>
    </message>
    <message>
        <source>the time stamp is no answer to what was asked</source>
        <translation>der Zeitstempel ist keine Antwort auf das, was angefordert wurde</translation>
    </message>
    <message>
        <source>it has no time stamp</source>
        <translation>er hat keinen Zeitstempel</translation>
    </message>
    <message>
        <source>no authorities for time stamps were named</source>
        <translation>es wurden keine Stellen für Zeitstempel genannt</translation>
    </message>
    <message>
        <source>it is not signed</source>
        <translation>er ist nicht signiert</translation>
    </message>
    <message>
        <source>no authorities were named</source>
        <translation>es wurden keine Stellen genannt</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is not read by this OpenSSL (%1)</source>
        <translation>die Passphrase ist falsch, oder dieses OpenSSL liest die Datei nicht (%1)</translation>
    </message>
    <message>
        <source>the certificate of %1 is not for signing documents</source>
        <translation>das Zertifikat von %1 ist nicht zum Signieren von Dokumenten bestimmt</translation>
    </message>
    <message>
        <source>the certificate of %1 does not say how long it is valid</source>
        <translation>das Zertifikat von %1 sagt nicht, wie lange es gültig ist</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid before %2</source>
        <translation>das Zertifikat von %1 ist vor %2 nicht gültig</translation>
    </message>
    <message>
        <source>the certificate of %1 expired at %2</source>
        <translation>das Zertifikat von %1 ist seit %2 abgelaufen</translation>
    </message>
    <message>
        <source>%1; nothing shows that it was signed before: that takes a time stamp of the signature</source>
        <translation>%1; nichts zeigt, dass zuvor signiert wurde: Dazu braucht es einen Zeitstempel der Signatur</translation>
    </message>
    <message>
        <source>the signature is not over this text (%1)</source>
        <translation>die Signatur gilt nicht für diesen Text (%1)</translation>
    </message>
    <message>
        <source>none of the authorities vouches for %1: %2</source>
        <translation>keine der Stellen bürgt für %1: %2</translation>
    </message>
    <message>
        <source>as it was at the moment of the time stamp, %1; not any more</source>
        <translation>so war es im Augenblick des Zeitstempels, %1; jetzt nicht mehr</translation>
    </message>
    <message>
        <source>it was there at %1, says %2</source>
        <translation>es war um %1 vorhanden, sagt %2</translation>
    </message>
    <message>
        <source>its signature was there at %1, says %2</source>
        <translation>die Signatur war um %1 vorhanden, sagt %2</translation>
    </message>
    <message>
        <source>by %1, at %2 by their own clock</source>
        <translation>von %1, um %2 nach dessen eigener Uhr</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Open the address in a browser, here or on another device, see that it shows this code, and allow the access. The code is good until %1.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, hier oder auf einem anderen Gerät, vergewissern Sie sich, dass sie diesen Code zeigt, und erlauben Sie den Zugriff. Der Code gilt bis %1.</translation>
    </message>
    <message>
        <source> It is asked again until the code runs out.</source>
        <translation> Es wird erneut gefragt, bis der Code abläuft.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Nobody allowed the access before the code ran out. Nothing was kept. Ask for a new code.</source>
        <translation>Niemand hat den Zugriff erlaubt, bevor der Code ablief. Es wurde nichts aufbewahrt. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The code ran out while IAM Identity Center could not be asked. </source>
        <translation>Der Code lief ab, während IAM Identity Center nicht gefragt werden konnte. </translation>
    </message>
    <message>
        <source> Nothing was kept. Ask for a new code.</source>
        <translation> Es wurde nichts aufbewahrt. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The access was denied in the browser. Nothing was kept.</source>
        <translation>Der Zugriff wurde im Browser verweigert. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer: %1. Make that place writable for you, then ask for a new code. You are not signed in.</source>
        <translation>Die Anmeldung konnte auf diesem Computer nicht aufbewahrt werden: %1. Machen Sie diesen Ort für Sie beschreibbar, und fordern Sie dann einen neuen Code an. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>IAM Identity Center says: %1</source>
        <translation>IAM Identity Center sagt: %1</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>where </source>
        <translation>sofern </translation>
    </message>
    <message>
        <source>while </source>
        <translation>solange </translation>
    </message>
    <message>
        <source>delete an archive </source>
        <translation>ein Archiv löschen, </translation>
    </message>
    <message>
        <source>for an archive </source>
        <translation>geht es um ein Archiv, </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, gilt: </translation>
    </message>
    <message>
        <source>%1%2 %3%4.</source>
        <extracomment>A sentence on what a statement does: clauses (with their comma), who may or may not, what, an end.</extracomment>
        <translation>%1%2 %3%4.</translation>
    </message>
    <message>
        <source>An inventory has no age: </source>
        <translation>Ein Inventar hat kein Alter; </translation>
    </message>
    <message>
        <source>whom “%1” stands for is not documented</source>
        <translation>Für wen „%1“ steht, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>whether “%1” is this vault depends on the request</source>
        <translation>Ob „%1“ dieser Tresor ist, hängt von der Anfrage ab</translation>
    </message>
    <message>
        <source>what its condition on “%1” does is not documented</source>
        <translation>Was ihre Bedingung an „%1“ bewirkt, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow is no longer supported</source>
        <translation>NotPrincipal mit Allow wird nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>it would take too much work</source>
        <translation>Es würde zu viel Rechenarbeit kosten</translation>
    </message>
    <message>
        <source>a part of it is missing or wrong</source>
        <translation>Ein Teil davon fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>What this statement does cannot be told: %1.</source>
        <translation>Was diese Anweisung bewirkt, lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>This statement is not about this vault.</source>
        <translation>In dieser Anweisung geht es nicht um diesen Tresor.</translation>
    </message>
    <message>
        <source>This statement is about nobody.</source>
        <translation>In dieser Anweisung geht es um niemanden.</translation>
    </message>
    <message>
        <source>This statement is about no action of Glacier.</source>
        <translation>In dieser Anweisung geht es um keine Aktion von Glacier.</translation>
    </message>
    <message>
        <source>This statement is about nobody who can ask.</source>
        <translation>In dieser Anweisung geht es um niemanden, der anfragen kann.</translation>
    </message>
    <message>
        <source>This statement does nothing: its conditions are never met.</source>
        <translation>Diese Anweisung bewirkt nichts: Ihre Bedingungen sind nie erfüllt.</translation>
    </message>
    <message>
        <source>That is so only where nothing denies it.</source>
        <translation>Das gilt nur, wo nichts es verweigert.</translation>
    </message>
    <message>
        <source>It does not stop anyone who wants to %1: for that its conditions are never met.</source>
        <translation>Die Anweisung hält niemanden auf, der Folgendes tun will: %1. Dafür sind ihre Bedingungen nie erfüllt.</translation>
    </message>
    <message>
        <source>No such vault</source>
        <translation>Kein solcher Tresor</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Initiating</source>
        <translation>Wird eingeleitet</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>The service says that the vault has no lock.</source>
        <translation>Der Dienst sagt, dass der Tresor keine Sperre hat.</translation>
    </message>
    <message>
        <source>The lock is being initiated.</source>
        <translation>Die Sperre wird eingeleitet.</translation>
    </message>
    <message>
        <source>The policy is in force. Unless you complete the lock in time, the service removes it.</source>
        <translation>Die Richtlinie ist in Kraft. Wenn Sie die Sperre nicht rechtzeitig abschließen, entfernt der Dienst sie.</translation>
    </message>
    <message>
        <source>The lock is being completed.</source>
        <translation>Die Sperre wird abgeschlossen.</translation>
    </message>
    <message>
        <source>The policy is in force for ever: nobody can change or remove it.</source>
        <translation>Die Richtlinie ist für immer in Kraft: Niemand kann sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The lock is being aborted.</source>
        <translation>Die Sperre wird abgebrochen.</translation>
    </message>
    <message>
        <source>The time ran out before the lock was completed: its policy is removed, and its lock ID is void.</source>
        <translation>Die Zeit lief ab, bevor die Sperre abgeschlossen wurde: Ihre Richtlinie ist entfernt, und ihre Sperr-ID ist ungültig.</translation>
    </message>
    <message>
        <source>A request was sent, and what came of it is not known yet. The service is asked again until it is.</source>
        <translation>Eine Anfrage wurde gesendet, und was aus ihr geworden ist, ist noch nicht bekannt. Der Dienst wird erneut gefragt, bis es bekannt ist.</translation>
    </message>
    <message>
        <source>What the service says of this lock is not known.</source>
        <translation>Was der Dienst über diese Sperre sagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Its page is in front.</source>
        <translation>Seine Seite ist vorn.</translation>
    </message>
    <message>
        <source>The lock is here now.</source>
        <translation>Die Sperre ist jetzt hier.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>root of account %1</source>
        <translation>dem Root-Benutzer von Konto %1</translation>
    </message>
    <message>
        <source>nobody of another account than %1</source>
        <translation>niemand aus einem anderen Konto als %1</translation>
    </message>
    <message>
        <source>the vault&apos;s</source>
        <translation>dem des Tresors</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source> of </source>
        <translation> aus </translation>
    </message>
    <message>
        <source> but perhaps </source>
        <translation> außer vielleicht </translation>
    </message>
    <message>
        <source> but </source>
        <translation> außer </translation>
    </message>
    <message>
        <source>, root included,</source>
        <translation>, auch nicht der Root-Benutzer,</translation>
    </message>
    <message>
        <source> can ever</source>
        <translation> kann jemals</translation>
    </message>
    <message>
        <source> can</source>
        <translation> kann</translation>
    </message>
    <message>
        <source>nobody of </source>
        <translation>niemand aus </translation>
    </message>
    <message>
        <source>the principal %1 %2</source>
        <translation>der Prinzipal %1 %2</translation>
    </message>
    <message>
        <source>can never</source>
        <translation>kann niemals</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>kann nicht</translation>
    </message>
    <message>
        <source>everyone, of every account, may</source>
        <translation>jeder, aus jedem Konto, darf</translation>
    </message>
    <message>
        <source>anyone may</source>
        <translation>jeder darf</translation>
    </message>
    <message>
        <source>root of </source>
        <translation>dem Root-Benutzer von </translation>
    </message>
    <message>
        <source>all of %1 may</source>
        <translation>%1 dürfen</translation>
    </message>
    <message>
        <source>the principal %1 may</source>
        <translation>der Prinzipal %1 darf</translation>
    </message>
    <message>
        <source> may</source>
        <translation> ist erlaubt:</translation>
    </message>
    <message>
        <source>; who else of it may is left to its own identity policies</source>
        <translation>; wer es aus diesem Konto sonst noch darf, bleibt dessen eigenen Identitätsrichtlinien überlassen</translation>
    </message>
    <message>
        <source>; who else of them may is left to their own identity policies</source>
        <translation>; wer es aus diesen Konten sonst noch darf, bleibt deren eigenen Identitätsrichtlinien überlassen</translation>
    </message>
    <message>
        <source>May read and append.</source>
        <translation>Darf lesen und anfügen.</translation>
    </message>
    <message>
        <source>May read, and not append: nothing of this desk will be handed over. It needs vaultlock_member.</source>
        <translation>Darf lesen und nicht anfügen: Nichts von diesem Arbeitsplatz wird übergeben. Dazu braucht die Rolle vaultlock_member.</translation>
    </message>
    <message>
        <source> Cannot change or remove a line.</source>
        <translation> Kann keine Zeile ändern oder entfernen.</translation>
    </message>
    <message>
        <source>It is a superuser, who can get past everything that protects the lines.</source>
        <translation>Sie ist ein Superuser, der an allem vorbeikommt, was die Zeilen schützt.</translation>
    </message>
    <message>
        <source>It can get past what protects the lines: it owns them, or may change them.</source>
        <translation>Sie kommt an dem vorbei, was die Zeilen schützt: Sie besitzt sie oder darf sie ändern.</translation>
    </message>
    <message>
        <source> Use a role of your own that is only a vaultlock_member.</source>
        <translation> Verwenden Sie eine eigene Rolle, die nur vaultlock_member ist.</translation>
    </message>
    <message>
        <source>Seen for the first time: from now on an old backup is noticed.</source>
        <translation>Zum ersten Mal gesehen: Von jetzt an fällt eine alte Sicherung auf.</translation>
    </message>
    <message>
        <source>Everything that was seen of it before is still there.</source>
        <translation>Alles, was zuvor davon gesehen wurde, ist noch da.</translation>
    </message>
    <message>
        <source> Set this computer&apos;s, or ask whoever runs the server.</source>
        <translation> Stellen Sie die Uhr dieses Computers, oder fragen Sie den, der den Server betreibt.</translation>
    </message>
    <message>
        <source>They agree, within five minutes.</source>
        <translation>Sie stimmen überein, innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>It has no line yet. The first one makes it a writer of %1.</source>
        <translation>Es hat noch keine Zeile. Die erste macht es zu einem Schreiber von %1.</translation>
    </message>
    <message>
        <source>It will be the writer %1, of %2, for ever.</source>
        <translation>Es wird der Schreiber %1, von %2, für immer.</translation>
    </message>
    <message>
        <source>It is the writer %1, which belongs to %2: sign in as that role.</source>
        <translation>Es ist der Schreiber %1, der zu %2 gehört: Melden Sie sich mit dieser Rolle an.</translation>
    </message>
    <message>
        <source>It is the writer %1, of %2.</source>
        <translation>Es ist der Schreiber %1, von %2.</translation>
    </message>
    <message>
        <source>By a socket of this computer.</source>
        <translation>Über einen Socket dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate is trusted, and that server&apos;s.</source>
        <translation>Das Zertifikat ist vertrauenswürdig und gehört zu diesem Server.</translation>
    </message>
    <message>
        <source>None is needed: it does not leave this computer.</source>
        <translation>Keine ist nötig: Es verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>%1. The certificate is trusted, and that server&apos;s.</source>
        <translation>%1. Das Zertifikat ist vertrauenswürdig und gehört zu diesem Server.</translation>
    </message>
    <message>
        <source>As %1, in the database %2.</source>
        <translation>Als %1, in der Datenbank %2.</translation>
    </message>
    <message>
        <source>A journal of a team, version %1.</source>
        <translation>Ein Journal eines Teams, Version %1.</translation>
    </message>
    <message>
        <source>The name is found</source>
        <translation>Der Name wird gefunden</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS und Zertifikat</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>A team&apos;s journal is there</source>
        <translation>Ein Journal eines Teams ist da</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>It is what it was</source>
        <translation>Es ist, was es war</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>This desk’s journal</source>
        <translation>Das Journal dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>There is no server of that name.</source>
        <translation>Es gibt keinen Server dieses Namens.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers there.</source>
        <translation>Dort antwortet kein PostgreSQL.</translation>
    </message>
    <message>
        <source>The server cannot be trusted: nothing was sent to it.</source>
        <translation>Dem Server kann nicht vertraut werden: Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>Der Server lässt Sie nicht hinein.</translation>
    </message>
    <message>
        <source>How far it came is not known.</source>
        <translation>Wie weit es kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The database answers, and something has to be mended first.</source>
        <translation>Die Datenbank antwortet, und zuerst muss etwas behoben werden.</translation>
    </message>
    <message>
        <source>It can be read; nothing is handed over.</source>
        <translation>Sie kann gelesen werden; nichts wird übergeben.</translation>
    </message>
    <message>
        <source>It can be used. Whoever may read this database has the lock IDs of all desks.</source>
        <translation>Sie kann verwendet werden. Wer diese Datenbank lesen darf, hat die Sperr-IDs aller Arbeitsplätze.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>how many lines wait is not known</source>
        <translation>wie viele Zeilen warten, ist nicht bekannt</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines wait</source>
        <translation>
            <numerusform>%1 Zeile wartet</numerusform>
            <numerusform>%1 Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: %1 only reads; nothing of this desk is handed over.</source>
        <translation>Team: %1 liest nur; nichts von diesem Arbeitsplatz wird übergeben.</translation>
    </message>
    <message>
        <source>Team: connected; this desk has nothing to hand over yet.</source>
        <translation>Team: verbunden; dieser Arbeitsplatz hat noch nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Team: all %1 handed over.</source>
        <translation>Team: alles übergeben (%1).</translation>
    </message>
    <message>
        <source>Team: %1.</source>
        <translation>Team: %1.</translation>
    </message>
    <message>
        <source>TEAM: THE DATABASE IS NOT WHAT IT WAS; nothing is handed over.</source>
        <translation>TEAM: DIE DATENBANK IST NICHT, WAS SIE WAR; nichts wird übergeben.</translation>
    </message>
    <message>
        <source>Team: nothing is handed over. %1</source>
        <translation>Team: Nichts wird übergeben. %1</translation>
    </message>
    <message>
        <source>Team: not reached yet; %1.</source>
        <translation>Team: noch nicht erreicht; %1.</translation>
    </message>
    <message>
        <source>Team: not reached since %1; %2.</source>
        <translation>Team: nicht erreicht seit %1; %2.</translation>
    </message>
    <message>
        <source>Team: the keychain is asked for the password.</source>
        <translation>Team: Der Schlüsselbund wird nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>Team: Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Team: …</source>
        <translation>Team: …</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team: look</source>
        <translation>Team: ansehen</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Team: away</source>
        <translation>Team: nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing there was overwritten. Ask whoever runs it before you accept it as it is: then what it lacks is handed over again, by each desk.</source>
        <translation>Dort wurde nichts überschrieben. Fragen Sie den, der sie betreibt, bevor Sie sie so akzeptieren, wie sie ist: Was ihr fehlt, wird dann erneut übergeben, von jedem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>From now on this desk hands nothing over: the others see nothing of what is done here, and locks that are initiated here only you can complete. The team&apos;s rule of four eyes, if it has one, is not asked here any more. What was handed over stays.</source>
        <translation>Von jetzt an übergibt dieser Arbeitsplatz nichts: Die anderen sehen nichts von dem, was hier getan wird, und Sperren, die hier eingeleitet werden, können nur Sie abschließen. Das Vier-Augen-Prinzip des Teams, falls es gilt, wird hier nicht mehr abgefragt. Was übergeben wurde, bleibt.</translation>
    </message>
    <message>
        <source>The team&apos;s lines stay as they are. Your journal can be handed over as a new chain beside them, from its first line on.</source>
        <translation>Die Zeilen des Teams bleiben, wie sie sind. Ihr Journal kann als neue Kette daneben übergeben werden, von seiner ersten Zeile an.</translation>
    </message>
    <message>
        <source>%1 began to initiate the lock of this vault, %2. The service lets one alone have it.</source>
        <translation>%1 hat begonnen, die Sperre dieses Tresors einzuleiten, %2. Der Dienst gibt sie nur einem.</translation>
    </message>
    <message>
        <source>%1 initiated the lock of this vault, %2, and has its lock ID: speak with %1 before you abort it.</source>
        <translation>%1 hat die Sperre dieses Tresors eingeleitet, %2, und hat ihre Sperr-ID: Sprechen Sie mit %1, bevor Sie sie abbrechen.</translation>
    </message>
    <message>
        <source>%1 did not get the lock of this vault, %2.</source>
        <translation>%1 hat die Sperre dieses Tresors nicht bekommen, %2.</translation>
    </message>
    <message>
        <source>%1 began to complete the lock of this vault, %2.</source>
        <translation>%1 hat begonnen, die Sperre dieses Tresors abzuschließen, %2.</translation>
    </message>
    <message>
        <source>%1 completed the lock of this vault, %2. It cannot be undone.</source>
        <translation>%1 hat die Sperre dieses Tresors abgeschlossen, %2. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>%1 began to abort the lock of this vault, %2.</source>
        <translation>%1 hat begonnen, die Sperre dieses Tresors abzubrechen, %2.</translation>
    </message>
    <message>
        <source>%1 aborted the lock of this vault, %2.</source>
        <translation>%1 hat die Sperre dieses Tresors abgebrochen, %2.</translation>
    </message>
    <message>
        <source>%1 took the lock of this vault over, %2.</source>
        <translation>%1 hat die Sperre dieses Tresors übernommen, %2.</translation>
    </message>
    <message>
        <source>%1 approved a policy for the lock of this vault, %2.</source>
        <translation>%1 hat eine Richtlinie für die Sperre dieses Tresors freigegeben, %2.</translation>
    </message>
    <message>
        <source>%1 withdrew what was approved for the lock of this vault, %2.</source>
        <translation>%1 hat zurückgezogen, was für die Sperre dieses Tresors freigegeben war, %2.</translation>
    </message>
    <message>
        <source>Your own journal has everything; it is handed over when this works again.</source>
        <translation>Ihr eigenes Journal hat alles; es wird übergeben, wenn dies wieder funktioniert.</translation>
    </message>
    <message>
        <source>The database does not let this role do that.</source>
        <translation>Die Datenbank erlaubt dieser Rolle das nicht.</translation>
    </message>
    <message>
        <source>To read, a role needs vaultlock_reader or vaultlock_member; to hand over, vaultlock_member.</source>
        <translation>Zum Lesen braucht eine Rolle vaultlock_reader oder vaultlock_member; zum Übergeben vaultlock_member.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>Fragen Sie den, der die Datenbank betreibt.</translation>
    </message>
    <message>
        <source>Somebody else has just appended to this journal&apos;s chain.</source>
        <translation>Jemand anderes hat gerade an die Kette dieses Journals angefügt.</translation>
    </message>
    <message>
        <source>Another program hands the same journal over, or a copy of it.</source>
        <translation>Ein anderes Programm übergibt dasselbe Journal oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This journal belongs to another role of the database.</source>
        <translation>Dieses Journal gehört zu einer anderen Rolle der Datenbank.</translation>
    </message>
    <message>
        <source>A journal is bound to the role that handed it over first, for ever; nothing was handed over.</source>
        <translation>Ein Journal ist für immer an die Rolle gebunden, die es zuerst übergeben hat; es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Connect as that role.</source>
        <translation>Verbinden Sie sich mit dieser Rolle.</translation>
    </message>
    <message>
        <source>The database took a line for none of a journal.</source>
        <translation>Die Datenbank hielt eine Zeile für keine eines Journals.</translation>
    </message>
    <message>
        <source>Nothing of this part was handed over.</source>
        <translation>Nichts von diesem Teil wurde übergeben.</translation>
    </message>
    <message>
        <source>THE TEAM&apos;S DATABASE IS NOT WHAT IT WAS. Nothing was handed over.</source>
        <translation>DIE DATENBANK DES TEAMS IST NICHT, WAS SIE WAR. Es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it is meant to be as it is now, say so: team hand-over --accept-database. Then what it lacks is handed over again, by each desk.</source>
        <translation>Fragen Sie den, der sie betreibt. Wenn sie so sein soll, wie sie jetzt ist, sagen Sie es: team hand-over --accept-database. Was ihr fehlt, wird dann erneut übergeben, von jedem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Line %1 of your journal is another than the team has.</source>
        <translation>Zeile %1 Ihres Journals ist eine andere, als das Team hat.</translation>
    </message>
    <message>
        <source>Your journal was damaged and made anew, or was replaced, since it was handed over. Nothing was handed over now.</source>
        <translation>Ihr Journal wurde beschädigt und neu angelegt oder ersetzt, seit es übergeben wurde. Jetzt wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>The team&apos;s lines stay. To hand your journal over as a new chain beside them: team hand-over --begin-anew.</source>
        <translation>Die Zeilen des Teams bleiben. Um Ihr Journal als neue Kette daneben zu übergeben: team hand-over --begin-anew.</translation>
    </message>
    <message>
        <source>The team has line %1 of your journal, which your journal has not.</source>
        <translation>Das Team hat Zeile %1 Ihres Journals, die Ihr Journal nicht hat.</translation>
    </message>
    <message>
        <source>Your journal was put back to an earlier state, or this is a copy of it. Nothing was handed over.</source>
        <translation>Ihr Journal wurde auf einen früheren Stand zurückgesetzt, oder dies ist eine Kopie davon. Es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>Line %1 of the writer %2 is not as it was written, or does not follow the one before.</source>
        <translation>Zeile %1 des Schreibers %2 ist nicht so, wie sie geschrieben wurde, oder folgt nicht auf die vorige.</translation>
    </message>
    <message>
        <source>Somebody has changed the database past its own rules.</source>
        <translation>Jemand hat die Datenbank an deren eigenen Regeln vorbei geändert.</translation>
    </message>
    <message>
        <source>That is no address of a team&apos;s database: %1.</source>
        <translation>Das ist keine Adresse der Datenbank eines Teams: %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>Der Qt-Treiber für PostgreSQL fehlt.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Installieren Sie libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>Die Datenbank des Teams kann nicht erreicht werden.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation>Die Verbindung zur Datenbank des Teams ist abgerissen.</translation>
    </message>
    <message>
        <source>What was under way may be there, or not: the next time it is looked at, and nothing is handed over twice.</source>
        <translation>Was gerade unterwegs war, kann dort sein oder nicht: Beim nächsten Mal wird nachgesehen, und nichts wird zweimal übergeben.</translation>
    </message>
    <message>
        <source>The team&apos;s database did not answer in time.</source>
        <translation>Die Datenbank des Teams hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no journal of a team in this database.</source>
        <translation>In dieser Datenbank gibt es kein Journal eines Teams.</translation>
    </message>
    <message>
        <source>Whoever runs it makes one with packaging/postgresql/apply.</source>
        <translation>Wer sie betreibt, legt eines mit packaging/postgresql/apply an.</translation>
    </message>
    <message>
        <source>The team&apos;s journal has version %1, and this program knows version %2. Nothing was written.</source>
        <translation>Das Journal des Teams hat Version %1, und dieses Programm kennt Version %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Update Vaultlock, or the database.</source>
        <translation>Aktualisieren Sie Vaultlock oder die Datenbank.</translation>
    </message>
    <message>
        <source>What was seen of the team&apos;s database cannot be read or kept: %1.</source>
        <translation>Was von der Datenbank des Teams gesehen wurde, kann nicht gelesen oder aufbewahrt werden: %1.</translation>
    </message>
    <message>
        <source>Without it nobody would notice that an old backup was restored.</source>
        <translation>Ohne das würde niemand bemerken, dass eine alte Sicherung wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away; then the database counts as seen for the first time.</source>
        <translation>Wenn die Datei nicht repariert werden kann, verschieben Sie sie; dann gilt die Datenbank als zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <source>Which database is the team&apos;s cannot be read or kept: %1.</source>
        <translation>Welche Datenbank die des Teams ist, kann nicht gelesen oder aufbewahrt werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is handed over to a team as long as that is so.</source>
        <translation>Solange das so ist, wird nichts an ein Team übergeben.</translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away and set the team&apos;s journal up again.</source>
        <translation>Wenn die Datei nicht repariert werden kann, verschieben Sie sie, und richten Sie das Journal des Teams erneut ein.</translation>
    </message>
    <message>
        <source>The password for the team&apos;s database cannot be had: %1.</source>
        <translation>Das Passwort für die Datenbank des Teams ist nicht zu bekommen: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or type the password anew; without a keychain it belongs into ~/.pgpass.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Passwort neu ein; ohne Schlüsselbund gehört es in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Could not be written: %1.</source>
        <translation>Konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The team&apos;s database could not do that.</source>
        <translation>Die Datenbank des Teams konnte das nicht tun.</translation>
    </message>
    <message>
        <source>Another database answers at this address than before.</source>
        <translation>Unter dieser Adresse antwortet eine andere Datenbank als zuvor.</translation>
    </message>
    <message>
        <source>It had %1 of %2, and has %3 now: an old backup was restored, or lines were removed.</source>
        <translation>Sie hatte %1 von %2 und hat jetzt %3: Eine alte Sicherung wurde wiederhergestellt, oder Zeilen wurden entfernt.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is another than it was: it was rewritten.</source>
        <translation>Zeile %1 von %2 ist eine andere, als sie war: Sie wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing waited to be handed over.</source>
        <translation>Nichts wartete darauf, übergeben zu werden.</translation>
    </message>
    <message>
        <source>%1 handed over.</source>
        <translation>%1 übergeben.</translation>
    </message>
    <message>
        <source> Your journal is a new chain from here on.</source>
        <translation> Ihr Journal ist von hier an eine neue Kette.</translation>
    </message>
    <message>
        <source> Writer: %1. SHA-256 of the last: %2</source>
        <translation> Schreiber: %1. SHA-256 der letzten: %2</translation>
    </message>
    <message>
        <source>All %1 of your journal are handed over.</source>
        <translation>Alle %1 Ihres Journals sind übergeben.</translation>
    </message>
    <message>
        <source>%1 of %2 of your journal wait to be handed over.</source>
        <translation>%1 von %2 Ihres Journals warten darauf, übergeben zu werden.</translation>
    </message>
    <message>
        <source>beside line %1 stands the hash of another.</source>
        <translation>neben Zeile %1 steht der Hash einer anderen.</translation>
    </message>
    <message>
        <source>%1, each follows the one before. SHA-256 of the last: %2</source>
        <translation>%1, jede folgt auf die vorige. SHA-256 der letzten: %2</translation>
    </message>
    <message>
        <source>Connected as %1, who %2, %3. Database %4, version %5%6.</source>
        <translation>Verbunden als %1 (%2), %3. Datenbank %4, Version %5%6.</translation>
    </message>
    <message>
        <source>may hand over</source>
        <translation>darf übergeben</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>by a socket</source>
        <translation>über einen Socket</translation>
    </message>
    <message>
        <source>, seen for the first time</source>
        <translation>, zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>%1 · %2: %3, the last received %4</source>
        <translation>%1 · %2: %3, die letzte empfangen %4</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes %2 the database&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der der Datenbank %1 Minuten %2.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>NOT AS IT WAS WRITTEN · %1 · received %2</source>
        <translation>NICHT WIE GESCHRIEBEN · %1 · empfangen %2</translation>
    </message>
    <message>
        <source>%1 · of a kind that this version does not know · received %2</source>
        <translation>%1 · von einer Art, die diese Version nicht kennt · empfangen %2</translation>
    </message>
    <message>
        <source> · by </source>
        <translation> · von </translation>
    </message>
    <message>
        <source> · received </source>
        <translation> · empfangen </translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>verweigert durch %1</translation>
    </message>
    <message>
        <source>cannot be told, because of %1</source>
        <translation>lässt sich nicht sagen, wegen %1</translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met</source>
        <translation>verweigert durch %1, wo deren übrige Bedingungen erfüllt sind</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>erlaubt durch %1</translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met</source>
        <translation>erlaubt durch %1, wo deren übrige Bedingungen erfüllt sind</translation>
    </message>
    <message>
        <source>left to other policies</source>
        <translation>anderen Richtlinien überlassen</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Denied under conditions</source>
        <translation>Verweigert unter Bedingungen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed under conditions</source>
        <translation>Erlaubt unter Bedingungen</translation>
    </message>
    <message>
        <source>Left to other policies</source>
        <translation>Anderen Richtlinien überlassen</translation>
    </message>
    <message>
        <source>Others of this account</source>
        <translation>Andere aus diesem Konto</translation>
    </message>
    <message>
        <source>Root of another account</source>
        <translation>Der Root-Benutzer eines anderen Kontos</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Root of this account</source>
        <translation>Der Root-Benutzer dieses Kontos</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>At any age</source>
        <translation>In jedem Alter</translation>
    </message>
    <message>
        <source>From day %1 on</source>
        <translation>Ab Tag %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>An Tag %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Von Tag %1 bis %2</translation>
    </message>
    <message>
        <source>%1: after the year 9999 for an archive stored today.</source>
        <translation>%1: nach dem Jahr 9999 für ein heute gespeichertes Archiv.</translation>
    </message>
    <message>
        <source>%1: %2 for an archive stored today.</source>
        <translation>%1: %2 für ein heute gespeichertes Archiv.</translation>
    </message>
    <message>
        <source>Neither a vault is chosen, nor does the policy name one.</source>
        <translation>Weder ist ein Tresor gewählt, noch nennt die Richtlinie einen.</translation>
    </message>
    <message>
        <source>For %1, this policy decides nothing about this vault.</source>
        <translation>Für „%1“ entscheidet diese Richtlinie nichts über diesen Tresor.</translation>
    </message>
    <message>
        <source>With the vault&apos;s tags as they are now.</source>
        <translation>Mit den Tags des Tresors, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown.</source>
        <translation>Die Tags des Tresors sind nicht bekannt.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year, in the letters of QLocale::toString.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation>Die Zugriffsrichtlinie des Tresors</translation>
    </message>
    <message>
        <source>who asks is not known here</source>
        <translation>wer anfragt, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the archive&apos;s age is not known</source>
        <translation>das Alter des Archivs ist nicht bekannt</translation>
    </message>
    <message>
        <source>the vault&apos;s tags could not be read</source>
        <translation>die Tags des Tresors konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>the vault&apos;s access policy could not be read</source>
        <translation>die Zugriffsrichtlinie des Tresors konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>AWS does not document what this policy does here</source>
        <translation>AWS dokumentiert nicht, was diese Richtlinie hier bewirkt</translation>
    </message>
    <message>
        <source>nothing was noted</source>
        <translation>es wurde nichts vermerkt</translation>
    </message>
    <message>
        <source>Different: nothing in the vault&apos;s policies was expected to deny it.</source>
        <translation>Anders: Es war nicht zu erwarten, dass etwas in den Richtlinien des Tresors es verweigert.</translation>
    </message>
    <message>
        <source>Same: the lock denied it.</source>
        <translation>Gleich: Die Sperre hat es verweigert.</translation>
    </message>
    <message>
        <source>Same. It does not show that the lock alone does it: the vault&apos;s access policy denies it, too.</source>
        <translation>Gleich. Es zeigt nicht, dass die Sperre allein es tut: Die Zugriffsrichtlinie des Tresors verweigert es auch.</translation>
    </message>
    <message>
        <source>Same, but no proof of the lock: IAM may deny it to these credentials by itself, and the answer does not say which of them did.</source>
        <translation>Gleich, aber kein Beweis für die Sperre: IAM kann es diesen Anmeldeinformationen von sich aus verweigern, und die Antwort sagt nicht, wer von beiden es war.</translation>
    </message>
    <message>
        <source>Same: it was left to IAM, and IAM does not let these credentials do it.</source>
        <translation>Gleich: Es war IAM überlassen, und IAM lässt diese Anmeldeinformationen es nicht tun.</translation>
    </message>
    <message>
        <source>Cannot be told: IAM denies it to these credentials by itself. Try it with credentials that may delete.</source>
        <translation>Lässt sich nicht sagen: IAM verweigert es diesen Anmeldeinformationen von sich aus. Versuchen Sie es mit Anmeldeinformationen, die löschen dürfen.</translation>
    </message>
    <message>
        <source>Cannot be told: IAM may have denied it by itself.</source>
        <translation>Lässt sich nicht sagen: IAM kann es von sich aus verweigert haben.</translation>
    </message>
    <message>
        <source>Same: it was done, as predicted.</source>
        <translation>Gleich: Es wurde getan, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Cannot be told: nothing was predicted.</source>
        <translation>Lässt sich nicht sagen: Es wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>Different: the archive was deleted. The lock does not keep it.</source>
        <translation>Anders: Das Archiv wurde gelöscht. Die Sperre bewahrt es nicht.</translation>
    </message>
    <message>
        <source>Different: it was done, though it was to be denied.</source>
        <translation>Anders: Es wurde getan, obwohl es verweigert werden sollte.</translation>
    </message>
    <message>
        <source>Cannot be told: the lock was changed by somebody else meanwhile.</source>
        <translation>Lässt sich nicht sagen: Die Sperre wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Cannot be told: there is no answer to compare.</source>
        <translation>Lässt sich nicht sagen: Es gibt keine Antwort, mit der verglichen werden könnte.</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>The service stored it.</source>
        <translation>Der Dienst hat es gespeichert.</translation>
    </message>
    <message>
        <source>The service set the tag.</source>
        <translation>Der Dienst hat das Tag gesetzt.</translation>
    </message>
    <message>
        <source>The service took the tag away.</source>
        <translation>Der Dienst hat das Tag weggenommen.</translation>
    </message>
    <message>
        <source>The service deleted it.</source>
        <translation>Der Dienst hat es gelöscht.</translation>
    </message>
    <message>
        <source> This answer could not be written to the journal. The archive ID: %1.</source>
        <translation> Diese Antwort konnte nicht in das Journal geschrieben werden. Die Archiv-ID: %1.</translation>
    </message>
    <message>
        <source>Store a trial archive</source>
        <translation>Ein Probearchiv speichern</translation>
    </message>
    <message>
        <source>Try to delete the trial archive</source>
        <translation>Versuchen, das Probearchiv zu löschen</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>Den Legal Hold setzen</translation>
    </message>
    <message>
        <source>Try to delete it on hold</source>
        <translation>Versuchen, es unter Legal Hold zu löschen</translation>
    </message>
    <message>
        <source>Clear the hold</source>
        <translation>Den Legal Hold aufheben</translation>
    </message>
    <message>
        <source>Delete it once it may be deleted</source>
        <translation>Es löschen, sobald es gelöscht werden darf</translation>
    </message>
    <message>
        <source>Move the clock past the retention</source>
        <translation>Die Uhr über die Aufbewahrung hinaus stellen</translation>
    </message>
    <message>
        <source>%1 denies it: %2. So does the vault&apos;s access policy.</source>
        <translation>%1 verweigert es: %2. Die Zugriffsrichtlinie des Tresors ebenso.</translation>
    </message>
    <message>
        <source>%1 denies it: %2.</source>
        <translation>%1 verweigert es: %2.</translation>
    </message>
    <message>
        <source>It is refused: nothing in the vault&apos;s policies allows it, and nothing else can.</source>
        <translation>Es wird abgelehnt: Nichts in den Richtlinien des Tresors erlaubt es, und nichts anderes kann es erlauben.</translation>
    </message>
    <message>
        <source>%1 allows it: %2.</source>
        <translation>%1 erlaubt es: %2.</translation>
    </message>
    <message>
        <source>Nothing in the vault&apos;s policies forbids it; IAM decides.</source>
        <translation>Nichts in den Richtlinien des Tresors verbietet es; IAM entscheidet.</translation>
    </message>
    <message>
        <source>Cannot be told: %1.</source>
        <translation>Lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>Der Dienst hat es getan.</translation>
    </message>
    <message>
        <source>Denied, “with an explicit deny in a resource-based policy”: one of the vault&apos;s own.</source>
        <translation>Verweigert, „with an explicit deny in a resource-based policy“: durch eine der eigenen Richtlinien des Tresors.</translation>
    </message>
    <message>
        <source>Denied, by a policy that is not the vault&apos;s.</source>
        <translation>Verweigert, durch eine Richtlinie, die nicht die des Tresors ist.</translation>
    </message>
    <message>
        <source>Denied: no policy allows it to these credentials.</source>
        <translation>Verweigert: Keine Richtlinie erlaubt es diesen Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Denied. The service does not say by which policy.</source>
        <translation>Verweigert. Der Dienst sagt nicht, durch welche Richtlinie.</translation>
    </message>
    <message>
        <source>The service says that this is not there.</source>
        <translation>Der Dienst sagt, dass dies nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Refused as one request too many: it was not done. Try it again in a minute.</source>
        <translation>Abgelehnt als eine Anfrage zu viel: Es wurde nicht getan. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The service refused the request: it was not done.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt: Es wurde nicht getan.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service was not reached.</source>
        <translation>Es wurde nichts gesendet: Der Dienst wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Not known: no answer came, or none of the service&apos;s. It may have been done all the same.</source>
        <translation>Nicht bekannt: Es kam keine Antwort oder keine vom Dienst. Es kann trotzdem getan worden sein.</translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation>Warten auf den Dienst…</translation>
    </message>
    <message>
        <source>Store a trial archive first.</source>
        <translation>Speichern Sie zuerst ein Probearchiv.</translation>
    </message>
    <message>
        <source>The vault is on hold.</source>
        <translation>Der Tresor steht unter Legal Hold.</translation>
    </message>
    <message>
        <source>The vault is not on hold.</source>
        <translation>Der Tresor steht nicht unter Legal Hold.</translation>
    </message>
    <message>
        <source>Clear the hold first.</source>
        <translation>Heben Sie zuerst den Legal Hold auf.</translation>
    </message>
    <message>
        <source>The vault&apos;s tags could not be read.</source>
        <translation>Die Tags des Tresors konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The archive&apos;s retention is over. Store another one.</source>
        <translation>Die Aufbewahrung des Archivs ist vorbei. Speichern Sie ein weiteres.</translation>
    </message>
    <message>
        <source>The archive has to be %1 old. A lock in progress expires when the clock is moved so far, and its policy is gone: this can be tried on a locked vault of the sandbox.</source>
        <translation>Das Archiv muss %1 alt sein. Eine Sperre in Bearbeitung läuft ab, wenn die Uhr so weit vorgestellt wird, und ihre Richtlinie ist weg: Dies kann auf einem gesperrten Tresor der Sandbox erprobt werden.</translation>
    </message>
    <message>
        <source>The archive is not %1 old yet. Move the clock first.</source>
        <translation>Das Archiv ist noch nicht %1 alt. Stellen Sie zuerst die Uhr vor.</translation>
    </message>
    <message>
        <source>The clock cannot be moved by %1.</source>
        <translation>Die Uhr kann nicht um %1 vorgestellt werden.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock goes %1 on from the day on which the archive was stored. Every lock in progress of the sandbox expires by that.</source>
        <translation>Die Uhr der Sandbox geht %1 weiter, von dem Tag an, an dem das Archiv gespeichert wurde. Jede Sperre in Bearbeitung der Sandbox läuft dadurch ab.</translation>
    </message>
    <message>
        <source>The vault&apos;s policies do not keep it: it can be deleted at once, where IAM allows that.</source>
        <translation>Die Richtlinien des Tresors bewahren es nicht: Es kann sofort gelöscht werden, wo IAM das erlaubt.</translation>
    </message>
    <message>
        <source>By the vault&apos;s policies it cannot be deleted before it is %1 old, on %2: that is for how long it stays once the lock is completed.</source>
        <translation>Nach den Richtlinien des Tresors kann es nicht gelöscht werden, bevor es %1 alt ist, am %2: So lange bleibt es, sobald die Sperre abgeschlossen ist.</translation>
    </message>
    <message>
        <source>By the vault&apos;s policies, and its tags as they are now, it cannot be deleted at any age: once the lock is completed it may stay for ever.</source>
        <translation>Nach den Richtlinien des Tresors und seinen Tags, wie sie jetzt sind, kann es in keinem Alter gelöscht werden: Sobald die Sperre abgeschlossen ist, bleibt es möglicherweise für immer.</translation>
    </message>
    <message>
        <source>For how long the vault&apos;s policies keep it cannot be told: it may stay for ever.</source>
        <translation>Wie lange die Richtlinien des Tresors es bewahren, lässt sich nicht sagen: Möglicherweise bleibt es für immer.</translation>
    </message>
    <message>
        <source>This policy says nothing of storing or deleting archives: there is nothing that one archive could show.</source>
        <translation>Diese Richtlinie sagt nichts über das Speichern oder Löschen von Archiven: Es gibt nichts, was ein Archiv zeigen könnte.</translation>
    </message>
    <message>
        <source>Not tried by Vaultlock: %1.</source>
        <translation>Nicht durch Vaultlock erprobt: %1.</translation>
    </message>
    <message>
        <source>Store one archive in %1, and try to delete it?</source>
        <translation>Ein Archiv in %1 speichern und versuchen, es zu löschen?</translation>
    </message>
    <message>
        <source>One archive of %1 bytes is stored in this vault. Its description is “%2”. Then this one archive, and no other, is asked to be deleted, with the present credentials.</source>
        <translation>Ein Archiv von %1 Byte wird in diesem Tresor gespeichert. Seine Beschreibung ist „%2“. Dann wird das Löschen dieses einen Archivs, und keines anderen, verlangt, mit den jetzigen Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>AWS charges its storage: those bytes, and 32 KB of index and metadata for each archive. What is deleted before 90 days are over is charged for the rest of them, pro rata. And two requests.</source>
        <translation>AWS berechnet seine Speicherung: diese Bytes sowie 32 KB an Index und Metadaten für jedes Archiv. Was gelöscht wird, bevor 90 Tage um sind, wird für deren Rest anteilig berechnet. Dazu zwei Anfragen.</translation>
    </message>
    <message>
        <source>If it is denied, that shows the lock only where the same credentials could delete without it, or where the service says that a policy of the vault denied it. If it is deleted, the lock does not keep it.</source>
        <translation>Wird es verweigert, zeigt das die Sperre nur, wo dieselben Anmeldeinformationen ohne sie löschen könnten oder wo der Dienst sagt, dass eine Richtlinie des Tresors es verweigert hat. Wird es gelöscht, bewahrt die Sperre es nicht.</translation>
    </message>
    <message>
        <source>The policy is the one you meant</source>
        <translation>Die Richtlinie ist die, die Sie gemeint haben</translation>
    </message>
    <message>
        <source>The answer says InProgress. Read the policy in it, word by word.</source>
        <translation>Die Antwort sagt InProgress. Lesen Sie die Richtlinie darin, Wort für Wort.</translation>
    </message>
    <message>
        <source>New records still arrive</source>
        <translation>Neue Aufzeichnungen kommen weiterhin an</translation>
    </message>
    <message>
        <source>It returns an archive ID: keep it for the next trial. The archive stays for as long as the policy forbids to delete it.</source>
        <translation>Es gibt eine Archiv-ID zurück: Bewahren Sie sie für die nächste Probe auf. Das Archiv bleibt, solange die Richtlinie verbietet, es zu löschen.</translation>
    </message>
    <message>
        <source>A young archive cannot be deleted</source>
        <translation>Ein junges Archiv kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The service must refuse it: AccessDeniedException. Put the ID of the archive that you have just uploaded in place of ARCHIVE_ID. Never that of a record: if the policy is wrong, the archive is deleted.</source>
        <translation>Der Dienst muss es ablehnen: AccessDeniedException. Setzen Sie die ID des Archivs, das Sie eben hochgeladen haben, an die Stelle von ARCHIVE_ID. Nie die einer Aufzeichnung: Wenn die Richtlinie falsch ist, wird das Archiv gelöscht.</translation>
    </message>
    <message>
        <source>Records can still be read</source>
        <translation>Aufzeichnungen können weiterhin gelesen werden</translation>
    </message>
    <message>
        <source>It returns a job ID, unless the policy forbids to read. An inventory is ready some hours later.</source>
        <translation>Es gibt eine Auftrags-ID zurück, sofern die Richtlinie das Lesen nicht verbietet. Ein Inventar ist einige Stunden später fertig.</translation>
    </message>
    <message>
        <source>It is the right vault</source>
        <translation>Es ist der richtige Tresor</translation>
    </message>
    <message>
        <source>VaultARN, NumberOfArchives and SizeInBytes are those of the vault that you mean.</source>
        <translation>VaultARN, NumberOfArchives und SizeInBytes sind die des Tresors, den Sie meinen.</translation>
    </message>
    <message>
        <source>The tags are those the policy goes by</source>
        <translation>Die Tags sind die, nach denen die Richtlinie sich richtet</translation>
    </message>
    <message>
        <source>A condition like glacier:ResourceTag/LegalHold looks at these tags. After the lock whoever it does not forbid that can change them.</source>
        <translation>Eine Bedingung wie glacier:ResourceTag/LegalHold achtet auf diese Tags. Nach der Sperre kann jeder sie ändern, dem die Richtlinie es nicht verbietet.</translation>
    </message>
    <message>
        <source>Nothing else opens the vault</source>
        <translation>Nichts anderes öffnet den Tresor</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy, which can be changed at any time. ResourceNotFoundException: it has none.</source>
        <translation>Die Zugriffsrichtlinie des Tresors, die jederzeit geändert werden kann. ResourceNotFoundException: Er hat keine.</translation>
    </message>
    <message>
        <source>%1, with %2 archives at its last inventory.</source>
        <translation>%1, mit %2 Archiven bei seinem letzten Inventar.</translation>
    </message>
    <message>
        <source>%1; its archives were not counted yet.</source>
        <translation>%1; seine Archive wurden noch nicht gezählt.</translation>
    </message>
    <message>
        <source>The vault has no tags.</source>
        <translation>Der Tresor hat keine Tags.</translation>
    </message>
    <message>
        <source>The vault has an access policy, too. “In words” of the policy in force shows who can do what by both.</source>
        <translation>Der Tresor hat auch eine Zugriffsrichtlinie. „In Worten“ bei der geltenden Richtlinie zeigt, wer nach beiden was tun kann.</translation>
    </message>
    <message>
        <source>The sandbox in this window accepts its own credentials only. To try these commands, start “vaultlock-cli sandbox”: it prints an endpoint and credentials.</source>
        <translation>Die Sandbox in diesem Fenster akzeptiert nur ihre eigenen Anmeldeinformationen. Um diese Befehle zu versuchen, starten Sie „vaultlock-cli sandbox“: Es gibt einen Endpunkt und Anmeldeinformationen aus.</translation>
    </message>
    <message>
        <source>They use the credentials of your shell. Try them also as somebody who must not be able to delete.</source>
        <translation>Sie verwenden die Anmeldeinformationen Ihrer Shell. Versuchen Sie sie auch als jemand, der nicht löschen können darf.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a character that is none of these</source>
        <translation>ein Zeichen, das keines von diesen ist</translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here. There is no connection.</source>
        <translation>Hier werden die Tresore der Verbindung aufgeführt. Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here, as soon as it is open.</source>
        <translation>Hier werden die Tresore der Verbindung aufgeführt, sobald sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation>Die Tresore werden gelesen…</translation>
    </message>
    <message>
        <source>The vaults of the sandbox are listed here. It has none yet.</source>
        <translation>Hier werden die Tresore der Sandbox aufgeführt. Sie hat noch keine.</translation>
    </message>
    <message>
        <source>The vaults of this account and Region are listed here. The service says that there are none.</source>
        <translation>Hier werden die Tresore dieses Kontos und dieser Region aufgeführt. Der Dienst sagt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>No vault has “%1” in its name.</source>
        <translation>Kein Tresor hat „%1“ in seinem Namen.</translation>
    </message>
    <message>
        <source>Reading the vaults was stopped before the first one.</source>
        <translation>Das Lesen der Tresore wurde vor dem ersten angehalten.</translation>
    </message>
    <message>
        <source>The vaults could not be read.

</source>
        <translation>Die Tresore konnten nicht gelesen werden.

</translation>
    </message>
    <message numerus="yes">
        <source>%1 vaults are</source>
        <translation>
            <numerusform>%1 Tresor ist</numerusform>
            <numerusform>%1 Tresore sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 now.</source>
        <translation>%1 jetzt in %2.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Keine Tags.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Die Tags werden gelesen…</translation>
    </message>
    <message>
        <source>The service denied reading the tags, so whether there are any is not known. These credentials need glacier:ListTagsForVault.</source>
        <translation>Der Dienst hat das Lesen der Tags verweigert, daher ist nicht bekannt, ob es welche gibt. Diese Anmeldeinformationen brauchen glacier:ListTagsForVault.</translation>
    </message>
    <message>
        <source>The tags could not be read. </source>
        <translation>Die Tags konnten nicht gelesen werden. </translation>
    </message>
    <message>
        <source>The service denied describing this vault. These credentials need glacier:DescribeVault.</source>
        <translation>Der Dienst hat verweigert, diesen Tresor zu beschreiben. Diese Anmeldeinformationen brauchen glacier:DescribeVault.</translation>
    </message>
    <message>
        <source>The vault could not be read. </source>
        <translation>Der Tresor konnte nicht gelesen werden. </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>… and %1 more, which are not shown.</source>
        <translation>… und %1 weitere, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>… (the beginning of %1 characters)</source>
        <translation>… (der Anfang von %1 Zeichen)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>As of %1; reading again…</source>
        <translation>Stand: %1; wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>A name has 1 to 255 characters.</source>
        <translation>Ein Name hat 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>A name has only letters a–z and A–Z, digits, “_”, “-” and “.”; it cannot have %1.</source>
        <translation>Ein Name hat nur Buchstaben a–z und A–Z, Ziffern, „_“, „-“ und „.“; er kann nicht %1 haben.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters; this one has %1.</source>
        <translation>Ein Name hat höchstens 255 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be names.</source>
        <translation>„.“ und „..“ können keine Namen sein.</translation>
    </message>
    <message>
        <source>There is already a vault called %1.</source>
        <translation>Es gibt bereits einen Tresor namens %1.</translation>
    </message>
    <message>
        <source>it has more than %1 files, which no evidence has</source>
        <translation>er hat mehr als %1 Dateien, was kein Nachweis hat</translation>
    </message>
    <message>
        <source>it comes to more than %1 bytes, which no evidence does</source>
        <translation>er kommt auf mehr als %1 Byte, was kein Nachweis erreicht</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <translation>„%1“ ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder</source>
        <translation>„%1“ ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>„%1“ ist verschlüsselt</translation>
    </message>
    <message>
        <source>something in it has no name that could be read</source>
        <translation>etwas darin hat keinen Namen, der gelesen werden könnte</translation>
    </message>
    <message>
        <source>“%1” is an absolute name</source>
        <translation>„%1“ ist ein absoluter Name</translation>
    </message>
    <message>
        <source>“%1” leads out of the archive</source>
        <translation>„%1“ führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <translation>„%1“ ist zweimal darin</translation>
    </message>
    <message>
        <source>“%1” is not beside the other files</source>
        <translation>„%1“ liegt nicht neben den anderen Dateien</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP file</source>
        <translation>es ist weder ein Ordner noch eine ZIP-Datei</translation>
    </message>
    <message>
        <source>the ZIP file is damaged: %1</source>
        <translation>die ZIP-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>„%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not what it was</source>
        <translation>„%1“ ist nicht, was es war</translation>
    </message>
    <message>
        <source>“%1” is not among the sums</source>
        <translation>„%1“ ist nicht unter den Summen</translation>
    </message>
    <message>
        <source>evidence.json is no JSON that all readers read alike</source>
        <translation>evidence.json ist kein JSON, das alle Leser gleich lesen</translation>
    </message>
    <message>
        <source>it is of version %1, made by a newer Vaultlock; this one knows version %2</source>
        <translation>er ist von Version %1, erstellt von einem neueren Vaultlock; dieses kennt Version %2</translation>
    </message>
    <message>
        <source>evidence.json is not as the schema says: %1</source>
        <translation>evidence.json ist nicht, wie das Schema es sagt: %1</translation>
    </message>
    <message>
        <source>evidence.json cannot be read</source>
        <translation>evidence.json kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the policy&apos;s bytes are not in it</source>
        <translation>die Bytes der Richtlinie sind nicht darin</translation>
    </message>
    <message>
        <source>the policy&apos;s bytes, text, size and SHA-256 do not agree</source>
        <translation>Bytes, Text, Größe und SHA-256 der Richtlinie stimmen nicht überein</translation>
    </message>
    <message>
        <source>line %1 is not what its hash says</source>
        <translation>Zeile %1 ist nicht, was ihr Hash sagt</translation>
    </message>
    <message>
        <source>line %1 does not follow the one before</source>
        <translation>Zeile %1 folgt nicht auf die vorige</translation>
    </message>
    <message>
        <source>%1 lines, %2 of them withheld</source>
        <translation>%1 Zeilen, davon %2 zurückgehalten</translation>
    </message>
    <message>
        <source>it tells of an entry %1 that is in no line, or twice</source>
        <translation>er berichtet von einem Eintrag %1, der in keiner Zeile ist oder in zweien</translation>
    </message>
    <message>
        <source>what line %1 says is not told in its place</source>
        <translation>was Zeile %1 sagt, wird nicht an seiner Stelle gesagt</translation>
    </message>
    <message>
        <source>%1 is told as “%2”; by its lines it is “%3”</source>
        <translation>%1 wird als „%2“ angegeben; nach den Zeilen ist es „%3“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Vaultlock %1 made it, whose words may differ from this version&apos;s: %2</source>
        <translation>Vaultlock %1 hat ihn erstellt, dessen Worte von denen dieser Version abweichen können: %2</translation>
    </message>
    <message>
        <source>it is of an earlier form; what it says in words is not concluded anew</source>
        <translation>er ist von einer früheren Form; was er in Worten sagt, wird nicht neu abgeleitet</translation>
    </message>
    <message>
        <source>it tells which policy the service has installed, and another one as in force</source>
        <translation>er sagt, welche Richtlinie der Dienst installiert hat, und gibt eine andere als in Kraft an</translation>
    </message>
    <message>
        <source>it tells a policy as the service&apos;s; what the service said is not in it</source>
        <translation>er gibt eine Richtlinie als die des Dienstes an; was der Dienst gesagt hat, ist nicht darin</translation>
    </message>
    <message>
        <source>its lines are not of one vault at one service</source>
        <translation>seine Zeilen sind nicht von einem Tresor bei einem Dienst</translation>
    </message>
    <message>
        <source>what is told of entry %1 is not what its line says</source>
        <translation>was von Eintrag %1 gesagt wird, ist nicht, was seine Zeile sagt</translation>
    </message>
    <message>
        <source>no journal was given</source>
        <translation>es wurde kein Journal angegeben</translation>
    </message>
    <message>
        <source>line %1 is not in the journal</source>
        <translation>Zeile %1 ist nicht im Journal</translation>
    </message>
    <message>
        <source>the journal was another one when this was made</source>
        <translation>das Journal war ein anderes, als dies erstellt wurde</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>der Dienst wurde nicht gefragt</translation>
    </message>
    <message>
        <source>the service says that the vault is not locked</source>
        <translation>der Dienst sagt, dass der Tresor nicht gesperrt ist</translation>
    </message>
    <message>
        <source>the service says that there is no such vault</source>
        <translation>der Dienst sagt, dass es diesen Tresor nicht gibt</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation>der Dienst sagt, dass eine Sperre in Bearbeitung ist, mit einer Richtlinie, die dasselbe bedeutet und in anderen Bytes geschrieben ist, SHA-256 %1 (%2)</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation>der Dienst sagt, dass der Tresor gesperrt ist, mit einer Richtlinie, die dasselbe bedeutet und in anderen Bytes geschrieben ist, SHA-256 %1 (%2)</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with this policy (%1)</source>
        <translation>der Dienst sagt, dass eine Sperre mit dieser Richtlinie in Bearbeitung ist (%1)</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with this policy (%1)</source>
        <translation>der Dienst sagt, dass der Tresor mit dieser Richtlinie gesperrt ist (%1)</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with another policy, SHA-256 %1</source>
        <translation>der Dienst sagt, dass eine Sperre mit einer anderen Richtlinie in Bearbeitung ist, SHA-256 %1</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with another policy, SHA-256 %1</source>
        <translation>der Dienst sagt, dass der Tresor mit einer anderen Richtlinie gesperrt ist, SHA-256 %1</translation>
    </message>
    <message>
        <source>it is no log file of CloudTrail, or a damaged one</source>
        <translation>es ist keine Protokolldatei von CloudTrail oder eine beschädigte</translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its request ID: %2 by %3 at %4</source>
        <translation>Eintrag %1 ist in CloudTrail, nach seiner Anfrage-ID: %2 durch %3 um %4</translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its time alone: %2 by %3 at %4</source>
        <translation>Eintrag %1 ist in CloudTrail, nur nach seiner Zeit: %2 durch %3 um %4</translation>
    </message>
    <message>
        <source>CloudTrail has another call for entry %1: %2 by %3 at %4</source>
        <translation>CloudTrail hat zu Eintrag %1 einen anderen Aufruf: %2 durch %3 um %4</translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for was done; by CloudTrail it was refused: %2 by %3 at %4, %5</source>
        <translation>das Journal sagt, dass getan wurde, was Eintrag %1 verlangt hat; laut CloudTrail wurde es abgelehnt: %2 durch %3 um %4, %5</translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for failed; by CloudTrail it was done: %2 by %3 at %4</source>
        <translation>das Journal sagt, dass fehlschlug, was Eintrag %1 verlangt hat; laut CloudTrail wurde es getan: %2 durch %3 um %4</translation>
    </message>
    <message>
        <source>of the lock that was handed over (entry %1), CloudTrail has what the journal of this side cannot have, by its time alone: %2 by %3 at %4</source>
        <translation>von der übergebenen Sperre (Eintrag %1) hat CloudTrail, was das Journal dieser Seite nicht haben kann, nur nach seiner Zeit: %2 durch %3 um %4</translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was done</source>
        <translation>%1; das Journal sagt nicht, was daraus wurde, CloudTrail, dass es getan wurde</translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was refused, %2</source>
        <translation>%1; das Journal sagt nicht, was daraus wurde, CloudTrail, dass es abgelehnt wurde, %2</translation>
    </message>
    <message>
        <source>entry %1 (%2) is in none of the files of CloudTrail; they may be of another time</source>
        <translation>Eintrag %1 (%2) ist in keiner der Dateien von CloudTrail; sie können aus einer anderen Zeit sein</translation>
    </message>
    <message>
        <source>CloudTrail has a call that the journal does not have: %1 by %2 at %3</source>
        <translation>CloudTrail hat einen Aufruf, den das Journal nicht hat: %1 durch %2 um %3</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1, abgelehnt: %2</translation>
    </message>
    <message>
        <source>no log files were given</source>
        <translation>es wurden keine Protokolldateien angegeben</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not read: LIVE, and not agreed to yet</source>
        <translation>nicht gelesen: LIVE, und dem wurde noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>not read: the connection needs you to sign in</source>
        <translation>nicht gelesen: Für die Verbindung müssen Sie sich anmelden</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>not read: no connection leads there any more</source>
        <translation>nicht gelesen: Es führt keine Verbindung mehr dorthin</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source> (made elsewhere)</source>
        <translation> (anderswo angelegt)</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>ihre Zeit ist um</translation>
    </message>
    <message>
        <source>; no lock ID here</source>
        <translation>; hier keine Sperr-ID</translation>
    </message>
    <message>
        <source>%1, read at %2</source>
        <translation>%1, gelesen um %2</translation>
    </message>
    <message>
        <source>last read at %1</source>
        <translation>zuletzt gelesen um %1</translation>
    </message>
    <message>
        <source>by the journal</source>
        <translation>laut dem Journal</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 has a lock in progress</source>
        <translation>%1 hat eine Sperre in Bearbeitung</translation>
    </message>
    <message>
        <source>%1: %2 locks in progress</source>
        <translation>%1: %2 Sperren in Bearbeitung</translation>
    </message>
    <message>
        <source>%1 left by the journal</source>
        <translation>laut dem Journal %1 übrig</translation>
    </message>
    <message>
        <source>by the journal their time is over</source>
        <translation>laut dem Journal ist ihre Zeit um</translation>
    </message>
    <message>
        <source>%1, not read yet; %2.</source>
        <translation>%1, noch nicht gelesen; %2.</translation>
    </message>
    <message>
        <source>%1: the service says that the lock was completed. The vault is Locked for good.</source>
        <translation>%1: Der Dienst sagt, dass die Sperre abgeschlossen wurde. Der Tresor ist endgültig gesperrt.</translation>
    </message>
    <message>
        <source>%1: the service says that the lock is gone, before its time. The vault has no lock.</source>
        <translation>%1: Der Dienst sagt, dass es die Sperre nicht mehr gibt, vor ihrer Zeit. Der Tresor hat keine Sperre.</translation>
    </message>
    <message>
        <source>%1: the lock expired. The service removed its policy, and its lock ID is void.</source>
        <translation>%1: Die Sperre ist abgelaufen. Der Dienst hat ihre Richtlinie entfernt, und ihre Sperr-ID ist ungültig.</translation>
    </message>
    <message>
        <source>%1: the service says that no lock was initiated.</source>
        <translation>%1: Der Dienst sagt, dass keine Sperre eingeleitet wurde.</translation>
    </message>
    <message>
        <source>%1: Locked. Nothing runs out any more.</source>
        <translation>%1: Gesperrt. Nichts läuft mehr ab.</translation>
    </message>
    <message>
        <source>%1: this lock is in progress no longer, and the vault was not locked by it. Its lock ID is void.</source>
        <translation>%1: Diese Sperre ist nicht mehr in Bearbeitung, und der Tresor wurde nicht durch sie gesperrt. Ihre Sperr-ID ist ungültig.</translation>
    </message>
    <message>
        <source>%1: an Initiate was asked for, and nobody has noted what came of it. Open the vault in Vaultlock, which finds out.</source>
        <translation>%1: Ein Einleiten wurde verlangt, und niemand hat vermerkt, was daraus wurde. Öffnen Sie den Tresor in Vaultlock, das es herausfindet.</translation>
    </message>
    <message>
        <source>No lock of this journal is in progress at a service.</source>
        <translation>Keine Sperre dieses Journals ist bei einem Dienst in Bearbeitung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 locks of the window&apos;s sandbox were not asked about.</source>
        <translation>
            <numerusform>Nach %1 Sperre der Sandbox des Fensters wurde nicht gefragt.</numerusform>
            <numerusform>Nach %1 Sperren der Sandbox des Fensters wurde nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete archives</source>
        <translation>Archive löschen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Delete the vault</source>
        <translation>Den Tresor löschen</translation>
    </message>
    <message>
        <source>Change the access policy</source>
        <translation>Zugriffsrichtlinie ändern</translation>
    </message>
    <message>
        <source>Complete the lock</source>
        <translation>Die Sperre abschließen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source> before day %1</source>
        <translation> vor Tag %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>By the lock policy and the vault&apos;s access policy together.</source>
        <translation>Nach der Sperrrichtlinie und der Zugriffsrichtlinie des Tresors zusammen.</translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault has no access policy.</source>
        <translation>Nach der Sperrrichtlinie allein: Der Tresor hat keine Zugriffsrichtlinie.</translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault&apos;s access policy is not known.</source>
        <translation>Nach der Sperrrichtlinie allein: Die Zugriffsrichtlinie des Tresors ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no tag: write key=value.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie key=value.</translation>
    </message>
    <message>
        <source>As it was before the last change. %1</source>
        <translation>So, wie es vor der letzten Änderung war. %1</translation>
    </message>
    <message>
        <source>Write a policy: what it does is shown here.</source>
        <translation>Schreiben Sie eine Richtlinie: Was sie bewirkt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>The lock of %1 is being changed.</source>
        <translation>Die Sperre von %1 wird gerade geändert.</translation>
    </message>
    <message>
        <source>Its outcome has to come from the service that was asked, so this connection stays.</source>
        <translation>Ihr Ergebnis muss von dem Dienst kommen, der gefragt wurde, daher bleibt diese Verbindung bestehen.</translation>
    </message>
    <message>
        <source>Wait until the outcome is known, then change the connection.</source>
        <translation>Warten Sie, bis das Ergebnis bekannt ist, und ändern Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>This is another vault than the one of the running lock.</source>
        <translation>Dies ist ein anderer Tresor als der der laufenden Sperre.</translation>
    </message>
    <message>
        <source>The lock is of %1. This connection leads to %2.</source>
        <translation>Die Sperre ist von %1. Diese Verbindung führt zu %2.</translation>
    </message>
    <message>
        <source>Choose the connection that leads to account %1.</source>
        <translation>Wählen Sie die Verbindung, die zu Konto %1 führt.</translation>
    </message>
    <message>
        <source>There is no vault %1 here.</source>
        <translation>Hier gibt es keinen Tresor %1.</translation>
    </message>
    <message>
        <source>The policy that came with it was not opened: %1</source>
        <translation>Die mitgelieferte Richtlinie wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The service&apos;s reply may hold a lock ID that it never shows again.</source>
        <translation>Die Antwort des Dienstes kann eine Sperr-ID enthalten, die er nie wieder zeigt.</translation>
    </message>
    <message>
        <source>Vaultlock closes by itself as soon as the outcome is known.</source>
        <translation>Vaultlock schließt von selbst, sobald das Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>The lock ID of %1 is not on disk.</source>
        <translation>Die Sperr-ID von %1 ist nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else; the service never shows it again. Vaultlock tries again and again to write it.</source>
        <translation>Sie ist im Fenster und nirgends sonst; der Dienst zeigt sie nie wieder. Vaultlock versucht immer wieder, sie zu schreiben.</translation>
    </message>
    <message>
        <source>Copy it now, from the page of its vault, and keep it.</source>
        <translation>Kopieren Sie sie jetzt, von der Seite ihres Tresors, und bewahren Sie sie auf.</translation>
    </message>
    <message>
        <source>Copy it and keep it, or close the window again to leave without it.</source>
        <translation>Kopieren Sie sie, und bewahren Sie sie auf, oder schließen Sie das Fenster noch einmal, um Vaultlock ohne sie zu beenden.</translation>
    </message>
    <message>
        <source>What came of the last request for %1 is not known.</source>
        <translation>Was aus der letzten Anfrage zu %1 geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What was asked for is in the journal; the next start asks the service what came of it.</source>
        <translation>Was verlangt wurde, steht im Journal; der nächste Start fragt den Dienst, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Wait until the outcome is known, or close the window again to leave now.</source>
        <translation>Warten Sie, bis das Ergebnis bekannt ist, oder schließen Sie das Fenster noch einmal, um Vaultlock jetzt zu beenden.</translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else.</source>
        <translation>Er ist im Fenster und nirgends sonst.</translation>
    </message>
    <message>
        <source>Save it to a file, or close the window again to leave without it.</source>
        <translation>Speichern Sie ihn in einer Datei, oder schließen Sie das Fenster noch einmal, um Vaultlock ohne ihn zu beenden.</translation>
    </message>
    <message>
        <source>Entry %1 is the first that does not follow the one before, or is not as it was written. </source>
        <translation>Eintrag %1 ist der erste, der nicht auf den vorigen folgt oder nicht so ist, wie er geschrieben wurde. </translation>
    </message>
    <message>
        <source>One entry that is whole was kept.</source>
        <translation>Ein unversehrter Eintrag wurde behalten.</translation>
    </message>
    <message>
        <source>%1 entries that are whole were kept.</source>
        <translation>%1 unversehrte Einträge wurden behalten.</translation>
    </message>
    <message>
        <source> One that could not be verified is the journal&apos;s newest; do not rely on it.</source>
        <translation> Einer, der nicht überprüft werden konnte, ist der neueste des Journals; verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source> %1 that could not be verified are the journal&apos;s newest; do not rely on them.</source>
        <translation> %1, die nicht überprüft werden konnten, sind die neuesten des Journals; verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source> One lock ID that stood in it is offered where its lock is shown.</source>
        <translation> Eine Sperr-ID, die darin stand, wird dort angeboten, wo ihre Sperre gezeigt wird.</translation>
    </message>
    <message>
        <source> %1 lock IDs that stood in it are offered where their locks are shown.</source>
        <translation> %1 Sperr-IDs, die darin standen, werden dort angeboten, wo ihre Sperren gezeigt werden.</translation>
    </message>
    <message>
        <source>The journal could not be read as a whole and was set aside.</source>
        <translation>Das Journal konnte nicht als Ganzes gelesen werden und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Keep the file that was set aside: a lock ID may be in it.</source>
        <translation>Bewahren Sie die beiseitegelegte Datei auf: Es kann eine Sperr-ID darin sein.</translation>
    </message>
    <message>
        <source>Somebody has rewritten the journal while Vaultlock was running.</source>
        <translation>Jemand hat das Journal umgeschrieben, während Vaultlock lief.</translation>
    </message>
    <message>
        <source>Entries that had stood in it were gone or others. What was remembered of them stands at its end again; what stands before it may be anybody&apos;s.</source>
        <translation>Einträge, die darin gestanden hatten, waren weg oder andere. Was von ihnen behalten war, steht wieder an seinem Ende; was davor steht, kann von irgendjemandem sein.</translation>
    </message>
    <message>
        <source>Do not rely on it: hold it against the service, and find out who can write to its file.</source>
        <translation>Verlassen Sie sich nicht darauf: Prüfen Sie es gegen den Dienst, und finden Sie heraus, wer in seine Datei schreiben kann.</translation>
    </message>
    <message>
        <source>Its entries were still at hand and are written anew.</source>
        <translation>Seine Einträge waren noch zur Hand und werden neu geschrieben.</translation>
    </message>
    <message>
        <source>The journal was removed while Vaultlock was running.</source>
        <translation>Das Journal wurde entfernt, während Vaultlock lief.</translation>
    </message>
    <message>
        <source>The journal was replaced by another file while Vaultlock was running.</source>
        <translation>Das Journal wurde durch eine andere Datei ersetzt, während Vaultlock lief.</translation>
    </message>
    <message>
        <source>The other file was set aside, as it was.</source>
        <translation>Die andere Datei wurde beiseitegelegt, wie sie war.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it before you close Vaultlock.</source>
        <translation>Kopiert. Fügen Sie es ein, bevor Sie Vaultlock schließen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s clipboard did not take it. Select the text instead.</source>
        <translation>Die Zwischenablage des Desktops hat es nicht angenommen. Markieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>the sandbox&apos;s own</source>
        <translation>die der Sandbox</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>days of age</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>What the service says of the vault&apos;s lock</source>
        <translation>Was der Dienst über die Sperre des Tresors sagt</translation>
    </message>
    <message>
        <source>Of a lock in progress, by the service&apos;s clock</source>
        <translation>Einer Sperre in Bearbeitung, nach der Uhr des Dienstes</translation>
    </message>
    <message>
        <source>Of the policies that you compare with, those that decide every request alike</source>
        <translation>Von den Richtlinien, mit denen Sie vergleichen, die, die jede Anfrage gleich entscheiden</translation>
    </message>
    <message>
        <source>By the account&apos;s root, by the age of the archive</source>
        <translation>Durch den Root-Benutzer des Kontos, nach dem Alter des Archivs</translation>
    </message>
    <message>
        <source>As of the last daily inventory</source>
        <translation>Nach dem Stand des letzten täglichen Inventars</translation>
    </message>
    <message>
        <source>Whether the vault has one, beside its lock</source>
        <translation>Ob der Tresor eine hat, neben seiner Sperre</translation>
    </message>
    <message>
        <source>When the lock was put into progress: from then on its policy is in force</source>
        <translation>Wann die Sperre in Bearbeitung kam: Von da an ist ihre Richtlinie in Kraft</translation>
    </message>
    <message>
        <source>Abort the lock of this vault?</source>
        <translation>Die Sperre dieses Tresors abbrechen?</translation>
    </message>
    <message>
        <source>Abort lock</source>
        <translation>Sperre abbrechen</translation>
    </message>
    <message>
        <source>Keep the lock</source>
        <translation>Sperre behalten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Complete the lock of this vault, for ever?</source>
        <translation>Die Sperre dieses Tresors abschließen, für immer?</translation>
    </message>
    <message>
        <source>Complete lock</source>
        <translation>Sperre abschließen</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Installed policy</source>
        <translation>Installierte Richtlinie</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Approve this policy for the lock of this vault?</source>
        <translation>Diese Richtlinie für die Sperre dieses Tresors freigeben?</translation>
    </message>
    <message>
        <source>Initiate the lock of this vault?</source>
        <translation>Die Sperre dieses Tresors einleiten?</translation>
    </message>
    <message>
        <source>Approve policy</source>
        <translation>Richtlinie freigeben</translation>
    </message>
    <message>
        <source>Initiate lock</source>
        <translation>Sperre einleiten</translation>
    </message>
    <message>
        <source>Enter the lock ID</source>
        <translation>Sperr-ID eingeben</translation>
    </message>
    <message>
        <source>Keep lock ID</source>
        <translation>Sperr-ID behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>&amp;Initiate lock…</source>
        <translation>Sperre &amp;einleiten…</translation>
    </message>
    <message>
        <source>&amp;Complete lock…</source>
        <translation>Sperre ab&amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Abort lock…</source>
        <translation>Sperre abb&amp;rechen…</translation>
    </message>
    <message>
        <source>&amp;Enter lock ID…</source>
        <translation>Sperr-ID e&amp;ingeben…</translation>
    </message>
    <message>
        <source>C&amp;opy lock ID</source>
        <translation>Sperr-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>A&amp;pprove policy…</source>
        <translation>Richtlinie &amp;freigeben…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweis…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>Su&amp;ggest words</source>
        <translation>Wörter &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Show &amp;help</source>
        <translation>&amp;Hilfe zeigen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Vo&amp;riges Problem</translation>
    </message>
    <message>
        <source>&amp;Quick fix…</source>
        <translation>Schnell&amp;korrektur…</translation>
    </message>
    <message>
        <source>Fix all &amp;safe problems</source>
        <translation>Alles &amp;sicher Behebbare beheben</translation>
    </message>
    <message>
        <source>&amp;Insert statement</source>
        <translation>Anweisung e&amp;infügen</translation>
    </message>
    <message>
        <source>Deny deletion &amp;before an age</source>
        <translation>Löschen &amp;vor einem Alter verweigern</translation>
    </message>
    <message>
        <source>Deny deletion under a &amp;legal hold</source>
        <translation>Löschen unter &amp;Legal Hold verweigern</translation>
    </message>
    <message>
        <source>Only &amp;root may change tags</source>
        <translation>Nur &amp;Root-Benutzer darf Tags ändern</translation>
    </message>
    <message>
        <source>Deny deletion for &amp;ever</source>
        <translation>Löschen für &amp;immer verweigern</translation>
    </message>
    <message>
        <source>Deny &amp;other accounts</source>
        <translation>&amp;Anderen Konten alles verweigern</translation>
    </message>
    <message>
        <source>&amp;Keep the vault&apos;s settings</source>
        <translation>&amp;Einstellungen des Tresors erhalten</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>Neue Kette beginnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Team verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Store and try to delete</source>
        <translation>Speichern und löschen versuchen</translation>
    </message>
    <message>
        <source>Do not try</source>
        <translation>Nicht versuchen</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer anfragt</translation>
    </message>
    <message>
        <source>not known: AWS STS has not said</source>
        <translation>nicht bekannt: AWS STS hat es nicht gesagt</translation>
    </message>
    <message>
        <source>%1: it was not done, for the vault is not as it was.</source>
        <translation>%1: Es wurde nicht getan, denn der Tresor ist nicht, wie er war.</translation>
    </message>
    <message>
        <source>%1: nothing was sent.</source>
        <translation>%1: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What can be tried could not be read.</source>
        <translation>Was erprobt werden kann, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Vaultlock read: %1</source>
        <translation>Vaultlock las: %1</translation>
    </message>
    <message>
        <source> · %1 locks to read</source>
        <translation> · %1 Sperren zu lesen</translation>
    </message>
    <message>
        <source> · reading…</source>
        <translation> · wird gelesen…</translation>
    </message>
    <message>
        <source> · reading was stopped</source>
        <translation> · Lesen wurde angehalten</translation>
    </message>
    <message>
        <source> · could not be refreshed</source>
        <translation> · konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Neuer Tresor…</translation>
    </message>
    <message>
        <source>Open vault by name…</source>
        <translation>Tresor über Namen öffnen…</translation>
    </message>
    <message>
        <source>About Vaultlock</source>
        <translation>Über Vaultlock</translation>
    </message>
    <message>
        <source>Makes Amazon S3 Glacier vaults immutable, with care.</source>
        <translation>Macht Amazon-S3-Glacier-Tresore unveränderlich, mit Bedacht.</translation>
    </message>
    <message>
        <source>Vaultlock is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Vaultlock ist freie Software: Sie dürfen es unter der GNU General Public License, Version 3 oder später, verwenden, untersuchen, weitergeben und ändern. Es gibt keine Gewährleistung, soweit das Gesetz dies zulässt.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GPL 3 or later</source>
        <translation>GPL 3 oder später</translation>
    </message>
    <message>
        <source>LGPL 3</source>
        <translation>LGPL 3</translation>
    </message>
    <message>
        <source>GPL 3</source>
        <translation>GPL 3</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>BSD 2-Clause</source>
        <translation>BSD 2-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>BSD 3-Clause</source>
        <translation>BSD 3-Clause</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usage: vaultlock [options] [FILE]
Makes Amazon S3 Glacier vaults immutable, with care.

  --connection sandbox|environment|profile:NAME
                       where to connect to: the sandbox inside the program, the
                       service that AWS_ACCESS_KEY_ID and the other environment
                       variables of AWS tools describe, or a profile of theirs;
                       without it, the last one, at first the sandbox
  --region REGION      the AWS Region; goes before AWS_REGION
  --endpoint-url URL   where requests go; goes before AWS_ENDPOINT_URL_GLACIER
  --vault NAME         the vault to choose
  --language CODE      the language of the window: en, de, ja, or a file of a
                       catalogue (.qm); without it, the setting, else the desktop&apos;s
  --new-window         a second window, of a process of its own; without it, a window
                       that is open takes the vault and the policy, unless another
                       connection is named
  --watch              remind of locks in progress without a window, until the
                       last one has ended; starting vaultlock again opens it
  --help               show this text
  --version            show the version

  FILE                 a policy to open, a lock that a colleague hands over, or evidence
                       of a lock to verify: a folder, its evidence.json, or a ZIP file
</source>
        <translation>Aufruf: vaultlock [Optionen] [FILE]
Macht Amazon-S3-Glacier-Tresore unveränderlich, mit Bedacht.

  --connection sandbox|environment|profile:NAME
                       womit verbunden wird: mit der Sandbox im Programm, mit dem
                       Dienst, den AWS_ACCESS_KEY_ID und die übrigen Umgebungs-
                       variablen der AWS-Werkzeuge beschreiben, oder mit einem Profil
                       von ihnen; ohne dies die letzte, anfangs die Sandbox
  --region REGION      die AWS-Region; hat Vorrang vor AWS_REGION
  --endpoint-url URL   wohin Anfragen gehen; Vorrang vor AWS_ENDPOINT_URL_GLACIER
  --vault NAME         der Tresor, der gewählt wird
  --language CODE      die Sprache des Fensters: en, de, ja oder die Datei eines
                       Katalogs (.qm); ohne dies die Einstellung, sonst die des Desktops
  --new-window         ein zweites Fenster mit eigenem Prozess; ohne dies übernimmt
                       ein offenes Fenster den Tresor und die Richtlinie, sofern keine
                       andere Verbindung genannt ist
  --watch              ohne Fenster an Sperren in Bearbeitung erinnern, bis die
                       letzte zu Ende ist; ein erneuter Start von vaultlock öffnet es
  --help               diesen Text zeigen
  --version            die Version zeigen

  FILE                 eine Richtlinie zum Öffnen, eine Sperre, die ein Kollege übergibt,
                       oder ein Nachweis zum Prüfen: Ordner, evidence.json oder ZIP-Datei
</translation>
    </message>
    <message>
        <source>Try “vaultlock --help”.</source>
        <translation>Versuchen Sie „vaultlock --help“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a vault.</source>
        <translation>„%1“ kann nicht der Name eines Tresors sein.</translation>
    </message>
    <message>
        <source>--watch stands alone.</source>
        <translation>--watch steht allein.</translation>
    </message>
    <message>
        <source>only one policy can be opened.</source>
        <translation>nur eine Richtlinie kann geöffnet werden.</translation>
    </message>
    <message>
        <source>Accept it as it is…</source>
        <translation>Akzeptieren, wie sie ist…</translation>
    </message>
    <message>
        <source>Begin a new chain…</source>
        <translation>Neue Kette beginnen…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 Sekunde</numerusform>
            <numerusform>%1 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>The principal is empty: write “anonymous” for nobody.</source>
        <translation>Der Prinzipal ist leer: Schreiben Sie „anonymous“ für niemanden.</translation>
    </message>
    <message>
        <source>“%1” is not one action, such as glacier:DeleteArchive.</source>
        <translation>„%1“ ist keine einzelne Aktion wie glacier:DeleteArchive.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of one resource.</source>
        <translation>„%1“ ist nicht der ARN einer einzelnen Ressource.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>Predicted: %1
Answer: %2</source>
        <translation>Vorhersage: %1
Antwort: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a list, the word before its last item, and that</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Unknown option: </source>
        <translation>Unbekannte Option: </translation>
    </message>
    <message>
        <source>Unknown command: </source>
        <translation>Unbekannter Befehl: </translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Unknown %1: </source>
        <translation>Unbekannt bei %1: </translation>
    </message>
    <message>
        <source>Say what to do: %1 %2</source>
        <translation>Sagen Sie, was zu tun ist: %1 %2</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Name one policy: explain POLICY</source>
        <translation>Nennen Sie eine Richtlinie: explain POLICY</translation>
    </message>
    <message>
        <source>Not the ARN of a vault: </source>
        <translation>Kein ARN eines Tresors: </translation>
    </message>
    <message>
        <source>Reading: %1 vaults so far</source>
        <translation>Wird gelesen: bisher %1 Tresore</translation>
    </message>
    <message>
        <source>The file cannot be read: </source>
        <translation>Die Datei kann nicht gelesen werden: </translation>
    </message>
    <message>
        <source>--held-in-vain needs the tags; --only-locks leaves them out.</source>
        <translation>--held-in-vain braucht die Tags; --only-locks lässt sie weg.</translation>
    </message>
    <message>
        <source>There is no such Region: --region </source>
        <translation>Diese Region gibt es nicht: --region </translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profile braucht einen Namen.</translation>
    </message>
    <message>
        <source>--endpoint-url %1: %2</source>
        <translation>--endpoint-url %1: %2</translation>
    </message>
    <message>
        <source>--held-in-vain needs a tag.</source>
        <translation>--held-in-vain braucht ein Tag.</translation>
    </message>
    <message>
        <source>No time: --ends-within </source>
        <translation>Keine Zeitangabe: --ends-within </translation>
    </message>
    <message>
        <source>Standard input can be read once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Unexpected argument: </source>
        <translation>Unerwartetes Argument: </translation>
    </message>
    <message>
        <source>Say team rule show, team rule set or team rule lift</source>
        <translation>Geben Sie team rule show, team rule set oder team rule lift an</translation>
    </message>
    <message>
        <source>Say team iam-policy initiate|complete --vault ARN</source>
        <translation>Geben Sie team iam-policy initiate|complete --vault ARN an</translation>
    </message>
    <message>
        <source>Say team approve FILE --vault NAME|ARN</source>
        <translation>Geben Sie team approve FILE --vault NAME|ARN an</translation>
    </message>
    <message>
        <source>--withdraw and --accept are of team approve</source>
        <translation>--withdraw und --accept gehören zu team approve</translation>
    </message>
    <message>
        <source>A rehearsal in the sandbox needs no approval</source>
        <translation>Eine Übung in der Sandbox braucht keine Freigabe</translation>
    </message>
    <message>
        <source>Say --vault NAME|ARN, --to NAME and --out FILE</source>
        <translation>Geben Sie --vault NAME|ARN, --to NAME und --out FILE an</translation>
    </message>
    <message>
        <source>Not expected: </source>
        <translation>Nicht erwartet: </translation>
    </message>
    <message>
        <source>There is such a file already: --out </source>
        <translation>Diese Datei gibt es schon: --out </translation>
    </message>
    <message>
        <source>Who you are has not been told. Say --from NAME</source>
        <translation>Wer Sie sind, ist nicht gesagt. Geben Sie --from NAME an</translation>
    </message>
    <message>
        <source>Not a vault: --vault </source>
        <translation>Kein Tresor: --vault </translation>
    </message>
    <message>
        <source>Name one file</source>
        <translation>Nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>It is sealed to a certificate. Say with which key it opens: --key FILE.p12</source>
        <translation>Sie ist für ein Zertifikat versiegelt. Geben Sie an, mit welchem Schlüssel sie sich öffnen lässt: --key FILE.p12</translation>
    </message>
    <message>
        <source>its name is empty</source>
        <translation>ihr Name ist leer</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes</source>
        <translation>%1 hat mehr als %2 Byte</translation>
    </message>
    <message>
        <source>Say what to do: journal export [FILE], journal verify [FILE], or journal reconcile [FILE]</source>
        <translation>Sagen Sie, was zu tun ist: journal export [FILE], journal verify [FILE] oder journal reconcile [FILE]</translation>
    </message>
    <message>
        <source>journal %1 has no --%2</source>
        <translation>journal %1 hat kein --%2</translation>
    </message>
    <message>
        <source>No file is named: lint FILE... or lint -</source>
        <translation>Es ist keine Datei genannt: lint FILE... oder lint -</translation>
    </message>
    <message>
        <source>Standard input can be read once: -</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden: -</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Es wird auf den Dienst gewartet</translation>
    </message>
    <message>
        <source>the window&apos;s connection</source>
        <translation>die Verbindung des Fensters</translation>
    </message>
    <message>
        <source>SANDBOX, for this command</source>
        <translation>SANDBOX, für diesen Befehl</translation>
    </message>
    <message>
        <source>%1, as in the window</source>
        <translation>%1, wie im Fenster</translation>
    </message>
    <message>
        <source> Nothing counts as allowed.</source>
        <translation> Nichts gilt als erlaubt.</translation>
    </message>
    <message>
        <source>Name one policy: simulate POLICY --requests FILE</source>
        <translation>Nennen Sie eine Richtlinie: simulate POLICY --requests FILE</translation>
    </message>
    <message>
        <source>The requests are missing: --requests FILE</source>
        <translation>Die Anfragen fehlen: --requests FILE</translation>
    </message>
    <message>
        <source>The access policy has no name: --access-policy FILE</source>
        <translation>Die Zugriffsrichtlinie hat keinen Namen: --access-policy FILE</translation>
    </message>
    <message>
        <source>There are no requests here.</source>
        <translation>Hier gibt es keine Anfragen.</translation>
    </message>
    <message>
        <source>   %1, statement %2</source>
        <translation>   %1, Anweisung %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>team %1 has no --%2</source>
        <translation>team %1 hat kein --%2</translation>
    </message>
    <message>
        <source>team hand-over has no --format json</source>
        <translation>team hand-over hat kein --format json</translation>
    </message>
    <message>
        <source>Say what to do: team %1 [FILE]</source>
        <translation>Sagen Sie, was zu tun ist: team %1 [FILE]</translation>
    </message>
    <message>
        <source>team export needs --output, a folder to make</source>
        <translation>team export braucht --output, einen Ordner, der angelegt wird</translation>
    </message>
    <message>
        <source>--last takes a number from 1 to %1</source>
        <translation>--last verlangt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>The lock of %1 could not be read. %2</source>
        <translation>Die Sperre von %1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>By its name: vaultlock-cli vaults --vault NAME</source>
        <translation>Über den Namen: vaultlock-cli vaults --vault NAME</translation>
    </message>
    <message>
        <source>The vault %1 could not be read.</source>
        <translation>Der Tresor %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Asking about the locks in progress</source>
        <translation>Die Sperren in Bearbeitung werden abgefragt</translation>
    </message>
    <message>
        <source>--output %1: it is not a regular file</source>
        <translation>--output %1: es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>--output %1: it is a database, perhaps a journal</source>
        <translation>--output %1: es ist eine Datenbank, vielleicht ein Journal</translation>
    </message>
    <message>
        <source>--%1 takes a span of at most 20 days, such as 90s, 15m, 4h or 2d</source>
        <translation>--%1 verlangt eine Spanne von höchstens 20 Tagen, etwa 90s, 15m, 4h oder 2d</translation>
    </message>
    <message>
        <source>A sandbox of this command has no lock of a journal</source>
        <translation>Eine Sandbox dieses Befehls hat keine Sperre eines Journals</translation>
    </message>
    <message>
        <source>Ends soon: </source>
        <translation>Endet bald: </translation>
    </message>
    <message>
        <source>The age of an archive counts in whole days, from its own upload: each archive has an end of its own. For calendar years take the longest that they can be, leap days included: 366 for one, 2,557 for seven.</source>
        <translation>Das Alter eines Archivs zählt in ganzen Tagen ab seinem eigenen Upload: Jedes Archiv hat sein eigenes Ende. Nehmen Sie für Kalenderjahre die größte Länge, die möglich ist, Schalttage eingeschlossen: 366 Tage für eines, 2.557 für sieben.</translation>
    </message>
    <message>
        <source>A hold is put in place and lifted by the vault&apos;s tags, which the policy does not lock by itself. Add the card “Who may change tags” beside it, or whoever may change tags can lift the hold.</source>
        <translation>Ein Legal Hold wird durch die Tags des Tresors gesetzt und aufgehoben, und die sperrt die Richtlinie nicht von selbst. Fügen Sie die Karte „Wer Tags ändern darf“ hinzu, sonst kann jeder, der Tags ändern darf, den Legal Hold aufheben.</translation>
    </message>
    <message>
        <source>Who is named here can never be changed after the lock is complete. Name somebody who will still be there in years: the account&apos;s root, or a role whose name is kept.</source>
        <translation>Wer hier genannt ist, kann nie mehr geändert werden, nachdem die Sperre abgeschlossen ist. Nennen Sie jemanden, den es in Jahren noch geben wird: den Root-Benutzer des Kontos oder eine Rolle, deren Name erhalten bleibt.</translation>
    </message>
    <message>
        <source>You pay for the archives for as long as the vault exists, and a vault with archives in it cannot be deleted. Take a retention in days, unless this is really meant.</source>
        <translation>Sie zahlen für die Archive, solange der Tresor besteht, und ein Tresor, der Archive enthält, kann nicht gelöscht werden. Nehmen Sie eine Aufbewahrung in Tagen, wenn dies nicht wirklich so gemeint ist.</translation>
    </message>
    <message>
        <source>It binds whoever an access policy might let in one day. The vault&apos;s own account is not bound by it.</source>
        <translation>Sie bindet, wen eine Zugriffsrichtlinie eines Tages zulassen könnte. Das eigene Konto des Tresors ist durch sie nicht gebunden.</translation>
    </message>
    <message>
        <source>A lock does not keep an access policy or notifications as they are: this does, for ever. A vault without archives could otherwise be deleted.</source>
        <translation>Eine Sperre erhält nicht von selbst eine Zugriffsrichtlinie oder Benachrichtigungen, wie sie sind: Dies tut es, für immer. Ein Tresor ohne Archive könnte sonst gelöscht werden.</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Whom a card binds</source>
        <translation>Wen eine Karte bindet</translation>
    </message>
    <message>
        <source>Several cards ask whom they bind. Everyone is the usual answer: root is bound, too, and so is whoever an access policy lets in from another account, now or later.</source>
        <translation>Mehrere Karten fragen, wen sie binden. „Jeder“ ist die übliche Antwort: Auch der Root-Benutzer ist dann gebunden, und ebenso, wen eine Zugriffsrichtlinie aus einem anderen Konto zulässt, jetzt oder später.</translation>
    </message>
    <message>
        <source>Nobody is left out, of any account.</source>
        <translation>Niemand ist ausgenommen, aus keinem Konto.</translation>
    </message>
    <message>
        <source>Policies to start from</source>
        <translation>Richtlinien zum Beginnen</translation>
    </message>
    <message>
        <source>An empty form offers policies to start from. They are usual ones, and no more than that: which retention your records need is for your company to say.</source>
        <translation>Ein leeres Formular bietet Richtlinien an, mit denen man beginnen kann. Es sind übliche, und nicht mehr als das: Welche Aufbewahrung Ihre Unterlagen brauchen, hat Ihr Unternehmen zu sagen.</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>Formular und JSON</translation>
    </message>
    <message>
        <source>Form and JSON are two views of one text. Each card is a statement of the policy; a change in one is seen in the other at once.</source>
        <translation>Formular und JSON sind zwei Ansichten eines Textes. Jede Karte ist eine Anweisung der Richtlinie; eine Änderung in der einen Ansicht ist sofort in der anderen zu sehen.</translation>
    </message>
    <message>
        <source>“In words” says what the whole policy comes to, statement by statement and all together, and asks about any one request. “Compare” holds the draft against what is installed, in its text and in what it decides.</source>
        <translation>„In Worten“ sagt, worauf die ganze Richtlinie hinausläuft, Anweisung für Anweisung und insgesamt, und fragt nach jeder beliebigen Anfrage. „Vergleichen“ hält den Entwurf gegen das, was installiert ist, im Text und in dem, was er entscheidet.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Das Formular</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>What it means, by the state of the vault</source>
        <translation>Was es bedeutet, je nach Zustand des Tresors</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Without this finding:</source>
        <translation>Ohne diesen Befund:</translation>
    </message>
    <message>
        <source>It is also said so</source>
        <translation>So heißt es auch</translation>
    </message>
    <message>
        <source>Its name for programs</source>
        <translation>Sein Name für Programme</translation>
    </message>
    <message>
        <source>Found in the example, too</source>
        <translation>Im Beispiel ebenfalls gefunden</translation>
    </message>
    <message>
        <source>Findings: the text</source>
        <translation>Befunde: der Text</translation>
    </message>
    <message>
        <source>Findings: the structure</source>
        <translation>Befunde: der Aufbau</translation>
    </message>
    <message>
        <source>Findings: the vault</source>
        <translation>Befunde: der Tresor</translation>
    </message>
    <message>
        <source>Findings: who</source>
        <translation>Befunde: wer</translation>
    </message>
    <message>
        <source>Findings: actions</source>
        <translation>Befunde: Aktionen</translation>
    </message>
    <message>
        <source>Findings: conditions</source>
        <translation>Befunde: Bedingungen</translation>
    </message>
    <message>
        <source>Findings: what it does</source>
        <translation>Befunde: was sie bewirkt</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The guide has no page of this name: %1</source>
        <translation>Das Handbuch hat keine Seite dieses Namens: %1</translation>
    </message>
    <message>
        <source>Vaultlock guide</source>
        <translation>Vaultlock-Handbuch</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>Der Ablauf, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Rehearse it in the sandbox, from the first step to the last.</source>
        <translation>Üben Sie es in der Sandbox, vom ersten Schritt bis zum letzten.</translation>
    </message>
    <message>
        <source>Write the policy, by form or as JSON, until no error is left.</source>
        <translation>Schreiben Sie die Richtlinie, mit dem Formular oder als JSON, bis kein Fehler mehr übrig ist.</translation>
    </message>
    <message>
        <source>Review what it does, to whom, and until when; accept each danger by name, or mend it.</source>
        <translation>Prüfen Sie, was sie bewirkt, für wen und bis wann; akzeptieren Sie jede Gefahr namentlich, oder beheben Sie sie.</translation>
    </message>
    <message>
        <source>Initiate the lock. From this moment the policy is in force, and 24 hours run.</source>
        <translation>Leiten Sie die Sperre ein. Von diesem Augenblick an ist die Richtlinie in Kraft, und 24 Stunden laufen.</translation>
    </message>
    <message>
        <source>See that the lock ID is kept: it is in the journal, and one button copies it.</source>
        <translation>Achten Sie darauf, dass die Sperr-ID aufbewahrt ist: Sie steht im Journal, und eine Schaltfläche kopiert sie.</translation>
    </message>
    <message>
        <source>Try what the lock does, while it can still be taken back.</source>
        <translation>Erproben Sie, was die Sperre bewirkt, solange sie noch zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Complete the lock, or abort it. Complete is for ever.</source>
        <translation>Schließen Sie die Sperre ab, oder brechen Sie sie ab. Abschließen ist für immer.</translation>
    </message>
    <message>
        <source>Rehearse in the sandbox</source>
        <translation>In der Sandbox üben</translation>
    </message>
    <message>
        <source>The sandbox is a Glacier of its own on this computer. It follows the documented life of a vault lock and decides every call by the vault&apos;s policies, so each step of the procedure can be done there as on AWS. A badge says SANDBOX, and a lock ID of the sandbox can never be sent to AWS.</source>
        <translation>Die Sandbox ist ein eigenes Glacier auf diesem Computer. Sie folgt dem dokumentierten Lebenslauf einer Tresorsperre und entscheidet jeden Aufruf nach den Richtlinien des Tresors; so kann jeder Schritt des Ablaufs dort getan werden wie bei AWS. Ein Kennzeichen sagt SANDBOX, und eine Sperr-ID der Sandbox kann nie an AWS gesendet werden.</translation>
    </message>
    <message>
        <source>Choose “Sandbox” beside the connection, and one of the sample vaults.</source>
        <translation>Wählen Sie „Sandbox“ bei der Verbindung und einen der Beispieltresore.</translation>
    </message>
    <message>
        <source>Go the whole way once, with the policy that you mean to use.</source>
        <translation>Gehen Sie den ganzen Weg einmal, mit der Richtlinie, die Sie verwenden wollen.</translation>
    </message>
    <message>
        <source>Move the sandbox&apos;s clock forward to see the 24 hours end, and on a locked vault what happens past the retention.</source>
        <translation>Stellen Sie die Uhr der Sandbox vor, um zu sehen, wie die 24 Stunden enden und, bei einem gesperrten Tresor, was nach der Aufbewahrung geschieht.</translation>
    </message>
    <message>
        <source>Have somebody who will be there on the day look on.</source>
        <translation>Lassen Sie jemanden zusehen, der an dem Tag dabei sein wird.</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>Die Richtlinie schreiben</translation>
    </message>
    <message>
        <source>Choose the connection and the Region. Before anything can be changed, the window says which account it is, as whom, and by which credentials.</source>
        <translation>Wählen Sie die Verbindung und die Region. Bevor etwas geändert werden kann, sagt das Fenster, welches Konto es ist, als wer, und mit welchen Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Choose the vault. Its ARN goes into the policy by itself.</source>
        <translation>Wählen Sie den Tresor. Sein ARN kommt von selbst in die Richtlinie.</translation>
    </message>
    <message>
        <source>Write the policy by form, or as JSON. Mistakes are shown as you type, at the very bytes that are wrong.</source>
        <translation>Schreiben Sie die Richtlinie mit dem Formular oder als JSON. Fehler werden während der Eingabe gezeigt, genau an den Bytes, die falsch sind.</translation>
    </message>
    <message>
        <source>Read “In words”: what the policy denies, to whom, and until when. If it does not say what you mean, the policy does not either.</source>
        <translation>Lesen Sie „In Worten“: was die Richtlinie verweigert, wem, und bis wann. Wenn dort nicht steht, was Sie meinen, steht es auch in der Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Mend every error. Mend each danger, too, unless it is meant.</source>
        <translation>Beheben Sie jeden Fehler. Beheben Sie auch jede Gefahr, wenn sie nicht so gemeint ist.</translation>
    </message>
    <message>
        <source>A lock protects what its policy denies, and nothing else. The usual policy denies the deletion of archives that are younger than the retention, to everyone. Drafts are saved for each vault as you type.</source>
        <translation>Eine Sperre schützt, was ihre Richtlinie verweigert, und nichts sonst. Die übliche Richtlinie verweigert jedem das Löschen von Archiven, die jünger sind als die Aufbewahrung. Entwürfe werden während der Eingabe für jeden Tresor gespeichert.</translation>
    </message>
    <message>
        <source>Review before you initiate</source>
        <translation>Vor dem Einleiten prüfen</translation>
    </message>
    <message>
        <source>The review shows the very text that is sent, and beside it what it does in words, as a picture over the age of an archive, and who is bound. It also says which vault, which account and Region, and when the 24 hours would end.</source>
        <translation>Die Prüfung zeigt genau den Text, der gesendet wird, und daneben, was er bewirkt: in Worten, als Bild über das Alter eines Archivs, und wer gebunden ist. Sie sagt auch, welcher Tresor, welches Konto und welche Region es ist und wann die 24 Stunden enden würden.</translation>
    </message>
    <message>
        <source>Read the vault&apos;s name and the account, letter by letter.</source>
        <translation>Lesen Sie den Namen des Tresors und das Konto, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Read what is denied, and from which day on it is not any more.</source>
        <translation>Lesen Sie, was verweigert wird, und von welchem Tag an nicht mehr.</translation>
    </message>
    <message>
        <source>Accept each danger by name, or go back and mend it.</source>
        <translation>Akzeptieren Sie jede Gefahr namentlich, oder gehen Sie zurück und beheben Sie sie.</translation>
    </message>
    <message>
        <source>Save the report, if somebody else has to agree first.</source>
        <translation>Speichern Sie den Bericht, wenn zuerst noch jemand zustimmen muss.</translation>
    </message>
    <message>
        <source>With a team&apos;s rule of four eyes: see that a colleague has approved exactly this policy for exactly this vault.</source>
        <translation>Mit dem Vier-Augen-Prinzip eines Teams: Achten Sie darauf, dass ein Kollege genau diese Richtlinie für genau diesen Tresor freigegeben hat.</translation>
    </message>
    <message>
        <source>Initiate the lock</source>
        <translation>Die Sperre einleiten</translation>
    </message>
    <message>
        <source>The policy takes effect at once. What was intended is written into the journal, then the request is sent once, then the lock ID is written down, and only then it is shown. The end of the 24 hours is the one that the service reports.</source>
        <translation>Die Richtlinie wirkt sofort. Was beabsichtigt war, wird ins Journal geschrieben, dann wird die Anfrage einmal gesendet, dann wird die Sperr-ID niedergeschrieben, und erst dann wird sie gezeigt. Das Ende der 24 Stunden ist das, das der Dienst meldet.</translation>
    </message>
    <message>
        <source>Choose a time at which you, or a colleague, will be there within the 24 hours.</source>
        <translation>Wählen Sie eine Zeit, zu der Sie oder ein Kollege innerhalb der 24 Stunden da sein werden.</translation>
    </message>
    <message>
        <source>Press “Initiate lock” at the end of the review.</source>
        <translation>Drücken Sie am Ende der Prüfung „Sperre einleiten“.</translation>
    </message>
    <message>
        <source>Wait until the lock ID is on screen. If no answer comes, the service is asked what came of it; do not initiate elsewhere meanwhile.</source>
        <translation>Warten Sie, bis die Sperr-ID auf dem Bildschirm ist. Wenn keine Antwort kommt, wird der Dienst gefragt, was daraus wurde; leiten Sie inzwischen nicht anderswo ein.</translation>
    </message>
    <message>
        <source>Keep the lock ID</source>
        <translation>Die Sperr-ID aufbewahren</translation>
    </message>
    <message>
        <source>The service gives a lock ID once, when a lock is initiated. Whoever completes the lock needs it. Without it the lock can only be aborted, or left to expire.</source>
        <translation>Der Dienst gibt eine Sperr-ID nur einmal, wenn eine Sperre eingeleitet wird. Wer die Sperre abschließt, braucht sie. Ohne sie kann die Sperre nur abgebrochen werden, oder man lässt sie ablaufen.</translation>
    </message>
    <message>
        <source>It is in the journal on this computer before it is on screen, and comes back after a restart or a crash.</source>
        <translation>Sie ist im Journal auf diesem Computer, bevor sie auf dem Bildschirm ist, und nach einem Neustart oder einem Absturz wieder da.</translation>
    </message>
    <message>
        <source>“Copy” puts exactly the ID into the clipboard, nothing else.</source>
        <translation>„Kopieren“ legt genau die ID in die Zwischenablage, nichts sonst.</translation>
    </message>
    <message>
        <source>If a warning says that it is in memory alone, copy it and keep it elsewhere before you do anything else.</source>
        <translation>Wenn eine Warnung sagt, dass sie nur im Arbeitsspeicher ist, kopieren Sie sie und bewahren Sie sie anderswo auf, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <source>“Hand over…” gives it to a colleague in a sealed file.</source>
        <translation>„Übergeben…“ gibt sie in einer versiegelten Datei einem Kollegen.</translation>
    </message>
    <message>
        <source>A lock that was initiated elsewhere offers “Enter lock ID…”.</source>
        <translation>Bei einer Sperre, die anderswo eingeleitet wurde, gibt es „Sperr-ID eingeben…“.</translation>
    </message>
    <message>
        <source>A lock ID alone does nothing: it takes credentials that may complete the lock. It is still nobody else&apos;s business.</source>
        <translation>Eine Sperr-ID allein bewirkt nichts: Es braucht Anmeldeinformationen, die die Sperre abschließen dürfen. Sie geht trotzdem niemanden sonst etwas an.</translation>
    </message>
    <message>
        <source>Try what the lock does</source>
        <translation>Erproben, was die Sperre bewirkt</translation>
    </message>
    <message>
        <source>While the lock is in progress its policy is in full effect, and can still be taken back. So this is the time to see whether it does what it says.</source>
        <translation>Solange die Sperre in Bearbeitung ist, ist ihre Richtlinie voll in Kraft und kann noch zurückgenommen werden. Dies ist also die Zeit, um zu sehen, ob sie tut, was sie sagt.</translation>
    </message>
    <message>
        <source>“Try” lists what follows from the policy: that new archives are still taken, that a young one cannot be deleted, that the hold can be set and cleared by those who may.</source>
        <translation>„Erproben“ führt auf, was aus der Richtlinie folgt: dass neue Archive weiter angenommen werden, dass ein junges nicht gelöscht werden kann, dass der Legal Hold von denen gesetzt und aufgehoben werden kann, die es dürfen.</translation>
    </message>
    <message>
        <source>In the sandbox each trial has a button. On a live service one button tries it for real, and only after it has asked: one archive of a few bytes is stored, which stays for as long as the lock keeps it.</source>
        <translation>In der Sandbox hat jede Probe eine Schaltfläche. Bei einem LIVE-Dienst erprobt eine Schaltfläche es wirklich, und erst, nachdem sie gefragt hat: Ein Archiv von wenigen Byte wird gespeichert, und es bleibt, solange die Sperre es festhält.</translation>
    </message>
    <message>
        <source>The commands of the AWS CLI stand beside each trial, ready to copy, without credentials.</source>
        <translation>Die Befehle der AWS CLI stehen bei jeder Probe, zum Kopieren bereit, ohne Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>A denial proves the lock only where the service says that a policy of the vault was the reason. Permissions of your own may deny, too.</source>
        <translation>Eine Verweigerung belegt die Sperre nur, wo der Dienst sagt, dass eine Richtlinie des Tresors der Grund war. Auch Ihre eigenen Berechtigungen können verweigern.</translation>
    </message>
    <message>
        <source>What happens past the retention cannot be tried in 24 hours on a live service. In the sandbox it can, on a locked vault.</source>
        <translation>Was nach der Aufbewahrung geschieht, kann bei einem LIVE-Dienst nicht in 24 Stunden erprobt werden. In der Sandbox geht es, bei einem gesperrten Tresor.</translation>
    </message>
    <message>
        <source>Open “Review and complete…”. The installed policy and the state are read again, and compared with what was initiated. Any difference stops it and is told.</source>
        <translation>Öffnen Sie „Prüfen und abschließen…“. Die installierte Richtlinie und der Zustand werden noch einmal gelesen und mit dem verglichen, was eingeleitet wurde. Jeder Unterschied hält den Vorgang an und wird gemeldet.</translation>
    </message>
    <message>
        <source>Read the review once more, as if for the first time.</source>
        <translation>Lesen Sie die Prüfung noch einmal, wie zum ersten Mal.</translation>
    </message>
    <message>
        <source>Type the name of the vault.</source>
        <translation>Geben Sie den Namen des Tresors ein.</translation>
    </message>
    <message>
        <source>Press “Complete lock”.</source>
        <translation>Drücken Sie „Sperre abschließen“.</translation>
    </message>
    <message>
        <source>If you are in doubt, abort. A new lock can be initiated at any time; a completed one can never be taken back.</source>
        <translation>Wenn Sie im Zweifel sind, brechen Sie ab. Eine neue Sperre kann jederzeit eingeleitet werden; eine abgeschlossene kann nie mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Abort the lock</source>
        <translation>Die Sperre abbrechen</translation>
    </message>
    <message>
        <source>Abort removes the policy that was initiated, and its lock ID is void. The vault is then as it was before, without a lock.</source>
        <translation>Abbrechen entfernt die Richtlinie, die eingeleitet wurde, und ihre Sperr-ID wird ungültig. Der Tresor ist dann, wie er vorher war, ohne Sperre.</translation>
    </message>
    <message>
        <source>Press “Abort lock…”, and confirm.</source>
        <translation>Drücken Sie „Sperre abbrechen…“, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Mend the policy, which is still there as a draft, and initiate again.</source>
        <translation>Beheben Sie, was an der Richtlinie falsch ist, die als Entwurf noch da ist, und leiten Sie erneut ein.</translation>
    </message>
    <message>
        <source>A policy that denies AbortVaultLock cannot be aborted: it stays until the 24 hours are over.</source>
        <translation>Eine Richtlinie, die AbortVaultLock verweigert, kann nicht abgebrochen werden: Sie bleibt, bis die 24 Stunden um sind.</translation>
    </message>
    <message>
        <source>When the time runs out</source>
        <translation>Wenn die Zeit abläuft</translation>
    </message>
    <message>
        <source>You are warned at 12 hours, 4 hours, 1 hour and 15 minutes before the end, also when the window is hidden.</source>
        <translation>Sie werden 12 Stunden, 4 Stunden, 1 Stunde und 15 Minuten vor dem Ende gewarnt, auch wenn das Fenster verborgen ist.</translation>
    </message>
    <message>
        <source>“Running locks” at the head of the window has every lock that is in progress, on whichever connection.</source>
        <translation>„Laufende Sperren“ oben im Fenster enthält jede Sperre, die in Bearbeitung ist, gleich auf welcher Verbindung.</translation>
    </message>
    <message>
        <source>On closing the window “Keep watching” goes on with reminders, and “Calendar file…” puts the ends into your calendar.</source>
        <translation>Beim Schließen des Fensters fährt „Weiter überwachen“ mit Erinnerungen fort, und „Kalenderdatei…“ trägt die Enden in Ihren Kalender ein.</translation>
    </message>
    <message>
        <source>The clock is the service&apos;s: it is right after a suspend, after a restart, and where this computer&apos;s clock is wrong.</source>
        <translation>Die Uhr ist die des Dienstes: Sie stimmt nach einem Ruhezustand, nach einem Neustart, und wo die Uhr dieses Computers falsch geht.</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>The service would refuse the policy, or it cannot mean what it says. A lock cannot be initiated with it.</source>
        <translation>Der Dienst würde die Richtlinie ablehnen, oder sie kann nicht meinen, was sie sagt. Mit ihr kann keine Sperre eingeleitet werden.</translation>
    </message>
    <message>
        <source>The service would accept the policy, but the lock would not protect, or could not be lived with. Each danger has to be accepted by name, before Initiate and before Complete.</source>
        <translation>Der Dienst würde die Richtlinie annehmen, aber die Sperre würde nicht schützen, oder man könnte nicht mit ihr leben. Jede Gefahr muss namentlich akzeptiert werden, vor dem Einleiten und vor dem Abschließen.</translation>
    </message>
    <message>
        <source>Most likely not what is meant: worth a look before the policy is for ever.</source>
        <translation>Höchstwahrscheinlich nicht, was gemeint ist: einen Blick wert, bevor die Richtlinie für immer gilt.</translation>
    </message>
    <message>
        <source>Good to know, and often just as it is meant.</source>
        <translation>Gut zu wissen, und oft genau so gemeint.</translation>
    </message>
    <message>
        <source>Write a policy, review it, and initiate the lock.</source>
        <translation>Schreiben Sie eine Richtlinie, prüfen Sie sie, und leiten Sie die Sperre ein.</translation>
    </message>
    <message>
        <source>Wait. The intent is in the journal, the request is sent once, and the lock ID is on disk before it is on screen. Should the program end now, the next start finds out what came of it.</source>
        <translation>Warten Sie. Die Absicht steht im Journal, die Anfrage wird einmal gesendet, und die Sperr-ID ist auf der Festplatte, bevor sie auf dem Bildschirm ist. Sollte das Programm jetzt enden, findet der nächste Start heraus, was daraus wurde.</translation>
    </message>
    <message>
        <source>Try what the policy does, then complete the lock or abort it. Complete takes the lock ID. The time left is counted by the service&apos;s clock, also after a restart or a suspend.</source>
        <translation>Erproben Sie, was die Richtlinie bewirkt, und schließen Sie dann die Sperre ab, oder brechen Sie sie ab. Das Abschließen braucht die Sperr-ID. Die verbleibende Zeit wird nach der Uhr des Dienstes gezählt, auch nach einem Neustart oder einem Ruhezustand.</translation>
    </message>
    <message>
        <source>Wait. State and policy were read again and compared with what was initiated before the request was sent.</source>
        <translation>Warten Sie. Zustand und Richtlinie wurden noch einmal gelesen und mit dem verglichen, was eingeleitet wurde, bevor die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing can be changed any more. Make evidence of the lock, if an auditor will ask for it. The vault&apos;s access policy, its tags and its archives go on as before, as far as the policy does not deny it.</source>
        <translation>Nichts kann mehr geändert werden. Erstellen Sie einen Nachweis der Sperre, wenn ein Prüfer danach fragen wird. Die Zugriffsrichtlinie des Tresors, seine Tags und seine Archive können sich ändern wie zuvor, soweit die Richtlinie es nicht verweigert.</translation>
    </message>
    <message>
        <source>Wait. The policy is removed, and the lock ID is void after that.</source>
        <translation>Warten Sie. Die Richtlinie wird entfernt, und danach ist die Sperr-ID ungültig.</translation>
    </message>
    <message>
        <source>Initiate again when you are ready: a new lock has a new lock ID and 24 hours of its own.</source>
        <translation>Leiten Sie erneut ein, wenn Sie so weit sind: Eine neue Sperre hat eine neue Sperr-ID und eigene 24 Stunden.</translation>
    </message>
    <message>
        <source>Do nothing elsewhere meanwhile: the request may have had its effect. Once the service has been asked, the window shows what is so.</source>
        <translation>Tun Sie inzwischen nichts anderswo: Die Anfrage kann ihre Wirkung gehabt haben. Sobald der Dienst gefragt ist, zeigt das Fenster, was gilt.</translation>
    </message>
    <message>
        <source>Check account and Region beside the connection, and refresh.</source>
        <translation>Prüfen Sie Konto und Region bei der Verbindung, und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Unknown is never shown as safe. Refresh to ask the service; the reason stands beside it where the last question failed.</source>
        <translation>Unbekanntes wird nie als sicher gezeigt. Aktualisieren Sie, um den Dienst zu fragen; wo die letzte Frage fehlschlug, steht der Grund dabei.</translation>
    </message>
    <message>
        <source>States of a lock</source>
        <translation>Zustände einer Sperre</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Hand a lock over</source>
        <translation>Eine Sperre übergeben</translation>
    </message>
    <message>
        <source>Who initiates a lock is often not who completes it. A hand-over is a sealed file for one colleague: lock ID, policy, deadline, what was tried and what is left, and no secret besides.</source>
        <translation>Wer eine Sperre einleitet, ist oft nicht, wer sie abschließt. Eine Übergabe ist eine versiegelte Datei für einen Kollegen: Sperr-ID, Richtlinie, Frist, was erprobt wurde und was noch aussteht, und sonst kein Geheimnis.</translation>
    </message>
    <message>
        <source>Press “Hand over…” beside the lock ID, and say for whom it is.</source>
        <translation>Drücken Sie „Übergeben…“ neben der Sperr-ID, und sagen Sie, für wen es ist.</translation>
    </message>
    <message>
        <source>Send the file, and the passphrase by another way.</source>
        <translation>Senden Sie die Datei, und die Passphrase auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Your colleague opens it with “Open hand-over…” in the menu File, or drops it on the window. It says what is in it and which connection it needs.</source>
        <translation>Ihr Kollege öffnet sie mit „Übergabe öffnen…“ im Menü Datei oder zieht sie auf das Fenster. Dort steht, was in ihr ist und welche Verbindung sie braucht.</translation>
    </message>
    <message>
        <source>The service is asked whether it is still so, and the lock is taken as received.</source>
        <translation>Der Dienst wird gefragt, ob es noch so ist, und die Sperre wird als empfangen übernommen.</translation>
    </message>
    <message>
        <source>The team&apos;s journal</source>
        <translation>Das Team-Journal</translation>
    </message>
    <message>
        <source>A team shares its journals in a PostgreSQL database: each desk hands its lines over, lock IDs included, and sees what the others did. The journal on this computer stays the truth, and waits for nothing.</source>
        <translation>Ein Team teilt seine Journale in einer PostgreSQL-Datenbank: Jeder Arbeitsplatz übergibt seine Zeilen, Sperr-IDs eingeschlossen, und sieht, was die anderen getan haben. Das Journal auf diesem Computer bleibt die Wahrheit und wartet auf nichts.</translation>
    </message>
    <message>
        <source>“Team&apos;s journal…” in the menu Vault says which database it is, as whom, and tests it step by step. The password is kept in the keychain.</source>
        <translation>„Team-Journal…“ im Menü Tresor sagt, welche Datenbank es ist und als wer, und testet sie Schritt für Schritt. Das Passwort wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>What a colleague does with the vault that you look at is told at once.</source>
        <translation>Was ein Kollege mit dem Tresor tut, den Sie gerade ansehen, wird sofort gemeldet.</translation>
    </message>
    <message>
        <source>Where an old backup of the database was restored, or a line was changed, that is an alarm: nothing is handed over before a person has accepted it.</source>
        <translation>Wo eine alte Sicherung der Datenbank zurückgespielt oder eine Zeile geändert wurde, ist das ein Alarm: Nichts wird übergeben, bevor ein Mensch es akzeptiert hat.</translation>
    </message>
    <message>
        <source>Let only those into the database who may have the lock IDs.</source>
        <translation>Lassen Sie nur die in die Datenbank, die die Sperr-IDs haben dürfen.</translation>
    </message>
    <message>
        <source>With a team there can be the rule that another member approves exactly this policy for exactly this vault before a lock is initiated, and that who initiated does not complete.</source>
        <translation>Mit einem Team kann es die Regel geben, dass ein anderes Mitglied genau diese Richtlinie für genau diesen Tresor freigibt, bevor eine Sperre eingeleitet wird, und dass, wer eingeleitet hat, nicht abschließt.</translation>
    </message>
    <message>
        <source>One member sets the rule; it takes two to lift it.</source>
        <translation>Ein Mitglied führt die Regel ein; um sie aufzuheben, braucht es zwei.</translation>
    </message>
    <message>
        <source>“Approve policy…” in the menu Vault approves a file for a vault.</source>
        <translation>„Richtlinie freigeben…“ im Menü Tresor gibt eine Datei für einen Tresor frei.</translation>
    </message>
    <message>
        <source>The reviews of Initiate and Complete say who approved and who initiated, and refuse what the rule does not allow. What cannot be told is refused, too.</source>
        <translation>Die Prüfungen vor dem Einleiten und vor dem Abschließen sagen, wer freigegeben und wer eingeleitet hat, und lehnen ab, was die Regel nicht erlaubt. Was nicht gesagt werden kann, wird auch abgelehnt.</translation>
    </message>
    <message>
        <source>Who somebody is, AWS says. In the sandbox nobody can approve.</source>
        <translation>Wer jemand ist, sagt AWS. In der Sandbox kann niemand freigeben.</translation>
    </message>
    <message>
        <source>It is a rule of the team that Vaultlock keeps, and no control of AWS&apos;s: it does not bind who takes another tool. What IAM can enforce of it is offered to copy.</source>
        <translation>Es ist eine Regel des Teams, die Vaultlock einhält, und keine Kontrolle von AWS: Sie bindet nicht, wer ein anderes Werkzeug nimmt. Was IAM davon durchsetzen kann, wird zum Kopieren angeboten.</translation>
    </message>
    <message>
        <source>Evidence for an auditor</source>
        <translation>Nachweis für einen Prüfer</translation>
    </message>
    <message>
        <source>Which policy is in force on this vault, since when, who decided it, what does it forbid, and how is that known? Evidence is a folder or a ZIP file that answers this from the journal, for a reader who has no Vaultlock.</source>
        <translation>Welche Richtlinie ist bei diesem Tresor in Kraft, seit wann, wer hat darüber entschieden, was verbietet sie, und woher weiß man das? Ein Nachweis ist ein Ordner oder eine ZIP-Datei und beantwortet dies aus dem Journal, für einen Leser, der kein Vaultlock hat.</translation>
    </message>
    <message>
        <source>“Evidence…” on a locked vault&apos;s page, or in the menu Vault, makes it. It can be signed and stamped: sign first, then stamp.</source>
        <translation>„Nachweis…“ auf der Seite eines gesperrten Tresors oder im Menü Tresor erstellt ihn. Er kann signiert und mit einem Zeitstempel versehen werden: erst signieren, dann stempeln.</translation>
    </message>
    <message>
        <source>“Verify evidence…” in the menu File says of each check whether it holds, failed, or could not be made.</source>
        <translation>„Nachweis prüfen…“ im Menü Datei sagt zu jeder Prüfung, ob sie stimmt, fehlgeschlagen ist oder nicht gemacht werden konnte.</translation>
    </message>
    <message>
        <source>SANDBOX or LIVE stands on every page of it.</source>
        <translation>SANDBOX oder LIVE steht auf jeder seiner Seiten.</translation>
    </message>
    <message>
        <source>The lock ID of a lock that may still be in progress is never in it.</source>
        <translation>Die Sperr-ID einer Sperre, die noch in Bearbeitung sein kann, steht nie darin.</translation>
    </message>
    <message>
        <source>Evidence states facts. Whether they suffice for a rule is not said.</source>
        <translation>Ein Nachweis gibt Tatsachen wieder. Ob sie für eine Vorschrift genügen, sagt er nicht.</translation>
    </message>
    <message>
        <source>All vaults in one table</source>
        <translation>Alle Tresore in einer Tabelle</translation>
    </message>
    <message>
        <source>“All vaults…” in the menu Vault reads every vault of the profiles and Regions that you tick: lock and time left, which known policy it is the same as, until when deletion is denied, tags and access policy. It only reads.</source>
        <translation>„Alle Tresore…“ im Menü Tresor liest jeden Tresor der Profile und Regionen, die Sie abhaken: Sperre und verbleibende Zeit, welcher bekannten Richtlinie sie gleicht, bis wann das Löschen verweigert wird, Tags und Zugriffsrichtlinie. Es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Questions such as “Not locked” or “Ends within” are ticked and combined, and can be kept under a name.</source>
        <translation>Fragen wie „Nicht gesperrt“ oder „Endet binnen“ werden abgehakt und kombiniert und können unter einem Namen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What could not be asked is named. It is never shown as not locked.</source>
        <translation>Was nicht gefragt werden konnte, wird genannt. Es wird nie als nicht gesperrt gezeigt.</translation>
    </message>
    <message>
        <source>What is shown can be exported as CSV or JSON.</source>
        <translation>Was gezeigt wird, kann als CSV oder JSON exportiert werden.</translation>
    </message>
    <message>
        <source>One policy for many vaults</source>
        <translation>Eine Richtlinie für viele Tresore</translation>
    </message>
    <message>
        <source>“Initiate in the selected vaults…” in the menu Vault gives one policy of the form to many vaults, each with its own ARN, and each looked at by what is known of it.</source>
        <translation>„In gewählten Tresoren einleiten…“ im Menü Tresor gibt eine Richtlinie des Formulars vielen Tresoren, jedem mit seinem eigenen ARN, und jeder wird nach dem betrachtet, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>What is left out is named, each danger is accepted once, and the number of vaults is typed.</source>
        <translation>Was ausgelassen wird, wird genannt, jede Gefahr wird einmal akzeptiert, und die Anzahl der Tresore wird eingegeben.</translation>
    </message>
    <message>
        <source>One vault after the other is initiated. At the first surprise it stops, and a person decides how it goes on.</source>
        <translation>Ein Tresor nach dem anderen wird eingeleitet. Bei der ersten Überraschung hält es an, und ein Mensch entscheidet, wie es weitergeht.</translation>
    </message>
    <message>
        <source>After a crash it goes on where the journal says that it had come to.</source>
        <translation>Nach einem Absturz geht es da weiter, wo es laut Journal angekommen war.</translation>
    </message>
    <message>
        <source>Each lock is completed by itself, by its name.</source>
        <translation>Jede Sperre wird für sich abgeschlossen, mit dem Namen ihres Tresors.</translation>
    </message>
    <message>
        <source>Watching without a window</source>
        <translation>Überwachen ohne Fenster</translation>
    </message>
    <message>
        <source>Every lock in progress of the journal is watched, on whichever connection it was made.</source>
        <translation>Jede Sperre in Bearbeitung aus dem Journal wird überwacht, gleich auf welcher Verbindung sie entstand.</translation>
    </message>
    <message>
        <source>“Start watching at each login” in the menu Vault reminds of running locks from the login on, without a window.</source>
        <translation>„Bei jeder Anmeldung Überwachung starten“ im Menü Tresor erinnert von der Anmeldung an an laufende Sperren, ohne Fenster.</translation>
    </message>
    <message>
        <source>The command asks the services once or again and again, for people, for programs, or for Prometheus.</source>
        <translation>Der Befehl fragt die Dienste einmal oder immer wieder, für Menschen, für Programme oder für Prometheus.</translation>
    </message>
    <message>
        <source>With others, and many vaults</source>
        <translation>Mit anderen und vielen Tresoren</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo etwas aufbewahrt wird</translation>
    </message>
    <message>
        <source>All of it is on this computer, for you alone. Help &gt; About Vaultlock says where it is here.</source>
        <translation>Alles liegt auf diesem Computer, nur für Sie. Hilfe &gt; Über Vaultlock sagt, wo es hier ist.</translation>
    </message>
    <message>
        <source>The journal: what was tried and what came of it, with vaults, accounts, who asked, policies, lock IDs and request IDs.</source>
        <translation>Das Journal: was versucht wurde und was daraus wurde, mit Tresoren, Konten, wer fragte, Richtlinien, Sperr-IDs und Anfrage-IDs.</translation>
    </message>
    <message>
        <source>The policies that are being written, one for each vault.</source>
        <translation>Die Richtlinien, die gerade geschrieben werden, eine für jeden Tresor.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s vaults and locks.</source>
        <translation>Die Tresore und Sperren der Sandbox.</translation>
    </message>
    <message>
        <source>Appearance, layout, connections by name and recent files. No secrets, and no lock IDs.</source>
        <translation>Erscheinungsbild, Anordnung, Verbindungen nach Namen und zuletzt verwendete Dateien. Keine Geheimnisse und keine Sperr-IDs.</translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation>Der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>Keys that you typed and chose to keep there, and the password of the team&apos;s database.</source>
        <translation>Schlüssel, die Sie eingegeben und dort aufzubewahren gewählt haben, und das Passwort der Datenbank des Teams.</translation>
    </message>
    <message>
        <source>The files of AWS&apos;s tools are read and never written. Keys are in memory only, unless you have them kept in the keychain.</source>
        <translation>Die Dateien der AWS-Werkzeuge werden gelesen und nie geschrieben. Schlüssel sind nur im Arbeitsspeicher, außer Sie lassen sie im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>What Vaultlock does not do</source>
        <translation>Was Vaultlock nicht tut</translation>
    </message>
    <message>
        <source>It does not say that anything conforms to a law or a rule. It reports facts, and your company decides.</source>
        <translation>Es sagt nicht, dass irgendetwas einem Gesetz oder einer Vorschrift entspricht. Es berichtet Tatsachen, und Ihr Unternehmen entscheidet.</translation>
    </message>
    <message>
        <source>It cannot undo a completed lock. Nobody can.</source>
        <translation>Es kann eine abgeschlossene Sperre nicht rückgängig machen. Niemand kann das.</translation>
    </message>
    <message>
        <source>It does not store, retrieve or delete archives, but for the small one of a trial that you ask for.</source>
        <translation>Es speichert keine Archive, ruft keine ab und löscht keine, außer dem kleinen einer Probe, die Sie verlangen.</translation>
    </message>
    <message>
        <source>It does not lock buckets of Amazon S3, nor their storage classes for Glacier: only vaults of Amazon S3 Glacier.</source>
        <translation>Es sperrt keine Buckets von Amazon S3, auch nicht deren Speicherklassen für Glacier: nur Tresore von Amazon S3 Glacier.</translation>
    </message>
    <message>
        <source>It does not guess what AWS does not document.</source>
        <translation>Es rät nicht, was AWS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It does not follow redirects, and does not accept a certificate that cannot be verified.</source>
        <translation>Es folgt keinen Weiterleitungen und akzeptiert kein Zertifikat, das nicht überprüft werden kann.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who controls this computer, whose credentials are stolen, or who means harm and may do it.</source>
        <translation>Es schützt nicht vor jemandem, der diesen Computer beherrscht, dessen Anmeldeinformationen gestohlen sind, oder der Schaden will und es darf.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Mit der Tastatur</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard. Help &gt; Keyboard shortcuts lists all keys of the window.</source>
        <translation>Alles kann mit der Tastatur getan werden. Hilfe &gt; Tastenkürzel führt alle Tasten des Fensters auf.</translation>
    </message>
    <message>
        <source>This guide, at the page about what is in front of you.</source>
        <translation>Dieses Handbuch, auf der Seite über das, was vor Ihnen ist.</translation>
    </message>
    <message>
        <source>In the editor: what the word at the cursor means.</source>
        <translation>Im Editor: was das Wort an der Schreibmarke bedeutet.</translation>
    </message>
    <message>
        <source>In the editor: what can be written here.</source>
        <translation>Im Editor: was hier geschrieben werden kann.</translation>
    </message>
    <message>
        <source>All keyboard shortcuts.</source>
        <translation>Alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>In this guide: back and forward.</source>
        <translation>In diesem Handbuch: zurück und vorwärts.</translation>
    </message>
    <message>
        <source>In this guide: to the search.</source>
        <translation>In diesem Handbuch: zur Suche.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Words that are used here</source>
        <translation>Wörter, die hier gebraucht werden</translation>
    </message>
    <message>
        <source>Where Amazon S3 Glacier keeps archives, in one Region of one account.</source>
        <translation>Worin Amazon S3 Glacier Archive aufbewahrt, in einer Region eines Kontos.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>What is stored in a vault: some bytes that are never changed, with an ID that the service gives. Its age counts from its upload.</source>
        <translation>Was in einem Tresor gespeichert ist: einige Bytes, die nie geändert werden, mit einer ID, die der Dienst vergibt. Sein Alter zählt ab seinem Upload.</translation>
    </message>
    <message>
        <source>Vault lock</source>
        <translation>Tresorsperre</translation>
    </message>
    <message>
        <source>A policy on a vault that, once it is complete, can never be changed or removed by anybody.</source>
        <translation>Eine Richtlinie für einen Tresor, die, wenn sie einmal abgeschlossen ist, von niemandem je geändert oder entfernt werden kann.</translation>
    </message>
    <message>
        <source>Vault lock policy</source>
        <translation>Sperrrichtlinie</translation>
    </message>
    <message>
        <source>The text of the lock, in IAM&apos;s policy language: what is denied, to whom, and when.</source>
        <translation>Der Text der Sperre, in der Richtliniensprache von IAM: was verweigert wird, wem, und wann.</translation>
    </message>
    <message>
        <source>Another policy of a vault, which can be changed. It may let in other accounts. A lock&apos;s Deny is above it.</source>
        <translation>Eine andere Richtlinie eines Tresors, die geändert werden kann. Sie kann andere Konten zulassen. Das Deny einer Sperre steht über ihr.</translation>
    </message>
    <message>
        <source>To put a lock on a vault for 24 hours: the policy is in force at once, and can still be taken back.</source>
        <translation>Einem Tresor für 24 Stunden eine Sperre auferlegen: Die Richtlinie ist sofort in Kraft und kann noch zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What the service gives once, when a lock is initiated. Complete needs it.</source>
        <translation>Was der Dienst einmal gibt, wenn eine Sperre eingeleitet wird. Das Abschließen braucht sie.</translation>
    </message>
    <message>
        <source>The state of a lock that was initiated and is neither completed nor aborted nor expired.</source>
        <translation>Der Zustand einer Sperre, die eingeleitet wurde und weder abgeschlossen noch abgebrochen noch abgelaufen ist.</translation>
    </message>
    <message>
        <source>To make the lock in progress permanent, with its lock ID. It can never be undone.</source>
        <translation>Die Sperre in Bearbeitung dauerhaft machen, mit ihrer Sperr-ID. Es kann nie rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>To take the lock in progress away again.</source>
        <translation>Die Sperre in Bearbeitung wieder wegnehmen.</translation>
    </message>
    <message>
        <source>The 24 hours are over without Complete: the service has taken the lock away.</source>
        <translation>Die 24 Stunden sind ohne Abschließen um: Der Dienst hat die Sperre weggenommen.</translation>
    </message>
    <message>
        <source>How old an archive has to be before it can be deleted, in days.</source>
        <translation>Wie alt ein Archiv sein muss, bevor es gelöscht werden kann, in Tagen.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Legal Hold</translation>
    </message>
    <message>
        <source>A tag of the vault while which nothing can be deleted, whatever its age: for a lawsuit, say.</source>
        <translation>Ein Tag des Tresors: Solange es gesetzt ist, kann nichts gelöscht werden, gleich in welchem Alter; zum Beispiel wegen eines Rechtsstreits.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A key and a value that a vault is marked with. Whoever may can change it, also on a locked vault, unless the policy denies that.</source>
        <translation>Ein Schlüssel und ein Wert, mit denen ein Tresor markiert ist. Wer es darf, kann ein Tag ändern, auch bei einem gesperrten Tresor, sofern die Richtlinie das nicht verweigert.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Something that there is to say about a policy: an error, a danger, a warning or a hint.</source>
        <translation>Etwas, das über eine Richtlinie zu sagen ist: ein Fehler, eine Gefahr, eine Warnung oder ein Hinweis.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was tried and what came of it, on this computer, each line bound to the one before.</source>
        <translation>Was versucht wurde und was daraus wurde, auf diesem Computer, jede Zeile an die vorige gebunden.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A Glacier of its own inside this program, to rehearse with.</source>
        <translation>Ein eigenes Glacier in diesem Programm, zum Üben.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>A connection that leads to AWS, or wherever an endpoint URL says: what is done there is real.</source>
        <translation>Eine Verbindung, die zu AWS führt oder wohin eine Endpunkt-URL weist: Was dort getan wird, ist echt.</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>The full name of something at AWS: partition, service, Region, account, and what it is.</source>
        <translation>Der volle Name von etwas bei AWS: Partition, Dienst, Region, Konto, und was es ist.</translation>
    </message>
    <message>
        <source>Errors, dangers, warnings and hints</source>
        <translation>Fehler, Gefahren, Warnungen und Hinweise</translation>
    </message>
    <message>
        <source>What AWS does not document is not guessed. It is told as something that cannot be told, and never as allowed or safe.</source>
        <translation>Was AWS nicht dokumentiert, wird nicht geraten. Es heißt dann, dass es nicht gesagt werden kann, und nie, dass es erlaubt oder sicher ist.</translation>
    </message>
    <message>
        <source>Elements of a policy</source>
        <translation>Elemente einer Richtlinie</translation>
    </message>
    <message>
        <source>Actions of Glacier</source>
        <translation>Aktionen von Glacier</translation>
    </message>
    <message>
        <source>Operators of conditions</source>
        <translation>Operatoren von Bedingungen</translation>
    </message>
    <message>
        <source>Keys of conditions</source>
        <translation>Schlüssel von Bedingungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>A sandbox for this command, as AWS&apos;s tools find it in the environment, or a profile. Unless given: the environment where it names keys, a profile or an endpoint, else the live connection that the window had last, else the environment.</source>
        <translation>Eine Sandbox für diesen Befehl, wie die AWS-Werkzeuge es in der Umgebung finden, oder ein Profil. Ohne dies: die Umgebung, wo sie Schlüssel, ein Profil oder einen Endpunkt nennt, sonst die LIVE-Verbindung, die das Fenster zuletzt hatte, sonst die Umgebung.</translation>
    </message>
    <message>
        <source>The Region; goes before AWS_REGION.</source>
        <translation>Die Region; hat Vorrang vor AWS_REGION.</translation>
    </message>
    <message>
        <source>Where requests go; goes before AWS_ENDPOINT_URL_GLACIER. STS is not asked then.</source>
        <translation>Wohin Anfragen gehen; hat Vorrang vor AWS_ENDPOINT_URL_GLACIER. STS wird dann nicht gefragt.</translation>
    </message>
    <message>
        <source>the command did what was asked</source>
        <translation>der Befehl hat getan, was verlangt war</translation>
    </message>
    <message>
        <source>it failed, or found what it looks for</source>
        <translation>er ist fehlgeschlagen, oder er hat gefunden, wonach er sucht</translation>
    </message>
    <message>
        <source>the command line cannot be, a file cannot be read or understood, or the output cannot be written</source>
        <translation>die Befehlszeile ist nicht zulässig, eine Datei kann nicht gelesen oder verstanden werden, oder die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>of watch: something is not known</source>
        <translation>bei watch: etwas ist nicht bekannt</translation>
    </message>
    <message>
        <source>What to do, first. `evidence make --help` has the options of one.</source>
        <translation>Was zu tun ist, zuerst. `evidence make --help` nennt die Optionen einer Aufgabe.</translation>
    </message>
    <message>
        <source>it was done, and every check that was made is ok</source>
        <translation>es wurde getan, und jede gemachte Prüfung ist in Ordnung</translation>
    </message>
    <message>
        <source>a check failed, the journal has nothing about the vault, or something was not taken or written</source>
        <translation>eine Prüfung ist fehlgeschlagen, das Journal hat nichts über den Tresor, oder etwas wurde nicht angenommen oder nicht geschrieben</translation>
    </message>
    <message>
        <source>a file cannot be read, or the command line cannot be</source>
        <translation>eine Datei kann nicht gelesen werden, oder die Befehlszeile ist nicht zulässig</translation>
    </message>
    <message>
        <source>The vault, by its name or its ARN.</source>
        <translation>Der Tresor, nach seinem Namen oder seinem ARN.</translation>
    </message>
    <message>
        <source>The folder to write, which must not be there yet.</source>
        <translation>Der Ordner, der geschrieben wird; es darf ihn noch nicht geben.</translation>
    </message>
    <message>
        <source>The journal, or an export of one; yours unless given.</source>
        <translation>Das Journal oder ein Export davon; ohne Angabe das Ihre.</translation>
    </message>
    <message>
        <source>Which service, where the journal knows several vaults of the name.</source>
        <translation>Welcher Dienst, wo das Journal mehrere Tresore dieses Namens kennt.</translation>
    </message>
    <message>
        <source>The moment that it says it was made at, UTC unless it has an offset; now unless given.</source>
        <translation>Der Zeitpunkt, zu dem er laut seiner Angabe erstellt wurde, UTC, wenn kein Versatz dabeisteht; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Of the local times, as Europe/Berlin; the computer&apos;s unless given.</source>
        <translation>Zeitzone der Ortszeiten, etwa Europe/Berlin; ohne Angabe die des Computers.</translation>
    </message>
    <message>
        <source>Without evidence.pdf.</source>
        <translation>Ohne evidence.pdf.</translation>
    </message>
    <message>
        <source>Ask the service, too, what it says now. Only reads.</source>
        <translation>Auch den Dienst fragen, was er jetzt sagt. Liest nur.</translation>
    </message>
    <message>
        <source>A folder for an auditor, of what the journal knows of the lock.</source>
        <translation>Ein Ordner für einen Prüfer, mit dem, was das Journal über die Sperre weiß.</translation>
    </message>
    <message>
        <source>The evidence.</source>
        <translation>Der Nachweis.</translation>
    </message>
    <message>
        <source>A PKCS#12 file with a key and its certificate.</source>
        <translation>Eine PKCS#12-Datei mit einem Schlüssel und seinem Zertifikat.</translation>
    </message>
    <message>
        <source>The passphrase is the first line that comes from this descriptor; it is asked for on the terminal unless given.</source>
        <translation>Die Passphrase ist die erste Zeile, die von diesem Deskriptor kommt; ohne Angabe wird auf dem Terminal nach ihr gefragt.</translation>
    </message>
    <message>
        <source>Put it in place of the signature that is there, which loses its time stamp, too.</source>
        <translation>Sie an die Stelle der vorhandenen Signatur setzen; deren Zeitstempel geht dabei auch verloren.</translation>
    </message>
    <message>
        <source>Signs it with your key.</source>
        <translation>Signiert ihn mit Ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>The file to write, which must not be there yet.</source>
        <translation>Die Datei, die geschrieben wird; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>What to send to an authority that gives time stamps.</source>
        <translation>Was an eine Stelle zu senden ist, die Zeitstempel gibt.</translation>
    </message>
    <message>
        <source>What an authority has answered.</source>
        <translation>Was eine Stelle geantwortet hat.</translation>
    </message>
    <message>
        <source>The authority to ask, once, over https or http: it gets the SHA-256 and nothing else.</source>
        <translation>Die Stelle, die einmal gefragt wird, über https oder http: Sie erhält den SHA-256 und nichts sonst.</translation>
    </message>
    <message>
        <source>Takes what the authority has answered.</source>
        <translation>Nimmt an, was die Stelle geantwortet hat.</translation>
    </message>
    <message>
        <source>The journal, or an export of one, that its lines have to stand in.</source>
        <translation>Das Journal oder ein Export davon, in dem seine Zeilen stehen müssen.</translation>
    </message>
    <message>
        <source>Ask the service whether it says the same. Only reads.</source>
        <translation>Den Dienst fragen, ob er dasselbe sagt. Liest nur.</translation>
    </message>
    <message>
        <source>Certificates (PEM) of those who vouch for who signed it.</source>
        <translation>Zertifikate (PEM) derer, die dafür bürgen, wer ihn signiert hat.</translation>
    </message>
    <message>
        <source>Certificates (PEM) of those who vouch for who stamped it.</source>
        <translation>Zertifikate (PEM) derer, die dafür bürgen, wer ihn gestempelt hat.</translation>
    </message>
    <message>
        <source>A log file of CloudTrail, JSON or gzip, that has to tell the same calls; may be given more than once.</source>
        <translation>Eine Protokolldatei von CloudTrail, JSON oder gzip, die dieselben Aufrufe melden muss; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Looks at it: each check, and why where one was not made.</source>
        <translation>Sieht ihn an: jede Prüfung, und warum, wo eine nicht gemacht wurde.</translation>
    </message>
    <message>
        <source>The same, and whether the service still says so.</source>
        <translation>Dasselbe, und ob der Dienst es noch so sagt.</translation>
    </message>
    <message>
        <source>write, sign, stamp or verify the evidence of a lock</source>
        <translation>den Nachweis einer Sperre schreiben, signieren, stempeln oder prüfen</translation>
    </message>
    <message>
        <source>Writes what the journal knows of one lock as a folder of files for an auditor, and looks at such a folder.</source>
        <translation>Schreibt, was das Journal über eine Sperre weiß, als Ordner mit Dateien für einen Prüfer, und sieht einen solchen Ordner an.</translation>
    </message>
    <message>
        <source>write evidence of a lock</source>
        <translation>den Nachweis einer Sperre schreiben</translation>
    </message>
    <message>
        <source>Writes what the journal knows of one lock: evidence.json, .html and .pdf, README.txt, verify.py and SHA256SUMS. The same journal, time, zone and fonts make the same bytes. The journal is not changed.</source>
        <translation>Schreibt, was das Journal über eine Sperre weiß: evidence.json, .html und .pdf, README.txt, verify.py und SHA256SUMS. Dasselbe Journal, dieselbe Zeit, Zone und dieselben Schriften ergeben dieselben Bytes. Das Journal wird nicht verändert.</translation>
    </message>
    <message>
        <source>sign evidence</source>
        <translation>einen Nachweis signieren</translation>
    </message>
    <message>
        <source>Signs evidence.json, and by it every file that it names: a detached CMS signature, evidence.json.p7s. What is not as it was made is not signed.</source>
        <translation>Signiert evidence.json und damit jede Datei, die sie nennt: eine losgelöste CMS-Signatur, evidence.json.p7s. Was nicht so ist, wie es erstellt wurde, wird nicht signiert.</translation>
    </message>
    <message>
        <source>put a time stamp beside the signature</source>
        <translation>einen Zeitstempel neben die Signatur legen</translation>
    </message>
    <message>
        <source>Puts a time stamp (RFC 3161) of the signature beside it, as evidence.json.p7s.tsr, once it is one; where evidence.json is not signed, one of it, as evidence.json.tsr. Sign first: the stamp shows then that it was signed before the certificate expired.</source>
        <translation>Legt einen Zeitstempel (RFC 3161) der Signatur neben sie, als evidence.json.p7s.tsr, sobald sie besteht; wo evidence.json nicht signiert ist, einen davon, als evidence.json.tsr. Signieren Sie zuerst: Der Stempel zeigt dann, dass signiert wurde, bevor das Zertifikat ablief.</translation>
    </message>
    <message>
        <source>write a request for a time stamp</source>
        <translation>eine Anforderung für einen Zeitstempel schreiben</translation>
    </message>
    <message>
        <source>Writes a request for a time stamp (RFC 3161) of the signature, of evidence.json where it is not signed, to be sent to an authority by other means: evidence stamp puts its reply in.</source>
        <translation>Schreibt eine Anforderung für einen Zeitstempel (RFC 3161) der Signatur, von evidence.json, wo es nicht signiert ist, die auf anderem Weg an eine Stelle gesendet wird: evidence stamp setzt deren Antwort ein.</translation>
    </message>
    <message>
        <source>look at evidence</source>
        <translation>einen Nachweis ansehen</translation>
    </message>
    <message>
        <source>Looks at evidence, a folder or a ZIP file of it, and says of each check whether it is ok, FAILED, or was not made and why. Nothing is written.</source>
        <translation>Sieht einen Nachweis an, einen Ordner oder eine ZIP-Datei davon, und sagt von jeder Prüfung, ob sie in Ordnung ist, FEHLGESCHLAGEN ist oder nicht gemacht wurde und warum. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>What to do, first. `handover make --help` has the options of one.</source>
        <translation>Was zu tun ist, zuerst. `handover make --help` nennt die Optionen einer Aufgabe.</translation>
    </message>
    <message>
        <source>it was done</source>
        <translation>es wurde getan</translation>
    </message>
    <message>
        <source>there is nothing to give, a file does not open with this passphrase or key, or the lock is not as it was handed over, and then nothing is taken</source>
        <translation>es gibt nichts zu geben, eine Datei öffnet sich nicht mit dieser Passphrase oder diesem Schlüssel, oder die Sperre ist nicht so, wie sie übergeben wurde, und dann wird nichts übernommen</translation>
    </message>
    <message>
        <source>the file is no hand-over, or the command line cannot be</source>
        <translation>die Datei ist keine Übergabe, oder die Befehlszeile ist nicht zulässig</translation>
    </message>
    <message>
        <source>The passphrase is the first line of this file; it is asked for on the terminal unless given. Never an argument: others could read it.</source>
        <translation>Die Passphrase ist die erste Zeile dieser Datei; ohne Angabe wird auf dem Terminal nach ihr gefragt. Nie als Argument: Andere könnten sie lesen.</translation>
    </message>
    <message>
        <source>The passphrase is the first line that comes from this descriptor.</source>
        <translation>Die Passphrase ist die erste Zeile, die von diesem Deskriptor kommt.</translation>
    </message>
    <message>
        <source>The colleague&apos;s name.</source>
        <translation>Der Name des Kollegen.</translation>
    </message>
    <message>
        <source>Your name; unless given, who the service takes you for.</source>
        <translation>Ihr Name; ohne Angabe, für wen der Dienst Sie hält.</translation>
    </message>
    <message>
        <source>A word to the colleague, inside of the file.</source>
        <translation>Ein Wort an den Kollegen, in der Datei.</translation>
    </message>
    <message>
        <source>Seal it to this X.509 certificate (PEM or DER) instead of a passphrase.</source>
        <translation>Sie für dieses X.509-Zertifikat (PEM oder DER) versiegeln statt mit einer Passphrase.</translation>
    </message>
    <message>
        <source>A file for Jo; tell the passphrase by another way.</source>
        <translation>Eine Datei für Jo; teilen Sie die Passphrase auf einem anderen Weg mit.</translation>
    </message>
    <message>
        <source>The sealed file.</source>
        <translation>Die versiegelte Datei.</translation>
    </message>
    <message>
        <source>Of a file that is sealed to a certificate: its key, PKCS#12.</source>
        <translation>Bei einer Datei, die für ein Zertifikat versiegelt ist: dessen Schlüssel, PKCS#12.</translation>
    </message>
    <message>
        <source>How the answer is written.</source>
        <translation>Wie die Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>What is in it, without the lock ID.</source>
        <translation>Was darin ist, ohne die Sperr-ID.</translation>
    </message>
    <message>
        <source>Takes it, where the service says that the lock is still so.</source>
        <translation>Übernimmt sie, wenn der Dienst sagt, dass die Sperre noch so ist.</translation>
    </message>
    <message>
        <source>give a lock in progress to a colleague, or take one</source>
        <translation>eine Sperre in Bearbeitung einem Kollegen übergeben, oder eine übernehmen</translation>
    </message>
    <message>
        <source>Hands a lock in progress over to a colleague, in a sealed file, or takes one over.</source>
        <translation>Übergibt eine Sperre in Bearbeitung einem Kollegen in einer versiegelten Datei, oder übernimmt eine.</translation>
    </message>
    <message>
        <source>give a lock in progress</source>
        <translation>eine Sperre in Bearbeitung übergeben</translation>
    </message>
    <message>
        <source>Writes a lock in progress to a sealed file for a colleague: the lock ID, the policy, the deadline, what was tried and what is left. The journal says to whom.</source>
        <translation>Schreibt eine Sperre in Bearbeitung in eine versiegelte Datei für einen Kollegen: die Sperr-ID, die Richtlinie, die Frist, was erprobt wurde und was noch aussteht. Das Journal sagt, an wen.</translation>
    </message>
    <message>
        <source>take a lock in progress</source>
        <translation>eine Sperre in Bearbeitung übernehmen</translation>
    </message>
    <message>
        <source>Opens a hand-over, holds it against the service, and takes the lock with its lock ID into your journal, as received. Nothing is completed.</source>
        <translation>Öffnet eine Übergabe, hält sie gegen den Dienst und übernimmt die Sperre mit ihrer Sperr-ID als empfangen in Ihr Journal. Es wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>say what is in a hand-over</source>
        <translation>sagen, was in einer Übergabe ist</translation>
    </message>
    <message>
        <source>Opens a hand-over and says what is in it: from whom, which vault, until when, what was tried. Nothing is taken, and nobody is asked whether it is so. The lock ID is not shown.</source>
        <translation>Öffnet eine Übergabe und sagt, was darin ist: von wem, welcher Tresor, bis wann, was erprobt wurde. Es wird nichts übernommen, und niemand wird gefragt, ob es so ist. Die Sperr-ID wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text zeigen.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>The journal, or of verify an export of one; your own journal unless given.</source>
        <translation>Das Journal, oder bei verify ein Export davon; ohne Angabe Ihr eigenes Journal.</translation>
    </message>
    <message>
        <source>Of export: write to this file, which must not be there yet; to standard output unless given.</source>
        <translation>Bei export: in diese Datei schreiben, die es noch nicht geben darf; ohne Angabe auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Of reconcile: how the answer is written.</source>
        <translation>Bei reconcile: wie die Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>it was written, is as it was written, or agrees with the service</source>
        <translation>es wurde geschrieben, ist so, wie es geschrieben wurde, oder stimmt mit dem Dienst überein</translation>
    </message>
    <message>
        <source>the journal does not verify, is none, or is one of an earlier version: start the window once, which takes it over; of reconcile: something differs, could not be found out, or nothing was asked</source>
        <translation>das Journal lässt sich nicht überprüfen, ist keines, oder ist eines einer früheren Version: Starten Sie einmal das Fenster, das es übernimmt; bei reconcile: etwas weicht ab, konnte nicht herausgefunden werden, oder es wurde nichts gefragt</translation>
    </message>
    <message>
        <source>there is no such journal, or the command line cannot be</source>
        <translation>dieses Journal gibt es nicht, oder die Befehlszeile ist nicht zulässig</translation>
    </message>
    <message>
        <source>Every entry, a line of JSON each.</source>
        <translation>Jeder Eintrag, je eine Zeile JSON.</translation>
    </message>
    <message>
        <source>Whether it is as it was written.</source>
        <translation>Ob es so ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The same of what was exported.</source>
        <translation>Dasselbe von dem, was exportiert wurde.</translation>
    </message>
    <message>
        <source>What the service says of every vault in it, and what differs.</source>
        <translation>Was der Dienst von jedem Tresor darin sagt, und was abweicht.</translation>
    </message>
    <message>
        <source>What to do. `team rule --help` has the last four.</source>
        <translation>Was zu tun ist. `team rule --help` nennt die letzten vier.</translation>
    </message>
    <message>
        <source>The journal; your own unless given.</source>
        <translation>Das Journal; ohne Angabe Ihr eigenes.</translation>
    </message>
    <message>
        <source>A service of ~/.pg_service.conf, or postgresql://USER@HOST/DATABASE, whose password comes from ~/.pgpass or PGPASSWORD. Unless given, what was set up in the window, else what PGSERVICE or PGHOST say.</source>
        <translation>Ein Dienst aus ~/.pg_service.conf, oder postgresql://USER@HOST/DATABASE; das Passwort kommt aus ~/.pgpass oder PGPASSWORD. Ohne Angabe, was im Fenster eingerichtet wurde, sonst, was PGSERVICE oder PGHOST sagen.</translation>
    </message>
    <message>
        <source>Of hand-over: the database counts as it is, though it is not what it was.</source>
        <translation>Bei hand-over: Die Datenbank gilt, wie sie ist, obwohl sie nicht ist, was sie war.</translation>
    </message>
    <message>
        <source>Of hand-over: where your journal is not the one that the team has, hand it over as a new chain. The old one stays.</source>
        <translation>Bei hand-over: Wo Ihr Journal nicht das ist, das das Team hat, es als neue Kette übergeben. Die alte bleibt.</translation>
    </message>
    <message>
        <source>Of export: the folder to make, which must not be there yet.</source>
        <translation>Bei export: der Ordner, der angelegt wird; es darf ihn noch nicht geben.</translation>
    </message>
    <message>
        <source>Of log: how many lines.</source>
        <translation>Bei log: wie viele Zeilen.</translation>
    </message>
    <message>
        <source>Of log: say what comes from now on, until it is ended; as JSON one object a line.</source>
        <translation>Bei log: sagen, was von jetzt an kommt, bis es beendet wird; als JSON je ein Objekt in einer Zeile.</translation>
    </message>
    <message>
        <source>How the answer is written. Not of hand-over.</source>
        <translation>Wie die Antwort geschrieben wird. Nicht bei hand-over.</translation>
    </message>
    <message>
        <source>it was done, and nothing is wrong</source>
        <translation>es wurde getan, und nichts ist falsch</translation>
    </message>
    <message>
        <source>the database cannot be reached or is not what it was, a chain is not whole, or something was not handed over</source>
        <translation>die Datenbank kann nicht erreicht werden oder ist nicht, was sie war, eine Kette ist nicht vollständig, oder etwas wurde nicht übergeben</translation>
    </message>
    <message>
        <source>the command line cannot be</source>
        <translation>die Befehlszeile ist nicht zulässig</translation>
    </message>
    <message>
        <source>Who is connected as whom, and what waits to be handed over, by a service of ~/.pg_service.conf.</source>
        <translation>Wer als wer verbunden ist, und was auf die Übergabe wartet, über einen Dienst aus ~/.pg_service.conf.</translation>
    </message>
    <message>
        <source>Of rule: show, set or lift. Of approve: the policy&apos;s file. Of iam-policy: initiate or complete.</source>
        <translation>Bei rule: show, set oder lift. Bei approve: die Datei der Richtlinie. Bei iam-policy: initiate oder complete.</translation>
    </message>
    <message>
        <source>As for team.</source>
        <translation>Wie bei team.</translation>
    </message>
    <message>
        <source>Of approve and iam-policy: which vault; an ARN asks nobody.</source>
        <translation>Bei approve und iam-policy: welcher Tresor; mit einem ARN wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Of approve: a danger that you accept, by its identity; may be given more than once.</source>
        <translation>Bei approve: eine Gefahr, die Sie akzeptieren, nach ihrer Kennung; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Of approve: no approval of these bytes for this vault stands any more, whoever gave it.</source>
        <translation>Bei approve: keine Freigabe dieser Bytes für diesen Tresor gilt mehr, von wem sie auch kam.</translation>
    </message>
    <message>
        <source>What AWS itself can enforce, to attach to those who complete.</source>
        <translation>Was AWS selbst durchsetzen kann, zum Anhängen an die, die abschließen.</translation>
    </message>
    <message>
        <source>A policy to open, a lock that a colleague hands over, or evidence of a lock.</source>
        <translation>Eine Richtlinie zum Öffnen, eine Sperre, die ein Kollege übergibt, oder der Nachweis einer Sperre.</translation>
    </message>
    <message>
        <source>Where to connect to.</source>
        <translation>Womit verbunden wird.</translation>
    </message>
    <message>
        <source>The AWS Region.</source>
        <translation>Die AWS-Region.</translation>
    </message>
    <message>
        <source>Where requests go.</source>
        <translation>Wohin Anfragen gehen.</translation>
    </message>
    <message>
        <source>The vault to choose.</source>
        <translation>Der Tresor, der gewählt wird.</translation>
    </message>
    <message>
        <source>The language of the window: en, de, ja, or a catalogue&apos;s file.</source>
        <translation>Die Sprache des Fensters: en, de, ja oder die Datei eines Katalogs.</translation>
    </message>
    <message>
        <source>A window of its own.</source>
        <translation>Ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Remind of locks in progress without a window.</source>
        <translation>Ohne Fenster an Sperren in Bearbeitung erinnern.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>export the journal, or hold it against the service</source>
        <translation>das Journal exportieren, oder es gegen den Dienst halten</translation>
    </message>
    <message>
        <source>export: writes every entry of the journal as one line of JSON, each with the SHA-256 of the line before.
verify: says whether every entry of the journal, or of an export, is as it was written.
reconcile: asks the service about every vault in the journal, and says what differs, what it means and what can be done. Only reads.
The journal is not changed.</source>
        <translation>export: schreibt jeden Eintrag des Journals als eine Zeile JSON, jeden mit dem SHA-256 der Zeile davor.
verify: sagt, ob jeder Eintrag des Journals oder eines Exports so ist, wie er geschrieben wurde.
reconcile: fragt den Dienst nach jedem Tresor im Journal und sagt, was abweicht, was es bedeutet und was getan werden kann. Liest nur.
Das Journal wird nicht verändert.</translation>
    </message>
    <message>
        <source>hand the journal over to a team&apos;s database, or read that</source>
        <translation>das Journal der Datenbank eines Teams übergeben, oder diese lesen</translation>
    </message>
    <message>
        <source>the rule of four eyes</source>
        <translation>das Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>Policies; - for standard input.</source>
        <translation>Richtlinien; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The ARN of the vault that the policies are for. Without it, nothing is said about whose vault a policy names.</source>
        <translation>Der ARN des Tresors, für den die Richtlinien sind. Ohne ihn wird nichts dazu gesagt, wessen Tresor eine Richtlinie nennt.</translation>
    </message>
    <message>
        <source>How findings are written.</source>
        <translation>Wie Befunde geschrieben werden.</translation>
    </message>
    <message>
        <source>there are no errors and no dangers</source>
        <translation>es gibt keine Fehler und keine Gefahren</translation>
    </message>
    <message>
        <source>there are errors or dangers</source>
        <translation>es gibt Fehler oder Gefahren</translation>
    </message>
    <message>
        <source>a file cannot be read; the others were looked at</source>
        <translation>eine Datei kann nicht gelesen werden; die anderen wurden angesehen</translation>
    </message>
    <message>
        <source>What is wrong with a policy, a line a finding.</source>
        <translation>Was an einer Richtlinie falsch ist, eine Zeile je Befund.</translation>
    </message>
    <message>
        <source>The same, and whether it is for that vault.</source>
        <translation>Dasselbe, und ob sie für diesen Tresor ist.</translation>
    </message>
    <message>
        <source>Findings for a review.</source>
        <translation>Befunde für eine Prüfung.</translation>
    </message>
    <message>
        <source>A text from somewhere else. This one has a danger in it.</source>
        <translation>Ein Text von anderswo. In diesem ist eine Gefahr.</translation>
    </message>
    <message>
        <source>The policy; - for standard input.</source>
        <translation>Die Richtlinie; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The ARN of the vault that the policy is for. Without it, the first that the policy names.</source>
        <translation>Der ARN des Tresors, für den die Richtlinie ist. Ohne ihn der erste, den die Richtlinie nennt.</translation>
    </message>
    <message>
        <source>it was explained</source>
        <translation>sie wurde erklärt</translation>
    </message>
    <message>
        <source>the file cannot be read, or is no policy</source>
        <translation>die Datei kann nicht gelesen werden, oder ist keine Richtlinie</translation>
    </message>
    <message>
        <source>What the policy does, and at which ages an archive can be deleted.</source>
        <translation>Was die Richtlinie bewirkt, und in welchem Alter ein Archiv gelöscht werden kann.</translation>
    </message>
    <message>
        <source>The lock policy; - for standard input.</source>
        <translation>Die Sperrrichtlinie; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy. The two are joined: a Deny in either beats an Allow in either.</source>
        <translation>Die Zugriffsrichtlinie des Tresors. Die beiden werden zusammengenommen: Ein Deny in einer von beiden geht vor einem Allow in einer von beiden.</translation>
    </message>
    <message>
        <source>The requests; - for standard input. A JSON list of principal, action, resource and context.</source>
        <translation>Die Anfragen; - für die Standardeingabe. Eine JSON-Liste aus principal, action, resource und context.</translation>
    </message>
    <message>
        <source>How answers are written.</source>
        <translation>Wie Antworten geschrieben werden.</translation>
    </message>
    <message>
        <source>every request was decided, whatever the answers are</source>
        <translation>über jede Anfrage wurde entschieden, gleich wie die Antworten lauten</translation>
    </message>
    <message>
        <source>a file cannot be read, or is not what it is given as; there is no answer then</source>
        <translation>eine Datei kann nicht gelesen werden, oder ist nicht, als was sie angegeben ist; dann gibt es keine Antwort</translation>
    </message>
    <message>
        <source>What becomes of each request, and by which statement.</source>
        <translation>Was aus jeder Anfrage wird, und durch welche Anweisung.</translation>
    </message>
    <message>
        <source>Answers for a test to compare.</source>
        <translation>Antworten, die ein Test vergleichen kann.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1. 0: any free port.</source>
        <translation>An diesem Port von 127.0.0.1 lauschen. 0: irgendein freier Port.</translation>
    </message>
    <message>
        <source>The Region it stands for.</source>
        <translation>Die Region, für die er steht.</translation>
    </message>
    <message>
        <source>The 12-digit account ID it stands for.</source>
        <translation>Die 12-stellige Konto-ID, für die er steht.</translation>
    </message>
    <message>
        <source>How long a lock ID is valid.</source>
        <translation>Wie lange eine Sperr-ID gültig ist.</translation>
    </message>
    <message>
        <source>How many sample vaults a new sandbox has.</source>
        <translation>Wie viele Beispieltresore eine neue Sandbox hat.</translation>
    </message>
    <message>
        <source>Keep the vaults in this file. Without it, nothing is kept.</source>
        <translation>Die Tresore in dieser Datei aufbewahren. Ohne sie wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Begin with the vaults, archives, locks and identities in this file, JSON, and without sample vaults unless --vaults says so.</source>
        <translation>Mit den Tresoren, Archiven, Sperren und Identitäten in dieser JSON-Datei beginnen, und ohne Beispieltresore, außer --vaults gibt welche an.</translation>
    </message>
    <message>
        <source>Append a line of JSON to this file for every request.</source>
        <translation>Für jede Anfrage eine Zeile JSON an diese Datei anhängen.</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>er wurde zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>it cannot serve: the port is taken, or the state is not what this program writes</source>
        <translation>er kann nicht dienen: Der Port ist belegt, oder der Zustand ist nicht, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>A Glacier of your own for two seconds. The first line says where it is, and has its keys.</source>
        <translation>Ein eigenes Glacier für zwei Sekunden. Die erste Zeile sagt, wo es ist, und enthält seine Schlüssel.</translation>
    </message>
    <message>
        <source>One whose locks expire after a minute, and which goes on where it was.</source>
        <translation>Eines, dessen Sperren nach einer Minute ablaufen und das da weitermacht, wo es war.</translation>
    </message>
    <message>
        <source>say in plain words what a policy does</source>
        <translation>in einfachen Worten sagen, was eine Richtlinie bewirkt</translation>
    </message>
    <message>
        <source>Says in plain words what a vault lock policy does, and at which ages an archive can be deleted.</source>
        <translation>Sagt in einfachen Worten, was eine Sperrrichtlinie bewirkt, und in welchem Alter ein Archiv gelöscht werden kann.</translation>
    </message>
    <message>
        <source>show what is wrong with policies</source>
        <translation>zeigen, was an Richtlinien falsch ist</translation>
    </message>
    <message>
        <source>Shows what is wrong with vault lock policies, and where.</source>
        <translation>Zeigt, was an Sperrrichtlinien falsch ist, und wo.</translation>
    </message>
    <message>
        <source>decide requests by a policy</source>
        <translation>über Anfragen nach einer Richtlinie entscheiden</translation>
    </message>
    <message>
        <source>Decides requests by a vault lock policy, with a trace of its statements.</source>
        <translation>Entscheidet Anfragen nach einer Sperrrichtlinie, mit dem Weg durch ihre Anweisungen.</translation>
    </message>
    <message>
        <source>serve Glacier&apos;s vault lock on the loopback interface</source>
        <translation>die Tresorsperre von Glacier auf der Loopback-Schnittstelle bereitstellen</translation>
    </message>
    <message>
        <source>Serves Glacier&apos;s vault and vault-lock operations on the loopback interface until it is told to end.
The first line of its output is JSON: endpoint, region, accountId, callerArn, accessKeyId, secretAccessKey, the other identities with their keys, and controlToken.</source>
        <translation>Stellt die Tresor- und Tresorsperren-Operationen von Glacier auf der Loopback-Schnittstelle bereit, bis er zum Beenden aufgefordert wird.
Die erste Zeile der Ausgabe ist JSON: endpoint, region, accountId, callerArn, accessKeyId, secretAccessKey, die anderen Identitäten mit ihren Schlüsseln, und controlToken.</translation>
    </message>
    <message>
        <source>the service said who</source>
        <translation>der Dienst hat gesagt, wer</translation>
    </message>
    <message>
        <source>it could not be asked, or took nobody</source>
        <translation>er konnte nicht gefragt werden, oder hat niemanden erkannt</translation>
    </message>
    <message>
        <source>Who you are to the service that a command without options asks, and where that was found.</source>
        <translation>Wer Sie für den Dienst sind, den ein Befehl ohne Optionen fragt, und wo das gefunden wurde.</translation>
    </message>
    <message>
        <source>The same of a profile of AWS&apos;s files, for a script.</source>
        <translation>Dasselbe für ein Profil aus den AWS-Dateien, für ein Skript.</translation>
    </message>
    <message>
        <source>every step passed</source>
        <translation>jeder Schritt ist bestanden</translation>
    </message>
    <message>
        <source>a step failed; what was found is on standard output all the same</source>
        <translation>ein Schritt ist fehlgeschlagen; was gefunden wurde, steht trotzdem auf der Standardausgabe</translation>
    </message>
    <message>
        <source>What works on the way to the service; for a ticket.</source>
        <translation>Was auf dem Weg zum Dienst funktioniert; für ein Ticket.</translation>
    </message>
    <message>
        <source>The same by a profile of AWS&apos;s files.</source>
        <translation>Dasselbe mit einem Profil aus den AWS-Dateien.</translation>
    </message>
    <message>
        <source>Only this vault, without a list; may be given more than once. It also works where glacier:ListVaults is denied.</source>
        <translation>Nur diesen Tresor, ohne Liste; darf mehrmals angegeben werden. Es geht auch, wo glacier:ListVaults verweigert ist.</translation>
    </message>
    <message>
        <source>How the vaults are written.</source>
        <translation>Wie die Tresore geschrieben werden.</translation>
    </message>
    <message>
        <source>every vault and its lock was read</source>
        <translation>jeder Tresor und seine Sperre wurden gelesen</translation>
    </message>
    <message>
        <source>the list, a vault that was named, or the lock of a vault could not be read</source>
        <translation>die Liste, ein genannter Tresor oder die Sperre eines Tresors konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Every vault, and whether it is locked.</source>
        <translation>Jeder Tresor, und ob er gesperrt ist.</translation>
    </message>
    <message>
        <source>Those of a sandbox that is there for this command.</source>
        <translation>Die einer Sandbox, die für diesen Befehl da ist.</translation>
    </message>
    <message>
        <source>One vault, for a script.</source>
        <translation>Ein Tresor, für ein Skript.</translation>
    </message>
    <message>
        <source>One round, and end.</source>
        <translation>Ein Durchgang, und Ende.</translation>
    </message>
    <message>
        <source>How long before its end a lock is warned of: 90s, 15m, 4h, 2d.</source>
        <translation>Wie lange vor ihrem Ende vor einer Sperre gewarnt wird: 90s, 15m, 4h, 2d.</translation>
    </message>
    <message>
        <source>How long from one round to the next. The journal is read anew each time.</source>
        <translation>Wie lange von einem Durchgang zum nächsten. Das Journal wird jedes Mal neu gelesen.</translation>
    </message>
    <message>
        <source>Write each round to this file, in the place of the one before.</source>
        <translation>Jeden Durchgang in diese Datei schreiben, an die Stelle des vorigen.</translation>
    </message>
    <message>
        <source>The locks of the journals that a team shares, instead of those of FILE; where that is, as for team.</source>
        <translation>Die Sperren der Journale, die ein Team teilt, statt derer von FILE; wo das ist, wie bei team.</translation>
    </message>
    <message>
        <source>with --once: no lock ends within the warning</source>
        <translation>mit --once: keine Sperre endet innerhalb der Warnfrist</translation>
    </message>
    <message>
        <source>with --once: a lock does, or has ended without a locked vault</source>
        <translation>mit --once: eine Sperre tut es, oder sie ist ohne gesperrten Tresor zu Ende</translation>
    </message>
    <message>
        <source>the journal cannot be read, or the command line cannot be</source>
        <translation>das Journal kann nicht gelesen werden, oder die Befehlszeile ist nicht zulässig</translation>
    </message>
    <message>
        <source>with --once: a lock could not be read, and is not known to be safe</source>
        <translation>mit --once: eine Sperre konnte nicht gelesen werden, und es ist nicht bekannt, dass sie sicher ist</translation>
    </message>
    <message>
        <source>Which locks of your journal are in progress, and for how long.</source>
        <translation>Welche Sperren Ihres Journals in Bearbeitung sind, und wie lange noch.</translation>
    </message>
    <message>
        <source>A file for a collector of metrics.</source>
        <translation>Eine Datei für einen Sammler von Metriken.</translation>
    </message>
    <message>
        <source>A profile of AWS&apos;s files; may be given more than once. Without it, the connection of the other commands.</source>
        <translation>Ein Profil aus den AWS-Dateien; darf mehrmals angegeben werden. Ohne dies die Verbindung der anderen Befehle.</translation>
    </message>
    <message>
        <source>A Region; may be given more than once. Without it, the one that is configured.</source>
        <translation>Eine Region; darf mehrmals angegeben werden. Ohne dies die eingestellte.</translation>
    </message>
    <message>
        <source>Every Region that has Glacier, of the public partition.</source>
        <translation>Jede Region der öffentlichen Partition, in der es Glacier gibt.</translation>
    </message>
    <message>
        <source>Where requests go, for every profile and Region.</source>
        <translation>Wohin Anfragen gehen, für jedes Profil und jede Region.</translation>
    </message>
    <message>
        <source>Ask neither for tags nor for access policies: two calls a vault less.</source>
        <translation>Weder nach Tags noch nach Zugriffsrichtlinien fragen: zwei Aufrufe je Tresor weniger.</translation>
    </message>
    <message>
        <source>Say which locks are the same as this policy, too, by what they decide; may be given more than once.</source>
        <translation>Auch sagen, welche Sperren dieser Richtlinie gleichen, nach dem, was sie entscheiden; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Vaults whose lock is not completed.</source>
        <translation>Tresore, deren Sperre nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Vaults with archives, as of the last inventory.</source>
        <translation>Tresore mit Archiven, nach dem letzten Inventar.</translation>
    </message>
    <message>
        <source>Vaults with this tag (LegalHold, or LegalHold=true) of which archives can be deleted all the same.</source>
        <translation>Tresore mit diesem Tag (LegalHold oder LegalHold=true), von denen Archive trotzdem gelöscht werden können.</translation>
    </message>
    <message>
        <source>Vaults with another policy than this one, or with none.</source>
        <translation>Tresore mit einer anderen Richtlinie als dieser, oder mit keiner.</translation>
    </message>
    <message>
        <source>Locks in progress that end within this time: 90m, 6h, 2d.</source>
        <translation>Sperren in Bearbeitung, die binnen dieser Zeit enden: 90m, 6h, 2d.</translation>
    </message>
    <message>
        <source>Say what differs since the last look, too.</source>
        <translation>Auch sagen, was sich seit dem letzten Durchgang unterscheidet.</translation>
    </message>
    <message>
        <source>everything that was asked is known; filters make no difference</source>
        <translation>alles, was gefragt wurde, ist bekannt; Filter ändern daran nichts</translation>
    </message>
    <message>
        <source>something could not be found out: a place, a list, a lock, tags or an access policy; with --since-last also where the look could not be kept</source>
        <translation>etwas konnte nicht herausgefunden werden: ein Ort, eine Liste, eine Sperre, Tags oder eine Zugriffsrichtlinie; mit --since-last auch, wenn der Durchgang nicht aufbewahrt werden konnte</translation>
    </message>
    <message>
        <source>the command line cannot be, or a policy cannot be read</source>
        <translation>die Befehlszeile ist nicht zulässig, oder eine Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>All vaults of two accounts, and what their locks do.</source>
        <translation>Alle Tresore zweier Konten, und was ihre Sperren bewirken.</translation>
    </message>
    <message>
        <source>What is kept, and not locked.</source>
        <translation>Was aufbewahrt wird und nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>Vaults with another policy than yours, for a spreadsheet.</source>
        <translation>Tresore mit einer anderen Richtlinie als der Ihren, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>What is there, and what differs since the last look.</source>
        <translation>Was da ist, und was sich seit dem letzten Durchgang unterscheidet.</translation>
    </message>
    <message>
        <source>go the way to the service step by step</source>
        <translation>den Weg zum Dienst Schritt für Schritt gehen</translation>
    </message>
    <message>
        <source>Goes the way to the service step by step and says how long each took and where it ends. Only reads; no secret is printed.</source>
        <translation>Geht den Weg zum Dienst Schritt für Schritt und sagt, wie lange jeder dauerte und wo der Weg endet. Liest nur; kein Geheimnis wird ausgegeben.</translation>
    </message>
    <message>
        <source>list all vaults of several profiles and Regions, and what their locks do</source>
        <translation>alle Tresore mehrerer Profile und Regionen auflisten, und was ihre Sperren bewirken</translation>
    </message>
    <message>
        <source>Lists all vaults of several profiles and Regions, with the lock of each and what it does. Only reads.
A vault of which it cannot be told is listed by every filter.</source>
        <translation>Listet alle Tresore mehrerer Profile und Regionen auf, mit der Sperre eines jeden und dem, was sie bewirkt. Liest nur.
Ein Tresor, von dem es nicht gesagt werden kann, wird bei jedem Filter aufgeführt.</translation>
    </message>
    <message>
        <source>list every vault with the state of its lock</source>
        <translation>jeden Tresor mit dem Zustand seiner Sperre auflisten</translation>
    </message>
    <message>
        <source>Lists every vault with the state of its lock, its archives and its size. Only reads.</source>
        <translation>Listet jeden Tresor mit dem Zustand seiner Sperre, seinen Archiven und seiner Größe auf. Liest nur.</translation>
    </message>
    <message>
        <source>say which locks in progress run out</source>
        <translation>sagen, welche Sperren in Bearbeitung ablaufen</translation>
    </message>
    <message>
        <source>Asks the services about every lock of the journal that is in progress, and says how long each still runs, by the service&apos;s clock. Only reads. Which connection leads to a lock is known from the window, else by --connection, with the lock&apos;s own Region. Rehearsals in the window&apos;s sandbox are left out.</source>
        <translation>Fragt die Dienste nach jeder Sperre des Journals, die in Bearbeitung ist, und sagt, wie lange jede noch läuft, nach der Uhr des Dienstes. Liest nur. Welche Verbindung zu einer Sperre führt, ist vom Fenster bekannt, sonst durch --connection, mit der eigenen Region der Sperre. Übungen in der Sandbox des Fensters werden ausgelassen.</translation>
    </message>
    <message>
        <source>say who the service takes you for</source>
        <translation>sagen, für wen der Dienst Sie hält</translation>
    </message>
    <message>
        <source>Says which account and identity the service takes you for, and where the credentials, the Region and the endpoint were found.</source>
        <translation>Sagt, für welches Konto und welche Identität der Dienst Sie hält, und wo die Anmeldeinformationen, die Region und der Endpunkt gefunden wurden.</translation>
    </message>
    <message>
        <source>A vault of which it cannot be told passes every filter.</source>
        <translation>Ein Tresor, von dem es nicht gesagt werden kann, kommt durch jeden Filter.</translation>
    </message>
    <message>
        <source>No lock</source>
        <translation>Keine Sperre</translation>
    </message>
    <message>
        <source>None of those compared</source>
        <translation>Keine der verglichenen</translation>
    </message>
    <message>
        <source>What was tried and what came of it: vaults, accounts, who asked, policies, request IDs, and every lock ID.</source>
        <translation>Was versucht wurde und was daraus wurde: Tresore, Konten, wer fragte, Richtlinien, Anfrage-IDs und jede Sperr-ID.</translation>
    </message>
    <message>
        <source>Team’s journal</source>
        <translation>Team-Journal</translation>
    </message>
    <message>
        <source>Where the team’s database is, as whom, and what was seen of it; its password is in the keychain.</source>
        <translation>Wo die Datenbank des Teams ist, als wer, und was von ihr gesehen wurde; ihr Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>The policies that are being written, one a vault.</source>
        <translation>Die Richtlinien, die gerade geschrieben werden, eine je Tresor.</translation>
    </message>
    <message>
        <source>The sandbox’s vaults and locks.</source>
        <translation>Die Tresore und Sperren der Sandbox.</translation>
    </message>
    <message>
        <source>Last look at all vaults</source>
        <translation>Letzter Durchgang durch alle Tresore</translation>
    </message>
    <message>
        <source>What the fleet’s window saw last, to find what differs: vaults, tags, and what their policies are recognised by.</source>
        <translation>Was das Fenster aller Tresore zuletzt gesehen hat, um Unterschiede zu finden: Tresore, Tags, und woran ihre Richtlinien erkannt werden.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>One policy for many vaults: which are done, and which are left.</source>
        <translation>Eine Richtlinie für viele Tresore: welche erledigt sind, und welche noch ausstehen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Names of the policies that were opened or saved last.</source>
        <translation>Namen der Richtlinien, die zuletzt geöffnet oder gespeichert wurden.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Which connection was open last, with which vault, and by which connection each service was reached; no secrets.</source>
        <translation>Welche Verbindung zuletzt offen war, mit welchem Tresor, und über welche Verbindung jeder Dienst erreicht wurde; keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>How the window and its lists look; it is written again when the window closes.</source>
        <translation>Wie das Fenster und seine Listen aussehen; es wird neu geschrieben, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>What was told and tried</source>
        <translation>Was gemeldet und erprobt wurde</translation>
    </message>
    <message>
        <source>Of each lock: which notifications there were, and which trials you have ticked off.</source>
        <translation>Zu jeder Sperre: welche Benachrichtigungen es gab, und welche Proben Sie abgehakt haben.</translation>
    </message>
    <message>
        <source>Typed keys</source>
        <translation>Eingegebene Schlüssel</translation>
    </message>
    <message>
        <source>Keys that you chose to keep: their names here, the keys in the desktop’s keychain.</source>
        <translation>Schlüssel, die Sie aufzubewahren gewählt haben: ihre Namen hier, die Schlüssel im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>Choices for evidence and fleet</source>
        <translation>Auswahl für Nachweise und Flotte</translation>
    </message>
    <message>
        <source>Folders, servers, profiles, Regions and questions that were chosen last.</source>
        <translation>Ordner, Server, Profile, Regionen und Fragen, die zuletzt gewählt wurden.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>The entry by which the desktop starts Vaultlock at each login.</source>
        <translation>Der Eintrag, durch den der Desktop Vaultlock bei jeder Anmeldung startet.</translation>
    </message>
    <message>
        <source>Damaged settings</source>
        <translation>Beschädigte Einstellungen</translation>
    </message>
    <message>
        <source>Files of settings that could not be read and were moved aside.</source>
        <translation>Dateien mit Einstellungen, die nicht gelesen werden konnten und beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>Whether a lock is in progress is not known at the moment. A lock ID that is lost cannot be had again.</source>
        <translation>Ob eine Sperre in Bearbeitung ist, ist im Augenblick nicht bekannt. Eine verlorene Sperr-ID ist nicht wieder zu bekommen.</translation>
    </message>
    <message>
        <source>No lock is in progress whose ID would be lost.</source>
        <translation>Es ist keine Sperre in Bearbeitung, deren ID verloren ginge.</translation>
    </message>
    <message>
        <source>Locks in progress whose IDs would be lost, and cannot be had again: %1.</source>
        <translation>Sperren in Bearbeitung, deren IDs verloren gingen und nicht wieder zu bekommen wären: %1.</translation>
    </message>
    <message>
        <source>Locks in progress on live services are not watched any more, and nobody is reminded of them, until you connect to their service again. Their lock IDs stay in the journal.</source>
        <translation>Sperren in Bearbeitung bei LIVE-Diensten werden nicht mehr überwacht, und niemand wird an sie erinnert, bis Sie sich wieder mit ihrem Dienst verbinden. Ihre Sperr-IDs bleiben im Journal.</translation>
    </message>
    <message>
        <source>The next start begins with the sandbox.</source>
        <translation>Der nächste Start beginnt mit der Sandbox.</translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation>%1 (Einträge: %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>How to remove “%1”</source>
        <translation>So wird „%1“ entfernt</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Without its journal Vaultlock knows no lock ID and no history, and nothing brings them back. Export it first.</source>
        <translation>Ohne sein Journal kennt Vaultlock keine Sperr-ID und keine Geschichte, und nichts bringt sie zurück. Exportieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is written while Vaultlock runs, also by the command line. So it is removed by hand: close every Vaultlock, then remove the file and those beside it that begin with its name.</source>
        <translation>Es wird geschrieben, während Vaultlock läuft, auch von der Befehlszeile. Deshalb wird es von Hand entfernt: Schließen Sie jedes Vaultlock, und entfernen Sie dann die Datei und die daneben, die mit ihrem Namen beginnen.</translation>
    </message>
    <message>
        <source>The sandbox begins anew with its sample vaults; nothing on AWS changes.</source>
        <translation>Die Sandbox beginnt neu mit ihren Beispieltresoren; bei AWS ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is written while Vaultlock runs. So it is removed by hand: close every Vaultlock, then remove the file.</source>
        <translation>Es wird geschrieben, während Vaultlock läuft. Deshalb wird es von Hand entfernt: Schließen Sie jedes Vaultlock, und entfernen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>What was written and not saved as a file is gone. A draft that a window has open stays.</source>
        <translation>Was geschrieben und nicht als Datei gespeichert wurde, ist weg. Ein Entwurf, den ein Fenster offen hat, bleibt.</translation>
    </message>
    <message>
        <source>The next look at all vaults finds no differences to this one.</source>
        <translation>Der nächste Durchgang durch alle Tresore findet keine Unterschiede zu diesem.</translation>
    </message>
    <message>
        <source>A campaign that is not over cannot be gone on with. What it has initiated stays in the journal, with each lock ID.</source>
        <translation>Eine Kampagne, die nicht zu Ende ist, kann nicht fortgesetzt werden. Was sie eingeleitet hat, bleibt im Journal, mit jeder Sperr-ID.</translation>
    </message>
    <message>
        <source>What was told may be told once more, and what was ticked off is not ticked off any more. Lock IDs stay in the journal.</source>
        <translation>Was gemeldet wurde, kann noch einmal gemeldet werden, und was abgehakt war, ist nicht mehr abgehakt. Sperr-IDs bleiben im Journal.</translation>
    </message>
    <message>
        <source>They are taken out of the keychain; who needs them types them again.</source>
        <translation>Sie werden aus dem Schlüsselbund genommen; wer sie braucht, gibt sie erneut ein.</translation>
    </message>
    <message>
        <source>Vaultlock does not start by itself any more, and reminds nobody until you start it.</source>
        <translation>Vaultlock startet nicht mehr von selbst und erinnert niemanden, bis Sie es starten.</translation>
    </message>
    <message>
        <source>Nothing else is changed.</source>
        <translation>Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Not everything could be removed: %1</source>
        <translation>Nicht alles konnte entfernt werden: %1</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is at the moment.</source>
        <translation>Hell, dunkel, oder wie der Desktop gerade ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large all text is, beside what is usual; the policy’s text can be zoomed by itself.</source>
        <translation>Wie groß aller Text ist, verglichen mit dem Üblichen; der Text der Richtlinie kann für sich vergrößert werden.</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>How many spaces a level has in what you write from now on, by Tab, by Return and by Format; a text that is there stays as it is.</source>
        <translation>Wie viele Leerzeichen eine Ebene hat in dem, was Sie von jetzt an schreiben, durch Tab, durch Eingabe und durch Formatieren; ein vorhandener Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Long lines of JSON go on in the next line on screen, and nothing is out of sight; the text itself is not changed.</source>
        <translation>Lange Zeilen von JSON gehen auf dem Bildschirm in der nächsten Zeile weiter, und nichts ist außer Sicht; der Text selbst wird nicht verändert.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>The number of each line stands beside the JSON.</source>
        <translation>Die Nummer jeder Zeile steht neben dem JSON.</translation>
    </message>
    <message>
        <source>Profiles at the top</source>
        <translation>Profile ganz oben</translation>
    </message>
    <message>
        <source>They come first in the chooser of connections, behind the sandbox and the environment.</source>
        <translation>Sie kommen in der Auswahl der Verbindungen zuerst, nach der Sandbox und der Umgebung.</translation>
    </message>
    <message>
        <source>Hidden profiles</source>
        <translation>Ausgeblendete Profile</translation>
    </message>
    <message>
        <source>They are left out of the chooser of connections; the command line and locks in progress still reach them.</source>
        <translation>Sie fehlen in der Auswahl der Verbindungen; die Befehlszeile und Sperren in Bearbeitung erreichen sie weiterhin.</translation>
    </message>
    <message>
        <source>Default Region</source>
        <translation>Standardregion</translation>
    </message>
    <message>
        <source>Counts where neither the window, nor the environment, nor the profile names a Region; from the next connection on.</source>
        <translation>Gilt, wo weder das Fenster noch die Umgebung noch das Profil eine Region nennt; ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Endpoint of your own</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>Glacier’s requests go to this address where neither the command line, nor the environment, nor the profile names one; from the next connection on.</source>
        <translation>Die Anfragen an Glacier gehen an diese Adresse, wo weder die Befehlszeile noch die Umgebung noch das Profil eine nennt; ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>By which way requests leave this computer; from the next connection on.</source>
        <translation>Auf welchem Weg Anfragen diesen Computer verlassen; ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>For “The address below”: http://HOST:PORT, without a name or a password, which are not kept here; a proxy that wants them is given by HTTPS_PROXY.</source>
        <translation>Für „Die Adresse unten“: http://HOST:PORT, ohne Name und ohne Passwort, die hier nicht aufbewahrt werden; ein Proxy, der sie verlangt, wird über HTTPS_PROXY angegeben.</translation>
    </message>
    <message>
        <source>Container and EC2 metadata</source>
        <translation>Container- und EC2-Metadaten</translation>
    </message>
    <message>
        <source>Lets credentials come from the metadata service of a container or an EC2 instance; from the next connection on.</source>
        <translation>Lässt Anmeldeinformationen vom Metadatendienst eines Containers oder einer EC2-Instanz kommen; ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>A notification of the desktop, once for each lock in progress; 15 minutes before the end and at the end there is always one.</source>
        <translation>Eine Benachrichtigung des Desktops, einmal für jede Sperre in Bearbeitung; 15 Minuten vor dem Ende und am Ende gibt es immer eine.</translation>
    </message>
    <message>
        <source>Notify 12 hours before the end</source>
        <translation>12 Stunden vor dem Ende benachrichtigen</translation>
    </message>
    <message>
        <source>Notify 4 hours before the end</source>
        <translation>4 Stunden vor dem Ende benachrichtigen</translation>
    </message>
    <message>
        <source>Notify 1 hour before the end</source>
        <translation>1 Stunde vor dem Ende benachrichtigen</translation>
    </message>
    <message>
        <source>Read live locks at the start</source>
        <translation>LIVE-Sperren beim Start lesen</translation>
    </message>
    <message>
        <source>Locks in progress on live services are read as soon as Vaultlock starts, with the credentials that they were made with, and nobody is asked first; nothing but reading is done.</source>
        <translation>Sperren in Bearbeitung bei LIVE-Diensten werden gelesen, sobald Vaultlock startet, mit den Anmeldeinformationen, mit denen sie entstanden, und niemand wird vorher gefragt; es wird nur gelesen, sonst nichts getan.</translation>
    </message>
    <message>
        <source>What the settings say cannot be, so the default counts: %1.</source>
        <translation>Was die Einstellungen sagen, geht nicht; daher gilt der Standard: %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and could not be moved away; Vaultlock goes on with its defaults where it cannot read them.</source>
        <translation>Die Einstellungen in %1 sind beschädigt und konnten nicht beiseitegelegt werden; Vaultlock macht mit seinen Standardwerten weiter, wo es sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>The settings were damaged: the file is now %1, and Vaultlock goes on with its defaults.</source>
        <translation>Die Einstellungen waren beschädigt: Die Datei heißt jetzt %1, und Vaultlock macht mit seinen Standardwerten weiter.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Notifications and watching</source>
        <translation>Benachrichtigung und Überwachung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop sagt</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>Die Adresse unten</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie die Umgebung sagt</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> Leerzeichen</translation>
    </message>
    <message>
        <source>AWS’s own</source>
        <translation>Der von AWS</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>Es gibt keine Profile.</translation>
    </message>
    <message>
        <source>%1 says “%2”, and goes before this; what is set here counts where it says nothing.</source>
        <translation>%1 sagt „%2“ und hat Vorrang hiervor; was hier eingestellt ist, gilt, wo dort nichts steht.</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept: %1.</source>
        <translation>Das geht nicht und wurde nicht behalten: %1.</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept: an address without a name or a password before an @.</source>
        <translation>Das geht nicht und wurde nicht behalten: eine Adresse ohne Name und ohne Passwort vor einem @.</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept.</source>
        <translation>Das geht nicht und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo: %1 settings</source>
        <translation>Rückgängig: %1 Einstellungen</translation>
    </message>
    <message>
        <source>The settings were written by a newer Vaultlock: what this one does not know has no effect, and is left as it is.</source>
        <translation>Die Einstellungen wurden von einem neueren Vaultlock geschrieben: Was dieses nicht kennt, hat keine Wirkung und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Settings cannot be written to %1: what is changed counts until Vaultlock ends.</source>
        <translation>Einstellungen können nicht in %1 geschrieben werden: Was geändert wird, gilt, bis Vaultlock endet.</translation>
    </message>
    <message>
        <source>The policy has errors: what it would do cannot be told.</source>
        <translation>Die Richtlinie hat Fehler: Was sie bewirken würde, kann nicht gesagt werden.</translation>
    </message>
    <message>
        <source>It depends on something that the request does not say.</source>
        <translation>Es hängt von etwas ab, das die Anfrage nicht sagt.</translation>
    </message>
    <message>
        <source>AWS does not document what happens here.</source>
        <translation>AWS dokumentiert nicht, was hier geschieht.</translation>
    </message>
    <message>
        <source>Neither policy allows it, and for this principal no other policy can: it is refused.</source>
        <translation>Keine der beiden Richtlinien erlaubt es, und für diesen Prinzipal kann es keine andere: Es wird abgelehnt.</translation>
    </message>
    <message>
        <source>It is left to the identity policies of the principal&apos;s account.</source>
        <translation>Es bleibt den Identitätsrichtlinien des Kontos des Prinzipals überlassen.</translation>
    </message>
    <message>
        <source>Nothing here is about it: other policies decide.</source>
        <translation>Nichts hier betrifft es: Andere Richtlinien entscheiden.</translation>
    </message>
    <message>
        <source>It is refused, whatever other policies allow.</source>
        <translation>Es wird abgelehnt, was auch immer andere Richtlinien erlauben.</translation>
    </message>
    <message>
        <source>It is allowed; a principal of another account needs its own account&apos;s leave too.</source>
        <translation>Es ist erlaubt; ein Prinzipal eines anderen Kontos braucht auch die Erlaubnis seines eigenen Kontos.</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>verweigert es</translation>
    </message>
    <message>
        <source>allows it</source>
        <translation>erlaubt es</translation>
    </message>
    <message>
        <source>is about other principals</source>
        <translation>betrifft andere Prinzipale</translation>
    </message>
    <message>
        <source>is about other actions</source>
        <translation>betrifft andere Aktionen</translation>
    </message>
    <message>
        <source>is about other resources</source>
        <translation>betrifft andere Ressourcen</translation>
    </message>
    <message>
        <source>has a condition that is not met</source>
        <translation>hat eine Bedingung, die nicht erfüllt ist</translation>
    </message>
    <message>
        <source>depends on what the request does not say</source>
        <translation>hängt von dem ab, was die Anfrage nicht sagt</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>kann nicht entschieden werden</translation>
    </message>
    <message>
        <source>leaves it to the account&apos;s identity policies</source>
        <translation>überlässt es den Identitätsrichtlinien des Kontos</translation>
    </message>
    <message>
        <source>lock policy</source>
        <translation>Sperrrichtlinie</translation>
    </message>
    <message>
        <source>access policy</source>
        <translation>Zugriffsrichtlinie</translation>
    </message>
    <message>
        <source>The requests must be a list: [{…}, …].</source>
        <translation>Die Anfragen müssen eine Liste sein: [{…}, …].</translation>
    </message>
    <message>
        <source>A request must be an object with principal, action and resource.</source>
        <translation>Eine Anfrage muss ein Objekt mit principal, action und resource sein.</translation>
    </message>
    <message>
        <source>This request has no %1.</source>
        <translation>Diese Anfrage hat kein %1.</translation>
    </message>
    <message>
        <source>A request has no “%1”: only principal, action, resource and context.</source>
        <translation>Eine Anfrage hat kein „%1“: nur principal, action, resource und context.</translation>
    </message>
    <message>
        <source>The %1 must be a text in quotes.</source>
        <translation>Bei %1 muss ein Text in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>Bei %1 steht ein leerer Text.</translation>
    </message>
    <message>
        <source>The context must be an object of keys and values.</source>
        <translation>Bei context muss ein Objekt aus Schlüsseln und Werten stehen.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text, a number, true or false, or a list of those.</source>
        <translation>Der Wert von „%1“ muss ein Text, eine Zahl, true oder false oder eine Liste davon sein.</translation>
    </message>
    <message>
        <source>The context has more than %1 keys.</source>
        <translation>Der context hat mehr als %1 Schlüssel.</translation>
    </message>
    <message>
        <source>none of </source>
        <comment>of principals, who may not</comment>
        <translation>keiner von </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a principal of an account</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Standard error; no file is written.</source>
        <translation>Standardfehlerausgabe; es wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied. There are no secrets and no names in it.</source>
        <translation>Kopiert. Es sind keine Geheimnisse und keine Namen darin.</translation>
    </message>
    <message>
        <source>This is Vaultlock %1, newer than at the last start.</source>
        <translation>Dies ist Vaultlock %1, neuer als beim letzten Start.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Usage: vaultlock-cli </source>
        <translation>Aufruf: vaultlock-cli </translation>
    </message>
    <message>
        <source>Usage: vaultlock-cli COMMAND [options]</source>
        <translation>Aufruf: vaultlock-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>“vaultlock-cli help COMMAND” has the options of one, and examples.</source>
        <translation>„vaultlock-cli help COMMAND“ hat die Optionen eines Befehls, und Beispiele.</translation>
    </message>
    <message>
        <source>%1: asked to be removed. What is still listed is still there.</source>
        <translation>%1: Das Entfernen wurde verlangt. Was noch aufgeführt ist, ist noch da.</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Name des Kollegen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Note to the colleague</source>
        <translation>Notiz an den Kollegen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of the hand-over</source>
        <translation>Passphrase der Übergabe</translation>
    </message>
    <message>
        <source>Of the window, from the next start on; files for programs and for auditors stay English.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start; Dateien für Programme und für Prüfer bleiben englisch.</translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::Keychain</name>
    <message>
        <source>it still has the keys that it was to delete</source>
        <translation>er hat noch die Schlüssel, die er löschen sollte</translation>
    </message>
    <message>
        <source>it is locked, and its password was not given</source>
        <translation>er ist gesperrt, und sein Passwort wurde nicht angegeben</translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::ProxyQuestion</name>
    <message>
        <source>the head of its reply has no end</source>
        <translation>der Kopf seiner Antwort hat kein Ende</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AddKeysDialog</name>
    <message>
        <source>Give the keys a name.</source>
        <translation>Geben Sie den Schlüsseln einen Namen.</translation>
    </message>
    <message>
        <source>That is not an AWS Region.</source>
        <translation>Das ist keine AWS-Region.</translation>
    </message>
    <message>
        <source>The access key ID is missing, or has other signs than letters and digits.</source>
        <translation>Die Zugriffsschlüssel-ID fehlt oder hat andere Zeichen als Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The secret access key is missing, or has spaces in it.</source>
        <translation>Der geheime Zugriffsschlüssel fehlt oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>The session token has spaces in it.</source>
        <translation>Das Sitzungs-Token enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>Add access keys</source>
        <translation>Zugriffsschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Name, as you call them</source>
        <translation>Name, wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session token, for temporary keys</source>
        <translation>Sitzungs-Token, für temporäre Schlüssel</translation>
    </message>
    <message>
        <source>Region, if it is always the same</source>
        <translation>Region, wenn sie immer dieselbe ist</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation>eingegeben, für diese Sitzung (%1)</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AgreementDialog</name>
    <message>
        <source>Accept the team’s database as it is?</source>
        <translation>Die Datenbank des Teams akzeptieren, wie sie ist?</translation>
    </message>
    <message>
        <source>Hand your journal over as a new chain?</source>
        <translation>Ihr Journal als neue Kette übergeben?</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AppearanceActions</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Banner</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>Was es bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::BusyIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>Hält das Lesen an. Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignDialog</name>
    <message>
        <source>Initiate in several vaults</source>
        <translation>In mehreren Tresoren einleiten</translation>
    </message>
    <message>
        <source>Go on without this vault</source>
        <translation>Ohne diesen Tresor weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open the first vault</source>
        <translation>Ersten Tresor öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way.</source>
        <translation>Es hält nach dem Tresor an, der gerade an der Reihe ist.</translation>
    </message>
    <message>
        <source>Reading what is known of each vault: %1 of %2.</source>
        <translation>Es wird gelesen, was von jedem Tresor bekannt ist: %1 von %2.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Initiate the locks</source>
        <translation>Sperren einleiten</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way, and closes then.</source>
        <translation>Es hält nach dem Tresor an, der gerade an der Reihe ist, und schließt dann.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignModel</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignReview</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Tresore</translation>
    </message>
    <message>
        <source>Type the number of vaults, %1, to initiate them.</source>
        <translation>Geben Sie die Zahl der Tresore, %1, ein, um sie einzuleiten.</translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation>Akzeptieren oder beheben Sie zuerst jede Gefahr.</translation>
    </message>
    <message>
        <source>Type the number of vaults.</source>
        <translation>Geben Sie die Zahl der Tresore ein.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Campaigns</name>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Initiate no more</source>
        <translation>Keine weiteren einleiten</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparePage</name>
    <message>
        <source>Compared policy</source>
        <translation>Verglichene Richtlinie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Voriger Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Nächster Unterschied (F7)</translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation>Den Entwurf vergleichen mit</translation>
    </message>
    <message>
        <source>Compare the policy in force with</source>
        <translation>Die geltende Richtlinie vergleichen mit</translation>
    </message>
    <message>
        <source>Compare the initiated policy with</source>
        <translation>Die eingeleitete Richtlinie vergleichen mit</translation>
    </message>
    <message>
        <source>Installed lock policy</source>
        <translation>Installierte Sperrrichtlinie</translation>
    </message>
    <message>
        <source>Initiated lock policy</source>
        <translation>Eingeleitete Sperrrichtlinie</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation>Die Zugriffsrichtlinie des Tresors</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Richtlinien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparedTexts</name>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left policy</source>
        <translation>Linke Richtlinie</translation>
    </message>
    <message>
        <source>Right policy</source>
        <translation>Rechte Richtlinie</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionBar</name>
    <message>
        <source>account unknown</source>
        <translation>Konto unbekannt</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>credentials: %1</source>
        <translation>Anmeldeinformationen: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Connection bar</source>
        <translation>Verbindungsleiste</translation>
    </message>
    <message>
        <source>Connection details, and a test of the connection</source>
        <translation>Details der Verbindung und ein Test der Verbindung</translation>
    </message>
    <message>
        <source>Waiting for the keychain, which may ask for its password…</source>
        <translation>Warten auf den Schlüsselbund, der nach seinem Passwort fragen kann…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Der Tresor wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation>Die Tresore werden gelesen…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionChooser</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>on this computer, for practice</source>
        <translation>auf diesem Computer, zum Üben</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>as AWS&apos;s tools find it</source>
        <translation>wie die Werkzeuge von AWS sie finden</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation>Details der Verbindung</translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>Im Augenblick gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>Proxy of the environment</source>
        <translation>Proxy der Umgebung</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Container and EC2 metadata</source>
        <translation>Container- und EC2-Metadaten</translation>
    </message>
    <message>
        <source>Lets credentials come from the metadata service of a container or an EC2 instance.</source>
        <translation>Lässt zu, dass Anmeldeinformationen vom Metadatendienst eines Containers oder einer EC2-Instanz kommen.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Forget these keys</source>
        <translation>Diese Schlüssel vergessen</translation>
    </message>
    <message>
        <source>It counts from the next connection on, and for the test.</source>
        <translation>Es gilt ab der nächsten Verbindung und für den Test.</translation>
    </message>
    <message>
        <source>Proxy of the settings</source>
        <translation>Proxy der Einstellungen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionTestView</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CustomCard</name>
    <message>
        <source>Custom statement</source>
        <translation>Eigene Anweisung</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>In JSON zeigen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DesktopNotifier</name>
    <message>
        <source>Open Vaultlock</source>
        <translation>Vaultlock öffnen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftNotices</name>
    <message>
        <source>Theirs</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen nehmen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation>Richtlinie herausnehmen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftText</name>
    <message>
        <source>Use AWS&apos;s example</source>
        <translation>AWS-Beispiel verwenden</translation>
    </message>
    <message>
        <source>The vault lock policy as JSON. Tab indents; to leave, press Control and Tab, or Escape and then Tab.</source>
        <translation>Die Sperrrichtlinie als JSON. Tab rückt ein; zum Verlassen drücken Sie Strg und Tab, oder Escape und dann Tab.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>F&amp;ind previous</source>
        <translation>&amp;Voriges suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Matching &amp;bracket</source>
        <translation>Zugehörige K&amp;lammer</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Minif&amp;y</source>
        <translation>Ver&amp;dichten</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>Ein- oder a&amp;ufklappen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Alles e&amp;inklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles aufkla&amp;ppen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditorZoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectPage</name>
    <message>
        <source>Statements in plain words</source>
        <translation>Anweisungen in einfachen Worten</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Effect timeline</source>
        <translation>Zeitleiste der Wirkung</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer was tun kann</translation>
    </message>
    <message>
        <source>Over the age of an archive</source>
        <translation>Über das Alter eines Archivs</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Anweisung für Anweisung</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Vault lock policy of %1</source>
        <translation>Sperrrichtlinie von %1</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png)</source>
        <translation>SVG-Bild (*.svg);;PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectTable</name>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EndedLocks</name>
    <message>
        <source>Dismiss all %1</source>
        <translation>Alle %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EvidenceActions</name>
    <message>
        <source>E&amp;vidence…</source>
        <translation>Nach&amp;weis…</translation>
    </message>
    <message>
        <source>&amp;Verify evidence…</source>
        <translation>Nachweis &amp;prüfen…</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Nachweis öffnen</translation>
    </message>
    <message>
        <source>Evidence (evidence.json *.zip)</source>
        <translation>Nachweis (evidence.json *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FailureDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>Rege&amp;x</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriges</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rehearse in the sandbox</source>
        <translation>In der Sandbox üben</translation>
    </message>
    <message>
        <source>Connect to AWS…</source>
        <translation>Mit AWS verbinden…</translation>
    </message>
    <message>
        <source>Open a policy…</source>
        <translation>Richtlinie öffnen…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetDesk</name>
    <message>
        <source>All va&amp;ults…</source>
        <translation>&amp;Alle Tresore…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Export the vaults</source>
        <translation>Tresore exportieren</translation>
    </message>
    <message>
        <source>JSON, as vaultlock-cli fleet writes it (*.json)</source>
        <translation>JSON, wie vaultlock-cli fleet es schreibt (*.json)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetQuestions</name>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Nicht leer</translation>
    </message>
    <message>
        <source>Not held by its lock, with the tag</source>
        <translation>Nicht von seiner Sperre gehalten, mit dem Tag</translation>
    </message>
    <message>
        <source>Lock differs from</source>
        <translation>Sperre weicht ab von</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Endet binnen</translation>
    </message>
    <message>
        <source>Not all known</source>
        <translation>Nicht alles bekannt</translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation>Seit dem letzten Durchgang geändert</translation>
    </message>
    <message>
        <source>Name, account, Region or tag</source>
        <translation>Name, Konto, Region oder Tag</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>tag, or tag=value</source>
        <translation>Tag oder Tag=Wert</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>six hours</source>
        <translation>sechs Stunden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetSide</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation>Seit dem letzten Durchgang geändert</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetWindow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Orte…</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All vaults</source>
        <translation>Alle Tresore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Open vault</source>
        <translation>Tresor &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ARNs</source>
        <translation>&amp;ARNs kopieren</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Gezeigtes &amp;exportieren…</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Tresore</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FormCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GiveDialog</name>
    <message>
        <source>Hand the lock over</source>
        <translation>Die Sperre übergeben</translation>
    </message>
    <message>
        <source>Sealed by a passphrase</source>
        <translation>Mit einer Passphrase versiegelt</translation>
    </message>
    <message>
        <source>Sealed to the colleague&apos;s certificate</source>
        <translation>Für das Zertifikat des Kollegen versiegelt</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save sealed file…</source>
        <translation>Versiegelte Datei speichern…</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Sagen Sie, an wen.</translation>
    </message>
    <message>
        <source>Say from whom.</source>
        <translation>Sagen Sie, von wem.</translation>
    </message>
    <message>
        <source>Choose the certificate.</source>
        <translation>Wählen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation>Übergaben (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuideDesk</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuideWindow</name>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation>Vorwärts →</translation>
    </message>
    <message>
        <source>Vaultlock guide</source>
        <translation>Vaultlock-Handbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>Gefundene Seiten: %1</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuidedPage</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Beginnen mit…</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>In JSON zeigen</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Zurück zu den Regeln</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HandOvers</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>Open &amp;hand-over…</source>
        <translation>Ü&amp;bergabe öffnen…</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation>Übergaben (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HoldProtectionCard</name>
    <message>
        <source>Nobody. One ARN a line: a root, users, roles.</source>
        <translation>Niemand. Ein ARN je Zeile: Root-Benutzer, Benutzer, Rollen.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledComparison</name>
    <message>
        <source>Installed policies of two vaults</source>
        <translation>Installierte Richtlinien zweier Tresore</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledPolicy</name>
    <message>
        <source>Installed policy</source>
        <translation>Installierte Richtlinie</translation>
    </message>
    <message>
        <source>Use as draft</source>
        <translation>Als Entwurf verwenden</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalCheck</name>
    <message>
        <source>Check &amp;journal against the service…</source>
        <translation>&amp;Journal gegen den Dienst prüfen…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>JSON-Zeilen, mit jedem Feld (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Vault, what happened, lock ID, request ID, account, Region, who, details. The whole ARN of a vault finds that vault alone.</source>
        <translation>Tresor, was geschah, Sperr-ID, Anfrage-ID, Konto, Region, wer, Details. Der ganze ARN eines Tresors findet nur diesen Tresor.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation>Einleiten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>The team&apos;s rule</source>
        <translation>Die Regel des Teams</translation>
    </message>
    <message>
        <source>Expired or gone</source>
        <translation>Abgelaufen oder weg</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalIntegrity</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt überprüfen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation>Sperr-ID</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPanel</name>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show this &amp;vault’s entries</source>
        <translation>Einträge dieses &amp;Tresors zeigen</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweis…</translation>
    </message>
    <message>
        <source>&amp;Evidence of this vault…</source>
        <translation>Nach&amp;weis dieses Tresors…</translation>
    </message>
    <message>
        <source>Choose an entry first: the evidence is of its vault.</source>
        <translation>Wählen Sie zuerst einen Eintrag: Der Nachweis ist von dessen Tresor.</translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation>Zurück zum Tresor</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Das Journal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No entry of the journal is like that.</source>
        <translation>Kein Eintrag des Journals ist so.</translation>
    </message>
    <message>
        <source>Every attempt on every vault is kept here. Nothing was tried yet.</source>
        <translation>Jeder Versuch auf jedem Tresor wird hier aufbewahrt. Es wurde noch nichts versucht.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPlace</name>
    <message>
        <source>This desk</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation>Zurück zum Tresor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::KeptRows</name>
    <message>
        <source>How to remove…</source>
        <translation>So entfernen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeaveTeamDialog</name>
    <message>
        <source>Leave the team?</source>
        <translation>Das Team verlassen?</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeavingDialog</name>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LegalHoldCard</name>
    <message>
        <source>In upper or lower case</source>
        <translation>In beliebiger Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>Tag-Schlüssel</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>Tag-Wert</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Tags now</source>
        <translation>Tags jetzt</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LiveDialog</name>
    <message>
        <source>Connect to a live service?</source>
        <translation>Mit einem LIVE-Dienst verbinden?</translation>
    </message>
    <message>
        <source>The vaults there are real. Connecting only reads them; a lock that you complete there can never be undone by anybody.</source>
        <translation>Die Tresore dort sind echt. Das Verbinden liest sie nur; eine Sperre, die Sie dort abschließen, kann nie und von niemandem rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Locks in progress that were made on other live connections are read as well.</source>
        <translation>Sperren in Bearbeitung, die über andere LIVE-Verbindungen angelegt wurden, werden ebenfalls gelesen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>access keys</comment>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LockButtons</name>
    <message>
        <source>Ask the service again</source>
        <translation>Dienst erneut fragen</translation>
    </message>
    <message>
        <source>Review and initiate…</source>
        <translation>Prüfen und einleiten…</translation>
    </message>
    <message>
        <source>Enter lock ID…</source>
        <translation>Sperr-ID eingeben…</translation>
    </message>
    <message>
        <source>Review and complete…</source>
        <translation>Prüfen und abschließen…</translation>
    </message>
    <message>
        <source>Abort lock…</source>
        <translation>Sperre abbrechen…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweis…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LoginStart</name>
    <message>
        <source>Start watching at each login</source>
        <translation>Bei jeder Anmeldung Überwachung starten</translation>
    </message>
    <message>
        <source>%1: Vaultlock did not write this file.</source>
        <translation>%1: Vaultlock hat diese Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Reminds of vault locks before they end.</source>
        <translation>Erinnert an Tresorsperren, bevor sie enden.</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Der Desktop hat es nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MainWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>This is a sandbox. Nothing leaves this computer.</source>
        <translation>Dies ist eine Sandbox. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MakeDialog</name>
    <message>
        <source>Evidence of the lock</source>
        <translation>Nachweis der Sperre</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Ein neuer Ordner</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wohin er geschrieben wird</translation>
    </message>
    <message>
        <source>With a PDF to read and print</source>
        <translation>Mit einem PDF zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>With what the service says now</source>
        <translation>Mit dem, was der Dienst jetzt sagt</translation>
    </message>
    <message>
        <source>Sign it with a PKCS#12 file</source>
        <translation>Mit einer PKCS#12-Datei signieren</translation>
    </message>
    <message>
        <source>File with key and certificate</source>
        <translation>Datei mit Schlüssel und Zertifikat</translation>
    </message>
    <message>
        <source>Its passphrase, which is kept nowhere</source>
        <translation>Ihre Passphrase, die nirgends aufbewahrt wird</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Make evidence</source>
        <translation>Nachweis erstellen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>No time stamp</source>
        <translation>Kein Zeitstempel</translation>
    </message>
    <message>
        <source>Time stamp from a server</source>
        <translation>Zeitstempel von einem Server</translation>
    </message>
    <message>
        <source>Write the request for one, to be carried elsewhere</source>
        <translation>Die Anforderung dafür schreiben, um sie anderswohin zu bringen</translation>
    </message>
    <message>
        <source>Where the evidence is written</source>
        <translation>Wohin der Nachweis geschrieben wird</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The key to sign with</source>
        <translation>Der Schlüssel zum Signieren</translation>
    </message>
    <message>
        <source>PKCS#12 files (*.p12 *.pfx)</source>
        <translation>PKCS#12-Dateien (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MfaDialog</name>
    <message>
        <source>Code of the MFA device</source>
        <translation>Code des MFA-Geräts</translation>
    </message>
    <message>
        <source>The role can be assumed with the code that the device shows now.</source>
        <translation>Die Rolle kann mit dem Code angenommen werden, den das Gerät jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Sechs Ziffern</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::NewVaultDialog</name>
    <message>
        <source>New vault in the sandbox</source>
        <translation>Neuer Tresor in der Sandbox</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation>Name des neuen Tresors</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Der Tresor wird angelegt…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Notices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenDialog</name>
    <message>
        <source>Open a hand-over</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>Schlüssel wählen…</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Schlüssel (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Choose the key.</source>
        <translation>Wählen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenVaultDialog</name>
    <message>
        <source>Open vault by name</source>
        <translation>Tresor über Namen öffnen</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name des Tresors</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PlaceChooser</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lesen starten</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>As AWS&apos;s files have them.</source>
        <translation>Wie die Dateien von AWS sie enthalten.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>None ticked: each profile&apos;s own Region.</source>
        <translation>Keine abgehakt: die eigene Region jedes Profils.</translation>
    </message>
    <message>
        <source>Compare locks with</source>
        <translation>Sperren vergleichen mit</translation>
    </message>
    <message>
        <source>And with the policies that a form can begin with.</source>
        <translation>Und mit den Richtlinien, mit denen ein Formular beginnen kann.</translation>
    </message>
    <message>
        <source>Add policies…</source>
        <translation>Richtlinien hinzufügen…</translation>
    </message>
    <message>
        <source>Sandbox — on this computer, for practice</source>
        <translation>Sandbox – auf diesem Computer, zum Üben</translation>
    </message>
    <message>
        <source>Environment — as AWS&apos;s tools find it</source>
        <translation>Umgebung – wie die Werkzeuge von AWS sie finden</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 – nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Policies to compare with</source>
        <translation>Richtlinien zum Vergleichen</translation>
    </message>
    <message>
        <source>Policies (*.json *.yaml *.yml *.txt)</source>
        <translation>Richtlinien (*.json *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyFileActions</name>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyPanel</name>
    <message>
        <source>Polic&amp;y text</source>
        <translation>Richtlinien&amp;text</translation>
    </message>
    <message>
        <source>&amp;Effect beside the text</source>
        <translation>&amp;Wirkung neben dem Text</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Voriger Unters&amp;chied</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyViews</name>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemDetails</name>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsList</name>
    <message>
        <source>Hide problems</source>
        <translation>Probleme ausblenden</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>No quick fix for this problem</source>
        <translation>Keine Schnellkorrektur für dieses Problem</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Zeile und Spalte</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::QuestionName</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>A saved filter that has this name already is replaced.</source>
        <translation>Ein gespeicherter Filter, der schon so heißt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReceiveDialog</name>
    <message>
        <source>A lock is handed over to you</source>
        <translation>Eine Sperre wird Ihnen übergeben</translation>
    </message>
    <message>
        <source>Check and take over</source>
        <translation>Prüfen und übernehmen</translation>
    </message>
    <message>
        <source>Choose connection…</source>
        <translation>Verbindung wählen…</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>Zum Tresor gehen</translation>
    </message>
    <message>
        <source>Asking the service what has become of the lock…</source>
        <translation>Der Dienst wird gefragt, was aus der Sperre geworden ist…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationDialog</name>
    <message>
        <source>Check journal against the service</source>
        <translation>Journal gegen den Dienst prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationModel</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Journal says</source>
        <translation>Das Journal sagt</translation>
    </message>
    <message>
        <source>Service says</source>
        <translation>Der Dienst sagt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RegionChooser</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RemovalDialog</name>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RetentionCard</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RunningLocks</name>
    <message>
        <source>Running locks</source>
        <translation>Laufende Sperren</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Go to vault</source>
        <translation>Zum Tresor</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>No connection leads there any more.</source>
        <translation>Es führt keine Verbindung mehr dorthin.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SandboxClock</name>
    <message>
        <source>The sandbox&apos;s clock</source>
        <translation>Die Uhr der Sandbox</translation>
    </message>
    <message>
        <source>Forward one hour</source>
        <translation>Eine Stunde vor</translation>
    </message>
    <message>
        <source>To 5 minutes left</source>
        <translation>Bis 5 Minuten vor Schluss</translation>
    </message>
    <message>
        <source>Past the end</source>
        <translation>Über das Ende hinaus</translation>
    </message>
    <message>
        <source>Reset the clock</source>
        <translation>Uhr zurücksetzen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SettingsDialog</name>
    <message>
        <source>Restore all defaults</source>
        <translation>Alle Standards wiederherstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find settings</source>
        <translation>Einstellungen finden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop starts Vaultlock without a window at each login, and it reminds you of locks in progress.</source>
        <translation>Der Desktop startet Vaultlock bei jeder Anmeldung ohne Fenster, und es erinnert Sie an Sperren in Bearbeitung.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Whether it is whole</source>
        <translation>Ob es unversehrt ist</translation>
    </message>
    <message>
        <source>Each line vouches for all before it; what was verified, and when.</source>
        <translation>Jede Zeile bürgt für alle davor; was überprüft wurde, und wann.</translation>
    </message>
    <message>
        <source>Journal and service</source>
        <translation>Journal und Dienst</translation>
    </message>
    <message>
        <source>Holds what the journal says of each vault against what the service says.</source>
        <translation>Hält, was das Journal von jedem Tresor sagt, gegen das, was der Dienst sagt.</translation>
    </message>
    <message>
        <source>Hands this journal over to a database that a team shares.</source>
        <translation>Übergibt dieses Journal einer Datenbank, die ein Team teilt.</translation>
    </message>
    <message>
        <source>Export all entries…</source>
        <translation>Alle Einträge exportieren…</translation>
    </message>
    <message>
        <source>A copy to take along</source>
        <translation>Eine Kopie zum Mitnehmen</translation>
    </message>
    <message>
        <source>Every entry, as CSV for spreadsheets or as JSON lines; lock IDs are in it.</source>
        <translation>Jeder Eintrag, als CSV für Tabellenkalkulationen oder als JSON-Zeilen; Sperr-IDs sind darin.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SignInDialog</name>
    <message>
        <source>Sign in to IAM Identity Center</source>
        <translation>Bei IAM Identity Center anmelden</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Asking IAM Identity Center for a code…</source>
        <translation>IAM Identity Center wird um einen Code gebeten…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Adresse selbst.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SimpleCard</name>
    <message>
        <source>%1 binds</source>
        <translation>%1 bindet</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>Copy tags</source>
        <translation>Tags kopieren</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDesk</name>
    <message>
        <source>&amp;Team’s journal…</source>
        <translation>&amp;Team-Journal…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDialog</name>
    <message>
        <source>Team’s journal</source>
        <translation>Team-Journal</translation>
    </message>
    <message>
        <source>The desks of a team hand the lines of their journals over to one PostgreSQL database, afterwards and as they are. Your own journal stays the truth of this desk: nothing waits for the network. Whoever may read the database has the lock IDs.</source>
        <translation>Die Arbeitsplätze eines Teams übergeben die Zeilen ihrer Journale an eine PostgreSQL-Datenbank, nachträglich und unverändert. Ihr eigenes Journal bleibt die Wahrheit dieses Arbeitsplatzes: Nichts wartet auf das Netzwerk. Wer die Datenbank lesen darf, hat die Sperr-IDs.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>postgresql://HOST/DATABASE, or a service of ~/.pg_service.conf</source>
        <translation>postgresql://HOST/DATABASE oder ein Dienst aus ~/.pg_service.conf</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>As the address or the service says</source>
        <translation>Wie die Adresse oder der Dienst es sagt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificates of the authority that vouches for the server</source>
        <translation>Zertifikate der Stelle, die für den Server bürgt</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>Diese Datenbank verwenden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Team verlassen…</translation>
    </message>
    <message>
        <source>It is in the keychain; type another one to replace it</source>
        <translation>Es ist im Schlüsselbund; geben Sie ein anderes ein, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Kept in the keychain; empty: ~/.pgpass has it</source>
        <translation>Im Schlüsselbund aufbewahrt; leer: ~/.pgpass hat es</translation>
    </message>
    <message>
        <source>Say which database it is.</source>
        <translation>Sagen Sie, welche Datenbank es ist.</translation>
    </message>
    <message>
        <source>There is no file of certificates with that name.</source>
        <translation>Es gibt keine Datei mit Zertifikaten dieses Namens.</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Zertifikate der Stelle</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamModel</name>
    <message>
        <source>NOT AS IT WAS WRITTEN</source>
        <translation>NICHT WIE GESCHRIEBEN</translation>
    </message>
    <message>
        <source>Of a kind that this version does not know</source>
        <translation>Von einer Art, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source> · THAT CLOCK WAS AHEAD</source>
        <translation> · JENE UHR GING VOR</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Empfangen (%1)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By that desk’s clock (UTC)</source>
        <translation>Nach der Uhr jenes Arbeitsplatzes (UTC)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamPage</name>
    <message>
        <source>&amp;Copy row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>No desk of the team has handed anything over yet.</source>
        <translation>Noch kein Arbeitsplatz des Teams hat etwas übergeben.</translation>
    </message>
    <message>
        <source>The team’s journal was not read yet.</source>
        <translation>Das Journal des Teams wurde noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamTestView</name>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Vaultlock</source>
        <translation>Vaultlock &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialBench</name>
    <message>
        <source>Try it for real…</source>
        <translation>Wirklich erproben…</translation>
    </message>
    <message>
        <source>Let Vaultlock try it in the sandbox</source>
        <translation>Vaultlock in der Sandbox erproben lassen</translation>
    </message>
    <message>
        <source>Let Vaultlock try it</source>
        <translation>Vaultlock erproben lassen</translation>
    </message>
    <message>
        <source>Reading what can be tried…</source>
        <translation>Es wird gelesen, was erprobt werden kann…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialChecklist</name>
    <message>
        <source>Try it before you complete</source>
        <translation>Erproben Sie sie, bevor Sie abschließen</translation>
    </message>
    <message>
        <source>%1 of %2 tried</source>
        <translation>%1 von %2 erprobt</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialRow</name>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide command: %1</source>
        <translation>Befehl ausblenden: %1</translation>
    </message>
    <message>
        <source>Show command: %1</source>
        <translation>Befehl zeigen: %1</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::UnsavedLockId</name>
    <message>
        <source>Go to the vault</source>
        <translation>Zum Tresor gehen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ValueDisplay</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Co&amp;mpare policies…</source>
        <translation>Richtlinien &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy %1 names</source>
        <translation>%1 Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>&amp;ARN kopieren</translation>
    </message>
    <message>
        <source>Copy %1 &amp;ARNs</source>
        <translation>%1 &amp;ARNs kopieren</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Read %1 vaults again</source>
        <translation>%1 Tresore erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export %1 vaults…</source>
        <translation>%1 Tresore e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Select two vaults in the list first.</source>
        <translation>Wählen Sie zuerst zwei Tresore in der Liste.</translation>
    </message>
    <message>
        <source>Initiate in the selected vau&amp;lts…</source>
        <translation>In gewählten Tresoren einlei&amp;ten…</translation>
    </message>
    <message>
        <source>Select two or more vaults in the list first.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Tresore in der Liste.</translation>
    </message>
    <message>
        <source>Export vaults</source>
        <translation>Tresore exportieren</translation>
    </message>
    <message>
        <source>Table, as CSV (*.csv)</source>
        <translation>Tabelle, als CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Alle Tags…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The details of the chosen vault are shown here. None is chosen.</source>
        <translation>Hier werden die Details des gewählten Tresors gezeigt. Es ist keiner gewählt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFilters</name>
    <message>
        <source>Filter vaults</source>
        <translation>Tresore filtern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFoot</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultOrder</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First of “%1”. %2</source>
        <translation>Erster unter „%1“. %2</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultPicker</name>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Neuer Tresor…</translation>
    </message>
    <message>
        <source>Open &amp;vault by name…</source>
        <translation>Tresor über Na&amp;men öffnen…</translation>
    </message>
    <message>
        <source>&amp;Sort vaults by</source>
        <translation>Tresore s&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Vault &amp;columns</source>
        <translation>Tresor&amp;spalten</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultTable</name>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>&amp;Group by state</source>
        <translation>Nach Zustand &amp;gruppieren</translation>
    </message>
    <message>
        <source>As the &amp;width allows</source>
        <translation>Nach &amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Lock, most urgent first</source>
        <translation>&amp;Sperre, dringendste zuerst</translation>
    </message>
    <message>
        <source>&amp;Time left</source>
        <translation>Rest&amp;zeit</translation>
    </message>
    <message>
        <source>&amp;Archives</source>
        <translation>A&amp;rchive</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Gr&amp;öße</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>Ange&amp;legt</translation>
    </message>
    <message>
        <source>Last &amp;inventory</source>
        <translation>Letztes &amp;Inventar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperre</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VerifyDialog</name>
    <message>
        <source>Verify evidence</source>
        <translation>Nachweis prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy all checks</source>
        <translation>Alle Prüfungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation>Gegen dieses Journal</translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation>Gegen den Dienst jetzt</translation>
    </message>
    <message>
        <source>Against a file</source>
        <translation>Gegen eine Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Certificates of who vouches for the signer…</source>
        <translation>&amp;Zertifikate der Stelle, die für den Signierenden bürgt…</translation>
    </message>
    <message>
        <source>Certificates of who vouches for the &amp;time stamp…</source>
        <translation>Zertifikate der Stelle, die für den Zeits&amp;tempel bürgt…</translation>
    </message>
    <message>
        <source>&amp;Log files of CloudTrail…</source>
        <translation>&amp;Protokolldateien von CloudTrail…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WhatIfForm</name>
    <message>
        <source>Show in JSON</source>
        <translation>In JSON zeigen</translation>
    </message>
    <message>
        <source>key=value, one a line</source>
        <translation>key=value, eines je Zeile</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowLayout</name>
    <message>
        <source>&amp;Vaults</source>
        <translation>&amp;Tresore</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Tresor</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Vaultlock</source>
        <translation>Ü&amp;ber Vaultlock</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Was ist neu</translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::TypedKeys</name>
    <message>
        <source>keychain (%1)</source>
        <translation>Schlüsselbund (%1)</translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation>eingegeben, für diese Sitzung (%1)</translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::Workspace</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the lock of %1 is being changed</source>
        <translation>die Sperre von %1 wird gerade geändert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
</TS>
