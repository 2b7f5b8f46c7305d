// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"
#include "core/report/places.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Report {

void junit(const Project::Project &project, const QList<Lint::Finding> &findings, const Sink &sink)
{
    QMap<QString, QList<const Lint::Finding *>> byFile;
    for (const Project::Migration &migration : project.migrations) {
        for (const QString &file : migration.files)
            byFile[file];
    }
    QMap<QString, QList<Error>> problems;
    for (const Error &problem : project.problems) {
        byFile[problem.file];
        problems[problem.file].append(problem);
    }
    qsizetype failures = 0;
    for (const Lint::Finding &finding : findings) {
        if (finding.severity == Lint::Severity::Info)
            continue;
        byFile[finding.file].append(&finding);
        ++failures;
    }

    Places places(project);
    QByteArray output;
    QXmlStreamWriter xml(&output);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"switchback lint"_s);
    xml.writeAttribute(u"tests"_s, QString::number(byFile.size()));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, QString::number(project.problems.size()));
    for (auto file = byFile.cbegin(); file != byFile.cend(); ++file) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"lint"_s);
        xml.writeAttribute(u"name"_s, file.key().isEmpty() ? project.path : file.key());
        for (const Error &problem : problems.value(file.key())) {
            xml.writeStartElement(u"error"_s);
            xml.writeAttribute(u"type"_s, problemRule());
            xml.writeAttribute(u"message"_s, problem.message);
            xml.writeCharacters(problem.hint);
            xml.writeEndElement();
        }
        for (const Lint::Finding *finding : file.value()) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"type"_s, finding->rule);
            xml.writeAttribute(u"message"_s, finding->message);
            xml.writeCharacters(u"%1:%2: %3"_s.arg(
                finding->file, QString::number(places.place(finding->file, finding->range).line), finding->help));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    sink(output);
}

} // namespace Report
