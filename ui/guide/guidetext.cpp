// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidetext.h"

#include "ui/furniture/valuedisplay.h"
#include "ui/guide/guidewriting.h"

#include <QEvent>

#include <utility>

namespace vaultlock::ui {

GuideText::GuideText(std::function<QString(const QString &)> titleOf, QWidget *parent)
    : QTextBrowser(parent)
    , m_titleOf(std::move(titleOf))
{
    nameControl(this, QStringLiteral("Guide page"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { emit pageWanted(link.toString()); });
}

void GuideText::showPage(const guide::Page &page)
{
    m_page = page;
    write();
    moveCursor(QTextCursor::Start);
}

QVariant GuideText::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void GuideText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isAppearance =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isAppearance && !m_page.id.isEmpty())
        write();
}

void GuideText::write()
{
    writeGuidePage(*document(), m_page, m_titleOf);
}

} // namespace vaultlock::ui
