// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds the files of the translators against the sources: every text is in them, said in each language, with what it
// takes.

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One text of a file of translations.
struct Message
{
    QString context;
    QString source;
    QString comment = {};
    QStringList forms = {}; ///< of the translation: one, or one for each plural form
    bool counts = false; ///< has plural forms
    bool finished = true;

    /// What tells it from the others; the source alone is for people.
    QString key() const { return QStringList{context, source, comment, counts ? u"%n"_s : QString()}.join(u": "_s); }
};

QString top()
{
    return QStringLiteral(SWITCHBACK_SOURCE_DIR);
}

QString translationsOf(const QString &language)
{
    return top() + u"/translations/switchback_"_s + language + u".ts"_s;
}

QList<Message> read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .source = {}, .counts = xml.attributes().hasAttribute("numerus"_L1)});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = xml.attributes().value("type"_L1).isEmpty();
            if (!messages.last().counts)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QSet<QString> keys(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

/// %1, %L2, %n: what a text takes.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]+|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The texts that a source asks for; the context is empty where the class says it.
QList<Message> asked(const QString &source)
{
    // translate("Context", "…" "…" or QT_TRANSLATE_NOOP("Context", "…" or tr("…" or Words::tr("…"
    static const QRegularExpression call(
        uR"re((?:\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"(\w+)",\s*|\b(\w+::)?tr\(\s*)((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    static const QRegularExpression piece(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    static const QRegularExpression declared(uR"re(Q_DECLARE_TR_FUNCTIONS\((\w+)\))re"_s);
    static const QRegularExpression remark(u"^ *//.*$"_s, QRegularExpression::MultilineOption);
    const QString words = declared.match(source).captured(1);
    QList<Message> messages;
    for (const QRegularExpressionMatch &found : call.globalMatch(QString(source).remove(remark))) {
        QString text;
        for (const QRegularExpressionMatch &part : piece.globalMatch(found.captured(3)))
            text += part.captured(1);
        text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
        const bool ofWords = found.captured(2).endsWith("Words::"_L1);
        messages.append({.context = ofWords ? words : found.captured(1), .source = text});
    }
    return messages;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void whatCountsHasItsTwoEnglishForms();
    void everyTextOfTheSourcesIsThere_data() { languages(); }
    void everyTextOfTheSourcesIsThere();
    void theToolFindsWhatIsThere();
    void everyTextIsSaid_data() { languages(); }
    void everyTextIsSaid();
    void whatATextTakesIsKept_data() { languages(); }
    void whatATextTakesIsKept();

private:
    static void languages();
    /// Calls with every file of the sources and what it asks for.
    template<typename Visit>
    static void forEachSource(const Visit &visit);
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("German") << u"de"_s;
    QTest::addRow("French") << u"fr"_s;
}

template<typename Visit>
void TestTranslations::forEachSource(const Visit &visit)
{
    for (const QString &room : {u"core"_s, u"widgets"_s, u"app"_s}) {
        QDirIterator files(top() + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QList<Message> messages = asked(QString::fromUtf8(file.readAll()));
            for (const Message &message : messages)
                visit(file.fileName().mid(top().size() + 1), message);
        }
    }
}

/// The source is English, but has one form where English has two: "1 statement(s)" is nobody's sentence.
void TestTranslations::whatCountsHasItsTwoEnglishForms()
{
    QSet<QString> known;
    const QList<Message> english = read(translationsOf(u"en"_s));
    for (const Message &message : english) {
        if (message.forms.size() == 2 && !message.forms.contains(QString()))
            known.insert(message.source);
    }
    int seen = 0;
    QStringList missing;
    forEachSource([&](const QString &file, const Message &message) {
        if (!message.source.contains(u"%n"_s))
            return;
        ++seen;
        if (!known.contains(message.source))
            missing.append(file + u": "_s + message.source);
    });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE_GT(seen, 20);
}

/// Also what the tool for translators passes over without a word, or finds under another context than the program.
void TestTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    QSet<QString> known;
    QSet<QString> ofAnyContext;
    const QList<Message> messages = read(translationsOf(language));
    for (const Message &message : messages) {
        known.insert(message.context + u'\n' + message.source);
        ofAnyContext.insert(message.source);
    }
    int seen = 0;
    QStringList missing;
    forEachSource([&](const QString &file, const Message &message) {
        ++seen;
        const bool found = message.context.isEmpty() ? ofAnyContext.contains(message.source)
                                                     : known.contains(message.context + u'\n' + message.source);
        if (!found)
            missing.append(file + u": "_s + message.context + u": "_s + message.source);
    });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE_GT(seen, 2000);
}

/// Runs what the target update_translations runs. It would add or remove nothing; and it ends, which it does not where
/// the count in translate("…", "%n …", nullptr, COUNT) is more than a name or a call without operators.
void TestTranslations::theToolFindsWhatIsThere()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess tool;
    tool.setWorkingDirectory(top());
    tool.start(QStringLiteral(SWITCHBACK_LUPDATE),
               {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"core"_s, u"widgets"_s, u"app"_s, u"-ts"_s,
                found, u"-target-language"_s, u"de"_s});
    QVERIFY2(tool.waitForFinished(60'000), qPrintable(tool.errorString() + u": what count is no mere name?"_s));
    QCOMPARE(tool.exitCode(), 0);
    const QSet<QString> fresh = keys(read(found));
    QCOMPARE_GT(fresh.size(), 2000);
    for (const QString &language : {u"de"_s, u"fr"_s}) {
        const QSet<QString> kept = keys(read(translationsOf(language)));
        const QStringList missing = (fresh - kept).values();
        const QStringList extra = (kept - fresh).values();
        QVERIFY2(missing.isEmpty(), qPrintable(u"not in "_s + language + u": "_s + missing.join(u'\n')));
        QVERIFY2(extra.isEmpty(), qPrintable(u"only in "_s + language + u": "_s + extra.join(u'\n')));
    }
}

void TestTranslations::everyTextIsSaid()
{
    QFETCH(QString, language);
    QStringList silent;
    const QList<Message> messages = read(translationsOf(language));
    for (const Message &message : messages) {
        if (!message.finished || message.forms.size() != (message.counts ? 2 : 1) || message.forms.contains(QString()))
            silent.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestTranslations::whatATextTakesIsKept()
{
    QFETCH(QString, language);
    const auto endsAlike = [](const QString &source, const QString &said) {
        return (!source.endsWith(u'.') || said.endsWith(u'.')) && (!source.startsWith(u' ') || said.startsWith(u' '))
            && source.endsWith(u' ') == said.endsWith(u' ') && source.endsWith(u'\n') == said.endsWith(u'\n');
    };
    QStringList wrong;
    const QList<Message> messages = read(translationsOf(language));
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (placeholders(form) != placeholders(message.source) || !endsAlike(message.source, form))
                wrong.append(message.source + u" → "_s + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
