// SPDX-License-Identifier: GPL-3.0-or-later

// The guide in a window of its own.
#pragma once

#include "guide/guide.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace vaultlock::ui {

class Announcer;
class GuideContents;
class GuideText;

/// Contents and search beside the page; where there is little width, above it. All of it by
/// keyboard: Alt+Left and Alt+Right, Ctrl+F, Escape.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(std::shared_ptr<const guide::Guide> guide, QWidget *parent = nullptr);

    /// A page of the guide, or that there is none of that id. What was shown before can be gone
    /// back to.
    void showPage(const QString &id);
    QString currentPage() const { return m_at < 0 ? QString() : m_way[m_at]; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSide();
    void connectParts();
    void addKeys();
    void go(int steps);
    void follow();
    void search(const QString &words);
    void arrange();

    std::shared_ptr<const guide::Guide> m_guide;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QLabel *m_found;
    GuideContents *m_contents;
    GuideText *m_text;
    QSplitter *m_split;
    Announcer *m_announcer;
    QStringList m_way;
    qsizetype m_at = -1;
};

} // namespace vaultlock::ui
