// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/rows.h"

#include "core/proof/values.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Proof {

/// How often a refused row is tried with other values before the table is given up.
static constexpr int tries = 60;

namespace {

/// One column as the generator sees it.
struct Field
{
    Schema::Column column;
    ValueMaker maker;
    bool unique = false; ///< alone or as the part of a key that keeps its rows apart
    QStringList checks = {}; ///< expressions that mention it
    int foreignKey = -1; ///< index into TableFiller::m_parents
    int foreignColumn = 0; ///< which of the parent's columns
};

/// The rows of a referenced table, as literals of its referenced columns.
struct Parent
{
    QList<QStringList> keys;
    bool nullable = false; ///< the child may be NULL
    bool unique = false; ///< each parent at most once
    bool self = false;
};

/// Fills one table.
class TableFiller
{
public:
    TableFiller(Database::Connection &connection, const Dialect::Dialect &dialect, const Schema::Snapshot &schema,
                const Schema::Table &table)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_schema(schema)
        , m_table(table)
        // Not qHash(): with a seed it differs from process to process, and the same schema gets the same rows.
        , m_random(qChecksum(Schema::qualified(table.schema, table.name).toUtf8()))
    {
    }

    Result<GeneratedTable> fill(int rows, std::stop_token stop);

private:
    Result<> prepare();
    QStringList boundsFor(const QString &column) const;
    void findUnique();
    Result<> findParents();
    Result<QList<QStringList>> parentKeys(const Schema::Constraint &key) const;
    QStringList row(qint64 number, int attempt);
    QString foreignValue(const Field &field, qint64 number, bool ordinary) const;
    QString insert(const QStringList &literals) const;
    QString qualifiedName(const QString &schema, const QString &name) const;
    Result<bool> insertTogether(int rows);
    Result<GeneratedTable> insertOneByOne(int rows, std::stop_token stop);
    Result<bool> tryRow(const QStringList &literals, QString &refusal);

    Database::Connection &m_connection;
    const Dialect::Dialect &m_dialect;
    const Schema::Snapshot &m_schema;
    const Schema::Table &m_table;
    QList<Field> m_fields;
    QList<Parent> m_parents;
    QList<int> m_combination; ///< foreign keys that together make a key: their product is walked through
    QHash<int, QString> m_worked; ///< candidates of checked columns that the server took last
    QRandomGenerator m_random;
};

QString TableFiller::qualifiedName(const QString &schema, const QString &name) const
{
    return schema.isEmpty() ? m_dialect.quoted(name) : m_dialect.quoted(schema) + u'.' + m_dialect.quoted(name);
}

/// Does an expression speak of a column? A word of the same spelling in a string does no harm.
bool mentions(const QString &expression, const QString &column)
{
    qsizetype at = -1;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    while ((at = expression.indexOf(column, at + 1, Qt::CaseInsensitive)) >= 0) {
        const qsizetype end = at + column.size();
        if ((at == 0 || !isWord(expression[at - 1])) && (end == expression.size() || !isWord(expression[end])))
            return true;
    }
    return false;
}

/// The checks that a domain puts on its values.
QStringList domainChecks(const Schema::Snapshot &schema, const QString &type)
{
    QStringList checks;
    for (const Schema::Type &known : schema.types) {
        if (known.kind == "domain"_L1 && (Schema::qualified(known.schema, known.name) == type || known.name == type)) {
            for (const Schema::Constraint &constraint : known.constraints)
                checks.append(constraint.expression.isEmpty() ? constraint.definition : constraint.expression);
        }
    }
    return checks;
}

/// The bounds of the table's partitions, theirs among them, that a column's values must lie within one of.
QStringList TableFiller::boundsFor(const QString &column) const
{
    QStringList bounds;
    QList<const Schema::Table *> open = {&m_table};
    while (!open.isEmpty()) {
        const Schema::Table *parent = open.takeLast();
        if (parent->partitionKey.isEmpty())
            continue;
        const QString name = Schema::qualified(parent->schema, parent->name);
        for (const Schema::Table &table : m_schema.tables) {
            if (table.partitionOf != name)
                continue;
            open.append(&table);
            if (mentions(parent->partitionKey, column))
                bounds.append(table.partitionBound);
        }
    }
    return bounds;
}

Result<> TableFiller::prepare()
{
    for (const Schema::Column &column : m_table.columns) {
        if (!column.generated.isEmpty())
            continue;
        Field field{.column = column, .maker = ValueMaker(column, m_schema, m_dialect)};
        field.checks = domainChecks(m_schema, column.type);
        for (const Schema::Constraint &constraint : m_table.constraints) {
            const QString expression = constraint.expression.isEmpty() ? constraint.definition : constraint.expression;
            if (constraint.kind == "check"_L1 && mentions(expression, column.name))
                field.checks.append(expression);
        }
        field.checks += boundsFor(column.name);
        // A type that we cannot write: NULL or the column's default will do, if it has one.
        if (!field.maker.isKnown() && (!column.notNull || !column.defaultExpression.isEmpty()))
            continue;
        m_fields.append(field);
    }
    if (auto found = findParents(); !found)
        return found;
    findUnique();
    return {};
}

Result<QList<QStringList>> TableFiller::parentKeys(const Schema::Constraint &key) const
{
    QStringList columns;
    for (const QString &column : key.referencedColumns)
        columns.append(m_dialect.literalOf(m_dialect.quoted(column)));
    const QString schema = key.referencedTable.contains(u'.') ? key.referencedTable.section(u'.', 0, 0) : QString();
    const QString table = qualifiedName(schema, key.referencedTable.section(u'.', -1));
    auto rows = m_connection.query(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    if (!rows)
        return std::unexpected(rows.error());
    QList<QStringList> keys;
    for (const QVariantList &row : std::as_const(rows->rows)) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.toString());
        if (!values.contains(u"NULL"_s))
            keys.append(values);
    }
    std::ranges::sort(keys); // a server promises no order; the same rows every time need one
    return keys;
}

Result<> TableFiller::findParents()
{
    for (const Schema::Constraint &key : m_table.constraints) {
        if (key.kind != "foreign key"_L1 || key.referencedColumns.size() != key.columns.size())
            continue;
        Parent parent;
        parent.self = key.referencedTable == Schema::qualified(m_table.schema, m_table.name)
            || key.referencedTable == m_table.name;
        if (!parent.self) {
            auto keys = parentKeys(key);
            if (!keys)
                return std::unexpected(keys.error());
            parent.keys = *keys;
        }
        parent.nullable = true;
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            for (Field &field : m_fields) {
                // The first foreign key of a column decides; a second one on the same column is met by trying.
                if (field.column.name == key.columns[i] && field.foreignKey < 0) {
                    field.foreignKey = int(m_parents.size());
                    field.foreignColumn = int(i);
                    parent.nullable = parent.nullable && !field.column.notNull;
                }
            }
        }
        m_parents.append(parent);
    }
    return {};
}

void TableFiller::findUnique()
{
    QList<QStringList> keys;
    for (const Schema::Constraint &constraint : m_table.constraints) {
        if (constraint.kind == "primary key"_L1 || constraint.kind == "unique"_L1 || constraint.kind == "exclusion"_L1)
            keys.append(constraint.columns);
    }
    for (const Schema::Index &index : m_table.indexes) {
        if (index.unique && index.constraint.isEmpty())
            keys.append(index.columns);
    }
    for (const QStringList &key : std::as_const(keys)) {
        // Of a key of several columns, the one with the most values keeps the rows apart.
        Field *best = nullptr;
        bool settled = false;
        QList<int> foreign;
        for (Field &field : m_fields) {
            // An expression index names its column inside an expression.
            const bool part = key.contains(field.column.name) || std::ranges::any_of(key, [&](const QString &k) {
                                  return k.contains(u'(') && mentions(k, field.column.name);
                              });
            if (!part)
                continue;
            if (field.foreignKey >= 0) {
                if (!foreign.contains(field.foreignKey))
                    foreign.append(field.foreignKey);
                continue;
            }
            settled = settled || field.unique;
            if (!best || field.maker.distinctValues() > best->maker.distinctValues())
                best = &field;
        }
        if (settled)
            continue;
        if (best && best->maker.distinctValues() > 50)
            best->unique = true;
        else if (foreign.size() == 1)
            m_parents[foreign.first()].unique = true;
        else if (foreign.size() > 1 && m_combination.isEmpty())
            m_combination = foreign;
        else if (best)
            best->unique = true;
    }
}

QString TableFiller::foreignValue(const Field &field, qint64 number, bool ordinary) const
{
    const Parent &parent = m_parents.at(field.foreignKey);
    if (parent.keys.isEmpty())
        return u"NULL"_s;
    const qint64 count = parent.keys.size();
    if (parent.unique)
        return number < count ? parent.keys.at(number).at(field.foreignColumn) : u"NULL"_s;
    if (m_combination.contains(field.foreignKey)) {
        qint64 rest = number;
        for (const int key : m_combination) {
            if (key == field.foreignKey)
                break;
            rest /= qMax<qint64>(1, m_parents.at(key).keys.size());
        }
        return parent.keys.at(rest % count).at(field.foreignColumn);
    }
    if (parent.nullable && !ordinary && number % 7 == 3)
        return u"NULL"_s;
    // A few parents have many children, some have one, some none.
    return parent.keys.at((number * number) % count).at(field.foreignColumn);
}

QStringList TableFiller::row(qint64 number, int attempt)
{
    // First with everything, then without NULLs and extremes, then with what the checks themselves say.
    const auto variety = attempt == 0 ? ValueMaker::Variety::Full : ValueMaker::Variety::Ordinary;
    QStringList literals;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        if (field.foreignKey >= 0) {
            literals.append(foreignValue(field, number, attempt > 0));
            continue;
        }
        if (attempt < 2 || field.checks.isEmpty()) {
            const QString worked = m_worked.value(int(i));
            literals.append(attempt == 1 && !worked.isEmpty() && !field.unique
                                ? worked
                                : field.maker.literal(number, variety, field.unique));
            continue;
        }
        const QStringList candidates = field.maker.candidates(field.checks, m_dialect.lexicalRules);
        literals.append(candidates.isEmpty() ? field.maker.literal(number, variety, field.unique)
                                             : candidates.at(m_random.bounded(candidates.size())));
    }
    return literals;
}

QString TableFiller::insert(const QStringList &literals) const
{
    QStringList columns;
    for (const Field &field : m_fields)
        columns.append(m_dialect.quoted(field.column.name));
    const bool identity = std::ranges::any_of(m_fields,
                                              [](const Field &field) { return field.column.identity == "ALWAYS"_L1; });
    return u"INSERT INTO %1 (%2)%3 VALUES "_s.arg(qualifiedName(m_table.schema, m_table.name), columns.join(u", "_s),
                                                  identity ? u" OVERRIDING SYSTEM VALUE"_s : QString())
        + u'(' + literals.join(u", "_s) + u')';
}

/// The quick way: all rows in one statement. False: the server refused, and nothing was inserted.
Result<bool> TableFiller::insertTogether(int rows)
{
    QString statement;
    for (int number = 0; number < rows; ++number) {
        const QStringList literals = row(number, 0);
        statement += number == 0 ? insert(literals) : u", ("_s + literals.join(u", "_s) + u')';
    }
    if (auto begun = m_connection.execute("SAVEPOINT switchback_rows"); !begun)
        return std::unexpected(begun.error());
    const bool taken = m_connection.execute(statement.toUtf8()).has_value();
    if (auto ended = m_connection.execute(taken ? "RELEASE SAVEPOINT switchback_rows"
                                                : "ROLLBACK TO SAVEPOINT switchback_rows");
        !ended)
        return std::unexpected(ended.error());
    return taken;
}

/// True: it stands. False: the server refused it, and said why.
Result<bool> TableFiller::tryRow(const QStringList &literals, QString &refusal)
{
    if (auto begun = m_connection.execute("SAVEPOINT switchback_row"); !begun)
        return std::unexpected(begun.error());
    const auto inserted = m_connection.execute(insert(literals).toUtf8());
    if (!inserted)
        refusal = inserted.error().message;
    if (auto ended = m_connection.execute(inserted ? "RELEASE SAVEPOINT switchback_row"
                                                   : "ROLLBACK TO SAVEPOINT switchback_row");
        !ended)
        return std::unexpected(ended.error());
    return inserted.has_value();
}

Result<GeneratedTable> TableFiller::insertOneByOne(int rows, std::stop_token stop)
{
    GeneratedTable table{.table = Schema::qualified(m_table.schema, m_table.name)};
    int refusedInARow = 0;
    for (int number = 0; number < rows && refusedInARow < 3; ++number) {
        if (stop.stop_requested())
            return failure(Error{.message = u"Stopped."_s, .kind = Error::Kind::Cancelled});
        bool taken = false;
        for (int attempt = 0; attempt < tries && !taken; ++attempt) {
            const QStringList literals = row(number, attempt);
            auto tried = tryRow(literals, table.refusal);
            if (!tried)
                return std::unexpected(tried.error());
            taken = *tried;
            for (qsizetype i = 0; taken && i < m_fields.size(); ++i) {
                if (!m_fields[i].checks.isEmpty())
                    m_worked[int(i)] = literals[i];
            }
        }
        refusedInARow = taken ? 0 : refusedInARow + 1;
        table.rows += taken;
    }
    return table;
}

Result<GeneratedTable> TableFiller::fill(int rows, std::stop_token stop)
{
    if (auto prepared = prepare(); !prepared)
        return std::unexpected(prepared.error());
    GeneratedTable table{.table = Schema::qualified(m_table.schema, m_table.name)};
    if (m_fields.isEmpty())
        return table;
    // A key of parents alone allows only so many rows.
    for (const Parent &parent : std::as_const(m_parents)) {
        if (parent.unique && !parent.nullable)
            rows = qMin(rows, int(parent.keys.size()));
    }
    if (!m_combination.isEmpty()) {
        qint64 product = 1;
        for (const int key : std::as_const(m_combination))
            product = qMin<qint64>(rows, product * m_parents[key].keys.size());
        rows = int(product);
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (field.unique)
            rows = int(qMin<qint64>(rows, field.maker.distinctValues()));
    }
    if (rows <= 0)
        return table;
    auto together = insertTogether(rows);
    if (!together)
        return std::unexpected(together.error());
    if (*together) {
        table.rows = rows;
        return table;
    }
    return insertOneByOne(rows, stop);
}

/// Parents before children. Tables in a circle come in the order in which they were found: their NULLs make it
/// possible, or the server says no.
QList<const Schema::Table *> ordered(const Schema::Snapshot &schema)
{
    QHash<QString, const Schema::Table *> byName;
    for (const Schema::Table &table : schema.tables)
        byName.insert(Schema::qualified(table.schema, table.name), &table);
    QList<const Schema::Table *> order;
    QSet<const Schema::Table *> seen;
    // Depth first without recursion: a chain of ten thousand tables must not end the stack.
    for (const Schema::Table &root : schema.tables) {
        QList<std::pair<const Schema::Table *, qsizetype>> stack;
        if (!seen.contains(&root)) {
            seen.insert(&root);
            stack.append({&root, 0});
        }
        while (!stack.isEmpty()) {
            auto &[table, next] = stack.last();
            if (next == table->constraints.size()) {
                order.append(table);
                stack.removeLast();
                continue;
            }
            const Schema::Constraint &constraint = table->constraints.at(next++);
            const Schema::Table *parent = byName.value(constraint.referencedTable);
            if (parent && !seen.contains(parent)) {
                seen.insert(parent);
                stack.append({parent, 0});
            }
        }
    }
    return order;
}

} // namespace

Result<QList<GeneratedTable>> generateRows(Database::Connection &connection, const Dialect::Dialect &dialect,
                                           const Schema::Snapshot &schema, int rowsPerTable, std::stop_token stop)
{
    if (auto begun = connection.begin(); !begun)
        return std::unexpected(begun.error());
    QList<GeneratedTable> tables;
    for (const Schema::Table *table : ordered(schema)) {
        // Rows of a partition arrive through its parent; a virtual table's are its module's business.
        if (!table->partitionOf.isEmpty() || table->properties.options.contains(u"module"_s))
            continue;
        auto filled = TableFiller(connection, dialect, schema, *table).fill(rowsPerTable, stop);
        if (!filled) {
            if (auto undone = connection.rollback(); !undone)
                return std::unexpected(undone.error());
            return std::unexpected(filled.error());
        }
        tables.append(*filled);
    }
    if (auto committed = connection.commit(); !committed)
        return std::unexpected(committed.error());
    return tables;
}

} // namespace Proof
