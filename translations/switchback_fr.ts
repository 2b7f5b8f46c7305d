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
        <source>Put it into an environment variable and write ${NAME} in its place, or into the password file of the database&apos;s own client.</source>
        <translation>Placez-le dans une variable d&apos;environnement et écrivez ${NAME} à sa place, ou mettez-le dans le fichier de mots de passe du client de la base de données.</translation>
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
        <source>Each is a target&apos;s name, at:VERSION, a snapshot file, or none: switchback diff none dev</source>
        <translation>Chacun est le nom d&apos;une cible, at:VERSION, un fichier d&apos;instantané ou none&#xa0;: switchback diff none dev</translation>
    </message>
    <message>
        <source>No difference between %1 and %2.</source>
        <translation>Aucune différence entre %1 et %2.</translation>
    </message>
    <message>
        <source>what two schemas do not share: targets, at:VERSION, snapshot files, none</source>
        <translation>ce qui distingue deux schémas&#xa0;: cibles, at:VERSION, fichiers d&apos;instantané, none</translation>
    </message>
    <message>
        <source>%1: scratch databases</source>
        <translation>%1&#xa0;: bases jetables</translation>
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
        <translation>table d&apos;historique</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Rien n&apos;a encore été exécuté.</translation>
    </message>
    <message>
        <source>what the history and the journal say, newest first</source>
        <translation>ce que disent l&apos;historique et le journal, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Il n&apos;y a pas de %1 &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
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
        <translation>Vérifiez les droits d&apos;accès de %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Edit it, or remove it first.</source>
        <translation>Modifiez-le, ou supprimez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 for %2, in %3; switchback new NAME makes the first migration.</source>
        <translation>%1 pour %2, dans %3&#xa0;; switchback new NOM crée la première migration.</translation>
    </message>
    <message>
        <source>wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>settings for this folder, from what is recognised in it</source>
        <translation>les réglages de ce dossier, d&apos;après ce qui y est reconnu</translation>
    </message>
    <message>
        <source>For a folder without migrations: their format (default: golang-migrate).</source>
        <translation>Pour un dossier sans migrations&#xa0;: leur format (par défaut&#xa0;: golang-migrate).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>For a folder without migrations: where they will be (default: migrations).</source>
        <translation>Pour un dossier sans migrations&#xa0;: leur futur emplacement (par défaut&#xa0;: migrations).</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>DIALECT</source>
        <translation>DIALECTE</translation>
    </message>
    <message>
        <source>fix: %1 (--fix does it)</source>
        <translation>correction&#xa0;: %1 (appliquée avec --fix)</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>correction&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files; what could be read has no findings.</source>
        <translation>
            <numerusform>%n problème de fichier&#xa0;; ce qui a pu être lu ne donne aucun constat.</numerusform>
            <numerusform>%n problèmes de fichiers&#xa0;; ce qui a pu être lu ne donne aucun constat.</numerusform>
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
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Files are taken from the working directory.</source>
        <translation>Les fichiers sont cherchés depuis le dossier de travail.</translation>
    </message>
    <message>
        <source>%1 is no migration of this project.</source>
        <translation>%1 n&apos;est pas une migration de ce projet.</translation>
    </message>
    <message>
        <source>The project was read from %1.</source>
        <translation>Le projet a été lu depuis %1.</translation>
    </message>
    <message>
        <source>There is no output format &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de format de sortie &quot;%1&quot;.</translation>
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
        <translation>les constats&#xa0;; aucune base de données nécessaire</translation>
    </message>
    <message>
        <source>Apply the safe fixes.</source>
        <translation>Appliquer les corrections sûres.</translation>
    </message>
    <message>
        <source>Switchback takes database migrations up, down and up again, and shows what really happened.</source>
        <translation>Switchback exécute les migrations de bases de données vers le haut, vers le bas et de nouveau vers le haut, et montre ce qui s&apos;est réellement passé.</translation>
    </message>
    <message>
        <source>Usage: switchback COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: switchback COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The project&apos;s folder (default: the working directory).</source>
        <translation>Le dossier du projet (par défaut&#xa0;: le dossier de travail).</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The target&apos;s name in switchback.toml, or a URL (default: the only target, or &quot;dev&quot;).</source>
        <translation>Le nom de la cible dans switchback.toml, ou une URL (par défaut&#xa0;: la seule cible, ou &quot;dev&quot;).</translation>
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
        <translation>Couleurs&#xa0;: auto, always ou never.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>switchback %1 --help tells what it takes.</source>
        <translation>switchback %1 --help indique ce qu&apos;elle accepte.</translation>
    </message>
    <message>
        <source>--color takes auto, always or never, not &quot;%1&quot;.</source>
        <translation>--color accepte auto, always ou never, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>switchback --help lists them.</source>
        <translation>switchback --help en donne la liste.</translation>
    </message>
    <message>
        <source>A migration needs a name that says what it does.</source>
        <translation>Une migration a besoin d&apos;un nom qui dit ce qu&apos;elle fait.</translation>
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
        <source>a new migration in the project&apos;s format</source>
        <translation>une nouvelle migration au format du projet</translation>
    </message>
    <message>
        <source>SQL even where the format also takes code (so far every format is SQL).</source>
        <translation>SQL, même si le format accepte aussi du code (pour l&apos;instant, tous les formats sont en SQL).</translation>
    </message>
    <message>
        <source>A plan goes up or down, not &quot;%1&quot;.</source>
        <translation>Un plan va vers le haut (up) ou vers le bas (down), pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>switchback plan up</source>
        <translation>switchback plan up</translation>
    </message>
    <message>
        <source>the steps a run would take, with forecast; changes nothing</source>
        <translation>les étapes d&apos;une exécution, avec leur prévision&#xa0;; ne modifie rien</translation>
    </message>
    <message>
        <source>Up to and with this version, or down to it (it stays applied; 0: everything down).</source>
        <translation>Vers le haut jusqu&apos;à cette version incluse, ou vers le bas jusqu&apos;à elle (elle reste appliquée&#xa0;; 0&#xa0;: tout vers le bas).</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>At most so many migrations (default: all up, one down).</source>
        <translation>Au plus ce nombre de migrations (par défaut&#xa0;: toutes vers le haut, une vers le bas).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--to and --steps exclude each other.</source>
        <translation>--to et --steps s&apos;excluent.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omettez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>--steps takes a whole number from 1, not &quot;%1&quot;.</source>
        <translation>--steps accepte un nombre entier à partir de 1, pas &quot;%1&quot;.</translation>
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
        <translation>reprend après l&apos;instruction %1, là où une exécution précédente s&apos;est interrompue</translation>
    </message>
    <message>
        <source>%1, statement %2 of %3</source>
        <translation>%1, instruction %2 sur %3</translation>
    </message>
    <message>
        <source>%1 waits for a lock; attempt %2 in %3.</source>
        <translation>%1 attend un verrou&#xa0;; tentative %2 dans %3.</translation>
    </message>
    <message>
        <source>%1: statement %2: %3</source>
        <translation>%1&#xa0;: instruction %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is left: %1.</source>
        <translation>Ce qui reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2.</source>
        <translation>%1 n&apos;est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A snapshot file is what switchback snapshot prints.</source>
        <translation>Un fichier d&apos;instantané est ce qu&apos;écrit switchback snapshot.</translation>
    </message>
    <message>
        <source>Name a target, at:VERSION, a snapshot file, or none.</source>
        <translation>Indiquez une cible, at:VERSION, un fichier d&apos;instantané ou none.</translation>
    </message>
    <message>
        <source>a target&apos;s schema as JSON</source>
        <translation>le schéma d&apos;une cible en JSON</translation>
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
        <translation>Aucune cible n&apos;est configurée&#xa0;: on ne sait donc pas ce qui a été exécuté ni où. Ajoutez-en une à switchback.toml&#xa0;:</translation>
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
        <translation>erreur&#xa0;:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>run what is pending</source>
        <translation>exécuter ce qui est en attente</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Il n&apos;y a pas de migration %1.</translation>
    </message>
    <message>
        <source>switchback status lists the versions.</source>
        <translation>switchback status donne la liste des versions.</translation>
    </message>
    <message>
        <source>up again fails: %1</source>
        <translation>la nouvelle exécution vers le haut échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>down does not restore:</source>
        <translation>l&apos;exécution vers le bas ne restaure pas&#xa0;:</translation>
    </message>
    <message>
        <source>up again differs:</source>
        <translation>la nouvelle exécution vers le haut diffère&#xa0;:</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--rows takes a whole number from 1, not &quot;%1&quot;.</source>
        <translation>--rows accepte un nombre entier à partir de 1, pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>For example --rows 1000.</source>
        <translation>Par exemple --rows 1000.</translation>
    </message>
    <message>
        <source>Nothing is pending. --all proves every migration again.</source>
        <translation>Rien n&apos;est en attente. --all prouve de nouveau chaque migration.</translation>
    </message>
    <message>
        <source>%1 of %2 migrations proved on %3</source>
        <translation>%1 migrations sur %2 prouvées sur %3</translation>
    </message>
    <message>
        <source>proofs on a scratch database: up, down and up again, with rows</source>
        <translation>preuves sur une base jetable&#xa0;: vers le haut, vers le bas et de nouveau vers le haut, avec des lignes</translation>
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
        <translation>Lignes générées par table (par défaut&#xa0;: selon les réglages).</translation>
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
        <translation>aucune instruction ; seul l&apos;historique est écrit</translation>
    </message>
    <message>
        <source>Every command takes --project DIR (default: the working directory) and --json; switchback COMMAND --help tells the rest.
Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,
3 a database could not be reached or refused, 4 a migration failed, 5 another run holds the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this project from now on: its URLs take environment variables, and from scratch databases its scripts reach files, programs and other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). `switchback lint --explain RULE` tells more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in a down script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lint rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known from the baseline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in this file, all with --format json</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to and with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many migrations (default: all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to this version, which stays applied; 0: everything down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many migrations (default: one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a folder without migrations: postgresql (the default), sqlite, mysql or mariadb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name it in switchback.toml, under [lint]: baseline = &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--drift compares with a target, and none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: --target NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the baseline are gone: --write-baseline writes it anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Output: text, json, sarif, github, gitlab or junit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell only what this file does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is found now to a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --target: compare its schema with what the applied migrations make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a rule&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tell what the history of this target, version control and earlier proofs say: its name in switchback.toml, or a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan takes no &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchback plan --help tells what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrations are read and linted; running them comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted: on scratch databases they may do all that the server lets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted: on scratch databases they reach nothing else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>Le pilote de base de données %1 de Qt n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-%1.</source>
        <translation>Installez le paquet libqt6sql6-%1.</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>L&apos;instruction a été annulée.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, postgresql://USER@HOST:PORT/DATABASE, mysql://… or mariadb://…; ${NAME} takes an environment variable.</source>
        <translation>Écrivez sqlite:CHEMIN, postgresql://UTILISATEUR@HÔTE:PORT/BASE, mysql://… ou mariadb://…&#xa0;; ${NAME} insère une variable d&apos;environnement.</translation>
    </message>
    <message>
        <source>The URL has a ${ without its closing brace.</source>
        <translation>L&apos;URL contient un ${ sans accolade fermante.</translation>
    </message>
    <message>
        <source>The URL has a ${} without a name in it.</source>
        <translation>L&apos;URL contient un ${} sans nom.</translation>
    </message>
    <message>
        <source>The environment variable %1, which the URL names, is not set.</source>
        <translation>La variable d&apos;environnement %1, citée dans l&apos;URL, n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>Set it before starting: export %1=…</source>
        <translation>Définissez-la avant le démarrage&#xa0;: export %1=…</translation>
    </message>
    <message>
        <source>The port in the URL is not a number from 1 to 65535.</source>
        <translation>Le port de l&apos;URL n&apos;est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>If a password holds @, / or :, write it as %40, %2F or %3A, or take it from ${NAME}.</source>
        <translation>Si un mot de passe contient @, / ou&#xa0;:, écrivez-les %40, %2F ou %3A, ou prenez-le dans ${NAME}.</translation>
    </message>
    <message>
        <source>The URL names no file.</source>
        <translation>L&apos;URL n&apos;indique aucun fichier.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, for example sqlite:shop.db.</source>
        <translation>Écrivez sqlite:CHEMIN, par exemple sqlite:shop.db.</translation>
    </message>
    <message>
        <source>The URL has a [ without its closing bracket.</source>
        <translation>L&apos;URL contient un [ sans crochet fermant.</translation>
    </message>
    <message>
        <source>The URL does not start with a scheme such as sqlite: or postgresql://.</source>
        <translation>L&apos;URL ne commence pas par un schéma d&apos;URL tel que sqlite: ou postgresql://.</translation>
    </message>
    <message>
        <source>After its scheme the URL needs two slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 is not put into a part of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole URL from one variable: ${DATABASE_URL}.</source>
        <translation type="unfinished"></translation>
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
        <translation>Aucune base de données n&apos;est connue sous le schéma d&apos;URL %1.</translation>
    </message>
    <message>
        <source>Known schemes: %1.</source>
        <translation>Schémas d&apos;URL connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scripts of a project that is not trusted reach nothing but their scratch database. Read them, and if you trust them: switchback verify --trust, or File &gt; Trust Project in the workbench.</source>
        <translation type="unfinished"></translation>
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
    <name>Engine</name>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Impossible d&apos;écrire le journal.</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
        <translation>Rendez son dossier accessible en écriture, ou indiquez-en un autre dans la variable d&apos;environnement SWITCHBACK_DATA_HOME.</translation>
    </message>
    <message>
        <source>%1 is older than the newest applied migration.</source>
        <translation>%1 est plus ancienne que la dernière migration appliquée.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied: its down may not fit.</source>
        <translation>%1 a été modifiée après son application&#xa0;: son script down ne convient peut-être plus.</translation>
    </message>
    <message>
        <source>Migration %1 has an empty down script: it cannot be undone.</source>
        <translation>La migration %1 a un script down vide&#xa0;: elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Write one; &quot;switchback reverse&quot; proposes it from the up script.</source>
        <translation>Écrivez-en un&#xa0;; &quot;switchback reverse&quot; en propose un à partir du script up.</translation>
    </message>
    <message>
        <source>Nothing is run before that is put right.</source>
        <translation>Rien n&apos;est exécuté tant que cela n&apos;est pas corrigé.</translation>
    </message>
    <message>
        <source>Whether statement %1 was done before the last run broke off cannot be told from the schema.</source>
        <translation>Le schéma ne permet pas de dire si l&apos;instruction %1 a été exécutée avant l&apos;interruption de la dernière exécution.</translation>
    </message>
    <message>
        <source>Look at the database: finish or undo the migration by hand, then let &quot;switchback repair&quot; mend the history.</source>
        <translation>Examinez la base de données&#xa0;: terminez ou annulez la migration à la main, puis laissez &quot;switchback repair&quot; réparer l&apos;historique.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L&apos;exécution a été arrêtée.</translation>
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
        <source>The format &quot;%1&quot; is not known.</source>
        <translation>Le format &quot;%1&quot; n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>No database is known by the URL scheme %1.</source>
        <translation>Aucune base de données n&apos;est connue sous le schéma d&apos;URL %1.</translation>
    </message>
    <message>
        <source>There is no migration with version %1.</source>
        <translation>Il n&apos;y a pas de migration de version %1.</translation>
    </message>
    <message>
        <source>&quot;switchback status&quot; lists the versions.</source>
        <translation>&quot;switchback status&quot; donne la liste des versions.</translation>
    </message>
    <message>
        <source>Look at the database, finish or undo the migration by hand, then let &quot;switchback repair&quot; mend the history.</source>
        <translation>Examinez la base de données, terminez ou annulez la migration à la main, puis laissez &quot;switchback repair&quot; réparer l&apos;historique.</translation>
    </message>
    <message>
        <source>Finish it with &quot;switchback up&quot;, or mend it with &quot;switchback repair&quot;.</source>
        <translation>Terminez-la avec &quot;switchback up&quot;, ou réparez-la avec &quot;switchback repair&quot;.</translation>
    </message>
    <message>
        <source>Finish it with &quot;switchback down&quot;, or mend it with &quot;switchback repair&quot;.</source>
        <translation>Terminez-la avec &quot;switchback down&quot;, ou réparez-la avec &quot;switchback repair&quot;.</translation>
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
        <translation>La migration %1 n&apos;a pas de script up.</translation>
    </message>
    <message>
        <source>Migration %1 has no down script: it cannot be undone.</source>
        <translation>La migration %1 n&apos;a pas de script down&#xa0;: elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Bring its file back, or remove what is left of it.</source>
        <translation>Remettez son fichier, ou supprimez ce qu&apos;il en reste.</translation>
    </message>
    <message>
        <source>Migration %1 is pending, but a newer one is applied: %2 would not run it.</source>
        <translation>La migration %1 est en attente, mais une plus récente est appliquée&#xa0;: %2 ne l&apos;exécuterait pas.</translation>
    </message>
    <message>
        <source>Give it a version that is newer than the newest applied one.</source>
        <translation>Donnez-lui une version plus récente que la dernière appliquée.</translation>
    </message>
    <message>
        <source>Migration %1 is not applied, so nothing can go down to it.</source>
        <translation>La migration %1 n&apos;est pas appliquée&#xa0;: impossible d&apos;exécuter vers le bas jusqu&apos;à elle.</translation>
    </message>
    <message>
        <source>Migration %1 is applied, but its file is missing: it cannot be undone.</source>
        <translation>La migration %1 est appliquée, mais son fichier manque&#xa0;: elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Bring the file back, perhaps from another branch.</source>
        <translation>Remettez le fichier, peut-être depuis une autre branche.</translation>
    </message>
    <message>
        <source>The number of steps must be positive.</source>
        <translation>Le nombre d&apos;étapes doit être positif.</translation>
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
        <translation>Toutes les instructions sont exécutées&#xa0;; l&apos;historique n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Done: %1 of %2.</source>
        <translation>Exécuté&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n&apos;est encore exécuté.</translation>
    </message>
    <message>
        <source>Statement %1 failed.</source>
        <translation>L&apos;instruction %1 a échoué.</translation>
    </message>
    <message>
        <source>Statement %1 was running: uncertain.</source>
        <translation>L&apos;instruction %1 était en cours&#xa0;: résultat incertain.</translation>
    </message>
    <message>
        <source>&quot;up&quot; goes on from there.</source>
        <translation>&quot;up&quot; reprend à partir de là.</translation>
    </message>
    <message>
        <source>&quot;down&quot; goes on from there.</source>
        <translation>&quot;down&quot; reprend à partir de là.</translation>
    </message>
    <message numerus="yes">
        <source>The run broke off after %n statement(s), and the file was changed since.</source>
        <translation>
            <numerusform>L&apos;exécution s&apos;est interrompue après %n instruction, et le fichier a été modifié depuis.</numerusform>
            <numerusform>L&apos;exécution s&apos;est interrompue après %n instructions, et le fichier a été modifié depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history marks it as begun and not ended; what stands is not known.</source>
        <translation>L&apos;historique la marque comme commencée et non terminée&#xa0;; ce qui subsiste n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The history marks it as begun and not ended, and its file is missing.</source>
        <translation>L&apos;historique la marque comme commencée et non terminée, et son fichier manque.</translation>
    </message>
    <message>
        <source>nothing stands; nothing was recorded</source>
        <translation>rien ne subsiste&#xa0;; rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>%1 stands; nothing was recorded</source>
        <translation>%1 subsiste&#xa0;; rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>%1 stand; nothing was recorded</source>
        <translation>%1 subsistent&#xa0;; rien n&apos;a été enregistré</translation>
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
        <source>not known: the connection broke at COMMIT; &quot;switchback status&quot; tells</source>
        <translation>inconnu&#xa0;: la connexion s&apos;est rompue au moment du COMMIT&#xa0;; &quot;switchback status&quot; le dira</translation>
    </message>
    <message>
        <source>%1; whether statement %2 was done is not known</source>
        <translation>%1&#xa0;; on ne sait pas si l&apos;instruction %2 a été exécutée</translation>
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
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>Impossible d&apos;ouvrir «&#xa0;%1&#xa0;»</translation>
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
        <translation>%1 n&apos;existe pas.</translation>
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
        <translation>Indiquez un fichier qu&apos;il contient.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 MB, where %3 MB is the most that is read.</source>
        <translation>%1 est trop grand&#xa0;: %2 Mo, alors que la lecture est limitée à %3 Mo.</translation>
    </message>
    <message>
        <source>Split the file, or load its rows by another way than a migration.</source>
        <translation>Divisez le fichier, ou chargez ses lignes autrement que par une migration.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier.</translation>
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
        <translation>Enregistrez le fichier en UTF-8&#xa0;; les éditeurs écrivent de tels octets en UTF-16.</translation>
    </message>
    <message>
        <source>%1:%2 is not valid UTF-8.</source>
        <translation>%1:%2 n&apos;est pas de l&apos;UTF-8 valable.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier et l&apos;espace libre.</translation>
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
    <name>FixPopup</name>
    <message>
        <source>Fixes</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>Expliquer «&#xa0;%1&#xa0;»</translation>
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
        <source>Opens the rule&apos;s page beneath the list of problems.</source>
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
        <translation>non compris&#xa0;: peut verrouiller ou réécrire</translation>
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
        <translation>observé&#xa0;: %1</translation>
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
        <translation>une deuxième section «&#xa0;-- migrate:%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one section for each direction: dbmate would record the version twice.</source>
        <translation>Gardez une section par sens&#xa0;: dbmate enregistrerait la version deux fois.</translation>
    </message>
    <message>
        <source>has no “-- migrate:up” section.</source>
        <translation>n&apos;a pas de section «&#xa0;-- migrate:up&#xa0;».</translation>
    </message>
    <message>
        <source>Begin the script with a line “-- migrate:up”, and the way back with “-- migrate:down”.</source>
        <translation>Commencez le script par une ligne «&#xa0;-- migrate:up&#xa0;», et le retour par «&#xa0;-- migrate:down&#xa0;».</translation>
    </message>
    <message>
        <source>SQL before “-- migrate:up” belongs to no section.</source>
        <translation>Le SQL placé avant «&#xa0;-- migrate:up&#xa0;» n&apos;appartient à aucune section.</translation>
    </message>
    <message>
        <source>Move it below the line “-- migrate:up”.</source>
        <translation>Déplacez-le sous la ligne «&#xa0;-- migrate:up&#xa0;».</translation>
    </message>
    <message>
        <source>“-- migrate:down” stands before “-- migrate:up”.</source>
        <translation>«&#xa0;-- migrate:down&#xa0;» se trouve avant «&#xa0;-- migrate:up&#xa0;».</translation>
    </message>
    <message>
        <source>Put the up section first.</source>
        <translation>Placez la section up en premier.</translation>
    </message>
    <message>
        <source>has no “-- migrate:down” section, which dbmate requires.</source>
        <translation>n&apos;a pas de section «&#xa0;-- migrate:down&#xa0;», exigée par dbmate.</translation>
    </message>
    <message>
        <source>Add the line “-- migrate:down” and the way back below it.</source>
        <translation>Ajoutez la ligne «&#xa0;-- migrate:down&#xa0;» et le retour en dessous.</translation>
    </message>
    <message>
        <source>%1 .sql files, with “-- migrate:up” in %2</source>
        <translation>%1 fichiers .sql, avec «&#xa0;-- migrate:up&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Dialect %1: from the URL of the target “%2”.</source>
        <translation>Dialecte %1&#xa0;: d&apos;après l&apos;URL de la cible «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Dialect %1: from %2 in .env.</source>
        <translation>Dialecte %1&#xa0;: d&apos;après %2 dans .env.</translation>
    </message>
    <message>
        <source>Dialect %1: from the environment variable DATABASE_URL.</source>
        <translation>Dialecte %1&#xa0;: d&apos;après la variable d&apos;environnement DATABASE_URL.</translation>
    </message>
    <message>
        <source>The dialect of the scripts could not be told.</source>
        <translation>Le dialecte des scripts n&apos;a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Dialect %1: the scripts use %2.</source>
        <translation>Dialecte %1&#xa0;: les scripts utilisent %2.</translation>
    </message>
    <message>
        <source>Dialect %1: its parser understands the scripts best.</source>
        <translation>Dialecte %1&#xa0;: c&apos;est son analyseur qui comprend le mieux les scripts.</translation>
    </message>
    <message>
        <source>Dialect %1: as switchback.toml says.</source>
        <translation>Dialecte %1&#xa0;: comme indiqué dans switchback.toml.</translation>
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
        <translation>est un dossier alors qu&apos;un script est attendu.</translation>
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
        <translation>Donnez une autre version à l&apos;un des deux.</translation>
    </message>
    <message>
        <source>“%1” gives no file name.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de nom de fichier.</translation>
    </message>
    <message>
        <source>Say in a few words what the migration does: add_status_to_orders.</source>
        <translation>Dites en quelques mots ce que fait la migration&#xa0;: add_status_to_orders.</translation>
    </message>
    <message>
        <source>%1 exists already and is not written over.</source>
        <translation>%1 existe déjà et n&apos;est pas écrasé.</translation>
    </message>
    <message>
        <source>Choose another name or version.</source>
        <translation>Choisissez un autre nom ou une autre version.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier.</translation>
    </message>
    <message>
        <source>Check the free space.</source>
        <translation>Vérifiez l&apos;espace libre.</translation>
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
        <translation>%1 fichiers .sql, avec «&#xa0;-- +goose Up&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>its name begins with no version above zero and an underscore, which goose requires.</source>
        <translation>son nom ne commence pas par une version supérieure à zéro suivie d&apos;un tiret bas, ce que goose exige.</translation>
    </message>
    <message>
        <source>Name it like 00001_create_users.sql, or move it to another folder.</source>
        <translation>Donnez-lui un nom comme 00001_create_users.sql, ou déplacez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>is written in Go, so only goose itself can run it.</source>
        <translation>est écrit en Go&#xa0;: seul goose lui-même peut l&apos;exécuter.</translation>
    </message>
    <message>
        <source>Apply it with goose; Switchback shows its place in the order.</source>
        <translation>Appliquez-le avec goose&#xa0;; Switchback montre sa place dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>“-- +goose StatementBegin” has no “StatementEnd”.</source>
        <translation>«&#xa0;-- +goose StatementBegin&#xa0;» n&apos;a pas de «&#xa0;StatementEnd&#xa0;».</translation>
    </message>
    <message>
        <source>Write “-- +goose StatementEnd” after the statement.</source>
        <translation>Écrivez «&#xa0;-- +goose StatementEnd&#xa0;» après l&apos;instruction.</translation>
    </message>
    <message>
        <source>the last statement of the section has no semicolon at its end.</source>
        <translation>la dernière instruction de la section n&apos;a pas de point-virgule à la fin.</translation>
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
        <translation>Commencez la ligne par «&#xa0;-- +goose&#xa0;».</translation>
    </message>
    <message>
        <source>goose would put environment variables into this script (ENVSUB), which Switchback does not do.</source>
        <translation>goose insérerait des variables d&apos;environnement dans ce script (ENVSUB), ce que Switchback ne fait pas.</translation>
    </message>
    <message>
        <source>Apply it with goose, or write the values out.</source>
        <translation>Appliquez-le avec goose, ou écrivez les valeurs en toutes lettres.</translation>
    </message>
    <message>
        <source>“%1” is no annotation of goose.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une annotation de goose.</translation>
    </message>
    <message>
        <source>Known ones: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</source>
        <translation>Annotations connues&#xa0;: Up, Down, StatementBegin, StatementEnd, NO TRANSACTION, ENVSUB ON, ENVSUB OFF.</translation>
    </message>
    <message>
        <source>a second “-- +goose Up”, or one after “Down”.</source>
        <translation>un deuxième «&#xa0;-- +goose Up&#xa0;», ou un placé après «&#xa0;Down&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one Up section, and put it first.</source>
        <translation>Gardez une seule section Up, et placez-la en premier.</translation>
    </message>
    <message>
        <source>“-- +goose Down” stands before “-- +goose Up”.</source>
        <translation>«&#xa0;-- +goose Down&#xa0;» se trouve avant «&#xa0;-- +goose Up&#xa0;».</translation>
    </message>
    <message>
        <source>Put the Up section first.</source>
        <translation>Placez la section Up en premier.</translation>
    </message>
    <message>
        <source>a second “-- +goose Down”.</source>
        <translation>un deuxième «&#xa0;-- +goose Down&#xa0;».</translation>
    </message>
    <message>
        <source>Keep one Down section.</source>
        <translation>Gardez une seule section Down.</translation>
    </message>
    <message>
        <source>“-- +goose StatementBegin” inside another one or before “Up”.</source>
        <translation>«&#xa0;-- +goose StatementBegin&#xa0;» dans un autre ou avant «&#xa0;Up&#xa0;».</translation>
    </message>
    <message>
        <source>“-- +goose StatementEnd” without “StatementBegin”.</source>
        <translation>«&#xa0;-- +goose StatementEnd&#xa0;» sans «&#xa0;StatementBegin&#xa0;».</translation>
    </message>
    <message>
        <source>Pair StatementBegin with StatementEnd within a section.</source>
        <translation>Associez StatementBegin et StatementEnd dans une même section.</translation>
    </message>
    <message>
        <source>the statement before “StatementBegin” has no semicolon at its end.</source>
        <translation>l&apos;instruction avant «&#xa0;StatementBegin&#xa0;» n&apos;a pas de point-virgule à la fin.</translation>
    </message>
    <message>
        <source>SQL before “-- +goose Up” belongs to no section.</source>
        <translation>Le SQL placé avant «&#xa0;-- +goose Up&#xa0;» n&apos;appartient à aucune section.</translation>
    </message>
    <message>
        <source>Move it below the line “-- +goose Up”.</source>
        <translation>Déplacez-le sous la ligne «&#xa0;-- +goose Up&#xa0;».</translation>
    </message>
    <message>
        <source>has no line “-- +goose Up”.</source>
        <translation>n&apos;a pas de ligne «&#xa0;-- +goose Up&#xa0;».</translation>
    </message>
    <message>
        <source>Begin the script with “-- +goose Up”, and the way back with “-- +goose Down”.</source>
        <translation>Commencez le script par «&#xa0;-- +goose Up&#xa0;», et le retour par «&#xa0;-- +goose Down&#xa0;».</translation>
    </message>
    <message>
        <source>History tables on %1 are not supported.</source>
        <translation>Les tables d&apos;historique sur %1 ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>The database has no current schema for the table %1.</source>
        <translation>La base de données n&apos;a pas de schéma courant pour la table %1.</translation>
    </message>
    <message>
        <source>Create the schema “public”, or set the role&apos;s search_path.</source>
        <translation>Créez le schéma «&#xa0;public&#xa0;», ou réglez le search_path du rôle.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a history table.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le nom d&apos;une table d&apos;historique.</translation>
    </message>
    <message>
        <source>Write history = &quot;table&quot; or &quot;schema.table&quot;.</source>
        <translation>Écrivez history = &quot;table&quot; ou &quot;schema.table&quot;.</translation>
    </message>
    <message>
        <source>the folder itself</source>
        <translation>le dossier lui-même</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere or in a circle.</source>
        <translation>%1 est un lien symbolique qui ne mène nulle part ou tourne en rond.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier %1.</translation>
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
        <translation>Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>%1: there is no format “%2”.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de format «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: there is no folder “%2” in %3.</source>
        <translation>%1&#xa0;: il n&apos;y a pas de dossier «&#xa0;%2&#xa0;» dans %3.</translation>
    </message>
    <message>
        <source>Correct “path” in [project], or make the folder.</source>
        <translation>Corrigez «&#xa0;path&#xa0;» dans [project], ou créez le dossier.</translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation>Le dossier %1 est vide.</translation>
    </message>
    <message>
        <source>Run “switchback init” and “switchback new NAME” in it, or open another folder.</source>
        <translation>Exécutez-y «&#xa0;switchback init&#xa0;» et «&#xa0;switchback new NOM&#xa0;», ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>No migrations were recognised in %1.</source>
        <translation>Aucune migration n&apos;a été reconnue dans %1.</translation>
    </message>
    <message>
        <source>Looked for files of %1, there and in the usual places below (migrations, db/migrations, …). Open the folder that holds them, or set “format” and “path” in switchback.toml.</source>
        <translation>Des fichiers de %1 ont été cherchés, à cet endroit et dans les emplacements habituels en dessous (migrations, db/migrations, …). Ouvrez le dossier qui les contient, ou réglez «&#xa0;format&#xa0;» et «&#xa0;path&#xa0;» dans switchback.toml.</translation>
    </message>
    <message>
        <source>Also found, and not taken: %1. Set “format” and “path” in switchback.toml to choose.</source>
        <translation>Aussi trouvé, mais non retenu&#xa0;: %1. Réglez «&#xa0;format&#xa0;» et «&#xa0;path&#xa0;» dans switchback.toml pour choisir.</translation>
    </message>
    <message>
        <source>Migrations of %1 for the dialect “%2” are not supported yet.</source>
        <translation>Les migrations de %1 pour le dialecte «&#xa0;%2&#xa0;» ne sont pas encore prises en charge.</translation>
    </message>
    <message>
        <source>Supported: %1.</source>
        <translation>Pris en charge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>Aucun dossier n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>%1: as switchback.toml says; no migrations yet.</source>
        <translation>%1&#xa0;: comme indiqué dans switchback.toml&#xa0;; aucune migration pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Set dialect = &quot;postgresql&quot;, &quot;sqlite&quot;, &quot;mysql&quot; or &quot;mariadb&quot; in [project] of switchback.toml, or name a target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Cibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d&apos;abord</translation>
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
        <translation>Ajoutez-la en NOT VALID, et exécutez VALIDATE CONSTRAINT dans une migration ultérieure&#xa0;: cela ne bloque ni lectures ni écritures.</translation>
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
        <translation>Chaque ligne de %1 a besoin de sa propre valeur&#xa0;: la table et tous ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>It is not known whether the default of %2 is the same for all rows. If it is not, %1 is rewritten while nobody can read or write it.</source>
        <translation>On ne sait pas si la valeur par défaut de %2 est la même pour toutes les lignes. Sinon, %1 est réécrite, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
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
        <translation>Une table partitionnée n&apos;accepte pas de clé étrangère NOT VALID avant PostgreSQL 18&#xa0;: ajoutez-la en NOT VALID à chaque partition, validez-les, puis ajoutez-la à la table parente.</translation>
    </message>
    <message>
        <source>Add it NOT VALID, and run VALIDATE CONSTRAINT in a later migration: that blocks no writes.</source>
        <translation>Ajoutez-la en NOT VALID, et exécutez VALIDATE CONSTRAINT dans une migration ultérieure&#xa0;: cela ne bloque aucune écriture.</translation>
    </message>
    <message>
        <source>Add the foreign key without checking existing rows</source>
        <translation>Ajouter la clé étrangère sans vérifier les lignes existantes</translation>
    </message>
    <message>
        <source>Add the column first, then a named foreign key NOT VALID, and validate that in a later migration.</source>
        <translation>Ajoutez d&apos;abord la colonne, puis une clé étrangère nommée en NOT VALID, et validez-la dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>Foreign key that checks all rows under a lock</source>
        <translation>Clé étrangère qui vérifie toutes les lignes sous verrou</translation>
    </message>
    <message>
        <source>The index of this constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>L&apos;index de cette contrainte est construit pendant que personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Build a unique index first with CREATE UNIQUE INDEX CONCURRENTLY, make the columns NOT NULL, then ADD PRIMARY KEY USING INDEX, which is done at once.</source>
        <translation>Construisez d&apos;abord un index unique avec CREATE UNIQUE INDEX CONCURRENTLY, rendez les colonnes NOT NULL, puis ADD PRIMARY KEY USING INDEX, qui est immédiat.</translation>
    </message>
    <message>
        <source>The index of the new column is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>L&apos;index de la nouvelle colonne est construit pendant que personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Add the column alone; build its unique index concurrently in a later migration.</source>
        <translation>Ajoutez la colonne seule&#xa0;; construisez son index unique avec CONCURRENTLY dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>Primary key built with reads and writes blocked</source>
        <translation>Clé primaire construite avec lectures et écritures bloquées</translation>
    </message>
    <message>
        <source>%1 is empty on the connected target; on one with rows this statement fails. Programs that still insert without %2 fail on both.</source>
        <translation>%1 est vide sur la cible connectée&#xa0;; sur une table avec des lignes, cette instruction échoue. Les programmes qui insèrent encore sans %2 échouent dans les deux cas.</translation>
    </message>
    <message>
        <source>This fails on a table with rows: they have no value for %1. Programs that still insert into %2 without it fail too.</source>
        <translation>Cela échoue sur une table avec des lignes&#xa0;: elles n&apos;ont pas de valeur pour %1. Les programmes qui insèrent encore dans %2 sans elle échouent aussi.</translation>
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
        <translation>Accepter NULL pour l&apos;instant</translation>
    </message>
    <message>
        <source>Required column without a default</source>
        <translation>Colonne obligatoire sans valeur par défaut</translation>
    </message>
    <message>
        <source>Build the index first with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX, which is done at once.</source>
        <translation>Construisez d&apos;abord l&apos;index avec CREATE UNIQUE INDEX CONCURRENTLY, puis ADD CONSTRAINT … UNIQUE USING INDEX, qui est immédiat.</translation>
    </message>
    <message>
        <source>Unique constraint built with reads and writes blocked</source>
        <translation>Contrainte d&apos;unicité construite avec lectures et écritures bloquées</translation>
    </message>
    <message>
        <source>Programs that still run read %1.%2 as %3 and will get %4.</source>
        <translation>Les programmes encore en cours lisent %1.%2 en tant que %3 et recevront %4.</translation>
    </message>
    <message>
        <source>Add a column of the new type, let programs move over to it, and drop the old one in a later release.</source>
        <translation>Ajoutez une colonne du nouveau type, laissez les programmes y passer, et supprimez l&apos;ancienne dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Change of type under running programs</source>
        <translation>Changement de type sous des programmes en cours</translation>
    </message>
    <message>
        <source>The type of %1.%2 before this is not known. From varchar or a narrower numeric the change is done at once; from any other type the table is rewritten while nobody can read or write it.</source>
        <translation>Le type antérieur de %1.%2 n&apos;est pas connu. Depuis varchar ou un numeric plus étroit, le changement est immédiat&#xa0;; depuis tout autre type, la table est réécrite, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>The type of %1.%2 before this is not known. Unless it was a narrower form of the same type, the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Le type antérieur de %1.%2 n&apos;est pas connu. Sauf s&apos;il s&apos;agissait d&apos;une forme plus étroite du même type, la table et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both filled, fill the old rows in batches, switch the readers, drop the old one.</source>
        <translation>Ajoutez une colonne du nouveau type, remplissez les deux, remplissez les anciennes lignes par lots, faites passer les lecteurs à la nouvelle, supprimez l&apos;ancienne.</translation>
    </message>
    <message>
        <source>A check constraint uses %1: every row of %2 is checked again while nobody can read or write it.</source>
        <translation>Une contrainte CHECK utilise %1&#xa0;: chaque ligne de %2 est vérifiée de nouveau, et pendant ce temps personne ne peut lire ni écrire la table.</translation>
    </message>
    <message>
        <source>Done at once only while the session&apos;s time zone is UTC; else %1 is rewritten while nobody can read or write it.</source>
        <translation>Immédiat seulement si le fuseau horaire de la session est UTC&#xa0;; sinon %1 est réécrite, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Only the catalogue changes: the new type of %1 holds every old value as it is.</source>
        <translation>Seul le catalogue change&#xa0;: le nouveau type de %1 contient chaque ancienne valeur telle quelle.</translation>
    </message>
    <message>
        <source>%1 and its indexes are rewritten while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>%1 et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Change of type that rewrites the table</source>
        <translation>Changement de type qui réécrit la table</translation>
    </message>
    <message>
        <source>The server refuses this inside a transaction, and the project&apos;s tool sends the file as one query: several statements are one transaction. The migration fails here.</source>
        <translation>Le serveur refuse cela dans une transaction, et l&apos;outil du projet envoie le fichier en une seule requête&#xa0;: plusieurs instructions forment une transaction. La migration échoue ici.</translation>
    </message>
    <message>
        <source>The server refuses this inside a transaction, and one is open here: the migration fails at this statement.</source>
        <translation>Le serveur refuse cela dans une transaction, et une transaction est ouverte ici&#xa0;: la migration échoue à cette instruction.</translation>
    </message>
    <message>
        <source>Put it alone into a migration that the tool runs without a transaction.</source>
        <translation>Placez-la seule dans une migration que l&apos;outil exécute sans transaction.</translation>
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
        <translation>Construire l&apos;index avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>CONCURRENTLY is not possible in this transaction: the index needs a migration of its own that the tool runs without one.</source>
        <translation>CONCURRENTLY est impossible dans cette transaction&#xa0;: l&apos;index a besoin de sa propre migration, que l&apos;outil exécute sans transaction.</translation>
    </message>
    <message>
        <source>While this index is built, nobody can insert, update or delete in %1: CREATE INDEX holds a SHARE lock until all rows are read.</source>
        <translation>Pendant la construction de cet index, personne ne peut insérer, modifier ni supprimer dans %1&#xa0;: CREATE INDEX détient un verrou SHARE jusqu&apos;à la lecture de toutes les lignes.</translation>
    </message>
    <message>
        <source>Write CREATE INDEX CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>Écrivez CREATE INDEX CONCURRENTLY dans une migration qui s&apos;exécute sans transaction.</translation>
    </message>
    <message>
        <source>Index built with writes blocked</source>
        <translation>Index construit avec écritures bloquées</translation>
    </message>
    <message>
        <source>All rows of %1 are deleted in one transaction: long row locks, a large log, and no way back.</source>
        <translation>Toutes les lignes de %1 sont supprimées en une transaction&#xa0;: longs verrous de lignes, gros journal de transactions, et aucun retour possible.</translation>
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
        <translation>Supprimez d&apos;abord les objets dépendants par leur nom&#xa0;; le serveur refuse alors si l&apos;un d&apos;eux a été oublié.</translation>
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
        <translation>Tout programme qui nomme encore %1.%2 échoue. Ses valeurs sont calculées, aucune n&apos;est donc perdue.</translation>
    </message>
    <message>
        <source>The values of %1.%2 are gone for good, and every program that still names it fails.</source>
        <translation>Les valeurs de %1.%2 sont perdues pour de bon, et tout programme qui la nomme encore échoue.</translation>
    </message>
    <message>
        <source>Stop using the column in one release, and drop it in the migration of a later one.</source>
        <translation>Cessez d&apos;utiliser la colonne dans une version, et supprimez-la dans la migration d&apos;une version ultérieure.</translation>
    </message>
    <message>
        <source>Column dropped</source>
        <translation>Colonne supprimée</translation>
    </message>
    <message>
        <source>Drop the index concurrently</source>
        <translation>Supprimer l&apos;index avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>DROP INDEX waits until every reader of the table of %1 has ended, and keeps all new readers and writers waiting behind it.</source>
        <translation>DROP INDEX attend que tous les lecteurs de la table de %1 aient terminé, et fait attendre derrière lui tous les nouveaux lecteurs et écrivains.</translation>
    </message>
    <message>
        <source>Write DROP INDEX CONCURRENTLY IF EXISTS in a migration that runs without a transaction.</source>
        <translation>Écrivez DROP INDEX CONCURRENTLY IF EXISTS dans une migration qui s&apos;exécute sans transaction.</translation>
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
        <translation>Cessez d&apos;utiliser la table dans une version, renommez-la pour l&apos;écarter, gardez une sauvegarde, et supprimez-la une version plus tard.</translation>
    </message>
    <message>
        <source>Table dropped</source>
        <translation>Table supprimée</translation>
    </message>
    <message>
        <source>It does not begin with a number, so nothing tells when it runs.</source>
        <translation>Il ne commence pas par un nombre, donc rien n&apos;indique quand il s&apos;exécute.</translation>
    </message>
    <message>
        <source>%1 is no time of the form YYYYMMDDHHMMSS.</source>
        <translation>%1 n&apos;est pas une date de la forme YYYYMMDDHHMMSS.</translation>
    </message>
    <message>
        <source>%1 lies in the future: migrations that are written until then would run before it.</source>
        <translation>%1 est dans le futur&#xa0;: les migrations écrites d&apos;ici là s&apos;exécuteraient avant elle.</translation>
    </message>
    <message>
        <source>What follows the number should be lower-case words with underscores between them.</source>
        <translation>Ce qui suit le nombre doit être en mots minuscules séparés par des tirets bas.</translation>
    </message>
    <message>
        <source>It does not match the project&apos;s pattern %1.</source>
        <translation>Il ne correspond pas au motif %1 du projet.</translation>
    </message>
    <message>
        <source>The file name %1 is not of the project&apos;s form. %2</source>
        <translation>Le nom de fichier %1 n&apos;a pas la forme du projet. %2</translation>
    </message>
    <message>
        <source>Name it by its time and what it does: 20260118120000_add_email_to_users.up.sql</source>
        <translation>Nommez-le d&apos;après sa date et ce qu&apos;il fait&#xa0;: 20260118120000_add_email_to_users.up.sql</translation>
    </message>
    <message>
        <source>File name out of form</source>
        <translation>Nom de fichier non conforme</translation>
    </message>
    <message>
        <source>The migration has no name: nobody knows what it does without opening it.</source>
        <translation>La migration n&apos;a pas de nom&#xa0;: personne ne sait ce qu&apos;elle fait sans l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” does not tell what the migration does, nor to what.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni ce que fait la migration, ni sur quoi.</translation>
    </message>
    <message>
        <source>Name the action and the object: add_email_to_users</source>
        <translation>Nommez l&apos;action et l&apos;objet&#xa0;: add_email_to_users</translation>
    </message>
    <message>
        <source>Name the action and the object, for instance: %1</source>
        <translation>Nommez l&apos;action et l&apos;objet, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name tells nothing</source>
        <translation>Nom qui ne dit rien</translation>
    </message>
    <message>
        <source>The down script of %1 holds no statement: there is no way back from it.</source>
        <translation>Le script down de %1 ne contient aucune instruction&#xa0;: aucun retour n&apos;est possible.</translation>
    </message>
    <message>
        <source>%1 has no down script: there is no way back from it.</source>
        <translation>%1 n&apos;a pas de script down&#xa0;: aucun retour n&apos;est possible.</translation>
    </message>
    <message>
        <source>Write the inverse now, or say why there is none with a comment: -- %1: reason</source>
        <translation>Écrivez l&apos;inverse maintenant, ou dites pourquoi il n&apos;y en a pas par un commentaire&#xa0;: -- %1: raison</translation>
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
        <translation>Réglez d&apos;abord lock_timeout, et réessayez quand il est atteint.</translation>
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
        <translation>Des lignes de %1 sont modifiées alors que cette même transaction tient tout le monde à l&apos;écart de la table, jusqu&apos;à la fin complète de celle-ci.</translation>
    </message>
    <message>
        <source>This file changes rows and the schema: locks are held for both, and a failure or a rollback cannot tell them apart.</source>
        <translation>Ce fichier modifie des lignes et le schéma&#xa0;: des verrous sont tenus pour les deux, et un échec ou une annulation ne peut les distinguer.</translation>
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
        <translation>Cette instruction doit s&apos;exécuter hors transaction, donc les autres de ce fichier aussi&#xa0;: un échec en cours de route laisse le schéma à moitié modifié, et la migration ne peut plus être relancée.</translation>
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
        <source>The project&apos;s tool runs this file in a transaction already: a COMMIT here ends that one, and what follows it, with the tool&apos;s own record, runs unprotected.</source>
        <translation>L&apos;outil du projet exécute déjà ce fichier dans une transaction&#xa0;: un COMMIT ici la termine, et ce qui suit, y compris l&apos;enregistrement de l&apos;outil, s&apos;exécute sans protection.</translation>
    </message>
    <message>
        <source>Leave the transaction to the tool, or tell it to open none for this file.</source>
        <translation>Laissez la transaction à l&apos;outil, ou dites-lui de ne pas en ouvrir pour ce fichier.</translation>
    </message>
    <message>
        <source>Leave the transaction to the tool</source>
        <translation>Laisser la transaction à l&apos;outil</translation>
    </message>
    <message>
        <source>A transaction is open here already: the first COMMIT ends both.</source>
        <translation>Une transaction est déjà ouverte ici&#xa0;: le premier COMMIT termine les deux.</translation>
    </message>
    <message>
        <source>Transaction inside a transaction</source>
        <translation>Transaction dans une transaction</translation>
    </message>
    <message>
        <source>No rule looked at what this block does: locks, rewrites and lost rows in it are not reported.</source>
        <translation>Aucune règle n&apos;a regardé ce que fait ce bloc&#xa0;: les verrous, réécritures et pertes de lignes qu&apos;il contient ne sont pas signalés.</translation>
    </message>
    <message>
        <source>Write plain statements where you can.</source>
        <translation>Écrivez des instructions simples là où c&apos;est possible.</translation>
    </message>
    <message>
        <source>This statement is not understood, so no rule looked at it%1.</source>
        <translation>Cette instruction n&apos;est pas comprise, donc aucune règle ne l&apos;a examinée%1.</translation>
    </message>
    <message>
        <source>Statement that no rule sees into</source>
        <translation>Instruction opaque pour toutes les règles</translation>
    </message>
    <message>
        <source>Every program that still says %1.%2 fails from here on, and the new one that says %3 fails before.</source>
        <translation>Tout programme qui dit encore %1.%2 échoue à partir d&apos;ici, et le nouveau qui dit %3 échoue avant.</translation>
    </message>
    <message>
        <source>Add the new column, write both, fill the old rows, switch the readers, and drop the old column in a later release.</source>
        <translation>Ajoutez la nouvelle colonne, écrivez dans les deux, remplissez les anciennes lignes, faites passer les lecteurs à la nouvelle, et supprimez l&apos;ancienne colonne dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Column renamed</source>
        <translation>Colonne renommée</translation>
    </message>
    <message>
        <source>%1 becomes %2; a view keeps the old name for the programs that still run. Make sure that all they do works through it.</source>
        <translation>%1 devient %2&#xa0;; une vue garde l&apos;ancien nom pour les programmes encore en cours. Assurez-vous que tout ce qu&apos;ils font passe par elle.</translation>
    </message>
    <message>
        <source>Every program that still says %1 fails from here on, and the new one that says %2 fails before.</source>
        <translation>Tout programme qui dit encore %1 échoue à partir d&apos;ici, et le nouveau qui dit %2 échoue avant.</translation>
    </message>
    <message>
        <source>Keep the old name alive with a view in the same transaction, or make a new table and move over to it.</source>
        <translation>Gardez l&apos;ancien nom en vie avec une vue dans la même transaction, ou créez une nouvelle table et passez-y.</translation>
    </message>
    <message>
        <source>Keep the old name as a view</source>
        <translation>Garder l&apos;ancien nom comme vue</translation>
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
        <translation>Ajoutez CHECK (%1 IS NOT NULL) NOT VALID&#xa0;; validez-la dans une migration ultérieure&#xa0;; SET NOT NULL n&apos;a alors pas besoin de parcours, et la contrainte CHECK peut disparaître.</translation>
    </message>
    <message>
        <source>It is not known whether the constraint validated above proves that there are no NULLs.</source>
        <translation>On ne sait pas si la contrainte validée plus haut prouve l&apos;absence de NULL.</translation>
    </message>
    <message>
        <source>NOT NULL that reads all rows under a lock</source>
        <translation>NOT NULL qui lit toutes les lignes sous verrou</translation>
    </message>
    <message>
        <source>Dropping the old %1 deletes its rows first, and with them, by ON DELETE CASCADE, the rows of: %2.</source>
        <translation>Supprimer l&apos;ancienne %1 supprime d&apos;abord ses lignes, et avec elles, par ON DELETE CASCADE, les lignes de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Dropping the old %1 deletes its rows first: rows that refer to them cascade, or stop the migration.</source>
        <translation>Supprimer l&apos;ancienne %1 supprime d&apos;abord ses lignes&#xa0;: les lignes qui y font référence sont supprimées en cascade, ou arrêtent la migration.</translation>
    </message>
    <message>
        <source>Inside a transaction this PRAGMA does nothing, and says nothing: foreign keys stay as they were.</source>
        <translation>Dans une transaction, ce PRAGMA ne fait rien, et ne dit rien&#xa0;: les clés étrangères restent comme elles étaient.</translation>
    </message>
    <message>
        <source>Foreign keys are not switched on again: the rest of this connection works without them.</source>
        <translation>Les clés étrangères ne sont pas réactivées&#xa0;: le reste de cette connexion travaille sans elles.</translation>
    </message>
    <message>
        <source>End the script with PRAGMA foreign_keys = ON.</source>
        <translation>Terminez le script par PRAGMA foreign_keys = ON.</translation>
    </message>
    <message>
        <source>With foreign keys off, nothing says whether the rebuilt %1 still has every row that others refer to.</source>
        <translation>Sans les clés étrangères, rien ne dit si la table %1 reconstruite a encore chaque ligne à laquelle d&apos;autres font référence.</translation>
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
        <translation>Envoyez PRAGMA foreign_keys = OFF avant BEGIN, dans une migration sans transaction de l&apos;outil&#xa0;; PRAGMA foreign_key_check avant COMMIT&#xa0;; et réactivez-les à la fin.</translation>
    </message>
    <message>
        <source>Foreign keys around a rebuild</source>
        <translation>Clés étrangères autour d&apos;une reconstruction</translation>
    </message>
    <message>
        <source>%1 was dropped before: there are no rows left to copy.</source>
        <translation>%1 a été supprimée auparavant&#xa0;: il n&apos;y a plus de lignes à copier.</translation>
    </message>
    <message>
        <source>Foreign keys, views and triggers that refer to %1 follow this rename: they end at %2, which is dropped.</source>
        <translation>Les clés étrangères, vues et déclencheurs qui font référence à %1 suivent ce renommage&#xa0;: ils aboutissent à %2, qui est supprimée.</translation>
    </message>
    <message>
        <source>Create the new table under a new name, copy, drop the old one, and rename the new one last.</source>
        <translation>Créez la nouvelle table sous un nouveau nom, copiez, supprimez l&apos;ancienne, et renommez la nouvelle en dernier.</translation>
    </message>
    <message>
        <source>Rebuild that takes references along</source>
        <translation>Reconstruction qui entraîne les références</translation>
    </message>
    <message>
        <source>A placeholder stands here for text that is not known yet, so this statement was not checked.</source>
        <translation>Un paramètre de substitution tient ici la place d&apos;un texte pas encore connu, donc cette instruction n&apos;a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The statement cannot be parsed: %1</source>
        <translation>L&apos;instruction ne peut pas être analysée&#xa0;: %1</translation>
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
        <translation>Ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the tables; the server then refuses where one was forgotten.</source>
        <translation>Nommez les tables&#xa0;; le serveur refuse alors si l&apos;une d&apos;elles a été oubliée.</translation>
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
        <translation>Rien ne limite le nombre de lignes de %1 que cela écrit en une transaction&#xa0;: verrous de lignes, journal de transactions et réplicas en souffrent à proportion.</translation>
    </message>
    <message>
        <source>Work in batches of some thousand rows by key, each in a transaction of its own: … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</source>
        <translation>Travaillez par lots de quelques milliers de lignes selon la clé, chacun dans sa propre transaction&#xa0;: … WHERE id IN (SELECT id FROM … WHERE … LIMIT 1000).</translation>
    </message>
    <message>
        <source>Backfill in one go</source>
        <translation>Remplissage en une seule fois</translation>
    </message>
    <message>
        <source>This transaction is never committed: all of it is undone when the connection closes, and its locks stay until then.</source>
        <translation>Cette transaction n&apos;est jamais validée&#xa0;: elle est entièrement annulée à la fermeture de la connexion, et ses verrous restent jusque-là.</translation>
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
        <translation>On ne sait pas à quelle base de données ces migrations sont destinées, donc leurs instructions n&apos;ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>“%1” is no dialect that is known here, so the statements were not checked.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dialecte connu ici, donc les instructions n&apos;ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>Set dialect in the section [project] of switchback.toml to one of: %1</source>
        <translation>Réglez dialect dans la section [project] de switchback.toml sur l&apos;une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dialect not known</source>
        <translation>Dialecte inconnu</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: long row locks, a table twice its size, replicas that fall behind.</source>
        <translation>Toutes les lignes de %1 sont écrites en une transaction&#xa0;: longs verrous de lignes, une table deux fois plus grande, des réplicas qui prennent du retard.</translation>
    </message>
    <message>
        <source>Fill the rows in batches by key, each batch in a transaction of its own, so that it can stop and go on.</source>
        <translation>Remplissez les lignes par lots selon la clé, chaque lot dans sa propre transaction, afin de pouvoir arrêter et reprendre.</translation>
    </message>
    <message>
        <source>All rows updated at once</source>
        <translation>Toutes les lignes modifiées d&apos;un coup</translation>
    </message>
    <message>
        <source>%1 was added in this same transaction: its lock is still held while every row of %2 is read, as if NOT VALID had not been written.</source>
        <translation>%1 a été ajoutée dans cette même transaction&#xa0;: son verrou est encore tenu pendant la lecture de chaque ligne de %2, comme si NOT VALID n&apos;avait pas été écrit.</translation>
    </message>
    <message>
        <source>Move VALIDATE CONSTRAINT to the next migration.</source>
        <translation>Déplacez VALIDATE CONSTRAINT dans la migration suivante.</translation>
    </message>
    <message>
        <source>Constraint validated in the transaction that adds it</source>
        <translation>Contrainte validée dans la transaction qui l&apos;ajoute</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: nobody else can write to the database until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: long row locks, a large undo log, replicas that fall behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate it in a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression asks a table: servers refuse that, and could not keep it true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives another answer each time: a generated column cannot be kept right with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the clock: SQLite makes the table, and then refuses every row written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives another answer each time: rows that are valid today may fail when a dump is restored or the constraint is validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with constants and columns only; what depends on the moment belongs to a trigger or the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whose answer changes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 indexes already: every row written goes into each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses a key of %1 bytes: it takes %2, and a character of utf8mb4 counts four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character set is not stated; utf8mb4 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index the beginning of the longest column: name(100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses an index of %1 columns: it takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index on %1 has %2 columns: its later ones rarely find more, and each write and page of cache carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the columns that most queries compare with =, the most selective first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction comes to lock %1 at once, and keeps each until its end: whoever uses them in another order can deadlock with it, and everybody waits for the sum of its waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table for each transaction; drop foreign keys one by one before their table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables locked at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a numbered key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 are told apart by SQLite&apos;s own rowid alone, which VACUUM may number anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of %1 can be named: replication, tools that copy tables online and repairs by hand find no single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the table a primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table without a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is 0: what waits or works under it does so without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: while it runs out, every query on the table queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it at most %1, and try again when it strikes, instead of waiting long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout that protects nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4 cannot hold all of its values: they are cut off or rounded for good, or the first one stops the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for values that do not fit first. Better: a new column with a checked copy, and the old one kept until nobody misses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type that cannot hold the old values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits how many rows of %1 this writes in one transaction: nobody else can write to the database until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chooses the name of this constraint of %1: it may be another in each database, and no migration can drop it by a name that all of them know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CONSTRAINT and a name before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server chooses the name of this index on %1: the down script cannot know it for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the index a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint or index without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 is found depends on the session&apos;s search path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the schema before the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name without its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suppression without effect, reason or rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rows with a subquery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite knows LIMIT in %1 only where it was built with SQLITE_ENABLE_UPDATE_DELETE_LIMIT: elsewhere this is a syntax error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL knows no LIMIT in %1: this is a syntax error, and the migration fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rows with a subquery: WHERE id IN (SELECT … LIMIT n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIMIT where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the schema is plain text that anybody may overwrite: one wrong character, and no connection can open the file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on a rename leaves views, triggers and foreign keys with the old name: they are broken when they are next used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on rows are taken that no CHECK would let in, and nothing finds them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the machine loses power while this is off, the file can be corrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program ends in the middle of a transaction, the file can be corrupt: nothing on disk tells what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes how every connection to the file works, and fails while another one is open; inside a transaction it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user_version is written by hand: tools that keep their own number there take it for the version of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build tables anew instead of writing into the schema; leave how the file works to its programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRAGMA that can break the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column %1 is in reach here, so SQLite takes it as the text %2; a build without that leniency fails, and a column of that name would be taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write texts in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is UNIQUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CHECK (%1) uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table&apos;s foreign key to %1 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index %1 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generated column %1 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trigger %1 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view %1 uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite refuses to drop %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what uses it first, or build the table anew without the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the index first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the index first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 of %2 goes, without a word, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to it that nothing relies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that SQLite cannot drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch foreign keys off around a transaction of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it before BEGIN, in a migration that the tool runs without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them behind the rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred, foreign keys let the old %1 go, and COMMIT fails if a row refers to it: the rows that are renamed into its place do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without column names on both sides the values of %1 go where they happen to stand: one column more or less, or another order, and they are in the wrong places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns in INSERT INTO and in SELECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1 in %2 are not copied, and are gone with the old table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy every column that both tables have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the old %1 goes, without a word, and is not made again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them again at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new %1 does not have what the old one has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into the new table; where it is meant to go, say so by a suppression with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild that loses something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the new table last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the old table behind the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it behind the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are any is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several actions in one ALTER TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a column&apos;s definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting a column&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting a column NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a column&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a column&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a column&apos;s NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altering a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IF NOT EXISTS for a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a CHECK constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a UNIQUE constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IF EXISTS for a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming an index or a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite has this since %1, and %2 is the version looked at: %3 (%4) fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite has no such form in any version: %1 (%2) fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the table anew: CREATE the new one, INSERT INTO it all columns FROM the old one, DROP the old one, RENAME the new one, and make indexes and triggers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build %1 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER TABLE that SQLite does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this code runs, for a time that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1 are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows of %1 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index of %1 is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query over %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since an earlier statement of this transaction nobody can read or write %1 (ACCESS EXCLUSIVE), and it stays so while %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them: one transaction, or migration, for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow statement while a table is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison with NULL is never true, for no row of %1: nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IS NULL or IS NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IS NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IS NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a single %1 of %2 is NULL, NOT IN is true for no row at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it can be is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NOT EXISTS, or leave the NULLs out of the subquery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index finds what ends or contains something: every row of %1 is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows this takes nobody can say, and no other run takes the same; all of them are read and sorted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND joins conditions, not assignments: only %1 is written, with the truth of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate assignments with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index on %1 does not find what is made of it: every row of %2 is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the column itself, or index the expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text, compared with a number: every row is converted, no index is used, and &apos;1abc&apos; equals 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is held against more than %1 conditions joined by OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IN (…), or join a list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows of %1 the LIMIT takes is left open: a replica that runs the statement itself may take others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ORDER BY the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2, which the project does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrations leave %1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not call %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns; the project allows %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses “%2”, which the project does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 says one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 has one of the collations %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is made in VERSION &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the project&apos;s rules for tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite it while others work (REPACK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VACUUM writes the whole database anew while nobody can use it, needs twice its room, and cannot run inside a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes one table after the other anew while nobody can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes all of %2 and its indexes anew while nobody can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run VACUUM by hand when nobody works, not in a migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use REPACK (CONCURRENTLY), which lets others work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pg_repack or pg_squeeze, which let others work meanwhile; a plain VACUUM often is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance that rewrites a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how %1 is taken back when it goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one line to its head: -- %1: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line for the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a policy to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on everybody but the owner sees no row of %1 and writes none: there is no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the policies before, in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All policies of %1 are RESTRICTIVE: they take rows away and none gives any, so that nobody sees one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a permissive policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does nothing: row security of %1 is off, and everybody sees every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does something only if row security of %1 is on already; nothing here switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ALTER TABLE … ENABLE ROW LEVEL SECURITY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy of %1 allows %2: from here on those fail or find no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a policy for each command that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USING (true) lets every role that has the privilege change every row of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which rows, or allow SELECT only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the policies of %1 protect nothing%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the policies instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the owner of %1 sees only what its policies give: an application that connects as the owner may find no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first whether a policy covers the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row security with a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement changes rows, and the file lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement changes the schema, and the file lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the other folder; split a file that does both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the migration to the other folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration in the wrong folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 is not what the applied migrations make: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it by hand. Write the change as a migration, or take it back on the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema differs from what the migrations make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may call %1 can make it run another function or table of the same name with the rights of its owner, by setting search_path before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog and the schemas it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its search path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs with the rights of %2, and fails as soon as that account is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an account that belongs to the application, or use SQL SECURITY INVOKER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s rights, caller&apos;s names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence behind %1 does not know the values written here: it hands them out again, and those inserts fail on the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sequence to the greatest value afterwards (setval).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sequence behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on a crash empties it, and replicas do not have its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new table of the right kind, copy in batches, and swap the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table switched between logged and unlogged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has filled %1.%2 before: one NULL in it aborts the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the column is NOT NULL already is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an earlier migration give the rows a value in batches: UPDATE %1 SET %2 = … WHERE %2 IS NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT NULL on a column that nothing has filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid new NULLs now, and look for old ones in a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it now, and check the rows in a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves to schema %2: programs that name its schema, or whose search_path does not hold the new one, fail from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something of the old name in the old place, as a view, in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a view in the old place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 is copied while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pg_repack with --tablespace, or make a new table or index there, an index concurrently, and drop the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table of the tablespace is copied while nobody can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table moved to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be a PRIMARY KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be UNIQUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new generated column can only be VIRTUAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: NOT NULL needs a default that is not NULL. On an empty database it passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: its default is not a constant. On an empty database it passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While foreign_keys is on, SQLite refuses to add %1 as soon as %2 holds a row: a column that refers to another table can only have NULL as default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it without UNIQUE, then CREATE UNIQUE INDEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it VIRTUAL, or build the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a constant default, or add it without one and UPDATE the rows; else build the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it without a default, then UPDATE the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a unique index instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it VIRTUAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the rows instead of the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the connected target %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that SQLite cannot add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is no faster for its limit of %3 characters, and lowering it later writes the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it text with a CHECK on its length, which can be changed without touching the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it text with a CHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in the type of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use timestamptz. Where a local time is meant, say so with COMMENT ON COLUMN or a name that ends in _local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 forgets the time zone: what is written as 9:00 in one zone is read as 9:00 in every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it timestamptz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may hold NULLs: the server reads every row of %2 to make it NOT NULL, while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is NOT NULL is not known. If it is not, the server reads every row of %2 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each column of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First make the columns NOT NULL without the scan: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in a later migration, then SET NOT NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key over columns that may hold NULLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is made from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant what is needed, to a role that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every role of the server gets this on %1, those made later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets this may give it on to anybody, and taking it back later takes it from all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave WITH GRANT OPTION away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the account pass checks of the whole server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator grant that, outside of migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL on %1 holds more than reading and writing: also TRUNCATE, and whatever a later version adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the role pass every check of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator make such roles, outside of migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets another owner: the old one can neither alter it nor grant anything on it from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owners in a migration of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that still log in with the old password fail from here on, and the new one stands in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER SYSTEM changes the server for all of its databases, and no rollback undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reaches every object of the role, in a list that each database has another of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that connect as this role get “permission denied” from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a privilege away when nothing uses it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges change together with the schema: a rollback of the one takes the other back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give privileges a migration of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file makes belongs to whoever runs it, not to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with SET ROLE %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read %1 until its whole query has run: REFRESH holds ACCESS EXCLUSIVE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a UNIQUE index over plain columns of it first, if it has none: REFRESH MATERIALIZED VIEW CONCURRENTLY needs one, and then readers read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY lets readers read on; it still keeps other refreshes waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materialised view refreshed with readers blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the index %1 is built anew, nobody can write to its table, and no query can be planned that might use the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the indexes of %1 are built anew, nobody can write to it (SHARE), and no query can be planned that might use the index in work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table after table, while its indexes are built anew, nobody can write to it, and no query can be planned that might use the index in work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 nothing does this online: build a new index with CREATE INDEX CONCURRENTLY, drop the old one, rename the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write REINDEX %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index rebuilt with reads and writes blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program that still sends &apos;%1&apos; for %2 fails from here on, and the new one that sends &apos;%3&apos; fails before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new label beside the old one, change the rows, and stop using the old one; it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new label beside the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of an enum renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program, function and search_path that still says %1 fails from here on, and those that say %2 fail before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new schema, move over to views in it table by table, and drop the old one a release later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2 in a swap of tables: programs that still run meet other columns under the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each update and delete of %1 writes the whole old row to the log, and replicas without a key search the whole table for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas are not told which row of %1 was meant: where it is published, its updates and deletes fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use REPLICA IDENTITY USING INDEX with a unique index over NOT NULL columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica identity that costs or breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a reserved word: every query must quote it, and one that forgets to fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved word as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a statement of this file fails, those before it stay: the next run stops at this one, because its work is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put DROP INDEX CONCURRENTLY IF EXISTS before it: a build that failed leaves an index that is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put DROP CONSTRAINT IF EXISTS before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1, or give each statement a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement that cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by hand a second time, this puts the rows into %1 twice, or fails on a key. A failed run is undone as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second run puts the rows into %1 twice, or fails on a key; when a later statement fails, this one is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happens to rows that are there already: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT that cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is worked out from its own old value: a second run does it to rows that are done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out from another column that stays as it is, or mark the rows that are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE that cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ENFORCED: rows that break this constraint enter %1 as if it were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce it. In PostgreSQL, NOT VALID leaves only the existing rows unchecked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server reads the CHECK and forgets it: %1 takes every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ENFORCED: from here on rows that break the constraint enter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint that is not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is put together from pieces without quote_ident, quote_literal or format: a name with a quote in it breaks it, or worse. No other rule looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement that this runs is put together at run time: no rule looked at its locks, its rewrites and the rows that it loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain statements, or one constant text, where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule looked at what this procedure does: locks, rewrites and lost rows in it are not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a command of psql: the project&apos;s tool does not know it, and no rule looked at what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SQL, or a setting of the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL refuses a key on %1, which is partitioned by an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this key of %1: %2 decides in which partition a row lies, and is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the partition&apos;s columns into the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key without the partition&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build each partition&apos;s index by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned: the server refuses CONCURRENTLY here, and the migration fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is built on every partition of %1, one after the other, with writes to all of them blocked until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CREATE INDEX … ON ONLY %1; build each partition&apos;s index with CONCURRENTLY; then ALTER INDEX … ATTACH PARTITION for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This alters %1 and its %n partitions in one go, each under ACCESS EXCLUSIVE until the transaction ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set a short lock_timeout and try again when it strikes; keep the transaction short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index built on all partitions at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 holds numbers up to %3; making it wider later writes the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it bigint, or say with a CHECK how far it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 ends at %3: then no row can be inserted any more, and making it wider writes the whole table anew under a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it bigint from the beginning; it costs four bytes a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 refers to the key of %3, which ends at %4: when that is made wider, this has to be too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make both bigint from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2: from then on every nextval() fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it AS bigint, which is also what a sequence is by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it bigint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that can be used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence behind %1.%2 is an object of its own: whoever may insert needs a grant on it, and a copy of the table counts in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 GENERATED BY DEFAULT AS IDENTITY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an identity column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json cannot be compared: SELECT DISTINCT, GROUP BY and UNION over rows of %1 fail as soon as they take %2 along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use jsonb. Where the text must be kept as it came, say so with COMMENT ON COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, which cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL 18 has NOT NULL constraints that are NOT VALID: this check and the SET NOT NULL and DROP CONSTRAINT after it are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ADD CONSTRAINT … NOT NULL %1 NOT VALID, and validate it in a later migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a NOT NULL constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the place of a NOT NULL constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2: rows that hold it are refused in strict mode, and lose their value otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of %1 stand in another order: every row is written anew, and comparisons and sorting by the number change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %2 members %1 needs more bytes: every row is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new members behind the old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which members %1 has is not known here: only members behind the last one come without a copy of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only append members, within the same number of bytes; what is not used any more may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENUM or SET that is not only appended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a parent are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InnoDB may miss duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECKs do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicas and backups do not see what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that do not fit are cut instead of refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays off for every session from now on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays off when this file is done: for whatever the connection does next, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back before the file ends, and look yourself for what was let in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 back at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that stay switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 has no default: the rows that are there would get %3, which strict mode refuses and any other stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 has no default: without a word every row that is there gets %3, as if somebody had said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the default that is meant, or add the column as NULL, fill it, and make it NOT NULL then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State DEFAULT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict mode is off: every NULL in %1.%2 becomes %3 without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the NULLs with what is meant, and leave strict mode on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that MySQL invents for old rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know ALGORITHM=%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this with ALGORITHM=%2, it needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL takes no LOCK=%1 beside ALGORITHM=INSTANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this with LOCK=%2, it needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what the server can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the statement is refused, and the migration stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest that the server has for this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration that the server refuses that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads REFERENCES on %2.%3 and throws it away: there is no foreign key to %4, and nothing says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FOREIGN KEY (%1) REFERENCES … as a part of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a key of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFERENCES that the server ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes the partitions of %2 that are named here anew: %3, and replicas fall behind by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes %2 and its indexes anew for this: %3, but it costs disk and time, and replicas fall behind by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads all of %2 for this: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it when there is little to do, or through gh-ost or pt-online-schema-change, which can pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration that writes the table anew in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should do this with %2, but where it cannot, it copies %3 instead and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it: with %1 the statement fails at once rather than lock the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration that does not say how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat what the column has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODIFY and CHANGE state the whole column: NOT NULL, DEFAULT, COMMENT and all else that is not repeated is gone. What %1.%2 has so far is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 loses %3: what MODIFY and CHANGE do not repeat is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the whole definition; where it is meant to go, say NULL or use ALTER COLUMN … DROP DEFAULT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODIFY that forgets what the column has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This commits the transaction that is open: a ROLLBACK takes back nothing that stands before it, and what stands behind it runs without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave START TRANSACTION away, and put DDL into a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits after each of the %2 statements that change the schema here: if a later one fails, the earlier ones stay, and neither up nor down fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One statement per migration: several actions on one table in one ALTER TABLE, other tables in files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several steps that no transaction holds together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 table: no rollback, no foreign keys, and perhaps no rows after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use InnoDB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 cannot hold characters beyond the first 65,536, such as emoji, and joins with utf8mb4 columns cannot use an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2: what it cannot hold is lost, and joins with columns of another character set cannot use an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use utf8mb4; the rule&apos;s setting charsets allows others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is none of the project&apos;s: joins with columns of another collation cannot use an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the collation %2, and with it the character set %3: what that cannot hold is lost, and joins with utf8mb4 columns cannot use an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a collation of utf8mb4; the rule&apos;s settings charsets and collations allow others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED keeps %1 twice in memory, and every later column rebuilds it: INSTANT is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave ROW_FORMAT away; compress pages or files where room is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 only counts up: half of a signed %3 is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 counts up in a %3, which is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use BIGINT UNSIGNED; columns that refer to it need the same type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it BIGINT UNSIGNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins to count at %2, which is most often left over from a dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave AUTO_INCREMENT= away where the number means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned by key and has none: nothing keeps rows apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the table a primary key that holds the partitioning columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine, character set or counter that will hurt later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autocommit decides from here on when the session&apos;s statements are kept, the tool&apos;s own record among them: without a COMMIT they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write START TRANSACTION and COMMIT around the row changes that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One BEGIN and one COMMIT; SAVEPOINT for what may be undone alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the inner transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: what stands before it is kept already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the BEGIN that belongs to it, or leave it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that still run insert rows into %1 without the new %2, and fail from here on: the constraint counts for every new row, also where it is NOT VALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless a trigger of the table fills it, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the constraint one release later, when every program writes the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the constraint to a later migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New column required at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While %1 is locked here (%2), pg_stat_activity does not tell whoever waits that it is this migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set application_name at the start of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the inverse now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the migration irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client stalls in this transaction, it keeps %1 on %2, and everybody else waiting, until somebody ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set idle_in_transaction_session_timeout at the start of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to %1 before the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ends a stalled transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for %1 behind the longest transaction, for up to %2, and every later query on it queues behind the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set lock_wait_timeout first, and try again when it strikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads every row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds an index of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes %1 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works on all of %1, and %2; nothing ends it when that takes longer than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_statement_time before it, as long as the application can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a statement timeout of %1 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This perhaps %1 (not enough is known to tell) and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set statement_timeout before it, as long as the application can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This commits the transaction that is open, between statements that change rows: a failure takes back nothing before it, and what stands behind it runs without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the schema in one migration, the rows in another, in a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tool open a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BEGIN and COMMIT around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them may stand in one transaction: let the tool open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several statements without a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split into %n migrations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file changes %1, which have nothing to do with each other: they succeed, fail and are rolled back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each change a migration of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several changes in one migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALGORITHM=COPY writes all of %1 anew, row by row; others can write meanwhile, but it costs time and disk for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can do this with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps everyone from reading and writing %2 until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps everyone from writing to %2 until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it away: then the server takes the cheapest way, and copies only where it must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration that asks for a blocking lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes %2 anew to put %3 at that place; at the end it %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs as much, but the order would not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the place away: queries name their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the column at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column at a place of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies the partitions of %2 that are named here, row by row: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies all of %2 for this, row by row: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for orphans yourself, then add the key with foreign_key_checks = 0 and set it back: the rows are not read and nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the table with gh-ost or pt-online-schema-change, or add a column beside the old one, fill it in batches and let the application move over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other actions need no copy: put them into a statement of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration that copies the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name indexes by their table and columns, so that a plan or a report can be read without a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index named out of pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values go into %1 by the order of its columns: where that differs, or one is added, they land elsewhere, or the statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the columns that * means today: one that is added later is not in it, and which they are, its text does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What columns %1 has, its text does not say: they change with the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into %1 is whatever columns the source has: one that is added there moves the values, or stops the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what a failed build left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind; the next try sees that it exists, succeeds, and no query ever uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind, which costs every write; the next try fails because it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY IF EXISTS before it (in a migration before, where the tool sends a file as one query), or look at pg_index.indisvalid behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid index of an earlier try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deleted rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overwritten values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1.%2 holds beyond %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %2 before the label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no down script brings that back, and nothing in this file says so to whoever must roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy in the up script, or say where the old state can be had from: -- %1: reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back, and nothing says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows go into %2 with one statement: it is parsed as a whole, and its locks and its log are as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY or LOAD DATA, or several statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has %1: it is sent and parsed as one, and where it is one transaction, its locks last as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep data in a file of its own, loaded with COPY or LOAD DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large INSERT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this takes grows with %1, which has %2 rows (%3) on the connected target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form that works in small steps or keeps nobody out; run it when there is less to do, with free disk for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a large table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock_timeout is set only after this statement, which waits for a lock (%1) on %2 without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout stands outside of a transaction, where it does nothing: this waits for a lock (%1) on %2 without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock_timeout that was set before is not in force any more: this waits for a lock (%1) on %2 without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set lock_timeout at the top of the transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock timeout that does not cover the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole query of %1 over %2 runs inside the migration, and every lock that its transaction holds is held until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it WITH NO DATA, index it, and refresh it in a later migration without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of %2 are copied into %1 inside the migration, and every lock that its transaction holds is held until they are; keys, defaults and indexes do not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the table with its keys, and fill it in batches in a later migration without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of unknown length inside the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changes that are not committed: nobody else can repeat what is about to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is ignored by version control: nobody else has what is about to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in version control: nobody else has what is about to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit it before it runs on a shared target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration not in version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber it behind the newest migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than what has run on %1: it will run after it there, and before it everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than what has run on %1: the tool will never run it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a version behind the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 the sequence has a gap: a migration that is put into it later is older than what has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number it behind the one before it, as long as it has run nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of %1 has %2: this fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: it is taken there, and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: this fails there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is assumed: neither a target nor server-version in the settings names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the older form, or update the oldest target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer than the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes different strings for equal, and only one side of this foreign key has it: the two disagree on which rows belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL 18 refuses the foreign key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL 18 will not restore it from a dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both columns the same collation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key across collations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project allows no foreign keys; %1 gets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to rows of %1 when their row in %2 is deleted is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ON DELETE RESTRICT, or the action that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to delete a row that is referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting one row of %2 deletes all rows of %1 that refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key of %1 is not DEFERRABLE, which this project asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key against the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no primary key to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2 to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unique key of %1 consists of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected target has no table %1 to refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write of a row then fails with “foreign key mismatch”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the foreign key, and the migration fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the primary key, or give the parent a unique key on these columns first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key to what is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: SQLite takes the key, converts a value in every comparison, and uses no index on the text for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: the server refuses such a key or casts in every comparison, and the narrower side overflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both columns the same type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key between columns of different types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 fails the migration with half of its work done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file adds several foreign keys: each locks two tables, and one that fails takes the others with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the foreign key a migration of its own, behind a query that finds no rows without a parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the foreign key into a migration of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key together with other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index the columns of the foreign key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index the columns of the foreign key in a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index of %1 begins with %2: each delete in %3, and each change of its key, reads all of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which indexes %1 has is not known. If none begins with %2, each delete in %3 reads all of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index the columns of the foreign key, in PostgreSQL concurrently and before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign key without an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round of this loop is a subtransaction of its own: one number of the server&apos;s for each row of %1, and a slower look at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rows before, and handle exceptions once per batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 that this writes goes to the log and to the replicas whole, and the old one stays in %2 until it is vacuumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batches by key, and VACUUM between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy rows written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the connected target %1 is read %2 times and written %3 times a second, and %4 sessions use it now: all of them queue while this waits for its lock (%5) and holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it when there is less to do, with a lock_timeout below a second, and try again when it strikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock on a busy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbered column is called %1; by the project&apos;s rule it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is dropped under a name in use; by the project&apos;s rule a table is renamed to match %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not match the project&apos;s pattern %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in lower case, with underscores between the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name out of the project&apos;s pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes: PostgreSQL keeps the first 63 and says nothing, so that a second name that begins alike is the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters: the server refuses names of more than 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than a name can be: PostgreSQL looks for its first 63 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not log hash indexes: after a crash, and on every standby, it answers wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash index finds by = only: it orders nothing, is never unique and serves no index-only scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plain index, unless the keys are long texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an operator class this index also holds every key of the documents in %1, for the operators ?, ?| and ?&amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where queries use @&gt; only, jsonb_path_ops makes it smaller and faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use jsonb_path_ops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain index on %1 orders shapes and finds none by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write USING gist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ivfflat index learns its lists from the rows of this moment: over an empty or growing table it finds badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ivfflat index of 100 lists, as it is without WITH (lists = …), suits about 100,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hnsw, or build it after the rows are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of an hnsw index becomes many times slower when its graph does not fit into maintenance_work_mem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set maintenance_work_mem before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, which is a %2, the index holds as many bytes as fit (3072): the server chooses, and says so in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses an index on the whole of %1, which is a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many characters of it the index holds: %1(64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index a generated column that takes the value out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the old key and add the new one at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and replicas search the whole table for each row that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and logical replication refuses its updates and deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the old key and add the new one in one ALTER TABLE; in PostgreSQL build its index first, and add it USING INDEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the table and make it only where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 exists already, all its rows are gone: it is dropped here and made again, empty, below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CREATE TABLE IF NOT EXISTS without the DROP, or change the table with ALTER TABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table dropped and made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made again without %2: programs that still use that fail from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program that still uses %1 fails from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new one under another name, move the callers over, and drop this one a release later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or routine dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema %1 goes with every table, view and function in it: what used them fails, and no down script brings the rows back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database %1 goes with everything in it; no down script brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablespace %1 belongs to the whole server: every database that stores something in it depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a migration: take the rights away first (REVOKE USAGE), keep a backup, and let somebody drop it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema or database dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read or write its table meanwhile (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trigger %1 kept true or in step is not kept any more, and nothing says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to it that nothing needs it any more; CREATE it anew in the same file to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column of type %1 goes with it, and its values in all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a column has type %1 this fails; programs that name it fail after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 is made anew without %2: rows that hold it fail here, and so does every program that still sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing the value and leave it in place, or move the values to a table of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enum&apos;s value is taken out of the catalogue by hand: rows and indexes that hold it cannot be read any more, and nothing checks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the value in place and stop writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 twice: the second time finds nothing that the first does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already does what this index would: every write to %2 would keep both, and no query would need the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with the same columns: every write to %2 would keep both, and a query finds its rows by the longer one as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this index away, or drop the other in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this index away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This index begins with the columns of %1: every write to %2 keeps both, and a query finds its rows by this one as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index that another one already is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the label in a migration of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 the server refuses ADD VALUE in a transaction, and one is open here: the migration fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; is new in this transaction: using it before the COMMIT fails (unsafe use of new value), and the whole migration with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the label in one migration, use it in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enum label used in its own transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; becomes the last label of %2, which is how its values sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say AFTER which label it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write AFTER &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum label without a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each statement take the lock that it needs, with a lock_wait_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to any table of the server until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to these tables until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until this transaction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to %1 until this transaction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each statement take the weakest lock that it needs, with a lock_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table locked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fails where %1 is installed already, as on many servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing %1 needs a superuser, or a place on the list of the service that runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it when the database is made, and let the migration say IF NOT EXISTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which versions of %1 can be reached depends on what the server has installed, and few extensions go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it when the server is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column, index and function of the types of %1 goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a role that may install %1 brings it back, and not every server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave extensions to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop_chunks() removes rows for good, and locks each chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create_hypertable() with migrate_data moves every row under an ACCESS EXCLUSIVE lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While chunks are compressed, their columns cannot be altered like those of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributing a table copies it to the workers and blocks writes meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_partman makes and drops partitions by this row at its next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 of %2 is switched off for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All triggers of %1 are switched off for everybody, also those that keep its foreign keys: wrong rows can come in, and nothing finds them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All triggers that people made on %1 are switched off for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is switched off for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this script switches it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in batches with the triggers on; else switch off the one that is in the way, and on again in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this session no trigger fires and no foreign key is looked at: wrong rows can come in, and nothing finds them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this script takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in batches with triggers and foreign keys on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money reads and prints by the server&apos;s locale, and a dump restored elsewhere holds other amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use numeric with a fixed scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day with an offset and no date cannot follow summer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use timestamptz, or time and the zone&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a type of the server&apos;s own catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use text or bigint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZEROFILL only changes how a number is shown, and makes it unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with zeros where numbers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display width limits nothing, and MySQL has deprecated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the number away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOAT(m,d) is deprecated and rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YEAR(2) is gone since MySQL 8.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use YEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict mode refuses the date of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NULL or a real date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project does not use this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project allows %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter, or use text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary fraction cannot hold 0.10: sums of amounts are off by cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep whole cents in an INTEGER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 has the default %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is of the type %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the display width away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discouraged type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change what %1 demands, every table with a column of it must be read while nobody writes to it; and a new column of it rewrites its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plain type, and a CHECK in each table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of every table with a column of %1 is read while nobody can write to it (SHARE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the columns NOT NULL instead, one table at a time and behind a validated check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it NOT VALID. VALIDATE CONSTRAINT takes the same locks for a domain: run it when few people write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the constraint without reading existing rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands something of its values: %2 and its indexes are rewritten to check it, while nobody can read or write (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the column the plain type and a CHECK … NOT VALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain with constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was written since into %1 goes with it; %2 has %n rows now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go forward with a new migration instead, or keep the rows under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back soon after the release, or keep the rows under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollback removes rows of %1 that were there before this migration: it inserted none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove only what the up script brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rollback drops %1, which this migration did not make, with all its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down removes rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After up and down, %1 is still there: the next up meets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After up and down, %1 is missing: the down script does not make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After up and down, %1 is not as it was: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The down script takes %1 away, which the up script did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be dropped yet: %2 still needs it, and the down script stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the steps of the up script in the reverse order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what the up script did, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the inverse of each step, the last one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the inverse to the down script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement that cannot be looked into may do it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down does not take back what up did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing depends on %1 on the connected target; elsewhere CASCADE drops what does, without naming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the connected target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1.%2 are gone for good. A comment says that nothing uses it since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a backup of the values for as long as they may be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added with the same type: if this is meant as a renaming, its values are lost all the same; copy them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, for a later release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on rows of %2 may refer to rows that are not there: %1 kept them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on rows of %2 may be there twice: %1 kept duplicates out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 demands is not known; from here on %2 takes rows that break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %2 takes rows that break %1 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes room for another constraint on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new constraint in before the old one goes, or say in a comment why none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 needs the index %3: the server refuses to drop it (error 1553).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the foreign key first, or add another index that begins with its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the constraint, and the index with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the index of the constraint %2 on %3: the server refuses to drop it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the constraint: its index goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped index of a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here until its replacement is built, queries on %1 do without the index %2, and may read the whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns %1 covers is not known: its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the new index first, then drop the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build first, then drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index dropped before its replacement is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP INDEX %1 waits until every reader of %2 has ended, and keeps all new readers and writers of it waiting behind (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 may be NULL from here on: programs that count on a value meet none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it could be NULL before is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ship programs that put up with NULL; then say here since which release, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column may be NULL from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more: a statement above dropped or renamed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the statement before that one, or use the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or alter the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a column %2 already: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a column of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is partitioned by %2: a partition with %3 is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bound that fits: FROM … TO, IN (…), or WITH (MODULUS …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have the column %2 twice: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name, with AS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the statement away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or leave the statement away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that the column has here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index %1 is there already: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or drop the other index first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index %1 is gone already, dropped above by itself or with its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop indexes before their table, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a constraint %2 already: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or drop the other constraint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a primary key already: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the old key in the same ALTER TABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constraint %1 of %2 is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written twice: SQLite takes one value and forgets the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written twice: this statement fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each column once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement that cannot succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constraint is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name constraints by their kind, table and columns: the server&apos;s message about a violation shows nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint named out of pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later migration validates %1: rows of %2 that break it stay, and neither the planner nor SET NOT NULL can rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate it in a new migration: that blocks no writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a migration that validates it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint that no migration validates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the values with a foreign key, or a CHECK on a text column, where values come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of %1.%2 stand in its type: to take one away, or to put one between, copies the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of %1 cannot be taken away again, nor can anything be said about one; a down script that removes one must write every table that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a table of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enum made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to %1 while this waits for its writers and until the transaction ends (SHARE ROW EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for every transaction that uses %1, and new ones wait behind it (metadata lock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on every row that is written runs the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the connected target %1 rows a second are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a short lock timeout; keep the function cheap; drop the trigger when the change that needs it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is written for %1, and runs on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the files of each dialect in a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written for %1 (%2): %3 refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the project&apos;s own dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it for PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is PostgreSQL&apos;s cast: %1 refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CAST(a AS type).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ON CONFLICT, which PostgreSQL and SQLite have: it refuses the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ON DUPLICATE KEY UPDATE, or INSERT IGNORE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a parameter of MySQL: PostgreSQL refuses to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 this means OR, unless sql_mode says PIPES_AS_CONCAT: the result is 0 or 1, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write CONCAT(a, b), or OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL has no type %1, and nothing here makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s type for it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To SQLite, %1 is a type like any other: nothing counts up, and %2 stays NULL where an INSERT leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write INTEGER PRIMARY KEY, which counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, SERIAL means BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE: %2 gets an index of its own, beside that of a primary key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no type %2: it refuses the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest type of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is required and has no default any more: every program that does not know the new column fails to insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is required, and its default goes: every program that leaves it to the database fails to insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the default until every program that runs writes the column itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of a required column dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that fit no other partition pile up in %2, and every partition that is added later reads all of them under a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make partitions ahead of time; keep a DEFAULT one only with something that watches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the DEFAULT partition %1 is read, with nobody able to read or write it (ACCESS EXCLUSIVE), to prove that none belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to %2 and validate it in a migration before: then nothing is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CHECK that excludes the new bound to %1, NOT VALID, and validate it in a migration before: then nothing is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the bound by a CHECK first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partition with the DEFAULT partition read under a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 rows on the connected target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCURRENTLY is refused while %1 has a DEFAULT partition (%2): set a short lock_timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaching %1 waits for every query on %2 to end, and meanwhile nobody else can read or write the whole partitioned table (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write DETACH PARTITION %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition detached with the whole table blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, run again after down, fails or makes another schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up was not run again after down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what down leaves behind: types, sequences, functions, rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up was not seen to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up was never run on a scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts have changed since up was run on a scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up fails on a scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up was not run to its end on a scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `switchback verify` on it, or prove it in the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up was not seen to succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
    <message>
        <source>, writes %1 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) keep others waiting: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use the forms that do not block, or say why it may: `-- switchback:ignore check-zero-downtime-review reason` above the statement is the acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits while this runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the application still uses %1 was not looked at: settings name no queries under [compatibility].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, still uses %3: it fails as soon as this has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the application, deploy that, and drop or rename it in a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application still uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings of %1.%2 are ordered and compared in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be built anew while nobody can read or write the table (ACCESS EXCLUSIVE), and unique keys may turn out not to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which indexes the column has is not known: each would be built anew while nobody can read or write the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column with the new collation and move programs over to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of collation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows of %1 have no default any more; it was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new rows of %1 get a value from %2; those that are there keep what they have, and programs that send %3 themselves go on doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows of %1 get %2 instead of %3; programs that send the old default themselves go on doing so, and the rows that are there do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First deploy programs that write the value themselves; change old rows in a migration of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of every row of %2 are holes between its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the columns of eight bytes first, then those of four, two and one, and texts last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the wide columns first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citext is compared in another way: %1 must be built anew while nobody can read or write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2: the server refuses to change its type as long as that is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what uses the column before, and make it again after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone over once for this statement and once for the one before: in one ALTER TABLE it is gone over once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the actions into one ALTER TABLE, with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several passes where one would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL 14.0 to 14.3 can leave rows out of an index that is built concurrently: queries through %1 then miss them, and nothing says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the server to 14.4 or later first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server that builds corrupt indexes concurrently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file; move what was added to a new migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer what ran on %1: every other database gets something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer what was released: databases that have run it differ from those that will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks or comments of a released migration have changed: tools that keep a checksum of the file refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied migration modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the bound by a CHECK first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE): no valid CHECK is known that says what the bound says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to it, validate the check, attach, then drop the check: each in a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CHECK that equals the bound, with IS NOT NULL for its columns, NOT VALID; validate it, attach, then drop it: each in a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition attached with its rows read under a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tune autovacuum instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the option away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vacuums %1 any more: it grows with every update and delete, its plans rest on old statistics, and at last the server forces a vacuum that cannot be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run more often and in smaller steps instead, or switch it on again at the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autovacuum switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks: they are stored, and LIKE and programs see them where = does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks to %2 characters, and blanks at the end of a value are lost when it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use text, with a CHECK where the length matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use varchar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is filled up with blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit each batch, without a transaction around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every round of this loop writes rows of %1 in one transaction: none of their locks is released, and nothing is kept, before the last round is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMIT at the end of each round, in a migration that the tool runs without a transaction; or let a program outside run the batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction is open around this code, so that the server refuses the COMMIT (invalid transaction termination): the migration fails here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block that handles exceptions is a subtransaction: the server refuses a COMMIT in it, and the migration fails here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the EXCEPTION into a block inside, before the COMMIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch of %1 is run again in the same transaction: none of the locks is released before the last one is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each batch be a transaction of its own: a loop with COMMIT, or a program outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 in which %2 is NULL are given NULL again, and match for ever: the loop never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the value for %1.%2 is NULL, the row matches again: the loop never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this writes to %1 does not change which rows match: the loop takes the same ones again, and never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those rows out (AND … IS NOT NULL), or go on by key: id &gt; the last one that was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for rows that are not done yet, or go on by key: id &gt; the last one that was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the rows without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop that may not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the index %1 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index finds rows of %1 by %2: the whole table is read, for each batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key, or make an index for the time of the backfill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index for the rows to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this: %1 is used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what uses it first, and make it again behind, in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2: that fails when it is used next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what uses it in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this: a replaced view must keep its columns, in their order; %1 has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add columns at the end only, or drop the view and make it again in the same transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is IMMUTABLE now and will not be: indexes, generated columns and partitions that use it are not checked again, and may answer wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its volatility, or make another function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something depends on what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query of the code that is deployed now fails once up has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand first: keep the old form beside the new one until no deployed code needs it, and take it away in a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed code fails after up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After up and down, the scratch database is not what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down was not run on a scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a down script that takes back all that up does, or say in it that the migration is irreversible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down was not seen to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses something here while %2, which %3, is pending too: both would run in one go, with the old code still deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the expanding step, deploy the code that uses the new form, and ship this one with a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand and contract in one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 rows on the target, and held %3 when this was proved: how long it takes there was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it with rows of that order: `switchback verify --rows N`, or a seed from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved with far fewer rows than the target has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can write to it, in an order that differs between replicas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can read or write it, in an order that differs between copies of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sequence and a nullable column, let the column&apos;s default take numbers for new rows, number the old rows in batches, and only then make it NOT NULL, a key or an identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered column on a table with rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server writes the default into every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default that an old server writes into every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite cannot add a STORED column to %1: the migration fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 is copied, and before MariaDB 11.2, and on MySQL, nobody can write to it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plain column, keep it filled by a trigger, and fill the old rows in batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIRTUAL column is computed when it is read: nothing is rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the column virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored generated column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of this exclusion constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can neither be NOT VALID nor take an index built before: make a new table with it, keep both filled and swap them, or announce a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion constraint built with reads and writes blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to %1, which the new column of %2 refers to, from here until the transaction ends (SHARE ROW EXCLUSIVE); its rows are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a short lock_timeout, and keep the transaction short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 gets a value that is looked up in %2 while nobody can read or write %1, or write to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that still insert into %1 without %2 fail from here on, and the rows that are there get the zero or the empty text of its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of %1 gets the same value in a column that must be unique: a second row aborts the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column without a default, fill it, and make it unique in a later migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 that are equal in %2 abort the migration, and programs that write such rows begin to fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First see that this finds nothing: SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) &gt; 1; clean up in a migration before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique key that duplicates may abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANALYZE the table behind it; that blocks neither readers nor writers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANALYZE TABLE behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the table behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until statistics are gathered again, queries on %1 are planned for the values it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet of the values of this expression: until %1 is analysed, queries that use the index are planned by guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has run on %2, and no file holds it: a new database cannot be brought to the same schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from version control, or make a baseline that stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied migration without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To read it takes about %1, to write it anew about %2, up to %3 of free disk, and as much log, which replicas must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name a lint rule “%1” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Move this and what follows into a migration of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it into a migration that runs without a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression of “%1” has nothing to silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression of “%1” stands above no statement and silences nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: a dead suppression hides the next finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it directly above the statement that it is for, or into the file&apos;s head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression names no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rule&apos;s name behind it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suppression gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say behind the rule&apos;s name why the finding does not matter here, so that the next reader need not find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the index concurrently, then take it for the constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can read or write %1 meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can write to %1 meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read and written meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sequence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trigger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the privilege %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 de %2</translation>
    </message>
    <message>
        <source>it may be NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is NOT NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is altered and not put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its definition is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a column beside it, kept in step, and move over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s format writes no new migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in batches, each in a transaction of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column now, and its constraint in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column, then its default, and fill it in batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number new rows by a sequence, and old ones in batches</source>
        <translation type="unfinished"></translation>
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
        <translation>Relit le dossier et toutes les cibles&#xa0;; les scripts avec des modifications non enregistrées restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Goes back to the start page</source>
        <translation>Revient à la page d&apos;accueil</translation>
    </message>
    <message>
        <source>&amp;New Migration…</source>
        <translation>&amp;Nouvelle migration…</translation>
    </message>
    <message>
        <source>Makes the files of a new migration in the project&apos;s format</source>
        <translation>Crée les fichiers d&apos;une nouvelle migration au format du projet</translation>
    </message>
    <message>
        <source>Run &amp;Up…</source>
        <translation>Exécuter vers le &amp;haut…</translation>
    </message>
    <message>
        <source>Plans a run of every pending migration on the target, and asks before it starts</source>
        <translation>Planifie l&apos;exécution de toutes les migrations en attente sur la cible, et demande avant de commencer</translation>
    </message>
    <message>
        <source>Run &amp;Down…</source>
        <translation>Exécuter vers le &amp;bas…</translation>
    </message>
    <message>
        <source>Plans to take the newest applied migration back, and asks before it starts</source>
        <translation>Planifie l&apos;annulation de la dernière migration appliquée, et demande avant de commencer</translation>
    </message>
    <message>
        <source>Run to &amp;Here…</source>
        <translation>Exécuter jusqu&apos;&amp;ici…</translation>
    </message>
    <message>
        <source>Plans the run, up or down, after which the shown migration is the newest applied one</source>
        <translation>Planifie l&apos;exécution, vers le haut ou vers le bas, après laquelle la migration affichée est la dernière appliquée</translation>
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
        <translation>Annule l&apos;instruction en cours et dit ce qui reste</translation>
    </message>
    <message>
        <source>Un&amp;lock for One Run</source>
        <translation>&amp;Déverrouiller pour une exécution</translation>
    </message>
    <message>
        <source>A production target is read-only; this lets one run through</source>
        <translation>Une cible de production est en lecture seule&#xa0;; ceci laisse passer une exécution</translation>
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
        <translation>Va à une migration d&apos;après une partie de son nom</translation>
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
        <source>Down &amp;Beneath Up</source>
        <translation>Down &amp;sous up</translation>
    </message>
    <message>
        <source>Shows the two scripts one above the other instead of side by side</source>
        <translation>Affiche les deux scripts l&apos;un au-dessus de l&apos;autre plutôt que côte à côte</translation>
    </message>
    <message>
        <source>Shows or hides the panel “%1”</source>
        <translation>Affiche ou masque le panneau «&#xa0;%1&#xa0;»</translation>
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
        <translation>Une exécution sur «&#xa0;%1&#xa0;» est en cours. Elle sera arrêtée à son instruction actuelle.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>Arrêter l&apos;exécution&#xa0;?</translation>
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
        <translation>Aucune dérive&#xa0;: «&#xa0;%1&#xa0;» correspond à ce que dit son historique.</translation>
    </message>
    <message>
        <source>Making the schema on a scratch database…</source>
        <translation>Création du schéma sur une base jetable…</translation>
    </message>
    <message>
        <source>There is no target to compare with.</source>
        <translation>Il n&apos;y a aucune cible à comparer.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
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
        <translation>Pas encore prouvé&#xa0;: «&#xa0;Prouver&#xa0;» exécute le script down sur une base jetable et compare.</translation>
    </message>
    <message>
        <source>after down</source>
        <translation>après down</translation>
    </message>
    <message>
        <source>No difference: down restores the schema.</source>
        <translation>Aucune différence&#xa0;: down restaure le schéma.</translation>
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
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Scripts have changes that are not saved: a run takes what is on disk.</source>
        <translation>Des scripts ont des modifications non enregistrées&#xa0;: une exécution prend ce qui est sur le disque.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Nothing is pending on “%1”.</source>
        <translation>Rien n&apos;est en attente sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is to be taken back on “%1”.</source>
        <translation>Il n&apos;y a rien à annuler sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied on “%1”.</source>
        <translation>
            <numerusform>%n migration appliquée sur «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n migrations appliquées sur «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) taken back on “%1”.</source>
        <translation>
            <numerusform>%n migration annulée sur «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n migrations annulées sur «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Scripts have changes that are not saved: a proof takes what is on disk.</source>
        <translation>Des scripts ont des modifications non enregistrées&#xa0;: une preuve prend ce qui est sur le disque.</translation>
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
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Trust project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: URL</comment>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>scratch databases: %1</source>
        <comment>URL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust “%1” only when you know who wrote it. From then on environment variables and passwords go where its URLs lead, and its scripts may do on scratch databases all that the server allows: read and write files, start programs, reach other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this project&apos;s URLs take environment variables, and its scripts reach more than scratch databases</source>
        <translation type="unfinished"></translation>
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
        <translation>Up, down et de nouveau up n&apos;ont pas été exécutés sur une base jetable dans cet état.</translation>
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
        <translation>Aucune règle n&apos;a quoi que ce soit à dire sur cette migration.</translation>
    </message>
    <message>
        <source>Shows the list of problems</source>
        <translation>Affiche la liste des problèmes</translation>
    </message>
</context>
<context>
    <name>MySql</name>
    <message>
        <source>Switchback reads MySQL and MariaDB migrations and lints them; running them comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs no database works: switchback lint, status without a target, the editor with its findings and forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a FULLTEXT index refuses INSTANT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED refuses INSTANT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB copies where columns move on a table with generated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an index holds the column, dropping it rebuilds the table on MySQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what kind of constraint “%1” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken for the table&apos;s first FULLTEXT index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VECTOR index is made by copying the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is taken to be an InnoDB table already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column was before is not known here; where its type stays, nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB copies a table with generated columns for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTO_INCREMENT comes or goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALGORITHM=%1, LOCK=%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What code does is only known when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that it reads stays locked until the transaction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that the query reads stay locked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside an action that works in place, this one does too, and rebuilds the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement that begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is missing behind the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column or key is missing behind the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CREATE INDEX needs ON and a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP INDEX needs ON and a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB takes no ALGORITHM and no LOCK in DROP INDEX: write ALTER TABLE … DROP INDEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of object that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE needs SET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It prepares a distributed transaction, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on the server, not on the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a piece of a program, which is not looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default has no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMigrationDialog</name>
    <message>
        <source>Runs outside a transaction</source>
        <translation>Exécuter hors d&apos;une transaction</translation>
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
        <translation>Pour les instructions qu&apos;un serveur refuse dans une transaction, comme CREATE INDEX CONCURRENTLY</translation>
    </message>
    <message>
        <source>Create migration</source>
        <translation>Créer la migration</translation>
    </message>
    <message>
        <source>What does it &amp;do?</source>
        <translation>&amp;Que fait-elle&#xa0;?</translation>
    </message>
    <message>
        <source>A few words in English letters: they become the file&apos;s name.</source>
        <translation>Quelques mots sans accents&#xa0;: ils deviennent le nom du fichier.</translation>
    </message>
    <message>
        <source>Makes “%1” in %2.</source>
        <translation>Crée «&#xa0;%1&#xa0;» dans %2.</translation>
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
        <translation>Étapes de l&apos;exécution</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to run on it:</source>
        <translation>C&apos;est la production. Saisir «&#xa0;%1&#xa0;» pour y exécuter&#xa0;:</translation>
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
        <translation>L&apos;option «&#xa0;%1&#xa0;» de l&apos;URL contient un point-virgule, qui ne peut pas être transmis.</translation>
    </message>
    <message>
        <source>The transaction had failed and was rolled back instead of committed.</source>
        <translation>La transaction avait échoué et a été annulée au lieu d&apos;être validée.</translation>
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
        <source>PostgreSQL&apos;s client library is not installed.</source>
        <translation>La bibliothèque cliente de PostgreSQL n&apos;est pas installée.</translation>
    </message>
    <message>
        <source>Install it (package libpq5 on Debian and Ubuntu).</source>
        <translation>L&apos;installer (paquet libpq5 sur Debian et Ubuntu).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote Qt pour PostgreSQL n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it (package libqt6sql6-psql on Debian and Ubuntu).</source>
        <translation>L&apos;installer (paquet libqt6sql6-psql sur Debian et Ubuntu).</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>L&apos;hôte «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time.</source>
        <translation>Le serveur sur %1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server at %1 asks for a password, and none is known.</source>
        <translation>Le serveur sur %1 demande un mot de passe, et aucun n&apos;est connu.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass, into PGPASSWORD, or as ${NAME} into the URL.</source>
        <translation>Le mettre dans ~/.pgpass, dans PGPASSWORD, ou sous la forme ${NAME} dans l&apos;URL.</translation>
    </message>
    <message>
        <source>The password for “%1” was refused.</source>
        <translation>Le mot de passe pour «&#xa0;%1&#xa0;» a été refusé.</translation>
    </message>
    <message>
        <source>The database “%1” does not exist.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Create it with createdb, or correct the URL.</source>
        <translation>La créer avec createdb, ou corriger l&apos;URL.</translation>
    </message>
    <message>
        <source>The role “%1” does not exist on the server.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» n&apos;existe pas sur le serveur.</translation>
    </message>
    <message>
        <source>The server at %1 does not let “%2” in from here.</source>
        <translation>Le serveur sur %1 ne laisse pas entrer «&#xa0;%2&#xa0;» depuis cette machine.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on.</source>
        <translation>Aucune connexion chiffrée à %1 n&apos;a pu être négociée.</translation>
    </message>
    <message>
        <source>Look at sslmode and the certificates named in the URL.</source>
        <translation>Vérifier sslmode et les certificats indiqués dans l&apos;URL.</translation>
    </message>
    <message>
        <source>The service “%1” is not in the service file.</source>
        <translation>Le service «&#xa0;%1&#xa0;» ne figure pas dans le fichier de services.</translation>
    </message>
    <message>
        <source>The server at %1 has no connection left.</source>
        <translation>Le serveur sur %1 n&apos;a plus de connexion libre.</translation>
    </message>
    <message>
        <source>The server at %1 is starting or stopping.</source>
        <translation>Le serveur sur %1 est en cours de démarrage ou d&apos;arrêt.</translation>
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
        <translation>Le démarrer, ou corriger l&apos;hôte et le port dans l&apos;URL.</translation>
    </message>
    <message>
        <source>The database could not be reached: %1</source>
        <translation>La base de données n&apos;a pas pu être jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was measured for this statement.</source>
        <translation>Rien n&apos;a été mesuré pour cette instruction.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 does not know this form; it came with %2.</source>
        <translation>PostgreSQL %1 ne connaît pas cette forme&#xa0;; elle est arrivée avec %2.</translation>
    </message>
    <message>
        <source>What code does is only known when it runs: try it in a proof.</source>
        <translation>Ce que fait du code n&apos;est connu qu&apos;à l&apos;exécution&#xa0;: l&apos;essayer dans une preuve.</translation>
    </message>
    <message>
        <source>Every table with a column of that domain is read under a SHARE lock.</source>
        <translation>Chaque table ayant une colonne de ce domaine est lue sous un verrou SHARE.</translation>
    </message>
    <message>
        <source>Every table of the role is locked; which those are is not known here.</source>
        <translation>Chaque table du rôle est verrouillée&#xa0;; lesquelles n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>If it is a foreign key, the table that it names is locked too (ROW SHARE).</source>
        <translation>Si c&apos;est une clé étrangère, la table qu&apos;elle désigne est aussi verrouillée (ROW SHARE).</translation>
    </message>
    <message>
        <source>If it is a foreign key, the table that it names is locked just as hard.</source>
        <translation>Si c&apos;est une clé étrangère, la table qu&apos;elle désigne est verrouillée tout aussi fortement.</translation>
    </message>
    <message>
        <source>The index&apos;s table takes the same lock; which one is not known here.</source>
        <translation>La table de l&apos;index prend le même verrou&#xa0;; laquelle n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Each table in turn, in a transaction of its own.</source>
        <translation>Chaque table à son tour, dans une transaction propre.</translation>
    </message>
    <message>
        <source>REPACK was not measured: taken as CLUSTER.</source>
        <translation>REPACK n&apos;a pas été mesuré&#xa0;: traité comme CLUSTER.</translation>
    </message>
    <message>
        <source>Every table that refers to it is emptied and locked too.</source>
        <translation>Chaque table qui y fait référence est aussi vidée et verrouillée.</translation>
    </message>
    <message>
        <source>Every row is written and stays locked until the transaction ends.</source>
        <translation>Chaque ligne est écrite et reste verrouillée jusqu&apos;à la fin de la transaction.</translation>
    </message>
    <message>
        <source>As many rows as the condition lets through are written and stay locked until the transaction ends.</source>
        <translation>Toutes les lignes que la condition laisse passer sont écrites et restent verrouillées jusqu&apos;à la fin de la transaction.</translation>
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
        <translation>Leur table est verrouillée (SHARE UPDATE EXCLUSIVE)&#xa0;; laquelle n&apos;est pas connu ici.</translation>
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
        <translation>Le pire cas&#xa0;: cela dépend de la table telle qu&apos;elle est là-bas, ce qui n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The default calls a function of unknown volatility: taken as volatile, which writes every row anew.</source>
        <translation>La valeur par défaut appelle une fonction de volatilité inconnue&#xa0;: considérée comme volatile, ce qui réécrit chaque ligne.</translation>
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
        <source>With the session&apos;s TimeZone set to UTC the rows would stay as they are.</source>
        <translation>Avec le TimeZone de la session à UTC, les lignes resteraient telles quelles.</translation>
    </message>
    <message>
        <source>The worst case: some changes of type leave the rows as they are, but the column&apos;s type is not known here.</source>
        <translation>Le pire cas&#xa0;: certains changements de type laissent les lignes telles quelles, mais le type de la colonne n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Another run holds the lock on this database.</source>
        <translation>Une autre exécution détient le verrou sur cette base de données.</translation>
    </message>
    <message>
        <source>Wait until it has ended; the lock goes when that connection closes.</source>
        <translation>Attendre qu&apos;elle soit terminée&#xa0;; le verrou disparaît quand cette connexion se ferme.</translation>
    </message>
    <message>
        <source>Another run holds the lock on this database: process %1 (%2) of user “%3”, connected since %4.</source>
        <translation>Une autre exécution détient le verrou sur cette base de données&#xa0;: processus %1 (%2) de l&apos;utilisateur «&#xa0;%3&#xa0;», connecté depuis %4.</translation>
    </message>
    <message>
        <source>The lock&apos;s key “%1” is not a number.</source>
        <translation>La clé du verrou «&#xa0;%1&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The statement is not valid PostgreSQL: %1.</source>
        <translation>L&apos;instruction n&apos;est pas du PostgreSQL valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This kind of statement is not looked into.</source>
        <translation>Ce genre d&apos;instruction n&apos;est pas examiné.</translation>
    </message>
    <message>
        <source>There is no statement here.</source>
        <translation>Il n&apos;y a aucune instruction ici.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une base jetable.</translation>
    </message>
    <message>
        <source>Grant CREATEDB to the role, or use “auto” under [scratch] in switchback.toml.</source>
        <translation>Accorder CREATEDB au rôle, ou utiliser «&#xa0;auto&#xa0;» sous [scratch] dans switchback.toml.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server cannot run as root, and this system has neither a user “postgres” nor “nobody”.</source>
        <translation>Un serveur PostgreSQL privé ne peut pas fonctionner en tant que root, et ce système n&apos;a ni utilisateur «&#xa0;postgres&#xa0;» ni «&#xa0;nobody&#xa0;».</translation>
    </message>
    <message>
        <source>Start Switchback as an ordinary user.</source>
        <translation>Démarrer Switchback en tant qu&apos;utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>No PostgreSQL server was found on this machine to make a scratch database with.</source>
        <translation>Aucun serveur PostgreSQL n&apos;a été trouvé sur cette machine pour créer une base jetable.</translation>
    </message>
    <message>
        <source>Looked for initdb and postgres on the PATH and in %1.</source>
        <translation>initdb et postgres ont été cherchés dans le PATH et dans %1.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s server (package “postgresql” on Debian and Ubuntu, “postgresql-server” on Fedora), or name a server under [scratch] url in switchback.toml.</source>
        <translation>Installer le serveur PostgreSQL (paquet «&#xa0;postgresql&#xa0;» sur Debian et Ubuntu, «&#xa0;postgresql-server&#xa0;» sur Fedora), ou indiquer un serveur avec url sous [scratch] dans switchback.toml.</translation>
    </message>
    <message>
        <source>Starting a private PostgreSQL server</source>
        <translation>Démarrage d&apos;un serveur PostgreSQL privé</translation>
    </message>
    <message>
        <source>The folder for a private PostgreSQL server could not be made in %1.</source>
        <translation>Le dossier d&apos;un serveur PostgreSQL privé n&apos;a pas pu être créé dans %1.</translation>
    </message>
    <message>
        <source>The folder for a private PostgreSQL server could not be prepared.</source>
        <translation>Le dossier d&apos;un serveur PostgreSQL privé n&apos;a pas pu être préparé.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server could not be prepared with %1/initdb.</source>
        <translation>Un serveur PostgreSQL privé n&apos;a pas pu être préparé avec %1/initdb.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server could not be started from %1.</source>
        <translation>Un serveur PostgreSQL privé n&apos;a pas pu être démarré depuis %1.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server did not come up.</source>
        <translation>Un serveur PostgreSQL privé n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>processus %1 (%2)</translation>
    </message>
    <message>
        <source>The server is a standby, which takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the primary in the target&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is set to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for default_transaction_read_only in the URL, the role, the database and the server&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name a server for scratch databases, %1. Scripts would run there with your rights, and this project is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them, and if you trust them: switchback verify --trust, or File &gt; Trust Project in the workbench. Or use “auto” under [scratch] in switchback.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a command of psql; a server refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL byte stands here: no server takes one in SQL.</source>
        <translation type="unfinished"></translation>
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
        <source>The rule&apos;s page</source>
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
        <source>Shows the rule&apos;s page: why, and what to write instead</source>
        <translation>Affiche la page de la règle&#xa0;: pourquoi, et quoi écrire à la place</translation>
    </message>
    <message>
        <source>There is no page about “%1”.</source>
        <translation>Il n&apos;y a aucune page sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing found: no rule has anything to say.</source>
        <translation>Rien trouvé&#xa0;: aucune règle n&apos;a quoi que ce soit à dire.</translation>
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
        <translation>Le projet n&apos;indique aucune cible.</translation>
    </message>
    <message>
        <source>There is no target “%1”: the project names none.</source>
        <translation>Il n&apos;y a pas de cible «&#xa0;%1&#xa0;»&#xa0;: le projet n&apos;en indique aucune.</translation>
    </message>
    <message>
        <source>Add one to switchback.toml: [target.dev] with url = &quot;sqlite:dev.db&quot; or &quot;postgresql://…&quot;.</source>
        <translation>En ajouter une à switchback.toml&#xa0;: [target.dev] avec url = &quot;sqlite:dev.db&quot; ou &quot;postgresql://…&quot;.</translation>
    </message>
    <message>
        <source>The project has several targets, and none of them is named “dev”.</source>
        <translation>Le projet a plusieurs cibles, et aucune ne s&apos;appelle «&#xa0;dev&#xa0;».</translation>
    </message>
    <message>
        <source>There is no target “%1”.</source>
        <translation>Il n&apos;y a pas de cible «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisir parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read where its URLs lead, and if you trust the project: switchback status --trust, or File &gt; Trust Project in the workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL of %1 would take %2 from your environment to a place that this project names, and the project is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL that is one variable as a whole, url = &quot;${DATABASE_URL}&quot;, needs no trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host that the URL of %1 names would be sent the password from %2, and the project is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable %1, which is the URL of %2, holds no URL of a database that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known schemes: %1.</source>
        <translation type="unfinished">Schémas d&apos;URL connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the URL of %1 is the environment variable %2: %3</source>
        <comment>target, name, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server for scratch databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be remembered that %1 is trusted: the folder %2 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
        <translation type="unfinished">Rendez son dossier accessible en écriture, ou indiquez-en un autre dans la variable d&apos;environnement SWITCHBACK_DATA_HOME.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is not known which database these migrations are for.</source>
        <translation>On ne sait pas à quelle base de données ces migrations sont destinées.</translation>
    </message>
    <message>
        <source>Set dialect = &quot;postgresql&quot; or &quot;sqlite&quot; under [project] in switchback.toml.</source>
        <translation>Définir dialect = &quot;postgresql&quot; ou &quot;sqlite&quot; sous [project] dans switchback.toml.</translation>
    </message>
    <message>
        <source>Migration %1 has no up script.</source>
        <translation>La migration %1 n&apos;a pas de script up.</translation>
    </message>
    <message>
        <source>Migration %1 does not run on an empty database: %2</source>
        <translation>La migration %1 ne s&apos;exécute pas sur une base de données vide&#xa0;: %2</translation>
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
        <translation>down n&apos;a pas été exécuté</translation>
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
        <translation>il n&apos;y avait pas de lignes avant</translation>
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
        <translation>perdu&#xa0;: %1</translation>
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
        <translation>il n&apos;y a pas de script down</translation>
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
        <source>works with the deployed code&apos;s queries</source>
        <translation>fonctionne avec les requêtes du code déployé</translation>
    </message>
    <message>
        <source>no queries are named under [compatibility]</source>
        <translation>aucune requête n&apos;est indiquée sous [compatibility]</translation>
    </message>
    <message>
        <source>this version does not run them yet</source>
        <translation>cette version ne les exécute pas encore</translation>
    </message>
    <message>
        <source>zero downtime considered</source>
        <translation>absence d&apos;interruption de service prise en compte</translation>
    </message>
    <message>
        <source>no finding about locks, rewrites or deployed code</source>
        <translation>aucun constat sur les verrous, les réécritures ou le code déployé</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s) more than before.</source>
        <translation>
            <numerusform>%1 a %n ligne de plus qu&apos;avant.</numerusform>
            <numerusform>%1 a %n lignes de plus qu&apos;avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Il n&apos;y a pas de migration %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A migration before this one does not run, so this one was not tried. %1</source>
        <translation>Une migration avant celle-ci ne s&apos;exécute pas, celle-ci n&apos;a donc pas été essayée. %1</translation>
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
            <numerusform>%n instruction de %1 ne convient pas au schéma d&apos;avant cette migration et a été ignorée.</numerusform>
            <numerusform>%n instructions de %1 ne conviennent pas au schéma d&apos;avant cette migration et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows were made for %1: nothing is proved about its rows.</source>
        <translation>Aucune ligne n&apos;a été créée pour %1&#xa0;: rien n&apos;est prouvé sur ses lignes.</translation>
    </message>
    <message>
        <source>No rows could be made for %1 (%2): nothing is proved about its rows.</source>
        <translation>Aucune ligne n&apos;a pu être créée pour %1 (%2)&#xa0;: rien n&apos;est prouvé sur ses lignes.</translation>
    </message>
    <message>
        <source>Generated rows do not satisfy the constraint. If the target&apos;s rows do, give such rows in [scratch] seed, or set rows.</source>
        <translation>Les lignes générées ne satisfont pas la contrainte. Si celles de la cible la satisfont, donner de telles lignes dans seed sous [scratch], ou définir rows.</translation>
    </message>
    <message>
        <source>Not proved: the schema holds what this version cannot compare: %1.</source>
        <translation>Non prouvé&#xa0;: le schéma contient ce que cette version ne sait pas comparer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and no migration makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and should be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchback status lists the versions.</source>
        <translation type="unfinished">switchback status donne la liste des versions.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Down does not restore:</source>
        <translation>Down ne restaure pas&#xa0;:</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdu&#xa0;: %1</translation>
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
        <translation>Copie le verdict, les différences et la liste de contrôle pour une demande d&apos;intégration</translation>
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
        <translation>Liste de contrôle d&apos;une bonne migration</translation>
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
        <translation>%1 n&apos;a pas encore été prouvée.
Une preuve l&apos;exécute up, down puis de nouveau up sur une base jetable contenant des lignes, et compare.</translation>
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
        <translation>Échec à l&apos;instruction %1, %2:%3</translation>
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
        <translation>Ce que down n&apos;a pas restauré</translation>
    </message>
    <message>
        <source>What differs when up runs again</source>
        <translation>Ce qui diffère quand up s&apos;exécute de nouveau</translation>
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
        <translation>non compris&#xa0;: peut verrouiller ou changer n&apos;importe quoi</translation>
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
        <translation>aucun verrou que d&apos;autres attendent</translation>
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
        <translation>Prouvé. Down restaure le schéma et conserve chaque ligne&#xa0;; up de nouveau donne la même chose.</translation>
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
        <translation>Non prouvé. Il n&apos;y a pas de script down.</translation>
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
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifié&#xa0;: %1</translation>
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
        <translation>Aller à l&apos;emplacement</translation>
    </message>
    <message>
        <source>Nothing has been run yet. “Run up” shows the plan first.</source>
        <translation>Rien n&apos;a encore été exécuté. «&#xa0;Exécuter vers le haut&#xa0;» affiche d&apos;abord le plan.</translation>
    </message>
    <message>
        <source>Puts the cursor where the script failed</source>
        <translation>Place le curseur là où le script a échoué</translation>
    </message>
    <message>
        <source>Migrations and statements of the run</source>
        <translation>Migrations et instructions de l&apos;exécution</translation>
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
        <translation>%1, ligne %2&#xa0;:</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>Rien n&apos;a été exécuté.</translation>
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
        <translation>Chaque migration contient une erreur classique. Voir ce que l&apos;atelier en dit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 cannot be written.</source>
        <translation>Le fichier %1 de l&apos;exemple ne peut pas être écrit.</translation>
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
        <translation>Ordre des colonnes&#xa0;: une colonne supprimée puis rajoutée se trouve en dernier dans sa table&#xa0;; seule une réécriture de la table pourrait la déplacer.</translation>
    </message>
    <message>
        <source>Enum value: a label that was added cannot be removed; only making the type anew could do that.</source>
        <translation>Valeur d&apos;énumération&#xa0;: un libellé ajouté ne peut pas être supprimé&#xa0;; seule une recréation du type le permettrait.</translation>
    </message>
    <message>
        <source>State, not schema: whether the view holds rows.</source>
        <translation>État, pas schéma&#xa0;: si la vue contient des lignes.</translation>
    </message>
    <message>
        <source>This is not a snapshot: “%1” is missing or of another kind.</source>
        <translation>Ce n&apos;est pas un instantané&#xa0;: «&#xa0;%1&#xa0;» est absent ou d&apos;un autre genre.</translation>
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
        <translation>Choisir une migration pour voir ce qu&apos;elle fait au schéma.</translation>
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
        <translation>Ce que le script down ne restaure pas&#xa0;: vide, c&apos;est bon</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>The target against what its history says it should be</source>
        <translation>La cible comparée à ce qu&apos;elle devrait être selon son historique</translation>
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
        <translation>Création d&apos;une base jetable</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Allowed here: %1.</source>
        <translation>Autorisé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;…&quot;.</source>
        <translation>Écrire %1 = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Write it without quotes: %1 = %2.</source>
        <translation>L&apos;écrire sans guillemets&#xa0;: %1 = %2.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>L&apos;écrire sans guillemets.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>Write %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Écrire %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>“%1” must be a table.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une table.</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own.</source>
        <translation>Écrire [%1] sur une ligne à part.</translation>
    </message>
    <message>
        <source>unknown key “%1”.</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>unknown key “%1” in [%2].</source>
        <translation>clé inconnue «&#xa0;%1&#xa0;» dans [%2].</translation>
    </message>
    <message>
        <source>the rule “%1” takes a severity or a table.</source>
        <translation>la règle «&#xa0;%1&#xa0;» prend une gravité ou une table.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;warning&quot; or %1 = { severity = &quot;warning&quot; }.</source>
        <translation>Écrire %1 = &quot;warning&quot; ou %1 = { severity = &quot;warning&quot; }.</translation>
    </message>
    <message>
        <source>“%1” of the rule “%2” cannot be a table or a date.</source>
        <translation>«&#xa0;%1&#xa0;» de la règle «&#xa0;%2&#xa0;» ne peut pas être une table ou une date.</translation>
    </message>
    <message>
        <source>Write a text, a number, true, false or a list of them.</source>
        <translation>Écrire un texte, un nombre, true, false ou une liste de ceux-ci.</translation>
    </message>
    <message>
        <source>[%1] has no url.</source>
        <translation>[%1] n&apos;a pas de url.</translation>
    </message>
    <message>
        <source>Write url = &quot;sqlite:PATH&quot;, &quot;postgresql://…&quot; or &quot;${NAME}&quot; for an environment variable.</source>
        <translation>Écrire url = &quot;sqlite:PATH&quot;, &quot;postgresql://…&quot; ou &quot;${NAME}&quot; pour une variable d&apos;environnement.</translation>
    </message>
    <message>
        <source>“%1” in [target] is not a target.</source>
        <translation>«&#xa0;%1&#xa0;» dans [target] n&apos;est pas une cible.</translation>
    </message>
    <message>
        <source>Every target is a table of its own: [target.dev] with url = &quot;…&quot;.</source>
        <translation>Chaque cible est une table à part&#xa0;: [target.dev] avec url = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no version: “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une version&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write for example %1 = &quot;17&quot;.</source>
        <translation>Écrire par exemple %1 = &quot;17&quot;.</translation>
    </message>
    <message>
        <source>not valid TOML: %1.</source>
        <translation>TOML non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See “Settings” in the README for an example of this file.</source>
        <translation>Voir «&#xa0;Settings&#xa0;» dans le README pour un exemple de ce fichier.</translation>
    </message>
    <message>
        <source>[[lint.override]] says neither for which files nor for which targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write paths = [&quot;migrations/legacy&quot;], kinds = [&quot;development&quot;] or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“override” must be a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [[lint.override]] with two brackets on each side.</source>
        <translation type="unfinished"></translation>
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
    <name>Sql</name>
    <message>
        <source>This comment has no end.</source>
        <translation type="unfinished">Ce commentaire n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation type="unfinished">Le guillemet qui commence ici n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>Nothing is open that this parenthesis closes.</source>
        <translation type="unfinished">Rien n&apos;est ouvert que cette parenthèse ferme.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation type="unfinished">Une parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation type="unfinished">L&apos;instruction se termine trop tôt.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished">«&#xa0;%1&#xa0;» n&apos;est pas attendu ici.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Qt&apos;s SQLite driver brings another SQLite than the system&apos;s.</source>
        <translation>Le pilote SQLite de Qt apporte un autre SQLite que celui du système.</translation>
    </message>
    <message>
        <source>Install the distribution&apos;s own Qt.</source>
        <translation>Installer le Qt de la distribution.</translation>
    </message>
    <message>
        <source>SQLite&apos;s result code %1: %2</source>
        <translation>Code de résultat SQLite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>L&apos;instruction a été annulée.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it; ?busy_timeout=MILLISECONDS in the URL waits longer.</source>
        <translation>Attendre qu&apos;il ait terminé ou le fermer&#xa0;; ?busy_timeout=MILLISECONDS dans l&apos;URL attend plus longtemps.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder %1, and that the URL does not say mode=ro.</source>
        <translation>Vérifier les permissions du fichier et de son dossier %1, et que l&apos;URL ne contient pas mode=ro.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>SQLite also writes files beside it: check the permissions of %1.</source>
        <translation>SQLite écrit aussi des fichiers à côté&#xa0;: vérifier les permissions de %1.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 n&apos;est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>Check the path in the URL; an encrypted database cannot be read.</source>
        <translation>Vérifier le chemin dans l&apos;URL&#xa0;; une base de données chiffrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>PRAGMA integrity_check tells more; restore a copy of the file.</source>
        <translation>PRAGMA integrity_check en dit plus&#xa0;; restaurer une copie du fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk of %1: is it full?</source>
        <translation>Vérifier le disque de %1&#xa0;: est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 est un dossier, pas une base de données.</translation>
    </message>
    <message>
        <source>The URL names the file itself: sqlite:%1/FILE.</source>
        <translation>L&apos;URL désigne le fichier lui-même&#xa0;: sqlite:%1/FILE.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make it, or correct the path in the URL.</source>
        <translation>Le créer, ou corriger le chemin dans l&apos;URL.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de données %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Correct the path in the URL; applying migrations makes a new file.</source>
        <translation>Corriger le chemin dans l&apos;URL&#xa0;; appliquer des migrations crée un nouveau fichier.</translation>
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
        <translation>%1 ne peut pas être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifier les permissions du fichier.</translation>
    </message>
    <message>
        <source>All rows of the query are read and written; how many is not known.</source>
        <translation>Toutes les lignes de la requête sont lues et écrites&#xa0;; leur nombre n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>With foreign_keys on, all its rows are deleted first, and with them those that refer to them by ON DELETE CASCADE.</source>
        <translation>Avec foreign_keys activé, toutes ses lignes sont d&apos;abord supprimées, et avec elles celles qui y font référence par ON DELETE CASCADE.</translation>
    </message>
    <message>
        <source>No row is touched. Refused when any view or trigger of the schema does not resolve.</source>
        <translation>Aucune ligne n&apos;est touchée. Refusé quand une vue ou un déclencheur du schéma ne se résout pas.</translation>
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
        <translation>Aucune ligne n&apos;est touchée.</translation>
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
        <translation>Dans une transaction, il n&apos;a aucun effet, et SQLite ne le dit pas.</translation>
    </message>
    <message>
        <source>The whole file is written anew, and needs as much space again while it is. Refused inside a transaction.</source>
        <translation>Le fichier entier est réécrit, et nécessite encore autant d&apos;espace pendant ce temps. Refusé dans une transaction.</translation>
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
        <translation>table virtuelle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>SQLite dit&#xa0;: %1</translation>
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
        <translation>Une autre exécution travaille sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or end that process.</source>
        <translation>Attendre qu&apos;elle ait terminé, ou mettre fin à ce processus.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>Le fichier de verrou %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A run needs a folder that may be written, and so does SQLite itself: check the permissions of %1.</source>
        <translation>Une exécution nécessite un dossier accessible en écriture, tout comme SQLite lui-même&#xa0;: vérifier les permissions de %1.</translation>
    </message>
    <message>
        <source>It works on another database file, which is not looked at.</source>
        <translation>Elle agit sur un autre fichier de base de données, qui n&apos;est pas examiné.</translation>
    </message>
    <message>
        <source>SQLite has no statement that begins with “%1”.</source>
        <translation>SQLite n&apos;a aucune instruction qui commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The body of the trigger has no END.</source>
        <translation>Le corps du déclencheur n&apos;a pas de END.</translation>
    </message>
    <message>
        <source>SQLite can add only a CHECK to a table that exists.</source>
        <translation>SQLite ne peut ajouter qu&apos;un CHECK à une table existante.</translation>
    </message>
    <message>
        <source>Refused: %1 belongs to the primary key.</source>
        <translation>Refusé&#xa0;: %1 fait partie de la clé primaire.</translation>
    </message>
    <message>
        <source>Refused: %1 is unique.</source>
        <translation>Refusé&#xa0;: %1 est unique.</translation>
    </message>
    <message>
        <source>Refused while the index %1 uses it.</source>
        <translation>Refusé tant que l&apos;index %1 l&apos;utilise.</translation>
    </message>
    <message>
        <source>Refused while the generated column %1 uses it.</source>
        <translation>Refusé tant que la colonne générée %1 l&apos;utilise.</translation>
    </message>
    <message>
        <source>Refused if the trigger %1 uses it.</source>
        <translation>Refusé si le déclencheur %1 l&apos;utilise.</translation>
    </message>
    <message>
        <source>Refused: SQLite cannot add a primary key column.</source>
        <translation>Refusé&#xa0;: SQLite ne peut pas ajouter une colonne de clé primaire.</translation>
    </message>
    <message>
        <source>Refused: SQLite cannot add a unique column.</source>
        <translation>Refusé&#xa0;: SQLite ne peut pas ajouter une colonne unique.</translation>
    </message>
    <message>
        <source>Refused: SQLite cannot add a stored generated column, only a virtual one.</source>
        <translation>Refusé&#xa0;: SQLite ne peut pas ajouter une colonne générée stockée, seulement une virtuelle.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and the default is not a constant.</source>
        <translation>Refusé&#xa0;: la table contient des lignes, et la valeur par défaut n&apos;est pas une constante.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: the default is not a constant.</source>
        <translation>Refusé quand la table contient des lignes&#xa0;: la valeur par défaut n&apos;est pas une constante.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and NOT NULL needs a default for them.</source>
        <translation>Refusé&#xa0;: la table contient des lignes, et NOT NULL nécessite une valeur par défaut pour elles.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: NOT NULL needs a default for them.</source>
        <translation>Refusé quand la table contient des lignes&#xa0;: NOT NULL nécessite une valeur par défaut pour elles.</translation>
    </message>
    <message>
        <source>Refused while foreign_keys is on: a column that refers to another table can only have NULL as default.</source>
        <translation>Refusé tant que foreign_keys est activé&#xa0;: une colonne qui fait référence à une autre table ne peut avoir que NULL par défaut.</translation>
    </message>
    <message>
        <source>Refused when an index, a key, a view or a trigger uses the column.</source>
        <translation>Refusé quand un index, une clé, une vue ou un déclencheur utilise la colonne.</translation>
    </message>
    <message>
        <source>Refused if the view %1 uses it.</source>
        <translation>Refusé si la vue %1 l&apos;utilise.</translation>
    </message>
    <message>
        <source>Refused: SQLite has this form since %1, and the target runs %2.</source>
        <translation>Refusé&#xa0;: SQLite a cette forme depuis %1, et la cible utilise %2.</translation>
    </message>
    <message>
        <source>SQLite %1, files of its own</source>
        <translation>SQLite %1, fichiers propres</translation>
    </message>
    <message>
        <source>%1 is not a scratch database.</source>
        <translation>%1 n&apos;est pas une base jetable.</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be made or removed.</source>
        <translation>La base jetable %1 n&apos;a pas pu être créée ou supprimée.</translation>
    </message>
    <message>
        <source>Is the disk of %1 full?</source>
        <translation>Le disque de %1 est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>%1 cannot be copied while it is in use.</source>
        <translation>%1 ne peut pas être copié pendant son utilisation.</translation>
    </message>
    <message>
        <source>Close its connections first.</source>
        <translation>Fermer d&apos;abord ses connexions.</translation>
    </message>
    <message>
        <source>Making a folder for scratch databases</source>
        <translation>Création d&apos;un dossier pour les bases jetables</translation>
    </message>
    <message>
        <source>No scratch databases can be made in %1.</source>
        <translation>Aucune base jetable ne peut être créée dans %1.</translation>
    </message>
    <message>
        <source>Set [scratch] url to &quot;auto&quot;, or to sqlite:FOLDER with a folder that may be written.</source>
        <translation>Définir url sous [scratch] à &quot;auto&quot;, ou à sqlite:FOLDER avec un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The script would open a file outside the scratch database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script would leave the scratch database: %1.</source>
        <translation type="unfinished"></translation>
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
        <translation>Exécute une migration de base de données up, down puis de nouveau up, et montre ce qui s&apos;est vraiment passé.</translation>
    </message>
    <message>
        <source>Open a folder of migrations…</source>
        <translation>Ouvrir un dossier de migrations…</translation>
    </message>
    <message>
        <source>golang-migrate, dbmate and goose are recognised by their files. Nothing is changed by looking.</source>
        <translation>golang-migrate, dbmate et goose sont reconnus à leurs fichiers. Rien n&apos;est modifié en regardant.</translation>
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
        <translation>Cette migration a été appliquée à %1&#xa0;: ce que d&apos;autres ont exécuté ne se modifie plus.</translation>
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
        <translation>Les réglages n&apos;indiquent aucune cible. En ajouter une à switchback.toml&#xa0;: [target.dev] avec son url.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target (kind)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Runs go to “%1” (%2).</source>
        <translation>Les exécutions vont vers «&#xa0;%1&#xa0;» (%2).</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Migrations, les plus récentes d&apos;abord</translation>
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
        <translation>Planifier %1 jusqu&apos;ici…</translation>
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
        <translation>La cible %1 n&apos;a pas de dialecte connu.</translation>
    </message>
    <message>
        <source>“%1” is not there yet: the first run makes it.</source>
        <translation type="unfinished"></translation>
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
        <translation>Écrit une image de la fenêtre et s&apos;arrête</translation>
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
        <source>The window&apos;s size</source>
        <translation>La taille de la fenêtre</translation>
    </message>
    <message>
        <source>The colours: light or dark</source>
        <translation>Les couleurs : light ou dark</translation>
    </message>
</context>
</TS>
