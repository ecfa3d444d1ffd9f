// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the chosen vault, beside its lock.
#pragma once

#include "lock/vaultfacts.h"
#include "lock/vaultsurvey.h"
#include "ui/vaults/vaulttags.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace vaultlock::ui {

class WrappingText;

/// A section that can be folded up. ARN, times, archives, size and tags, each whole and to be
/// copied; what the list says is shown at once, and the rest is asked for while the section is
/// open. What is read again stays meanwhile, dimmed, with its time.
class VaultDetails : public QWidget
{
    Q_OBJECT

public:
    explicit VaultDetails(const Clock &clock, QWidget *parent = nullptr);

    /// Neither is owned; null: not connected.
    void setSources(const lock::VaultSurvey *survey, lock::VaultFacts *facts);
    void showVault(const std::optional<VaultName> &vault);
    /// Asks the service again, if the section is open.
    void readAgain();

    bool isOpen() const;
    void setOpen(bool isOpen);

    QSize minimumSizeHint() const override;

signals:
    void openChanged(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    WrappingText *addFact(const QString &caption, const QString &name, bool isCode = false);
    void arrange(bool isStacked);
    void fold();
    void showFacts();
    void showTags(const lock::VaultFacts::Answer<aws::Tags> &tags, bool isReading);
    void showTime(const lock::VaultFacts::Facts &facts);
    void dim(bool isOld);
    void copyArn();
    void showAllTags();

    const Clock &m_clock;
    QPointer<const lock::VaultSurvey> m_survey;
    QPointer<lock::VaultFacts> m_facts;
    std::optional<VaultName> m_vault;
    QTimer m_dimSoon;
    QToolButton *m_header;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    QWidget *m_values;
    QGridLayout *m_grid;
    std::optional<bool> m_isStacked;
    QList<QLabel *> m_captions;
    QList<WrappingText *> m_texts;
    WrappingText *m_arn;
    QString m_arnToCopy;
    QToolButton *m_copy;
    WrappingText *m_created;
    WrappingText *m_inventory;
    WrappingText *m_archives;
    WrappingText *m_size;
    WrappingText *m_tags;
    QToolButton *m_allTags;
    QLabel *m_time;
    QLabel *m_trouble;
};

} // namespace vaultlock::ui
