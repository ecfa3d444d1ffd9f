// SPDX-License-Identifier: GPL-3.0-or-later

// Where the guide is asked for: by F1, from the menu, from a finding or an error.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QWidget;

namespace vaultlock::guide {
class Guide;
}

namespace vaultlock::ui {

class GuideWindow;

/// Hears of F1 and of each GuideRequest in every window of the program. The guide is made when it
/// is first asked for. Over a modal dialog it opens in a window of that dialog's, which is the only
/// one that answers then.
class GuideDesk : public QObject
{
    Q_OBJECT

public:
    /// lastSeen: see guide::Guide. window: the guide's belongs to it.
    GuideDesk(const QString &lastSeen, QWidget *window);
    ~GuideDesk() override;

    /// Opens the page about what has the focus.
    QAction *action() const { return m_action; }
    /// Empty: where the guide begins, or where it was left.
    void open(const QString &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GuideWindow *window();

    QString m_lastSeen;
    QWidget *m_over;
    QAction *m_action;
    std::shared_ptr<const guide::Guide> m_guide;
    QPointer<GuideWindow> m_window;
    QPointer<GuideWindow> m_modal; ///< that of the modal dialog
};

} // namespace vaultlock::ui
