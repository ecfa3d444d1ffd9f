// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence that came from somebody: what the checks come to, and each of them.
#pragma once

#include "evidencedesk/verifier.h"
#include "ui/evidence/checkmodel.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace vaultlock::ui {

class ValueDisplay;
class WrappingText;

/// Looks at it at once, and again when it is held against more. Whatever the files say is plain
/// text, and said to be theirs. Deletes itself when it is closed; opened with open().
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// verifier: taken over.
    explicit VerifyDialog(evidencedesk::Verifier *verifier, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    QWidget *buildAbout();
    QWidget *buildAgainst();
    QWidget *buildButtons();
    void show(const evidencedesk::Verified &verified);
    void showState();
    void showAbout(const evidencedesk::About &about);
    void showObjections();
    void followTheme();
    void fitColumns();
    void chooseFile(const QString &title, const QString &filter, bool areMany,
                    const std::function<void(const QStringList &)> &use);

    evidencedesk::Verifier *m_verifier;
    CheckModel m_model;
    QLabel *m_heading = nullptr;
    WrappingText *m_verdict = nullptr;
    WrappingText *m_vault = nullptr;
    WrappingText *m_place = nullptr;
    ValueDisplay *m_mode = nullptr;
    QWidget *m_about = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_journal = nullptr;
    QPushButton *m_service = nullptr;
    QPushButton *m_more = nullptr;
    QLabel *m_objection = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace vaultlock::ui
