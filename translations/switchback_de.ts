<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>A password on the command line is seen by everyone on this machine.</source>
        <translation>Ein Passwort auf der Befehlszeile ist für alle auf diesem Rechner sichtbar.</translation>
    </message>
    <message>
        <source>Put it into an environment variable and write ${NAME} in its place, or into the password file of the database&apos;s own client.</source>
        <translation>In eine Umgebungsvariable schreiben und ${NAME} an seine Stelle setzen, oder in die Passwortdatei des Datenbank-Clients eintragen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>diff takes two schemas.</source>
        <translation>diff braucht zwei Schemata.</translation>
    </message>
    <message>
        <source>Each is a target&apos;s name, at:VERSION, a snapshot file, or none: switchback diff none dev</source>
        <translation>Jedes ist der Name eines Ziels, at:VERSION, eine Abbilddatei oder none: switchback diff none dev</translation>
    </message>
    <message>
        <source>No difference between %1 and %2.</source>
        <translation>Kein Unterschied zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>what two schemas do not share: targets, at:VERSION, snapshot files, none</source>
        <translation>worin sich zwei Schemata unterscheiden: Ziele, at:VERSION, Abbilddateien, none</translation>
    </message>
    <message>
        <source>%1: scratch databases</source>
        <translation>%1: Wegwerfdatenbanken</translation>
    </message>
    <message>
        <source>%1, not made yet</source>
        <translation>%1, noch nicht angelegt</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>what is installed and reachable, and what to do about the rest</source>
        <translation>was installiert und erreichbar ist und was beim Rest zu tun ist</translation>
    </message>
    <message>
        <source>undo the newest migration, or as many as asked</source>
        <translation>die neueste Migration rückgängig machen, oder so viele wie angegeben</translation>
    </message>
    <message>
        <source>Show the plan and change nothing.</source>
        <translation>Den Plan zeigen und nichts ändern.</translation>
    </message>
    <message>
        <source>time not kept</source>
        <translation>Zeit nicht festgehalten</translation>
    </message>
    <message>
        <source>history table</source>
        <translation>Verlaufstabelle</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Es wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>what the history and the journal say, newest first</source>
        <translation>was Verlauf und Journal sagen, Neuestes zuerst</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>%1 &quot;%2&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>Die Zugriffsrechte von %1 prüfen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Edit it, or remove it first.</source>
        <translation>Bearbeiten oder zuerst entfernen.</translation>
    </message>
    <message>
        <source>%1 for %2, in %3; switchback new NAME makes the first migration.</source>
        <translation>%1 für %2, in %3; switchback new NAME legt die erste Migration an.</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>settings for this folder, from what is recognised in it</source>
        <translation>Einstellungen für diesen Ordner aus dem, was darin erkannt wird</translation>
    </message>
    <message>
        <source>For a folder without migrations: their format (default: golang-migrate).</source>
        <translation>Für einen Ordner ohne Migrationen: ihr Format (Vorgabe: golang-migrate).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>For a folder without migrations: where they will be (default: migrations).</source>
        <translation>Für einen Ordner ohne Migrationen: wo sie liegen werden (Vorgabe: migrations).</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>DIALECT</source>
        <translation>DIALEKT</translation>
    </message>
    <message>
        <source>fix: %1 (--fix does it)</source>
        <translation>Korrektur: %1 (--fix führt sie aus)</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files; what could be read has no findings.</source>
        <translation>
            <numerusform>%n Problem mit Dateien; was gelesen werden konnte, hat keine Funde.</numerusform>
            <numerusform>%n Probleme mit Dateien; was gelesen werden konnte, hat keine Funde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No findings in %n migration(s).</source>
        <translation>
            <numerusform>Keine Funde in %n Migration.</numerusform>
            <numerusform>Keine Funde in %n Migrationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be fixed with --fix</source>
        <translation>
            <numerusform>%n kann mit --fix korrigiert werden</numerusform>
            <numerusform>%n können mit --fix korrigiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>Files are taken from the working directory.</source>
        <translation>Dateien werden vom Arbeitsordner aus gesucht.</translation>
    </message>
    <message>
        <source>%1 is no migration of this project.</source>
        <translation>%1 ist keine Migration dieses Projekts.</translation>
    </message>
    <message>
        <source>The project was read from %1.</source>
        <translation>Das Projekt wurde aus %1 gelesen.</translation>
    </message>
    <message>
        <source>There is no output format &quot;%1&quot;.</source>
        <translation>Ein Ausgabeformat &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n Korrektur angewendet.</numerusform>
            <numerusform>%n Korrekturen angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>findings; no database needed</source>
        <translation>Funde; keine Datenbank nötig</translation>
    </message>
    <message>
        <source>Apply the safe fixes.</source>
        <translation>Die sicheren Korrekturen anwenden.</translation>
    </message>
    <message>
        <source>Switchback takes database migrations up, down and up again, and shows what really happened.</source>
        <translation>Switchback führt Datenbankmigrationen nach oben, nach unten und wieder nach oben aus und zeigt, was wirklich geschehen ist.</translation>
    </message>
    <message>
        <source>Usage: switchback COMMAND [OPTIONS]</source>
        <translation>Aufruf: switchback BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation>Aufruf: %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The project&apos;s folder (default: the working directory).</source>
        <translation>Der Ordner des Projekts (Vorgabe: der Arbeitsordner).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>The target&apos;s name in switchback.toml, or a URL (default: the only target, or &quot;dev&quot;).</source>
        <translation>Der Name des Ziels in switchback.toml oder eine URL (Vorgabe: das einzige Ziel oder &quot;dev&quot;).</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Print JSON on standard output.</source>
        <translation>JSON auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Colours: auto, always or never.</source>
        <translation>Farben: auto, always oder never.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>switchback %1 --help tells what it takes.</source>
        <translation>switchback %1 --help nennt, was möglich ist.</translation>
    </message>
    <message>
        <source>--color takes auto, always or never, not &quot;%1&quot;.</source>
        <translation>--color nimmt auto, always oder never, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>switchback --help lists them.</source>
        <translation>switchback --help listet sie auf.</translation>
    </message>
    <message>
        <source>A migration needs a name that says what it does.</source>
        <translation>Eine Migration braucht einen Namen, der sagt, was sie tut.</translation>
    </message>
    <message>
        <source>switchback new add_status_to_orders</source>
        <translation>switchback new add_status_to_orders</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>a new migration in the project&apos;s format</source>
        <translation>eine neue Migration im Format des Projekts</translation>
    </message>
    <message>
        <source>SQL even where the format also takes code (so far every format is SQL).</source>
        <translation>SQL, auch wo das Format ebenso Code zulässt (bisher ist jedes Format SQL).</translation>
    </message>
    <message>
        <source>A plan goes up or down, not &quot;%1&quot;.</source>
        <translation>Ein Plan geht mit up nach oben oder mit down nach unten, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>switchback plan up</source>
        <translation>switchback plan up</translation>
    </message>
    <message>
        <source>the steps a run would take, with forecast; changes nothing</source>
        <translation>die Schritte, die ein Lauf ausführen würde, mit Prognose; ändert nichts</translation>
    </message>
    <message>
        <source>Up to and with this version, or down to it (it stays applied; 0: everything down).</source>
        <translation>Nach oben bis einschließlich dieser Version, oder nach unten bis zu ihr (sie bleibt angewendet; 0: alles nach unten).</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>At most so many migrations (default: all up, one down).</source>
        <translation>Höchstens so viele Migrationen (Vorgabe: nach oben alle, nach unten eine).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--to and --steps exclude each other.</source>
        <translation>--to und --steps schließen sich gegenseitig aus.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eines davon weglassen.</translation>
    </message>
    <message>
        <source>--steps takes a whole number from 1, not &quot;%1&quot;.</source>
        <translation>--steps nimmt eine ganze Zahl ab 1, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>For example --steps 2.</source>
        <translation>Zum Beispiel --steps 2.</translation>
    </message>
    <message>
        <source>Nothing to run up on %1.</source>
        <translation>Auf %1 ist nichts nach oben auszuführen.</translation>
    </message>
    <message>
        <source>Nothing to run down on %1.</source>
        <translation>Auf %1 ist nichts nach unten auszuführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) up on %1</source>
        <translation>
            <numerusform>%n Migration nach oben auf %1</numerusform>
            <numerusform>%n Migrationen nach oben auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) down on %1</source>
        <translation>
            <numerusform>%n Migration nach unten auf %1</numerusform>
            <numerusform>%n Migrationen nach unten auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in one transaction</source>
        <translation>in einer Transaktion</translation>
    </message>
    <message>
        <source>without a transaction</source>
        <translation>ohne Transaktion</translation>
    </message>
    <message>
        <source>goes on after statement %1, where an earlier run broke off</source>
        <translation>geht nach Anweisung %1 weiter, wo ein früherer Lauf abgebrochen ist</translation>
    </message>
    <message>
        <source>%1, statement %2 of %3</source>
        <translation>%1, Anweisung %2 von %3</translation>
    </message>
    <message>
        <source>%1 waits for a lock; attempt %2 in %3.</source>
        <translation>%1 wartet auf eine Sperre; Versuch %2 in %3.</translation>
    </message>
    <message>
        <source>%1: statement %2: %3</source>
        <translation>%1: Anweisung %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is left: %1.</source>
        <translation>Was übrig ist: %1.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2.</source>
        <translation>%1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>A snapshot file is what switchback snapshot prints.</source>
        <translation>Eine Abbilddatei ist das, was switchback snapshot ausgibt.</translation>
    </message>
    <message>
        <source>Name a target, at:VERSION, a snapshot file, or none.</source>
        <translation>Ein Ziel, at:VERSION, eine Abbilddatei oder none angeben.</translation>
    </message>
    <message>
        <source>a target&apos;s schema as JSON</source>
        <translation>das Schema eines Ziels als JSON</translation>
    </message>
    <message>
        <source>no migrations</source>
        <translation>keine Migrationen</translation>
    </message>
    <message>
        <source>history in %1</source>
        <translation>Verlauf in %1</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>kein Down-Skript</translation>
    </message>
    <message>
        <source>No target is configured, so nothing is known of what ran where. Add one to switchback.toml:</source>
        <translation>Es ist kein Ziel eingerichtet, daher ist nicht bekannt, was wo ausgeführt wurde. Eines in switchback.toml eintragen:</translation>
    </message>
    <message>
        <source>every migration and its state</source>
        <translation>jede Migration und ihr Zustand</translation>
    </message>
    <message>
        <source>Ask every target of switchback.toml.</source>
        <translation>Alle Ziele aus switchback.toml abfragen.</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>run what is pending</source>
        <translation>ausführen, was aussteht</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Eine Migration %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>switchback status lists the versions.</source>
        <translation>switchback status listet die Versionen auf.</translation>
    </message>
    <message>
        <source>up again fails: %1</source>
        <translation>erneut nach oben schlägt fehl: %1</translation>
    </message>
    <message>
        <source>down does not restore:</source>
        <translation>nach unten stellt nicht wieder her:</translation>
    </message>
    <message>
        <source>up again differs:</source>
        <translation>erneut nach oben weicht ab:</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>--rows takes a whole number from 1, not &quot;%1&quot;.</source>
        <translation>--rows nimmt eine ganze Zahl ab 1, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>For example --rows 1000.</source>
        <translation>Zum Beispiel --rows 1000.</translation>
    </message>
    <message>
        <source>Nothing is pending. --all proves every migration again.</source>
        <translation>Nichts steht aus. --all weist jede Migration erneut nach.</translation>
    </message>
    <message>
        <source>%1 of %2 migrations proved on %3</source>
        <translation>%1 von %2 Migrationen auf %3 nachgewiesen</translation>
    </message>
    <message>
        <source>proofs on a scratch database: up, down and up again, with rows</source>
        <translation>Nachweise auf einer Wegwerfdatenbank: nach oben, nach unten und wieder nach oben, mit Zeilen</translation>
    </message>
    <message>
        <source>Every migration.</source>
        <translation>Jede Migration.</translation>
    </message>
    <message>
        <source>What is pending on the target (the default).</source>
        <translation>Was auf dem Ziel aussteht (die Vorgabe).</translation>
    </message>
    <message>
        <source>Generated rows per table (default: as the settings say).</source>
        <translation>Erzeugte Zeilen je Tabelle (Vorgabe: laut Einstellungen).</translation>
    </message>
    <message>
        <source>Write a report as a page of HTML.</source>
        <translation>Einen Bericht als HTML-Seite schreiben.</translation>
    </message>
    <message>
        <source>FILE.html</source>
        <translation>DATEI.html</translation>
    </message>
    <message>
        <source>no statement; only the history is written</source>
        <translation>keine Anweisung; nur der Verlauf wird geschrieben</translation>
    </message>
    <message>
        <source>Every command takes --project DIR (default: the working directory) and --json; switchback COMMAND --help tells the rest.
Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,
3 a database could not be reached or refused, 4 a migration failed, 5 another run holds the lock.</source>
        <translation>Jeder Befehl kennt --project ORDNER (Vorgabe: der Arbeitsordner) und --json; switchback BEFEHL --help nennt den Rest.
Rückgabewert: 0 nichts zu melden, 1 Funde, Unterschiede oder ein gescheiterter Nachweis, 2 falscher Aufruf oder falsche Einstellungen,
3 eine Datenbank war nicht erreichbar oder lehnte ab, 4 eine Migration ist fehlgeschlagen, 5 ein anderer Lauf hält die Sperre.</translation>
    </message>
    <message>
        <source>Trust this project from now on: its URLs take environment variables, and from scratch databases its scripts reach files, programs and other servers.</source>
        <translation>Diesem Projekt ab jetzt vertrauen: Seine URLs dürfen Umgebungsvariablen einsetzen, und von Wegwerfdatenbanken aus erreichen seine Skripte Dateien, Programme und andere Server.</translation>
    </message>
    <message>
        <source>%1 takes no &quot;%2&quot;.</source>
        <translation>%1 nimmt kein &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). `switchback lint --explain RULE` tells more.</source>
        <translation>
            <numerusform>%n Regel. `switchback lint --explain REGEL` sagt mehr.</numerusform>
            <numerusform>%n Regeln. `switchback lint --explain REGEL` sagt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>in a down script</source>
        <translation>in einem Down-Skript</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>There is no lint rule &quot;%1&quot;.</source>
        <translation>Eine Lint-Regel &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation>`switchback lint --list-rules` listet sie auf.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>War &quot;%1&quot; gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>%n known from the baseline</source>
        <translation>
            <numerusform>%n aus der Baseline bekannt</numerusform>
            <numerusform>%n aus der Baseline bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in this file, all with --format json</source>
        <translation>
            <numerusform>%1: %n weiterer in dieser Datei, alle mit --format json</numerusform>
            <numerusform>%1: %n weitere in dieser Datei, alle mit --format json</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to and with this version.</source>
        <translation>Bis einschließlich dieser Version.</translation>
    </message>
    <message>
        <source>At most so many migrations (default: all).</source>
        <translation>Höchstens so viele Migrationen (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>Down to this version, which stays applied; 0: everything down.</source>
        <translation>Nach unten bis zu dieser Version, die angewendet bleibt; 0: alles nach unten.</translation>
    </message>
    <message>
        <source>At most so many migrations (default: one).</source>
        <translation>Höchstens so viele Migrationen (Vorgabe: eine).</translation>
    </message>
    <message>
        <source>For a folder without migrations: postgresql (the default), sqlite, mysql or mariadb.</source>
        <translation>Für einen Ordner ohne Migrationen: postgresql (die Vorgabe), sqlite, mysql oder mariadb.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written to %1.</source>
        <translation>
            <numerusform>%n Fund in %1 geschrieben.</numerusform>
            <numerusform>%n Funde in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name it in switchback.toml, under [lint]: baseline = &quot;%1&quot;.</source>
        <translation>In switchback.toml angeben, unter [lint]: baseline = &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--drift compares with a target, and none is named.</source>
        <translation>--drift vergleicht mit einem Ziel, und es ist keines angegeben.</translation>
    </message>
    <message>
        <source>Name it: --target NAME.</source>
        <translation>Mit --target NAME angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the baseline are gone: --write-baseline writes it anew.</source>
        <translation>
            <numerusform>%n Fund der Baseline gibt es nicht mehr: --write-baseline schreibt sie neu.</numerusform>
            <numerusform>%n Funde der Baseline gibt es nicht mehr: --write-baseline schreibt sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell only what this file does not know.</source>
        <translation>Nur melden, was diese Datei nicht kennt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Write what is found now to a baseline.</source>
        <translation>Was jetzt gefunden wird, in eine Baseline schreiben.</translation>
    </message>
    <message>
        <source>With --target: compare its schema with what the applied migrations make.</source>
        <translation>Mit --target: sein Schema mit dem vergleichen, was die angewendeten Migrationen ergeben.</translation>
    </message>
    <message>
        <source>Print a rule&apos;s page.</source>
        <translation>Die Seite einer Regel ausgeben.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>List every rule.</source>
        <translation>Alle Regeln auflisten.</translation>
    </message>
    <message>
        <source>Also tell what the history of this target, version control and earlier proofs say: its name in switchback.toml, or a URL.</source>
        <translation>Auch melden, was der Verlauf dieses Ziels, die Versionsverwaltung und frühere Nachweise sagen: sein Name in switchback.toml oder eine URL.</translation>
    </message>
    <message>
        <source>plan takes no &quot;%1&quot;.</source>
        <translation>plan nimmt kein &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>switchback plan --help tells what it takes.</source>
        <translation>switchback plan --help nennt, was möglich ist.</translation>
    </message>
    <message>
        <source>migrations are read and linted; running them comes later</source>
        <translation>Migrationen werden gelesen und mit lint geprüft; ihre Ausführung kommt später</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>trusted: on scratch databases they may do all that the server lets them</source>
        <translation>Vertrauen erteilt: auf Wegwerfdatenbanken dürfen sie alles, was der Server zulässt</translation>
    </message>
    <message>
        <source>not trusted: on scratch databases they reach nothing else</source>
        <translation>kein Vertrauen: auf Wegwerfdatenbanken erreichen sie nichts anderes</translation>
    </message>
    <message>
        <source>Versions, --all and --pending exclude each other.</source>
        <translation>Versionen, --all und --pending schließen einander aus.</translation>
    </message>
    <message>
        <source>Leave all but one of them out.</source>
        <translation>Nur eines davon angeben.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the report.</source>
        <translation>Den Ordner %1 für den Bericht gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or name another file.</source>
        <translation>Anlegen oder eine andere Datei nennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files, told above</source>
        <translation>
            <numerusform>%n Problem mit Dateien, oben genannt</numerusform>
            <numerusform>%n Probleme mit Dateien, oben genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: not every file was looked at.</source>
        <translation>Angehalten: nicht jede Datei wurde angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files</source>
        <translation>
            <numerusform>%n Problem mit Dateien</numerusform>
            <numerusform>%n Probleme mit Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Output: text, json, gcc, github, gitlab, junit or sarif.</source>
        <translation>Ausgabe: text, json, gcc, github, gitlab, junit oder sarif.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>Der Datenbanktreiber %1 von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-%1.</source>
        <translation>Das Paket libqt6sql6-%1 installieren.</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>Die Anweisung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, postgresql://USER@HOST:PORT/DATABASE, mysql://… or mariadb://…; ${NAME} takes an environment variable.</source>
        <translation>sqlite:PFAD, postgresql://BENUTZER@RECHNER:PORT/DATENBANK, mysql://… oder mariadb://… schreiben; ${NAME} setzt eine Umgebungsvariable ein.</translation>
    </message>
    <message>
        <source>The URL has a ${ without its closing brace.</source>
        <translation>In der URL steht ein ${ ohne schließende Klammer.</translation>
    </message>
    <message>
        <source>The URL has a ${} without a name in it.</source>
        <translation>In der URL steht ein ${} ohne Namen darin.</translation>
    </message>
    <message>
        <source>The environment variable %1, which the URL names, is not set.</source>
        <translation>Die Umgebungsvariable %1, die in der URL steht, ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set it before starting: export %1=…</source>
        <translation>Vor dem Start setzen: export %1=…</translation>
    </message>
    <message>
        <source>The port in the URL is not a number from 1 to 65535.</source>
        <translation>Der Port in der URL ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>If a password holds @, / or :, write it as %40, %2F or %3A, or take it from ${NAME}.</source>
        <translation>Enthält ein Passwort @, / oder :, dafür %40, %2F oder %3A schreiben, oder es aus ${NAME} nehmen.</translation>
    </message>
    <message>
        <source>The URL names no file.</source>
        <translation>Die URL nennt keine Datei.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, for example sqlite:shop.db.</source>
        <translation>sqlite:PFAD schreiben, zum Beispiel sqlite:shop.db.</translation>
    </message>
    <message>
        <source>The URL has a [ without its closing bracket.</source>
        <translation>In der URL steht ein [ ohne schließende Klammer.</translation>
    </message>
    <message>
        <source>The URL does not start with a scheme such as sqlite: or postgresql://.</source>
        <translation>Die URL beginnt nicht mit einem Schema wie sqlite: oder postgresql://.</translation>
    </message>
    <message>
        <source>After its scheme the URL needs two slashes.</source>
        <translation>Nach dem Schema der URL braucht es zwei Schrägstriche.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not put into a part of the URL.</source>
        <translation>Die Umgebungsvariable %1 wird nicht in einen Teil der URL eingesetzt.</translation>
    </message>
    <message>
        <source>Take the whole URL from one variable: ${DATABASE_URL}.</source>
        <translation>Die ganze URL aus einer Variablen nehmen: ${DATABASE_URL}.</translation>
    </message>
</context>
<context>
    <name>DdlView</name>
    <message>
        <source>Definition before</source>
        <translation>Definition vorher</translation>
    </message>
    <message>
        <source>Definition after</source>
        <translation>Definition nachher</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>No database is known by the URL scheme %1.</source>
        <translation>Zum URL-Schema %1 ist keine Datenbank bekannt.</translation>
    </message>
    <message>
        <source>Known schemes: %1.</source>
        <translation>Bekannte Schemata: %1.</translation>
    </message>
    <message>
        <source>Scripts of a project that is not trusted reach nothing but their scratch database. Read them, and if you trust them: switchback verify --trust, or File &gt; Trust Project in the workbench.</source>
        <translation>Skripte eines Projekts, dem nicht vertraut wird, erreichen nichts als ihre Wegwerfdatenbank. Die Skripte lesen, und wenn Sie ihnen vertrauen: switchback verify --trust, oder Datei &gt; Projekt vertrauen in der Werkbank.</translation>
    </message>
</context>
<context>
    <name>EditorArea</name>
    <message>
        <source>This project has no migration yet.</source>
        <translation>Dieses Projekt hat noch keine Migration.</translation>
    </message>
    <message>
        <source>New migration…</source>
        <translation>Neue Migration …</translation>
    </message>
    <message>
        <source>Makes the files of the first migration in the project&apos;s format</source>
        <translation>Erstellt die Dateien der ersten Migration im Format des Projekts</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
        <translation>Seinen Ordner beschreibbar machen oder in der Umgebungsvariablen SWITCHBACK_DATA_HOME einen anderen angeben.</translation>
    </message>
    <message>
        <source>%1 is older than the newest applied migration.</source>
        <translation>%1 ist älter als die neueste angewendete Migration.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied: its down may not fit.</source>
        <translation>%1 wurde nach dem Anwenden bearbeitet: Das Down-Skript passt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Migration %1 has an empty down script: it cannot be undone.</source>
        <translation>Migration %1 hat ein leeres Down-Skript: Sie kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing is run before that is put right.</source>
        <translation>Bevor das behoben ist, wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Whether statement %1 was done before the last run broke off cannot be told from the schema.</source>
        <translation>Ob Anweisung %1 erledigt war, bevor der letzte Lauf abbrach, ist am Schema nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>The target has changed since the plan was made.</source>
        <translation>Das Ziel hat sich seit der Planung geändert.</translation>
    </message>
    <message>
        <source>Look at its state and plan again.</source>
        <translation>Seinen Zustand ansehen und neu planen.</translation>
    </message>
    <message>
        <source>The target is a %1 database, but the project is written for %2.</source>
        <translation>Das Ziel ist eine %1-Datenbank, das Projekt ist aber für %2 geschrieben.</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is not known.</source>
        <translation>Das Format &quot;%1&quot; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No database is known by the URL scheme %1.</source>
        <translation>Zum URL-Schema %1 ist keine Datenbank bekannt.</translation>
    </message>
    <message>
        <source>There is no migration with version %1.</source>
        <translation>Eine Migration mit der Version %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;switchback status&quot; lists the versions.</source>
        <translation>&quot;switchback status&quot; listet die Versionen auf.</translation>
    </message>
    <message>
        <source>Migration %1 failed and stands in the way.</source>
        <translation>Migration %1 ist fehlgeschlagen und steht im Weg.</translation>
    </message>
    <message>
        <source>The target stands at version %1, whose files are missing.</source>
        <translation>Das Ziel steht auf Version %1, deren Dateien fehlen.</translation>
    </message>
    <message>
        <source>Bring the files back, perhaps from another branch.</source>
        <translation>Die Dateien zurückholen, vielleicht aus einem anderen Zweig.</translation>
    </message>
    <message>
        <source>Migration %1 has no up script.</source>
        <translation>Migration %1 hat kein Up-Skript.</translation>
    </message>
    <message>
        <source>Migration %1 has no down script: it cannot be undone.</source>
        <translation>Migration %1 hat kein Down-Skript: Sie kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Bring its file back, or remove what is left of it.</source>
        <translation>Ihre Datei zurückholen oder entfernen, was von ihr übrig ist.</translation>
    </message>
    <message>
        <source>Migration %1 is pending, but a newer one is applied: %2 would not run it.</source>
        <translation>Migration %1 steht aus, aber eine neuere ist angewendet: %2 würde sie nicht ausführen.</translation>
    </message>
    <message>
        <source>Give it a version that is newer than the newest applied one.</source>
        <translation>Ihr eine Version geben, die neuer ist als die neueste angewendete.</translation>
    </message>
    <message>
        <source>Migration %1 is not applied, so nothing can go down to it.</source>
        <translation>Migration %1 ist nicht angewendet, daher führt nach unten kein Weg zu ihr.</translation>
    </message>
    <message>
        <source>Migration %1 is applied, but its file is missing: it cannot be undone.</source>
        <translation>Migration %1 ist angewendet, aber ihre Datei fehlt: Sie kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Bring the file back, perhaps from another branch.</source>
        <translation>Die Datei zurückholen, vielleicht aus einem anderen Zweig.</translation>
    </message>
    <message>
        <source>The number of steps must be positive.</source>
        <translation>Die Anzahl der Schritte muss positiv sein.</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>statements %1–%2</source>
        <translation>Anweisungen %1–%2</translation>
    </message>
    <message>
        <source>Every statement is done; the history was not written.</source>
        <translation>Alle Anweisungen sind erledigt; der Verlauf wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Done: %1 of %2.</source>
        <translation>Erledigt: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>Statement %1 failed.</source>
        <translation>Anweisung %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Statement %1 was running: uncertain.</source>
        <translation>Anweisung %1 lief gerade: ungewiss.</translation>
    </message>
    <message>
        <source>&quot;up&quot; goes on from there.</source>
        <translation>&quot;up&quot; geht von dort weiter.</translation>
    </message>
    <message>
        <source>&quot;down&quot; goes on from there.</source>
        <translation>&quot;down&quot; geht von dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The run broke off after %n statement(s), and the file was changed since.</source>
        <translation>
            <numerusform>Der Lauf brach nach %n Anweisung ab, und die Datei wurde seitdem geändert.</numerusform>
            <numerusform>Der Lauf brach nach %n Anweisungen ab, und die Datei wurde seitdem geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history marks it as begun and not ended; what stands is not known.</source>
        <translation>Der Verlauf führt sie als begonnen und nicht beendet; was davon besteht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The history marks it as begun and not ended, and its file is missing.</source>
        <translation>Der Verlauf führt sie als begonnen und nicht beendet, und ihre Datei fehlt.</translation>
    </message>
    <message>
        <source>nothing stands; nothing was recorded</source>
        <translation>nichts besteht; nichts wurde verzeichnet</translation>
    </message>
    <message>
        <source>%1 stands; nothing was recorded</source>
        <translation>%1 besteht; nichts wurde verzeichnet</translation>
    </message>
    <message>
        <source>%1 stand; nothing was recorded</source>
        <translation>%1 bestehen; nichts wurde verzeichnet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>rolled back by the server, when it closed the connection</source>
        <translation>vom Server zurückgerollt, als er die Verbindung schloss</translation>
    </message>
    <message>
        <source>not known: the connection broke at COMMIT; &quot;switchback status&quot; tells</source>
        <translation>nicht bekannt: die Verbindung brach bei COMMIT ab; &quot;switchback status&quot; gibt Auskunft</translation>
    </message>
    <message>
        <source>%1; whether statement %2 was done is not known</source>
        <translation>%1; ob Anweisung %2 erledigt wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write one: lint and the editor offer it where it follows from the up script.</source>
        <translation>Eines schreiben: lint und der Editor bieten es an, wo es aus dem Up-Skript folgt.</translation>
    </message>
    <message>
        <source>&quot;switchback up&quot; finishes it.</source>
        <translation>&quot;switchback up&quot; führt sie zu Ende.</translation>
    </message>
    <message>
        <source>&quot;switchback down&quot; finishes it.</source>
        <translation>&quot;switchback down&quot; führt sie zu Ende.</translation>
    </message>
    <message>
        <source>Look at the database: finish or undo the migration by hand.</source>
        <translation>Die Datenbank ansehen: die Migration von Hand beenden oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does not: %2.</source>
        <translation>Die Datenbank ansehen und die Migration von Hand beenden oder rückgängig machen. Dann, wenn sie steht: %1. Wenn nicht: %2.</translation>
    </message>
    <message>
        <source>Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does not: %2, and let %3 itself run it the next time.</source>
        <translation>Die Datenbank ansehen und die Migration von Hand beenden oder rückgängig machen. Dann, wenn sie steht: %1. Wenn nicht: %2, und das nächste Mal %3 selbst sie ausführen lassen.</translation>
    </message>
    <message>
        <source>With the file as it was, &quot;up&quot; goes on from there.</source>
        <translation>Mit der Datei, wie sie war, geht &quot;up&quot; von dort weiter.</translation>
    </message>
    <message>
        <source>With the file as it was, &quot;down&quot; goes on from there.</source>
        <translation>Mit der Datei, wie sie war, geht &quot;down&quot; von dort weiter.</translation>
    </message>
    <message>
        <source>%1 will not show what this changes: &quot;%2&quot; writes it anew.</source>
        <translation>%1 wird nicht zeigen, was sich hier ändert: &quot;%2&quot; schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>Name a target of %1, or correct “dialect” under [project] in switchback.toml.</source>
        <translation>Ein Ziel mit %1 nennen oder „dialect“ unter [project] in switchback.toml berichtigen.</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>No migrations in “%1” yet</source>
        <translation>Noch keine Migrationen in „%1“</translation>
    </message>
    <message>
        <source>Set up migrations here…</source>
        <translation>Migrationen hier einrichten …</translation>
    </message>
    <message>
        <source>Edit switchback.toml</source>
        <translation>switchback.toml bearbeiten</translation>
    </message>
    <message>
        <source>Asks for the format and the database, and makes switchback.toml with them</source>
        <translation>Fragt nach Format und Datenbank und erstellt damit switchback.toml</translation>
    </message>
    <message>
        <source>Opens the settings in the program for text files</source>
        <translation>Öffnet die Einstellungen im Programm für Textdateien</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 MB, where %3 MB is the most that is read.</source>
        <translation>%1 ist zu groß: %2 MB; höchstens %3 MB werden gelesen.</translation>
    </message>
    <message>
        <source>Split the file, or load its rows by another way than a migration.</source>
        <translation>Die Datei aufteilen oder ihre Zeilen auf anderem Weg als mit einer Migration laden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1:%2 holds a NUL byte, which no SQL text may.</source>
        <translation>%1:%2 enthält ein NUL-Byte, das in keinem SQL-Text stehen darf.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; editors write such bytes for UTF-16.</source>
        <translation>Die Datei als UTF-8 speichern; Editoren schreiben solche Bytes bei UTF-16.</translation>
    </message>
    <message>
        <source>%1:%2 is not valid UTF-8.</source>
        <translation>%1:%2 ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Findings here</source>
        <translation>Funde hier</translation>
    </message>
    <message>
        <source>Alt+Enter: all of this by keyboard</source>
        <translation>Alt+Eingabe: all das mit der Tastatur</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt;</source>
        <comment>Warning · rule</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a fix</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1: shows the edit before it is made</source>
        <translation>%1: zeigt die Änderung, bevor sie gemacht wird</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Unterdrücken …</translation>
    </message>
    <message>
        <source>Writes a comment with your reason above the statement; the rule is silent there</source>
        <translation>Schreibt über die Anweisung einen Kommentar mit Ihrer Begründung; die Regel schweigt dort</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Shows the rule&apos;s page: why, and what to write instead</source>
        <translation>Zeigt die Seite der Regel: warum, und was stattdessen zu schreiben ist</translation>
    </message>
</context>
<context>
    <name>FixPopup</name>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>„%1“ erklären</translation>
    </message>
    <message>
        <source>What the fix would change</source>
        <translation>Was die Korrektur ändern würde</translation>
    </message>
    <message>
        <source>Enter makes the change, one undo takes it back.</source>
        <translation>Eingabe macht die Änderung, einmal Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Opens the rule&apos;s page beneath the list of problems.</source>
        <translation>Öffnet die Seite der Regel unter der Liste der Probleme.</translation>
    </message>
    <message>
        <source>Suppress “%1” with reason…</source>
        <translation>„%1“ mit Begründung unterdrücken …</translation>
    </message>
    <message>
        <source>Reason for the suppression</source>
        <translation>Begründung der Unterdrückung</translation>
    </message>
    <message>
        <source>Why is this right here? The next reader will ask.</source>
        <translation>Warum ist das hier richtig? Wer es nach Ihnen liest, wird fragen.</translation>
    </message>
    <message>
        <source>Enter makes the change and the new migration; the files are saved at once.</source>
        <translation>Eingabe macht die Änderung und die neue Migration; die Dateien werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Enter makes the change and renames the files; they are saved at once.</source>
        <translation>Eingabe macht die Änderung und benennt die Dateien um; sie werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Enter makes the change, one undo takes it back. It changes what the migration does.</source>
        <translation>Eingabe macht die Änderung, einmal Rückgängig nimmt sie zurück. Sie ändert, was die Migration tut.</translation>
    </message>
    <message>
        <source>Enter opens the page.</source>
        <translation>Eingabe öffnet die Seite.</translation>
    </message>
    <message>
        <source>(your reason)</source>
        <translation>(Ihre Begründung)</translation>
    </message>
    <message>
        <source>Enter asks for the reason.</source>
        <translation>Eingabe fragt nach der Begründung.</translation>
    </message>
    <message>
        <source>Type the reason. Escape goes back.</source>
        <translation>Begründung eingeben. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Enter writes the comment, one undo takes it back.</source>
        <translation>Eingabe schreibt den Kommentar, einmal Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>New migration: %1</source>
        <translation>Neue Migration: %1</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ForecastNotes</name>
    <message>
        <source>Fixes are offered here (Alt+Enter)</source>
        <translation>Hier werden Korrekturen angeboten (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>blocks reads and writes</source>
        <translation>blockiert Lesen und Schreiben</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>blockiert Schreiben</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>liest ganz</translation>
    </message>
    <message>
        <source>blocks all</source>
        <translation>blockiert alles</translation>
    </message>
    <message>
        <source>rewrites</source>
        <translation>schreibt neu</translation>
    </message>
    <message>
        <source>not understood: may lock or rewrite</source>
        <translation>nicht verstanden: kann sperren oder neu schreiben</translation>
    </message>
    <message>
        <source>rewrites %1</source>
        <translation>schreibt %1 neu</translation>
    </message>
    <message>
        <source>scans %1</source>
        <translation>liest %1 ganz</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>observed: %1</source>
        <translation>beobachtet: %1</translation>
    </message>
    <message>
        <source>rewrote %1</source>
        <translation>%1 neu geschrieben</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>%1 ganz gelesen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>as long as its rows take</source>
        <translation>so lange, wie ihre Zeilen brauchen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>a second “-- migrate:%1” section.</source>
        <translation>ein zweiter Abschnitt „-- migrate:%1“.</translation>
    </message>
    <message>
        <source>Keep one section for each direction: dbmate would record the version twice.</source>
        <translation>Je Richtung nur einen Abschnitt behalten: dbmate würde die Version doppelt verzeichnen.</translation>
    </message>
    <message>
        <source>has no “-- migrate:up” section.</source>
        <translation>hat keinen Abschnitt „-- migrate:up“.</translation>
    </message>
    <message>
        <source>Begin the script with a line “-- migrate:up”, and the way back with “-- migrate:down”.</source>
        <translation>Das Skript mit einer Zeile „-- migrate:up“ beginnen und den Rückweg mit „-- migrate:down“.</translation>
    </message>
    <message>
        <source>SQL before “-- migrate:up” belongs to no section.</source>
        <translation>SQL vor „-- migrate:up“ gehört zu keinem Abschnitt.</translation>
    </message>
    <message>
        <source>Move it below the line “-- migrate:up”.</source>
        <translation>Unter die Zeile „-- migrate:up“ verschieben.</translation>
    </message>
    <message>
        <source>“-- migrate:down” stands before “-- migrate:up”.</source>
        <translation>„-- migrate:down“ steht vor „-- migrate:up“.</translation>
    </message>
    <message>
        <source>Put the up section first.</source>
        <translation>Den Up-Abschnitt an den Anfang stellen.</translation>
    </message>
    <message>
        <source>has no “-- migrate:down” section, which dbmate requires.</source>
        <translation>hat keinen Abschnitt „-- migrate:down“, den dbmate verlangt.</translation>
    </message>
    <message>
        <source>Add the line “-- migrate:down” and the way back below it.</source>
        <translation>Die Zeile „-- migrate:down“ einfügen und den Rückweg darunter schreiben.</translation>
    </message>
    <message>
        <source>%1 .sql files, with “-- migrate:up” in %2</source>
        <translation>%1 .sql-Dateien, mit „-- migrate:up“ in %2</translation>
    </message>
    <message>
        <source>Dialect %1: from the URL of the target “%2”.</source>
        <translation>Dialekt %1: aus der URL des Ziels „%2“.</translation>
    </message>
    <message>
        <source>Dialect %1: from %2 in .env.</source>
        <translation>Dialekt %1: aus %2 in .env.</translation>
    </message>
    <message>
        <source>Dialect %1: from the environment variable DATABASE_URL.</source>
        <translation>Dialekt %1: aus der Umgebungsvariablen DATABASE_URL.</translation>
    </message>
    <message>
        <source>The dialect of the scripts could not be told.</source>
        <translation>Der Dialekt der Skripte ließ sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>Dialect %1: the scripts use %2.</source>
        <translation>Dialekt %1: Die Skripte verwenden %2.</translation>
    </message>
    <message>
        <source>Dialect %1: its parser understands the scripts best.</source>
        <translation>Dialekt %1: Sein Parser versteht die Skripte am besten.</translation>
    </message>
    <message>
        <source>Dialect %1: as switchback.toml says.</source>
        <translation>Dialekt %1: wie in switchback.toml angegeben.</translation>
    </message>
    <message>
        <source>the symbolic link leads nowhere or in a circle.</source>
        <translation>die symbolische Verknüpfung führt ins Leere oder im Kreis.</translation>
    </message>
    <message>
        <source>Mend the link, or put the file itself there.</source>
        <translation>Die Verknüpfung berichtigen oder die Datei selbst dort ablegen.</translation>
    </message>
    <message>
        <source>is a folder where a script is expected.</source>
        <translation>ist ein Ordner, wo ein Skript erwartet wird.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>has the same version %1 as %2, which %3 refuses.</source>
        <translation>hat dieselbe Version %1 wie %2, was %3 ablehnt.</translation>
    </message>
    <message>
        <source>Give one of the two another version.</source>
        <translation>Einer der beiden eine andere Version geben.</translation>
    </message>
    <message>
        <source>“%1” gives no file name.</source>
        <translation>„%1“ ergibt keinen Dateinamen.</translation>
    </message>
    <message>
        <source>Say in a few words what the migration does: add_status_to_orders.</source>
        <translation>In wenigen Worten sagen, was die Migration tut: add_status_to_orders.</translation>
    </message>
    <message>
        <source>%1 exists already and is not written over.</source>
        <translation>%1 existiert bereits und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name or version.</source>
        <translation>Einen anderen Namen oder eine andere Version wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Check the free space.</source>
        <translation>Den freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>%1 .up.sql and %2 .down.sql files</source>
        <translation>%1 .up.sql- und %2 .down.sql-Dateien</translation>
    </message>
    <message>
        <source>its version is too large for a 64-bit number.</source>
        <translation>die Version ist zu groß für eine 64-Bit-Zahl.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Eine kleinere Zahl verwenden.</translation>
    </message>
    <message>
        <source>%1 .sql files, with “-- +goose Up” in %2</source>
        <translation>%1 .sql-Dateien, mit „-- +goose Up“ in %2</translation>
    </message>
    <message>
        <source>its name begins with no version above zero and an underscore, which goose requires.</source>
        <translation>der Name beginnt nicht mit einer Version über null und einem Unterstrich, wie goose es verlangt.</translation>
    </message>
    <message>
        <source>Name it like 00001_create_users.sql, or move it to another folder.</source>
        <translation>Wie 00001_create_users.sql benennen oder in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>is written in Go, so only goose itself can run it.</source>
        <translation>ist in Go geschrieben, daher kann nur goose selbst sie ausführen.</translation>
    </message>
    <message>
        <source>Apply it with goose; Switchback shows its place in the order.</source>
        <translation>Mit goose anwenden; Switchback zeigt ihren Platz in der Reihenfolge.</translation>
    </message>
    <message>
        <source>“-- +goose StatementBegin” has no “StatementEnd”.</source>
        <translation>zu „-- +goose StatementBegin“ fehlt „StatementEnd“.</translation>
    </message>
    <message>
        <source>Write “-- +goose StatementEnd” after the statement.</source>
        <translation>„-- +goose StatementEnd“ nach der Anweisung schreiben.</translation>
    </message>
    <message>
        <source>the last statement of the section has no semicolon at its end.</source>
        <translation>die letzte Anweisung des Abschnitts hat kein Semikolon am Ende.</translation>
    </message>
    <message>
        <source>End it with a semicolon.</source>
        <translation>Mit einem Semikolon beenden.</translation>
    </message>
    <message>
        <source>blanks before a goose annotation.</source>
        <translation>Leerzeichen vor einer goose-Annotation.</translation>
    </message>
    <message>
        <source>Begin the line with “-- +goose”.</source>
        <translation>Die Zeile mit „-- +goose“ beginnen.</translation>
    </message>
    <message>
        <source>goose would put environment variables into this script (ENVSUB), which Switchback does not do.</source>
        <translation>goose würde Umgebungsvariablen in dieses Skript einsetzen (ENVSUB), was Switchback nicht tut.</translation>
    </message>
    <message>
        <source>Apply it with goose, or write the values out.</source>
        <translation>Mit goose anwenden oder die Werte ausschreiben.</translation>
    </message>
    <message>
        <source>“%1” is no annotation of goose.</source>
        <translation>„%1“ ist keine Annotation von goose.</translation>
    </message>
    <message>
        <source>Known ones: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</source>
        <translation>Bekannt sind: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</translation>
    </message>
    <message>
        <source>a second “-- +goose Up”, or one after “Down”.</source>
        <translation>ein zweites „-- +goose Up“ oder eines nach „Down“.</translation>
    </message>
    <message>
        <source>Keep one Up section, and put it first.</source>
        <translation>Nur einen Up-Abschnitt behalten und ihn an den Anfang stellen.</translation>
    </message>
    <message>
        <source>“-- +goose Down” stands before “-- +goose Up”.</source>
        <translation>„-- +goose Down“ steht vor „-- +goose Up“.</translation>
    </message>
    <message>
        <source>Put the Up section first.</source>
        <translation>Den Up-Abschnitt an den Anfang stellen.</translation>
    </message>
    <message>
        <source>a second “-- +goose Down”.</source>
        <translation>ein zweites „-- +goose Down“.</translation>
    </message>
    <message>
        <source>Keep one Down section.</source>
        <translation>Nur einen Down-Abschnitt behalten.</translation>
    </message>
    <message>
        <source>“-- +goose StatementBegin” inside another one or before “Up”.</source>
        <translation>„-- +goose StatementBegin“ innerhalb eines anderen oder vor „Up“.</translation>
    </message>
    <message>
        <source>“-- +goose StatementEnd” without “StatementBegin”.</source>
        <translation>„-- +goose StatementEnd“ ohne „StatementBegin“.</translation>
    </message>
    <message>
        <source>Pair StatementBegin with StatementEnd within a section.</source>
        <translation>StatementBegin und StatementEnd innerhalb eines Abschnitts paarweise setzen.</translation>
    </message>
    <message>
        <source>the statement before “StatementBegin” has no semicolon at its end.</source>
        <translation>die Anweisung vor „StatementBegin“ hat kein Semikolon am Ende.</translation>
    </message>
    <message>
        <source>SQL before “-- +goose Up” belongs to no section.</source>
        <translation>SQL vor „-- +goose Up“ gehört zu keinem Abschnitt.</translation>
    </message>
    <message>
        <source>Move it below the line “-- +goose Up”.</source>
        <translation>Unter die Zeile „-- +goose Up“ verschieben.</translation>
    </message>
    <message>
        <source>has no line “-- +goose Up”.</source>
        <translation>hat keine Zeile „-- +goose Up“.</translation>
    </message>
    <message>
        <source>Begin the script with “-- +goose Up”, and the way back with “-- +goose Down”.</source>
        <translation>Das Skript mit „-- +goose Up“ beginnen und den Rückweg mit „-- +goose Down“.</translation>
    </message>
    <message>
        <source>History tables on %1 are not supported.</source>
        <translation>Verlaufstabellen auf %1 werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The database has no current schema for the table %1.</source>
        <translation>Die Datenbank hat kein aktuelles Schema für die Tabelle %1.</translation>
    </message>
    <message>
        <source>Create the schema “public”, or set the role&apos;s search_path.</source>
        <translation>Das Schema „public“ anlegen oder den search_path der Rolle setzen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a history table.</source>
        <translation>„%1“ ist nicht der Name einer Verlaufstabelle.</translation>
    </message>
    <message>
        <source>Write history = &quot;table&quot; or &quot;schema.table&quot;.</source>
        <translation>history = &quot;table&quot; oder &quot;schema.table&quot; schreiben.</translation>
    </message>
    <message>
        <source>the folder itself</source>
        <translation>der Ordner selbst</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere or in a circle.</source>
        <translation>%1 ist eine symbolische Verknüpfung, die ins Leere oder im Kreis führt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Open the folder that holds the migrations.</source>
        <translation>Den Ordner öffnen, der die Migrationen enthält.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1: there is no format “%2”.</source>
        <translation>%1: Ein Format „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>%1: there is no folder “%2” in %3.</source>
        <translation>%1: Einen Ordner „%2“ gibt es in %3 nicht.</translation>
    </message>
    <message>
        <source>Correct “path” in [project], or make the folder.</source>
        <translation>„path“ in [project] berichtigen oder den Ordner anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>Der Ordner %1 ist leer.</translation>
    </message>
    <message>
        <source>Run “switchback init” and “switchback new NAME” in it, or open another folder.</source>
        <translation>Darin „switchback init“ und „switchback new NAME“ ausführen oder einen anderen Ordner öffnen.</translation>
    </message>
    <message>
        <source>No migrations were recognised in %1.</source>
        <translation>In %1 wurden keine Migrationen erkannt.</translation>
    </message>
    <message>
        <source>Looked for files of %1, there and in the usual places below (migrations, db/migrations, …). Open the folder that holds them, or set “format” and “path” in switchback.toml.</source>
        <translation>Gesucht wurden Dateien von %1, dort und an den üblichen Stellen darunter (migrations, db/migrations, …). Den Ordner öffnen, der sie enthält, oder „format“ und „path“ in switchback.toml setzen.</translation>
    </message>
    <message>
        <source>Also found, and not taken: %1. Set “format” and “path” in switchback.toml to choose.</source>
        <translation>Auch gefunden und nicht genommen: %1. Zum Auswählen „format“ und „path“ in switchback.toml setzen.</translation>
    </message>
    <message>
        <source>Migrations of %1 for the dialect “%2” are not supported yet.</source>
        <translation>Migrationen von %1 für den Dialekt „%2“ werden noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>Supported: %1.</source>
        <translation>Unterstützt: %1.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Es ist kein Ordner angegeben.</translation>
    </message>
    <message>
        <source>%1: as switchback.toml says; no migrations yet.</source>
        <translation>%1: wie in switchback.toml angegeben; noch keine Migrationen.</translation>
    </message>
    <message>
        <source>Set dialect = &quot;postgresql&quot;, &quot;sqlite&quot;, &quot;mysql&quot; or &quot;mariadb&quot; in [project] of switchback.toml, or name a target.</source>
        <translation>dialect = &quot;postgresql&quot;, &quot;sqlite&quot;, &quot;mysql&quot; oder &quot;mariadb&quot; in [project] von switchback.toml setzen oder ein Ziel angeben.</translation>
    </message>
    <message>
        <source>begins with a byte order mark, behind which dbmate sees no “-- migrate:up”.</source>
        <translation>beginnt mit einer Bytereihenfolge-Marke (BOM), hinter der dbmate kein „-- migrate:up“ sieht.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Die Datei als UTF-8 ohne Bytereihenfolge-Marke speichern.</translation>
    </message>
    <message>
        <source>%1 looks like migrations of %2, which are not read; those of %3 are.</source>
        <translation>%1 sieht nach Migrationen von %2 aus, die nicht gelesen werden; gelesen werden die von %3.</translation>
    </message>
    <message>
        <source>They are programs in Ruby, and only SQL can be read. Open a folder of SQL scripts, or begin one with “switchback init” and “switchback new NAME”.</source>
        <translation>Es sind Programme in Ruby, und nur SQL kann gelesen werden. Einen Ordner mit SQL-Skripten öffnen oder einen mit „switchback init“ und „switchback new NAME“ beginnen.</translation>
    </message>
    <message>
        <source>Copy each migration.sql into one folder as VERSION_NAME.up.sql, write a VERSION_NAME.down.sql beside it, and set format = &quot;golang-migrate&quot; and path = &quot;FOLDER&quot; under [project] in switchback.toml.</source>
        <translation>Jede migration.sql als VERSION_NAME.up.sql in einen Ordner kopieren, eine VERSION_NAME.down.sql daneben schreiben und in switchback.toml unter [project] format = &quot;golang-migrate&quot; und path = &quot;ORDNER&quot; setzen.</translation>
    </message>
    <message>
        <source>Name V1__NAME.sql 1_NAME.up.sql and U1__NAME.sql 1_NAME.down.sql, and set format = &quot;golang-migrate&quot; and path = &quot;%1&quot; under [project] in switchback.toml.</source>
        <translation>V1__NAME.sql in 1_NAME.up.sql und U1__NAME.sql in 1_NAME.down.sql umbenennen und in switchback.toml unter [project] format = &quot;golang-migrate&quot; und path = &quot;%1&quot; setzen.</translation>
    </message>
    <message>
        <source>Write “-- +goose” for “-- +migrate” in them, name them VERSION_NAME.sql, and set format = &quot;goose&quot; and path = &quot;%1&quot; under [project] in switchback.toml.</source>
        <translation>Darin „-- +goose“ statt „-- +migrate“ schreiben, sie VERSION_NAME.sql nennen und in switchback.toml unter [project] format = &quot;goose&quot; und path = &quot;%1&quot; setzen.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>%1 has %2 rows (%3) on the connected target.</source>
        <translation>%1 hat auf dem verbundenen Ziel %2 Zeilen (%3).</translation>
    </message>
    <message>
        <source>Every row of %1 is checked while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Jede Zeile von %1 wird geprüft, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks neither reads nor writes.</source>
        <translation>Mit NOT VALID hinzufügen und VALIDATE CONSTRAINT in einer späteren Migration ausführen: Das blockiert weder Lesen noch Schreiben.</translation>
    </message>
    <message>
        <source>Add the check without reading existing rows</source>
        <translation>Das CHECK hinzufügen, ohne vorhandene Zeilen zu lesen</translation>
    </message>
    <message>
        <source>The check on the new column reads every row of %1 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Das CHECK auf der neuen Spalte liest jede Zeile von %1, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Add the column without the check, then the check NOT VALID, and validate it in a later migration.</source>
        <translation>Die Spalte ohne das CHECK hinzufügen, dann das CHECK mit NOT VALID, und es in einer späteren Migration validieren.</translation>
    </message>
    <message>
        <source>Check constraint that reads all rows under a lock</source>
        <translation>CHECK-Constraint, der alle Zeilen unter einer Sperre liest</translation>
    </message>
    <message>
        <source>Each row of %1 needs its own value: the table and all its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Jede Zeile von %1 braucht einen eigenen Wert: Die Tabelle und alle ihre Indizes werden neu geschrieben, während niemand sie lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>It is not known whether the default of %2 is the same for all rows. If it is not, %1 is rewritten while nobody can read or write it.</source>
        <translation>Es ist nicht bekannt, ob der Vorgabewert von %2 für alle Zeilen gleich ist. Wenn nicht, wird %1 neu geschrieben, während niemand die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add the column without a default, then SET DEFAULT for new rows, and fill the old rows in batches.</source>
        <translation>Die Spalte ohne Vorgabewert hinzufügen, dann SET DEFAULT für neue Zeilen, und die alten Zeilen stapelweise füllen.</translation>
    </message>
    <message>
        <source>Default that rewrites the table</source>
        <translation>Vorgabewert, der die Tabelle neu schreibt</translation>
    </message>
    <message>
        <source>Every row of %1 is looked up in %2 while nobody can write to either of them (SHARE ROW EXCLUSIVE on both).</source>
        <translation>Jede Zeile von %1 wird in %2 nachgeschlagen, während niemand in eine der beiden Tabellen schreiben kann (SHARE ROW EXCLUSIVE auf beiden).</translation>
    </message>
    <message>
        <source>A partitioned table takes no NOT VALID foreign key before PostgreSQL 18: add it to each partition NOT VALID, validate them, then add it to the parent.</source>
        <translation>Eine partitionierte Tabelle nimmt vor PostgreSQL 18 keinen Fremdschlüssel mit NOT VALID: ihn jeder Partition mit NOT VALID hinzufügen, validieren und dann der übergeordneten Tabelle hinzufügen.</translation>
    </message>
    <message>
        <source>Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks no writes.</source>
        <translation>Mit NOT VALID hinzufügen und VALIDATE CONSTRAINT in einer späteren Migration ausführen: Das blockiert kein Schreiben.</translation>
    </message>
    <message>
        <source>Add the foreign key without checking existing rows</source>
        <translation>Den Fremdschlüssel hinzufügen, ohne vorhandene Zeilen zu prüfen</translation>
    </message>
    <message>
        <source>Add the column first, then a named foreign key NOT VALID, and validate that in a later migration.</source>
        <translation>Zuerst die Spalte hinzufügen, dann einen benannten Fremdschlüssel mit NOT VALID, und diesen in einer späteren Migration validieren.</translation>
    </message>
    <message>
        <source>Foreign key that checks all rows under a lock</source>
        <translation>Fremdschlüssel, der alle Zeilen unter einer Sperre prüft</translation>
    </message>
    <message>
        <source>The index of this constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>Der Index dieses Constraints wird aufgebaut, während niemand %1 lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Build a unique index first with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL, then ADD PRIMARY KEY USING INDEX, which is done at once.</source>
        <translation>Zuerst mit CREATE UNIQUE INDEX CONCURRENTLY einen eindeutigen Index aufbauen, die Spalten NOT NULL machen, dann ADD PRIMARY KEY USING INDEX, was sofort erledigt ist.</translation>
    </message>
    <message>
        <source>The index of the new column is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>Der Index der neuen Spalte wird aufgebaut, während niemand %1 lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Add the column alone; build its unique index concurrently in a later migration.</source>
        <translation>Nur die Spalte hinzufügen; ihren eindeutigen Index in einer späteren Migration mit CONCURRENTLY aufbauen.</translation>
    </message>
    <message>
        <source>Primary key built with reads and writes blocked</source>
        <translation>Primärschlüssel blockiert beim Aufbau Lesen und Schreiben</translation>
    </message>
    <message>
        <source>%1 is empty on the connected target; on one with rows this statement fails. Programs that still insert without %2 fail on both.</source>
        <translation>%1 ist auf dem verbundenen Ziel leer; auf einem mit Zeilen schlägt diese Anweisung fehl. Programme, die noch ohne %2 einfügen, scheitern auf beiden.</translation>
    </message>
    <message>
        <source>This fails on a table with rows: they have no value for %1. Programs that still insert into %2 without it fail too.</source>
        <translation>Das schlägt auf einer Tabelle mit Zeilen fehl: Sie haben keinen Wert für %1. Auch Programme, die noch ohne diese Spalte in %2 einfügen, scheitern.</translation>
    </message>
    <message>
        <source>Give it a constant default, or add it nullable now, fill it, and make it NOT NULL in a later migration.</source>
        <translation>Einen konstanten Vorgabewert angeben, oder in der Spalte jetzt NULL-Werte zulassen, sie füllen und in einer späteren Migration NOT NULL machen.</translation>
    </message>
    <message>
        <source>Add DEFAULT %1</source>
        <translation>DEFAULT %1 hinzufügen</translation>
    </message>
    <message>
        <source>Leave it nullable for now</source>
        <translation>NULL-Werte vorerst zulassen</translation>
    </message>
    <message>
        <source>Required column without a default</source>
        <translation>Pflichtspalte ohne Vorgabewert</translation>
    </message>
    <message>
        <source>Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX, which is done at once.</source>
        <translation>Zuerst den Index mit CREATE UNIQUE INDEX CONCURRENTLY aufbauen, dann ADD CONSTRAINT … UNIQUE USING INDEX, was sofort erledigt ist.</translation>
    </message>
    <message>
        <source>Unique constraint built with reads and writes blocked</source>
        <translation>UNIQUE-Constraint blockiert beim Aufbau Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Programs that still run read %1.%2 as %3 and will get %4.</source>
        <translation>Noch laufende Programme lesen %1.%2 als %3 und erhalten künftig %4.</translation>
    </message>
    <message>
        <source>Add a column of the new type, let programs move over to it, and drop the old one in a later release.</source>
        <translation>Eine Spalte des neuen Typs hinzufügen, die Programme darauf umstellen und die alte in einer späteren Version löschen.</translation>
    </message>
    <message>
        <source>Change of type under running programs</source>
        <translation>Typänderung unter laufenden Programmen</translation>
    </message>
    <message>
        <source>The type of %1.%2 before this is not known. From varchar or a narrower numeric the change is done at once; from any other type the table is rewritten while nobody can read or write it.</source>
        <translation>Der bisherige Typ von %1.%2 ist nicht bekannt. Von varchar oder einem schmaleren numeric ist die Änderung sofort erledigt; von jedem anderen Typ wird die Tabelle neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>The type of %1.%2 before this is not known. Unless it was a narrower form of the same type, the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Der bisherige Typ von %1.%2 ist nicht bekannt. Falls er keine schmalere Form desselben Typs war, werden die Tabelle und ihre Indizes neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both filled, fill the old rows in batches, switch the readers, drop the old one.</source>
        <translation>Eine Spalte des neuen Typs hinzufügen, beide gefüllt halten, die alten Zeilen stapelweise füllen, die lesenden Programme umstellen, die alte löschen.</translation>
    </message>
    <message>
        <source>A check constraint uses %1: every row of %2 is checked again while nobody can read or write it.</source>
        <translation>Ein CHECK-Constraint verwendet %1: Jede Zeile von %2 wird erneut geprüft, während niemand die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Done at once only while the session&apos;s time zone is UTC; else %1 is rewritten while nobody can read or write it.</source>
        <translation>Nur sofort erledigt, solange die Zeitzone der Sitzung UTC ist; sonst wird %1 neu geschrieben, während niemand die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Only the catalogue changes: the new type of %1 holds every old value as it is.</source>
        <translation>Nur der Katalog ändert sich: Der neue Typ von %1 nimmt jeden alten Wert unverändert auf.</translation>
    </message>
    <message>
        <source>%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>%1 und die Indizes der Tabelle werden neu geschrieben, während niemand sie lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Change of type that rewrites the table</source>
        <translation>Typänderung, die die Tabelle neu schreibt</translation>
    </message>
    <message>
        <source>The server refuses this inside a transaction, and the project&apos;s tool sends the file as one query: several statements are one transaction. The migration fails here.</source>
        <translation>Der Server lehnt dies in einer Transaktion ab, und das Werkzeug des Projekts sendet die Datei als eine Abfrage: Mehrere Anweisungen sind eine Transaktion. Die Migration scheitert hier.</translation>
    </message>
    <message>
        <source>The server refuses this inside a transaction, and one is open here: the migration fails at this statement.</source>
        <translation>Der Server lehnt dies in einer Transaktion ab, und hier ist eine offen: Die Migration scheitert an dieser Anweisung.</translation>
    </message>
    <message>
        <source>Put it alone into a migration that the tool runs without a transaction.</source>
        <translation>Allein in eine Migration stellen, die das Werkzeug ohne Transaktion ausführt.</translation>
    </message>
    <message>
        <source>Run this migration without a transaction</source>
        <translation>Diese Migration ohne Transaktion ausführen</translation>
    </message>
    <message>
        <source>Statement that the server refuses in a transaction</source>
        <translation>Anweisung, die der Server in einer Transaktion ablehnt</translation>
    </message>
    <message>
        <source>Build the index concurrently</source>
        <translation>Den Index mit CONCURRENTLY aufbauen</translation>
    </message>
    <message>
        <source>CONCURRENTLY is not possible in this transaction: the index needs a migration of its own that the tool runs without one.</source>
        <translation>CONCURRENTLY ist in dieser Transaktion nicht möglich: Der Index braucht eine eigene Migration, die das Werkzeug ohne Transaktion ausführt.</translation>
    </message>
    <message>
        <source>While this index is built, nobody can insert, update or delete in %1: CREATE INDEX holds a SHARE lock until all rows are read.</source>
        <translation>Während dieser Index aufgebaut wird, kann niemand in %1 einfügen, ändern oder löschen: CREATE INDEX hält eine SHARE-Sperre, bis alle Zeilen gelesen sind.</translation>
    </message>
    <message>
        <source>Write CREATE INDEX CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>CREATE INDEX CONCURRENTLY in einer Migration schreiben, die ohne Transaktion läuft.</translation>
    </message>
    <message>
        <source>Index built with writes blocked</source>
        <translation>Index blockiert beim Aufbau das Schreiben</translation>
    </message>
    <message>
        <source>All rows of %1 are deleted in one transaction: long row locks, a large log, and no way back.</source>
        <translation>Alle Zeilen von %1 werden in einer Transaktion gelöscht: lange Zeilensperren, ein großes Log und kein Weg zurück.</translation>
    </message>
    <message>
        <source>Delete by a predicate and in batches; each batch in a transaction of its own.</source>
        <translation>Mit einer Bedingung und stapelweise löschen; jeden Stapel in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>All rows deleted</source>
        <translation>Alle Zeilen gelöscht</translation>
    </message>
    <message>
        <source>CASCADE also drops everything that depends on %1 (views, foreign keys, policies, columns) without naming it.</source>
        <translation>CASCADE löscht auch alles, was von %1 abhängt (Sichten, Fremdschlüssel, Policies, Spalten), ohne es zu nennen.</translation>
    </message>
    <message>
        <source>Drop the dependent objects by name first; the server then refuses where one was forgotten.</source>
        <translation>Die abhängigen Objekte zuerst namentlich löschen; der Server lehnt dann ab, wo eines vergessen wurde.</translation>
    </message>
    <message>
        <source>Write RESTRICT instead of CASCADE</source>
        <translation>RESTRICT statt CASCADE schreiben</translation>
    </message>
    <message>
        <source>CASCADE drops unnamed objects</source>
        <translation>CASCADE löscht ungenannte Objekte</translation>
    </message>
    <message>
        <source>Every program that still names %1.%2 fails. Its values are computed, so none is lost.</source>
        <translation>Jedes Programm, das noch %1.%2 nennt, scheitert. Die Werte sind berechnet, daher geht keiner verloren.</translation>
    </message>
    <message>
        <source>The values of %1.%2 are gone for good, and every program that still names it fails.</source>
        <translation>Die Werte von %1.%2 sind endgültig weg, und jedes Programm, das die Spalte noch nennt, scheitert.</translation>
    </message>
    <message>
        <source>Stop using the column in one release, and drop it in the migration of a later one.</source>
        <translation>Die Spalte in einer Version nicht mehr verwenden und sie in der Migration einer späteren löschen.</translation>
    </message>
    <message>
        <source>Column dropped</source>
        <translation>Spalte gelöscht</translation>
    </message>
    <message>
        <source>Drop the index concurrently</source>
        <translation>Den Index mit CONCURRENTLY löschen</translation>
    </message>
    <message>
        <source>DROP INDEX waits until every reader of the table of %1 has ended, and keeps all new readers and writers waiting behind it.</source>
        <translation>DROP INDEX wartet, bis alle fertig sind, die die Tabelle von %1 lesen, und lässt alle neuen Lese- und Schreibzugriffe dahinter warten.</translation>
    </message>
    <message>
        <source>Write DROP INDEX CONCURRENTLY IF EXISTS in a migration that runs without a transaction.</source>
        <translation>DROP INDEX CONCURRENTLY IF EXISTS in einer Migration schreiben, die ohne Transaktion läuft.</translation>
    </message>
    <message>
        <source>Index dropped with reads and writes blocked</source>
        <translation>Index blockiert beim Löschen Lesen und Schreiben</translation>
    </message>
    <message>
        <source>The rows of %1 are gone for good, and every program that still reads it fails.</source>
        <translation>Die Zeilen von %1 sind endgültig weg, und jedes Programm, das die Tabelle noch liest, scheitert.</translation>
    </message>
    <message>
        <source>Stop using the table in one release, rename it out of the way, keep a backup, and drop it a release later.</source>
        <translation>Die Tabelle in einer Version nicht mehr verwenden, sie durch Umbenennen aus dem Weg räumen, eine Sicherung behalten und sie eine Version später löschen.</translation>
    </message>
    <message>
        <source>Table dropped</source>
        <translation>Tabelle gelöscht</translation>
    </message>
    <message>
        <source>It does not begin with a number, so nothing tells when it runs.</source>
        <translation>Er beginnt nicht mit einer Zahl, daher ist nicht erkennbar, wann sie ausgeführt wird.</translation>
    </message>
    <message>
        <source>%1 is no time of the form YYYYMMDDHHMMSS.</source>
        <translation>%1 ist keine Zeit der Form YYYYMMDDHHMMSS.</translation>
    </message>
    <message>
        <source>%1 lies in the future: migrations that are written until then would run before it.</source>
        <translation>%1 liegt in der Zukunft: Bis dahin geschriebene Migrationen würden davor ausgeführt.</translation>
    </message>
    <message>
        <source>What follows the number should be lower-case words with underscores between them.</source>
        <translation>Nach der Zahl sollten kleingeschriebene Wörter mit Unterstrichen dazwischen folgen.</translation>
    </message>
    <message>
        <source>It does not match the project&apos;s pattern %1.</source>
        <translation>Er entspricht nicht dem Muster %1 des Projekts.</translation>
    </message>
    <message>
        <source>The file name %1 is not of the project&apos;s form. %2</source>
        <translation>Der Dateiname %1 hat nicht die Form des Projekts. %2</translation>
    </message>
    <message>
        <source>Name it by its time and what it does: 20260118120000_add_email_to_users.up.sql</source>
        <translation>Nach Zeit und Zweck benennen: 20260118120000_add_email_to_users.up.sql</translation>
    </message>
    <message>
        <source>File name out of form</source>
        <translation>Dateiname nicht in der Form</translation>
    </message>
    <message>
        <source>The migration has no name: nobody knows what it does without opening it.</source>
        <translation>Die Migration hat keinen Namen: Ohne sie zu öffnen, weiß niemand, was sie tut.</translation>
    </message>
    <message>
        <source>“%1” does not tell what the migration does, nor to what.</source>
        <translation>„%1“ sagt weder, was die Migration tut, noch woran.</translation>
    </message>
    <message>
        <source>Name the action and the object: add_email_to_users</source>
        <translation>Die Aktion und das Objekt nennen: add_email_to_users</translation>
    </message>
    <message>
        <source>Name the action and the object, for instance: %1</source>
        <translation>Die Aktion und das Objekt nennen, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Name tells nothing</source>
        <translation>Name sagt nichts aus</translation>
    </message>
    <message>
        <source>The down script of %1 holds no statement: there is no way back from it.</source>
        <translation>Das Down-Skript von %1 enthält keine Anweisung: Von dort führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>%1 has no down script: there is no way back from it.</source>
        <translation>%1 hat kein Down-Skript: Von dort führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>Write the inverse now, or say why there is none with a comment: -- %1: reason</source>
        <translation>Die Umkehrung jetzt schreiben oder mit einem Kommentar sagen, warum es keine gibt: -- %1: Grund</translation>
    </message>
    <message>
        <source>No down script</source>
        <translation>Kein Down-Skript</translation>
    </message>
    <message>
        <source>This waits for a lock (%1) on %2 without an end, and every later query on it queues behind the wait.</source>
        <translation>Dies wartet unbegrenzt auf eine Sperre (%1) auf %2, und jede spätere Abfrage darauf reiht sich hinter dem Warten ein.</translation>
    </message>
    <message>
        <source>Set lock_timeout first, and try again when it strikes.</source>
        <translation>Zuerst lock_timeout setzen und erneut versuchen, wenn es greift.</translation>
    </message>
    <message>
        <source>Set a lock timeout of %1 before it</source>
        <translation>Davor eine Zeitgrenze von %1 für Sperren setzen</translation>
    </message>
    <message>
        <source>No lock timeout</source>
        <translation>Keine Zeitgrenze für Sperren</translation>
    </message>
    <message>
        <source>Rows of %1 are changed while this same transaction keeps everybody else from the table, until all of it has ended.</source>
        <translation>Zeilen von %1 werden geändert, während dieselbe Transaktion alle anderen von der Tabelle fernhält, bis sie ganz beendet ist.</translation>
    </message>
    <message>
        <source>This file changes rows and the schema: locks are held for both, and a failure or a rollback cannot tell them apart.</source>
        <translation>Diese Datei ändert Zeilen und das Schema: Sperren werden für beides gehalten, und ein Fehler oder ein Rollback kann sie nicht trennen.</translation>
    </message>
    <message>
        <source>Put the row changes into a migration of their own, after this one.</source>
        <translation>Die Änderungen an Zeilen in eine eigene Migration nach dieser stellen.</translation>
    </message>
    <message>
        <source>Schema and rows changed in one file</source>
        <translation>Schema und Zeilen in einer Datei geändert</translation>
    </message>
    <message>
        <source>This statement must run outside a transaction, so the others of this file do too: a failure half-way leaves the schema half-changed, and the migration cannot be run again.</source>
        <translation>Diese Anweisung muss außerhalb einer Transaktion laufen, also auch die anderen dieser Datei: Ein Fehler mittendrin lässt das Schema halb geändert zurück, und die Migration kann nicht noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>Give it a migration of its own, or make every other statement repeatable with IF EXISTS or IF NOT EXISTS.</source>
        <translation>In eine eigene Migration stellen oder jede andere Anweisung mit IF EXISTS oder IF NOT EXISTS wiederholbar machen.</translation>
    </message>
    <message>
        <source>Transactional and other statements in one file</source>
        <translation>Transaktionale und andere Anweisungen in einer Datei</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a COMMIT here ends that one, and what follows it, with the tool&apos;s own record, runs unprotected.</source>
        <translation>Das Werkzeug des Projekts führt diese Datei bereits in einer Transaktion aus: Ein COMMIT hier beendet sie, und was folgt, samt dem eigenen Eintrag des Werkzeugs, läuft ungeschützt.</translation>
    </message>
    <message>
        <source>Leave the transaction to the tool, or tell it to open none for this file.</source>
        <translation>Die Transaktion dem Werkzeug überlassen oder es anweisen, für diese Datei keine zu öffnen.</translation>
    </message>
    <message>
        <source>Leave the transaction to the tool</source>
        <translation>Die Transaktion dem Werkzeug überlassen</translation>
    </message>
    <message>
        <source>A transaction is open here already: the first COMMIT ends both.</source>
        <translation>Hier ist bereits eine Transaktion offen: Das erste COMMIT beendet beide.</translation>
    </message>
    <message>
        <source>Transaction inside a transaction</source>
        <translation>Transaktion in einer Transaktion</translation>
    </message>
    <message>
        <source>No rule looked at what this block does: locks, rewrites and lost rows in it are not reported.</source>
        <translation>Keine Regel hat geprüft, was dieser Block tut: Sperren, Neuschreiben und verlorene Zeilen darin werden nicht gemeldet.</translation>
    </message>
    <message>
        <source>Write plain statements where you can.</source>
        <translation>Wo möglich, einfache Anweisungen schreiben.</translation>
    </message>
    <message>
        <source>This statement is not understood, so no rule looked at it%1.</source>
        <translation>Diese Anweisung wird nicht verstanden, daher hat keine Regel sie geprüft%1.</translation>
    </message>
    <message>
        <source>Statement that no rule sees into</source>
        <translation>Anweisung, in die keine Regel hineinsieht</translation>
    </message>
    <message>
        <source>Every program that still says %1.%2 fails from here on, and the new one that says %3 fails before.</source>
        <translation>Jedes Programm, das noch %1.%2 sagt, scheitert ab hier, und das neue, das %3 sagt, scheitert davor.</translation>
    </message>
    <message>
        <source>Add the new column, write both, fill the old rows, switch the readers, and drop the old column in a later release.</source>
        <translation>Die neue Spalte hinzufügen, beide schreiben, die alten Zeilen füllen, die lesenden Programme umstellen und die alte Spalte in einer späteren Version löschen.</translation>
    </message>
    <message>
        <source>Column renamed</source>
        <translation>Spalte umbenannt</translation>
    </message>
    <message>
        <source>%1 becomes %2; a view keeps the old name for the programs that still run. Make sure that all they do works through it.</source>
        <translation>%1 wird zu %2; eine Sicht behält den alten Namen für die noch laufenden Programme. Sicherstellen, dass alles, was sie tun, darüber funktioniert.</translation>
    </message>
    <message>
        <source>Every program that still says %1 fails from here on, and the new one that says %2 fails before.</source>
        <translation>Jedes Programm, das noch %1 sagt, scheitert ab hier, und das neue, das %2 sagt, scheitert davor.</translation>
    </message>
    <message>
        <source>Keep the old name alive with a view in the same transaction, or make a new table and move over to it.</source>
        <translation>Den alten Namen in derselben Transaktion mit einer Sicht erhalten oder eine neue Tabelle anlegen und darauf umstellen.</translation>
    </message>
    <message>
        <source>Keep the old name as a view</source>
        <translation>Den alten Namen als Sicht behalten</translation>
    </message>
    <message>
        <source>Table renamed</source>
        <translation>Tabelle umbenannt</translation>
    </message>
    <message>
        <source>Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Jede Zeile von %1 wird gelesen, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Add the constraint NOT NULL … NOT VALID, and validate it in a later migration.</source>
        <translation>Den Constraint NOT NULL … NOT VALID hinzufügen und ihn in einer späteren Migration validieren.</translation>
    </message>
    <message>
        <source>Add CHECK (%1 IS NOT NULL) NOT VALID; validate it in a later migration; then SET NOT NULL needs no scan, and the check can go.</source>
        <translation>CHECK (%1 IS NOT NULL) NOT VALID hinzufügen; in einer späteren Migration validieren; danach braucht SET NOT NULL kein Durchlesen, und das CHECK kann weg.</translation>
    </message>
    <message>
        <source>It is not known whether the constraint validated above proves that there are no NULLs.</source>
        <translation>Es ist nicht bekannt, ob der oben validierte Constraint belegt, dass es keine NULL-Werte gibt.</translation>
    </message>
    <message>
        <source>NOT NULL that reads all rows under a lock</source>
        <translation>NOT NULL, das alle Zeilen unter einer Sperre liest</translation>
    </message>
    <message>
        <source>Dropping the old %1 deletes its rows first, and with them, by ON DELETE CASCADE, the rows of: %2.</source>
        <translation>Das Löschen der alten Tabelle %1 löscht zuerst ihre Zeilen und mit ihnen, durch ON DELETE CASCADE, die Zeilen von: %2.</translation>
    </message>
    <message>
        <source>Dropping the old %1 deletes its rows first: rows that refer to them cascade, or stop the migration.</source>
        <translation>Das Löschen der alten Tabelle %1 löscht zuerst ihre Zeilen: Zeilen, die auf sie verweisen, werden mitgelöscht oder halten die Migration an.</translation>
    </message>
    <message>
        <source>Inside a transaction this PRAGMA does nothing, and says nothing: foreign keys stay as they were.</source>
        <translation>In einer Transaktion bewirkt dieses PRAGMA nichts und meldet nichts: Die Fremdschlüssel bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Foreign keys are not switched on again: the rest of this connection works without them.</source>
        <translation>Fremdschlüssel werden nicht wieder eingeschaltet: Der Rest dieser Verbindung arbeitet ohne sie.</translation>
    </message>
    <message>
        <source>End the script with PRAGMA foreign_keys = ON.</source>
        <translation>Das Skript mit PRAGMA foreign_keys = ON beenden.</translation>
    </message>
    <message>
        <source>With foreign keys off, nothing says whether the rebuilt %1 still has every row that others refer to.</source>
        <translation>Bei ausgeschalteten Fremdschlüsseln zeigt nichts, ob die neu aufgebaute Tabelle %1 noch jede Zeile hat, auf die andere verweisen.</translation>
    </message>
    <message>
        <source>Run PRAGMA foreign_key_check before COMMIT.</source>
        <translation>PRAGMA foreign_key_check vor COMMIT ausführen.</translation>
    </message>
    <message>
        <source>Which tables refer to it is not known.</source>
        <translation>Welche Tabellen darauf verweisen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Send PRAGMA foreign_keys = OFF before BEGIN, in a migration without a transaction of the tool; PRAGMA foreign_key_check before COMMIT; and switch them on again at the end.</source>
        <translation>PRAGMA foreign_keys = OFF vor BEGIN senden, in einer Migration ohne Transaktion des Werkzeugs; PRAGMA foreign_key_check vor COMMIT; und sie am Ende wieder einschalten.</translation>
    </message>
    <message>
        <source>Foreign keys around a rebuild</source>
        <translation>Fremdschlüssel rund um einen Neuaufbau</translation>
    </message>
    <message>
        <source>%1 was dropped before: there are no rows left to copy.</source>
        <translation>%1 wurde vorher gelöscht: Es gibt keine Zeilen mehr zu kopieren.</translation>
    </message>
    <message>
        <source>Foreign keys, views and triggers that refer to %1 follow this rename: they end at %2, which is dropped.</source>
        <translation>Fremdschlüssel, Sichten und Trigger, die auf %1 verweisen, folgen dieser Umbenennung: Sie enden bei %2, das gelöscht wird.</translation>
    </message>
    <message>
        <source>Create the new table under a new name, copy, drop the old one, and rename the new one last.</source>
        <translation>Die neue Tabelle unter einem neuen Namen anlegen, kopieren, die alte löschen und die neue zuletzt umbenennen.</translation>
    </message>
    <message>
        <source>Rebuild that takes references along</source>
        <translation>Neuaufbau, der Verweise mitnimmt</translation>
    </message>
    <message>
        <source>A placeholder stands here for text that is not known yet, so this statement was not checked.</source>
        <translation>Hier steht ein Platzhalter für noch nicht bekannten Text, daher wurde diese Anweisung nicht geprüft.</translation>
    </message>
    <message>
        <source>The statement cannot be parsed: %1</source>
        <translation>Die Anweisung kann nicht geparst werden: %1</translation>
    </message>
    <message>
        <source>Statement that cannot be parsed</source>
        <translation>Anweisung, die nicht geparst werden kann</translation>
    </message>
    <message>
        <source>Every table that refers to %1, and every table that refers to those, is emptied too.</source>
        <translation>Jede Tabelle, die auf %1 verweist, und jede, die auf diese verweist, wird ebenfalls geleert.</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>Name the tables; the server then refuses where one was forgotten.</source>
        <translation>Die Tabellen nennen; der Server lehnt dann ab, wo eine vergessen wurde.</translation>
    </message>
    <message>
        <source>Leave out CASCADE</source>
        <translation>CASCADE weglassen</translation>
    </message>
    <message>
        <source>TRUNCATE empties unnamed tables</source>
        <translation>TRUNCATE leert ungenannte Tabellen</translation>
    </message>
    <message>
        <source>All rows of %1 are removed, and no down script brings them back.</source>
        <translation>Alle Zeilen von %1 werden entfernt, und kein Down-Skript bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete the rows that must go, by a predicate and in batches, or drop a partition.</source>
        <translation>Die Zeilen, die weg müssen, mit einer Bedingung und stapelweise löschen oder eine Partition löschen.</translation>
    </message>
    <message>
        <source>Table emptied</source>
        <translation>Tabelle geleert</translation>
    </message>
    <message>
        <source>Nothing limits how many rows of %1 this writes in one transaction: row locks, the log and replicas suffer in proportion.</source>
        <translation>Nichts begrenzt, wie viele Zeilen von %1 dies in einer Transaktion schreibt: Zeilensperren, das Log und Replikate leiden entsprechend.</translation>
    </message>
    <message>
        <source>Work in batches of some thousand rows by key, each in a transaction of its own: … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</source>
        <translation>In Stapeln von einigen tausend Zeilen nach Schlüssel arbeiten, jeden in einer eigenen Transaktion: … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</translation>
    </message>
    <message>
        <source>Backfill in one go</source>
        <translation>Nachfüllen in einem Zug</translation>
    </message>
    <message>
        <source>This transaction is never committed: all of it is undone when the connection closes, and its locks stay until then.</source>
        <translation>Diese Transaktion wird nie mit COMMIT abgeschlossen: Beim Schließen der Verbindung wird alles rückgängig gemacht, und ihre Sperren bleiben bis dahin.</translation>
    </message>
    <message>
        <source>End the script with COMMIT.</source>
        <translation>Das Skript mit COMMIT beenden.</translation>
    </message>
    <message>
        <source>Append COMMIT</source>
        <translation>COMMIT anhängen</translation>
    </message>
    <message>
        <source>Transaction not committed</source>
        <translation>Transaktion nicht abgeschlossen</translation>
    </message>
    <message>
        <source>It is not known for which database these migrations are, so their statements were not checked.</source>
        <translation>Es ist nicht bekannt, für welche Datenbank diese Migrationen sind, daher wurden ihre Anweisungen nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1” is no dialect that is known here, so the statements were not checked.</source>
        <translation>„%1“ ist kein hier bekannter Dialekt, daher wurden die Anweisungen nicht geprüft.</translation>
    </message>
    <message>
        <source>Set dialect in the section [project] of switchback.toml to one of: %1</source>
        <translation>dialect im Abschnitt [project] von switchback.toml auf einen dieser Werte setzen: %1</translation>
    </message>
    <message>
        <source>Dialect not known</source>
        <translation>Dialekt nicht bekannt</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: long row locks, a table twice its size, replicas that fall behind.</source>
        <translation>Alle Zeilen von %1 werden in einer Transaktion geschrieben: lange Zeilensperren, eine doppelt so große Tabelle, Replikate, die zurückfallen.</translation>
    </message>
    <message>
        <source>Fill the rows in batches by key, each batch in a transaction of its own, so that it can stop and go on.</source>
        <translation>Die Zeilen stapelweise nach Schlüssel füllen, jeden Stapel in einer eigenen Transaktion, damit sich der Vorgang anhalten und fortsetzen lässt.</translation>
    </message>
    <message>
        <source>All rows updated at once</source>
        <translation>Alle Zeilen auf einmal geändert</translation>
    </message>
    <message>
        <source>%1 was added in this same transaction: its lock is still held while every row of %2 is read, as if NOT VALID had not been written.</source>
        <translation>%1 wurde in derselben Transaktion hinzugefügt: Die Sperre wird noch gehalten, während jede Zeile von %2 gelesen wird, als stünde NOT VALID nicht da.</translation>
    </message>
    <message>
        <source>Move VALIDATE CONSTRAINT to the next migration.</source>
        <translation>VALIDATE CONSTRAINT in die nächste Migration verschieben.</translation>
    </message>
    <message>
        <source>Constraint validated in the transaction that adds it</source>
        <translation>Constraint in der Transaktion validiert, die ihn hinzufügt</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: nobody else can write to the database until it is done.</source>
        <translation>Alle Zeilen von %1 werden in einer Transaktion geschrieben: Bis sie fertig ist, kann niemand sonst in die Datenbank schreiben.</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: long row locks, a large undo log, replicas that fall behind.</source>
        <translation>Alle Zeilen von %1 werden in einer Transaktion geschrieben: lange Zeilensperren, ein großes Undo-Log, Replikate, die zurückfallen.</translation>
    </message>
    <message>
        <source>Validate it in a new migration</source>
        <translation>In einer neuen Migration validieren</translation>
    </message>
    <message>
        <source>The expression asks a table: servers refuse that, and could not keep it true.</source>
        <translation>Der Ausdruck fragt eine Tabelle ab: Server lehnen das ab und könnten seine Gültigkeit nicht gewährleisten.</translation>
    </message>
    <message>
        <source>%1 gives another answer each time: a generated column cannot be kept right with it.</source>
        <translation>%1 gibt jedes Mal eine andere Antwort: Eine generierte Spalte lässt sich damit nicht richtig halten.</translation>
    </message>
    <message>
        <source>%1 reads the clock: SQLite makes the table, and then refuses every row written to it.</source>
        <translation>%1 liest die Uhr: SQLite legt die Tabelle an und lehnt dann jede Zeile ab, die hineingeschrieben wird.</translation>
    </message>
    <message>
        <source>%1 gives another answer each time: rows that are valid today may fail when a dump is restored or the constraint is validated.</source>
        <translation>%1 gibt jedes Mal eine andere Antwort: Heute gültige Zeilen können scheitern, wenn ein Dump eingespielt oder der Constraint validiert wird.</translation>
    </message>
    <message>
        <source>Compare with constants and columns only; what depends on the moment belongs to a trigger or the program.</source>
        <translation>Nur mit Konstanten und Spalten vergleichen; was vom Augenblick abhängt, gehört in einen Trigger oder das Programm.</translation>
    </message>
    <message>
        <source>Check whose answer changes by itself</source>
        <translation>CHECK, dessen Antwort sich von selbst ändert</translation>
    </message>
    <message>
        <source>%1 has %2 indexes already: every row written goes into each of them.</source>
        <translation>%1 hat schon %2 Indizes: Jede geschriebene Zeile geht in jeden davon ein.</translation>
    </message>
    <message>
        <source>The server refuses a key of %1 bytes: it takes %2, and a character of utf8mb4 counts four.</source>
        <translation>Der Server lehnt einen Schlüssel von %1 Bytes ab: Erlaubt sind %2, und ein Zeichen in utf8mb4 zählt vier.</translation>
    </message>
    <message>
        <source>The character set is not stated; utf8mb4 is assumed.</source>
        <translation>Der Zeichensatz ist nicht angegeben; utf8mb4 wird angenommen.</translation>
    </message>
    <message>
        <source>Index the beginning of the longest column: name(100).</source>
        <translation>Den Index auf den Anfang der längsten Spalte legen: name(100).</translation>
    </message>
    <message>
        <source>The server refuses an index of %1 columns: it takes %2.</source>
        <translation>Der Server lehnt einen Index über %1 Spalten ab: Erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The index on %1 has %2 columns: its later ones rarely find more, and each write and page of cache carries them.</source>
        <translation>Der Index auf %1 hat %2 Spalten: Die hinteren finden selten mehr, und jedes Schreiben und jede Seite im Cache trägt sie mit.</translation>
    </message>
    <message>
        <source>Keep the columns that most queries compare with =, the most selective first.</source>
        <translation>Die Spalten behalten, die die meisten Abfragen mit = vergleichen, die selektivste zuerst.</translation>
    </message>
    <message>
        <source>Index of many columns</source>
        <translation>Index über viele Spalten</translation>
    </message>
    <message>
        <source>This transaction comes to lock %1 at once, and keeps each until its end: whoever uses them in another order can deadlock with it, and everybody waits for the sum of its waits.</source>
        <translation>Diese Transaktion sperrt nach und nach %1 und behält jede Sperre bis zu ihrem Ende: Wer die Tabellen in anderer Reihenfolge verwendet, kann mit ihr in einen Deadlock geraten, und alle warten die Summe ihrer Wartezeiten ab.</translation>
    </message>
    <message>
        <source>One table for each transaction; drop foreign keys one by one before their table.</source>
        <translation>Eine Tabelle je Transaktion; Fremdschlüssel einzeln vor ihrer Tabelle löschen.</translation>
    </message>
    <message>
        <source>Several tables locked at once</source>
        <translation>Mehrere Tabellen zugleich gesperrt</translation>
    </message>
    <message>
        <source>Give it a numbered key</source>
        <translation>Einen nummerierten Schlüssel geben</translation>
    </message>
    <message>
        <source>Rows of %1 are told apart by SQLite&apos;s own rowid alone, which VACUUM may number anew.</source>
        <translation>Zeilen von %1 sind allein durch die rowid von SQLite zu unterscheiden, die VACUUM neu vergeben kann.</translation>
    </message>
    <message>
        <source>No row of %1 can be named: replication, tools that copy tables online and repairs by hand find no single one.</source>
        <translation>Keine Zeile von %1 lässt sich eindeutig bezeichnen: Replikation, Werkzeuge, die Tabellen im laufenden Betrieb kopieren, und Reparaturen von Hand finden keine einzelne.</translation>
    </message>
    <message>
        <source>Give the table a primary key.</source>
        <translation>Der Tabelle einen Primärschlüssel geben.</translation>
    </message>
    <message>
        <source>Table without a primary key</source>
        <translation>Tabelle ohne Primärschlüssel</translation>
    </message>
    <message>
        <source>%1 is 0: what waits or works under it does so without an end.</source>
        <translation>%1 ist 0: Was darunter wartet oder arbeitet, tut es unbegrenzt.</translation>
    </message>
    <message>
        <source>%1 is %2: while it runs out, every query on the table queues.</source>
        <translation>%1 ist %2: Während diese Zeit abläuft, reiht sich jede Abfrage auf der Tabelle ein.</translation>
    </message>
    <message>
        <source>Give it at most %1, and try again when it strikes, instead of waiting long.</source>
        <translation>Höchstens %1 geben und erneut versuchen, wenn es greift, statt lange zu warten.</translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Timeout that protects nothing</source>
        <translation>Zeitgrenze, die nichts schützt</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4 cannot hold all of its values: they are cut off or rounded for good, or the first one stops the migration.</source>
        <translation>%1.%2 ist %3, und %4 kann nicht alle Werte davon aufnehmen: Sie werden endgültig abgeschnitten oder gerundet, oder der erste hält die Migration an.</translation>
    </message>
    <message>
        <source>Look for values that do not fit first. Better: a new column with a checked copy, and the old one kept until nobody misses it.</source>
        <translation>Zuerst nach Werten suchen, die nicht passen. Besser: eine neue Spalte mit einer geprüften Kopie und die alte behalten, bis sie niemandem mehr fehlt.</translation>
    </message>
    <message>
        <source>Type that cannot hold the old values</source>
        <translation>Typ, der die alten Werte nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>Nothing limits how many rows of %1 this writes in one transaction: nobody else can write to the database until it is done.</source>
        <translation>Nichts begrenzt, wie viele Zeilen von %1 dies in einer Transaktion schreibt: Bis sie fertig ist, kann niemand sonst in die Datenbank schreiben.</translation>
    </message>
    <message>
        <source>The server chooses the name of this constraint of %1: it may be another in each database, and no migration can drop it by a name that all of them know.</source>
        <translation>Der Server wählt den Namen dieses Constraints von %1: Er kann in jeder Datenbank ein anderer sein, und keine Migration kann ihn unter einem Namen löschen, den alle kennen.</translation>
    </message>
    <message>
        <source>Write CONSTRAINT and a name before it.</source>
        <translation>Davor CONSTRAINT und einen Namen schreiben.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Ihn %1 nennen</translation>
    </message>
    <message>
        <source>The server chooses the name of this index on %1: the down script cannot know it for sure.</source>
        <translation>Der Server wählt den Namen dieses Index auf %1: Das Down-Skript kann ihn nicht sicher wissen.</translation>
    </message>
    <message>
        <source>Give the index a name.</source>
        <translation>Dem Index einen Namen geben.</translation>
    </message>
    <message>
        <source>Constraint or index without a name</source>
        <translation>Constraint oder Index ohne Namen</translation>
    </message>
    <message>
        <source>Where %1 is found depends on the session&apos;s search path.</source>
        <translation>Wo %1 gefunden wird, hängt vom Suchpfad der Sitzung ab.</translation>
    </message>
    <message>
        <source>Write the schema before the name.</source>
        <translation>Das Schema vor den Namen schreiben.</translation>
    </message>
    <message>
        <source>Write %1 before it</source>
        <translation>%1 davorschreiben</translation>
    </message>
    <message>
        <source>Name without its schema</source>
        <translation>Name ohne sein Schema</translation>
    </message>
    <message>
        <source>A suppression without effect, reason or rule</source>
        <translation>Unterdrückung ohne Wirkung, Grund oder Regel</translation>
    </message>
    <message>
        <source>Choose the rows with a subquery</source>
        <translation>Die Zeilen mit einer Unterabfrage auswählen</translation>
    </message>
    <message>
        <source>SQLite knows LIMIT in %1 only where it was built with SQLITE_ENABLE_UPDATE_DELETE_LIMIT: elsewhere this is a syntax error.</source>
        <translation>SQLite kennt LIMIT in %1 nur, wo es mit SQLITE_ENABLE_UPDATE_DELETE_LIMIT gebaut wurde: Anderswo ist dies ein Syntaxfehler.</translation>
    </message>
    <message>
        <source>PostgreSQL knows no LIMIT in %1: this is a syntax error, and the migration fails.</source>
        <translation>PostgreSQL kennt kein LIMIT in %1: Dies ist ein Syntaxfehler, und die Migration scheitert.</translation>
    </message>
    <message>
        <source>Choose the rows with a subquery: WHERE id IN (SELECT … LIMIT n).</source>
        <translation>Die Zeilen mit einer Unterabfrage auswählen: WHERE id IN (SELECT … LIMIT n).</translation>
    </message>
    <message>
        <source>LIMIT where there is none</source>
        <translation>LIMIT, wo es keines gibt</translation>
    </message>
    <message>
        <source>From here on the schema is plain text that anybody may overwrite: one wrong character, and no connection can open the file any more.</source>
        <translation>Ab hier ist das Schema einfacher Text, den jeder überschreiben darf: ein falsches Zeichen, und keine Verbindung kann die Datei mehr öffnen.</translation>
    </message>
    <message>
        <source>From here on a rename leaves views, triggers and foreign keys with the old name: they are broken when they are next used.</source>
        <translation>Ab hier lässt eine Umbenennung in Sichten, Triggern und Fremdschlüsseln den alten Namen stehen: Sie sind kaputt, wenn sie das nächste Mal verwendet werden.</translation>
    </message>
    <message>
        <source>From here on rows are taken that no CHECK would let in, and nothing finds them later.</source>
        <translation>Ab hier werden Zeilen angenommen, die kein CHECK einlassen würde, und nichts findet sie später.</translation>
    </message>
    <message>
        <source>If the machine loses power while this is off, the file can be corrupt.</source>
        <translation>Verliert der Rechner den Strom, während dies aus ist, kann die Datei beschädigt sein.</translation>
    </message>
    <message>
        <source>If the program ends in the middle of a transaction, the file can be corrupt: nothing on disk tells what was there before.</source>
        <translation>Endet das Programm mitten in einer Transaktion, kann die Datei beschädigt sein: Nichts auf dem Datenträger sagt, was vorher da war.</translation>
    </message>
    <message>
        <source>This changes how every connection to the file works, and fails while another one is open; inside a transaction it does nothing.</source>
        <translation>Dies ändert, wie jede Verbindung zur Datei arbeitet, und scheitert, solange eine andere offen ist; in einer Transaktion bewirkt es nichts.</translation>
    </message>
    <message>
        <source>user_version is written by hand: tools that keep their own number there take it for the version of the schema.</source>
        <translation>user_version wird von Hand geschrieben: Werkzeuge, die dort ihre eigene Nummer führen, halten es für die Version des Schemas.</translation>
    </message>
    <message>
        <source>Leave it to the tool.</source>
        <translation>Dem Werkzeug überlassen.</translation>
    </message>
    <message>
        <source>Build tables anew instead of writing into the schema; leave how the file works to its programs.</source>
        <translation>Tabellen neu aufbauen, statt ins Schema zu schreiben; wie die Datei arbeitet, ihren Programmen überlassen.</translation>
    </message>
    <message>
        <source>PRAGMA that can break the file</source>
        <translation>PRAGMA, das die Datei beschädigen kann</translation>
    </message>
    <message>
        <source>No column %1 is in reach here, so SQLite takes it as the text %2; a build without that leniency fails, and a column of that name would be taken instead.</source>
        <translation>Keine Spalte %1 ist hier erreichbar, daher deutet SQLite es als den Text %2; ein SQLite ohne diese Nachsicht scheitert, und eine Spalte dieses Namens würde stattdessen genommen.</translation>
    </message>
    <message>
        <source>Write texts in single quotes.</source>
        <translation>Texte in einfachen Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation>Einfache Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>Text in double quotes</source>
        <translation>Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>it belongs to the primary key</source>
        <translation>sie gehört zum Primärschlüssel</translation>
    </message>
    <message>
        <source>it is UNIQUE</source>
        <translation>sie ist UNIQUE</translation>
    </message>
    <message>
        <source>the CHECK (%1) uses it</source>
        <translation>das CHECK (%1) verwendet sie</translation>
    </message>
    <message>
        <source>the table&apos;s foreign key to %1 uses it</source>
        <translation>der Fremdschlüssel der Tabelle auf %1 verwendet sie</translation>
    </message>
    <message>
        <source>the index %1 uses it</source>
        <translation>der Index %1 verwendet sie</translation>
    </message>
    <message>
        <source>the generated column %1 uses it</source>
        <translation>die generierte Spalte %1 verwendet sie</translation>
    </message>
    <message>
        <source>the trigger %1 uses it</source>
        <translation>der Trigger %1 verwendet sie</translation>
    </message>
    <message>
        <source>the view %1 uses it</source>
        <translation>die Sicht %1 verwendet sie</translation>
    </message>
    <message>
        <source>SQLite refuses to drop %1 of %2: %3.</source>
        <translation>SQLite lehnt es ab, die Spalte %1 von %2 zu löschen: %3.</translation>
    </message>
    <message>
        <source>Drop what uses it first, or build the table anew without the column.</source>
        <translation>Zuerst löschen, was sie verwendet, oder die Tabelle ohne die Spalte neu aufbauen.</translation>
    </message>
    <message>
        <source>Drop the index first.</source>
        <translation>Zuerst den Index löschen.</translation>
    </message>
    <message>
        <source>Drop the index first</source>
        <translation>Zuerst den Index löschen</translation>
    </message>
    <message>
        <source>With %1 of %2 goes, without a word, %3.</source>
        <translation>Mit %1 von %2 verschwindet ohne ein Wort %3.</translation>
    </message>
    <message>
        <source>See to it that nothing relies on it.</source>
        <translation>Dafür sorgen, dass nichts sich darauf verlässt.</translation>
    </message>
    <message>
        <source>Column that SQLite cannot drop</source>
        <translation>Spalte, die SQLite nicht löschen kann</translation>
    </message>
    <message>
        <source>Switch foreign keys off around a transaction of its own</source>
        <translation>Fremdschlüssel um eine eigene Transaktion herum ausschalten</translation>
    </message>
    <message>
        <source>Send it before BEGIN, in a migration that the tool runs without a transaction.</source>
        <translation>Vor BEGIN senden, in einer Migration, die das Werkzeug ohne Transaktion ausführt.</translation>
    </message>
    <message>
        <source>Switch them on again at the end</source>
        <translation>Am Ende wieder einschalten</translation>
    </message>
    <message>
        <source>Check them behind the rebuild</source>
        <translation>Nach dem Neuaufbau prüfen</translation>
    </message>
    <message>
        <source>Deferred, foreign keys let the old %1 go, and COMMIT fails if a row refers to it: the rows that are renamed into its place do not count.</source>
        <translation>Aufgeschobene Fremdschlüssel lassen das Löschen der alten Tabelle %1 zu, und COMMIT scheitert, wenn eine Zeile auf sie verweist: Die Zeilen, die an ihre Stelle umbenannt werden, zählen nicht.</translation>
    </message>
    <message>
        <source>Without column names on both sides the values of %1 go where they happen to stand: one column more or less, or another order, and they are in the wrong places.</source>
        <translation>Ohne Spaltennamen auf beiden Seiten gehen die Werte von %1 dorthin, wo sie gerade stehen: eine Spalte mehr oder weniger oder eine andere Reihenfolge, und sie sind am falschen Platz.</translation>
    </message>
    <message>
        <source>Name the columns in INSERT INTO and in SELECT.</source>
        <translation>Die Spalten in INSERT INTO und in SELECT nennen.</translation>
    </message>
    <message>
        <source>The values of %1 in %2 are not copied, and are gone with the old table.</source>
        <translation>Die Werte von %1 in %2 werden nicht kopiert und sind mit der alten Tabelle weg.</translation>
    </message>
    <message>
        <source>Copy every column that both tables have.</source>
        <translation>Jede Spalte kopieren, die beide Tabellen haben.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Trigger %1</translation>
    </message>
    <message>
        <source>With the old %1 goes, without a word, and is not made again: %2.</source>
        <translation>Mit der alten Tabelle %1 verschwindet ohne ein Wort und wird nicht wieder angelegt: %2.</translation>
    </message>
    <message>
        <source>Make them again at the end.</source>
        <translation>Am Ende wieder anlegen.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>der Vorgabewert von %1</translation>
    </message>
    <message>
        <source>The new %1 does not have what the old one has: %2.</source>
        <translation>Der neuen Tabelle %1 fehlt, was die alte hat: %2.</translation>
    </message>
    <message>
        <source>Write it into the new table; where it is meant to go, say so by a suppression with its reason.</source>
        <translation>In die neue Tabelle schreiben; wo es wegfallen soll, das mit einer Unterdrückung samt Begründung sagen.</translation>
    </message>
    <message>
        <source>Rebuild that loses something</source>
        <translation>Neuaufbau, der etwas verliert</translation>
    </message>
    <message>
        <source>Rename the new table last</source>
        <translation>Die neue Tabelle zuletzt umbenennen</translation>
    </message>
    <message>
        <source>Drop the old table behind the copy.</source>
        <translation>Die alte Tabelle nach dem Kopieren löschen.</translation>
    </message>
    <message>
        <source>Drop it behind the copy</source>
        <translation>Nach dem Kopieren löschen</translation>
    </message>
    <message>
        <source>Whether there are any is not known here.</source>
        <translation>Ob es welche gibt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>several actions in one ALTER TABLE</source>
        <translation>mehrere Aktionen in einem ALTER TABLE</translation>
    </message>
    <message>
        <source>changing a column&apos;s definition</source>
        <translation>die Definition einer Spalte ändern</translation>
    </message>
    <message>
        <source>setting a column&apos;s default</source>
        <translation>den Vorgabewert einer Spalte setzen</translation>
    </message>
    <message>
        <source>setting a column NOT NULL</source>
        <translation>eine Spalte auf NOT NULL setzen</translation>
    </message>
    <message>
        <source>changing a column&apos;s type</source>
        <translation>den Typ einer Spalte ändern</translation>
    </message>
    <message>
        <source>dropping a column&apos;s default</source>
        <translation>den Vorgabewert einer Spalte löschen</translation>
    </message>
    <message>
        <source>dropping a column&apos;s NOT NULL</source>
        <translation>das NOT NULL einer Spalte löschen</translation>
    </message>
    <message>
        <source>altering a column</source>
        <translation>eine Spalte ändern</translation>
    </message>
    <message>
        <source>IF NOT EXISTS for a column</source>
        <translation>IF NOT EXISTS bei einer Spalte</translation>
    </message>
    <message>
        <source>adding an index</source>
        <translation>einen Index hinzufügen</translation>
    </message>
    <message>
        <source>adding a CHECK constraint</source>
        <translation>einen CHECK-Constraint hinzufügen</translation>
    </message>
    <message>
        <source>adding a primary key</source>
        <translation>einen Primärschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>adding a UNIQUE constraint</source>
        <translation>einen UNIQUE-Constraint hinzufügen</translation>
    </message>
    <message>
        <source>adding a foreign key</source>
        <translation>einen Fremdschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>dropping a constraint</source>
        <translation>einen Constraint löschen</translation>
    </message>
    <message>
        <source>dropping a primary key</source>
        <translation>einen Primärschlüssel löschen</translation>
    </message>
    <message>
        <source>dropping a key</source>
        <translation>einen Schlüssel löschen</translation>
    </message>
    <message>
        <source>IF EXISTS for a column</source>
        <translation>IF EXISTS bei einer Spalte</translation>
    </message>
    <message>
        <source>dropping a column</source>
        <translation>eine Spalte löschen</translation>
    </message>
    <message>
        <source>renaming an index or a constraint</source>
        <translation>einen Index oder Constraint umbenennen</translation>
    </message>
    <message>
        <source>renaming a column</source>
        <translation>eine Spalte umbenennen</translation>
    </message>
    <message>
        <source>SQLite has this since %1, and %2 is the version looked at: %3 (%4) fails.</source>
        <translation>SQLite hat dies erst seit %1, zugrunde gelegt ist Version %2. Es scheitert: %3 (%4).</translation>
    </message>
    <message>
        <source>SQLite has no such form in any version: %1 (%2) fails.</source>
        <translation>SQLite hat in keiner Version eine solche Form. Es scheitert: %1 (%2).</translation>
    </message>
    <message>
        <source>Build the table anew: CREATE the new one, INSERT INTO it all columns FROM the old one, DROP the old one, RENAME the new one, and make indexes and triggers again.</source>
        <translation>Die Tabelle neu aufbauen: die neue mit CREATE anlegen, mit INSERT INTO alle Spalten FROM der alten übernehmen, die alte mit DROP löschen, die neue mit RENAME umbenennen und Indizes und Trigger wieder anlegen.</translation>
    </message>
    <message>
        <source>Build %1 anew</source>
        <translation>%1 neu aufbauen</translation>
    </message>
    <message>
        <source>ALTER TABLE that SQLite does not have</source>
        <translation>ALTER TABLE, das SQLite nicht hat</translation>
    </message>
    <message>
        <source>this code runs, for a time that is not known</source>
        <translation>dieser Code läuft, unbekannt wie lange</translation>
    </message>
    <message>
        <source>rows of %1 are read</source>
        <translation>Zeilen von %1 gelesen werden</translation>
    </message>
    <message>
        <source>rows of %1 are written</source>
        <translation>Zeilen von %1 geschrieben werden</translation>
    </message>
    <message>
        <source>all rows of %1 are read</source>
        <translation>alle Zeilen von %1 gelesen werden</translation>
    </message>
    <message>
        <source>an index of %1 is built</source>
        <translation>ein Index von %1 aufgebaut wird</translation>
    </message>
    <message>
        <source>%1 is written anew</source>
        <translation>%1 neu geschrieben wird</translation>
    </message>
    <message>
        <source>a query over %1 runs</source>
        <translation>eine Abfrage über %1 läuft</translation>
    </message>
    <message>
        <source>Since an earlier statement of this transaction nobody can read or write %1 (ACCESS EXCLUSIVE), and it stays so while %2.</source>
        <translation>Seit einer früheren Anweisung dieser Transaktion kann niemand %1 lesen oder schreiben (ACCESS EXCLUSIVE), und das bleibt so, während %2.</translation>
    </message>
    <message>
        <source>Split them: one transaction, or migration, for each.</source>
        <translation>Aufteilen: eine Transaktion oder Migration für jede.</translation>
    </message>
    <message>
        <source>Slow statement while a table is locked</source>
        <translation>Langsame Anweisung, während eine Tabelle gesperrt ist</translation>
    </message>
    <message>
        <source>A comparison with NULL is never true, for no row of %1: nothing matches.</source>
        <translation>Ein Vergleich mit NULL ist nie wahr, für keine Zeile von %1: Nichts passt.</translation>
    </message>
    <message>
        <source>Write IS NULL or IS NOT NULL.</source>
        <translation>IS NULL oder IS NOT NULL schreiben.</translation>
    </message>
    <message>
        <source>Write IS NULL</source>
        <translation>IS NULL schreiben</translation>
    </message>
    <message>
        <source>Write IS NOT NULL</source>
        <translation>IS NOT NULL schreiben</translation>
    </message>
    <message>
        <source>If a single %1 of %2 is NULL, NOT IN is true for no row at all.</source>
        <translation>Ist ein einziges %1 von %2 NULL, ist NOT IN für gar keine Zeile wahr.</translation>
    </message>
    <message>
        <source>Whether it can be is not known.</source>
        <translation>Ob es das sein kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write NOT EXISTS, or leave the NULLs out of the subquery.</source>
        <translation>NOT EXISTS schreiben oder die NULL-Werte in der Unterabfrage auslassen.</translation>
    </message>
    <message>
        <source>No index finds what ends or contains something: every row of %1 is read.</source>
        <translation>Kein Index findet, was auf etwas endet oder etwas enthält: Jede Zeile von %1 wird gelesen.</translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key.</source>
        <translation>Die Tabelle nach Bereichen ihres Schlüssels durchgehen.</translation>
    </message>
    <message>
        <source>Which rows this takes nobody can say, and no other run takes the same; all of them are read and sorted for it.</source>
        <translation>Welche Zeilen dies nimmt, kann niemand sagen, und kein anderer Lauf nimmt dieselben; dafür werden sie alle gelesen und sortiert.</translation>
    </message>
    <message>
        <source>Order by the key.</source>
        <translation>Nach dem Schlüssel ordnen.</translation>
    </message>
    <message>
        <source>AND joins conditions, not assignments: only %1 is written, with the truth of the whole.</source>
        <translation>AND verbindet Bedingungen, nicht Zuweisungen: Nur %1 wird geschrieben, mit dem Wahrheitswert des Ganzen.</translation>
    </message>
    <message>
        <source>Separate assignments with commas.</source>
        <translation>Zuweisungen mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Write a comma</source>
        <translation>Ein Komma schreiben</translation>
    </message>
    <message>
        <source>An index on %1 does not find what is made of it: every row of %2 is read.</source>
        <translation>Ein Index auf %1 findet nicht, was daraus gebildet wird: Jede Zeile von %2 wird gelesen.</translation>
    </message>
    <message>
        <source>Compare the column itself, or index the expression.</source>
        <translation>Die Spalte selbst vergleichen oder einen Index auf den Ausdruck legen.</translation>
    </message>
    <message>
        <source>%1 is a text, compared with a number: every row is converted, no index is used, and &apos;1abc&apos; equals 1.</source>
        <translation>%1 ist ein Text und wird mit einer Zahl verglichen: Jede Zeile wird umgewandelt, kein Index wird verwendet, und &apos;1abc&apos; ist gleich 1.</translation>
    </message>
    <message>
        <source>Write the number in quotes.</source>
        <translation>Die Zahl in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Each row is held against more than %1 conditions joined by OR.</source>
        <translation>Jede Zeile wird gegen mehr als %1 mit OR verbundene Bedingungen gehalten.</translation>
    </message>
    <message>
        <source>Write IN (…), or join a list of values.</source>
        <translation>IN (…) schreiben oder mit einer Liste von Werten verbinden.</translation>
    </message>
    <message>
        <source>Which rows of %1 the LIMIT takes is left open: a replica that runs the statement itself may take others.</source>
        <translation>Welche Zeilen von %1 das LIMIT nimmt, bleibt offen: Ein Replikat, das die Anweisung selbst ausführt, nimmt vielleicht andere.</translation>
    </message>
    <message>
        <source>Add ORDER BY the key.</source>
        <translation>ORDER BY mit dem Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>Suspicious condition</source>
        <translation>Verdächtige Bedingung</translation>
    </message>
    <message>
        <source>%1 is a %2, which the project does not use.</source>
        <translation>%1 ist vom Typ %2, den das Projekt nicht verwendet.</translation>
    </message>
    <message>
        <source>Migrations leave %1 alone.</source>
        <translation>Migrationen lassen %1 in Ruhe.</translation>
    </message>
    <message>
        <source>The project does not call %1.</source>
        <translation>Das Projekt ruft %1 nicht auf.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a column %2.</source>
        <translation>Nach den Regeln des Projekts braucht %1 eine Spalte %2.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; the project allows %3.</source>
        <translation>%1 hat %2 Spalten; das Projekt erlaubt %3.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a comment.</source>
        <translation>Nach den Regeln des Projekts braucht %1 einen Kommentar.</translation>
    </message>
    <message>
        <source>Add a comment to fill in</source>
        <translation>Einen Kommentar zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>%1 uses “%2”, which the project does not.</source>
        <translation>%1 verwendet „%2“, was das Projekt nicht tut.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 says one of %2.</source>
        <translation>Nach den Regeln des Projekts gibt %1 eines hiervon an: %2.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is NOT NULL.</source>
        <translation>Nach den Regeln des Projekts ist %1 NOT NULL.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a default.</source>
        <translation>Nach den Regeln des Projekts braucht %1 einen Vorgabewert.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 has one of the collations %2.</source>
        <translation>Nach den Regeln des Projekts hat %1 eine der Sortierfolgen %2.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is made in VERSION &apos;%2&apos;.</source>
        <translation>Nach den Regeln des Projekts wird %1 in VERSION &apos;%2&apos; angelegt.</translation>
    </message>
    <message>
        <source>Against the project&apos;s rules for tables</source>
        <translation>Gegen die Regeln des Projekts für Tabellen</translation>
    </message>
    <message>
        <source>Rewrite it while others work (REPACK)</source>
        <translation>Neu schreiben, während andere arbeiten (REPACK)</translation>
    </message>
    <message>
        <source>VACUUM writes the whole database anew while nobody can use it, needs twice its room, and cannot run inside a transaction.</source>
        <translation>VACUUM schreibt die ganze Datenbank neu, während niemand sie verwenden kann, braucht den doppelten Platz und kann nicht in einer Transaktion laufen.</translation>
    </message>
    <message>
        <source>%1 writes one table after the other anew while nobody can read or write it.</source>
        <translation>%1 schreibt eine Tabelle nach der anderen neu, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>%1 writes all of %2 and its indexes anew while nobody can read or write it.</source>
        <translation>%1 schreibt ganz %2 und die Indizes der Tabelle neu, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Run VACUUM by hand when nobody works, not in a migration.</source>
        <translation>VACUUM von Hand ausführen, wenn niemand arbeitet, nicht in einer Migration.</translation>
    </message>
    <message>
        <source>Use REPACK (CONCURRENTLY), which lets others work meanwhile.</source>
        <translation>REPACK (CONCURRENTLY) verwenden, das andere währenddessen arbeiten lässt.</translation>
    </message>
    <message>
        <source>Use pg_repack or pg_squeeze, which let others work meanwhile; a plain VACUUM often is enough.</source>
        <translation>pg_repack oder pg_squeeze verwenden, die andere währenddessen arbeiten lassen; oft genügt ein einfaches VACUUM.</translation>
    </message>
    <message>
        <source>Maintenance that rewrites a table</source>
        <translation>Wartung, die eine Tabelle neu schreibt</translation>
    </message>
    <message>
        <source>Nothing says how %1 is taken back when it goes wrong.</source>
        <translation>Nichts sagt, wie %1 zurückgenommen wird, wenn es schiefgeht.</translation>
    </message>
    <message>
        <source>Add one line to its head: -- %1: what to do</source>
        <translation>Eine Zeile in den Kopf schreiben: -- %1: was zu tun ist</translation>
    </message>
    <message>
        <source>Add a line for the plan</source>
        <translation>Eine Zeile für den Plan hinzufügen</translation>
    </message>
    <message>
        <source>No plan for the way back</source>
        <translation>Kein Plan für den Weg zurück</translation>
    </message>
    <message>
        <source>Add a policy to fill in</source>
        <translation>Eine Policy zum Ausfüllen hinzufügen</translation>
    </message>
    <message>
        <source>From here on everybody but the owner sees no row of %1 and writes none: there is no policy.</source>
        <translation>Ab hier sieht außer dem Eigentümer niemand eine Zeile von %1 und schreibt auch keine: Es gibt keine Policy.</translation>
    </message>
    <message>
        <source>Create the policies before, in the same transaction.</source>
        <translation>Die Policies vorher anlegen, in derselben Transaktion.</translation>
    </message>
    <message>
        <source>All policies of %1 are RESTRICTIVE: they take rows away and none gives any, so that nobody sees one.</source>
        <translation>Alle Policies von %1 sind RESTRICTIVE: Sie nehmen Zeilen weg, und keine gibt welche, sodass niemand eine sieht.</translation>
    </message>
    <message>
        <source>Add a permissive policy.</source>
        <translation>Eine permissive Policy hinzufügen.</translation>
    </message>
    <message>
        <source>The policy does nothing: row security of %1 is off, and everybody sees every row.</source>
        <translation>Die Policy bewirkt nichts: Die Zeilensicherheit von %1 ist aus, und alle sehen jede Zeile.</translation>
    </message>
    <message>
        <source>The policy does something only if row security of %1 is on already; nothing here switches it on.</source>
        <translation>Die Policy bewirkt nur etwas, wenn die Zeilensicherheit von %1 schon eingeschaltet ist; hier schaltet nichts sie ein.</translation>
    </message>
    <message>
        <source>Add ALTER TABLE … ENABLE ROW LEVEL SECURITY.</source>
        <translation>ALTER TABLE … ENABLE ROW LEVEL SECURITY hinzufügen.</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2: from here on those fail or find no row.</source>
        <translation>Keine Policy von %1 erlaubt %2: Ab hier scheitern diese oder finden keine Zeile.</translation>
    </message>
    <message>
        <source>Add a policy for each command that is in use.</source>
        <translation>Für jeden verwendeten Befehl eine Policy hinzufügen.</translation>
    </message>
    <message>
        <source>USING (true) lets every role that has the privilege change every row of %1.</source>
        <translation>USING (true) lässt jede Rolle, die das Recht hat, jede Zeile von %1 ändern.</translation>
    </message>
    <message>
        <source>Say which rows, or allow SELECT only.</source>
        <translation>Angeben, welche Zeilen, oder nur SELECT erlauben.</translation>
    </message>
    <message>
        <source>From here on the policies of %1 protect nothing%2.</source>
        <translation>Ab hier schützen die Policies von %1 nichts%2.</translation>
    </message>
    <message>
        <source> from its owner</source>
        <translation> mehr vor dem Eigentümer</translation>
    </message>
    <message>
        <source>Change the policies instead.</source>
        <translation>Stattdessen die Policies ändern.</translation>
    </message>
    <message>
        <source>From here on the owner of %1 sees only what its policies give: an application that connects as the owner may find no row.</source>
        <translation>Ab hier sieht der Eigentümer von %1 nur, was deren Policies geben: Eine Anwendung, die sich als Eigentümer verbindet, findet vielleicht keine Zeile.</translation>
    </message>
    <message>
        <source>Look first whether a policy covers the owner.</source>
        <translation>Zuerst nachsehen, ob eine Policy den Eigentümer einschließt.</translation>
    </message>
    <message>
        <source>Row security with a gap</source>
        <translation>Zeilensicherheit mit einer Lücke</translation>
    </message>
    <message>
        <source>This statement changes rows, and the file lies in %1.</source>
        <translation>Diese Anweisung ändert Zeilen, und die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>This statement changes the schema, and the file lies in %1.</source>
        <translation>Diese Anweisung ändert das Schema, und die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>Put it into the other folder; split a file that does both.</source>
        <translation>In den anderen Ordner legen; eine Datei, die beides tut, aufteilen.</translation>
    </message>
    <message>
        <source>Move the migration to the other folder</source>
        <translation>Die Migration in den anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Migration in the wrong folder</source>
        <translation>Migration im falschen Ordner</translation>
    </message>
    <message>
        <source>%1 on %2 is not what the applied migrations make: %3</source>
        <translation>%1 auf %2 ist nicht, was die angewendeten Migrationen ergeben: %3</translation>
    </message>
    <message>
        <source>Somebody changed it by hand. Write the change as a migration, or take it back on the target.</source>
        <translation>Jemand hat es von Hand geändert. Die Änderung als Migration schreiben oder auf dem Ziel zurücknehmen.</translation>
    </message>
    <message>
        <source>Schema differs from what the migrations make</source>
        <translation>Schema weicht von dem ab, was die Migrationen ergeben</translation>
    </message>
    <message>
        <source>Whoever may call %1 can make it run another function or table of the same name with the rights of its owner, by setting search_path before.</source>
        <translation>Wer %1 aufrufen darf, kann durch vorheriges Setzen von search_path erreichen, dass eine andere Funktion oder Tabelle gleichen Namens mit den Rechten des Eigentümers ausgeführt wird.</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog and the schemas it needs.</source>
        <translation>SET search_path = pg_catalog und die benötigten Schemata hinzufügen.</translation>
    </message>
    <message>
        <source>Set its search path</source>
        <translation>Den Suchpfad festlegen</translation>
    </message>
    <message>
        <source>%1 runs with the rights of %2, and fails as soon as that account is gone.</source>
        <translation>%1 läuft mit den Rechten von %2 und scheitert, sobald es dieses Konto nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Name an account that belongs to the application, or use SQL SECURITY INVOKER.</source>
        <translation>Ein Konto nennen, das zur Anwendung gehört, oder SQL SECURITY INVOKER verwenden.</translation>
    </message>
    <message>
        <source>Owner&apos;s rights, caller&apos;s names</source>
        <translation>Rechte des Eigentümers, Namen des Aufrufers</translation>
    </message>
    <message>
        <source>The sequence behind %1 does not know the values written here: it hands them out again, and those inserts fail on the key.</source>
        <translation>Die Sequenz hinter %1 weiß nichts von den hier geschriebenen Werten: Sie vergibt sie noch einmal, und diese INSERTs scheitern am Schlüssel.</translation>
    </message>
    <message>
        <source>Set the sequence to the greatest value afterwards (setval).</source>
        <translation>Die Sequenz danach auf den größten Wert setzen (setval).</translation>
    </message>
    <message>
        <source>Set the sequence behind it</source>
        <translation>Danach die Sequenz setzen</translation>
    </message>
    <message>
        <source>Sequence left behind</source>
        <translation>Sequenz zurückgeblieben</translation>
    </message>
    <message>
        <source>From here on a crash empties it, and replicas do not have its rows.</source>
        <translation>Ab hier leert ein Absturz die Tabelle, und Replikate haben ihre Zeilen nicht.</translation>
    </message>
    <message>
        <source>Make a new table of the right kind, copy in batches, and swap the names.</source>
        <translation>Eine neue Tabelle der richtigen Art anlegen, stapelweise kopieren und die Namen tauschen.</translation>
    </message>
    <message>
        <source>Table switched between logged and unlogged</source>
        <translation>Tabelle zwischen LOGGED und UNLOGGED umgeschaltet</translation>
    </message>
    <message>
        <source>Nothing has filled %1.%2 before: one NULL in it aborts the migration.</source>
        <translation>Nichts hat %1.%2 vorher gefüllt: Ein einziges NULL darin bricht die Migration ab.</translation>
    </message>
    <message>
        <source>Whether the column is NOT NULL already is not known.</source>
        <translation>Ob die Spalte schon NOT NULL ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In an earlier migration give the rows a value in batches: UPDATE %1 SET %2 = … WHERE %2 IS NULL.</source>
        <translation>In einer früheren Migration den Zeilen stapelweise einen Wert geben: UPDATE %1 SET %2 = … WHERE %2 IS NULL.</translation>
    </message>
    <message>
        <source>NOT NULL on a column that nothing has filled</source>
        <translation>NOT NULL auf einer Spalte, die nichts gefüllt hat</translation>
    </message>
    <message>
        <source>Forbid new NULLs now, and look for old ones in a new migration</source>
        <translation>Neue NULL-Werte jetzt verbieten und nach alten in einer neuen Migration suchen</translation>
    </message>
    <message>
        <source>Add it now, and check the rows in a new migration</source>
        <translation>Jetzt hinzufügen und die Zeilen in einer neuen Migration prüfen</translation>
    </message>
    <message>
        <source>%1 moves to schema %2: programs that name its schema, or whose search_path does not hold the new one, fail from here on.</source>
        <translation>%1 zieht in das Schema %2 um: Programme, die das Schema nennen oder deren search_path das neue nicht enthält, scheitern ab hier.</translation>
    </message>
    <message>
        <source>Leave something of the old name in the old place, as a view, in the same transaction.</source>
        <translation>In derselben Transaktion am alten Ort unter dem alten Namen eine Sicht zurücklassen.</translation>
    </message>
    <message>
        <source>Leave a view in the old place</source>
        <translation>Am alten Ort eine Sicht zurücklassen</translation>
    </message>
    <message>
        <source>Moved to another schema</source>
        <translation>In ein anderes Schema verschoben</translation>
    </message>
    <message>
        <source>All of %1 is copied while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Ganz %1 wird kopiert, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Use pg_repack with --tablespace, or make a new table or index there, an index concurrently, and drop the old one.</source>
        <translation>pg_repack mit --tablespace verwenden, oder dort eine neue Tabelle oder einen neuen Index anlegen, einen Index mit CONCURRENTLY, und das Alte löschen.</translation>
    </message>
    <message>
        <source>Every table of the tablespace is copied while nobody can read or write it.</source>
        <translation>Jede Tabelle des Tablespace wird kopiert, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Table moved to another place</source>
        <translation>Tabelle an einen anderen Ort verschoben</translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be a PRIMARY KEY.</source>
        <translation>SQLite kann %1 nicht zu %2 hinzufügen: Eine neue Spalte kann kein PRIMARY KEY sein.</translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be UNIQUE.</source>
        <translation>SQLite kann %1 nicht zu %2 hinzufügen: Eine neue Spalte kann nicht UNIQUE sein.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: NOT NULL needs a default that is not NULL. On an empty database it passes.</source>
        <translation>SQLite lehnt es ab, %1 hinzuzufügen, sobald %2 eine Zeile enthält: NOT NULL braucht einen Vorgabewert, der nicht NULL ist. Auf einer leeren Datenbank geht es durch.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: its default is not a constant. On an empty database it passes.</source>
        <translation>SQLite lehnt es ab, %1 hinzuzufügen, sobald %2 eine Zeile enthält: Der Vorgabewert ist keine Konstante. Auf einer leeren Datenbank geht es durch.</translation>
    </message>
    <message>
        <source>While foreign_keys is on, SQLite refuses to add %1 as soon as %2 holds a row: a column that refers to another table can only have NULL as default.</source>
        <translation>Solange foreign_keys eingeschaltet ist, lehnt SQLite es ab, %1 hinzuzufügen, sobald %2 eine Zeile enthält: Eine Spalte, die auf eine andere Tabelle verweist, kann nur NULL als Vorgabewert haben.</translation>
    </message>
    <message>
        <source>Add it without UNIQUE, then CREATE UNIQUE INDEX.</source>
        <translation>Ohne UNIQUE hinzufügen, dann CREATE UNIQUE INDEX.</translation>
    </message>
    <message>
        <source>Build the table anew.</source>
        <translation>Die Tabelle neu aufbauen.</translation>
    </message>
    <message>
        <source>Make it VIRTUAL, or build the table anew.</source>
        <translation>VIRTUAL verwenden oder die Tabelle neu aufbauen.</translation>
    </message>
    <message>
        <source>Give it a constant default, or add it without one and UPDATE the rows; else build the table anew.</source>
        <translation>Einen konstanten Vorgabewert geben, oder ohne einen hinzufügen und die Zeilen mit UPDATE füllen; sonst die Tabelle neu aufbauen.</translation>
    </message>
    <message>
        <source>Add it without a default, then UPDATE the rows.</source>
        <translation>Ohne Vorgabewert hinzufügen, dann die Zeilen mit UPDATE füllen.</translation>
    </message>
    <message>
        <source>Make a unique index instead</source>
        <translation>Stattdessen einen eindeutigen Index anlegen</translation>
    </message>
    <message>
        <source>Make it VIRTUAL</source>
        <translation>VIRTUAL verwenden</translation>
    </message>
    <message>
        <source>Give it the default %1</source>
        <translation>Den Vorgabewert %1 geben</translation>
    </message>
    <message>
        <source>Fill the rows instead of the default</source>
        <translation>Statt des Vorgabewerts die Zeilen füllen</translation>
    </message>
    <message>
        <source>On the connected target %1 is empty.</source>
        <translation>Auf dem verbundenen Ziel ist %1 leer.</translation>
    </message>
    <message>
        <source>Column that SQLite cannot add</source>
        <translation>Spalte, die SQLite nicht hinzufügen kann</translation>
    </message>
    <message>
        <source>%1.%2 is no faster for its limit of %3 characters, and lowering it later writes the table anew.</source>
        <translation>%1.%2 ist durch die Grenze von %3 Zeichen nicht schneller, und sie später zu senken schreibt die Tabelle neu.</translation>
    </message>
    <message>
        <source>Make it text with a CHECK on its length, which can be changed without touching the rows.</source>
        <translation>text mit einem CHECK auf die Länge verwenden, das sich ändern lässt, ohne die Zeilen zu berühren.</translation>
    </message>
    <message>
        <source>Make it text with a CHECK</source>
        <translation>In text mit einem CHECK ändern</translation>
    </message>
    <message>
        <source>Limit in the type of a text</source>
        <translation>Grenze im Typ eines Textes</translation>
    </message>
    <message>
        <source>Use timestamptz. Where a local time is meant, say so with COMMENT ON COLUMN or a name that ends in _local.</source>
        <translation>timestamptz verwenden. Wo eine Ortszeit gemeint ist, es mit COMMENT ON COLUMN oder einem Namen sagen, der auf _local endet.</translation>
    </message>
    <message>
        <source>%1.%2 forgets the time zone: what is written as 9:00 in one zone is read as 9:00 in every other.</source>
        <translation>%1.%2 vergisst die Zeitzone: Was in einer Zone als 9:00 geschrieben wird, wird in jeder anderen als 9:00 gelesen.</translation>
    </message>
    <message>
        <source>Make it timestamptz</source>
        <translation>In timestamptz ändern</translation>
    </message>
    <message>
        <source>Time without its zone</source>
        <translation>Zeit ohne ihre Zone</translation>
    </message>
    <message>
        <source>%1 may hold NULLs: the server reads every row of %2 to make it NOT NULL, while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>%1 kann NULL enthalten: Der Server liest jede Zeile von %2, um NOT NULL zu setzen, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Whether %1 is NOT NULL is not known. If it is not, the server reads every row of %2 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Ob %1 NOT NULL ist, ist nicht bekannt. Wenn nicht, liest der Server jede Zeile von %2, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>each column of the index</source>
        <translation>jede Spalte des Index</translation>
    </message>
    <message>
        <source>First make the columns NOT NULL without the scan: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in a later migration, then SET NOT NULL.</source>
        <translation>Zuerst die Spalten ohne Durchlesen NOT NULL machen: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in einer späteren Migration, dann SET NOT NULL.</translation>
    </message>
    <message>
        <source>Primary key over columns that may hold NULLs</source>
        <translation>Primärschlüssel über Spalten, die NULL enthalten können</translation>
    </message>
    <message>
        <source>what is made from here on</source>
        <translation>was ab hier angelegt wird</translation>
    </message>
    <message>
        <source>Grant what is needed, to a role that is named.</source>
        <translation>Nur das Nötige gewähren, und zwar einer benannten Rolle.</translation>
    </message>
    <message>
        <source>Every role of the server gets this on %1, those made later too.</source>
        <translation>Jede Rolle des Servers erhält dies auf %1, auch später angelegte.</translation>
    </message>
    <message>
        <source>Whoever gets this may give it on to anybody, and taking it back later takes it from all of them.</source>
        <translation>Wer dies erhält, darf es an alle weitergeben, und ein späterer Entzug entzieht es ihnen allen.</translation>
    </message>
    <message>
        <source>Leave WITH GRANT OPTION away.</source>
        <translation>WITH GRANT OPTION weglassen.</translation>
    </message>
    <message>
        <source>%1 lets the account pass checks of the whole server.</source>
        <translation>Mit %1 kommt das Konto an Prüfungen des ganzen Servers vorbei.</translation>
    </message>
    <message>
        <source>Let an administrator grant that, outside of migrations.</source>
        <translation>Das Gewähren der Administration überlassen, außerhalb von Migrationen.</translation>
    </message>
    <message>
        <source>ALL on %1 holds more than reading and writing: also TRUNCATE, and whatever a later version adds.</source>
        <translation>ALL auf %1 umfasst mehr als Lesen und Schreiben: auch TRUNCATE und was eine spätere Version hinzufügt.</translation>
    </message>
    <message>
        <source>%1 lets the role pass every check of the server.</source>
        <translation>Mit %1 kommt die Rolle an jeder Prüfung des Servers vorbei.</translation>
    </message>
    <message>
        <source>Let an administrator make such roles, outside of migrations.</source>
        <translation>Das Anlegen solcher Rollen der Administration überlassen, außerhalb von Migrationen.</translation>
    </message>
    <message>
        <source>Leave it to an administrator.</source>
        <translation>Der Administration überlassen.</translation>
    </message>
    <message>
        <source>%1 gets another owner: the old one can neither alter it nor grant anything on it from here on.</source>
        <translation>%1 erhält einen anderen Eigentümer: Der alte kann es ab hier weder ändern noch Rechte daran gewähren.</translation>
    </message>
    <message>
        <source>Change owners in a migration of its own.</source>
        <translation>Eigentümer in einer eigenen Migration ändern.</translation>
    </message>
    <message>
        <source>Programs that still log in with the old password fail from here on, and the new one stands in a file.</source>
        <translation>Programme, die sich noch mit dem alten Passwort anmelden, scheitern ab hier, und das neue steht in einer Datei.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM changes the server for all of its databases, and no rollback undoes it.</source>
        <translation>ALTER SYSTEM ändert den Server für alle seine Datenbanken, und kein Rollback nimmt es zurück.</translation>
    </message>
    <message>
        <source>This reaches every object of the role, in a list that each database has another of.</source>
        <translation>Dies erfasst jedes Objekt der Rolle, und jede Datenbank hat davon eine andere Liste.</translation>
    </message>
    <message>
        <source>Programs that connect as this role get “permission denied” from here on.</source>
        <translation>Programme, die sich mit dieser Rolle verbinden, erhalten ab hier „permission denied“.</translation>
    </message>
    <message>
        <source>Take a privilege away when nothing uses it any more.</source>
        <translation>Ein Recht entziehen, wenn nichts es mehr braucht.</translation>
    </message>
    <message>
        <source>Privileges change together with the schema: a rollback of the one takes the other back too.</source>
        <translation>Rechte ändern sich zusammen mit dem Schema: Ein Rollback des einen nimmt auch das andere zurück.</translation>
    </message>
    <message>
        <source>Give privileges a migration of their own.</source>
        <translation>Rechten eine eigene Migration geben.</translation>
    </message>
    <message>
        <source>What this file makes belongs to whoever runs it, not to %1.</source>
        <translation>Was diese Datei anlegt, gehört der ausführenden Rolle, nicht %1.</translation>
    </message>
    <message>
        <source>Begin with SET ROLE %1.</source>
        <translation>Mit SET ROLE %1 beginnen.</translation>
    </message>
    <message>
        <source>Privileges changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>Nobody can read %1 until its whole query has run: REFRESH holds ACCESS EXCLUSIVE.</source>
        <translation>Niemand kann %1 lesen, bis die ganze Abfrage gelaufen ist: REFRESH hält ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Make a UNIQUE index over plain columns of it first, if it has none: REFRESH MATERIALIZED VIEW CONCURRENTLY needs one, and then readers read on.</source>
        <translation>Falls sie keinen hat, zuerst einen UNIQUE-Index über einfache Spalten der Sicht anlegen: REFRESH MATERIALIZED VIEW CONCURRENTLY braucht einen, und dann wird weiter gelesen.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY lets readers read on; it still keeps other refreshes waiting.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY lässt weiter lesen; andere Auffrischungen lässt es noch warten.</translation>
    </message>
    <message>
        <source>Refresh concurrently</source>
        <translation>Mit CONCURRENTLY auffrischen</translation>
    </message>
    <message>
        <source>Materialised view refreshed with readers blocked</source>
        <translation>Materialisierte Sicht blockiert beim Auffrischen das Lesen</translation>
    </message>
    <message>
        <source>While the index %1 is built anew, nobody can write to its table, and no query can be planned that might use the index.</source>
        <translation>Während der Index %1 neu aufgebaut wird, kann niemand in seine Tabelle schreiben, und keine Abfrage kann geplant werden, die den Index verwenden könnte.</translation>
    </message>
    <message>
        <source>While the indexes of %1 are built anew, nobody can write to it (SHARE), and no query can be planned that might use the index in work.</source>
        <translation>Während die Indizes von %1 neu aufgebaut werden, kann niemand in die Tabelle schreiben (SHARE), und keine Abfrage kann geplant werden, die den gerade bearbeiteten Index verwenden könnte.</translation>
    </message>
    <message>
        <source>Table after table, while its indexes are built anew, nobody can write to it, and no query can be planned that might use the index in work.</source>
        <translation>Tabelle um Tabelle gilt: Während ihre Indizes neu aufgebaut werden, kann niemand in sie schreiben, und keine Abfrage kann geplant werden, die den gerade bearbeiteten Index verwenden könnte.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 nothing does this online: build a new index with CREATE INDEX CONCURRENTLY, drop the old one, rename the new one.</source>
        <translation>Vor PostgreSQL 12 geht das in keiner Form im laufenden Betrieb: mit CREATE INDEX CONCURRENTLY einen neuen Index aufbauen, den alten löschen, den neuen umbenennen.</translation>
    </message>
    <message>
        <source>Write REINDEX %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>REINDEX %1 CONCURRENTLY in einer Migration schreiben, die ohne Transaktion läuft.</translation>
    </message>
    <message>
        <source>Rebuild concurrently</source>
        <translation>Mit CONCURRENTLY neu aufbauen</translation>
    </message>
    <message>
        <source>Index rebuilt with reads and writes blocked</source>
        <translation>Index blockiert beim Neuaufbau Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Every program that still sends &apos;%1&apos; for %2 fails from here on, and the new one that sends &apos;%3&apos; fails before.</source>
        <translation>Jedes Programm, das noch &apos;%1&apos; für %2 sendet, scheitert ab hier, und das neue, das &apos;%3&apos; sendet, scheitert davor.</translation>
    </message>
    <message>
        <source>Add the new label beside the old one, change the rows, and stop using the old one; it may stay.</source>
        <translation>Den neuen Wert neben dem alten hinzufügen, die Zeilen ändern und den alten nicht mehr verwenden; er darf bleiben.</translation>
    </message>
    <message>
        <source>Add the new label beside the old one</source>
        <translation>Den neuen Wert neben dem alten hinzufügen</translation>
    </message>
    <message>
        <source>Label of an enum renamed</source>
        <translation>Enum-Wert umbenannt</translation>
    </message>
    <message>
        <source>Every program, function and search_path that still says %1 fails from here on, and those that say %2 fail before.</source>
        <translation>Jedes Programm, jede Funktion und jeder search_path, die noch %1 sagen, scheitern ab hier, und die %2 sagen, scheitern davor.</translation>
    </message>
    <message>
        <source>Make the new schema, move over to views in it table by table, and drop the old one a release later.</source>
        <translation>Das neue Schema anlegen, Tabelle für Tabelle auf Sichten darin umstellen und das alte eine Version später löschen.</translation>
    </message>
    <message>
        <source>Schema renamed</source>
        <translation>Schema umbenannt</translation>
    </message>
    <message>
        <source>%1 becomes %2 in a swap of tables: programs that still run meet other columns under the name.</source>
        <translation>%1 wird bei einem Tausch von Tabellen zu %2: Noch laufende Programme treffen unter dem Namen auf andere Spalten.</translation>
    </message>
    <message>
        <source>Each update and delete of %1 writes the whole old row to the log, and replicas without a key search the whole table for it.</source>
        <translation>Jedes Ändern und Löschen in %1 schreibt die ganze alte Zeile ins Log, und Replikate ohne Schlüssel durchsuchen dafür die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Replicas are not told which row of %1 was meant: where it is published, its updates and deletes fail.</source>
        <translation>Replikate erfahren nicht, welche Zeile von %1 gemeint war: Wo die Tabelle veröffentlicht ist, scheitern ihre Änderungen und Löschungen.</translation>
    </message>
    <message>
        <source>Use REPLICA IDENTITY USING INDEX with a unique index over NOT NULL columns.</source>
        <translation>REPLICA IDENTITY USING INDEX mit einem eindeutigen Index über NOT-NULL-Spalten verwenden.</translation>
    </message>
    <message>
        <source>Replica identity that costs or breaks</source>
        <translation>Replica Identity, die viel kostet oder nicht funktioniert</translation>
    </message>
    <message>
        <source>%1 is a reserved word: every query must quote it, and one that forgets to fails.</source>
        <translation>%1 ist ein reserviertes Wort: Jede Abfrage muss es in Anführungszeichen setzen, und eine, die das vergisst, scheitert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Reserved word as a name</source>
        <translation>Reserviertes Wort als Name</translation>
    </message>
    <message>
        <source>When a statement of this file fails, those before it stay: the next run stops at this one, because its work is done already.</source>
        <translation>Scheitert eine Anweisung dieser Datei, bleiben die davor: Der nächste Lauf hält bei dieser an, weil ihre Arbeit schon getan ist.</translation>
    </message>
    <message>
        <source>Put DROP INDEX CONCURRENTLY IF EXISTS before it: a build that failed leaves an index that is not valid.</source>
        <translation>DROP INDEX CONCURRENTLY IF EXISTS davorstellen: Ein gescheiterter Aufbau hinterlässt einen ungültigen Index.</translation>
    </message>
    <message>
        <source>Put DROP CONSTRAINT IF EXISTS before it.</source>
        <translation>DROP CONSTRAINT IF EXISTS davorstellen.</translation>
    </message>
    <message>
        <source>Write %1, or give each statement a file of its own.</source>
        <translation>%1 schreiben oder jeder Anweisung eine eigene Datei geben.</translation>
    </message>
    <message>
        <source>Statement that cannot be repeated</source>
        <translation>Anweisung, die sich nicht wiederholen lässt</translation>
    </message>
    <message>
        <source>Leave out rows that are there already</source>
        <translation>Schon vorhandene Zeilen auslassen</translation>
    </message>
    <message>
        <source>Run by hand a second time, this puts the rows into %1 twice, or fails on a key. A failed run is undone as a whole.</source>
        <translation>Ein zweites Mal von Hand ausgeführt, fügt dies die Zeilen doppelt in %1 ein oder scheitert an einem Schlüssel. Ein gescheiterter Lauf wird als Ganzes rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A second run puts the rows into %1 twice, or fails on a key; when a later statement fails, this one is not undone.</source>
        <translation>Ein zweiter Lauf fügt die Zeilen doppelt in %1 ein oder scheitert an einem Schlüssel; scheitert eine spätere Anweisung, wird diese nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Say what happens to rows that are there already: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.</source>
        <translation>Sagen, was mit schon vorhandenen Zeilen geschieht: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.</translation>
    </message>
    <message>
        <source>INSERT that cannot be repeated</source>
        <translation>INSERT, das sich nicht wiederholen lässt</translation>
    </message>
    <message>
        <source>%1.%2 is worked out from its own old value: a second run does it to rows that are done already.</source>
        <translation>%1.%2 wird aus seinem eigenen alten Wert errechnet: Ein zweiter Lauf tut es mit Zeilen, die schon erledigt sind.</translation>
    </message>
    <message>
        <source>Work it out from another column that stays as it is, or mark the rows that are done.</source>
        <translation>Aus einer anderen Spalte errechnen, die bleibt, wie sie ist, oder die erledigten Zeilen kennzeichnen.</translation>
    </message>
    <message>
        <source>UPDATE that cannot be repeated</source>
        <translation>UPDATE, das sich nicht wiederholen lässt</translation>
    </message>
    <message>
        <source>NOT ENFORCED: rows that break this constraint enter %1 as if it were not there.</source>
        <translation>NOT ENFORCED: Zeilen, die gegen diesen Constraint verstoßen, gelangen in %1, als gäbe es ihn nicht.</translation>
    </message>
    <message>
        <source>Enforce it. In PostgreSQL, NOT VALID leaves only the existing rows unchecked.</source>
        <translation>Ihn durchsetzen. In PostgreSQL lässt NOT VALID nur die vorhandenen Zeilen ungeprüft.</translation>
    </message>
    <message>
        <source>This server reads the CHECK and forgets it: %1 takes every row.</source>
        <translation>Dieser Server liest das CHECK und vergisst es: %1 nimmt jede Zeile auf.</translation>
    </message>
    <message>
        <source>NOT ENFORCED: from here on rows that break the constraint enter %1.</source>
        <translation>NOT ENFORCED: Ab hier gelangen Zeilen, die gegen den Constraint verstoßen, in %1.</translation>
    </message>
    <message>
        <source>Constraint that is not enforced</source>
        <translation>Constraint, der nicht durchgesetzt wird</translation>
    </message>
    <message>
        <source>A statement is put together from pieces without quote_ident, quote_literal or format: a name with a quote in it breaks it, or worse. No other rule looked at it.</source>
        <translation>Eine Anweisung wird ohne quote_ident, quote_literal oder format aus Teilen zusammengesetzt: Ein Name mit einem Anführungszeichen darin macht sie kaputt, oder Schlimmeres. Keine andere Regel hat sie geprüft.</translation>
    </message>
    <message>
        <source>The statement that this runs is put together at run time: no rule looked at its locks, its rewrites and the rows that it loses.</source>
        <translation>Die Anweisung, die dies ausführt, wird zur Laufzeit zusammengesetzt: Keine Regel hat Sperren, Neuschreiben und verlorene Zeilen darin geprüft.</translation>
    </message>
    <message>
        <source>Write plain statements, or one constant text, where you can.</source>
        <translation>Wo möglich, einfache Anweisungen oder einen einzigen konstanten Text schreiben.</translation>
    </message>
    <message>
        <source>No rule looked at what this procedure does: locks, rewrites and lost rows in it are not reported.</source>
        <translation>Keine Regel hat geprüft, was diese Prozedur tut: Sperren, Neuschreiben und verlorene Zeilen darin werden nicht gemeldet.</translation>
    </message>
    <message>
        <source>This is a command of psql: the project&apos;s tool does not know it, and no rule looked at what it does.</source>
        <translation>Das ist ein Befehl von psql: Das Werkzeug des Projekts kennt ihn nicht, und keine Regel hat geprüft, was er tut.</translation>
    </message>
    <message>
        <source>Write SQL, or a setting of the tool.</source>
        <translation>SQL schreiben oder eine Einstellung des Werkzeugs.</translation>
    </message>
    <message>
        <source>Put %1 into the key</source>
        <translation>%1 in den Schlüssel aufnehmen</translation>
    </message>
    <message>
        <source>PostgreSQL refuses a key on %1, which is partitioned by an expression.</source>
        <translation>PostgreSQL lehnt einen Schlüssel auf %1 ab, einer nach einem Ausdruck partitionierten Tabelle.</translation>
    </message>
    <message>
        <source>The server refuses this key of %1: %2 decides in which partition a row lies, and is not part of it.</source>
        <translation>Der Server lehnt diesen Schlüssel von %1 ab: %2 bestimmt, in welcher Partition eine Zeile liegt, und gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Put the partition&apos;s columns into the key.</source>
        <translation>Die Partitionierungsspalten in den Schlüssel aufnehmen.</translation>
    </message>
    <message>
        <source>Key without the partition&apos;s columns</source>
        <translation>Schlüssel ohne die Partitionierungsspalten</translation>
    </message>
    <message>
        <source>Build each partition&apos;s index by itself</source>
        <translation>Den Index jeder Partition einzeln aufbauen</translation>
    </message>
    <message>
        <source>%1 is partitioned: the server refuses CONCURRENTLY here, and the migration fails.</source>
        <translation>%1 ist partitioniert: Der Server lehnt CONCURRENTLY hier ab, und die Migration scheitert.</translation>
    </message>
    <message>
        <source>The index is built on every partition of %1, one after the other, with writes to all of them blocked until the end.</source>
        <translation>Der Index wird auf jeder Partition von %1 nacheinander aufgebaut, und bis zum Ende ist das Schreiben in alle blockiert.</translation>
    </message>
    <message>
        <source>CREATE INDEX … ON ONLY %1; build each partition&apos;s index with CONCURRENTLY; then ALTER INDEX … ATTACH PARTITION for each.</source>
        <translation>CREATE INDEX … ON ONLY %1; den Index jeder Partition mit CONCURRENTLY aufbauen; dann für jede ALTER INDEX … ATTACH PARTITION.</translation>
    </message>
    <message numerus="yes">
        <source>This alters %1 and its %n partitions in one go, each under ACCESS EXCLUSIVE until the transaction ends.</source>
        <translation>
            <numerusform>Dies ändert %1 und die %n Partition in einem Zug, jede unter ACCESS EXCLUSIVE bis zum Ende der Transaktion.</numerusform>
            <numerusform>Dies ändert %1 und die %n Partitionen in einem Zug, jede unter ACCESS EXCLUSIVE bis zum Ende der Transaktion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a short lock_timeout and try again when it strikes; keep the transaction short.</source>
        <translation>Ein kurzes lock_timeout setzen und erneut versuchen, wenn es greift; die Transaktion kurz halten.</translation>
    </message>
    <message>
        <source>Index built on all partitions at once</source>
        <translation>Index auf allen Partitionen zugleich aufgebaut</translation>
    </message>
    <message>
        <source>%1.%2 holds numbers up to %3; making it wider later writes the table anew.</source>
        <translation>%1.%2 nimmt Zahlen bis %3 auf; ein späteres Verbreitern schreibt die Tabelle neu.</translation>
    </message>
    <message>
        <source>Make it bigint, or say with a CHECK how far it goes.</source>
        <translation>bigint verwenden oder mit einem CHECK sagen, wie weit es geht.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Narrow whole number</source>
        <translation>Schmale ganze Zahl</translation>
    </message>
    <message>
        <source>%1.%2 ends at %3: then no row can be inserted any more, and making it wider writes the whole table anew under a lock.</source>
        <translation>%1.%2 endet bei %3: Dann lässt sich keine Zeile mehr einfügen, und ein Verbreitern schreibt die ganze Tabelle unter einer Sperre neu.</translation>
    </message>
    <message>
        <source>Make it bigint from the beginning; it costs four bytes a row.</source>
        <translation>Von Anfang an bigint verwenden; das kostet vier Bytes je Zeile.</translation>
    </message>
    <message>
        <source>%1.%2 refers to the key of %3, which ends at %4: when that is made wider, this has to be too.</source>
        <translation>%1.%2 verweist auf den Schlüssel von %3, der bei %4 endet: Wird dieser verbreitert, muss es auch diese Spalte.</translation>
    </message>
    <message>
        <source>Make both bigint from the beginning.</source>
        <translation>Von Anfang an für beide bigint verwenden.</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2: from then on every nextval() fails.</source>
        <translation>Die Sequenz %1 endet bei %2: Von da an scheitert jedes nextval().</translation>
    </message>
    <message>
        <source>Make it AS bigint, which is also what a sequence is by itself.</source>
        <translation>Mit AS bigint anlegen, was eine Sequenz auch von selbst ist.</translation>
    </message>
    <message>
        <source>Make it bigint</source>
        <translation>In bigint ändern</translation>
    </message>
    <message>
        <source>Key that can be used up</source>
        <translation>Schlüssel, der sich aufbrauchen kann</translation>
    </message>
    <message>
        <source>The sequence behind %1.%2 is an object of its own: whoever may insert needs a grant on it, and a copy of the table counts in the same one.</source>
        <translation>Die Sequenz hinter %1.%2 ist ein eigenes Objekt: Wer einfügen darf, braucht ein Recht darauf, und eine Kopie der Tabelle zählt in derselben.</translation>
    </message>
    <message>
        <source>Write %1 GENERATED BY DEFAULT AS IDENTITY.</source>
        <translation>%1 GENERATED BY DEFAULT AS IDENTITY schreiben.</translation>
    </message>
    <message>
        <source>Make it an identity column</source>
        <translation>Zu einer Identitätsspalte machen</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>serial statt Identitätsspalte</translation>
    </message>
    <message>
        <source>json cannot be compared: SELECT DISTINCT, GROUP BY and UNION over rows of %1 fail as soon as they take %2 along.</source>
        <translation>json lässt sich nicht vergleichen: SELECT DISTINCT, GROUP BY und UNION über Zeilen von %1 scheitern, sobald %2 dabei ist.</translation>
    </message>
    <message>
        <source>Use jsonb. Where the text must be kept as it came, say so with COMMENT ON COLUMN.</source>
        <translation>jsonb verwenden. Wo der Text bleiben muss, wie er kam, es mit COMMENT ON COLUMN sagen.</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>In jsonb ändern</translation>
    </message>
    <message>
        <source>json, which cannot be compared</source>
        <translation>json, das sich nicht vergleichen lässt</translation>
    </message>
    <message>
        <source>PostgreSQL 18 has NOT NULL constraints that are NOT VALID: this check and the SET NOT NULL and DROP CONSTRAINT after it are not needed.</source>
        <translation>PostgreSQL 18 hat NOT-NULL-Constraints, die NOT VALID sind: Dieses CHECK und die SET NOT NULL und DROP CONSTRAINT danach sind nicht nötig.</translation>
    </message>
    <message>
        <source>Write ADD CONSTRAINT … NOT NULL %1 NOT VALID, and validate it in a later migration.</source>
        <translation>ADD CONSTRAINT … NOT NULL %1 NOT VALID schreiben und in einer späteren Migration validieren.</translation>
    </message>
    <message>
        <source>Write it as a NOT NULL constraint</source>
        <translation>Als NOT-NULL-Constraint schreiben</translation>
    </message>
    <message>
        <source>Check in the place of a NOT NULL constraint</source>
        <translation>CHECK anstelle eines NOT-NULL-Constraints</translation>
    </message>
    <message>
        <source>%1 loses %2: rows that hold it are refused in strict mode, and lose their value otherwise.</source>
        <translation>%1 verliert %2: Zeilen damit werden im strikten Modus abgelehnt und verlieren sonst ihren Wert.</translation>
    </message>
    <message>
        <source>The members of %1 stand in another order: every row is written anew, and comparisons and sorting by the number change.</source>
        <translation>Die Werte von %1 stehen in anderer Reihenfolge: Jede Zeile wird neu geschrieben, und Vergleiche und Sortierung nach der Nummer ändern sich.</translation>
    </message>
    <message>
        <source>With %2 members %1 needs more bytes: every row is written anew.</source>
        <translation>Mit %2 Werten braucht %1 mehr Bytes: Jede Zeile wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Put the new members behind the old ones</source>
        <translation>Die neuen Werte hinter die alten stellen</translation>
    </message>
    <message>
        <source>Which members %1 has is not known here: only members behind the last one come without a copy of the table.</source>
        <translation>Welche Werte %1 hat, ist hier nicht bekannt: Nur Werte hinter dem letzten kommen ohne Kopie der Tabelle hinzu.</translation>
    </message>
    <message>
        <source>The table is copied: %1.</source>
        <translation>Die Tabelle wird kopiert: %1.</translation>
    </message>
    <message>
        <source>Only append members, within the same number of bytes; what is not used any more may stay.</source>
        <translation>Werte nur anhängen, innerhalb derselben Zahl von Bytes; was nicht mehr verwendet wird, darf bleiben.</translation>
    </message>
    <message>
        <source>ENUM or SET that is not only appended to</source>
        <translation>ENUM oder SET, an das nicht nur angehängt wird</translation>
    </message>
    <message>
        <source>rows without a parent are taken</source>
        <translation>verwaiste Zeilen werden angenommen</translation>
    </message>
    <message>
        <source>InnoDB may miss duplicates</source>
        <translation>InnoDB kann Dubletten übersehen</translation>
    </message>
    <message>
        <source>CHECKs do not count</source>
        <translation>CHECKs gelten nicht</translation>
    </message>
    <message>
        <source>replicas and backups do not see what is written</source>
        <translation>Replikate und Sicherungen sehen nicht, was geschrieben wird</translation>
    </message>
    <message>
        <source>values that do not fit are cut instead of refused</source>
        <translation>nicht passende Werte werden abgeschnitten statt abgelehnt</translation>
    </message>
    <message>
        <source>%1 stays off for every session from now on: %2.</source>
        <translation>%1 bleibt ab jetzt für jede Sitzung ausgeschaltet: %2.</translation>
    </message>
    <message>
        <source>%1 stays off when this file is done: for whatever the connection does next, %2.</source>
        <translation>%1 bleibt ausgeschaltet, wenn diese Datei fertig ist: Für alles, was die Verbindung danach tut, gilt: %2.</translation>
    </message>
    <message>
        <source>Set it back before the file ends, and look yourself for what was let in meanwhile.</source>
        <translation>Vor dem Ende der Datei zurücksetzen und selbst nach dem suchen, was inzwischen eingelassen wurde.</translation>
    </message>
    <message>
        <source>Set %1 back at the end</source>
        <translation>%1 am Ende zurücksetzen</translation>
    </message>
    <message>
        <source>Checks that stay switched off</source>
        <translation>Prüfungen, die ausgeschaltet bleiben</translation>
    </message>
    <message>
        <source>%1.%2 has no default: the rows that are there would get %3, which strict mode refuses and any other stores.</source>
        <translation>%1.%2 hat keinen Vorgabewert: Die vorhandenen Zeilen erhielten %3, was der strikte Modus ablehnt und jeder andere speichert.</translation>
    </message>
    <message>
        <source>%1.%2 has no default: without a word every row that is there gets %3, as if somebody had said so.</source>
        <translation>%1.%2 hat keinen Vorgabewert: Ohne ein Wort erhält jede vorhandene Zeile %3, als hätte es jemand so gesagt.</translation>
    </message>
    <message>
        <source>State the default that is meant, or add the column as NULL, fill it, and make it NOT NULL then.</source>
        <translation>Den gemeinten Vorgabewert angeben, oder die Spalte als NULL hinzufügen, füllen und dann NOT NULL machen.</translation>
    </message>
    <message>
        <source>State DEFAULT %1</source>
        <translation>DEFAULT %1 angeben</translation>
    </message>
    <message>
        <source>Strict mode is off: every NULL in %1.%2 becomes %3 without a word.</source>
        <translation>Der strikte Modus ist aus: Jedes NULL in %1.%2 wird ohne ein Wort zu %3.</translation>
    </message>
    <message>
        <source>Fill the NULLs with what is meant, and leave strict mode on.</source>
        <translation>Die NULL-Werte mit dem füllen, was gemeint ist, und den strikten Modus eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>A value that MySQL invents for old rows</source>
        <translation>Wert, den MySQL für alte Zeilen erfindet</translation>
    </message>
    <message>
        <source>%1 does not know ALGORITHM=%2</source>
        <translation>%1 kennt ALGORITHM=%2 nicht</translation>
    </message>
    <message>
        <source>%1 cannot do this with ALGORITHM=%2, it needs %3</source>
        <translation>%1 kann dies nicht mit ALGORITHM=%2, es braucht %3</translation>
    </message>
    <message>
        <source>MySQL takes no LOCK=%1 beside ALGORITHM=INSTANT</source>
        <translation>MySQL nimmt neben ALGORITHM=INSTANT kein LOCK=%1</translation>
    </message>
    <message>
        <source>%1 cannot do this with LOCK=%2, it needs %3</source>
        <translation>%1 kann dies nicht mit LOCK=%2, es braucht %3</translation>
    </message>
    <message>
        <source>Ask for what the server can do</source>
        <translation>Verlangen, was der Server kann</translation>
    </message>
    <message>
        <source>%1: the statement is refused, and the migration stops here.</source>
        <translation>%1: Die Anweisung wird abgelehnt, und die Migration bleibt hier stehen.</translation>
    </message>
    <message>
        <source>The cheapest that the server has for this: %1.</source>
        <translation>Das Billigste, was der Server dafür hat: %1.</translation>
    </message>
    <message>
        <source>An alteration that the server refuses that way</source>
        <translation>Änderung, die der Server auf diese Weise ablehnt</translation>
    </message>
    <message>
        <source>%1 reads REFERENCES on %2.%3 and throws it away: there is no foreign key to %4, and nothing says so.</source>
        <translation>%1 liest REFERENCES bei %2.%3 und wirft es weg: Es gibt keinen Fremdschlüssel auf %4, und nichts weist darauf hin.</translation>
    </message>
    <message>
        <source>Write FOREIGN KEY (%1) REFERENCES … as a part of the table.</source>
        <translation>FOREIGN KEY (%1) REFERENCES … als Teil der Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Make it a key of the table</source>
        <translation>Zu einem Schlüssel der Tabelle machen</translation>
    </message>
    <message>
        <source>REFERENCES that the server ignores</source>
        <translation>REFERENCES, das der Server ignoriert</translation>
    </message>
    <message>
        <source>%1 writes the partitions of %2 that are named here anew: %3, and replicas fall behind by as much.</source>
        <translation>%1 schreibt die hier genannten Partitionen von %2 neu: %3, und Replikate fallen um ebenso viel zurück.</translation>
    </message>
    <message>
        <source>%1 writes %2 and its indexes anew for this: %3, but it costs disk and time, and replicas fall behind by as much.</source>
        <translation>%1 schreibt dafür %2 und die Indizes der Tabelle neu: %3, aber es kostet Speicherplatz und Zeit, und Replikate fallen um ebenso viel zurück.</translation>
    </message>
    <message>
        <source>%1 reads all of %2 for this: %3.</source>
        <translation>%1 liest dafür ganz %2: %3.</translation>
    </message>
    <message>
        <source>Run it when there is little to do, or through gh-ost or pt-online-schema-change, which can pause.</source>
        <translation>Zu ruhiger Zeit ausführen oder mit gh-ost oder pt-online-schema-change, die pausieren können.</translation>
    </message>
    <message>
        <source>An alteration that writes the table anew in place</source>
        <translation>Änderung, die die Tabelle an Ort und Stelle neu schreibt</translation>
    </message>
    <message>
        <source>%1 should do this with %2, but where it cannot, it copies %3 instead and says nothing.</source>
        <translation>%1 sollte dies mit %2 tun, aber wo es das nicht kann, kopiert es stattdessen %3 und meldet nichts.</translation>
    </message>
    <message>
        <source>Ask for it: with %1 the statement fails at once rather than lock the table.</source>
        <translation>Ausdrücklich verlangen: Mit %1 scheitert die Anweisung sofort, statt die Tabelle zu sperren.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 verlangen</translation>
    </message>
    <message>
        <source>An alteration that does not say how</source>
        <translation>Änderung, die nicht sagt, wie</translation>
    </message>
    <message>
        <source>Repeat what the column has</source>
        <translation>Wiederholen, was die Spalte hat</translation>
    </message>
    <message>
        <source>MODIFY and CHANGE state the whole column: NOT NULL, DEFAULT, COMMENT and all else that is not repeated is gone. What %1.%2 has so far is not known here.</source>
        <translation>MODIFY und CHANGE geben die ganze Spalte an: NOT NULL, DEFAULT, COMMENT und alles andere, was nicht wiederholt wird, ist weg. Was %1.%2 bisher hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1.%2 loses %3: what MODIFY and CHANGE do not repeat is gone.</source>
        <translation>%1.%2 verliert %3: Was MODIFY und CHANGE nicht wiederholen, ist weg.</translation>
    </message>
    <message>
        <source>Repeat the whole definition; where it is meant to go, say NULL or use ALTER COLUMN … DROP DEFAULT.</source>
        <translation>Die ganze Definition wiederholen; wo etwas wegfallen soll, NULL sagen oder ALTER COLUMN … DROP DEFAULT verwenden.</translation>
    </message>
    <message>
        <source>MODIFY that forgets what the column has</source>
        <translation>MODIFY, das vergisst, was die Spalte hat</translation>
    </message>
    <message>
        <source>This commits the transaction that is open: a ROLLBACK takes back nothing that stands before it, and what stands behind it runs without one.</source>
        <translation>Dies schließt die offene Transaktion mit COMMIT ab: Ein ROLLBACK nimmt nichts zurück, was davor steht, und was danach steht, läuft ohne Transaktion.</translation>
    </message>
    <message>
        <source>Leave START TRANSACTION away, and put DDL into a file of its own.</source>
        <translation>START TRANSACTION weglassen und DDL in eine eigene Datei stellen.</translation>
    </message>
    <message>
        <source>%1 commits after each of the %2 statements that change the schema here: if a later one fails, the earlier ones stay, and neither up nor down fits.</source>
        <translation>%1 macht nach jeder der %2 Anweisungen, die hier das Schema ändern, ein COMMIT: Scheitert eine spätere, bleiben die früheren, und weder Up noch Down passt.</translation>
    </message>
    <message>
        <source>One statement per migration: several actions on one table in one ALTER TABLE, other tables in files of their own.</source>
        <translation>Eine Anweisung je Migration: mehrere Aktionen an einer Tabelle in einem einzigen ALTER TABLE, andere Tabellen in eigenen Dateien.</translation>
    </message>
    <message>
        <source>Several steps that no transaction holds together</source>
        <translation>Mehrere Schritte, die keine Transaktion zusammenhält</translation>
    </message>
    <message>
        <source>%1 is a %2 table: no rollback, no foreign keys, and perhaps no rows after a crash.</source>
        <translation>%1 ist eine %2-Tabelle: kein Rollback, keine Fremdschlüssel und nach einem Absturz vielleicht keine Zeilen.</translation>
    </message>
    <message>
        <source>Use InnoDB.</source>
        <translation>InnoDB verwenden.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot hold characters beyond the first 65,536, such as emoji, and joins with utf8mb4 columns cannot use an index.</source>
        <translation>%1 in %2 kann keine Zeichen jenseits der ersten 65.536 aufnehmen, etwa Emoji, und Joins mit utf8mb4-Spalten können keinen Index verwenden.</translation>
    </message>
    <message>
        <source>%1 is in %2: what it cannot hold is lost, and joins with columns of another character set cannot use an index.</source>
        <translation>%1 ist in %2: Was es nicht aufnehmen kann, geht verloren, und Joins mit Spalten eines anderen Zeichensatzes können keinen Index verwenden.</translation>
    </message>
    <message>
        <source>Use utf8mb4; the rule&apos;s setting charsets allows others.</source>
        <translation>utf8mb4 verwenden; die Einstellung charsets der Regel erlaubt andere.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is none of the project&apos;s: joins with columns of another collation cannot use an index.</source>
        <translation>%1 hat die Sortierfolge %2, die keine des Projekts ist: Joins mit Spalten einer anderen Sortierfolge können keinen Index verwenden.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Eine hiervon verwenden: %1.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, and with it the character set %3: what that cannot hold is lost, and joins with utf8mb4 columns cannot use an index.</source>
        <translation>%1 hat die Sortierfolge %2 und damit den Zeichensatz %3: Was dieser nicht aufnehmen kann, geht verloren, und Joins mit utf8mb4-Spalten können keinen Index verwenden.</translation>
    </message>
    <message>
        <source>Use a collation of utf8mb4; the rule&apos;s settings charsets and collations allow others.</source>
        <translation>Eine Sortierfolge von utf8mb4 verwenden; die Einstellungen charsets und collations der Regel erlauben andere.</translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED keeps %1 twice in memory, and every later column rebuilds it: INSTANT is refused.</source>
        <translation>ROW_FORMAT=COMPRESSED hält %1 zweimal im Speicher, und jede spätere Spalte baut die Tabelle neu auf: INSTANT wird abgelehnt.</translation>
    </message>
    <message>
        <source>Leave ROW_FORMAT away; compress pages or files where room is short.</source>
        <translation>ROW_FORMAT weglassen; Seiten oder Dateien komprimieren, wo der Platz knapp ist.</translation>
    </message>
    <message>
        <source>%1.%2 only counts up: half of a signed %3 is never used.</source>
        <translation>%1.%2 zählt nur hoch: Die Hälfte eines %3 mit Vorzeichen wird nie verwendet.</translation>
    </message>
    <message>
        <source>%1.%2 counts up in a %3, which is no whole number.</source>
        <translation>%1.%2 zählt in einem %3 hoch, das keine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Use BIGINT UNSIGNED; columns that refer to it need the same type.</source>
        <translation>BIGINT UNSIGNED verwenden; Spalten, die darauf verweisen, brauchen denselben Typ.</translation>
    </message>
    <message>
        <source>Make it BIGINT UNSIGNED</source>
        <translation>In BIGINT UNSIGNED ändern</translation>
    </message>
    <message>
        <source>%1 begins to count at %2, which is most often left over from a dump.</source>
        <translation>%1 beginnt bei %2 zu zählen, was meist von einem Dump übrig ist.</translation>
    </message>
    <message>
        <source>Leave AUTO_INCREMENT= away where the number means nothing.</source>
        <translation>AUTO_INCREMENT= weglassen, wo die Zahl nichts bedeutet.</translation>
    </message>
    <message>
        <source>%1 is partitioned by key and has none: nothing keeps rows apart.</source>
        <translation>%1 ist nach Schlüssel partitioniert und hat keinen: Nichts hält Zeilen auseinander.</translation>
    </message>
    <message>
        <source>Give the table a primary key that holds the partitioning columns.</source>
        <translation>Der Tabelle einen Primärschlüssel geben, der die Partitionierungsspalten enthält.</translation>
    </message>
    <message>
        <source>Engine, character set or counter that will hurt later</source>
        <translation>Engine, Zeichensatz oder Zähler, die später schaden</translation>
    </message>
    <message>
        <source>autocommit decides from here on when the session&apos;s statements are kept, the tool&apos;s own record among them: without a COMMIT they are lost.</source>
        <translation>autocommit entscheidet ab hier, wann die Anweisungen der Sitzung erhalten bleiben, auch der eigene Eintrag des Werkzeugs: Ohne ein COMMIT sind sie verloren.</translation>
    </message>
    <message>
        <source>Write START TRANSACTION and COMMIT around the row changes that belong together.</source>
        <translation>START TRANSACTION und COMMIT um die Zeilenänderungen schreiben, die zusammengehören.</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Die Anweisung entfernen</translation>
    </message>
    <message>
        <source>One BEGIN and one COMMIT; SAVEPOINT for what may be undone alone.</source>
        <translation>Ein BEGIN und ein COMMIT; SAVEPOINT für das, was einzeln zurückgenommen werden darf.</translation>
    </message>
    <message>
        <source>Remove the inner transaction</source>
        <translation>Die innere Transaktion entfernen</translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: it fails.</source>
        <translation>Hier ist keine Transaktion offen, die dies beenden könnte: Es scheitert.</translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: what stands before it is kept already.</source>
        <translation>Hier ist keine Transaktion offen, die dies beenden könnte: Was davor steht, ist schon festgeschrieben.</translation>
    </message>
    <message>
        <source>Write the BEGIN that belongs to it, or leave it away.</source>
        <translation>Das zugehörige BEGIN schreiben oder dies weglassen.</translation>
    </message>
    <message>
        <source>Programs that still run insert rows into %1 without the new %2, and fail from here on: the constraint counts for every new row, also where it is NOT VALID.</source>
        <translation>Noch laufende Programme fügen Zeilen ohne die neue Spalte %2 in %1 ein und scheitern ab hier: Der Constraint gilt für jede neue Zeile, auch als NOT VALID.</translation>
    </message>
    <message>
        <source>Unless a trigger of the table fills it, which is not known.</source>
        <translation>Es sei denn, ein Trigger der Tabelle füllt sie, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Add the constraint one release later, when every program writes the column.</source>
        <translation>Den Constraint eine Version später hinzufügen, wenn jedes Programm die Spalte schreibt.</translation>
    </message>
    <message>
        <source>Move the constraint to a later migration</source>
        <translation>Den Constraint in eine spätere Migration verschieben</translation>
    </message>
    <message>
        <source>New column required at once</source>
        <translation>Neue Spalte sofort verlangt</translation>
    </message>
    <message>
        <source>While %1 is locked here (%2), pg_stat_activity does not tell whoever waits that it is this migration.</source>
        <translation>Während %1 hier gesperrt ist (%2), sagt pg_stat_activity den Wartenden nicht, dass es diese Migration ist.</translation>
    </message>
    <message>
        <source>Set application_name at the start of the session.</source>
        <translation>application_name am Anfang der Sitzung setzen.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Sitzung ohne Namen</translation>
    </message>
    <message>
        <source>Write the inverse</source>
        <translation>Die Umkehrung schreiben</translation>
    </message>
    <message>
        <source>Write the inverse now: %1</source>
        <translation>Die Umkehrung jetzt schreiben: %1</translation>
    </message>
    <message>
        <source>Mark the migration irreversible</source>
        <translation>Die Migration als unumkehrbar kennzeichnen</translation>
    </message>
    <message>
        <source>If the client stalls in this transaction, it keeps %1 on %2, and everybody else waiting, until somebody ends it.</source>
        <translation>Hängt der Client in dieser Transaktion, behält sie %1 auf %2 und lässt alle anderen warten, bis jemand sie beendet.</translation>
    </message>
    <message>
        <source>Set idle_in_transaction_session_timeout at the start of the session.</source>
        <translation>idle_in_transaction_session_timeout am Anfang der Sitzung setzen.</translation>
    </message>
    <message>
        <source>Set it to %1 before the transaction</source>
        <translation>Vor der Transaktion auf %1 setzen</translation>
    </message>
    <message>
        <source>Nothing ends a stalled transaction</source>
        <translation>Nichts beendet eine hängende Transaktion</translation>
    </message>
    <message>
        <source>This waits for %1 behind the longest transaction, for up to %2, and every later query on it queues behind the wait.</source>
        <translation>Dies wartet auf %1 hinter der längsten Transaktion, bis zu %2, und jede spätere Abfrage darauf reiht sich hinter dem Warten ein.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Set lock_wait_timeout first, and try again when it strikes.</source>
        <translation>Zuerst lock_wait_timeout setzen und erneut versuchen, wenn es greift.</translation>
    </message>
    <message>
        <source>reads every row of %1</source>
        <translation>liest jede Zeile von %1</translation>
    </message>
    <message>
        <source>builds an index of %1</source>
        <translation>baut einen Index von %1 auf</translation>
    </message>
    <message>
        <source>writes %1 anew</source>
        <translation>schreibt %1 neu</translation>
    </message>
    <message>
        <source>fills %1</source>
        <translation>füllt %1</translation>
    </message>
    <message>
        <source>This works on all of %1, and %2; nothing ends it when that takes longer than expected.</source>
        <translation>Dies bearbeitet %1 ganz, und %2; nichts beendet es, wenn das länger dauert als erwartet.</translation>
    </message>
    <message>
        <source>Set max_statement_time before it, as long as the application can wait.</source>
        <translation>Davor max_statement_time setzen, so lang, wie die Anwendung warten kann.</translation>
    </message>
    <message>
        <source>Set a statement timeout of %1 before it</source>
        <translation>Davor eine Zeitgrenze von %1 für Anweisungen setzen</translation>
    </message>
    <message>
        <source>This %1 and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation>Dies %1 und hält währenddessen %2 darauf; nichts beendet es, wenn das länger dauert als erwartet.</translation>
    </message>
    <message>
        <source>This perhaps %1 (not enough is known to tell) and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation>Dies %1 (vielleicht; zu wenig ist bekannt, um es zu sagen) und hält währenddessen %2 darauf; nichts beendet es, wenn das länger dauert als erwartet.</translation>
    </message>
    <message>
        <source>Set statement_timeout before it, as long as the application can wait.</source>
        <translation>Davor statement_timeout setzen, so lang, wie die Anwendung warten kann.</translation>
    </message>
    <message>
        <source>No statement timeout</source>
        <translation>Keine Zeitgrenze für Anweisungen</translation>
    </message>
    <message>
        <source>This commits the transaction that is open, between statements that change rows: a failure takes back nothing before it, and what stands behind it runs without a transaction.</source>
        <translation>Dies schließt die offene Transaktion mit COMMIT ab, zwischen Anweisungen, die Zeilen ändern: Ein Fehler nimmt nichts davor zurück, und was danach steht, läuft ohne Transaktion.</translation>
    </message>
    <message>
        <source>Change the schema in one migration, the rows in another, in a transaction.</source>
        <translation>Das Schema in einer Migration ändern und die Zeilen in einer anderen, in einer Transaktion.</translation>
    </message>
    <message>
        <source>Let the tool open a transaction</source>
        <translation>Das Werkzeug eine Transaktion öffnen lassen</translation>
    </message>
    <message>
        <source>Write BEGIN and COMMIT around them</source>
        <translation>BEGIN und COMMIT darum schreiben</translation>
    </message>
    <message numerus="yes">
        <source>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</source>
        <translation>
            <numerusform>Diese %n Anweisung läuft für sich: Scheitert sie, kann die Migration so, wie sie ist, weder wiederholt noch zurückgenommen werden.</numerusform>
            <numerusform>Diese %n Anweisungen laufen jede für sich: Scheitert eine, bleiben die davor, und die Migration kann so, wie sie ist, weder wiederholt noch zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them may stand in one transaction: let the tool open it.</source>
        <translation>Sie alle dürfen in einer Transaktion stehen: das Werkzeug sie öffnen lassen.</translation>
    </message>
    <message>
        <source>Several statements without a transaction</source>
        <translation>Mehrere Anweisungen ohne Transaktion</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n migrations</source>
        <translation>
            <numerusform>In %n Migration aufteilen</numerusform>
            <numerusform>In %n Migrationen aufteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>This file changes %1, which have nothing to do with each other: they succeed, fail and are rolled back together.</source>
        <translation>Diese Datei ändert mehreres, was nichts miteinander zu tun hat: %1. Das gelingt, scheitert und wird zurückgerollt nur gemeinsam.</translation>
    </message>
    <message>
        <source>Give each change a migration of its own.</source>
        <translation>Jeder Änderung eine eigene Migration geben.</translation>
    </message>
    <message>
        <source>Several changes in one migration</source>
        <translation>Mehrere Änderungen in einer Migration</translation>
    </message>
    <message>
        <source>ALGORITHM=COPY writes all of %1 anew, row by row; others can write meanwhile, but it costs time and disk for nothing.</source>
        <translation>ALGORITHM=COPY schreibt ganz %1 Zeile für Zeile neu; andere können währenddessen schreiben, aber es kostet Zeit und Speicherplatz für nichts.</translation>
    </message>
    <message>
        <source>%1 can do this with %2.</source>
        <translation>%1 kann dies mit %2.</translation>
    </message>
    <message>
        <source>%1 keeps everyone from reading and writing %2 until it is done.</source>
        <translation>%1 hindert alle daran, %2 zu lesen oder zu schreiben, bis es fertig ist.</translation>
    </message>
    <message>
        <source>%1 keeps everyone from writing to %2 until it is done.</source>
        <translation>%1 hindert alle daran, in %2 zu schreiben, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Leave it away: then the server takes the cheapest way, and copies only where it must.</source>
        <translation>Weglassen: Dann nimmt der Server den billigsten Weg und kopiert nur, wo er muss.</translation>
    </message>
    <message>
        <source>An alteration that asks for a blocking lock</source>
        <translation>Änderung, die eine blockierende Sperre verlangt</translation>
    </message>
    <message>
        <source>%1 writes %2 anew to put %3 at that place; at the end it %4.</source>
        <translation>%1 schreibt %2 neu, um %3 an diese Stelle zu setzen; am Ende %4.</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet es nichts</translation>
    </message>
    <message>
        <source>costs as much, but the order would not matter</source>
        <translation>kostet es ebenso viel, aber auf die Reihenfolge käme es nicht an</translation>
    </message>
    <message>
        <source>Leave the place away: queries name their columns.</source>
        <translation>Die Stelle weglassen: Abfragen nennen ihre Spalten.</translation>
    </message>
    <message>
        <source>Put the column at the end</source>
        <translation>Die Spalte ans Ende setzen</translation>
    </message>
    <message>
        <source>A column at a place of its own</source>
        <translation>Spalte an einer bestimmten Stelle</translation>
    </message>
    <message>
        <source>%1 copies the partitions of %2 that are named here, row by row: %3.</source>
        <translation>%1 kopiert die hier genannten Partitionen von %2 Zeile für Zeile: %3.</translation>
    </message>
    <message>
        <source>%1 copies all of %2 for this, row by row: %3.</source>
        <translation>%1 kopiert dafür ganz %2 Zeile für Zeile: %3.</translation>
    </message>
    <message>
        <source>Look for orphans yourself, then add the key with foreign_key_checks = 0 and set it back: the rows are not read and nothing is copied.</source>
        <translation>Selbst nach verwaisten Zeilen suchen, dann den Schlüssel mit foreign_key_checks = 0 hinzufügen und es zurücksetzen: Die Zeilen werden nicht gelesen, und nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Change the table with gh-ost or pt-online-schema-change, or add a column beside the old one, fill it in batches and let the application move over.</source>
        <translation>Die Tabelle mit gh-ost oder pt-online-schema-change ändern oder neben der alten Spalte eine neue hinzufügen, sie stapelweise füllen und die Anwendung darauf umstellen.</translation>
    </message>
    <message>
        <source>The other actions need no copy: put them into a statement of their own.</source>
        <translation>Die anderen Aktionen brauchen keine Kopie: in eine eigene Anweisung stellen.</translation>
    </message>
    <message>
        <source>An alteration that copies the table</source>
        <translation>Änderung, die die Tabelle kopiert</translation>
    </message>
    <message>
        <source>The index is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation>Der Index heißt %1; nach dem Muster des Projekts wäre es %2.</translation>
    </message>
    <message>
        <source>Name indexes by their table and columns, so that a plan or a report can be read without a search.</source>
        <translation>Indizes nach Tabelle und Spalten benennen, damit sich ein Ausführungsplan oder ein Bericht ohne Suche lesen lässt.</translation>
    </message>
    <message>
        <source>Index named out of pattern</source>
        <translation>Index nicht nach dem Muster benannt</translation>
    </message>
    <message>
        <source>The values go into %1 by the order of its columns: where that differs, or one is added, they land elsewhere, or the statement fails.</source>
        <translation>Die Werte gehen nach der Reihenfolge der Spalten in %1: Wo diese abweicht oder eine hinzukommt, landen sie anderswo, oder die Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Name the columns.</source>
        <translation>Die Spalten nennen.</translation>
    </message>
    <message>
        <source>Name the columns</source>
        <translation>Die Spalten nennen</translation>
    </message>
    <message>
        <source>%1 keeps the columns that * means today: one that is added later is not in it, and which they are, its text does not say.</source>
        <translation>%1 behält die Spalten, die * heute bedeutet: Eine später hinzugefügte ist nicht darin, und welche es sind, sagt ihr Text nicht.</translation>
    </message>
    <message>
        <source>What columns %1 has, its text does not say: they change with the tables.</source>
        <translation>Welche Spalten %1 hat, sagt ihr Text nicht: Sie ändern sich mit den Tabellen.</translation>
    </message>
    <message>
        <source>What goes into %1 is whatever columns the source has: one that is added there moves the values, or stops the statement.</source>
        <translation>Was in %1 kommt, sind die Spalten, die die Quelle gerade hat: Eine dort hinzugefügte verschiebt die Werte oder hält die Anweisung an.</translation>
    </message>
    <message>
        <source>Name the columns of the source.</source>
        <translation>Die Spalten der Quelle nennen.</translation>
    </message>
    <message>
        <source>Columns not named</source>
        <translation>Spalten nicht genannt</translation>
    </message>
    <message>
        <source>Drop what a failed build left behind</source>
        <translation>Löschen, was ein gescheiterter Aufbau zurückgelassen hat</translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind; the next try sees that it exists, succeeds, and no query ever uses it.</source>
        <translation>Scheitert dieser Aufbau, bleibt ein INVALID-Index %1 zurück; der nächste Versuch sieht, dass es ihn gibt, gelingt, und keine Abfrage verwendet ihn je.</translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind, which costs every write; the next try fails because it exists.</source>
        <translation>Scheitert dieser Aufbau, bleibt ein INVALID-Index %1 zurück, der jedes Schreiben etwas kostet; der nächste Versuch scheitert, weil es ihn gibt.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY IF EXISTS before it (in a migration before, where the tool sends a file as one query), or look at pg_index.indisvalid behind it.</source>
        <translation>DROP INDEX CONCURRENTLY IF EXISTS davor (in einer Migration davor, wo das Werkzeug eine Datei als eine Abfrage sendet), oder danach pg_index.indisvalid ansehen.</translation>
    </message>
    <message>
        <source>Invalid index of an earlier try</source>
        <translation>Ungültiger Index eines früheren Versuchs</translation>
    </message>
    <message>
        <source>The deleted rows of %1</source>
        <translation>Die gelöschten Zeilen von %1</translation>
    </message>
    <message>
        <source>The overwritten values of %1</source>
        <translation>Die überschriebenen Werte von %1</translation>
    </message>
    <message>
        <source>What %1.%2 holds beyond %3</source>
        <translation>Was %1.%2 über %3 hinaus enthält</translation>
    </message>
    <message>
        <source>The rows of %1</source>
        <translation>Die Zeilen von %1</translation>
    </message>
    <message>
        <source>The values of %1.%2</source>
        <translation>Die Werte von %1.%2</translation>
    </message>
    <message>
        <source>What hangs on %1</source>
        <translation>Was an %1 hängt</translation>
    </message>
    <message>
        <source>The state of %2 before the label %1</source>
        <translation>Der Zustand von %2 vor dem Wert %1</translation>
    </message>
    <message>
        <source>Keep a copy first</source>
        <translation>Zuerst eine Kopie behalten</translation>
    </message>
    <message>
        <source>%1: no down script brings that back, and nothing in this file says so to whoever must roll it back.</source>
        <translation>%1: Kein Down-Skript bringt das zurück, und nichts in dieser Datei sagt es denen, die sie zurückrollen müssen.</translation>
    </message>
    <message>
        <source>Keep a copy in the up script, or say where the old state can be had from: -- %1: reason</source>
        <translation>Im Up-Skript eine Kopie behalten oder sagen, woher der alte Zustand zu bekommen ist: -- %1: Grund</translation>
    </message>
    <message>
        <source>No way back, and nothing says so</source>
        <translation>Kein Weg zurück, und nichts weist darauf hin</translation>
    </message>
    <message>
        <source>%1 rows go into %2 with one statement: it is parsed as a whole, and its locks and its log are as large.</source>
        <translation>%1 Zeilen kommen mit einer Anweisung in %2: Sie wird als Ganzes geparst, und ihre Sperren und ihr Log sind ebenso groß.</translation>
    </message>
    <message>
        <source>COPY or LOAD DATA, or several statements.</source>
        <translation>COPY oder LOAD DATA, oder mehrere Anweisungen.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>The script has %1: it is sent and parsed as one, and where it is one transaction, its locks last as long.</source>
        <translation>Das Skript hat %1: Es wird am Stück gesendet und geparst, und wo es eine einzige Transaktion ist, dauern seine Sperren ebenso lange.</translation>
    </message>
    <message>
        <source>Keep data in a file of its own, loaded with COPY or LOAD DATA.</source>
        <translation>Daten in einer eigenen Datei halten und mit COPY oder LOAD DATA laden.</translation>
    </message>
    <message>
        <source>Very large INSERT</source>
        <translation>Sehr großes INSERT</translation>
    </message>
    <message>
        <source>What this takes grows with %1, which has %2 rows (%3) on the connected target.</source>
        <translation>Was dies braucht, wächst mit %1, das auf dem verbundenen Ziel %2 Zeilen hat (%3).</translation>
    </message>
    <message>
        <source>Use the form that works in small steps or keeps nobody out; run it when there is less to do, with free disk for it.</source>
        <translation>Die Form verwenden, die in kleinen Schritten arbeitet oder niemanden aussperrt; zu ruhigerer Zeit ausführen, mit genug freiem Speicherplatz.</translation>
    </message>
    <message>
        <source>Work on a large table</source>
        <translation>Arbeit an einer großen Tabelle</translation>
    </message>
    <message>
        <source>lock_timeout is set only after this statement, which waits for a lock (%1) on %2 without an end.</source>
        <translation>lock_timeout wird erst nach dieser Anweisung gesetzt, die unbegrenzt auf eine Sperre (%1) auf %2 wartet.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout stands outside of a transaction, where it does nothing: this waits for a lock (%1) on %2 without an end.</source>
        <translation>SET LOCAL lock_timeout steht außerhalb einer Transaktion, wo es nichts bewirkt: Dies wartet unbegrenzt auf eine Sperre (%1) auf %2.</translation>
    </message>
    <message>
        <source>The lock_timeout that was set before is not in force any more: this waits for a lock (%1) on %2 without an end.</source>
        <translation>Das vorher gesetzte lock_timeout gilt nicht mehr: Dies wartet unbegrenzt auf eine Sperre (%1) auf %2.</translation>
    </message>
    <message>
        <source>Set it for the session</source>
        <translation>Für die Sitzung setzen</translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation>Erneut setzen</translation>
    </message>
    <message>
        <source>Set it before</source>
        <translation>Davor setzen</translation>
    </message>
    <message>
        <source>Set lock_timeout at the top of the transaction.</source>
        <translation>lock_timeout am Anfang der Transaktion setzen.</translation>
    </message>
    <message>
        <source>Lock timeout that does not cover the statement</source>
        <translation>Zeitgrenze für Sperren, die die Anweisung nicht abdeckt</translation>
    </message>
    <message>
        <source>The whole query of %1 over %2 runs inside the migration, and every lock that its transaction holds is held until it is done.</source>
        <translation>Die ganze Abfrage von %1 über %2 läuft innerhalb der Migration, und jede Sperre ihrer Transaktion wird gehalten, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Create it WITH NO DATA, index it, and refresh it in a later migration without a transaction.</source>
        <translation>WITH NO DATA anlegen, mit Indizes versehen und in einer späteren Migration ohne Transaktion auffrischen.</translation>
    </message>
    <message>
        <source>Create it without data</source>
        <translation>Ohne Daten anlegen</translation>
    </message>
    <message>
        <source>All rows of %2 are copied into %1 inside the migration, and every lock that its transaction holds is held until they are; keys, defaults and indexes do not come along.</source>
        <translation>Alle Zeilen von %2 werden innerhalb der Migration nach %1 kopiert, und jede Sperre ihrer Transaktion wird so lange gehalten; Schlüssel, Vorgabewerte und Indizes kommen nicht mit.</translation>
    </message>
    <message>
        <source>Create the table with its keys, and fill it in batches in a later migration without a transaction.</source>
        <translation>Die Tabelle mit ihren Schlüsseln anlegen und in einer späteren Migration ohne Transaktion stapelweise füllen.</translation>
    </message>
    <message>
        <source>Query of unknown length inside the migration</source>
        <translation>Abfrage unbekannter Dauer innerhalb der Migration</translation>
    </message>
    <message>
        <source>The file has changes that are not committed: nobody else can repeat what is about to run.</source>
        <translation>Die Datei enthält Änderungen ohne Commit: Niemand sonst kann wiederholen, was gleich ausgeführt wird.</translation>
    </message>
    <message>
        <source>The file is ignored by version control: nobody else has what is about to run.</source>
        <translation>Die Datei wird von der Versionsverwaltung ignoriert: Niemand sonst hat, was gleich ausgeführt wird.</translation>
    </message>
    <message>
        <source>The file is not in version control: nobody else has what is about to run.</source>
        <translation>Die Datei ist nicht in der Versionsverwaltung: Niemand sonst hat, was gleich ausgeführt wird.</translation>
    </message>
    <message>
        <source>Commit it before it runs on a shared target.</source>
        <translation>Einen Commit machen, bevor sie auf einem gemeinsamen Ziel läuft.</translation>
    </message>
    <message>
        <source>Migration not in version control</source>
        <translation>Migration nicht in der Versionsverwaltung</translation>
    </message>
    <message>
        <source>Renumber it behind the newest migration</source>
        <translation>Hinter die neueste Migration umnummerieren</translation>
    </message>
    <message>
        <source>It is older than what has run on %1: it will run after it there, and before it everywhere else.</source>
        <translation>Sie ist älter als das, was auf %1 ausgeführt wurde: Dort wird sie danach ausgeführt, überall sonst davor.</translation>
    </message>
    <message>
        <source>It is older than what has run on %1: the tool will never run it there.</source>
        <translation>Sie ist älter als das, was auf %1 ausgeführt wurde: Dort führt das Werkzeug sie nie aus.</translation>
    </message>
    <message>
        <source>Give it a version behind the newest one.</source>
        <translation>Ihr eine Version hinter der neuesten geben.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the sequence has a gap: a migration that is put into it later is older than what has run.</source>
        <translation>Zwischen %1 und %2 hat die Folge eine Lücke: Eine Migration, die später hineingestellt wird, ist älter als das, was ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Number it behind the one before it, as long as it has run nowhere.</source>
        <translation>Fortlaufend nach der davor nummerieren, solange sie nirgends ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Migration out of order</source>
        <translation>Migration außer der Reihe</translation>
    </message>
    <message>
        <source>No version of %1 has %2: this fails.</source>
        <translation>Keine Version von %1 hat %2: Dies scheitert.</translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: it is taken there, and does nothing.</source>
        <translation>%1 hat %2 seit %3, und zugrunde gelegt ist Version %4: Dort wird es angenommen und bewirkt nichts.</translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: this fails there.</source>
        <translation>%1 hat %2 seit %3, und zugrunde gelegt ist Version %4: Dort scheitert dies.</translation>
    </message>
    <message>
        <source>That version is assumed: neither a target nor server-version in the settings names one.</source>
        <translation>Diese Version ist eine Annahme: Weder ein Ziel noch server-version in den Einstellungen nennt eine.</translation>
    </message>
    <message>
        <source>Write the older form, or update the oldest target first.</source>
        <translation>Die ältere Form schreiben oder zuerst das älteste Ziel aktualisieren.</translation>
    </message>
    <message>
        <source>Newer than the server</source>
        <translation>Neuer als der Server</translation>
    </message>
    <message>
        <source>%1 takes different strings for equal, and only one side of this foreign key has it: the two disagree on which rows belong together.</source>
        <translation>%1 hält verschiedene Zeichenketten für gleich, und nur eine Seite dieses Fremdschlüssels verwendet diese Sortierfolge: Die beiden sind uneins, welche Zeilen zusammengehören.</translation>
    </message>
    <message>
        <source>PostgreSQL 18 refuses the foreign key.</source>
        <translation>PostgreSQL 18 lehnt den Fremdschlüssel ab.</translation>
    </message>
    <message>
        <source>PostgreSQL 18 will not restore it from a dump.</source>
        <translation>PostgreSQL 18 stellt ihn aus einem Dump nicht wieder her.</translation>
    </message>
    <message>
        <source>Give both columns the same collation.</source>
        <translation>Beiden Spalten dieselbe Sortierfolge geben.</translation>
    </message>
    <message>
        <source>Foreign key across collations</source>
        <translation>Fremdschlüssel über Sortierfolgen hinweg</translation>
    </message>
    <message>
        <source>This project allows no foreign keys; %1 gets one.</source>
        <translation>Dieses Projekt erlaubt keine Fremdschlüssel; %1 erhält einen.</translation>
    </message>
    <message>
        <source>What happens to rows of %1 when their row in %2 is deleted is not stated.</source>
        <translation>Was mit Zeilen von %1 geschieht, wenn ihre Zeile in %2 gelöscht wird, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Write ON DELETE RESTRICT, or the action that is meant.</source>
        <translation>ON DELETE RESTRICT schreiben oder die Aktion, die gemeint ist.</translation>
    </message>
    <message>
        <source>Refuse to delete a row that is referred to</source>
        <translation>Das Löschen einer Zeile ablehnen, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>Deleting one row of %2 deletes all rows of %1 that refer to it.</source>
        <translation>Das Löschen einer Zeile von %2 löscht alle Zeilen von %1, die auf sie verweisen.</translation>
    </message>
    <message>
        <source>The foreign key of %1 is not DEFERRABLE, which this project asks for.</source>
        <translation>Der Fremdschlüssel von %1 ist nicht DEFERRABLE, wie dieses Projekt es verlangt.</translation>
    </message>
    <message>
        <source>Foreign key against the policy</source>
        <translation>Fremdschlüssel gegen die Vorgaben</translation>
    </message>
    <message>
        <source>%1 has no primary key to refer to.</source>
        <translation>%1 hat keinen Primärschlüssel, auf den verwiesen werden kann.</translation>
    </message>
    <message>
        <source>%1 has no column %2 to refer to.</source>
        <translation>%1 hat keine Spalte %2, auf die verwiesen werden kann.</translation>
    </message>
    <message>
        <source>No unique key of %1 consists of %2.</source>
        <translation>Kein eindeutiger Schlüssel von %1 besteht aus %2.</translation>
    </message>
    <message>
        <source>The connected target has no table %1 to refer to.</source>
        <translation>Das verbundene Ziel hat keine Tabelle %1, auf die verwiesen werden kann.</translation>
    </message>
    <message>
        <source>Every write of a row then fails with “foreign key mismatch”.</source>
        <translation>Jedes Schreiben einer Zeile scheitert dann mit „foreign key mismatch“.</translation>
    </message>
    <message>
        <source>The server refuses the foreign key, and the migration fails.</source>
        <translation>Der Server lehnt den Fremdschlüssel ab, und die Migration scheitert.</translation>
    </message>
    <message>
        <source>Refer to the primary key, or give the parent a unique key on these columns first.</source>
        <translation>Auf den Primärschlüssel verweisen oder der übergeordneten Tabelle zuerst einen eindeutigen Schlüssel auf diesen Spalten geben.</translation>
    </message>
    <message>
        <source>Foreign key to what is no key</source>
        <translation>Fremdschlüssel auf etwas, das kein Schlüssel ist</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: SQLite takes the key, converts a value in every comparison, and uses no index on the text for it.</source>
        <translation>%1.%2 ist %3, und %4.%5, worauf es verweist, ist %6: SQLite nimmt den Schlüssel an, wandelt bei jedem Vergleich einen Wert um und verwendet dafür keinen Index auf dem Text.</translation>
    </message>
    <message>
        <source>Give both columns the same type.</source>
        <translation>Beiden Spalten denselben Typ geben.</translation>
    </message>
    <message>
        <source>Foreign key between columns of different types</source>
        <translation>Fremdschlüssel zwischen Spalten verschiedener Typen</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 fails the migration with half of its work done.</source>
        <translation>Diese Datei füllt %1 und macht die Spalte zum Fremdschlüssel: Ein Wert ohne Zeile in %2 lässt die Migration nach halb getaner Arbeit scheitern.</translation>
    </message>
    <message>
        <source>This file adds several foreign keys: each locks two tables, and one that fails takes the others with it.</source>
        <translation>Diese Datei fügt mehrere Fremdschlüssel hinzu: Jeder sperrt zwei Tabellen, und scheitert einer, nimmt er die anderen mit.</translation>
    </message>
    <message>
        <source>Give the foreign key a migration of its own, behind a query that finds no rows without a parent.</source>
        <translation>Dem Fremdschlüssel eine eigene Migration geben, nach einer Abfrage, die keine verwaisten Zeilen findet.</translation>
    </message>
    <message>
        <source>Move the foreign key into a migration of its own</source>
        <translation>Den Fremdschlüssel in eine eigene Migration verschieben</translation>
    </message>
    <message>
        <source>Foreign key together with other work</source>
        <translation>Fremdschlüssel zusammen mit anderer Arbeit</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key</source>
        <translation>Einen Index auf die Spalten des Fremdschlüssels legen</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key in a new migration</source>
        <translation>In einer neuen Migration einen Index auf die Spalten des Fremdschlüssels legen</translation>
    </message>
    <message>
        <source>No index of %1 begins with %2: each delete in %3, and each change of its key, reads all of %1.</source>
        <translation>Kein Index von %1 beginnt mit %2: Jedes Löschen in %3 und jede Änderung des Schlüssels dort liest ganz %1.</translation>
    </message>
    <message>
        <source>Which indexes %1 has is not known. If none begins with %2, each delete in %3 reads all of %1.</source>
        <translation>Welche Indizes %1 hat, ist nicht bekannt. Beginnt keiner mit %2, liest jedes Löschen in %3 ganz %1.</translation>
    </message>
    <message>
        <source>Foreign key without an index</source>
        <translation>Fremdschlüssel ohne Index</translation>
    </message>
    <message>
        <source>Each round of this loop is a subtransaction of its own: one number of the server&apos;s for each row of %1, and a slower look at all of them.</source>
        <translation>Jeder Durchlauf dieser Schleife ist eine eigene Subtransaktion: eine Transaktionsnummer des Servers für jede Zeile von %1 und ein langsamerer Zugriff auf sie alle.</translation>
    </message>
    <message>
        <source>Check the rows before, and handle exceptions once per batch.</source>
        <translation>Die Zeilen vorher prüfen und Ausnahmen einmal je Stapel behandeln.</translation>
    </message>
    <message>
        <source>Every %1 that this writes goes to the log and to the replicas whole, and the old one stays in %2 until it is vacuumed.</source>
        <translation>Jeder hier geschriebene Wert von %1 geht ganz ins Log und an die Replikate, und der alte bleibt in %2, bis VACUUM ihn entfernt.</translation>
    </message>
    <message>
        <source>Small batches by key, and VACUUM between them.</source>
        <translation>Kleine Stapel nach Schlüssel und VACUUM dazwischen.</translation>
    </message>
    <message>
        <source>Heavy rows written anew</source>
        <translation>Schwere Zeilen neu geschrieben</translation>
    </message>
    <message>
        <source>On the connected target %1 is read %2 times and written %3 times a second, and %4 sessions use it now: all of them queue while this waits for its lock (%5) and holds it.</source>
        <translation>Auf dem verbundenen Ziel wird %1 %2-mal je Sekunde gelesen und %3-mal geschrieben, und %4 Sitzungen verwenden es gerade: Sie alle warten, während dies auf seine Sperre (%5) wartet und sie hält.</translation>
    </message>
    <message>
        <source>Run it when there is less to do, with a lock_timeout below a second, and try again when it strikes.</source>
        <translation>Zu ruhigerer Zeit ausführen, mit einem lock_timeout unter einer Sekunde, und erneut versuchen, wenn es greift.</translation>
    </message>
    <message>
        <source>Lock on a busy table</source>
        <translation>Sperre auf einer viel genutzten Tabelle</translation>
    </message>
    <message>
        <source>The numbered column is called %1; by the project&apos;s rule it is %2.</source>
        <translation>Die nummerierte Spalte heißt %1; nach der Regel des Projekts ist es %2.</translation>
    </message>
    <message>
        <source>%1 is dropped under a name in use; by the project&apos;s rule a table is renamed to match %2 first.</source>
        <translation>%1 wird unter einem Namen gelöscht, der in Gebrauch ist; nach der Regel des Projekts wird eine Tabelle zuerst passend zu %2 umbenannt.</translation>
    </message>
    <message>
        <source>The name %1 does not match the project&apos;s pattern %2.</source>
        <translation>Der Name %1 entspricht nicht dem Muster %2 des Projekts.</translation>
    </message>
    <message>
        <source>Write it in lower case, with underscores between the words.</source>
        <translation>In Kleinbuchstaben schreiben, mit Unterstrichen zwischen den Wörtern.</translation>
    </message>
    <message>
        <source>Name out of the project&apos;s pattern</source>
        <translation>Name nicht nach dem Muster des Projekts</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: PostgreSQL keeps the first 63 and says nothing, so that a second name that begins alike is the same one.</source>
        <translation>%1 hat %2 Bytes: PostgreSQL behält die ersten 63 und meldet nichts, sodass ein zweiter Name mit gleichem Anfang derselbe ist.</translation>
    </message>
    <message>
        <source>%1 has %2 characters: the server refuses names of more than 64.</source>
        <translation>%1 hat %2 Zeichen: Der Server lehnt Namen mit mehr als 64 ab.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is longer than a name can be: PostgreSQL looks for its first 63 bytes.</source>
        <translation>%1 ist länger, als ein Name sein kann: PostgreSQL sucht nach den ersten 63 Bytes.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>This server does not log hash indexes: after a crash, and on every standby, it answers wrongly.</source>
        <translation>Dieser Server schreibt Hash-Indizes nicht ins Log: Nach einem Absturz und auf jedem Standby antwortet ein solcher Index falsch.</translation>
    </message>
    <message>
        <source>A hash index finds by = only: it orders nothing, is never unique and serves no index-only scan.</source>
        <translation>Ein Hash-Index findet nur mit =: Er ordnet nichts, ist nie eindeutig und taugt nicht für reine Index-Scans.</translation>
    </message>
    <message>
        <source>Use a plain index, unless the keys are long texts.</source>
        <translation>Einen gewöhnlichen Index verwenden, sofern die Schlüssel keine langen Texte sind.</translation>
    </message>
    <message>
        <source>Without an operator class this index also holds every key of the documents in %1, for the operators ?, ?| and ?&amp;.</source>
        <translation>Ohne Operatorklasse enthält dieser Index auch jeden Schlüssel der Dokumente in %1, für die Operatoren ?, ?| und ?&amp;.</translation>
    </message>
    <message>
        <source>Where queries use @&gt; only, jsonb_path_ops makes it smaller and faster.</source>
        <translation>Wo Abfragen nur @&gt; verwenden, macht jsonb_path_ops ihn kleiner und schneller.</translation>
    </message>
    <message>
        <source>Use jsonb_path_ops</source>
        <translation>jsonb_path_ops verwenden</translation>
    </message>
    <message>
        <source>A plain index on %1 orders shapes and finds none by place.</source>
        <translation>Ein gewöhnlicher Index auf %1 ordnet Formen und findet keine nach ihrem Ort.</translation>
    </message>
    <message>
        <source>Write USING gist.</source>
        <translation>USING gist schreiben.</translation>
    </message>
    <message>
        <source>An ivfflat index learns its lists from the rows of this moment: over an empty or growing table it finds badly.</source>
        <translation>Ein ivfflat-Index lernt seine Listen aus den Zeilen dieses Augenblicks: Über einer leeren oder wachsenden Tabelle sind seine Treffer schlecht.</translation>
    </message>
    <message>
        <source>An ivfflat index of 100 lists, as it is without WITH (lists = …), suits about 100,000 rows.</source>
        <translation>Ein ivfflat-Index mit 100 Listen, wie ohne WITH (lists = …), passt zu etwa 100.000 Zeilen.</translation>
    </message>
    <message>
        <source>Use hnsw, or build it after the rows are there.</source>
        <translation>hnsw verwenden oder ihn aufbauen, wenn die Zeilen da sind.</translation>
    </message>
    <message>
        <source>The build of an hnsw index becomes many times slower when its graph does not fit into maintenance_work_mem.</source>
        <translation>Der Aufbau eines hnsw-Index wird um ein Vielfaches langsamer, wenn sein Graph nicht in maintenance_work_mem passt.</translation>
    </message>
    <message>
        <source>Set maintenance_work_mem before it.</source>
        <translation>Davor maintenance_work_mem setzen.</translation>
    </message>
    <message>
        <source>Of %1, which is a %2, the index holds as many bytes as fit (3072): the server chooses, and says so in a note.</source>
        <translation>Von %1, einer Spalte vom Typ %2, enthält der Index so viele Bytes, wie passen (3072): Der Server wählt und sagt es in einem Hinweis.</translation>
    </message>
    <message>
        <source>The server refuses an index on the whole of %1, which is a %2.</source>
        <translation>Der Server lehnt einen Index auf ganz %1 ab, einer Spalte vom Typ %2.</translation>
    </message>
    <message>
        <source>Write how many characters of it the index holds: %1(64).</source>
        <translation>Angeben, wie viele Zeichen davon der Index enthält: %1(64).</translation>
    </message>
    <message>
        <source>Index a generated column that takes the value out of it.</source>
        <translation>Einen Index auf eine generierte Spalte legen, die den Wert daraus entnimmt.</translation>
    </message>
    <message>
        <source>Kind of index</source>
        <translation>Art des Index</translation>
    </message>
    <message>
        <source>Drop the old key and add the new one at once</source>
        <translation>Den alten Schlüssel löschen und den neuen zugleich hinzufügen</translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and replicas search the whole table for each row that changes.</source>
        <translation>%1 hat ab hier keinen Primärschlüssel: Fremdschlüssel darauf müssen auch weg, und Replikate durchsuchen für jede geänderte Zeile die ganze Tabelle.</translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and logical replication refuses its updates and deletes.</source>
        <translation>%1 hat ab hier keinen Primärschlüssel: Fremdschlüssel darauf müssen auch weg, und die logische Replikation lehnt Änderungen und Löschungen ab.</translation>
    </message>
    <message>
        <source>Drop the old key and add the new one in one ALTER TABLE; in PostgreSQL build its index first, and add it USING INDEX.</source>
        <translation>Den alten Schlüssel in einem einzigen ALTER TABLE löschen und den neuen hinzufügen; in PostgreSQL zuerst dessen Index aufbauen und ihn mit USING INDEX hinzufügen.</translation>
    </message>
    <message>
        <source>Dropped primary key</source>
        <translation>Primärschlüssel gelöscht</translation>
    </message>
    <message>
        <source>Keep the table and make it only where there is none</source>
        <translation>Die Tabelle behalten und sie nur anlegen, wo es keine gibt</translation>
    </message>
    <message>
        <source>Where %1 exists already, all its rows are gone: it is dropped here and made again, empty, below.</source>
        <translation>Wo es %1 schon gibt, sind alle Zeilen weg: Die Tabelle wird hier gelöscht und weiter unten leer wieder angelegt.</translation>
    </message>
    <message>
        <source>Write CREATE TABLE IF NOT EXISTS without the DROP, or change the table with ALTER TABLE.</source>
        <translation>CREATE TABLE IF NOT EXISTS ohne das DROP schreiben oder die Tabelle mit ALTER TABLE ändern.</translation>
    </message>
    <message>
        <source>Table dropped and made again</source>
        <translation>Tabelle gelöscht und wieder angelegt</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>ein Argument</translation>
    </message>
    <message>
        <source>%1 is made again without %2: programs that still use that fail from here on.</source>
        <translation>%1 wird wieder angelegt, ohne %2: Programme, die das noch verwenden, scheitern ab hier.</translation>
    </message>
    <message>
        <source>Every program that still uses %1 fails from here on.</source>
        <translation>Jedes Programm, das noch %1 verwendet, scheitert ab hier.</translation>
    </message>
    <message>
        <source>Make the new one under another name, move the callers over, and drop this one a release later.</source>
        <translation>Das neue Objekt unter einem anderen Namen anlegen, die Aufrufer umstellen und dieses eine Version später löschen.</translation>
    </message>
    <message>
        <source>View or routine dropped</source>
        <translation>Sicht oder Routine gelöscht</translation>
    </message>
    <message>
        <source>Schema %1 goes with every table, view and function in it: what used them fails, and no down script brings the rows back.</source>
        <translation>Das Schema %1 verschwindet mit jeder Tabelle, Sicht und Funktion darin: Was sie verwendet hat, scheitert, und kein Down-Skript bringt die Zeilen zurück.</translation>
    </message>
    <message>
        <source>Database %1 goes with everything in it; no down script brings it back.</source>
        <translation>Die Datenbank %1 verschwindet mit allem darin; kein Down-Skript bringt sie zurück.</translation>
    </message>
    <message>
        <source>Tablespace %1 belongs to the whole server: every database that stores something in it depends on it.</source>
        <translation>Der Tablespace %1 gehört zum ganzen Server: Jede Datenbank, die etwas darin speichert, hängt von ihm ab.</translation>
    </message>
    <message>
        <source>Not in a migration: take the rights away first (REVOKE USAGE), keep a backup, and let somebody drop it by hand.</source>
        <translation>Nicht in einer Migration: zuerst die Rechte entziehen (REVOKE USAGE), eine Sicherung behalten und das Löschen jemandem von Hand überlassen.</translation>
    </message>
    <message>
        <source>Schema or database dropped</source>
        <translation>Schema oder Datenbank gelöscht</translation>
    </message>
    <message>
        <source>Nobody can read or write its table meanwhile (ACCESS EXCLUSIVE).</source>
        <translation>Niemand kann währenddessen seine Tabelle lesen oder schreiben (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>What the trigger %1 kept true or in step is not kept any more, and nothing says so.</source>
        <translation>Was der Trigger %1 richtig oder aktuell gehalten hat, wird es nun nicht mehr, und nichts weist darauf hin.</translation>
    </message>
    <message>
        <source>See to it that nothing needs it any more; CREATE it anew in the same file to replace it.</source>
        <translation>Dafür sorgen, dass nichts ihn mehr braucht; zum Ersetzen in derselben Datei mit CREATE neu anlegen.</translation>
    </message>
    <message>
        <source>Trigger dropped</source>
        <translation>Trigger gelöscht</translation>
    </message>
    <message>
        <source>Every column of type %1 goes with it, and its values in all rows.</source>
        <translation>Jede Spalte vom Typ %1 verschwindet mit, und ihre Werte in allen Zeilen.</translation>
    </message>
    <message>
        <source>While a column has type %1 this fails; programs that name it fail after.</source>
        <translation>Solange eine Spalte den Typ %1 hat, scheitert dies; danach scheitern Programme, die ihn nennen.</translation>
    </message>
    <message>
        <source>Type %1 is made anew without %2: rows that hold it fail here, and so does every program that still sends it.</source>
        <translation>Der Typ %1 wird ohne %2 neu angelegt: Zeilen, die den Wert enthalten, scheitern hier, und ebenso jedes Programm, das ihn noch sendet.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>Diesen Typ hat %1.</translation>
    </message>
    <message>
        <source>Stop writing the value and leave it in place, or move the values to a table of their own.</source>
        <translation>Den Wert nicht mehr schreiben und stehen lassen oder die Werte in eine eigene Tabelle verschieben.</translation>
    </message>
    <message>
        <source>An enum&apos;s value is taken out of the catalogue by hand: rows and indexes that hold it cannot be read any more, and nothing checks for them.</source>
        <translation>Ein Wert eines Enums wird von Hand aus dem Katalog genommen: Zeilen und Indizes, die ihn enthalten, sind nicht mehr lesbar, und nichts prüft darauf.</translation>
    </message>
    <message>
        <source>Leave the value in place and stop writing it.</source>
        <translation>Den Wert stehen lassen und nicht mehr schreiben.</translation>
    </message>
    <message>
        <source>Type dropped</source>
        <translation>Typ gelöscht</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>%1 holds %2 twice: the second time finds nothing that the first does not.</source>
        <translation>%1 enthält %2 zweimal: Das zweite Mal findet nichts, was das erste nicht findet.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Jede Spalte einmal nennen.</translation>
    </message>
    <message>
        <source>%1 already does what this index would: every write to %2 would keep both, and no query would need the second.</source>
        <translation>%1 tut schon, was dieser Index täte: Jedes Schreiben in %2 würde beide pflegen, und keine Abfrage brauchte den zweiten.</translation>
    </message>
    <message>
        <source>%1 begins with the same columns: every write to %2 would keep both, and a query finds its rows by the longer one as well.</source>
        <translation>%1 beginnt mit denselben Spalten: Jedes Schreiben in %2 würde beide pflegen, und eine Abfrage findet ihre Zeilen ebenso über den längeren.</translation>
    </message>
    <message>
        <source>Leave this index away, or drop the other in this file.</source>
        <translation>Diesen Index weglassen oder den anderen in dieser Datei löschen.</translation>
    </message>
    <message>
        <source>Leave this index away</source>
        <translation>Diesen Index weglassen</translation>
    </message>
    <message>
        <source>This index begins with the columns of %1: every write to %2 keeps both, and a query finds its rows by this one as well.</source>
        <translation>Dieser Index beginnt mit den Spalten von %1: Jedes Schreiben in %2 pflegt beide, und eine Abfrage findet ihre Zeilen ebenso über diesen.</translation>
    </message>
    <message>
        <source>Drop %1 behind it.</source>
        <translation>%1 danach löschen.</translation>
    </message>
    <message>
        <source>Drop %1 behind it</source>
        <translation>%1 danach löschen</translation>
    </message>
    <message>
        <source>Index that another one already is</source>
        <translation>Index, der einen anderen wiederholt</translation>
    </message>
    <message>
        <source>Use the label in a migration of its own</source>
        <translation>Den Wert in einer eigenen Migration verwenden</translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 the server refuses ADD VALUE in a transaction, and one is open here: the migration fails.</source>
        <translation>Vor PostgreSQL 12 lehnt der Server ADD VALUE in einer Transaktion ab, und hier ist eine offen: Die Migration scheitert.</translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; is new in this transaction: using it before the COMMIT fails (unsafe use of new value), and the whole migration with it.</source>
        <translation>Der Wert &apos;%1&apos; ist in dieser Transaktion neu: Ihn vor dem COMMIT zu verwenden scheitert (unsafe use of new value), und mit ihm die ganze Migration.</translation>
    </message>
    <message>
        <source>Add the label in one migration, use it in the next.</source>
        <translation>Den Wert in einer Migration hinzufügen und in der nächsten verwenden.</translation>
    </message>
    <message>
        <source>New enum label used in its own transaction</source>
        <translation>Neuer Enum-Wert in derselben Transaktion verwendet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; becomes the last label of %2, which is how its values sort.</source>
        <translation>&apos;%1&apos; wird der letzte Wert von %2, und so werden seine Werte sortiert.</translation>
    </message>
    <message>
        <source>Say AFTER which label it stands.</source>
        <translation>Mit AFTER sagen, hinter welchem Wert er steht.</translation>
    </message>
    <message>
        <source>Write AFTER &apos;%1&apos;</source>
        <translation>AFTER &apos;%1&apos; schreiben</translation>
    </message>
    <message>
        <source>Enum label without a position</source>
        <translation>Enum-Wert ohne Position</translation>
    </message>
    <message>
        <source>Let each statement take the lock that it needs, with a lock_wait_timeout.</source>
        <translation>Jede Anweisung die Sperre nehmen lassen, die sie braucht, mit einem lock_wait_timeout.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Niemand kann in %1 schreiben, bis UNLOCK TABLES oder das Ende der Sitzung kommt.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Niemand kann %1 lesen oder schreiben, bis UNLOCK TABLES oder das Ende der Sitzung kommt.</translation>
    </message>
    <message>
        <source>Nobody can write to any table of the server until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Niemand kann in irgendeine Tabelle des Servers schreiben, bis UNLOCK TABLES oder das Ende der Sitzung kommt.</translation>
    </message>
    <message>
        <source>Nobody can write to these tables until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Niemand kann in diese Tabellen schreiben, bis UNLOCK TABLES oder das Ende der Sitzung kommt.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until this transaction ends.</source>
        <translation>Niemand kann %1 lesen oder schreiben, bis diese Transaktion endet.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until this transaction ends.</source>
        <translation>Niemand kann in %1 schreiben, bis diese Transaktion endet.</translation>
    </message>
    <message>
        <source>Let each statement take the weakest lock that it needs, with a lock_timeout.</source>
        <translation>Jede Anweisung die schwächste Sperre nehmen lassen, die sie braucht, mit einem lock_timeout.</translation>
    </message>
    <message>
        <source>Table locked by hand</source>
        <translation>Tabelle von Hand gesperrt</translation>
    </message>
    <message>
        <source>This fails where %1 is installed already, as on many servers.</source>
        <translation>Dies scheitert, wo %1 schon installiert ist, wie auf vielen Servern.</translation>
    </message>
    <message>
        <source>Installing %1 needs a superuser, or a place on the list of the service that runs the server.</source>
        <translation>Um %1 zu installieren, braucht es einen Superuser oder einen Platz auf der Liste des Dienstes, der den Server betreibt.</translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS.</source>
        <translation>IF NOT EXISTS schreiben.</translation>
    </message>
    <message>
        <source>Install it when the database is made, and let the migration say IF NOT EXISTS.</source>
        <translation>Die Erweiterung beim Anlegen der Datenbank installieren und die Migration IF NOT EXISTS sagen lassen.</translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS</source>
        <translation>IF NOT EXISTS schreiben</translation>
    </message>
    <message>
        <source>Which versions of %1 can be reached depends on what the server has installed, and few extensions go back.</source>
        <translation>Welche Versionen von %1 erreichbar sind, hängt davon ab, was auf dem Server installiert ist, und nur wenige Erweiterungen lassen sich zurückstufen.</translation>
    </message>
    <message>
        <source>Change it when the server is changed.</source>
        <translation>Die Änderung zusammen mit dem Server vornehmen.</translation>
    </message>
    <message>
        <source>Every column, index and function of the types of %1 goes with it.</source>
        <translation>Jede Spalte, jeder Index und jede Funktion der Typen von %1 verschwindet mit.</translation>
    </message>
    <message>
        <source>Only a role that may install %1 brings it back, and not every server has it.</source>
        <translation>Nur eine Rolle, die %1 installieren darf, bringt es zurück, und nicht jeder Server hat es.</translation>
    </message>
    <message>
        <source>Leave extensions to whoever runs the server.</source>
        <translation>Erweiterungen denen überlassen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>drop_chunks() removes rows for good, and locks each chunk.</source>
        <translation>drop_chunks() entfernt Zeilen endgültig und sperrt jeden Chunk.</translation>
    </message>
    <message>
        <source>create_hypertable() with migrate_data moves every row under an ACCESS EXCLUSIVE lock.</source>
        <translation>create_hypertable() mit migrate_data verschiebt jede Zeile unter einer ACCESS-EXCLUSIVE-Sperre.</translation>
    </message>
    <message>
        <source>While chunks are compressed, their columns cannot be altered like those of a table.</source>
        <translation>Solange Chunks komprimiert sind, lassen sich ihre Spalten nicht wie die einer Tabelle ändern.</translation>
    </message>
    <message>
        <source>Distributing a table copies it to the workers and blocks writes meanwhile.</source>
        <translation>Das Verteilen einer Tabelle kopiert sie auf die Worker und blockiert währenddessen das Schreiben.</translation>
    </message>
    <message>
        <source>pg_partman makes and drops partitions by this row at its next run.</source>
        <translation>pg_partman legt nach dieser Zeile bei seinem nächsten Lauf Partitionen an und löscht sie.</translation>
    </message>
    <message>
        <source>Extension changed</source>
        <translation>Erweiterung geändert</translation>
    </message>
    <message>
        <source>The rule %1 of %2 is switched off for everybody.</source>
        <translation>Die Regel %1 von %2 ist für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>All triggers of %1 are switched off for everybody, also those that keep its foreign keys: wrong rows can come in, and nothing finds them later.</source>
        <translation>Alle Trigger von %1 sind für alle ausgeschaltet, auch die, die ihre Fremdschlüssel sichern: Falsche Zeilen können hineinkommen, und nichts findet sie später.</translation>
    </message>
    <message>
        <source>All triggers that people made on %1 are switched off for everybody.</source>
        <translation>Alle benutzerdefinierten Trigger auf %1 sind für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is switched off for everybody.</source>
        <translation>Der Trigger %1 von %2 ist für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing in this script switches it on again.</source>
        <translation>Nichts in diesem Skript schaltet ihn wieder ein.</translation>
    </message>
    <message>
        <source>Work in batches with the triggers on; else switch off the one that is in the way, and on again in the same transaction.</source>
        <translation>In Stapeln mit eingeschalteten Triggern arbeiten; sonst nur den ausschalten, der im Weg ist, und ihn in derselben Transaktion wieder einschalten.</translation>
    </message>
    <message>
        <source>Switch it on again at the end</source>
        <translation>Am Ende wieder einschalten</translation>
    </message>
    <message>
        <source>In this session no trigger fires and no foreign key is looked at: wrong rows can come in, and nothing finds them later.</source>
        <translation>In dieser Sitzung löst kein Trigger aus und kein Fremdschlüssel wird geprüft: Falsche Zeilen können hineinkommen, und nichts findet sie später.</translation>
    </message>
    <message>
        <source>Nothing in this script takes it back.</source>
        <translation>Nichts in diesem Skript nimmt es zurück.</translation>
    </message>
    <message>
        <source>Work in batches with triggers and foreign keys on.</source>
        <translation>In Stapeln mit eingeschalteten Triggern und Fremdschlüsseln arbeiten.</translation>
    </message>
    <message>
        <source>Take it back at the end</source>
        <translation>Am Ende zurücknehmen</translation>
    </message>
    <message>
        <source>Triggers switched off</source>
        <translation>Trigger ausgeschaltet</translation>
    </message>
    <message>
        <source>money reads and prints by the server&apos;s locale, and a dump restored elsewhere holds other amounts</source>
        <translation>money liest und schreibt nach der Locale des Servers, und ein anderswo eingespielter Dump enthält andere Beträge</translation>
    </message>
    <message>
        <source>Use numeric with a fixed scale.</source>
        <translation>numeric mit fester Zahl an Nachkommastellen verwenden.</translation>
    </message>
    <message>
        <source>a time of day with an offset and no date cannot follow summer time</source>
        <translation>Eine Uhrzeit mit Zeitversatz, aber ohne Datum kann der Sommerzeit nicht folgen</translation>
    </message>
    <message>
        <source>Use timestamptz, or time and the zone&apos;s name.</source>
        <translation>timestamptz verwenden, oder time und den Namen der Zeitzone.</translation>
    </message>
    <message>
        <source>it is a type of the server&apos;s own catalogue</source>
        <translation>Er ist ein Typ des Systemkatalogs des Servers</translation>
    </message>
    <message>
        <source>Use text or bigint.</source>
        <translation>text oder bigint verwenden.</translation>
    </message>
    <message>
        <source>ZEROFILL only changes how a number is shown, and makes it unsigned</source>
        <translation>ZEROFILL ändert nur, wie eine Zahl angezeigt wird, und macht sie vorzeichenlos</translation>
    </message>
    <message>
        <source>Fill with zeros where numbers are shown.</source>
        <translation>Mit Nullen auffüllen, wo Zahlen angezeigt werden.</translation>
    </message>
    <message>
        <source>the display width limits nothing, and MySQL has deprecated it</source>
        <translation>Die Anzeigebreite begrenzt nichts, und MySQL hat sie für veraltet erklärt</translation>
    </message>
    <message>
        <source>Leave the number away.</source>
        <translation>Die Zahl weglassen.</translation>
    </message>
    <message>
        <source>FLOAT(m,d) is deprecated and rounds</source>
        <translation>FLOAT(m,d) ist veraltet und rundet</translation>
    </message>
    <message>
        <source>Use decimal.</source>
        <translation>decimal verwenden.</translation>
    </message>
    <message>
        <source>YEAR(2) is gone since MySQL 8.0</source>
        <translation>YEAR(2) gibt es seit MySQL 8.0 nicht mehr</translation>
    </message>
    <message>
        <source>Use YEAR.</source>
        <translation>YEAR verwenden.</translation>
    </message>
    <message>
        <source>strict mode refuses the date of zeros</source>
        <translation>Der strikte Modus lehnt das Datum aus Nullen ab</translation>
    </message>
    <message>
        <source>Use NULL or a real date.</source>
        <translation>NULL oder ein echtes Datum verwenden.</translation>
    </message>
    <message>
        <source>the project does not use this type</source>
        <translation>Das Projekt verwendet diesen Typ nicht</translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation>Einen anderen Typ verwenden.</translation>
    </message>
    <message>
        <source>the project allows %1 characters</source>
        <translation>Das Projekt erlaubt %1 Zeichen</translation>
    </message>
    <message>
        <source>Make it shorter, or use text.</source>
        <translation>Kürzer machen oder text verwenden.</translation>
    </message>
    <message>
        <source>a binary fraction cannot hold 0.10: sums of amounts are off by cents</source>
        <translation>Ein Binärbruch kann 0.10 nicht genau darstellen: Summen von Beträgen weichen um Cents ab</translation>
    </message>
    <message>
        <source>Keep whole cents in an INTEGER.</source>
        <translation>Ganze Cents in einem INTEGER halten.</translation>
    </message>
    <message>
        <source>%1.%2 has the default %3: %4.</source>
        <translation>%1.%2 hat den Vorgabewert %3: %4.</translation>
    </message>
    <message>
        <source>%1.%2 is of the type %3: %4.</source>
        <translation>%1.%2 ist vom Typ %3: %4.</translation>
    </message>
    <message>
        <source>Leave the display width away</source>
        <translation>Die Anzeigebreite weglassen</translation>
    </message>
    <message>
        <source>Discouraged type</source>
        <translation>Nicht empfohlener Typ</translation>
    </message>
    <message>
        <source>To change what %1 demands, every table with a column of it must be read while nobody writes to it; and a new column of it rewrites its table.</source>
        <translation>Um zu ändern, was %1 verlangt, muss jede Tabelle mit einer Spalte dieser Domäne gelesen werden, während niemand hineinschreibt; und eine neue Spalte davon schreibt ihre Tabelle neu.</translation>
    </message>
    <message>
        <source>Use the plain type, and a CHECK in each table.</source>
        <translation>Den einfachen Typ verwenden und ein CHECK in jeder Tabelle.</translation>
    </message>
    <message>
        <source>Every row of every table with a column of %1 is read while nobody can write to it (SHARE).</source>
        <translation>Jede Zeile jeder Tabelle mit einer Spalte von %1 wird gelesen, während niemand hineinschreiben kann (SHARE).</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL instead, one table at a time and behind a validated check.</source>
        <translation>Stattdessen die Spalten NOT NULL machen, eine Tabelle nach der anderen und hinter einem validierten CHECK.</translation>
    </message>
    <message>
        <source>Add it NOT VALID. VALIDATE CONSTRAINT takes the same locks for a domain: run it when few people write.</source>
        <translation>Mit NOT VALID hinzufügen. VALIDATE CONSTRAINT nimmt bei einer Domäne dieselben Sperren: dann ausführen, wenn wenig geschrieben wird.</translation>
    </message>
    <message>
        <source>Add the constraint without reading existing rows</source>
        <translation>Den Constraint hinzufügen, ohne vorhandene Zeilen zu lesen</translation>
    </message>
    <message>
        <source>%1 demands something of its values: %2 and its indexes are rewritten to check it, while nobody can read or write (ACCESS EXCLUSIVE).</source>
        <translation>%1 verlangt etwas von seinen Werten: %2 und die Indizes der Tabelle werden neu geschrieben, um es zu prüfen, während niemand lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Give the column the plain type and a CHECK … NOT VALID.</source>
        <translation>Der Spalte den einfachen Typ und ein CHECK … NOT VALID geben.</translation>
    </message>
    <message>
        <source>Domain with constraints</source>
        <translation>Domäne mit Constraints</translation>
    </message>
    <message numerus="yes">
        <source>What was written since into %1 goes with it; %2 has %n rows now.</source>
        <translation>
            <numerusform>Was seither in %1 geschrieben wurde, verschwindet mit; %2 hat jetzt %n Zeile.</numerusform>
            <numerusform>Was seither in %1 geschrieben wurde, verschwindet mit; %2 hat jetzt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go forward with a new migration instead, or keep the rows under another name.</source>
        <translation>Stattdessen mit einer neuen Migration vorwärtsgehen oder die Zeilen unter einem anderen Namen behalten.</translation>
    </message>
    <message>
        <source>Roll back soon after the release, or keep the rows under another name.</source>
        <translation>Bald nach der Auslieferung zurückrollen oder die Zeilen unter einem anderen Namen behalten.</translation>
    </message>
    <message>
        <source>A rollback removes rows of %1 that were there before this migration: it inserted none.</source>
        <translation>Ein Rollback entfernt Zeilen von %1, die vor dieser Migration da waren: Sie hat keine eingefügt.</translation>
    </message>
    <message>
        <source>Remove only what the up script brought.</source>
        <translation>Nur entfernen, was das Up-Skript gebracht hat.</translation>
    </message>
    <message>
        <source>A rollback drops %1, which this migration did not make, with all its rows.</source>
        <translation>Ein Rollback löscht %1 samt allen Zeilen, obwohl diese Migration die Tabelle nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Down removes rows</source>
        <translation>Down entfernt Zeilen</translation>
    </message>
    <message>
        <source>After up and down, %1 is still there: the next up meets it.</source>
        <translation>Nach Up und Down ist %1 noch da: Das nächste Up trifft darauf.</translation>
    </message>
    <message>
        <source>After up and down, %1 is missing: the down script does not make it again.</source>
        <translation>Nach Up und Down fehlt %1: Das Down-Skript sorgt nicht für das Wiederanlegen.</translation>
    </message>
    <message>
        <source>After up and down, %1 is not as it was: %2.</source>
        <translation>Nach Up und Down ist %1 nicht wie vorher: %2.</translation>
    </message>
    <message>
        <source>The down script takes %1 away, which the up script did not make.</source>
        <translation>Mit dem Down-Skript verschwindet %1, ohne vom Up-Skript angelegt worden zu sein.</translation>
    </message>
    <message>
        <source>%1 cannot be dropped yet: %2 still needs it, and the down script stops here.</source>
        <translation>Noch nicht löschen lässt sich %1: %2 hängt noch davon ab, und das Down-Skript bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Undo the steps of the up script in the reverse order.</source>
        <translation>Die Schritte des Up-Skripts in umgekehrter Reihenfolge zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back what the up script did, and nothing else.</source>
        <translation>Zurücknehmen, was das Up-Skript getan hat, und nichts anderes.</translation>
    </message>
    <message>
        <source>Add: %1;</source>
        <translation>Hinzufügen: %1;</translation>
    </message>
    <message>
        <source>Write the inverse of each step, the last one first.</source>
        <translation>Die Umkehrung jedes Schritts schreiben, die des letzten zuerst.</translation>
    </message>
    <message>
        <source>Add the inverse to the down script</source>
        <translation>Die Umkehrung dem Down-Skript hinzufügen</translation>
    </message>
    <message>
        <source>A statement that cannot be looked into may do it after all.</source>
        <translation>Vielleicht tut es doch eine Anweisung, in die nicht hineingesehen werden kann.</translation>
    </message>
    <message>
        <source>Down does not take back what up did</source>
        <translation>Down nimmt nicht zurück, was Up getan hat</translation>
    </message>
    <message>
        <source>Nothing depends on %1 on the connected target; elsewhere CASCADE drops what does, without naming it.</source>
        <translation>Auf dem verbundenen Ziel hängt nichts von %1 ab; anderswo löscht CASCADE, was davon abhängt, ohne es zu nennen.</translation>
    </message>
    <message>
        <source>On the connected target: %1.</source>
        <translation>Auf dem verbundenen Ziel: %1.</translation>
    </message>
    <message>
        <source>what %1 owns</source>
        <translation>was %1 gehört</translation>
    </message>
    <message>
        <source>The values of %1.%2 are gone for good. A comment says that nothing uses it since %3.</source>
        <translation>Die Werte von %1.%2 sind endgültig weg. Ein Kommentar sagt, dass seit %3 nichts sie verwendet.</translation>
    </message>
    <message>
        <source>Keep a backup of the values for as long as they may be missed.</source>
        <translation>Eine Sicherung der Werte behalten, solange sie jemandem fehlen könnten.</translation>
    </message>
    <message>
        <source>%1 is added with the same type: if this is meant as a renaming, its values are lost all the same; copy them first.</source>
        <translation>%1 wird mit demselben Typ hinzugefügt: Falls es als Umbenennung gemeint ist, gehen die Werte trotzdem verloren; sie zuerst kopieren.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, for a later release</source>
        <translation>Sie in einer eigenen Migration löschen, für eine spätere Version</translation>
    </message>
    <message>
        <source>From here on rows of %2 may refer to rows that are not there: %1 kept them out.</source>
        <translation>Ab hier dürfen Zeilen von %2 auf Zeilen verweisen, die es nicht gibt: %1 hat das verhindert.</translation>
    </message>
    <message>
        <source>From here on rows of %2 may be there twice: %1 kept duplicates out.</source>
        <translation>Ab hier dürfen Zeilen von %2 doppelt vorkommen: %1 hat Dubletten verhindert.</translation>
    </message>
    <message>
        <source>What %1 demands is not known; from here on %2 takes rows that break it.</source>
        <translation>Was %1 verlangt, ist nicht bekannt; ab hier nimmt %2 Zeilen auf, die dagegen verstoßen.</translation>
    </message>
    <message>
        <source>From here on %2 takes rows that break %1 (%3).</source>
        <translation>Ab hier nimmt %2 Zeilen auf, die gegen %1 verstoßen (%3).</translation>
    </message>
    <message>
        <source>%1 makes room for another constraint on %2.</source>
        <translation>%1 macht Platz für einen anderen Constraint auf %2.</translation>
    </message>
    <message>
        <source>Put the new constraint in before the old one goes, or say in a comment why none is needed.</source>
        <translation>Den neuen Constraint anlegen, bevor der alte verschwindet, oder in einem Kommentar sagen, warum keiner nötig ist.</translation>
    </message>
    <message>
        <source>Dropped constraint</source>
        <translation>Constraint gelöscht</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 needs the index %3: the server refuses to drop it (error 1553).</source>
        <translation>Der Fremdschlüssel %1 von %2 braucht den Index %3: Der Server lehnt es ab, ihn zu löschen (Fehler 1553).</translation>
    </message>
    <message>
        <source>Drop the foreign key first, or add another index that begins with its columns.</source>
        <translation>Zuerst den Fremdschlüssel löschen oder einen anderen Index hinzufügen, der mit dessen Spalten beginnt.</translation>
    </message>
    <message>
        <source>Drop the constraint, and the index with it</source>
        <translation>Den Constraint löschen und den Index mit ihm</translation>
    </message>
    <message>
        <source>%1 is the index of the constraint %2 on %3: the server refuses to drop it alone.</source>
        <translation>%1 ist der Index des Constraints %2 auf %3: Der Server lehnt es ab, ihn allein zu löschen.</translation>
    </message>
    <message>
        <source>Drop the constraint: its index goes with it.</source>
        <translation>Den Constraint löschen: Sein Index verschwindet mit ihm.</translation>
    </message>
    <message>
        <source>Dropped index of a constraint</source>
        <translation>Index eines Constraints gelöscht</translation>
    </message>
    <message>
        <source>From here until its replacement is built, queries on %1 do without the index %2, and may read the whole table.</source>
        <translation>Von hier, bis der Ersatz aufgebaut ist, müssen Abfragen auf %1 ohne den Index %2 auskommen und lesen vielleicht die ganze Tabelle.</translation>
    </message>
    <message>
        <source>Which columns %1 covers is not known: its name says so.</source>
        <translation>Welche Spalten %1 abdeckt, ist nicht bekannt: Der Name legt es nahe.</translation>
    </message>
    <message>
        <source>Build the new index first, then drop the old one.</source>
        <translation>Zuerst den neuen Index aufbauen, dann den alten löschen.</translation>
    </message>
    <message>
        <source>Build first, then drop</source>
        <translation>Zuerst aufbauen, dann löschen</translation>
    </message>
    <message>
        <source>Index dropped before its replacement is built</source>
        <translation>Index gelöscht, bevor sein Ersatz aufgebaut ist</translation>
    </message>
    <message>
        <source>DROP INDEX %1 waits until every reader of %2 has ended, and keeps all new readers and writers of it waiting behind (ACCESS EXCLUSIVE).</source>
        <translation>DROP INDEX %1 wartet, bis alle fertig sind, die %2 lesen, und lässt alle neuen Lese- und Schreibzugriffe auf die Tabelle dahinter warten (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>%1.%2 may be NULL from here on: programs that count on a value meet none.</source>
        <translation>%1.%2 kann ab hier NULL sein: Programme, die sich auf einen Wert verlassen, finden keinen vor.</translation>
    </message>
    <message>
        <source>Whether it could be NULL before is not known.</source>
        <translation>Ob es vorher NULL sein konnte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>First ship programs that put up with NULL; then say here since which release, and why.</source>
        <translation>Zuerst Programme ausliefern, die mit NULL zurechtkommen; dann hier sagen, seit welcher Version und warum.</translation>
    </message>
    <message>
        <source>Column may be NULL from now on</source>
        <translation>Spalte kann ab jetzt NULL sein</translation>
    </message>
    <message>
        <source>%1 is not there any more: a statement above dropped or renamed it.</source>
        <translation>%1 gibt es nicht mehr: Eine Anweisung weiter oben hat es gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>Put the statement before that one, or use the new name.</source>
        <translation>Die Anweisung vor jene stellen oder den neuen Namen verwenden.</translation>
    </message>
    <message>
        <source>%1 is there already: this statement fails.</source>
        <translation>%1 gibt es schon: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Choose another name, or alter the table.</source>
        <translation>Einen anderen Namen wählen oder die Tabelle ändern.</translation>
    </message>
    <message>
        <source>%1 has a column %2 already: this statement fails.</source>
        <translation>%1 hat schon eine Spalte %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>%1 has no column %2: this statement fails.</source>
        <translation>%1 hat keine Spalte %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write the name of a column of the table.</source>
        <translation>Den Namen einer Spalte der Tabelle schreiben.</translation>
    </message>
    <message>
        <source>%1 is partitioned by %2: a partition with %3 is refused.</source>
        <translation>%1 ist nach %2 partitioniert: Eine Partition mit %3 wird abgelehnt.</translation>
    </message>
    <message>
        <source>Write the bound that fits: FROM … TO, IN (…), or WITH (MODULUS …).</source>
        <translation>Die passende Grenze schreiben: FROM … TO, IN (…) oder WITH (MODULUS …).</translation>
    </message>
    <message>
        <source>%1 would have the column %2 twice: this statement fails.</source>
        <translation>%1 hätte die Spalte %2 zweimal: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Give one of them another name, with AS.</source>
        <translation>Einer von beiden mit AS einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Leave the statement away.</source>
        <translation>Die Anweisung weglassen.</translation>
    </message>
    <message>
        <source>Choose another name, or leave the statement away.</source>
        <translation>Einen anderen Namen wählen oder die Anweisung weglassen.</translation>
    </message>
    <message>
        <source>Write the name that the column has here.</source>
        <translation>Den Namen schreiben, den die Spalte hier hat.</translation>
    </message>
    <message>
        <source>An index %1 is there already: this statement fails.</source>
        <translation>Einen Index %1 gibt es schon: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Choose another name, or drop the other index first.</source>
        <translation>Einen anderen Namen wählen oder den anderen Index zuerst löschen.</translation>
    </message>
    <message>
        <source>The index %1 is gone already, dropped above by itself or with its table.</source>
        <translation>Den Index %1 gibt es nicht mehr, er wurde weiter oben für sich oder mit seiner Tabelle gelöscht.</translation>
    </message>
    <message>
        <source>Drop indexes before their table, or not at all.</source>
        <translation>Indizes vor ihrer Tabelle löschen oder gar nicht.</translation>
    </message>
    <message>
        <source>%1 has a constraint %2 already: this statement fails.</source>
        <translation>%1 hat schon einen Constraint %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Choose another name, or drop the other constraint first.</source>
        <translation>Einen anderen Namen wählen oder den anderen Constraint zuerst löschen.</translation>
    </message>
    <message>
        <source>%1 has a primary key already: this statement fails.</source>
        <translation>%1 hat schon einen Primärschlüssel: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Drop the old key in the same ALTER TABLE.</source>
        <translation>Den alten Schlüssel im selben ALTER TABLE löschen.</translation>
    </message>
    <message>
        <source>The constraint %1 of %2 is gone already.</source>
        <translation>Den Constraint %1 von %2 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is written twice: SQLite takes one value and forgets the other.</source>
        <translation>%1 ist zweimal geschrieben: SQLite nimmt einen Wert und vergisst den anderen.</translation>
    </message>
    <message>
        <source>%1 is written twice: this statement fails.</source>
        <translation>%1 ist zweimal geschrieben: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write each column once.</source>
        <translation>Jede Spalte einmal schreiben.</translation>
    </message>
    <message>
        <source>Keep the last value</source>
        <translation>Den letzten Wert behalten</translation>
    </message>
    <message>
        <source>Statement that cannot succeed</source>
        <translation>Anweisung, die nicht gelingen kann</translation>
    </message>
    <message>
        <source>The constraint is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation>Der Constraint heißt %1; nach dem Muster des Projekts wäre es %2.</translation>
    </message>
    <message>
        <source>Name constraints by their kind, table and columns: the server&apos;s message about a violation shows nothing else.</source>
        <translation>Constraints nach Art, Tabelle und Spalten benennen: Die Meldung des Servers über eine Verletzung zeigt nichts anderes.</translation>
    </message>
    <message>
        <source>Constraint named out of pattern</source>
        <translation>Constraint nicht nach dem Muster benannt</translation>
    </message>
    <message>
        <source>No later migration validates %1: rows of %2 that break it stay, and neither the planner nor SET NOT NULL can rely on it.</source>
        <translation>Keine spätere Migration validiert %1: Zeilen von %2, die dagegen verstoßen, bleiben, und weder der Planer noch SET NOT NULL kann sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Validate it in a new migration: that blocks no writes.</source>
        <translation>In einer neuen Migration validieren: Das blockiert kein Schreiben.</translation>
    </message>
    <message>
        <source>Add a migration that validates it</source>
        <translation>Eine Migration hinzufügen, die ihn validiert</translation>
    </message>
    <message>
        <source>Constraint that no migration validates</source>
        <translation>Constraint, den keine Migration validiert</translation>
    </message>
    <message>
        <source>A table of the values with a foreign key, or a CHECK on a text column, where values come and go.</source>
        <translation>Eine Tabelle der Werte mit einem Fremdschlüssel, oder ein CHECK auf einer Textspalte, wo Werte kommen und gehen.</translation>
    </message>
    <message>
        <source>The values of %1.%2 stand in its type: to take one away, or to put one between, copies the table.</source>
        <translation>Die Werte von %1.%2 stehen im Typ: Einen wegzunehmen oder dazwischenzusetzen kopiert die Tabelle.</translation>
    </message>
    <message>
        <source>A value of %1 cannot be taken away again, nor can anything be said about one; a down script that removes one must write every table that uses it.</source>
        <translation>Ein Wert von %1 lässt sich nicht wieder wegnehmen, und über ihn lässt sich nichts vermerken; ein Down-Skript, das einen entfernt, muss jede Tabelle neu schreiben, die den Typ verwendet.</translation>
    </message>
    <message>
        <source>Make a table of the values</source>
        <translation>Eine Tabelle der Werte anlegen</translation>
    </message>
    <message>
        <source>Enum made</source>
        <translation>Enum angelegt</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while this waits for its writers and until the transaction ends (SHARE ROW EXCLUSIVE).</source>
        <translation>Niemand kann in %1 schreiben, während dies auf laufende Schreibzugriffe wartet, und bis die Transaktion endet (SHARE ROW EXCLUSIVE).</translation>
    </message>
    <message>
        <source>This waits for every transaction that uses %1, and new ones wait behind it (metadata lock).</source>
        <translation>Dies wartet auf jede Transaktion, die %1 verwendet, und neue warten dahinter (Metadatensperre).</translation>
    </message>
    <message>
        <source>From then on every row that is written runs the trigger.</source>
        <translation>Von da an führt jede geschriebene Zeile den Trigger aus.</translation>
    </message>
    <message>
        <source>On the connected target %1 rows a second are written.</source>
        <translation>Auf dem verbundenen Ziel werden %1 Zeilen je Sekunde geschrieben.</translation>
    </message>
    <message>
        <source>Set a short lock timeout; keep the function cheap; drop the trigger when the change that needs it is done.</source>
        <translation>Eine kurze Zeitgrenze für Sperren setzen; die Funktion schnell halten; den Trigger löschen, wenn die Änderung fertig ist, die ihn braucht.</translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation>Trigger auf einer Tabelle in Gebrauch</translation>
    </message>
    <message>
        <source>The file says that it is written for %1, and runs on %2.</source>
        <translation>Die Datei sagt, dass sie für %1 geschrieben ist, und läuft auf %2.</translation>
    </message>
    <message>
        <source>Keep the files of each dialect in a folder of their own.</source>
        <translation>Die Dateien jedes Dialekts in einem eigenen Ordner halten.</translation>
    </message>
    <message>
        <source>This is written for %1 (%2): %3 refuses it.</source>
        <translation>Dies ist für %1 geschrieben (%2): %3 lehnt es ab.</translation>
    </message>
    <message>
        <source>Write it in the project&apos;s own dialect.</source>
        <translation>Im Dialekt des Projekts schreiben.</translation>
    </message>
    <message>
        <source>Write it for PostgreSQL</source>
        <translation>Für PostgreSQL schreiben</translation>
    </message>
    <message>
        <source>This is PostgreSQL&apos;s cast: %1 refuses it.</source>
        <translation>Das ist die Typumwandlung von PostgreSQL: %1 lehnt sie ab.</translation>
    </message>
    <message>
        <source>Write CAST(a AS type).</source>
        <translation>CAST(a AS type) schreiben.</translation>
    </message>
    <message>
        <source>%1 has no ON CONFLICT, which PostgreSQL and SQLite have: it refuses the statement.</source>
        <translation>%1 kennt kein ON CONFLICT, das PostgreSQL und SQLite haben: Es lehnt die Anweisung ab.</translation>
    </message>
    <message>
        <source>Write ON DUPLICATE KEY UPDATE, or INSERT IGNORE.</source>
        <translation>ON DUPLICATE KEY UPDATE oder INSERT IGNORE schreiben.</translation>
    </message>
    <message>
        <source>%1 is a parameter of MySQL: PostgreSQL refuses to set it.</source>
        <translation>%1 ist ein Parameter von MySQL: PostgreSQL lehnt es ab, ihn zu setzen.</translation>
    </message>
    <message>
        <source>In %1 this means OR, unless sql_mode says PIPES_AS_CONCAT: the result is 0 or 1, not a text.</source>
        <translation>In %1 bedeutet dies OR, sofern sql_mode nicht PIPES_AS_CONCAT enthält: Das Ergebnis ist 0 oder 1, kein Text.</translation>
    </message>
    <message>
        <source>Write CONCAT(a, b), or OR.</source>
        <translation>CONCAT(a, b) oder OR schreiben.</translation>
    </message>
    <message>
        <source>PostgreSQL has no type %1, and nothing here makes one.</source>
        <translation>PostgreSQL hat keinen Typ %1, und hier legt nichts einen an.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s type for it is %1.</source>
        <translation>Der Typ von PostgreSQL dafür ist %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>To SQLite, %1 is a type like any other: nothing counts up, and %2 stays NULL where an INSERT leaves it out.</source>
        <translation>Für SQLite ist %1 ein Typ wie jeder andere: Nichts zählt hoch, und %2 bleibt NULL, wo ein INSERT es weglässt.</translation>
    </message>
    <message>
        <source>Write INTEGER PRIMARY KEY, which counts by itself.</source>
        <translation>INTEGER PRIMARY KEY schreiben, das von selbst zählt.</translation>
    </message>
    <message>
        <source>In %1, SERIAL means BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE: %2 gets an index of its own, beside that of a primary key.</source>
        <translation>In %1 bedeutet SERIAL BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE: %2 erhält einen eigenen Index neben dem eines Primärschlüssels.</translation>
    </message>
    <message>
        <source>Write BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY.</source>
        <translation>BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY schreiben.</translation>
    </message>
    <message>
        <source>%1 has no type %2: it refuses the statement.</source>
        <translation>%1 hat keinen Typ %2: Es lehnt die Anweisung ab.</translation>
    </message>
    <message>
        <source>The nearest type of %1 is %2.</source>
        <translation>Der nächstliegende Typ von %1 ist %2.</translation>
    </message>
    <message>
        <source>Written for another database</source>
        <translation>Für eine andere Datenbank geschrieben</translation>
    </message>
    <message>
        <source>%1.%2 is required and has no default any more: every program that does not know the new column fails to insert.</source>
        <translation>%1.%2 ist Pflicht und hat keinen Vorgabewert mehr: Jedes Programm, das die neue Spalte nicht kennt, scheitert beim Einfügen.</translation>
    </message>
    <message>
        <source>%1.%2 is required, and its default goes: every program that leaves it to the database fails to insert.</source>
        <translation>%1.%2 ist Pflicht, und der Vorgabewert verschwindet: Jedes Programm, das ihn der Datenbank überlässt, scheitert beim Einfügen.</translation>
    </message>
    <message>
        <source>Keep the default until every program that runs writes the column itself.</source>
        <translation>Den Vorgabewert behalten, bis jedes laufende Programm die Spalte selbst schreibt.</translation>
    </message>
    <message>
        <source>Keep the default</source>
        <translation>Den Vorgabewert behalten</translation>
    </message>
    <message>
        <source>Default of a required column dropped</source>
        <translation>Vorgabewert einer Pflichtspalte gelöscht</translation>
    </message>
    <message>
        <source>Rows of %1 that fit no other partition pile up in %2, and every partition that is added later reads all of them under a lock.</source>
        <translation>Zeilen von %1, die in keine andere Partition passen, häufen sich in %2 an, und jede später hinzugefügte Partition liest sie alle unter einer Sperre.</translation>
    </message>
    <message>
        <source>Make partitions ahead of time; keep a DEFAULT one only with something that watches it.</source>
        <translation>Partitionen im Voraus anlegen; eine DEFAULT-Partition nur mit etwas behalten, das sie überwacht.</translation>
    </message>
    <message>
        <source>DEFAULT partition</source>
        <translation>DEFAULT-Partition</translation>
    </message>
    <message>
        <source>Every row of the DEFAULT partition %1 is read, with nobody able to read or write it (ACCESS EXCLUSIVE), to prove that none belongs to %2.</source>
        <translation>Jede Zeile der DEFAULT-Partition %1 wird gelesen, während niemand sie lesen oder schreiben kann (ACCESS EXCLUSIVE), um zu belegen, dass keine zu %2 gehört.</translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to %2 and validate it in a migration before: then nothing is read here.</source>
        <translation>%2 in einer Migration davor CHECK (%1) NOT VALID hinzufügen und validieren: Dann wird hier nichts gelesen.</translation>
    </message>
    <message>
        <source>Add a CHECK that excludes the new bound to %1, NOT VALID, and validate it in a migration before: then nothing is read here.</source>
        <translation>%1 in einer Migration davor ein CHECK hinzufügen, das die neue Grenze ausschließt, NOT VALID, und es validieren: Dann wird hier nichts gelesen.</translation>
    </message>
    <message>
        <source>Exclude the bound by a CHECK first</source>
        <translation>Die Grenze zuerst mit einem CHECK ausschließen</translation>
    </message>
    <message>
        <source>New partition with the DEFAULT partition read under a lock</source>
        <translation>Neue Partition liest die DEFAULT-Partition unter einer Sperre</translation>
    </message>
    <message>
        <source>%1 has %2 rows on the connected target.</source>
        <translation>%1 hat auf dem verbundenen Ziel %2 Zeilen.</translation>
    </message>
    <message>
        <source>CONCURRENTLY is refused while %1 has a DEFAULT partition (%2): set a short lock_timeout.</source>
        <translation>CONCURRENTLY wird abgelehnt, solange %1 eine DEFAULT-Partition hat (%2): ein kurzes lock_timeout setzen.</translation>
    </message>
    <message>
        <source>Detaching %1 waits for every query on %2 to end, and meanwhile nobody else can read or write the whole partitioned table (ACCESS EXCLUSIVE).</source>
        <translation>Das Abhängen von %1 wartet auf das Ende jeder Abfrage auf %2, und währenddessen kann niemand sonst die ganze partitionierte Tabelle lesen oder schreiben (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Write DETACH PARTITION %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>DETACH PARTITION %1 CONCURRENTLY in einer Migration schreiben, die ohne Transaktion läuft.</translation>
    </message>
    <message>
        <source>Detach concurrently</source>
        <translation>Mit CONCURRENTLY abhängen</translation>
    </message>
    <message>
        <source>Partition detached with the whole table blocked</source>
        <translation>Partition blockiert beim Abhängen die ganze Tabelle</translation>
    </message>
    <message>
        <source>Up, run again after down, fails or makes another schema.</source>
        <translation>Up, nach Down erneut ausgeführt, scheitert oder ergibt ein anderes Schema.</translation>
    </message>
    <message>
        <source>Up was not run again after down.</source>
        <translation>Up wurde nach Down nicht erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Look for what down leaves behind: types, sequences, functions, rows.</source>
        <translation>Nachsehen, was Down zurücklässt: Typen, Sequenzen, Funktionen, Zeilen.</translation>
    </message>
    <message>
        <source>Up was not seen to repeat</source>
        <translation>Wiederholbarkeit von Up nicht beobachtet</translation>
    </message>
    <message>
        <source>Up was never run on a scratch database.</source>
        <translation>Up wurde nie auf einer Wegwerfdatenbank ausgeführt.</translation>
    </message>
    <message>
        <source>The scripts have changed since up was run on a scratch database.</source>
        <translation>Die Skripte wurden geändert, seit Up auf einer Wegwerfdatenbank ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Up fails on a scratch database.</source>
        <translation>Up scheitert auf einer Wegwerfdatenbank.</translation>
    </message>
    <message>
        <source>Up was not run to its end on a scratch database.</source>
        <translation>Up wurde auf einer Wegwerfdatenbank nicht bis zum Ende ausgeführt.</translation>
    </message>
    <message>
        <source>Run `switchback verify` on it, or prove it in the workbench.</source>
        <translation>`switchback verify` darauf ausführen oder die Migration in der Werkbank nachweisen.</translation>
    </message>
    <message>
        <source>Up was not seen to succeed</source>
        <translation>Gelingen von Up nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>, writes %1 anew</source>
        <translation>, schreibt %1 neu</translation>
    </message>
    <message>
        <source>, about %1 s</source>
        <translation>, etwa %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) keep others waiting: %1.</source>
        <translation>
            <numerusform>%n Anweisung lässt andere warten: %1.</numerusform>
            <numerusform>%n Anweisungen lassen andere warten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the forms that do not block, or say why it may: `-- switchback:ignore check-zero-downtime-review reason` above the statement is the acknowledgement.</source>
        <translation>Die Formen verwenden, die nicht blockieren, oder sagen, warum es hier sein darf: `-- switchback:ignore check-zero-downtime-review Grund` über der Anweisung ist die Bestätigung.</translation>
    </message>
    <message>
        <source>What waits while this runs</source>
        <translation>Was wartet, während dies läuft</translation>
    </message>
    <message>
        <source>Whether the application still uses %1 was not looked at: settings name no queries under [compatibility].</source>
        <translation>Ob die Anwendung %1 noch verwendet, wurde nicht geprüft: Die Einstellungen nennen unter [compatibility] keine Abfragen.</translation>
    </message>
    <message>
        <source>%1, line %2, still uses %3: it fails as soon as this has run.</source>
        <translation>%1, Zeile %2, verwendet noch %3: Das scheitert, sobald dies ausgeführt ist.</translation>
    </message>
    <message>
        <source>Take it out of the application, deploy that, and drop or rename it in a later release.</source>
        <translation>Aus der Anwendung entfernen, diese einsetzen und es in einer späteren Version löschen oder umbenennen.</translation>
    </message>
    <message>
        <source>The application still uses it</source>
        <translation>Die Anwendung verwendet es noch</translation>
    </message>
    <message>
        <source>Strings of %1.%2 are ordered and compared in another way.</source>
        <translation>Zeichenketten von %1.%2 werden anders geordnet und verglichen.</translation>
    </message>
    <message>
        <source>%1 must be built anew while nobody can read or write the table (ACCESS EXCLUSIVE), and unique keys may turn out not to be.</source>
        <translation>%1 muss neu aufgebaut werden, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE), und eindeutige Schlüssel können sich als nicht eindeutig erweisen.</translation>
    </message>
    <message>
        <source>Which indexes the column has is not known: each would be built anew while nobody can read or write the table.</source>
        <translation>Welche Indizes die Spalte hat, ist nicht bekannt: Jeder würde neu aufgebaut, während niemand die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add a column with the new collation and move programs over to it.</source>
        <translation>Eine Spalte mit der neuen Sortierfolge hinzufügen und die Programme darauf umstellen.</translation>
    </message>
    <message>
        <source>Change of collation</source>
        <translation>Änderung der Sortierfolge</translation>
    </message>
    <message>
        <source>New rows of %1 have no default any more; it was %2.</source>
        <translation>Neue Zeilen von %1 haben keinen Vorgabewert mehr; er war %2.</translation>
    </message>
    <message>
        <source>Only new rows of %1 get a value from %2; those that are there keep what they have, and programs that send %3 themselves go on doing so.</source>
        <translation>Nur neue Zeilen von %1 erhalten einen Wert aus %2; die vorhandenen behalten, was sie haben, und Programme, die %3 selbst senden, tun das weiterhin.</translation>
    </message>
    <message>
        <source>New rows of %1 get %2 instead of %3; programs that send the old default themselves go on doing so, and the rows that are there do not change.</source>
        <translation>Neue Zeilen von %1 erhalten %2 statt %3; Programme, die den alten Vorgabewert selbst senden, tun das weiterhin, und die vorhandenen Zeilen ändern sich nicht.</translation>
    </message>
    <message>
        <source>First deploy programs that write the value themselves; change old rows in a migration of their own.</source>
        <translation>Zuerst Programme einsetzen, die den Wert selbst schreiben; alte Zeilen in einer eigenen Migration ändern.</translation>
    </message>
    <message>
        <source>Default changed</source>
        <translation>Vorgabewert geändert</translation>
    </message>
    <message>
        <source>%1 bytes of every row of %2 are holes between its columns.</source>
        <translation>%1 Bytes jeder Zeile von %2 sind Lücken zwischen ihren Spalten.</translation>
    </message>
    <message>
        <source>Put the columns of eight bytes first, then those of four, two and one, and texts last.</source>
        <translation>Die Spalten mit acht Bytes an den Anfang stellen, dann die mit vier, zwei und einem, und Texte ans Ende.</translation>
    </message>
    <message>
        <source>Put the wide columns first</source>
        <translation>Die breiten Spalten an den Anfang stellen</translation>
    </message>
    <message>
        <source>Holes between columns</source>
        <translation>Lücken zwischen Spalten</translation>
    </message>
    <message>
        <source>%1 uses %2: the server refuses to change its type as long as that is so.</source>
        <translation>%1 verwendet %2: Solange das so ist, lehnt der Server eine Änderung des Typs ab.</translation>
    </message>
    <message>
        <source>Drop what uses the column before, and make it again after.</source>
        <translation>Was die Spalte verwendet, vorher löschen und danach wieder anlegen.</translation>
    </message>
    <message>
        <source>Join it to the one before</source>
        <translation>Mit der Anweisung davor zusammenfassen</translation>
    </message>
    <message>
        <source>%1 is gone over once for this statement and once for the one before: in one ALTER TABLE it is gone over once.</source>
        <translation>%1 wird für diese Anweisung einmal durchlaufen und einmal für die davor: in einem einzigen ALTER TABLE nur einmal.</translation>
    </message>
    <message>
        <source>Write the actions into one ALTER TABLE, with commas.</source>
        <translation>Die Aktionen mit Kommas in ein einziges ALTER TABLE schreiben.</translation>
    </message>
    <message>
        <source>Several passes where one would do</source>
        <translation>Mehrere Durchläufe, wo einer genügte</translation>
    </message>
    <message>
        <source>PostgreSQL 14.0 to 14.3 can leave rows out of an index that is built concurrently: queries through %1 then miss them, and nothing says so.</source>
        <translation>PostgreSQL 14.0 bis 14.3 kann Zeilen aus einem Index auslassen, der mit CONCURRENTLY aufgebaut wird: Abfragen über %1 übersehen sie dann, und nichts weist darauf hin.</translation>
    </message>
    <message>
        <source>Update the server to 14.4 or later first.</source>
        <translation>Zuerst den Server auf 14.4 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>Server that builds corrupt indexes concurrently</source>
        <translation>Server, der mit CONCURRENTLY fehlerhafte Indizes aufbaut</translation>
    </message>
    <message>
        <source>Restore the file; move what was added to a new migration</source>
        <translation>Die Datei wiederherstellen; das Hinzugefügte in eine neue Migration verschieben</translation>
    </message>
    <message>
        <source>Restore the file from version control</source>
        <translation>Die Datei aus der Versionsverwaltung wiederherstellen</translation>
    </message>
    <message>
        <source>The file is no longer what ran on %1: every other database gets something else.</source>
        <translation>Die Datei ist nicht mehr das, was auf %1 ausgeführt wurde: Jede andere Datenbank erhält etwas anderes.</translation>
    </message>
    <message>
        <source>The file is no longer what was released: databases that have run it differ from those that will.</source>
        <translation>Die Datei ist nicht mehr das, was ausgeliefert wurde: Datenbanken, auf denen sie schon ausgeführt wurde, unterscheiden sich von denen, die noch folgen.</translation>
    </message>
    <message>
        <source>Blanks or comments of a released migration have changed: tools that keep a checksum of the file refuse it.</source>
        <translation>Leerraum oder Kommentare einer ausgelieferten Migration wurden geändert: Werkzeuge, die eine Prüfsumme der Datei führen, lehnen sie ab.</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new migration.</source>
        <translation>Die Datei wiederherstellen und die Änderung in eine neue Migration stellen.</translation>
    </message>
    <message>
        <source>Applied migration modified</source>
        <translation>Angewendete Migration verändert</translation>
    </message>
    <message>
        <source>Prove the bound by a CHECK first</source>
        <translation>Die Grenze zuerst mit einem CHECK belegen</translation>
    </message>
    <message>
        <source>Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE): no valid CHECK is known that says what the bound says.</source>
        <translation>Jede Zeile von %1 wird gelesen, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE): Es ist kein gültiges CHECK bekannt, das dasselbe besagt wie die Grenze.</translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to it, validate the check, attach, then drop the check: each in a transaction of its own.</source>
        <translation>Der Tabelle CHECK (%1) NOT VALID hinzufügen, das CHECK validieren, die Partition anhängen, dann das CHECK löschen: jedes in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>Add a CHECK that equals the bound, with IS NOT NULL for its columns, NOT VALID; validate it, attach, then drop it: each in a transaction of its own.</source>
        <translation>Ein CHECK hinzufügen, das der Grenze gleicht, mit IS NOT NULL für ihre Spalten, NOT VALID; es validieren, die Partition anhängen, dann das CHECK löschen: jedes in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>Partition attached with its rows read under a lock</source>
        <translation>Angehängte Partition, deren Zeilen unter einer Sperre gelesen werden</translation>
    </message>
    <message>
        <source>Tune autovacuum instead</source>
        <translation>Stattdessen Autovacuum feiner einstellen</translation>
    </message>
    <message>
        <source>Leave the option away</source>
        <translation>Die Option weglassen</translation>
    </message>
    <message>
        <source>Nobody vacuums %1 any more: it grows with every update and delete, its plans rest on old statistics, and at last the server forces a vacuum that cannot be put off.</source>
        <translation>Niemand räumt %1 mehr mit VACUUM auf: Die Tabelle wächst mit jedem Ändern und Löschen, ihre Pläne beruhen auf alten Statistiken, und am Ende erzwingt der Server ein VACUUM, das sich nicht aufschieben lässt.</translation>
    </message>
    <message>
        <source>Let it run more often and in smaller steps instead, or switch it on again at the end of the file.</source>
        <translation>Es stattdessen öfter und in kleineren Schritten laufen lassen oder es am Ende der Datei wieder einschalten.</translation>
    </message>
    <message>
        <source>Autovacuum switched off</source>
        <translation>Autovacuum ausgeschaltet</translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks: they are stored, and LIKE and programs see them where = does not.</source>
        <translation>Kürzere Werte von %1 werden mit Leerzeichen aufgefüllt: Sie werden gespeichert, und LIKE und Programme sehen sie, wo = sie nicht sieht.</translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks to %2 characters, and blanks at the end of a value are lost when it is read.</source>
        <translation>Kürzere Werte von %1 werden mit Leerzeichen auf %2 Zeichen aufgefüllt, und Leerzeichen am Ende eines Wertes gehen beim Lesen verloren.</translation>
    </message>
    <message>
        <source>Use text, with a CHECK where the length matters.</source>
        <translation>text verwenden, mit einem CHECK, wo es auf die Länge ankommt.</translation>
    </message>
    <message>
        <source>Use varchar.</source>
        <translation>varchar verwenden.</translation>
    </message>
    <message>
        <source>Text that is filled up with blanks</source>
        <translation>Text, der mit Leerzeichen aufgefüllt wird</translation>
    </message>
    <message>
        <source>Commit each batch, without a transaction around them</source>
        <translation>Jeden Stapel mit COMMIT abschließen, ohne Transaktion darum</translation>
    </message>
    <message>
        <source>Every round of this loop writes rows of %1 in one transaction: none of their locks is released, and nothing is kept, before the last round is done.</source>
        <translation>Jeder Durchlauf dieser Schleife schreibt Zeilen von %1 in einer einzigen Transaktion: Vor dem Ende des letzten wird keine ihrer Sperren freigegeben und nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>COMMIT at the end of each round, in a migration that the tool runs without a transaction; or let a program outside run the batches.</source>
        <translation>COMMIT am Ende jedes Durchlaufs, in einer Migration, die das Werkzeug ohne Transaktion ausführt; oder ein Programm von außen die Stapel ausführen lassen.</translation>
    </message>
    <message>
        <source>A transaction is open around this code, so that the server refuses the COMMIT (invalid transaction termination): the migration fails here.</source>
        <translation>Um diesen Code ist eine Transaktion offen, daher lehnt der Server das COMMIT ab (invalid transaction termination): Die Migration scheitert hier.</translation>
    </message>
    <message>
        <source>A block that handles exceptions is a subtransaction: the server refuses a COMMIT in it, and the migration fails here.</source>
        <translation>Ein Block, der Ausnahmen behandelt, ist eine Subtransaktion: Der Server lehnt darin ein COMMIT ab, und die Migration scheitert hier.</translation>
    </message>
    <message>
        <source>Put the EXCEPTION into a block inside, before the COMMIT.</source>
        <translation>EXCEPTION in einen inneren Block stellen, vor das COMMIT.</translation>
    </message>
    <message>
        <source>This batch of %1 is run again in the same transaction: none of the locks is released before the last one is done.</source>
        <translation>Dieser Stapel von %1 läuft noch einmal in derselben Transaktion: Keine der Sperren wird freigegeben, bevor der letzte fertig ist.</translation>
    </message>
    <message>
        <source>Let each batch be a transaction of its own: a loop with COMMIT, or a program outside.</source>
        <translation>Jeden Stapel eine eigene Transaktion sein lassen: eine Schleife mit COMMIT oder ein Programm von außen.</translation>
    </message>
    <message>
        <source>Batches in one transaction</source>
        <translation>Stapel in einer einzigen Transaktion</translation>
    </message>
    <message>
        <source>Rows of %1 in which %2 is NULL are given NULL again, and match for ever: the loop never ends.</source>
        <translation>Zeilen von %1, in denen %2 NULL ist, erhalten wieder NULL und passen für immer: Die Schleife endet nie.</translation>
    </message>
    <message>
        <source>Where the value for %1.%2 is NULL, the row matches again: the loop never ends.</source>
        <translation>Wo der Wert für %1.%2 NULL ist, passt die Zeile wieder: Die Schleife endet nie.</translation>
    </message>
    <message>
        <source>What this writes to %1 does not change which rows match: the loop takes the same ones again, and never ends.</source>
        <translation>Was dies in %1 schreibt, ändert nicht, welche Zeilen passen: Die Schleife nimmt wieder dieselben und endet nie.</translation>
    </message>
    <message>
        <source>Leave those rows out (AND … IS NOT NULL), or go on by key: id &gt; the last one that was done.</source>
        <translation>Diese Zeilen auslassen (AND … IS NOT NULL) oder nach Schlüssel fortfahren: id &gt; zuletzt erledigter Wert.</translation>
    </message>
    <message>
        <source>Look for rows that are not done yet, or go on by key: id &gt; the last one that was done.</source>
        <translation>Nach noch nicht erledigten Zeilen suchen oder nach Schlüssel fortfahren: id &gt; zuletzt erledigter Wert.</translation>
    </message>
    <message>
        <source>Leave out the rows without %1</source>
        <translation>Die Zeilen ohne %1 auslassen</translation>
    </message>
    <message>
        <source>Loop that may not end</source>
        <translation>Schleife, die vielleicht nicht endet</translation>
    </message>
    <message>
        <source>Make the index %1 before it</source>
        <translation>Davor den Index %1 anlegen</translation>
    </message>
    <message>
        <source>No index finds rows of %1 by %2: the whole table is read, for each batch again.</source>
        <translation>Kein Index findet Zeilen von %1 nach %2: Für jeden Stapel wird wieder die ganze Tabelle gelesen.</translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key, or make an index for the time of the backfill.</source>
        <translation>Die Tabelle nach Bereichen ihres Schlüssels durchgehen oder für die Zeit des Nachfüllens einen Index anlegen.</translation>
    </message>
    <message>
        <source>No index for the rows to change</source>
        <translation>Kein Index für die zu ändernden Zeilen</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>generated column %1</source>
        <translation>generierte Spalte %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Policy %1</translation>
    </message>
    <message>
        <source>The server refuses this: %1 is used by %2.</source>
        <translation>Der Server lehnt dies ab: %1 wird verwendet von: %2.</translation>
    </message>
    <message>
        <source>Drop what uses it first, and make it again behind, in the same transaction.</source>
        <translation>Zuerst löschen, was es verwendet, und danach wieder anlegen, in derselben Transaktion.</translation>
    </message>
    <message>
        <source>%1 is used by %2: that fails when it is used next.</source>
        <translation>%1 wird verwendet, und das scheitert beim nächsten Gebrauch: %2.</translation>
    </message>
    <message>
        <source>Replace what uses it in the same transaction.</source>
        <translation>Was es verwendet, in derselben Transaktion ersetzen.</translation>
    </message>
    <message>
        <source>The server refuses this: a replaced view must keep its columns, in their order; %1 has %2.</source>
        <translation>Der Server lehnt dies ab: Eine ersetzte Sicht muss ihre Spalten in ihrer Reihenfolge behalten; %1 hat %2.</translation>
    </message>
    <message>
        <source>Add columns at the end only, or drop the view and make it again in the same transaction.</source>
        <translation>Spalten nur am Ende hinzufügen oder die Sicht löschen und in derselben Transaktion wieder anlegen.</translation>
    </message>
    <message>
        <source>%1 is IMMUTABLE now and will not be: indexes, generated columns and partitions that use it are not checked again, and may answer wrongly.</source>
        <translation>%1 ist bisher IMMUTABLE und wird es nicht mehr sein: Indizes, generierte Spalten und Partitionen, die es verwenden, werden nicht erneut geprüft und antworten vielleicht falsch.</translation>
    </message>
    <message>
        <source>Keep its volatility, or make another function.</source>
        <translation>Die Volatilität beibehalten oder eine andere Funktion anlegen.</translation>
    </message>
    <message>
        <source>Something depends on what changes</source>
        <translation>Etwas hängt von dem ab, was sich ändert</translation>
    </message>
    <message>
        <source>A query of the code that is deployed now fails once up has run.</source>
        <translation>Eine Abfrage des Codes, der jetzt im Einsatz ist, scheitert, sobald Up ausgeführt ist.</translation>
    </message>
    <message>
        <source>Expand first: keep the old form beside the new one until no deployed code needs it, and take it away in a later release.</source>
        <translation>Zuerst erweitern: die alte Form neben der neuen behalten, bis kein eingesetzter Code sie mehr braucht, und sie in einer späteren Version entfernen.</translation>
    </message>
    <message>
        <source>Deployed code fails after up</source>
        <translation>Eingesetzter Code scheitert nach Up</translation>
    </message>
    <message>
        <source>After up and down, the scratch database is not what it was before.</source>
        <translation>Nach Up und Down ist die Wegwerfdatenbank nicht, was sie vorher war.</translation>
    </message>
    <message>
        <source>Down was not run on a scratch database.</source>
        <translation>Down wurde nicht auf einer Wegwerfdatenbank ausgeführt.</translation>
    </message>
    <message>
        <source>Write a down script that takes back all that up does, or say in it that the migration is irreversible.</source>
        <translation>Ein Down-Skript schreiben, das alles zurücknimmt, was Up tut, oder darin sagen, dass die Migration unumkehrbar ist.</translation>
    </message>
    <message>
        <source>Down was not seen to restore</source>
        <translation>Wiederherstellen durch Down nicht beobachtet</translation>
    </message>
    <message>
        <source>adds the column %1</source>
        <translation>die Spalte %1 hinzufügt</translation>
    </message>
    <message>
        <source>fills its rows</source>
        <translation>ihre Zeilen füllt</translation>
    </message>
    <message>
        <source>%1 loses something here while %2, which %3, is pending too: both would run in one go, with the old code still deployed.</source>
        <translation>%1 verliert hier etwas, während auch %2 aussteht, eine Migration, die %3: Beide liefen in einem Zug, während noch der alte Code im Einsatz ist.</translation>
    </message>
    <message>
        <source>Run the expanding step, deploy the code that uses the new form, and ship this one with a later release.</source>
        <translation>Den erweiternden Schritt ausführen, den Code einsetzen, der die neue Form verwendet, und diesen mit einer späteren Version ausliefern.</translation>
    </message>
    <message>
        <source>Expand and contract in one batch</source>
        <translation>Erweitern und Zurückbauen in einem Zug</translation>
    </message>
    <message>
        <source>%1 has %2 rows on the target, and held %3 when this was proved: how long it takes there was not seen.</source>
        <translation>%1 hat auf dem Ziel %2 Zeilen und enthielt %3, als dies nachgewiesen wurde: Wie lange es dort dauert, wurde nicht beobachtet.</translation>
    </message>
    <message>
        <source>Prove it with rows of that order: `switchback verify --rows N`, or a seed from a copy.</source>
        <translation>Mit Zeilen in dieser Größenordnung nachweisen: `switchback verify --rows N` oder Ausgangszeilen aus einer Kopie.</translation>
    </message>
    <message>
        <source>Proved with far fewer rows than the target has</source>
        <translation>Nachgewiesen mit weit weniger Zeilen, als das Ziel hat</translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can write to it, in an order that differs between replicas.</source>
        <translation>Jede Zeile von %1 erhält eine Nummer: Die Tabelle und ihre Indizes werden neu geschrieben, während niemand in sie schreiben kann, in einer Reihenfolge, die sich zwischen Replikaten unterscheidet.</translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can read or write it, in an order that differs between copies of the database.</source>
        <translation>Jede Zeile von %1 erhält eine Nummer: Die Tabelle und ihre Indizes werden neu geschrieben, während niemand sie lesen oder schreiben kann, in einer Reihenfolge, die sich zwischen Kopien der Datenbank unterscheidet.</translation>
    </message>
    <message>
        <source>Make a sequence and a nullable column, let the column&apos;s default take numbers for new rows, number the old rows in batches, and only then make it NOT NULL, a key or an identity.</source>
        <translation>Eine Sequenz und eine Spalte, die NULL zulässt, anlegen, neue Zeilen über den Vorgabewert der Spalte nummerieren, die alten stapelweise, und die Spalte erst dann NOT NULL, zum Schlüssel oder zur Identitätsspalte machen.</translation>
    </message>
    <message>
        <source>Numbered column on a table with rows</source>
        <translation>Nummerierte Spalte auf einer Tabelle mit Zeilen</translation>
    </message>
    <message>
        <source>This server writes the default into every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Dieser Server schreibt den Vorgabewert in jede Zeile: %1 und die Indizes der Tabelle werden neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Default that an old server writes into every row</source>
        <translation>Vorgabewert, den ein alter Server in jede Zeile schreibt</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 is copied, and before MariaDB 11.2, and on MySQL, nobody can write to it meanwhile.</source>
        <translation>Der Wert wird für jede Zeile berechnet: %1 wird kopiert, und vor MariaDB 11.2 sowie auf MySQL kann währenddessen niemand hineinschreiben.</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Der Wert wird für jede Zeile berechnet: %1 und die Indizes der Tabelle werden neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Add a plain column, keep it filled by a trigger, and fill the old rows in batches.</source>
        <translation>Eine gewöhnliche Spalte hinzufügen, sie mit einem Trigger gefüllt halten und die alten Zeilen stapelweise füllen.</translation>
    </message>
    <message>
        <source>A VIRTUAL column is computed when it is read: nothing is rewritten.</source>
        <translation>Eine VIRTUAL-Spalte wird beim Lesen berechnet: Nichts wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Make the column virtual</source>
        <translation>Die Spalte virtuell machen</translation>
    </message>
    <message>
        <source>Stored generated column</source>
        <translation>Gespeicherte generierte Spalte</translation>
    </message>
    <message>
        <source>The index of this exclusion constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>Der Index dieses Exclusion-Constraints wird aufgebaut, während niemand %1 lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>It can neither be NOT VALID nor take an index built before: make a new table with it, keep both filled and swap them, or announce a pause.</source>
        <translation>Er kann weder NOT VALID sein noch einen vorher aufgebauten Index übernehmen: eine neue Tabelle damit anlegen, beide gefüllt halten und sie tauschen, oder eine Pause ankündigen.</translation>
    </message>
    <message>
        <source>Exclusion constraint built with reads and writes blocked</source>
        <translation>Exclusion-Constraint blockiert beim Aufbau Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Nobody can write to %1, which the new column of %2 refers to, from here until the transaction ends (SHARE ROW EXCLUSIVE); its rows are not read.</source>
        <translation>Niemand kann in %1 schreiben, worauf die neue Spalte von %2 verweist, von hier bis zum Ende der Transaktion (SHARE ROW EXCLUSIVE); die Zeilen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Set a short lock_timeout, and keep the transaction short.</source>
        <translation>Ein kurzes lock_timeout setzen und die Transaktion kurz halten.</translation>
    </message>
    <message>
        <source>Every row of %1 gets a value that is looked up in %2 while nobody can read or write %1, or write to %2.</source>
        <translation>Jede Zeile von %1 erhält einen Wert, der in %2 nachgeschlagen wird, während niemand %1 lesen oder schreiben und niemand in %2 schreiben kann.</translation>
    </message>
    <message>
        <source>Programs that still insert into %1 without %2 fail from here on, and the rows that are there get the zero or the empty text of its type.</source>
        <translation>Programme, die noch ohne %2 in %1 einfügen, scheitern ab hier, und die vorhandenen Zeilen erhalten die Null oder den leeren Text ihres Typs.</translation>
    </message>
    <message>
        <source>Every row of %1 gets the same value in a column that must be unique: a second row aborts the migration.</source>
        <translation>Jede Zeile von %1 erhält denselben Wert in einer Spalte, die eindeutig sein muss: Schon eine zweite Zeile bricht die Migration ab.</translation>
    </message>
    <message>
        <source>Add the column without a default, fill it, and make it unique in a later migration.</source>
        <translation>Die Spalte ohne Vorgabewert hinzufügen, sie füllen und in einer späteren Migration eindeutig machen.</translation>
    </message>
    <message>
        <source>Rows of %1 that are equal in %2 abort the migration, and programs that write such rows begin to fail.</source>
        <translation>Zeilen von %1, die in %2 gleich sind, brechen die Migration ab, und Programme, die solche Zeilen schreiben, scheitern von da an.</translation>
    </message>
    <message>
        <source>First see that this finds nothing: SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) &gt; 1; clean up in a migration before this one.</source>
        <translation>Zuerst nachsehen, dass dies nichts findet: SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) &gt; 1; in einer Migration vor dieser aufräumen.</translation>
    </message>
    <message>
        <source>Unique key that duplicates may abort</source>
        <translation>Eindeutiger Schlüssel, der an Dubletten scheitern kann</translation>
    </message>
    <message>
        <source>ANALYZE the table behind it; that blocks neither readers nor writers.</source>
        <translation>Die Tabelle danach mit ANALYZE auswerten; das blockiert weder Lesen noch Schreiben.</translation>
    </message>
    <message>
        <source>ANALYZE TABLE behind it.</source>
        <translation>ANALYZE TABLE danach ausführen.</translation>
    </message>
    <message>
        <source>Analyse the table behind it</source>
        <translation>Die Tabelle danach mit ANALYZE auswerten</translation>
    </message>
    <message>
        <source>Until statistics are gathered again, queries on %1 are planned for the values it had before.</source>
        <translation>Bis wieder Statistiken erhoben werden, werden Abfragen auf %1 für die Werte von vorher geplant.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the values of this expression: until %1 is analysed, queries that use the index are planned by guesses.</source>
        <translation>Über die Werte dieses Ausdrucks ist noch nichts bekannt: Bis %1 mit ANALYZE ausgewertet ist, werden Abfragen, die den Index verwenden, nach Schätzwerten geplant.</translation>
    </message>
    <message>
        <source>Statistics out of date</source>
        <translation>Statistiken veraltet</translation>
    </message>
    <message>
        <source>%1 has run on %2, and no file holds it: a new database cannot be brought to the same schema.</source>
        <translation>%1 wurde auf %2 ausgeführt, und keine Datei enthält es: Eine neue Datenbank lässt sich nicht auf dasselbe Schema bringen.</translation>
    </message>
    <message>
        <source>Restore the file from version control, or make a baseline that stands for it.</source>
        <translation>Die Datei aus der Versionsverwaltung wiederherstellen oder einen Ausgangsstand anlegen, der für sie steht.</translation>
    </message>
    <message>
        <source>Applied migration without a file</source>
        <translation>Angewendete Migration ohne Datei</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>To read it takes about %1, to write it anew about %2, up to %3 of free disk, and as much log, which replicas must follow.</source>
        <translation>Lesen dauert etwa %1, neu schreiben etwa %2, dazu kommen bis zu %3 freier Speicherplatz und ebenso viel Log, dem die Replikate folgen müssen.</translation>
    </message>
    <message>
        <source>The settings name a lint rule “%1” that does not exist.</source>
        <translation>Die Einstellungen nennen eine Lint-Regel „%1“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation>`switchback lint --list-rules` listet sie auf.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Move this and what follows into a migration of its own</source>
        <translation>Dies und das Folgende in eine eigene Migration verschieben</translation>
    </message>
    <message>
        <source>Move it into a migration that runs without a transaction</source>
        <translation>In eine Migration verschieben, die ohne Transaktion läuft</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Name the rule “%1”</source>
        <translation>Die Regel „%1“ nennen</translation>
    </message>
    <message>
        <source>The suppression of “%1” has nothing to silence.</source>
        <translation>Die Unterdrückung von „%1“ unterdrückt nichts.</translation>
    </message>
    <message>
        <source>The suppression of “%1” stands above no statement and silences nothing.</source>
        <translation>Die Unterdrückung von „%1“ steht über keiner Anweisung und unterdrückt nichts.</translation>
    </message>
    <message>
        <source>Remove it: a dead suppression hides the next finding.</source>
        <translation>Entfernen: Eine tote Unterdrückung verdeckt den nächsten Fund.</translation>
    </message>
    <message>
        <source>Move it directly above the statement that it is for, or into the file&apos;s head.</source>
        <translation>Direkt über die Anweisung stellen, für die sie gilt, oder in den Kopf der Datei.</translation>
    </message>
    <message>
        <source>Remove the suppression</source>
        <translation>Die Unterdrückung entfernen</translation>
    </message>
    <message>
        <source>The suppression names no rule.</source>
        <translation>Die Unterdrückung nennt keine Regel.</translation>
    </message>
    <message>
        <source>Write the rule&apos;s name behind it, and why.</source>
        <translation>Dahinter den Namen der Regel schreiben, und warum.</translation>
    </message>
    <message>
        <source>The suppression gives no reason.</source>
        <translation>Die Unterdrückung nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Say behind the rule&apos;s name why the finding does not matter here, so that the next reader need not find out.</source>
        <translation>Hinter dem Namen der Regel sagen, warum der Fund hier nicht zählt, damit es nicht jeder neu herausfinden muss.</translation>
    </message>
    <message>
        <source>Build the index concurrently, then take it for the constraint</source>
        <translation>Den Index mit CONCURRENTLY aufbauen, dann für den Constraint übernehmen</translation>
    </message>
    <message>
        <source>nobody can read or write %1 meanwhile</source>
        <translation>niemand kann währenddessen %1 lesen oder schreiben</translation>
    </message>
    <message>
        <source>nobody can write to %1 meanwhile</source>
        <translation>niemand kann währenddessen in %1 schreiben</translation>
    </message>
    <message>
        <source>%1 can be read and written meanwhile</source>
        <translation>%1 kann währenddessen gelesen und geschrieben werden</translation>
    </message>
    <message>
        <source>Seen on %1: %2</source>
        <translation>Beobachtet auf %1: %2</translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that</source>
        <translation>Beobachtet auf %1: nichts davon</translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that, but %2</source>
        <translation>Beobachtet auf %1: nichts davon, aber %2</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>die Tabelle %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>die Spalte %1</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>der Constraint %1</translation>
    </message>
    <message>
        <source>the index %1</source>
        <translation>der Index %1</translation>
    </message>
    <message>
        <source>the view %1</source>
        <translation>die Sicht %1</translation>
    </message>
    <message>
        <source>the sequence %1</source>
        <translation>die Sequenz %1</translation>
    </message>
    <message>
        <source>the type %1</source>
        <translation>der Typ %1</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation>der Enum-Wert %1</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>die Funktion %1</translation>
    </message>
    <message>
        <source>the trigger %1</source>
        <translation>der Trigger %1</translation>
    </message>
    <message>
        <source>the rule %1</source>
        <translation>die Regel %1</translation>
    </message>
    <message>
        <source>the policy %1</source>
        <translation>die Policy %1</translation>
    </message>
    <message>
        <source>the schema %1</source>
        <translation>das Schema %1</translation>
    </message>
    <message>
        <source>the extension %1</source>
        <translation>die Erweiterung %1</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>die Option %1</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>die Einstellung %1</translation>
    </message>
    <message>
        <source>the privilege %1</source>
        <translation>das Recht %1</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>das Objekt %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>it may be NULL</source>
        <translation>NULL ist zugelassen</translation>
    </message>
    <message>
        <source>it is NOT NULL</source>
        <translation>NOT NULL ist gesetzt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>der Name ist %1</translation>
    </message>
    <message>
        <source>it is altered and not put back</source>
        <translation>es wird geändert und nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>its definition is another</source>
        <translation>die Definition ist eine andere</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Make a column beside it, kept in step, and move over</source>
        <translation>Daneben eine Spalte anlegen, synchron halten und umstellen</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 kann nicht in %2 umbenannt werden.</translation>
    </message>
    <message>
        <source>This project&apos;s format writes no new migrations.</source>
        <translation>Das Format dieses Projekts schreibt keine neuen Migrationen.</translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it.</source>
        <translation>`switchback lint --write-baseline %1` schreibt sie.</translation>
    </message>
    <message>
        <source>%1 is no baseline.</source>
        <translation>%1 ist keine Baseline.</translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it anew.</source>
        <translation>`switchback lint --write-baseline %1` schreibt sie neu.</translation>
    </message>
    <message>
        <source>Work in batches, each in a transaction of its own</source>
        <translation>In Stapeln arbeiten, jeden in einer eigenen Transaktion</translation>
    </message>
    <message>
        <source>Add the column now, and its constraint in steps</source>
        <translation>Die Spalte jetzt hinzufügen und ihren Constraint in Schritten</translation>
    </message>
    <message>
        <source>Add the column, then its default, and fill it in batches</source>
        <translation>Die Spalte hinzufügen, dann ihren Vorgabewert, und sie stapelweise füllen</translation>
    </message>
    <message>
        <source>Number new rows by a sequence, and old ones in batches</source>
        <translation>Neue Zeilen über eine Sequenz nummerieren, die alten stapelweise</translation>
    </message>
    <message>
        <source>The rows of the partitions %1 of %2 are removed, and no down script brings them back.</source>
        <translation>Die Zeilen der Partitionen %1 von %2 werden entfernt, und kein Rückweg bringt sie zurück.</translation>
    </message>
    <message>
        <source>Where they may be wanted again, put them into a table of their own first: EXCHANGE PARTITION.</source>
        <translation>Werden sie vielleicht noch gebraucht, vorher in eine eigene Tabelle legen: EXCHANGE PARTITION.</translation>
    </message>
    <message>
        <source>Programs that say %1.%3 meet from here on what was %2 until now, and those that still say %2 fail.</source>
        <translation>Programme, die %1.%3 sagen, treffen ab hier auf das, was bisher %2 war, und solche, die noch %2 sagen, schlagen fehl.</translation>
    </message>
    <message>
        <source>Swap them in one transaction, when both have held the same values for long enough.</source>
        <translation>Beide in einer Transaktion tauschen, wenn sie lange genug dieselben Werte gehalten haben.</translation>
    </message>
    <message>
        <source>The new sequence of %1.%2 begins at 1: it hands out the values of the rows that are there, and those inserts fail on the key.</source>
        <translation>Die neue Sequenz von %1.%2 beginnt bei 1: Sie vergibt die Werte der vorhandenen Zeilen, und diese INSERTs scheitern am Schlüssel.</translation>
    </message>
    <message>
        <source>While foreign_keys is on, nothing can be inserted any more into what refers to it: %1.</source>
        <translation>Solange foreign_keys an ist, kann nichts mehr in das eingefügt werden, was darauf verweist: %1.</translation>
    </message>
    <message>
        <source>By ON DELETE CASCADE the rows that refer to it go too: %1.</source>
        <translation>Durch ON DELETE CASCADE gehen auch die Zeilen, die darauf verweisen: %1.</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 stops the migration that validates it.</source>
        <translation>Diese Datei füllt %1 und macht es zum Fremdschlüssel: Ein Wert ohne Zeile in %2 hält die Migration auf, die ihn prüft.</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 fails the migration, and all of its work is taken back.</source>
        <translation>Diese Datei füllt %1 und macht es zum Fremdschlüssel: Ein Wert ohne Zeile in %2 lässt die Migration scheitern, und ihre ganze Arbeit wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key, concurrently and before it.</source>
        <translation>Die Spalten des Fremdschlüssels indizieren, mit CONCURRENTLY und vor ihm.</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key.</source>
        <translation>Die Spalten des Fremdschlüssels indizieren.</translation>
    </message>
    <message>
        <source>All rows of %1 are deleted in one transaction: nobody else can write to the database meanwhile, and there is no way back.</source>
        <translation>Alle Zeilen von %1 werden in einer Transaktion gelöscht: Niemand sonst kann solange in die Datenbank schreiben, und es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>No index finds rows of %1 by %2: the whole table is read.</source>
        <translation>Kein Index findet Zeilen von %1 nach %2: Die ganze Tabelle wird gelesen.</translation>
    </message>
    <message>
        <source>%1.%2 is NOT NULL and has no default any more: programs that insert without it fail from here on.</source>
        <translation>%1.%2 ist NOT NULL und hat keinen Vorgabewert mehr: Programme, die ohne einfügen, schlagen ab hier fehl.</translation>
    </message>
    <message>
        <source>First deploy programs that write the value themselves, or let it be NULL.</source>
        <translation>Zuerst Programme ausliefern, die den Wert selbst schreiben, oder NULL zulassen.</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 is copied, and can be read and written meanwhile.</source>
        <translation>Der Wert wird für jede Zeile berechnet: %1 wird kopiert und kann solange gelesen und beschrieben werden.</translation>
    </message>
    <message>
        <source>%1 becomes %2 in a swap of tables, and the foreign keys of %3 go with it: what refers to rows of the new %1 is refused from here on, and %2 cannot be dropped.</source>
        <translation>%1 wird bei einem Tausch von Tabellen zu %2, und die Fremdschlüssel von %3 gehen mit: Was auf Zeilen des neuen %1 verweist, wird von hier an abgelehnt, und %2 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Drop these foreign keys before the swap and add them again behind it, to the new table.</source>
        <translation>Diese Fremdschlüssel vor dem Tausch löschen und danach auf die neue Tabelle wieder anlegen.</translation>
    </message>
    <message>
        <source>Look whether the policy for PUBLIC gives the owner the rows that it needs.</source>
        <translation>Nachsehen, ob die Policy für PUBLIC dem Eigentümer die Zeilen gibt, die er braucht.</translation>
    </message>
    <message>
        <source>USING (true) lets %1 change every row of %2.</source>
        <translation>USING (true) lässt %1 jede Zeile von %2 ändern.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here fails.</source>
        <translation>Das Werkzeug des Projekts führt diese Datei bereits in einer Transaktion aus: Ein BEGIN hier schlägt fehl.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a ROLLBACK here takes back what stands before it, and what follows it, with the tool&apos;s own record, runs unprotected.</source>
        <translation>Das Werkzeug des Projekts führt diese Datei bereits in einer Transaktion aus: Ein ROLLBACK hier nimmt zurück, was davor steht, und was folgt, samt dem eigenen Eintrag des Werkzeugs, läuft ungeschützt.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here opens none, and the server warns of it.</source>
        <translation>Das Werkzeug des Projekts führt diese Datei bereits in einer Transaktion aus: Ein BEGIN hier öffnet keine, und der Server warnt davor.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here keeps for good what stands before it.</source>
        <translation>Das Werkzeug des Projekts führt diese Datei bereits in einer Transaktion aus: Ein BEGIN hier macht endgültig, was davor steht.</translation>
    </message>
    <message>
        <source>A transaction is open here already: the first ROLLBACK ends both.</source>
        <translation>Hier ist schon eine Transaktion offen: Das erste ROLLBACK beendet beide.</translation>
    </message>
    <message>
        <source>only INTEGER numbers the rows by itself, and a row that brings no value gets NULL as its key, like any number of others</source>
        <translation>nur INTEGER zählt die Zeilen von selbst, und eine Zeile ohne Wert bekommt NULL als Schlüssel, wie beliebig viele andere</translation>
    </message>
    <message>
        <source>Use INTEGER, which has 64 bits in SQLite.</source>
        <translation>INTEGER verwenden, das in SQLite 64 Bit hat.</translation>
    </message>
    <message>
        <source>Move it above the statement</source>
        <translation>Über die Anweisung setzen</translation>
    </message>
    <message>
        <source>This is a text of four letters, not NULL.</source>
        <translation>Das ist ein Text aus vier Buchstaben, nicht NULL.</translation>
    </message>
    <message>
        <source>Write NULL without quotes; in a condition IS NULL.</source>
        <translation>NULL ohne Anführungszeichen schreiben; in einer Bedingung IS NULL.</translation>
    </message>
    <message>
        <source>%1 gets the value that it has: each row is written anew and only its triggers see a change.</source>
        <translation>%1 bekommt den Wert, den es hat: Jede Zeile wird neu geschrieben, und nur ihre Trigger sehen eine Änderung.</translation>
    </message>
    <message>
        <source>Write the value that is meant, or leave the column away.</source>
        <translation>Den gemeinten Wert schreiben oder die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Write one key, over all of its columns.</source>
        <translation>Einen Schlüssel über alle seine Spalten schreiben.</translation>
    </message>
    <message>
        <source>%1 has the value %2 already: this statement fails.</source>
        <translation>%1 hat schon den Wert %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Choose another name, or alter what is there.</source>
        <translation>Einen anderen Namen wählen oder ändern, was da ist.</translation>
    </message>
    <message>
        <source>Columns and values differ in number, %1 and %2: this statement fails.</source>
        <translation>Spalten und Werte sind verschieden viele, %1 und %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Give each column its value.</source>
        <translation>Jeder Spalte ihren Wert geben.</translation>
    </message>
    <message>
        <source>%1 is written twice: only the last value counts.</source>
        <translation>%1 ist zweimal geschrieben: Nur der letzte Wert zählt.</translation>
    </message>
    <message>
        <source>As it is written the server refuses it: %1 becomes %2 only with a USING clause.</source>
        <translation>So geschrieben lehnt der Server es ab: Aus %1 wird %2 nur mit einer USING-Klausel.</translation>
    </message>
    <message>
        <source>the event trigger %1</source>
        <translation>der Event-Trigger %1</translation>
    </message>
    <message>
        <source>The server refuses LOCK TABLE outside of a transaction, and the script stops here.</source>
        <translation>Der Server lehnt LOCK TABLE außerhalb einer Transaktion ab, und das Skript endet hier.</translation>
    </message>
    <message>
        <source>Run the script in a transaction, or write BEGIN before it and COMMIT behind what needs the lock.</source>
        <translation>Das Skript in einer Transaktion ausführen, oder BEGIN davor und COMMIT hinter das schreiben, was die Sperre braucht.</translation>
    </message>
    <message>
        <source>Also where the rows stay as they are, %1 must be built anew while nobody can read or write %2.</source>
        <translation>Auch wo die Zeilen bleiben, wie sie sind, muss %1 neu aufgebaut werden, während niemand %2 lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>%1 has no value %2: this statement fails.</source>
        <translation>%1 hat keinen Wert %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Name a value that the type has.</source>
        <translation>Einen Wert nennen, den der Typ hat.</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>Fremdschlüssel %1 von %2</translation>
    </message>
    <message>
        <source>Empty the tables that refer to it in the same TRUNCATE, or delete the rows instead.</source>
        <translation>Die Tabellen, die auf sie verweisen, im selben TRUNCATE leeren, oder stattdessen die Zeilen löschen.</translation>
    </message>
    <message>
        <source>Delete the rows instead.</source>
        <translation>Stattdessen die Zeilen löschen.</translation>
    </message>
    <message>
        <source>%1.%2 takes no NULL: this statement fails.</source>
        <translation>%1.%2 nimmt kein NULL: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write a value, or DEFAULT where the column has one.</source>
        <translation>Einen Wert schreiben, oder DEFAULT, wo die Spalte einen hat.</translation>
    </message>
    <message>
        <source>%1.%2 is computed and takes no value: this statement fails.</source>
        <translation>%1.%2 wird berechnet und nimmt keinen Wert: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>%1.%2 is numbered by the server and takes no value: this statement fails.</source>
        <translation>%1.%2 wird vom Server nummeriert und nimmt keinen Wert: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Die Spalte weglassen.</translation>
    </message>
    <message>
        <source>Leave the column out, or write OVERRIDING SYSTEM VALUE before the values.</source>
        <translation>Die Spalte weglassen, oder OVERRIDING SYSTEM VALUE vor die Werte schreiben.</translation>
    </message>
    <message>
        <source>%1.%2 must have a value and gets none: this statement fails.</source>
        <translation>%1.%2 muss einen Wert haben und bekommt keinen: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write a value for it, or give the column a default first.</source>
        <translation>Einen Wert dafür schreiben, oder der Spalte zuerst einen Vorgabewert geben.</translation>
    </message>
    <message>
        <source>If %1.%2 is stored, it is computed again for every row: the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Ist %1.%2 gespeichert, wird sie für jede Zeile neu berechnet: Die Tabelle und ihre Indizes werden neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>%1.%2 is computed again for every row: the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>%1.%2 wird für jede Zeile neu berechnet: Die Tabelle und ihre Indizes werden neu geschrieben, während niemand sie lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>The server makes do with an index that is not unique: which row is meant is open, and MySQL 8.4 refuses it.</source>
        <translation>Der Server begnügt sich mit einem Index, der nicht eindeutig ist: Welche Zeile gemeint ist, bleibt offen, und MySQL 8.4 lehnt es ab.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses %1 in a generated column: it gives another result at another time or in another session.</source>
        <translation>PostgreSQL lehnt %1 in einer berechneten Spalte ab: Es ergibt zu anderer Zeit oder in einer anderen Sitzung etwas anderes.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses %1 in an index: it gives another result at another time or in another session.</source>
        <translation>PostgreSQL lehnt %1 in einem Index ab: Es ergibt zu anderer Zeit oder in einer anderen Sitzung etwas anderes.</translation>
    </message>
    <message>
        <source>Write what does not depend on the session: at AT TIME ZONE &apos;UTC&apos;, to_tsvector(&apos;english&apos;, …). What depends on the moment belongs to the queries.</source>
        <translation>Schreiben Sie, was nicht von der Sitzung abhängt: at AT TIME ZONE &apos;UTC&apos;, to_tsvector(&apos;english&apos;, …). Was vom Augenblick abhängt, gehört in die Abfragen.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: a new generated column can only be VIRTUAL. On an empty database it passes.</source>
        <translation>SQLite lehnt es ab, %1 hinzuzufügen, sobald %2 eine Zeile enthält: Eine neue berechnete Spalte kann nur VIRTUAL sein. In einer leeren Datenbank geht es durch.</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: PostgreSQL takes the key and converts in every comparison; what fits into one of them may not fit into the other.</source>
        <translation>%1.%2 ist %3, und %4.%5, worauf sie verweist, ist %6: PostgreSQL nimmt den Schlüssel an und wandelt in jedem Vergleich um; was in die eine passt, passt vielleicht nicht in die andere.</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: the server refuses such a key.</source>
        <translation>%1.%2 ist %3, und %4.%5, worauf sie verweist, ist %6: Der Server lehnt einen solchen Schlüssel ab.</translation>
    </message>
    <message>
        <source>SQLite refuses to add a STORED column to %1 as soon as it holds a row.</source>
        <translation>SQLite lehnt es ab, %1 eine STORED-Spalte hinzuzufügen, sobald sie eine Zeile enthält.</translation>
    </message>
    <message>
        <source>%1 has %2 columns to fill, and the statement has %3 values: this statement fails.</source>
        <translation>%1 hat %2 Spalten zu füllen, und die Anweisung hat %3 Werte: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Name the columns, and give each its value.</source>
        <translation>Nennen Sie die Spalten, und geben Sie jeder ihren Wert.</translation>
    </message>
    <message>
        <source>%1 has no constraint %2: this statement fails.</source>
        <translation>%1 hat keinen Constraint %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write the name that the constraint has here, or leave the statement away.</source>
        <translation>Schreiben Sie den Namen, den der Constraint hier hat, oder lassen Sie die Anweisung weg.</translation>
    </message>
    <message>
        <source>%1 is neither a foreign key nor a check: this statement fails.</source>
        <translation>%1 ist weder ein Fremdschlüssel noch eine Prüfung: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Leave the statement away: a key always holds for all rows.</source>
        <translation>Lassen Sie die Anweisung weg: Ein Schlüssel gilt immer für alle Zeilen.</translation>
    </message>
    <message>
        <source>the server does not number it any more</source>
        <translation>der Server nummeriert sie nicht mehr</translation>
    </message>
    <message>
        <source>the server numbers it</source>
        <translation>der Server nummeriert sie</translation>
    </message>
    <message>
        <source>it is not computed any more</source>
        <translation>sie wird nicht mehr berechnet</translation>
    </message>
    <message>
        <source>it is computed by another expression</source>
        <translation>sie wird durch einen anderen Ausdruck berechnet</translation>
    </message>
    <message>
        <source>The foreign key sets %1 to NULL, which takes none: this statement fails.</source>
        <translation>Der Fremdschlüssel setzt %1 auf NULL, die keines annimmt: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Let the column take NULL, or choose another action.</source>
        <translation>Lassen Sie in der Spalte NULL zu, oder wählen Sie eine andere Aktion.</translation>
    </message>
    <message>
        <source>%1 has no other column: this statement fails.</source>
        <translation>%1 hat keine andere Spalte: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Drop the table, or add another column before.</source>
        <translation>Löschen Sie die Tabelle, oder fügen Sie vorher eine andere Spalte hinzu.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 uses %3: the server refuses to drop the column.</source>
        <translation>Der Fremdschlüssel %1 von %2 verwendet %3: Der Server lehnt es ab, die Spalte zu löschen.</translation>
    </message>
    <message>
        <source>Drop the foreign key before, or in the same ALTER TABLE.</source>
        <translation>Löschen Sie den Fremdschlüssel vorher oder im selben ALTER TABLE.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 uses %3: the server refuses to give the column another type.</source>
        <translation>Der Fremdschlüssel %1 von %2 verwendet %3: Der Server lehnt es ab, der Spalte einen anderen Typ zu geben.</translation>
    </message>
    <message>
        <source>Drop the foreign key before, and add it behind.</source>
        <translation>Löschen Sie den Fremdschlüssel vorher, und fügen Sie ihn danach wieder hinzu.</translation>
    </message>
    <message>
        <source>%1 has no index %2: this statement fails.</source>
        <translation>%1 hat keinen Index %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write the name that the index has here, or leave it away.</source>
        <translation>Schreiben Sie den Namen, den der Index hier hat, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 has no primary key: this statement fails.</source>
        <translation>%1 hat keinen Primärschlüssel: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Leave it away.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2: this statement fails.</source>
        <translation>%1 hat keinen Fremdschlüssel %2: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Write the name that it has here, or leave it away.</source>
        <translation>Schreiben Sie den Namen, den es hier hat, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 is %2, whose default MySQL takes as an expression only (error 1101).</source>
        <translation>%1 ist %2; MySQL nimmt deren Standardwert nur als Ausdruck an (Fehler 1101).</translation>
    </message>
    <message>
        <source>Write the default in parentheses, from MySQL 8.0.13 on.</source>
        <translation>Schreiben Sie den Standardwert in Klammern, ab MySQL 8.0.13.</translation>
    </message>
    <message>
        <source>%1 would have two AUTO_INCREMENT columns, %2 and %3: this statement fails.</source>
        <translation>%1 hätte zwei AUTO_INCREMENT-Spalten, %2 und %3: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>The AUTO_INCREMENT column %1 is in no key: this statement fails.</source>
        <translation>Die AUTO_INCREMENT-Spalte %1 steht in keinem Schlüssel: Diese Anweisung scheitert.</translation>
    </message>
    <message>
        <source>Number one column, and make it the primary key or begin an index with it.</source>
        <translation>Nummerieren Sie eine Spalte, und machen Sie sie zum Primärschlüssel, oder lassen Sie einen Index mit ihr beginnen.</translation>
    </message>
    <message>
        <source>The project&apos;s tool sends this file as one query: this ROLLBACK takes back all that stands before it, also before its BEGIN.</source>
        <translation>Das Werkzeug des Projekts sendet diese Datei als eine Abfrage: Dieses ROLLBACK nimmt alles zurück, was davor steht, auch vor seinem BEGIN.</translation>
    </message>
    <message>
        <source>Leave the ROLLBACK away, or put what is to stay into a migration of its own.</source>
        <translation>Lassen Sie das ROLLBACK weg, oder stellen Sie, was bleiben soll, in eine eigene Migration.</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>all rows of %1</source>
        <translation>alle Zeilen von %1</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This run takes away, with every row that came since: %1.</source>
        <translation>Dieser Lauf entfernt, mit jeder seither hinzugekommenen Zeile: %1.</translation>
    </message>
    <message>
        <source>This run takes away for good: %1.</source>
        <translation>Dieser Lauf entfernt endgültig: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>Ordner &amp;öffnen …</translation>
    </message>
    <message>
        <source>Opens a folder of migrations</source>
        <translation>Öffnet einen Ordner mit Migrationen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves every changed script</source>
        <translation>Speichert jedes geänderte Skript</translation>
    </message>
    <message>
        <source>Read A&amp;gain</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Reads the folder and all targets again; scripts with unsaved changes stay as they are</source>
        <translation>Liest den Ordner und alle Ziele neu ein; Skripte mit ungespeicherten Änderungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Goes back to the start page</source>
        <translation>Geht zurück zur Startseite</translation>
    </message>
    <message>
        <source>&amp;New Migration…</source>
        <translation>&amp;Neue Migration …</translation>
    </message>
    <message>
        <source>Makes the files of a new migration in the project&apos;s format</source>
        <translation>Legt die Dateien einer neuen Migration im Format des Projekts an</translation>
    </message>
    <message>
        <source>Run &amp;Up…</source>
        <translation>Nach &amp;oben ausführen …</translation>
    </message>
    <message>
        <source>Plans a run of every pending migration on the target, and asks before it starts</source>
        <translation>Plant einen Lauf aller ausstehenden Migrationen auf dem Ziel und fragt vor dem Start nach</translation>
    </message>
    <message>
        <source>Run &amp;Down…</source>
        <translation>Nach &amp;unten ausführen …</translation>
    </message>
    <message>
        <source>Plans to take the newest applied migration back, and asks before it starts</source>
        <translation>Plant, die neueste angewendete Migration zurückzunehmen, und fragt vor dem Start nach</translation>
    </message>
    <message>
        <source>Run to &amp;Here…</source>
        <translation>Bis &amp;hierher ausführen …</translation>
    </message>
    <message>
        <source>Plans the run, up or down, after which the shown migration is the newest applied one</source>
        <translation>Plant den Lauf nach oben oder unten, nach dem die gezeigte Migration die neueste angewendete ist</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>Nach&amp;weisen</translation>
    </message>
    <message>
        <source>Runs the shown migration up, down and up again on a scratch database with rows in it, and compares</source>
        <translation>Führt die gezeigte Migration auf einer Wegwerfdatenbank mit Zeilen nach oben, nach unten und wieder nach oben aus und vergleicht</translation>
    </message>
    <message>
        <source>Prove &amp;All</source>
        <translation>&amp;Alle nachweisen</translation>
    </message>
    <message>
        <source>Proves every migration of the project</source>
        <translation>Weist jede Migration des Projekts nach</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Cancels the running statement and says what is left</source>
        <translation>Bricht die laufende Anweisung ab und sagt, was übrig ist</translation>
    </message>
    <message>
        <source>Un&amp;lock for One Run</source>
        <translation>Für einen Lauf &amp;freigeben</translation>
    </message>
    <message>
        <source>A production target is read-only; this lets one run through</source>
        <translation>Ein Produktionsziel ist schreibgeschützt; dies lässt einen Lauf durch</translation>
    </message>
    <message>
        <source>&amp;Previous Migration</source>
        <translation>&amp;Vorherige Migration</translation>
    </message>
    <message>
        <source>Shows the migration before this one</source>
        <translation>Zeigt die Migration vor dieser</translation>
    </message>
    <message>
        <source>&amp;Next Migration</source>
        <translation>&amp;Nächste Migration</translation>
    </message>
    <message>
        <source>Shows the migration after this one</source>
        <translation>Zeigt die Migration nach dieser</translation>
    </message>
    <message>
        <source>&amp;Find Migration</source>
        <translation>Migration &amp;suchen</translation>
    </message>
    <message>
        <source>Goes to a migration by a part of its name</source>
        <translation>Geht zu einer Migration anhand eines Teils ihres Namens</translation>
    </message>
    <message>
        <source>F&amp;ixes…</source>
        <translation>&amp;Korrekturen …</translation>
    </message>
    <message>
        <source>Lists the fixes for the finding at the cursor</source>
        <translation>Listet die Korrekturen für den Fund am Cursor auf</translation>
    </message>
    <message>
        <source>Find migration</source>
        <translation>Migration suchen</translation>
    </message>
    <message>
        <source>Find migration…</source>
        <translation>Migration suchen …</translation>
    </message>
    <message>
        <source>Down &amp;Beneath Up</source>
        <translation>Down &amp;unter Up</translation>
    </message>
    <message>
        <source>Shows the two scripts one above the other instead of side by side</source>
        <translation>Zeigt die beiden Skripte untereinander statt nebeneinander</translation>
    </message>
    <message>
        <source>Shows or hides the panel “%1”</source>
        <translation>Zeigt oder verbirgt das Bedienfeld „%1“</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>New migration that changes this</source>
        <translation>Neue Migration, die dies ändert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>migration – project</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A run on “%1” is under way. It will be stopped at its current statement.</source>
        <translation>Auf „%1“ ist ein Lauf im Gange. Er wird bei seiner aktuellen Anweisung angehalten.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>Lauf anhalten?</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>by its history</source>
        <translation>laut Verlauf</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>No drift: “%1” is what its history says.</source>
        <translation>Keine Abweichung: „%1“ entspricht seinem Verlauf.</translation>
    </message>
    <message>
        <source>Making the schema on a scratch database…</source>
        <translation>Schema wird auf einer Wegwerfdatenbank erstellt …</translation>
    </message>
    <message>
        <source>There is no target to compare with.</source>
        <translation>Es gibt kein Ziel zum Vergleichen.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after up</source>
        <translation>nach Up</translation>
    </message>
    <message>
        <source>Not proved yet: “Prove” runs the down script on a scratch database and compares.</source>
        <translation>Noch nicht nachgewiesen: „Nachweisen“ führt das Down-Skript auf einer Wegwerfdatenbank aus und vergleicht.</translation>
    </message>
    <message>
        <source>after down</source>
        <translation>nach Down</translation>
    </message>
    <message>
        <source>No difference: down restores the schema.</source>
        <translation>Kein Unterschied: Down stellt das Schema wieder her.</translation>
    </message>
    <message>
        <source>Open a folder of migrations</source>
        <translation>Ordner mit Migrationen öffnen</translation>
    </message>
    <message>
        <source>These files have changes that are not saved.</source>
        <translation>Diese Dateien enthalten ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Scripts have changes that are not saved: a run takes what is on disk.</source>
        <translation>Skripte enthalten ungespeicherte Änderungen: Ein Lauf verwendet, was auf dem Datenträger steht.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Nothing is pending on “%1”.</source>
        <translation>Auf „%1“ ist nichts ausstehend.</translation>
    </message>
    <message>
        <source>Nothing is to be taken back on “%1”.</source>
        <translation>Auf „%1“ ist nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied on “%1”.</source>
        <translation>
            <numerusform>%n Migration auf „%1“ angewendet.</numerusform>
            <numerusform>%n Migrationen auf „%1“ angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) taken back on “%1”.</source>
        <translation>
            <numerusform>%n Migration auf „%1“ zurückgenommen.</numerusform>
            <numerusform>%n Migrationen auf „%1“ zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts have changes that are not saved: a proof takes what is on disk.</source>
        <translation>Skripte enthalten ungespeicherte Änderungen: Ein Nachweis verwendet, was auf dem Datenträger steht.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Sele&amp;ction</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>&amp;Migration</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>Choose &amp;Target…</source>
        <translation>&amp;Ziel wählen …</translation>
    </message>
    <message>
        <source>Chooses the database that runs go to</source>
        <translation>Wählt die Datenbank, auf der Läufe ausgeführt werden</translation>
    </message>
    <message>
        <source>Suppress &amp;with Reason…</source>
        <translation>Mit Begründung unter&amp;drücken …</translation>
    </message>
    <message>
        <source>Writes a comment above the statement that silences the finding at the cursor, with your reason</source>
        <translation>Schreibt über die Anweisung einen Kommentar mit Ihrer Begründung, der den Fund am Cursor unterdrückt</translation>
    </message>
    <message>
        <source>&amp;Explain Finding</source>
        <translation>Fund &amp;erklären</translation>
    </message>
    <message>
        <source>Shows the page of the rule whose finding is at the cursor</source>
        <translation>Zeigt die Seite der Regel, deren Fund am Cursor steht</translation>
    </message>
    <message>
        <source>Next F&amp;inding</source>
        <translation>Nächster F&amp;und</translation>
    </message>
    <message>
        <source>Goes to the next finding of this migration and shows what is known about it</source>
        <translation>Geht zum nächsten Fund dieser Migration und zeigt, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Previous Fin&amp;ding</source>
        <translation>Vorheriger Fun&amp;d</translation>
    </message>
    <message>
        <source>Goes to the finding before the cursor and shows what is known about it</source>
        <translation>Geht zum Fund vor dem Cursor und zeigt, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Brings the panel “%1” to the front for the keyboard; once more goes back to the script</source>
        <translation>Holt das Bedienfeld „%1“ für die Tastatur nach vorn; noch einmal geht zurück zum Skript</translation>
    </message>
    <message>
        <source>Go to &amp;Timeline</source>
        <translation>Zur &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Go to &amp;Schema</source>
        <translation>Zum Sc&amp;hema</translation>
    </message>
    <message>
        <source>Go to P&amp;roblems</source>
        <translation>Zu den &amp;Problemen</translation>
    </message>
    <message>
        <source>Go to Pr&amp;oof</source>
        <translation>Zum Nach&amp;weis</translation>
    </message>
    <message>
        <source>Go to R&amp;un</source>
        <translation>Zum &amp;Lauf</translation>
    </message>
    <message>
        <source>“%1” belongs to no migration, so there is no editor for it here.</source>
        <translation>„%1“ gehört zu keiner Migration, deshalb gibt es hier keinen Editor dafür.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Stopped: the schema was not made.</source>
        <translation>Angehalten: Das Schema wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Making both schemas on a scratch database…</source>
        <translation>Beide Schemata werden auf einer Wegwerfdatenbank erstellt …</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Von %1 bis %2:</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>As the scripts read: nothing was run, Switchback cannot connect to such servers yet.</source>
        <translation>So, wie die Skripte lauten: Nichts wurde ausgeführt, mit solchen Servern kann sich Switchback noch nicht verbinden.</translation>
    </message>
    <message>
        <source>The fix also changes “%1”, which is read-only: nothing was changed.</source>
        <translation>Die Korrektur ändert auch „%1“, das schreibgeschützt ist: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed too. It is not saved yet.</source>
        <translation>„%1“ wurde auch geändert. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1” was changed too, and saved.</source>
        <translation>„%1“ wurde auch geändert und gespeichert.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” has changed since: it stays as it is.</source>
        <translation>„%1“ wurde seither geändert: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <comment>target</comment>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not what its history says: %n difference(s)</source>
        <translation>
            <numerusform>„%1“ entspricht nicht seinem Verlauf: %n Unterschied</numerusform>
            <numerusform>„%1“ entspricht nicht seinem Verlauf: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trust project…</source>
        <translation>Projekt vertrauen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: URL</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>scratch databases: %1</source>
        <comment>URL</comment>
        <translation>Wegwerfdatenbanken: %1</translation>
    </message>
    <message>
        <source>Trust “%1” only when you know who wrote it. From then on environment variables and passwords go where its URLs lead, and its scripts may do on scratch databases all that the server allows: read and write files, start programs, reach other servers.</source>
        <translation>Vertrauen Sie „%1“ nur, wenn Sie wissen, von wem es stammt. Von da an gehen Umgebungsvariablen und Passwörter dorthin, wohin die URLs des Projekts führen, und seine Skripte dürfen auf Wegwerfdatenbanken alles, was der Server zulässt: Dateien lesen und schreiben, Programme starten, andere Server erreichen.</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>Diesem Projekt vertrauen?</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust Project…</source>
        <translation>Projekt &amp;vertrauen …</translation>
    </message>
    <message>
        <source>Lets this project&apos;s URLs take environment variables, and its scripts reach more than scratch databases</source>
        <translation>Lässt die URLs dieses Projekts Umgebungsvariablen einsetzen und seine Skripte mehr als Wegwerfdatenbanken erreichen</translation>
    </message>
</context>
<context>
    <name>MigrationEditor</name>
    <message>
        <source>up and down</source>
        <translation>Up und Down</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>There is no finding in this migration.</source>
        <translation>In dieser Migration gibt es keinen Fund.</translation>
    </message>
    <message>
        <source>Both scripts were changed. Undo takes back one of them at a time.</source>
        <translation>Beide Skripte wurden geändert. Rückgängig nimmt jeweils eines zurück.</translation>
    </message>
    <message>
        <source>Undo both</source>
        <translation>Beide zurücknehmen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
</context>
<context>
    <name>MigrationHeader</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>schema and data</source>
        <translation>Schema und Daten</translation>
    </message>
    <message>
        <source>This migration alters the schema and changes rows. Two migrations are easier to undo.</source>
        <translation>Diese Migration ändert das Schema und Zeilen. Zwei Migrationen lassen sich leichter rückgängig machen.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>This migration changes rows, not the schema.</source>
        <translation>Diese Migration ändert Zeilen, nicht das Schema.</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>This migration alters the schema, not rows.</source>
        <translation>Diese Migration ändert das Schema, keine Zeilen.</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Up, down and up again have not been run on a scratch database in this state.</source>
        <translation>Up, Down und erneutes Up wurden in diesem Zustand nicht auf einer Wegwerfdatenbank ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>✓ nothing found</source>
        <translation>✓ nichts gefunden</translation>
    </message>
    <message>
        <source>No rule has anything to say about this migration.</source>
        <translation>Keine Regel hat etwas zu dieser Migration zu sagen.</translation>
    </message>
    <message>
        <source>Shows the list of problems</source>
        <translation>Zeigt die Liste der Probleme</translation>
    </message>
</context>
<context>
    <name>MySql</name>
    <message>
        <source>Switchback reads MySQL and MariaDB migrations and lints them; running them comes later.</source>
        <translation>Switchback liest Migrationen für MySQL und MariaDB und prüft sie mit lint; das Ausführen kommt später.</translation>
    </message>
    <message>
        <source>What needs no database works: switchback lint, status without a target, the editor with its findings and forecasts.</source>
        <translation>Was keine Datenbank braucht, funktioniert: switchback lint, status ohne Ziel, der Editor mit seinen Funden und Prognosen.</translation>
    </message>
    <message>
        <source>Rows are not checked.</source>
        <translation>Zeilen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>A table with a FULLTEXT index refuses INSTANT.</source>
        <translation>Eine Tabelle mit einem FULLTEXT-Index lehnt INSTANT ab.</translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED refuses INSTANT.</source>
        <translation>ROW_FORMAT=COMPRESSED lehnt INSTANT ab.</translation>
    </message>
    <message>
        <source>Where an index holds the column, dropping it rebuilds the table on MySQL.</source>
        <translation>Wo ein Index die Spalte enthält, baut ihr Löschen auf MySQL die Tabelle neu auf.</translation>
    </message>
    <message>
        <source>It is not known what kind of constraint “%1” is.</source>
        <translation>Welche Art von Constraint „%1“ ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is taken for the table&apos;s first FULLTEXT index.</source>
        <translation>Er wird für den ersten FULLTEXT-Index der Tabelle gehalten.</translation>
    </message>
    <message>
        <source>A VECTOR index is made by copying the table.</source>
        <translation>Ein VECTOR-Index entsteht durch Kopieren der Tabelle.</translation>
    </message>
    <message>
        <source>The table is taken to be an InnoDB table already.</source>
        <translation>Es wird angenommen, dass die Tabelle schon eine InnoDB-Tabelle ist.</translation>
    </message>
    <message>
        <source>What the column was before is not known here; where its type stays, nothing is copied.</source>
        <translation>Was die Spalte vorher war, ist hier nicht bekannt; bleibt ihr Typ, wird nichts kopiert.</translation>
    </message>
    <message>
        <source>MariaDB copies a table with generated columns for this.</source>
        <translation>MariaDB kopiert dafür eine Tabelle mit generierten Spalten.</translation>
    </message>
    <message>
        <source>AUTO_INCREMENT comes or goes.</source>
        <translation>AUTO_INCREMENT kommt hinzu oder fällt weg.</translation>
    </message>
    <message>
        <source>ALGORITHM=%1, LOCK=%2.</source>
        <translation>ALGORITHM=%1, LOCK=%2.</translation>
    </message>
    <message>
        <source>What code does is only known when it runs.</source>
        <translation>Was Code tut, zeigt sich erst bei der Ausführung.</translation>
    </message>
    <message>
        <source>Every row that it reads stays locked until the transaction ends.</source>
        <translation>Jede gelesene Zeile bleibt bis zum Ende der Transaktion gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>Für %1 wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The rows that the query reads stay locked meanwhile.</source>
        <translation>Die von der Abfrage gelesenen Zeilen bleiben währenddessen gesperrt.</translation>
    </message>
    <message>
        <source>Beside an action that works in place, this one does too, and rebuilds the table.</source>
        <translation>Neben einer Aktion, die an Ort und Stelle arbeitet, tut es auch diese und baut die Tabelle neu auf.</translation>
    </message>
    <message>
        <source>There is no statement that begins with “%1”.</source>
        <translation>Keine Anweisung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>An action is missing behind the comma.</source>
        <translation>Nach dem Komma fehlt eine Aktion.</translation>
    </message>
    <message>
        <source>A column or key is missing behind the comma.</source>
        <translation>Nach dem Komma fehlt eine Spalte oder ein Schlüssel.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>Die Tabelle hat keine Spalten.</translation>
    </message>
    <message>
        <source>CREATE INDEX needs ON and a table.</source>
        <translation>CREATE INDEX braucht ON und eine Tabelle.</translation>
    </message>
    <message>
        <source>DROP INDEX needs ON and a table.</source>
        <translation>DROP INDEX braucht ON und eine Tabelle.</translation>
    </message>
    <message>
        <source>MariaDB takes no ALGORITHM and no LOCK in DROP INDEX: write ALTER TABLE … DROP INDEX.</source>
        <translation>MariaDB nimmt in DROP INDEX weder ALGORITHM noch LOCK: ALTER TABLE … DROP INDEX schreiben.</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>Die Anweisung endet, wo ein Name erwartet wird.</translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation>Hier wird ein Name erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of object that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Art von Objekt.</translation>
    </message>
    <message>
        <source>UPDATE needs SET.</source>
        <translation>UPDATE braucht SET.</translation>
    </message>
    <message>
        <source>It prepares a distributed transaction, which is not followed.</source>
        <translation>Sie bereitet eine verteilte Transaktion vor, die nicht verfolgt wird.</translation>
    </message>
    <message>
        <source>It works on the server, not on the schema.</source>
        <translation>Sie wirkt auf den Server, nicht auf das Schema.</translation>
    </message>
    <message>
        <source>It is a piece of a program, which is not looked into.</source>
        <translation>Sie ist ein Stück eines Programms, in das nicht hineingesehen wird.</translation>
    </message>
    <message>
        <source>A default has no value.</source>
        <translation>Ein Vorgabewert ist leer.</translation>
    </message>
    <message>
        <source>MariaDB copies where a virtual column moves.</source>
        <translation>MariaDB kopiert, wo sich eine virtuelle Spalte verschiebt.</translation>
    </message>
    <message>
        <source>MariaDB writes a table anew where an index holds a virtual column.</source>
        <translation>MariaDB schreibt eine Tabelle neu, wo ein Index eine virtuelle Spalte enthält.</translation>
    </message>
</context>
<context>
    <name>NewMigrationDialog</name>
    <message>
        <source>Runs outside a transaction</source>
        <translation>Außerhalb einer Transaktion ausführen</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>Add status to orders</source>
        <translation>Status zu Bestellungen hinzufügen</translation>
    </message>
    <message>
        <source>For statements that a server refuses inside one, such as CREATE INDEX CONCURRENTLY</source>
        <translation>Für Anweisungen, die ein Server innerhalb einer Transaktion ablehnt, etwa CREATE INDEX CONCURRENTLY</translation>
    </message>
    <message>
        <source>Create migration</source>
        <translation>Migration erstellen</translation>
    </message>
    <message>
        <source>What does it &amp;do?</source>
        <translation>Was &amp;bewirkt sie?</translation>
    </message>
    <message>
        <source>Makes “%1” in %2.</source>
        <translation>Erstellt „%1“ in %2.</translation>
    </message>
    <message>
        <source>A few words: they become the file&apos;s name.</source>
        <translation>Einige Wörter: Sie werden zum Dateinamen.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Run up</source>
        <translation>Nach oben ausführen</translation>
    </message>
    <message>
        <source>Run down</source>
        <translation>Nach unten ausführen</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to run on it:</source>
        <translation>Dies ist die Produktion. Zum Ausführen „%1“ eingeben:</translation>
    </message>
    <message numerus="yes">
        <source>Run %n migration(s) up on %1</source>
        <translation>
            <numerusform>%n Migration auf %1 nach oben ausführen</numerusform>
            <numerusform>%n Migrationen auf %1 nach oben ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n migration(s) down on %1</source>
        <translation>
            <numerusform>%n Migration auf %1 nach unten ausführen</numerusform>
            <numerusform>%n Migrationen auf %1 nach unten ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In one transaction: all of it or nothing</source>
        <translation>In einer Transaktion: alles oder nichts</translation>
    </message>
    <message>
        <source>Statement by statement: what was done before a failure stays</source>
        <translation>Anweisung für Anweisung: Was vor einem Fehler geschah, bleibt</translation>
    </message>
    <message>
        <source>Line %1 weighs most:</source>
        <translation>Zeile %1 wiegt am schwersten:</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>no statement; only the history is written</source>
        <translation>keine Anweisung; nur der Verlauf wird geschrieben</translation>
    </message>
</context>
<context>
    <name>PostgreSql</name>
    <message>
        <source>The option “%1” of the URL holds a semicolon, which cannot be passed on.</source>
        <translation>Die Option „%1“ der URL enthält ein Semikolon, das nicht weitergegeben werden kann.</translation>
    </message>
    <message>
        <source>The transaction had failed and was rolled back instead of committed.</source>
        <translation>Die Transaktion war fehlgeschlagen und wurde zurückgerollt statt abgeschlossen.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s client library is not installed.</source>
        <translation>Die Clientbibliothek von PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (package libpq5 on Debian and Ubuntu).</source>
        <translation>Die Bibliothek installieren (Paket libpq5 unter Debian und Ubuntu).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Der Qt-Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (package libqt6sql6-psql on Debian and Ubuntu).</source>
        <translation>Den Treiber installieren (Paket libqt6sql6-psql unter Debian und Ubuntu).</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>Der Rechner „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>Der Server auf %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a password, and none is known.</source>
        <translation>Der Server auf %1 verlangt ein Passwort, aber es ist keines bekannt.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass, into PGPASSWORD, or as ${NAME} into the URL.</source>
        <translation>Das Passwort in ~/.pgpass, in PGPASSWORD oder als ${NAME} in der URL angeben.</translation>
    </message>
    <message>
        <source>The password for “%1” was refused.</source>
        <translation>Das Passwort für „%1“ wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The database “%1” does not exist.</source>
        <translation>Die Datenbank „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Create it with createdb, or correct the URL.</source>
        <translation>Die Datenbank mit createdb erstellen oder die URL korrigieren.</translation>
    </message>
    <message>
        <source>The role “%1” does not exist on the server.</source>
        <translation>Die Rolle „%1“ existiert auf dem Server nicht.</translation>
    </message>
    <message>
        <source>The server at %1 does not let “%2” in from here.</source>
        <translation>Der Server auf %1 lässt „%2“ von hier aus nicht zu.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on.</source>
        <translation>Mit %1 konnte keine verschlüsselte Verbindung vereinbart werden.</translation>
    </message>
    <message>
        <source>Look at sslmode and the certificates named in the URL.</source>
        <translation>sslmode und die in der URL genannten Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>The service “%1” is not in the service file.</source>
        <translation>Der Dienst „%1“ steht nicht in der Dienstdatei.</translation>
    </message>
    <message>
        <source>The server at %1 has no connection left.</source>
        <translation>Der Server auf %1 hat keine Verbindung mehr frei.</translation>
    </message>
    <message>
        <source>The server at %1 is starting or stopping.</source>
        <translation>Der Server auf %1 wird gerade gestartet oder beendet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>In einem Augenblick erneut versuchen.</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers at %1.</source>
        <translation>Auf %1 antwortet kein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Start it, or correct host and port in the URL.</source>
        <translation>Den Server starten oder Rechner und Port in der URL korrigieren.</translation>
    </message>
    <message>
        <source>The database could not be reached: %1</source>
        <translation>Die Datenbank war nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Nothing was measured for this statement.</source>
        <translation>Für diese Anweisung wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 does not know this form; it came with %2.</source>
        <translation>PostgreSQL %1 kennt diese Form nicht; sie kam mit %2.</translation>
    </message>
    <message>
        <source>What code does is only known when it runs: try it in a proof.</source>
        <translation>Was Code bewirkt, zeigt sich erst bei der Ausführung: In einem Nachweis ausprobieren.</translation>
    </message>
    <message>
        <source>Every table with a column of that domain is read under a SHARE lock.</source>
        <translation>Jede Tabelle mit einer Spalte dieser Domäne wird unter einer SHARE-Sperre gelesen.</translation>
    </message>
    <message>
        <source>Every table of the role is locked; which those are is not known here.</source>
        <translation>Jede Tabelle der Rolle wird gesperrt; welche das sind, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>If it is a foreign key, the table that it names is locked too (ROW SHARE).</source>
        <translation>Handelt es sich um einen Fremdschlüssel, wird auch die darin genannte Tabelle gesperrt (ROW SHARE).</translation>
    </message>
    <message>
        <source>If it is a foreign key, the table that it names is locked just as hard.</source>
        <translation>Handelt es sich um einen Fremdschlüssel, wird die darin genannte Tabelle ebenso stark gesperrt.</translation>
    </message>
    <message>
        <source>The index&apos;s table takes the same lock; which one is not known here.</source>
        <translation>Die Tabelle des Index erhält dieselbe Sperre; welche das ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Each table in turn, in a transaction of its own.</source>
        <translation>Jede Tabelle nacheinander, in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>REPACK was not measured: taken as CLUSTER.</source>
        <translation>REPACK wurde nicht gemessen: wie CLUSTER behandelt.</translation>
    </message>
    <message>
        <source>Every table that refers to it is emptied and locked too.</source>
        <translation>Jede Tabelle, die darauf verweist, wird ebenfalls geleert und gesperrt.</translation>
    </message>
    <message>
        <source>Every row is written and stays locked until the transaction ends.</source>
        <translation>Jede Zeile wird geschrieben und bleibt bis zum Ende der Transaktion gesperrt.</translation>
    </message>
    <message>
        <source>As many rows as the condition lets through are written and stay locked until the transaction ends.</source>
        <translation>Alle Zeilen, auf die die Bedingung zutrifft, werden geschrieben und bleiben bis zum Ende der Transaktion gesperrt.</translation>
    </message>
    <message>
        <source>Tables with columns of that type lose them, under ACCESS EXCLUSIVE.</source>
        <translation>Tabellen mit Spalten dieses Typs verlieren sie, unter ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Every table of the schema is locked.</source>
        <translation>Jede Tabelle des Schemas wird gesperrt.</translation>
    </message>
    <message>
        <source>Their table is locked (SHARE UPDATE EXCLUSIVE); which one is not known here.</source>
        <translation>Ihre Tabelle wird gesperrt (SHARE UPDATE EXCLUSIVE); welche das ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The tables that it reads take ACCESS SHARE.</source>
        <translation>Die gelesenen Tabellen erhalten ACCESS SHARE.</translation>
    </message>
    <message>
        <source>Tables that its foreign keys name are locked too.</source>
        <translation>Tabellen, die in den Fremdschlüsseln genannt sind, werden ebenfalls gesperrt.</translation>
    </message>
    <message>
        <source>The worst case: it depends on the table as it is there, which is not known here.</source>
        <translation>Der schlimmste Fall: Es hängt von der tatsächlichen Tabelle ab, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The default calls a function of unknown volatility: taken as volatile, which writes every row anew.</source>
        <translation>Der Vorgabewert ruft eine Funktion unbekannter Volatilität auf: Sie wird als volatil behandelt, was jede Zeile neu schreibt.</translation>
    </message>
    <message>
        <source>Views that read the column go with it.</source>
        <translation>Sichten, die die Spalte lesen, verschwinden mit ihr.</translation>
    </message>
    <message>
        <source>The new partition is read unless a valid CHECK already says what its bounds say.</source>
        <translation>Die neue Partition wird gelesen, sofern nicht bereits ein gültiges CHECK dasselbe besagt wie ihre Grenzen.</translation>
    </message>
    <message>
        <source>With the session&apos;s TimeZone set to UTC the rows would stay as they are.</source>
        <translation>Wäre TimeZone der Sitzung auf UTC gesetzt, blieben die Zeilen, wie sie sind.</translation>
    </message>
    <message>
        <source>The worst case: some changes of type leave the rows as they are, but the column&apos;s type is not known here.</source>
        <translation>Der schlimmste Fall: Manche Typänderungen lassen die Zeilen, wie sie sind, aber der Typ der Spalte ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Another run holds the lock on this database.</source>
        <translation>Ein anderer Lauf hält die Sperre auf dieser Datenbank.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the lock goes when that connection closes.</source>
        <translation>Warten, bis er beendet ist; die Sperre verschwindet, wenn jene Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>Another run holds the lock on this database: process %1 (%2) of user “%3”, connected since %4.</source>
        <translation>Ein anderer Lauf hält die Sperre auf dieser Datenbank: Prozess %1 (%2) von Benutzer „%3“, verbunden seit %4.</translation>
    </message>
    <message>
        <source>The lock&apos;s key “%1” is not a number.</source>
        <translation>Der Schlüssel „%1“ der Sperre ist keine Zahl.</translation>
    </message>
    <message>
        <source>The statement is not valid PostgreSQL: %1.</source>
        <translation>Die Anweisung ist kein gültiges PostgreSQL: %1.</translation>
    </message>
    <message>
        <source>This kind of statement is not looked into.</source>
        <translation>Diese Art von Anweisung wird nicht untersucht.</translation>
    </message>
    <message>
        <source>There is no statement here.</source>
        <translation>Hier steht keine Anweisung.</translation>
    </message>
    <message>
        <source>An unknown form of ALTER TABLE.</source>
        <translation>Eine unbekannte Form von ALTER TABLE.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, private server</source>
        <translation>PostgreSQL %1, privater Server</translation>
    </message>
    <message>
        <source>PostgreSQL %1 at %2</source>
        <translation>PostgreSQL %1 auf %2</translation>
    </message>
    <message>
        <source>“%1” is not a scratch database.</source>
        <translation>„%1“ ist keine Wegwerfdatenbank.</translation>
    </message>
    <message>
        <source>Grant CREATEDB to the role, or use “auto” under [scratch] in switchback.toml.</source>
        <translation>Der Rolle CREATEDB gewähren oder „auto“ unter [scratch] in switchback.toml verwenden.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server cannot run as root, and this system has neither a user “postgres” nor “nobody”.</source>
        <translation>Ein privater PostgreSQL-Server kann nicht als root laufen, und auf diesem System gibt es weder einen Benutzer „postgres“ noch „nobody“.</translation>
    </message>
    <message>
        <source>Start Switchback as an ordinary user.</source>
        <translation>Switchback als gewöhnlicher Benutzer starten.</translation>
    </message>
    <message>
        <source>No PostgreSQL server was found on this machine to make a scratch database with.</source>
        <translation>Auf diesem Rechner wurde kein PostgreSQL-Server gefunden, um eine Wegwerfdatenbank zu erstellen.</translation>
    </message>
    <message>
        <source>Looked for initdb and postgres on the PATH and in %1.</source>
        <translation>initdb und postgres wurden im PATH und in %1 gesucht.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s server (package “postgresql” on Debian and Ubuntu, “postgresql-server” on Fedora), or name a server under [scratch] url in switchback.toml.</source>
        <translation>Den PostgreSQL-Server installieren (Paket „postgresql“ unter Debian und Ubuntu, „postgresql-server“ unter Fedora) oder einen Server unter [scratch] url in switchback.toml angeben.</translation>
    </message>
    <message>
        <source>Starting a private PostgreSQL server</source>
        <translation>Privater PostgreSQL-Server wird gestartet</translation>
    </message>
    <message>
        <source>The folder for a private PostgreSQL server could not be made in %1.</source>
        <translation>Der Ordner für einen privaten PostgreSQL-Server konnte in %1 nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The folder for a private PostgreSQL server could not be prepared.</source>
        <translation>Der Ordner für einen privaten PostgreSQL-Server konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server could not be prepared with %1/initdb.</source>
        <translation>Ein privater PostgreSQL-Server konnte mit %1/initdb nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server could not be started from %1.</source>
        <translation>Ein privater PostgreSQL-Server konnte aus %1 nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server did not come up.</source>
        <translation>Ein privater PostgreSQL-Server ist nicht hochgefahren.</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>The server is a standby, which takes no changes.</source>
        <translation>Der Server ist ein Standby, der keine Änderungen annimmt.</translation>
    </message>
    <message>
        <source>Name the primary in the target&apos;s URL.</source>
        <translation>In der URL des Ziels den primären Server angeben.</translation>
    </message>
    <message>
        <source>The database is set to read only.</source>
        <translation>Die Datenbank ist auf schreibgeschützt gesetzt.</translation>
    </message>
    <message>
        <source>Look for default_transaction_read_only in the URL, the role, the database and the server&apos;s settings.</source>
        <translation>Nach default_transaction_read_only in der URL, der Rolle, der Datenbank und den Einstellungen des Servers suchen.</translation>
    </message>
    <message>
        <source>The settings name a server for scratch databases, %1. Scripts would run there with your rights, and this project is not trusted.</source>
        <translation>Die Einstellungen nennen einen Server für Wegwerfdatenbanken, %1. Dort liefen Skripte mit Ihren Rechten, und diesem Projekt wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Read them, and if you trust them: switchback verify --trust, or File &gt; Trust Project in the workbench. Or use “auto” under [scratch] in switchback.toml.</source>
        <translation>Die Skripte lesen, und wenn Sie ihnen vertrauen: switchback verify --trust, oder Datei &gt; Projekt vertrauen in der Werkbank. Oder „auto“ unter [scratch] in switchback.toml verwenden.</translation>
    </message>
    <message>
        <source>%1 is a command of psql; a server refuses it.</source>
        <translation>%1 ist ein Befehl von psql; ein Server lehnt ihn ab.</translation>
    </message>
    <message>
        <source>A NUL byte stands here: no server takes one in SQL.</source>
        <translation>Hier steht ein NUL-Byte: Kein Server nimmt eines in SQL an.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>severity, rule, place: message</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>This migration only</source>
        <translation>Nur diese Migration</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>The rule&apos;s page</source>
        <translation>Die Seite der Regel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Filter by rule, file or words</source>
        <translation>Nach Regel, Datei oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Shows what the fixes of this problem would change</source>
        <translation>Zeigt, was die Korrekturen dieses Problems ändern würden</translation>
    </message>
    <message>
        <source>Shows the rule&apos;s page: why, and what to write instead</source>
        <translation>Zeigt die Seite der Regel: warum, und was stattdessen zu schreiben ist</translation>
    </message>
    <message>
        <source>There is no page about “%1”.</source>
        <translation>Es gibt keine Seite über „%1“.</translation>
    </message>
    <message>
        <source>Nothing found: no rule has anything to say.</source>
        <translation>Nichts gefunden: Keine Regel hat etwas zu sagen.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Closes the rule&apos;s page (Escape)</source>
        <translation>Schließt die Seite der Regel (Esc)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project names no target.</source>
        <translation>Das Projekt nennt kein Ziel.</translation>
    </message>
    <message>
        <source>There is no target “%1”: the project names none.</source>
        <translation>Es gibt kein Ziel „%1“: Das Projekt nennt keines.</translation>
    </message>
    <message>
        <source>Add one to switchback.toml: [target.dev] with url = &quot;sqlite:dev.db&quot; or &quot;postgresql://…&quot;.</source>
        <translation>Eines in switchback.toml hinzufügen: [target.dev] mit url = &quot;sqlite:dev.db&quot; oder &quot;postgresql://…&quot;.</translation>
    </message>
    <message>
        <source>The project has several targets, and none of them is named “dev”.</source>
        <translation>Das Projekt hat mehrere Ziele, und keines davon heißt „dev“.</translation>
    </message>
    <message>
        <source>There is no target “%1”.</source>
        <translation>Es gibt kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines hiervon wählen: %1.</translation>
    </message>
    <message>
        <source>Read where its URLs lead, and if you trust the project: switchback status --trust, or File &gt; Trust Project in the workbench.</source>
        <translation>Lesen, wohin die URLs führen, und wenn Sie dem Projekt vertrauen: switchback status --trust, oder Datei &gt; Projekt vertrauen in der Werkbank.</translation>
    </message>
    <message>
        <source>the URL of %1 would take %2 from your environment to a place that this project names, and the project is not trusted.</source>
        <translation>die URL %1 brächte %2 aus Ihrer Umgebung an einen Ort, den dieses Projekt nennt, und dem Projekt wird nicht vertraut.</translation>
    </message>
    <message>
        <source>A URL that is one variable as a whole, url = &quot;${DATABASE_URL}&quot;, needs no trust.</source>
        <translation>Eine URL, die im Ganzen eine Variable ist, url = &quot;${DATABASE_URL}&quot;, braucht kein Vertrauen.</translation>
    </message>
    <message>
        <source>the host that the URL of %1 names would be sent the password from %2, and the project is not trusted.</source>
        <translation>an den Rechner, den die URL %1 nennt, würde das Passwort aus %2 gesendet, und dem Projekt wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Or unset it.</source>
        <translation>Oder sie aus der Umgebung entfernen.</translation>
    </message>
    <message>
        <source>the environment variable %1, which is the URL of %2, holds no URL of a database that is known.</source>
        <translation>die Umgebungsvariable %1, aus der die URL %2 kommt, enthält keine URL einer bekannten Datenbank.</translation>
    </message>
    <message>
        <source>Known schemes: %1.</source>
        <translation>Bekannte Schemata: %1.</translation>
    </message>
    <message>
        <source>the URL of %1 is the environment variable %2: %3</source>
        <comment>target, name, message</comment>
        <translation>die URL %1 ist die Umgebungsvariable %2: %3</translation>
    </message>
    <message>
        <source>the target “%1”</source>
        <translation>des Ziels „%1“</translation>
    </message>
    <message>
        <source>the server for scratch databases</source>
        <translation>des Servers für Wegwerfdatenbanken</translation>
    </message>
    <message>
        <source>It cannot be remembered that %1 is trusted: the folder %2 cannot be made.</source>
        <translation>Dass %1 vertraut wird, lässt sich nicht merken: Der Ordner %2 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
        <translation>Seinen Ordner beschreibbar machen oder in der Umgebungsvariablen SWITCHBACK_DATA_HOME einen anderen angeben.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is not known which database these migrations are for.</source>
        <translation>Es ist nicht bekannt, für welche Datenbank diese Migrationen sind.</translation>
    </message>
    <message>
        <source>Set dialect = &quot;postgresql&quot; or &quot;sqlite&quot; under [project] in switchback.toml.</source>
        <translation>dialect = &quot;postgresql&quot; oder &quot;sqlite&quot; unter [project] in switchback.toml setzen.</translation>
    </message>
    <message>
        <source>Migration %1 has no up script.</source>
        <translation>Migration %1 hat kein Up-Skript.</translation>
    </message>
    <message>
        <source>Migration %1 does not run on an empty database: %2</source>
        <translation>Migration %1 läuft nicht auf einer leeren Datenbank: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) ran</source>
        <translation>
            <numerusform>%n Anweisung ausgeführt</numerusform>
            <numerusform>%n Anweisungen ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>down restored the schema</source>
        <translation>Down hat das Schema wiederhergestellt</translation>
    </message>
    <message>
        <source>down did not run</source>
        <translation>Down wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>down kept every row</source>
        <translation>Down hat jede Zeile erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), view(s) and function(s) compared</source>
        <translation>
            <numerusform>%n Tabelle, Sicht oder Funktion verglichen</numerusform>
            <numerusform>%n Tabellen, Sichten und Funktionen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>there were no rows before</source>
        <translation>vorher gab es keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>%n Zeile verglichen</numerusform>
            <numerusform>%n Zeilen verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>descriptive, ordered name</source>
        <translation>aussagekräftiger, geordneter Name</translation>
    </message>
    <message>
        <source>down exists</source>
        <translation>Down ist vorhanden</translation>
    </message>
    <message>
        <source>there is no down script</source>
        <translation>es gibt kein Down-Skript</translation>
    </message>
    <message>
        <source>up ran</source>
        <translation>Up wurde ausgeführt</translation>
    </message>
    <message>
        <source>down ran</source>
        <translation>Down wurde ausgeführt</translation>
    </message>
    <message>
        <source>up again gave the same schema</source>
        <translation>erneutes Up ergab dasselbe Schema</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>schema and data apart</source>
        <translation>Schema und Daten getrennt</translation>
    </message>
    <message>
        <source>not mixed in one script</source>
        <translation>nicht in einem Skript vermischt</translation>
    </message>
    <message>
        <source>indexes on existing tables are built concurrently</source>
        <translation>Indizes auf bestehenden Tabellen werden mit CONCURRENTLY aufgebaut</translation>
    </message>
    <message>
        <source>no build that blocks writes</source>
        <translation>kein Aufbau, der Schreibzugriffe blockiert</translation>
    </message>
    <message>
        <source>no index on an existing table</source>
        <translation>kein Index auf einer bestehenden Tabelle</translation>
    </message>
    <message>
        <source>new NOT NULL columns have a default</source>
        <translation>neue Spalten mit NOT NULL haben einen Vorgabewert</translation>
    </message>
    <message>
        <source>every one has</source>
        <translation>jede hat einen</translation>
    </message>
    <message>
        <source>no NOT NULL column on an existing table</source>
        <translation>keine NOT-NULL-Spalte auf einer bestehenden Tabelle</translation>
    </message>
    <message>
        <source>works with the deployed code&apos;s queries</source>
        <translation>funktioniert mit den Abfragen des eingesetzten Codes</translation>
    </message>
    <message>
        <source>no queries are named under [compatibility]</source>
        <translation>unter [compatibility] sind keine Abfragen genannt</translation>
    </message>
    <message>
        <source>this version does not run them yet</source>
        <translation>diese Version führt sie noch nicht aus</translation>
    </message>
    <message>
        <source>zero downtime considered</source>
        <translation>unterbrechungsfreier Betrieb bedacht</translation>
    </message>
    <message>
        <source>no finding about locks, rewrites or deployed code</source>
        <translation>kein Fund zu Sperren, Neuschreiben oder eingesetztem Code</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s) more than before.</source>
        <translation>
            <numerusform>%1 hat %n Zeile mehr als vorher.</numerusform>
            <numerusform>%1 hat %n Zeilen mehr als vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Eine Migration %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A migration before this one does not run, so this one was not tried. %1</source>
        <translation>Eine Migration vor dieser läuft nicht, daher wurde diese nicht ausprobiert. %1</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>%1 wird nachgespielt</translation>
    </message>
    <message>
        <source>%1: making rows</source>
        <translation>%1: Zeilen werden erzeugt</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: Up</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: Down</translation>
    </message>
    <message>
        <source>%1: up again</source>
        <translation>%1: erneutes Up</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 do not fit the schema before this migration and were passed over.</source>
        <translation>
            <numerusform>%n Anweisung von %1 passt nicht zum Schema vor dieser Migration und wurde übergangen.</numerusform>
            <numerusform>%n Anweisungen von %1 passen nicht zum Schema vor dieser Migration und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows were made for %1: nothing is proved about its rows.</source>
        <translation>Für %1 wurden keine Zeilen erzeugt: Über seine Zeilen ist nichts nachgewiesen.</translation>
    </message>
    <message>
        <source>No rows could be made for %1 (%2): nothing is proved about its rows.</source>
        <translation>Für %1 konnten keine Zeilen erzeugt werden (%2): Über seine Zeilen ist nichts nachgewiesen.</translation>
    </message>
    <message>
        <source>Generated rows do not satisfy the constraint. If the target&apos;s rows do, give such rows in [scratch] seed, or set rows.</source>
        <translation>Erzeugte Zeilen erfüllen den Constraint nicht. Falls die Zeilen des Ziels ihn erfüllen, solche Zeilen in [scratch] seed angeben oder rows setzen.</translation>
    </message>
    <message>
        <source>Not proved: the schema holds what this version cannot compare: %1.</source>
        <translation>Nicht nachgewiesen: Das Schema enthält, was diese Version nicht vergleichen kann: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 %2 differs.</source>
        <translation>%1 %2 weicht ab.</translation>
    </message>
    <message>
        <source>%1 is there, and no migration makes it</source>
        <translation>%1 ist da, und keine Migration legt es an</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is %2 and should be %3</source>
        <translation>%1 ist %2 und sollte %3 sein</translation>
    </message>
    <message>
        <source>switchback status lists the versions.</source>
        <translation>switchback status listet die Versionen auf.</translation>
    </message>
    <message>
        <source>Not tried before the files are put right. %1</source>
        <translation>Nicht versucht, solange die Dateien nicht in Ordnung sind. %1</translation>
    </message>
    <message>
        <source>A generated row holds a value that does not fit: extremes are among them. If the target&apos;s rows fit, give such rows in [scratch] seed, or set rows.</source>
        <translation>Eine erzeugte Zeile hat einen Wert, der nicht passt: Grenzwerte sind dabei. Wenn die Zeilen des Ziels passen, solche Zeilen in [scratch] seed angeben oder rows setzen.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Down does not restore:</source>
        <translation>Down stellt nicht wieder her:</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Runs the migration up, down and up again on a scratch database with rows in it</source>
        <translation>Führt die Migration auf einer Wegwerfdatenbank mit Zeilen nach oben, nach unten und wieder nach oben aus</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copies verdict, differences and checklist for a pull request</source>
        <translation>Kopiert Urteil, Unterschiede und Prüfliste für einen Pull-Request</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Erneut nachweisen</translation>
    </message>
    <message>
        <source>Makes the proof anew on a fresh scratch database</source>
        <translation>Erstellt den Nachweis neu auf einer frischen Wegwerfdatenbank</translation>
    </message>
    <message>
        <source>What the proof saw</source>
        <translation>Was der Nachweis gesehen hat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Checklist of a good migration</source>
        <translation>Prüfliste einer guten Migration</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Choose a migration to see its proof.</source>
        <translation>Eine Migration wählen, um ihren Nachweis zu sehen.</translation>
    </message>
    <message>
        <source>%1 has not been proved yet.
A proof runs it up, down and up again on a scratch database with rows in it, and compares.</source>
        <translation>%1 wurde noch nicht nachgewiesen.
Ein Nachweis führt sie auf einer Wegwerfdatenbank mit Zeilen nach oben, nach unten und wieder nach oben aus und vergleicht.</translation>
    </message>
    <message>
        <source>Proving %1…</source>
        <translation>%1 wird nachgewiesen …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>after up</source>
        <translation>nach Up</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>up failed</source>
        <translation>Up fehlgeschlagen</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>Up %1</translation>
    </message>
    <message>
        <source>after down</source>
        <translation>nach Down</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>= before</source>
        <translation>= vorher</translation>
    </message>
    <message>
        <source>≠ before</source>
        <translation>≠ vorher</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>Down %1</translation>
    </message>
    <message>
        <source>again</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>= after up</source>
        <translation>= nach Up</translation>
    </message>
    <message>
        <source>≠ after up</source>
        <translation>≠ nach Up</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Failed at statement %1, %2:%3</source>
        <translation>Fehlgeschlagen bei Anweisung %1, %2:%3</translation>
    </message>
    <message numerus="yes">
        <source>Down does not restore (%n)</source>
        <translation>
            <numerusform>Down stellt nicht wieder her (%n)</numerusform>
            <numerusform>Down stellt nicht wieder her (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message numerus="yes">
        <source>Up again differs (%n)</source>
        <translation>
            <numerusform>Erneutes Up weicht ab (%n)</numerusform>
            <numerusform>Erneutes Up weicht ab (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that stood before</source>
        <translation>Zeilen, die vorher da waren</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alle erhalten</translation>
    </message>
    <message>
        <source>%1 kept, %2 changed, %3 lost</source>
        <translation>%1 erhalten, %2 geändert, %3 verloren</translation>
    </message>
    <message numerus="yes">
        <source>What up changes (%n)</source>
        <translation>
            <numerusform>Was Up ändert (%n)</numerusform>
            <numerusform>Was Up ändert (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1
%2
Nothing that it rests on has changed since. Prove it again to see its steps, differences and checklist.</source>
        <translation>%1
%2
Nichts, worauf er beruht, hat sich seither geändert. Erneut nachweisen, um Schritte, Unterschiede und Prüfliste zu sehen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>rows that stood before</source>
        <translation>Zeilen, die vorher da waren</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>What each statement did</source>
        <translation>Was jede Anweisung bewirkt hat</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>What down did not restore</source>
        <translation>Was Down nicht wiederhergestellt hat</translation>
    </message>
    <message>
        <source>What differs when up runs again</source>
        <translation>Was abweicht, wenn Up erneut ausgeführt wird</translation>
    </message>
    <message>
        <source>What up changes</source>
        <translation>Was Up ändert</translation>
    </message>
    <message>
        <source>%1 of %2 migrations proved</source>
        <translation>%1 von %2 Migrationen nachgewiesen</translation>
    </message>
    <message>
        <source>%1, format %2, on %3</source>
        <translation>%1, Format %2, auf %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>not understood: may lock or change anything</source>
        <translation>nicht verstanden: kann alles sperren oder ändern</translation>
    </message>
    <message>
        <source>blocks reads and writes</source>
        <translation>blockiert Lesen und Schreiben</translation>
    </message>
    <message>
        <source>blocks writes</source>
        <translation>blockiert Schreiben</translation>
    </message>
    <message>
        <source>rewrites %1</source>
        <translation>schreibt %1 neu</translation>
    </message>
    <message>
        <source>scans %1</source>
        <translation>liest %1 ganz</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>instant once it has the lock</source>
        <translation>sofort, sobald die Sperre erhalten ist</translation>
    </message>
    <message>
        <source>no lock that others wait for</source>
        <translation>keine Sperre, auf die andere warten</translation>
    </message>
    <message>
        <source>rewrote %1</source>
        <translation>%1 neu geschrieben</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>%1 ganz gelesen</translation>
    </message>
    <message>
        <source>Proved. Down restores the schema and keeps every row; up again gives the same.</source>
        <translation>Nachgewiesen. Down stellt das Schema wieder her und erhält jede Zeile; erneutes Up ergibt dasselbe.</translation>
    </message>
    <message>
        <source>Not proved. Down does not restore the schema.</source>
        <translation>Nicht nachgewiesen. Down stellt das Schema nicht wieder her.</translation>
    </message>
    <message>
        <source>Not proved. Rows are lost on the way up and down.</source>
        <translation>Nicht nachgewiesen. Auf dem Weg nach oben und unten gehen Zeilen verloren.</translation>
    </message>
    <message>
        <source>Not proved. Up again does not give the same schema as the first time.</source>
        <translation>Nicht nachgewiesen. Erneutes Up ergibt nicht dasselbe Schema wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>Not proved. Up failed.</source>
        <translation>Nicht nachgewiesen. Up ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not proved. Down failed.</source>
        <translation>Nicht nachgewiesen. Down ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not proved. There is no down script.</source>
        <translation>Nicht nachgewiesen. Es gibt kein Down-Skript.</translation>
    </message>
    <message>
        <source>Not proved. The migration is declared irreversible.</source>
        <translation>Nicht nachgewiesen. Die Migration ist als unumkehrbar deklariert.</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>edited after it ran</source>
        <translation>nach der Ausführung bearbeitet</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2.%3</source>
        <translation>%1 von %2.%3</translation>
    </message>
    <message>
        <source>as long as its rows take</source>
        <translation>so lange, wie ihre Zeilen brauchen</translation>
    </message>
    <message>
        <source>Not proved. Not everything in the schema can be compared.</source>
        <translation>Nicht nachgewiesen. Nicht alles im Schema lässt sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>✗ Found</source>
        <translation>✗ Gefunden</translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation>✓ Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>waits for a lock, tries again in %1</source>
        <translation>wartet auf eine Sperre, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>· waits</source>
        <translation>· wartet</translation>
    </message>
    <message>
        <source>▶ running</source>
        <translation>▶ läuft</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>– not run</source>
        <translation>– nicht ausgeführt</translation>
    </message>
    <message>
        <source>Migration and statement</source>
        <translation>Migration und Anweisung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Meldung des Servers</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Nothing has been run yet. “Run up” shows the plan first.</source>
        <translation>Es wurde noch nichts ausgeführt. „Nach oben ausführen“ zeigt zuerst den Plan.</translation>
    </message>
    <message>
        <source>Puts the cursor where the script failed</source>
        <translation>Setzt den Cursor an die Stelle, an der das Skript fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Migrations and statements of the run</source>
        <translation>Migrationen und Anweisungen des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>Running %n migration(s) up on %1</source>
        <translation>
            <numerusform>%n Migration wird auf %1 nach oben ausgeführt</numerusform>
            <numerusform>%n Migrationen werden auf %1 nach oben ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running %n migration(s) down on %1</source>
        <translation>
            <numerusform>%n Migration wird auf %1 nach unten ausgeführt</numerusform>
            <numerusform>%n Migrationen werden auf %1 nach unten ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) up in %1</source>
        <translation>
            <numerusform>%n Migration nach oben in %1</numerusform>
            <numerusform>%n Migrationen nach oben in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) down in %1</source>
        <translation>
            <numerusform>%n Migration nach unten in %1</numerusform>
            <numerusform>%n Migrationen nach unten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2:</source>
        <translation>%1, Zeile %2:</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Es wurde nichts ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n whole migration(s), %1</source>
        <translation>
            <numerusform>Angehalten nach %n ganzer Migration, %1</numerusform>
            <numerusform>Angehalten nach %n ganzen Migrationen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n whole migration(s), %1</source>
        <translation>
            <numerusform>Fehlgeschlagen nach %n ganzer Migration, %1</numerusform>
            <numerusform>Fehlgeschlagen nach %n ganzen Migrationen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Shop on SQLite</source>
        <translation>Shop auf SQLite</translation>
    </message>
    <message>
        <source>Twelve migrations from the first table to a rename without downtime. Needs nothing.</source>
        <translation>Zwölf Migrationen von der ersten Tabelle bis zur Umbenennung ohne Ausfallzeit. Benötigt nichts.</translation>
    </message>
    <message>
        <source>Shop on PostgreSQL</source>
        <translation>Shop auf PostgreSQL</translation>
    </message>
    <message>
        <source>The same with enums, views, triggers and concurrent indexes, on a private server.</source>
        <translation>Dasselbe mit Enums, Sichten, Triggern und Indizes, die mit CONCURRENTLY aufgebaut werden, auf einem privaten Server.</translation>
    </message>
    <message>
        <source>Deliberate mistakes</source>
        <translation>Absichtliche Fehler</translation>
    </message>
    <message>
        <source>Each migration holds a classic error. See what the workbench says about it.</source>
        <translation>Jede Migration enthält einen klassischen Fehler. Sehen Sie, was die Werkbank dazu sagt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 cannot be written.</source>
        <translation>Die Datei %1 des Beispiels kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This build holds no sample named %1.</source>
        <translation>Dieses Programm enthält kein Beispiel namens %1.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Column order: a column that was dropped and added again stands last in its table; only rewriting the table could move it.</source>
        <translation>Spaltenreihenfolge: Eine Spalte, die gelöscht und wieder hinzugefügt wurde, steht in ihrer Tabelle an letzter Stelle; nur ein Neuschreiben der Tabelle könnte sie verschieben.</translation>
    </message>
    <message>
        <source>Enum value: a label that was added cannot be removed; only making the type anew could do that.</source>
        <translation>Enum-Wert: Ein hinzugefügter Wert kann nicht entfernt werden; das ginge nur, indem der Typ neu erstellt wird.</translation>
    </message>
    <message>
        <source>State, not schema: whether the view holds rows.</source>
        <translation>Zustand, nicht Schema: ob die Sicht Zeilen enthält.</translation>
    </message>
    <message>
        <source>This is not a snapshot: “%1” is missing or of another kind.</source>
        <translation>Dies ist kein Abbild: „%1“ fehlt oder ist von anderer Art.</translation>
    </message>
</context>
<context>
    <name>SchemaModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Schema objects</source>
        <translation>Schemaobjekte</translation>
    </message>
    <message>
        <source>Choose a migration to see what it does to the schema.</source>
        <translation>Eine Migration wählen, um zu sehen, was sie am Schema ändert.</translation>
    </message>
    <message>
        <source>Before → up</source>
        <translation>Vorher → Up</translation>
    </message>
    <message>
        <source>What the up script does to the schema</source>
        <translation>Was das Up-Skript am Schema ändert</translation>
    </message>
    <message>
        <source>Before → down</source>
        <translation>Vorher → Down</translation>
    </message>
    <message>
        <source>What the down script does not restore: empty is good</source>
        <translation>Was das Down-Skript nicht wiederherstellt: leer ist gut</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>The target against what its history says it should be</source>
        <translation>Das Ziel im Vergleich zu dem, was es laut Verlauf sein sollte</translation>
    </message>
    <message>
        <source>Search in the schema</source>
        <translation>Im Schema suchen</translation>
    </message>
    <message>
        <source>Table, column, index…</source>
        <translation>Tabelle, Spalte, Index …</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaTree</name>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabewert %1</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generiert</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
</context>
<context>
    <name>ScriptEditor</name>
    <message>
        <source>Script %1 of %2</source>
        <translation>Skript %1 von %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <comment>file</comment>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>This script has %1. It is checked and run as it is; to open it here takes a while.</source>
        <translation>Dieses Skript hat %1. Es wird so geprüft und ausgeführt, wie es ist; es hier zu öffnen dauert eine Weile.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>There is no finding here, so there is nothing to fix. F8 goes to the next one.</source>
        <translation>Hier ist kein Fund, also nichts zu korrigieren. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>There is no finding here, so there is nothing to suppress.</source>
        <translation>Hier ist kein Fund, also nichts zu unterdrücken.</translation>
    </message>
    <message>
        <source>This script is read-only.</source>
        <translation>Dieses Skript ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no finding here. F8 goes to the next one.</source>
        <translation>Hier ist kein Fund. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>There is no finding here, so there is nothing to explain.</source>
        <translation>Hier ist kein Fund, also nichts zu erklären.</translation>
    </message>
    <message>
        <source>The file is gone from its folder. Its text is still here.</source>
        <translation>Die Datei ist aus ihrem Ordner verschwunden. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Another program has changed this file, and so have you. Nothing is lost until you decide.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, und Sie auch. Nichts geht verloren, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making a scratch database</source>
        <translation>Wegwerfdatenbank wird erstellt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Allowed here: %1.</source>
        <translation>Hier erlaubt: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;…&quot;.</source>
        <translation>%1 = &quot;…&quot; schreiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>Write it without quotes: %1 = %2.</source>
        <translation>Ohne Anführungszeichen schreiben: %1 = %2.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>Write %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>%1 = [&quot;…&quot;, &quot;…&quot;] schreiben.</translation>
    </message>
    <message>
        <source>“%1” must be a table.</source>
        <translation>„%1“ muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own.</source>
        <translation>[%1] in einer eigenen Zeile schreiben.</translation>
    </message>
    <message>
        <source>unknown key “%1”.</source>
        <translation>unbekannter Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>unknown key “%1” in [%2].</source>
        <translation>unbekannter Schlüssel „%1“ in [%2].</translation>
    </message>
    <message>
        <source>the rule “%1” takes a severity or a table.</source>
        <translation>die Regel „%1“ erwartet einen Schweregrad oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;warning&quot; or %1 = { severity = &quot;warning&quot; }.</source>
        <translation>%1 = &quot;warning&quot; oder %1 = { severity = &quot;warning&quot; } schreiben.</translation>
    </message>
    <message>
        <source>“%1” of the rule “%2” cannot be a table or a date.</source>
        <translation>„%1“ der Regel „%2“ kann keine Tabelle und kein Datum sein.</translation>
    </message>
    <message>
        <source>Write a text, a number, true, false or a list of them.</source>
        <translation>Einen Text, eine Zahl, true, false oder eine Liste davon schreiben.</translation>
    </message>
    <message>
        <source>[%1] has no url.</source>
        <translation>[%1] hat keine url.</translation>
    </message>
    <message>
        <source>Write url = &quot;sqlite:PATH&quot;, &quot;postgresql://…&quot; or &quot;${NAME}&quot; for an environment variable.</source>
        <translation>url = &quot;sqlite:PFAD&quot;, &quot;postgresql://…&quot; oder &quot;${NAME}&quot; für eine Umgebungsvariable schreiben.</translation>
    </message>
    <message>
        <source>“%1” in [target] is not a target.</source>
        <translation>„%1“ in [target] ist kein Ziel.</translation>
    </message>
    <message>
        <source>Every target is a table of its own: [target.dev] with url = &quot;…&quot;.</source>
        <translation>Jedes Ziel ist eine eigene Tabelle: [target.dev] mit url = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no version: “%2”.</source>
        <translation>„%1“ ist keine Version: „%2“.</translation>
    </message>
    <message>
        <source>Write for example %1 = &quot;17&quot;.</source>
        <translation>Zum Beispiel %1 = &quot;17&quot; schreiben.</translation>
    </message>
    <message>
        <source>not valid TOML: %1.</source>
        <translation>kein gültiges TOML: %1.</translation>
    </message>
    <message>
        <source>See “Settings” in the README for an example of this file.</source>
        <translation>Ein Beispiel für diese Datei steht unter „Settings“ in der README.</translation>
    </message>
    <message>
        <source>[[lint.override]] says neither for which files nor for which targets.</source>
        <translation>[[lint.override]] sagt weder, für welche Dateien, noch für welche Ziele.</translation>
    </message>
    <message>
        <source>Write paths = [&quot;migrations/legacy&quot;], kinds = [&quot;development&quot;] or both.</source>
        <translation>paths = [&quot;migrations/legacy&quot;], kinds = [&quot;development&quot;] oder beides schreiben.</translation>
    </message>
    <message>
        <source>“override” must be a list of tables.</source>
        <translation>„override“ muss eine Liste von Tabellen sein.</translation>
    </message>
    <message>
        <source>Write [[lint.override]] with two brackets on each side.</source>
        <translation>[[lint.override]] mit zwei Klammern auf jeder Seite schreiben.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>Die Zugriffsrechte von %1 prüfen.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Set up migrations</source>
        <translation>Migrationen einrichten</translation>
    </message>
    <message>
        <source>%1 (up and down in one file)</source>
        <comment>format</comment>
        <translation>%1 (Up und Down in einer Datei)</translation>
    </message>
    <message>
        <source>%1 (a pair of files)</source>
        <comment>format</comment>
        <translation>%1 (ein Paar von Dateien)</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>&amp;Format of the migrations:</source>
        <translation>&amp;Format der Migrationen:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>F&amp;older for them:</source>
        <translation>&amp;Ordner dafür:</translation>
    </message>
    <message>
        <source>Makes “%1” and “switchback.toml” in %2.</source>
        <translation>Erstellt „%1“ und „switchback.toml“ in %2.</translation>
    </message>
    <message>
        <source>A folder inside of %1, such as “migrations”.</source>
        <translation>Ein Ordner innerhalb von %1, etwa „migrations“.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Sql</name>
    <message>
        <source>This comment has no end.</source>
        <translation>Dieser Kommentar hat kein Ende.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>Das hier beginnende Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is open that this parenthesis closes.</source>
        <translation>Es ist nichts offen, was diese Klammer schließt.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>Die Anweisung endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Qt&apos;s SQLite driver brings another SQLite than the system&apos;s.</source>
        <translation>Der SQLite-Treiber von Qt bringt ein anderes SQLite mit als das des Systems.</translation>
    </message>
    <message>
        <source>Install the distribution&apos;s own Qt.</source>
        <translation>Das Qt der Distribution installieren.</translation>
    </message>
    <message>
        <source>SQLite&apos;s result code %1: %2</source>
        <translation>Ergebniscode %1 von SQLite: %2</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>Die Anweisung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it; ?busy_timeout=MILLISECONDS in the URL waits longer.</source>
        <translation>Warten, bis es fertig ist, oder es schließen; ?busy_timeout=MILLISEKUNDEN in der URL wartet länger.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder %1, and that the URL does not say mode=ro.</source>
        <translation>Die Zugriffsrechte der Datei und ihres Ordners %1 prüfen, und dass die URL nicht mode=ro enthält.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>SQLite also writes files beside it: check the permissions of %1.</source>
        <translation>SQLite schreibt auch Dateien daneben: Die Zugriffsrechte von %1 prüfen.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Check the path in the URL; an encrypted database cannot be read.</source>
        <translation>Den Pfad in der URL prüfen; eine verschlüsselte Datenbank kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>PRAGMA integrity_check tells more; restore a copy of the file.</source>
        <translation>PRAGMA integrity_check sagt mehr; eine Sicherungskopie der Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk of %1: is it full?</source>
        <translation>Den Datenträger von %1 prüfen: Ist er voll?</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 ist ein Ordner, keine Datenbank.</translation>
    </message>
    <message>
        <source>The URL names the file itself: sqlite:%1/FILE.</source>
        <translation>Die URL nennt die Datei selbst: sqlite:%1/DATEI.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Make it, or correct the path in the URL.</source>
        <translation>Den Ordner erstellen oder den Pfad in der URL korrigieren.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Die Datenbank %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Correct the path in the URL; applying migrations makes a new file.</source>
        <translation>Den Pfad in der URL korrigieren; das Anwenden von Migrationen erstellt eine neue Datei.</translation>
    </message>
    <message>
        <source>No file can be made in %1.</source>
        <translation>In %1 kann keine Datei erstellt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Die Zugriffsrechte dieses Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>All rows of the query are read and written; how many is not known.</source>
        <translation>Alle Zeilen der Abfrage werden gelesen und geschrieben; wie viele, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>With foreign_keys on, all its rows are deleted first, and with them those that refer to them by ON DELETE CASCADE.</source>
        <translation>Ist foreign_keys eingeschaltet, werden zuerst alle Zeilen gelöscht, und mit ihnen jene, die durch ON DELETE CASCADE auf sie verweisen.</translation>
    </message>
    <message>
        <source>No row is touched. Refused when any view or trigger of the schema does not resolve.</source>
        <translation>Keine Zeile wird berührt. Wird abgelehnt, wenn sich eine Sicht oder ein Trigger des Schemas nicht auflösen lässt.</translation>
    </message>
    <message>
        <source>Fails when two rows are equal in these columns.</source>
        <translation>Schlägt fehl, wenn zwei Zeilen in diesen Spalten gleich sind.</translation>
    </message>
    <message>
        <source>The indexes are built anew from all their rows.</source>
        <translation>Die Indizes werden aus allen ihren Zeilen neu aufgebaut.</translation>
    </message>
    <message>
        <source>It is not known what SQLite does here.</source>
        <translation>Es ist nicht bekannt, was SQLite hier tut.</translation>
    </message>
    <message>
        <source>No row is touched.</source>
        <translation>Keine Zeile wird berührt.</translation>
    </message>
    <message>
        <source>All rows are read.</source>
        <translation>Alle Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>It is not known what this pragma does.</source>
        <translation>Es ist nicht bekannt, was dieses Pragma bewirkt.</translation>
    </message>
    <message>
        <source>Inside a transaction it has no effect, and SQLite does not say so.</source>
        <translation>Innerhalb einer Transaktion hat es keine Wirkung, und SQLite meldet das nicht.</translation>
    </message>
    <message>
        <source>The whole file is written anew, and needs as much space again while it is. Refused inside a transaction.</source>
        <translation>Die gesamte Datei wird neu geschrieben und braucht währenddessen noch einmal so viel Platz. Wird innerhalb einer Transaktion abgelehnt.</translation>
    </message>
    <message>
        <source>The whole file is read and written to another. Refused inside a transaction.</source>
        <translation>Die gesamte Datei wird gelesen und in eine andere geschrieben. Wird innerhalb einer Transaktion abgelehnt.</translation>
    </message>
    <message>
        <source>All indexes are read.</source>
        <translation>Alle Indizes werden gelesen.</translation>
    </message>
    <message>
        <source>virtual table %1: %2</source>
        <translation>virtuelle Tabelle %1: %2</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>SQLite meldet: %1</translation>
    </message>
    <message>
        <source>process %1 of %2 on %3</source>
        <translation>Prozess %1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Another run is working on %1.</source>
        <translation>Ein anderer Lauf arbeitet an %1.</translation>
    </message>
    <message>
        <source>Another run is working on %1: %2.</source>
        <translation>Ein anderer Lauf arbeitet an %1: %2.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or end that process.</source>
        <translation>Warten, bis er fertig ist, oder jenen Prozess beenden.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>Die Sperrdatei %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A run needs a folder that may be written, and so does SQLite itself: check the permissions of %1.</source>
        <translation>Ein Lauf braucht einen beschreibbaren Ordner, ebenso SQLite selbst: Die Zugriffsrechte von %1 prüfen.</translation>
    </message>
    <message>
        <source>It works on another database file, which is not looked at.</source>
        <translation>Sie arbeitet an einer anderen Datenbankdatei, die nicht untersucht wird.</translation>
    </message>
    <message>
        <source>SQLite has no statement that begins with “%1”.</source>
        <translation>SQLite hat keine Anweisung, die mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>The body of the trigger has no END.</source>
        <translation>Dem Rumpf des Triggers fehlt END.</translation>
    </message>
    <message>
        <source>SQLite can add only a CHECK to a table that exists.</source>
        <translation>SQLite kann einer bestehenden Tabelle nur ein CHECK hinzufügen.</translation>
    </message>
    <message>
        <source>Refused: %1 belongs to the primary key.</source>
        <translation>Abgelehnt: %1 gehört zum Primärschlüssel.</translation>
    </message>
    <message>
        <source>Refused: %1 is unique.</source>
        <translation>Abgelehnt: %1 ist eindeutig.</translation>
    </message>
    <message>
        <source>Refused while the index %1 uses it.</source>
        <translation>Abgelehnt, solange der Index %1 sie verwendet.</translation>
    </message>
    <message>
        <source>Refused while the generated column %1 uses it.</source>
        <translation>Abgelehnt, solange die generierte Spalte %1 sie verwendet.</translation>
    </message>
    <message>
        <source>Refused if the trigger %1 uses it.</source>
        <translation>Abgelehnt, falls der Trigger %1 sie verwendet.</translation>
    </message>
    <message>
        <source>Refused: SQLite cannot add a primary key column.</source>
        <translation>Abgelehnt: SQLite kann keine Primärschlüsselspalte hinzufügen.</translation>
    </message>
    <message>
        <source>Refused: SQLite cannot add a unique column.</source>
        <translation>Abgelehnt: SQLite kann keine eindeutige Spalte hinzufügen.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and the default is not a constant.</source>
        <translation>Abgelehnt: Die Tabelle enthält Zeilen, und der Vorgabewert ist keine Konstante.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: the default is not a constant.</source>
        <translation>Abgelehnt, wenn die Tabelle Zeilen enthält: Der Vorgabewert ist keine Konstante.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and NOT NULL needs a default for them.</source>
        <translation>Abgelehnt: Die Tabelle enthält Zeilen, und NOT NULL braucht einen Vorgabewert für sie.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: NOT NULL needs a default for them.</source>
        <translation>Abgelehnt, wenn die Tabelle Zeilen enthält: NOT NULL braucht einen Vorgabewert für sie.</translation>
    </message>
    <message>
        <source>Refused while foreign_keys is on: a column that refers to another table can only have NULL as default.</source>
        <translation>Abgelehnt, solange foreign_keys eingeschaltet ist: Eine Spalte, die auf eine andere Tabelle verweist, kann nur NULL als Vorgabewert haben.</translation>
    </message>
    <message>
        <source>Refused when an index, a key, a view or a trigger uses the column.</source>
        <translation>Abgelehnt, wenn ein Index, ein Schlüssel, eine Sicht oder ein Trigger die Spalte verwendet.</translation>
    </message>
    <message>
        <source>Refused if the view %1 uses it.</source>
        <translation>Abgelehnt, falls die Sicht %1 sie verwendet.</translation>
    </message>
    <message>
        <source>Refused: SQLite has this form since %1, and the target runs %2.</source>
        <translation>Abgelehnt: SQLite kennt diese Form seit %1, und auf dem Ziel läuft %2.</translation>
    </message>
    <message>
        <source>SQLite %1, files of its own</source>
        <translation>SQLite %1, eigene Dateien</translation>
    </message>
    <message>
        <source>%1 is not a scratch database.</source>
        <translation>%1 ist keine Wegwerfdatenbank.</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be made or removed.</source>
        <translation>Die Wegwerfdatenbank %1 konnte nicht erstellt oder entfernt werden.</translation>
    </message>
    <message>
        <source>Is the disk of %1 full?</source>
        <translation>Ist der Datenträger von %1 voll?</translation>
    </message>
    <message>
        <source>%1 cannot be copied while it is in use.</source>
        <translation>%1 kann nicht kopiert werden, solange die Datei in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Close its connections first.</source>
        <translation>Zuerst ihre Verbindungen schließen.</translation>
    </message>
    <message>
        <source>Making a folder for scratch databases</source>
        <translation>Ordner für Wegwerfdatenbanken wird erstellt</translation>
    </message>
    <message>
        <source>No scratch databases can be made in %1.</source>
        <translation>In %1 können keine Wegwerfdatenbanken erstellt werden.</translation>
    </message>
    <message>
        <source>Set [scratch] url to &quot;auto&quot;, or to sqlite:FOLDER with a folder that may be written.</source>
        <translation>[scratch] url auf &quot;auto&quot; setzen oder auf sqlite:ORDNER mit einem beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The script would open a file outside the scratch database.</source>
        <translation>Das Skript würde eine Datei außerhalb der Wegwerfdatenbank öffnen.</translation>
    </message>
    <message>
        <source>The script would leave the scratch database: %1.</source>
        <translation>Das Skript würde die Wegwerfdatenbank verlassen: %1.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and a new generated column can only be virtual.</source>
        <translation>Abgelehnt: Die Tabelle enthält Zeilen, und eine neue berechnete Spalte kann nur virtuell sein.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: a new generated column can only be virtual.</source>
        <translation>Abgelehnt, wenn die Tabelle Zeilen enthält: Eine neue berechnete Spalte kann nur virtuell sein.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Switchback</source>
        <translation>Switchback</translation>
    </message>
    <message>
        <source>Takes a database migration up, down and up again, and shows what really happened.</source>
        <translation>Führt eine Datenbankmigration nach oben, nach unten und wieder nach oben aus und zeigt, was wirklich geschehen ist.</translation>
    </message>
    <message>
        <source>Open a folder of migrations…</source>
        <translation>Ordner mit Migrationen öffnen …</translation>
    </message>
    <message>
        <source>golang-migrate, dbmate and goose are recognised by their files. Nothing is changed by looking.</source>
        <translation>golang-migrate, dbmate und goose werden an ihren Dateien erkannt. Das Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Steps of the proof</source>
        <translation>Schritte des Nachweises</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>✓ proved</source>
        <translation>✓ nachgewiesen</translation>
    </message>
    <message>
        <source>✗ schema differs</source>
        <translation>✗ Schema weicht ab</translation>
    </message>
    <message>
        <source>✗ data lost</source>
        <translation>✗ Daten verloren</translation>
    </message>
    <message>
        <source>✗ not repeatable</source>
        <translation>✗ nicht wiederholbar</translation>
    </message>
    <message>
        <source>✗ up failed</source>
        <translation>✗ Up fehlgeschlagen</translation>
    </message>
    <message>
        <source>✗ down failed</source>
        <translation>✗ Down fehlgeschlagen</translation>
    </message>
    <message>
        <source>✗ no down</source>
        <translation>✗ kein Down</translation>
    </message>
    <message>
        <source>⚠ irreversible</source>
        <translation>⚠ unumkehrbar</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– übersprungen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>edited after it ran</source>
        <translation>nach der Ausführung bearbeitet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>state, target, time</comment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>state, targets</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <translation>Auf %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>target, date</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>This migration was applied to %1: what others have run is not changed any more.</source>
        <translation>Diese Migration wurde auf %1 angewendet: Was andere ausgeführt haben, wird nicht mehr geändert.</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>„%1“ unterdrücken</translation>
    </message>
</context>
<context>
    <name>TargetChooser</name>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Target of runs</source>
        <translation>Ziel der Läufe</translation>
    </message>
    <message>
        <source>%1 — reading…</source>
        <comment>target</comment>
        <translation>%1 — wird gelesen …</translation>
    </message>
    <message>
        <source>%1 — cannot be read</source>
        <comment>target</comment>
        <translation>%1 — kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 — %2 %3</source>
        <comment>target — dialect version</comment>
        <translation>%1 — %2 %3</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>The settings name no target. Add one to switchback.toml: [target.dev] with its url.</source>
        <translation>Die Einstellungen nennen kein Ziel. Eines in switchback.toml hinzufügen: [target.dev] mit seiner url.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target (kind)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Runs go to “%1” (%2).</source>
        <translation>Läufe gehen an „%1“ (%2).</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>kein Down-Skript</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>changes rows</source>
        <translation>ändert Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Fund</numerusform>
            <numerusform>%n Funde</numerusform>
        </translation>
    </message>
    <message>
        <source>no down</source>
        <translation>kein Down-Skript</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>written by %1, %2</source>
        <translation>geschrieben von %1, %2</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Migrations, newest first</source>
        <translation>Migrationen, neueste zuerst</translation>
    </message>
    <message>
        <source>Name, version or author…</source>
        <translation>Name, Version oder Autor …</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>In der Zeitleiste suchen</translation>
    </message>
    <message>
        <source>Which migrations are shown</source>
        <translation>Welche Migrationen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pending somewhere</source>
        <translation>Irgendwo ausstehend</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Plan %1 to here…</source>
        <translation>%1 bis hierher planen …</translation>
    </message>
    <message>
        <source>Compare the two schemas</source>
        <translation>Die beiden Schemata vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Prove %n migration(s)</source>
        <translation>
            <numerusform>%n Migration nachweisen</numerusform>
            <numerusform>%n Migrationen nachweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n Migration</numerusform>
            <numerusform>%n Migrationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n migration(s)</source>
        <translation>
            <numerusform>%1 von %n Migration</numerusform>
            <numerusform>%1 von %n Migrationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The target %1 has no known dialect.</source>
        <translation>Das Ziel %1 hat keinen bekannten Dialekt.</translation>
    </message>
    <message>
        <source>“%1” is not there yet: the first run makes it.</source>
        <translation>„%1“ gibt es noch nicht: Der erste Lauf legt es an.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Switchback</source>
        <translation>Switchback</translation>
    </message>
    <message>
        <source>A workbench for database migrations</source>
        <translation>Eine Werkbank für Datenbankmigrationen</translation>
    </message>
    <message>
        <source>© 2026 The Switchback authors</source>
        <translation>© 2026 Die Autoren von Switchback</translation>
    </message>
    <message>
        <source>The project to open</source>
        <translation>Das zu öffnende Projekt</translation>
    </message>
    <message>
        <source>Writes a picture of the window and ends</source>
        <translation>Schreibt ein Bild des Fensters und endet</translation>
    </message>
    <message>
        <source>The migration to show</source>
        <translation>Die anzuzeigende Migration</translation>
    </message>
    <message>
        <source>The panel to bring to the front</source>
        <translation>Das Bedienfeld, das nach vorn kommt</translation>
    </message>
    <message>
        <source>With --screenshot: proves the migration first</source>
        <translation>Mit --screenshot: weist die Migration zuerst nach</translation>
    </message>
    <message>
        <source>The window&apos;s size</source>
        <translation>Die Größe des Fensters</translation>
    </message>
    <message>
        <source>The colours: light or dark</source>
        <translation>Die Farben: light oder dark</translation>
    </message>
    <message>
        <source>There is no colour scheme “%1”: light or dark.</source>
        <translation>Es gibt kein Farbschema „%1“: light oder dark.</translation>
    </message>
</context>
</TS>
