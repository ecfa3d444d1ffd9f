// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/completer.h"

#include "ui/document/policydocument.h"
#include "ui/text/completionlist.h"
#include "ui/text/policyeditor.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace vaultlock::ui {

namespace {

// What is larger is no policy, and reading it at every key may be felt.
constexpr qsizetype largeText = 64 * 1024;

bool writes(const QKeyEvent &key)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(key.modifiers() & commands) && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

Completer::Completer(PolicyDocument &document, PolicyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_editor(editor)
{
    // Once the key has had its whole effect.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Completer::offer);
    m_editor.installEventFilter(this);
    const auto follow = [this] {
        if (isOpen())
            wish(Wish::Follow);
    };
    connect(&m_editor, &PolicyEditor::edited, this, follow);
    connect(&m_editor, &PolicyEditor::caretMoved, this, follow);
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(m_editor.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(&m_document, &PolicyDocument::textLoaded, this, &Completer::close);
}

bool Completer::isOpen() const
{
    return m_list && m_list->isVisible();
}

void Completer::complete()
{
    m_editor.setFocus();
    wish(Wish::Asked);
}

void Completer::wish(Wish wish)
{
    m_wish = std::max(m_wish, wish);
    m_soon.start();
}

void Completer::offer()
{
    const Wish wish = std::exchange(m_wish, Wish::None);
    m_wasAsked = wish == Wish::Asked || (m_wasAsked && isOpen());
    const QByteArray text = m_editor.utf8();
    if (m_editor.isReadOnly() || !m_editor.hasFocus() || m_editor.hasSelectedText() ||
        (!m_wasAsked && text.size() > largeText))
        return close();
    const policy::Completions found =
        policy::completionsAt({text.constData(), static_cast<std::size_t>(text.size())},
                              m_editor.caret(), m_document.chosenVault());
    if (found.items.empty() && wish == Wish::Asked)
        emit foundNothing();
    const bool isName =
        found.items.empty() || found.items.front().kind != policy::CompletionKind::Value;
    const bool isInString = found.token.size() > 0 && text.at(qsizetype(found.token.begin)) == '"';
    if (found.items.empty() || (!m_wasAsked && (!isInString || found.isComplete())))
        return close();
    if (!m_list)
        m_list = new CompletionList(m_editor);
    connect(m_list, &CompletionList::chosen, this, &Completer::take, Qt::UniqueConnection);
    m_list->showItems(found, m_editor.rectangleOf(found.token.begin), isName || m_wasAsked);
}

void Completer::close()
{
    m_wasAsked = false;
    if (m_list)
        m_list->hide();
}

bool Completer::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        close();
    } else if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (isOpen() && steer(key))
            return true;
        if (writes(key) || (isOpen() && key.key() == Qt::Key_Backspace))
            wish(Wish::Typed);
    }
    return false;
}

bool Completer::steer(const QKeyEvent &key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->step(m_list->pageLength());
        return true;
    case Qt::Key_PageUp:
        m_list->step(-m_list->pageLength());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        break;
    default:
        return false;
    }
    // The text may be ahead of the list by a key.
    if (m_soon.isActive()) {
        m_soon.stop();
        offer();
    }
    const auto item = isOpen() ? m_list->current() : std::nullopt;
    if (!item) {
        close();
        return false;
    }
    take(*item);
    return true;
}

void Completer::take(std::size_t item)
{
    const policy::CompletionItem taken = m_list->completions().items[item];
    close();
    m_document.apply(taken.edits, taken.caret);
    m_soon.stop();
    m_wish = Wish::None;
    if (taken.goesOn)
        wish(Wish::Typed);
}

} // namespace vaultlock::ui
