// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/setupdialog.h"

#include "core/base/files.h"
#include "core/dialect/dialect.h"
#include "core/format/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Setup {

struct SetupdialogWords
{
    Q_DECLARE_TR_FUNCTIONS(Setup)
};

Result<> write(const QString &folder, const Project::Settings &settings)
{
    const QString path = QDir(folder).filePath(u"switchback.toml"_s);
    if (QFileInfo::exists(path))
        return failure(Error{.message = SetupdialogWords::tr("%1 is there already.").arg(path), .file = path});
    if (!QDir(folder).mkpath(settings.path)) {
        return failure(Error{.message = SetupdialogWords::tr("The folder %1 cannot be made.").arg(settings.path),
                             .hint = SetupdialogWords::tr("Check the permissions of %1.").arg(folder)});
    }
    return writeTextFile(path, Project::settingsTemplate(settings));
}

} // namespace Setup

SetupDialog::SetupDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_format(new QComboBox(this))
    , m_dialect(new QComboBox(this))
    , m_path(new QLineEdit(u"migrations"_s, this))
    , m_preview(new QLabel(this))
{
    setObjectName(u"setupDialog"_s);
    setWindowTitle(tr("Set up migrations"));
    m_format->setObjectName(u"setupFormat"_s);
    m_dialect->setObjectName(u"setupDialect"_s);
    m_path->setObjectName(u"setupPath"_s);
    m_path->setMinimumWidth(320);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"setupPreview"_s);
    for (const Format::Format &format : Format::all())
        m_format->addItem(format.singleFile ? tr("%1 (up and down in one file)", "format").arg(format.name)
                                            : tr("%1 (a pair of files)", "format").arg(format.name),
                          format.id);
    m_format->setCurrentIndex(std::max(0, m_format->findData(u"golang-migrate"_s)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Set up"), QDialogButtonBox::AcceptRole);
    m_create->setIcon(QIcon::fromTheme(u"folder-new"_s));
    m_create->setObjectName(u"setUp"_s);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Format of the migrations:"), m_format);
    form->addRow(tr("&Database:"), m_dialect);
    form->addRow(tr("F&older for them:"), m_path);
    form->addRow(QString(), m_preview);
    form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SetupDialog::fillDialects);
    connect(m_path, &QLineEdit::textChanged, this, &SetupDialog::update);
    fillDialects();
}

// Those that the tool supports and we do.
void SetupDialog::fillDialects()
{
    const QString before = m_dialect->currentData().toString();
    m_dialect->clear();
    const Format::Format *format = Format::find(m_format->currentData().toString());
    for (const Dialect::Dialect &dialect : Dialect::all()) {
        if (format && format->dialects.contains(dialect.id))
            m_dialect->addItem(dialect.name, dialect.id);
    }
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(before)));
    update();
}

void SetupDialog::update()
{
    const QString path = QDir::cleanPath(m_path->text().trimmed());
    const bool inside = !path.isEmpty() && QDir::isRelativePath(path) && path != u".."_s && !path.startsWith(u"../"_s);
    m_create->setEnabled(inside && m_dialect->count() > 0);
    m_preview->setText(inside ? tr("Makes “%1” and “switchback.toml” in %2.").arg(path, m_folder)
                              : tr("A folder inside of %1, such as “migrations”.").arg(m_folder));
}

Project::Settings SetupDialog::settings() const
{
    Project::Settings settings;
    settings.format = m_format->currentData().toString();
    settings.dialect = m_dialect->currentData().toString();
    settings.path = QDir::cleanPath(m_path->text().trimmed());
    return settings;
}
