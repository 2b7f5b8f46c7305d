// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialect/postgresql/parse.h"

#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

Sql::Statement statement(const QByteArray &text, qsizetype at = 0)
{
    return {.range = {at, at + text.size()}, .text = text};
}

QString flag(bool on, const QString &word)
{
    return on ? u' ' + word : QString();
}

QString field(const QString &key, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + key + u'=' + value;
}

QString volatilityText(Sql::Volatility volatility)
{
    static const std::array<QString, 5> names{u""_s, u"constant"_s, u"stable"_s, u"volatile"_s, u"unknown"_s};
    return names.at(size_t(volatility));
}

QString text(const Sql::Constraint &c)
{
    static const std::array<QString, 6> kinds{u"PK"_s, u"UNIQUE"_s, u"FK"_s, u"CHECK"_s, u"EXCLUDE"_s, u"NN"_s};
    return u'{' + kinds.at(size_t(c.kind)) + field(u"name"_s, c.name) + field(u"cols"_s, c.columns.join(u','))
        + field(u"ref"_s, c.referencedTable.display()) + field(u"refcols"_s, c.referencedColumns.join(u','))
        + field(u"delete"_s, c.onDelete) + field(u"update"_s, c.onUpdate) + field(u"expr"_s, c.expression)
        + field(u"index"_s, c.usingIndex) + flag(c.notValid, u"notvalid"_s) + flag(c.notEnforced, u"notenforced"_s)
        + flag(c.deferrable, u"deferrable"_s) + u'}';
}

QString text(const Sql::ColumnDefinition &c)
{
    QString result = c.name + u':' + c.type + flag(c.notNull, u"notnull"_s) + flag(c.nullStated, u"null"_s)
        + field(u"default"_s, c.defaultExpression) + flag(c.identity, u"identity"_s) + flag(c.serial, u"serial"_s)
        + field(u"generated"_s, c.generated) + flag(c.generatedStored, u"stored"_s)
        + field(u"collation"_s, c.collation);
    if (c.defaultVolatility != Sql::Volatility::None)
        result += u'/' + volatilityText(c.defaultVolatility);
    for (const Sql::Constraint &constraint : c.constraints)
        result += text(constraint);
    return result;
}

QString names(const QList<Sql::Name> &list)
{
    QStringList result;
    for (const Sql::Name &name : list)
        result.append(name.display());
    return result.join(u',');
}

QString kind(Sql::ObjectKind kind)
{
    static const std::array<QString, 29> words{
        u"Schema"_s,       u"Database"_s,    u"View"_s,         u"MaterializedView"_s, u"Sequence"_s,     u"Type"_s,
        u"Enum"_s,         u"Domain"_s,      u"Function"_s,     u"Procedure"_s,        u"Aggregate"_s,    u"Trigger"_s,
        u"EventTrigger"_s, u"Rule"_s,        u"Policy"_s,       u"Extension"_s,        u"Collation"_s,    u"Cast"_s,
        u"Operator"_s,     u"Publication"_s, u"Subscription"_s, u"Statistics"_s,       u"ForeignTable"_s, u"Server"_s,
        u"Role"_s,         u"TextSearch"_s,  u"Comment"_s,      u"Privilege"_s,        u"Other"_s};
    return words.at(size_t(kind));
}

QString text(const Sql::CreateTable &c)
{
    QString result = u"CreateTable "_s + c.name.display() + flag(c.ifNotExists, u"ifnotexists"_s)
        + flag(c.temporary, u"temp"_s) + flag(c.unlogged, u"unlogged"_s) + flag(c.asQuery, u"as"_s)
        + field(u"of"_s, c.partitionOf.display()) + field(u"by"_s, c.partitionBy) + field(u"like"_s, c.like.display())
        + field(u"inherits"_s, c.inherits.join(u',')) + field(u"options"_s, c.options.join(u','));
    for (const Sql::ColumnDefinition &column : c.columns)
        result += u" | "_s + text(column);
    for (const Sql::Constraint &constraint : c.constraints)
        result += u" | "_s + text(constraint);
    return result;
}

/// One line that says the type of a change and what it holds.
QString described(const Sql::Change &change)
{
    static const std::array<QString, 6> verbs{u"Select"_s, u"Insert"_s, u"Update"_s,
                                              u"Delete"_s, u"Merge"_s,  u"Copy"_s};
    return std::visit(
        Sql::Overload{
            [](const Sql::CreateTable &c) { return text(c); },
            [](const Sql::DropTable &c) {
                return u"DropTable "_s + names(c.names) + flag(c.ifExists, u"ifexists"_s)
                    + flag(c.cascade, u"cascade"_s);
            },
            [](const Sql::RenameTable &c) { return u"RenameTable "_s + c.table.display() + u" to "_s + c.newName; },
            [](const Sql::SetTableSchema &c) {
                return u"SetTableSchema "_s + c.table.display() + u" to "_s + c.newSchema;
            },
            [](const Sql::AddColumn &c) {
                return u"AddColumn "_s + c.table.display() + u' ' + text(c.column)
                    + flag(c.ifNotExists, u"ifnotexists"_s);
            },
            [](const Sql::DropColumn &c) {
                return u"DropColumn "_s + c.table.display() + u'.' + c.column + flag(c.ifExists, u"ifexists"_s)
                    + flag(c.cascade, u"cascade"_s);
            },
            [](const Sql::RenameColumn &c) {
                return u"RenameColumn "_s + c.table.display() + u'.' + c.column + u" to "_s + c.newName;
            },
            [](const Sql::ChangeColumnType &c) {
                return u"ChangeColumnType "_s + c.table.display() + u'.' + c.column + u' ' + c.newType
                    + field(u"using"_s, c.usingExpression) + field(u"collation"_s, c.collation);
            },
            [](const Sql::SetColumnDefault &c) {
                return u"SetColumnDefault "_s + c.table.display() + u'.' + c.column + field(u"default"_s, c.expression)
                    + (c.expression.isEmpty() ? QString() : u'/' + volatilityText(c.volatility));
            },
            [](const Sql::SetColumnNotNull &c) {
                return u"SetColumnNotNull "_s + c.table.display() + u'.' + c.column + flag(!c.notNull, u"drop"_s);
            },
            [](const Sql::AlterColumn &c) {
                return u"AlterColumn "_s + c.table.display() + u'.' + c.column + u' ' + c.what;
            },
            [](const Sql::AddConstraint &c) {
                return u"AddConstraint "_s + c.table.display() + u' ' + text(c.constraint);
            },
            [](const Sql::ValidateConstraint &c) {
                return u"ValidateConstraint "_s + c.table.display() + u' ' + c.constraint;
            },
            [](const Sql::DropConstraint &c) {
                return u"DropConstraint "_s + c.table.display() + u' ' + c.constraint + flag(c.ifExists, u"ifexists"_s)
                    + flag(c.cascade, u"cascade"_s);
            },
            [](const Sql::RenameConstraint &c) {
                return u"RenameConstraint "_s + c.table.display() + u' ' + c.constraint + u" to "_s + c.newName;
            },
            [](const Sql::AlterTable &c) {
                return u"AlterTable "_s + c.table.display() + u' ' + c.what + field(u"arg"_s, c.argument);
            },
            [](const Sql::CreateIndex &c) {
                return u"CreateIndex "_s + c.name.name + u" on "_s + c.table.display() + u" ("_s
                    + c.columns.join(u", "_s) + u')' + field(u"include"_s, c.included.join(u','))
                    + field(u"method"_s, c.method) + field(u"where"_s, c.predicate) + flag(c.unique, u"unique"_s)
                    + flag(c.concurrently, u"concurrently"_s) + flag(c.ifNotExists, u"ifnotexists"_s)
                    + flag(c.only, u"only"_s);
            },
            [](const Sql::DropIndex &c) {
                return u"DropIndex "_s + names(c.names) + flag(c.concurrently, u"concurrently"_s)
                    + flag(c.ifExists, u"ifexists"_s) + flag(c.cascade, u"cascade"_s);
            },
            [](const Sql::Reindex &c) {
                return u"Reindex "_s + c.what + u' ' + c.name.display() + flag(c.concurrently, u"concurrently"_s);
            },
            [](const Sql::AlterIndex &c) {
                return u"AlterIndex "_s + c.index.display() + u' ' + c.what + field(u"arg"_s, c.argument);
            },
            [](const Sql::AttachPartition &c) {
                return u"AttachPartition "_s + c.table.display() + u' ' + c.partition.display()
                    + flag(c.isDefault, u"default"_s);
            },
            [](const Sql::DetachPartition &c) {
                return u"DetachPartition "_s + c.table.display() + u' ' + c.partition.display()
                    + flag(c.concurrently, u"concurrently"_s) + flag(c.finalize, u"finalize"_s);
            },
            [](const Sql::CreateObject &c) {
                return u"Create "_s + kind(c.kind) + u' ' + c.name.display() + field(u"on"_s, c.on.display())
                    + flag(c.orReplace, u"orreplace"_s) + flag(c.ifNotExists, u"ifnotexists"_s)
                    + field(u"language"_s, c.language) + field(u"labels"_s, c.labels.join(u','))
                    + flag(!c.withData, u"nodata"_s) + field(u"body"_s, c.body);
            },
            [](const Sql::DropObject &c) {
                return u"Drop "_s + kind(c.kind) + u' ' + names(c.names) + field(u"on"_s, c.on.display())
                    + flag(c.ifExists, u"ifexists"_s) + flag(c.cascade, u"cascade"_s);
            },
            [](const Sql::AlterObject &c) {
                return u"Alter "_s + kind(c.kind) + u' ' + c.name.display() + field(u"on"_s, c.on.display()) + u' '
                    + c.what + field(u"arg"_s, c.argument);
            },
            [](const Sql::AddEnumValue &c) {
                return u"AddEnumValue "_s + c.type.display() + u' ' + c.label + flag(c.ifNotExists, u"ifnotexists"_s)
                    + field(u"neighbour"_s, c.neighbour);
            },
            [](const Sql::RenameEnumValue &c) {
                return u"RenameEnumValue "_s + c.type.display() + u' ' + c.label + u" to "_s + c.newLabel;
            },
            [](const Sql::RefreshMaterializedView &c) {
                return u"Refresh "_s + c.name.display() + flag(c.concurrently, u"concurrently"_s)
                    + flag(!c.withData, u"nodata"_s);
            },
            [](const Sql::ChangeRows &c) {
                return verbs.at(size_t(c.verb)) + u' ' + c.table.display() + flag(c.hasWhere, u"where"_s)
                    + flag(c.bounded, u"bounded"_s) + flag(c.onConflict, u"onconflict"_s)
                    + flag(c.fromQuery, u"fromquery"_s) + field(u"cols"_s, c.columns.join(u','))
                    + field(u"pred"_s, c.predicate);
            },
            [](const Sql::Truncate &c) {
                return u"Truncate "_s + names(c.tables) + flag(c.cascade, u"cascade"_s)
                    + flag(c.restartIdentity, u"restart"_s);
            },
            [](const Sql::LockTable &c) { return u"Lock "_s + names(c.tables) + u' ' + c.mode; },
            [](const Sql::TransactionControl &c) {
                static const std::array<QString, 6> words{u"Begin"_s,     u"Commit"_s,  u"Rollback"_s,
                                                          u"Savepoint"_s, u"Release"_s, u"RollbackTo"_s};
                return words.at(size_t(c.verb));
            },
            [](const Sql::SetParameter &c) { return u"Set "_s + c.name + u'=' + c.value + flag(c.local, u"local"_s); },
            [](const Sql::Maintenance &c) { return u"Maintenance "_s + c.what + u' ' + c.table.display(); },
            [](const Sql::CodeBlock &c) { return u"Code "_s + c.language + u": "_s + c.body; },
            [](const Sql::Opaque &c) { return u"Opaque "_s + c.head; },
        },
        change);
}

} // namespace

class TestPostgreSqlParse : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatStatementsMean_data();
    void saysWhatStatementsMean();
    void placesAreInTheFile_data();
    void placesAreInTheFile();
    void syntaxErrorsHaveAPlace_data();
    void syntaxErrorsHaveAPlace();
    void knowsWhatCannotRunInATransaction_data();
    void knowsWhatCannotRunInATransaction();
    void deepNestingIsRefusedNotFatal_data();
    void deepNestingIsRefusedNotFatal();
    void parsesOnSeveralThreadsAtOnce();
    void aMegabyteIsFast();
};

void TestPostgreSqlParse::saysWhatStatementsMean_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("create table t (id int primary key, n varchar(20) not null default 'x')")
        << u"CreateTable t | id:integer{PK cols=id} | n:varchar(20) notnull default='x'/constant"_s;
    QTest::newRow("create table App.\"Users\" (id bigserial, at timestamptz default now() not null)")
        << u"CreateTable app.Users | id:bigserial serial | at:timestamp with time zone notnull default=now()/stable"_s;
    QTest::newRow("create table if not exists t (a numeric(10, 2), b float8, c int2[], d text collate \"C\")")
        << u"CreateTable t ifnotexists | a:numeric(10,2) | b:double precision | c:smallint[] | d:text collation=C"_s;
    QTest::newRow("create temp table t (a char(3), b bit varying(5), c interval day to second(3), d timestamp(3))")
        << u"CreateTable t temp | a:char(3) | b:bit varying(5) | c:interval day to second(3) | d:timestamp(3)"_s;
    QTest::newRow(
        "create unlogged table t (a int generated always as identity, b int generated always as (a * 2) stored)")
        << u"CreateTable t unlogged | a:integer identity | b:integer generated=a * 2 stored"_s;
    QTest::newRow("create table t (a int references r (id) on delete cascade, b int, foreign key (b) references s.q on "
                  "update set null)")
        << u"CreateTable t | a:integer{FK cols=a ref=r refcols=id delete=CASCADE} | b:integer | {FK cols=b ref=s.q update=SET NULL}"_s;
    QTest::newRow(
        "create table t (a int, constraint c check (a > 0 and (a < 9)), unique (a) deferrable, primary key (a, b))")
        << u"CreateTable t | a:integer | {CHECK name=c expr=a > 0 and (a < 9)} | {UNIQUE cols=a deferrable} | {PK cols=a,b}"_s;
    QTest::newRow("create table t (a int check (a > 0) default 5 + 1 null)")
        << u"CreateTable t | a:integer null default=5 + 1/constant{CHECK cols=a expr=a > 0}"_s;
    QTest::newRow(
        "create table t (a uuid default gen_random_uuid(), b text default my.f(), c int default nextval('s'))")
        << u"CreateTable t | a:uuid default=gen_random_uuid()/volatile | b:text default=my.f()/unknown | c:integer default=nextval('s')/volatile"_s;
    QTest::newRow("create table t (a timestamp default (now() at time zone 'utc'), b text default 'a,b' /* , */ , c "
                  "jsonb default '{}'::jsonb)")
        << u"CreateTable t | a:timestamp default=(now() at time zone 'utc')/stable | b:text default='a,b'/constant | c:jsonb default='{}'::jsonb/constant"_s;
    QTest::newRow("create table t (a int default random()::int constraint pos check (a > 0) references r)")
        << u"CreateTable t | a:integer default=random()::int/volatile{CHECK name=pos cols=a expr=a > 0}{FK cols=a ref=r}"_s;
    QTest::newRow("create table t (k int) partition by range (k, (k + 1))")
        << u"CreateTable t by=range (k, (k + 1)) | k:integer"_s;
    QTest::newRow("create table t1 partition of t for values from (1) to (2)") << u"CreateTable t1 of=t"_s;
    QTest::newRow("create table t1 partition of s.t default") << u"CreateTable t1 of=s.t options=DEFAULT"_s;
    QTest::newRow("create table t () inherits (a, b.c)") << u"CreateTable t inherits=a,b.c"_s;
    QTest::newRow("create table t (like u including all)") << u"CreateTable t like=u"_s;
    QTest::newRow("create table t (a int) with (fillfactor = 70)")
        << u"CreateTable t options=fillfactor = 70 | a:integer"_s;
    QTest::newRow("create table t as select 1") << u"CreateTable t as"_s;
    QTest::newRow("create table t as execute q (1)") << u"CreateTable t as"_s;
    QTest::newRow("select * into t from u") << u"CreateTable t as"_s;
    QTest::newRow("create table t of comp") << u"CreateTable t options=OF comp"_s;
    QTest::newRow("create table t (p geometry(Point, 4326), m my.mood, x serial4 primary key)")
        << u"CreateTable t | p:geometry(point,4326) | m:my.mood | x:serial serial{PK cols=x}"_s;
    QTest::newRow("create table t (during tsrange, exclude using gist (room with =, during with &&))")
        << u"CreateTable t | during:tsrange | {EXCLUDE cols=room,during}"_s;

    QTest::newRow("drop table if exists a, s.b cascade") << u"DropTable a,s.b ifexists cascade"_s;
    QTest::newRow("alter table t rename to u") << u"RenameTable t to u"_s;
    QTest::newRow("alter table t set schema s") << u"SetTableSchema t to s"_s;
    QTest::newRow("alter table t add column if not exists z int default 7 not null")
        << u"AddColumn t z:integer notnull default=7/constant ifnotexists"_s;
    QTest::newRow("alter table t add z text default clock_timestamp()::text")
        << u"AddColumn t z:text default=clock_timestamp()::text/volatile"_s;
    QTest::newRow("alter table only s.t add column z date default current_date")
        << u"AddColumn s.t z:date default=current_date/stable"_s;
    QTest::newRow("alter table t drop column if exists a cascade") << u"DropColumn t.a ifexists cascade"_s;
    QTest::newRow("alter table t drop a, drop b, add c int")
        << u"DropColumn t.a; DropColumn t.b; AddColumn t c:integer"_s;
    QTest::newRow("alter table t rename a to b") << u"RenameColumn t.a to b"_s;
    QTest::newRow("alter table t alter a type bigint using (a::bigint + 1)")
        << u"ChangeColumnType t.a bigint using=(a::bigint + 1)"_s;
    QTest::newRow("alter table t alter column a set data type text collate \"C\"")
        << u"ChangeColumnType t.a text collation=C"_s;
    QTest::newRow("alter table t alter a set default 5") << u"SetColumnDefault t.a default=5/constant"_s;
    QTest::newRow("alter table t alter a drop default") << u"SetColumnDefault t.a"_s;
    QTest::newRow("alter table t alter a set not null") << u"SetColumnNotNull t.a"_s;
    QTest::newRow("alter table t alter a drop not null") << u"SetColumnNotNull t.a drop"_s;
    QTest::newRow("alter table t alter a set statistics 100") << u"AlterColumn t.a SET STATISTICS"_s;
    QTest::newRow("alter table t alter a set (n_distinct = 5)") << u"AlterColumn t.a SET (…)"_s;
    QTest::newRow("alter table t alter a set storage external") << u"AlterColumn t.a SET STORAGE"_s;
    QTest::newRow("alter table t alter a add generated by default as identity") << u"AlterColumn t.a ADD IDENTITY"_s;
    QTest::newRow("alter table t alter a set generated always restart") << u"AlterColumn t.a SET IDENTITY"_s;
    QTest::newRow("alter table t alter a drop identity if exists") << u"AlterColumn t.a DROP IDENTITY"_s;
    QTest::newRow("alter table t alter a set expression as (b * 2)") << u"AlterColumn t.a SET EXPRESSION"_s;
    QTest::newRow("alter table t alter a drop expression") << u"AlterColumn t.a DROP EXPRESSION"_s;
    QTest::newRow("alter table t add constraint c check (a > 0) not valid")
        << u"AddConstraint t {CHECK name=c expr=a > 0 notvalid}"_s;
    QTest::newRow("alter table t add foreign key (a, b) references r (x, y) on delete set null not valid")
        << u"AddConstraint t {FK cols=a,b ref=r refcols=x,y delete=SET NULL notvalid}"_s;
    QTest::newRow("alter table t add constraint u unique using index i")
        << u"AddConstraint t {UNIQUE name=u index=i}"_s;
    QTest::newRow("alter table t add primary key (id)") << u"AddConstraint t {PK cols=id}"_s;
    QTest::newRow("alter table t validate constraint c") << u"ValidateConstraint t c"_s;
    QTest::newRow("alter table t drop constraint if exists c cascade") << u"DropConstraint t c ifexists cascade"_s;
    QTest::newRow("alter table t rename constraint a to b") << u"RenameConstraint t a to b"_s;
    QTest::newRow("alter table t alter constraint c deferrable") << u"AlterTable t ALTER CONSTRAINT arg=c deferrable"_s;
    QTest::newRow("alter table t owner to bob") << u"AlterTable t OWNER TO arg=bob"_s;
    QTest::newRow("alter table t set unlogged") << u"AlterTable t SET UNLOGGED"_s;
    QTest::newRow("alter table t set (fillfactor = 70, autovacuum_enabled = off)")
        << u"AlterTable t SET (…) arg=fillfactor = 70, autovacuum_enabled = off"_s;
    QTest::newRow("alter table t reset (fillfactor), set without cluster")
        << u"AlterTable t RESET (…) arg=fillfactor; AlterTable t SET WITHOUT CLUSTER"_s;
    QTest::newRow("alter table t set tablespace x") << u"AlterTable t SET TABLESPACE arg=x"_s;
    QTest::newRow("alter table t disable trigger all") << u"AlterTable t DISABLE TRIGGER arg=all"_s;
    QTest::newRow("alter table t enable always trigger tg") << u"AlterTable t ENABLE ALWAYS TRIGGER arg=tg"_s;
    QTest::newRow("alter table t replica identity using index i")
        << u"AlterTable t REPLICA IDENTITY arg=using index i"_s;
    QTest::newRow("alter table t enable row level security") << u"AlterTable t ENABLE ROW LEVEL SECURITY"_s;
    QTest::newRow("alter table t no inherit p") << u"AlterTable t NO INHERIT arg=p"_s;
    QTest::newRow("alter table p attach partition s.p1 for values in (1, 2)") << u"AttachPartition p s.p1"_s;
    QTest::newRow("alter table p attach partition pd default") << u"AttachPartition p pd default"_s;
    QTest::newRow("alter table p detach partition p1 concurrently") << u"DetachPartition p p1 concurrently"_s;
    QTest::newRow("alter table p detach partition p1 finalize") << u"DetachPartition p p1 finalize"_s;
    QTest::newRow("alter table all in tablespace a set tablespace b")
        << u"AlterTable  ALL IN TABLESPACE arg=a SET TABLESPACE b"_s;

    QTest::newRow("create unique index concurrently if not exists i on s.t using gin (a, lower(b) desc, (c || d)) "
                  "include (e) where a > 0")
        << u"CreateIndex i on s.t (a, (lower(b)), (c || d)) include=e method=gin where=a > 0 unique concurrently ifnotexists"_s;
    QTest::newRow("create index on only t (a)") << u"CreateIndex  on t (a) method=btree only"_s;
    QTest::newRow("drop index concurrently if exists i, s.j") << u"DropIndex i,s.j concurrently ifexists"_s;
    QTest::newRow("reindex table concurrently t") << u"Reindex TABLE t concurrently"_s;
    QTest::newRow("reindex (verbose) index s.i") << u"Reindex INDEX s.i"_s;
    QTest::newRow("reindex database d") << u"Reindex DATABASE d"_s;
    QTest::newRow("alter index i rename to j") << u"AlterIndex i RENAME TO arg=j"_s;
    QTest::newRow("alter index i set (fillfactor = 80)") << u"AlterIndex i SET (…) arg=fillfactor = 80"_s;
    QTest::newRow("alter index i attach partition i1") << u"AlterIndex i ATTACH PARTITION arg=i1"_s;
    QTest::newRow("alter index i alter column 1 set statistics 5")
        << u"AlterIndex i ALTER COLUMN SET STATISTICS arg=5"_s;

    QTest::newRow("create schema if not exists s") << u"Create Schema s ifnotexists"_s;
    QTest::newRow("create schema s create table t (a int)") << u"Create Schema s; CreateTable s.t | a:integer"_s;
    QTest::newRow("create type s.mood as enum ('a', 'b')") << u"Create Enum s.mood labels=a,b"_s;
    QTest::newRow("create type c as (a int)") << u"Create Type c"_s;
    QTest::newRow("create domain d as int check (value > 0)") << u"Create Domain d"_s;
    QTest::newRow("create sequence if not exists s.q start 5") << u"Create Sequence s.q ifnotexists"_s;
    QTest::newRow("create or replace view v as select 1") << u"Create View v orreplace body=select 1"_s;
    QTest::newRow("create view v (a, b) as select 1, 2 with check option")
        << u"Create View v body=select 1, 2 with check option"_s;
    QTest::newRow("create materialized view m as select 1 with no data")
        << u"Create MaterializedView m nodata body=select 1"_s;
    QTest::newRow("create or replace function f(a int) returns int language sql as $$ select 1 $$")
        << u"Create Function f orreplace language=sql body= select 1 "_s;
    QTest::newRow("create function f() returns int return 1") << u"Create Function f language=sql body=return 1"_s;
    QTest::newRow("create procedure s.p() language plpgsql as 'begin end'")
        << u"Create Procedure s.p language=plpgsql body=begin end"_s;
    QTest::newRow("create trigger tg before insert on s.t for each row execute function f()")
        << u"Create Trigger tg on=s.t"_s;
    QTest::newRow("create policy p on t using (true)") << u"Create Policy p on=t"_s;
    QTest::newRow("create rule r as on delete to t do nothing") << u"Create Rule r on=t"_s;
    QTest::newRow("create extension if not exists pg_trgm") << u"Create Extension pg_trgm ifnotexists"_s;
    QTest::newRow("create statistics st on a, b from t") << u"Create Statistics st on=t"_s;
    QTest::newRow("create publication p for table t") << u"Create Publication p on=t"_s;
    QTest::newRow("create database d") << u"Create Database d"_s;
    QTest::newRow("create role bob login") << u"Create Role bob"_s;
    QTest::newRow("create cast (text as int) with inout") << u"Create Cast text AS integer"_s;
    QTest::newRow("create aggregate ag(int) (sfunc = int4pl, stype = int)") << u"Create Aggregate ag"_s;
    QTest::newRow("drop view if exists v, s.w cascade") << u"Drop View v,s.w ifexists cascade"_s;
    QTest::newRow("drop type mood") << u"Drop Type mood"_s;
    QTest::newRow("drop function f(int), s.g") << u"Drop Function f,s.g"_s;
    QTest::newRow("drop trigger tg on s.t") << u"Drop Trigger tg on=s.t"_s;
    QTest::newRow("drop schema a cascade") << u"Drop Schema a cascade"_s;
    QTest::newRow("drop extension e") << u"Drop Extension e"_s;
    QTest::newRow("drop sequence s") << u"Drop Sequence s"_s;
    QTest::newRow("drop owned by bob") << u"Alter Privilege  DROP OWNED arg=drop owned by bob"_s;
    QTest::newRow("alter type mood add value if not exists 'c' before 'b'")
        << u"AddEnumValue mood c ifnotexists neighbour=b"_s;
    QTest::newRow("alter type mood rename value 'a' to 'b'") << u"RenameEnumValue mood a to b"_s;
    QTest::newRow("alter type c add attribute b int cascade") << u"Alter Type c ADD ATTRIBUTE arg=b int cascade"_s;
    QTest::newRow("alter view v rename column a to b") << u"Alter View v RENAME COLUMN arg=a TO b"_s;
    QTest::newRow("alter view v rename to w") << u"Alter View v RENAME TO arg=w"_s;
    QTest::newRow("alter sequence s restart 5") << u"Alter Sequence s ALTER arg=restart 5"_s;
    QTest::newRow("alter function f(int) owner to bob") << u"Alter Function f OWNER TO arg=bob"_s;
    QTest::newRow("alter domain d add constraint c check (value > 0) not valid")
        << u"Alter Domain d ADD CONSTRAINT NOT VALID arg=add constraint c check (value > 0) not valid"_s;
    QTest::newRow("alter policy p on t rename to q") << u"Alter Policy p on=t RENAME TO arg=q"_s;
    QTest::newRow("alter schema a rename to b") << u"Alter Schema a RENAME TO arg=b"_s;
    QTest::newRow("alter system set work_mem = '4MB'") << u"Alter Other  ALTER SYSTEM arg=set work_mem = '4MB'"_s;
    QTest::newRow("comment on table s.t is 'x'") << u"Alter Comment s.t on=s.t TABLE arg=x"_s;
    QTest::newRow("comment on column t.a is null") << u"Alter Comment a on=t COLUMN"_s;
    QTest::newRow("grant select, insert on t, u to bob")
        << u"Alter Privilege t on=t GRANT arg=SELECT, INSERT; Alter Privilege u on=u GRANT arg=SELECT, INSERT"_s;
    QTest::newRow("revoke all on schema s from public") << u"Alter Privilege s REVOKE arg=ALL"_s;
    QTest::newRow("refresh materialized view concurrently m") << u"Refresh m concurrently"_s;

    QTest::newRow("insert into t (a, b) values (1, 2) on conflict do nothing")
        << u"Insert t bounded onconflict cols=a,b"_s;
    QTest::newRow("insert into t select * from u where x = 1") << u"Insert t where fromquery pred=x = 1"_s;
    QTest::newRow("insert into t (a) select 1 where not exists (select 1 from t where a = 1)")
        << u"Insert t where bounded onconflict fromquery cols=a pred=not exists (select 1 from t where a = 1)"_s;
    QTest::newRow("update t set a = 1, b = 2") << u"Update t cols=a,b"_s;
    QTest::newRow("update s.t set a = 1 where b is null returning id") << u"Update s.t where cols=a pred=b is null"_s;
    QTest::newRow("update t set a = 1 where id between 1 and 1000")
        << u"Update t where bounded cols=a pred=id between 1 and 1000"_s;
    QTest::newRow("update t set a = 1 where id >= 1 and id < 1000")
        << u"Update t where bounded cols=a pred=id >= 1 and id < 1000"_s;
    QTest::newRow("update t set a = 1 where id >= 1 or id < 1000")
        << u"Update t where cols=a pred=id >= 1 or id < 1000"_s;
    QTest::newRow("delete from t") << u"Delete t"_s;
    QTest::newRow("delete from t where id in (select id from t where x limit 100)")
        << u"Delete t where bounded pred=id in (select id from t where x limit 100)"_s;
    QTest::newRow("delete from t where ctid = any (array(select ctid from t limit 10))")
        << u"Delete t where bounded pred=ctid = any (array(select ctid from t limit 10))"_s;
    QTest::newRow("with b as (select id from t limit 5) update t set a = 1 from b where t.id = b.id")
        << u"Update t where bounded cols=a pred=t.id = b.id"_s;
    QTest::newRow("with d as (delete from t returning *) insert into u select * from d")
        << u"Delete t; Insert u fromquery"_s;
    QTest::newRow("merge into t using u on t.id = u.id when matched then delete") << u"Merge t where fromquery"_s;
    QTest::newRow("select 1 from t where a for update") << u"Select t where pred=a"_s;
    QTest::newRow("copy t (a, b) from stdin") << u"Copy t cols=a,b"_s;
    QTest::newRow("copy t to stdout") << u"Select t"_s;
    QTest::newRow("truncate a, s.b restart identity cascade") << u"Truncate a,s.b cascade restart"_s;
    QTest::newRow("lock table t in share mode") << u"Lock t SHARE"_s;
    QTest::newRow("begin") << u"Begin"_s;
    QTest::newRow("commit") << u"Commit"_s;
    QTest::newRow("rollback to savepoint x") << u"RollbackTo"_s;
    QTest::newRow("set local lock_timeout = '2s'") << u"Set lock_timeout=2s local"_s;
    QTest::newRow("set search_path to a, b") << u"Set search_path=a, b"_s;
    QTest::newRow("reset all") << u"Set ALL="_s;
    QTest::newRow("vacuum full analyze t") << u"Maintenance VACUUM FULL ANALYZE t"_s;
    QTest::newRow("analyze a, s.b") << u"Maintenance ANALYZE a; Maintenance ANALYZE s.b"_s;
    QTest::newRow("cluster t using i") << u"Maintenance CLUSTER t"_s;
    QTest::newRow("do $$ begin perform 1; end $$") << u"Code plpgsql:  begin perform 1; end "_s;
    QTest::newRow("call p(1)") << u"Code : p(1)"_s;
    QTest::newRow("listen x") << u"Opaque LISTEN X"_s;
    QTest::newRow("explain delete from t") << u"Select "_s;
    QTest::newRow("explain (analyze off) delete from t") << u"Select "_s;
    QTest::newRow("explain analyze delete from t") << u"Delete t"_s;
    QTest::newRow("explain (costs off, analyze) update t set a = 1 where b") << u"Update t where cols=a pred=b"_s;

    // Newer than the grammar.
    QTest::newRow("alter table t add constraint n not null \"A b\" not valid")
        << u"AddConstraint t {NN name=n cols=A b notvalid}"_s;
    QTest::newRow("alter table t add not null a") << u"AddConstraint t {NN cols=a}"_s;
    QTest::newRow("create table t (a int, constraint n not null a)")
        << u"CreateTable t | a:integer | {NN name=n cols=a}"_s;
    QTest::newRow("alter table t add constraint c check (a > 0) not enforced")
        << u"AddConstraint t {CHECK name=c expr=a > 0 notenforced}"_s;
    QTest::newRow("create table t (a int check (a > 0) not enforced, b int)")
        << u"CreateTable t | a:integer{CHECK cols=a expr=a > 0 notenforced} | b:integer"_s;
    QTest::newRow("alter table t add z int generated always as (a * 2) virtual not null")
        << u"AddColumn t z:integer notnull generated=a * 2"_s;
    QTest::newRow("create table t (z int generated always as (a * 2))")
        << u"CreateTable t | z:integer generated=a * 2"_s;
    QTest::newRow("create table t (a int, d tsrange, primary key (a, d without overlaps))")
        << u"CreateTable t | a:integer | d:tsrange | {PK cols=a,d}"_s;
    QTest::newRow("alter table t add foreign key (a, period d) references r (a, period d)")
        << u"AddConstraint t {FK cols=a,d ref=r refcols=a,d}"_s;
    QTest::newRow("alter table t alter constraint c not enforced")
        << u"AlterTable t ALTER CONSTRAINT arg=c not enforced"_s;
    QTest::newRow("repack t") << u"Maintenance REPACK t"_s;
}

void TestPostgreSqlParse::saysWhatStatementsMean()
{
    QFETCH(QString, expected);
    const Sql::Meaning meaning = PostgreSql::parse(statement(QTest::currentDataTag()));
    QVERIFY2(!meaning.syntaxError, meaning.syntaxError ? qPrintable(meaning.syntaxError->message) : "");
    QStringList texts;
    for (const Sql::Change &change : meaning.changes)
        texts.append(described(change));
    QCOMPARE(texts.join(u"; "_s), expected);
}

void TestPostgreSqlParse::placesAreInTheFile_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a table") << "create table \"s\" . t (a int)"_ba << "\"s\" . t"_ba;
    QTest::newRow("a column") << "create table t (é int, b text default 'x,y', c int)"_ba << "b text default 'x,y'"_ba;
    QTest::newRow("an action") << "alter table t add a int, drop column b cascade, add c int"_ba
                               << "drop column b cascade"_ba;
    QTest::newRow("a constraint") << "alter table t add constraint c check (a in (1, 2)) not valid, add d int"_ba
                                  << "constraint c check (a in (1, 2)) not valid"_ba;
    QTest::newRow("the word INDEX") << "create unique INDEX i on t (a)"_ba << "INDEX"_ba;
    QTest::newRow("a name that the tree keeps without its place") << "alter type type rename value 'a' to 'b'"_ba
                                                                  << "type"_ba;
}

void TestPostgreSqlParse::placesAreInTheFile()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, place);
    const QByteArray before = "-- ü\nselect 1;\n";
    const QByteArray file = before + sql;
    const Sql::Meaning meaning = PostgreSql::parse(statement(sql, before.size()));
    QList<Sql::Range> ranges;
    for (const Sql::Change &change : meaning.changes) {
        if (const auto *table = std::get_if<Sql::CreateTable>(&change)) {
            ranges.append(table->name.range);
            for (const Sql::ColumnDefinition &column : table->columns)
                ranges.append(column.range);
        } else if (const auto *drop = std::get_if<Sql::DropColumn>(&change)) {
            ranges.append(drop->range);
        } else if (const auto *constraint = std::get_if<Sql::AddConstraint>(&change)) {
            ranges.append(constraint->constraint.range);
        } else if (const auto *index = std::get_if<Sql::CreateIndex>(&change)) {
            ranges.append(index->keywordRange);
        } else if (const auto *value = std::get_if<Sql::RenameEnumValue>(&change)) {
            ranges.append(value->type.range);
        }
    }
    QByteArrayList places;
    for (const Sql::Range &range : ranges)
        places.append(file.sliced(range.begin, range.length()));
    QVERIFY2(places.contains(place), places.join(" | ").constData());
}

void TestPostgreSqlParse::syntaxErrorsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("a misspelt word") << "selct 1"_ba << "selct 1"_ba;
    QTest::newRow("behind two-byte characters") << "select 'éü', fro m t x"_ba << "t x"_ba;
    QTest::newRow("at the end") << "select ("_ba << ""_ba;
    // The parser itself reads no further than there, and finds nothing wrong.
    QTest::newRow("a NUL byte") << "select 1 \0 limit"_ba << "\0 limit"_ba;
}

void TestPostgreSqlParse::syntaxErrorsHaveAPlace()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, rest);
    const QByteArray before = "select 'ß';\n";
    const Sql::Meaning meaning = PostgreSql::parse(statement(sql, before.size()));
    QVERIFY(meaning.syntaxError);
    QVERIFY(!meaning.syntaxError->message.isEmpty());
    QCOMPARE((before + sql).sliced(meaning.syntaxError->position.value()), rest);
    QCOMPARE(meaning.changes.size(), 1);
    QVERIFY(std::holds_alternative<Sql::Opaque>(meaning.changes.first()));
}

void TestPostgreSqlParse::knowsWhatCannotRunInATransaction_data()
{
    QTest::addColumn<bool>("refused");
    for (const char *sql : {"create index concurrently i on t (a)",
                            "drop index concurrently i",
                            "reindex index concurrently i",
                            "reindex database d",
                            "reindex system d",
                            "reindex schema s",
                            "vacuum",
                            "vacuum full t",
                            "create database d",
                            "drop database if exists d",
                            "create tablespace x location '/x'",
                            "drop tablespace x",
                            "alter system set work_mem = '4MB'",
                            "alter table p detach partition q concurrently",
                            "create subscription s connection '' publication p",
                            "drop subscription s",
                            "cluster",
                            "/* x */ alter system reset all",
                            "discard all",
                            "alter database d set tablespace x"})
        QTest::newRow(sql) << true;
    for (const char *sql :
         {"create index i on t (a)", "drop index i", "reindex table t", "analyze t", "alter type m add value 'x'",
          "cluster t using i", "alter table p detach partition q", "create table vacuum_ (a int)", "delete from t",
          "create subscription s connection '' publication p with (connect = false)", "alter database d set x = 1"})
        QTest::newRow(sql) << false;
}

void TestPostgreSqlParse::knowsWhatCannotRunInATransaction()
{
    QFETCH(bool, refused);
    const Sql::Statement one = statement(QTest::currentDataTag());
    const Sql::Meaning meaning = PostgreSql::parse(one);
    QVERIFY(!meaning.syntaxError);
    QCOMPARE(PostgreSql::needsNoTransaction(one, meaning), refused);
}

void TestPostgreSqlParse::deepNestingIsRefusedNotFatal_data()
{
    QTest::addColumn<QByteArray>("sql");
    const int deep = 20'000;
    QTest::newRow("parentheses") << "select " + QByteArray(deep, '(') + '1' + QByteArray(deep, ')');
    QTest::newRow("a default") << "create table t (a int default " + QByteArray(deep, '(') + '1' + QByteArray(deep, ')')
            + ")";
    QTest::newRow("a long sum") << "alter table t alter a set default 1" + QByteArray("+1").repeated(deep);
    QTest::newRow("NOT") << "delete from t where " + QByteArray("not ").repeated(deep) + "a";
    QTest::newRow("queries") << QByteArray("select * from (").repeated(deep) + "select 1"
            + QByteArray(") x").repeated(deep);
    QTest::newRow("unions") << "select 1" + QByteArray(" union select 1").repeated(deep);
    QTest::newRow("many ands") << "delete from t where a" + QByteArray(" and a").repeated(deep);
    QTest::newRow("open only") << QByteArray(deep, '(');
}

void TestPostgreSqlParse::deepNestingIsRefusedNotFatal()
{
    QFETCH(QByteArray, sql);
    QVERIFY(!PostgreSql::parse(statement(sql)).changes.isEmpty());
}

void TestPostgreSqlParse::parsesOnSeveralThreadsAtOnce()
{
    std::array<int, 4> right = {};
    {
        std::array<std::jthread, 4> threads;
        for (size_t i = 0; i < threads.size(); ++i) {
            threads[i] = std::jthread([&right, i] {
                for (int round = 0; round < 500; ++round) {
                    const QByteArray name = "t" + QByteArray::number(int(i) * 1000 + round);
                    const Sql::Meaning good = PostgreSql::parse(statement("create table " + name + " (a int)"));
                    const Sql::Meaning bad = PostgreSql::parse(statement("crate table " + name));
                    const auto *table = std::get_if<Sql::CreateTable>(&good.changes.first());
                    right[i] += table && table->name.name == QString::fromUtf8(name) && bad.syntaxError ? 1 : 0;
                }
            });
        }
    }
    for (const int count : right)
        QCOMPARE(count, 500);
}

void TestPostgreSqlParse::aMegabyteIsFast()
{
    QList<Sql::Statement> statements;
    qsizetype size = 0;
    for (int i = 0; size < 1'000'000; ++i) {
        const QByteArray sql = i % 4 == 0
            ? "CREATE TABLE t" + QByteArray::number(i)
                + " (id bigint PRIMARY KEY, name text NOT NULL DEFAULT 'x', at timestamptz DEFAULT now())"
            : "INSERT INTO t (id, name, at) VALUES (" + QByteArray::number(i) + ", 'somebody', now())";
        statements.append(statement(sql, size));
        size += sql.size();
    }
    qsizetype changes = 0;
    QBENCHMARK
    {
        changes = 0;
        for (const Sql::Statement &one : std::as_const(statements))
            changes += PostgreSql::parse(one).changes.size();
    }
    QCOMPARE(changes, statements.size());
}

QTEST_GUILESS_MAIN(TestPostgreSqlParse)
#include "tst_postgresqlparse.moc"
