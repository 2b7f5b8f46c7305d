// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/findingcard.h"

#include "widgets/editor/findingmarks.h"
#include "widgets/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int shownFixes = 2; // the rest stands in the list of fixes
static constexpr int widthInLetters = 68;
static constexpr int grace = 12; // pixels between the place and the card that the pointer may cross

static QLabel *words(const QString &html, QWidget *parent)
{
    auto *label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    return label;
}

FindingCard::FindingCard(const QList<Lint::Finding> &findings, const QString &cost, bool writable, By by,
                         QWidget *parent)
    : QFrame(parent, by == By::Keyboard ? Qt::Popup : Qt::ToolTip)
    , m_by(by)
{
    setObjectName(u"findingCard"_s);
    setAccessibleName(tr("Findings here"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    for (const Lint::Finding &finding : findings) {
        if (layout->count() > 0) {
            auto *line = new QFrame(page);
            line->setFrameShape(QFrame::HLine);
            layout->addWidget(line);
        }
        addFinding(finding, writable, layout);
    }
    if (!cost.isEmpty()) {
        auto *label = words(cost.toHtmlEscaped().replace(u'\n', u"<br/>"_s), page);
        label->setObjectName(u"cardCost"_s);
        layout->addWidget(label);
    }
    if (by == By::Pointer)
        layout->addWidget(words(u"<small>%1</small>"_s.arg(tr("Alt+Enter: all of this by keyboard")), page));

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    page->setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(scroll);

    const int width = widthInLetters * fontMetrics().averageCharWidth();
    page->setFixedWidth(width);
    const int height = std::min(layout->totalHeightForWidth(width), 22 * fontMetrics().height());
    setFixedSize(width + 2 + (height < layout->totalHeightForWidth(width) ? 16 : 0), height + 2);
}

QPushButton *FindingCard::button(const QString &text, const QString &icon)
{
    auto *made = new QPushButton(QIcon::fromTheme(icon), text, this);
    made->setAutoDefault(true); // Enter presses the one that has the focus
    if (!m_first)
        m_first = made;
    return made;
}

void FindingCard::addFinding(const Lint::Finding &finding, bool writable, QVBoxLayout *layout)
{
    const QString rule = finding.rule;
    auto *title = new QHBoxLayout;
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon::fromTheme(severityIconName(finding.severity)).pixmap(16, 16));
    title->addWidget(icon);
    auto *name = words(tr("<b>%1</b> · <a href=\"%2\">%2</a>", "Warning · rule")
                           .arg(severityWord(finding.severity), rule.toHtmlEscaped()),
                       this);
    name->setObjectName(u"cardRule"_s);
    connect(name, &QLabel::linkActivated, this, &FindingCard::link);
    title->addWidget(name, 1);
    layout->addLayout(title);

    auto *message = words(finding.message.toHtmlEscaped(), this);
    message->setObjectName(u"cardMessage"_s);
    layout->addWidget(message);
    if (!finding.help.isEmpty()) {
        auto *help = words(u"<i>%1</i>"_s.arg(finding.help.toHtmlEscaped()), this);
        help->setObjectName(u"cardHelp"_s);
        layout->addWidget(help);
    }

    auto *buttons = new QHBoxLayout;
    // What Explain and Suppress leave is for the fixes; one that would be cut to a few letters stands in the list only.
    const int letter = fontMetrics().averageCharWidth();
    const auto around = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + 48; };
    const int room = widthInLetters * letter - 48 - around(tr("Explain")) - (writable ? around(tr("Suppress…")) : 0);
    const qsizetype most = std::clamp<qsizetype>(room / (16 * letter + 54), 1, shownFixes);
    const qsizetype fixes = writable ? std::min(finding.fixes.size(), most) : 0;
    const int each = fixes > 0 ? room / int(fixes) - 54 : 0;
    for (int i = 0; i < fixes; ++i) {
        const QString text = tr("%1…", "a fix").arg(finding.fixes[i].title);
        QPushButton *fix = button(fontMetrics().elidedText(text, Qt::ElideRight, each), u"games-hint"_s);
        fix->setObjectName(u"cardFix"_s);
        fix->setToolTip(tr("%1: shows the edit before it is made").arg(finding.fixes[i].title));
        connect(fix, &QPushButton::clicked, this, [this, rule, i] {
            close();
            emit fixRequested(rule, i);
        });
        buttons->addWidget(fix);
    }
    QPushButton *explain = button(tr("Explain"), u"help-contents"_s);
    explain->setObjectName(u"cardExplain"_s);
    explain->setToolTip(tr("Shows the rule's page: why, and what to write instead"));
    connect(explain, &QPushButton::clicked, this, [this, rule] { link(rule); });
    buttons->addWidget(explain);
    if (writable) {
        QPushButton *suppress = button(tr("Suppress…"), u"notifications-disabled"_s);
        suppress->setObjectName(u"cardSuppress"_s);
        suppress->setToolTip(tr("Writes a comment with your reason above the statement; the rule is silent there"));
        connect(suppress, &QPushButton::clicked, this, [this, rule] {
            close();
            emit suppressRequested(rule);
        });
        buttons->addWidget(suppress);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void FindingCard::link(const QString &address)
{
    close();
    emit explainRequested(address);
}

void FindingCard::openAt(const QRect &place)
{
    m_place = place;
    QPoint corner(place.left(), place.bottom() + 2);
    if (const QScreen *screen = QGuiApplication::screenAt(place.center())) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height() > room.bottom())
            corner.setY(std::max(room.top(), place.top() - 2 - height()));
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    show();
    if (m_by == By::Keyboard && m_first)
        m_first->setFocus();
    else
        qApp->installEventFilter(this);
}

// Styles give a popup's frame no line, and on a window of the same colour nobody sees where it ends.
void FindingCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Look::colours(Look::Tone::Neutral, palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool FindingCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto outside = [this](const QPoint &place) {
        const QRect near = geometry().adjusted(-grace, -grace, grace, grace);
        return !near.contains(place) && !m_place.adjusted(-grace, -grace, grace, grace).contains(place);
    };
    switch (event->type()) {
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton
            && outside(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
            close();
        break;
    case QEvent::MouseButtonPress:
        if (!geometry().contains(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
            close();
        break;
    case QEvent::KeyPress:
    case QEvent::ApplicationDeactivate:
        close();
        break;
    case QEvent::Wheel:
        if (!geometry().contains(static_cast<QWheelEvent *>(event)->globalPosition().toPoint()))
            close();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}
