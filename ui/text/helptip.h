// SPDX-License-Identifier: GPL-3.0-or-later

// What a word of the policy means, asked for with the keyboard.
#pragma once

#include <QLabel>

namespace vaultlock::ui {

class Announcer;

/// A part of the editor's window that lies over it, until the next key, click or loss of focus.
/// Plain text; announced. The mouse has Scintilla's own tip, which no assistive tool can read.
class HelpTip : public QLabel
{
    Q_OBJECT

public:
    /// editor: must outlive it.
    explicit HelpTip(QWidget &editor);

    /// line: what the tip must not cover, in the editor's coordinates.
    void showText(const QString &text, const QRect &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_editor;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
