// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/scripteditor.h"

#include "core/base/files.h"
#include "core/sql/textmap.h"
#include "widgets/editor/documenttext.h"
#include "widgets/editor/findingcard.h"
#include "widgets/editor/findingmarks.h"
#include "widgets/editor/fixes.h"
#include "widgets/editor/forecastnotes.h"
#include "widgets/editor/suppression.h"
#include "widgets/look.h"

#include <KSqueezedTextLabel>
#include <KSyntaxHighlighting/Theme>
#include <KTextEditor/Editor>
#include <KTextEditor/Message>

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// Of the bytes on disk; nothing where there is no file.
static std::optional<QByteArray> fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return hash.result();
}

static constexpr qint64 largestShown = 16LL * 1024 * 1024;

ScriptEditor::ScriptEditor(QWidget *parent)
    : QWidget(parent)
    , m_document(KTextEditor::Editor::instance()->createDocument(this))
    , m_view(m_document->createView(this))
    , m_role(new QLabel(this))
    , m_title(new KSqueezedTextLabel(this))
    , m_lock(new QLabel(this))
    , m_textOf([this](const QString &) { return text(); })
{
    m_title->setTextElideMode(Qt::ElideLeft); // names begin with the same folder and nearly the same version
    QFont bold = m_role->font();
    bold.setBold(true);
    m_role->setFont(bold);
    m_lock->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 3, 8, 3);
    bar->setSpacing(8);
    bar->addWidget(m_role);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_lock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    setUpDocument();
    setUpView();
}

ScriptEditor::~ScriptEditor()
{
    m_view->unregisterTextHintProvider(this);
}

void ScriptEditor::setUpDocument()
{
    m_text = std::make_unique<DocumentText>(m_document); // first: who hears of an edit may ask for the text
    m_marks = std::make_unique<FindingMarks>(m_document);
    connect(m_document, &KTextEditor::Document::documentSavedOrUploaded, this,
            [this] { m_onDisk = fingerprint(m_document->url().toLocalFile()); });
    connect(m_document, &KTextEditor::Document::textChanged, this, &ScriptEditor::textChanged);
    connect(m_document, &KTextEditor::Document::markClicked, this,
            [this](KTextEditor::Document *, KTextEditor::Mark mark, bool &handled) {
                if (!m_marks->onLine(mark.line).isEmpty()) {
                    handled = true;
                    offerFixes(mark.line);
                }
            });
}

void ScriptEditor::setUpView()
{
    m_notes = std::make_unique<ForecastNotes>(m_view);
    m_view->registerTextHintProvider(this);
    m_view->setTextHintDelay(350);
    m_view->setStatusBarEnabled(false); // the window has one
    if (const QFont font = Look::fixedFont(); font != QFontDatabase::systemFont(QFontDatabase::FixedFont))
        m_view->setConfigValue(u"font"_s, font);
    m_view->setConfigValue(u"line-numbers"_s, true);
    m_view->setConfigValue(u"icon-bar"_s, true);
    m_view->setConfigValue(u"scrollbar-minimap"_s, false);
    m_view->setConfigValue(u"dynamic-word-wrap"_s, true); // beside each other the two have little room
    m_view->setConfigValue(u"modification-markers"_s, true);
    keepSelectionReadable();
    connect(m_view, &KTextEditor::View::cursorPositionChanged, this, &ScriptEditor::cursorMoved);
    connect(m_notes.get(), &ForecastNotes::fixesRequested, this, &ScriptEditor::offerFixes);
}

bool ScriptEditor::open(const QString &folder, const QString &file, const QString &role, const QString &highlighting)
{
    m_file = file;
    m_role->setText(role);
    m_title->setText(file);
    m_view->setObjectName(u"script-"_s + role);
    m_view->setAccessibleName(tr("Script %1 of %2").arg(role, file));

    const QString path = QDir(folder).filePath(file);
    if (const qint64 size = QFileInfo(path).size(); size > largestShown && !m_anyway) {
        m_document->setReadWrite(false);
        m_left = true;
        offerToOpen(folder, role, highlighting, size);
        return true;
    }
    m_left = false;
    if (!QFileInfo(path).isReadable() || !m_document->openUrl(QUrl::fromLocalFile(path))) {
        m_document->setReadWrite(false);
        m_title->setText(tr("%1 cannot be read", "file").arg(file));
        return false;
    }
    m_onDisk = fingerprint(path);
    m_document->setHighlightingMode(highlighting);
    m_document->setReadWrite(QFileInfo(path).isWritable());
    return true;
}

// Laying such a text out would keep the window waiting for seconds; checks and runs read the file itself.
void ScriptEditor::offerToOpen(const QString &folder, const QString &role, const QString &highlighting, qint64 size)
{
    m_message = new KTextEditor::Message(tr("This script has %1. It is checked and run as it is; to open it here takes "
                                            "a while.")
                                             .arg(locale().formattedDataSize(size)),
                                         KTextEditor::Message::Information);
    m_message->setPosition(KTextEditor::Message::AboveView);
    m_message->setWordWrap(true);
    m_message->setView(m_view);
    auto *action = new QAction(QIcon::fromTheme(u"document-open"_s), tr("Open it anyway"), m_message);
    connect(action, &QAction::triggered, this, [this, folder, role, highlighting] {
        m_anyway = true;
        open(folder, m_file, role, highlighting);
    });
    m_message->addAction(action);
    m_document->postMessage(m_message);
}

QByteArray ScriptEditor::text() const
{
    return m_text->map().text();
}

void ScriptEditor::showFindings(const QList<Lint::Finding> &findings)
{
    if (m_left)
        return;
    m_marks->show(findings, m_file, m_text->map());
    m_linted = m_document->revision();
    updateBulbs();
}

void ScriptEditor::showNotes(const QList<StatementNote> &notes)
{
    if (m_left) {
        m_notes->clear();
        return;
    }
    m_notes->show(notes, m_file, m_text->map());
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting();
}

void ScriptEditor::updateBulbs()
{
    QSet<int> lines;
    for (const FindingMarks::Shown &shown : m_marks->all()) {
        if (!shown.finding->fixes.isEmpty() && m_document->isReadWrite())
            lines.insert(shown.range->start().line());
    }
    m_notes->offerFixes(lines);
}

void ScriptEditor::goTo(Sql::Range range)
{
    // Not selected: the squiggle shows the range, and the next key must not write over it.
    const Sql::Position begin = m_text->map().position(range.begin);
    m_view->removeSelection();
    m_view->setCursorPosition({begin.line, begin.column});
    m_view->setFocus();
}

void ScriptEditor::goToLine(int line, int column)
{
    m_view->setCursorPosition({std::max(line, 1) - 1, std::max(column, 1) - 1});
    m_view->setFocus();
}

QList<Lint::Finding> ScriptEditor::findingsForFixes(int line) const
{
    QList<const Lint::Finding *> found = line < 0 ? m_marks->at(m_view->cursorPosition()) : m_marks->onLine(line);
    if (found.isEmpty())
        found = m_marks->onLine(m_view->cursorPosition().line());
    QList<Lint::Finding> findings;
    for (const Lint::Finding *finding : std::as_const(found)) {
        findings.append(*finding);
        if (!m_document->isReadWrite())
            findings.last().fixes.clear();
    }
    return findings;
}

// Fixes are edits of the text that was linted: with a newer one they would land beside their place.
bool ScriptEditor::isCurrent() const
{
    return m_linted == m_document->revision();
}

QPoint ScriptEditor::beneath(KTextEditor::Cursor place) const
{
    return m_view->mapToGlobal(m_view->cursorToCoordinate(place) + QPoint(0, m_view->fontMetrics().height() + 6));
}

FixPopup *ScriptEditor::makePopup(const QList<Lint::Finding> &findings)
{
    FixPopup::SuppressionOf suppression;
    if (m_document->isReadWrite())
        suppression = [this](const Lint::Finding &finding, const QString &reason) {
            return Suppression::fix(finding, text(), m_notes->statements(), reason);
        };
    auto *popup = new FixPopup(findings, m_textOf, suppression, this);
    connect(popup, &FixPopup::chosen, this, &ScriptEditor::fixChosen);
    connect(popup, &FixPopup::explainRequested, this, &ScriptEditor::explainRequested);
    return popup;
}

void ScriptEditor::offerFixes(int line)
{
    if (!isCurrent()) {
        m_waiting = [this, line] { offerFixes(line); };
        return;
    }
    const QList<Lint::Finding> findings = findingsForFixes(line);
    if (findings.isEmpty())
        say(tr("There is no finding here, so there is nothing to fix. F8 goes to the next one."));
    else
        makePopup(findings)->openAt(beneath(line < 0 ? m_view->cursorPosition() : KTextEditor::Cursor(line, 0)));
}

void ScriptEditor::offerSuppression()
{
    if (!isCurrent()) {
        m_waiting = [this] { offerSuppression(); };
        return;
    }
    const QList<Lint::Finding> findings = findingsForFixes(-1);
    if (findings.isEmpty() || !m_document->isReadWrite()) {
        say(findings.isEmpty() ? tr("There is no finding here, so there is nothing to suppress.")
                               : tr("This script is read-only."));
        return;
    }
    FixPopup *popup = makePopup(findings);
    popup->startWithSuppression();
    popup->openAt(beneath(m_view->cursorPosition()));
}

void ScriptEditor::showFinding()
{
    const QList<Lint::Finding> findings = findingsForFixes(-1);
    if (findings.isEmpty())
        say(tr("There is no finding here. F8 goes to the next one."));
    else
        openCard(findings, m_view->cursorPosition(), true);
}

QString ScriptEditor::ruleHere()
{
    const QList<Lint::Finding> findings = findingsForFixes(-1);
    if (findings.isEmpty())
        say(tr("There is no finding here, so there is nothing to explain."));
    return findings.isEmpty() ? QString() : findings.first().rule;
}

bool ScriptEditor::stepFinding(int by)
{
    const KTextEditor::Cursor here = m_view->cursorPosition();
    std::optional<KTextEditor::Cursor> next;
    for (const FindingMarks::Shown &shown : m_marks->all()) {
        const KTextEditor::Cursor place = shown.range->start();
        if (by > 0 ? place > here && (!next || place < *next) : place < here && (!next || place > *next))
            next = place;
    }
    if (!next)
        return false;
    goToFinding(*next);
    return true;
}

bool ScriptEditor::stepFromEnd(int by)
{
    if (m_marks->all().empty())
        return false;
    const auto start = [](const FindingMarks::Shown &shown) { return shown.range->start().toCursor(); };
    goToFinding(start(by > 0 ? *std::ranges::min_element(m_marks->all(), {}, start)
                             : *std::ranges::max_element(m_marks->all(), {}, start)));
    return true;
}

void ScriptEditor::goToFinding(KTextEditor::Cursor place)
{
    m_view->setFocus();
    m_view->setCursorPosition(place);
    showFinding();
}

void ScriptEditor::openCard(const QList<Lint::Finding> &findings, KTextEditor::Cursor place, bool byKeyboard)
{
    if (m_card)
        m_card->close();
    m_card = new FindingCard(findings, m_notes->cost(place.line()), m_document->isReadWrite(),
                             byKeyboard ? FindingCard::By::Keyboard : FindingCard::By::Pointer, this);
    connect(m_card, &FindingCard::explainRequested, this, &ScriptEditor::explainRequested);
    connect(m_card, &FindingCard::fixRequested, this, [this, findings](const QString &rule, int fix) {
        if (!isCurrent())
            return;
        FixPopup *popup = makePopup(findings);
        popup->startWithFix(rule, fix);
        popup->openAt(beneath(m_view->cursorPosition()));
    });
    connect(m_card, &FindingCard::suppressRequested, this, [this, findings](const QString &rule) {
        if (!isCurrent())
            return;
        FixPopup *popup = makePopup(findings);
        popup->startWithSuppression(rule);
        popup->openAt(beneath(m_view->cursorPosition()));
    });
    const int height = m_view->fontMetrics().height() + 4;
    const QPoint corner = m_view->mapToGlobal(m_view->cursorToCoordinate(place));
    m_card->openAt({corner, QSize(40, height)});
}

void ScriptEditor::say(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    delete m_said;
    m_said = new KTextEditor::Message(text.toHtmlEscaped(), KTextEditor::Message::Information);
    m_said->setPosition(KTextEditor::Message::BottomInView);
    m_said->setAutoHide(action ? -1 : 4000);
    m_said->setAutoHideMode(KTextEditor::Message::Immediate);
    m_said->setWordWrap(true);
    if (action) {
        auto *button = new QAction(QIcon::fromTheme(u"edit-undo"_s), actionText, m_said);
        connect(button, &QAction::triggered, this, action);
        m_said->addAction(button);
    }
    m_said->setView(m_view);
    m_document->postMessage(m_said);
}

void ScriptEditor::undo()
{
    if (QAction *action = m_view->action(u"edit_undo"_s))
        action->trigger();
}

void ScriptEditor::apply(const Lint::Fix &fix)
{
    const Sql::TextMap map = m_text->map(); // before the first edit
    const KTextEditor::Document::EditingTransaction transaction(m_document); // one undo takes all of it back
    for (const Lint::Edit &edit : Fixes::backToFront(fix.edits, m_file)) {
        const Sql::Position begin = map.position(edit.range.begin);
        const Sql::Position end = map.position(edit.range.end);
        m_document->replaceText({begin.line, begin.column, end.line, end.column}, QString::fromUtf8(edit.text));
    }
}

void ScriptEditor::setLocked(const QString &reason, const QString &wayOn)
{
    const bool locked = !reason.isEmpty();
    if (locked == m_lock->isVisibleTo(this) && reason == m_lock->toolTip())
        return; // told already, and perhaps closed by the reader
    if (m_left)
        return;
    delete m_message;
    m_document->setReadWrite(!locked && QFileInfo(m_document->url().toLocalFile()).isWritable());
    m_lock->setVisible(locked);
    if (locked) {
        m_lock->setText(tr("read-only"));
    }
    m_lock->setToolTip(reason);
    if (locked && !wayOn.isEmpty()) {
        m_message = new KTextEditor::Message(reason.toHtmlEscaped(), KTextEditor::Message::Information);
        m_message->setPosition(KTextEditor::Message::AboveView);
        m_message->setWordWrap(true);
        m_message->setView(m_view);
        auto *action = new QAction(QIcon::fromTheme(u"document-new"_s), wayOn, m_message);
        connect(action, &QAction::triggered, this, &ScriptEditor::wayOnRequested);
        m_message->addAction(action, false);
        m_document->postMessage(m_message);
    }
    updateBulbs();
}

QString ScriptEditor::textHint(KTextEditor::View *, const KTextEditor::Cursor &position)
{
    QList<Lint::Finding> findings;
    for (const Lint::Finding *finding : m_marks->at(position))
        findings.append(*finding);
    if (findings.isEmpty())
        return m_notes->hover(position.line())
            .toHtmlEscaped()
            .replace(u'\n', u"<br/>"_s); // a note may have had no room
    openCard(findings, position, false);
    return {};
}

void ScriptEditor::lookAtDisk()
{
    if (m_left)
        return;
    const QString path = m_document->url().toLocalFile();
    const std::optional<QByteArray> now = fingerprint(path);
    if (now == m_onDisk)
        return;
    m_onDisk = now;
    delete m_asked;
    if (!now)
        ask(tr("The file is gone from its folder. Its text is still here."),
            {{tr("Write it again"), [this] { writeAgain(); }}});
    else if (!m_document->isModified())
        reload();
    else
        ask(tr("Another program has changed this file, and so have you. Nothing is lost until you decide."),
            {{tr("Take theirs"), [this] { reload(); }}, {tr("Keep mine"), [this] { writeAgain(); }}});
}

void ScriptEditor::reload()
{
    const KTextEditor::Cursor place = m_view->cursorPosition();
    m_document->setModified(false); // else it asks once more
    m_document->documentReload();
    m_view->setCursorPosition(place);
}

void ScriptEditor::writeAgain()
{
    const QString path = m_document->url().toLocalFile();
    if (const Result<> written = writeTextFile(path, text()); !written) {
        say(written.error().message);
        return;
    }
    m_onDisk = fingerprint(path);
    m_document->setModified(false);
}

void ScriptEditor::ask(const QString &text, const QList<Choice> &choices)
{
    m_asked = new KTextEditor::Message(text.toHtmlEscaped(), KTextEditor::Message::Warning);
    m_asked->setPosition(KTextEditor::Message::AboveView);
    m_asked->setWordWrap(true);
    m_asked->setView(m_view);
    for (const auto &[words, action] : choices) {
        auto *button = new QAction(words, m_asked);
        connect(button, &QAction::triggered, this, action);
        m_asked->addAction(button);
    }
    m_document->postMessage(m_asked);
}

// Breeze's own light theme writes white on a pale blue.
void ScriptEditor::keepSelectionReadable()
{
    const KSyntaxHighlighting::Theme theme = m_view->theme();
    const QRgb written = theme.selectedTextColor(KSyntaxHighlighting::Theme::Normal);
    if (qAlpha(written) == 0)
        return; // the text keeps its colours
    const QColor text(written);
    QColor background = QColor(theme.editorColor(KSyntaxHighlighting::Theme::TextSelection));
    const bool bright = text.lightness() > 127;
    for (int i = 0; i < 40 && Look::contrast(text, background) < 4.5; ++i)
        background = bright ? background.darker(106) : background.lighter(106);
    m_view->setConfigValue(u"selection-color"_s, background);
}

void ScriptEditor::recolour()
{
    keepSelectionReadable();
    m_marks->recolour();
    emit m_notes->inlineNotesReset();
}

void ScriptEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}
