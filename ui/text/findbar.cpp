// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/findbar.h"

#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds pauseInTyping(150);

QLineEdit *field(const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    nameControl(edit, name);
    edit->setPlaceholderText(label);
    addClearButton(*edit, QStringLiteral("Clear %1").arg(name));
    return edit;
}

QCheckBox *option(const QString &label, const QString &tip, const QString &name)
{
    auto *box = new QCheckBox(label);
    nameControl(box, name);
    box->setToolTip(tip);
    return box;
}

QPushButton *button(const QString &label, const QString &name)
{
    auto *pressed = new QPushButton(label);
    nameControl(pressed, name);
    pressed->setAutoDefault(false);
    return pressed;
}

} // namespace

FindBar::FindBar(PolicyDocument &document, PolicyEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_editor(editor)
    , m_pattern(field(tr("Find"), QStringLiteral("Find")))
    , m_replacement(field(tr("Replace with"), QStringLiteral("Replace with")))
    , m_count(new ValueDisplay(QStringLiteral("Matches")))
    , m_case(option(tr("&Case"), tr("Match case"), QStringLiteral("Match case")))
    , m_words(option(tr("W&ords"), tr("Whole words"), QStringLiteral("Whole words")))
    , m_expression(
          option(tr("Rege&x"), tr("Regular expression"), QStringLiteral("Regular expression")))
    , m_next(button(tr("&Next"), QStringLiteral("Next match")))
    , m_previous(button(tr("&Previous"), QStringLiteral("Previous match")))
    , m_replace(button(tr("&Replace"), QStringLiteral("Replace match")))
    , m_replaceAll(button(tr("Replace &all"), QStringLiteral("Replace all")))
    , m_close(button(tr("Close"), QStringLiteral("Close find")))
{
    layOut();
    connectControls();
    hide();
}

void FindBar::layOut()
{
    auto *options = new QHBoxLayout;
    options->setSpacing(Space::panel);
    for (QCheckBox *box : {m_case, m_words, m_expression})
        options->addWidget(box);
    options->addWidget(m_count);
    options->addStretch(1);
    options->addWidget(m_close);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    grid->setSpacing(Space::unit);
    grid->addWidget(m_pattern, 0, 0);
    grid->addWidget(m_previous, 0, 1);
    grid->addWidget(m_next, 0, 2);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(m_replace, 1, 1);
    grid->addWidget(m_replaceAll, 1, 2);
    grid->addLayout(options, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    const std::initializer_list<QWidget *> order{m_pattern,    m_previous,   m_next, m_replacement,
                                                 m_replace,    m_replaceAll, m_case, m_words,
                                                 m_expression, m_close};
    for (const auto *one = order.begin(); one + 1 != order.end(); ++one)
        setTabOrder(*one, *(one + 1));
}

void FindBar::connectControls()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::searchAgain);
    connect(&m_editor, &PolicyEditor::edited, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(&m_editor, &PolicyEditor::caretMoved, this, [this] {
        if (isVisible() && !m_soon.isActive())
            showCount();
    });
    connect(&m_editor, &PolicyEditor::escapePressed, this, [this] {
        if (isVisible())
            close();
    });
    connect(m_pattern, &QLineEdit::textEdited, this, &FindBar::searchFromAnchor);
    for (QCheckBox *box : {m_case, m_words, m_expression})
        connect(box, &QCheckBox::toggled, this, &FindBar::searchFromAnchor);
    connect(m_next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QPushButton::clicked, this, &FindBar::close);
    for (QLineEdit *edit : {m_pattern, m_replacement})
        edit->installEventFilter(this);
}

void FindBar::open(bool withReplacement)
{
    const QString chosen = m_editor.selectedText();
    const bool isOneLine = !chosen.isEmpty() && !chosen.contains(u'\n') && !chosen.contains(u'\r');
    if (isOneLine && !m_expression->isChecked())
        m_pattern->setText(chosen);
    m_anchor = m_editor.selection().begin;
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        control->setVisible(withReplacement);
    show();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
    searchAgain();
}

void FindBar::close()
{
    m_soon.stop();
    m_editor.showMatches({});
    hide();
    m_editor.setFocus();
}

SearchQuery FindBar::query() const
{
    return {m_pattern->text(), m_expression->isChecked(), m_words->isChecked(),
            m_case->isChecked()};
}

void FindBar::searchAgain()
{
    m_soon.stop();
    m_result = search(m_editor.utf8(), query());
    m_editor.showMatches(isVisible() ? m_result.matches : std::vector<policy::Span>());
    const bool isAny = !m_result.matches.empty();
    for (QPushButton *pressed : {m_next, m_previous, m_replace, m_replaceAll})
        pressed->setEnabled(isAny);
    showCount();
}

void FindBar::searchFromAnchor()
{
    searchAgain();
    if (!m_result.matches.empty())
        selectMatch(matchAfter(m_result.matches, m_anchor));
}

void FindBar::step(bool forward)
{
    if (m_pattern->text().isEmpty())
        return open(false);
    searchAgain();
    if (m_result.matches.empty()) {
        // What is not found is said in the bar.
        if (!isVisible())
            open(false);
        return;
    }
    const policy::Span here = m_editor.selection();
    selectMatch(forward ? matchAfter(m_result.matches, here.end)
                        : matchBefore(m_result.matches, here.begin));
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::selectMatch(std::size_t number)
{
    m_editor.select(m_result.matches[number]);
    m_anchor = m_result.matches[number].begin;
    showCount();
}

bool FindBar::isMatchSelected() const
{
    return std::find(m_result.matches.begin(), m_result.matches.end(), m_editor.selection()) !=
           m_result.matches.end();
}

void FindBar::replaceOne()
{
    searchAgain();
    if (!isMatchSelected())
        return step(true);
    const policy::Span here = m_editor.selection();
    const auto edits = replacements(m_editor.utf8(), query(), m_replacement->text());
    const auto edit = std::find_if(edits.begin(), edits.end(),
                                   [here](const auto &one) { return one.span == here; });
    if (edit == edits.end())
        return;
    m_document.apply({*edit}, here.begin + edit->replacement.size());
    searchAgain();
    if (!m_result.matches.empty())
        selectMatch(matchAfter(m_result.matches, m_editor.caret()));
}

void FindBar::replaceAll()
{
    const auto edits = replacements(m_editor.utf8(), query(), m_replacement->text());
    if (edits.empty())
        return;
    m_document.apply(edits, edits.front().span.begin + edits.front().replacement.size());
    searchAgain();
    m_count->showText(words::replacedCount(static_cast<qint64>(edits.size())));
}

void FindBar::showCount()
{
    if (m_pattern->text().isEmpty())
        return m_count->showText({});
    if (!m_result.trouble.isEmpty())
        return m_count->showText(words::patternWrong(m_result.trouble));
    const auto here =
        std::find(m_result.matches.begin(), m_result.matches.end(), m_editor.selection());
    const auto current = here == m_result.matches.end() ? 0 : here - m_result.matches.begin() + 1;
    m_count->showText(words::matchCount(static_cast<qint64>(m_result.matches.size()),
                                        static_cast<qint64>(current), m_result.isMore));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    if (watched == m_replacement)
        replaceOne();
    else
        step(!key->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

} // namespace vaultlock::ui
