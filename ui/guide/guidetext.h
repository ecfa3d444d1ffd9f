// SPDX-License-Identifier: GPL-3.0-or-later

// A page of the guide on screen.
#pragma once

#include "guide/page.h"

#include <QTextBrowser>

#include <functional>

namespace vaultlock::ui {

/// Its document is put together piece by piece, never read from markup; nothing is loaded from
/// anywhere. Tab goes through its links, arrow keys through its text.
class GuideText : public QTextBrowser
{
    Q_OBJECT

public:
    /// titleOf: of the page with that id; empty: such a link is left out.
    explicit GuideText(std::function<QString(const QString &)> titleOf, QWidget *parent = nullptr);

    /// From its beginning.
    void showPage(const guide::Page &page);

signals:
    void pageWanted(const QString &id);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    std::function<QString(const QString &)> m_titleOf;
    guide::Page m_page;
};

} // namespace vaultlock::ui
