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
            <source>Put it into an environment variable and write ${NAME} in its place, or into the password file of the database's own client.</source>
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
            <source>Each is a target's name, at:VERSION, a snapshot file, or none: switchback diff none dev</source>
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
            <source>There is no %1 "%2".</source>
            <translation>%1 "%2" gibt es nicht.</translation>
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
            <source>For a folder without migrations: postgresql (the default) or sqlite.</source>
            <translation>Für einen Ordner ohne Migrationen: postgresql (die Vorgabe) oder sqlite.</translation>
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
            <source>There is no output format "%1".</source>
            <translation>Ein Ausgabeformat "%1" gibt es nicht.</translation>
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
            <source>Output: text, json, sarif, github or junit.</source>
            <translation>Ausgabe: text, json, sarif, github oder junit.</translation>
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
            <source>Every command takes --project DIR (default: the working directory) and --json; switchback COMMAND --help tells the rest.
Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,
3 a database could not be reached, 4 a migration failed, 5 another run holds the lock.</source>
            <translation>Jeder Befehl kennt --project ORDNER (Vorgabe: der Arbeitsordner) und --json; switchback BEFEHL --help nennt den Rest.
Rückgabewert: 0 nichts zu melden, 1 Funde, Unterschiede oder ein gescheiterter Nachweis, 2 falscher Aufruf oder falsche Einstellungen,
3 eine Datenbank war nicht erreichbar, 4 eine Migration ist fehlgeschlagen, 5 ein anderer Lauf hält die Sperre.</translation>
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
            <source>The project's folder (default: the working directory).</source>
            <translation>Der Ordner des Projekts (Vorgabe: der Arbeitsordner).</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>ORDNER</translation>
        </message>
        <message>
            <source>The target's name in switchback.toml, or a URL (default: the only target, or "dev").</source>
            <translation>Der Name des Ziels in switchback.toml oder eine URL (Vorgabe: das einzige Ziel oder "dev").</translation>
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
            <source>--color takes auto, always or never, not "%1".</source>
            <translation>--color nimmt auto, always oder never, nicht "%1".</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>Einen Befehl "%1" gibt es nicht.</translation>
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
            <source>a new migration in the project's format</source>
            <translation>eine neue Migration im Format des Projekts</translation>
        </message>
        <message>
            <source>SQL even where the format also takes code (so far every format is SQL).</source>
            <translation>SQL, auch wo das Format ebenso Code zulässt (bisher ist jedes Format SQL).</translation>
        </message>
        <message>
            <source>A plan goes up or down, not "%1".</source>
            <translation>Ein Plan geht mit up nach oben oder mit down nach unten, nicht "%1".</translation>
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
            <source>--steps takes a whole number from 1, not "%1".</source>
            <translation>--steps nimmt eine ganze Zahl ab 1, nicht "%1".</translation>
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
            <source>a target's schema as JSON</source>
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
            <translation>kein Weg nach unten</translation>
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
            <source>--rows takes a whole number from 1, not "%1".</source>
            <translation>--rows nimmt eine ganze Zahl ab 1, nicht "%1".</translation>
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
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Qt's database driver %1 is not installed.</source>
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
            <source>After %1: the URL needs two slashes.</source>
            <translation>Nach %1: braucht die URL zwei Schrägstriche.</translation>
        </message>
        <message>
            <source>The URL does not start with a scheme such as sqlite: or postgresql://.</source>
            <translation>Die URL beginnt nicht mit einem Schema wie sqlite: oder postgresql://.</translation>
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
            <translation>%1 wurde nach dem Anwenden bearbeitet: Der Weg nach unten passt vielleicht nicht.</translation>
        </message>
        <message>
            <source>Migration %1 has an empty down script: it cannot be undone.</source>
            <translation>Migration %1 hat ein leeres Down-Skript: Sie kann nicht rückgängig gemacht werden.</translation>
        </message>
        <message>
            <source>Write one; "switchback reverse" proposes it from the up script.</source>
            <translation>Eines schreiben; "switchback reverse" schlägt es anhand des Up-Skripts vor.</translation>
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
            <source>Look at the database: finish or undo the migration by hand, then let "switchback repair" mend the history.</source>
            <translation>Die Datenbank ansehen: die Migration von Hand beenden oder rückgängig machen, dann mit "switchback repair" den Verlauf berichtigen.</translation>
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
            <source>The format "%1" is not known.</source>
            <translation>Das Format "%1" ist nicht bekannt.</translation>
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
            <source>"switchback status" lists the versions.</source>
            <translation>"switchback status" listet die Versionen auf.</translation>
        </message>
        <message>
            <source>Look at the database, finish or undo the migration by hand, then let "switchback repair" mend the history.</source>
            <translation>Die Datenbank ansehen, die Migration von Hand beenden oder rückgängig machen, dann mit "switchback repair" den Verlauf berichtigen.</translation>
        </message>
        <message>
            <source>Finish it with "switchback up", or mend it with "switchback repair".</source>
            <translation>Mit "switchback up" beenden oder mit "switchback repair" berichtigen.</translation>
        </message>
        <message>
            <source>Finish it with "switchback down", or mend it with "switchback repair".</source>
            <translation>Mit "switchback down" beenden oder mit "switchback repair" berichtigen.</translation>
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
            <source>"up" goes on from there.</source>
            <translation>"up" geht von dort weiter.</translation>
        </message>
        <message>
            <source>"down" goes on from there.</source>
            <translation>"down" geht von dort weiter.</translation>
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
            <source>not known: the connection broke at COMMIT; "switchback status" tells</source>
            <translation>nicht bekannt: die Verbindung brach bei COMMIT ab; "switchback status" gibt Auskunft</translation>
        </message>
        <message>
            <source>%1; whether statement %2 was done is not known</source>
            <translation>%1; ob Anweisung %2 erledigt wurde, ist nicht bekannt</translation>
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
            <source>Check the file's permissions.</source>
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
            <source>Check the folder's permissions and the free space.</source>
            <translation>Die Zugriffsrechte des Ordners und den freien Speicherplatz prüfen.</translation>
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
            <translation>Die Eingabetaste führt die Änderung aus, einmal Rückgängig nimmt sie zurück.</translation>
        </message>
        <message>
            <source>Opens the rule's page beneath the list of problems.</source>
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
            <translation>up</translation>
        </message>
        <message>
            <source>down</source>
            <translation>down</translation>
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
            <source>Set dialect = "postgresql" or "sqlite" in [project] of switchback.toml, or name a target.</source>
            <translation>dialect = "postgresql" oder "sqlite" in [project] von switchback.toml setzen oder ein Ziel angeben.</translation>
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
            <source>Check the folder's permissions.</source>
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
            <source>Create the schema “public”, or set the role's search_path.</source>
            <translation>Das Schema „public“ anlegen oder den search_path der Rolle setzen.</translation>
        </message>
        <message>
            <source>“%1” is not the name of a history table.</source>
            <translation>„%1“ ist nicht der Name einer Verlaufstabelle.</translation>
        </message>
        <message>
            <source>Write history = "table" or "schema.table".</source>
            <translation>history = "table" oder "schema.table" schreiben.</translation>
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
            <translation>Die Prüfung hinzufügen, ohne vorhandene Zeilen zu lesen</translation>
        </message>
        <message>
            <source>The check on the new column reads every row of %1 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>Die Prüfung auf der neuen Spalte liest jede Zeile von %1, während niemand die Tabelle lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Add the column without the check, then the check NOT VALID, and validate it in a later migration.</source>
            <translation>Die Spalte ohne die Prüfung hinzufügen, dann die Prüfung mit NOT VALID, und sie in einer späteren Migration validieren.</translation>
        </message>
        <message>
            <source>Check constraint that reads all rows under a lock</source>
            <translation>Check-Bedingung, die alle Zeilen unter einer Sperre liest</translation>
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
            <source>The new column refers to another table: that table cannot be written for the moment in which the foreign key is made.</source>
            <translation>Die neue Spalte verweist auf eine andere Tabelle: In diese kann nicht geschrieben werden, solange der Fremdschlüssel angelegt wird.</translation>
        </message>
        <message>
            <source>Every row of %1 gets a value that is looked up while nobody can write to either table.</source>
            <translation>Jede Zeile von %1 erhält einen Wert, der nachgeschlagen wird, während niemand in eine der beiden Tabellen schreiben kann.</translation>
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
            <translation>Der Index dieser Bedingung wird aufgebaut, während niemand %1 lesen oder schreiben kann (ACCESS EXCLUSIVE).</translation>
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
            <translation>Unique-Bedingung blockiert beim Aufbau Lesen und Schreiben</translation>
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
            <translation>Eine Check-Bedingung verwendet %1: Jede Zeile von %2 wird erneut geprüft, während niemand die Tabelle lesen oder schreiben kann.</translation>
        </message>
        <message>
            <source>Done at once only while the session's time zone is UTC; else %1 is rewritten while nobody can read or write it.</source>
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
            <source>The server refuses this inside a transaction, and the project's tool sends the file as one query: several statements are one transaction. The migration fails here.</source>
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
            <source>It does not match the project's pattern %1.</source>
            <translation>Er entspricht nicht dem Muster %1 des Projekts.</translation>
        </message>
        <message>
            <source>The file name %1 is not of the project's form. %2</source>
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
            <translation>Dies wartet unbegrenzt auf eine %1-Sperre auf %2, und jede spätere Abfrage darauf reiht sich hinter dem Warten ein.</translation>
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
            <source>The project's tool runs this file in a transaction already: a COMMIT here ends that one, and what follows it, with the tool's own record, runs unprotected.</source>
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
            <source>No transaction is open here that this could end.</source>
            <translation>Hier ist keine Transaktion offen, die dies beenden könnte.</translation>
        </message>
        <message>
            <source>Transaction inside a transaction</source>
            <translation>Transaktion in einer Transaktion</translation>
        </message>
        <message>
            <source>A statement is put together from pieces without quote_ident, quote_literal or format: a name with a quote in it breaks it, or worse. No other rule looked inside.</source>
            <translation>Eine Anweisung wird ohne quote_ident, quote_literal oder format aus Teilen zusammengesetzt: Ein Name mit einem Anführungszeichen darin macht sie kaputt, oder Schlimmeres. Keine andere Regel hat hineingesehen.</translation>
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
            <source>%1 becomes %2, and another table takes its name: programs that still run meet its columns.</source>
            <translation>%1 wird zu %2, und eine andere Tabelle übernimmt den Namen: Noch laufende Programme treffen auf deren Spalten.</translation>
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
            <translation>Die Bedingung NOT NULL … NOT VALID hinzufügen und sie in einer späteren Migration validieren.</translation>
        </message>
        <message>
            <source>Add CHECK (%1 IS NOT NULL) NOT VALID; validate it in a later migration; then SET NOT NULL needs no scan, and the check can go.</source>
            <translation>CHECK (%1 IS NOT NULL) NOT VALID hinzufügen; in einer späteren Migration validieren; danach braucht SET NOT NULL kein Durchlesen, und die Prüfung kann weg.</translation>
        </message>
        <message>
            <source>It is not known whether the constraint validated above proves that there are no NULLs.</source>
            <translation>Es ist nicht bekannt, ob die oben validierte Bedingung beweist, dass es keine NULL-Werte gibt.</translation>
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
            <source>Send it before BEGIN, in a migration that the tool runs without a transaction; or use PRAGMA defer_foreign_keys = ON, where no child cascades.</source>
            <translation>Vor BEGIN senden, in einer Migration, die das Werkzeug ohne Transaktion ausführt; oder PRAGMA defer_foreign_keys = ON verwenden, wo keine abhängige Tabelle kaskadiert.</translation>
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
            <translation>Fremdschlüssel, Sichten und Trigger, die auf %1 verweisen, folgen dieser Umbenennung: Sie enden bei %2, und das wird gelöscht.</translation>
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
            <translation>Bedingung in der Transaktion validiert, die sie hinzufügt</translation>
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
            <source>&amp;Read Again</source>
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
            <source>Makes the files of a new migration in the project's format</source>
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
            <source>Target</source>
            <translation>Ziel</translation>
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
            <source>Find Migration</source>
            <translation>Migration suchen</translation>
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
            <translation>Schema wird in einer Wegwerfdatenbank erstellt…</translation>
        </message>
        <message>
            <source>There is no target to compare with.</source>
            <translation>Es gibt kein Ziel zum Vergleichen.</translation>
        </message>
        <message>
            <source>Reading “%1”…</source>
            <translation>„%1“ wird gelesen…</translation>
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
            <translation>Noch nicht nachgewiesen: „Nachweisen“ führt das Down-Skript in einer Wegwerfdatenbank aus und vergleicht.</translation>
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
        <message>
            <source>Go to line %1</source>
            <translation>Zu Zeile %1 gehen</translation>
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
            <source>&amp;Suppress with Reason…</source>
            <translation>Mit Begründung &amp;unterdrücken …</translation>
        </message>
        <message>
            <source>Writes a comment above the statement that silences the finding at the cursor, with your reason</source>
            <translation>Schreibt über die Anweisung einen Kommentar mit Ihrer Begründung, der den Fund an der Schreibmarke unterdrückt</translation>
        </message>
        <message>
            <source>&amp;Explain Finding</source>
            <translation>Fund &amp;erklären</translation>
        </message>
        <message>
            <source>Shows the page of the rule whose finding is at the cursor</source>
            <translation>Zeigt die Seite der Regel, deren Fund an der Schreibmarke steht</translation>
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
            <translation>Voriger Fun&amp;d</translation>
        </message>
        <message>
            <source>Goes to the finding before the cursor and shows what is known about it</source>
            <translation>Geht zum Fund vor der Schreibmarke und zeigt, was darüber bekannt ist</translation>
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
            <translation>Zum &amp;Schema</translation>
        </message>
        <message>
            <source>Go to P&amp;roblems</source>
            <translation>Zu den &amp;Problemen</translation>
        </message>
        <message>
            <source>Go to Pr&amp;oof</source>
            <translation>Zum &amp;Nachweis</translation>
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
            <translation>Beide Schemas werden in einer Wegwerfdatenbank erstellt …</translation>
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
            <translation>„%1“ ist nicht lesbar: %2</translation>
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
            <translation>Up, Down und erneutes Up wurden in diesem Zustand nicht in einer Wegwerfdatenbank ausgeführt.</translation>
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
            <translation>wird geprüft…</translation>
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
            <source>A few words in English letters: they become the file's name.</source>
            <translation>Einige Wörter in lateinischen Buchstaben ohne Umlaute: Sie werden zum Dateinamen.</translation>
        </message>
        <message>
            <source>Makes “%1” in %2.</source>
            <translation>Erstellt „%1“ in %2.</translation>
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
            <source>What the up scripts added goes: rows and columns that came since are lost.</source>
            <translation>Was die Up-Skripte hinzugefügt haben, verschwindet: Seither hinzugekommene Zeilen und Spalten gehen verloren.</translation>
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
            <source>in one transaction</source>
            <translation>in einer Transaktion</translation>
        </message>
        <message>
            <source>statement by statement, no transaction</source>
            <translation>Anweisung für Anweisung, keine Transaktion</translation>
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
            <source>PostgreSQL's client library is not installed.</source>
            <translation>Die Clientbibliothek von PostgreSQL ist nicht installiert.</translation>
        </message>
        <message>
            <source>Install it (package libpq5 on Debian and Ubuntu).</source>
            <translation>Die Bibliothek installieren (Paket libpq5 unter Debian und Ubuntu).</translation>
        </message>
        <message>
            <source>Qt's driver for PostgreSQL is not installed.</source>
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
            <source>The index's table takes the same lock; which one is not known here.</source>
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
            <translation>Der Standardwert ruft eine Funktion unbekannter Volatilität auf: Sie wird als volatil behandelt, was jede Zeile neu schreibt.</translation>
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
            <source>With the session's TimeZone set to UTC the rows would stay as they are.</source>
            <translation>Wäre TimeZone der Sitzung auf UTC gesetzt, blieben die Zeilen, wie sie sind.</translation>
        </message>
        <message>
            <source>The worst case: some changes of type leave the rows as they are, but the column's type is not known here.</source>
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
            <source>The lock's key “%1” is not a number.</source>
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
            <source>Install PostgreSQL's server (package “postgresql” on Debian and Ubuntu, “postgresql-server” on Fedora), or name a server under [scratch] url in switchback.toml.</source>
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
            <translation>Beheben…</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>The rule's page</source>
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
            <source>Shows the rule's page: why, and what to write instead</source>
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
            <source>Add one to switchback.toml: [target.dev] with url = "sqlite:dev.db" or "postgresql://…".</source>
            <translation>Eines in switchback.toml hinzufügen: [target.dev] mit url = "sqlite:dev.db" oder "postgresql://…".</translation>
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
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>It is not known which database these migrations are for.</source>
            <translation>Es ist nicht bekannt, für welche Datenbank diese Migrationen sind.</translation>
        </message>
        <message>
            <source>Set dialect = "postgresql" or "sqlite" under [project] in switchback.toml.</source>
            <translation>dialect = "postgresql" oder "sqlite" unter [project] in switchback.toml setzen.</translation>
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
            <translation>Indizes auf bestehenden Tabellen werden nebenläufig aufgebaut</translation>
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
            <translation>neue Spalten mit NOT NULL haben einen Standardwert</translation>
        </message>
        <message>
            <source>every one has</source>
            <translation>jede hat einen</translation>
        </message>
        <message>
            <source>no NOT NULL column on an existing table</source>
            <translation>keine Spalte mit NOT NULL auf einer bestehenden Tabelle</translation>
        </message>
        <message>
            <source>works with the deployed code's queries</source>
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
            <source>Generated rows do not satisfy the constraint. If the target's rows do, give such rows in [scratch] seed, or set rows.</source>
            <translation>Erzeugte Zeilen erfüllen die Bedingung nicht. Falls die Zeilen des Ziels sie erfüllen, solche Zeilen in [scratch] seed angeben oder rows setzen.</translation>
        </message>
        <message>
            <source>Not proved: the schema holds what this version cannot compare: %1.</source>
            <translation>Nicht nachgewiesen: Das Schema enthält, was diese Version nicht vergleichen kann: %1.</translation>
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
            <translation>Führt die Migration nach oben, nach unten und erneut nach oben in einer Wegwerfdatenbank mit Zeilen aus</translation>
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
            <translation>Erstellt den Nachweis neu in einer frischen Wegwerfdatenbank</translation>
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
Ein Nachweis führt sie in einer Wegwerfdatenbank mit Zeilen nach oben, nach unten und erneut nach oben aus und vergleicht.</translation>
        </message>
        <message>
            <source>Proving %1…</source>
            <translation>%1 wird nachgewiesen…</translation>
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
            <translation>nicht bestanden</translation>
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
            <translation>Dasselbe mit Enums, Sichten, Triggern und nebenläufigen Indizes, auf einem privaten Server.</translation>
        </message>
        <message>
            <source>Deliberate mistakes</source>
            <translation>Absichtliche Fehler</translation>
        </message>
        <message>
            <source>Each migration holds a classic error. See what the workbench says about it.</source>
            <translation>Jede Migration enthält einen klassischen Fehler. Zeigt, was das Programm dazu sagt.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The sample's file %1 cannot be written.</source>
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
            <translation>Tabelle, Spalte, Index…</translation>
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
            <translation>Standardwert %1</translation>
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
            <source>%1 · %2</source>
            <comment>direction · file</comment>
            <translation>%1 · %2</translation>
        </message>
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
            <source>Alt+Enter: fixes and the rule's page</source>
            <translation>Alt+Eingabe: Korrekturen und die Seite der Regel</translation>
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
            <source>Write %1 = "…".</source>
            <translation>%1 = "…" schreiben.</translation>
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
            <source>Write %1 = ["…", "…"].</source>
            <translation>%1 = ["…", "…"] schreiben.</translation>
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
            <source>Write %1 = "warning" or %1 = { severity = "warning" }.</source>
            <translation>%1 = "warning" oder %1 = { severity = "warning" } schreiben.</translation>
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
            <source>Write url = "sqlite:PATH", "postgresql://…" or "${NAME}" for an environment variable.</source>
            <translation>url = "sqlite:PATH", "postgresql://…" oder "${NAME}" für eine Umgebungsvariable schreiben.</translation>
        </message>
        <message>
            <source>“%1” in [target] is not a target.</source>
            <translation>„%1“ in [target] ist kein Ziel.</translation>
        </message>
        <message>
            <source>Every target is a table of its own: [target.dev] with url = "…".</source>
            <translation>Jedes Ziel ist eine eigene Tabelle: [target.dev] mit url = "…".</translation>
        </message>
        <message>
            <source>“%1” is no version: “%2”.</source>
            <translation>„%1“ ist keine Version: „%2“.</translation>
        </message>
        <message>
            <source>Write for example %1 = "17".</source>
            <translation>Zum Beispiel %1 = "17" schreiben.</translation>
        </message>
        <message>
            <source>not valid TOML: %1.</source>
            <translation>kein gültiges TOML: %1.</translation>
        </message>
        <message>
            <source>See “Settings” in the README for an example of this file.</source>
            <translation>Ein Beispiel für diese Datei steht unter „Settings“ in der README.</translation>
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
        <name>Sqlite</name>
        <message>
            <source>Qt's SQLite driver brings another SQLite than the system's.</source>
            <translation>Der SQLite-Treiber von Qt bringt ein anderes SQLite mit als das des Systems.</translation>
        </message>
        <message>
            <source>Install the distribution's own Qt.</source>
            <translation>Das Qt der Distribution installieren.</translation>
        </message>
        <message>
            <source>SQLite's result code %1: %2</source>
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
            <translation>Warten, bis es fertig ist, oder es schließen; ?busy_timeout=MILLISECONDS in der URL wartet länger.</translation>
        </message>
        <message>
            <source>%1 may not be written.</source>
            <translation>%1 darf nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Check the permissions of the file and of its folder %1, and that the URL does not say mode=ro.</source>
            <translation>Die Berechtigungen der Datei und ihres Ordners %1 prüfen, und dass die URL nicht mode=ro enthält.</translation>
        </message>
        <message>
            <source>%1 could not be opened.</source>
            <translation>%1 konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>SQLite also writes files beside it: check the permissions of %1.</source>
            <translation>SQLite schreibt auch Dateien daneben: Die Berechtigungen von %1 prüfen.</translation>
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
            <translation>Die URL nennt die Datei selbst: sqlite:%1/FILE.</translation>
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
            <translation>Die Berechtigungen dieses Ordners prüfen.</translation>
        </message>
        <message>
            <source>%1 may not be read.</source>
            <translation>%1 darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Die Berechtigungen der Datei prüfen.</translation>
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
            <translation>Die gesamte Datei wird neu geschrieben und benötigt währenddessen noch einmal so viel Platz. Wird innerhalb einer Transaktion abgelehnt.</translation>
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
            <translation>Ein Lauf benötigt einen beschreibbaren Ordner, ebenso SQLite selbst: Die Berechtigungen von %1 prüfen.</translation>
        </message>
        <message>
            <source>It works on another database file, which is not looked at.</source>
            <translation>Sie arbeitet an einer anderen Datenbankdatei, die nicht untersucht wird.</translation>
        </message>
        <message>
            <source>It only explains a statement, which is not carried out.</source>
            <translation>Sie erklärt nur eine Anweisung, die nicht ausgeführt wird.</translation>
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
            <source>Refused: SQLite cannot add a stored generated column, only a virtual one.</source>
            <translation>Abgelehnt: SQLite kann keine gespeicherte generierte Spalte hinzufügen, nur eine virtuelle.</translation>
        </message>
        <message>
            <source>Refused: the table holds rows, and the default is not a constant.</source>
            <translation>Abgelehnt: Die Tabelle enthält Zeilen, und der Standardwert ist keine Konstante.</translation>
        </message>
        <message>
            <source>Refused when the table holds rows: the default is not a constant.</source>
            <translation>Abgelehnt, wenn die Tabelle Zeilen enthält: Der Standardwert ist keine Konstante.</translation>
        </message>
        <message>
            <source>Refused: the table holds rows, and NOT NULL needs a default for them.</source>
            <translation>Abgelehnt: Die Tabelle enthält Zeilen, und NOT NULL benötigt einen Standardwert für sie.</translation>
        </message>
        <message>
            <source>Refused when the table holds rows: NOT NULL needs a default for them.</source>
            <translation>Abgelehnt, wenn die Tabelle Zeilen enthält: NOT NULL benötigt einen Standardwert für sie.</translation>
        </message>
        <message>
            <source>Refused while foreign_keys is on: a column that refers to another table can only have NULL as default.</source>
            <translation>Abgelehnt, solange foreign_keys eingeschaltet ist: Eine Spalte, die auf eine andere Tabelle verweist, kann nur NULL als Standardwert haben.</translation>
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
            <source>Set [scratch] url to "auto", or to sqlite:FOLDER with a folder that may be written.</source>
            <translation>[scratch] url auf "auto" setzen oder auf sqlite:FOLDER mit einem beschreibbaren Ordner.</translation>
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
            <translation>Führt eine Datenbankmigration nach oben, nach unten und erneut nach oben aus und zeigt, was wirklich geschehen ist.</translation>
        </message>
        <message>
            <source>Open a folder of migrations…</source>
            <translation>Ordner mit Migrationen öffnen…</translation>
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
            <translation>nicht bestanden</translation>
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
            <translation>%1 — wird gelesen…</translation>
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
            <translation>kein Weg nach unten</translation>
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
            <translation>kein Weg nach unten</translation>
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
            <translation>Name, Version oder Autor…</translation>
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
            <translation>%1 bis hierher planen…</translation>
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
            <translation>Die Ansicht, die nach vorn kommt</translation>
        </message>
        <message>
            <source>With --screenshot: proves the migration first</source>
            <translation>Mit --screenshot: weist die Migration zuerst nach</translation>
        </message>
        <message>
            <source>The window's size</source>
            <translation>Die Größe des Fensters</translation>
        </message>
        <message>
            <source>The colours: light or dark</source>
            <translation>Die Farben: light oder dark</translation>
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
            <translation>Die Rechte von %1 prüfen.</translation>
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
        <name>Suppression</name>
        <message>
            <source>Suppress “%1”</source>
            <translation>„%1“ unterdrücken</translation>
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
</TS>
