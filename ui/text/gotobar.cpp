// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/gotobar.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace vaultlock::ui {

namespace {

constexpr int fieldCharacters = 12;

} // namespace

std::optional<TextPlace> placeFrom(const QString &text, int lines)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]{1,9})(?:\\s*[:,]\\s*([0-9]{1,9}))?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int line = match.captured(1).toInt();
    const int column = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    if (line < 1 || line > lines || column < 1)
        return {};
    return TextPlace{line, column};
}

GoToBar::GoToBar(PolicyEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_place(new QLineEdit)
    , m_trouble(new ValueDisplay(QStringLiteral("Lines")))
{
    nameControl(m_place, QStringLiteral("Go to line"));
    m_place->setPlaceholderText(tr("Line"));
    m_place->setFixedWidth(m_place->fontMetrics().averageCharWidth() * fieldCharacters +
                           2 * Space::panel);
    auto *go = new QPushButton(tr("&Go"));
    nameControl(go, QStringLiteral("Go"));
    auto *shut = new QPushButton(tr("Close"));
    nameControl(shut, QStringLiteral("Close go to line"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_place);
    layout->addWidget(go);
    layout->addWidget(m_trouble, 1);
    layout->addWidget(shut);
    connect(m_place, &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(go, &QPushButton::clicked, this, &GoToBar::go);
    connect(shut, &QPushButton::clicked, this, &GoToBar::close);
    hide();
}

void GoToBar::open()
{
    m_trouble->showText(words::noSuchLine(m_editor.lines()));
    m_place->setText(QString::number(
        m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, m_editor.caret()) + 1));
    m_place->selectAll();
    show();
    m_place->setFocus(Qt::ShortcutFocusReason);
}

void GoToBar::close()
{
    hide();
    m_editor.setFocus();
}

void GoToBar::go()
{
    const auto place = placeFrom(m_place->text(), m_editor.lines());
    if (!place) {
        m_trouble->showText(words::noSuchLine(m_editor.lines()));
        m_place->selectAll();
        return;
    }
    m_editor.goTo(place->line - 1, place->column - 1);
    close();
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vaultlock::ui
