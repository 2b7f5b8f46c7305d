<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n problem(s) with files; what could be read has no findings.</source>
        <translation>
            <numerusform>%n problem with files; what could be read has no findings.</numerusform>
            <numerusform>%n problems with files; what could be read has no findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No findings in %n migration(s).</source>
        <translation>
            <numerusform>No findings in %n migration.</numerusform>
            <numerusform>No findings in %n migrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be fixed with --fix</source>
        <translation>
            <numerusform>%n can be fixed with --fix</numerusform>
            <numerusform>%n can be fixed with --fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n fix applied.</numerusform>
            <numerusform>%n fixes applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) up on %1</source>
        <translation>
            <numerusform>%n migration up on %1</numerusform>
            <numerusform>%n migrations up on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) down on %1</source>
        <translation>
            <numerusform>%n migration down on %1</numerusform>
            <numerusform>%n migrations down on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) written to %1.</source>
        <translation>
            <numerusform>%n finding written to %1.</numerusform>
            <numerusform>%n findings written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of the baseline are gone: --write-baseline writes it anew.</source>
        <translation>
            <numerusform>%n finding of the baseline is gone: --write-baseline writes it anew.</numerusform>
            <numerusform>%n findings of the baseline are gone: --write-baseline writes it anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). `switchback lint --explain RULE` tells more.</source>
        <translation>
            <numerusform>%n rule. `switchback lint --explain RULE` tells more.</numerusform>
            <numerusform>%n rules. `switchback lint --explain RULE` tells more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known from the baseline</source>
        <translation>
            <numerusform>%n known from the baseline</numerusform>
            <numerusform>%n known from the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in this file, all with --format json</source>
        <translation>
            <numerusform>%1: %n more in this file, all with --format json</numerusform>
            <numerusform>%1: %n more in this file, all with --format json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files, told above</source>
        <translation>
            <numerusform>%n problem with files, told above</numerusform>
            <numerusform>%n problems with files, told above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) with files</source>
        <translation>
            <numerusform>%n problem with files</numerusform>
            <numerusform>%n problems with files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>The run broke off after %n statement(s), and the file was changed since.</source>
        <translation>
            <numerusform>The run broke off after %n statement, and the file was changed since.</numerusform>
            <numerusform>The run broke off after %n statements, and the file was changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) keep others waiting: %1.</source>
        <translation>
            <numerusform>%n statement keeps others waiting: %1.</numerusform>
            <numerusform>%n statements keep others waiting: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n migrations</source>
        <translation>
            <numerusform>Split into %n migration</numerusform>
            <numerusform>Split into %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</source>
        <translation>
            <numerusform>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</numerusform>
            <numerusform>These %n statements run each for itself: when one fails, those before it stay, and the migration can neither be repeated nor taken back as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was written since into %1 goes with it; %2 has %n rows now.</source>
        <translation>
            <numerusform>What was written since into %1 goes with it; %2 has %n row now.</numerusform>
            <numerusform>What was written since into %1 goes with it; %2 has %n rows now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This alters %1 and its %n partitions in one go, each under ACCESS EXCLUSIVE until the transaction ends.</source>
        <translation>
            <numerusform>This alters %1 and its %n partition in one go, each under ACCESS EXCLUSIVE until the transaction ends.</numerusform>
            <numerusform>This alters %1 and its %n partitions in one go, each under ACCESS EXCLUSIVE until the transaction ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied on “%1”.</source>
        <translation>
            <numerusform>%n migration applied on “%1”.</numerusform>
            <numerusform>%n migrations applied on “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) taken back on “%1”.</source>
        <translation>
            <numerusform>%n migration taken back on “%1”.</numerusform>
            <numerusform>%n migrations taken back on “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not what its history says: %n difference(s)</source>
        <translation>
            <numerusform>“%1” is not what its history says: %n difference</numerusform>
            <numerusform>“%1” is not what its history says: %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationHeader</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>Run %n migration(s) up on %1</source>
        <translation>
            <numerusform>Run %n migration up on %1</numerusform>
            <numerusform>Run %n migrations up on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n migration(s) down on %1</source>
        <translation>
            <numerusform>Run %n migration down on %1</numerusform>
            <numerusform>Run %n migrations down on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%n statement(s) ran</source>
        <translation>
            <numerusform>%n statement ran</numerusform>
            <numerusform>%n statements ran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), view(s) and function(s) compared</source>
        <translation>
            <numerusform>%n table, view and function compared</numerusform>
            <numerusform>%n tables, views and functions compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>%n row compared</numerusform>
            <numerusform>%n rows compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n row(s) more than before.</source>
        <translation>
            <numerusform>%1 has %n row more than before.</numerusform>
            <numerusform>%1 has %n rows more than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of %1 do not fit the schema before this migration and were passed over.</source>
        <translation>
            <numerusform>%n statement of %1 does not fit the schema before this migration and was passed over.</numerusform>
            <numerusform>%n statements of %1 do not fit the schema before this migration and were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down does not restore (%n)</source>
        <translation>
            <numerusform>Down does not restore (%n)</numerusform>
            <numerusform>Down does not restore (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up again differs (%n)</source>
        <translation>
            <numerusform>Up again differs (%n)</numerusform>
            <numerusform>Up again differs (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What up changes (%n)</source>
        <translation>
            <numerusform>What up changes (%n)</numerusform>
            <numerusform>What up changes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message numerus="yes">
        <source>Running %n migration(s) up on %1</source>
        <translation>
            <numerusform>Running %n migration up on %1</numerusform>
            <numerusform>Running %n migrations up on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running %n migration(s) down on %1</source>
        <translation>
            <numerusform>Running %n migration down on %1</numerusform>
            <numerusform>Running %n migrations down on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) up in %1</source>
        <translation>
            <numerusform>%n migration up in %1</numerusform>
            <numerusform>%n migrations up in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) down in %1</source>
        <translation>
            <numerusform>%n migration down in %1</numerusform>
            <numerusform>%n migrations down in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n whole migration(s), %1</source>
        <translation>
            <numerusform>Stopped after %n whole migration, %1</numerusform>
            <numerusform>Stopped after %n whole migrations, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n whole migration(s), %1</source>
        <translation>
            <numerusform>Failed after %n whole migration, %1</numerusform>
            <numerusform>Failed after %n whole migrations, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>Prove %n migration(s)</source>
        <translation>
            <numerusform>Prove %n migration</numerusform>
            <numerusform>Prove %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
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
            <numerusform>%1 of %n migration</numerusform>
            <numerusform>%1 of %n migrations</numerusform>
        </translation>
    </message>
</context>
</TS>
