// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Setup {

/// Makes the folder for the migrations and switchback.toml; never writes over one.
Result<> write(const QString &folder, const Project::Settings &settings);

} // namespace Setup

/// Asks what cannot be recognised in a folder that has no migrations yet: their format, the database, where they go.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SetupDialog(const QString &folder, QWidget *parent = nullptr);

    Project::Settings settings() const;

private:
    void fillDialects();
    void update();

    QString m_folder;
    QComboBox *m_format;
    QComboBox *m_dialect;
    QLineEdit *m_path;
    QLabel *m_preview;
    QPushButton *m_create;
};
