// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/values.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace Proof {

/// Generated keys start here: beyond what migrations insert by hand, and beyond what a sequence has handed out.
static constexpr qint64 firstKey = 1'000'001;
static constexpr qint64 firstSmallKey = 10'001;

QString quotedText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

ValueMaker::Kind ValueMaker::kindOf(const QString &type)
{
    static const QHash<QString, Kind> kinds = {
        {u"smallint"_s, Kind::Integer},
        {u"integer"_s, Kind::Integer},
        {u"bigint"_s, Kind::Integer},
        {u"int"_s, Kind::Integer},
        {u"int2"_s, Kind::Integer},
        {u"int4"_s, Kind::Integer},
        {u"int8"_s, Kind::Integer},
        {u"tinyint"_s, Kind::Integer},
        {u"mediumint"_s, Kind::Integer},
        {u"oid"_s, Kind::Integer},
        {u"numeric"_s, Kind::Decimal},
        {u"decimal"_s, Kind::Decimal},
        {u"real"_s, Kind::Float},
        {u"double precision"_s, Kind::Float},
        {u"double"_s, Kind::Float},
        {u"float"_s, Kind::Float},
        {u"float4"_s, Kind::Float},
        {u"float8"_s, Kind::Float},
        {u"text"_s, Kind::Text},
        {u"character varying"_s, Kind::Text},
        {u"varchar"_s, Kind::Text},
        {u"character"_s, Kind::Text},
        {u"char"_s, Kind::Text},
        {u"bpchar"_s, Kind::Text},
        {u"name"_s, Kind::Text},
        {u"citext"_s, Kind::Text},
        {u"clob"_s, Kind::Text},
        {u"nvarchar"_s, Kind::Text},
        {u"boolean"_s, Kind::Boolean},
        {u"bool"_s, Kind::Boolean},
        {u"date"_s, Kind::Date},
        {u"time without time zone"_s, Kind::Time},
        {u"time with time zone"_s, Kind::Time},
        {u"time"_s, Kind::Time},
        {u"timestamp without time zone"_s, Kind::Timestamp},
        {u"timestamp with time zone"_s, Kind::Timestamp},
        {u"timestamp"_s, Kind::Timestamp},
        {u"timestamptz"_s, Kind::Timestamp},
        {u"datetime"_s, Kind::Timestamp},
        {u"interval"_s, Kind::Interval},
        {u"uuid"_s, Kind::Uuid},
        {u"json"_s, Kind::Json},
        {u"jsonb"_s, Kind::Json},
        {u"bytea"_s, Kind::Binary},
        {u"blob"_s, Kind::Binary},
        {u"inet"_s, Kind::Network},
        {u"cidr"_s, Kind::Network},
        {u"macaddr"_s, Kind::MacAddress},
        {u"bit"_s, Kind::Bits},
        {u"bit varying"_s, Kind::Bits},
        {u"xml"_s, Kind::Xml},
        {u"int4range"_s, Kind::Range},
        {u"int8range"_s, Kind::Range},
        {u"numrange"_s, Kind::Range},
        {u"daterange"_s, Kind::Range},
        {u"tsrange"_s, Kind::Range},
        {u"tstzrange"_s, Kind::Range},
        {u"money"_s, Kind::Money},
        {u"tsvector"_s, Kind::TextSearch},
        {u"point"_s, Kind::Point},
    };
    return kinds.value(type, Kind::Unknown);
}

/// "numeric(10, 2)" → name, 10, 2. What stands after the parentheses ("timestamp(3) with time zone") belongs to the
/// name.
static void takeParameters(QString &type, int &length, int &scale)
{
    static const QRegularExpression parameters(uR"(\s*\(\s*(\d+)\s*(?:,\s*(-?\d+)\s*)?\))"_s);
    const auto match = parameters.match(type);
    if (!match.hasMatch())
        return;
    length = match.captured(1).toInt();
    scale = match.captured(2).toInt();
    type.remove(match.capturedStart(), match.capturedLength());
    type = type.simplified();
}

static int integerBytes(const QString &type)
{
    if (type.contains("small"_L1) || type == "int2"_L1)
        return 2;
    if (type.contains("tiny"_L1))
        return 1;
    // SQLite stores eight bytes whatever the word; four are enough to find what a narrowing would cut.
    return type.contains("big"_L1) || type == "int8"_L1 ? 8 : 4;
}

void ValueMaker::resolve(QString type, const Schema::Snapshot &schema, int depth)
{
    type = type.trimmed().toLower();
    if (type.endsWith("[]"_L1)) {
        m_kind = Kind::Array;
        return;
    }
    takeParameters(type, m_length, m_scale);
    m_type = type;
    m_kind = kindOf(type);
    if (m_kind == Kind::Integer)
        m_bytes = integerBytes(type);
    if (m_kind != Kind::Unknown)
        return;
    for (const Schema::Type &known : schema.types) {
        if (Schema::qualified(known.schema, known.name).toLower() != type && known.name.toLower() != type)
            continue;
        if (known.kind == "enum"_L1) {
            m_kind = Kind::Enum;
            m_labels = known.labels;
        } else if (known.kind == "domain"_L1 && depth < 8) {
            const QString base = known.properties.options.value(u"base"_s);
            resolve(base.isEmpty() ? known.definition.section(u' ', 0, 0) : base, schema, depth + 1);
        }
        return;
    }
}

ValueMaker::ValueMaker(const Schema::Column &column, const Schema::Snapshot &schema, const Dialect::Dialect &dialect)
    : m_nullable(!column.notNull)
{
    resolve(column.type, schema, 0);
    if (m_kind == Kind::Unknown && dialect.effectiveType)
        resolve(dialect.effectiveType(column.type), schema, 0);
}

qint64 ValueMaker::distinctValues() const
{
    switch (m_kind) {
    case Kind::Boolean:
        return 2;
    case Kind::Enum:
        return m_labels.size();
    case Kind::Integer:
        return m_bytes == 1 ? 100 : m_bytes == 2 ? 20'000 : std::numeric_limits<qint64>::max();
    case Kind::Text:
        return m_length > 0 && m_length < 6 ? qint64(1) << (4 * m_length) : std::numeric_limits<qint64>::max();
    case Kind::Bits:
        return qint64(1) << qBound(1, m_length, 62);
    case Kind::Array:
    case Kind::Unknown:
        return 1;
    default:
        return std::numeric_limits<qint64>::max();
    }
}

QString ValueMaker::integer(qint64 row, Variety variety, bool unique) const
{
    if (unique) {
        const qint64 first = m_bytes == 1 ? 20 : m_bytes == 2 ? firstSmallKey : firstKey;
        return QString::number(first + row);
    }
    if (variety == Variety::Full && row < 2) {
        const int bits = m_bytes * 8 - 1;
        const qint64 maximum = bits == 63 ? std::numeric_limits<qint64>::max() : (qint64(1) << bits) - 1;
        return QString::number(row == 0 ? maximum : -maximum);
    }
    return QString::number(row % 50);
}

QString ValueMaker::decimal(qint64 row, Variety variety) const
{
    const int scale = m_length > 0 ? qBound(0, m_scale, m_length) : 2;
    const int whole = m_length > 0 ? m_length - scale : 8;
    if (variety == Variety::Full && row < 2 && whole + scale > 0) {
        const QString digits = (whole > 0 ? QString(whole, u'9') : u"0"_s)
            + (scale > 0 ? u'.' + QString(scale, u'9') : QString());
        return (row == 0 ? QString() : u"-"_s) + digits;
    }
    const QString number = whole > 0 ? QString::number(row % (whole > 1 ? 90 : 9) + 1) : u"0"_s;
    return scale > 0 ? number + u'.' + QString::number(row % 9 + 1).leftJustified(scale, u'5').left(scale) : number;
}

QString ValueMaker::text(qint64 row, Variety variety, bool unique) const
{
    if (unique) {
        // Short columns count in hexadecimal, long ones say what they are.
        const QString number = m_length > 0 && m_length < 10
            ? QString::number(row, 16).rightJustified(qMin(m_length, 6), u'0')
            : u"value %1"_s.arg(row);
        return quotedText(m_length > 0 ? number.right(m_length) : number);
    }
    QString value = u"value %1"_s.arg(row % 40);
    if (variety == Variety::Full) {
        switch (row % 25) {
        case 0:
            value = QString(m_length > 0 ? qMin(m_length, 10'000) : 3000, u'x');
            break; // as long as may be
        case 1:
            value.clear();
            break;
        case 2:
            value = u"it's \"quoted\" \\ and ü – 漢字 🙂"_s;
            break;
        case 3:
            value = u"  spaces around  "_s;
            break;
        default:
            break;
        }
    }
    // Length counts characters; a pair of surrogates is one of them, so cutting by units is never too long.
    if (m_length > 0 && value.size() > m_length) {
        value.truncate(m_length);
        if (!value.isEmpty() && value.back().isHighSurrogate())
            value.chop(1);
    }
    return quotedText(value);
}

QString ValueMaker::range(qint64 row) const
{
    // Side by side, never overlapping, so that exclusion constraints hold.
    const QDate day = QDate(2020, 1, 1).addDays(row);
    if (m_type == "daterange"_L1 || m_type == "tsrange"_L1 || m_type == "tstzrange"_L1)
        return quotedText(u"[%1,%2)"_s.arg(day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate)));
    return quotedText(u"[%1,%2)"_s.arg(row * 10).arg(row * 10 + 5));
}

QString ValueMaker::literal(qint64 row, Variety variety, bool unique) const
{
    // One row in nine is NULL where it may be; the first ones are kept for extremes.
    if (variety == Variety::Full && m_nullable && !unique && row % 9 == 5)
        return u"NULL"_s;
    const QDate day = QDate(2020, 1, 1).addDays(unique ? row : row % 700);
    const QString clock = u"%1:%2:%3"_s.arg(row / 3600 % 24, 2, 10, '0'_L1)
                              .arg(row / 60 % 60, 2, 10, '0'_L1)
                              .arg(row % 60, 2, 10, '0'_L1);
    switch (m_kind) {
    case Kind::Integer:
        return integer(row, variety, unique);
    case Kind::Decimal:
        return unique ? QString::number(row + 1) : decimal(row, variety);
    case Kind::Float:
        return unique || row > 1 || variety == Variety::Ordinary ? QString::number(double(row) + 0.5) : u"-1.7e+30"_s;
    case Kind::Text:
        return text(row, variety, unique);
    case Kind::Boolean:
        return row % 2 == 0 ? u"TRUE"_s : u"FALSE"_s;
    case Kind::Date:
        return quotedText(day.toString(Qt::ISODate));
    case Kind::Time:
        return quotedText(clock);
    case Kind::Timestamp:
        return quotedText(day.toString(Qt::ISODate) + u' ' + clock + (row % 3 == 0 ? u".123456"_s : QString()));
    case Kind::Interval:
        return quotedText(u"%1 seconds"_s.arg(row + 1));
    case Kind::Uuid:
        return quotedText(QUuid::createUuidV5(QUuid(), QString::number(row)).toString(QUuid::WithoutBraces));
    case Kind::Json:
        return quotedText(uR"({"row": %1, "text": "ü"})"_s.arg(row));
    case Kind::Binary: {
        const QString bytes = QString::fromLatin1(QByteArray::number(row + 0xdead00, 16));
        return m_type == "bytea"_L1 ? quotedText(u"\\x"_s + bytes) : u"x'"_s + bytes + u'\'';
    }
    case Kind::Enum:
        return m_labels.isEmpty() ? u"NULL"_s : quotedText(m_labels.at(row % m_labels.size()));
    case Kind::Array:
        return quotedText(u"{}"_s);
    case Kind::Network:
        return quotedText(u"10.%1.%2.%3"_s.arg(row / 65536 % 256).arg(row / 256 % 256).arg(row % 256));
    case Kind::MacAddress:
        return quotedText(u"02:00:00:00:%1:%2"_s.arg(row / 256 % 256, 2, 16, '0'_L1).arg(row % 256, 2, 16, '0'_L1));
    case Kind::Bits:
        return u"B'"_s + QString::number(row, 2).rightJustified(qMax(1, m_length), u'0').right(qMax(1, m_length))
            + u'\'';
    case Kind::Xml:
        return quotedText(u"<row>%1</row>"_s.arg(row));
    case Kind::Range:
        return range(row);
    case Kind::Money:
        return quotedText(QString::number(row + 1));
    case Kind::TextSearch:
        return quotedText(u"word%1"_s.arg(row));
    case Kind::Point:
        return quotedText(u"(%1,%2)"_s.arg(row).arg(row % 7));
    case Kind::Unknown:
        return u"NULL"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The number and string literals of check expressions.
static void collectLiterals(const QString &check, const Sql::LexicalRules &rules, QStringList &strings,
                            QList<double> &numbers)
{
    const QByteArray text = check.toUtf8();
    Sql::Lexer lexer(text, rules);
    for (Sql::Token token = lexer.next(); token.kind != Sql::TokenKind::End; token = lexer.next()) {
        const QString word = QString::fromUtf8(lexer.text(token));
        if (token.kind == Sql::TokenKind::String && word.startsWith(u'\'') && word.size() > 1)
            strings.append(word.mid(1, word.size() - 2).replace(u"''"_s, u"'"_s));
        else if (token.kind == Sql::TokenKind::Number)
            numbers.append(word.toDouble());
    }
}

QStringList ValueMaker::candidates(const QStringList &checks, const Sql::LexicalRules &rules) const
{
    QStringList strings;
    QList<double> numbers;
    for (const QString &check : checks)
        collectLiterals(check, rules, strings, numbers);

    QStringList values;
    const bool numeric = m_kind == Kind::Integer || m_kind == Kind::Decimal || m_kind == Kind::Float;
    if (numeric) {
        // PostgreSQL prints '0'::numeric for a number, so strings count too.
        for (const QString &text : std::as_const(strings)) {
            bool ok = false;
            const double number = text.toDouble(&ok);
            if (ok)
                numbers.append(number);
        }
        for (const double number : std::as_const(numbers)) {
            for (const double near : {number + 1, number, number - 1})
                values.append(
                    QString::number(near, 'f', m_kind == Kind::Integer || near == double(qint64(near)) ? 0 : 2));
        }
        values << u"1"_s << u"0"_s << u"100"_s << u"-1"_s;
    } else if (m_kind == Kind::Text) {
        for (const QString &text : std::as_const(strings))
            values.append(quotedText(text));
        for (const double number : std::as_const(numbers)) {
            if (number >= 0 && number <= 4000)
                values << quotedText(QString(qsizetype(number), u'a')) << quotedText(QString(qsizetype(number), u'A'))
                       << quotedText(QString(qsizetype(number), u'1'));
        }
        values << quotedText(u"abc"_s) << quotedText(u"ABC"_s) << quotedText(u"someone@example.org"_s)
               << quotedText(u"https://example.org/"_s) << quotedText(u"123"_s) << quotedText(u"a"_s);
    } else if (m_kind == Kind::Date || m_kind == Kind::Timestamp) {
        for (const QString &text : std::as_const(strings)) {
            const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
            if (day.isValid())
                values << quotedText(text) << quotedText(day.addDays(1).toString(Qt::ISODate))
                       << quotedText(day.addDays(-1).toString(Qt::ISODate));
        }
        for (const int year : {2021, 2030, 1990})
            values.append(quotedText(u"%1-06-15"_s.arg(year)));
    } else if (m_kind == Kind::Enum) {
        for (const QString &label : m_labels)
            values.append(quotedText(label));
    } else {
        for (qint64 row = 0; row < 4; ++row)
            values.append(literal(row, Variety::Ordinary, false));
    }
    if (m_nullable)
        values.append(u"NULL"_s);
    values.removeDuplicates();
    return values;
}

} // namespace Proof
