// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the name of a new migration and says which files it will make.
class NewMigrationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewMigrationDialog(const Project::Project &project, QWidget *parent = nullptr);

    Format::Draft draft() const;

    /// "Add status to orders" → "add_status_to_orders"
    static QString identifier(const QString &words);

private:
    void update();

    QLineEdit *m_name;
    QLabel *m_preview;
    QCheckBox *m_noTransaction;
    QPushButton *m_create;
    QString m_where;
};
