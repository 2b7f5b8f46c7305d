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
        <translation>correction&#xa0;: %1 (--fix l&apos;applique)</translation>
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
        <translation>aucune instruction&#xa0;; seul l&apos;historique est écrit</translation>
    </message>
    <message>
        <source>Every command takes --project DIR (default: the working directory) and --json; switchback COMMAND --help tells the rest.
Exit status: 0 nothing to say, 1 findings, differences or a failed proof, 2 wrong use or settings,
3 a database could not be reached or refused, 4 a migration failed, 5 another run holds the lock.</source>
        <translation>Chaque commande accepte --project DOSSIER (par défaut&#xa0;: le dossier de travail) et --json&#xa0;; switchback COMMANDE --help indique le reste.
Code de retour&#xa0;: 0 rien à signaler, 1 constats, différences ou preuve échouée, 2 mauvaise utilisation ou mauvais réglages,
3 une base de données n&apos;a pas pu être jointe ou a refusé, 4 une migration a échoué, 5 une autre exécution détient le verrou.</translation>
    </message>
    <message>
        <source>Trust this project from now on: its URLs take environment variables, and from scratch databases its scripts reach files, programs and other servers.</source>
        <translation>Faire confiance à ce projet à partir de maintenant&#xa0;: ses URL insèrent des variables d&apos;environnement, et depuis les bases jetables ses scripts atteignent fichiers, programmes et autres serveurs.</translation>
    </message>
    <message>
        <source>%1 takes no &quot;%2&quot;.</source>
        <translation>%1 n&apos;accepte pas &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). `switchback lint --explain RULE` tells more.</source>
        <translation>
            <numerusform>%n règle. `switchback lint --explain RÈGLE` en dit plus.</numerusform>
            <numerusform>%n règles. `switchback lint --explain RÈGLE` en dit plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>in a down script</source>
        <translation>dans un script down</translation>
    </message>
    <message>
        <source>found</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>There is no lint rule &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de règle lint &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation>`switchback lint --list-rules` en donne la liste.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire &quot;%1&quot;&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n known from the baseline</source>
        <translation>
            <numerusform>%n connu par la référence</numerusform>
            <numerusform>%n connus par la référence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in this file, all with --format json</source>
        <translation>
            <numerusform>%1&#xa0;: %n autre dans ce fichier, tous avec --format json</numerusform>
            <numerusform>%1&#xa0;: %n autres dans ce fichier, tous avec --format json</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to and with this version.</source>
        <translation>Jusqu&apos;à cette version incluse.</translation>
    </message>
    <message>
        <source>At most so many migrations (default: all).</source>
        <translation>Au plus ce nombre de migrations (par défaut&#xa0;: toutes).</translation>
    </message>
    <message>
        <source>Down to this version, which stays applied; 0: everything down.</source>
        <translation>Vers le bas jusqu&apos;à cette version, qui reste appliquée&#xa0;; 0&#xa0;: tout vers le bas.</translation>
    </message>
    <message>
        <source>At most so many migrations (default: one).</source>
        <translation>Au plus ce nombre de migrations (par défaut&#xa0;: une).</translation>
    </message>
    <message>
        <source>For a folder without migrations: postgresql (the default), sqlite, mysql or mariadb.</source>
        <translation>Pour un dossier sans migrations&#xa0;: postgresql (par défaut), sqlite, mysql ou mariadb.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written to %1.</source>
        <translation>
            <numerusform>%n constat écrit dans %1.</numerusform>
            <numerusform>%n constats écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name it in switchback.toml, under [lint]: baseline = &quot;%1&quot;.</source>
        <translation>Indiquez-le dans switchback.toml, sous [lint]&#xa0;: baseline = &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--drift compares with a target, and none is named.</source>
        <translation>--drift compare avec une cible, et aucune n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>Name it: --target NAME.</source>
        <translation>Indiquez-la&#xa0;: --target NOM.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the baseline are gone: --write-baseline writes it anew.</source>
        <translation>
            <numerusform>%n constat de la référence a disparu&#xa0;: --write-baseline la réécrit.</numerusform>
            <numerusform>%n constats de la référence ont disparu&#xa0;: --write-baseline la réécrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell only what this file does not know.</source>
        <translation>Ne dire que ce que ce fichier ne connaît pas.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Write what is found now to a baseline.</source>
        <translation>Écrire ce qui est constaté maintenant dans un fichier de référence.</translation>
    </message>
    <message>
        <source>With --target: compare its schema with what the applied migrations make.</source>
        <translation>Avec --target&#xa0;: comparer son schéma à ce que produisent les migrations appliquées.</translation>
    </message>
    <message>
        <source>Print a rule&apos;s page.</source>
        <translation>Afficher la page d&apos;une règle.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>List every rule.</source>
        <translation>Lister toutes les règles.</translation>
    </message>
    <message>
        <source>Also tell what the history of this target, version control and earlier proofs say: its name in switchback.toml, or a URL.</source>
        <translation>Dire aussi ce que disent l&apos;historique de cette cible, la gestion de versions et les preuves antérieures&#xa0;: son nom dans switchback.toml, ou une URL.</translation>
    </message>
    <message>
        <source>plan takes no &quot;%1&quot;.</source>
        <translation>plan n&apos;accepte pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>switchback plan --help tells what it takes.</source>
        <translation>switchback plan --help indique ce qu&apos;elle accepte.</translation>
    </message>
    <message>
        <source>migrations are read and linted; running them comes later</source>
        <translation>les migrations sont lues et vérifiées par lint&#xa0;; leur exécution viendra plus tard</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>scripts</translation>
    </message>
    <message>
        <source>trusted: on scratch databases they may do all that the server lets them</source>
        <translation>approuvés&#xa0;: sur les bases jetables, ils peuvent tout ce que le serveur leur permet</translation>
    </message>
    <message>
        <source>not trusted: on scratch databases they reach nothing else</source>
        <translation>non approuvés&#xa0;: sur les bases jetables, ils n&apos;atteignent rien d&apos;autre</translation>
    </message>
    <message>
        <source>Versions, --all and --pending exclude each other.</source>
        <translation>Les versions, --all et --pending s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>Leave all but one of them out.</source>
        <translation>N&apos;en gardez qu&apos;un.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the report.</source>
        <translation>Il n&apos;y a pas de dossier %1 pour le rapport.</translation>
    </message>
    <message>
        <source>Make it, or name another file.</source>
        <translation>Créez-le, ou indiquez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files, told above</source>
        <translation>
            <numerusform>%n problème de fichiers, indiqué ci-dessus</numerusform>
            <numerusform>%n problèmes de fichiers, indiqués ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: not every file was looked at.</source>
        <translation>Arrêté&#xa0;: tous les fichiers n&apos;ont pas été examinés.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files</source>
        <translation>
            <numerusform>%n problème de fichier</numerusform>
            <numerusform>%n problèmes de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Output: text, json, gcc, github, gitlab, junit or sarif.</source>
        <translation>Sortie&#xa0;: text, json, gcc, github, gitlab, junit ou sarif.</translation>
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
        <translation>Après le schéma d&apos;URL, il faut deux barres obliques.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not put into a part of the URL.</source>
        <translation>La variable d&apos;environnement %1 n&apos;est pas insérée dans une partie de l&apos;URL.</translation>
    </message>
    <message>
        <source>Take the whole URL from one variable: ${DATABASE_URL}.</source>
        <translation>Prenez l&apos;URL entière d&apos;une seule variable&#xa0;: ${DATABASE_URL}.</translation>
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
        <translation>Les scripts d&apos;un projet qui n&apos;est pas approuvé n&apos;atteignent rien d&apos;autre que leur base jetable. Lisez-les, et si vous leur faites confiance&#xa0;: switchback verify --trust, ou Fichier &gt; Faire confiance au projet dans l&apos;atelier.</translation>
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
        <source>Nothing is run before that is put right.</source>
        <translation>Rien n&apos;est exécuté tant que cela n&apos;est pas corrigé.</translation>
    </message>
    <message>
        <source>Whether statement %1 was done before the last run broke off cannot be told from the schema.</source>
        <translation>Le schéma ne permet pas de dire si l&apos;instruction %1 a été exécutée avant l&apos;interruption de la dernière exécution.</translation>
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
    <message>
        <source>Write one: lint and the editor offer it where it follows from the up script.</source>
        <translation>Écrivez-en un&#xa0;: lint et l&apos;éditeur le proposent quand il découle du script up.</translation>
    </message>
    <message>
        <source>&quot;switchback up&quot; finishes it.</source>
        <translation>&quot;switchback up&quot; la termine.</translation>
    </message>
    <message>
        <source>&quot;switchback down&quot; finishes it.</source>
        <translation>&quot;switchback down&quot; la termine.</translation>
    </message>
    <message>
        <source>Look at the database: finish or undo the migration by hand.</source>
        <translation>Examinez la base de données&#xa0;: terminez ou annulez la migration à la main.</translation>
    </message>
    <message>
        <source>Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does not: %2.</source>
        <translation>Examinez la base de données, et terminez ou annulez la migration à la main. Ensuite, si elle est en place&#xa0;: %1. Sinon&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at the database, and finish or undo the migration by hand. Then, if it stands: %1. If it does not: %2, and let %3 itself run it the next time.</source>
        <translation>Examinez la base de données, et terminez ou annulez la migration à la main. Ensuite, si elle est en place&#xa0;: %1. Sinon&#xa0;: %2, et laissez %3 lui-même l&apos;exécuter la prochaine fois.</translation>
    </message>
    <message>
        <source>With the file as it was, &quot;up&quot; goes on from there.</source>
        <translation>Avec le fichier tel qu&apos;il était, &quot;up&quot; reprend à cet endroit.</translation>
    </message>
    <message>
        <source>With the file as it was, &quot;down&quot; goes on from there.</source>
        <translation>Avec le fichier tel qu&apos;il était, &quot;down&quot; reprend à cet endroit.</translation>
    </message>
    <message>
        <source>%1 will not show what this changes: &quot;%2&quot; writes it anew.</source>
        <translation>%1 ne montrera pas ce que ceci change&#xa0;: &quot;%2&quot; le récrit.</translation>
    </message>
    <message>
        <source>Name a target of %1, or correct “dialect” under [project] in switchback.toml.</source>
        <translation>Nommez une cible %1, ou corrigez «&#xa0;dialect&#xa0;» sous [project] dans switchback.toml.</translation>
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
        <translation>Pas encore de migrations dans «&#xa0;%1&#xa0;»</translation>
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
        <translation>Alt+Entrée&#xa0;: tout ceci au clavier</translation>
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
        <translation>%1&#xa0;: montre la modification avant qu&apos;elle ne soit faite</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Writes a comment with your reason above the statement; the rule is silent there</source>
        <translation>Écrit au-dessus de l&apos;instruction un commentaire avec votre raison&#xa0;; la règle s&apos;y tait</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Shows the rule&apos;s page: why, and what to write instead</source>
        <translation>Affiche la page de la règle&#xa0;: pourquoi, et quoi écrire à la place</translation>
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
        <translation>Ignorer «&#xa0;%1&#xa0;» avec une raison…</translation>
    </message>
    <message>
        <source>Reason for the suppression</source>
        <translation>Raison d&apos;ignorer ce constat</translation>
    </message>
    <message>
        <source>Why is this right here? The next reader will ask.</source>
        <translation>Pourquoi est-ce juste ici&#xa0;? Le prochain lecteur le demandera.</translation>
    </message>
    <message>
        <source>Enter makes the change and the new migration; the files are saved at once.</source>
        <translation>Entrée effectue la modification et la nouvelle migration&#xa0;; les fichiers sont enregistrés aussitôt.</translation>
    </message>
    <message>
        <source>Enter makes the change and renames the files; they are saved at once.</source>
        <translation>Entrée effectue la modification et renomme les fichiers&#xa0;; ils sont enregistrés aussitôt.</translation>
    </message>
    <message>
        <source>Enter makes the change, one undo takes it back. It changes what the migration does.</source>
        <translation>Entrée effectue la modification, une seule annulation la retire. Elle change ce que fait la migration.</translation>
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
        <translation>Entrée écrit le commentaire, une seule annulation le retire.</translation>
    </message>
    <message>
        <source>New migration: %1</source>
        <translation>Nouvelle migration&#xa0;: %1</translation>
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
    <message>
        <source>as long as its rows take</source>
        <translation>aussi longtemps que l&apos;exigent ses lignes</translation>
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
        <translation>Réglez dialect = &quot;postgresql&quot;, &quot;sqlite&quot;, &quot;mysql&quot; ou &quot;mariadb&quot; dans [project] de switchback.toml, ou indiquez une cible.</translation>
    </message>
    <message>
        <source>begins with a byte order mark, behind which dbmate sees no “-- migrate:up”.</source>
        <translation>commence par une marque d’ordre des octets (BOM), derrière laquelle dbmate ne voit pas «&#xa0;-- migrate:up&#xa0;».</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Enregistrez le fichier en UTF-8 sans marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>%1 looks like migrations of %2, which are not read; those of %3 are.</source>
        <translation>%1 ressemble à des migrations de %2, qui ne sont pas lues&#xa0;; celles de %3 le sont.</translation>
    </message>
    <message>
        <source>They are programs in Ruby, and only SQL can be read. Open a folder of SQL scripts, or begin one with “switchback init” and “switchback new NAME”.</source>
        <translation>Ce sont des programmes en Ruby, et seul le SQL peut être lu. Ouvrez un dossier de scripts SQL, ou commencez-en un avec «&#xa0;switchback init&#xa0;» et «&#xa0;switchback new NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Copy each migration.sql into one folder as VERSION_NAME.up.sql, write a VERSION_NAME.down.sql beside it, and set format = &quot;golang-migrate&quot; and path = &quot;FOLDER&quot; under [project] in switchback.toml.</source>
        <translation>Copiez chaque migration.sql dans un seul dossier sous le nom VERSION_NAME.up.sql, écrivez à côté un VERSION_NAME.down.sql, et réglez format = &quot;golang-migrate&quot; et path = &quot;DOSSIER&quot; sous [project] dans switchback.toml.</translation>
    </message>
    <message>
        <source>Name V1__NAME.sql 1_NAME.up.sql and U1__NAME.sql 1_NAME.down.sql, and set format = &quot;golang-migrate&quot; and path = &quot;%1&quot; under [project] in switchback.toml.</source>
        <translation>Renommez V1__NAME.sql en 1_NAME.up.sql et U1__NAME.sql en 1_NAME.down.sql, et réglez format = &quot;golang-migrate&quot; et path = &quot;%1&quot; sous [project] dans switchback.toml.</translation>
    </message>
    <message>
        <source>Write “-- +goose” for “-- +migrate” in them, name them VERSION_NAME.sql, and set format = &quot;goose&quot; and path = &quot;%1&quot; under [project] in switchback.toml.</source>
        <translation>Écrivez-y «&#xa0;-- +goose&#xa0;» au lieu de «&#xa0;-- +migrate&#xa0;», nommez-les VERSION_NAME.sql, et réglez format = &quot;goose&quot; et path = &quot;%1&quot; sous [project] dans switchback.toml.</translation>
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
        <translation>Régler d&apos;abord un délai de verrou de %1</translation>
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
        <translation>Toutes les lignes de %1 sont écrites en une transaction&#xa0;: personne d&apos;autre ne peut écrire dans la base jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>All rows of %1 are written in one transaction: long row locks, a large undo log, replicas that fall behind.</source>
        <translation>Toutes les lignes de %1 sont écrites en une transaction&#xa0;: longs verrous de lignes, gros journal d&apos;annulation (undo), réplicas qui prennent du retard.</translation>
    </message>
    <message>
        <source>Validate it in a new migration</source>
        <translation>La valider dans une nouvelle migration</translation>
    </message>
    <message>
        <source>The expression asks a table: servers refuse that, and could not keep it true.</source>
        <translation>L&apos;expression interroge une table&#xa0;: les serveurs le refusent, et ne pourraient pas la maintenir vraie.</translation>
    </message>
    <message>
        <source>%1 gives another answer each time: a generated column cannot be kept right with it.</source>
        <translation>%1 donne chaque fois une autre réponse&#xa0;: une colonne générée ne peut pas rester juste avec elle.</translation>
    </message>
    <message>
        <source>%1 reads the clock: SQLite makes the table, and then refuses every row written to it.</source>
        <translation>%1 lit l&apos;horloge&#xa0;: SQLite crée la table, puis refuse chaque ligne qu&apos;on y écrit.</translation>
    </message>
    <message>
        <source>%1 gives another answer each time: rows that are valid today may fail when a dump is restored or the constraint is validated.</source>
        <translation>%1 donne chaque fois une autre réponse&#xa0;: des lignes valides aujourd&apos;hui peuvent échouer quand un dump est restauré ou que la contrainte est validée.</translation>
    </message>
    <message>
        <source>Compare with constants and columns only; what depends on the moment belongs to a trigger or the program.</source>
        <translation>Ne comparez qu&apos;avec des constantes et des colonnes&#xa0;; ce qui dépend du moment relève d&apos;un déclencheur ou du programme.</translation>
    </message>
    <message>
        <source>Check whose answer changes by itself</source>
        <translation>CHECK dont la réponse change d&apos;elle-même</translation>
    </message>
    <message>
        <source>%1 has %2 indexes already: every row written goes into each of them.</source>
        <translation>%1 a déjà %2 index&#xa0;: chaque ligne écrite entre dans chacun d&apos;eux.</translation>
    </message>
    <message>
        <source>The server refuses a key of %1 bytes: it takes %2, and a character of utf8mb4 counts four.</source>
        <translation>Le serveur refuse une clé de %1 octets&#xa0;: il en accepte %2, et un caractère en utf8mb4 en compte quatre.</translation>
    </message>
    <message>
        <source>The character set is not stated; utf8mb4 is assumed.</source>
        <translation>Le jeu de caractères n&apos;est pas indiqué&#xa0;; utf8mb4 est supposé.</translation>
    </message>
    <message>
        <source>Index the beginning of the longest column: name(100).</source>
        <translation>Indexez le début de la colonne la plus longue&#xa0;: name(100).</translation>
    </message>
    <message>
        <source>The server refuses an index of %1 columns: it takes %2.</source>
        <translation>Le serveur refuse un index de %1 colonnes&#xa0;: il en accepte %2.</translation>
    </message>
    <message>
        <source>The index on %1 has %2 columns: its later ones rarely find more, and each write and page of cache carries them.</source>
        <translation>L&apos;index sur %1 a %2 colonnes&#xa0;: les dernières trouvent rarement davantage, et chaque écriture et chaque page du cache les porte.</translation>
    </message>
    <message>
        <source>Keep the columns that most queries compare with =, the most selective first.</source>
        <translation>Gardez les colonnes que la plupart des requêtes comparent avec =, la plus sélective en premier.</translation>
    </message>
    <message>
        <source>Index of many columns</source>
        <translation>Index de nombreuses colonnes</translation>
    </message>
    <message>
        <source>This transaction comes to lock %1 at once, and keeps each until its end: whoever uses them in another order can deadlock with it, and everybody waits for the sum of its waits.</source>
        <translation>Cette transaction finit par verrouiller à la fois %1, et garde chaque verrou jusqu&apos;à sa fin&#xa0;: qui utilise ces tables dans un autre ordre risque un interblocage avec elle, et tout le monde attend la somme de ses attentes.</translation>
    </message>
    <message>
        <source>One table for each transaction; drop foreign keys one by one before their table.</source>
        <translation>Une table par transaction&#xa0;; supprimez les clés étrangères une à une avant leur table.</translation>
    </message>
    <message>
        <source>Several tables locked at once</source>
        <translation>Plusieurs tables verrouillées à la fois</translation>
    </message>
    <message>
        <source>Give it a numbered key</source>
        <translation>Lui donner une clé numérotée</translation>
    </message>
    <message>
        <source>Rows of %1 are told apart by SQLite&apos;s own rowid alone, which VACUUM may number anew.</source>
        <translation>Les lignes de %1 ne se distinguent que par le rowid propre à SQLite, que VACUUM peut renuméroter.</translation>
    </message>
    <message>
        <source>No row of %1 can be named: replication, tools that copy tables online and repairs by hand find no single one.</source>
        <translation>Aucune ligne de %1 ne peut être désignée&#xa0;: la réplication, les outils qui copient des tables en ligne et les réparations à la main n&apos;en trouvent aucune en particulier.</translation>
    </message>
    <message>
        <source>Give the table a primary key.</source>
        <translation>Donnez à la table une clé primaire.</translation>
    </message>
    <message>
        <source>Table without a primary key</source>
        <translation>Table sans clé primaire</translation>
    </message>
    <message>
        <source>%1 is 0: what waits or works under it does so without an end.</source>
        <translation>%1 est à 0&#xa0;: ce qui attend ou travaille sous ce réglage le fait sans limite.</translation>
    </message>
    <message>
        <source>%1 is %2: while it runs out, every query on the table queues.</source>
        <translation>%1 est à %2&#xa0;: pendant que ce délai s&apos;écoule, chaque requête sur la table fait la queue.</translation>
    </message>
    <message>
        <source>Give it at most %1, and try again when it strikes, instead of waiting long.</source>
        <translation>Donnez-lui %1 au plus, et réessayez quand il est atteint, au lieu d&apos;attendre longtemps.</translation>
    </message>
    <message>
        <source>Set it to %1</source>
        <translation>Le régler à %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Timeout that protects nothing</source>
        <translation>Délai qui ne protège rien</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4 cannot hold all of its values: they are cut off or rounded for good, or the first one stops the migration.</source>
        <translation>%1.%2 est %3, et %4 ne peut pas contenir toutes ses valeurs&#xa0;: elles sont tronquées ou arrondies pour de bon, ou la première arrête la migration.</translation>
    </message>
    <message>
        <source>Look for values that do not fit first. Better: a new column with a checked copy, and the old one kept until nobody misses it.</source>
        <translation>Cherchez d&apos;abord les valeurs qui ne tiennent pas. Mieux&#xa0;: une nouvelle colonne avec une copie vérifiée, et l&apos;ancienne gardée jusqu&apos;à ce qu&apos;elle ne manque à personne.</translation>
    </message>
    <message>
        <source>Type that cannot hold the old values</source>
        <translation>Type qui ne peut pas contenir les anciennes valeurs</translation>
    </message>
    <message>
        <source>Nothing limits how many rows of %1 this writes in one transaction: nobody else can write to the database until it is done.</source>
        <translation>Rien ne limite le nombre de lignes de %1 que cela écrit en une transaction&#xa0;: personne d&apos;autre ne peut écrire dans la base jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>The server chooses the name of this constraint of %1: it may be another in each database, and no migration can drop it by a name that all of them know.</source>
        <translation>Le serveur choisit le nom de cette contrainte de %1&#xa0;: il peut différer d&apos;une base à l&apos;autre, et aucune migration ne peut la supprimer sous un nom que toutes connaissent.</translation>
    </message>
    <message>
        <source>Write CONSTRAINT and a name before it.</source>
        <translation>Écrivez CONSTRAINT et un nom devant elle.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Utiliser le nom %1</translation>
    </message>
    <message>
        <source>The server chooses the name of this index on %1: the down script cannot know it for sure.</source>
        <translation>Le serveur choisit le nom de cet index sur %1&#xa0;: le script down ne peut pas le connaître avec certitude.</translation>
    </message>
    <message>
        <source>Give the index a name.</source>
        <translation>Donnez un nom à l&apos;index.</translation>
    </message>
    <message>
        <source>Constraint or index without a name</source>
        <translation>Contrainte ou index sans nom</translation>
    </message>
    <message>
        <source>Where %1 is found depends on the session&apos;s search path.</source>
        <translation>L&apos;endroit où %1 est trouvé dépend du chemin de recherche de la session.</translation>
    </message>
    <message>
        <source>Write the schema before the name.</source>
        <translation>Écrivez le schéma devant le nom.</translation>
    </message>
    <message>
        <source>Write %1 before it</source>
        <translation>Écrire %1 devant</translation>
    </message>
    <message>
        <source>Name without its schema</source>
        <translation>Nom sans son schéma</translation>
    </message>
    <message>
        <source>A suppression without effect, reason or rule</source>
        <translation>Directive ignore sans effet, raison ou règle</translation>
    </message>
    <message>
        <source>Choose the rows with a subquery</source>
        <translation>Choisir les lignes par une sous-requête</translation>
    </message>
    <message>
        <source>SQLite knows LIMIT in %1 only where it was built with SQLITE_ENABLE_UPDATE_DELETE_LIMIT: elsewhere this is a syntax error.</source>
        <translation>SQLite ne connaît LIMIT dans %1 que s&apos;il a été compilé avec SQLITE_ENABLE_UPDATE_DELETE_LIMIT&#xa0;: ailleurs, c&apos;est une erreur de syntaxe.</translation>
    </message>
    <message>
        <source>PostgreSQL knows no LIMIT in %1: this is a syntax error, and the migration fails.</source>
        <translation>PostgreSQL ne connaît pas LIMIT dans %1&#xa0;: c&apos;est une erreur de syntaxe, et la migration échoue.</translation>
    </message>
    <message>
        <source>Choose the rows with a subquery: WHERE id IN (SELECT … LIMIT n).</source>
        <translation>Choisissez les lignes par une sous-requête&#xa0;: WHERE id IN (SELECT … LIMIT n).</translation>
    </message>
    <message>
        <source>LIMIT where there is none</source>
        <translation>LIMIT là où il n&apos;existe pas</translation>
    </message>
    <message>
        <source>From here on the schema is plain text that anybody may overwrite: one wrong character, and no connection can open the file any more.</source>
        <translation>À partir d&apos;ici, le schéma est du texte brut que n&apos;importe qui peut écraser&#xa0;: un seul caractère faux, et aucune connexion ne peut plus ouvrir le fichier.</translation>
    </message>
    <message>
        <source>From here on a rename leaves views, triggers and foreign keys with the old name: they are broken when they are next used.</source>
        <translation>À partir d&apos;ici, un renommage laisse l&apos;ancien nom dans les vues, déclencheurs et clés étrangères&#xa0;: ils sont cassés à leur prochaine utilisation.</translation>
    </message>
    <message>
        <source>From here on rows are taken that no CHECK would let in, and nothing finds them later.</source>
        <translation>À partir d&apos;ici, des lignes qu&apos;aucun CHECK ne laisserait entrer sont acceptées, et rien ne les trouve plus tard.</translation>
    </message>
    <message>
        <source>If the machine loses power while this is off, the file can be corrupt.</source>
        <translation>Si la machine perd l&apos;alimentation pendant que c&apos;est désactivé, le fichier peut être corrompu.</translation>
    </message>
    <message>
        <source>If the program ends in the middle of a transaction, the file can be corrupt: nothing on disk tells what was there before.</source>
        <translation>Si le programme s&apos;arrête au milieu d&apos;une transaction, le fichier peut être corrompu&#xa0;: rien sur le disque ne dit ce qui s&apos;y trouvait avant.</translation>
    </message>
    <message>
        <source>This changes how every connection to the file works, and fails while another one is open; inside a transaction it does nothing.</source>
        <translation>Ceci change le fonctionnement de chaque connexion au fichier, et échoue tant qu&apos;une autre est ouverte&#xa0;; dans une transaction, cela ne fait rien.</translation>
    </message>
    <message>
        <source>user_version is written by hand: tools that keep their own number there take it for the version of the schema.</source>
        <translation>user_version est écrit à la main&#xa0;: les outils qui y gardent leur propre numéro le prennent pour la version du schéma.</translation>
    </message>
    <message>
        <source>Leave it to the tool.</source>
        <translation>Laissez cela à l&apos;outil.</translation>
    </message>
    <message>
        <source>Build tables anew instead of writing into the schema; leave how the file works to its programs.</source>
        <translation>Reconstruisez les tables au lieu d&apos;écrire dans le schéma&#xa0;; laissez le fonctionnement du fichier à ses programmes.</translation>
    </message>
    <message>
        <source>PRAGMA that can break the file</source>
        <translation>PRAGMA qui peut casser le fichier</translation>
    </message>
    <message>
        <source>No column %1 is in reach here, so SQLite takes it as the text %2; a build without that leniency fails, and a column of that name would be taken instead.</source>
        <translation>Aucune colonne %1 n&apos;est visible ici, donc SQLite y voit le texte %2&#xa0;; un SQLite sans cette tolérance échoue, et une colonne de ce nom serait prise à la place.</translation>
    </message>
    <message>
        <source>Write texts in single quotes.</source>
        <translation>Écrivez les textes entre apostrophes.</translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation>Utiliser des apostrophes</translation>
    </message>
    <message>
        <source>Text in double quotes</source>
        <translation>Texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>it belongs to the primary key</source>
        <translation>elle fait partie de la clé primaire</translation>
    </message>
    <message>
        <source>it is UNIQUE</source>
        <translation>elle est UNIQUE</translation>
    </message>
    <message>
        <source>the CHECK (%1) uses it</source>
        <translation>le CHECK (%1) l&apos;utilise</translation>
    </message>
    <message>
        <source>the table&apos;s foreign key to %1 uses it</source>
        <translation>la clé étrangère de la table vers %1 l&apos;utilise</translation>
    </message>
    <message>
        <source>the index %1 uses it</source>
        <translation>l&apos;index %1 l&apos;utilise</translation>
    </message>
    <message>
        <source>the generated column %1 uses it</source>
        <translation>la colonne générée %1 l&apos;utilise</translation>
    </message>
    <message>
        <source>the trigger %1 uses it</source>
        <translation>le déclencheur %1 l&apos;utilise</translation>
    </message>
    <message>
        <source>the view %1 uses it</source>
        <translation>la vue %1 l&apos;utilise</translation>
    </message>
    <message>
        <source>SQLite refuses to drop %1 of %2: %3.</source>
        <translation>SQLite refuse de supprimer la colonne %1 de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Drop what uses it first, or build the table anew without the column.</source>
        <translation>Supprimez d&apos;abord ce qui l&apos;utilise, ou reconstruisez la table sans la colonne.</translation>
    </message>
    <message>
        <source>Drop the index first.</source>
        <translation>Supprimez d&apos;abord l&apos;index.</translation>
    </message>
    <message>
        <source>Drop the index first</source>
        <translation>Supprimer d&apos;abord l&apos;index</translation>
    </message>
    <message>
        <source>With %1 of %2 goes, without a word, %3.</source>
        <translation>Avec %1 de %2 disparaît, sans un mot, %3.</translation>
    </message>
    <message>
        <source>See to it that nothing relies on it.</source>
        <translation>Veillez à ce que rien ne s&apos;y fie.</translation>
    </message>
    <message>
        <source>Column that SQLite cannot drop</source>
        <translation>Colonne que SQLite ne peut pas supprimer</translation>
    </message>
    <message>
        <source>Switch foreign keys off around a transaction of its own</source>
        <translation>Désactiver les clés étrangères autour d&apos;une transaction à part</translation>
    </message>
    <message>
        <source>Send it before BEGIN, in a migration that the tool runs without a transaction.</source>
        <translation>Envoyez-le avant BEGIN, dans une migration que l&apos;outil exécute sans transaction.</translation>
    </message>
    <message>
        <source>Switch them on again at the end</source>
        <translation>Les réactiver à la fin</translation>
    </message>
    <message>
        <source>Check them behind the rebuild</source>
        <translation>Les vérifier après la reconstruction</translation>
    </message>
    <message>
        <source>Deferred, foreign keys let the old %1 go, and COMMIT fails if a row refers to it: the rows that are renamed into its place do not count.</source>
        <translation>Différées, les clés étrangères laissent partir l&apos;ancienne %1, et COMMIT échoue si une ligne y fait référence&#xa0;: les lignes renommées à sa place ne comptent pas.</translation>
    </message>
    <message>
        <source>Without column names on both sides the values of %1 go where they happen to stand: one column more or less, or another order, and they are in the wrong places.</source>
        <translation>Sans noms de colonnes des deux côtés, les valeurs de %1 vont là où elles se trouvent&#xa0;: une colonne de plus ou de moins, ou un autre ordre, et elles sont au mauvais endroit.</translation>
    </message>
    <message>
        <source>Name the columns in INSERT INTO and in SELECT.</source>
        <translation>Nommez les colonnes dans INSERT INTO et dans SELECT.</translation>
    </message>
    <message>
        <source>The values of %1 in %2 are not copied, and are gone with the old table.</source>
        <translation>Les valeurs de %1 dans %2 ne sont pas copiées, et disparaissent avec l&apos;ancienne table.</translation>
    </message>
    <message>
        <source>Copy every column that both tables have.</source>
        <translation>Copiez chaque colonne que les deux tables ont.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>l&apos;index %1</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>le déclencheur %1</translation>
    </message>
    <message>
        <source>With the old %1 goes, without a word, and is not made again: %2.</source>
        <translation>Avec l&apos;ancienne %1 disparaît, sans un mot, et n&apos;est pas recréé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make them again at the end.</source>
        <translation>Recréez-les à la fin.</translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les recréer</translation>
    </message>
    <message>
        <source>the default of %1</source>
        <translation>la valeur par défaut de %1</translation>
    </message>
    <message>
        <source>The new %1 does not have what the old one has: %2.</source>
        <translation>La nouvelle %1 n&apos;a pas ce qu&apos;a l&apos;ancienne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it into the new table; where it is meant to go, say so by a suppression with its reason.</source>
        <translation>Écrivez-le dans la nouvelle table&#xa0;; si cela doit disparaître, dites-le par une directive ignore et sa raison.</translation>
    </message>
    <message>
        <source>Rebuild that loses something</source>
        <translation>Reconstruction qui perd quelque chose</translation>
    </message>
    <message>
        <source>Rename the new table last</source>
        <translation>Renommer la nouvelle table en dernier</translation>
    </message>
    <message>
        <source>Drop the old table behind the copy.</source>
        <translation>Supprimez l&apos;ancienne table après la copie.</translation>
    </message>
    <message>
        <source>Drop it behind the copy</source>
        <translation>La supprimer après la copie</translation>
    </message>
    <message>
        <source>Whether there are any is not known here.</source>
        <translation>On ne sait pas ici s&apos;il y en a.</translation>
    </message>
    <message>
        <source>several actions in one ALTER TABLE</source>
        <translation>plusieurs actions dans un seul ALTER TABLE</translation>
    </message>
    <message>
        <source>changing a column&apos;s definition</source>
        <translation>changer la définition d&apos;une colonne</translation>
    </message>
    <message>
        <source>setting a column&apos;s default</source>
        <translation>poser la valeur par défaut d&apos;une colonne</translation>
    </message>
    <message>
        <source>setting a column NOT NULL</source>
        <translation>rendre une colonne NOT NULL</translation>
    </message>
    <message>
        <source>changing a column&apos;s type</source>
        <translation>changer le type d&apos;une colonne</translation>
    </message>
    <message>
        <source>dropping a column&apos;s default</source>
        <translation>supprimer la valeur par défaut d&apos;une colonne</translation>
    </message>
    <message>
        <source>dropping a column&apos;s NOT NULL</source>
        <translation>supprimer le NOT NULL d&apos;une colonne</translation>
    </message>
    <message>
        <source>altering a column</source>
        <translation>modifier une colonne</translation>
    </message>
    <message>
        <source>IF NOT EXISTS for a column</source>
        <translation>IF NOT EXISTS pour une colonne</translation>
    </message>
    <message>
        <source>adding an index</source>
        <translation>ajouter un index</translation>
    </message>
    <message>
        <source>adding a CHECK constraint</source>
        <translation>ajouter une contrainte CHECK</translation>
    </message>
    <message>
        <source>adding a primary key</source>
        <translation>ajouter une clé primaire</translation>
    </message>
    <message>
        <source>adding a UNIQUE constraint</source>
        <translation>ajouter une contrainte UNIQUE</translation>
    </message>
    <message>
        <source>adding a foreign key</source>
        <translation>ajouter une clé étrangère</translation>
    </message>
    <message>
        <source>dropping a constraint</source>
        <translation>supprimer une contrainte</translation>
    </message>
    <message>
        <source>dropping a primary key</source>
        <translation>supprimer une clé primaire</translation>
    </message>
    <message>
        <source>dropping a key</source>
        <translation>supprimer une clé</translation>
    </message>
    <message>
        <source>IF EXISTS for a column</source>
        <translation>IF EXISTS pour une colonne</translation>
    </message>
    <message>
        <source>dropping a column</source>
        <translation>supprimer une colonne</translation>
    </message>
    <message>
        <source>renaming an index or a constraint</source>
        <translation>renommer un index ou une contrainte</translation>
    </message>
    <message>
        <source>renaming a column</source>
        <translation>renommer une colonne</translation>
    </message>
    <message>
        <source>SQLite has this since %1, and %2 is the version looked at: %3 (%4) fails.</source>
        <translation>SQLite a ceci depuis %1, et la version considérée est %2&#xa0;: %3 (%4) échoue.</translation>
    </message>
    <message>
        <source>SQLite has no such form in any version: %1 (%2) fails.</source>
        <translation>SQLite n&apos;a cette forme dans aucune version&#xa0;: %1 (%2) échoue.</translation>
    </message>
    <message>
        <source>Build the table anew: CREATE the new one, INSERT INTO it all columns FROM the old one, DROP the old one, RENAME the new one, and make indexes and triggers again.</source>
        <translation>Reconstruisez la table&#xa0;: CREATE pour la nouvelle, INSERT INTO de toutes les colonnes FROM l&apos;ancienne, DROP de l&apos;ancienne, RENAME de la nouvelle, et recréez index et déclencheurs.</translation>
    </message>
    <message>
        <source>Build %1 anew</source>
        <translation>Reconstruire %1</translation>
    </message>
    <message>
        <source>ALTER TABLE that SQLite does not have</source>
        <translation>ALTER TABLE que SQLite n&apos;a pas</translation>
    </message>
    <message>
        <source>this code runs, for a time that is not known</source>
        <translation>ce code s&apos;exécute, pour une durée inconnue</translation>
    </message>
    <message>
        <source>rows of %1 are read</source>
        <translation>des lignes de %1 sont lues</translation>
    </message>
    <message>
        <source>rows of %1 are written</source>
        <translation>des lignes de %1 sont écrites</translation>
    </message>
    <message>
        <source>all rows of %1 are read</source>
        <translation>toutes les lignes de %1 sont lues</translation>
    </message>
    <message>
        <source>an index of %1 is built</source>
        <translation>un index de %1 est construit</translation>
    </message>
    <message>
        <source>%1 is written anew</source>
        <translation>%1 est réécrite</translation>
    </message>
    <message>
        <source>a query over %1 runs</source>
        <translation>une requête sur %1 s&apos;exécute</translation>
    </message>
    <message>
        <source>Since an earlier statement of this transaction nobody can read or write %1 (ACCESS EXCLUSIVE), and it stays so while %2.</source>
        <translation>Depuis une instruction précédente de cette transaction, personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE), et cela dure pendant que %2.</translation>
    </message>
    <message>
        <source>Split them: one transaction, or migration, for each.</source>
        <translation>Séparez-les&#xa0;: une transaction, ou migration, pour chacune.</translation>
    </message>
    <message>
        <source>Slow statement while a table is locked</source>
        <translation>Instruction lente pendant qu&apos;une table est verrouillée</translation>
    </message>
    <message>
        <source>A comparison with NULL is never true, for no row of %1: nothing matches.</source>
        <translation>Une comparaison avec NULL n&apos;est jamais vraie, pour aucune ligne de %1&#xa0;: rien ne correspond.</translation>
    </message>
    <message>
        <source>Write IS NULL or IS NOT NULL.</source>
        <translation>Écrivez IS NULL ou IS NOT NULL.</translation>
    </message>
    <message>
        <source>Write IS NULL</source>
        <translation>Écrire IS NULL</translation>
    </message>
    <message>
        <source>Write IS NOT NULL</source>
        <translation>Écrire IS NOT NULL</translation>
    </message>
    <message>
        <source>If a single %1 of %2 is NULL, NOT IN is true for no row at all.</source>
        <translation>Si un seul %1 de %2 est NULL, NOT IN n&apos;est vrai pour aucune ligne.</translation>
    </message>
    <message>
        <source>Whether it can be is not known.</source>
        <translation>On ne sait pas s&apos;il peut l&apos;être.</translation>
    </message>
    <message>
        <source>Write NOT EXISTS, or leave the NULLs out of the subquery.</source>
        <translation>Écrivez NOT EXISTS, ou excluez les NULL de la sous-requête.</translation>
    </message>
    <message>
        <source>No index finds what ends or contains something: every row of %1 is read.</source>
        <translation>Aucun index ne trouve ce qui finit par quelque chose ou le contient&#xa0;: chaque ligne de %1 est lue.</translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key.</source>
        <translation>Parcourez la table par intervalles de sa clé.</translation>
    </message>
    <message>
        <source>Which rows this takes nobody can say, and no other run takes the same; all of them are read and sorted for it.</source>
        <translation>Personne ne peut dire quelles lignes ceci prend, et aucune autre exécution ne prend les mêmes&#xa0;; toutes sont lues et triées pour cela.</translation>
    </message>
    <message>
        <source>Order by the key.</source>
        <translation>Triez par la clé.</translation>
    </message>
    <message>
        <source>AND joins conditions, not assignments: only %1 is written, with the truth of the whole.</source>
        <translation>AND relie des conditions, pas des affectations&#xa0;: seule %1 est écrite, avec la valeur de vérité du tout.</translation>
    </message>
    <message>
        <source>Separate assignments with commas.</source>
        <translation>Séparez les affectations par des virgules.</translation>
    </message>
    <message>
        <source>Write a comma</source>
        <translation>Écrire une virgule</translation>
    </message>
    <message>
        <source>An index on %1 does not find what is made of it: every row of %2 is read.</source>
        <translation>Un index sur %1 ne trouve pas ce qui en est tiré&#xa0;: chaque ligne de %2 est lue.</translation>
    </message>
    <message>
        <source>Compare the column itself, or index the expression.</source>
        <translation>Comparez la colonne elle-même, ou indexez l&apos;expression.</translation>
    </message>
    <message>
        <source>%1 is a text, compared with a number: every row is converted, no index is used, and &apos;1abc&apos; equals 1.</source>
        <translation>%1 est un texte, comparé à un nombre&#xa0;: chaque ligne est convertie, aucun index n&apos;est utilisé, et &apos;1abc&apos; est égal à 1.</translation>
    </message>
    <message>
        <source>Write the number in quotes.</source>
        <translation>Écrivez le nombre entre apostrophes.</translation>
    </message>
    <message>
        <source>Each row is held against more than %1 conditions joined by OR.</source>
        <translation>Chaque ligne est confrontée à plus de %1 conditions reliées par OR.</translation>
    </message>
    <message>
        <source>Write IN (…), or join a list of values.</source>
        <translation>Écrivez IN (…), ou faites une jointure avec une liste de valeurs.</translation>
    </message>
    <message>
        <source>Which rows of %1 the LIMIT takes is left open: a replica that runs the statement itself may take others.</source>
        <translation>Les lignes de %1 que prend le LIMIT restent indéterminées&#xa0;: un réplica qui exécute lui-même l&apos;instruction peut en prendre d&apos;autres.</translation>
    </message>
    <message>
        <source>Add ORDER BY the key.</source>
        <translation>Ajoutez ORDER BY avec la clé.</translation>
    </message>
    <message>
        <source>Suspicious condition</source>
        <translation>Condition suspecte</translation>
    </message>
    <message>
        <source>%1 is a %2, which the project does not use.</source>
        <translation>%1 est du type %2, que le projet n&apos;utilise pas.</translation>
    </message>
    <message>
        <source>Migrations leave %1 alone.</source>
        <translation>Les migrations ne touchent pas à %1.</translation>
    </message>
    <message>
        <source>The project does not call %1.</source>
        <translation>Le projet n&apos;appelle pas %1.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a column %2.</source>
        <translation>Selon les règles du projet, %1 a besoin d&apos;une colonne %2.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; the project allows %3.</source>
        <translation>%1 a %2 colonnes&#xa0;; le projet en autorise %3.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a comment.</source>
        <translation>Selon les règles du projet, %1 a besoin d&apos;un commentaire.</translation>
    </message>
    <message>
        <source>Add a comment to fill in</source>
        <translation>Ajouter un commentaire à compléter</translation>
    </message>
    <message>
        <source>%1 uses “%2”, which the project does not.</source>
        <translation>%1 utilise «&#xa0;%2&#xa0;», ce que le projet ne fait pas.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 says one of %2.</source>
        <translation>Selon les règles du projet, %1 indique une valeur parmi %2.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is NOT NULL.</source>
        <translation>Selon les règles du projet, %1 est NOT NULL.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 needs a default.</source>
        <translation>Selon les règles du projet, %1 a besoin d&apos;une valeur par défaut.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 has one of the collations %2.</source>
        <translation>Selon les règles du projet, %1 a un collationnement parmi %2.</translation>
    </message>
    <message>
        <source>By the project&apos;s rules %1 is made in VERSION &apos;%2&apos;.</source>
        <translation>Selon les règles du projet, %1 est créée en VERSION &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Against the project&apos;s rules for tables</source>
        <translation>Contraire aux règles du projet pour les tables</translation>
    </message>
    <message>
        <source>Rewrite it while others work (REPACK)</source>
        <translation>La réécrire pendant que d&apos;autres travaillent (REPACK)</translation>
    </message>
    <message>
        <source>VACUUM writes the whole database anew while nobody can use it, needs twice its room, and cannot run inside a transaction.</source>
        <translation>VACUUM réécrit toute la base de données, et pendant ce temps personne ne peut l&apos;utiliser&#xa0;; il demande deux fois sa place, et ne peut pas s&apos;exécuter dans une transaction.</translation>
    </message>
    <message>
        <source>%1 writes one table after the other anew while nobody can read or write it.</source>
        <translation>%1 réécrit une table après l&apos;autre, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>%1 writes all of %2 and its indexes anew while nobody can read or write it.</source>
        <translation>%1 réécrit tout %2 et ses index, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Run VACUUM by hand when nobody works, not in a migration.</source>
        <translation>Exécutez VACUUM à la main quand personne ne travaille, pas dans une migration.</translation>
    </message>
    <message>
        <source>Use REPACK (CONCURRENTLY), which lets others work meanwhile.</source>
        <translation>Utilisez REPACK (CONCURRENTLY), qui laisse les autres travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Use pg_repack or pg_squeeze, which let others work meanwhile; a plain VACUUM often is enough.</source>
        <translation>Utilisez pg_repack ou pg_squeeze, qui laissent les autres travailler pendant ce temps&#xa0;; un simple VACUUM suffit souvent.</translation>
    </message>
    <message>
        <source>Maintenance that rewrites a table</source>
        <translation>Maintenance qui réécrit une table</translation>
    </message>
    <message>
        <source>Nothing says how %1 is taken back when it goes wrong.</source>
        <translation>Rien ne dit comment annuler %1 si cela tourne mal.</translation>
    </message>
    <message>
        <source>Add one line to its head: -- %1: what to do</source>
        <translation>Ajoutez une ligne en tête&#xa0;: -- %1: que faire</translation>
    </message>
    <message>
        <source>Add a line for the plan</source>
        <translation>Ajouter une ligne pour le plan</translation>
    </message>
    <message>
        <source>No plan for the way back</source>
        <translation>Aucun plan de retour</translation>
    </message>
    <message>
        <source>Add a policy to fill in</source>
        <translation>Ajouter une politique à compléter</translation>
    </message>
    <message>
        <source>From here on everybody but the owner sees no row of %1 and writes none: there is no policy.</source>
        <translation>À partir d&apos;ici, personne d&apos;autre que le propriétaire ne voit de ligne de %1 ni n&apos;en écrit&#xa0;: il n&apos;y a aucune politique.</translation>
    </message>
    <message>
        <source>Create the policies before, in the same transaction.</source>
        <translation>Créez les politiques avant, dans la même transaction.</translation>
    </message>
    <message>
        <source>All policies of %1 are RESTRICTIVE: they take rows away and none gives any, so that nobody sees one.</source>
        <translation>Toutes les politiques de %1 sont RESTRICTIVE&#xa0;: elles retirent des lignes et aucune n&apos;en donne, si bien que personne n&apos;en voit.</translation>
    </message>
    <message>
        <source>Add a permissive policy.</source>
        <translation>Ajoutez une politique permissive.</translation>
    </message>
    <message>
        <source>The policy does nothing: row security of %1 is off, and everybody sees every row.</source>
        <translation>La politique ne fait rien&#xa0;: la sécurité au niveau des lignes de %1 est désactivée, et tout le monde voit chaque ligne.</translation>
    </message>
    <message>
        <source>The policy does something only if row security of %1 is on already; nothing here switches it on.</source>
        <translation>La politique n&apos;agit que si la sécurité au niveau des lignes de %1 est déjà active&#xa0;; rien ici ne l&apos;active.</translation>
    </message>
    <message>
        <source>Add ALTER TABLE … ENABLE ROW LEVEL SECURITY.</source>
        <translation>Ajoutez ALTER TABLE … ENABLE ROW LEVEL SECURITY.</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2: from here on those fail or find no row.</source>
        <translation>Aucune politique de %1 n&apos;autorise %2&#xa0;: à partir d&apos;ici, ces commandes échouent ou ne trouvent aucune ligne.</translation>
    </message>
    <message>
        <source>Add a policy for each command that is in use.</source>
        <translation>Ajoutez une politique pour chaque commande utilisée.</translation>
    </message>
    <message>
        <source>USING (true) lets every role that has the privilege change every row of %1.</source>
        <translation>USING (true) laisse tout rôle qui a le privilège modifier chaque ligne de %1.</translation>
    </message>
    <message>
        <source>Say which rows, or allow SELECT only.</source>
        <translation>Dites quelles lignes, ou n&apos;autorisez que SELECT.</translation>
    </message>
    <message>
        <source>From here on the policies of %1 protect nothing%2.</source>
        <translation>À partir d&apos;ici, les politiques de %1 ne protègent plus rien%2.</translation>
    </message>
    <message>
        <source> from its owner</source>
        <translation> de son propriétaire</translation>
    </message>
    <message>
        <source>Change the policies instead.</source>
        <translation>Modifiez plutôt les politiques.</translation>
    </message>
    <message>
        <source>From here on the owner of %1 sees only what its policies give: an application that connects as the owner may find no row.</source>
        <translation>À partir d&apos;ici, le propriétaire de %1 ne voit que ce que donnent ses politiques&#xa0;: une application qui se connecte comme propriétaire peut ne trouver aucune ligne.</translation>
    </message>
    <message>
        <source>Look first whether a policy covers the owner.</source>
        <translation>Vérifiez d&apos;abord si une politique couvre le propriétaire.</translation>
    </message>
    <message>
        <source>Row security with a gap</source>
        <translation>Sécurité des lignes avec une faille</translation>
    </message>
    <message>
        <source>This statement changes rows, and the file lies in %1.</source>
        <translation>Cette instruction modifie des lignes, et le fichier se trouve dans %1.</translation>
    </message>
    <message>
        <source>This statement changes the schema, and the file lies in %1.</source>
        <translation>Cette instruction modifie le schéma, et le fichier se trouve dans %1.</translation>
    </message>
    <message>
        <source>Put it into the other folder; split a file that does both.</source>
        <translation>Placez-le dans l&apos;autre dossier&#xa0;; divisez un fichier qui fait les deux.</translation>
    </message>
    <message>
        <source>Move the migration to the other folder</source>
        <translation>Déplacer la migration dans l&apos;autre dossier</translation>
    </message>
    <message>
        <source>Migration in the wrong folder</source>
        <translation>Migration dans le mauvais dossier</translation>
    </message>
    <message>
        <source>%1 on %2 is not what the applied migrations make: %3</source>
        <translation>%1 sur %2 n&apos;est pas ce que produisent les migrations appliquées&#xa0;: %3</translation>
    </message>
    <message>
        <source>Somebody changed it by hand. Write the change as a migration, or take it back on the target.</source>
        <translation>Quelqu&apos;un l&apos;a modifié à la main. Écrivez le changement dans une migration, ou annulez-le sur la cible.</translation>
    </message>
    <message>
        <source>Schema differs from what the migrations make</source>
        <translation>Schéma différent de ce que produisent les migrations</translation>
    </message>
    <message>
        <source>Whoever may call %1 can make it run another function or table of the same name with the rights of its owner, by setting search_path before.</source>
        <translation>Qui peut appeler %1 peut, en réglant search_path auparavant, lui faire exécuter une autre fonction ou table du même nom avec les droits de son propriétaire.</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog and the schemas it needs.</source>
        <translation>Ajoutez SET search_path = pg_catalog et les schémas nécessaires.</translation>
    </message>
    <message>
        <source>Set its search path</source>
        <translation>Fixer son chemin de recherche</translation>
    </message>
    <message>
        <source>%1 runs with the rights of %2, and fails as soon as that account is gone.</source>
        <translation>%1 s&apos;exécute avec les droits de %2, et échoue dès que ce compte n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Name an account that belongs to the application, or use SQL SECURITY INVOKER.</source>
        <translation>Indiquez un compte qui appartient à l&apos;application, ou utilisez SQL SECURITY INVOKER.</translation>
    </message>
    <message>
        <source>Owner&apos;s rights, caller&apos;s names</source>
        <translation>Droits du propriétaire, noms de l&apos;appelant</translation>
    </message>
    <message>
        <source>The sequence behind %1 does not know the values written here: it hands them out again, and those inserts fail on the key.</source>
        <translation>La séquence derrière %1 ne connaît pas les valeurs écrites ici&#xa0;: elle les distribue de nouveau, et ces insertions échouent sur la clé.</translation>
    </message>
    <message>
        <source>Set the sequence to the greatest value afterwards (setval).</source>
        <translation>Réglez ensuite la séquence à la plus grande valeur (setval).</translation>
    </message>
    <message>
        <source>Set the sequence behind it</source>
        <translation>Régler la séquence ensuite</translation>
    </message>
    <message>
        <source>Sequence left behind</source>
        <translation>Séquence restée en arrière</translation>
    </message>
    <message>
        <source>From here on a crash empties it, and replicas do not have its rows.</source>
        <translation>À partir d&apos;ici, un plantage la vide, et les réplicas n&apos;ont pas ses lignes.</translation>
    </message>
    <message>
        <source>Make a new table of the right kind, copy in batches, and swap the names.</source>
        <translation>Créez une nouvelle table du bon genre, copiez par lots, et échangez les noms.</translation>
    </message>
    <message>
        <source>Table switched between logged and unlogged</source>
        <translation>Table passée de journalisée à non journalisée, ou l&apos;inverse</translation>
    </message>
    <message>
        <source>Nothing has filled %1.%2 before: one NULL in it aborts the migration.</source>
        <translation>Rien n&apos;a rempli %1.%2 avant&#xa0;: un seul NULL dedans interrompt la migration.</translation>
    </message>
    <message>
        <source>Whether the column is NOT NULL already is not known.</source>
        <translation>On ne sait pas si la colonne est déjà NOT NULL.</translation>
    </message>
    <message>
        <source>In an earlier migration give the rows a value in batches: UPDATE %1 SET %2 = … WHERE %2 IS NULL.</source>
        <translation>Dans une migration antérieure, donnez une valeur aux lignes par lots&#xa0;: UPDATE %1 SET %2 = … WHERE %2 IS NULL.</translation>
    </message>
    <message>
        <source>NOT NULL on a column that nothing has filled</source>
        <translation>NOT NULL sur une colonne que rien n&apos;a remplie</translation>
    </message>
    <message>
        <source>Forbid new NULLs now, and look for old ones in a new migration</source>
        <translation>Interdire maintenant les nouveaux NULL, et chercher les anciens dans une nouvelle migration</translation>
    </message>
    <message>
        <source>Add it now, and check the rows in a new migration</source>
        <translation>L&apos;ajouter maintenant, et vérifier les lignes dans une nouvelle migration</translation>
    </message>
    <message>
        <source>%1 moves to schema %2: programs that name its schema, or whose search_path does not hold the new one, fail from here on.</source>
        <translation>%1 passe dans le schéma %2&#xa0;: les programmes qui nomment son schéma, ou dont le search_path ne contient pas le nouveau, échouent à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Leave something of the old name in the old place, as a view, in the same transaction.</source>
        <translation>Dans la même transaction, laissez une vue sous l&apos;ancien nom à l&apos;ancienne place.</translation>
    </message>
    <message>
        <source>Leave a view in the old place</source>
        <translation>Laisser une vue à l&apos;ancienne place</translation>
    </message>
    <message>
        <source>Moved to another schema</source>
        <translation>Déplacé dans un autre schéma</translation>
    </message>
    <message>
        <source>All of %1 is copied while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>Tout %1 est copié, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Use pg_repack with --tablespace, or make a new table or index there, an index concurrently, and drop the old one.</source>
        <translation>Utilisez pg_repack avec --tablespace, ou créez là-bas une nouvelle table ou un nouvel index, un index avec CONCURRENTLY, et supprimez l&apos;ancien.</translation>
    </message>
    <message>
        <source>Every table of the tablespace is copied while nobody can read or write it.</source>
        <translation>Chaque table du tablespace est copiée, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Table moved to another place</source>
        <translation>Table déplacée à un autre endroit</translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be a PRIMARY KEY.</source>
        <translation>SQLite ne peut pas ajouter %1 à %2&#xa0;: une nouvelle colonne ne peut pas être PRIMARY KEY.</translation>
    </message>
    <message>
        <source>SQLite cannot add %1 to %2: a new column cannot be UNIQUE.</source>
        <translation>SQLite ne peut pas ajouter %1 à %2&#xa0;: une nouvelle colonne ne peut pas être UNIQUE.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: NOT NULL needs a default that is not NULL. On an empty database it passes.</source>
        <translation>SQLite refuse d&apos;ajouter %1 dès que %2 contient une ligne&#xa0;: NOT NULL exige une valeur par défaut qui ne soit pas NULL. Sur une base vide, cela passe.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: its default is not a constant. On an empty database it passes.</source>
        <translation>SQLite refuse d&apos;ajouter %1 dès que %2 contient une ligne&#xa0;: sa valeur par défaut n&apos;est pas une constante. Sur une base vide, cela passe.</translation>
    </message>
    <message>
        <source>While foreign_keys is on, SQLite refuses to add %1 as soon as %2 holds a row: a column that refers to another table can only have NULL as default.</source>
        <translation>Tant que foreign_keys est activé, SQLite refuse d&apos;ajouter %1 dès que %2 contient une ligne&#xa0;: une colonne qui fait référence à une autre table ne peut avoir que NULL par défaut.</translation>
    </message>
    <message>
        <source>Add it without UNIQUE, then CREATE UNIQUE INDEX.</source>
        <translation>Ajoutez-la sans UNIQUE, puis CREATE UNIQUE INDEX.</translation>
    </message>
    <message>
        <source>Build the table anew.</source>
        <translation>Reconstruisez la table.</translation>
    </message>
    <message>
        <source>Make it VIRTUAL, or build the table anew.</source>
        <translation>Rendez-la VIRTUAL, ou reconstruisez la table.</translation>
    </message>
    <message>
        <source>Give it a constant default, or add it without one and UPDATE the rows; else build the table anew.</source>
        <translation>Donnez-lui une valeur par défaut constante, ou ajoutez-la sans et remplissez les lignes par UPDATE&#xa0;; sinon, reconstruisez la table.</translation>
    </message>
    <message>
        <source>Add it without a default, then UPDATE the rows.</source>
        <translation>Ajoutez-la sans valeur par défaut, puis remplissez les lignes par UPDATE.</translation>
    </message>
    <message>
        <source>Make a unique index instead</source>
        <translation>Créer plutôt un index unique</translation>
    </message>
    <message>
        <source>Make it VIRTUAL</source>
        <translation>La rendre VIRTUAL</translation>
    </message>
    <message>
        <source>Give it the default %1</source>
        <translation>Lui donner la valeur par défaut %1</translation>
    </message>
    <message>
        <source>Fill the rows instead of the default</source>
        <translation>Remplir les lignes au lieu de la valeur par défaut</translation>
    </message>
    <message>
        <source>On the connected target %1 is empty.</source>
        <translation>Sur la cible connectée, %1 est vide.</translation>
    </message>
    <message>
        <source>Column that SQLite cannot add</source>
        <translation>Colonne que SQLite ne peut pas ajouter</translation>
    </message>
    <message>
        <source>%1.%2 is no faster for its limit of %3 characters, and lowering it later writes the table anew.</source>
        <translation>%1.%2 n&apos;est pas plus rapide grâce à sa limite de %3 caractères, et l&apos;abaisser plus tard réécrit la table.</translation>
    </message>
    <message>
        <source>Make it text with a CHECK on its length, which can be changed without touching the rows.</source>
        <translation>Utilisez text avec un CHECK sur sa longueur, qui se change sans toucher aux lignes.</translation>
    </message>
    <message>
        <source>Make it text with a CHECK</source>
        <translation>Passer à text avec un CHECK</translation>
    </message>
    <message>
        <source>Limit in the type of a text</source>
        <translation>Limite dans le type d&apos;un texte</translation>
    </message>
    <message>
        <source>Use timestamptz. Where a local time is meant, say so with COMMENT ON COLUMN or a name that ends in _local.</source>
        <translation>Utilisez timestamptz. Si une heure locale est voulue, dites-le avec COMMENT ON COLUMN ou un nom qui finit par _local.</translation>
    </message>
    <message>
        <source>%1.%2 forgets the time zone: what is written as 9:00 in one zone is read as 9:00 in every other.</source>
        <translation>%1.%2 oublie le fuseau horaire&#xa0;: ce qui est écrit comme 9:00 dans un fuseau est lu comme 9:00 dans tous les autres.</translation>
    </message>
    <message>
        <source>Make it timestamptz</source>
        <translation>Passer à timestamptz</translation>
    </message>
    <message>
        <source>Time without its zone</source>
        <translation>Heure sans son fuseau</translation>
    </message>
    <message>
        <source>%1 may hold NULLs: the server reads every row of %2 to make it NOT NULL, while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>%1 peut contenir des NULL&#xa0;: le serveur lit chaque ligne de %2 pour la rendre NOT NULL, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Whether %1 is NOT NULL is not known. If it is not, the server reads every row of %2 while nobody can read or write it (ACCESS EXCLUSIVE).</source>
        <translation>On ne sait pas si %1 est NOT NULL. Sinon, le serveur lit chaque ligne de %2, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>each column of the index</source>
        <translation>chaque colonne de l&apos;index</translation>
    </message>
    <message>
        <source>First make the columns NOT NULL without the scan: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in a later migration, then SET NOT NULL.</source>
        <translation>Rendez d&apos;abord les colonnes NOT NULL sans parcours&#xa0;: CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT dans une migration ultérieure, puis SET NOT NULL.</translation>
    </message>
    <message>
        <source>Primary key over columns that may hold NULLs</source>
        <translation>Clé primaire sur des colonnes qui peuvent contenir NULL</translation>
    </message>
    <message>
        <source>what is made from here on</source>
        <translation>ce qui est créé à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Grant what is needed, to a role that is named.</source>
        <translation>Accordez ce qu&apos;il faut, à un rôle désigné.</translation>
    </message>
    <message>
        <source>Every role of the server gets this on %1, those made later too.</source>
        <translation>Chaque rôle du serveur reçoit cela sur %1, même ceux créés plus tard.</translation>
    </message>
    <message>
        <source>Whoever gets this may give it on to anybody, and taking it back later takes it from all of them.</source>
        <translation>Qui reçoit cela peut le transmettre à n&apos;importe qui, et le retirer plus tard le retire à tous.</translation>
    </message>
    <message>
        <source>Leave WITH GRANT OPTION away.</source>
        <translation>Omettez WITH GRANT OPTION.</translation>
    </message>
    <message>
        <source>%1 lets the account pass checks of the whole server.</source>
        <translation>%1 laisse le compte passer outre des contrôles du serveur entier.</translation>
    </message>
    <message>
        <source>Let an administrator grant that, outside of migrations.</source>
        <translation>Laissez un administrateur l&apos;accorder, hors des migrations.</translation>
    </message>
    <message>
        <source>ALL on %1 holds more than reading and writing: also TRUNCATE, and whatever a later version adds.</source>
        <translation>ALL sur %1 comprend plus que lire et écrire&#xa0;: aussi TRUNCATE, et tout ce qu&apos;une version ultérieure ajoutera.</translation>
    </message>
    <message>
        <source>%1 lets the role pass every check of the server.</source>
        <translation>%1 laisse le rôle passer outre chaque contrôle du serveur.</translation>
    </message>
    <message>
        <source>Let an administrator make such roles, outside of migrations.</source>
        <translation>Laissez un administrateur créer de tels rôles, hors des migrations.</translation>
    </message>
    <message>
        <source>Leave it to an administrator.</source>
        <translation>Laissez cela à un administrateur.</translation>
    </message>
    <message>
        <source>%1 gets another owner: the old one can neither alter it nor grant anything on it from here on.</source>
        <translation>%1 change de propriétaire&#xa0;: l&apos;ancien ne peut plus, à partir d&apos;ici, ni le modifier ni accorder de droits dessus.</translation>
    </message>
    <message>
        <source>Change owners in a migration of its own.</source>
        <translation>Changez les propriétaires dans leur propre migration.</translation>
    </message>
    <message>
        <source>Programs that still log in with the old password fail from here on, and the new one stands in a file.</source>
        <translation>Les programmes qui se connectent encore avec l&apos;ancien mot de passe échouent à partir d&apos;ici, et le nouveau figure dans un fichier.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM changes the server for all of its databases, and no rollback undoes it.</source>
        <translation>ALTER SYSTEM modifie le serveur pour toutes ses bases, et aucun retour en arrière ne l&apos;annule.</translation>
    </message>
    <message>
        <source>This reaches every object of the role, in a list that each database has another of.</source>
        <translation>Cela touche chaque objet du rôle, selon une liste qui diffère d&apos;une base à l&apos;autre.</translation>
    </message>
    <message>
        <source>Programs that connect as this role get “permission denied” from here on.</source>
        <translation>Les programmes qui se connectent avec ce rôle reçoivent «&#xa0;permission denied&#xa0;» à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Take a privilege away when nothing uses it any more.</source>
        <translation>Retirez un privilège quand plus rien ne l&apos;utilise.</translation>
    </message>
    <message>
        <source>Privileges change together with the schema: a rollback of the one takes the other back too.</source>
        <translation>Les privilèges changent avec le schéma&#xa0;: annuler l&apos;un annule aussi l&apos;autre.</translation>
    </message>
    <message>
        <source>Give privileges a migration of their own.</source>
        <translation>Donnez aux privilèges leur propre migration.</translation>
    </message>
    <message>
        <source>What this file makes belongs to whoever runs it, not to %1.</source>
        <translation>Ce que crée ce fichier appartient à qui l&apos;exécute, pas à %1.</translation>
    </message>
    <message>
        <source>Begin with SET ROLE %1.</source>
        <translation>Commencez par SET ROLE %1.</translation>
    </message>
    <message>
        <source>Privileges changed</source>
        <translation>Privilèges modifiés</translation>
    </message>
    <message>
        <source>Nobody can read %1 until its whole query has run: REFRESH holds ACCESS EXCLUSIVE.</source>
        <translation>Personne ne peut lire %1 avant la fin de toute sa requête&#xa0;: REFRESH détient ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>Make a UNIQUE index over plain columns of it first, if it has none: REFRESH MATERIALIZED VIEW CONCURRENTLY needs one, and then readers read on.</source>
        <translation>Si elle n&apos;en a pas, créez d&apos;abord un index UNIQUE sur de simples colonnes de la vue&#xa0;: REFRESH MATERIALIZED VIEW CONCURRENTLY en a besoin, et les lecteurs continuent alors de lire.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY lets readers read on; it still keeps other refreshes waiting.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY laisse les lecteurs continuer&#xa0;; les autres rafraîchissements attendent tout de même.</translation>
    </message>
    <message>
        <source>Refresh concurrently</source>
        <translation>Rafraîchir avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>Materialised view refreshed with readers blocked</source>
        <translation>Vue matérialisée rafraîchie avec lectures bloquées</translation>
    </message>
    <message>
        <source>While the index %1 is built anew, nobody can write to its table, and no query can be planned that might use the index.</source>
        <translation>Pendant la reconstruction de l&apos;index %1, personne ne peut écrire dans sa table, et aucune requête susceptible d&apos;utiliser l&apos;index ne peut être planifiée.</translation>
    </message>
    <message>
        <source>While the indexes of %1 are built anew, nobody can write to it (SHARE), and no query can be planned that might use the index in work.</source>
        <translation>Pendant la reconstruction des index de %1, personne ne peut y écrire (SHARE), et aucune requête susceptible d&apos;utiliser l&apos;index en cours ne peut être planifiée.</translation>
    </message>
    <message>
        <source>Table after table, while its indexes are built anew, nobody can write to it, and no query can be planned that might use the index in work.</source>
        <translation>Table après table, pendant la reconstruction de ses index, personne ne peut y écrire, et aucune requête susceptible d&apos;utiliser l&apos;index en cours ne peut être planifiée.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 nothing does this online: build a new index with CREATE INDEX CONCURRENTLY, drop the old one, rename the new one.</source>
        <translation>Avant PostgreSQL 12, rien ne le fait en ligne&#xa0;: construisez un nouvel index avec CREATE INDEX CONCURRENTLY, supprimez l&apos;ancien, renommez le nouveau.</translation>
    </message>
    <message>
        <source>Write REINDEX %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>Écrivez REINDEX %1 CONCURRENTLY dans une migration qui s&apos;exécute sans transaction.</translation>
    </message>
    <message>
        <source>Rebuild concurrently</source>
        <translation>Reconstruire avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>Index rebuilt with reads and writes blocked</source>
        <translation>Index reconstruit avec lectures et écritures bloquées</translation>
    </message>
    <message>
        <source>Every program that still sends &apos;%1&apos; for %2 fails from here on, and the new one that sends &apos;%3&apos; fails before.</source>
        <translation>Tout programme qui envoie encore &apos;%1&apos; pour %2 échoue à partir d&apos;ici, et le nouveau qui envoie &apos;%3&apos; échoue avant.</translation>
    </message>
    <message>
        <source>Add the new label beside the old one, change the rows, and stop using the old one; it may stay.</source>
        <translation>Ajoutez le nouveau libellé à côté de l&apos;ancien, modifiez les lignes, et cessez d&apos;utiliser l&apos;ancien&#xa0;; il peut rester.</translation>
    </message>
    <message>
        <source>Add the new label beside the old one</source>
        <translation>Ajouter le nouveau libellé à côté de l&apos;ancien</translation>
    </message>
    <message>
        <source>Label of an enum renamed</source>
        <translation>Libellé d&apos;une énumération renommé</translation>
    </message>
    <message>
        <source>Every program, function and search_path that still says %1 fails from here on, and those that say %2 fail before.</source>
        <translation>Tout programme, toute fonction et tout search_path qui dit encore %1 échoue à partir d&apos;ici, et ceux qui disent %2 échouent avant.</translation>
    </message>
    <message>
        <source>Make the new schema, move over to views in it table by table, and drop the old one a release later.</source>
        <translation>Créez le nouveau schéma, passez table par table à des vues qu&apos;il contient, et supprimez l&apos;ancien une version plus tard.</translation>
    </message>
    <message>
        <source>Schema renamed</source>
        <translation>Schéma renommé</translation>
    </message>
    <message>
        <source>%1 becomes %2 in a swap of tables: programs that still run meet other columns under the name.</source>
        <translation>%1 devient %2 dans un échange de tables&#xa0;: les programmes encore en cours trouvent d&apos;autres colonnes sous ce nom.</translation>
    </message>
    <message>
        <source>Each update and delete of %1 writes the whole old row to the log, and replicas without a key search the whole table for it.</source>
        <translation>Chaque modification et suppression dans %1 écrit toute l&apos;ancienne ligne dans le journal de transactions, et les réplicas sans clé la cherchent dans toute la table.</translation>
    </message>
    <message>
        <source>Replicas are not told which row of %1 was meant: where it is published, its updates and deletes fail.</source>
        <translation>Les réplicas n&apos;apprennent pas quelle ligne de %1 était visée&#xa0;: là où elle est publiée, ses modifications et suppressions échouent.</translation>
    </message>
    <message>
        <source>Use REPLICA IDENTITY USING INDEX with a unique index over NOT NULL columns.</source>
        <translation>Utilisez REPLICA IDENTITY USING INDEX avec un index unique sur des colonnes NOT NULL.</translation>
    </message>
    <message>
        <source>Replica identity that costs or breaks</source>
        <translation>REPLICA IDENTITY coûteuse ou inopérante</translation>
    </message>
    <message>
        <source>%1 is a reserved word: every query must quote it, and one that forgets to fails.</source>
        <translation>%1 est un mot réservé&#xa0;: chaque requête doit le mettre entre guillemets, et celle qui l&apos;oublie échoue.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Reserved word as a name</source>
        <translation>Mot réservé comme nom</translation>
    </message>
    <message>
        <source>When a statement of this file fails, those before it stay: the next run stops at this one, because its work is done already.</source>
        <translation>Si une instruction de ce fichier échoue, les précédentes restent&#xa0;: la prochaine exécution s&apos;arrête à celle-ci, parce que son travail est déjà fait.</translation>
    </message>
    <message>
        <source>Put DROP INDEX CONCURRENTLY IF EXISTS before it: a build that failed leaves an index that is not valid.</source>
        <translation>Placez DROP INDEX CONCURRENTLY IF EXISTS avant&#xa0;: une construction ratée laisse un index non valide.</translation>
    </message>
    <message>
        <source>Put DROP CONSTRAINT IF EXISTS before it.</source>
        <translation>Placez DROP CONSTRAINT IF EXISTS avant.</translation>
    </message>
    <message>
        <source>Write %1, or give each statement a file of its own.</source>
        <translation>Écrivez %1, ou donnez à chaque instruction son propre fichier.</translation>
    </message>
    <message>
        <source>Statement that cannot be repeated</source>
        <translation>Instruction qui ne peut pas être répétée</translation>
    </message>
    <message>
        <source>Leave out rows that are there already</source>
        <translation>Omettre les lignes déjà présentes</translation>
    </message>
    <message>
        <source>Run by hand a second time, this puts the rows into %1 twice, or fails on a key. A failed run is undone as a whole.</source>
        <translation>Exécuté une seconde fois à la main, ceci met les lignes deux fois dans %1, ou échoue sur une clé. Une exécution ratée est annulée en bloc.</translation>
    </message>
    <message>
        <source>A second run puts the rows into %1 twice, or fails on a key; when a later statement fails, this one is not undone.</source>
        <translation>Une seconde exécution met les lignes deux fois dans %1, ou échoue sur une clé&#xa0;; si une instruction suivante échoue, celle-ci n&apos;est pas annulée.</translation>
    </message>
    <message>
        <source>Say what happens to rows that are there already: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.</source>
        <translation>Dites ce que deviennent les lignes déjà présentes&#xa0;: ON CONFLICT, ON DUPLICATE KEY, WHERE NOT EXISTS.</translation>
    </message>
    <message>
        <source>INSERT that cannot be repeated</source>
        <translation>INSERT qui ne peut pas être répété</translation>
    </message>
    <message>
        <source>%1.%2 is worked out from its own old value: a second run does it to rows that are done already.</source>
        <translation>%1.%2 se calcule à partir de sa propre ancienne valeur&#xa0;: une seconde exécution le fait sur des lignes déjà traitées.</translation>
    </message>
    <message>
        <source>Work it out from another column that stays as it is, or mark the rows that are done.</source>
        <translation>Calculez-la à partir d&apos;une autre colonne qui reste telle quelle, ou marquez les lignes traitées.</translation>
    </message>
    <message>
        <source>UPDATE that cannot be repeated</source>
        <translation>UPDATE qui ne peut pas être répété</translation>
    </message>
    <message>
        <source>NOT ENFORCED: rows that break this constraint enter %1 as if it were not there.</source>
        <translation>NOT ENFORCED&#xa0;: les lignes qui enfreignent cette contrainte entrent dans %1 comme si elle n&apos;existait pas.</translation>
    </message>
    <message>
        <source>Enforce it. In PostgreSQL, NOT VALID leaves only the existing rows unchecked.</source>
        <translation>Faites-la respecter. Sous PostgreSQL, NOT VALID ne laisse que les lignes existantes sans vérification.</translation>
    </message>
    <message>
        <source>This server reads the CHECK and forgets it: %1 takes every row.</source>
        <translation>Ce serveur lit le CHECK et l&apos;oublie&#xa0;: %1 accepte toute ligne.</translation>
    </message>
    <message>
        <source>NOT ENFORCED: from here on rows that break the constraint enter %1.</source>
        <translation>NOT ENFORCED&#xa0;: à partir d&apos;ici, les lignes qui enfreignent la contrainte entrent dans %1.</translation>
    </message>
    <message>
        <source>Constraint that is not enforced</source>
        <translation>Contrainte non appliquée</translation>
    </message>
    <message>
        <source>A statement is put together from pieces without quote_ident, quote_literal or format: a name with a quote in it breaks it, or worse. No other rule looked at it.</source>
        <translation>Une instruction est assemblée à partir de morceaux sans quote_ident, quote_literal ni format&#xa0;: un nom contenant un guillemet la casse, ou pire. Aucune autre règle ne l&apos;a examinée.</translation>
    </message>
    <message>
        <source>The statement that this runs is put together at run time: no rule looked at its locks, its rewrites and the rows that it loses.</source>
        <translation>L&apos;instruction exécutée ici est assemblée à l&apos;exécution&#xa0;: aucune règle n&apos;a examiné ses verrous, ses réécritures et les lignes qu&apos;elle perd.</translation>
    </message>
    <message>
        <source>Write plain statements, or one constant text, where you can.</source>
        <translation>Écrivez des instructions simples, ou un seul texte constant, là où c&apos;est possible.</translation>
    </message>
    <message>
        <source>No rule looked at what this procedure does: locks, rewrites and lost rows in it are not reported.</source>
        <translation>Aucune règle n&apos;a regardé ce que fait cette procédure&#xa0;: les verrous, réécritures et pertes de lignes qu&apos;elle contient ne sont pas signalés.</translation>
    </message>
    <message>
        <source>This is a command of psql: the project&apos;s tool does not know it, and no rule looked at what it does.</source>
        <translation>C&apos;est une commande de psql&#xa0;: l&apos;outil du projet ne la connaît pas, et aucune règle n&apos;a regardé ce qu&apos;elle fait.</translation>
    </message>
    <message>
        <source>Write SQL, or a setting of the tool.</source>
        <translation>Écrivez du SQL, ou un réglage de l&apos;outil.</translation>
    </message>
    <message>
        <source>Put %1 into the key</source>
        <translation>Mettre %1 dans la clé</translation>
    </message>
    <message>
        <source>PostgreSQL refuses a key on %1, which is partitioned by an expression.</source>
        <translation>PostgreSQL refuse une clé sur %1, qui est partitionnée par une expression.</translation>
    </message>
    <message>
        <source>The server refuses this key of %1: %2 decides in which partition a row lies, and is not part of it.</source>
        <translation>Le serveur refuse cette clé de %1&#xa0;: %2 décide dans quelle partition se trouve une ligne, et n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>Put the partition&apos;s columns into the key.</source>
        <translation>Mettez les colonnes de partitionnement dans la clé.</translation>
    </message>
    <message>
        <source>Key without the partition&apos;s columns</source>
        <translation>Clé sans les colonnes de partitionnement</translation>
    </message>
    <message>
        <source>Build each partition&apos;s index by itself</source>
        <translation>Construire l&apos;index de chaque partition séparément</translation>
    </message>
    <message>
        <source>%1 is partitioned: the server refuses CONCURRENTLY here, and the migration fails.</source>
        <translation>%1 est partitionnée&#xa0;: le serveur refuse ici CONCURRENTLY, et la migration échoue.</translation>
    </message>
    <message>
        <source>The index is built on every partition of %1, one after the other, with writes to all of them blocked until the end.</source>
        <translation>L&apos;index est construit sur chaque partition de %1, l&apos;une après l&apos;autre, avec les écritures dans toutes bloquées jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>CREATE INDEX … ON ONLY %1; build each partition&apos;s index with CONCURRENTLY; then ALTER INDEX … ATTACH PARTITION for each.</source>
        <translation>CREATE INDEX … ON ONLY %1&#xa0;; construisez l&apos;index de chaque partition avec CONCURRENTLY&#xa0;; puis ALTER INDEX … ATTACH PARTITION pour chacune.</translation>
    </message>
    <message numerus="yes">
        <source>This alters %1 and its %n partitions in one go, each under ACCESS EXCLUSIVE until the transaction ends.</source>
        <translation>
            <numerusform>Ceci modifie %1 et sa %n partition d&apos;un coup, chacune sous ACCESS EXCLUSIVE jusqu&apos;à la fin de la transaction.</numerusform>
            <numerusform>Ceci modifie %1 et ses %n partitions d&apos;un coup, chacune sous ACCESS EXCLUSIVE jusqu&apos;à la fin de la transaction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a short lock_timeout and try again when it strikes; keep the transaction short.</source>
        <translation>Réglez un lock_timeout court et réessayez quand il est atteint&#xa0;; gardez la transaction courte.</translation>
    </message>
    <message>
        <source>Index built on all partitions at once</source>
        <translation>Index construit sur toutes les partitions à la fois</translation>
    </message>
    <message>
        <source>%1.%2 holds numbers up to %3; making it wider later writes the table anew.</source>
        <translation>%1.%2 contient des nombres jusqu&apos;à %3&#xa0;; l&apos;élargir plus tard réécrit la table.</translation>
    </message>
    <message>
        <source>Make it bigint, or say with a CHECK how far it goes.</source>
        <translation>Utilisez bigint, ou dites avec un CHECK jusqu&apos;où elle va.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Narrow whole number</source>
        <translation>Nombre entier étroit</translation>
    </message>
    <message>
        <source>%1.%2 ends at %3: then no row can be inserted any more, and making it wider writes the whole table anew under a lock.</source>
        <translation>%1.%2 s&apos;arrête à %3&#xa0;: aucune ligne ne peut alors plus être insérée, et l&apos;élargir réécrit toute la table sous verrou.</translation>
    </message>
    <message>
        <source>Make it bigint from the beginning; it costs four bytes a row.</source>
        <translation>Utilisez bigint dès le début&#xa0;; cela coûte quatre octets par ligne.</translation>
    </message>
    <message>
        <source>%1.%2 refers to the key of %3, which ends at %4: when that is made wider, this has to be too.</source>
        <translation>%1.%2 fait référence à la clé de %3, qui s&apos;arrête à %4&#xa0;: quand celle-ci est élargie, celle-là doit l&apos;être aussi.</translation>
    </message>
    <message>
        <source>Make both bigint from the beginning.</source>
        <translation>Utilisez bigint pour les deux dès le début.</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2: from then on every nextval() fails.</source>
        <translation>La séquence %1 s&apos;arrête à %2&#xa0;: à partir de là, chaque nextval() échoue.</translation>
    </message>
    <message>
        <source>Make it AS bigint, which is also what a sequence is by itself.</source>
        <translation>Créez-la AS bigint, ce qu&apos;une séquence est d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Make it bigint</source>
        <translation>Passer à bigint</translation>
    </message>
    <message>
        <source>Key that can be used up</source>
        <translation>Clé qui peut s&apos;épuiser</translation>
    </message>
    <message>
        <source>The sequence behind %1.%2 is an object of its own: whoever may insert needs a grant on it, and a copy of the table counts in the same one.</source>
        <translation>La séquence derrière %1.%2 est un objet à part&#xa0;: qui peut insérer a besoin d&apos;un droit sur elle, et une copie de la table compte avec la même.</translation>
    </message>
    <message>
        <source>Write %1 GENERATED BY DEFAULT AS IDENTITY.</source>
        <translation>Écrivez %1 GENERATED BY DEFAULT AS IDENTITY.</translation>
    </message>
    <message>
        <source>Make it an identity column</source>
        <translation>En faire une colonne d&apos;identité</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>serial au lieu d&apos;une colonne d&apos;identité</translation>
    </message>
    <message>
        <source>json cannot be compared: SELECT DISTINCT, GROUP BY and UNION over rows of %1 fail as soon as they take %2 along.</source>
        <translation>json ne se compare pas&#xa0;: SELECT DISTINCT, GROUP BY et UNION sur des lignes de %1 échouent dès qu&apos;ils incluent %2.</translation>
    </message>
    <message>
        <source>Use jsonb. Where the text must be kept as it came, say so with COMMENT ON COLUMN.</source>
        <translation>Utilisez jsonb. Là où le texte doit rester tel qu&apos;il est venu, dites-le avec COMMENT ON COLUMN.</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>Passer à jsonb</translation>
    </message>
    <message>
        <source>json, which cannot be compared</source>
        <translation>json, qui ne se compare pas</translation>
    </message>
    <message>
        <source>PostgreSQL 18 has NOT NULL constraints that are NOT VALID: this check and the SET NOT NULL and DROP CONSTRAINT after it are not needed.</source>
        <translation>PostgreSQL 18 a des contraintes NOT NULL en NOT VALID&#xa0;: ce CHECK et les SET NOT NULL et DROP CONSTRAINT qui suivent sont inutiles.</translation>
    </message>
    <message>
        <source>Write ADD CONSTRAINT … NOT NULL %1 NOT VALID, and validate it in a later migration.</source>
        <translation>Écrivez ADD CONSTRAINT … NOT NULL %1 NOT VALID, et validez-la dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>Write it as a NOT NULL constraint</source>
        <translation>L&apos;écrire comme contrainte NOT NULL</translation>
    </message>
    <message>
        <source>Check in the place of a NOT NULL constraint</source>
        <translation>CHECK à la place d&apos;une contrainte NOT NULL</translation>
    </message>
    <message>
        <source>%1 loses %2: rows that hold it are refused in strict mode, and lose their value otherwise.</source>
        <translation>%1 perd %2&#xa0;: les lignes qui en contiennent sont refusées en mode strict, et perdent leur valeur sinon.</translation>
    </message>
    <message>
        <source>The members of %1 stand in another order: every row is written anew, and comparisons and sorting by the number change.</source>
        <translation>Les valeurs de %1 sont dans un autre ordre&#xa0;: chaque ligne est réécrite, et les comparaisons et le tri selon le numéro changent.</translation>
    </message>
    <message>
        <source>With %2 members %1 needs more bytes: every row is written anew.</source>
        <translation>Avec %2 valeurs, %1 demande plus d&apos;octets&#xa0;: chaque ligne est réécrite.</translation>
    </message>
    <message>
        <source>Put the new members behind the old ones</source>
        <translation>Placer les nouvelles valeurs derrière les anciennes</translation>
    </message>
    <message>
        <source>Which members %1 has is not known here: only members behind the last one come without a copy of the table.</source>
        <translation>Les valeurs de %1 ne sont pas connues ici&#xa0;: seules des valeurs derrière la dernière s&apos;ajoutent sans copie de la table.</translation>
    </message>
    <message>
        <source>The table is copied: %1.</source>
        <translation>La table est copiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only append members, within the same number of bytes; what is not used any more may stay.</source>
        <translation>N&apos;ajoutez des valeurs qu&apos;à la fin, dans le même nombre d&apos;octets&#xa0;; ce qui ne sert plus peut rester.</translation>
    </message>
    <message>
        <source>ENUM or SET that is not only appended to</source>
        <translation>ENUM ou SET auquel on ne fait pas qu&apos;ajouter</translation>
    </message>
    <message>
        <source>rows without a parent are taken</source>
        <translation>les lignes orphelines sont acceptées</translation>
    </message>
    <message>
        <source>InnoDB may miss duplicates</source>
        <translation>InnoDB peut manquer des doublons</translation>
    </message>
    <message>
        <source>CHECKs do not count</source>
        <translation>les CHECK ne comptent pas</translation>
    </message>
    <message>
        <source>replicas and backups do not see what is written</source>
        <translation>les réplicas et les sauvegardes ne voient pas ce qui est écrit</translation>
    </message>
    <message>
        <source>values that do not fit are cut instead of refused</source>
        <translation>les valeurs qui ne tiennent pas sont tronquées au lieu d&apos;être refusées</translation>
    </message>
    <message>
        <source>%1 stays off for every session from now on: %2.</source>
        <translation>%1 reste désactivé pour chaque session à partir de maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 stays off when this file is done: for whatever the connection does next, %2.</source>
        <translation>%1 reste désactivé une fois ce fichier terminé&#xa0;: quoi que la connexion fasse ensuite, %2.</translation>
    </message>
    <message>
        <source>Set it back before the file ends, and look yourself for what was let in meanwhile.</source>
        <translation>Rétablissez-le avant la fin du fichier, et cherchez vous-même ce qui est entré entre-temps.</translation>
    </message>
    <message>
        <source>Set %1 back at the end</source>
        <translation>Rétablir %1 à la fin</translation>
    </message>
    <message>
        <source>Checks that stay switched off</source>
        <translation>Contrôles qui restent désactivés</translation>
    </message>
    <message>
        <source>%1.%2 has no default: the rows that are there would get %3, which strict mode refuses and any other stores.</source>
        <translation>%1.%2 n&apos;a pas de valeur par défaut&#xa0;: les lignes présentes recevraient %3, que le mode strict refuse et que tout autre enregistre.</translation>
    </message>
    <message>
        <source>%1.%2 has no default: without a word every row that is there gets %3, as if somebody had said so.</source>
        <translation>%1.%2 n&apos;a pas de valeur par défaut&#xa0;: sans un mot, chaque ligne présente reçoit %3, comme si quelqu&apos;un l&apos;avait voulu.</translation>
    </message>
    <message>
        <source>State the default that is meant, or add the column as NULL, fill it, and make it NOT NULL then.</source>
        <translation>Indiquez la valeur par défaut voulue, ou ajoutez la colonne comme NULL, remplissez-la, et rendez-la NOT NULL ensuite.</translation>
    </message>
    <message>
        <source>State DEFAULT %1</source>
        <translation>Indiquer DEFAULT %1</translation>
    </message>
    <message>
        <source>Strict mode is off: every NULL in %1.%2 becomes %3 without a word.</source>
        <translation>Le mode strict est désactivé&#xa0;: chaque NULL dans %1.%2 devient %3 sans un mot.</translation>
    </message>
    <message>
        <source>Fill the NULLs with what is meant, and leave strict mode on.</source>
        <translation>Remplacez les NULL par ce qui est voulu, et laissez le mode strict activé.</translation>
    </message>
    <message>
        <source>A value that MySQL invents for old rows</source>
        <translation>Valeur que MySQL invente pour les anciennes lignes</translation>
    </message>
    <message>
        <source>%1 does not know ALGORITHM=%2</source>
        <translation>%1 ne connaît pas ALGORITHM=%2</translation>
    </message>
    <message>
        <source>%1 cannot do this with ALGORITHM=%2, it needs %3</source>
        <translation>%1 ne peut pas le faire avec ALGORITHM=%2, il faut %3</translation>
    </message>
    <message>
        <source>MySQL takes no LOCK=%1 beside ALGORITHM=INSTANT</source>
        <translation>MySQL n&apos;accepte pas LOCK=%1 à côté de ALGORITHM=INSTANT</translation>
    </message>
    <message>
        <source>%1 cannot do this with LOCK=%2, it needs %3</source>
        <translation>%1 ne peut pas le faire avec LOCK=%2, il faut %3</translation>
    </message>
    <message>
        <source>Ask for what the server can do</source>
        <translation>Demander ce que le serveur sait faire</translation>
    </message>
    <message>
        <source>%1: the statement is refused, and the migration stops here.</source>
        <translation>%1&#xa0;: l&apos;instruction est refusée, et la migration s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>The cheapest that the server has for this: %1.</source>
        <translation>Ce que le serveur a de moins coûteux pour cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An alteration that the server refuses that way</source>
        <translation>Modification que le serveur refuse de cette façon</translation>
    </message>
    <message>
        <source>%1 reads REFERENCES on %2.%3 and throws it away: there is no foreign key to %4, and nothing says so.</source>
        <translation>%1 lit REFERENCES sur %2.%3 et le jette&#xa0;: il n&apos;y a pas de clé étrangère vers %4, et rien ne le dit.</translation>
    </message>
    <message>
        <source>Write FOREIGN KEY (%1) REFERENCES … as a part of the table.</source>
        <translation>Écrivez FOREIGN KEY (%1) REFERENCES … comme partie de la table.</translation>
    </message>
    <message>
        <source>Make it a key of the table</source>
        <translation>En faire une clé de la table</translation>
    </message>
    <message>
        <source>REFERENCES that the server ignores</source>
        <translation>REFERENCES que le serveur ignore</translation>
    </message>
    <message>
        <source>%1 writes the partitions of %2 that are named here anew: %3, and replicas fall behind by as much.</source>
        <translation>%1 réécrit les partitions de %2 nommées ici&#xa0;: %3, et les réplicas prennent autant de retard.</translation>
    </message>
    <message>
        <source>%1 writes %2 and its indexes anew for this: %3, but it costs disk and time, and replicas fall behind by as much.</source>
        <translation>%1 réécrit pour cela %2 et ses index&#xa0;: %3, mais cela coûte du disque et du temps, et les réplicas prennent autant de retard.</translation>
    </message>
    <message>
        <source>%1 reads all of %2 for this: %3.</source>
        <translation>%1 lit pour cela tout %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Run it when there is little to do, or through gh-ost or pt-online-schema-change, which can pause.</source>
        <translation>Exécutez-la à une heure calme, ou avec gh-ost ou pt-online-schema-change, qui savent faire une pause.</translation>
    </message>
    <message>
        <source>An alteration that writes the table anew in place</source>
        <translation>Modification qui réécrit la table sur place</translation>
    </message>
    <message>
        <source>%1 should do this with %2, but where it cannot, it copies %3 instead and says nothing.</source>
        <translation>%1 devrait le faire avec %2, mais là où c&apos;est impossible, %3 est copiée à la place, sans rien dire.</translation>
    </message>
    <message>
        <source>Ask for it: with %1 the statement fails at once rather than lock the table.</source>
        <translation>Demandez-le&#xa0;: avec %1, l&apos;instruction échoue aussitôt plutôt que de verrouiller la table.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>An alteration that does not say how</source>
        <translation>Modification qui ne dit pas comment</translation>
    </message>
    <message>
        <source>Repeat what the column has</source>
        <translation>Répéter ce qu&apos;a la colonne</translation>
    </message>
    <message>
        <source>MODIFY and CHANGE state the whole column: NOT NULL, DEFAULT, COMMENT and all else that is not repeated is gone. What %1.%2 has so far is not known here.</source>
        <translation>MODIFY et CHANGE énoncent la colonne entière&#xa0;: NOT NULL, DEFAULT, COMMENT et tout ce qui n&apos;est pas répété est perdu. Ce que %1.%2 a jusqu&apos;ici n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1.%2 loses %3: what MODIFY and CHANGE do not repeat is gone.</source>
        <translation>%1.%2 perd %3&#xa0;: ce que MODIFY et CHANGE ne répètent pas est perdu.</translation>
    </message>
    <message>
        <source>Repeat the whole definition; where it is meant to go, say NULL or use ALTER COLUMN … DROP DEFAULT.</source>
        <translation>Répétez la définition entière&#xa0;; si cela doit disparaître, dites NULL ou utilisez ALTER COLUMN … DROP DEFAULT.</translation>
    </message>
    <message>
        <source>MODIFY that forgets what the column has</source>
        <translation>MODIFY qui oublie ce qu&apos;a la colonne</translation>
    </message>
    <message>
        <source>This commits the transaction that is open: a ROLLBACK takes back nothing that stands before it, and what stands behind it runs without one.</source>
        <translation>Ceci valide la transaction ouverte&#xa0;: un ROLLBACK n&apos;annule rien de ce qui précède, et ce qui suit s&apos;exécute sans transaction.</translation>
    </message>
    <message>
        <source>Leave START TRANSACTION away, and put DDL into a file of its own.</source>
        <translation>Omettez START TRANSACTION, et placez le DDL dans son propre fichier.</translation>
    </message>
    <message>
        <source>%1 commits after each of the %2 statements that change the schema here: if a later one fails, the earlier ones stay, and neither up nor down fits.</source>
        <translation>%1 valide après chacune des %2 instructions qui modifient ici le schéma&#xa0;: si une suivante échoue, les précédentes restent, et ni up ni down ne convient.</translation>
    </message>
    <message>
        <source>One statement per migration: several actions on one table in one ALTER TABLE, other tables in files of their own.</source>
        <translation>Une instruction par migration&#xa0;: plusieurs actions sur une table dans un seul ALTER TABLE, les autres tables dans leurs propres fichiers.</translation>
    </message>
    <message>
        <source>Several steps that no transaction holds together</source>
        <translation>Plusieurs étapes qu&apos;aucune transaction ne tient ensemble</translation>
    </message>
    <message>
        <source>%1 is a %2 table: no rollback, no foreign keys, and perhaps no rows after a crash.</source>
        <translation>%1 est une table %2&#xa0;: pas d&apos;annulation, pas de clés étrangères, et peut-être plus de lignes après un plantage.</translation>
    </message>
    <message>
        <source>Use InnoDB.</source>
        <translation>Utilisez InnoDB.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot hold characters beyond the first 65,536, such as emoji, and joins with utf8mb4 columns cannot use an index.</source>
        <translation>%1 en %2 ne peut pas contenir de caractères au-delà des 65&#xa0;536 premiers, comme les emoji, et les jointures avec des colonnes utf8mb4 ne peuvent utiliser aucun index.</translation>
    </message>
    <message>
        <source>%1 is in %2: what it cannot hold is lost, and joins with columns of another character set cannot use an index.</source>
        <translation>%1 est en %2&#xa0;: ce qu&apos;il ne peut pas contenir est perdu, et les jointures avec des colonnes d&apos;un autre jeu de caractères ne peuvent utiliser aucun index.</translation>
    </message>
    <message>
        <source>Use utf8mb4; the rule&apos;s setting charsets allows others.</source>
        <translation>Utilisez utf8mb4&#xa0;; le paramètre charsets de la règle en autorise d&apos;autres.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, which is none of the project&apos;s: joins with columns of another collation cannot use an index.</source>
        <translation>%1 a le collationnement %2, qui n&apos;est aucun de ceux du projet&#xa0;: les jointures avec des colonnes d&apos;un autre collationnement ne peuvent utiliser aucun index.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Utilisez l&apos;un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has the collation %2, and with it the character set %3: what that cannot hold is lost, and joins with utf8mb4 columns cannot use an index.</source>
        <translation>%1 a le collationnement %2, et avec lui le jeu de caractères %3&#xa0;: ce que celui-ci ne peut pas contenir est perdu, et les jointures avec des colonnes utf8mb4 ne peuvent utiliser aucun index.</translation>
    </message>
    <message>
        <source>Use a collation of utf8mb4; the rule&apos;s settings charsets and collations allow others.</source>
        <translation>Utilisez un collationnement de utf8mb4&#xa0;; les paramètres charsets et collations de la règle en autorisent d&apos;autres.</translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED keeps %1 twice in memory, and every later column rebuilds it: INSTANT is refused.</source>
        <translation>ROW_FORMAT=COMPRESSED garde %1 deux fois en mémoire, et chaque colonne ultérieure la reconstruit&#xa0;: INSTANT est refusé.</translation>
    </message>
    <message>
        <source>Leave ROW_FORMAT away; compress pages or files where room is short.</source>
        <translation>Omettez ROW_FORMAT&#xa0;; compressez les pages ou les fichiers là où la place manque.</translation>
    </message>
    <message>
        <source>%1.%2 only counts up: half of a signed %3 is never used.</source>
        <translation>%1.%2 ne fait que croître&#xa0;: la moitié d&apos;un %3 signé ne sert jamais.</translation>
    </message>
    <message>
        <source>%1.%2 counts up in a %3, which is no whole number.</source>
        <translation>%1.%2 compte dans un %3, qui n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Use BIGINT UNSIGNED; columns that refer to it need the same type.</source>
        <translation>Utilisez BIGINT UNSIGNED&#xa0;; les colonnes qui y font référence ont besoin du même type.</translation>
    </message>
    <message>
        <source>Make it BIGINT UNSIGNED</source>
        <translation>Passer à BIGINT UNSIGNED</translation>
    </message>
    <message>
        <source>%1 begins to count at %2, which is most often left over from a dump.</source>
        <translation>%1 commence à compter à %2, le plus souvent un reste de dump.</translation>
    </message>
    <message>
        <source>Leave AUTO_INCREMENT= away where the number means nothing.</source>
        <translation>Omettez AUTO_INCREMENT= là où le nombre ne signifie rien.</translation>
    </message>
    <message>
        <source>%1 is partitioned by key and has none: nothing keeps rows apart.</source>
        <translation>%1 est partitionnée par clé et n&apos;en a pas&#xa0;: rien ne distingue les lignes.</translation>
    </message>
    <message>
        <source>Give the table a primary key that holds the partitioning columns.</source>
        <translation>Donnez à la table une clé primaire qui contient les colonnes de partitionnement.</translation>
    </message>
    <message>
        <source>Engine, character set or counter that will hurt later</source>
        <translation>Moteur, jeu de caractères ou compteur qui nuira plus tard</translation>
    </message>
    <message>
        <source>autocommit decides from here on when the session&apos;s statements are kept, the tool&apos;s own record among them: without a COMMIT they are lost.</source>
        <translation>À partir d&apos;ici, autocommit décide quand les instructions de la session sont acquises, l&apos;enregistrement de l&apos;outil compris&#xa0;: sans COMMIT, elles sont perdues.</translation>
    </message>
    <message>
        <source>Write START TRANSACTION and COMMIT around the row changes that belong together.</source>
        <translation>Écrivez START TRANSACTION et COMMIT autour des modifications de lignes qui vont ensemble.</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Supprimer l&apos;instruction</translation>
    </message>
    <message>
        <source>One BEGIN and one COMMIT; SAVEPOINT for what may be undone alone.</source>
        <translation>Un BEGIN et un COMMIT&#xa0;; SAVEPOINT pour ce qui peut s&apos;annuler seul.</translation>
    </message>
    <message>
        <source>Remove the inner transaction</source>
        <translation>Supprimer la transaction intérieure</translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: it fails.</source>
        <translation>Aucune transaction n&apos;est ouverte ici que ceci puisse terminer&#xa0;: cela échoue.</translation>
    </message>
    <message>
        <source>No transaction is open here that this could end: what stands before it is kept already.</source>
        <translation>Aucune transaction n&apos;est ouverte ici que ceci puisse terminer&#xa0;: ce qui précède est déjà acquis.</translation>
    </message>
    <message>
        <source>Write the BEGIN that belongs to it, or leave it away.</source>
        <translation>Écrivez le BEGIN qui lui correspond, ou omettez-la.</translation>
    </message>
    <message>
        <source>Programs that still run insert rows into %1 without the new %2, and fail from here on: the constraint counts for every new row, also where it is NOT VALID.</source>
        <translation>Les programmes encore en cours insèrent des lignes dans %1 sans la nouvelle colonne %2, et échouent à partir d&apos;ici&#xa0;: la contrainte vaut pour chaque nouvelle ligne, même en NOT VALID.</translation>
    </message>
    <message>
        <source>Unless a trigger of the table fills it, which is not known.</source>
        <translation>Sauf si un déclencheur de la table la remplit, ce qui n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Add the constraint one release later, when every program writes the column.</source>
        <translation>Ajoutez la contrainte une version plus tard, quand tous les programmes écrivent la colonne.</translation>
    </message>
    <message>
        <source>Move the constraint to a later migration</source>
        <translation>Déplacer la contrainte dans une migration ultérieure</translation>
    </message>
    <message>
        <source>New column required at once</source>
        <translation>Nouvelle colonne exigée aussitôt</translation>
    </message>
    <message>
        <source>While %1 is locked here (%2), pg_stat_activity does not tell whoever waits that it is this migration.</source>
        <translation>Pendant que %1 est verrouillée ici (%2), pg_stat_activity ne dit pas à ceux qui attendent que c&apos;est cette migration.</translation>
    </message>
    <message>
        <source>Set application_name at the start of the session.</source>
        <translation>Réglez application_name au début de la session.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Session sans nom</translation>
    </message>
    <message>
        <source>Write the inverse</source>
        <translation>Écrire l&apos;inverse</translation>
    </message>
    <message>
        <source>Write the inverse now: %1</source>
        <translation>Écrivez l&apos;inverse maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark the migration irreversible</source>
        <translation>Marquer la migration comme irréversible</translation>
    </message>
    <message>
        <source>If the client stalls in this transaction, it keeps %1 on %2, and everybody else waiting, until somebody ends it.</source>
        <translation>Si le client se fige dans cette transaction, elle garde %1 sur %2, et fait attendre tous les autres, jusqu&apos;à ce que quelqu&apos;un y mette fin.</translation>
    </message>
    <message>
        <source>Set idle_in_transaction_session_timeout at the start of the session.</source>
        <translation>Réglez idle_in_transaction_session_timeout au début de la session.</translation>
    </message>
    <message>
        <source>Set it to %1 before the transaction</source>
        <translation>Le régler à %1 avant la transaction</translation>
    </message>
    <message>
        <source>Nothing ends a stalled transaction</source>
        <translation>Rien ne met fin à une transaction figée</translation>
    </message>
    <message>
        <source>This waits for %1 behind the longest transaction, for up to %2, and every later query on it queues behind the wait.</source>
        <translation>Ceci attend %1 derrière la transaction la plus longue, pendant %2 au plus, et toute requête ultérieure sur cette table fait la queue derrière.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>Set lock_wait_timeout first, and try again when it strikes.</source>
        <translation>Réglez d&apos;abord lock_wait_timeout, et réessayez quand il est atteint.</translation>
    </message>
    <message>
        <source>reads every row of %1</source>
        <translation>lit chaque ligne de %1</translation>
    </message>
    <message>
        <source>builds an index of %1</source>
        <translation>construit un index de %1</translation>
    </message>
    <message>
        <source>writes %1 anew</source>
        <translation>réécrit %1</translation>
    </message>
    <message>
        <source>fills %1</source>
        <translation>remplit %1</translation>
    </message>
    <message>
        <source>This works on all of %1, and %2; nothing ends it when that takes longer than expected.</source>
        <translation>Ceci travaille sur tout %1, et %2&#xa0;; rien n&apos;y met fin si cela dure plus longtemps que prévu.</translation>
    </message>
    <message>
        <source>Set max_statement_time before it, as long as the application can wait.</source>
        <translation>Réglez d&apos;abord max_statement_time à la durée que l&apos;application peut attendre.</translation>
    </message>
    <message>
        <source>Set a statement timeout of %1 before it</source>
        <translation>Régler d&apos;abord un délai d&apos;instruction de %1</translation>
    </message>
    <message>
        <source>This %1 and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation>Ceci %1 et détient %2 dessus pendant ce temps&#xa0;; rien n&apos;y met fin si cela dure plus longtemps que prévu.</translation>
    </message>
    <message>
        <source>This perhaps %1 (not enough is known to tell) and holds %2 on it meanwhile; nothing ends it when that takes longer than expected.</source>
        <translation>Ceci %1 peut-être (on n&apos;en sait pas assez pour le dire) et détient %2 dessus pendant ce temps&#xa0;; rien n&apos;y met fin si cela dure plus longtemps que prévu.</translation>
    </message>
    <message>
        <source>Set statement_timeout before it, as long as the application can wait.</source>
        <translation>Réglez d&apos;abord statement_timeout à la durée que l&apos;application peut attendre.</translation>
    </message>
    <message>
        <source>No statement timeout</source>
        <translation>Pas de délai d&apos;instruction</translation>
    </message>
    <message>
        <source>This commits the transaction that is open, between statements that change rows: a failure takes back nothing before it, and what stands behind it runs without a transaction.</source>
        <translation>Ceci valide la transaction ouverte, entre des instructions qui modifient des lignes&#xa0;: un échec n&apos;annule rien de ce qui précède, et ce qui suit s&apos;exécute sans transaction.</translation>
    </message>
    <message>
        <source>Change the schema in one migration, the rows in another, in a transaction.</source>
        <translation>Modifiez le schéma dans une migration, les lignes dans une autre, dans une transaction.</translation>
    </message>
    <message>
        <source>Let the tool open a transaction</source>
        <translation>Laisser l&apos;outil ouvrir une transaction</translation>
    </message>
    <message>
        <source>Write BEGIN and COMMIT around them</source>
        <translation>Les entourer de BEGIN et COMMIT</translation>
    </message>
    <message numerus="yes">
        <source>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</source>
        <translation>
            <numerusform>Cette %n instruction s&apos;exécute seule&#xa0;: si elle échoue, la migration ne peut être ni répétée ni annulée telle quelle.</numerusform>
            <numerusform>Ces %n instructions s&apos;exécutent chacune pour soi&#xa0;: si l&apos;une échoue, les précédentes restent, et la migration ne peut être ni répétée ni annulée telle quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them may stand in one transaction: let the tool open it.</source>
        <translation>Toutes peuvent tenir dans une transaction&#xa0;: laissez l&apos;outil l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Several statements without a transaction</source>
        <translation>Plusieurs instructions sans transaction</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n migrations</source>
        <translation>
            <numerusform>Diviser en %n migration</numerusform>
            <numerusform>Diviser en %n migrations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>This file changes %1, which have nothing to do with each other: they succeed, fail and are rolled back together.</source>
        <translation>Ce fichier modifie %1, sans rapport entre eux&#xa0;: ils réussissent, échouent et sont annulés ensemble.</translation>
    </message>
    <message>
        <source>Give each change a migration of its own.</source>
        <translation>Donnez à chaque modification sa propre migration.</translation>
    </message>
    <message>
        <source>Several changes in one migration</source>
        <translation>Plusieurs modifications dans une migration</translation>
    </message>
    <message>
        <source>ALGORITHM=COPY writes all of %1 anew, row by row; others can write meanwhile, but it costs time and disk for nothing.</source>
        <translation>ALGORITHM=COPY réécrit tout %1, ligne par ligne&#xa0;; d&apos;autres peuvent écrire pendant ce temps, mais cela coûte du temps et du disque pour rien.</translation>
    </message>
    <message>
        <source>%1 can do this with %2.</source>
        <translation>%1 peut le faire avec %2.</translation>
    </message>
    <message>
        <source>%1 keeps everyone from reading and writing %2 until it is done.</source>
        <translation>%1 empêche tout le monde de lire et d&apos;écrire %2 jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>%1 keeps everyone from writing to %2 until it is done.</source>
        <translation>%1 empêche tout le monde d&apos;écrire dans %2 jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>Leave it away: then the server takes the cheapest way, and copies only where it must.</source>
        <translation>Omettez-la&#xa0;: le serveur prend alors la voie la moins coûteuse, et ne copie que là où il le doit.</translation>
    </message>
    <message>
        <source>An alteration that asks for a blocking lock</source>
        <translation>Modification qui demande un verrou bloquant</translation>
    </message>
    <message>
        <source>%1 writes %2 anew to put %3 at that place; at the end it %4.</source>
        <translation>%1 réécrit %2 pour mettre %3 à cette place&#xa0;; à la fin, elle %4.</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>ne coûte rien</translation>
    </message>
    <message>
        <source>costs as much, but the order would not matter</source>
        <translation>coûte autant, mais l&apos;ordre n&apos;importerait pas</translation>
    </message>
    <message>
        <source>Leave the place away: queries name their columns.</source>
        <translation>Omettez la place&#xa0;: les requêtes nomment leurs colonnes.</translation>
    </message>
    <message>
        <source>Put the column at the end</source>
        <translation>Mettre la colonne à la fin</translation>
    </message>
    <message>
        <source>A column at a place of its own</source>
        <translation>Colonne à une place choisie</translation>
    </message>
    <message>
        <source>%1 copies the partitions of %2 that are named here, row by row: %3.</source>
        <translation>%1 copie les partitions de %2 nommées ici, ligne par ligne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 copies all of %2 for this, row by row: %3.</source>
        <translation>%1 copie pour cela tout %2, ligne par ligne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Look for orphans yourself, then add the key with foreign_key_checks = 0 and set it back: the rows are not read and nothing is copied.</source>
        <translation>Cherchez vous-même les lignes orphelines, puis ajoutez la clé avec foreign_key_checks = 0 et remettez-le&#xa0;: les lignes ne sont pas lues et rien n&apos;est copié.</translation>
    </message>
    <message>
        <source>Change the table with gh-ost or pt-online-schema-change, or add a column beside the old one, fill it in batches and let the application move over.</source>
        <translation>Modifiez la table avec gh-ost ou pt-online-schema-change, ou ajoutez une colonne à côté de l&apos;ancienne, remplissez-la par lots et faites-y passer l&apos;application.</translation>
    </message>
    <message>
        <source>The other actions need no copy: put them into a statement of their own.</source>
        <translation>Les autres actions n&apos;ont pas besoin de copie&#xa0;: placez-les dans leur propre instruction.</translation>
    </message>
    <message>
        <source>An alteration that copies the table</source>
        <translation>Modification qui copie la table</translation>
    </message>
    <message>
        <source>The index is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation>L&apos;index s&apos;appelle %1&#xa0;; selon le motif du projet, ce serait %2.</translation>
    </message>
    <message>
        <source>Name indexes by their table and columns, so that a plan or a report can be read without a search.</source>
        <translation>Nommez les index d&apos;après leur table et leurs colonnes, pour qu&apos;un plan ou un rapport se lise sans recherche.</translation>
    </message>
    <message>
        <source>Index named out of pattern</source>
        <translation>Index nommé hors motif</translation>
    </message>
    <message>
        <source>The values go into %1 by the order of its columns: where that differs, or one is added, they land elsewhere, or the statement fails.</source>
        <translation>Les valeurs vont dans %1 selon l&apos;ordre de ses colonnes&#xa0;: là où il diffère, ou si une colonne s&apos;ajoute, elles arrivent ailleurs, ou l&apos;instruction échoue.</translation>
    </message>
    <message>
        <source>Name the columns.</source>
        <translation>Nommez les colonnes.</translation>
    </message>
    <message>
        <source>Name the columns</source>
        <translation>Nommer les colonnes</translation>
    </message>
    <message>
        <source>%1 keeps the columns that * means today: one that is added later is not in it, and which they are, its text does not say.</source>
        <translation>%1 garde les colonnes que * désigne aujourd&apos;hui&#xa0;: une colonne ajoutée plus tard n&apos;y est pas, et son texte ne dit pas lesquelles y sont.</translation>
    </message>
    <message>
        <source>What columns %1 has, its text does not say: they change with the tables.</source>
        <translation>Le texte de %1 ne dit pas quelles colonnes elle a&#xa0;: elles changent avec les tables.</translation>
    </message>
    <message>
        <source>What goes into %1 is whatever columns the source has: one that is added there moves the values, or stops the statement.</source>
        <translation>Ce qui va dans %1, ce sont les colonnes qu&apos;a la source, quelles qu&apos;elles soient&#xa0;: une colonne qui s&apos;y ajoute décale les valeurs, ou arrête l&apos;instruction.</translation>
    </message>
    <message>
        <source>Name the columns of the source.</source>
        <translation>Nommez les colonnes de la source.</translation>
    </message>
    <message>
        <source>Columns not named</source>
        <translation>Colonnes non nommées</translation>
    </message>
    <message>
        <source>Drop what a failed build left behind</source>
        <translation>Supprimer ce qu&apos;une construction ratée a laissé</translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind; the next try sees that it exists, succeeds, and no query ever uses it.</source>
        <translation>Si cette construction échoue, il reste un index INVALID %1&#xa0;; l&apos;essai suivant voit qu&apos;il existe, réussit, et aucune requête ne l&apos;utilise jamais.</translation>
    </message>
    <message>
        <source>When this build fails, an INVALID index %1 stays behind, which costs every write; the next try fails because it exists.</source>
        <translation>Si cette construction échoue, il reste un index INVALID %1, qui coûte à chaque écriture&#xa0;; l&apos;essai suivant échoue parce qu&apos;il existe.</translation>
    </message>
    <message>
        <source>DROP INDEX CONCURRENTLY IF EXISTS before it (in a migration before, where the tool sends a file as one query), or look at pg_index.indisvalid behind it.</source>
        <translation>DROP INDEX CONCURRENTLY IF EXISTS avant (dans une migration précédente, si l&apos;outil envoie un fichier en une seule requête), ou consultez pg_index.indisvalid ensuite.</translation>
    </message>
    <message>
        <source>Invalid index of an earlier try</source>
        <translation>Index non valide d&apos;un essai précédent</translation>
    </message>
    <message>
        <source>The deleted rows of %1</source>
        <translation>Les lignes supprimées de %1</translation>
    </message>
    <message>
        <source>The overwritten values of %1</source>
        <translation>Les valeurs écrasées de %1</translation>
    </message>
    <message>
        <source>What %1.%2 holds beyond %3</source>
        <translation>Ce que %1.%2 contient au-delà de %3</translation>
    </message>
    <message>
        <source>The rows of %1</source>
        <translation>Les lignes de %1</translation>
    </message>
    <message>
        <source>The values of %1.%2</source>
        <translation>Les valeurs de %1.%2</translation>
    </message>
    <message>
        <source>What hangs on %1</source>
        <translation>Ce qui tient à %1</translation>
    </message>
    <message>
        <source>The state of %2 before the label %1</source>
        <translation>L&apos;état de %2 avant le libellé %1</translation>
    </message>
    <message>
        <source>Keep a copy first</source>
        <translation>Garder d&apos;abord une copie</translation>
    </message>
    <message>
        <source>%1: no down script brings that back, and nothing in this file says so to whoever must roll it back.</source>
        <translation>%1&#xa0;: aucun script down ne ramène cela, et rien dans ce fichier ne le dit à qui doit revenir en arrière.</translation>
    </message>
    <message>
        <source>Keep a copy in the up script, or say where the old state can be had from: -- %1: reason</source>
        <translation>Gardez une copie dans le script up, ou dites où retrouver l&apos;ancien état&#xa0;: -- %1: raison</translation>
    </message>
    <message>
        <source>No way back, and nothing says so</source>
        <translation>Aucun retour possible, et rien ne le dit</translation>
    </message>
    <message>
        <source>%1 rows go into %2 with one statement: it is parsed as a whole, and its locks and its log are as large.</source>
        <translation>%1 lignes vont dans %2 en une seule instruction&#xa0;: elle est analysée d&apos;un bloc, et ses verrous et son journal sont d&apos;autant plus gros.</translation>
    </message>
    <message>
        <source>COPY or LOAD DATA, or several statements.</source>
        <translation>COPY ou LOAD DATA, ou plusieurs instructions.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>La diviser</translation>
    </message>
    <message>
        <source>The script has %1: it is sent and parsed as one, and where it is one transaction, its locks last as long.</source>
        <translation>Le script fait %1&#xa0;: il est envoyé et analysé d&apos;un bloc, et là où il forme une seule transaction, ses verrous durent aussi longtemps.</translation>
    </message>
    <message>
        <source>Keep data in a file of its own, loaded with COPY or LOAD DATA.</source>
        <translation>Gardez les données dans leur propre fichier, chargé avec COPY ou LOAD DATA.</translation>
    </message>
    <message>
        <source>Very large INSERT</source>
        <translation>INSERT très volumineux</translation>
    </message>
    <message>
        <source>What this takes grows with %1, which has %2 rows (%3) on the connected target.</source>
        <translation>Ce que ceci demande grandit avec %1, qui a %2 lignes (%3) sur la cible connectée.</translation>
    </message>
    <message>
        <source>Use the form that works in small steps or keeps nobody out; run it when there is less to do, with free disk for it.</source>
        <translation>Utilisez la forme qui travaille par petits pas ou ne tient personne à l&apos;écart&#xa0;; exécutez-la à une heure plus calme, avec assez d&apos;espace disque libre.</translation>
    </message>
    <message>
        <source>Work on a large table</source>
        <translation>Travail sur une grande table</translation>
    </message>
    <message>
        <source>lock_timeout is set only after this statement, which waits for a lock (%1) on %2 without an end.</source>
        <translation>lock_timeout n&apos;est réglé qu&apos;après cette instruction, qui attend sans limite un verrou %1 sur %2.</translation>
    </message>
    <message>
        <source>SET LOCAL lock_timeout stands outside of a transaction, where it does nothing: this waits for a lock (%1) on %2 without an end.</source>
        <translation>SET LOCAL lock_timeout se trouve hors d&apos;une transaction, où il ne fait rien&#xa0;: ceci attend sans limite un verrou %1 sur %2.</translation>
    </message>
    <message>
        <source>The lock_timeout that was set before is not in force any more: this waits for a lock (%1) on %2 without an end.</source>
        <translation>Le lock_timeout réglé plus haut n&apos;est plus en vigueur&#xa0;: ceci attend sans limite un verrou %1 sur %2.</translation>
    </message>
    <message>
        <source>Set it for the session</source>
        <translation>Le régler pour la session</translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation>Le régler de nouveau</translation>
    </message>
    <message>
        <source>Set it before</source>
        <translation>Le régler avant</translation>
    </message>
    <message>
        <source>Set lock_timeout at the top of the transaction.</source>
        <translation>Réglez lock_timeout en tête de la transaction.</translation>
    </message>
    <message>
        <source>Lock timeout that does not cover the statement</source>
        <translation>Délai de verrou qui ne couvre pas l&apos;instruction</translation>
    </message>
    <message>
        <source>The whole query of %1 over %2 runs inside the migration, and every lock that its transaction holds is held until it is done.</source>
        <translation>La requête entière de %1 sur %2 s&apos;exécute dans la migration, et chaque verrou de sa transaction est tenu jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>Create it WITH NO DATA, index it, and refresh it in a later migration without a transaction.</source>
        <translation>Créez-la WITH NO DATA, indexez-la, et rafraîchissez-la dans une migration ultérieure sans transaction.</translation>
    </message>
    <message>
        <source>Create it without data</source>
        <translation>La créer sans données</translation>
    </message>
    <message>
        <source>All rows of %2 are copied into %1 inside the migration, and every lock that its transaction holds is held until they are; keys, defaults and indexes do not come along.</source>
        <translation>Toutes les lignes de %2 sont copiées dans %1 au sein de la migration, et chaque verrou de sa transaction est tenu jusque-là&#xa0;; clés, valeurs par défaut et index ne suivent pas.</translation>
    </message>
    <message>
        <source>Create the table with its keys, and fill it in batches in a later migration without a transaction.</source>
        <translation>Créez la table avec ses clés, et remplissez-la par lots dans une migration ultérieure sans transaction.</translation>
    </message>
    <message>
        <source>Query of unknown length inside the migration</source>
        <translation>Requête de durée inconnue dans la migration</translation>
    </message>
    <message>
        <source>The file has changes that are not committed: nobody else can repeat what is about to run.</source>
        <translation>Le fichier a des modifications sans commit&#xa0;: personne d&apos;autre ne peut répéter ce qui va s&apos;exécuter.</translation>
    </message>
    <message>
        <source>The file is ignored by version control: nobody else has what is about to run.</source>
        <translation>Le fichier est ignoré par la gestion de versions&#xa0;: personne d&apos;autre n&apos;a ce qui va s&apos;exécuter.</translation>
    </message>
    <message>
        <source>The file is not in version control: nobody else has what is about to run.</source>
        <translation>Le fichier n&apos;est pas dans la gestion de versions&#xa0;: personne d&apos;autre n&apos;a ce qui va s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Commit it before it runs on a shared target.</source>
        <translation>Faites un commit avant de l&apos;exécuter sur une cible partagée.</translation>
    </message>
    <message>
        <source>Migration not in version control</source>
        <translation>Migration hors de la gestion de versions</translation>
    </message>
    <message>
        <source>Renumber it behind the newest migration</source>
        <translation>La renuméroter derrière la migration la plus récente</translation>
    </message>
    <message>
        <source>It is older than what has run on %1: it will run after it there, and before it everywhere else.</source>
        <translation>Elle est plus ancienne que ce qui a été exécuté sur %1&#xa0;: elle s&apos;y exécutera après, et partout ailleurs avant.</translation>
    </message>
    <message>
        <source>It is older than what has run on %1: the tool will never run it there.</source>
        <translation>Elle est plus ancienne que ce qui a été exécuté sur %1&#xa0;: l&apos;outil ne l&apos;y exécutera jamais.</translation>
    </message>
    <message>
        <source>Give it a version behind the newest one.</source>
        <translation>Donnez-lui une version derrière la plus récente.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the sequence has a gap: a migration that is put into it later is older than what has run.</source>
        <translation>Entre %1 et %2, la suite a un trou&#xa0;: une migration qui y sera placée plus tard sera plus ancienne que ce qui a été exécuté.</translation>
    </message>
    <message>
        <source>Number it behind the one before it, as long as it has run nowhere.</source>
        <translation>Numérotez-la derrière la précédente, tant qu&apos;elle n&apos;a été exécutée nulle part.</translation>
    </message>
    <message>
        <source>Migration out of order</source>
        <translation>Migration dans le désordre</translation>
    </message>
    <message>
        <source>No version of %1 has %2: this fails.</source>
        <translation>Aucune version de %1 n&apos;a %2&#xa0;: ceci échoue.</translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: it is taken there, and does nothing.</source>
        <translation>%1 a %2 depuis %3, et la version considérée est %4&#xa0;: là, c&apos;est accepté, et sans effet.</translation>
    </message>
    <message>
        <source>%1 has %2 since %3, and %4 is the version looked at: this fails there.</source>
        <translation>%1 a %2 depuis %3, et la version considérée est %4&#xa0;: là, ceci échoue.</translation>
    </message>
    <message>
        <source>That version is assumed: neither a target nor server-version in the settings names one.</source>
        <translation>Cette version est supposée&#xa0;: ni une cible ni server-version dans les réglages n&apos;en indique une.</translation>
    </message>
    <message>
        <source>Write the older form, or update the oldest target first.</source>
        <translation>Écrivez l&apos;ancienne forme, ou mettez d&apos;abord à jour la plus ancienne cible.</translation>
    </message>
    <message>
        <source>Newer than the server</source>
        <translation>Plus récent que le serveur</translation>
    </message>
    <message>
        <source>%1 takes different strings for equal, and only one side of this foreign key has it: the two disagree on which rows belong together.</source>
        <translation>%1 tient des chaînes différentes pour égales, et un seul côté de cette clé étrangère l&apos;utilise&#xa0;: les deux ne s&apos;accordent pas sur les lignes qui vont ensemble.</translation>
    </message>
    <message>
        <source>PostgreSQL 18 refuses the foreign key.</source>
        <translation>PostgreSQL 18 refuse la clé étrangère.</translation>
    </message>
    <message>
        <source>PostgreSQL 18 will not restore it from a dump.</source>
        <translation>PostgreSQL 18 ne la restaurera pas depuis un dump.</translation>
    </message>
    <message>
        <source>Give both columns the same collation.</source>
        <translation>Donnez aux deux colonnes le même collationnement.</translation>
    </message>
    <message>
        <source>Foreign key across collations</source>
        <translation>Clé étrangère entre collationnements</translation>
    </message>
    <message>
        <source>This project allows no foreign keys; %1 gets one.</source>
        <translation>Ce projet n&apos;autorise aucune clé étrangère&#xa0;; %1 en reçoit une.</translation>
    </message>
    <message>
        <source>What happens to rows of %1 when their row in %2 is deleted is not stated.</source>
        <translation>Ce qui arrive aux lignes de %1 quand leur ligne dans %2 est supprimée n&apos;est pas précisé.</translation>
    </message>
    <message>
        <source>Write ON DELETE RESTRICT, or the action that is meant.</source>
        <translation>Écrivez ON DELETE RESTRICT, ou l&apos;action voulue.</translation>
    </message>
    <message>
        <source>Refuse to delete a row that is referred to</source>
        <translation>Refuser la suppression d&apos;une ligne référencée</translation>
    </message>
    <message>
        <source>Deleting one row of %2 deletes all rows of %1 that refer to it.</source>
        <translation>Supprimer une ligne de %2 supprime toutes les lignes de %1 qui y font référence.</translation>
    </message>
    <message>
        <source>The foreign key of %1 is not DEFERRABLE, which this project asks for.</source>
        <translation>La clé étrangère de %1 n&apos;est pas DEFERRABLE, ce que demande ce projet.</translation>
    </message>
    <message>
        <source>Foreign key against the policy</source>
        <translation>Clé étrangère contraire aux règles</translation>
    </message>
    <message>
        <source>%1 has no primary key to refer to.</source>
        <translation>%1 n&apos;a pas de clé primaire à référencer.</translation>
    </message>
    <message>
        <source>%1 has no column %2 to refer to.</source>
        <translation>%1 n&apos;a pas de colonne %2 à référencer.</translation>
    </message>
    <message>
        <source>No unique key of %1 consists of %2.</source>
        <translation>Aucune clé unique de %1 ne se compose de %2.</translation>
    </message>
    <message>
        <source>The connected target has no table %1 to refer to.</source>
        <translation>La cible connectée n&apos;a pas de table %1 à référencer.</translation>
    </message>
    <message>
        <source>Every write of a row then fails with “foreign key mismatch”.</source>
        <translation>Chaque écriture d&apos;une ligne échoue alors avec «&#xa0;foreign key mismatch&#xa0;».</translation>
    </message>
    <message>
        <source>The server refuses the foreign key, and the migration fails.</source>
        <translation>Le serveur refuse la clé étrangère, et la migration échoue.</translation>
    </message>
    <message>
        <source>Refer to the primary key, or give the parent a unique key on these columns first.</source>
        <translation>Faites référence à la clé primaire, ou donnez d&apos;abord à la table parente une clé unique sur ces colonnes.</translation>
    </message>
    <message>
        <source>Foreign key to what is no key</source>
        <translation>Clé étrangère vers ce qui n&apos;est pas une clé</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: SQLite takes the key, converts a value in every comparison, and uses no index on the text for it.</source>
        <translation>%1.%2 est %3, et %4.%5, à laquelle elle fait référence, est %6&#xa0;: SQLite accepte la clé, convertit une valeur à chaque comparaison, et n&apos;utilise pour cela aucun index sur le texte.</translation>
    </message>
    <message>
        <source>Give both columns the same type.</source>
        <translation>Donnez aux deux colonnes le même type.</translation>
    </message>
    <message>
        <source>Foreign key between columns of different types</source>
        <translation>Clé étrangère entre colonnes de types différents</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 fails the migration with half of its work done.</source>
        <translation>Ce fichier remplit %1 et en fait une clé étrangère&#xa0;: une valeur sans ligne dans %2 fait échouer la migration à moitié faite.</translation>
    </message>
    <message>
        <source>This file adds several foreign keys: each locks two tables, and one that fails takes the others with it.</source>
        <translation>Ce fichier ajoute plusieurs clés étrangères&#xa0;: chacune verrouille deux tables, et celle qui échoue entraîne les autres.</translation>
    </message>
    <message>
        <source>Give the foreign key a migration of its own, behind a query that finds no rows without a parent.</source>
        <translation>Donnez à la clé étrangère sa propre migration, derrière une requête qui ne trouve aucune ligne orpheline.</translation>
    </message>
    <message>
        <source>Move the foreign key into a migration of its own</source>
        <translation>Déplacer la clé étrangère dans sa propre migration</translation>
    </message>
    <message>
        <source>Foreign key together with other work</source>
        <translation>Clé étrangère avec d&apos;autres travaux</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key</source>
        <translation>Indexer les colonnes de la clé étrangère</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key in a new migration</source>
        <translation>Indexer les colonnes de la clé étrangère dans une nouvelle migration</translation>
    </message>
    <message>
        <source>No index of %1 begins with %2: each delete in %3, and each change of its key, reads all of %1.</source>
        <translation>Aucun index de %1 ne commence par %2&#xa0;: chaque suppression dans %3, et chaque changement de sa clé, lit tout %1.</translation>
    </message>
    <message>
        <source>Which indexes %1 has is not known. If none begins with %2, each delete in %3 reads all of %1.</source>
        <translation>Les index de %1 ne sont pas connus. Si aucun ne commence par %2, chaque suppression dans %3 lit tout %1.</translation>
    </message>
    <message>
        <source>Foreign key without an index</source>
        <translation>Clé étrangère sans index</translation>
    </message>
    <message>
        <source>Each round of this loop is a subtransaction of its own: one number of the server&apos;s for each row of %1, and a slower look at all of them.</source>
        <translation>Chaque tour de cette boucle est une sous-transaction&#xa0;: un numéro de transaction du serveur pour chaque ligne de %1, et une consultation plus lente de toutes.</translation>
    </message>
    <message>
        <source>Check the rows before, and handle exceptions once per batch.</source>
        <translation>Vérifiez les lignes avant, et traitez les exceptions une fois par lot.</translation>
    </message>
    <message>
        <source>Every %1 that this writes goes to the log and to the replicas whole, and the old one stays in %2 until it is vacuumed.</source>
        <translation>Chaque valeur de %1 écrite ici va entière au journal de transactions et aux réplicas, et l&apos;ancienne reste dans %2 jusqu&apos;au prochain VACUUM.</translation>
    </message>
    <message>
        <source>Small batches by key, and VACUUM between them.</source>
        <translation>Petits lots selon la clé, et VACUUM entre eux.</translation>
    </message>
    <message>
        <source>Heavy rows written anew</source>
        <translation>Lignes lourdes réécrites</translation>
    </message>
    <message>
        <source>On the connected target %1 is read %2 times and written %3 times a second, and %4 sessions use it now: all of them queue while this waits for its lock (%5) and holds it.</source>
        <translation>Sur la cible connectée, %1 est lue %2 fois et écrite %3 fois par seconde, et %4 sessions l&apos;utilisent en ce moment&#xa0;: toutes font la queue pendant que ceci attend son verrou (%5) et le détient.</translation>
    </message>
    <message>
        <source>Run it when there is less to do, with a lock_timeout below a second, and try again when it strikes.</source>
        <translation>Exécutez-la à une heure plus calme, avec un lock_timeout de moins d&apos;une seconde, et réessayez quand il est atteint.</translation>
    </message>
    <message>
        <source>Lock on a busy table</source>
        <translation>Verrou sur une table très sollicitée</translation>
    </message>
    <message>
        <source>The numbered column is called %1; by the project&apos;s rule it is %2.</source>
        <translation>La colonne numérotée s&apos;appelle %1&#xa0;; selon la règle du projet, c&apos;est %2.</translation>
    </message>
    <message>
        <source>%1 is dropped under a name in use; by the project&apos;s rule a table is renamed to match %2 first.</source>
        <translation>%1 est supprimée sous un nom en service&#xa0;; selon la règle du projet, une table est d&apos;abord renommée pour correspondre à %2.</translation>
    </message>
    <message>
        <source>The name %1 does not match the project&apos;s pattern %2.</source>
        <translation>Le nom %1 ne correspond pas au motif %2 du projet.</translation>
    </message>
    <message>
        <source>Write it in lower case, with underscores between the words.</source>
        <translation>Écrivez-le en minuscules, avec des tirets bas entre les mots.</translation>
    </message>
    <message>
        <source>Name out of the project&apos;s pattern</source>
        <translation>Nom hors du motif du projet</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: PostgreSQL keeps the first 63 and says nothing, so that a second name that begins alike is the same one.</source>
        <translation>%1 fait %2 octets&#xa0;: PostgreSQL garde les 63 premiers sans rien dire, si bien qu&apos;un second nom commençant de même est le même.</translation>
    </message>
    <message>
        <source>%1 has %2 characters: the server refuses names of more than 64.</source>
        <translation>%1 fait %2 caractères&#xa0;: le serveur refuse les noms de plus de 64.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>%1 is longer than a name can be: PostgreSQL looks for its first 63 bytes.</source>
        <translation>%1 est plus long que ne peut l&apos;être un nom&#xa0;: PostgreSQL cherche ses 63 premiers octets.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Nom trop long</translation>
    </message>
    <message>
        <source>This server does not log hash indexes: after a crash, and on every standby, it answers wrongly.</source>
        <translation>Ce serveur n&apos;inscrit pas les index de hachage dans son journal&#xa0;: après un plantage, et sur chaque serveur secondaire, un tel index répond faux.</translation>
    </message>
    <message>
        <source>A hash index finds by = only: it orders nothing, is never unique and serves no index-only scan.</source>
        <translation>Un index de hachage ne trouve que par =&#xa0;: il n&apos;ordonne rien, n&apos;est jamais unique et ne permet aucun parcours d&apos;index seul.</translation>
    </message>
    <message>
        <source>Use a plain index, unless the keys are long texts.</source>
        <translation>Utilisez un index ordinaire, sauf si les clés sont de longs textes.</translation>
    </message>
    <message>
        <source>Without an operator class this index also holds every key of the documents in %1, for the operators ?, ?| and ?&amp;.</source>
        <translation>Sans classe d&apos;opérateurs, cet index contient aussi chaque clé des documents de %1, pour les opérateurs ?, ?| et ?&amp;.</translation>
    </message>
    <message>
        <source>Where queries use @&gt; only, jsonb_path_ops makes it smaller and faster.</source>
        <translation>Si les requêtes n&apos;utilisent que @&gt;, jsonb_path_ops le rend plus petit et plus rapide.</translation>
    </message>
    <message>
        <source>Use jsonb_path_ops</source>
        <translation>Utiliser jsonb_path_ops</translation>
    </message>
    <message>
        <source>A plain index on %1 orders shapes and finds none by place.</source>
        <translation>Un index ordinaire sur %1 trie des formes et n&apos;en trouve aucune par sa place.</translation>
    </message>
    <message>
        <source>Write USING gist.</source>
        <translation>Écrivez USING gist.</translation>
    </message>
    <message>
        <source>An ivfflat index learns its lists from the rows of this moment: over an empty or growing table it finds badly.</source>
        <translation>Un index ivfflat apprend ses listes des lignes du moment&#xa0;: sur une table vide ou qui grandit, ses résultats sont mauvais.</translation>
    </message>
    <message>
        <source>An ivfflat index of 100 lists, as it is without WITH (lists = …), suits about 100,000 rows.</source>
        <translation>Un index ivfflat de 100 listes, comme sans WITH (lists = …), convient à environ 100&#xa0;000 lignes.</translation>
    </message>
    <message>
        <source>Use hnsw, or build it after the rows are there.</source>
        <translation>Utilisez hnsw, ou construisez-le une fois les lignes là.</translation>
    </message>
    <message>
        <source>The build of an hnsw index becomes many times slower when its graph does not fit into maintenance_work_mem.</source>
        <translation>La construction d&apos;un index hnsw devient bien des fois plus lente quand son graphe ne tient pas dans maintenance_work_mem.</translation>
    </message>
    <message>
        <source>Set maintenance_work_mem before it.</source>
        <translation>Réglez maintenance_work_mem avant.</translation>
    </message>
    <message>
        <source>Of %1, which is a %2, the index holds as many bytes as fit (3072): the server chooses, and says so in a note.</source>
        <translation>De %1, une colonne de type %2, l&apos;index contient autant d&apos;octets qu&apos;il en tient (3072)&#xa0;: le serveur choisit, et le dit dans une remarque.</translation>
    </message>
    <message>
        <source>The server refuses an index on the whole of %1, which is a %2.</source>
        <translation>Le serveur refuse un index sur la totalité de %1, une colonne de type %2.</translation>
    </message>
    <message>
        <source>Write how many characters of it the index holds: %1(64).</source>
        <translation>Écrivez combien de caractères l&apos;index en contient&#xa0;: %1(64).</translation>
    </message>
    <message>
        <source>Index a generated column that takes the value out of it.</source>
        <translation>Indexez une colonne générée qui en extrait la valeur.</translation>
    </message>
    <message>
        <source>Kind of index</source>
        <translation>Genre d&apos;index</translation>
    </message>
    <message>
        <source>Drop the old key and add the new one at once</source>
        <translation>Supprimer l&apos;ancienne clé et ajouter la nouvelle d&apos;un coup</translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and replicas search the whole table for each row that changes.</source>
        <translation>%1 n&apos;a plus de clé primaire à partir d&apos;ici&#xa0;: les clés étrangères vers elle doivent disparaître aussi, et les réplicas cherchent dans toute la table chaque ligne modifiée.</translation>
    </message>
    <message>
        <source>%1 has no primary key from here on: foreign keys to it must go too, and logical replication refuses its updates and deletes.</source>
        <translation>%1 n&apos;a plus de clé primaire à partir d&apos;ici&#xa0;: les clés étrangères vers elle doivent disparaître aussi, et la réplication logique refuse ses modifications et suppressions.</translation>
    </message>
    <message>
        <source>Drop the old key and add the new one in one ALTER TABLE; in PostgreSQL build its index first, and add it USING INDEX.</source>
        <translation>Supprimez l&apos;ancienne clé et ajoutez la nouvelle dans un seul ALTER TABLE&#xa0;; sous PostgreSQL, construisez d&apos;abord son index, et ajoutez-la avec USING INDEX.</translation>
    </message>
    <message>
        <source>Dropped primary key</source>
        <translation>Clé primaire supprimée</translation>
    </message>
    <message>
        <source>Keep the table and make it only where there is none</source>
        <translation>Garder la table et ne la créer que là où elle n&apos;existe pas</translation>
    </message>
    <message>
        <source>Where %1 exists already, all its rows are gone: it is dropped here and made again, empty, below.</source>
        <translation>Là où %1 existe déjà, toutes ses lignes sont perdues&#xa0;: elle est supprimée ici et recréée, vide, plus bas.</translation>
    </message>
    <message>
        <source>Write CREATE TABLE IF NOT EXISTS without the DROP, or change the table with ALTER TABLE.</source>
        <translation>Écrivez CREATE TABLE IF NOT EXISTS sans le DROP, ou modifiez la table avec ALTER TABLE.</translation>
    </message>
    <message>
        <source>Table dropped and made again</source>
        <translation>Table supprimée et recréée</translation>
    </message>
    <message>
        <source>an argument</source>
        <translation>un argument</translation>
    </message>
    <message>
        <source>%1 is made again without %2: programs that still use that fail from here on.</source>
        <translation>%1 est recréée sans %2&#xa0;: les programmes qui l&apos;utilisent encore échouent à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Every program that still uses %1 fails from here on.</source>
        <translation>Tout programme qui utilise encore %1 échoue à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Make the new one under another name, move the callers over, and drop this one a release later.</source>
        <translation>Créez la nouvelle sous un autre nom, faites-y passer les appelants, et supprimez celle-ci une version plus tard.</translation>
    </message>
    <message>
        <source>View or routine dropped</source>
        <translation>Vue ou routine supprimée</translation>
    </message>
    <message>
        <source>Schema %1 goes with every table, view and function in it: what used them fails, and no down script brings the rows back.</source>
        <translation>Le schéma %1 disparaît avec toutes ses tables, vues et fonctions&#xa0;: ce qui les utilisait échoue, et aucun script down ne ramène les lignes.</translation>
    </message>
    <message>
        <source>Database %1 goes with everything in it; no down script brings it back.</source>
        <translation>La base de données %1 disparaît avec tout ce qu&apos;elle contient&#xa0;; aucun script down ne la ramène.</translation>
    </message>
    <message>
        <source>Tablespace %1 belongs to the whole server: every database that stores something in it depends on it.</source>
        <translation>Le tablespace %1 appartient au serveur entier&#xa0;: toute base de données qui y stocke quelque chose en dépend.</translation>
    </message>
    <message>
        <source>Not in a migration: take the rights away first (REVOKE USAGE), keep a backup, and let somebody drop it by hand.</source>
        <translation>Pas dans une migration&#xa0;: retirez d&apos;abord les droits (REVOKE USAGE), gardez une sauvegarde, et laissez quelqu&apos;un le supprimer à la main.</translation>
    </message>
    <message>
        <source>Schema or database dropped</source>
        <translation>Schéma ou base de données supprimé</translation>
    </message>
    <message>
        <source>Nobody can read or write its table meanwhile (ACCESS EXCLUSIVE).</source>
        <translation>Pendant ce temps, personne ne peut lire ni écrire sa table (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>What the trigger %1 kept true or in step is not kept any more, and nothing says so.</source>
        <translation>Ce que le déclencheur %1 tenait juste ou à jour ne l&apos;est plus, et rien ne le dit.</translation>
    </message>
    <message>
        <source>See to it that nothing needs it any more; CREATE it anew in the same file to replace it.</source>
        <translation>Veillez à ce que rien n&apos;en ait plus besoin&#xa0;; pour le remplacer, recréez-le par CREATE dans le même fichier.</translation>
    </message>
    <message>
        <source>Trigger dropped</source>
        <translation>Déclencheur supprimé</translation>
    </message>
    <message>
        <source>Every column of type %1 goes with it, and its values in all rows.</source>
        <translation>Chaque colonne de type %1 disparaît avec lui, et ses valeurs dans toutes les lignes.</translation>
    </message>
    <message>
        <source>While a column has type %1 this fails; programs that name it fail after.</source>
        <translation>Tant qu&apos;une colonne a le type %1, ceci échoue&#xa0;; ensuite, ce sont les programmes qui le nomment qui échouent.</translation>
    </message>
    <message>
        <source>Type %1 is made anew without %2: rows that hold it fail here, and so does every program that still sends it.</source>
        <translation>Le type %1 est recréé sans %2&#xa0;: les lignes qui contiennent cette valeur échouent ici, comme tout programme qui l&apos;envoie encore.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>C&apos;est le type de %1.</translation>
    </message>
    <message>
        <source>Stop writing the value and leave it in place, or move the values to a table of their own.</source>
        <translation>Cessez d&apos;écrire la valeur et laissez-la en place, ou déplacez les valeurs dans leur propre table.</translation>
    </message>
    <message>
        <source>An enum&apos;s value is taken out of the catalogue by hand: rows and indexes that hold it cannot be read any more, and nothing checks for them.</source>
        <translation>Une valeur d&apos;une énumération est retirée du catalogue à la main&#xa0;: les lignes et index qui la contiennent ne peuvent plus être lus, et rien ne le vérifie.</translation>
    </message>
    <message>
        <source>Leave the value in place and stop writing it.</source>
        <translation>Laissez la valeur en place et cessez de l&apos;écrire.</translation>
    </message>
    <message>
        <source>Type dropped</source>
        <translation>Type supprimé</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clé primaire</translation>
    </message>
    <message>
        <source>%1 holds %2 twice: the second time finds nothing that the first does not.</source>
        <translation>%1 contient %2 deux fois&#xa0;: la seconde ne trouve rien que la première ne trouve pas.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nommez chaque colonne une seule fois.</translation>
    </message>
    <message>
        <source>%1 already does what this index would: every write to %2 would keep both, and no query would need the second.</source>
        <translation>%1 fait déjà ce que ferait cet index&#xa0;: chaque écriture dans %2 tiendrait les deux à jour, et aucune requête n&apos;aurait besoin du second.</translation>
    </message>
    <message>
        <source>%1 begins with the same columns: every write to %2 would keep both, and a query finds its rows by the longer one as well.</source>
        <translation>%1 commence par les mêmes colonnes&#xa0;: chaque écriture dans %2 tiendrait les deux à jour, et une requête trouve aussi bien ses lignes par le plus long.</translation>
    </message>
    <message>
        <source>Leave this index away, or drop the other in this file.</source>
        <translation>Omettez cet index, ou supprimez l&apos;autre dans ce fichier.</translation>
    </message>
    <message>
        <source>Leave this index away</source>
        <translation>Omettre cet index</translation>
    </message>
    <message>
        <source>This index begins with the columns of %1: every write to %2 keeps both, and a query finds its rows by this one as well.</source>
        <translation>Cet index commence par les colonnes de %1&#xa0;: chaque écriture dans %2 tient les deux à jour, et une requête trouve aussi bien ses lignes par celui-ci.</translation>
    </message>
    <message>
        <source>Drop %1 behind it.</source>
        <translation>Supprimez %1 ensuite.</translation>
    </message>
    <message>
        <source>Drop %1 behind it</source>
        <translation>Supprimer %1 ensuite</translation>
    </message>
    <message>
        <source>Index that another one already is</source>
        <translation>Index qui en répète un autre</translation>
    </message>
    <message>
        <source>Use the label in a migration of its own</source>
        <translation>Utiliser le libellé dans sa propre migration</translation>
    </message>
    <message>
        <source>Before PostgreSQL 12 the server refuses ADD VALUE in a transaction, and one is open here: the migration fails.</source>
        <translation>Avant PostgreSQL 12, le serveur refuse ADD VALUE dans une transaction, et une est ouverte ici&#xa0;: la migration échoue.</translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; is new in this transaction: using it before the COMMIT fails (unsafe use of new value), and the whole migration with it.</source>
        <translation>Le libellé &apos;%1&apos; est nouveau dans cette transaction&#xa0;: l&apos;utiliser avant le COMMIT échoue (unsafe use of new value), et avec lui toute la migration.</translation>
    </message>
    <message>
        <source>Add the label in one migration, use it in the next.</source>
        <translation>Ajoutez le libellé dans une migration, utilisez-le dans la suivante.</translation>
    </message>
    <message>
        <source>New enum label used in its own transaction</source>
        <translation>Nouveau libellé d&apos;énumération utilisé dans sa propre transaction</translation>
    </message>
    <message>
        <source>&apos;%1&apos; becomes the last label of %2, which is how its values sort.</source>
        <translation>&apos;%1&apos; devient le dernier libellé de %2, et c&apos;est ainsi que ses valeurs se trient.</translation>
    </message>
    <message>
        <source>Say AFTER which label it stands.</source>
        <translation>Dites avec AFTER derrière quel libellé il se place.</translation>
    </message>
    <message>
        <source>Write AFTER &apos;%1&apos;</source>
        <translation>Écrire AFTER &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Enum label without a position</source>
        <translation>Libellé d&apos;énumération sans position</translation>
    </message>
    <message>
        <source>Let each statement take the lock that it needs, with a lock_wait_timeout.</source>
        <translation>Laissez chaque instruction prendre le verrou dont elle a besoin, avec un lock_wait_timeout.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Personne ne peut écrire dans %1 jusqu&apos;à UNLOCK TABLES, ou jusqu&apos;à la fin de la session.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Personne ne peut lire ni écrire %1 jusqu&apos;à UNLOCK TABLES, ou jusqu&apos;à la fin de la session.</translation>
    </message>
    <message>
        <source>Nobody can write to any table of the server until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Personne ne peut écrire dans aucune table du serveur jusqu&apos;à UNLOCK TABLES, ou jusqu&apos;à la fin de la session.</translation>
    </message>
    <message>
        <source>Nobody can write to these tables until UNLOCK TABLES, or the session&apos;s end.</source>
        <translation>Personne ne peut écrire dans ces tables jusqu&apos;à UNLOCK TABLES, ou jusqu&apos;à la fin de la session.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until this transaction ends.</source>
        <translation>Personne ne peut lire ni écrire %1 jusqu&apos;à la fin de cette transaction.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until this transaction ends.</source>
        <translation>Personne ne peut écrire dans %1 jusqu&apos;à la fin de cette transaction.</translation>
    </message>
    <message>
        <source>Let each statement take the weakest lock that it needs, with a lock_timeout.</source>
        <translation>Laissez chaque instruction prendre le verrou le plus faible dont elle a besoin, avec un lock_timeout.</translation>
    </message>
    <message>
        <source>Table locked by hand</source>
        <translation>Table verrouillée à la main</translation>
    </message>
    <message>
        <source>This fails where %1 is installed already, as on many servers.</source>
        <translation>Ceci échoue là où %1 est déjà installée, comme sur beaucoup de serveurs.</translation>
    </message>
    <message>
        <source>Installing %1 needs a superuser, or a place on the list of the service that runs the server.</source>
        <translation>Installer %1 demande un superutilisateur, ou une place sur la liste du service qui exploite le serveur.</translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS.</source>
        <translation>Écrivez IF NOT EXISTS.</translation>
    </message>
    <message>
        <source>Install it when the database is made, and let the migration say IF NOT EXISTS.</source>
        <translation>Installez-la à la création de la base, et faites dire IF NOT EXISTS à la migration.</translation>
    </message>
    <message>
        <source>Write IF NOT EXISTS</source>
        <translation>Écrire IF NOT EXISTS</translation>
    </message>
    <message>
        <source>Which versions of %1 can be reached depends on what the server has installed, and few extensions go back.</source>
        <translation>Les versions de %1 accessibles dépendent de ce qui est installé sur le serveur, et peu d&apos;extensions reviennent en arrière.</translation>
    </message>
    <message>
        <source>Change it when the server is changed.</source>
        <translation>Changez-la en même temps que le serveur.</translation>
    </message>
    <message>
        <source>Every column, index and function of the types of %1 goes with it.</source>
        <translation>Chaque colonne, index et fonction des types de %1 disparaît avec elle.</translation>
    </message>
    <message>
        <source>Only a role that may install %1 brings it back, and not every server has it.</source>
        <translation>Seul un rôle autorisé à installer %1 la ramène, et tous les serveurs ne l&apos;ont pas.</translation>
    </message>
    <message>
        <source>Leave extensions to whoever runs the server.</source>
        <translation>Laissez les extensions à qui exploite le serveur.</translation>
    </message>
    <message>
        <source>drop_chunks() removes rows for good, and locks each chunk.</source>
        <translation>drop_chunks() supprime des lignes pour de bon, et verrouille chaque chunk.</translation>
    </message>
    <message>
        <source>create_hypertable() with migrate_data moves every row under an ACCESS EXCLUSIVE lock.</source>
        <translation>create_hypertable() avec migrate_data déplace chaque ligne sous un verrou ACCESS EXCLUSIVE.</translation>
    </message>
    <message>
        <source>While chunks are compressed, their columns cannot be altered like those of a table.</source>
        <translation>Tant que des chunks sont compressés, leurs colonnes ne se modifient pas comme celles d&apos;une table.</translation>
    </message>
    <message>
        <source>Distributing a table copies it to the workers and blocks writes meanwhile.</source>
        <translation>Distribuer une table la copie vers les workers et bloque les écritures pendant ce temps.</translation>
    </message>
    <message>
        <source>pg_partman makes and drops partitions by this row at its next run.</source>
        <translation>pg_partman crée et supprime des partitions d&apos;après cette ligne à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>Extension changed</source>
        <translation>Extension modifiée</translation>
    </message>
    <message>
        <source>The rule %1 of %2 is switched off for everybody.</source>
        <translation>La règle %1 de %2 est désactivée pour tout le monde.</translation>
    </message>
    <message>
        <source>All triggers of %1 are switched off for everybody, also those that keep its foreign keys: wrong rows can come in, and nothing finds them later.</source>
        <translation>Tous les déclencheurs de %1 sont désactivés pour tout le monde, même ceux qui tiennent ses clés étrangères&#xa0;: des lignes fausses peuvent entrer, et rien ne les trouve plus tard.</translation>
    </message>
    <message>
        <source>All triggers that people made on %1 are switched off for everybody.</source>
        <translation>Tous les déclencheurs définis par les utilisateurs sur %1 sont désactivés pour tout le monde.</translation>
    </message>
    <message>
        <source>The trigger %1 of %2 is switched off for everybody.</source>
        <translation>Le déclencheur %1 de %2 est désactivé pour tout le monde.</translation>
    </message>
    <message>
        <source>Nothing in this script switches it on again.</source>
        <translation>Rien dans ce script ne le réactive.</translation>
    </message>
    <message>
        <source>Work in batches with the triggers on; else switch off the one that is in the way, and on again in the same transaction.</source>
        <translation>Travaillez par lots avec les déclencheurs actifs&#xa0;; sinon, désactivez celui qui gêne, et réactivez-le dans la même transaction.</translation>
    </message>
    <message>
        <source>Switch it on again at the end</source>
        <translation>Le réactiver à la fin</translation>
    </message>
    <message>
        <source>In this session no trigger fires and no foreign key is looked at: wrong rows can come in, and nothing finds them later.</source>
        <translation>Dans cette session, aucun déclencheur ne s&apos;exécute et aucune clé étrangère n&apos;est vérifiée&#xa0;: des lignes fausses peuvent entrer, et rien ne les trouve plus tard.</translation>
    </message>
    <message>
        <source>Nothing in this script takes it back.</source>
        <translation>Rien dans ce script n&apos;y remédie.</translation>
    </message>
    <message>
        <source>Work in batches with triggers and foreign keys on.</source>
        <translation>Travaillez par lots avec les déclencheurs et les clés étrangères actifs.</translation>
    </message>
    <message>
        <source>Take it back at the end</source>
        <translation>Rétablir à la fin</translation>
    </message>
    <message>
        <source>Triggers switched off</source>
        <translation>Déclencheurs désactivés</translation>
    </message>
    <message>
        <source>money reads and prints by the server&apos;s locale, and a dump restored elsewhere holds other amounts</source>
        <translation>money se lit et s&apos;affiche selon la locale du serveur, et un dump restauré ailleurs contient d&apos;autres montants</translation>
    </message>
    <message>
        <source>Use numeric with a fixed scale.</source>
        <translation>Utilisez numeric avec un nombre fixe de décimales.</translation>
    </message>
    <message>
        <source>a time of day with an offset and no date cannot follow summer time</source>
        <translation>une heure avec décalage et sans date ne peut pas suivre l&apos;heure d&apos;été</translation>
    </message>
    <message>
        <source>Use timestamptz, or time and the zone&apos;s name.</source>
        <translation>Utilisez timestamptz, ou time et le nom du fuseau.</translation>
    </message>
    <message>
        <source>it is a type of the server&apos;s own catalogue</source>
        <translation>c&apos;est un type du catalogue interne du serveur</translation>
    </message>
    <message>
        <source>Use text or bigint.</source>
        <translation>Utilisez text ou bigint.</translation>
    </message>
    <message>
        <source>ZEROFILL only changes how a number is shown, and makes it unsigned</source>
        <translation>ZEROFILL ne change que l&apos;affichage d&apos;un nombre, et le rend non signé</translation>
    </message>
    <message>
        <source>Fill with zeros where numbers are shown.</source>
        <translation>Complétez par des zéros là où les nombres s&apos;affichent.</translation>
    </message>
    <message>
        <source>the display width limits nothing, and MySQL has deprecated it</source>
        <translation>la largeur d&apos;affichage ne limite rien, et MySQL l&apos;a déclarée obsolète</translation>
    </message>
    <message>
        <source>Leave the number away.</source>
        <translation>Omettez le nombre.</translation>
    </message>
    <message>
        <source>FLOAT(m,d) is deprecated and rounds</source>
        <translation>FLOAT(m,d) est obsolète et arrondit</translation>
    </message>
    <message>
        <source>Use decimal.</source>
        <translation>Utilisez decimal.</translation>
    </message>
    <message>
        <source>YEAR(2) is gone since MySQL 8.0</source>
        <translation>YEAR(2) n&apos;existe plus depuis MySQL 8.0</translation>
    </message>
    <message>
        <source>Use YEAR.</source>
        <translation>Utilisez YEAR.</translation>
    </message>
    <message>
        <source>strict mode refuses the date of zeros</source>
        <translation>le mode strict refuse la date faite de zéros</translation>
    </message>
    <message>
        <source>Use NULL or a real date.</source>
        <translation>Utilisez NULL ou une vraie date.</translation>
    </message>
    <message>
        <source>the project does not use this type</source>
        <translation>le projet n&apos;utilise pas ce type</translation>
    </message>
    <message>
        <source>Use another type.</source>
        <translation>Utilisez un autre type.</translation>
    </message>
    <message>
        <source>the project allows %1 characters</source>
        <translation>le projet autorise %1 caractères</translation>
    </message>
    <message>
        <source>Make it shorter, or use text.</source>
        <translation>Raccourcissez-le, ou utilisez text.</translation>
    </message>
    <message>
        <source>a binary fraction cannot hold 0.10: sums of amounts are off by cents</source>
        <translation>une fraction binaire ne peut pas contenir 0.10&#xa0;: les sommes de montants sont fausses de quelques centimes</translation>
    </message>
    <message>
        <source>Keep whole cents in an INTEGER.</source>
        <translation>Gardez des centimes entiers dans un INTEGER.</translation>
    </message>
    <message>
        <source>%1.%2 has the default %3: %4.</source>
        <translation>%1.%2 a la valeur par défaut %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1.%2 is of the type %3: %4.</source>
        <translation>%1.%2 est du type %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Leave the display width away</source>
        <translation>Omettre la largeur d&apos;affichage</translation>
    </message>
    <message>
        <source>Discouraged type</source>
        <translation>Type déconseillé</translation>
    </message>
    <message>
        <source>To change what %1 demands, every table with a column of it must be read while nobody writes to it; and a new column of it rewrites its table.</source>
        <translation>Pour changer ce qu&apos;exige %1, chaque table qui en a une colonne doit être lue, et pendant ce temps personne n&apos;y écrit&#xa0;; et une nouvelle colonne de ce domaine réécrit sa table.</translation>
    </message>
    <message>
        <source>Use the plain type, and a CHECK in each table.</source>
        <translation>Utilisez le type simple, et un CHECK dans chaque table.</translation>
    </message>
    <message>
        <source>Every row of every table with a column of %1 is read while nobody can write to it (SHARE).</source>
        <translation>Chaque ligne de chaque table ayant une colonne de %1 est lue, et pendant ce temps personne ne peut y écrire (SHARE).</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL instead, one table at a time and behind a validated check.</source>
        <translation>Rendez plutôt les colonnes NOT NULL, une table à la fois et derrière un CHECK validé.</translation>
    </message>
    <message>
        <source>Add it NOT VALID. VALIDATE CONSTRAINT takes the same locks for a domain: run it when few people write.</source>
        <translation>Ajoutez-la en NOT VALID. Pour un domaine, VALIDATE CONSTRAINT prend les mêmes verrous&#xa0;: exécutez-le quand peu de monde écrit.</translation>
    </message>
    <message>
        <source>Add the constraint without reading existing rows</source>
        <translation>Ajouter la contrainte sans lire les lignes existantes</translation>
    </message>
    <message>
        <source>%1 demands something of its values: %2 and its indexes are rewritten to check it, while nobody can read or write (ACCESS EXCLUSIVE).</source>
        <translation>%1 exige quelque chose de ses valeurs&#xa0;: %2 et ses index sont réécrits pour le vérifier, et pendant ce temps personne ne peut lire ni écrire (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Give the column the plain type and a CHECK … NOT VALID.</source>
        <translation>Donnez à la colonne le type simple et un CHECK … NOT VALID.</translation>
    </message>
    <message>
        <source>Domain with constraints</source>
        <translation>Domaine avec contraintes</translation>
    </message>
    <message numerus="yes">
        <source>What was written since into %1 goes with it; %2 has %n rows now.</source>
        <translation>
            <numerusform>Ce qui a été écrit depuis dans %1 disparaît avec elle&#xa0;; %2 a maintenant %n ligne.</numerusform>
            <numerusform>Ce qui a été écrit depuis dans %1 disparaît avec elle&#xa0;; %2 a maintenant %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go forward with a new migration instead, or keep the rows under another name.</source>
        <translation>Avancez plutôt par une nouvelle migration, ou gardez les lignes sous un autre nom.</translation>
    </message>
    <message>
        <source>Roll back soon after the release, or keep the rows under another name.</source>
        <translation>Revenez en arrière peu après la mise en service, ou gardez les lignes sous un autre nom.</translation>
    </message>
    <message>
        <source>A rollback removes rows of %1 that were there before this migration: it inserted none.</source>
        <translation>Un retour en arrière supprime des lignes de %1 qui étaient là avant cette migration&#xa0;: elle n&apos;en a inséré aucune.</translation>
    </message>
    <message>
        <source>Remove only what the up script brought.</source>
        <translation>Ne supprimez que ce que le script up a apporté.</translation>
    </message>
    <message>
        <source>A rollback drops %1, which this migration did not make, with all its rows.</source>
        <translation>Un retour en arrière supprime %1, que cette migration n&apos;a pas créée, avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>Down removes rows</source>
        <translation>Down supprime des lignes</translation>
    </message>
    <message>
        <source>After up and down, %1 is still there: the next up meets it.</source>
        <translation>Après up et down, il reste %1&#xa0;: le prochain up s&apos;y heurte.</translation>
    </message>
    <message>
        <source>After up and down, %1 is missing: the down script does not make it again.</source>
        <translation>Après up et down, il manque %1&#xa0;: le script down ne recrée pas cet objet.</translation>
    </message>
    <message>
        <source>After up and down, %1 is not as it was: %2.</source>
        <translation>Après up et down, %1 n&apos;est pas comme avant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The down script takes %1 away, which the up script did not make.</source>
        <translation>Le script down retire %1, que le script up n&apos;a pas créé.</translation>
    </message>
    <message>
        <source>%1 cannot be dropped yet: %2 still needs it, and the down script stops here.</source>
        <translation>Trop tôt pour supprimer %1&#xa0;: %2 en a encore besoin, et le script down s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>Undo the steps of the up script in the reverse order.</source>
        <translation>Défaites les étapes du script up dans l&apos;ordre inverse.</translation>
    </message>
    <message>
        <source>Take back what the up script did, and nothing else.</source>
        <translation>Défaites ce que le script up a fait, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Add: %1;</source>
        <translation>Ajoutez&#xa0;: %1;</translation>
    </message>
    <message>
        <source>Write the inverse of each step, the last one first.</source>
        <translation>Écrivez l&apos;inverse de chaque étape, la dernière en premier.</translation>
    </message>
    <message>
        <source>Add the inverse to the down script</source>
        <translation>Ajouter l&apos;inverse au script down</translation>
    </message>
    <message>
        <source>A statement that cannot be looked into may do it after all.</source>
        <translation>Une instruction dont le contenu n&apos;est pas lisible le fait peut-être malgré tout.</translation>
    </message>
    <message>
        <source>Down does not take back what up did</source>
        <translation>Down ne défait pas ce que up a fait</translation>
    </message>
    <message>
        <source>Nothing depends on %1 on the connected target; elsewhere CASCADE drops what does, without naming it.</source>
        <translation>Rien ne dépend de %1 sur la cible connectée&#xa0;; ailleurs, CASCADE supprime ce qui en dépend, sans le nommer.</translation>
    </message>
    <message>
        <source>On the connected target: %1.</source>
        <translation>Sur la cible connectée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>what %1 owns</source>
        <translation>ce que possède %1</translation>
    </message>
    <message>
        <source>The values of %1.%2 are gone for good. A comment says that nothing uses it since %3.</source>
        <translation>Les valeurs de %1.%2 sont perdues pour de bon. Un commentaire dit que rien ne les utilise depuis %3.</translation>
    </message>
    <message>
        <source>Keep a backup of the values for as long as they may be missed.</source>
        <translation>Gardez une sauvegarde des valeurs aussi longtemps qu&apos;elles peuvent manquer.</translation>
    </message>
    <message>
        <source>%1 is added with the same type: if this is meant as a renaming, its values are lost all the same; copy them first.</source>
        <translation>%1 est ajoutée avec le même type&#xa0;: si c&apos;est censé être un renommage, ses valeurs sont perdues quand même&#xa0;; copiez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, for a later release</source>
        <translation>La supprimer dans sa propre migration, pour une version ultérieure</translation>
    </message>
    <message>
        <source>From here on rows of %2 may refer to rows that are not there: %1 kept them out.</source>
        <translation>À partir d&apos;ici, des lignes de %2 peuvent faire référence à des lignes absentes&#xa0;: %1 l&apos;empêchait.</translation>
    </message>
    <message>
        <source>From here on rows of %2 may be there twice: %1 kept duplicates out.</source>
        <translation>À partir d&apos;ici, des lignes de %2 peuvent exister en double&#xa0;: %1 empêchait les doublons.</translation>
    </message>
    <message>
        <source>What %1 demands is not known; from here on %2 takes rows that break it.</source>
        <translation>Ce qu&apos;exige %1 n&apos;est pas connu&#xa0;; à partir d&apos;ici, %2 accepte des lignes qui l&apos;enfreignent.</translation>
    </message>
    <message>
        <source>From here on %2 takes rows that break %1 (%3).</source>
        <translation>À partir d&apos;ici, %2 accepte des lignes qui enfreignent %1 (%3).</translation>
    </message>
    <message>
        <source>%1 makes room for another constraint on %2.</source>
        <translation>%1 fait place à une autre contrainte sur %2.</translation>
    </message>
    <message>
        <source>Put the new constraint in before the old one goes, or say in a comment why none is needed.</source>
        <translation>Posez la nouvelle contrainte avant que l&apos;ancienne ne disparaisse, ou dites dans un commentaire pourquoi il n&apos;en faut aucune.</translation>
    </message>
    <message>
        <source>Dropped constraint</source>
        <translation>Contrainte supprimée</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 needs the index %3: the server refuses to drop it (error 1553).</source>
        <translation>La clé étrangère %1 de %2 a besoin de l&apos;index %3&#xa0;: le serveur refuse de le supprimer (erreur 1553).</translation>
    </message>
    <message>
        <source>Drop the foreign key first, or add another index that begins with its columns.</source>
        <translation>Supprimez d&apos;abord la clé étrangère, ou ajoutez un autre index qui commence par ses colonnes.</translation>
    </message>
    <message>
        <source>Drop the constraint, and the index with it</source>
        <translation>Supprimer la contrainte, et l&apos;index avec elle</translation>
    </message>
    <message>
        <source>%1 is the index of the constraint %2 on %3: the server refuses to drop it alone.</source>
        <translation>%1 est l&apos;index de la contrainte %2 sur %3&#xa0;: le serveur refuse de le supprimer seul.</translation>
    </message>
    <message>
        <source>Drop the constraint: its index goes with it.</source>
        <translation>Supprimez la contrainte&#xa0;: son index disparaît avec elle.</translation>
    </message>
    <message>
        <source>Dropped index of a constraint</source>
        <translation>Index d&apos;une contrainte supprimé</translation>
    </message>
    <message>
        <source>From here until its replacement is built, queries on %1 do without the index %2, and may read the whole table.</source>
        <translation>D&apos;ici à la construction de son remplaçant, les requêtes sur %1 se passent de l&apos;index %2, et peuvent lire la table entière.</translation>
    </message>
    <message>
        <source>Which columns %1 covers is not known: its name says so.</source>
        <translation>Les colonnes que couvre %1 ne sont pas connues&#xa0;: c&apos;est son nom qui le dit.</translation>
    </message>
    <message>
        <source>Build the new index first, then drop the old one.</source>
        <translation>Construisez d&apos;abord le nouvel index, puis supprimez l&apos;ancien.</translation>
    </message>
    <message>
        <source>Build first, then drop</source>
        <translation>Construire d&apos;abord, supprimer ensuite</translation>
    </message>
    <message>
        <source>Index dropped before its replacement is built</source>
        <translation>Index supprimé avant la construction de son remplaçant</translation>
    </message>
    <message>
        <source>DROP INDEX %1 waits until every reader of %2 has ended, and keeps all new readers and writers of it waiting behind (ACCESS EXCLUSIVE).</source>
        <translation>DROP INDEX %1 attend que tous les lecteurs de %2 aient terminé, et fait attendre derrière lui tous les nouveaux lecteurs et écrivains de la table (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>%1.%2 may be NULL from here on: programs that count on a value meet none.</source>
        <translation>%1.%2 peut être NULL à partir d&apos;ici&#xa0;: les programmes qui comptent sur une valeur n&apos;en trouvent pas.</translation>
    </message>
    <message>
        <source>Whether it could be NULL before is not known.</source>
        <translation>On ne sait pas si elle pouvait déjà être NULL.</translation>
    </message>
    <message>
        <source>First ship programs that put up with NULL; then say here since which release, and why.</source>
        <translation>Livrez d&apos;abord des programmes qui s&apos;accommodent de NULL&#xa0;; dites ensuite ici depuis quelle version, et pourquoi.</translation>
    </message>
    <message>
        <source>Column may be NULL from now on</source>
        <translation>La colonne peut désormais être NULL</translation>
    </message>
    <message>
        <source>%1 is not there any more: a statement above dropped or renamed it.</source>
        <translation>%1 n&apos;existe plus&#xa0;: une instruction plus haut l&apos;a supprimé ou renommé.</translation>
    </message>
    <message>
        <source>Put the statement before that one, or use the new name.</source>
        <translation>Placez l&apos;instruction avant celle-là, ou utilisez le nouveau nom.</translation>
    </message>
    <message>
        <source>%1 is there already: this statement fails.</source>
        <translation>%1 existe déjà&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Choose another name, or alter the table.</source>
        <translation>Choisissez un autre nom, ou modifiez la table.</translation>
    </message>
    <message>
        <source>%1 has a column %2 already: this statement fails.</source>
        <translation>%1 a déjà une colonne %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>%1 has no column %2: this statement fails.</source>
        <translation>%1 n&apos;a pas de colonne %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write the name of a column of the table.</source>
        <translation>Écrivez le nom d&apos;une colonne de la table.</translation>
    </message>
    <message>
        <source>%1 is partitioned by %2: a partition with %3 is refused.</source>
        <translation>%1 est partitionnée par %2&#xa0;: une partition avec %3 est refusée.</translation>
    </message>
    <message>
        <source>Write the bound that fits: FROM … TO, IN (…), or WITH (MODULUS …).</source>
        <translation>Écrivez la borne qui convient&#xa0;: FROM … TO, IN (…), ou WITH (MODULUS …).</translation>
    </message>
    <message>
        <source>%1 would have the column %2 twice: this statement fails.</source>
        <translation>%1 aurait deux fois la colonne %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Give one of them another name, with AS.</source>
        <translation>Donnez un autre nom à l&apos;une d&apos;elles, avec AS.</translation>
    </message>
    <message>
        <source>Leave the statement away.</source>
        <translation>Omettez l&apos;instruction.</translation>
    </message>
    <message>
        <source>Choose another name, or leave the statement away.</source>
        <translation>Choisissez un autre nom, ou omettez l&apos;instruction.</translation>
    </message>
    <message>
        <source>Write the name that the column has here.</source>
        <translation>Écrivez le nom que porte ici la colonne.</translation>
    </message>
    <message>
        <source>An index %1 is there already: this statement fails.</source>
        <translation>Un index %1 existe déjà&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Choose another name, or drop the other index first.</source>
        <translation>Choisissez un autre nom, ou supprimez d&apos;abord l&apos;autre index.</translation>
    </message>
    <message>
        <source>The index %1 is gone already, dropped above by itself or with its table.</source>
        <translation>L&apos;index %1 n&apos;existe plus, supprimé plus haut seul ou avec sa table.</translation>
    </message>
    <message>
        <source>Drop indexes before their table, or not at all.</source>
        <translation>Supprimez les index avant leur table, ou pas du tout.</translation>
    </message>
    <message>
        <source>%1 has a constraint %2 already: this statement fails.</source>
        <translation>%1 a déjà une contrainte %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Choose another name, or drop the other constraint first.</source>
        <translation>Choisissez un autre nom, ou supprimez d&apos;abord l&apos;autre contrainte.</translation>
    </message>
    <message>
        <source>%1 has a primary key already: this statement fails.</source>
        <translation>%1 a déjà une clé primaire&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Drop the old key in the same ALTER TABLE.</source>
        <translation>Supprimez l&apos;ancienne clé dans le même ALTER TABLE.</translation>
    </message>
    <message>
        <source>The constraint %1 of %2 is gone already.</source>
        <translation>La contrainte %1 de %2 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 is written twice: SQLite takes one value and forgets the other.</source>
        <translation>%1 est écrit deux fois&#xa0;: SQLite prend une valeur et oublie l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 is written twice: this statement fails.</source>
        <translation>%1 est écrit deux fois&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write each column once.</source>
        <translation>Écrivez chaque colonne une seule fois.</translation>
    </message>
    <message>
        <source>Keep the last value</source>
        <translation>Garder la dernière valeur</translation>
    </message>
    <message>
        <source>Statement that cannot succeed</source>
        <translation>Instruction qui ne peut pas réussir</translation>
    </message>
    <message>
        <source>The constraint is called %1; by the project&apos;s pattern it would be %2.</source>
        <translation>La contrainte s&apos;appelle %1&#xa0;; selon le motif du projet, ce serait %2.</translation>
    </message>
    <message>
        <source>Name constraints by their kind, table and columns: the server&apos;s message about a violation shows nothing else.</source>
        <translation>Nommez les contraintes d&apos;après leur genre, leur table et leurs colonnes&#xa0;: le message du serveur sur une violation ne montre rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Constraint named out of pattern</source>
        <translation>Contrainte nommée hors motif</translation>
    </message>
    <message>
        <source>No later migration validates %1: rows of %2 that break it stay, and neither the planner nor SET NOT NULL can rely on it.</source>
        <translation>Aucune migration ultérieure ne valide %1&#xa0;: les lignes de %2 qui l&apos;enfreignent restent, et ni le planificateur ni SET NOT NULL ne peuvent s&apos;y fier.</translation>
    </message>
    <message>
        <source>Validate it in a new migration: that blocks no writes.</source>
        <translation>Validez-la dans une nouvelle migration&#xa0;: cela ne bloque aucune écriture.</translation>
    </message>
    <message>
        <source>Add a migration that validates it</source>
        <translation>Ajouter une migration qui la valide</translation>
    </message>
    <message>
        <source>Constraint that no migration validates</source>
        <translation>Contrainte qu&apos;aucune migration ne valide</translation>
    </message>
    <message>
        <source>A table of the values with a foreign key, or a CHECK on a text column, where values come and go.</source>
        <translation>Une table des valeurs avec une clé étrangère, ou un CHECK sur une colonne de texte, là où les valeurs vont et viennent.</translation>
    </message>
    <message>
        <source>The values of %1.%2 stand in its type: to take one away, or to put one between, copies the table.</source>
        <translation>Les valeurs de %1.%2 figurent dans son type&#xa0;: en retirer une, ou en intercaler une, copie la table.</translation>
    </message>
    <message>
        <source>A value of %1 cannot be taken away again, nor can anything be said about one; a down script that removes one must write every table that uses it.</source>
        <translation>On ne peut plus retirer une valeur de %1, ni rien dire sur elle&#xa0;; un script down qui en supprime une doit réécrire chaque table qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>Make a table of the values</source>
        <translation>Créer une table des valeurs</translation>
    </message>
    <message>
        <source>Enum made</source>
        <translation>Énumération créée</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while this waits for its writers and until the transaction ends (SHARE ROW EXCLUSIVE).</source>
        <translation>Personne ne peut écrire dans %1 pendant que ceci attend ceux qui y écrivent, et jusqu&apos;à la fin de la transaction (SHARE ROW EXCLUSIVE).</translation>
    </message>
    <message>
        <source>This waits for every transaction that uses %1, and new ones wait behind it (metadata lock).</source>
        <translation>Ceci attend chaque transaction qui utilise %1, et les nouvelles attendent derrière (verrou de métadonnées).</translation>
    </message>
    <message>
        <source>From then on every row that is written runs the trigger.</source>
        <translation>À partir de là, chaque ligne écrite exécute le déclencheur.</translation>
    </message>
    <message>
        <source>On the connected target %1 rows a second are written.</source>
        <translation>Sur la cible connectée, %1 lignes par seconde sont écrites.</translation>
    </message>
    <message>
        <source>Set a short lock timeout; keep the function cheap; drop the trigger when the change that needs it is done.</source>
        <translation>Réglez un délai de verrou court&#xa0;; gardez la fonction légère&#xa0;; supprimez le déclencheur quand la modification qui en a besoin est terminée.</translation>
    </message>
    <message>
        <source>Trigger on a table in use</source>
        <translation>Déclencheur sur une table en service</translation>
    </message>
    <message>
        <source>The file says that it is written for %1, and runs on %2.</source>
        <translation>Le fichier dit qu&apos;il est écrit pour %1, et s&apos;exécute sur %2.</translation>
    </message>
    <message>
        <source>Keep the files of each dialect in a folder of their own.</source>
        <translation>Gardez les fichiers de chaque dialecte dans leur propre dossier.</translation>
    </message>
    <message>
        <source>This is written for %1 (%2): %3 refuses it.</source>
        <translation>Ceci est écrit pour %1 (%2)&#xa0;: %3 le refuse.</translation>
    </message>
    <message>
        <source>Write it in the project&apos;s own dialect.</source>
        <translation>Écrivez-le dans le dialecte du projet.</translation>
    </message>
    <message>
        <source>Write it for PostgreSQL</source>
        <translation>L&apos;écrire pour PostgreSQL</translation>
    </message>
    <message>
        <source>This is PostgreSQL&apos;s cast: %1 refuses it.</source>
        <translation>C&apos;est la conversion de type de PostgreSQL&#xa0;: %1 la refuse.</translation>
    </message>
    <message>
        <source>Write CAST(a AS type).</source>
        <translation>Écrivez CAST(a AS type).</translation>
    </message>
    <message>
        <source>%1 has no ON CONFLICT, which PostgreSQL and SQLite have: it refuses the statement.</source>
        <translation>%1 n&apos;a pas de ON CONFLICT, que PostgreSQL et SQLite ont&#xa0;: l&apos;instruction est refusée.</translation>
    </message>
    <message>
        <source>Write ON DUPLICATE KEY UPDATE, or INSERT IGNORE.</source>
        <translation>Écrivez ON DUPLICATE KEY UPDATE, ou INSERT IGNORE.</translation>
    </message>
    <message>
        <source>%1 is a parameter of MySQL: PostgreSQL refuses to set it.</source>
        <translation>%1 est un paramètre de MySQL&#xa0;: PostgreSQL refuse de le régler.</translation>
    </message>
    <message>
        <source>In %1 this means OR, unless sql_mode says PIPES_AS_CONCAT: the result is 0 or 1, not a text.</source>
        <translation>Dans %1, cela signifie OR, sauf si sql_mode contient PIPES_AS_CONCAT&#xa0;: le résultat est 0 ou 1, pas un texte.</translation>
    </message>
    <message>
        <source>Write CONCAT(a, b), or OR.</source>
        <translation>Écrivez CONCAT(a, b), ou OR.</translation>
    </message>
    <message>
        <source>PostgreSQL has no type %1, and nothing here makes one.</source>
        <translation>PostgreSQL n&apos;a pas de type %1, et rien ici n&apos;en crée un.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s type for it is %1.</source>
        <translation>Le type correspondant de PostgreSQL est %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>To SQLite, %1 is a type like any other: nothing counts up, and %2 stays NULL where an INSERT leaves it out.</source>
        <translation>Pour SQLite, %1 est un type comme un autre&#xa0;: rien n&apos;est incrémenté, et %2 reste NULL là où un INSERT l&apos;omet.</translation>
    </message>
    <message>
        <source>Write INTEGER PRIMARY KEY, which counts by itself.</source>
        <translation>Écrivez INTEGER PRIMARY KEY, qui compte de lui-même.</translation>
    </message>
    <message>
        <source>In %1, SERIAL means BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE: %2 gets an index of its own, beside that of a primary key.</source>
        <translation>Dans %1, SERIAL signifie BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE&#xa0;: %2 reçoit son propre index, à côté de celui d&apos;une clé primaire.</translation>
    </message>
    <message>
        <source>Write BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY.</source>
        <translation>Écrivez BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY.</translation>
    </message>
    <message>
        <source>%1 has no type %2: it refuses the statement.</source>
        <translation>%1 n&apos;a pas de type %2&#xa0;: l&apos;instruction est refusée.</translation>
    </message>
    <message>
        <source>The nearest type of %1 is %2.</source>
        <translation>Le type le plus proche de %1 est %2.</translation>
    </message>
    <message>
        <source>Written for another database</source>
        <translation>Écrit pour une autre base de données</translation>
    </message>
    <message>
        <source>%1.%2 is required and has no default any more: every program that does not know the new column fails to insert.</source>
        <translation>%1.%2 est obligatoire et n&apos;a plus de valeur par défaut&#xa0;: tout programme qui ne connaît pas la nouvelle colonne échoue à l&apos;insertion.</translation>
    </message>
    <message>
        <source>%1.%2 is required, and its default goes: every program that leaves it to the database fails to insert.</source>
        <translation>%1.%2 est obligatoire, et sa valeur par défaut disparaît&#xa0;: tout programme qui la laisse à la base échoue à l&apos;insertion.</translation>
    </message>
    <message>
        <source>Keep the default until every program that runs writes the column itself.</source>
        <translation>Gardez la valeur par défaut jusqu&apos;à ce que tous les programmes en cours écrivent eux-mêmes la colonne.</translation>
    </message>
    <message>
        <source>Keep the default</source>
        <translation>Garder la valeur par défaut</translation>
    </message>
    <message>
        <source>Default of a required column dropped</source>
        <translation>Valeur par défaut d&apos;une colonne obligatoire supprimée</translation>
    </message>
    <message>
        <source>Rows of %1 that fit no other partition pile up in %2, and every partition that is added later reads all of them under a lock.</source>
        <translation>Les lignes de %1 qui n&apos;entrent dans aucune autre partition s&apos;accumulent dans %2, et chaque partition ajoutée plus tard les lit toutes sous verrou.</translation>
    </message>
    <message>
        <source>Make partitions ahead of time; keep a DEFAULT one only with something that watches it.</source>
        <translation>Créez les partitions à l&apos;avance&#xa0;; n&apos;en gardez une DEFAULT que si quelque chose la surveille.</translation>
    </message>
    <message>
        <source>DEFAULT partition</source>
        <translation>Partition DEFAULT</translation>
    </message>
    <message>
        <source>Every row of the DEFAULT partition %1 is read, with nobody able to read or write it (ACCESS EXCLUSIVE), to prove that none belongs to %2.</source>
        <translation>Chaque ligne de la partition DEFAULT %1 est lue, et pendant ce temps personne ne peut la lire ni l&apos;écrire (ACCESS EXCLUSIVE), pour prouver qu&apos;aucune n&apos;appartient à %2.</translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to %2 and validate it in a migration before: then nothing is read here.</source>
        <translation>Ajoutez CHECK (%1) NOT VALID à %2 et validez-le dans une migration précédente&#xa0;: rien n&apos;est alors lu ici.</translation>
    </message>
    <message>
        <source>Add a CHECK that excludes the new bound to %1, NOT VALID, and validate it in a migration before: then nothing is read here.</source>
        <translation>Ajoutez à %1, dans une migration précédente, un CHECK qui exclut la nouvelle borne, NOT VALID, et validez-le&#xa0;: rien n&apos;est alors lu ici.</translation>
    </message>
    <message>
        <source>Exclude the bound by a CHECK first</source>
        <translation>Exclure d&apos;abord la borne par un CHECK</translation>
    </message>
    <message>
        <source>New partition with the DEFAULT partition read under a lock</source>
        <translation>Nouvelle partition avec lecture de la partition DEFAULT sous verrou</translation>
    </message>
    <message>
        <source>%1 has %2 rows on the connected target.</source>
        <translation>%1 a %2 lignes sur la cible connectée.</translation>
    </message>
    <message>
        <source>CONCURRENTLY is refused while %1 has a DEFAULT partition (%2): set a short lock_timeout.</source>
        <translation>CONCURRENTLY est refusé tant que %1 a une partition DEFAULT (%2)&#xa0;: réglez un lock_timeout court.</translation>
    </message>
    <message>
        <source>Detaching %1 waits for every query on %2 to end, and meanwhile nobody else can read or write the whole partitioned table (ACCESS EXCLUSIVE).</source>
        <translation>Détacher %1 attend la fin de chaque requête sur %2, et pendant ce temps personne d&apos;autre ne peut lire ni écrire la table partitionnée entière (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>Write DETACH PARTITION %1 CONCURRENTLY in a migration that runs without a transaction.</source>
        <translation>Écrivez DETACH PARTITION %1 CONCURRENTLY dans une migration qui s&apos;exécute sans transaction.</translation>
    </message>
    <message>
        <source>Detach concurrently</source>
        <translation>Détacher avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>Partition detached with the whole table blocked</source>
        <translation>Partition détachée avec toute la table bloquée</translation>
    </message>
    <message>
        <source>Up, run again after down, fails or makes another schema.</source>
        <translation>Up, exécuté de nouveau après down, échoue ou donne un autre schéma.</translation>
    </message>
    <message>
        <source>Up was not run again after down.</source>
        <translation>Up n&apos;a pas été exécuté de nouveau après down.</translation>
    </message>
    <message>
        <source>Look for what down leaves behind: types, sequences, functions, rows.</source>
        <translation>Cherchez ce que down laisse derrière lui&#xa0;: types, séquences, fonctions, lignes.</translation>
    </message>
    <message>
        <source>Up was not seen to repeat</source>
        <translation>Répétition de up non observée</translation>
    </message>
    <message>
        <source>Up was never run on a scratch database.</source>
        <translation>Up n&apos;a jamais été exécuté sur une base jetable.</translation>
    </message>
    <message>
        <source>The scripts have changed since up was run on a scratch database.</source>
        <translation>Les scripts ont changé depuis que up a été exécuté sur une base jetable.</translation>
    </message>
    <message>
        <source>Up fails on a scratch database.</source>
        <translation>Up échoue sur une base jetable.</translation>
    </message>
    <message>
        <source>Up was not run to its end on a scratch database.</source>
        <translation>Up n&apos;a pas été exécuté jusqu&apos;au bout sur une base jetable.</translation>
    </message>
    <message>
        <source>Run `switchback verify` on it, or prove it in the workbench.</source>
        <translation>Exécutez `switchback verify` dessus, ou prouvez-la dans l&apos;atelier.</translation>
    </message>
    <message>
        <source>Up was not seen to succeed</source>
        <translation>Réussite de up non observée</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, writes %1 anew</source>
        <translation>, réécrit %1</translation>
    </message>
    <message>
        <source>, about %1 s</source>
        <translation>, environ %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) keep others waiting: %1.</source>
        <translation>
            <numerusform>%n instruction fait attendre les autres&#xa0;: %1.</numerusform>
            <numerusform>%n instructions font attendre les autres&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the forms that do not block, or say why it may: `-- switchback:ignore check-zero-downtime-review reason` above the statement is the acknowledgement.</source>
        <translation>Utilisez les formes qui ne bloquent pas, ou dites pourquoi c&apos;est permis ici&#xa0;: `-- switchback:ignore check-zero-downtime-review raison` au-dessus de l&apos;instruction vaut confirmation.</translation>
    </message>
    <message>
        <source>What waits while this runs</source>
        <translation>Ce qui attend pendant l&apos;exécution</translation>
    </message>
    <message>
        <source>Whether the application still uses %1 was not looked at: settings name no queries under [compatibility].</source>
        <translation>L&apos;utilisation de %1 par l&apos;application n&apos;a pas été examinée&#xa0;: les réglages n&apos;indiquent aucune requête sous [compatibility].</translation>
    </message>
    <message>
        <source>%1, line %2, still uses %3: it fails as soon as this has run.</source>
        <translation>%1, ligne %2, utilise encore %3&#xa0;: cela échoue dès que ceci a été exécuté.</translation>
    </message>
    <message>
        <source>Take it out of the application, deploy that, and drop or rename it in a later release.</source>
        <translation>Retirez-le de l&apos;application, déployez-la, et supprimez-le ou renommez-le dans une version ultérieure.</translation>
    </message>
    <message>
        <source>The application still uses it</source>
        <translation>L&apos;application l&apos;utilise encore</translation>
    </message>
    <message>
        <source>Strings of %1.%2 are ordered and compared in another way.</source>
        <translation>Les chaînes de %1.%2 sont triées et comparées autrement.</translation>
    </message>
    <message>
        <source>%1 must be built anew while nobody can read or write the table (ACCESS EXCLUSIVE), and unique keys may turn out not to be.</source>
        <translation>%1 doit être reconstruit, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE)&#xa0;; des clés uniques peuvent se révéler ne pas l&apos;être.</translation>
    </message>
    <message>
        <source>Which indexes the column has is not known: each would be built anew while nobody can read or write the table.</source>
        <translation>On ne sait pas quels index a la colonne&#xa0;: chacun serait reconstruit, et pendant ce temps personne ne peut lire ni écrire la table.</translation>
    </message>
    <message>
        <source>Add a column with the new collation and move programs over to it.</source>
        <translation>Ajoutez une colonne avec le nouveau collationnement et faites-y passer les programmes.</translation>
    </message>
    <message>
        <source>Change of collation</source>
        <translation>Changement de collationnement</translation>
    </message>
    <message>
        <source>New rows of %1 have no default any more; it was %2.</source>
        <translation>Les nouvelles lignes de %1 n&apos;ont plus de valeur par défaut&#xa0;; c&apos;était %2.</translation>
    </message>
    <message>
        <source>Only new rows of %1 get a value from %2; those that are there keep what they have, and programs that send %3 themselves go on doing so.</source>
        <translation>Seules les nouvelles lignes de %1 reçoivent une valeur de %2&#xa0;; celles qui sont là gardent ce qu&apos;elles ont, et les programmes qui envoient eux-mêmes %3 continuent de le faire.</translation>
    </message>
    <message>
        <source>New rows of %1 get %2 instead of %3; programs that send the old default themselves go on doing so, and the rows that are there do not change.</source>
        <translation>Les nouvelles lignes de %1 reçoivent %2 au lieu de %3&#xa0;; les programmes qui envoient eux-mêmes l&apos;ancienne valeur par défaut continuent de le faire, et les lignes présentes ne changent pas.</translation>
    </message>
    <message>
        <source>First deploy programs that write the value themselves; change old rows in a migration of their own.</source>
        <translation>Déployez d&apos;abord des programmes qui écrivent eux-mêmes la valeur&#xa0;; modifiez les anciennes lignes dans leur propre migration.</translation>
    </message>
    <message>
        <source>Default changed</source>
        <translation>Valeur par défaut modifiée</translation>
    </message>
    <message>
        <source>%1 bytes of every row of %2 are holes between its columns.</source>
        <translation>%1 octets de chaque ligne de %2 sont des vides entre ses colonnes.</translation>
    </message>
    <message>
        <source>Put the columns of eight bytes first, then those of four, two and one, and texts last.</source>
        <translation>Placez d&apos;abord les colonnes de huit octets, puis celles de quatre, deux et un, et les textes en dernier.</translation>
    </message>
    <message>
        <source>Put the wide columns first</source>
        <translation>Placer les colonnes larges en premier</translation>
    </message>
    <message>
        <source>Holes between columns</source>
        <translation>Vides entre les colonnes</translation>
    </message>
    <message>
        <source>%1 uses %2: the server refuses to change its type as long as that is so.</source>
        <translation>%1 utilise %2&#xa0;: tant que c&apos;est le cas, le serveur refuse de changer son type.</translation>
    </message>
    <message>
        <source>Drop what uses the column before, and make it again after.</source>
        <translation>Supprimez d&apos;abord ce qui utilise la colonne, et recréez-le ensuite.</translation>
    </message>
    <message>
        <source>Join it to the one before</source>
        <translation>La joindre à la précédente</translation>
    </message>
    <message>
        <source>%1 is gone over once for this statement and once for the one before: in one ALTER TABLE it is gone over once.</source>
        <translation>%1 est parcourue une fois pour cette instruction et une fois pour la précédente&#xa0;: dans un seul ALTER TABLE, elle ne l&apos;est qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Write the actions into one ALTER TABLE, with commas.</source>
        <translation>Écrivez les actions dans un seul ALTER TABLE, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Several passes where one would do</source>
        <translation>Plusieurs passages là où un suffirait</translation>
    </message>
    <message>
        <source>PostgreSQL 14.0 to 14.3 can leave rows out of an index that is built concurrently: queries through %1 then miss them, and nothing says so.</source>
        <translation>PostgreSQL 14.0 à 14.3 peut omettre des lignes d&apos;un index construit avec CONCURRENTLY&#xa0;: les requêtes qui passent par %1 les manquent alors, et rien ne le dit.</translation>
    </message>
    <message>
        <source>Update the server to 14.4 or later first.</source>
        <translation>Mettez d&apos;abord le serveur à jour en 14.4 ou plus récent.</translation>
    </message>
    <message>
        <source>Server that builds corrupt indexes concurrently</source>
        <translation>Serveur qui construit des index corrompus avec CONCURRENTLY</translation>
    </message>
    <message>
        <source>Restore the file; move what was added to a new migration</source>
        <translation>Restaurer le fichier&#xa0;; déplacer ce qui a été ajouté dans une nouvelle migration</translation>
    </message>
    <message>
        <source>Restore the file from version control</source>
        <translation>Restaurer le fichier depuis la gestion de versions</translation>
    </message>
    <message>
        <source>The file is no longer what ran on %1: every other database gets something else.</source>
        <translation>Le fichier n&apos;est plus ce qui a été exécuté sur %1&#xa0;: toute autre base reçoit autre chose.</translation>
    </message>
    <message>
        <source>The file is no longer what was released: databases that have run it differ from those that will.</source>
        <translation>Le fichier n&apos;est plus ce qui a été publié&#xa0;: les bases qui l&apos;ont exécuté diffèrent de celles qui l&apos;exécuteront.</translation>
    </message>
    <message>
        <source>Blanks or comments of a released migration have changed: tools that keep a checksum of the file refuse it.</source>
        <translation>Des espaces ou des commentaires d&apos;une migration publiée ont changé&#xa0;: les outils qui gardent une somme de contrôle du fichier le refusent.</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new migration.</source>
        <translation>Restaurez le fichier et placez la modification dans une nouvelle migration.</translation>
    </message>
    <message>
        <source>Applied migration modified</source>
        <translation>Migration appliquée modifiée</translation>
    </message>
    <message>
        <source>Prove the bound by a CHECK first</source>
        <translation>Prouver d&apos;abord la borne par un CHECK</translation>
    </message>
    <message>
        <source>Every row of %1 is read while nobody can read or write it (ACCESS EXCLUSIVE): no valid CHECK is known that says what the bound says.</source>
        <translation>Chaque ligne de %1 est lue, et pendant ce temps personne ne peut lire ni écrire la table (ACCESS EXCLUSIVE)&#xa0;: aucun CHECK valide connu ne dit ce que dit la borne.</translation>
    </message>
    <message>
        <source>Add CHECK (%1) NOT VALID to it, validate the check, attach, then drop the check: each in a transaction of its own.</source>
        <translation>Ajoutez-lui CHECK (%1) NOT VALID, validez la contrainte, attachez la partition, puis supprimez la contrainte&#xa0;: chaque étape dans sa propre transaction.</translation>
    </message>
    <message>
        <source>Add a CHECK that equals the bound, with IS NOT NULL for its columns, NOT VALID; validate it, attach, then drop it: each in a transaction of its own.</source>
        <translation>Ajoutez un CHECK égal à la borne, avec IS NOT NULL pour ses colonnes, NOT VALID&#xa0;; validez-le, attachez la partition, puis supprimez-le&#xa0;: chaque étape dans sa propre transaction.</translation>
    </message>
    <message>
        <source>Partition attached with its rows read under a lock</source>
        <translation>Partition attachée avec lecture de ses lignes sous verrou</translation>
    </message>
    <message>
        <source>Tune autovacuum instead</source>
        <translation>Ajuster plutôt l&apos;autovacuum</translation>
    </message>
    <message>
        <source>Leave the option away</source>
        <translation>Omettre l&apos;option</translation>
    </message>
    <message>
        <source>Nobody vacuums %1 any more: it grows with every update and delete, its plans rest on old statistics, and at last the server forces a vacuum that cannot be put off.</source>
        <translation>Plus personne ne passe VACUUM sur %1&#xa0;: elle grossit à chaque modification et suppression, ses plans reposent sur de vieilles statistiques, et le serveur finit par imposer un VACUUM qu&apos;on ne peut pas remettre à plus tard.</translation>
    </message>
    <message>
        <source>Let it run more often and in smaller steps instead, or switch it on again at the end of the file.</source>
        <translation>Faites-le plutôt passer plus souvent et par plus petits pas, ou réactivez-le à la fin du fichier.</translation>
    </message>
    <message>
        <source>Autovacuum switched off</source>
        <translation>Autovacuum désactivé</translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks: they are stored, and LIKE and programs see them where = does not.</source>
        <translation>Les valeurs plus courtes de %1 sont complétées par des espaces&#xa0;: ils sont stockés, et LIKE et les programmes les voient là où = ne les voit pas.</translation>
    </message>
    <message>
        <source>Shorter values of %1 are filled up with blanks to %2 characters, and blanks at the end of a value are lost when it is read.</source>
        <translation>Les valeurs plus courtes de %1 sont complétées par des espaces jusqu&apos;à %2 caractères, et les espaces en fin de valeur sont perdus à la lecture.</translation>
    </message>
    <message>
        <source>Use text, with a CHECK where the length matters.</source>
        <translation>Utilisez text, avec un CHECK là où la longueur compte.</translation>
    </message>
    <message>
        <source>Use varchar.</source>
        <translation>Utilisez varchar.</translation>
    </message>
    <message>
        <source>Text that is filled up with blanks</source>
        <translation>Texte complété par des espaces</translation>
    </message>
    <message>
        <source>Commit each batch, without a transaction around them</source>
        <translation>Valider chaque lot, sans transaction autour</translation>
    </message>
    <message>
        <source>Every round of this loop writes rows of %1 in one transaction: none of their locks is released, and nothing is kept, before the last round is done.</source>
        <translation>Chaque tour de cette boucle écrit des lignes de %1 dans une seule transaction&#xa0;: aucun de leurs verrous n&apos;est libéré, et rien n&apos;est acquis, avant la fin du dernier tour.</translation>
    </message>
    <message>
        <source>COMMIT at the end of each round, in a migration that the tool runs without a transaction; or let a program outside run the batches.</source>
        <translation>COMMIT à la fin de chaque tour, dans une migration que l&apos;outil exécute sans transaction&#xa0;; ou laissez un programme extérieur exécuter les lots.</translation>
    </message>
    <message>
        <source>A transaction is open around this code, so that the server refuses the COMMIT (invalid transaction termination): the migration fails here.</source>
        <translation>Une transaction est ouverte autour de ce code, si bien que le serveur refuse le COMMIT (invalid transaction termination)&#xa0;: la migration échoue ici.</translation>
    </message>
    <message>
        <source>A block that handles exceptions is a subtransaction: the server refuses a COMMIT in it, and the migration fails here.</source>
        <translation>Un bloc qui traite des exceptions est une sous-transaction&#xa0;: le serveur y refuse un COMMIT, et la migration échoue ici.</translation>
    </message>
    <message>
        <source>Put the EXCEPTION into a block inside, before the COMMIT.</source>
        <translation>Placez EXCEPTION dans un bloc intérieur, avant le COMMIT.</translation>
    </message>
    <message>
        <source>This batch of %1 is run again in the same transaction: none of the locks is released before the last one is done.</source>
        <translation>Ce lot de %1 est exécuté une nouvelle fois dans la même transaction&#xa0;: aucun verrou n&apos;est libéré avant la fin du dernier.</translation>
    </message>
    <message>
        <source>Let each batch be a transaction of its own: a loop with COMMIT, or a program outside.</source>
        <translation>Faites de chaque lot une transaction&#xa0;: une boucle avec COMMIT, ou un programme extérieur.</translation>
    </message>
    <message>
        <source>Batches in one transaction</source>
        <translation>Lots dans une seule transaction</translation>
    </message>
    <message>
        <source>Rows of %1 in which %2 is NULL are given NULL again, and match for ever: the loop never ends.</source>
        <translation>Les lignes de %1 où %2 est NULL reçoivent de nouveau NULL, et correspondent toujours&#xa0;: la boucle ne finit jamais.</translation>
    </message>
    <message>
        <source>Where the value for %1.%2 is NULL, the row matches again: the loop never ends.</source>
        <translation>Là où la valeur pour %1.%2 est NULL, la ligne correspond de nouveau&#xa0;: la boucle ne finit jamais.</translation>
    </message>
    <message>
        <source>What this writes to %1 does not change which rows match: the loop takes the same ones again, and never ends.</source>
        <translation>Ce qui est écrit ici dans %1 ne change pas les lignes qui correspondent&#xa0;: la boucle reprend les mêmes, et ne finit jamais.</translation>
    </message>
    <message>
        <source>Leave those rows out (AND … IS NOT NULL), or go on by key: id &gt; the last one that was done.</source>
        <translation>Excluez ces lignes (AND … IS NOT NULL), ou avancez par la clé&#xa0;: id &gt; le dernier traité.</translation>
    </message>
    <message>
        <source>Look for rows that are not done yet, or go on by key: id &gt; the last one that was done.</source>
        <translation>Cherchez les lignes pas encore traitées, ou avancez par la clé&#xa0;: id &gt; le dernier traité.</translation>
    </message>
    <message>
        <source>Leave out the rows without %1</source>
        <translation>Exclure les lignes sans %1</translation>
    </message>
    <message>
        <source>Loop that may not end</source>
        <translation>Boucle qui peut ne pas finir</translation>
    </message>
    <message>
        <source>Make the index %1 before it</source>
        <translation>Créer d&apos;abord l&apos;index %1</translation>
    </message>
    <message>
        <source>No index finds rows of %1 by %2: the whole table is read, for each batch again.</source>
        <translation>Aucun index ne trouve les lignes de %1 par %2&#xa0;: la table entière est lue, de nouveau pour chaque lot.</translation>
    </message>
    <message>
        <source>Go through the table by ranges of its key, or make an index for the time of the backfill.</source>
        <translation>Parcourez la table par intervalles de sa clé, ou créez un index le temps du remplissage.</translation>
    </message>
    <message>
        <source>No index for the rows to change</source>
        <translation>Aucun index pour les lignes à modifier</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>la vue %1</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>la fonction %1</translation>
    </message>
    <message>
        <source>generated column %1</source>
        <translation>la colonne générée %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>la politique %1</translation>
    </message>
    <message>
        <source>The server refuses this: %1 is used by %2.</source>
        <translation>Le serveur refuse cela&#xa0;: %1 est utilisée par %2.</translation>
    </message>
    <message>
        <source>Drop what uses it first, and make it again behind, in the same transaction.</source>
        <translation>Supprimez d&apos;abord ce qui l&apos;utilise, et recréez-le ensuite, dans la même transaction.</translation>
    </message>
    <message>
        <source>%1 is used by %2: that fails when it is used next.</source>
        <translation>%1 est utilisée par %2&#xa0;: cela échoue à la prochaine utilisation.</translation>
    </message>
    <message>
        <source>Replace what uses it in the same transaction.</source>
        <translation>Remplacez ce qui l&apos;utilise dans la même transaction.</translation>
    </message>
    <message>
        <source>The server refuses this: a replaced view must keep its columns, in their order; %1 has %2.</source>
        <translation>Le serveur refuse cela&#xa0;: une vue remplacée doit garder ses colonnes, dans leur ordre&#xa0;; %1 a %2.</translation>
    </message>
    <message>
        <source>Add columns at the end only, or drop the view and make it again in the same transaction.</source>
        <translation>N&apos;ajoutez des colonnes qu&apos;à la fin, ou supprimez la vue et recréez-la dans la même transaction.</translation>
    </message>
    <message>
        <source>%1 is IMMUTABLE now and will not be: indexes, generated columns and partitions that use it are not checked again, and may answer wrongly.</source>
        <translation>%1 est IMMUTABLE et ne le sera plus&#xa0;: les index, colonnes générées et partitions qui l&apos;utilisent ne sont pas revérifiés, et peuvent répondre faux.</translation>
    </message>
    <message>
        <source>Keep its volatility, or make another function.</source>
        <translation>Gardez sa volatilité, ou créez une autre fonction.</translation>
    </message>
    <message>
        <source>Something depends on what changes</source>
        <translation>Quelque chose dépend de ce qui change</translation>
    </message>
    <message>
        <source>A query of the code that is deployed now fails once up has run.</source>
        <translation>Une requête du code actuellement déployé échoue une fois up exécuté.</translation>
    </message>
    <message>
        <source>Expand first: keep the old form beside the new one until no deployed code needs it, and take it away in a later release.</source>
        <translation>Étendez d&apos;abord&#xa0;: gardez l&apos;ancienne forme à côté de la nouvelle jusqu&apos;à ce qu&apos;aucun code déployé n&apos;en ait besoin, et retirez-la dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Deployed code fails after up</source>
        <translation>Le code déployé échoue après up</translation>
    </message>
    <message>
        <source>After up and down, the scratch database is not what it was before.</source>
        <translation>Après up et down, la base jetable n&apos;est pas ce qu&apos;elle était avant.</translation>
    </message>
    <message>
        <source>Down was not run on a scratch database.</source>
        <translation>Down n&apos;a pas été exécuté sur une base jetable.</translation>
    </message>
    <message>
        <source>Write a down script that takes back all that up does, or say in it that the migration is irreversible.</source>
        <translation>Écrivez un script down qui défait tout ce que fait up, ou dites-y que la migration est irréversible.</translation>
    </message>
    <message>
        <source>Down was not seen to restore</source>
        <translation>Restauration par down non observée</translation>
    </message>
    <message>
        <source>adds the column %1</source>
        <translation>ajoute la colonne %1</translation>
    </message>
    <message>
        <source>fills its rows</source>
        <translation>remplit ses lignes</translation>
    </message>
    <message>
        <source>%1 loses something here while %2, which %3, is pending too: both would run in one go, with the old code still deployed.</source>
        <translation>%1 perd ici quelque chose alors que %2, qui %3, est aussi en attente&#xa0;: les deux s&apos;exécuteraient d&apos;un coup, avec l&apos;ancien code encore déployé.</translation>
    </message>
    <message>
        <source>Run the expanding step, deploy the code that uses the new form, and ship this one with a later release.</source>
        <translation>Exécutez l&apos;étape d&apos;extension, déployez le code qui utilise la nouvelle forme, et livrez celle-ci avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Expand and contract in one batch</source>
        <translation>Extension et contraction d&apos;un seul coup</translation>
    </message>
    <message>
        <source>%1 has %2 rows on the target, and held %3 when this was proved: how long it takes there was not seen.</source>
        <translation>%1 a %2 lignes sur la cible, et en contenait %3 lors de la preuve&#xa0;: le temps que cela prend là-bas n&apos;a pas été observé.</translation>
    </message>
    <message>
        <source>Prove it with rows of that order: `switchback verify --rows N`, or a seed from a copy.</source>
        <translation>Prouvez-la avec un nombre de lignes de cet ordre&#xa0;: `switchback verify --rows N`, ou des lignes tirées d&apos;une copie.</translation>
    </message>
    <message>
        <source>Proved with far fewer rows than the target has</source>
        <translation>Prouvée avec bien moins de lignes que n&apos;en a la cible</translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can write to it, in an order that differs between replicas.</source>
        <translation>Chaque ligne de %1 reçoit un numéro&#xa0;: la table et ses index sont réécrits, et pendant ce temps personne ne peut y écrire, dans un ordre qui diffère d&apos;un réplica à l&apos;autre.</translation>
    </message>
    <message>
        <source>Each row of %1 gets a number: the table and its indexes are rewritten while nobody can read or write it, in an order that differs between copies of the database.</source>
        <translation>Chaque ligne de %1 reçoit un numéro&#xa0;: la table et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire, dans un ordre qui diffère d&apos;une copie de la base à l&apos;autre.</translation>
    </message>
    <message>
        <source>Make a sequence and a nullable column, let the column&apos;s default take numbers for new rows, number the old rows in batches, and only then make it NOT NULL, a key or an identity.</source>
        <translation>Créez une séquence et une colonne qui accepte NULL, laissez la valeur par défaut de la colonne numéroter les nouvelles lignes, numérotez les anciennes par lots, et ne la rendez NOT NULL, clé ou colonne d&apos;identité qu&apos;ensuite.</translation>
    </message>
    <message>
        <source>Numbered column on a table with rows</source>
        <translation>Colonne numérotée sur une table avec des lignes</translation>
    </message>
    <message>
        <source>This server writes the default into every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Ce serveur écrit la valeur par défaut dans chaque ligne&#xa0;: %1 et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Default that an old server writes into every row</source>
        <translation>Valeur par défaut qu&apos;un ancien serveur écrit dans chaque ligne</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 is copied, and before MariaDB 11.2, and on MySQL, nobody can write to it meanwhile.</source>
        <translation>La valeur est calculée pour chaque ligne&#xa0;: %1 est copiée, et avant MariaDB 11.2, ainsi que sur MySQL, personne ne peut y écrire pendant ce temps.</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 and its indexes are rewritten while nobody can read or write it.</source>
        <translation>La valeur est calculée pour chaque ligne&#xa0;: %1 et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>Add a plain column, keep it filled by a trigger, and fill the old rows in batches.</source>
        <translation>Ajoutez une colonne ordinaire, tenez-la remplie par un déclencheur, et remplissez les anciennes lignes par lots.</translation>
    </message>
    <message>
        <source>A VIRTUAL column is computed when it is read: nothing is rewritten.</source>
        <translation>Une colonne VIRTUAL est calculée à la lecture&#xa0;: rien n&apos;est réécrit.</translation>
    </message>
    <message>
        <source>Make the column virtual</source>
        <translation>Rendre la colonne virtuelle</translation>
    </message>
    <message>
        <source>Stored generated column</source>
        <translation>Colonne générée stockée</translation>
    </message>
    <message>
        <source>The index of this exclusion constraint is built while nobody can read or write %1 (ACCESS EXCLUSIVE).</source>
        <translation>L&apos;index de cette contrainte d&apos;exclusion est construit pendant que personne ne peut lire ni écrire %1 (ACCESS EXCLUSIVE).</translation>
    </message>
    <message>
        <source>It can neither be NOT VALID nor take an index built before: make a new table with it, keep both filled and swap them, or announce a pause.</source>
        <translation>Elle ne peut être ni NOT VALID ni reprendre un index déjà construit&#xa0;: créez une nouvelle table qui la porte, tenez les deux remplies et échangez-les, ou annoncez une interruption.</translation>
    </message>
    <message>
        <source>Exclusion constraint built with reads and writes blocked</source>
        <translation>Contrainte d&apos;exclusion construite avec lectures et écritures bloquées</translation>
    </message>
    <message>
        <source>Nobody can write to %1, which the new column of %2 refers to, from here until the transaction ends (SHARE ROW EXCLUSIVE); its rows are not read.</source>
        <translation>Personne ne peut écrire dans %1, à laquelle la nouvelle colonne de %2 fait référence, d&apos;ici à la fin de la transaction (SHARE ROW EXCLUSIVE)&#xa0;; ses lignes ne sont pas lues.</translation>
    </message>
    <message>
        <source>Set a short lock_timeout, and keep the transaction short.</source>
        <translation>Réglez un lock_timeout court, et gardez la transaction courte.</translation>
    </message>
    <message>
        <source>Every row of %1 gets a value that is looked up in %2 while nobody can read or write %1, or write to %2.</source>
        <translation>Chaque ligne de %1 reçoit une valeur cherchée dans %2, et pendant ce temps personne ne peut lire ni écrire %1, ni écrire dans %2.</translation>
    </message>
    <message>
        <source>Programs that still insert into %1 without %2 fail from here on, and the rows that are there get the zero or the empty text of its type.</source>
        <translation>Les programmes qui insèrent encore dans %1 sans %2 échouent à partir d&apos;ici, et les lignes présentes reçoivent le zéro ou le texte vide de son type.</translation>
    </message>
    <message>
        <source>Every row of %1 gets the same value in a column that must be unique: a second row aborts the migration.</source>
        <translation>Chaque ligne de %1 reçoit la même valeur dans une colonne qui doit être unique&#xa0;: une seconde ligne interrompt la migration.</translation>
    </message>
    <message>
        <source>Add the column without a default, fill it, and make it unique in a later migration.</source>
        <translation>Ajoutez la colonne sans valeur par défaut, remplissez-la, et rendez-la unique dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>Rows of %1 that are equal in %2 abort the migration, and programs that write such rows begin to fail.</source>
        <translation>Des lignes de %1 égales en %2 interrompent la migration, et les programmes qui écrivent de telles lignes se mettent à échouer.</translation>
    </message>
    <message>
        <source>First see that this finds nothing: SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) &gt; 1; clean up in a migration before this one.</source>
        <translation>Assurez-vous d&apos;abord que ceci ne trouve rien&#xa0;: SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) &gt; 1&#xa0;; nettoyez dans une migration avant celle-ci.</translation>
    </message>
    <message>
        <source>Unique key that duplicates may abort</source>
        <translation>Clé unique que des doublons peuvent faire échouer</translation>
    </message>
    <message>
        <source>ANALYZE the table behind it; that blocks neither readers nor writers.</source>
        <translation>Exécutez ANALYZE sur la table ensuite&#xa0;; cela ne bloque ni lecteurs ni écrivains.</translation>
    </message>
    <message>
        <source>ANALYZE TABLE behind it.</source>
        <translation>Exécutez ANALYZE TABLE ensuite.</translation>
    </message>
    <message>
        <source>Analyse the table behind it</source>
        <translation>Analyser la table ensuite</translation>
    </message>
    <message>
        <source>Until statistics are gathered again, queries on %1 are planned for the values it had before.</source>
        <translation>Jusqu&apos;à la prochaine collecte de statistiques, les requêtes sur %1 sont planifiées pour les valeurs d&apos;avant.</translation>
    </message>
    <message>
        <source>Nothing is known yet of the values of this expression: until %1 is analysed, queries that use the index are planned by guesses.</source>
        <translation>On ne sait encore rien des valeurs de cette expression&#xa0;: tant que %1 n&apos;est pas analysée, les requêtes qui utilisent l&apos;index sont planifiées au jugé.</translation>
    </message>
    <message>
        <source>Statistics out of date</source>
        <translation>Statistiques périmées</translation>
    </message>
    <message>
        <source>%1 has run on %2, and no file holds it: a new database cannot be brought to the same schema.</source>
        <translation>%1 a été exécutée sur %2, et aucun fichier ne la contient&#xa0;: une nouvelle base ne peut pas être amenée au même schéma.</translation>
    </message>
    <message>
        <source>Restore the file from version control, or make a baseline that stands for it.</source>
        <translation>Restaurez le fichier depuis la gestion de versions, ou créez une référence qui en tient lieu.</translation>
    </message>
    <message>
        <source>Applied migration without a file</source>
        <translation>Migration appliquée sans fichier</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d&apos;une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>To read it takes about %1, to write it anew about %2, up to %3 of free disk, and as much log, which replicas must follow.</source>
        <translation>La lire prend environ %1, la réécrire environ %2, avec jusqu&apos;à %3 d&apos;espace disque libre, et autant de journal, que les réplicas doivent suivre.</translation>
    </message>
    <message>
        <source>The settings name a lint rule “%1” that does not exist.</source>
        <translation>Les réglages nomment une règle lint «&#xa0;%1&#xa0;» qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>`switchback lint --list-rules` lists them.</source>
        <translation>`switchback lint --list-rules` en donne la liste.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Move this and what follows into a migration of its own</source>
        <translation>Déplacer ceci et la suite dans leur propre migration</translation>
    </message>
    <message>
        <source>Move it into a migration that runs without a transaction</source>
        <translation>La déplacer dans une migration qui s&apos;exécute sans transaction</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n&apos;y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the rule “%1”</source>
        <translation>Nommer la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The suppression of “%1” has nothing to silence.</source>
        <translation>La directive ignore pour «&#xa0;%1&#xa0;» n&apos;a rien à faire taire.</translation>
    </message>
    <message>
        <source>The suppression of “%1” stands above no statement and silences nothing.</source>
        <translation>La directive ignore pour «&#xa0;%1&#xa0;» n&apos;est au-dessus d&apos;aucune instruction et ne fait rien taire.</translation>
    </message>
    <message>
        <source>Remove it: a dead suppression hides the next finding.</source>
        <translation>Supprimez-la&#xa0;: une directive ignore morte cache le prochain constat.</translation>
    </message>
    <message>
        <source>Move it directly above the statement that it is for, or into the file&apos;s head.</source>
        <translation>Placez-la juste au-dessus de l&apos;instruction qu&apos;elle concerne, ou en tête du fichier.</translation>
    </message>
    <message>
        <source>Remove the suppression</source>
        <translation>Supprimer la directive ignore</translation>
    </message>
    <message>
        <source>The suppression names no rule.</source>
        <translation>La directive ignore ne nomme aucune règle.</translation>
    </message>
    <message>
        <source>Write the rule&apos;s name behind it, and why.</source>
        <translation>Écrivez derrière elle le nom de la règle, et pourquoi.</translation>
    </message>
    <message>
        <source>The suppression gives no reason.</source>
        <translation>La directive ignore ne donne aucune raison.</translation>
    </message>
    <message>
        <source>Say behind the rule&apos;s name why the finding does not matter here, so that the next reader need not find out.</source>
        <translation>Dites derrière le nom de la règle pourquoi le constat n&apos;importe pas ici, pour que le prochain lecteur n&apos;ait pas à le chercher.</translation>
    </message>
    <message>
        <source>Build the index concurrently, then take it for the constraint</source>
        <translation>Construire l&apos;index avec CONCURRENTLY, puis le reprendre pour la contrainte</translation>
    </message>
    <message>
        <source>nobody can read or write %1 meanwhile</source>
        <translation>personne ne peut lire ni écrire %1 pendant ce temps</translation>
    </message>
    <message>
        <source>nobody can write to %1 meanwhile</source>
        <translation>personne ne peut écrire dans %1 pendant ce temps</translation>
    </message>
    <message>
        <source>%1 can be read and written meanwhile</source>
        <translation>%1 reste accessible en lecture et en écriture pendant ce temps</translation>
    </message>
    <message>
        <source>Seen on %1: %2</source>
        <translation>Observé sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that</source>
        <translation>Observé sur %1&#xa0;: rien de cela</translation>
    </message>
    <message>
        <source>Seen on %1: nothing of that, but %2</source>
        <translation>Observé sur %1&#xa0;: rien de cela, mais %2</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>la table %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>la colonne %1</translation>
    </message>
    <message>
        <source>the constraint %1</source>
        <translation>la contrainte %1</translation>
    </message>
    <message>
        <source>the index %1</source>
        <translation>l&apos;index %1</translation>
    </message>
    <message>
        <source>the view %1</source>
        <translation>la vue %1</translation>
    </message>
    <message>
        <source>the sequence %1</source>
        <translation>la séquence %1</translation>
    </message>
    <message>
        <source>the type %1</source>
        <translation>le type %1</translation>
    </message>
    <message>
        <source>the label %1</source>
        <translation>le libellé %1</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>la fonction %1</translation>
    </message>
    <message>
        <source>the trigger %1</source>
        <translation>le déclencheur %1</translation>
    </message>
    <message>
        <source>the rule %1</source>
        <translation>la règle %1</translation>
    </message>
    <message>
        <source>the policy %1</source>
        <translation>la politique %1</translation>
    </message>
    <message>
        <source>the schema %1</source>
        <translation>le schéma %1</translation>
    </message>
    <message>
        <source>the extension %1</source>
        <translation>l&apos;extension %1</translation>
    </message>
    <message>
        <source>the option %1</source>
        <translation>l&apos;option %1</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>le paramètre %1</translation>
    </message>
    <message>
        <source>the privilege %1</source>
        <translation>le privilège %1</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>l&apos;objet %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>it may be NULL</source>
        <translation>NULL est accepté</translation>
    </message>
    <message>
        <source>it is NOT NULL</source>
        <translation>NOT NULL est posé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 est %2 au lieu de %3</translation>
    </message>
    <message>
        <source>it is called %1</source>
        <translation>le nom est %1</translation>
    </message>
    <message>
        <source>it is altered and not put back</source>
        <translation>la modification n&apos;est pas annulée</translation>
    </message>
    <message>
        <source>its definition is another</source>
        <translation>la définition est une autre</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <translation>Renommer en %1</translation>
    </message>
    <message>
        <source>Make a column beside it, kept in step, and move over</source>
        <translation>Créer une colonne à côté, la tenir à jour, et y passer</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 ne peut pas être renommé en %2.</translation>
    </message>
    <message>
        <source>This project&apos;s format writes no new migrations.</source>
        <translation>Le format de ce projet n&apos;écrit pas de nouvelles migrations.</translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it.</source>
        <translation>`switchback lint --write-baseline %1` l&apos;écrit.</translation>
    </message>
    <message>
        <source>%1 is no baseline.</source>
        <translation>%1 n&apos;est pas un fichier de référence.</translation>
    </message>
    <message>
        <source>`switchback lint --write-baseline %1` writes it anew.</source>
        <translation>`switchback lint --write-baseline %1` l&apos;écrit de nouveau.</translation>
    </message>
    <message>
        <source>Work in batches, each in a transaction of its own</source>
        <translation>Travailler par lots, chacun dans sa propre transaction</translation>
    </message>
    <message>
        <source>Add the column now, and its constraint in steps</source>
        <translation>Ajouter la colonne maintenant, et sa contrainte par étapes</translation>
    </message>
    <message>
        <source>Add the column, then its default, and fill it in batches</source>
        <translation>Ajouter la colonne, puis sa valeur par défaut, et la remplir par lots</translation>
    </message>
    <message>
        <source>Number new rows by a sequence, and old ones in batches</source>
        <translation>Numéroter les nouvelles lignes par une séquence, et les anciennes par lots</translation>
    </message>
    <message>
        <source>The rows of the partitions %1 of %2 are removed, and no down script brings them back.</source>
        <translation>Les lignes des partitions %1 de %2 sont supprimées, et aucun script de retour ne les ramène.</translation>
    </message>
    <message>
        <source>Where they may be wanted again, put them into a table of their own first: EXCHANGE PARTITION.</source>
        <translation>Si elles peuvent encore servir, les mettre d&apos;abord dans une table à part&#xa0;: EXCHANGE PARTITION.</translation>
    </message>
    <message>
        <source>Programs that say %1.%3 meet from here on what was %2 until now, and those that still say %2 fail.</source>
        <translation>Les programmes qui disent %1.%3 trouvent désormais ce qui était %2 jusqu&apos;ici, et ceux qui disent encore %2 échouent.</translation>
    </message>
    <message>
        <source>Swap them in one transaction, when both have held the same values for long enough.</source>
        <translation>Les échanger dans une seule transaction, quand les deux ont eu les mêmes valeurs assez longtemps.</translation>
    </message>
    <message>
        <source>The new sequence of %1.%2 begins at 1: it hands out the values of the rows that are there, and those inserts fail on the key.</source>
        <translation>La nouvelle séquence de %1.%2 commence à 1&#xa0;: elle distribue les valeurs des lignes présentes, et ces insertions échouent sur la clé.</translation>
    </message>
    <message>
        <source>While foreign_keys is on, nothing can be inserted any more into what refers to it: %1.</source>
        <translation>Tant que foreign_keys est actif, plus rien ne peut être inséré dans ce qui y fait référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>By ON DELETE CASCADE the rows that refer to it go too: %1.</source>
        <translation>Par ON DELETE CASCADE, les lignes qui y font référence disparaissent aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 stops the migration that validates it.</source>
        <translation>Ce fichier remplit %1 et en fait une clé étrangère&#xa0;: une valeur sans ligne dans %2 arrête la migration qui la valide.</translation>
    </message>
    <message>
        <source>This file fills %1 and makes it a foreign key: a value without a row in %2 fails the migration, and all of its work is taken back.</source>
        <translation>Ce fichier remplit %1 et en fait une clé étrangère&#xa0;: une valeur sans ligne dans %2 fait échouer la migration, et tout son travail est annulé.</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key, concurrently and before it.</source>
        <translation>Indexer les colonnes de la clé étrangère, avec CONCURRENTLY et avant elle.</translation>
    </message>
    <message>
        <source>Index the columns of the foreign key.</source>
        <translation>Indexer les colonnes de la clé étrangère.</translation>
    </message>
    <message>
        <source>All rows of %1 are deleted in one transaction: nobody else can write to the database meanwhile, and there is no way back.</source>
        <translation>Toutes les lignes de %1 sont supprimées dans une seule transaction&#xa0;: personne d&apos;autre ne peut écrire dans la base pendant ce temps, et il n&apos;y a pas de retour.</translation>
    </message>
    <message>
        <source>No index finds rows of %1 by %2: the whole table is read.</source>
        <translation>Aucun index ne trouve les lignes de %1 par %2&#xa0;: toute la table est lue.</translation>
    </message>
    <message>
        <source>%1.%2 is NOT NULL and has no default any more: programs that insert without it fail from here on.</source>
        <translation>%1.%2 est NOT NULL et n&apos;a plus de valeur par défaut&#xa0;: les programmes qui insèrent sans elle échouent désormais.</translation>
    </message>
    <message>
        <source>First deploy programs that write the value themselves, or let it be NULL.</source>
        <translation>Déployer d&apos;abord des programmes qui écrivent la valeur eux-mêmes, ou permettre NULL.</translation>
    </message>
    <message>
        <source>The value is computed for every row: %1 is copied, and can be read and written meanwhile.</source>
        <translation>La valeur est calculée pour chaque ligne&#xa0;: %1 est copiée, et reste lisible et modifiable pendant ce temps.</translation>
    </message>
    <message>
        <source>%1 becomes %2 in a swap of tables, and the foreign keys of %3 go with it: what refers to rows of the new %1 is refused from here on, and %2 cannot be dropped.</source>
        <translation>%1 devient %2 dans un échange de tables, et les clés étrangères de %3 la suivent&#xa0;: ce qui renvoie à des lignes de la nouvelle %1 est refusé dès lors, et %2 ne peut être supprimée.</translation>
    </message>
    <message>
        <source>Drop these foreign keys before the swap and add them again behind it, to the new table.</source>
        <translation>Supprimez ces clés étrangères avant l&apos;échange et recréez-les ensuite, vers la nouvelle table.</translation>
    </message>
    <message>
        <source>Look whether the policy for PUBLIC gives the owner the rows that it needs.</source>
        <translation>Vérifiez que la politique pour PUBLIC donne au propriétaire les lignes dont il a besoin.</translation>
    </message>
    <message>
        <source>USING (true) lets %1 change every row of %2.</source>
        <translation>USING (true) permet à %1 de modifier chaque ligne de %2.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here fails.</source>
        <translation>L&apos;outil du projet exécute déjà ce fichier dans une transaction&#xa0;: un BEGIN ici échoue.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a ROLLBACK here takes back what stands before it, and what follows it, with the tool&apos;s own record, runs unprotected.</source>
        <translation>L&apos;outil du projet exécute déjà ce fichier dans une transaction&#xa0;: un ROLLBACK ici annule ce qui le précède, et ce qui suit, y compris l&apos;enregistrement de l&apos;outil, s&apos;exécute sans protection.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here opens none, and the server warns of it.</source>
        <translation>L&apos;outil du projet exécute déjà ce fichier dans une transaction&#xa0;: un BEGIN ici n&apos;en ouvre aucune, et le serveur en avertit.</translation>
    </message>
    <message>
        <source>The project&apos;s tool runs this file in a transaction already: a BEGIN here keeps for good what stands before it.</source>
        <translation>L&apos;outil du projet exécute déjà ce fichier dans une transaction&#xa0;: un BEGIN ici rend définitif ce qui le précède.</translation>
    </message>
    <message>
        <source>A transaction is open here already: the first ROLLBACK ends both.</source>
        <translation>Une transaction est déjà ouverte ici&#xa0;: le premier ROLLBACK les termine toutes deux.</translation>
    </message>
    <message>
        <source>only INTEGER numbers the rows by itself, and a row that brings no value gets NULL as its key, like any number of others</source>
        <translation>seul INTEGER numérote les lignes de lui-même, et une ligne sans valeur reçoit NULL pour clé, comme autant d&apos;autres que l&apos;on veut</translation>
    </message>
    <message>
        <source>Use INTEGER, which has 64 bits in SQLite.</source>
        <translation>Utilisez INTEGER, qui a 64 bits dans SQLite.</translation>
    </message>
    <message>
        <source>Move it above the statement</source>
        <translation>La placer au-dessus de l&apos;instruction</translation>
    </message>
    <message>
        <source>This is a text of four letters, not NULL.</source>
        <translation>C&apos;est un texte de quatre lettres, pas NULL.</translation>
    </message>
    <message>
        <source>Write NULL without quotes; in a condition IS NULL.</source>
        <translation>Écrire NULL sans guillemets&#xa0;; dans une condition, IS NULL.</translation>
    </message>
    <message>
        <source>%1 gets the value that it has: each row is written anew and only its triggers see a change.</source>
        <translation>%1 reçoit la valeur qu&apos;il a déjà&#xa0;: chaque ligne est réécrite et seuls ses triggers voient un changement.</translation>
    </message>
    <message>
        <source>Write the value that is meant, or leave the column away.</source>
        <translation>Écrire la valeur voulue, ou omettre la colonne.</translation>
    </message>
    <message>
        <source>Write one key, over all of its columns.</source>
        <translation>Écrire une seule clé, sur toutes ses colonnes.</translation>
    </message>
    <message>
        <source>%1 has the value %2 already: this statement fails.</source>
        <translation>%1 a déjà la valeur %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Choose another name, or alter what is there.</source>
        <translation>Choisir un autre nom, ou modifier ce qui existe.</translation>
    </message>
    <message>
        <source>Columns and values differ in number, %1 and %2: this statement fails.</source>
        <translation>Les colonnes et les valeurs ne sont pas en même nombre, %1 et %2 : cette instruction échoue.</translation>
    </message>
    <message>
        <source>Give each column its value.</source>
        <translation>Donner à chaque colonne sa valeur.</translation>
    </message>
    <message>
        <source>%1 is written twice: only the last value counts.</source>
        <translation>%1 est écrit deux fois&#xa0;: seule la dernière valeur compte.</translation>
    </message>
    <message>
        <source>As it is written the server refuses it: %1 becomes %2 only with a USING clause.</source>
        <translation>Écrit ainsi, le serveur le refuse&#xa0;: %1 ne devient %2 qu&apos;avec une clause USING.</translation>
    </message>
    <message>
        <source>the event trigger %1</source>
        <translation>le déclencheur d’événement %1</translation>
    </message>
    <message>
        <source>The server refuses LOCK TABLE outside of a transaction, and the script stops here.</source>
        <translation>Le serveur refuse LOCK TABLE hors d&apos;une transaction, et le script s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>Run the script in a transaction, or write BEGIN before it and COMMIT behind what needs the lock.</source>
        <translation>Exécutez le script dans une transaction, ou écrivez BEGIN avant et COMMIT après ce qui a besoin du verrou.</translation>
    </message>
    <message>
        <source>Also where the rows stay as they are, %1 must be built anew while nobody can read or write %2.</source>
        <translation>Même là où les lignes restent telles quelles, %1 doit être reconstruit, et pendant ce temps personne ne peut lire ni écrire %2.</translation>
    </message>
    <message>
        <source>%1 has no value %2: this statement fails.</source>
        <translation>%1 n&apos;a pas de valeur %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Name a value that the type has.</source>
        <translation>Nommez une valeur que le type possède.</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>la clé étrangère %1 de %2</translation>
    </message>
    <message>
        <source>Empty the tables that refer to it in the same TRUNCATE, or delete the rows instead.</source>
        <translation>Videz dans le même TRUNCATE les tables qui s&apos;y réfèrent, ou supprimez plutôt les lignes.</translation>
    </message>
    <message>
        <source>Delete the rows instead.</source>
        <translation>Supprimez plutôt les lignes.</translation>
    </message>
    <message>
        <source>%1.%2 takes no NULL: this statement fails.</source>
        <translation>%1.%2 n&apos;accepte pas NULL&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write a value, or DEFAULT where the column has one.</source>
        <translation>Écrivez une valeur, ou DEFAULT si la colonne en a une.</translation>
    </message>
    <message>
        <source>%1.%2 is computed and takes no value: this statement fails.</source>
        <translation>%1.%2 est calculée et n&apos;accepte pas de valeur&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>%1.%2 is numbered by the server and takes no value: this statement fails.</source>
        <translation>%1.%2 est numérotée par le serveur et n&apos;accepte pas de valeur&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Omettez la colonne.</translation>
    </message>
    <message>
        <source>Leave the column out, or write OVERRIDING SYSTEM VALUE before the values.</source>
        <translation>Omettez la colonne, ou écrivez OVERRIDING SYSTEM VALUE avant les valeurs.</translation>
    </message>
    <message>
        <source>%1.%2 must have a value and gets none: this statement fails.</source>
        <translation>%1.%2 doit avoir une valeur et n&apos;en reçoit pas&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write a value for it, or give the column a default first.</source>
        <translation>Écrivez-lui une valeur, ou donnez d&apos;abord une valeur par défaut à la colonne.</translation>
    </message>
    <message>
        <source>If %1.%2 is stored, it is computed again for every row: the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>Si %1.%2 est stockée, elle est recalculée pour chaque ligne&#xa0;: la table et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>%1.%2 is computed again for every row: the table and its indexes are rewritten while nobody can read or write it.</source>
        <translation>%1.%2 est recalculée pour chaque ligne&#xa0;: la table et ses index sont réécrits, et pendant ce temps personne ne peut la lire ni l&apos;écrire.</translation>
    </message>
    <message>
        <source>The server makes do with an index that is not unique: which row is meant is open, and MySQL 8.4 refuses it.</source>
        <translation>Le serveur se contente d&apos;un index qui n&apos;est pas unique&#xa0;: la ligne visée reste indéterminée, et MySQL 8.4 le refuse.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses %1 in a generated column: it gives another result at another time or in another session.</source>
        <translation>PostgreSQL refuse %1 dans une colonne calculée&#xa0;: le résultat diffère à un autre moment ou dans une autre session.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses %1 in an index: it gives another result at another time or in another session.</source>
        <translation>PostgreSQL refuse %1 dans un index&#xa0;: le résultat diffère à un autre moment ou dans une autre session.</translation>
    </message>
    <message>
        <source>Write what does not depend on the session: at AT TIME ZONE &apos;UTC&apos;, to_tsvector(&apos;english&apos;, …). What depends on the moment belongs to the queries.</source>
        <translation>Écrivez ce qui ne dépend pas de la session&#xa0;: at AT TIME ZONE &apos;UTC&apos;, to_tsvector(&apos;english&apos;, …). Ce qui dépend du moment a sa place dans les requêtes.</translation>
    </message>
    <message>
        <source>SQLite refuses to add %1 as soon as %2 holds a row: a new generated column can only be VIRTUAL. On an empty database it passes.</source>
        <translation>SQLite refuse d&apos;ajouter %1 dès que %2 contient une ligne&#xa0;: une nouvelle colonne calculée ne peut être que VIRTUAL. Sur une base vide, cela passe.</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: PostgreSQL takes the key and converts in every comparison; what fits into one of them may not fit into the other.</source>
        <translation>%1.%2 est %3, et %4.%5, à laquelle elle se réfère, est %6&#xa0;: PostgreSQL accepte la clé et convertit à chaque comparaison&#xa0;; ce qui tient dans l&apos;une ne tient peut-être pas dans l&apos;autre.</translation>
    </message>
    <message>
        <source>%1.%2 is %3, and %4.%5, which it refers to, is %6: the server refuses such a key.</source>
        <translation>%1.%2 est %3, et %4.%5, à laquelle elle se réfère, est %6&#xa0;: le serveur refuse une telle clé.</translation>
    </message>
    <message>
        <source>SQLite refuses to add a STORED column to %1 as soon as it holds a row.</source>
        <translation>SQLite refuse d&apos;ajouter une colonne STORED à %1 dès qu&apos;elle contient une ligne.</translation>
    </message>
    <message>
        <source>%1 has %2 columns to fill, and the statement has %3 values: this statement fails.</source>
        <translation>%1 a %2 colonnes à remplir, et l&apos;instruction a %3 valeurs&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Name the columns, and give each its value.</source>
        <translation>Nommez les colonnes, et donnez à chacune sa valeur.</translation>
    </message>
    <message>
        <source>%1 has no constraint %2: this statement fails.</source>
        <translation>%1 n&apos;a pas de contrainte %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write the name that the constraint has here, or leave the statement away.</source>
        <translation>Écrivez le nom que la contrainte a ici, ou omettez l&apos;instruction.</translation>
    </message>
    <message>
        <source>%1 is neither a foreign key nor a check: this statement fails.</source>
        <translation>%1 n&apos;est ni une clé étrangère ni une vérification&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Leave the statement away: a key always holds for all rows.</source>
        <translation>Omettez l&apos;instruction&#xa0;: une clé vaut toujours pour toutes les lignes.</translation>
    </message>
    <message>
        <source>the server does not number it any more</source>
        <translation>le serveur ne la numérote plus</translation>
    </message>
    <message>
        <source>the server numbers it</source>
        <translation>le serveur la numérote</translation>
    </message>
    <message>
        <source>it is not computed any more</source>
        <translation>elle n&apos;est plus calculée</translation>
    </message>
    <message>
        <source>it is computed by another expression</source>
        <translation>elle est calculée par une autre expression</translation>
    </message>
    <message>
        <source>The foreign key sets %1 to NULL, which takes none: this statement fails.</source>
        <translation>La clé étrangère met %1 à NULL, qui n&apos;en accepte pas&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Let the column take NULL, or choose another action.</source>
        <translation>Autorisez NULL dans la colonne, ou choisissez une autre action.</translation>
    </message>
    <message>
        <source>%1 has no other column: this statement fails.</source>
        <translation>%1 n&apos;a pas d&apos;autre colonne&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Drop the table, or add another column before.</source>
        <translation>Supprimez la table, ou ajoutez d&apos;abord une autre colonne.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 uses %3: the server refuses to drop the column.</source>
        <translation>La clé étrangère %1 de %2 utilise %3&#xa0;: le serveur refuse de supprimer la colonne.</translation>
    </message>
    <message>
        <source>Drop the foreign key before, or in the same ALTER TABLE.</source>
        <translation>Supprimez la clé étrangère avant, ou dans le même ALTER TABLE.</translation>
    </message>
    <message>
        <source>The foreign key %1 of %2 uses %3: the server refuses to give the column another type.</source>
        <translation>La clé étrangère %1 de %2 utilise %3&#xa0;: le serveur refuse de donner un autre type à la colonne.</translation>
    </message>
    <message>
        <source>Drop the foreign key before, and add it behind.</source>
        <translation>Supprimez la clé étrangère avant, et ajoutez-la de nouveau après.</translation>
    </message>
    <message>
        <source>%1 has no index %2: this statement fails.</source>
        <translation>%1 n&apos;a pas d&apos;index %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write the name that the index has here, or leave it away.</source>
        <translation>Écrivez le nom que l&apos;index a ici, ou omettez-le.</translation>
    </message>
    <message>
        <source>%1 has no primary key: this statement fails.</source>
        <translation>%1 n&apos;a pas de clé primaire&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Leave it away.</source>
        <translation>Omettez-le.</translation>
    </message>
    <message>
        <source>%1 has no foreign key %2: this statement fails.</source>
        <translation>%1 n&apos;a pas de clé étrangère %2&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Write the name that it has here, or leave it away.</source>
        <translation>Écrivez le nom qu&apos;il a ici, ou omettez-le.</translation>
    </message>
    <message>
        <source>%1 is %2, whose default MySQL takes as an expression only (error 1101).</source>
        <translation>%1 est %2, dont MySQL n&apos;accepte la valeur par défaut que comme expression (erreur 1101).</translation>
    </message>
    <message>
        <source>Write the default in parentheses, from MySQL 8.0.13 on.</source>
        <translation>Écrivez la valeur par défaut entre parenthèses, à partir de MySQL 8.0.13.</translation>
    </message>
    <message>
        <source>%1 would have two AUTO_INCREMENT columns, %2 and %3: this statement fails.</source>
        <translation>%1 aurait deux colonnes AUTO_INCREMENT, %2 et %3&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>The AUTO_INCREMENT column %1 is in no key: this statement fails.</source>
        <translation>La colonne AUTO_INCREMENT %1 n&apos;est dans aucune clé&#xa0;: cette instruction échoue.</translation>
    </message>
    <message>
        <source>Number one column, and make it the primary key or begin an index with it.</source>
        <translation>Numérotez une seule colonne, et faites-en la clé primaire ou le début d&apos;un index.</translation>
    </message>
    <message>
        <source>The project&apos;s tool sends this file as one query: this ROLLBACK takes back all that stands before it, also before its BEGIN.</source>
        <translation>L&apos;outil du projet envoie ce fichier en une seule requête&#xa0;: ce ROLLBACK annule tout ce qui le précède, même avant son BEGIN.</translation>
    </message>
    <message>
        <source>Leave the ROLLBACK away, or put what is to stay into a migration of its own.</source>
        <translation>Omettez le ROLLBACK, ou placez ce qui doit rester dans une migration à part.</translation>
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
        <translation>Cette exécution retire, avec toutes les lignes arrivées depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This run takes away for good: %1.</source>
        <translation>Cette exécution retire définitivement&#xa0;: %1.</translation>
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
        <source>Read A&amp;gain</source>
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
        <translation>Planifie l&apos;exécution de toutes les migrations en attente sur la cible, et demande confirmation avant de commencer</translation>
    </message>
    <message>
        <source>Run &amp;Down…</source>
        <translation>Exécuter vers le &amp;bas…</translation>
    </message>
    <message>
        <source>Plans to take the newest applied migration back, and asks before it starts</source>
        <translation>Planifie l&apos;annulation de la dernière migration appliquée, et demande confirmation avant de commencer</translation>
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
        <translation>Co&amp;rrections…</translation>
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
        <translation>&amp;Aller</translation>
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
        <source>Suppress &amp;with Reason…</source>
        <translation>I&amp;gnorer avec une raison…</translation>
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
        <translation>Constat suivan&amp;t</translation>
    </message>
    <message>
        <source>Goes to the next finding of this migration and shows what is known about it</source>
        <translation>Va au constat suivant de cette migration et montre ce que l&apos;on en sait</translation>
    </message>
    <message>
        <source>Previous Fin&amp;ding</source>
        <translation>Constat précé&amp;dent</translation>
    </message>
    <message>
        <source>Goes to the finding before the cursor and shows what is known about it</source>
        <translation>Va au constat qui précède le curseur et montre ce que l&apos;on en sait</translation>
    </message>
    <message>
        <source>Brings the panel “%1” to the front for the keyboard; once more goes back to the script</source>
        <translation>Met le panneau «&#xa0;%1&#xa0;» au premier plan pour le clavier&#xa0;; une seconde fois revient au script</translation>
    </message>
    <message>
        <source>Go to &amp;Timeline</source>
        <translation>Aller à la c&amp;hronologie</translation>
    </message>
    <message>
        <source>Go to &amp;Schema</source>
        <translation>Aller au sché&amp;ma</translation>
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
        <translation>«&#xa0;%1&#xa0;» n&apos;appartient à aucune migration&#xa0;: il n&apos;y a pas d&apos;éditeur pour lui ici.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Stopped: the schema was not made.</source>
        <translation>Arrêté&#xa0;: le schéma n&apos;a pas été créé.</translation>
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
        <translation>De %1 à %2&#xa0;:</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>As the scripts read: nothing was run, Switchback cannot connect to such servers yet.</source>
        <translation>Tel que les scripts se lisent&#xa0;: rien n&apos;a été exécuté, Switchback ne sait pas encore se connecter à de tels serveurs.</translation>
    </message>
    <message>
        <source>The fix also changes “%1”, which is read-only: nothing was changed.</source>
        <translation>La correction modifie aussi «&#xa0;%1&#xa0;», qui est en lecture seule&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was changed too. It is not saved yet.</source>
        <translation>«&#xa0;%1&#xa0;» a aussi été modifié. Il n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“%1” was changed too, and saved.</source>
        <translation>«&#xa0;%1&#xa0;» a aussi été modifié, et enregistré.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>“%1” has changed since: it stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <comment>target</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not what its history says: %n difference(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne correspond pas à son historique&#xa0;: %n différence</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne correspond pas à son historique&#xa0;: %n différences</numerusform>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trust project…</source>
        <translation>Faire confiance au projet…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: URL</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>scratch databases: %1</source>
        <comment>URL</comment>
        <translation>bases jetables&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trust “%1” only when you know who wrote it. From then on environment variables and passwords go where its URLs lead, and its scripts may do on scratch databases all that the server allows: read and write files, start programs, reach other servers.</source>
        <translation>Ne faites confiance à «&#xa0;%1&#xa0;» que si vous savez qui l&apos;a écrit. À partir de là, des variables d&apos;environnement et des mots de passe vont là où mènent ses URL, et ses scripts peuvent faire sur les bases jetables tout ce que le serveur permet&#xa0;: lire et écrire des fichiers, lancer des programmes, joindre d&apos;autres serveurs.</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>Faire confiance à ce projet&#xa0;?</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>&amp;Trust Project…</source>
        <translation>Faire &amp;confiance au projet…</translation>
    </message>
    <message>
        <source>Lets this project&apos;s URLs take environment variables, and its scripts reach more than scratch databases</source>
        <translation>Laisse les URL de ce projet insérer des variables d&apos;environnement, et ses scripts atteindre plus que des bases jetables</translation>
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
    <message>
        <source>not taken</source>
        <translation>refusé</translation>
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
        <translation>Cette migration modifie le schéma et des lignes. Deux migrations sont plus faciles à annuler.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>This migration changes rows, not the schema.</source>
        <translation>Cette migration modifie des lignes, pas le schéma.</translation>
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
        <translation>Switchback lit les migrations MySQL et MariaDB et les vérifie avec lint&#xa0;; leur exécution viendra plus tard.</translation>
    </message>
    <message>
        <source>What needs no database works: switchback lint, status without a target, the editor with its findings and forecasts.</source>
        <translation>Ce qui n&apos;a pas besoin de base de données fonctionne&#xa0;: switchback lint, status sans cible, l&apos;éditeur avec ses constats et ses prévisions.</translation>
    </message>
    <message>
        <source>Rows are not checked.</source>
        <translation>Les lignes ne sont pas vérifiées.</translation>
    </message>
    <message>
        <source>A table with a FULLTEXT index refuses INSTANT.</source>
        <translation>Une table avec un index FULLTEXT refuse INSTANT.</translation>
    </message>
    <message>
        <source>ROW_FORMAT=COMPRESSED refuses INSTANT.</source>
        <translation>ROW_FORMAT=COMPRESSED refuse INSTANT.</translation>
    </message>
    <message>
        <source>Where an index holds the column, dropping it rebuilds the table on MySQL.</source>
        <translation>Si un index contient la colonne, la supprimer reconstruit la table sous MySQL.</translation>
    </message>
    <message>
        <source>It is not known what kind of constraint “%1” is.</source>
        <translation>On ne sait pas quel genre de contrainte est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is taken for the table&apos;s first FULLTEXT index.</source>
        <translation>Il est pris pour le premier index FULLTEXT de la table.</translation>
    </message>
    <message>
        <source>A VECTOR index is made by copying the table.</source>
        <translation>Un index VECTOR se crée en copiant la table.</translation>
    </message>
    <message>
        <source>The table is taken to be an InnoDB table already.</source>
        <translation>La table est supposée être déjà une table InnoDB.</translation>
    </message>
    <message>
        <source>What the column was before is not known here; where its type stays, nothing is copied.</source>
        <translation>On ne sait pas ici ce qu&apos;était la colonne avant&#xa0;; si son type reste, rien n&apos;est copié.</translation>
    </message>
    <message>
        <source>MariaDB copies a table with generated columns for this.</source>
        <translation>MariaDB copie pour cela une table avec des colonnes générées.</translation>
    </message>
    <message>
        <source>AUTO_INCREMENT comes or goes.</source>
        <translation>AUTO_INCREMENT apparaît ou disparaît.</translation>
    </message>
    <message>
        <source>ALGORITHM=%1, LOCK=%2.</source>
        <translation>ALGORITHM=%1, LOCK=%2.</translation>
    </message>
    <message>
        <source>What code does is only known when it runs.</source>
        <translation>Ce que fait du code n&apos;est connu qu&apos;à l&apos;exécution.</translation>
    </message>
    <message>
        <source>Every row that it reads stays locked until the transaction ends.</source>
        <translation>Chaque ligne lue reste verrouillée jusqu&apos;à la fin de la transaction.</translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>Rien n&apos;a été mesuré pour %1.</translation>
    </message>
    <message>
        <source>The rows that the query reads stay locked meanwhile.</source>
        <translation>Les lignes que lit la requête restent verrouillées pendant ce temps.</translation>
    </message>
    <message>
        <source>Beside an action that works in place, this one does too, and rebuilds the table.</source>
        <translation>À côté d&apos;une action qui travaille sur place, celle-ci le fait aussi, et reconstruit la table.</translation>
    </message>
    <message>
        <source>There is no statement that begins with “%1”.</source>
        <translation>Aucune instruction ne commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An action is missing behind the comma.</source>
        <translation>Il manque une action après la virgule.</translation>
    </message>
    <message>
        <source>A column or key is missing behind the comma.</source>
        <translation>Il manque une colonne ou une clé après la virgule.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>La table n&apos;a pas de colonnes.</translation>
    </message>
    <message>
        <source>CREATE INDEX needs ON and a table.</source>
        <translation>CREATE INDEX a besoin de ON et d&apos;une table.</translation>
    </message>
    <message>
        <source>DROP INDEX needs ON and a table.</source>
        <translation>DROP INDEX a besoin de ON et d&apos;une table.</translation>
    </message>
    <message>
        <source>MariaDB takes no ALGORITHM and no LOCK in DROP INDEX: write ALTER TABLE … DROP INDEX.</source>
        <translation>MariaDB n&apos;accepte ni ALGORITHM ni LOCK dans DROP INDEX&#xa0;: écrivez ALTER TABLE … DROP INDEX.</translation>
    </message>
    <message>
        <source>The statement ends where a name is expected.</source>
        <translation>L&apos;instruction finit là où un nom est attendu.</translation>
    </message>
    <message>
        <source>A name is expected here, not “%1”.</source>
        <translation>Un nom est attendu ici, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of object that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un genre d&apos;objet connu ici.</translation>
    </message>
    <message>
        <source>UPDATE needs SET.</source>
        <translation>UPDATE a besoin de SET.</translation>
    </message>
    <message>
        <source>It prepares a distributed transaction, which is not followed.</source>
        <translation>Elle prépare une transaction distribuée, qui n&apos;est pas suivie.</translation>
    </message>
    <message>
        <source>It works on the server, not on the schema.</source>
        <translation>Elle agit sur le serveur, pas sur le schéma.</translation>
    </message>
    <message>
        <source>It is a piece of a program, which is not looked into.</source>
        <translation>Elle est un morceau de programme, qui n&apos;est pas examiné.</translation>
    </message>
    <message>
        <source>A default has no value.</source>
        <translation>Une valeur par défaut est vide.</translation>
    </message>
    <message>
        <source>MariaDB copies where a virtual column moves.</source>
        <translation>MariaDB copie là où une colonne virtuelle se déplace.</translation>
    </message>
    <message>
        <source>MariaDB writes a table anew where an index holds a virtual column.</source>
        <translation>MariaDB réécrit une table là où un index contient une colonne virtuelle.</translation>
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
        <source>Makes “%1” in %2.</source>
        <translation>Crée «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>A few words: they become the file&apos;s name.</source>
        <translation>Quelques mots&#xa0;: ils deviennent le nom du fichier.</translation>
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
        <translation>C&apos;est la production. Saisissez «&#xa0;%1&#xa0;» pour y exécuter&#xa0;:</translation>
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
        <translation>Dans une transaction&#xa0;: tout ou rien</translation>
    </message>
    <message>
        <source>Statement by statement: what was done before a failure stays</source>
        <translation>Instruction par instruction&#xa0;: ce qui a été fait avant un échec reste</translation>
    </message>
    <message>
        <source>Line %1 weighs most:</source>
        <translation>La ligne %1 pèse le plus&#xa0;:</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>no statement; only the history is written</source>
        <translation>aucune instruction&#xa0;; seul l&apos;historique est écrit</translation>
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
        <translation>Installez-la (paquet libpq5 sur Debian et Ubuntu).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote Qt pour PostgreSQL n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it (package libqt6sql6-psql on Debian and Ubuntu).</source>
        <translation>Installez-le (paquet libqt6sql6-psql sur Debian et Ubuntu).</translation>
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
        <translation>Mettez-le dans ~/.pgpass, dans PGPASSWORD, ou sous la forme ${NAME} dans l&apos;URL.</translation>
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
        <translation>Créez-la avec createdb, ou corrigez l&apos;URL.</translation>
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
        <translation>Vérifiez sslmode et les certificats indiqués dans l&apos;URL.</translation>
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
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers at %1.</source>
        <translation>Aucun serveur PostgreSQL ne répond sur %1.</translation>
    </message>
    <message>
        <source>Start it, or correct host and port in the URL.</source>
        <translation>Démarrez-le, ou corrigez l&apos;hôte et le port dans l&apos;URL.</translation>
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
        <translation>Ce que fait du code n&apos;est connu qu&apos;à l&apos;exécution&#xa0;: essayez-le dans une preuve.</translation>
    </message>
    <message>
        <source>Every table with a column of that domain is read under a SHARE lock.</source>
        <translation>Chaque table ayant une colonne de ce domaine est lue sous un verrou SHARE.</translation>
    </message>
    <message>
        <source>Every table of the role is locked; which those are is not known here.</source>
        <translation>Chaque table du rôle est verrouillée&#xa0;; on ne sait pas ici lesquelles.</translation>
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
        <translation>La table de l&apos;index prend le même verrou&#xa0;; on ne sait pas ici laquelle.</translation>
    </message>
    <message>
        <source>Each table in turn, in a transaction of its own.</source>
        <translation>Chaque table à son tour, dans sa propre transaction.</translation>
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
        <translation>Leur table est verrouillée (SHARE UPDATE EXCLUSIVE)&#xa0;; on ne sait pas ici laquelle.</translation>
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
        <translation>Le pire cas&#xa0;: cela dépend de la table telle qu&apos;elle est là-bas, ce qu&apos;on ne sait pas ici.</translation>
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
        <translation>Attendez qu&apos;elle soit terminée&#xa0;; le verrou disparaît quand cette connexion se ferme.</translation>
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
        <translation>Accordez CREATEDB au rôle, ou utilisez «&#xa0;auto&#xa0;» sous [scratch] dans switchback.toml.</translation>
    </message>
    <message>
        <source>A private PostgreSQL server cannot run as root, and this system has neither a user “postgres” nor “nobody”.</source>
        <translation>Un serveur PostgreSQL privé ne peut pas fonctionner en tant que root, et ce système n&apos;a ni utilisateur «&#xa0;postgres&#xa0;» ni «&#xa0;nobody&#xa0;».</translation>
    </message>
    <message>
        <source>Start Switchback as an ordinary user.</source>
        <translation>Démarrez Switchback en tant qu&apos;utilisateur ordinaire.</translation>
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
        <translation>Installez le serveur PostgreSQL (paquet «&#xa0;postgresql&#xa0;» sur Debian et Ubuntu, «&#xa0;postgresql-server&#xa0;» sur Fedora), ou indiquez un serveur avec url sous [scratch] dans switchback.toml.</translation>
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
        <translation>Le serveur est un serveur secondaire (standby), qui n&apos;accepte aucune modification.</translation>
    </message>
    <message>
        <source>Name the primary in the target&apos;s URL.</source>
        <translation>Indiquez le serveur primaire dans l&apos;URL de la cible.</translation>
    </message>
    <message>
        <source>The database is set to read only.</source>
        <translation>La base de données est réglée en lecture seule.</translation>
    </message>
    <message>
        <source>Look for default_transaction_read_only in the URL, the role, the database and the server&apos;s settings.</source>
        <translation>Cherchez default_transaction_read_only dans l&apos;URL, le rôle, la base de données et les réglages du serveur.</translation>
    </message>
    <message>
        <source>The settings name a server for scratch databases, %1. Scripts would run there with your rights, and this project is not trusted.</source>
        <translation>Les réglages indiquent un serveur pour les bases jetables, %1. Les scripts s&apos;y exécuteraient avec vos droits, et ce projet n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>Read them, and if you trust them: switchback verify --trust, or File &gt; Trust Project in the workbench. Or use “auto” under [scratch] in switchback.toml.</source>
        <translation>Lisez-les, et si vous leur faites confiance&#xa0;: switchback verify --trust, ou Fichier &gt; Faire confiance au projet dans l&apos;atelier. Ou utilisez «&#xa0;auto&#xa0;» sous [scratch] dans switchback.toml.</translation>
    </message>
    <message>
        <source>%1 is a command of psql; a server refuses it.</source>
        <translation>%1 est une commande de psql&#xa0;; un serveur la refuse.</translation>
    </message>
    <message>
        <source>A NUL byte stands here: no server takes one in SQL.</source>
        <translation>Il y a ici un octet NUL&#xa0;: aucun serveur n&apos;en accepte dans du SQL.</translation>
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
        <translation>Ajoutez-en une à switchback.toml&#xa0;: [target.dev] avec url = &quot;sqlite:dev.db&quot; ou &quot;postgresql://…&quot;.</translation>
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
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read where its URLs lead, and if you trust the project: switchback status --trust, or File &gt; Trust Project in the workbench.</source>
        <translation>Lisez où mènent ses URL, et si vous faites confiance au projet&#xa0;: switchback status --trust, ou Fichier &gt; Faire confiance au projet dans l&apos;atelier.</translation>
    </message>
    <message>
        <source>the URL of %1 would take %2 from your environment to a place that this project names, and the project is not trusted.</source>
        <translation>l&apos;URL %1 emporterait %2 de votre environnement vers un lieu que ce projet indique, et le projet n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>A URL that is one variable as a whole, url = &quot;${DATABASE_URL}&quot;, needs no trust.</source>
        <translation>Une URL qui est une variable tout entière, url = &quot;${DATABASE_URL}&quot;, n&apos;a pas besoin de confiance.</translation>
    </message>
    <message>
        <source>the host that the URL of %1 names would be sent the password from %2, and the project is not trusted.</source>
        <translation>l&apos;hôte qu&apos;indique l&apos;URL %1 recevrait le mot de passe de %2, et le projet n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>Or unset it.</source>
        <translation>Ou retirez-la de l&apos;environnement.</translation>
    </message>
    <message>
        <source>the environment variable %1, which is the URL of %2, holds no URL of a database that is known.</source>
        <translation>la variable d&apos;environnement %1, d&apos;où vient l&apos;URL %2, ne contient pas l&apos;URL d&apos;une base de données connue.</translation>
    </message>
    <message>
        <source>Known schemes: %1.</source>
        <translation>Schémas d&apos;URL connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the URL of %1 is the environment variable %2: %3</source>
        <comment>target, name, message</comment>
        <translation>l&apos;URL %1 est la variable d&apos;environnement %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the target “%1”</source>
        <translation>de la cible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server for scratch databases</source>
        <translation>du serveur des bases jetables</translation>
    </message>
    <message>
        <source>It cannot be remembered that %1 is trusted: the folder %2 cannot be made.</source>
        <translation>Impossible de retenir que %1 est approuvé&#xa0;: le dossier %2 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Make its folder writable, or name another in the environment variable SWITCHBACK_DATA_HOME.</source>
        <translation>Rendez son dossier accessible en écriture, ou indiquez-en un autre dans la variable d&apos;environnement SWITCHBACK_DATA_HOME.</translation>
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
        <translation>Réglez dialect = &quot;postgresql&quot; ou &quot;sqlite&quot; sous [project] dans switchback.toml.</translation>
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
        <translation>les index sur des tables existantes sont construits avec CONCURRENTLY</translation>
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
        <translation>Une migration antérieure ne s&apos;exécute pas, celle-ci n&apos;a donc pas été essayée. %1</translation>
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
        <translation>Les lignes générées ne satisfont pas la contrainte. Si celles de la cible la satisfont, donnez de telles lignes dans seed sous [scratch], ou réglez rows.</translation>
    </message>
    <message>
        <source>Not proved: the schema holds what this version cannot compare: %1.</source>
        <translation>Non prouvé&#xa0;: le schéma contient ce que cette version ne sait pas comparer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>%1 %2 differs.</source>
        <translation>%1 %2 diffère.</translation>
    </message>
    <message>
        <source>%1 is there, and no migration makes it</source>
        <translation>%1 est présent, et aucune migration ne le crée</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 is %2 and should be %3</source>
        <translation>%1 est %2 et devrait être %3</translation>
    </message>
    <message>
        <source>switchback status lists the versions.</source>
        <translation>switchback status donne la liste des versions.</translation>
    </message>
    <message>
        <source>Not tried before the files are put right. %1</source>
        <translation>Pas essayée tant que les fichiers ne sont pas corrigés. %1</translation>
    </message>
    <message>
        <source>A generated row holds a value that does not fit: extremes are among them. If the target&apos;s rows fit, give such rows in [scratch] seed, or set rows.</source>
        <translation>Une ligne générée contient une valeur qui ne convient pas&#xa0;: il y a des valeurs extrêmes. Si les lignes de la cible conviennent, donnez-en de telles dans [scratch] seed, ou réglez rows.</translation>
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
        <translation>Exécute la migration vers le haut, vers le bas et de nouveau vers le haut sur une base jetable contenant des lignes</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copies verdict, differences and checklist for a pull request</source>
        <translation>Copie le verdict, les différences et la liste de contrôle pour une pull request</translation>
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
        <translation>Choisissez une migration pour voir sa preuve.</translation>
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
        <translation>échouée</translation>
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
        <translation>annulée (rollback)</translation>
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
    <message>
        <source>as long as its rows take</source>
        <translation>aussi longtemps que l&apos;exigent ses lignes</translation>
    </message>
    <message>
        <source>Not proved. Not everything in the schema can be compared.</source>
        <translation>Non prouvé. Tout ce que contient le schéma ne peut pas être comparé.</translation>
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
        <translation>La même avec des énumérations, des vues, des déclencheurs et des index construits avec CONCURRENTLY, sur un serveur privé.</translation>
    </message>
    <message>
        <source>Deliberate mistakes</source>
        <translation>Erreurs délibérées</translation>
    </message>
    <message>
        <source>Each migration holds a classic error. See what the workbench says about it.</source>
        <translation>Chaque migration contient une erreur classique. Voyez ce que l&apos;atelier en dit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 cannot be written.</source>
        <translation>Impossible d&apos;écrire le fichier %1 de l&apos;exemple.</translation>
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
        <translation>modifié</translation>
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
        <translation>Choisissez une migration pour voir ce qu&apos;elle fait au schéma.</translation>
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
        <translation>Ce script fait %1. Il est vérifié et exécuté tel quel&#xa0;; l&apos;ouvrir ici prend un moment.</translation>
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
        <translation>Écrivez %1 = &quot;…&quot;.</translation>
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
        <translation>Écrivez-le sans guillemets&#xa0;: %1 = %2.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>Write %1 = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Écrivez %1 = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>“%1” must be a table.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une table.</translation>
    </message>
    <message>
        <source>Write [%1] on a line of its own.</source>
        <translation>Écrivez [%1] sur une ligne à part.</translation>
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
        <translation>la règle «&#xa0;%1&#xa0;» accepte une gravité ou une table.</translation>
    </message>
    <message>
        <source>Write %1 = &quot;warning&quot; or %1 = { severity = &quot;warning&quot; }.</source>
        <translation>Écrivez %1 = &quot;warning&quot; ou %1 = { severity = &quot;warning&quot; }.</translation>
    </message>
    <message>
        <source>“%1” of the rule “%2” cannot be a table or a date.</source>
        <translation>«&#xa0;%1&#xa0;» de la règle «&#xa0;%2&#xa0;» ne peut être ni une table ni une date.</translation>
    </message>
    <message>
        <source>Write a text, a number, true, false or a list of them.</source>
        <translation>Écrivez un texte, un nombre, true, false ou une liste de ceux-ci.</translation>
    </message>
    <message>
        <source>[%1] has no url.</source>
        <translation>[%1] n&apos;a pas de url.</translation>
    </message>
    <message>
        <source>Write url = &quot;sqlite:PATH&quot;, &quot;postgresql://…&quot; or &quot;${NAME}&quot; for an environment variable.</source>
        <translation>Écrivez url = &quot;sqlite:CHEMIN&quot;, &quot;postgresql://…&quot; ou &quot;${NAME}&quot; pour une variable d&apos;environnement.</translation>
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
        <translation>Écrivez par exemple %1 = &quot;17&quot;.</translation>
    </message>
    <message>
        <source>not valid TOML: %1.</source>
        <translation>TOML non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See “Settings” in the README for an example of this file.</source>
        <translation>Voyez «&#xa0;Settings&#xa0;» dans le README pour un exemple de ce fichier.</translation>
    </message>
    <message>
        <source>[[lint.override]] says neither for which files nor for which targets.</source>
        <translation>[[lint.override]] ne dit ni pour quels fichiers ni pour quelles cibles.</translation>
    </message>
    <message>
        <source>Write paths = [&quot;migrations/legacy&quot;], kinds = [&quot;development&quot;] or both.</source>
        <translation>Écrivez paths = [&quot;migrations/legacy&quot;], kinds = [&quot;development&quot;] ou les deux.</translation>
    </message>
    <message>
        <source>“override” must be a list of tables.</source>
        <translation>«&#xa0;override&#xa0;» doit être une liste de tables.</translation>
    </message>
    <message>
        <source>Write [[lint.override]] with two brackets on each side.</source>
        <translation>Écrivez [[lint.override]] avec deux crochets de chaque côté.</translation>
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
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Check the permissions of %1.</source>
        <translation>Vérifiez les droits d&apos;accès de %1.</translation>
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
        <translation>&amp;Format des migrations&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older for them:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Makes “%1” and “switchback.toml” in %2.</source>
        <translation>Crée «&#xa0;%1&#xa0;» et «&#xa0;switchback.toml&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>A folder inside of %1, such as “migrations”.</source>
        <translation>Un dossier dans %1, par exemple «&#xa0;migrations&#xa0;».</translation>
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
        <translation>Ce commentaire n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>Le guillemet ouvert ici n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>Nothing is open that this parenthesis closes.</source>
        <translation>Rien n&apos;est ouvert que cette parenthèse ferme.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>L&apos;instruction finit trop tôt.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas attendu ici.</translation>
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
        <translation>Installez le Qt de la distribution.</translation>
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
        <translation>Attendez qu&apos;il ait terminé ou fermez-le&#xa0;; ?busy_timeout=MILLISECONDES dans l&apos;URL attend plus longtemps.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder %1, and that the URL does not say mode=ro.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier et de son dossier %1, et que l&apos;URL ne contient pas mode=ro.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>SQLite also writes files beside it: check the permissions of %1.</source>
        <translation>SQLite écrit aussi des fichiers à côté&#xa0;: vérifiez les droits d&apos;accès de %1.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 n&apos;est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>Check the path in the URL; an encrypted database cannot be read.</source>
        <translation>Vérifiez le chemin dans l&apos;URL&#xa0;; une base de données chiffrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>PRAGMA integrity_check tells more; restore a copy of the file.</source>
        <translation>PRAGMA integrity_check en dit plus&#xa0;; restaurez une copie du fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 n&apos;a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk of %1: is it full?</source>
        <translation>Vérifiez le disque de %1&#xa0;: est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database.</source>
        <translation>%1 est un dossier, pas une base de données.</translation>
    </message>
    <message>
        <source>The URL names the file itself: sqlite:%1/FILE.</source>
        <translation>L&apos;URL désigne le fichier lui-même&#xa0;: sqlite:%1/FICHIER.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make it, or correct the path in the URL.</source>
        <translation>Créez-le, ou corrigez le chemin dans l&apos;URL.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de données %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Correct the path in the URL; applying migrations makes a new file.</source>
        <translation>Corrigez le chemin dans l&apos;URL&#xa0;; appliquer des migrations crée un nouveau fichier.</translation>
    </message>
    <message>
        <source>No file can be made in %1.</source>
        <translation>Aucun fichier ne peut être créé dans %1.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Vérifiez les droits d&apos;accès de ce dossier.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 ne peut pas être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier.</translation>
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
        <translation>Attendez qu&apos;elle ait terminé, ou mettez fin à ce processus.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>Le fichier de verrou %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A run needs a folder that may be written, and so does SQLite itself: check the permissions of %1.</source>
        <translation>Une exécution nécessite un dossier accessible en écriture, tout comme SQLite lui-même&#xa0;: vérifiez les droits d&apos;accès de %1.</translation>
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
        <translation>Le corps du déclencheur n&apos;a pas d&apos;END.</translation>
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
        <translation>Fermez d&apos;abord ses connexions.</translation>
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
        <translation>Réglez url sous [scratch] à &quot;auto&quot;, ou à sqlite:DOSSIER avec un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The script would open a file outside the scratch database.</source>
        <translation>Le script ouvrirait un fichier hors de la base jetable.</translation>
    </message>
    <message>
        <source>The script would leave the scratch database: %1.</source>
        <translation>Le script quitterait la base jetable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused: the table holds rows, and a new generated column can only be virtual.</source>
        <translation>Refusé&#xa0;: la table contient des lignes, et une nouvelle colonne calculée ne peut être que virtuelle.</translation>
    </message>
    <message>
        <source>Refused when the table holds rows: a new generated column can only be virtual.</source>
        <translation>Refusé quand la table contient des lignes&#xa0;: une nouvelle colonne calculée ne peut être que virtuelle.</translation>
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
        <translation>Exécute une migration de base de données vers le haut, vers le bas et de nouveau vers le haut, et montre ce qui s&apos;est réellement passé.</translation>
    </message>
    <message>
        <source>Open a folder of migrations…</source>
        <translation>Ouvrir un dossier de migrations…</translation>
    </message>
    <message>
        <source>golang-migrate, dbmate and goose are recognised by their files. Nothing is changed by looking.</source>
        <translation>golang-migrate, dbmate et goose sont reconnus à leurs fichiers. Regarder ne modifie rien.</translation>
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
        <translation>échouée</translation>
    </message>
    <message>
        <source>edited after it ran</source>
        <translation>modifiée après exécution</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
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
        <translation>annulée (rollback)</translation>
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
        <translation>Ignorer «&#xa0;%1&#xa0;»</translation>
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
        <translation>Les réglages n&apos;indiquent aucune cible. Ajoutez-en une à switchback.toml&#xa0;: [target.dev] avec son url.</translation>
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
        <translation>modifie des lignes</translation>
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
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas encore&#xa0;: la première exécution le crée.</translation>
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
        <translation>Avec --screenshot&#xa0;: prouve d&apos;abord la migration</translation>
    </message>
    <message>
        <source>The window&apos;s size</source>
        <translation>La taille de la fenêtre</translation>
    </message>
    <message>
        <source>The colours: light or dark</source>
        <translation>Les couleurs&#xa0;: light ou dark</translation>
    </message>
    <message>
        <source>There is no colour scheme “%1”: light or dark.</source>
        <translation>Il n&apos;y a pas de jeu de couleurs «&#xa0;%1&#xa0;»&#xa0;: light ou dark.</translation>
    </message>
</context>
</TS>
