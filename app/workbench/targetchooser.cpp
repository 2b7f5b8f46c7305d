// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/targetchooser.h"

#include "widgets/look.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

using Project::TargetKind;

// Shape and colour both tell the kind: a disc, a diamond, a square.
static QIcon kindIcon(TargetKind kind, const QPalette &palette)
{
    static constexpr int side = 64;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF box(12, 12, side - 24, side - 24);
    switch (kind) {
    case TargetKind::Development:
        painter.setBrush(Look::colours(Look::Tone::Good, palette).line);
        painter.drawEllipse(box);
        break;
    case TargetKind::Staging:
        painter.setBrush(Look::colours(Look::Tone::Caution, palette).line);
        painter.drawPolygon(QPolygonF({{32, 8}, {56, 32}, {32, 56}, {8, 32}}));
        break;
    case TargetKind::Production:
        painter.setBrush(Look::colours(Look::Tone::Danger, palette).line);
        painter.drawRect(box);
        break;
    }
    return pixmap;
}

QString TargetChooser::kindWord(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Development:
        return tr("development");
    case TargetKind::Staging:
        return tr("staging");
    case TargetKind::Production:
        return tr("production");
    }
    Q_UNREACHABLE_RETURN({});
}

TargetChooser::TargetChooser(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"targetChooser"_s);
    setAccessibleName(tr("Target of runs"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    show({}, {}, {});
}

static QString describe(const Project::Target &target, const Work::TargetReading *reading)
{
    if (!reading)
        return TargetChooser::tr("%1 — reading…", "target").arg(target.name);
    if (reading->status.error)
        return TargetChooser::tr("%1 — cannot be read", "target").arg(target.name);
    const Dialect::Dialect *dialect = Dialect::find(reading->status.dialect);
    return TargetChooser::tr("%1 — %2 %3", "target — dialect version")
        .arg(target.name, dialect ? dialect->name : reading->status.dialect, reading->status.serverVersion);
}

void TargetChooser::show(const QList<Project::Target> &targets, const QList<Work::TargetReading> &readings,
                         const QString &current)
{
    menu()->clear();
    setEnabled(!targets.isEmpty());
    setText(tr("no target"));
    setIcon({});
    setToolTip(tr("The settings name no target. Add one to switchback.toml: [target.dev] with its url."));
    auto *group = new QActionGroup(menu());
    for (const Project::Target &target : targets) {
        const auto found = std::ranges::find(readings, target.name,
                                             [](const auto &reading) { return reading.status.target; });
        const Work::TargetReading *reading = found == readings.cend() ? nullptr : &*found;
        const QString words = describe(target, reading);
        QAction *action = menu()->addAction(kindIcon(target.kind, palette()),
                                            tr("%1 (%2)", "target (kind)").arg(words, kindWord(target.kind)));
        action->setCheckable(true);
        action->setChecked(target.name == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = target.name] { emit chosen(name); });
        if (target.name != current)
            continue;
        setText(words);
        setIcon(kindIcon(target.kind, palette()));
        QString hover = tr("Runs go to “%1” (%2).").arg(target.name, kindWord(target.kind));
        if (reading && reading->status.error)
            hover += u'\n' + reading->status.error->message;
        setToolTip(hover);
        setAccessibleDescription(hover);
    }
}
