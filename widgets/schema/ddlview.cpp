// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schema/ddlview.h"

#include "widgets/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

DdlView::DdlView(QWidget *parent)
    : QWidget(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_before(makeSide(u"ddlBefore"_s, tr("Definition before")))
    , m_after(makeSide(u"ddlAfter"_s, tr("Definition after")))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    for (const Side &side : {m_before, m_after}) {
        auto *column = new QWidget(splitter);
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(side.title);
        layout->addWidget(side.text, 1);
        splitter->addWidget(column);
    }
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    // One scroll bar moves both: the lines of a pair stay beside each other.
    for (const auto &[from, to] : {std::pair(m_before.text, m_after.text), std::pair(m_after.text, m_before.text)}) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
    }
    applyTheme();
}

DdlView::~DdlView()
{
    // The highlighters hold definitions of the repository, which goes first otherwise.
    delete m_before.highlighter;
    delete m_after.highlighter;
}

DdlView::Side DdlView::makeSide(const QString &objectName, const QString &accessibleName)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(Look::fixedFont());
    text->setFrameShape(QFrame::NoFrame);
    auto *title = new QLabel(this);
    title->setContentsMargins(6, 3, 6, 3);
    title->setTextFormat(Qt::PlainText);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return {title, text, new KSyntaxHighlighting::SyntaxHighlighter(text->document())};
}

void DdlView::show(const QString &beforeTitle, const QString &before, const QString &afterTitle, const QString &after,
                   const QString &highlighting)
{
    m_pairs = lineDiff(before, after);
    QStringList left;
    QStringList right;
    for (const LinePair &pair : std::as_const(m_pairs)) {
        left.append(pair.before);
        right.append(pair.after);
    }
    m_before.title->setText(beforeTitle);
    m_after.title->setText(afterTitle);
    const auto definition = m_repository->definitionForName(highlighting);
    for (const auto &[side, lines] : {std::pair(&m_before, &left), std::pair(&m_after, &right)}) {
        if (side->highlighter->definition() != definition)
            side->highlighter->setDefinition(definition);
        side->text->setPlainText(lines->join(u'\n'));
    }
    mark();
}

void DdlView::mark()
{
    const auto markSide = [this](QPlainTextEdit *text, bool before) {
        const Look::Colours changed = Look::colours(before ? Look::Tone::Danger : Look::Tone::Good, palette());
        QList<QTextEdit::ExtraSelection> selections;
        for (int i = 0; i < m_pairs.size(); ++i) {
            const LinePair &pair = m_pairs[i];
            if (!pair.changed())
                continue;
            const QTextBlock block = text->document()->findBlockByNumber(i);
            QTextEdit::ExtraSelection line;
            line.cursor = QTextCursor(block);
            const bool gap = before ? !pair.hasBefore : !pair.hasAfter;
            line.format.setBackground(gap ? palette().color(QPalette::AlternateBase) : changed.background);
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(line);
            if (!pair.hasBefore || !pair.hasAfter)
                continue;
            const LinePart part = changedPart(before ? pair.before : pair.after, before ? pair.after : pair.before);
            QTextEdit::ExtraSelection words;
            words.cursor = QTextCursor(block);
            words.cursor.setPosition(block.position() + int(part.from));
            words.cursor.setPosition(block.position() + int(part.from + part.length), QTextCursor::KeepAnchor);
            words.format.setFontUnderline(true);
            words.format.setUnderlineColor(changed.line);
            words.format.setFontWeight(QFont::Bold);
            selections.append(words);
        }
        text->setExtraSelections(selections);
    };
    markSide(m_before.text, true);
    markSide(m_after.text, false);
}

void DdlView::applyTheme()
{
    // By the lightness of the palette: the nearest theme by colours can be one that nobody chose.
    const auto theme = m_repository->defaultTheme(Look::isDark(palette())
                                                      ? KSyntaxHighlighting::Repository::DarkTheme
                                                      : KSyntaxHighlighting::Repository::LightTheme);
    for (Side *side : {&m_before, &m_after}) {
        side->highlighter->setTheme(theme);
        side->highlighter->rehighlight();
    }
    mark();
}

void DdlView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}
