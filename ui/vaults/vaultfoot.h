// SPDX-License-Identifier: GPL-3.0-or-later

// Below the list: how many vaults there are, what came of what was done, and what can be done.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace vaultlock::ui {

class Announcer;
class RowOrColumn;

class VaultFoot : public QWidget
{
    Q_OBJECT

public:
    explicit VaultFoot(QWidget *parent = nullptr);

    void showCaption(const QString &caption);
    /// Plain text; assistive tools are told, too.
    void tell(const QString &sentence);
    void forgetTold();
    void offerStop(bool isOffered);
    void offerNewVault(bool isOffered);
    void offerDetails(bool isOffered);

signals:
    void stopWanted();
    void newVaultWanted();
    void detailsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFont();

    QLabel *m_told;
    QLabel *m_caption;
    QToolButton *m_stop;
    QToolButton *m_new;
    QToolButton *m_details;
    RowOrColumn *m_row = nullptr;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
