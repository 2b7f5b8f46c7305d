// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/newmigrationdialog.h"

#include "core/format/files.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

QString NewMigrationDialog::identifier(const QString &words)
{
    return Format::slug(words.trimmed()); // as the command "new" names it
}

NewMigrationDialog::NewMigrationDialog(const Project::Project &project, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_preview(new QLabel(this))
    , m_noTransaction(new QCheckBox(tr("Runs outside a transaction"), this))
    , m_where(project.path)
{
    setWindowTitle(tr("New migration"));
    m_name->setObjectName(u"migrationName"_s);
    m_name->setPlaceholderText(tr("Add status to orders"));
    m_name->setMinimumWidth(380);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the name, then it wraps
    m_noTransaction->setToolTip(
        tr("For statements that a server refuses inside one, such as CREATE INDEX CONCURRENTLY"));
    // A pair of plain files has no place to say so.
    const Format::Format *format = Format::find(project.format);
    m_noTransaction->setVisible(format && format->singleFile);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create migration"), QDialogButtonBox::AcceptRole);
    m_create->setIcon(QIcon::fromTheme(u"document-new"_s));
    m_create->setObjectName(u"createMigration"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("What does it &do?"), m_name);
    form->addRow(QString(), m_preview);
    form->addRow(QString(), m_noTransaction);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewMigrationDialog::update);
    update();
}

void NewMigrationDialog::update()
{
    const QString name = identifier(m_name->text());
    m_create->setEnabled(!name.isEmpty());
    m_preview->setText(name.isEmpty() ? tr("A few words: they become the file's name.")
                                      : tr("Makes “%1” in %2.").arg(name, m_where));
}

Format::Draft NewMigrationDialog::draft() const
{
    return {.name = identifier(m_name->text()),
            .created = QDateTime::currentDateTimeUtc(),
            .transaction = !m_noTransaction->isChecked()};
}
