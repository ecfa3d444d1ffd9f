// SPDX-License-Identifier: GPL-3.0-or-later

// The lock ID, whole, and the button that copies it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class Announcer;
class WrappingText;

/// The ID is named "Lock ID", the button "Copy lock ID". Copying puts exactly the ID into the
/// clipboard, nothing else, and says so.
class LockIdField : public QWidget
{
    Q_OBJECT

public:
    explicit LockIdField(QWidget *parent = nullptr);

    /// Empty: there is none to show.
    void setLockId(const QString &lockId);
    const QString &lockId() const { return m_lockId; }
    /// Whether the lock can be handed over from here.
    void offerHandOver(bool isOffered);
    /// Tells assistive tools that there is a lock ID now.
    void announce();
    /// The caption beside the ID instead of above it: one line of text less in height.
    void setInOneLine(bool isInOneLine);

public slots:
    void copy();

signals:
    void handOverRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followFont();
    void fitValue();

    QString m_lockId;
    bool m_isInOneLine = false;
    QHBoxLayout *m_heading;
    QHBoxLayout *m_row;
    QLabel *m_caption;
    WrappingText *m_value;
    QPushButton *m_copy;
    QPushButton *m_handOver;
    QLabel *m_confirmation;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
