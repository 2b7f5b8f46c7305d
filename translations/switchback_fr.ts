<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message>
            <source>A password on the command line is seen by everyone on this machine.</source>
            <translation>Un mot de passe sur la ligne de commande est visible par tous sur cette machine.</translation>
        </message>
        <message>
            <source>Put it into an environment variable and write ${NAME} in its place, or into the password file of the database's own client.</source>
            <translation>Placez-le dans une variable d'environnement et écrivez ${NAME} à sa place, ou mettez-le dans le fichier de mots de passe du client de la base de données.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>diff takes two schemas.</source>
            <translation>diff prend deux schémas.</translation>
        </message>
        <message>
            <source>Each is a target's name, at:VERSION, a snapshot file, or none: switchback diff none dev</source>
            <translation>Chacun est le nom d'une cible, at:VERSION, un fichier d'instantané ou none : switchback diff none dev</translation>
        </message>
        <message>
            <source>No difference between %1 and %2.</source>
            <translation>Aucune différence entre %1 et %2.</translation>
        </message>
        <message>
            <source>what two schemas do not share: targets, at:VERSION, snapshot files, none</source>
            <translation>ce qui distingue deux schémas : cibles, at:VERSION, fichiers d'instantané, none</translation>
        </message>
        <message>
            <source>%1: scratch databases</source>
            <translation>%1 : bases jetables</translation>
        </message>
        <message>
            <source>%1, not made yet</source>
            <translation>%1, pas encore créé</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cible %1</translation>
        </message>
        <message>
            <source>what is installed and reachable, and what to do about the rest</source>
            <translation>ce qui est installé et joignable, et que faire pour le reste</translation>
        </message>
        <message>
            <source>undo the newest migration, or as many as asked</source>
            <translation>annuler la migration la plus récente, ou autant que demandé</translation>
        </message>
        <message>
            <source>Show the plan and change nothing.</source>
            <translation>Afficher le plan sans rien modifier.</translation>
        </message>
        <message>
            <source>time not kept</source>
            <translation>heure non conservée</translation>
        </message>
        <message>
            <source>history table</source>
            <translation>table d'historique</translation>
        </message>
        <message>
            <source>Nothing has been run yet.</source>
            <translation>Rien n'a encore été exécuté.</translation>
        </message>
        <message>
            <source>what the history and the journal say, newest first</source>
            <translation>ce que disent l'historique et le journal, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>There is no %1 "%2".</source>
            <translation>Il n'y a pas de %1 "%2".</translation>
        </message>
        <message>
            <source>There are: %1.</source>
            <translation>Il y a : %1.</translation>
        </message>
        <message>
            <source>format</source>
            <translation>format</translation>
        </message>
        <message>
            <source>dialect</source>
            <translation>dialecte</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message>
            <source>Check the permissions of %1.</source>
            <translation>Vérifiez les droits d'accès de %1.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 existe déjà.</translation>
        </message>
        <message>
            <source>Edit it, or remove it first.</source>
            <translation>Modifiez-le, ou supprimez-le d'abord.</translation>
        </message>
        <message>
            <source>%1 for %2, in %3; switchback new NAME makes the first migration.</source>
            <translation>%1 pour %2, dans %3 ; switchback new NOM crée la première migration.</translation>
        </message>
        <message>
            <source>wrote %1</source>
            <translation>%1 écrit</translation>
        </message>
        <message>
            <source>settings for this folder, from what is recognised in it</source>
            <translation>les réglages de ce dossier, d'après ce qui y est reconnu</translation>
        </message>
        <message>
            <source>For a folder without migrations: their format (default: golang-migrate).</source>
            <translation>Pour un dossier sans migrations : leur format (par défaut : golang-migrate).</translation>
        </message>
        <message>
            <source>FORMAT</source>
            <translation>FORMAT</translation>
        </message>
        <message>
            <source>For a folder without migrations: where they will be (default: migrations).</source>
            <translation>Pour un dossier sans migrations : leur futur emplacement (par défaut : migrations).</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>For a folder without migrations: postgresql (the default) or sqlite.</source>
            <translation>Pour un dossier sans migrations : postgresql (par défaut) ou sqlite.</translation>
        </message>
        <message>
            <source>DIALECT</source>
            <translation>DIALECTE</translation>
        </message>
        <message>
            <source>fix: %1 (--fix does it)</source>
            <translation>correction : %1 (appliquée avec --fix)</translation>
        </message>
        <message>
            <source>fix: %1</source>
            <translation>correction : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) with files; what could be read has no findings.</source>
            <translation>
                <numerusform>%n problème de fichier ; ce qui a pu être lu ne donne aucun constat.</numerusform>
                <numerusform>%n problèmes de fichiers ; ce qui a pu être lu ne donne aucun constat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No findings in %n migration(s).</source>
            <translation>
                <numerusform>Aucun constat dans %n migration.</numerusform>
                <numerusform>Aucun constat dans %n migrations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n info(s)</source>
            <translation>
                <numerusform>%n information</numerusform>
                <numerusform>%n informations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can be fixed with --fix</source>
            <translation>
                <numerusform>%n peut être corrigé avec --fix</numerusform>
                <numerusform>%n peuvent être corrigés avec --fix</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 n'existe pas.</translation>
        </message>
        <message>
            <source>Files are taken from the working directory.</source>
            <translation>Les fichiers sont cherchés depuis le dossier de travail.</translation>
        </message>
        <message>
            <source>%1 is no migration of this project.</source>
            <translation>%1 n'est pas une migration de ce projet.</translation>
        </message>
        <message>
            <source>The project was read from %1.</source>
            <translation>Le projet a été lu depuis %1.</translation>
        </message>
        <message>
            <source>There is no output format "%1".</source>
            <translation>Il n'y a pas de format de sortie "%1".</translation>
        </message>
        <message numerus="yes">
            <source>%n fix(es) applied.</source>
            <translation>
                <numerusform>%n correction appliquée.</numerusform>
                <numerusform>%n corrections appliquées.</numerusform>
            </translation>
        </message>
        <message>
            <source>findings; no database needed</source>
            <translation>les constats ; aucune base de données nécessaire</translation>
        </message>
        <message>
            <source>Output: text, json, sarif, github or junit.</source>
            <translation>Sortie : text, json, sarif, github ou junit.</translation>
        </message>
        <message>
            <source>Apply the safe fixes.</source>
            <translation>Appliquer les corrections sûres.</translation>
        </message>
        <message>
            <source>Switchback takes database migrations up, down and up again, and shows what really happened.</source>
            <translation>Switchback exécute les migrations de bases de données vers le haut, vers le bas et de nouveau vers le haut, et montre ce qui s'est réellement passé.</translation>
        </message>
        <message>
            <source>Usage: switchback COMMAND [OPTIONS]</source>
            <translation>Utilisation : switchback COMMANDE [OPTIONS]</translation>
        </message>
        <message>
            <source>Every command takes --project DIR (default: the working directory) and --json; switchback COMMAND --help tells the rest.
Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,
3 a database could not be reached, 4 a migration failed, 5 another run holds the lock.</source>
            <translation>Chaque commande accepte --project DOSSIER (par défaut : le dossier de travail) et --json ; switchback COMMANDE --help donne le reste.
Code de retour : 0 rien à signaler, 1 constats, différences ou preuve échouée, 2 mauvais usage ou mauvais réglages,
3 base de données injoignable, 4 échec d'une migration, 5 une autre exécution détient le verrou.</translation>
        </message>
        <message>
            <source>Usage: %1 [OPTIONS]</source>
            <translation>Utilisation : %1 [OPTIONS]</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Afficher cette aide.</translation>
        </message>
        <message>
            <source>The project's folder (default: the working directory).</source>
            <translation>Le dossier du projet (par défaut : le dossier de travail).</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>The target's name in switchback.toml, or a URL (default: the only target, or "dev").</source>
            <translation>Le nom de la cible dans switchback.toml, ou une URL (par défaut : la seule cible, ou "dev").</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>Print JSON on standard output.</source>
            <translation>Écrire du JSON sur la sortie standard.</translation>
        </message>
        <message>
            <source>Colours: auto, always or never.</source>
            <translation>Couleurs : auto, always ou never.</translation>
        </message>
        <message>
            <source>WHEN</source>
            <translation>QUAND</translation>
        </message>
        <message>
            <source>switchback %1 --help tells what it takes.</source>
            <translation>switchback %1 --help indique ce qu'elle accepte.</translation>
        </message>
        <message>
            <source>--color takes auto, always or never, not "%1".</source>
            <translation>--color accepte auto, always ou never, pas "%1".</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>Il n'y a pas de commande "%1".</translation>
        </message>
        <message>
            <source>switchback --help lists them.</source>
            <translation>switchback --help en donne la liste.</translation>
        </message>
        <message>
            <source>A migration needs a name that says what it does.</source>
            <translation>Une migration a besoin d'un nom qui dit ce qu'elle fait.</translation>
        </message>
        <message>
            <source>switchback new add_status_to_orders</source>
            <translation>switchback new add_status_to_orders</translation>
        </message>
        <message>
            <source>created %1</source>
            <translation>%1 créé</translation>
        </message>
        <message>
            <source>a new migration in the project's format</source>
            <translation>une nouvelle migration au format du projet</translation>
        </message>
        <message>
            <source>SQL even where the format also takes code (so far every format is SQL).</source>
            <translation>SQL, même si le format accepte aussi du code (pour l'instant, tous les formats sont en SQL).</translation>
        </message>
        <message>
            <source>A plan goes up or down, not "%1".</source>
            <translation>Un plan va vers le haut (up) ou vers le bas (down), pas "%1".</translation>
        </message>
        <message>
            <source>switchback plan up</source>
            <translation>switchback plan up</translation>
        </message>
        <message>
            <source>the steps a run would take, with forecast; changes nothing</source>
            <translation>les étapes d'une exécution, avec leur prévision ; ne modifie rien</translation>
        </message>
        <message>
            <source>Up to and with this version, or down to it (it stays applied; 0: everything down).</source>
            <translation>Vers le haut jusqu'à cette version incluse, ou vers le bas jusqu'à elle (elle reste appliquée ; 0 : tout vers le bas).</translation>
        </message>
        <message>
            <source>VERSION</source>
            <translation>VERSION</translation>
        </message>
        <message>
            <source>At most so many migrations (default: all up, one down).</source>
            <translation>Au plus ce nombre de migrations (par défaut : toutes vers le haut, une vers le bas).</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>--to and --steps exclude each other.</source>
            <translation>--to et --steps s'excluent.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Omettez l'un des deux.</translation>
        </message>
        <message>
            <source>--steps takes a whole number from 1, not "%1".</source>
            <translation>--steps accepte un nombre entier à partir de 1, pas "%1".</translation>
        </message>
        <message>
            <source>For example --steps 2.</source>
            <translation>Par exemple --steps 2.</translation>
        </message>
        <message>
            <source>Nothing to run up on %1.</source>
            <translation>Rien à exécuter vers le haut sur %1.</translation>
        </message>
        <message>
            <source>Nothing to run down on %1.</source>
            <translation>Rien à exécuter vers le bas sur %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) up on %1</source>
            <translation>
                <numerusform>%n migration vers le haut sur %1</numerusform>
                <numerusform>%n migrations vers le haut sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) down on %1</source>
            <translation>
                <numerusform>%n migration vers le bas sur %1</numerusform>
                <numerusform>%n migrations vers le bas sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>in one transaction</source>
            <translation>dans une transaction</translation>
        </message>
        <message>
            <source>without a transaction</source>
            <translation>sans transaction</translation>
        </message>
        <message>
            <source>goes on after statement %1, where an earlier run broke off</source>
            <translation>reprend après l'instruction %1, là où une exécution précédente s'est interrompue</translation>
        </message>
        <message>
            <source>%1, statement %2 of %3</source>
            <translation>%1, instruction %2 sur %3</translation>
        </message>
        <message>
            <source>%1 waits for a lock; attempt %2 in %3.</source>
            <translation>%1 attend un verrou ; tentative %2 dans %3.</translation>
        </message>
        <message>
            <source>%1: statement %2: %3</source>
            <translation>%1 : instruction %2 : %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>What is left: %1.</source>
            <translation>Ce qui reste : %1.</translation>
        </message>
        <message>
            <source>%1 is no JSON: %2.</source>
            <translation>%1 n'est pas du JSON : %2.</translation>
        </message>
        <message>
            <source>A snapshot file is what switchback snapshot prints.</source>
            <translation>Un fichier d'instantané est ce qu'écrit switchback snapshot.</translation>
        </message>
        <message>
            <source>Name a target, at:VERSION, a snapshot file, or none.</source>
            <translation>Indiquez une cible, at:VERSION, un fichier d'instantané ou none.</translation>
        </message>
        <message>
            <source>a target's schema as JSON</source>
            <translation>le schéma d'une cible en JSON</translation>
        </message>
        <message>
            <source>no migrations</source>
            <translation>aucune migration</translation>
        </message>
        <message>
            <source>history in %1</source>
            <translation>historique dans %1</translation>
        </message>
        <message>
            <source>no down</source>
            <translation>pas de script down</translation>
        </message>
        <message>
            <source>No target is configured, so nothing is known of what ran where. Add one to switchback.toml:</source>
            <translation>Aucune cible n'est configurée : on ne sait donc pas ce qui a été exécuté ni où. Ajoutez-en une à switchback.toml :</translation>
        </message>
        <message>
            <source>every migration and its state</source>
            <translation>chaque migration et son état</translation>
        </message>
        <message>
            <source>Ask every target of switchback.toml.</source>
            <translation>Interroger toutes les cibles de switchback.toml.</translation>
        </message>
        <message>
            <source>error:</source>
            <translation>erreur :</translation>
        </message>
        <message>
            <source>warning:</source>
            <translation>avertissement :</translation>
        </message>
        <message>
            <source>run what is pending</source>
            <translation>exécuter ce qui est en attente</translation>
        </message>
        <message>
            <source>There is no migration %1.</source>
            <translation>Il n'y a pas de migration %1.</translation>
        </message>
        <message>
            <source>switchback status lists the versions.</source>
            <translation>switchback status donne la liste des versions.</translation>
        </message>
        <message>
            <source>up again fails: %1</source>
            <translation>la nouvelle exécution vers le haut échoue : %1</translation>
        </message>
        <message>
            <source>down does not restore:</source>
            <translation>l'exécution vers le bas ne restaure pas :</translation>
        </message>
        <message>
            <source>up again differs:</source>
            <translation>la nouvelle exécution vers le haut diffère :</translation>
        </message>
        <message>
            <source>lost: %1</source>
            <translation>perdu : %1</translation>
        </message>
        <message>
            <source>--rows takes a whole number from 1, not "%1".</source>
            <translation>--rows accepte un nombre entier à partir de 1, pas "%1".</translation>
        </message>
        <message>
            <source>For example --rows 1000.</source>
            <translation>Par exemple --rows 1000.</translation>
        </message>
        <message>
            <source>Nothing is pending. --all proves every migration again.</source>
            <translation>Rien n'est en attente. --all prouve de nouveau chaque migration.</translation>
        </message>
        <message>
            <source>%1 of %2 migrations proved on %3</source>
            <translation>%1 migrations sur %2 prouvées sur %3</translation>
        </message>
        <message>
            <source>proofs on a scratch database: up, down and up again, with rows</source>
            <translation>preuves sur une base jetable : vers le haut, vers le bas et de nouveau vers le haut, avec des lignes</translation>
        </message>
        <message>
            <source>Every migration.</source>
            <translation>Toutes les migrations.</translation>
        </message>
        <message>
            <source>What is pending on the target (the default).</source>
            <translation>Ce qui est en attente sur la cible (par défaut).</translation>
        </message>
        <message>
            <source>Generated rows per table (default: as the settings say).</source>
            <translation>Lignes générées par table (par défaut : selon les réglages).</translation>
        </message>
        <message>
            <source>Write a report as a page of HTML.</source>
            <translation>Écrire un rapport sous forme de page HTML.</translation>
        </message>
        <message>
            <source>FILE.html</source>
            <translation>FICHIER.html</translation>
        </message>
        <message>
            <source>no statement; only the history is written</source>
            <translation>aucune instruction ; seul l'historique est écrit</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Qt's database driver %1 is not installed.</source>
            <translation>Le pilote de base de données %1 de Qt n'est pas installé.</translation>
        </message>
        <message>
            <source>Install the package libqt6sql6-%1.</source>
            <translation>Installez le paquet libqt6sql6-%1.</translation>
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation>L'instruction a été annulée.</translation>
        </message>
        <message>
            <source>Write sqlite:PATH, postgresql://USER@HOST:PORT/DATABASE, mysql://… or mariadb://…; ${NAME} takes an environment variable.</source>
            <translation>Écrivez sqlite:CHEMIN, postgresql://UTILISATEUR@HÔTE:PORT/BASE, mysql://… ou mariadb://… ; ${NAME} insère une variable d'environnement.</translation>
        </message>
        <message>
            <source>The URL has a ${ without its closing brace.</source>
            <translation>L'URL contient un ${ sans accolade fermante.</translation>
        </message>
        <message>
            <source>The URL has a ${} without a name in it.</source>
            <translation>L'URL contient un ${} sans nom.</translation>
        </message>
        <message>
            <source>The environment variable %1, which the URL names, is not set.</source>
            <translation>La variable d'environnement %1, citée dans l'URL, n'est pas définie.</translation>
        </message>
        <message>
            <source>Set it before starting: export %1=…</source>
            <translation>Définissez-la avant le démarrage : export %1=…</translation>
        </message>
        <message>
            <source>The port in the URL is not a number from 1 to 65535.</source>
            <translation>Le port de l'URL n'est pas un nombre de 1 à 65535.</translation>
        </message>
        <message>
            <source>If a password holds @, / or :, write it as %40, %2F or %3A, or take it from ${NAME}.</source>
            <translation>Si un mot de passe contient @, / ou :, écrivez-les %40, %2F ou %3A, ou prenez-le dans ${NAME}.</translation>
        </message>
        <message>
            <source>The URL names no file.</source>
            <translation>L'URL n'indique aucun fichier.</translation>
        </message>
        <message>
            <source>Write sqlite:PATH, for example sqlite:shop.db.</source>
            <translation>Écrivez sqlite:CHEMIN, par exemple sqlite:shop.db.</translation>
        </message>
        <message>
            <source>The URL has a [ without its closing bracket.</source>
            <translation>L'URL contient un [ sans crochet fermant.</translation>
        </message>
        <message>
            <source>After %1: the URL needs two slashes.</source>
            <translation>Après %1:, l'URL a besoin de deux barres obliques.</translation>
        </message>
        <message>
            <source>The URL does not start with a scheme such as sqlite: or postgresql://.</source>
            <translation>L'URL ne commence pas par un schéma d'URL tel que sqlite: ou postgresql://.</translation>
        </message>
    </context>
    <context>
        <name>DdlView</name>
        <message>
            <source>Definition before</source>
            <translation>Définition avant</translation>
        </message>
        <message>
            <source>Definition after</source>
            <translation>Définition après</translation>
        </message>
    </context>
    <context>
        <name>Dialect</name>
        <message>
            <source>No database is known by the URL scheme %1.</source>
            <translation>Aucune base de données n'est connue sous le schéma d'URL %1.</translation>
        </message>
        <message>
            <source>Known schemes: %1.</source>
            <translation>Schémas d'URL connus : %1.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>Impossible d'écrire le journal.</translation>
        </message>
        <message>
            <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
            <translation>Rendez son dossier accessible en écriture, ou indiquez-en un autre dans la variable d'environnement SWITCHBACK_DATA_HOME.</translation>
        </message>
        <message>
            <source>%1 is older than the newest applied migration.</source>
            <translation>%1 est plus ancienne que la dernière migration appliquée.</translation>
        </message>
        <message>
            <source>%1 was edited after it was applied: its down may not fit.</source>
            <translation>%1 a été modifiée après son application : son script down ne convient peut-être plus.</translation>
        </message>
        <message>
            <source>Migration %1 has an empty down script: it cannot be undone.</source>
            <translation>La migration %1 a un script down vide : elle ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>Write one; "switchback reverse" proposes it from the up script.</source>
            <translation>Écrivez-en un ; "switchback reverse" en propose un à partir du script up.</translation>
        </message>
        <message>
            <source>Nothing is run before that is put right.</source>
            <translation>Rien n'est exécuté tant que cela n'est pas corrigé.</translation>
        </message>
        <message>
            <source>Whether statement %1 was done before the last run broke off cannot be told from the schema.</source>
            <translation>Le schéma ne permet pas de dire si l'instruction %1 a été exécutée avant l'interruption de la dernière exécution.</translation>
        </message>
        <message>
            <source>Look at the database: finish or undo the migration by hand, then let "switchback repair" mend the history.</source>
            <translation>Examinez la base de données : terminez ou annulez la migration à la main, puis laissez "switchback repair" réparer l'historique.</translation>
        </message>
        <message>
            <source>The run was stopped.</source>
            <translation>L'exécution a été arrêtée.</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <source>The target has changed since the plan was made.</source>
            <translation>La cible a changé depuis la création du plan.</translation>
        </message>
        <message>
            <source>Look at its state and plan again.</source>
            <translation>Examinez son état et refaites le plan.</translation>
        </message>
        <message>
            <source>The target is a %1 database, but the project is written for %2.</source>
            <translation>La cible est une base de données %1, mais le projet est écrit pour %2.</translation>
        </message>
        <message>
            <source>The format "%1" is not known.</source>
            <translation>Le format "%1" n'est pas connu.</translation>
        </message>
        <message>
            <source>No database is known by the URL scheme %1.</source>
            <translation>Aucune base de données n'est connue sous le schéma d'URL %1.</translation>
        </message>
        <message>
            <source>There is no migration with version %1.</source>
            <translation>Il n'y a pas de migration de version %1.</translation>
        </message>
        <message>
            <source>"switchback status" lists the versions.</source>
            <translation>"switchback status" donne la liste des versions.</translation>
        </message>
        <message>
            <source>Look at the database, finish or undo the migration by hand, then let "switchback repair" mend the history.</source>
            <translation>Examinez la base de données, terminez ou annulez la migration à la main, puis laissez "switchback repair" réparer l'historique.</translation>
        </message>
        <message>
            <source>Finish it with "switchback up", or mend it with "switchback repair".</source>
            <translation>Terminez-la avec "switchback up", ou réparez-la avec "switchback repair".</translation>
        </message>
        <message>
            <source>Finish it with "switchback down", or mend it with "switchback repair".</source>
            <translation>Terminez-la avec "switchback down", ou réparez-la avec "switchback repair".</translation>
        </message>
        <message>
            <source>Migration %1 failed and stands in the way.</source>
            <translation>La migration %1 a échoué et bloque la suite.</translation>
        </message>
        <message>
            <source>The target stands at version %1, whose files are missing.</source>
            <translation>La cible est à la version %1, dont les fichiers manquent.</translation>
        </message>
        <message>
            <source>Bring the files back, perhaps from another branch.</source>
            <translation>Remettez les fichiers, peut-être depuis une autre branche.</translation>
        </message>
        <message>
            <source>Migration %1 has no up script.</source>
            <translation>La migration %1 n'a pas de script up.</translation>
        </message>
        <message>
            <source>Migration %1 has no down script: it cannot be undone.</source>
            <translation>La migration %1 n'a pas de script down : elle ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>Bring its file back, or remove what is left of it.</source>
            <translation>Remettez son fichier, ou supprimez ce qu'il en reste.</translation>
        </message>
        <message>
            <source>Migration %1 is pending, but a newer one is applied: %2 would not run it.</source>
            <translation>La migration %1 est en attente, mais une plus récente est appliquée : %2 ne l'exécuterait pas.</translation>
        </message>
        <message>
            <source>Give it a version that is newer than the newest applied one.</source>
            <translation>Donnez-lui une version plus récente que la dernière appliquée.</translation>
        </message>
        <message>
            <source>Migration %1 is not applied, so nothing can go down to it.</source>
            <translation>La migration %1 n'est pas appliquée : impossible d'exécuter vers le bas jusqu'à elle.</translation>
        </message>
        <message>
            <source>Migration %1 is applied, but its file is missing: it cannot be undone.</source>
            <translation>La migration %1 est appliquée, mais son fichier manque : elle ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>Bring the file back, perhaps from another branch.</source>
            <translation>Remettez le fichier, peut-être depuis une autre branche.</translation>
        </message>
        <message>
            <source>The number of steps must be positive.</source>
            <translation>Le nombre d'étapes doit être positif.</translation>
        </message>
        <message>
            <source>statement %1</source>
            <translation>instruction %1</translation>
        </message>
        <message>
            <source>statements %1–%2</source>
            <translation>instructions %1–%2</translation>
        </message>
        <message>
            <source>Every statement is done; the history was not written.</source>
            <translation>Toutes les instructions sont exécutées ; l'historique n'a pas été écrit.</translation>
        </message>
        <message>
            <source>Done: %1 of %2.</source>
            <translation>Exécuté : %1 sur %2.</translation>
        </message>
        <message>
            <source>Nothing is done yet.</source>
            <translation>Rien n'est encore exécuté.</translation>
        </message>
        <message>
            <source>Statement %1 failed.</source>
            <translation>L'instruction %1 a échoué.</translation>
        </message>
        <message>
            <source>Statement %1 was running: uncertain.</source>
            <translation>L'instruction %1 était en cours : résultat incertain.</translation>
        </message>
        <message>
            <source>"up" goes on from there.</source>
            <translation>"up" reprend à partir de là.</translation>
        </message>
        <message>
            <source>"down" goes on from there.</source>
            <translation>"down" reprend à partir de là.</translation>
        </message>
        <message numerus="yes">
            <source>The run broke off after %n statement(s), and the file was changed since.</source>
            <translation>
                <numerusform>L'exécution s'est interrompue après %n instruction, et le fichier a été modifié depuis.</numerusform>
                <numerusform>L'exécution s'est interrompue après %n instructions, et le fichier a été modifié depuis.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history marks it as begun and not ended; what stands is not known.</source>
            <translation>L'historique la marque comme commencée et non terminée ; ce qui subsiste n'est pas connu.</translation>
        </message>
        <message>
            <source>The history marks it as begun and not ended, and its file is missing.</source>
            <translation>L'historique la marque comme commencée et non terminée, et son fichier manque.</translation>
        </message>
        <message>
            <source>nothing stands; nothing was recorded</source>
            <translation>rien ne subsiste ; rien n'a été enregistré</translation>
        </message>
        <message>
            <source>%1 stands; nothing was recorded</source>
            <translation>%1 subsiste ; rien n'a été enregistré</translation>
        </message>
        <message>
            <source>%1 stand; nothing was recorded</source>
            <translation>%1 subsistent ; rien n'a été enregistré</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>annulé (rollback)</translation>
        </message>
        <message>
            <source>rolled back by the server, when it closed the connection</source>
            <translation>annulé par le serveur (rollback), à la fermeture de la connexion</translation>
        </message>
        <message>
            <source>not known: the connection broke at COMMIT; "switchback status" tells</source>
            <translation>inconnu : la connexion s'est rompue au moment du COMMIT ; "switchback status" le dira</translation>
        </message>
        <message>
            <source>%1; whether statement %2 was done is not known</source>
            <translation>%1 ; on ne sait pas si l'instruction %2 a été exécutée</translation>
        </message>
    </context>
    <context>
        <name>ErrorPage</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open another folder…</source>
            <translation>Ouvrir un autre dossier…</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Page d'accueil</translation>
        </message>
        <message>
            <source>“%1” cannot be opened</source>
            <translation>Impossible d'ouvrir « %1 »</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file, line</comment>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>No migrations in “%1” yet</source>
            <translation>Pas encore de migrations dans « %1 »</translation>
        </message>
        <message>
            <source>Set up migrations here…</source>
            <translation>Préparer les migrations ici…</translation>
        </message>
        <message>
            <source>Edit switchback.toml</source>
            <translation>Modifier switchback.toml</translation>
        </message>
        <message>
            <source>Asks for the format and the database, and makes switchback.toml with them</source>
            <translation>Demande le format et la base de données, et crée switchback.toml avec eux</translation>
        </message>
        <message>
            <source>Opens the settings in the program for text files</source>
            <translation>Ouvre les réglages dans le programme des fichiers texte</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 n'existe pas.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>%1 est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Indiquez un fichier qu'il contient.</translation>
        </message>
        <message>
            <source>%1 is too large: %2 MB, where %3 MB is the most that is read.</source>
            <translation>%1 est trop grand : %2 Mo, alors que la lecture est limitée à %3 Mo.</translation>
        </message>
        <message>
            <source>Split the file, or load its rows by another way than a migration.</source>
            <translation>Divisez le fichier, ou chargez ses lignes autrement que par une migration.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>Check the file's permissions.</source>
            <translation>Vérifiez les droits d'accès du fichier.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>%1:%2 holds a NUL byte, which no SQL text may.</source>
            <translation>%1:%2 contient un octet NUL, interdit dans un texte SQL.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8; editors write such bytes for UTF-16.</source>
            <translation>Enregistrez le fichier en UTF-8 ; les éditeurs écrivent de tels octets en UTF-16.</translation>
        </message>
        <message>
            <source>%1:%2 is not valid UTF-8.</source>
            <translation>%1:%2 n'est pas de l'UTF-8 valable.</translation>
        </message>
        <message>
            <source>Save the file as UTF-8.</source>
            <translation>Enregistrez le fichier en UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d'écrire %1 : %2.</translation>
        </message>
        <message>
            <source>Check the folder's permissions and the free space.</source>
            <translation>Vérifiez les droits d'accès du dossier et l'espace libre.</translation>
        </message>
    </context>
    <context>
        <name>FixPopup</name>
        <message>
            <source>Fixes</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Explain “%1”</source>
            <translation>Expliquer « %1 »</translation>
        </message>
        <message>
            <source>What the fix would change</source>
            <translation>Ce que la correction modifierait</translation>
        </message>
        <message>
            <source>Enter makes the change, one undo takes it back.</source>
            <translation>Entrée effectue la modification, une seule annulation la retire.</translation>
        </message>
        <message>
            <source>Opens the rule's page beneath the list of problems.</source>
            <translation>Ouvre la page de la règle sous la liste des problèmes.</translation>
        </message>
        <message>
            <source>Suppress “%1” with reason…</source>
            <translation>Ignorer « %1 » avec une raison…</translation>
        </message>
        <message>
            <source>Reason for the suppression</source>
            <translation>Raison de la suppression</translation>
        </message>
        <message>
            <source>Why is this right here? The next reader will ask.</source>
            <translation>Pourquoi est-ce juste ici ? Le prochain lecteur le demandera.</translation>
        </message>
        <message>
            <source>Enter makes the change and the new migration; the files are saved at once.</source>
            <translation>Entrée fait la modification et la nouvelle migration ; les fichiers sont enregistrés aussitôt.</translation>
        </message>
        <message>
            <source>Enter makes the change and renames the files; they are saved at once.</source>
            <translation>Entrée fait la modification et renomme les fichiers ; ils sont enregistrés aussitôt.</translation>
        </message>
        <message>
            <source>Enter makes the change, one undo takes it back. It changes what the migration does.</source>
            <translation>Entrée fait la modification, une annulation la retire. Elle change ce que fait la migration.</translation>
        </message>
        <message>
            <source>Enter opens the page.</source>
            <translation>Entrée ouvre la page.</translation>
        </message>
        <message>
            <source>(your reason)</source>
            <translation>(votre raison)</translation>
        </message>
        <message>
            <source>Enter asks for the reason.</source>
            <translation>Entrée demande la raison.</translation>
        </message>
        <message>
            <source>Type the reason. Escape goes back.</source>
            <translation>Tapez la raison. Échap revient en arrière.</translation>
        </message>
        <message>
            <source>Enter writes the comment, one undo takes it back.</source>
            <translation>Entrée écrit le commentaire, une annulation le retire.</translation>
        </message>
        <message>
            <source>New migration: %1</source>
            <translation>Nouvelle migration : %1</translation>
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
            <translation>Des corrections sont proposées ici (Alt+Entrée)</translation>
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
            <translation>%1 M</translation>
        </message>
        <message>
            <source>blocks reads and writes</source>
            <translation>bloque lectures et écritures</translation>
        </message>
        <message>
            <source>blocks writes</source>
            <translation>bloque les écritures</translation>
        </message>
        <message>
            <source>instant</source>
            <translation>immédiat</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>non compris</translation>
        </message>
        <message>
            <source>scans</source>
            <translation>parcourt</translation>
        </message>
        <message>
            <source>blocks all</source>
            <translation>bloque tout</translation>
        </message>
        <message>
            <source>rewrites</source>
            <translation>réécrit</translation>
        </message>
        <message>
            <source>not understood: may lock or rewrite</source>
            <translation>non compris : peut verrouiller ou réécrire</translation>
        </message>
        <message>
            <source>rewrites %1</source>
            <translation>réécrit %1</translation>
        </message>
        <message>
            <source>scans %1</source>
            <translation>parcourt %1</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <source>observed: %1</source>
            <translation>observé : %1</translation>
        </message>
        <message>
            <source>rewrote %1</source>
            <translation>a réécrit %1</translation>
        </message>
        <message>
            <source>scanned %1</source>
            <translation>a parcouru %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>a second “-- migrate:%1” section.</source>
            <translation>une deuxième section « -- migrate:%1 ».</translation>
        </message>
        <message>
            <source>Keep one section for each direction: dbmate would record the version twice.</source>
            <translation>Gardez une section par sens : dbmate enregistrerait la version deux fois.</translation>
        </message>
        <message>
            <source>has no “-- migrate:up” section.</source>
            <translation>n'a pas de section « -- migrate:up ».</translation>
        </message>
        <message>
            <source>Begin the script with a line “-- migrate:up”, and the way back with “-- migrate:down”.</source>
            <translation>Commencez le script par une ligne « -- migrate:up », et le retour par « -- migrate:down ».</translation>
        </message>
        <message>
            <source>SQL before “-- migrate:up” belongs to no section.</source>
            <translation>Le SQL placé avant « -- migrate:up » n'appartient à aucune section.</translation>
        </message>
        <message>
            <source>Move it below the line “-- migrate:up”.</source>
            <translation>Déplacez-le sous la ligne « -- migrate:up ».</translation>
        </message>
        <message>
            <source>“-- migrate:down” stands before “-- migrate:up”.</source>
            <translation>« -- migrate:down » se trouve avant « -- migrate:up ».</translation>
        </message>
        <message>
            <source>Put the up section first.</source>
            <translation>Placez la section up en premier.</translation>
        </message>
        <message>
            <source>has no “-- migrate:down” section, which dbmate requires.</source>
            <translation>n'a pas de section « -- migrate:down », exigée par dbmate.</translation>
        </message>
        <message>
            <source>Add the line “-- migrate:down” and the way back below it.</source>
            <translation>Ajoutez la ligne « -- migrate:down » et le retour en dessous.</translation>
        </message>
        <message>
            <source>%1 .sql files, with “-- migrate:up” in %2</source>
            <translation>%1 fichiers .sql, avec « -- migrate:up » dans %2</translation>
        </message>
        <message>
            <source>Dialect %1: from the URL of the target “%2”.</source>
            <translation>Dialecte %1 : d'après l'URL de la cible « %2 ».</translation>
        </message>
        <message>
            <source>Dialect %1: from %2 in .env.</source>
            <translation>Dialecte %1 : d'après %2 dans .env.</translation>
        </message>
        <message>
            <source>Dialect %1: from the environment variable DATABASE_URL.</source>
            <translation>Dialecte %1 : d'après la variable d'environnement DATABASE_URL.</translation>
        </message>
        <message>
            <source>The dialect of the scripts could not be told.</source>
            <translation>Le dialecte des scripts n'a pas pu être déterminé.</translation>
        </message>
        <message>
            <source>Set dialect = "postgresql" or "sqlite" in [project] of switchback.toml, or name a target.</source>
            <translation>Réglez dialect = "postgresql" ou "sqlite" dans [project] de switchback.toml, ou indiquez une cible.</translation>
        </message>
        <message>
            <source>Dialect %1: the scripts use %2.</source>
            <translation>Dialecte %1 : les scripts utilisent %2.</translation>
        </message>
        <message>
            <source>Dialect %1: its parser understands the scripts best.</source>
            <translation>Dialecte %1 : c'est son analyseur qui comprend le mieux les scripts.</translation>
        </message>
        <message>
            <source>Dialect %1: as switchback.toml says.</source>
            <translation>Dialecte %1 : comme indiqué dans switchback.toml.</translation>
        </message>
        <message>
            <source>the symbolic link leads nowhere or in a circle.</source>
            <translation>le lien symbolique ne mène nulle part ou tourne en rond.</translation>
        </message>
        <message>
            <source>Mend the link, or put the file itself there.</source>
            <translation>Réparez le lien, ou mettez le fichier lui-même à cet endroit.</translation>
        </message>
        <message>
            <source>is a folder where a script is expected.</source>
            <translation>est un dossier alors qu'un script est attendu.</translation>
        </message>
        <message>
            <source>Rename or remove it.</source>
            <translation>Renommez-le ou supprimez-le.</translation>
        </message>
        <message>
            <source>has the same version %1 as %2, which %3 refuses.</source>
            <translation>a la même version %1 que %2, ce que %3 refuse.</translation>
        </message>
        <message>
            <source>Give one of the two another version.</source>
            <translation>Donnez une autre version à l'un des deux.</translation>
        </message>
        <message>
            <source>“%1” gives no file name.</source>
            <translation>« %1 » ne donne pas de nom de fichier.</translation>
        </message>
        <message>
            <source>Say in a few words what the migration does: add_status_to_orders.</source>
            <translation>Dites en quelques mots ce que fait la migration : add_status_to_orders.</translation>
        </message>
        <message>
            <source>%1 exists already and is not written over.</source>
            <translation>%1 existe déjà et n'est pas écrasé.</translation>
        </message>
        <message>
            <source>Choose another name or version.</source>
            <translation>Choisissez un autre nom ou une autre version.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d'écrire %1 : %2.</translation>
        </message>
        <message>
            <source>Check the folder's permissions.</source>
            <translation>Vérifiez les droits d'accès du dossier.</translation>
        </message>
        <message>
            <source>Check the free space.</source>
            <translation>Vérifiez l'espace libre.</translation>
        </message>
        <message>
            <source>%1 .up.sql and %2 .down.sql files</source>
            <translation>%1 fichiers .up.sql et %2 fichiers .down.sql</translation>
        </message>
        <message>
            <source>its version is too large for a 64-bit number.</source>
            <translation>sa version est trop grande pour un nombre de 64 bits.</translation>
        </message>
        <message>
            <source>Use a smaller number.</source>
            <translation>Utilisez un nombre plus petit.</translation>
        </message>
        <message>
            <source>%1 .sql files, with “-- +goose Up” in %2</source>
            <translation>%1 fichiers .sql, avec « -- +goose Up » dans %2</translation>
        </message>
        <message>
            <source>its name begins with no version above zero and an underscore, which goose requires.</source>
            <translation>son nom ne commence pas par une version supérieure à zéro suivie d'un tiret bas, ce que goose exige.</translation>
        </message>
        <message>
            <source>Name it like 00001_create_users.sql, or move it to another folder.</source>
            <translation>Donnez-lui un nom comme 00001_create_users.sql, ou déplacez-le dans un autre dossier.</translation>
        </message>
        <message>
            <source>is written in Go, so only goose itself can run it.</source>
            <translation>est écrit en Go : seul goose lui-même peut l'exécuter.</translation>
        </message>
        <message>
            <source>Apply it with goose; Switchback shows its place in the order.</source>
            <translation>Appliquez-le avec goose ; Switchback montre sa place dans l'ordre.</translation>
        </message>
        <message>
            <source>“-- +goose StatementBegin” has no “StatementEnd”.</source>
            <translation>« -- +goose StatementBegin » n'a pas de « StatementEnd ».</translation>
        </message>
        <message>
            <source>Write “-- +goose StatementEnd” after the statement.</source>
            <translation>Écrivez « -- +goose StatementEnd » après l'instruction.</translation>
        </message>
        <message>
            <source>the last statement of the section has no semicolon at its end.</source>
            <translation>la dernière instruction de la section n'a pas de point-virgule à la fin.</translation>
        </message>
        <message>
            <source>End it with a semicolon.</source>
            <translation>Terminez-la par un point-virgule.</translation>
        </message>
        <message>
            <source>blanks before a goose annotation.</source>
            <translation>espaces avant une annotation goose.</translation>
        </message>
        <message>
            <source>Begin the line with “-- +goose”.</source>
            <translation>Commencez la ligne par « -- +goose ».</translation>
        </message>
        <message>
            <source>goose would put environment variables into this script (ENVSUB), which Switchback does not do.</source>
            <translation>goose insérerait des variables d'environnement dans ce script (ENVSUB), ce que Switchback ne fait pas.</translation>
        </message>
        <message>
            <source>Apply it with goose, or write the values out.</source>
            <translation>Appliquez-le avec goose, ou écrivez les valeurs en toutes lettres.</translation>
        </message>
        <message>
            <source>“%1” is no annotation of goose.</source>
            <translation>« %1 » n'est pas une annotation de goose.</translation>
        </message>
        <message>
            <source>Known ones: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</source>
            <translation>Annotations connues : Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</translation>
        </message>
        <message>
            <source>a second “-- +goose Up”, or one after “Down”.</source>
            <translation>un deuxième « -- +goose Up », ou un placé après « Down ».</translation>
        </message>
        <message>
            <source>Keep one Up section, and put it first.</source>
            <translation>Gardez une seule section Up, et placez-la en premier.</translation>
        </message>
        <message>
            <source>“-- +goose Down” stands before “-- +goose Up”.</source>
            <translation>« -- +goose Down » se trouve avant « -- +goose Up ».</translation>
        </message>
        <message>
            <source>Put the Up section first.</source>
            <translation>Placez la section Up en premier.</translation>
        </message>
        <message>
            <source>a second “-- +goose Down”.</source>
            <translation>un deuxième « -- +goose Down ».</translation>
        </message>
        <message>
            <source>Keep one Down section.</source>
            <translation>Gardez une seule section Down.</translation>
        </message>
        <message>
            <source>“-- +goose StatementBegin” inside another one or before “Up”.</source>
            <translation>« -- +goose StatementBegin » dans un autre ou avant « Up ».</translation>
        </message>
        <message>
            <source>“-- +goose StatementEnd” without “StatementBegin”.</source>
            <translation>« -- +goose StatementEnd » sans « StatementBegin ».</translation>
        </message>
        <message>
            <source>Pair StatementBegin with StatementEnd within a section.</source>
            <translation>Associez StatementBegin et StatementEnd dans une même section.</translation>
        </message>
        <message>
            <source>the statement before “StatementBegin” has no semicolon at its end.</source>
            <translation>l'instruction avant « StatementBegin » n'a pas de point-virgule à la fin.</translation>
        </message>
        <message>
            <source>SQL before “-- +goose Up” belongs to no section.</source>
            <translation>Le SQL placé avant « -- +goose Up » n'appartient à aucune section.</translation>
        </message>
        <message>
            <source>Move it below the line “-- +goose Up”.</source>
            <translation>Déplacez-le sous la ligne « -- +goose Up ».</translation>
        </message>
        <message>
            <source>has no line “-- +goose Up”.</source>
            <translation>n'a pas de ligne « -- +goose Up ».</translation>
        </message>
        <message>
            <source>Begin the script with “-- +goose Up”, and the way back with “-- +goose Down”.</source>
            <translation>Commencez le script par « -- +goose Up », et le retour par « -- +goose Down ».</translation>
        </message>
        <message>
            <source>History tables on %1 are not supported.</source>
            <translation>Les tables d'historique sur %1 ne sont pas prises en charge.</translation>
        </message>
        <message>
            <source>The database has no current schema for the table %1.</source>
            <translation>La base de données n'a pas de schéma courant pour la table %1.</translation>
        </message>
        <message>
            <source>Create the schema “public”, or set the role's search_path.</source>
            <translation>Créez le schéma « public », ou réglez le search_path du rôle.</translation>
        </message>
        <message>
            <source>“%1” is not the name of a history table.</source>
            <translation>« %1 » n'est pas le nom d'une table d'historique.</translation>
        </message>
        <message>
            <source>Write history = "table" or "schema.table".</source>
            <translation>Écrivez history = "table" ou "schema.table".</translation>
        </message>
        <message>
            <source>the folder itself</source>
            <translation>le dossier lui-même</translation>
        </message>
        <message>
            <source>%1: %2 in %3</source>
            <translation>%1 : %2 dans %3</translation>
        </message>
        <message>
            <source>%1 is a symbolic link that leads nowhere or in a circle.</source>
            <translation>%1 est un lien symbolique qui ne mène nulle part ou tourne en rond.</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>Il n'y a pas de dossier %1.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 est un fichier, pas un dossier.</translation>
        </message>
        <message>
            <source>Open the folder that holds the migrations.</source>
            <translation>Ouvrez le dossier qui contient les migrations.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be read.</source>
            <translation>Impossible de lire le dossier %1.</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>Vérifiez ses droits d'accès.</translation>
        </message>
        <message>
            <source>%1: there is no format “%2”.</source>
            <translation>%1 : il n'y a pas de format « %2 ».</translation>
        </message>
        <message>
            <source>Allowed: %1.</source>
            <translation>Valeurs admises : %1.</translation>
        </message>
        <message>
            <source>%1: there is no folder “%2” in %3.</source>
            <translation>%1 : il n'y a pas de dossier « %2 » dans %3.</translation>
        </message>
        <message>
            <source>Correct “path” in [project], or make the folder.</source>
            <translation>Corrigez « path » dans [project], ou créez le dossier.</translation>
        </message>
        <message>
            <source>The folder %1 is empty.</source>
            <translation>Le dossier %1 est vide.</translation>
        </message>
        <message>
            <source>Run “switchback init” and “switchback new NAME” in it, or open another folder.</source>
            <translation>Exécutez-y « switchback init » et « switchback new NOM », ou ouvrez un autre dossier.</translation>
        </message>
        <message>
            <source>No migrations were recognised in %1.</source>
            <translation>Aucune migration n'a été reconnue dans %1.</translation>
        </message>
        <message>
            <source>Looked for files of %1, there and in the usual places below (migrations, db/migrations, …). Open the folder that holds them, or set “format” and “path” in switchback.toml.</source>
            <translation>Des fichiers de %1 ont été cherchés, à cet endroit et dans les emplacements habituels en dessous (migrations, db/migrations, …). Ouvrez le dossier qui les contient, ou réglez « format » et « path » dans switchback.toml.</translation>
        </message>
        <message>
            <source>Also found, and not taken: %1. Set “format” and “path” in switchback.toml to choose.</source>
            <translation>Aussi trouvé, mais non retenu : %1. Réglez « format » et « path » dans switchback.toml pour choisir.</translation>
        </message>
        <message>
            <source>Migrations of %1 for the dialect “%2” are not supported yet.</source>
            <translation>Les migrations de %1 pour le dialecte « %2 » ne sont pas encore prises en charge.</translation>
        </message>
        <message>
            <source>Supported: %1.</source>
            <translation>Pris en charge : %1.</translation>
        </message>
        <message>
            <source>No folder is named.</source>
            <translation>Aucun dossier n'est indiqué.</translation>
        </message>
        <message>
            <source>%1: as switchback.toml says; no migrations yet.</source>
            <translation>%1 : comme indiqué dans switchback.toml ; aucune migration pour l'instant.</translation>
        </message>
    </context>
    <context>
        <name>LaneHeader</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Targets: %1</source>
            <translation>Cibles : %1</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>les plus récentes d'abord</translation>
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
            <translation>%1 a %2 lignes (%3) sur la cible connectée.</translation>
        </message>
        <message>
            <source>Every row of %1 is checked while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>Chaque ligne de %1 est vérifiée, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks neither reads nor writes.</source>
            <translation>Ajoutez-la en NOT VALID, et exécutez VALIDATE CONSTRAINT dans une migration ultérieure : cela ne bloque ni lectures ni écritures.</translation>
        </message>
        <message>
            <source>Add the check without reading existing rows</source>
            <translation>Ajouter la contrainte sans lire les lignes existantes</translation>
        </message>
        <message>
            <source>The check on the new column reads every row of %1 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>La contrainte CHECK de la nouvelle colonne lit chaque ligne de %1, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Add the column without the check, then the check NOT VALID, and validate it in a later migration.</source>
            <translation>Ajoutez la colonne sans la contrainte, puis la contrainte en NOT VALID, et validez-la dans une migration ultérieure.</translation>
        </message>
        <message>
            <source>Check constraint that reads all rows under a lock</source>
            <translation>Contrainte CHECK qui lit toutes les lignes sous verrou</translation>
        </message>
        <message>
            <source>Each row of %1 needs its own value: the table and all its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>Chaque ligne de %1 a besoin de sa propre valeur : la table et tous ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l'écrire (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>It is not known whether the default of %2 is the same for all rows. If it is not, %1 is rewritten while nobody can read or write it.</source>
            <translation>On ne sait pas si la valeur par défaut de %2 est la même pour toutes les lignes. Sinon, %1 est réécrite, et pendant ce temps personne ne peut la lire ni l'écrire.</translation>
        </message>
        <message>
            <source>Add the column without a default, then SET DEFAULT for new rows, and fill the old rows in batches.</source>
            <translation>Ajoutez la colonne sans valeur par défaut, puis SET DEFAULT pour les nouvelles lignes, et remplissez les anciennes lignes par lots.</translation>
        </message>
        <message>
            <source>Default that rewrites the table</source>
            <translation>Valeur par défaut qui réécrit la table</translation>
        </message>
        <message>
            <source>Every row of %1 is looked up in %2 while nobody can write to either of them (SHARE ROW EXCLUSIVE on both).</source>
            <translation>Chaque ligne de %1 est cherchée dans %2, et pendant ce temps personne ne peut écrire dans aucune des deux (SHARE ROW EXCLUSIVE sur les deux).</translation>
        </message>
        <message>
            <source>A partitioned table takes no NOT VALID foreign key before PostgreSQL 18: add it to each partition NOT VALID, validate them, then add it to the parent.</source>
            <translation>Une table partitionnée n'accepte pas de clé étrangère NOT VALID avant PostgreSQL 18 : ajoutez-la en NOT VALID à chaque partition, validez-les, puis ajoutez-la à la table parente.</translation>
        </message>
        <message>
            <source>Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks no writes.</source>
            <translation>Ajoutez-la en NOT VALID, et exécutez VALIDATE CONSTRAINT dans une migration ultérieure : cela ne bloque aucune écriture.</translation>
        </message>
        <message>
            <source>Add the foreign key without checking existing rows</source>
            <translation>Ajouter la clé étrangère sans vérifier les lignes existantes</translation>
        </message>
        <message>
            <source>The new column refers to another table: that table cannot be written for the moment in which the foreign key is made.</source>
            <translation>La nouvelle colonne fait référence à une autre table : celle-ci ne peut pas être écrite pendant l'instant où la clé étrangère est créée.</translation>
        </message>
        <message>
            <source>Every row of %1 gets a value that is looked up while nobody can write to either table.</source>
            <translation>Chaque ligne de %1 reçoit une valeur qui est cherchée, et pendant ce temps personne ne peut écrire dans aucune des deux tables.</translation>
        </message>
        <message>
            <source>Add the column first, then a named foreign key NOT VALID, and validate that in a later migration.</source>
            <translation>Ajoutez d'abord la colonne, puis une clé étrangère nommée en NOT VALID, et validez-la dans une migration ultérieure.</translation>
        </message>
        <message>
            <source>Foreign key that checks all rows under a lock</source>
            <translation>Clé étrangère qui vérifie toutes les lignes sous verrou</translation>
        </message>
        <message>
            <source>The index of this constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
            <translation>L'index de cette contrainte est construit pendant que personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Build a unique index first with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL, then ADD PRIMARY KEY USING INDEX, which is done at once.</source>
            <translation>Construisez d'abord un index unique avec CREATE UNIQUE INDEX CONCURRENTLY, rendez les colonnes NOT NULL, puis ADD PRIMARY KEY USING INDEX, qui est immédiat.</translation>
        </message>
        <message>
            <source>The index of the new column is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
            <translation>L'index de la nouvelle colonne est construit pendant que personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Add the column alone; build its unique index concurrently in a later migration.</source>
            <translation>Ajoutez la colonne seule ; construisez son index unique avec CONCURRENTLY dans une migration ultérieure.</translation>
        </message>
        <message>
            <source>Primary key built with reads and writes blocked</source>
            <translation>Clé primaire construite avec lectures et écritures bloquées</translation>
        </message>
        <message>
            <source>%1 is empty on the connected target; on one with rows this statement fails. Programs that still insert without %2 fail on both.</source>
            <translation>%1 est vide sur la cible connectée ; sur une table avec des lignes, cette instruction échoue. Les programmes qui insèrent encore sans %2 échouent dans les deux cas.</translation>
        </message>
        <message>
            <source>This fails on a table with rows: they have no value for %1. Programs that still insert into %2 without it fail too.</source>
            <translation>Cela échoue sur une table avec des lignes : elles n'ont pas de valeur pour %1. Les programmes qui insèrent encore dans %2 sans elle échouent aussi.</translation>
        </message>
        <message>
            <source>Give it a constant default, or add it nullable now, fill it, and make it NOT NULL in a later migration.</source>
            <translation>Donnez-lui une valeur par défaut constante, ou ajoutez-la sans NOT NULL maintenant, remplissez-la, et rendez-la NOT NULL dans une migration ultérieure.</translation>
        </message>
        <message>
            <source>Add DEFAULT %1</source>
            <translation>Ajouter DEFAULT %1</translation>
        </message>
        <message>
            <source>Leave it nullable for now</source>
            <translation>Accepter NULL pour l'instant</translation>
        </message>
        <message>
            <source>Required column without a default</source>
            <translation>Colonne obligatoire sans valeur par défaut</translation>
        </message>
        <message>
            <source>Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX, which is done at once.</source>
            <translation>Construisez d'abord l'index avec CREATE UNIQUE INDEX CONCURRENTLY, puis ADD CONSTRAINT … UNIQUE USING INDEX, qui est immédiat.</translation>
        </message>
        <message>
            <source>Unique constraint built with reads and writes blocked</source>
            <translation>Contrainte d'unicité construite avec lectures et écritures bloquées</translation>
        </message>
        <message>
            <source>Programs that still run read %1.%2 as %3 and will get %4.</source>
            <translation>Les programmes encore en cours lisent %1.%2 en tant que %3 et recevront %4.</translation>
        </message>
        <message>
            <source>Add a column of the new type, let programs move over to it, and drop the old one in a later release.</source>
            <translation>Ajoutez une colonne du nouveau type, laissez les programmes y passer, et supprimez l'ancienne dans une version ultérieure.</translation>
        </message>
        <message>
            <source>Change of type under running programs</source>
            <translation>Changement de type sous des programmes en cours</translation>
        </message>
        <message>
            <source>The type of %1.%2 before this is not known. From varchar or a narrower numeric the change is done at once; from any other type the table is rewritten while nobody can read or write it.</source>
            <translation>Le type antérieur de %1.%2 n'est pas connu. Depuis varchar ou un numeric plus étroit, le changement est immédiat ; depuis tout autre type, la table est réécrite, et pendant ce temps personne ne peut la lire ni l'écrire.</translation>
        </message>
        <message>
            <source>The type of %1.%2 before this is not known. Unless it was a narrower form of the same type, the table and its indexes are rewritten while nobody can read or write it.</source>
            <translation>Le type antérieur de %1.%2 n'est pas connu. Sauf s'il s'agissait d'une forme plus étroite du même type, la table et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l'écrire.</translation>
        </message>
        <message>
            <source>Add a column of the new type, keep both filled, fill the old rows in batches, switch the readers, drop the old one.</source>
            <translation>Ajoutez une colonne du nouveau type, remplissez les deux, remplissez les anciennes lignes par lots, faites passer les lecteurs à la nouvelle, supprimez l'ancienne.</translation>
        </message>
        <message>
            <source>A check constraint uses %1: every row of %2 is checked again while nobody can read or write it.</source>
            <translation>Une contrainte CHECK utilise %1 : chaque ligne de %2 est vérifiée de nouveau, et pendant ce temps personne ne peut lire ni écrire la table.</translation>
        </message>
        <message>
            <source>Done at once only while the session's time zone is UTC; else %1 is rewritten while nobody can read or write it.</source>
            <translation>Immédiat seulement si le fuseau horaire de la session est UTC ; sinon %1 est réécrite, et pendant ce temps personne ne peut la lire ni l'écrire.</translation>
        </message>
        <message>
            <source>Only the catalogue changes: the new type of %1 holds every old value as it is.</source>
            <translation>Seul le catalogue change : le nouveau type de %1 contient chaque ancienne valeur telle quelle.</translation>
        </message>
        <message>
            <source>%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>%1 et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l'écrire (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Change of type that rewrites the table</source>
            <translation>Changement de type qui réécrit la table</translation>
        </message>
        <message>
            <source>The server refuses this inside a transaction, and the project's tool sends the file as one query: several statements are one transaction. The migration fails here.</source>
            <translation>Le serveur refuse cela dans une transaction, et l'outil du projet envoie le fichier en une seule requête : plusieurs instructions forment une transaction. La migration échoue ici.</translation>
        </message>
        <message>
            <source>The server refuses this inside a transaction, and one is open here: the migration fails at this statement.</source>
            <translation>Le serveur refuse cela dans une transaction, et une transaction est ouverte ici : la migration échoue à cette instruction.</translation>
        </message>
        <message>
            <source>Put it alone into a migration that the tool runs without a transaction.</source>
            <translation>Placez-la seule dans une migration que l'outil exécute sans transaction.</translation>
        </message>
        <message>
            <source>Run this migration without a transaction</source>
            <translation>Exécuter cette migration sans transaction</translation>
        </message>
        <message>
            <source>Statement that the server refuses in a transaction</source>
            <translation>Instruction que le serveur refuse dans une transaction</translation>
        </message>
        <message>
            <source>Build the index concurrently</source>
            <translation>Construire l'index avec CONCURRENTLY</translation>
        </message>
        <message>
            <source>CONCURRENTLY is not possible in this transaction: the index needs a migration of its own that the tool runs without one.</source>
            <translation>CONCURRENTLY est impossible dans cette transaction : l'index a besoin de sa propre migration, que l'outil exécute sans transaction.</translation>
        </message>
        <message>
            <source>While this index is built, nobody can insert, update or delete in %1: CREATE INDEX holds a SHARE lock until all rows are read.</source>
            <translation>Pendant la construction de cet index, personne ne peut insérer, modifier ni supprimer dans %1 : CREATE INDEX détient un verrou SHARE jusqu'à la lecture de toutes les lignes.</translation>
        </message>
        <message>
            <source>Write CREATE INDEX CONCURRENTLY in a migration that runs without a transaction.</source>
            <translation>Écrivez CREATE INDEX CONCURRENTLY dans une migration qui s'exécute sans transaction.</translation>
        </message>
        <message>
            <source>Index built with writes blocked</source>
            <translation>Index construit avec écritures bloquées</translation>
        </message>
        <message>
            <source>All rows of %1 are deleted in one transaction: long row locks, a large log, and no way back.</source>
            <translation>Toutes les lignes de %1 sont supprimées en une transaction : longs verrous de lignes, gros journal de transactions, et aucun retour possible.</translation>
        </message>
        <message>
            <source>Delete by a predicate and in batches; each batch in a transaction of its own.</source>
            <translation>Supprimez avec un prédicat et par lots, chaque lot dans sa propre transaction.</translation>
        </message>
        <message>
            <source>All rows deleted</source>
            <translation>Toutes les lignes supprimées</translation>
        </message>
        <message>
            <source>CASCADE also drops everything that depends on %1 (views, foreign keys, policies, columns) without naming it.</source>
            <translation>CASCADE supprime aussi tout ce qui dépend de %1 (vues, clés étrangères, politiques, colonnes) sans le nommer.</translation>
        </message>
        <message>
            <source>Drop the dependent objects by name first; the server then refuses where one was forgotten.</source>
            <translation>Supprimez d'abord les objets dépendants par leur nom ; le serveur refuse alors si l'un d'eux a été oublié.</translation>
        </message>
        <message>
            <source>Write RESTRICT instead of CASCADE</source>
            <translation>Écrire RESTRICT au lieu de CASCADE</translation>
        </message>
        <message>
            <source>CASCADE drops unnamed objects</source>
            <translation>CASCADE supprime des objets non nommés</translation>
        </message>
        <message>
            <source>Every program that still names %1.%2 fails. Its values are computed, so none is lost.</source>
            <translation>Tout programme qui nomme encore %1.%2 échoue. Ses valeurs sont calculées, aucune n'est donc perdue.</translation>
        </message>
        <message>
            <source>The values of %1.%2 are gone for good, and every program that still names it fails.</source>
            <translation>Les valeurs de %1.%2 sont perdues pour de bon, et tout programme qui la nomme encore échoue.</translation>
        </message>
        <message>
            <source>Stop using the column in one release, and drop it in the migration of a later one.</source>
            <translation>Cessez d'utiliser la colonne dans une version, et supprimez-la dans la migration d'une version ultérieure.</translation>
        </message>
        <message>
            <source>Column dropped</source>
            <translation>Colonne supprimée</translation>
        </message>
        <message>
            <source>Drop the index concurrently</source>
            <translation>Supprimer l'index avec CONCURRENTLY</translation>
        </message>
        <message>
            <source>DROP INDEX waits until every reader of the table of %1 has ended, and keeps all new readers and writers waiting behind it.</source>
            <translation>DROP INDEX attend que tous les lecteurs de la table de %1 aient terminé, et fait attendre derrière lui tous les nouveaux lecteurs et écrivains.</translation>
        </message>
        <message>
            <source>Write DROP INDEX CONCURRENTLY IF EXISTS in a migration that runs without a transaction.</source>
            <translation>Écrivez DROP INDEX CONCURRENTLY IF EXISTS dans une migration qui s'exécute sans transaction.</translation>
        </message>
        <message>
            <source>Index dropped with reads and writes blocked</source>
            <translation>Index supprimé avec lectures et écritures bloquées</translation>
        </message>
        <message>
            <source>The rows of %1 are gone for good, and every program that still reads it fails.</source>
            <translation>Les lignes de %1 sont perdues pour de bon, et tout programme qui la lit encore échoue.</translation>
        </message>
        <message>
            <source>Stop using the table in one release, rename it out of the way, keep a backup, and drop it a release later.</source>
            <translation>Cessez d'utiliser la table dans une version, renommez-la pour l'écarter, gardez une sauvegarde, et supprimez-la une version plus tard.</translation>
        </message>
        <message>
            <source>Table dropped</source>
            <translation>Table supprimée</translation>
        </message>
        <message>
            <source>It does not begin with a number, so nothing tells when it runs.</source>
            <translation>Il ne commence pas par un nombre, donc rien n'indique quand il s'exécute.</translation>
        </message>
        <message>
            <source>%1 is no time of the form YYYYMMDDHHMMSS.</source>
            <translation>%1 n'est pas une date de la forme YYYYMMDDHHMMSS.</translation>
        </message>
        <message>
            <source>%1 lies in the future: migrations that are written until then would run before it.</source>
            <translation>%1 est dans le futur : les migrations écrites d'ici là s'exécuteraient avant elle.</translation>
        </message>
        <message>
            <source>What follows the number should be lower-case words with underscores between them.</source>
            <translation>Ce qui suit le nombre doit être en mots minuscules séparés par des tirets bas.</translation>
        </message>
        <message>
            <source>It does not match the project's pattern %1.</source>
            <translation>Il ne correspond pas au motif %1 du projet.</translation>
        </message>
        <message>
            <source>The file name %1 is not of the project's form. %2</source>
            <translation>Le nom de fichier %1 n'a pas la forme du projet. %2</translation>
        </message>
        <message>
            <source>Name it by its time and what it does: 20260118120000_add_email_to_users.up.sql</source>
            <translation>Nommez-le d'après sa date et ce qu'il fait : 20260118120000_add_email_to_users.up.sql</translation>
        </message>
        <message>
            <source>File name out of form</source>
            <translation>Nom de fichier non conforme</translation>
        </message>
        <message>
            <source>The migration has no name: nobody knows what it does without opening it.</source>
            <translation>La migration n'a pas de nom : personne ne sait ce qu'elle fait sans l'ouvrir.</translation>
        </message>
        <message>
            <source>“%1” does not tell what the migration does, nor to what.</source>
            <translation>« %1 » ne dit ni ce que fait la migration, ni sur quoi.</translation>
        </message>
        <message>
            <source>Name the action and the object: add_email_to_users</source>
            <translation>Nommez l'action et l'objet : add_email_to_users</translation>
        </message>
        <message>
            <source>Name the action and the object, for instance: %1</source>
            <translation>Nommez l'action et l'objet, par exemple : %1</translation>
        </message>
        <message>
            <source>Name tells nothing</source>
            <translation>Nom qui ne dit rien</translation>
        </message>
        <message>
            <source>The down script of %1 holds no statement: there is no way back from it.</source>
            <translation>Le script down de %1 ne contient aucune instruction : aucun retour n'est possible.</translation>
        </message>
        <message>
            <source>%1 has no down script: there is no way back from it.</source>
            <translation>%1 n'a pas de script down : aucun retour n'est possible.</translation>
        </message>
        <message>
            <source>Write the inverse now, or say why there is none with a comment: -- %1: reason</source>
            <translation>Écrivez l'inverse maintenant, ou dites pourquoi il n'y en a pas par un commentaire : -- %1: raison</translation>
        </message>
        <message>
            <source>No down script</source>
            <translation>Pas de script down</translation>
        </message>
        <message>
            <source>This waits for a lock (%1) on %2 without an end, and every later query on it queues behind the wait.</source>
            <translation>Cela attend sans limite un verrou %1 sur %2, et toute requête ultérieure sur cette table fait la queue derrière.</translation>
        </message>
        <message>
            <source>Set lock_timeout first, and try again when it strikes.</source>
            <translation>Réglez d'abord lock_timeout, et réessayez quand il est atteint.</translation>
        </message>
        <message>
            <source>Set a lock timeout of %1 before it</source>
            <translation>Régler avant un délai de verrou de %1</translation>
        </message>
        <message>
            <source>No lock timeout</source>
            <translation>Pas de délai de verrou</translation>
        </message>
        <message>
            <source>Rows of %1 are changed while this same transaction keeps everybody else from the table, until all of it has ended.</source>
            <translation>Des lignes de %1 sont modifiées alors que cette même transaction tient tout le monde à l'écart de la table, jusqu'à la fin complète de celle-ci.</translation>
        </message>
        <message>
            <source>This file changes rows and the schema: locks are held for both, and a failure or a rollback cannot tell them apart.</source>
            <translation>Ce fichier modifie des lignes et le schéma : des verrous sont tenus pour les deux, et un échec ou une annulation ne peut les distinguer.</translation>
        </message>
        <message>
            <source>Put the row changes into a migration of their own, after this one.</source>
            <translation>Placez les modifications de lignes dans leur propre migration, après celle-ci.</translation>
        </message>
        <message>
            <source>Schema and rows changed in one file</source>
            <translation>Schéma et lignes modifiés dans un même fichier</translation>
        </message>
        <message>
            <source>This statement must run outside a transaction, so the others of this file do too: a failure half-way leaves the schema half-changed, and the migration cannot be run again.</source>
            <translation>Cette instruction doit s'exécuter hors transaction, donc les autres de ce fichier aussi : un échec en cours de route laisse le schéma à moitié modifié, et la migration ne peut plus être relancée.</translation>
        </message>
        <message>
            <source>Give it a migration of its own, or make every other statement repeatable with IF EXISTS or IF NOT EXISTS.</source>
            <translation>Donnez-lui sa propre migration, ou rendez toutes les autres instructions répétables avec IF EXISTS ou IF NOT EXISTS.</translation>
        </message>
        <message>
            <source>Transactional and other statements in one file</source>
            <translation>Instructions transactionnelles et autres dans un même fichier</translation>
        </message>
        <message>
            <source>The project's tool runs this file in a transaction already: a COMMIT here ends that one, and what follows it, with the tool's own record, runs unprotected.</source>
            <translation>L'outil du projet exécute déjà ce fichier dans une transaction : un COMMIT ici la termine, et ce qui suit, y compris l'enregistrement de l'outil, s'exécute sans protection.</translation>
        </message>
        <message>
            <source>Leave the transaction to the tool, or tell it to open none for this file.</source>
            <translation>Laissez la transaction à l'outil, ou dites-lui de ne pas en ouvrir pour ce fichier.</translation>
        </message>
        <message>
            <source>Leave the transaction to the tool</source>
            <translation>Laisser la transaction à l'outil</translation>
        </message>
        <message>
            <source>A transaction is open here already: the first COMMIT ends both.</source>
            <translation>Une transaction est déjà ouverte ici : le premier COMMIT termine les deux.</translation>
        </message>
        <message>
            <source>No transaction is open here that this could end.</source>
            <translation>Aucune transaction que cela pourrait terminer n'est ouverte ici.</translation>
        </message>
        <message>
            <source>Transaction inside a transaction</source>
            <translation>Transaction dans une transaction</translation>
        </message>
        <message>
            <source>A statement is put together from pieces without quote_ident, quote_literal or format: a name with a quote in it breaks it, or worse. No other rule looked inside.</source>
            <translation>Une instruction est assemblée par morceaux sans quote_ident, quote_literal ni format : un nom contenant une apostrophe ou un guillemet la casse, ou pire. Aucune autre règle n'a regardé à l'intérieur.</translation>
        </message>
        <message>
            <source>No rule looked at what this block does: locks, rewrites and lost rows in it are not reported.</source>
            <translation>Aucune règle n'a regardé ce que fait ce bloc : les verrous, réécritures et pertes de lignes qu'il contient ne sont pas signalés.</translation>
        </message>
        <message>
            <source>Write plain statements where you can.</source>
            <translation>Écrivez des instructions simples là où c'est possible.</translation>
        </message>
        <message>
            <source>This statement is not understood, so no rule looked at it%1.</source>
            <translation>Cette instruction n'est pas comprise, donc aucune règle ne l'a examinée%1.</translation>
        </message>
        <message>
            <source>Statement that no rule sees into</source>
            <translation>Instruction opaque pour toutes les règles</translation>
        </message>
        <message>
            <source>Every program that still says %1.%2 fails from here on, and the new one that says %3 fails before.</source>
            <translation>Tout programme qui dit encore %1.%2 échoue à partir d'ici, et le nouveau qui dit %3 échoue avant.</translation>
        </message>
        <message>
            <source>Add the new column, write both, fill the old rows, switch the readers, and drop the old column in a later release.</source>
            <translation>Ajoutez la nouvelle colonne, écrivez dans les deux, remplissez les anciennes lignes, faites passer les lecteurs à la nouvelle, et supprimez l'ancienne colonne dans une version ultérieure.</translation>
        </message>
        <message>
            <source>Column renamed</source>
            <translation>Colonne renommée</translation>
        </message>
        <message>
            <source>%1 becomes %2; a view keeps the old name for the programs that still run. Make sure that all they do works through it.</source>
            <translation>%1 devient %2 ; une vue garde l'ancien nom pour les programmes encore en cours. Assurez-vous que tout ce qu'ils font passe par elle.</translation>
        </message>
        <message>
            <source>%1 becomes %2, and another table takes its name: programs that still run meet its columns.</source>
            <translation>%1 devient %2, et une autre table prend son nom : les programmes encore en cours rencontrent les colonnes de celle-ci.</translation>
        </message>
        <message>
            <source>Every program that still says %1 fails from here on, and the new one that says %2 fails before.</source>
            <translation>Tout programme qui dit encore %1 échoue à partir d'ici, et le nouveau qui dit %2 échoue avant.</translation>
        </message>
        <message>
            <source>Keep the old name alive with a view in the same transaction, or make a new table and move over to it.</source>
            <translation>Gardez l'ancien nom en vie avec une vue dans la même transaction, ou créez une nouvelle table et passez-y.</translation>
        </message>
        <message>
            <source>Keep the old name as a view</source>
            <translation>Garder l'ancien nom comme vue</translation>
        </message>
        <message>
            <source>Table renamed</source>
            <translation>Table renommée</translation>
        </message>
        <message>
            <source>Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE).</source>
            <translation>Chaque ligne de %1 est lue, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
        </message>
        <message>
            <source>Add the constraint NOT NULL … NOT VALID, and validate it in a later migration.</source>
            <translation>Ajoutez la contrainte NOT NULL … NOT VALID, et validez-la dans une migration ultérieure.</translation>
        </message>
        <message>
            <source>Add CHECK (%1 IS NOT NULL) NOT VALID; validate it in a later migration; then SET NOT NULL needs no scan, and the check can go.</source>
            <translation>Ajoutez CHECK (%1 IS NOT NULL) NOT VALID ; validez-la dans une migration ultérieure ; SET NOT NULL n'a alors pas besoin de parcours, et la contrainte CHECK peut disparaître.</translation>
        </message>
        <message>
            <source>It is not known whether the constraint validated above proves that there are no NULLs.</source>
            <translation>On ne sait pas si la contrainte validée plus haut prouve l'absence de NULL.</translation>
        </message>
        <message>
            <source>NOT NULL that reads all rows under a lock</source>
            <translation>NOT NULL qui lit toutes les lignes sous verrou</translation>
        </message>
        <message>
            <source>Dropping the old %1 deletes its rows first, and with them, by ON DELETE CASCADE, the rows of: %2.</source>
            <translation>Supprimer l'ancienne %1 supprime d'abord ses lignes, et avec elles, par ON DELETE CASCADE, les lignes de : %2.</translation>
        </message>
        <message>
            <source>Dropping the old %1 deletes its rows first: rows that refer to them cascade, or stop the migration.</source>
            <translation>Supprimer l'ancienne %1 supprime d'abord ses lignes : les lignes qui y font référence sont supprimées en cascade, ou arrêtent la migration.</translation>
        </message>
        <message>
            <source>Inside a transaction this PRAGMA does nothing, and says nothing: foreign keys stay as they were.</source>
            <translation>Dans une transaction, ce PRAGMA ne fait rien, et ne dit rien : les clés étrangères restent comme elles étaient.</translation>
        </message>
        <message>
            <source>Send it before BEGIN, in a migration that the tool runs without a transaction; or use PRAGMA defer_foreign_keys = ON, where no child cascades.</source>
            <translation>Envoyez-le avant BEGIN, dans une migration que l'outil exécute sans transaction ; ou utilisez PRAGMA defer_foreign_keys = ON, là où aucune table enfant n'est en cascade.</translation>
        </message>
        <message>
            <source>Foreign keys are not switched on again: the rest of this connection works without them.</source>
            <translation>Les clés étrangères ne sont pas réactivées : le reste de cette connexion travaille sans elles.</translation>
        </message>
        <message>
            <source>End the script with PRAGMA foreign_keys = ON.</source>
            <translation>Terminez le script par PRAGMA foreign_keys = ON.</translation>
        </message>
        <message>
            <source>With foreign keys off, nothing says whether the rebuilt %1 still has every row that others refer to.</source>
            <translation>Sans les clés étrangères, rien ne dit si la table %1 reconstruite a encore chaque ligne à laquelle d'autres font référence.</translation>
        </message>
        <message>
            <source>Run PRAGMA foreign_key_check before COMMIT.</source>
            <translation>Exécutez PRAGMA foreign_key_check avant COMMIT.</translation>
        </message>
        <message>
            <source>Which tables refer to it is not known.</source>
            <translation>On ne sait pas quelles tables y font référence.</translation>
        </message>
        <message>
            <source>Send PRAGMA foreign_keys = OFF before BEGIN, in a migration without a transaction of the tool; PRAGMA foreign_key_check before COMMIT; and switch them on again at the end.</source>
            <translation>Envoyez PRAGMA foreign_keys = OFF avant BEGIN, dans une migration sans transaction de l'outil ; PRAGMA foreign_key_check avant COMMIT ; et réactivez-les à la fin.</translation>
        </message>
        <message>
            <source>Foreign keys around a rebuild</source>
            <translation>Clés étrangères autour d'une reconstruction</translation>
        </message>
        <message>
            <source>%1 was dropped before: there are no rows left to copy.</source>
            <translation>%1 a été supprimée auparavant : il n'y a plus de lignes à copier.</translation>
        </message>
        <message>
            <source>Foreign keys, views and triggers that refer to %1 follow this rename: they end at %2, which is dropped.</source>
            <translation>Les clés étrangères, vues et déclencheurs qui font référence à %1 suivent ce renommage : ils aboutissent à %2, qui est supprimée.</translation>
        </message>
        <message>
            <source>Create the new table under a new name, copy, drop the old one, and rename the new one last.</source>
            <translation>Créez la nouvelle table sous un nouveau nom, copiez, supprimez l'ancienne, et renommez la nouvelle en dernier.</translation>
        </message>
        <message>
            <source>Rebuild that takes references along</source>
            <translation>Reconstruction qui entraîne les références</translation>
        </message>
        <message>
            <source>A placeholder stands here for text that is not known yet, so this statement was not checked.</source>
            <translation>Un paramètre de substitution tient ici la place d'un texte pas encore connu, donc cette instruction n'a pas été vérifiée.</translation>
        </message>
        <message>
            <source>The statement cannot be parsed: %1</source>
            <translation>L'instruction ne peut pas être analysée : %1</translation>
        </message>
        <message>
            <source>Statement that cannot be parsed</source>
            <translation>Instruction impossible à analyser</translation>
        </message>
        <message>
            <source>Every table that refers to %1, and every table that refers to those, is emptied too.</source>
            <translation>Chaque table qui fait référence à %1, et chaque table qui fait référence à celles-ci, est vidée aussi.</translation>
        </message>
        <message>
            <source>Here: %1.</source>
            <translation>Ici : %1.</translation>
        </message>
        <message>
            <source>Name the tables; the server then refuses where one was forgotten.</source>
            <translation>Nommez les tables ; le serveur refuse alors si l'une d'elles a été oubliée.</translation>
        </message>
        <message>
            <source>Leave out CASCADE</source>
            <translation>Omettre CASCADE</translation>
        </message>
        <message>
            <source>TRUNCATE empties unnamed tables</source>
            <translation>TRUNCATE vide des tables non nommées</translation>
        </message>
        <message>
            <source>All rows of %1 are removed, and no down script brings them back.</source>
            <translation>Toutes les lignes de %1 sont supprimées, et aucun script down ne les ramène.</translation>
        </message>
        <message>
            <source>Delete the rows that must go, by a predicate and in batches, or drop a partition.</source>
            <translation>Supprimez les lignes voulues, avec un prédicat et par lots, ou supprimez une partition.</translation>
        </message>
        <message>
            <source>Table emptied</source>
            <translation>Table vidée</translation>
        </message>
        <message>
            <source>Nothing limits how many rows of %1 this writes in one transaction: row locks, the log and replicas suffer in proportion.</source>
            <translation>Rien ne limite le nombre de lignes de %1 que cela écrit en une transaction : verrous de lignes, journal de transactions et réplicas en souffrent à proportion.</translation>
        </message>
        <message>
            <source>Work in batches of some thousand rows by key, each in a transaction of its own: … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</source>
            <translation>Travaillez par lots de quelques milliers de lignes selon la clé, chacun dans sa propre transaction : … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</translation>
        </message>
        <message>
            <source>Backfill in one go</source>
            <translation>Remplissage en une seule fois</translation>
        </message>
        <message>
            <source>This transaction is never committed: all of it is undone when the connection closes, and its locks stay until then.</source>
            <translation>Cette transaction n'est jamais validée : elle est entièrement annulée à la fermeture de la connexion, et ses verrous restent jusque-là.</translation>
        </message>
        <message>
            <source>End the script with COMMIT.</source>
            <translation>Terminez le script par COMMIT.</translation>
        </message>
        <message>
            <source>Append COMMIT</source>
            <translation>Ajouter COMMIT à la fin</translation>
        </message>
        <message>
            <source>Transaction not committed</source>
            <translation>Transaction non validée</translation>
        </message>
        <message>
            <source>It is not known for which database these migrations are, so their statements were not checked.</source>
            <translation>On ne sait pas à quelle base de données ces migrations sont destinées, donc leurs instructions n'ont pas été vérifiées.</translation>
        </message>
        <message>
            <source>“%1” is no dialect that is known here, so the statements were not checked.</source>
            <translation>« %1 » n'est pas un dialecte connu ici, donc les instructions n'ont pas été vérifiées.</translation>
        </message>
        <message>
            <source>Set dialect in the section [project] of switchback.toml to one of: %1</source>
            <translation>Réglez dialect dans la section [project] de switchback.toml sur l'une de ces valeurs : %1</translation>
        </message>
        <message>
            <source>Dialect not known</source>
            <translation>Dialecte inconnu</translation>
        </message>
        <message>
            <source>All rows of %1 are written in one transaction: long row locks, a table twice its size, replicas that fall behind.</source>
            <translation>Toutes les lignes de %1 sont écrites en une transaction : longs verrous de lignes, une table deux fois plus grande, des réplicas qui prennent du retard.</translation>
        </message>
        <message>
            <source>Fill the rows in batches by key, each batch in a transaction of its own, so that it can stop and go on.</source>
            <translation>Remplissez les lignes par lots selon la clé, chaque lot dans sa propre transaction, afin de pouvoir arrêter et reprendre.</translation>
        </message>
        <message>
            <source>All rows updated at once</source>
            <translation>Toutes les lignes modifiées d'un coup</translation>
        </message>
        <message>
            <source>%1 was added in this same transaction: its lock is still held while every row of %2 is read, as if NOT VALID had not been written.</source>
            <translation>%1 a été ajoutée dans cette même transaction : son verrou est encore tenu pendant la lecture de chaque ligne de %2, comme si NOT VALID n'avait pas été écrit.</translation>
        </message>
        <message>
            <source>Move VALIDATE CONSTRAINT to the next migration.</source>
            <translation>Déplacez VALIDATE CONSTRAINT dans la migration suivante.</translation>
        </message>
        <message>
            <source>Constraint validated in the transaction that adds it</source>
            <translation>Contrainte validée dans la transaction qui l'ajoute</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;Open Folder…</source>
            <translation>&amp;Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Opens a folder of migrations</source>
            <translation>Ouvre un dossier de migrations</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>Ouvrir un dossier &amp;récent</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Saves every changed script</source>
            <translation>Enregistre tous les scripts modifiés</translation>
        </message>
        <message>
            <source>&amp;Read Again</source>
            <translation>Re&amp;lire</translation>
        </message>
        <message>
            <source>Reads the folder and all targets again; scripts with unsaved changes stay as they are</source>
            <translation>Relit le dossier et toutes les cibles ; les scripts avec des modifications non enregistrées restent tels quels</translation>
        </message>
        <message>
            <source>&amp;Close Project</source>
            <translation>&amp;Fermer le projet</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>Revient à la page d'accueil</translation>
        </message>
        <message>
            <source>&amp;New Migration…</source>
            <translation>&amp;Nouvelle migration…</translation>
        </message>
        <message>
            <source>Makes the files of a new migration in the project's format</source>
            <translation>Crée les fichiers d'une nouvelle migration au format du projet</translation>
        </message>
        <message>
            <source>Run &amp;Up…</source>
            <translation>Exécuter vers le &amp;haut…</translation>
        </message>
        <message>
            <source>Plans a run of every pending migration on the target, and asks before it starts</source>
            <translation>Planifie l'exécution de toutes les migrations en attente sur la cible, et demande avant de commencer</translation>
        </message>
        <message>
            <source>Run &amp;Down…</source>
            <translation>Exécuter vers le &amp;bas…</translation>
        </message>
        <message>
            <source>Plans to take the newest applied migration back, and asks before it starts</source>
            <translation>Planifie l'annulation de la dernière migration appliquée, et demande avant de commencer</translation>
        </message>
        <message>
            <source>Run to &amp;Here…</source>
            <translation>Exécuter jusqu'&amp;ici…</translation>
        </message>
        <message>
            <source>Plans the run, up or down, after which the shown migration is the newest applied one</source>
            <translation>Planifie l'exécution, vers le haut ou vers le bas, après laquelle la migration affichée est la dernière appliquée</translation>
        </message>
        <message>
            <source>&amp;Prove</source>
            <translation>&amp;Prouver</translation>
        </message>
        <message>
            <source>Runs the shown migration up, down and up again on a scratch database with rows in it, and compares</source>
            <translation>Exécute la migration affichée vers le haut, vers le bas et de nouveau vers le haut sur une base jetable contenant des lignes, et compare</translation>
        </message>
        <message>
            <source>Prove &amp;All</source>
            <translation>Prouver &amp;tout</translation>
        </message>
        <message>
            <source>Proves every migration of the project</source>
            <translation>Prouve toutes les migrations du projet</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Cancels the running statement and says what is left</source>
            <translation>Annule l'instruction en cours et dit ce qui reste</translation>
        </message>
        <message>
            <source>Un&amp;lock for One Run</source>
            <translation>&amp;Déverrouiller pour une exécution</translation>
        </message>
        <message>
            <source>A production target is read-only; this lets one run through</source>
            <translation>Une cible de production est en lecture seule ; ceci laisse passer une exécution</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>&amp;Previous Migration</source>
            <translation>Migration &amp;précédente</translation>
        </message>
        <message>
            <source>Shows the migration before this one</source>
            <translation>Affiche la migration avant celle-ci</translation>
        </message>
        <message>
            <source>&amp;Next Migration</source>
            <translation>Migration &amp;suivante</translation>
        </message>
        <message>
            <source>Shows the migration after this one</source>
            <translation>Affiche la migration après celle-ci</translation>
        </message>
        <message>
            <source>&amp;Find Migration</source>
            <translation>&amp;Chercher une migration</translation>
        </message>
        <message>
            <source>Goes to a migration by a part of its name</source>
            <translation>Va à une migration d'après une partie de son nom</translation>
        </message>
        <message>
            <source>F&amp;ixes…</source>
            <translation>Correct&amp;ions…</translation>
        </message>
        <message>
            <source>Lists the fixes for the finding at the cursor</source>
            <translation>Liste les corrections pour le constat sous le curseur</translation>
        </message>
        <message>
            <source>Find migration</source>
            <translation>Chercher une migration</translation>
        </message>
        <message>
            <source>Find migration…</source>
            <translation>Chercher une migration…</translation>
        </message>
        <message>
            <source>Find Migration</source>
            <translation>Chercher une migration</translation>
        </message>
        <message>
            <source>Down &amp;Beneath Up</source>
            <translation>Down &amp;sous up</translation>
        </message>
        <message>
            <source>Shows the two scripts one above the other instead of side by side</source>
            <translation>Affiche les deux scripts l'un au-dessus de l'autre plutôt que côte à côte</translation>
        </message>
        <message>
            <source>Shows or hides the panel “%1”</source>
            <translation>Affiche ou masque le panneau « %1 »</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schéma</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1 (%2 sur %3)</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Problèmes (%1)</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>New migration that changes this</source>
            <translation>Nouvelle migration qui modifie ceci</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>migration – project</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>A run on “%1” is under way. It will be stopped at its current statement.</source>
            <translation>Une exécution sur « %1 » est en cours. Elle sera arrêtée à son instruction actuelle.</translation>
        </message>
        <message>
            <source>Stop the run?</source>
            <translation>Arrêter l'exécution ?</translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>Arrêter et quitter</translation>
        </message>
        <message>
            <source>by its history</source>
            <translation>selon son historique</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>No drift: “%1” is what its history says.</source>
            <translation>Aucune dérive : « %1 » correspond à ce que dit son historique.</translation>
        </message>
        <message>
            <source>Making the schema on a scratch database…</source>
            <translation>Création du schéma sur une base jetable…</translation>
        </message>
        <message>
            <source>There is no target to compare with.</source>
            <translation>Il n'y a aucune cible à comparer.</translation>
        </message>
        <message>
            <source>Reading “%1”…</source>
            <translation>Lecture de « %1 »…</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>after up</source>
            <translation>après up</translation>
        </message>
        <message>
            <source>Not proved yet: “Prove” runs the down script on a scratch database and compares.</source>
            <translation>Pas encore prouvé : « Prouver » exécute le script down sur une base jetable et compare.</translation>
        </message>
        <message>
            <source>after down</source>
            <translation>après down</translation>
        </message>
        <message>
            <source>No difference: down restores the schema.</source>
            <translation>Aucune différence : down restaure le schéma.</translation>
        </message>
        <message>
            <source>Open a folder of migrations</source>
            <translation>Ouvrir un dossier de migrations</translation>
        </message>
        <message>
            <source>These files have changes that are not saved.</source>
            <translation>Ces fichiers ont des modifications non enregistrées.</translation>
        </message>
        <message>
            <source>Save changes?</source>
            <translation>Enregistrer les modifications ?</translation>
        </message>
        <message>
            <source>Scripts have changes that are not saved: a run takes what is on disk.</source>
            <translation>Des scripts ont des modifications non enregistrées : une exécution prend ce qui est sur le disque.</translation>
        </message>
        <message>
            <source>Save all</source>
            <translation>Tout enregistrer</translation>
        </message>
        <message>
            <source>Nothing is pending on “%1”.</source>
            <translation>Rien n'est en attente sur « %1 ».</translation>
        </message>
        <message>
            <source>Nothing is to be taken back on “%1”.</source>
            <translation>Il n'y a rien à annuler sur « %1 ».</translation>
        </message>
        <message>
            <source>Go to line %1</source>
            <translation>Aller à la ligne %1</translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) applied on “%1”.</source>
            <translation>
                <numerusform>%n migration appliquée sur « %1 ».</numerusform>
                <numerusform>%n migrations appliquées sur « %1 ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) taken back on “%1”.</source>
            <translation>
                <numerusform>%n migration annulée sur « %1 ».</numerusform>
                <numerusform>%n migrations annulées sur « %1 ».</numerusform>
            </translation>
        </message>
        <message>
            <source>Scripts have changes that are not saved: a proof takes what is on disk.</source>
            <translation>Des scripts ont des modifications non enregistrées : une preuve prend ce qui est sur le disque.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>Sele&amp;ction</source>
            <translation>Sé&amp;lection</translation>
        </message>
        <message>
            <source>&amp;Migration</source>
            <translation>&amp;Migration</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Configurat&amp;ion</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>Main Toolbar</source>
            <translation>Barre d&apos;outils principale</translation>
        </message>
        <message>
            <source>Choose &amp;Target…</source>
            <translation>Choisir la &amp;cible…</translation>
        </message>
        <message>
            <source>Chooses the database that runs go to</source>
            <translation>Choisit la base sur laquelle les exécutions se font</translation>
        </message>
        <message>
            <source>&amp;Suppress with Reason…</source>
            <translation>&amp;Ignorer avec une raison…</translation>
        </message>
        <message>
            <source>Writes a comment above the statement that silences the finding at the cursor, with your reason</source>
            <translation>Écrit au-dessus de l&apos;instruction un commentaire, avec votre raison, qui fait taire le constat sous le curseur</translation>
        </message>
        <message>
            <source>&amp;Explain Finding</source>
            <translation>&amp;Expliquer le constat</translation>
        </message>
        <message>
            <source>Shows the page of the rule whose finding is at the cursor</source>
            <translation>Affiche la page de la règle dont le constat est sous le curseur</translation>
        </message>
        <message>
            <source>Next F&amp;inding</source>
            <translation>Constat &amp;suivant</translation>
        </message>
        <message>
            <source>Goes to the next finding of this migration and shows what is known about it</source>
            <translation>Va au constat suivant de cette migration et montre ce que l&apos;on en sait</translation>
        </message>
        <message>
            <source>Previous Fin&amp;ding</source>
            <translation>Constat &amp;précédent</translation>
        </message>
        <message>
            <source>Goes to the finding before the cursor and shows what is known about it</source>
            <translation>Va au constat qui précède le curseur et montre ce que l&apos;on en sait</translation>
        </message>
        <message>
            <source>Brings the panel “%1” to the front for the keyboard; once more goes back to the script</source>
            <translation>Met le panneau « %1 » au premier plan pour le clavier ; une seconde fois revient au script</translation>
        </message>
        <message>
            <source>Go to &amp;Timeline</source>
            <translation>Aller à la &amp;chronologie</translation>
        </message>
        <message>
            <source>Go to &amp;Schema</source>
            <translation>Aller au &amp;schéma</translation>
        </message>
        <message>
            <source>Go to P&amp;roblems</source>
            <translation>Aller aux p&amp;roblèmes</translation>
        </message>
        <message>
            <source>Go to Pr&amp;oof</source>
            <translation>Aller à la pre&amp;uve</translation>
        </message>
        <message>
            <source>Go to R&amp;un</source>
            <translation>Aller à l&apos;e&amp;xécution</translation>
        </message>
        <message>
            <source>“%1” belongs to no migration, so there is no editor for it here.</source>
            <translation>« %1 » n&apos;appartient à aucune migration : il n&apos;y a pas d&apos;éditeur pour lui ici.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Stopped: the schema was not made.</source>
            <translation>Arrêté : le schéma n&apos;a pas été créé.</translation>
        </message>
        <message>
            <source>Making both schemas on a scratch database…</source>
            <translation>Création des deux schémas sur une base jetable…</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>après %1</translation>
        </message>
        <message>
            <source>From %1 to %2:</source>
            <translation>De %1 à %2 :</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>aucune différence</translation>
        </message>
        <message>
            <source>As the scripts read: nothing was run, Switchback cannot connect to such servers yet.</source>
            <translation>Tel que les scripts se lisent : rien n&apos;a été exécuté, Switchback ne sait pas encore se connecter à de tels serveurs.</translation>
        </message>
        <message>
            <source>The fix also changes “%1”, which is read-only: nothing was changed.</source>
            <translation>La correction modifie aussi « %1 », qui est en lecture seule : rien n&apos;a été modifié.</translation>
        </message>
        <message>
            <source>“%1” was changed too. It is not saved yet.</source>
            <translation>« %1 » a aussi été modifié. Il n&apos;est pas encore enregistré.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>“%1” was changed too, and saved.</source>
            <translation>« %1 » a aussi été modifié, et enregistré.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Annuler la modification</translation>
        </message>
        <message>
            <source>“%1” has changed since: it stays as it is.</source>
            <translation>« %1 » a changé depuis : il reste tel quel.</translation>
        </message>
        <message>
            <source>“%1” cannot be read: %2</source>
            <comment>target</comment>
            <translation>« %1 » ne peut pas être lue : %2</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is not what its history says: %n difference(s)</source>
            <translation>
                <numerusform>« %1 » ne correspond pas à son historique : %n différence</numerusform>
                <numerusform>« %1 » ne correspond pas à son historique : %n différences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MigrationEditor</name>
        <message>
            <source>up and down</source>
            <translation>up et down</translation>
        </message>
        <message>
            <source>up</source>
            <translation>up</translation>
        </message>
        <message>
            <source>down</source>
            <translation>down</translation>
        </message>
        <message>
            <source>There is no finding in this migration.</source>
            <translation>Il n&apos;y a aucun constat dans cette migration.</translation>
        </message>
        <message>
            <source>Both scripts were changed. Undo takes back one of them at a time.</source>
            <translation>Les deux scripts ont été modifiés. Annuler en reprend un à la fois.</translation>
        </message>
        <message>
            <source>Undo both</source>
            <translation>Annuler les deux</translation>
        </message>
    </context>
    <context>
        <name>MigrationHeader</name>
        <message>
            <source>%1 (changed)</source>
            <translation>%1 (modifié)</translation>
        </message>
        <message>
            <source>schema and data</source>
            <translation>schéma et données</translation>
        </message>
        <message>
            <source>This migration alters the schema and changes rows. Two migrations are easier to undo.</source>
            <translation>Cette migration modifie le schéma et change des lignes. Deux migrations sont plus faciles à annuler.</translation>
        </message>
        <message>
            <source>data</source>
            <translation>données</translation>
        </message>
        <message>
            <source>This migration changes rows, not the schema.</source>
            <translation>Cette migration change des lignes, pas le schéma.</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>schéma</translation>
        </message>
        <message>
            <source>This migration alters the schema, not rows.</source>
            <translation>Cette migration modifie le schéma, pas les lignes.</translation>
        </message>
        <message>
            <source>not proved</source>
            <translation>non prouvée</translation>
        </message>
        <message>
            <source>Up, down and up again have not been run on a scratch database in this state.</source>
            <translation>Up, down et de nouveau up n'ont pas été exécutés sur une base jetable dans cet état.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>vérification…</translation>
        </message>
        <message>
            <source>✓ nothing found</source>
            <translation>✓ rien trouvé</translation>
        </message>
        <message>
            <source>No rule has anything to say about this migration.</source>
            <translation>Aucune règle n'a quoi que ce soit à dire sur cette migration.</translation>
        </message>
        <message>
            <source>Shows the list of problems</source>
            <translation>Affiche la liste des problèmes</translation>
        </message>
    </context>
    <context>
        <name>NewMigrationDialog</name>
        <message>
            <source>Runs outside a transaction</source>
            <translation>Exécuter hors d'une transaction</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>Nouvelle migration</translation>
        </message>
        <message>
            <source>Add status to orders</source>
            <translation>Ajouter un statut aux commandes</translation>
        </message>
        <message>
            <source>For statements that a server refuses inside one, such as CREATE INDEX CONCURRENTLY</source>
            <translation>Pour les instructions qu'un serveur refuse dans une transaction, comme CREATE INDEX CONCURRENTLY</translation>
        </message>
        <message>
            <source>Create migration</source>
            <translation>Créer la migration</translation>
        </message>
        <message>
            <source>What does it &amp;do?</source>
            <translation>&amp;Que fait-elle ?</translation>
        </message>
        <message>
            <source>A few words in English letters: they become the file's name.</source>
            <translation>Quelques mots sans accents : ils deviennent le nom du fichier.</translation>
        </message>
        <message>
            <source>Makes “%1” in %2.</source>
            <translation>Crée « %1 » dans %2.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Run up</source>
            <translation>Exécuter vers le haut</translation>
        </message>
        <message>
            <source>Run down</source>
            <translation>Exécuter vers le bas</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>Étapes de l'exécution</translation>
        </message>
        <message>
            <source>What the up scripts added goes: rows and columns that came since are lost.</source>
            <translation>Ce que les scripts up ont ajouté disparaît : les lignes et les colonnes arrivées depuis sont perdues.</translation>
        </message>
        <message>
            <source>This is production. Type “%1” to run on it:</source>
            <translation>C'est la production. Saisir « %1 » pour y exécuter :</translation>
        </message>
        <message numerus="yes">
            <source>Run %n migration(s) up on %1</source>
            <translation>
                <numerusform>Exécuter %n migration vers le haut sur %1</numerusform>
                <numerusform>Exécuter %n migrations vers le haut sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Run %n migration(s) down on %1</source>
            <translation>
                <numerusform>Exécuter %n migration vers le bas sur %1</numerusform>
                <numerusform>Exécuter %n migrations vers le bas sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <source>in one transaction</source>
            <translation>dans une transaction</translation>
        </message>
        <message>
            <source>statement by statement, no transaction</source>
            <translation>instruction par instruction, sans transaction</translation>
        </message>
        <message>
            <source>one</source>
            <translation>une</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>In one transaction: all of it or nothing</source>
            <translation>Dans une transaction : tout ou rien</translation>
        </message>
        <message>
            <source>Statement by statement: what was done before a failure stays</source>
            <translation>Instruction par instruction : ce qui a été fait avant un échec reste</translation>
        </message>
        <message>
            <source>Line %1 weighs most:</source>
            <translation>La ligne %1 pèse le plus :</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>no statement; only the history is written</source>
            <translation>aucune instruction ; seul l&apos;historique est écrit</translation>
        </message>
    </context>
    <context>
        <name>PostgreSql</name>
        <message>
            <source>The option “%1” of the URL holds a semicolon, which cannot be passed on.</source>
            <translation>L'option « %1 » de l'URL contient un point-virgule, qui ne peut pas être transmis.</translation>
        </message>
        <message>
            <source>The transaction had failed and was rolled back instead of committed.</source>
            <translation>La transaction avait échoué et a été annulée au lieu d'être validée.</translation>
        </message>
        <message>
            <source>The connection to the database was lost.</source>
            <translation>La connexion à la base de données a été perdue.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>cette machine</translation>
        </message>
        <message>
            <source>PostgreSQL's client library is not installed.</source>
            <translation>La bibliothèque cliente de PostgreSQL n'est pas installée.</translation>
        </message>
        <message>
            <source>Install it (package libpq5 on Debian and Ubuntu).</source>
            <translation>L'installer (paquet libpq5 sur Debian et Ubuntu).</translation>
        </message>
        <message>
            <source>Qt's driver for PostgreSQL is not installed.</source>
            <translation>Le pilote Qt pour PostgreSQL n'est pas installé.</translation>
        </message>
        <message>
            <source>Install it (package libqt6sql6-psql on Debian and Ubuntu).</source>
            <translation>L'installer (paquet libqt6sql6-psql sur Debian et Ubuntu).</translation>
        </message>
        <message>
            <source>The host “%1” is not known.</source>
            <translation>L'hôte « %1 » est inconnu.</translation>
        </message>
        <message>
            <source>The server at %1 did not answer in time.</source>
            <translation>Le serveur sur %1 n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The server at %1 asks for a password, and none is known.</source>
            <translation>Le serveur sur %1 demande un mot de passe, et aucun n'est connu.</translation>
        </message>
        <message>
            <source>Put it into ~/.pgpass, into PGPASSWORD, or as ${NAME} into the URL.</source>
            <translation>Le mettre dans ~/.pgpass, dans PGPASSWORD, ou sous la forme ${NAME} dans l'URL.</translation>
        </message>
        <message>
            <source>The password for “%1” was refused.</source>
            <translation>Le mot de passe pour « %1 » a été refusé.</translation>
        </message>
        <message>
            <source>The database “%1” does not exist.</source>
            <translation>La base de données « %1 » n'existe pas.</translation>
        </message>
        <message>
            <source>Create it with createdb, or correct the URL.</source>
            <translation>La créer avec createdb, ou corriger l'URL.</translation>
        </message>
        <message>
            <source>The role “%1” does not exist on the server.</source>
            <translation>Le rôle « %1 » n'existe pas sur le serveur.</translation>
        </message>
        <message>
            <source>The server at %1 does not let “%2” in from here.</source>
            <translation>Le serveur sur %1 ne laisse pas entrer « %2 » depuis cette machine.</translation>
        </message>
        <message>
            <source>No encrypted connection to %1 could be agreed on.</source>
            <translation>Aucune connexion chiffrée à %1 n'a pu être négociée.</translation>
        </message>
        <message>
            <source>Look at sslmode and the certificates named in the URL.</source>
            <translation>Vérifier sslmode et les certificats indiqués dans l'URL.</translation>
        </message>
        <message>
            <source>The service “%1” is not in the service file.</source>
            <translation>Le service « %1 » ne figure pas dans le fichier de services.</translation>
        </message>
        <message>
            <source>The server at %1 has no connection left.</source>
            <translation>Le serveur sur %1 n'a plus de connexion libre.</translation>
        </message>
        <message>
            <source>The server at %1 is starting or stopping.</source>
            <translation>Le serveur sur %1 est en cours de démarrage ou d'arrêt.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>No PostgreSQL server answers at %1.</source>
            <translation>Aucun serveur PostgreSQL ne répond sur %1.</translation>
        </message>
        <message>
            <source>Start it, or correct host and port in the URL.</source>
            <translation>Le démarrer, ou corriger l'hôte et le port dans l'URL.</translation>
        </message>
        <message>
            <source>The database could not be reached: %1</source>
            <translation>La base de données n'a pas pu être jointe : %1</translation>
        </message>
        <message>
            <source>Nothing was measured for this statement.</source>
            <translation>Rien n'a été mesuré pour cette instruction.</translation>
        </message>
        <message>
            <source>PostgreSQL %1 does not know this form; it came with %2.</source>
            <translation>PostgreSQL %1 ne connaît pas cette forme ; elle est arrivée avec %2.</translation>
        </message>
        <message>
            <source>What code does is only known when it runs: try it in a proof.</source>
            <translation>Ce que fait du code n'est connu qu'à l'exécution : l'essayer dans une preuve.</translation>
        </message>
        <message>
            <source>Every table with a column of that domain is read under a SHARE lock.</source>
            <translation>Chaque table ayant une colonne de ce domaine est lue sous un verrou SHARE.</translation>
        </message>
        <message>
            <source>Every table of the role is locked; which those are is not known here.</source>
            <translation>Chaque table du rôle est verrouillée ; lesquelles n'est pas connu ici.</translation>
        </message>
        <message>
            <source>If it is a foreign key, the table that it names is locked too (ROW SHARE).</source>
            <translation>Si c'est une clé étrangère, la table qu'elle désigne est aussi verrouillée (ROW SHARE).</translation>
        </message>
        <message>
            <source>If it is a foreign key, the table that it names is locked just as hard.</source>
            <translation>Si c'est une clé étrangère, la table qu'elle désigne est verrouillée tout aussi fortement.</translation>
        </message>
        <message>
            <source>The index's table takes the same lock; which one is not known here.</source>
            <translation>La table de l'index prend le même verrou ; laquelle n'est pas connu ici.</translation>
        </message>
        <message>
            <source>Each table in turn, in a transaction of its own.</source>
            <translation>Chaque table à son tour, dans une transaction propre.</translation>
        </message>
        <message>
            <source>REPACK was not measured: taken as CLUSTER.</source>
            <translation>REPACK n'a pas été mesuré : traité comme CLUSTER.</translation>
        </message>
        <message>
            <source>Every table that refers to it is emptied and locked too.</source>
            <translation>Chaque table qui y fait référence est aussi vidée et verrouillée.</translation>
        </message>
        <message>
            <source>Every row is written and stays locked until the transaction ends.</source>
            <translation>Chaque ligne est écrite et reste verrouillée jusqu'à la fin de la transaction.</translation>
        </message>
        <message>
            <source>As many rows as the condition lets through are written and stay locked until the transaction ends.</source>
            <translation>Toutes les lignes que la condition laisse passer sont écrites et restent verrouillées jusqu'à la fin de la transaction.</translation>
        </message>
        <message>
            <source>Tables with columns of that type lose them, under ACCESS EXCLUSIVE.</source>
            <translation>Les tables ayant des colonnes de ce type les perdent, sous ACCESS EXCLUSIVE.</translation>
        </message>
        <message>
            <source>Every table of the schema is locked.</source>
            <translation>Chaque table du schéma est verrouillée.</translation>
        </message>
        <message>
            <source>Their table is locked (SHARE UPDATE EXCLUSIVE); which one is not known here.</source>
            <translation>Leur table est verrouillée (SHARE UPDATE EXCLUSIVE) ; laquelle n'est pas connu ici.</translation>
        </message>
        <message>
            <source>The tables that it reads take ACCESS SHARE.</source>
            <translation>Les tables lues prennent ACCESS SHARE.</translation>
        </message>
        <message>
            <source>Tables that its foreign keys name are locked too.</source>
            <translation>Les tables désignées par ses clés étrangères sont aussi verrouillées.</translation>
        </message>
        <message>
            <source>The worst case: it depends on the table as it is there, which is not known here.</source>
            <translation>Le pire cas : cela dépend de la table telle qu'elle est là-bas, ce qui n'est pas connu ici.</translation>
        </message>
        <message>
            <source>The default calls a function of unknown volatility: taken as volatile, which writes every row anew.</source>
            <translation>La valeur par défaut appelle une fonction de volatilité inconnue : considérée comme volatile, ce qui réécrit chaque ligne.</translation>
        </message>
        <message>
            <source>Views that read the column go with it.</source>
            <translation>Les vues qui lisent la colonne disparaissent avec elle.</translation>
        </message>
        <message>
            <source>The new partition is read unless a valid CHECK already says what its bounds say.</source>
            <translation>La nouvelle partition est lue, sauf si un CHECK valide dit déjà ce que disent ses bornes.</translation>
        </message>
        <message>
            <source>With the session's TimeZone set to UTC the rows would stay as they are.</source>
            <translation>Avec le TimeZone de la session à UTC, les lignes resteraient telles quelles.</translation>
        </message>
        <message>
            <source>The worst case: some changes of type leave the rows as they are, but the column's type is not known here.</source>
            <translation>Le pire cas : certains changements de type laissent les lignes telles quelles, mais le type de la colonne n'est pas connu ici.</translation>
        </message>
        <message>
            <source>Another run holds the lock on this database.</source>
            <translation>Une autre exécution détient le verrou sur cette base de données.</translation>
        </message>
        <message>
            <source>Wait until it has ended; the lock goes when that connection closes.</source>
            <translation>Attendre qu'elle soit terminée ; le verrou disparaît quand cette connexion se ferme.</translation>
        </message>
        <message>
            <source>Another run holds the lock on this database: process %1 (%2) of user “%3”, connected since %4.</source>
            <translation>Une autre exécution détient le verrou sur cette base de données : processus %1 (%2) de l'utilisateur « %3 », connecté depuis %4.</translation>
        </message>
        <message>
            <source>The lock's key “%1” is not a number.</source>
            <translation>La clé du verrou « %1 » n'est pas un nombre.</translation>
        </message>
        <message>
            <source>The statement is not valid PostgreSQL: %1.</source>
            <translation>L'instruction n'est pas du PostgreSQL valide : %1.</translation>
        </message>
        <message>
            <source>This kind of statement is not looked into.</source>
            <translation>Ce genre d'instruction n'est pas examiné.</translation>
        </message>
        <message>
            <source>There is no statement here.</source>
            <translation>Il n'y a aucune instruction ici.</translation>
        </message>
        <message>
            <source>An unknown form of ALTER TABLE.</source>
            <translation>Une forme inconnue de ALTER TABLE.</translation>
        </message>
        <message>
            <source>PostgreSQL %1, private server</source>
            <translation>PostgreSQL %1, serveur privé</translation>
        </message>
        <message>
            <source>PostgreSQL %1 at %2</source>
            <translation>PostgreSQL %1 sur %2</translation>
        </message>
        <message>
            <source>“%1” is not a scratch database.</source>
            <translation>« %1 » n'est pas une base jetable.</translation>
        </message>
        <message>
            <source>Grant CREATEDB to the role, or use “auto” under [scratch] in switchback.toml.</source>
            <translation>Accorder CREATEDB au rôle, ou utiliser « auto » sous [scratch] dans switchback.toml.</translation>
        </message>
        <message>
            <source>A private PostgreSQL server cannot run as root, and this system has neither a user “postgres” nor “nobody”.</source>
            <translation>Un serveur PostgreSQL privé ne peut pas fonctionner en tant que root, et ce système n'a ni utilisateur « postgres » ni « nobody ».</translation>
        </message>
        <message>
            <source>Start Switchback as an ordinary user.</source>
            <translation>Démarrer Switchback en tant qu'utilisateur ordinaire.</translation>
        </message>
        <message>
            <source>No PostgreSQL server was found on this machine to make a scratch database with.</source>
            <translation>Aucun serveur PostgreSQL n'a été trouvé sur cette machine pour créer une base jetable.</translation>
        </message>
        <message>
            <source>Looked for initdb and postgres on the PATH and in %1.</source>
            <translation>initdb et postgres ont été cherchés dans le PATH et dans %1.</translation>
        </message>
        <message>
            <source>Install PostgreSQL's server (package “postgresql” on Debian and Ubuntu, “postgresql-server” on Fedora), or name a server under [scratch] url in switchback.toml.</source>
            <translation>Installer le serveur PostgreSQL (paquet « postgresql » sur Debian et Ubuntu, « postgresql-server » sur Fedora), ou indiquer un serveur avec url sous [scratch] dans switchback.toml.</translation>
        </message>
        <message>
            <source>Starting a private PostgreSQL server</source>
            <translation>Démarrage d'un serveur PostgreSQL privé</translation>
        </message>
        <message>
            <source>The folder for a private PostgreSQL server could not be made in %1.</source>
            <translation>Le dossier d'un serveur PostgreSQL privé n'a pas pu être créé dans %1.</translation>
        </message>
        <message>
            <source>The folder for a private PostgreSQL server could not be prepared.</source>
            <translation>Le dossier d'un serveur PostgreSQL privé n'a pas pu être préparé.</translation>
        </message>
        <message>
            <source>A private PostgreSQL server could not be prepared with %1/initdb.</source>
            <translation>Un serveur PostgreSQL privé n'a pas pu être préparé avec %1/initdb.</translation>
        </message>
        <message>
            <source>A private PostgreSQL server could not be started from %1.</source>
            <translation>Un serveur PostgreSQL privé n'a pas pu être démarré depuis %1.</translation>
        </message>
        <message>
            <source>A private PostgreSQL server did not come up.</source>
            <translation>Un serveur PostgreSQL privé n'a pas démarré.</translation>
        </message>
        <message>
            <source>process %1 (%2)</source>
            <translation>processus %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4</source>
            <comment>severity, rule, place: message</comment>
            <translation>%1, %2, %3: %4</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <source>This migration only</source>
            <translation>Cette migration uniquement</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>The rule's page</source>
            <translation>La page de la règle</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Filter problems</source>
            <translation>Filtrer les problèmes</translation>
        </message>
        <message>
            <source>Filter by rule, file or words</source>
            <translation>Filtrer par règle, fichier ou mots</translation>
        </message>
        <message>
            <source>Shows what the fixes of this problem would change</source>
            <translation>Affiche ce que les corrections de ce problème changeraient</translation>
        </message>
        <message>
            <source>Shows the rule's page: why, and what to write instead</source>
            <translation>Affiche la page de la règle : pourquoi, et quoi écrire à la place</translation>
        </message>
        <message>
            <source>There is no page about “%1”.</source>
            <translation>Il n'y a aucune page sur « %1 ».</translation>
        </message>
        <message>
            <source>Nothing found: no rule has anything to say.</source>
            <translation>Rien trouvé : aucune règle n'a quoi que ce soit à dire.</translation>
        </message>
        <message>
            <source>No problem matches the filter.</source>
            <translation>Aucun problème ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Close the page</source>
            <translation>Fermer la page</translation>
        </message>
        <message>
            <source>Closes the rule&apos;s page (Escape)</source>
            <translation>Ferme la page de la règle (Échap)</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>The project names no target.</source>
            <translation>Le projet n'indique aucune cible.</translation>
        </message>
        <message>
            <source>There is no target “%1”: the project names none.</source>
            <translation>Il n'y a pas de cible « %1 » : le projet n'en indique aucune.</translation>
        </message>
        <message>
            <source>Add one to switchback.toml: [target.dev] with url = "sqlite:dev.db" or "postgresql://…".</source>
            <translation>En ajouter une à switchback.toml : [target.dev] avec url = "sqlite:dev.db" ou "postgresql://…".</translation>
        </message>
        <message>
            <source>The project has several targets, and none of them is named “dev”.</source>
            <translation>Le projet a plusieurs cibles, et aucune ne s'appelle « dev ».</translation>
        </message>
        <message>
            <source>There is no target “%1”.</source>
            <translation>Il n'y a pas de cible « %1 ».</translation>
        </message>
        <message>
            <source>Choose one of: %1.</source>
            <translation>Choisir parmi : %1.</translation>
        </message>
    </context>
    <context>
        <name>Proof</name>
        <message>
            <source>It is not known which database these migrations are for.</source>
            <translation>On ne sait pas à quelle base de données ces migrations sont destinées.</translation>
        </message>
        <message>
            <source>Set dialect = "postgresql" or "sqlite" under [project] in switchback.toml.</source>
            <translation>Définir dialect = "postgresql" ou "sqlite" sous [project] dans switchback.toml.</translation>
        </message>
        <message>
            <source>Migration %1 has no up script.</source>
            <translation>La migration %1 n'a pas de script up.</translation>
        </message>
        <message>
            <source>Migration %1 does not run on an empty database: %2</source>
            <translation>La migration %1 ne s'exécute pas sur une base de données vide : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) ran</source>
            <translation>
                <numerusform>%n instruction exécutée</numerusform>
                <numerusform>%n instructions exécutées</numerusform>
            </translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non atteint</translation>
        </message>
        <message>
            <source>down restored the schema</source>
            <translation>down a restauré le schéma</translation>
        </message>
        <message>
            <source>down did not run</source>
            <translation>down n'a pas été exécuté</translation>
        </message>
        <message>
            <source>down kept every row</source>
            <translation>down a conservé chaque ligne</translation>
        </message>
        <message numerus="yes">
            <source>%n table(s), view(s) and function(s) compared</source>
            <translation>
                <numerusform>%n table, vue ou fonction comparée</numerusform>
                <numerusform>%n tables, vues et fonctions comparées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>there were no rows before</source>
            <translation>il n'y avait pas de lignes avant</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) compared</source>
            <translation>
                <numerusform>%n ligne comparée</numerusform>
                <numerusform>%n lignes comparées</numerusform>
            </translation>
        </message>
        <message>
            <source>lost: %1</source>
            <translation>perdu : %1</translation>
        </message>
        <message>
            <source>descriptive, ordered name</source>
            <translation>nom descriptif et ordonné</translation>
        </message>
        <message>
            <source>down exists</source>
            <translation>down existe</translation>
        </message>
        <message>
            <source>there is no down script</source>
            <translation>il n'y a pas de script down</translation>
        </message>
        <message>
            <source>up ran</source>
            <translation>up a été exécuté</translation>
        </message>
        <message>
            <source>down ran</source>
            <translation>down a été exécuté</translation>
        </message>
        <message>
            <source>up again gave the same schema</source>
            <translation>up une seconde fois a donné le même schéma</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>aucune différence</translation>
        </message>
        <message>
            <source>schema and data apart</source>
            <translation>schéma et données séparés</translation>
        </message>
        <message>
            <source>not mixed in one script</source>
            <translation>pas mélangés dans un même script</translation>
        </message>
        <message>
            <source>indexes on existing tables are built concurrently</source>
            <translation>les index sur des tables existantes sont construits de façon concurrente</translation>
        </message>
        <message>
            <source>no build that blocks writes</source>
            <translation>aucune construction qui bloque les écritures</translation>
        </message>
        <message>
            <source>no index on an existing table</source>
            <translation>aucun index sur une table existante</translation>
        </message>
        <message>
            <source>new NOT NULL columns have a default</source>
            <translation>les nouvelles colonnes NOT NULL ont une valeur par défaut</translation>
        </message>
        <message>
            <source>every one has</source>
            <translation>chacune en a une</translation>
        </message>
        <message>
            <source>no NOT NULL column on an existing table</source>
            <translation>aucune colonne NOT NULL sur une table existante</translation>
        </message>
        <message>
            <source>works with the deployed code's queries</source>
            <translation>fonctionne avec les requêtes du code déployé</translation>
        </message>
        <message>
            <source>no queries are named under [compatibility]</source>
            <translation>aucune requête n'est indiquée sous [compatibility]</translation>
        </message>
        <message>
            <source>this version does not run them yet</source>
            <translation>cette version ne les exécute pas encore</translation>
        </message>
        <message>
            <source>zero downtime considered</source>
            <translation>absence d'interruption de service prise en compte</translation>
        </message>
        <message>
            <source>no finding about locks, rewrites or deployed code</source>
            <translation>aucun constat sur les verrous, les réécritures ou le code déployé</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %n row(s) more than before.</source>
            <translation>
                <numerusform>%1 a %n ligne de plus qu'avant.</numerusform>
                <numerusform>%1 a %n lignes de plus qu'avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no migration %1.</source>
            <translation>Il n'y a pas de migration %1.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>A migration before this one does not run, so this one was not tried. %1</source>
            <translation>Une migration avant celle-ci ne s'exécute pas, celle-ci n'a donc pas été essayée. %1</translation>
        </message>
        <message>
            <source>Replaying %1</source>
            <translation>Réexécution de %1</translation>
        </message>
        <message>
            <source>%1: making rows</source>
            <translation>%1: création de lignes</translation>
        </message>
        <message>
            <source>%1: up</source>
            <translation>%1: up</translation>
        </message>
        <message>
            <source>%1: down</source>
            <translation>%1: down</translation>
        </message>
        <message>
            <source>%1: up again</source>
            <translation>%1: up de nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) of %1 do not fit the schema before this migration and were passed over.</source>
            <translation>
                <numerusform>%n instruction de %1 ne convient pas au schéma d'avant cette migration et a été ignorée.</numerusform>
                <numerusform>%n instructions de %1 ne conviennent pas au schéma d'avant cette migration et ont été ignorées.</numerusform>
            </translation>
        </message>
        <message>
            <source>No rows were made for %1: nothing is proved about its rows.</source>
            <translation>Aucune ligne n'a été créée pour %1 : rien n'est prouvé sur ses lignes.</translation>
        </message>
        <message>
            <source>No rows could be made for %1 (%2): nothing is proved about its rows.</source>
            <translation>Aucune ligne n'a pu être créée pour %1 (%2) : rien n'est prouvé sur ses lignes.</translation>
        </message>
        <message>
            <source>Generated rows do not satisfy the constraint. If the target's rows do, give such rows in [scratch] seed, or set rows.</source>
            <translation>Les lignes générées ne satisfont pas la contrainte. Si celles de la cible la satisfont, donner de telles lignes dans seed sous [scratch], ou définir rows.</translation>
        </message>
        <message>
            <source>Not proved: the schema holds what this version cannot compare: %1.</source>
            <translation>Non prouvé : le schéma contient ce que cette version ne sait pas comparer : %1.</translation>
        </message>
    </context>
    <context>
        <name>ProofPanel</name>
        <message>
            <source>Down does not restore:</source>
            <translation>Down ne restaure pas :</translation>
        </message>
        <message>
            <source>lost: %1</source>
            <translation>perdu : %1</translation>
        </message>
        <message>
            <source>Prove it</source>
            <translation>Prouver</translation>
        </message>
        <message>
            <source>Runs the migration up, down and up again on a scratch database with rows in it</source>
            <translation>Exécute la migration up, down puis de nouveau up sur une base jetable contenant des lignes</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copies verdict, differences and checklist for a pull request</source>
            <translation>Copie le verdict, les différences et la liste de contrôle pour une demande d'intégration</translation>
        </message>
        <message>
            <source>Prove again</source>
            <translation>Prouver à nouveau</translation>
        </message>
        <message>
            <source>Makes the proof anew on a fresh scratch database</source>
            <translation>Refait la preuve sur une nouvelle base jetable</translation>
        </message>
        <message>
            <source>What the proof saw</source>
            <translation>Ce que la preuve a vu</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Checklist of a good migration</source>
            <translation>Liste de contrôle d'une bonne migration</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justification</translation>
        </message>
        <message>
            <source>Choose a migration to see its proof.</source>
            <translation>Choisir une migration pour voir sa preuve.</translation>
        </message>
        <message>
            <source>%1 has not been proved yet.
A proof runs it up, down and up again on a scratch database with rows in it, and compares.</source>
            <translation>%1 n'a pas encore été prouvée.
Une preuve l'exécute up, down puis de nouveau up sur une base jetable contenant des lignes, et compare.</translation>
        </message>
        <message>
            <source>Proving %1…</source>
            <translation>Preuve de %1…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%n table(s)</source>
            <translation>
                <numerusform>%n table</numerusform>
                <numerusform>%n tables</numerusform>
            </translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>after up</source>
            <translation>après up</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>up failed</source>
            <translation>échec de up</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>up %1</translation>
        </message>
        <message>
            <source>after down</source>
            <translation>après down</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non atteint</translation>
        </message>
        <message>
            <source>= before</source>
            <translation>= avant</translation>
        </message>
        <message>
            <source>≠ before</source>
            <translation>≠ avant</translation>
        </message>
        <message>
            <source>down %1</source>
            <translation>down %1</translation>
        </message>
        <message>
            <source>again</source>
            <translation>de nouveau</translation>
        </message>
        <message>
            <source>= after up</source>
            <translation>= après up</translation>
        </message>
        <message>
            <source>≠ after up</source>
            <translation>≠ après up</translation>
        </message>
        <message>
            <source>up</source>
            <translation>up</translation>
        </message>
        <message>
            <source>Failed at statement %1, %2:%3</source>
            <translation>Échec à l'instruction %1, %2:%3</translation>
        </message>
        <message numerus="yes">
            <source>Down does not restore (%n)</source>
            <translation>
                <numerusform>Down ne restaure pas (%n)</numerusform>
                <numerusform>Down ne restaure pas (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message numerus="yes">
            <source>Up again differs (%n)</source>
            <translation>
                <numerusform>Up de nouveau diffère (%n)</numerusform>
                <numerusform>Up de nouveau diffère (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows that stood before</source>
            <translation>Lignes présentes avant</translation>
        </message>
        <message>
            <source>all kept</source>
            <translation>toutes conservées</translation>
        </message>
        <message>
            <source>%1 kept, %2 changed, %3 lost</source>
            <translation>%1 conservées, %2 modifiées, %3 perdues</translation>
        </message>
        <message numerus="yes">
            <source>What up changes (%n)</source>
            <translation>
                <numerusform>Ce que up change (%n)</numerusform>
                <numerusform>Ce que up change (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>non exécuté</translation>
        </message>
        <message>
            <source>%1
%2
Nothing that it rests on has changed since. Prove it again to see its steps, differences and checklist.</source>
            <translation>%1
%2
Rien de ce sur quoi elle repose n&apos;a changé depuis. Prouvez-la de nouveau pour voir ses étapes, ses différences et sa liste de contrôle.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>what</source>
            <translation>quoi</translation>
        </message>
        <message>
            <source>object</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>attribute</source>
            <translation>attribut</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>why</source>
            <translation>pourquoi</translation>
        </message>
        <message>
            <source>rows that stood before</source>
            <translation>lignes présentes avant</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>en tout</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservées</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifiées</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdues</translation>
        </message>
        <message>
            <source>What each statement did</source>
            <translation>Ce que chaque instruction a fait</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>sens</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>instruction</translation>
        </message>
        <message>
            <source>line</source>
            <translation>ligne</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observé</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>not run</source>
            <translation>non exécuté</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <source>item</source>
            <translation>point</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>justification</translation>
        </message>
        <message>
            <source>%1:%2: %3</source>
            <translation>%1:%2: %3</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>What down did not restore</source>
            <translation>Ce que down n'a pas restauré</translation>
        </message>
        <message>
            <source>What differs when up runs again</source>
            <translation>Ce qui diffère quand up s'exécute de nouveau</translation>
        </message>
        <message>
            <source>What up changes</source>
            <translation>Ce que up change</translation>
        </message>
        <message>
            <source>%1 of %2 migrations proved</source>
            <translation>%1 migrations prouvées sur %2</translation>
        </message>
        <message>
            <source>%1, format %2, on %3</source>
            <translation>%1, format %2, sur %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
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
            <translation>non compris : peut verrouiller ou changer n'importe quoi</translation>
        </message>
        <message>
            <source>blocks reads and writes</source>
            <translation>bloque lectures et écritures</translation>
        </message>
        <message>
            <source>blocks writes</source>
            <translation>bloque les écritures</translation>
        </message>
        <message>
            <source>rewrites %1</source>
            <translation>réécrit %1</translation>
        </message>
        <message>
            <source>scans %1</source>
            <translation>parcourt %1</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>environ %1</translation>
        </message>
        <message>
            <source>instant once it has the lock</source>
            <translation>instantané une fois le verrou obtenu</translation>
        </message>
        <message>
            <source>no lock that others wait for</source>
            <translation>aucun verrou que d'autres attendent</translation>
        </message>
        <message>
            <source>rewrote %1</source>
            <translation>a réécrit %1</translation>
        </message>
        <message>
            <source>scanned %1</source>
            <translation>a parcouru %1</translation>
        </message>
        <message>
            <source>Proved. Down restores the schema and keeps every row; up again gives the same.</source>
            <translation>Prouvé. Down restaure le schéma et conserve chaque ligne ; up de nouveau donne la même chose.</translation>
        </message>
        <message>
            <source>Not proved. Down does not restore the schema.</source>
            <translation>Non prouvé. Down ne restaure pas le schéma.</translation>
        </message>
        <message>
            <source>Not proved. Rows are lost on the way up and down.</source>
            <translation>Non prouvé. Des lignes sont perdues entre up et down.</translation>
        </message>
        <message>
            <source>Not proved. Up again does not give the same schema as the first time.</source>
            <translation>Non prouvé. Up de nouveau ne donne pas le même schéma que la première fois.</translation>
        </message>
        <message>
            <source>Not proved. Up failed.</source>
            <translation>Non prouvé. Up a échoué.</translation>
        </message>
        <message>
            <source>Not proved. Down failed.</source>
            <translation>Non prouvé. Down a échoué.</translation>
        </message>
        <message>
            <source>Not proved. There is no down script.</source>
            <translation>Non prouvé. Il n'y a pas de script down.</translation>
        </message>
        <message>
            <source>Not proved. The migration is declared irreversible.</source>
            <translation>Non prouvé. La migration est déclarée irréversible.</translation>
        </message>
        <message>
            <source>Not run.</source>
            <translation>Non exécuté.</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>ajouté : %1</translation>
        </message>
        <message>
            <source>removed %1</source>
            <translation>supprimé : %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>modifié : %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>appliquée</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>edited after it ran</source>
            <translation>modifiée après exécution</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
        <message>
            <source>out of order</source>
            <translation>dans le désordre</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>annulé (rollback)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2.%3</source>
            <translation>%1 de %2.%3</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <source>waits for a lock, tries again in %1</source>
            <translation>attend un verrou, nouvel essai dans %1</translation>
        </message>
        <message>
            <source>· waits</source>
            <translation>· en attente</translation>
        </message>
        <message>
            <source>▶ running</source>
            <translation>▶ en cours</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ terminé</translation>
        </message>
        <message>
            <source>✗ failed</source>
            <translation>✗ échoué</translation>
        </message>
        <message>
            <source>– not run</source>
            <translation>– non exécuté</translation>
        </message>
        <message>
            <source>Migration and statement</source>
            <translation>Migration et instruction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>The server said</source>
            <translation>Réponse du serveur</translation>
        </message>
    </context>
    <context>
        <name>RunPanel</name>
        <message>
            <source>Go to the place</source>
            <translation>Aller à l'emplacement</translation>
        </message>
        <message>
            <source>Nothing has been run yet. “Run up” shows the plan first.</source>
            <translation>Rien n'a encore été exécuté. « Exécuter vers le haut » affiche d'abord le plan.</translation>
        </message>
        <message>
            <source>Puts the cursor where the script failed</source>
            <translation>Place le curseur là où le script a échoué</translation>
        </message>
        <message>
            <source>Migrations and statements of the run</source>
            <translation>Migrations et instructions de l'exécution</translation>
        </message>
        <message numerus="yes">
            <source>Running %n migration(s) up on %1</source>
            <translation>
                <numerusform>Exécution de %n migration vers le haut sur %1</numerusform>
                <numerusform>Exécution de %n migrations vers le haut sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Running %n migration(s) down on %1</source>
            <translation>
                <numerusform>Exécution de %n migration vers le bas sur %1</numerusform>
                <numerusform>Exécution de %n migrations vers le bas sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) up in %1</source>
            <translation>
                <numerusform>%n migration vers le haut en %1</numerusform>
                <numerusform>%n migrations vers le haut en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s) down in %1</source>
            <translation>
                <numerusform>%n migration vers le bas en %1</numerusform>
                <numerusform>%n migrations vers le bas en %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2:</source>
            <translation>%1, ligne %2 :</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Maintenant : %1</translation>
        </message>
        <message>
            <source>Nothing was run.</source>
            <translation>Rien n'a été exécuté.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped after %n whole migration(s), %1</source>
            <translation>
                <numerusform>Arrêté après %n migration entière, %1</numerusform>
                <numerusform>Arrêté après %n migrations entières, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed after %n whole migration(s), %1</source>
            <translation>
                <numerusform>Échec après %n migration entière, %1</numerusform>
                <numerusform>Échec après %n migrations entières, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Shop on SQLite</source>
            <translation>Boutique sur SQLite</translation>
        </message>
        <message>
            <source>Twelve migrations from the first table to a rename without downtime. Needs nothing.</source>
            <translation>Douze migrations, de la première table à un renommage sans interruption. Ne nécessite rien.</translation>
        </message>
        <message>
            <source>Shop on PostgreSQL</source>
            <translation>Boutique sur PostgreSQL</translation>
        </message>
        <message>
            <source>The same with enums, views, triggers and concurrent indexes, on a private server.</source>
            <translation>La même avec des énumérations, des vues, des déclencheurs et des index concurrents, sur un serveur privé.</translation>
        </message>
        <message>
            <source>Deliberate mistakes</source>
            <translation>Erreurs délibérées</translation>
        </message>
        <message>
            <source>Each migration holds a classic error. See what the workbench says about it.</source>
            <translation>Chaque migration contient une erreur classique. Voir ce que l'atelier en dit.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message>
            <source>The sample's file %1 cannot be written.</source>
            <translation>Le fichier %1 de l'exemple ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>This build holds no sample named %1.</source>
            <translation>Cette version ne contient aucun exemple nommé %1.</translation>
        </message>
    </context>
    <context>
        <name>Schema</name>
        <message>
            <source>Column order: a column that was dropped and added again stands last in its table; only rewriting the table could move it.</source>
            <translation>Ordre des colonnes : une colonne supprimée puis rajoutée se trouve en dernier dans sa table ; seule une réécriture de la table pourrait la déplacer.</translation>
        </message>
        <message>
            <source>Enum value: a label that was added cannot be removed; only making the type anew could do that.</source>
            <translation>Valeur d'énumération : un libellé ajouté ne peut pas être supprimé ; seule une recréation du type le permettrait.</translation>
        </message>
        <message>
            <source>State, not schema: whether the view holds rows.</source>
            <translation>État, pas schéma : si la vue contient des lignes.</translation>
        </message>
        <message>
            <source>This is not a snapshot: “%1” is missing or of another kind.</source>
            <translation>Ce n'est pas un instantané : « %1 » est absent ou d'un autre genre.</translation>
        </message>
    </context>
    <context>
        <name>SchemaModel</name>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifiées</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
    </context>
    <context>
        <name>SchemaPanel</name>
        <message>
            <source>Changed only</source>
            <translation>Modifiés uniquement</translation>
        </message>
        <message>
            <source>Schema objects</source>
            <translation>Objets du schéma</translation>
        </message>
        <message>
            <source>Choose a migration to see what it does to the schema.</source>
            <translation>Choisir une migration pour voir ce qu'elle fait au schéma.</translation>
        </message>
        <message>
            <source>Before → up</source>
            <translation>Avant → up</translation>
        </message>
        <message>
            <source>What the up script does to the schema</source>
            <translation>Ce que le script up fait au schéma</translation>
        </message>
        <message>
            <source>Before → down</source>
            <translation>Avant → down</translation>
        </message>
        <message>
            <source>What the down script does not restore: empty is good</source>
            <translation>Ce que le script down ne restaure pas : vide, c'est bon</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Dérive</translation>
        </message>
        <message>
            <source>The target against what its history says it should be</source>
            <translation>La cible comparée à ce qu'elle devrait être selon son historique</translation>
        </message>
        <message>
            <source>Search in the schema</source>
            <translation>Rechercher dans le schéma</translation>
        </message>
        <message>
            <source>Table, column, index…</source>
            <translation>Table, colonne, index…</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>Aucune différence.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemaTree</name>
        <message>
            <source>not null</source>
            <translation>non nul</translation>
        </message>
        <message>
            <source>default %1</source>
            <translation>par défaut %1</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identité</translation>
        </message>
        <message>
            <source>generated</source>
            <translation>générée</translation>
        </message>
        <message>
            <source>unique</source>
            <translation>unique</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>non valide</translation>
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
            <translation>Script %1 de %2</translation>
        </message>
        <message>
            <source>%1 cannot be read</source>
            <comment>file</comment>
            <translation>%1 ne peut pas être lu</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>Alt+Enter: fixes and the rule's page</source>
            <translation>Alt+Entrée : corrections et page de la règle</translation>
        </message>
        <message>
            <source>This script has %1. It is checked and run as it is; to open it here takes a while.</source>
            <translation>Ce script fait %1. Il est vérifié et exécuté tel quel ; l&apos;ouvrir ici prend un moment.</translation>
        </message>
        <message>
            <source>Open it anyway</source>
            <translation>L&apos;ouvrir quand même</translation>
        </message>
        <message>
            <source>There is no finding here, so there is nothing to fix. F8 goes to the next one.</source>
            <translation>Il n&apos;y a pas de constat ici, donc rien à corriger. F8 va au suivant.</translation>
        </message>
        <message>
            <source>There is no finding here, so there is nothing to suppress.</source>
            <translation>Il n&apos;y a pas de constat ici, donc rien à ignorer.</translation>
        </message>
        <message>
            <source>This script is read-only.</source>
            <translation>Ce script est en lecture seule.</translation>
        </message>
        <message>
            <source>There is no finding here. F8 goes to the next one.</source>
            <translation>Il n&apos;y a pas de constat ici. F8 va au suivant.</translation>
        </message>
        <message>
            <source>There is no finding here, so there is nothing to explain.</source>
            <translation>Il n&apos;y a pas de constat ici, donc rien à expliquer.</translation>
        </message>
        <message>
            <source>The file is gone from its folder. Its text is still here.</source>
            <translation>Le fichier a disparu de son dossier. Son texte est encore ici.</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>L&apos;écrire de nouveau</translation>
        </message>
        <message>
            <source>Another program has changed this file, and so have you. Nothing is lost until you decide.</source>
            <translation>Un autre programme a modifié ce fichier, et vous aussi. Rien n&apos;est perdu tant que vous n&apos;avez pas décidé.</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre la leur</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Opening %1</source>
            <translation>Ouverture de %1</translation>
        </message>
        <message>
            <source>Making a scratch database</source>
            <translation>Création d'une base jetable</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Allowed here: %1.</source>
            <translation>Autorisé ici : %1.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Vouliez-vous dire « %1 » ?</translation>
        </message>
        <message>
            <source>“%1” must be a text in quotes.</source>
            <translation>« %1 » doit être un texte entre guillemets.</translation>
        </message>
        <message>
            <source>Write %1 = "…".</source>
            <translation>Écrire %1 = "…".</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”.</source>
            <translation>« %1 » ne peut pas être « %2 ».</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
        </message>
        <message>
            <source>Write it without quotes: %1 = %2.</source>
            <translation>L'écrire sans guillemets : %1 = %2.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>« %1 » doit être true ou false.</translation>
        </message>
        <message>
            <source>Write it without quotes.</source>
            <translation>L'écrire sans guillemets.</translation>
        </message>
        <message>
            <source>“%1” must be a list of texts.</source>
            <translation>« %1 » doit être une liste de textes.</translation>
        </message>
        <message>
            <source>Write %1 = ["…", "…"].</source>
            <translation>Écrire %1 = ["…", "…"].</translation>
        </message>
        <message>
            <source>“%1” must be a table.</source>
            <translation>« %1 » doit être une table.</translation>
        </message>
        <message>
            <source>Write [%1] on a line of its own.</source>
            <translation>Écrire [%1] sur une ligne à part.</translation>
        </message>
        <message>
            <source>unknown key “%1”.</source>
            <translation>clé inconnue « %1 ».</translation>
        </message>
        <message>
            <source>unknown key “%1” in [%2].</source>
            <translation>clé inconnue « %1 » dans [%2].</translation>
        </message>
        <message>
            <source>the rule “%1” takes a severity or a table.</source>
            <translation>la règle « %1 » prend une gravité ou une table.</translation>
        </message>
        <message>
            <source>Write %1 = "warning" or %1 = { severity = "warning" }.</source>
            <translation>Écrire %1 = "warning" ou %1 = { severity = "warning" }.</translation>
        </message>
        <message>
            <source>“%1” of the rule “%2” cannot be a table or a date.</source>
            <translation>« %1 » de la règle « %2 » ne peut pas être une table ou une date.</translation>
        </message>
        <message>
            <source>Write a text, a number, true, false or a list of them.</source>
            <translation>Écrire un texte, un nombre, true, false ou une liste de ceux-ci.</translation>
        </message>
        <message>
            <source>[%1] has no url.</source>
            <translation>[%1] n'a pas de url.</translation>
        </message>
        <message>
            <source>Write url = "sqlite:PATH", "postgresql://…" or "${NAME}" for an environment variable.</source>
            <translation>Écrire url = "sqlite:PATH", "postgresql://…" ou "${NAME}" pour une variable d'environnement.</translation>
        </message>
        <message>
            <source>“%1” in [target] is not a target.</source>
            <translation>« %1 » dans [target] n'est pas une cible.</translation>
        </message>
        <message>
            <source>Every target is a table of its own: [target.dev] with url = "…".</source>
            <translation>Chaque cible est une table à part : [target.dev] avec url = "…".</translation>
        </message>
        <message>
            <source>“%1” is no version: “%2”.</source>
            <translation>« %1 » n'est pas une version : « %2 ».</translation>
        </message>
        <message>
            <source>Write for example %1 = "17".</source>
            <translation>Écrire par exemple %1 = "17".</translation>
        </message>
        <message>
            <source>not valid TOML: %1.</source>
            <translation>TOML non valide : %1.</translation>
        </message>
        <message>
            <source>See “Settings” in the README for an example of this file.</source>
            <translation>Voir « Settings » dans le README pour un exemple de ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>Severity</name>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
    </context>
    <context>
        <name>Sqlite</name>
        <message>
            <source>Qt's SQLite driver brings another SQLite than the system's.</source>
            <translation>Le pilote SQLite de Qt apporte un autre SQLite que celui du système.</translation>
        </message>
        <message>
            <source>Install the distribution's own Qt.</source>
            <translation>Installer le Qt de la distribution.</translation>
        </message>
        <message>
            <source>SQLite's result code %1: %2</source>
            <translation>Code de résultat SQLite %1 : %2</translation>
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation>L'instruction a été annulée.</translation>
        </message>
        <message>
            <source>%1 is locked by another program.</source>
            <translation>%1 est verrouillé par un autre programme.</translation>
        </message>
        <message>
            <source>Wait until it has finished or close it; ?busy_timeout=MILLISECONDS in the URL waits longer.</source>
            <translation>Attendre qu'il ait terminé ou le fermer ; ?busy_timeout=MILLISECONDS dans l'URL attend plus longtemps.</translation>
        </message>
        <message>
            <source>%1 may not be written.</source>
            <translation>%1 ne peut pas être écrit : accès refusé.</translation>
        </message>
        <message>
            <source>Check the permissions of the file and of its folder %1, and that the URL does not say mode=ro.</source>
            <translation>Vérifier les permissions du fichier et de son dossier %1, et que l'URL ne contient pas mode=ro.</translation>
        </message>
        <message>
            <source>%1 could not be opened.</source>
            <translation>%1 n'a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>SQLite also writes files beside it: check the permissions of %1.</source>
            <translation>SQLite écrit aussi des fichiers à côté : vérifier les permissions de %1.</translation>
        </message>
        <message>
            <source>%1 is not an SQLite database.</source>
            <translation>%1 n'est pas une base de données SQLite.</translation>
        </message>
        <message>
            <source>Check the path in the URL; an encrypted database cannot be read.</source>
            <translation>Vérifier le chemin dans l'URL ; une base de données chiffrée ne peut pas être lue.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 est endommagé.</translation>
        </message>
        <message>
            <source>PRAGMA integrity_check tells more; restore a copy of the file.</source>
            <translation>PRAGMA integrity_check en dit plus ; restaurer une copie du fichier.</translation>
        </message>
        <message>
            <source>%1 could not be read or written.</source>
            <translation>%1 n'a pas pu être lu ou écrit.</translation>
        </message>
        <message>
            <source>Check the disk of %1: is it full?</source>
            <translation>Vérifier le disque de %1 : est-il plein ?</translation>
        </message>
        <message>
            <source>%1 is a folder, not a database.</source>
            <translation>%1 est un dossier, pas une base de données.</translation>
        </message>
        <message>
            <source>The URL names the file itself: sqlite:%1/FILE.</source>
            <translation>L'URL désigne le fichier lui-même : sqlite:%1/FILE.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>Le dossier %1 n'existe pas.</translation>
        </message>
        <message>
            <source>Make it, or correct the path in the URL.</source>
            <translation>Le créer, ou corriger le chemin dans l'URL.</translation>
        </message>
        <message>
            <source>The database %1 does not exist.</source>
            <translation>La base de données %1 n'existe pas.</translation>
        </message>
        <message>
            <source>Correct the path in the URL; applying migrations makes a new file.</source>
            <translation>Corriger le chemin dans l'URL ; appliquer des migrations crée un nouveau fichier.</translation>
        </message>
        <message>
            <source>No file can be made in %1.</source>
            <translation>Aucun fichier ne peut être créé dans %1.</translation>
        </message>
        <message>
            <source>Check the permissions of that folder.</source>
            <translation>Vérifier les permissions de ce dossier.</translation>
        </message>
        <message>
            <source>%1 may not be read.</source>
            <translation>%1 ne peut pas être lu : accès refusé.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Vérifier les permissions du fichier.</translation>
        </message>
        <message>
            <source>All rows of the query are read and written; how many is not known.</source>
            <translation>Toutes les lignes de la requête sont lues et écrites ; leur nombre n'est pas connu.</translation>
        </message>
        <message>
            <source>With foreign_keys on, all its rows are deleted first, and with them those that refer to them by ON DELETE CASCADE.</source>
            <translation>Avec foreign_keys activé, toutes ses lignes sont d'abord supprimées, et avec elles celles qui y font référence par ON DELETE CASCADE.</translation>
        </message>
        <message>
            <source>No row is touched. Refused when any view or trigger of the schema does not resolve.</source>
            <translation>Aucune ligne n'est touchée. Refusé quand une vue ou un déclencheur du schéma ne se résout pas.</translation>
        </message>
        <message>
            <source>Fails when two rows are equal in these columns.</source>
            <translation>Échoue quand deux lignes sont égales dans ces colonnes.</translation>
        </message>
        <message>
            <source>The indexes are built anew from all their rows.</source>
            <translation>Les index sont reconstruits à partir de toutes leurs lignes.</translation>
        </message>
        <message>
            <source>It is not known what SQLite does here.</source>
            <translation>On ne sait pas ce que SQLite fait ici.</translation>
        </message>
        <message>
            <source>No row is touched.</source>
            <translation>Aucune ligne n'est touchée.</translation>
        </message>
        <message>
            <source>All rows are read.</source>
            <translation>Toutes les lignes sont lues.</translation>
        </message>
        <message>
            <source>It is not known what this pragma does.</source>
            <translation>On ne sait pas ce que fait ce pragma.</translation>
        </message>
        <message>
            <source>Inside a transaction it has no effect, and SQLite does not say so.</source>
            <translation>Dans une transaction, il n'a aucun effet, et SQLite ne le dit pas.</translation>
        </message>
        <message>
            <source>The whole file is written anew, and needs as much space again while it is. Refused inside a transaction.</source>
            <translation>Le fichier entier est réécrit, et nécessite encore autant d'espace pendant ce temps. Refusé dans une transaction.</translation>
        </message>
        <message>
            <source>The whole file is read and written to another. Refused inside a transaction.</source>
            <translation>Le fichier entier est lu et écrit dans un autre. Refusé dans une transaction.</translation>
        </message>
        <message>
            <source>All indexes are read.</source>
            <translation>Tous les index sont lus.</translation>
        </message>
        <message>
            <source>virtual table %1: %2</source>
            <translation>table virtuelle %1 : %2</translation>
        </message>
        <message>
            <source>SQLite says: %1</source>
            <translation>SQLite dit : %1</translation>
        </message>
        <message>
            <source>process %1 of %2 on %3</source>
            <translation>processus %1 de %2 sur %3</translation>
        </message>
        <message>
            <source>Another run is working on %1.</source>
            <translation>Une autre exécution travaille sur %1.</translation>
        </message>
        <message>
            <source>Another run is working on %1: %2.</source>
            <translation>Une autre exécution travaille sur %1 : %2.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or end that process.</source>
            <translation>Attendre qu'elle ait terminé, ou mettre fin à ce processus.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be made.</source>
            <translation>Le fichier de verrou %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>A run needs a folder that may be written, and so does SQLite itself: check the permissions of %1.</source>
            <translation>Une exécution nécessite un dossier accessible en écriture, tout comme SQLite lui-même : vérifier les permissions de %1.</translation>
        </message>
        <message>
            <source>It works on another database file, which is not looked at.</source>
            <translation>Elle agit sur un autre fichier de base de données, qui n'est pas examiné.</translation>
        </message>
        <message>
            <source>It only explains a statement, which is not carried out.</source>
            <translation>Elle ne fait qu'expliquer une instruction, qui n'est pas exécutée.</translation>
        </message>
        <message>
            <source>SQLite has no statement that begins with “%1”.</source>
            <translation>SQLite n'a aucune instruction qui commence par « %1 ».</translation>
        </message>
        <message>
            <source>The body of the trigger has no END.</source>
            <translation>Le corps du déclencheur n'a pas de END.</translation>
        </message>
        <message>
            <source>This comment has no end.</source>
            <translation>Ce commentaire n'a pas de fin.</translation>
        </message>
        <message>
            <source>The quote that begins here has no end.</source>
            <translation>Le guillemet qui commence ici n'a pas de fin.</translation>
        </message>
        <message>
            <source>Nothing is open that this parenthesis closes.</source>
            <translation>Rien n'est ouvert que cette parenthèse ferme.</translation>
        </message>
        <message>
            <source>A parenthesis is not closed.</source>
            <translation>Une parenthèse n'est pas fermée.</translation>
        </message>
        <message>
            <source>The statement ends too early.</source>
            <translation>L'instruction se termine trop tôt.</translation>
        </message>
        <message>
            <source>“%1” is not expected here.</source>
            <translation>« %1 » n'est pas attendu ici.</translation>
        </message>
        <message>
            <source>SQLite can add only a CHECK to a table that exists.</source>
            <translation>SQLite ne peut ajouter qu'un CHECK à une table existante.</translation>
        </message>
        <message>
            <source>Refused: %1 belongs to the primary key.</source>
            <translation>Refusé : %1 fait partie de la clé primaire.</translation>
        </message>
        <message>
            <source>Refused: %1 is unique.</source>
            <translation>Refusé : %1 est unique.</translation>
        </message>
        <message>
            <source>Refused while the index %1 uses it.</source>
            <translation>Refusé tant que l'index %1 l'utilise.</translation>
        </message>
        <message>
            <source>Refused while the generated column %1 uses it.</source>
            <translation>Refusé tant que la colonne générée %1 l'utilise.</translation>
        </message>
        <message>
            <source>Refused if the trigger %1 uses it.</source>
            <translation>Refusé si le déclencheur %1 l'utilise.</translation>
        </message>
        <message>
            <source>Refused: SQLite cannot add a primary key column.</source>
            <translation>Refusé : SQLite ne peut pas ajouter une colonne de clé primaire.</translation>
        </message>
        <message>
            <source>Refused: SQLite cannot add a unique column.</source>
            <translation>Refusé : SQLite ne peut pas ajouter une colonne unique.</translation>
        </message>
        <message>
            <source>Refused: SQLite cannot add a stored generated column, only a virtual one.</source>
            <translation>Refusé : SQLite ne peut pas ajouter une colonne générée stockée, seulement une virtuelle.</translation>
        </message>
        <message>
            <source>Refused: the table holds rows, and the default is not a constant.</source>
            <translation>Refusé : la table contient des lignes, et la valeur par défaut n'est pas une constante.</translation>
        </message>
        <message>
            <source>Refused when the table holds rows: the default is not a constant.</source>
            <translation>Refusé quand la table contient des lignes : la valeur par défaut n'est pas une constante.</translation>
        </message>
        <message>
            <source>Refused: the table holds rows, and NOT NULL needs a default for them.</source>
            <translation>Refusé : la table contient des lignes, et NOT NULL nécessite une valeur par défaut pour elles.</translation>
        </message>
        <message>
            <source>Refused when the table holds rows: NOT NULL needs a default for them.</source>
            <translation>Refusé quand la table contient des lignes : NOT NULL nécessite une valeur par défaut pour elles.</translation>
        </message>
        <message>
            <source>Refused while foreign_keys is on: a column that refers to another table can only have NULL as default.</source>
            <translation>Refusé tant que foreign_keys est activé : une colonne qui fait référence à une autre table ne peut avoir que NULL par défaut.</translation>
        </message>
        <message>
            <source>Refused when an index, a key, a view or a trigger uses the column.</source>
            <translation>Refusé quand un index, une clé, une vue ou un déclencheur utilise la colonne.</translation>
        </message>
        <message>
            <source>Refused if the view %1 uses it.</source>
            <translation>Refusé si la vue %1 l'utilise.</translation>
        </message>
        <message>
            <source>Refused: SQLite has this form since %1, and the target runs %2.</source>
            <translation>Refusé : SQLite a cette forme depuis %1, et la cible utilise %2.</translation>
        </message>
        <message>
            <source>SQLite %1, files of its own</source>
            <translation>SQLite %1, fichiers propres</translation>
        </message>
        <message>
            <source>%1 is not a scratch database.</source>
            <translation>%1 n'est pas une base jetable.</translation>
        </message>
        <message>
            <source>The scratch database %1 could not be made or removed.</source>
            <translation>La base jetable %1 n'a pas pu être créée ou supprimée.</translation>
        </message>
        <message>
            <source>Is the disk of %1 full?</source>
            <translation>Le disque de %1 est-il plein ?</translation>
        </message>
        <message>
            <source>%1 cannot be copied while it is in use.</source>
            <translation>%1 ne peut pas être copié pendant son utilisation.</translation>
        </message>
        <message>
            <source>Close its connections first.</source>
            <translation>Fermer d'abord ses connexions.</translation>
        </message>
        <message>
            <source>Making a folder for scratch databases</source>
            <translation>Création d'un dossier pour les bases jetables</translation>
        </message>
        <message>
            <source>No scratch databases can be made in %1.</source>
            <translation>Aucune base jetable ne peut être créée dans %1.</translation>
        </message>
        <message>
            <source>Set [scratch] url to "auto", or to sqlite:FOLDER with a folder that may be written.</source>
            <translation>Définir url sous [scratch] à "auto", ou à sqlite:FOLDER avec un dossier accessible en écriture.</translation>
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
            <translation>Exécute une migration de base de données up, down puis de nouveau up, et montre ce qui s'est vraiment passé.</translation>
        </message>
        <message>
            <source>Open a folder of migrations…</source>
            <translation>Ouvrir un dossier de migrations…</translation>
        </message>
        <message>
            <source>golang-migrate, dbmate and goose are recognised by their files. Nothing is changed by looking.</source>
            <translation>golang-migrate, dbmate et goose sont reconnus à leurs fichiers. Rien n'est modifié en regardant.</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Projets récents</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Exemples</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message>
            <source>Steps of the proof</source>
            <translation>Étapes de la preuve</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>✓ proved</source>
            <translation>✓ prouvé</translation>
        </message>
        <message>
            <source>✗ schema differs</source>
            <translation>✗ schéma différent</translation>
        </message>
        <message>
            <source>✗ data lost</source>
            <translation>✗ données perdues</translation>
        </message>
        <message>
            <source>✗ not repeatable</source>
            <translation>✗ non répétable</translation>
        </message>
        <message>
            <source>✗ up failed</source>
            <translation>✗ échec de up</translation>
        </message>
        <message>
            <source>✗ down failed</source>
            <translation>✗ échec de down</translation>
        </message>
        <message>
            <source>✗ no down</source>
            <translation>✗ pas de down</translation>
        </message>
        <message>
            <source>⚠ irreversible</source>
            <translation>⚠ irréversible</translation>
        </message>
        <message>
            <source>– skipped</source>
            <translation>– ignoré</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>appliquée</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>edited after it ran</source>
            <translation>modifiée après exécution</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>out of order</source>
            <translation>dans le désordre</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>rolled back</source>
            <translation>annulé (rollback)</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 on %2: %3</source>
            <comment>state, target, time</comment>
            <translation>%1 sur %2: %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>state, targets</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>On %1, %2</source>
            <translation>Sur %1, %2</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>target, date</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>This migration was applied to %1: what others have run is not changed any more.</source>
            <translation>Cette migration a été appliquée à %1 : ce que d'autres ont exécuté ne se modifie plus.</translation>
        </message>
    </context>
    <context>
        <name>TargetChooser</name>
        <message>
            <source>development</source>
            <translation>développement</translation>
        </message>
        <message>
            <source>staging</source>
            <translation>préproduction</translation>
        </message>
        <message>
            <source>production</source>
            <translation>production</translation>
        </message>
        <message>
            <source>Target of runs</source>
            <translation>Cible des exécutions</translation>
        </message>
        <message>
            <source>%1 — reading…</source>
            <comment>target</comment>
            <translation>%1 — lecture…</translation>
        </message>
        <message>
            <source>%1 — cannot be read</source>
            <comment>target</comment>
            <translation>%1 — ne peut pas être lue</translation>
        </message>
        <message>
            <source>%1 — %2 %3</source>
            <comment>target — dialect version</comment>
            <translation>%1 — %2 %3</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>aucune cible</translation>
        </message>
        <message>
            <source>The settings name no target. Add one to switchback.toml: [target.dev] with its url.</source>
            <translation>Les réglages n'indiquent aucune cible. En ajouter une à switchback.toml : [target.dev] avec son url.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>target (kind)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Runs go to “%1” (%2).</source>
            <translation>Les exécutions vont vers « %1 » (%2).</translation>
        </message>
    </context>
    <context>
        <name>TimelineDelegate</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>il y a %n semaine</numerusform>
                <numerusform>il y a %n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>il y a %n mois</numerusform>
                <numerusform>il y a %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>il y a %n an</numerusform>
                <numerusform>il y a %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>data</source>
            <translation>données</translation>
        </message>
        <message>
            <source>no down</source>
            <translation>pas de script down</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>changes rows</source>
            <translation>change des lignes</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n constat</numerusform>
                <numerusform>%n constats</numerusform>
            </translation>
        </message>
        <message>
            <source>no down</source>
            <translation>pas de script down</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>written by %1, %2</source>
            <translation>écrite par %1, %2</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Migrations, newest first</source>
            <translation>Migrations, les plus récentes d'abord</translation>
        </message>
        <message>
            <source>Name, version or author…</source>
            <translation>Nom, version ou auteur…</translation>
        </message>
        <message>
            <source>Search in the timeline</source>
            <translation>Rechercher dans la chronologie</translation>
        </message>
        <message>
            <source>Which migrations are shown</source>
            <translation>Quelles migrations sont affichées</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Pending somewhere</source>
            <translation>En attente quelque part</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>Not proved</source>
            <translation>Non prouvées</translation>
        </message>
        <message>
            <source>Plan %1 to here…</source>
            <translation>Planifier %1 jusqu'ici…</translation>
        </message>
        <message>
            <source>Compare the two schemas</source>
            <translation>Comparer les deux schémas</translation>
        </message>
        <message numerus="yes">
            <source>Prove %n migration(s)</source>
            <translation>
                <numerusform>Prouver %n migration</numerusform>
                <numerusform>Prouver %n migrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation>
                <numerusform>%n cible</numerusform>
                <numerusform>%n cibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n migration(s)</source>
            <translation>
                <numerusform>%n migration</numerusform>
                <numerusform>%n migrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n migration(s)</source>
            <translation>
                <numerusform>%1 sur %n migration</numerusform>
                <numerusform>%1 sur %n migrations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>The target %1 has no known dialect.</source>
            <translation>La cible %1 n'a pas de dialecte connu.</translation>
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
            <translation>Un atelier pour les migrations de bases de données</translation>
        </message>
        <message>
            <source>© 2026 The Switchback authors</source>
            <translation>© 2026 Les auteurs de Switchback</translation>
        </message>
        <message>
            <source>The project to open</source>
            <translation>Le projet à ouvrir</translation>
        </message>
        <message>
            <source>Writes a picture of the window and ends</source>
            <translation>Écrit une image de la fenêtre et s'arrête</translation>
        </message>
        <message>
            <source>The migration to show</source>
            <translation>La migration à montrer</translation>
        </message>
        <message>
            <source>The panel to bring to the front</source>
            <translation>Le panneau à mettre en avant</translation>
        </message>
        <message>
            <source>With --screenshot: proves the migration first</source>
            <translation>Avec --screenshot : prouve d’abord la migration</translation>
        </message>
        <message>
            <source>The window's size</source>
            <translation>La taille de la fenêtre</translation>
        </message>
        <message>
            <source>The colours: light or dark</source>
            <translation>Les couleurs : light ou dark</translation>
        </message>
    </context>
    <context>
        <name>EditorArea</name>
        <message>
            <source>This project has no migration yet.</source>
            <translation>Ce projet n&apos;a pas encore de migration.</translation>
        </message>
        <message>
            <source>New migration…</source>
            <translation>Nouvelle migration…</translation>
        </message>
        <message>
            <source>Makes the files of the first migration in the project&apos;s format</source>
            <translation>Crée les fichiers de la première migration dans le format du projet</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>column %1</source>
            <translation>la colonne %1</translation>
        </message>
        <message>
            <source>table %1</source>
            <translation>la table %1</translation>
        </message>
        <message>
            <source>all rows of %1</source>
            <translation>toutes les lignes de %1</translation>
        </message>
        <message>
            <source>rows of %1</source>
            <translation>des lignes de %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>This run takes away, with every row that came since: %1.</source>
            <translation>Cette exécution retire, avec toutes les lignes arrivées depuis : %1.</translation>
        </message>
        <message>
            <source>This run takes away for good: %1.</source>
            <translation>Cette exécution retire définitivement : %1.</translation>
        </message>
    </context>
    <context>
        <name>SetupDialog</name>
        <message>
            <source>Set up migrations</source>
            <translation>Préparer les migrations</translation>
        </message>
        <message>
            <source>%1 (up and down in one file)</source>
            <comment>format</comment>
            <translation>%1 (up et down dans un seul fichier)</translation>
        </message>
        <message>
            <source>%1 (a pair of files)</source>
            <comment>format</comment>
            <translation>%1 (une paire de fichiers)</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>&amp;Format of the migrations:</source>
            <translation>&amp;Format des migrations :</translation>
        </message>
        <message>
            <source>&amp;Database:</source>
            <translation>&amp;Base de données :</translation>
        </message>
        <message>
            <source>F&amp;older for them:</source>
            <translation>D&amp;ossier :</translation>
        </message>
        <message>
            <source>Makes “%1” and “switchback.toml” in %2.</source>
            <translation>Crée « %1 » et « switchback.toml » dans %2.</translation>
        </message>
        <message>
            <source>A folder inside of %1, such as “migrations”.</source>
            <translation>Un dossier dans %1, par exemple « migrations ».</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 existe déjà.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Le dossier %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>Check the permissions of %1.</source>
            <translation>Vérifiez les permissions de %1.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Findings here</source>
            <translation>Constats ici</translation>
        </message>
        <message>
            <source>Alt+Enter: all of this by keyboard</source>
            <translation>Alt+Entrée : tout ceci au clavier</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; · &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt;</source>
            <comment>Warning · rule</comment>
            <translation>&lt;b&gt;%1&lt;/b&gt; · &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt;</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>a fix</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>%1: shows the edit before it is made</source>
            <translation>%1 : montre la modification avant qu&apos;elle ne soit faite</translation>
        </message>
        <message>
            <source>Suppress…</source>
            <translation>Ignorer…</translation>
        </message>
        <message>
            <source>Writes a comment with your reason above the statement; the rule is silent there</source>
            <translation>Écrit au-dessus de l&apos;instruction un commentaire avec votre raison ; la règle s&apos;y tait</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>Shows the rule&apos;s page: why, and what to write instead</source>
            <translation>Affiche la page de la règle : pourquoi, et quoi écrire à la place</translation>
        </message>
    </context>
    <context>
        <name>Suppression</name>
        <message>
            <source>Suppress “%1”</source>
            <translation>Ignorer « %1 »</translation>
        </message>
    </context>
    <context>
        <name>RulePage</name>
        <message>
            <source>✗ Found</source>
            <translation>✗ Constaté</translation>
        </message>
        <message>
            <source>✓ Nothing found</source>
            <translation>✓ Rien à signaler</translation>
        </message>
    </context>
</TS>
