// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The source is English, but has one form where English has two: "1 statement(s)" is nobody's sentence.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void whatCountsHasItsTwoEnglishForms();
};

/// The messages of the English file that have forms for one and for several.
static QSet<QString> counted()
{
    QSet<QString> sources;
    QFile file(QStringLiteral(SWITCHBACK_SOURCE_DIR) + u"/translations/switchback_en.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    QString source;
    int forms = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1) {
            source = xml.readElementText();
            forms = 0;
        } else if (xml.tokenType() == QXmlStreamReader::StartElement && xml.name() == "numerusform"_L1) {
            if (!xml.readElementText().isEmpty() && ++forms == 2)
                sources.insert(source);
        }
    }
    return sources;
}

void TestTranslations::whatCountsHasItsTwoEnglishForms()
{
    // translate("Context", "…" "…" or tr("…" "…"
    static const QRegularExpression call(
        uR"re((?:\btranslate\(\s*"\w+",\s*|\btr\(\s*)((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s);
    static const QRegularExpression piece(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    const QSet<QString> known = counted();
    int seen = 0;
    for (const QString &room : {u"core"_s, u"widgets"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SWITCHBACK_SOURCE_DIR) + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &found : call.globalMatch(text)) {
                QString message;
                for (const QRegularExpressionMatch &part : piece.globalMatch(found.captured(1)))
                    message += part.captured(1);
                message.replace(u"\\\""_s, u"\""_s);
                if (!message.contains(u"%n"_s))
                    continue;
                ++seen;
                QVERIFY2(known.contains(message), qPrintable(file.fileName() + u": "_s + message));
            }
        }
    }
    QCOMPARE_GT(seen, 20);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
